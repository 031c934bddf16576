//! From a place to the value there, and from a string's text to its bytes.

use std::ops::Range;

use super::{Json, Node, Path};

/// The JSON Pointer of the innermost value that those bytes are in; for a member's name, that of its value.
pub fn pointer_at(root: &Node<'_>, span: &Range<usize>) -> String {
    descend(root, &Path::Root, span)
}

fn descend(node: &Node<'_>, path: &Path<'_>, span: &Range<usize>) -> String {
    let is_within = |start: usize, end: usize| start <= span.start && span.end <= end;
    match &node.value {
        Json::Object(members) => {
            let next = members.partition_point(|member| member.name_span.start <= span.start);
            if let Some(member) = next.checked_sub(1).and_then(|index| members.get(index))
                && is_within(member.name_span.start, member.value.span.end)
            {
                return descend(&member.value, &path.member(&member.name), span);
            }
        }
        Json::List(entries) => {
            let next = entries.partition_point(|entry| entry.span.start <= span.start);
            if let Some((index, entry)) = next.checked_sub(1).and_then(|index| Some((index, entries.get(index)?)))
                && is_within(entry.span.start, entry.span.end)
            {
                return descend(entry, &path.entry(index), span);
            }
        }
        _ => {}
    }
    path.to_string()
}

/// The place of a part of a string in the document; `part` is in bytes of the string's text. The whole string where the
/// part cannot be found.
pub fn span_within(bytes: &[u8], string: &Node<'_>, part: &Range<usize>) -> Range<usize> {
    find_within(bytes, string, part).unwrap_or_else(|| string.span.clone())
}

fn find_within(bytes: &[u8], string: &Node<'_>, part: &Range<usize>) -> Option<Range<usize>> {
    let inner = bytes
        .get(string.span.clone())?
        .strip_prefix(b"\"")?
        .strip_suffix(b"\"")?;
    let inner = std::str::from_utf8(inner).ok()?;
    let start_of_text = string.span.start + 1;
    let (mut text_at, mut start, mut end) = (0, None, None);
    let mut at = 0;
    loop {
        if text_at >= part.start && start.is_none() {
            start = Some(at);
        }
        if text_at >= part.end && end.is_none() {
            end = Some(at);
        }
        if let (Some(start), Some(end)) = (start, end) {
            return Some(start_of_text + start..start_of_text + end);
        }
        let (source, text) = next_unit(inner.get(at..)?)?;
        at += source;
        text_at += text;
    }
}

/// The length of the next character in the document, and in the text.
fn next_unit(rest: &str) -> Option<(usize, usize)> {
    let first = rest.chars().next()?;
    if first != '\\' {
        return Some((first.len_utf8(), first.len_utf8()));
    }
    if !rest.starts_with("\\u") {
        return Some((2, 1));
    }
    let unit = |rest: &str| u16::from_str_radix(rest.strip_prefix("\\u")?.get(..4)?, 16).ok();
    let high = unit(rest)?;
    let units = [high, rest.get(6..).and_then(unit).unwrap_or_default()];
    match char::decode_utf16(units).next()? {
        Ok(character) => Some((if character.len_utf16() == 2 { 12 } else { 6 }, character.len_utf8())),
        Err(_) => Some((6, char::REPLACEMENT_CHARACTER.len_utf8())),
    }
}

#[cfg(test)]
mod tests {
    use super::{pointer_at, span_within};
    use crate::parse;

    #[test]
    fn a_place_is_found_by_its_bytes() {
        let json = r#"{"a": [1, {"b/c": "text"}], "d~": {}}"#;
        let root = parse(json.as_bytes()).root.unwrap();
        for (found, pointer) in [
            ("\"a\"", "/a"),
            ("1", "/a/0"),
            ("text", "/a/1/b~1c"),
            ("\"b/c\"", "/a/1/b~1c"),
            ("\"b/c\": \"text\"}", "/a/1"),
            ("{}", "/d~0"),
            (", \"d~\"", ""),
        ] {
            let start = json.find(found).unwrap();
            assert_eq!(pointer_at(&root, &(start..start + found.len())), pointer, "{found}");
        }
    }

    #[test]
    fn a_part_of_a_text_is_found_in_its_escapes() {
        let json = r#"["aб\n\u0431\ud83d\ude00\ud83d\"z"]"#;
        let root = parse(json.as_bytes()).root.unwrap();
        let string = &root.entries()[0];
        let text = string.as_str().unwrap();
        assert_eq!(text, "aб\nб😀\u{fffd}\"z");
        let parts: Vec<&str> = text
            .char_indices()
            .map(|(index, character)| {
                let span = span_within(json.as_bytes(), string, &(index..index + character.len_utf8()));
                &json[span]
            })
            .collect();
        assert_eq!(
            parts,
            ["a", "б", r"\n", r"\u0431", r"\ud83d\ude00", r"\ud83d", "\\\"", "z"]
        );
        assert_eq!(span_within(json.as_bytes(), string, &(0..500)), string.span);
    }
}
