//! Names, terms and articles in cells. What is not wholly understood is not taken at all.

use serde_json::{Map, Value};

use crate::line::squeezed;
use crate::quantity;
use crate::words::{Pattern, pattern};

/// A name, and what stood in its cell besides.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) name: String,
    /// The text of a date of birth.
    pub(super) birth: Option<String>,
}

/// A name with nothing besides but a date of birth: "Вымысел Иван Петрович, 1990 г.р.".
pub(super) fn name(text: &str) -> Result<Name, &'static str> {
    static BORN: Pattern = pattern!(
        r"(?i)^(?P<name>.*?)[\s,(]+(?:born |род\. )?(?P<date>(?:\d{1,2}\.\d{1,2}\.)?\d{4})(?P<said>\s*(?:г\.\s*р\.?|г\.\s*рожд\.?|года рождения))?\)?$"
    );
    static PLAIN: Pattern = pattern!(r"^[\p{L}\p{M}][\p{L}\p{M}'’ʼ`.\- ·•]*$");
    let (name, birth) = match BORN.captures(text) {
        // A bare year may be anything.
        Some(found) if found.name("said").is_some() || found["date"].len() > 4 => {
            (found["name"].to_owned(), Some(found["date"].to_owned()))
        }
        _ => (text.to_owned(), None),
    };
    if !PLAIN.is_match(&name) {
        return Err("it is not a name alone, nor a name and a date of birth");
    }
    Ok(Name { name, birth })
}

/// The parts of a name that stands in that order. One given name and one family name may do without a patronymic.
pub(super) fn name_parts(name: &str, order: &str) -> Option<Value> {
    let mut parts: Vec<&str> = order.split(' ').collect();
    let words: Vec<&str> = name.split(' ').collect();
    if words.len() + 1 == parts.len() {
        parts.retain(|part| *part != "patronymic");
    }
    (words.len() == parts.len()).then(|| {
        let parts = parts.into_iter().zip(words);
        Value::Object(parts.map(|(part, word)| (part.to_owned(), word.into())).collect())
    })
}

/// A term, such as `P4Y6M`: "4 1/2 years", "2 года", "5 лет 6 мес.".
pub(super) fn term(text: &str) -> Option<String> {
    static HALF: Pattern = pattern!(r"(?i)^(\d{1,2})(?: 1/2|[.,]5|½| ½) (?:years?|года?|лет)$");
    static SHORT: Pattern = pattern!(
        r"(?i)^(?:(\d{1,2}) ?(?:years?|y|лет|года?|г\.?|л\.?))?(?:,? ?(?:(?:and|и) )?(\d{1,3}) ?(?:months?|m|месяц(?:а|ев)?|мес\.?|м\.?))?$"
    );
    if let Some(found) = HALF.captures(text) {
        return Some(format!("P{}Y6M", &found[1]));
    }
    if let Some(found) = SHORT.captures(text) {
        let count = |index, unit| {
            let count: u32 = found.get(index)?.as_str().parse().ok()?;
            (count > 0).then(|| format!("{count}{unit}"))
        };
        let code = format!(
            "P{}{}",
            count(1, 'Y').unwrap_or_default(),
            count(2, 'M').unwrap_or_default()
        );
        return (code != "P").then_some(code);
    }
    quantity::term(text)
        .filter(|term| term.length == text.len())
        .map(|term| term.code)
}

/// The charges in a cell, or why none is taken. `law` is the code of those that do not name theirs; the words in brackets
/// after an article are its label.
pub(super) fn charges(text: &str, law: Option<&str>) -> Result<Vec<Value>, &'static str> {
    static RUSSIAN: Pattern = pattern!(
        r#"(?i)^(?:п\. ?[«"'“]?(?P<point>[\p{L}\d])[»"'”]? ?)?(?:ч\. ?(?P<part>\d+(?:\.\d+)?),? )?ст(?:\.|атья) ?(?P<article>\d+(?:[.-]\d+)*)(?: (?:УК|Уголовного кодекса)(?: (?P<state>РФ|РБ|России|Республики Беларусь))?)?$"#
    );
    static ENGLISH: Pattern = pattern!(
        r"(?i)^(?:Part (?P<part>\d+(?:\.\d+)?) of )?(?:Art\.|Article) (?P<article>\d+(?:[.-]\d+)*)(?: of the (?:(?P<state>Russian|Belarusian) )?Criminal Code)?$"
    );
    static LABELLED: Pattern = pattern!(r"^(?P<cited>[^()]+?) ?\((?P<label>[^()]*\p{L}[^()]*)\)$");
    let mut charges = Vec::new();
    for line in text.lines() {
        for cited in outside_brackets(line) {
            let labelled = LABELLED.captures(cited);
            let cited = labelled
                .as_ref()
                .map_or(cited, |found| found.name("cited").map_or("", |cited| cited.as_str()));
            let found = RUSSIAN.captures(cited).or_else(|| ENGLISH.captures(cited));
            let found = found.ok_or("it is more than articles, or they are written in another way")?;
            let named = found
                .name("state")
                .map(|state| match state.as_str().to_lowercase().as_str() {
                    "рф" | "россии" | "russian" => "RU-UK",
                    _ => "BY-UK",
                });
            let law = match (named, law) {
                (Some(named), Some(law)) if named != law => return Err("it names another law than the map"),
                (named, law) => named
                    .or(law)
                    .ok_or("the map does not say of which law, such as law = \"RU-UK\"")?,
            };
            let mut charge = Map::new();
            charge.insert("law".into(), law.into());
            for member in ["article", "part", "point"] {
                let value = found.name(member).map(|value| value.as_str().to_lowercase().into());
                charge.extend(value.map(|value| (member.to_owned(), value)));
            }
            let label = labelled.as_ref().map(|found| squeezed(&found["label"]).into());
            charge.extend(label.map(|label| ("label".to_owned(), label)));
            charges.push(Value::Object(charge));
        }
    }
    Ok(charges)
}

/// The parts of a line between commas, semicolons and bars, those in brackets apart.
fn outside_brackets(line: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_usize;
    let parts = line.split(move |character| {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && [';', '|', ','].contains(&character)
    });
    parts.map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Name, charges, name, name_parts, term};
    use serde_json::json;

    #[test]
    fn a_name_keeps_its_order_and_loses_its_date_of_birth() {
        for (text, expected) in [
            ("Вымысел Иван Петрович", Ok(("Вымысел Иван Петрович", None))),
            ("Вымысел Иван, 1990 г.р.", Ok(("Вымысел Иван", Some("1990")))),
            ("Вымысел Иван (01.02.1990)", Ok(("Вымысел Иван", Some("01.02.1990")))),
            (
                "Вымысел Иван 01.02.1990 г. р.",
                Ok(("Вымысел Иван", Some("01.02.1990"))),
            ),
            ("O’Vymysel-Primerov J.", Ok(("O’Vymysel-Primerov J.", None))),
            ("Вымысел Иван 1990", Err(())),
            ("Вымысел Иван (освобождён)", Err(())),
            ("Вымысел Иван, Вымысел Пётр", Err(())),
            ("?", Err(())),
        ] {
            let found = name(text).map_err(|_| ());
            let expected = expected.map(|(name, birth)| Name {
                name: name.to_owned(),
                birth: birth.map(str::to_owned),
            });
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_name_is_parted_in_the_order_that_the_map_names() {
        let order = "family given patronymic";
        let three = json!({ "family": "Вымысел", "given": "Иван", "patronymic": "Петрович" });
        assert_eq!(name_parts("Вымысел Иван Петрович", order), Some(three));
        let two = json!({ "family": "Вымысел", "given": "Иван" });
        assert_eq!(name_parts("Вымысел Иван", order), Some(two));
        assert_eq!(name_parts("Вымысел Иван Мустафа оглы", order), None);
    }

    #[test]
    fn terms_are_read_whole_or_not_at_all() {
        for (text, code) in [
            ("2 years", Some("P2Y")),
            ("4 1/2 years", Some("P4Y6M")),
            ("8,5 лет", Some("P8Y6M")),
            ("1 год", Some("P1Y")),
            ("5 лет 6 мес.", Some("P5Y6M")),
            ("18 месяцев", Some("P18M")),
            ("девять лет", Some("P9Y")),
            ("9", None),
            ("9 лет условно", None),
            ("0 лет", None),
            ("штраф", None),
            ("", None),
        ] {
            assert_eq!(term(text).as_deref(), code, "{text}");
        }
    }

    #[test]
    fn articles_are_taken_all_or_none() {
        let one = |article: &str| json!({ "law": "BY-UK", "article": article });
        for (text, law, expected) in [
            ("ст. 342 Уголовного кодекса", Some("BY-UK"), Ok(vec![one("342")])),
            (
                "Art. 342 of the Criminal Code\nArt. 361-4 of the Criminal Code",
                Some("BY-UK"),
                Ok(vec![one("342"), one("361-4")]),
            ),
            (
                "п. «б» ч. 2 ст. 205.2 УК РФ, ч. 1 ст. 280.3 УК РФ",
                None,
                Ok(vec![
                    json!({ "law": "RU-UK", "article": "205.2", "part": "2", "point": "б" }),
                    json!({ "law": "RU-UK", "article": "280.3", "part": "1" }),
                ]),
            ),
            (
                "ч. 1 ст. 30 УК РФ (приготовление, без умысла); ст. 275 УК РФ",
                None,
                Ok(vec![
                    json!({ "law": "RU-UK", "article": "30", "part": "1", "label": "приготовление, без умысла" }),
                    json!({ "law": "RU-UK", "article": "275" }),
                ]),
            ),
            (
                "ст. 275 УК РФ (2)",
                None,
                Err("it is more than articles, or they are written in another way"),
            ),
            (
                "ст. 275, 205.2 УК РФ",
                Some("RU-UK"),
                Err("it is more than articles, or they are written in another way"),
            ),
            (
                "ч. 3 ст. 30 ч. 1 ст. 205 УК РФ",
                Some("RU-UK"),
                Err("it is more than articles, or they are written in another way"),
            ),
            (
                "ст. 275",
                None,
                Err("the map does not say of which law, such as law = \"RU-UK\""),
            ),
            ("ст. 275 УК РФ", Some("BY-UK"), Err("it names another law than the map")),
        ] {
            assert_eq!(charges(text, law), expected, "{text}");
        }
    }
}
