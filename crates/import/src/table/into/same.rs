//! Whether a text of the table states the same as a text of the feed.

use prisoner_card_document::letters::folded;
use serde_json::Value;

use crate::region::regions;
use crate::words::{Pattern, pattern};

/// Whether the feed's name says the same as the table's, or more: in any parts and order, with the dots of ё or
/// without, and with a patronymic that the table lacks.
pub(super) fn is_same_name(known: &Value, name: &Value) -> bool {
    let (mut there, mut said) = (words(known), words(name));
    there.sort();
    said.sort();
    if let (Value::Object(parts), true) = (known, there != said) {
        let patronymic = parts.get("patronymic").map(words).unwrap_or_default();
        there.retain(|word| !patronymic.contains(word));
    }
    there == said && !said.is_empty()
}

/// Whether the table's name has, in a language of both, other words than the feed's: then it may be somebody else. One of
/// the two may have words more, such as a patronymic.
pub(super) fn is_other_name(known: &Value, names: &Value, language: &str) -> bool {
    in_both(known, names, language).any(|(known, said)| !has_all(&known, &said) && !has_all(&said, &known))
}

/// Whether the two names have no word in common, in every language of both.
pub(super) fn is_nobody_alike(known: &Value, names: &Value, language: &str) -> bool {
    let mut both = in_both(known, names, language).peekable();
    // Chinese, Japanese and Korean names are written with and without a space.
    let letters =
        |words: &[String]| -> Vec<char> { words.concat().chars().filter(|letter| *letter > '\u{2e80}').collect() };
    both.peek().is_some()
        && both.all(|(known, said)| {
            let written = letters(&said);
            !known.iter().any(|word| said.contains(word))
                && !letters(&known).iter().any(|letter| written.contains(letter))
        })
}

/// Whether the table's name and the feed's may be one person's: in a language of both, one has all words of the other, and
/// at least two.
pub(super) fn may_be_one(known: &Value, names: &Value, language: &str) -> bool {
    in_both(known, names, language)
        .any(|(known, said)| known.len().min(said.len()) > 1 && (has_all(&known, &said) || has_all(&said, &known)))
}

/// The words of the feed's name and of the table's, in each language that both have.
fn in_both(known: &Value, names: &Value, language: &str) -> impl Iterator<Item = (Vec<String>, Vec<String>)> {
    let said = names.as_object().into_iter().flatten();
    said.filter_map(move |(tag, name)| match known {
        Value::Object(known) => Some((words(known.get(tag)?), words(name))),
        _ => (tag == language).then(|| (words(known), words(name))),
    })
}

fn has_all(long: &[String], short: &[String]) -> bool {
    short.iter().all(|word| long.contains(word))
}

/// The words of a name.
pub(super) fn words(name: &Value) -> Vec<String> {
    match name {
        Value::Object(parts) => parts.values().flat_map(words).collect(),
        Value::String(text) => {
            let text = folded(text);
            text.split_whitespace().map(str::to_owned).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether two texts name the same place; `None` where they are in different languages and that cannot be told. A place
/// written by hand may say more.
pub(super) fn is_same_place(old: &Value, new: &Value, language: &str) -> Option<bool> {
    let Value::Object(new) = new else { return Some(true) };
    let mut same = Some(true);
    for (tag, text) in new {
        let new = text.as_str().unwrap_or_default();
        let one = match old {
            Value::String(old) if tag == language => Some(is_of(old, new)),
            Value::String(old) => is_translated(old, new),
            Value::Object(old) => match old.get(tag).and_then(Value::as_str) {
                Some(old) => Some(is_of(old, new)),
                None => {
                    let each: Vec<_> = old
                        .values()
                        .filter_map(Value::as_str)
                        .map(|old| is_translated(old, new))
                        .collect();
                    each.iter()
                        .find(|one| **one != Some(true))
                        .copied()
                        .unwrap_or(Some(!each.is_empty()))
                }
            },
            _ => Some(false),
        };
        match one {
            Some(true) => {}
            Some(false) => return Some(false),
            None => same = None,
        }
    }
    same
}

/// Whether a text in one language is a place that a text in another names. Numbers are the same in both, regions and names
/// are not.
fn is_translated(old: &str, new: &str) -> Option<bool> {
    static KIND_AND_NUMBER: Pattern = pattern!(r"(?i)^(?:ФКУ )?\p{L}[\p{L} -]*?[ -]*(?:№|No\.?|N)? ?\d{1,3}$");
    let numbers = |text: &str| -> Vec<String> {
        let parts = text.split(|character: char| !character.is_ascii_digit());
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    let (one, other) = (numbers(old), numbers(new));
    match () {
        () if one.is_empty() || other.is_empty() => None,
        () if one != other => Some(false),
        () => KIND_AND_NUMBER.is_match(new).then_some(true),
    }
}

/// "СИЗО-2, Примерск" is "СИЗО-2", and "ИК-12" is not "ИК-1". The region, after a comma, must stand in the old text, too,
/// and no other region beside it.
fn is_of(old: &str, new: &str) -> bool {
    if folded(old) == folded(new) {
        return true;
    }
    let (name, region) = new.split_once(", ").unwrap_or((new, ""));
    let Some(rest) = old.strip_prefix(name) else {
        return false;
    };
    let parts: Vec<&str> = rest.split([',', ';', '\n']).map(str::trim).collect();
    !rest.starts_with(char::is_alphanumeric)
        && (region.is_empty() || parts.contains(&region) && regions(rest).all(|other| other == region))
}

#[cfg(test)]
mod tests {
    use super::{is_same_name, is_same_place};
    use serde_json::json;

    #[test]
    fn a_name_is_the_same_in_whatever_parts_it_stands() {
        let parts = json!({ "given": "Анна", "patronymic": "Петровна", "family": "Алфёрова" });
        for (known, name, is_same) in [
            (parts.clone(), json!("Алферова Анна Петровна"), true),
            (parts.clone(), json!("Анна Алфёрова"), true),
            (parts.clone(), json!({ "given": "Анна", "family": "Алферова" }), true),
            (parts.clone(), json!("Алферова Алла"), false),
            (json!("Анна Алферова"), parts.clone(), false),
            (json!("Анна Алферова"), json!("Алфёрова Анна"), true),
            (json!("Yıldız Aydın"), json!("YILDIZ AYDIN"), true),
            (json!("İlkay Örnek"), json!("ilkay örnek"), true),
            (json!("علی نمونه اکبر"), json!("علي نمونه اكبر"), true),
        ] {
            assert_eq!(is_same_name(&known, &name), is_same, "{known} {name}");
        }
    }

    #[test]
    fn a_place_in_another_language_is_the_same_by_its_number_alone_and_else_not_sure() {
        let remand = json!({ "en": "Remand Prison No. 1, Volgograd Oblast" });
        for (old, new, same) in [
            (remand.clone(), "СИЗО-1", Some(true)),
            (remand.clone(), "СИЗО-1, Ростовская область", None),
            (remand.clone(), "ФКУ СИЗО-1 УФСИН России по Ростовской области", None),
            (remand.clone(), "СИЗО-2, Ростовская область", Some(false)),
            (
                json!("Remand Prison No. 1, Volgograd Oblast"),
                "СИЗО-1, Ростовская область",
                None,
            ),
            (json!({ "en": "White Swan" }), "Белый лебедь", None),
            (
                json!({ "ru": "СИЗО-1, Ростовская область", "en": "Remand Prison No. 1" }),
                "СИЗО-1, Ростовская область",
                Some(true),
            ),
            (
                json!({ "ru": "СИЗО-1, Ростов, Ростовская область" }),
                "СИЗО-1, Ростовская область",
                Some(true),
            ),
            (
                json!({ "ru": "СИЗО-1, Ростовская область; до того СИЗО-1, Волгоградская область" }),
                "СИЗО-1, Волгоградская область",
                Some(false),
            ),
            (json!({ "ru": "ИК-12" }), "ИК-1", Some(false)),
            (
                json!({ "ru": "Örnek 1 Nolu Kapalı Cezaevi" }),
                "ÖRNEK 1 NOLU KAPALI CEZAEVİ",
                Some(true),
            ),
            (
                json!({ "ru": "Örnek 1 Nolu Kapalı Cezaevi" }),
                "ÖRNEK 2 NOLU KAPALI CEZAEVİ",
                Some(false),
            ),
            (json!({}), "ИК-1", Some(false)),
            (json!(null), "ИК-1", Some(false)),
        ] {
            assert_eq!(is_same_place(&old, &json!({ "ru": new }), "en"), same, "{old} {new}");
        }
    }
}
