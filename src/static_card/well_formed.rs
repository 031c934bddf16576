//! HTML that is well-formed XML, too: programs that read pages as XML, such as some content management systems, take a
//! static card as browsers do.

use prisoner_card_format::is_markup_character;

/// Elements without an end tag (HTML, section 13.1.2).
const VOID: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
];

/// Yew's markup, with a slash in the tags of elements that have no end, and without the characters that no XML can carry.
///
/// Yew escapes `<` and `>` outside of tags, so each `<` begins a tag and the next `>` ends it.
pub(super) fn well_formed(html: &str) -> String {
    let is_carried = |character: &char| is_markup_character(*character);
    let mut xml = String::with_capacity(html.len());
    let mut pieces = html.split('<');
    xml.extend(pieces.next().unwrap_or_default().chars().filter(is_carried));
    for piece in pieces {
        xml.push('<');
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        xml.extend(tag.chars().filter(is_carried));
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        if VOID.contains(&name) && !tag.ends_with('/') {
            xml.push_str(" /");
        }
        xml.push('>');
        xml.extend(text.chars().filter(is_carried));
    }
    xml
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn void_elements_are_closed_and_the_rest_stays() {
        for (html, xml) in [
            ("a <b>c</b> d", "a <b>c</b> d"),
            ("<img src=\"a\"><p>x</p><br>", "<img src=\"a\" /><p>x</p><br />"),
            ("<wbr/><imgs>", "<wbr/><imgs>"),
            (
                "<p title=\"&lt;br&gt;\">&lt;br&gt;\u{0}\u{1}\u{ffff}\n</p>",
                "<p title=\"&lt;br&gt;\">&lt;br&gt;\n</p>",
            ),
        ] {
            assert_eq!(well_formed(html), xml);
        }
    }
}
