//! The languages in which a letter to somebody can be written.

use prisoner_card_format::{LanguageTag, Profile};

/// The languages that letters are written in: a speaker can read each of them through (`docs/letters/`).
pub const WRITTEN: &[&str] = &["ru", "be", "uk", "en", "es", "tr", "az", "fa", "ar", "zh-Hans"];

/// The languages for one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Languages {
    /// A letter in one of these arrives and is understood, as far as the feed states. The publisher's first is first.
    Fitting(Vec<&'static str>),
    /// The feed names languages, but none that letters can be written in here.
    NoneFits,
    /// The feed names none. The writer has to know.
    Unknown,
}

/// The languages for a letter to that person: those that are let through, and of them those that the person reads.
pub fn languages_for(profile: &Profile) -> Languages {
    let let_through = profile.mail.as_ref().map_or(&[][..], |mail| &mail.languages);
    choose(let_through, &profile.reads)
}

fn choose(let_through: &[LanguageTag], reads: &[LanguageTag]) -> Languages {
    if let_through.is_empty() && reads.is_empty() {
        return Languages::Unknown;
    }
    let is_read = |tag: &&LanguageTag| reads.is_empty() || reads.iter().any(|read| is_same(read, tag));
    let named: Vec<&LanguageTag> = if let_through.is_empty() {
        reads.iter().collect()
    } else {
        let_through.iter().filter(is_read).collect()
    };
    let mut fitting = Vec::new();
    for written in named.into_iter().filter_map(written) {
        if !fitting.contains(&written) {
            fitting.push(written);
        }
    }
    if fitting.is_empty() {
        Languages::NoneFits
    } else {
        Languages::Fitting(fitting)
    }
}

/// Whether two tags name one language: `ru` and `ru-RU`. Chinese in two scripts is two.
fn is_same(one: &LanguageTag, other: &LanguageTag) -> bool {
    one.primary() == other.primary() && (one.primary() != "zh" || script_of(one) == script_of(other))
}

fn script_of(chinese: &LanguageTag) -> &str {
    chinese
        .fallbacks()
        .find(|form| form.starts_with("zh-Han"))
        .unwrap_or_default()
}

/// The language of ours that a tag means.
fn written(tag: &LanguageTag) -> Option<&'static str> {
    tag.fallbacks()
        .find_map(|form| WRITTEN.iter().find(|written| **written == form))
        .copied()
}

#[cfg(test)]
mod tests {
    use prisoner_card_format::LanguageTag;

    use super::{Languages, choose};

    fn tags(tags: &str) -> Vec<LanguageTag> {
        tags.split_whitespace().filter_map(LanguageTag::parse).collect()
    }

    #[test]
    fn a_letter_is_in_a_language_that_is_let_through_and_read() {
        for (let_through, reads, expected) in [
            ("ru", "", Languages::Fitting(vec!["ru"])),
            ("ru en", "en ru", Languages::Fitting(vec!["ru", "en"])),
            ("ru en", "en", Languages::Fitting(vec!["en"])),
            ("ru-RU", "ru", Languages::Fitting(vec!["ru"])),
            ("", "uk de", Languages::Fitting(vec!["uk"])),
            ("ru", "de", Languages::NoneFits),
            ("ru", "en", Languages::NoneFits),
            ("ka", "", Languages::NoneFits),
            ("", "", Languages::Unknown),
            ("zh", "", Languages::Fitting(vec!["zh-Hans"])),
            ("zh-CN", "zh-Hans", Languages::Fitting(vec!["zh-Hans"])),
            ("zh-TW", "", Languages::NoneFits),
            ("ru ru-RU", "", Languages::Fitting(vec!["ru"])),
        ] {
            assert_eq!(
                choose(&tags(let_through), &tags(reads)),
                expected,
                "{let_through} / {reads}"
            );
        }
    }
}
