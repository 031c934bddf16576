//! Letters and digits that are written for each other.

/// The first digit of each script that has ten of its own, in the order of their values.
const ZEROS: [char; 22] = [
    '0', '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
    '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}', '\u{1a80}',
    '\u{ff10}',
];

/// A digit of any script as it is in ASCII.
#[must_use]
pub fn digit(character: char) -> Option<char> {
    if character.is_ascii() || !character.is_numeric() {
        return character.is_ascii_digit().then_some(character);
    }
    ZEROS.into_iter().find_map(|zero| {
        let value = u32::from(character).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    })
}

/// A text with the digits of every script written as those of ASCII.
#[must_use]
pub fn with_ascii_digits(text: &str) -> String {
    text.chars().map(|letter| digit(letter).unwrap_or(letter)).collect()
}

/// One letter for those that are written for each other, in small letters: Turkish capitals as they are mixed up, Arabic
/// letters for Persian ones.
#[must_use]
pub fn fold(character: char) -> char {
    match character {
        'ё' | 'Ё' => 'е',
        'ı' | 'İ' => 'i',
        '’' | 'ʼ' | '`' => '\'',
        '\u{a0}' => ' ',
        'ي' => 'ی',
        'ك' => 'ک',
        _ => character.to_lowercase().next().unwrap_or(character),
    }
}

/// A text in small letters, with one letter for those that are written for each other.
#[must_use]
pub fn folded(text: &str) -> String {
    text.chars().map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::with_ascii_digits;

    #[test]
    fn digits_of_every_script_are_those_of_ascii() {
        for text in [
            "110064",
            "١١٠٠٦٤",
            "۱۱۰۰۶۴",
            "११००६४",
            "๑๑๐๐๖๔",
            "၁၁၀၀၆၄",
            "１１００６４",
        ] {
            assert_eq!(with_ascii_digits(text), "110064");
        }
        assert_eq!(with_ascii_digits("二 ½ Ⅷ"), "二 ½ Ⅷ");
    }
}
