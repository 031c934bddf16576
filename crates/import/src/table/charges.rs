//! Articles in cells. A cell that is not wholly understood is not taken at all.

use serde_json::Value;

use super::offence::is_offence;
use crate::citation::{self, GENERAL, Provision};
use crate::draft::Put;
use crate::line::squeezed;
use crate::words::{Pattern, pattern};

const OTHERWISE: &str = "it is more than articles, or they are written in another way";

/// The charges in a cell, or the reason for none. `law` is the code for articles that do not name theirs; the name of an
/// offence in brackets after an article is its label, by its words or by `labels`, those of the map. Articles of the
/// general part of the Russian code go to the charge after them.
pub(super) fn charges(text: &str, law: Option<&str>, labels: &[(Value, String)]) -> Result<Vec<Value>, &'static str> {
    let mut charges: Vec<Value> = Vec::new();
    for line in text.lines() {
        let mut via = Vec::new();
        let mut cited = Vec::new();
        for part in outside_brackets(line) {
            for part in beside(part) {
                cited.push(Cited::read(part, labels)?);
            }
        }
        // "ч. 1 ст. 30, ст. 275 УК РФ": the law stands once, after the last.
        let last_law = cited.last().and_then(|cited| cited.law);
        for mut one in cited {
            if one.law.is_none() && one.is_general() {
                one.law = last_law;
            }
            let named = match (one.law, law) {
                (Some(named), Some(law)) if named != law => return Err("it names another law than the map"),
                (named, law) => named
                    .or(law)
                    .ok_or("the map does not say of which law, such as law = \"RU-UK\"")?,
            };
            // Articles of the Russian code have dots, and a hyphen stands between the first and the last of several.
            if named == "RU-UK" && one.provision.article.contains('-') {
                return Err(OTHERWISE);
            }
            if named == "RU-UK" && one.is_general() {
                if one.label.is_some() {
                    return Err("articles 30 and 33 are no charge of their own, so they have no label");
                }
                via.push(one.provision);
                continue;
            }
            let mut charge = citation::members(named, &one.provision, &std::mem::take(&mut via));
            charge.put("label", one.label);
            let charge = Value::Object(charge);
            if !charges.contains(&charge) {
                charges.push(charge);
            }
        }
        if !via.is_empty() {
            return Err("articles 30 and 33 are no charge of their own, and none stands after them");
        }
    }
    Ok(charges)
}

/// An article as a cell cites it.
#[derive(Debug, Default)]
struct Cited {
    law: Option<&'static str>,
    provision: Provision,
    label: Option<String>,
}

impl Cited {
    fn read(text: &str, labels: &[(Value, String)]) -> Result<Self, &'static str> {
        static RUSSIAN: Pattern = pattern!(
            r#"(?i)^(?:п\. ?[«"'“]?(?P<point>[\p{L}\d])[»"'”]? ?)?(?:ч\. ?(?P<part>\d+(?:\.\d+)?),? )?ст(?:\.|атья) ?(?P<article>\d{1,3}(?:[.-]\d{1,2})*)(?: ?\((?:п\. ?[«"'“]?(?P<point_after>\p{L})[»"'”]?,? )?ч\. ?(?P<part_after>\d+(?:\.\d+)?)\))?(?: (?:УК|Уголовного кодекса)(?: (?P<state>РФ|РБ|России|Республики Беларусь))?)?(?: ?\((?:п\. ?[«"'“]?(?P<point_last>\p{L})[»"'”]?,? )?ч\. ?(?P<part_last>\d+(?:\.\d+)?)\))?$"#
        );
        static ENGLISH: Pattern = pattern!(
            r"(?i)^(?:Part (?P<part>\d+(?:\.\d+)?) of )?(?:Art\.|Article) (?P<article>\d{1,3}(?:[.-]\d{1,2})*)(?: ?\(Part (?P<part_after>\d+(?:\.\d+)?)\))?(?: of the (?:(?P<state>Russian|Belarusian) )?Criminal Code)?$"
        );
        static LABELLED: Pattern = pattern!(r"^(?P<cited>.+?) ?\((?P<label>[^()]*\p{L}[^()]*)\)$");
        let whole = RUSSIAN.captures(text).or_else(|| ENGLISH.captures(text));
        let labelled = LABELLED.captures(text).filter(|_| whole.is_none());
        let (cited, label) = match &labelled {
            Some(found) => (
                found.name("cited").map_or("", |cited| cited.as_str()),
                Some(squeezed(&found["label"])),
            ),
            None => (text, None),
        };
        let is_label = |label: &str| is_offence(label) || labels.iter().any(|(_, known)| known == label);
        if label.as_deref().is_some_and(|label| !is_label(label)) {
            return Err(
                "the words in brackets may say more than what the offence is called, such as whose charge it is or how it \
                 ended; where they are its name, write them under [labels] in the map",
            );
        }
        let found = whole
            .or_else(|| RUSSIAN.captures(cited))
            .or_else(|| ENGLISH.captures(cited));
        let found = found.ok_or(OTHERWISE)?;
        let value = |names: [&str; 3]| -> Result<Option<String>, &'static str> {
            let mut values = names.iter().filter_map(|name| found.name(name));
            let value = values.next().map(|value| value.as_str().to_lowercase());
            values.next().map_or(Ok(value), |_| Err(OTHERWISE))
        };
        Ok(Self {
            law: found
                .name("state")
                .map(|state| match state.as_str().to_lowercase().as_str() {
                    "рф" | "россии" | "russian" => "RU-UK",
                    _ => "BY-UK",
                }),
            provision: Provision {
                article: found["article"].to_owned(),
                part: value(["part", "part_after", "part_last"])?,
                point: value(["point", "point_after", "point_last"])?,
            },
            label,
        })
    }

    /// Whether it stands in the general part of the Russian code.
    fn is_general(&self) -> bool {
        GENERAL.contains(&self.provision.article.as_str())
    }
}

/// The articles of a part that names one of the general part and another with nothing between them: "ч. 1 ст. 30 ст. 275".
fn beside(part: &str) -> Vec<&str> {
    static TWO: Pattern = pattern!(
        r#"(?i)^(?P<first>(?:ч\. ?\d+(?:\.\d+)? )?ст\. ?(?:30|33))(?: -| –| и)? (?P<second>(?:(?:п\. ?[«"'“]?[\p{L}\d][»"'”]? ?)?ч\. ?\d+(?:\.\d+)? ?)?ст\. ?\d.*)$"#
    );
    match TWO.captures(part) {
        Some(found) => ["first", "second"]
            .iter()
            .filter_map(|name| Some(found.name(name)?.as_str()))
            .collect(),
        None => vec![part],
    }
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
    use serde_json::{Value, json};

    fn charges(text: &str, law: Option<&str>) -> Result<Vec<Value>, &'static str> {
        super::charges(text, law, &[])
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
                "ч. 1 ст. 280.3 УК РФ (дискредитация, повторно); ст. 275 УК РФ",
                None,
                Ok(vec![
                    json!({ "law": "RU-UK", "article": "280.3", "part": "1", "label": "дискредитация, повторно" }),
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
                "ст. 275",
                None,
                Err("the map does not say of which law, such as law = \"RU-UK\""),
            ),
            ("ст. 275 УК РФ", Some("BY-UK"), Err("it names another law than the map")),
            (
                "ст. 275-276 УК РФ",
                None,
                Err("it is more than articles, or they are written in another way"),
            ),
            (
                "ст. 2052 УК РФ",
                None,
                Err("it is more than articles, or they are written in another way"),
            ),
            (
                "ст. 342-361",
                Some("BY-UK"),
                Err("it is more than articles, or they are written in another way"),
            ),
        ] {
            assert_eq!(charges(text, law), expected, "{text}");
        }
    }

    #[test]
    fn articles_of_the_general_part_go_to_the_charge_after_them() {
        let one = |article: &str, part: Option<&str>, via: &[(&str, Option<&str>)]| {
            let provision = |(article, part): &(&str, Option<&str>)| match part {
                Some(part) => json!({ "article": article, "part": part }),
                None => json!({ "article": article }),
            };
            let mut charge = provision(&(article, part));
            charge["law"] = "RU-UK".into();
            if !via.is_empty() {
                charge["via"] = via.iter().map(provision).collect();
            }
            charge
        };
        for (text, expected) in [
            (
                "ч. 1 ст. 30, ст. 275 УК РФ",
                vec![one("275", None, &[("30", Some("1"))])],
            ),
            (
                "ч. 5 ст. 33, ч. 1 ст. 208",
                vec![one("208", Some("1"), &[("33", Some("5"))])],
            ),
            ("ст. 33, ст. 276", vec![one("276", None, &[("33", None)])]),
            (
                "ч. 3 ст. 30 ч. 1 ст. 205 УК РФ",
                vec![one("205", Some("1"), &[("30", Some("3"))])],
            ),
            (
                "ч. 3 ст. 30 - ч. 1 ст. 205",
                vec![one("205", Some("1"), &[("30", Some("3"))])],
            ),
            (
                "ч. 3 ст. 30, ч. 5 ст. 33, ч. 1 ст. 205; ст. 276",
                vec![
                    one("205", Some("1"), &[("30", Some("3")), ("33", Some("5"))]),
                    one("276", None, &[]),
                ],
            ),
        ] {
            assert_eq!(charges(text, Some("RU-UK")), Ok(expected), "{text}");
        }
        for text in ["ст. 30", "ст. 275, ч. 1 ст. 30", "ч. 1 ст. 30 (приготовление), ст. 275"]
        {
            assert!(charges(text, Some("RU-UK")).is_err(), "{text}");
        }
        let belarusian = vec![json!({ "law": "BY-UK", "article": "30" })];
        assert_eq!(charges("ст. 30", Some("BY-UK")), Ok(belarusian));
    }

    #[test]
    fn brackets_have_a_part_or_what_the_offence_is_called_and_no_more() {
        let law = Some("RU-UK");
        let part = json!({ "law": "RU-UK", "article": "205.2", "part": "2" });
        for text in [
            "ст. 205.2 (ч. 2)",
            "ст. 205.2 (ч. 2) УК РФ",
            "ст. 205.2 УК РФ (ч. 2)",
            "ч. 2 ст. 205.2",
            "ст. 205.2 (ч. 2), ч. 2 ст. 205.2",
        ] {
            assert_eq!(charges(text, law), Ok(vec![part.clone()]), "{text}");
        }
        let labelled = json!({ "law": "RU-UK", "article": "205.2", "part": "2", "label": "оправдание терроризма" });
        assert_eq!(
            charges("ст. 205.2 (ч. 2) (оправдание терроризма)", law),
            Ok(vec![labelled])
        );
        for text in [
            "ст. 275 (оправдан)",
            "ст. 275 (оправдана)",
            "ст. 275 (снято)",
            "ст. 275 (прекращено 12.03.2024)",
            "ст. 275 (дело прекращено)",
            "ст. 275 (переквалифицировано)",
            "ст. 275 (отменено)",
            "ст. 275 (госизмена) (снято)",
            "ст. 275 (госизмена, обвинение снято)",
            "ст. 275 (госизмена?)",
            "ст. 275 (вину не признала)",
            "ст. 275 (условно)",
            "ст. 275 (покушение)",
            "ст. 275 (его жена)",
            "ст. 275 (по делу Вымысла)",
            "ст. 275 (апраўданы)",
            "Article 275 (not guilty)",
            "Article 275 (dropped)",
            "ч. 2 ст. 205.2 (ч. 1)",
        ] {
            assert!(charges(text, law).is_err(), "{text}");
        }
    }

    #[test]
    fn words_of_the_map_are_a_label_too() {
        let labels = [(json!({}), "сбор подписей".to_owned())];
        let labelled = json!({ "law": "RU-UK", "article": "275", "label": "сбор подписей" });
        let charges = |labels| super::charges("ст. 275 (сбор подписей)", Some("RU-UK"), labels);
        assert_eq!(charges(&labels), Ok(vec![labelled]));
        assert!(charges(&[]).is_err());
    }
}
