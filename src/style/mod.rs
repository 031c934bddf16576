//! The card's style sheet, without what only its writers need. It is made smaller as the crate is compiled, so that the
//! live card and the static one carry the same, and no build takes a tool for it.

const SOURCE: &str = include_str!("card.css");

/// The card's style sheet, for its shadow root.
pub const STYLESHEET: &str = match std::str::from_utf8(&SMALL) {
    Ok(small) => small,
    Err(_) => SOURCE,
};

const SMALL: [u8; SMALL_LENGTH] = {
    let mut small = [0; SMALL_LENGTH];
    shrink(SOURCE.as_bytes(), &mut small);
    small
};

const SMALL_LENGTH: usize = shrink(SOURCE.as_bytes(), &mut [0; SOURCE.len()]);

/// Copies a style sheet without its comments, and without the white space and the semicolons that nothing hangs on.
/// Returns the length of what was written; what has no room in `small` is only counted. Knows as much of CSS as card.css
/// has: strings are in double quotes.
const fn shrink(source: &[u8], small: &mut [u8]) -> usize {
    let (mut from, mut to) = (0, 0);
    let (mut in_string, mut space) = (false, false);
    let mut last = b'{';
    while from < source.len() {
        let byte = source[from];
        let next = if from + 1 < source.len() { source[from + 1] } else { 0 };
        from += 1;
        if !in_string && byte == b'/' && next == b'*' {
            from = end_of_comment(source, from + 1);
        } else if !in_string && byte.is_ascii_whitespace() {
            space = true;
        } else {
            if space && !in_string && !divides(last, true) && !divides(byte, false) {
                write(small, to, b' ');
                to += 1;
            }
            if byte == b'}' && last == b';' {
                to -= 1;
            }
            write(small, to, byte);
            to += 1;
            in_string ^= byte == b'"';
            space = false;
            last = byte;
        }
    }
    to
}

/// Whether white space behind (or before) a byte says nothing. Before a colon or an opening parenthesis it may: `a :hover`,
/// `and (`; around plus and minus it does: `calc(1px + 1px)`.
const fn divides(byte: u8, behind: bool) -> bool {
    match byte {
        b'{' | b'}' | b';' | b',' | b'>' | b'/' => true,
        b':' | b'(' => behind,
        b')' | b'!' => !behind,
        _ => false,
    }
}

const fn end_of_comment(source: &[u8], start: usize) -> usize {
    let mut end = start;
    while end + 1 < source.len() && !(source[end] == b'*' && source[end + 1] == b'/') {
        end += 1;
    }
    end + 2
}

const fn write(small: &mut [u8], place: usize, byte: u8) {
    if place < small.len() {
        small[place] = byte;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_small(source: &str, expected: &str) {
        let mut small = vec![0; source.len()];
        let length = shrink(source.as_bytes(), &mut small);
        assert_eq!(std::str::from_utf8(&small[..length]), Ok(expected));
    }

    #[test]
    fn comments_and_layout_are_left_out() {
        for (source, small) in [
            ("/* a */\n.b {\n    c: d;\n    e: f;\n}\n", ".b{c:d;e:f}"),
            (".a /* b */ .c,\n.d > .e {}", ".a .c,.d>.e{}"),
            ("a { b: c !important; }", "a{b:c!important}"),
            ("a { font: 700 1em / 1.2 b; }", "a{font:700 1em/1.2 b}"),
            ("", ""),
            ("/* never closed", ""),
        ] {
            assert_small(source, small);
        }
    }

    #[test]
    fn white_space_that_says_something_stays() {
        for sheet in [
            ".a :hover{b:c}",
            "@media(a) and (b){}",
            "a{b:calc(1px + 2px) calc(-1 * var(--c))}",
            "p + p,a *{b:c d}",
            "a:has(> * > *) b{}",
        ] {
            assert_small(sheet, &sheet.replace("(> * > *)", "(>*>*)"));
        }
    }

    #[test]
    fn strings_stay_to_the_letter() {
        assert_small(
            "a { content: \" /* b */ ; }\" / \"\"; }",
            "a{content:\" /* b */ ; }\"/\"\"}",
        );
    }

    #[test]
    fn the_sheet_is_whole_and_small() {
        assert!(STYLESHEET.starts_with(":host{--accent:var(--prisoner-card-accent,#1c4f63);"));
        assert!(STYLESHEET.ends_with("a{color:inherit}}"));
        assert_eq!(
            STYLESHEET.matches("@container").count(),
            SOURCE.matches("@container").count()
        );
        assert_eq!(STYLESHEET.matches('{').count(), STYLESHEET.matches('}').count());
        assert!(!STYLESHEET.contains("/*") && !STYLESHEET.contains('\n'));
    }
}
