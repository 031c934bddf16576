//! The postcode of a Russian envelope as sorting machines read it: six digits of straight strokes, on envelopes that go
//! from Russia to Russia (GOST R 51506-99, "code stamp").

use crate::Point;

/// The number of digits of a postcode.
const DIGITS: usize = 6;

/// The points where the strokes of a digit meet: three rows of two points, in units of half its height.
const POINTS: [Point; 6] = [
    Point { x: 0.0, y: 0.0 },
    Point { x: 1.0, y: 0.0 },
    Point { x: 0.0, y: 1.0 },
    Point { x: 1.0, y: 1.0 },
    Point { x: 0.0, y: 2.0 },
    Point { x: 1.0, y: 2.0 },
];

/// For each digit the points that its line goes through, as places in `POINTS`; 8 crosses itself. The shapes are those
/// that Russian post prints as a sample on the back of its envelopes.
pub const SEGMENTS_OF_DIGITS: [&[u8]; 10] = [
    &[0, 1, 5, 4, 0],
    &[2, 1, 5],
    &[0, 1, 3, 4, 5],
    &[0, 1, 2, 3, 4],
    &[0, 2, 3, 1, 5],
    &[1, 0, 2, 3, 5, 4],
    &[1, 2, 4, 5, 3, 2],
    &[0, 1, 2, 4],
    &[2, 0, 1, 5, 4, 2, 3],
    &[3, 2, 0, 1, 3, 4],
];

/// A digit of a postcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digit(u8);

impl Digit {
    /// Its value.
    pub fn value(self) -> u8 {
        self.0
    }

    /// The points that its line goes through, in units of half its height; it is one unit wide.
    pub fn line(self) -> impl Iterator<Item = Point> {
        let places = SEGMENTS_OF_DIGITS.get(usize::from(self.0)).copied().unwrap_or_default();
        places
            .iter()
            .filter_map(|place| POINTS.get(usize::from(*place)).copied())
    }
}

/// The postcode for the code stamp: only for a letter inside Russia, on whose envelope exactly one code of six digits
/// stands, which is not the prisoner's `number`, and none in two halves. A guessed code would take the letter to another
/// town.
pub fn index_code(envelope: &str, number: &str, posted_in: &str, held_in: &str) -> Option<[Digit; DIGITS]> {
    if [posted_in, held_in]
        .iter()
        .any(|country| !country.eq_ignore_ascii_case("RU"))
    {
        return None;
    }
    let is_halved = |run: &str| {
        let digits: Vec<usize> = run.split_whitespace().map(|half| half.chars().count()).collect();
        digits.windows(2).any(|pair| pair == [DIGITS / 2; 2])
    };
    let mut runs = envelope.split(|character: char| !character.is_numeric() && !character.is_whitespace());
    let mut codes = envelope
        .split(|character: char| !character.is_numeric())
        .filter(|digits| digits.chars().count() == DIGITS);
    let (code, others) = (codes.next()?, codes.next());
    if others.is_some() || code == number || runs.any(is_halved) {
        return None;
    }
    let digits: Option<Vec<Digit>> = code
        .chars()
        .map(|digit| u8::try_from(digit.to_digit(10)?).ok().map(Digit))
        .collect();
    digits?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Digit, SEGMENTS_OF_DIGITS, index_code};

    fn code(envelope: &str) -> Option<String> {
        let digits = index_code(envelope, "654321", "RU", "RU")?;
        Some(digits.iter().map(|digit| digit.value().to_string()).collect())
    }

    #[test]
    fn the_one_code_of_six_digits_is_the_postcode() {
        for (envelope, expected) in [
            ("190005, Санкт-Петербург, д. 39", Some("190005")),
            ("Миронову С. Г., 1951 г. р.\n641870, Шадринск", Some("641870")),
            ("Санкт-Петербург", None),
            ("190005 или 190006", None),
            ("190005, 190005", None),
            ("1900051", None),
            ("19000", None),
            ("190 005", None),
            ("654321, Иванову", None),
            ("190 005, Приморск, № 123456", None),
            ("١٩٠٠٠٥", None),
        ] {
            assert_eq!(code(envelope).as_deref(), expected, "{envelope}");
        }
    }

    #[test]
    fn the_digits_stand_on_letters_inside_russia_only() {
        for (posted_in, held_in) in [("DE", "RU"), ("RU", "BY"), ("RU", ""), ("", "RU")] {
            assert_eq!(
                index_code("190005", "", posted_in, held_in),
                None,
                "{posted_in} {held_in}"
            );
        }
    }

    #[test]
    fn no_two_digits_look_alike() {
        let strokes = |line: &[u8]| {
            let mut strokes: Vec<(u8, u8)> = line
                .windows(2)
                .map(|pair| (pair[0].min(pair[1]), pair[0].max(pair[1])))
                .collect();
            strokes.sort_unstable();
            strokes.dedup();
            strokes
        };
        for (one, line) in SEGMENTS_OF_DIGITS.iter().enumerate() {
            for (other, other_line) in SEGMENTS_OF_DIGITS.iter().enumerate().skip(one + 1) {
                assert_ne!(strokes(line), strokes(other_line), "{one} and {other}");
            }
        }
        assert_eq!(Digit(1).line().count(), 3);
    }

    proptest! {
        #[test]
        fn any_postcode_is_found_among_words(digits in "[0-9]{6}", before in "[а-я ,.]{0,12}", after in "[а-я ,.]{0,12}") {
            prop_assume!(digits != "654321");
            prop_assert_eq!(code(&[before, digits.clone(), after].concat()), Some(digits));
        }
    }
}
