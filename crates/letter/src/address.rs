//! The lines of an address on an envelope.

/// The fewest letters of a word that stands for itself. A shorter one beside a number belongs to the text before it:
/// «д. 22», «корп. 2», «1981 г. р.».
const WORD: usize = 5;

/// An address by the parts that its publisher has divided it into, each for a line of its own. Together they are the
/// address, letter by letter: nothing is left out, added or moved. Line breaks divide it, or else its commas. A house's
/// number stays with its street, a year of birth with the name, and a postcode that comes first with the place.
pub fn address_lines(address: &str) -> Vec<&str> {
    if address.trim().contains('\n') {
        return address.split_inclusive('\n').collect();
    }
    let mut lines: Vec<&str> = Vec::new();
    let (mut start, mut end) = (0, 0);
    for part in parts(address) {
        let line = &address[start..end];
        let joins = !line.is_empty() && (is_bare_number(line) || (!stands_alone(part) && !is_bare_number(part)));
        if !joins && !line.is_empty() {
            lines.push(line);
            start = end;
        }
        end += part.len();
    }
    lines.push(&address[start..]);
    lines
}

/// Whether a prisoner's number stands in an address, and not as a part of another number or word.
pub fn has_number(address: &str, number: &str) -> bool {
    address.match_indices(number).any(|(start, found)| {
        let (before, after) = (&address[..start], &address[start + found.len()..]);
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    })
}

/// The text between commas, each part with its comma and the space behind it.
fn parts(address: &str) -> impl Iterator<Item = &str> {
    let mut rest = address;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let part;
        (part, rest) = rest.split_at(end_of_part(rest));
        Some(part)
    })
}

fn end_of_part(text: &str) -> usize {
    for (place, character) in text.char_indices() {
        let behind = place + character.len_utf8();
        let next = text[behind..].trim_start();
        let space = text.len() - behind - next.len();
        // "7,5" is a number; Chinese has no space behind its comma.
        let divides = match character {
            ',' | '،' => space > 0,
            '，' => true,
            _ => false,
        };
        if divides {
            return behind + space;
        }
    }
    text.len()
}

/// Whether a part is a line by itself: it has a word, an abbreviation in capitals, or no number.
fn stands_alone(part: &str) -> bool {
    if !part.contains(char::is_numeric) {
        return true;
    }
    part.split(|character: char| !character.is_alphabetic()).any(|word| {
        let letters = word.chars().count();
        let is_abbreviation = letters > 1 && word.chars().all(is_capital);
        letters >= WORD || is_abbreviation || word.chars().any(is_han)
    })
}

/// A postcode, as far as it can be told: digits and no letter.
fn is_bare_number(text: &str) -> bool {
    text.contains(char::is_numeric) && !text.contains(char::is_alphabetic)
}

/// Capitals of Latin and Cyrillic, whose prisons have abbreviations; Unicode's table of all capitals weighs a kilobyte.
const fn is_capital(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | '\u{400}'..='\u{42f}')
}

/// Whether one character is a word by itself (Unicode's blocks of ideographs).
const fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3fffd}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{address_lines, has_number};

    #[track_caller]
    fn assert_lines(address: &str, expected: &[&str]) {
        assert_eq!(address_lines(address), expected);
    }

    #[test]
    fn each_part_has_a_line_and_a_number_stays_with_what_it_numbers() {
        assert_lines(
            "403882, Волгоградская обл., г. Камышин, ул. Некрасова, д. 22, корп. 2, ФКУ ИК-5, Миронову С. Г., 1981 г. р.",
            &[
                "403882, Волгоградская обл., ",
                "г. Камышин, ",
                "ул. Некрасова, д. 22, корп. 2, ",
                "ФКУ ИК-5, ",
                "Миронову С. Г., 1981 г. р.",
            ],
        );
        assert_lines(
            "Sergei Mironov, born 1981, FKU IK-5, 22 Nekrasova St., Kamyshin, 403882, Russia",
            &[
                "Sergei Mironov, born 1981, ",
                "FKU IK-5, ",
                "22 Nekrasova St., ",
                "Kamyshin, ",
                "403882, Russia",
            ],
        );
    }

    #[test]
    fn lines_of_the_publishers_stay_as_they_are() {
        assert_lines(
            "Ann Roe\n1 High St, Ulm\nUSA",
            &["Ann Roe\n", "1 High St, Ulm\n", "USA"],
        );
        assert_lines("Ann Roe", &["Ann Roe"]);
        assert_lines("Ann Roe\n", &["Ann Roe\n"]);
    }

    #[test]
    fn commas_of_other_scripts_divide_and_one_in_a_number_does_not() {
        assert_lines("تهران، زندان اوین", &["تهران، ", "زندان اوین"]);
        assert_lines("100000，北京市，和平路7号", &["100000，北京市，", "和平路7号"]);
        assert_lines("Haus 7,5 Meter", &["Haus 7,5 Meter"]);
    }

    #[test]
    fn a_part_of_another_number_is_not_the_prisoners() {
        assert!(has_number("CSD 123456, Stanley", "123456"));
        assert!(has_number("A-17", "A-17"));
        assert!(!has_number("190012, д. 120", "12"));
    }

    proptest! {
        #[test]
        fn the_lines_together_are_the_address_letter_by_letter(address in "[а-яA-Z0-9 ,.،，\n-]{0,60}") {
            let lines = address_lines(&address);
            prop_assert_eq!(lines.concat(), address.clone());
            prop_assert!(address.is_empty() || lines.iter().all(|line| !line.is_empty()));
        }
    }
}
