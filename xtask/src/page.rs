//! The demo page on its way from the source to a static host.

use std::ops::Range;

use crate::failure::{Failure, Outcome};

/// The page without the tags that are instructions for Trunk.
pub(crate) fn without_trunk_tags(html: &str) -> String {
    let mut page = String::with_capacity(html.len());
    let mut copied = 0;
    for tag in tags(html)
        .into_iter()
        .filter(|tag| tag.name == "link" && tag.has("data-trunk"))
    {
        let line = whole_line(html, tag.range);
        page.push_str(&html[copied..line.start]);
        copied = line.end;
    }
    page.push_str(&html[copied..]);
    page
}

/// Fails where the page holds a script or style of its own, which a strict policy (`script-src 'self'`) drops.
pub(crate) fn check_has_no_inline_code(html: &str) -> Outcome {
    for tag in tags(html) {
        let problem = if tag.name == "script" && !tag.has("src") && !tag.is_data() {
            "an inline script".to_owned()
        } else if tag.name == "style" {
            "an inline style sheet".to_owned()
        } else if let Some((name, _)) = tag
            .attributes
            .iter()
            .find(|(name, _)| name == "style" || name.starts_with("on"))
        {
            format!("the attribute `{name}`")
        } else {
            continue;
        };
        let line = html[..tag.range.start].matches('\n').count() + 1;
        return Err(Failure::new(format!(
            "index.html, line {line}: {problem} would be dropped by a strict content security policy: move it to a file \
             in static/"
        )));
    }
    Ok(())
}

/// A start tag.
struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
    range: Range<usize>,
}

impl Tag {
    fn has(&self, attribute: &str) -> bool {
        self.attributes.iter().any(|(name, _)| name == attribute)
    }

    /// A `<script>` that is not run: a block of data.
    fn is_data(&self) -> bool {
        self.attributes.iter().any(|(name, value)| {
            name == "type" && value != "module" && value != "importmap" && !value.contains("javascript")
        })
    }
}

/// The start tags of a page that is well-formed, as our own is; no parser for the web at large.
fn tags(html: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut position = 0;
    while let Some(offset) = html[position..].find('<') {
        let start = position + offset;
        let rest = &html[start..];
        if rest.starts_with("<!--") {
            position = start + rest.find("-->").map_or(rest.len(), |end| end + 3);
        } else if rest[1..].starts_with(|letter: char| letter.is_ascii_alphabetic()) {
            let tag = read_tag(html, start);
            position = tag.range.end;
            if ["script", "style", "textarea", "title"].contains(&tag.name.as_str()) {
                let end = html[position..].find(&format!("</{}", tag.name));
                position = end.map_or(html.len(), |end| position + end);
            }
            tags.push(tag);
        } else {
            position = start + 1;
        }
    }
    tags
}

fn read_tag(html: &str, start: usize) -> Tag {
    let is_name = |letter: char| !letter.is_ascii_whitespace() && !['=', '>', '/'].contains(&letter);
    let mut rest = &html[start + 1..];
    let name = take_while(&mut rest, is_name).to_ascii_lowercase();
    let mut attributes = Vec::new();
    loop {
        take_while(&mut rest, |letter| letter.is_ascii_whitespace() || letter == '/');
        if rest.is_empty() || rest.starts_with('>') {
            break;
        }
        let attribute = take_while(&mut rest, is_name).to_ascii_lowercase();
        take_while(&mut rest, |letter| letter.is_ascii_whitespace());
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            rest = after.trim_ascii_start();
            value = match rest.chars().next() {
                Some(quote @ ('"' | '\'')) => {
                    rest = &rest[1..];
                    let value = take_while(&mut rest, |letter| letter != quote);
                    rest = rest.strip_prefix(quote).unwrap_or(rest);
                    value
                }
                _ => take_while(&mut rest, |letter| !letter.is_ascii_whitespace() && letter != '>'),
            };
        }
        attributes.push((attribute, value.to_owned()));
    }
    let rest = rest.strip_prefix('>').unwrap_or(rest);
    Tag {
        name,
        attributes,
        range: start..html.len() - rest.len(),
    }
}

fn take_while<'text>(rest: &mut &'text str, belongs: impl Fn(char) -> bool) -> &'text str {
    let end = rest.find(|letter| !belongs(letter)).unwrap_or(rest.len());
    let (taken, after) = rest.split_at(end);
    *rest = after;
    taken
}

/// The line that `range` has for itself, its end included; else `range` as it is.
fn whole_line(html: &str, range: Range<usize>) -> Range<usize> {
    let indented_start = html[..range.start].trim_end_matches([' ', '\t']).len();
    let starts_line = indented_start == 0 || html[..indented_start].ends_with('\n');
    let after = html[range.end..].trim_start_matches([' ', '\t', '\r']);
    match after.strip_prefix('\n') {
        Some(next_line) if starts_line => indented_start..html.len() - next_line.len(),
        _ => range,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trunks_tags_go_with_their_lines() {
        let html = "<head>\n  <link data-trunk rel=\"rust\" href=\"Cargo.toml\"/>\n  <link rel=\"icon\" href=\"a>b\">\n\
                    <link rel=\"copy-dir\"\n    href=\"static\" data-trunk=\"\">\n</head>\n";
        assert_eq!(
            without_trunk_tags(html),
            "<head>\n  <link rel=\"icon\" href=\"a>b\">\n</head>\n"
        );
    }

    #[test]
    fn a_trunk_tag_between_others_takes_nothing_with_it() {
        assert_eq!(
            without_trunk_tags("<meta charset=utf-8><link data-trunk rel=rust> <title>A</title>"),
            "<meta charset=utf-8> <title>A</title>"
        );
    }

    #[test]
    fn a_page_without_trunk_tags_stays_as_it_is() {
        let html = "<!doctype html>\n<!-- <link data-trunk> -->\n<p title=\"<link data-trunk>\">a < b</p>\n\
                    <textarea><link data-trunk></textarea>\n<p>ё</p>";
        assert_eq!(without_trunk_tags(html), html);
    }

    #[track_caller]
    fn assert_inline(html: &str, expected: Option<&str>) {
        assert_eq!(
            check_has_no_inline_code(html),
            match expected {
                None => Ok(()),
                Some(what) => Err(Failure::new(format!(
                    "index.html, line 2: {what} would be dropped by a strict content security policy: move it to a \
                     file in static/"
                ))),
            },
            "{html}"
        );
    }

    #[test]
    fn inline_code_is_found_with_its_line() {
        assert_inline("\n<script>alert(1)</script>", Some("an inline script"));
        assert_inline("\n<script type=module>alert(1)</script>", Some("an inline script"));
        assert_inline("\n<STYLE>p{}</STYLE>", Some("an inline style sheet"));
        assert_inline("\n<p style=\"color:red\">", Some("the attribute `style`"));
        assert_inline("\n<p\nonclick='a'>", Some("the attribute `onclick`"));
    }

    #[test]
    fn code_in_files_and_in_text_passes() {
        assert_inline("\n<script async src=\"prisoner-card.js\"></script>", None);
        assert_inline("\n<script type=\"application/ld+json\">{}</script>", None);
        assert_inline("\n<!-- <script>1</script> --><code>&lt;script&gt;</code>", None);
        assert_inline("\n<a href=x title=\"<p style>\">", None);
    }
}
