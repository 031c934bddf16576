//! The country on an envelope that goes abroad.

use crate::{Words, address_lines};

/// The official languages of countries, of those that the card speaks; where mail from a country is sorted, its own
/// language is read. (CLDR, `supplemental/territoryInfo`, official status.) Those are left out in which a pack names countries
/// as where something is, such as "in Russia" (`Venemaal`). A line for each country; a table of slices weighs twice as much.
const LANGUAGES: &str = "AE ar
AR es
AT de
AU en
BE nl fr de
BR pt
BY be ru
CA en fr
CH de fr it
CL es
CN zh-Hans
CO es
CU es
CZ cs
DE de
EG ar
ES es
FI fi sv
FR fr
GB en
HK zh-Hant en
IE en
IL ar
IQ ar
IR fa
IT it
JO ar
KG ru
KZ ru
LB ar
LI de
LU fr de
MA ar
MX es
NL nl
NZ en
PE es
PL pl
PT pt
RU ru
SE sv
SG en zh-Hans
TN ar
TW zh-Hant
UA uk
US en
VE es";

/// The line that an envelope from one country to another ends with: the country's name in capitals, in the language of
/// the country where it is posted, and in English where that is another (Universal Postal Union, "Addressing the world":
/// the last line is the country of destination, in capitals, in the language of the country of origin or in an
/// internationally known one; S42 leaves it to the origin). None within a country, where a country is not known, and
/// where the envelope has the name already.
///
/// `words` are the writer's; a post office reads only its country's languages. `in_english` is the country's name in English;
/// a browser names those that no pack does. `capitals` writes a text in capitals by the rules of a language:
/// every browser can, and Unicode's tables weigh ten kilobytes.
pub fn country_line(
    envelope: &str,
    posted_in: &str,
    held_in: &str,
    words: &Words,
    in_english: &str,
    capitals: impl Fn(&str, &str) -> String,
) -> Option<String> {
    // What is no country has its code for a name.
    if posted_in.is_empty()
        || [posted_in, in_english]
            .iter()
            .any(|other| other.eq_ignore_ascii_case(held_in))
    {
        return None;
    }
    let in_english = capitals(without_article(in_english), "en");
    let is_read = LANGUAGES.lines().any(|line| {
        let mut codes = line.split(' ');
        codes
            .next()
            .is_some_and(|country| country.eq_ignore_ascii_case(posted_in))
            && codes.any(|tag| tag == words.tag())
    });
    let at_home = words
        .country(held_in)
        .filter(|_| is_read && words.tag() != "en")
        .map(|name| capitals(name, words.tag()))
        .filter(|name| *name != in_english);
    let lines = address_lines(envelope);
    let last_line = lines.last().copied().unwrap_or_default();
    let last_line = capitals(last_line.trim_end_matches(|end: char| !end.is_alphanumeric()), "en");
    // A word of its own: a town or a family's name may end with the letters of a country's.
    let stands_there = |name: &str| {
        let before = last_line.strip_suffix(&capitals(name, "en"));
        before.is_some_and(|before| !before.ends_with(char::is_alphanumeric))
    };
    if stands_there(&in_english) || at_home.as_deref().is_some_and(stands_there) {
        return None;
    }
    Some(match at_home {
        Some(name) => format!("{name} / {in_english}"),
        None => in_english,
    })
}

fn without_article(name: &str) -> &str {
    name.strip_prefix("the ").unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::country_line;
    use crate::Words;

    /// English with another tag and the country's name in that language.
    fn words(tag: &str, russia: &str) -> Words {
        let english: serde_json::Value = serde_json::from_str(crate::sentence::english()).expect("JSON");
        let mut pack = english;
        pack["tag"] = tag.into();
        pack["countries"]["RU"] = russia.into();
        Words::read(&pack.to_string()).expect("a pack")
    }

    #[track_caller]
    fn assert_line(envelope: &str, posted_in: &str, held_in: &str, words: &Words, expected: Option<&str>) {
        let in_english = match held_in {
            // No pack names it; a browser does.
            "IQ" => "Iraq".to_owned(),
            "XX" => "XX".to_owned(),
            _ => Words::english().country(held_in).unwrap_or_default().to_owned(),
        };
        let line = country_line(envelope, posted_in, held_in, words, &in_english, |text, _| {
            text.to_uppercase()
        });
        assert_eq!(line.as_deref(), expected, "{envelope}");
    }

    #[test]
    fn mail_from_abroad_names_the_country_in_the_language_where_it_is_posted_and_in_english() {
        let german = words("de", "Russland");
        assert_line("Ваня", "DE", "RU", &german, Some("RUSSLAND / RUSSIA"));
        assert_line("Ваня", "at", "RU", &german, Some("RUSSLAND / RUSSIA"));
        // German is not read at a post office in France.
        assert_line("Ваня", "FR", "RU", &german, Some("RUSSIA"));
        assert_line("Ваня", "GB", "RU", &Words::english(), Some("RUSSIA"));
        assert_line("Ivan", "IE", "US", &Words::english(), Some("UNITED STATES"));
        // One name in both languages stands there once.
        assert_line("Ваня", "DE", "RU", &words("de", "Russia"), Some("RUSSIA"));
    }

    #[test]
    fn a_country_that_no_pack_names_has_the_name_that_the_browser_knows() {
        assert_line("Ali, Baghdad", "DE", "IQ", &words("de", "Russland"), Some("IRAQ"));
    }

    #[test]
    fn mail_within_a_country_names_none() {
        let russian = words("ru", "Россия");
        assert_line("Ваня", "RU", "RU", &russian, None);
        assert_line("Ваня", "ru", "RU", &russian, None);
    }

    #[test]
    fn a_country_is_neither_guessed_nor_written_twice() {
        let german = words("de", "Russland");
        assert_line("Ваня", "DE", "", &german, None);
        assert_line("Ваня", "", "RU", &german, None);
        assert_line("Ваня", "DE", "XX", &german, None);
        assert_line("Ivan\nRussia", "DE", "RU", &german, None);
        assert_line("Ivan\nRUSSLAND\n", "DE", "RU", &german, None);
        assert_line("Ivan, 190000 Primersk, Russia.", "DE", "RU", &german, None);
        assert_line("Ivan, 190000 Primersk Russia", "DE", "RU", &german, None);
        // In the name of a street it is no country.
        assert_line(
            "Ivan\nRussia Street 1\n190000",
            "DE",
            "RU",
            &german,
            Some("RUSSLAND / RUSSIA"),
        );
        // At the end of another word it is none.
        assert_line("Ivan\nNovorussia", "DE", "RU", &german, Some("RUSSLAND / RUSSIA"));
        // At the beginning the post does not look for it.
        assert_line(
            "Russia, 190000, Primersk, Russia Street 1, Ivan",
            "DE",
            "RU",
            &german,
            Some("RUSSLAND / RUSSIA"),
        );
    }
}
