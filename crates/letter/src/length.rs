//! The length of a letter.

use crate::Script;

/// A size of paper that a letter is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A4.
    A4,
    /// A5.
    A5,
    /// North American letter.
    Letter,
}

impl Paper {
    /// Every size.
    pub const ALL: &'static [Self] = &[Self::A4, Self::A5, Self::Letter];

    /// The margin of a printed letter on each side, in millimetres.
    pub const MARGIN: f64 = 20.0;

    /// The size of the type, in points: large enough to read in poor light.
    pub const TYPE_SIZE: f64 = 14.0;

    /// The height of a line, by the size of the type.
    pub const LINE_HEIGHT: f64 = 1.5;

    /// Width and height in millimetres.
    pub const fn size(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::A5 => (148.0, 210.0),
            Self::Letter => (215.9, 279.4),
        }
    }

    /// Its name, as CSS has it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::A5 => "A5",
            Self::Letter => "letter",
        }
    }
}

/// Millimetres to a point.
const POINT: f64 = 25.4 / 72.0;

/// Lines that date, sender and page number take on each page.
const LINES_AROUND: f64 = 4.0;

/// The characters of a text, as letter services count them: spaces count, a line's end counts once, and a letter with its
/// accents counts for each of them.
pub fn characters(text: &str) -> usize {
    text.replace("\r\n", "\n").chars().count()
}

/// The number of characters by which a text is longer than a service's limit; `None` where it is not longer.
pub fn over_limit(text: &str, limit: u32) -> Option<usize> {
    let over = characters(text).checked_sub(usize::try_from(limit).ok()?)?;
    (over > 0).then_some(over)
}

/// The approximate number of pages that a text takes in print. The browser's type decides in the end.
pub fn pages(text: &str, script: Script, paper: Paper) -> usize {
    if text.trim().is_empty() {
        return 0;
    }
    let (width, height) = paper.size();
    let em = Paper::TYPE_SIZE * POINT;
    let in_line = ((width - 2.0 * Paper::MARGIN) / (em * width_of_letter(script))).floor();
    let on_page = ((height - 2.0 * Paper::MARGIN) / (em * Paper::LINE_HEIGHT) - LINES_AROUND).floor();
    let lines: f64 = text.lines().map(|line| (count(line) / in_line).ceil().max(1.0)).sum();
    to_count((lines / on_page).ceil())
}

/// A rough mean width of a letter, by the size of the type, a little more than in most faces: rather a page too many.
const fn width_of_letter(script: Script) -> f64 {
    match script {
        Script::Latin => 0.5,
        Script::Cyrillic => 0.55,
        Script::Arabic => 0.45,
        Script::Han => 1.0,
    }
}

fn count(line: &str) -> f64 {
    f64::from(u32::try_from(line.chars().count()).unwrap_or(u32::MAX))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number of pages, above zero"
)]
fn to_count(pages: f64) -> usize {
    pages as usize
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Paper, characters, over_limit, pages};
    use crate::Script;

    #[test]
    fn characters_are_counted_as_services_count_them() {
        for (text, count) in [("", 0), ("Привет", 6), ("a\r\nb", 3), ("a\n\nb", 4), ("您好", 2)] {
            assert_eq!(characters(text), count, "{text:?}");
        }
    }

    #[test]
    fn only_what_is_longer_than_the_limit_is_over_it() {
        assert_eq!(over_limit("abc", 3), None);
        assert_eq!(over_limit("abcd", 3), Some(1));
        assert_eq!(over_limit("", 0), None);
    }

    #[test]
    fn pages_follow_from_paper_and_script() {
        let text = "a".repeat(2_500);
        assert_eq!(pages("", Script::Latin, Paper::A4), 0);
        assert_eq!(pages("a", Script::Latin, Paper::A4), 1);
        assert_eq!(pages(&text, Script::Latin, Paper::A4), 2);
        assert!(pages(&text, Script::Latin, Paper::A5) > pages(&text, Script::Latin, Paper::A4));
        assert!(pages(&text, Script::Han, Paper::A4) > pages(&text, Script::Latin, Paper::A4));
    }

    proptest! {
        #[test]
        fn a_longer_letter_never_has_fewer_pages(text in "[a-z \n]{1,3000}", more in "[a-z \n]{0,300}") {
            let longer = format!("{text}{more}");
            prop_assert!(pages(&longer, Script::Cyrillic, Paper::A5) >= pages(&text, Script::Cyrillic, Paper::A5));
        }
    }
}
