//! The country on an envelope that goes abroad.

use crate::{Words, address_lines};

/// The official languages of countries, of those that the card speaks; where mail from a country is sorted, its own
/// language is read. (CLDR, `supplemental/territoryInfo`, official status.) Those are left out in which a pack names countries
/// as where something is, such as "in Russia" (`Venemaal`). A line for each country; a table of slices weighs twice as much.
const LANGUAGES: &str = "AE ar
AR es
AT de
AU en
AZ az
BE nl fr de
BR pt
BY be ru
CA en fr
CH de fr it
CL es
CN zh-Hans
CO es
CU es
CY tr
CZ cs
DE de
EE et
EG ar
ES es
FI fi sv
FR fr
GB en
GE ka
HK zh-Hant en
IE en
IL he ar
IQ ar
IR fa
IT it
JO ar
KG ru
KZ kk ru
LB ar
LI de
LT lt
LU fr de
LV lv
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
TR tr
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
    held_in: Option<&str>,
    words: &Words,
    in_english: &str,
    capitals: impl Fn(&str, &str) -> String,
) -> Option<String> {
    let held_in = held_in?;
    if posted_in.is_empty() || posted_in.eq_ignore_ascii_case(held_in) {
        return None;
    }
    // Georgian type lacks them.
    let in_capitals = |name: &str, language: &str| match language {
        "ka" => name.to_owned(),
        _ => capitals(name, language),
    };
    let in_english = in_capitals(without_article(english.country(held_in)?), "en");
    let is_read = LANGUAGES.lines().any(|line| {
        let mut codes = line.split(' ');
        codes
            .next()
            .is_some_and(|country| country.eq_ignore_ascii_case(posted_in))
            && codes.any(|tag| tag == words.tag())
    });
    let at_home = words
        .country(held_in)
        .filter(|_| is_read && words.tag() != english.tag())
        .map(|name| in_capitals(name, words.tag()))
        .filter(|name| *name != in_english);
    let lines = address_lines(envelope);
    let last_line = lines.last().copied().unwrap_or_default();
    let last_line = capitals(last_line.trim_end_matches(|end: char| !end.is_alphanumeric()), "en");
    let stands_there = |name: &str| last_line.ends_with(&capitals(name, "en"));
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
    fn assert_line(envelope: &str, posted_in: &str, held_in: Option<&str>, words: &Words, expected: Option<&str>) {
        let line = country_line(
            envelope,
            posted_in,
            held_in,
            words,
            &Words::english(),
            |text, language| {
                // As browsers do: Turkish and Azerbaijani have a dot on theirs.
                match language {
                    "tr" | "az" => text.replace('i', "İ").to_uppercase(),
                    _ => text.to_uppercase(),
                }
            },
        );
        assert_eq!(line.as_deref(), expected);
    }

    #[test]
    fn mail_from_abroad_names_the_country_in_the_language_where_it_is_posted_and_in_english() {
        let german = words("de", "Russland");
        assert_line("Ваня", "DE", Some("RU"), &german, Some("RUSSLAND / RUSSIA"));
        assert_line("Ваня", "at", Some("RU"), &german, Some("RUSSLAND / RUSSIA"));
        // German is not read at a post office in France.
        assert_line("Ваня", "FR", Some("RU"), &german, Some("RUSSIA"));
        assert_line("Ваня", "GB", Some("RU"), &Words::english(), Some("RUSSIA"));
        assert_line("Ivan", "IE", Some("US"), &Words::english(), Some("UNITED STATES"));
    }

    #[test]
    fn mail_within_a_country_names_none() {
        let russian = words("ru", "Россия");
        assert_line("Ваня", "RU", Some("RU"), &russian, None);
        assert_line("Ваня", "ru", Some("RU"), &russian, None);
    }

    #[test]
    fn a_country_is_neither_guessed_nor_written_twice() {
        let german = words("de", "Russland");
        assert_line("Ваня", "DE", None, &german, None);
        assert_line("Ваня", "", Some("RU"), &german, None);
        assert_line("Ваня", "DE", Some("XX"), &german, None);
        assert_line("Ivan\nRussia", "DE", Some("RU"), &german, None);
        assert_line("Ivan\nRUSSLAND\n", "DE", Some("RU"), &german, None);
        assert_line("Ivan, 190000 Primersk, Russia.", "DE", Some("RU"), &german, None);
        assert_line("Ivan, 190000 Primersk Russia", "DE", Some("RU"), &german, None);
        // In the name of a street it is no country.
        assert_line(
            "Ivan\nRussia Street 1\n190000",
            "DE",
            Some("RU"),
            &german,
            Some("RUSSLAND / RUSSIA"),
        );
        // At the beginning it is not where the post looks for it.
        assert_line(
            "Russia, 190000, Primersk, Russia Street 1, Ivan",
            "DE",
            Some("RU"),
            &german,
            Some("RUSSLAND / RUSSIA"),
        );
    }

    #[test]
    fn georgian_stands_as_it_is_and_turkish_has_its_dots() {
        let georgian = words("ka", "რუსეთი");
        assert_line("Ivan", "GE", Some("RU"), &georgian, Some("რუსეთი / RUSSIA"));
        let turkish = words("tr", "Rusya Birliği");
        assert_line("Ivan", "TR", Some("RU"), &turkish, Some("RUSYA BİRLİĞİ / RUSSIA"));
    }
}
