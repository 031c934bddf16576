//! The scripts that letters are written in.

use prisoner_card_format::LanguageTag;

/// A script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters.
    Arabic,
    /// Chinese characters.
    Han,
}

impl Script {
    /// The script of a language that letters are written in; Latin for any other.
    pub fn of_language(tag: &str) -> Self {
        let primary = LanguageTag::parse(tag);
        match primary.as_ref().map(LanguageTag::primary) {
            Some("ru" | "be" | "uk") => Self::Cyrillic,
            Some("fa" | "ar") => Self::Arabic,
            Some("zh") => Self::Han,
            _ => Self::Latin,
        }
    }

    /// Whether each letter of a text belongs to the script. Digits, spaces and punctuation belong to all.
    pub fn has_all_of(self, text: &str) -> bool {
        text.chars()
            .filter(|character| character.is_alphabetic())
            .all(|letter| self.has(letter))
    }

    /// Whether a letter belongs to the script, by Unicode's blocks.
    fn has(self, letter: char) -> bool {
        match self {
            Self::Latin => matches!(letter,
                'A'..='Z' | 'a'..='z' | '\u{aa}' | '\u{ba}' | '\u{c0}'..='\u{2ff}' | '\u{1e00}'..='\u{1eff}'
            ),
            Self::Cyrillic => matches!(letter, '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}'),
            Self::Arabic => matches!(letter,
                '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            ),
            Self::Han => matches!(letter,
                '\u{3005}'..='\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3fffd}'
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Script;

    #[test]
    fn a_name_is_in_the_script_of_the_letter_or_not() {
        for (tag, text, is_in_script) in [
            ("ru", "Кёльн-Дойц 7", true),
            ("ru", "Köln", false),
            ("uk", "Їжак", true),
            ("be", "Ўладзь", true),
            ("az", "Gəncə", true),
            ("tr", "İzmir", true),
            ("es", "Улм", false),
            ("fa", "گراتس", true),
            ("ar", "غراتس", true),
            ("zh-Hans", "科隆", true),
            ("zh-Hans", "Köln", false),
            ("ru", "", true),
            ("ru", "1951", true),
            // One Latin letter among Cyrillic ones.
            ("ru", "Кeльн", false),
        ] {
            assert_eq!(Script::of_language(tag).has_all_of(text), is_in_script, "{tag} {text}");
        }
    }
}
