//! Whether a cell has this person as an envelope has them. A note beside the name would be copied onto letters, and a letter
//! to somebody else is lost, or harms them.

use prisoner_card_document::letters::folded;
use serde_json::Value;

use super::item::is_same_date;
use crate::address::parts;
use crate::person::Name;
use crate::quantity;
use crate::words::{Pattern, Script, pattern, word_of_two_scripts};

/// The reason why a text is not this person as on an envelope: the name in some case, with a date of birth or a number.
pub(super) fn recipient_doubt(text: &str, language: &str, card: &Value) -> Option<String> {
    static MARKED: Pattern = pattern!(
        r"(?i)г\. ?р\.?|г/р|рожд|р\. ?н\.?|born|№|#|(?:^|[^\p{L}])(?:no\.?|number|id|отряд|unit)(?:$|[^\p{L}])"
    );
    if let Some(word) = word_of_two_scripts(text) {
        return Some(format!("{word:?} has letters of two scripts in it"));
    }
    let wanted = match language.split('-').next().unwrap_or_default() {
        "ru" | "be" | "uk" | "bg" => Some(Script::Cyrillic),
        "en" | "de" | "fr" | "es" | "pl" | "tr" => Some(Script::Latin),
        _ => None,
    };
    if wanted.is_some_and(|wanted| Script::of(text) != Some(wanted)) {
        return Some(format!("it is not written as an envelope in {language:?} is"));
    }
    let names = names(card);
    if names.is_empty() {
        return Some("the row has no name to compare it with".to_owned());
    }
    let mut people = 0;
    for part in parts(text) {
        if is_person(part, &names) {
            people += 1;
        } else if !is_beside_a_name(part) {
            return Some(format!("{part:?} is not the name in the row, nor a date of birth"));
        }
    }
    if people != 1 {
        return Some("the name in the row stands in it not once".to_owned());
    }
    let birth = card.get("birth").and_then(Value::as_str);
    let has_number = text.contains(|character: char| character.is_ascii_digit());
    match (born(text), birth) {
        (Some(born), Some(birth)) if !is_same_date(&born, birth) => {
            Some("its date of birth is another one than the row's".to_owned())
        }
        (Some(_), Some(_)) => None,
        _ if has_number && !MARKED.is_match(text) => {
            Some("nothing says that the number in it is the year of birth".to_owned())
        }
        _ => None,
    }
}

/// The names of a card in each language, and in each order that a name in one text may have.
fn names(card: &Value) -> Vec<Name> {
    let text = |value: &Value, part: &str| value.get(part).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut names = Vec::new();
    for name in card
        .get("name")
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(|names| names.values())
    {
        match name {
            Value::Object(_) => {
                let (given, patronymic, family) = (text(name, "given"), text(name, "patronymic"), text(name, "family"));
                names.push(if patronymic.is_empty() {
                    Name::Whole(format!("{given} {family}").trim().to_owned())
                } else {
                    Name::Parts {
                        given,
                        patronymic,
                        family,
                    }
                });
            }
            Value::String(name) => {
                let words: Vec<&str> = name.split(' ').collect();
                names.push(Name::Whole(name.clone()));
                if let [first, rest @ ..] = words.as_slice()
                    && !rest.is_empty()
                {
                    names.push(Name::Whole(format!("{} {first}", rest.join(" "))));
                }
            }
            _ => {}
        }
    }
    names
}

/// Whether a part of an address is one of the names: in any case, or else letter for letter.
fn is_person(part: &str, names: &[Name]) -> bool {
    let sorted = |text: &str| {
        let text = folded(text);
        let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
        words.sort();
        words
    };
    // Chinese, Japanese and Korean names have no spaces.
    let has_no_spaces = |name: &str| name.chars().all(|letter| letter == ' ' || letter > '\u{2e80}');
    let letters = |text: &str| {
        let mut letters: Vec<char> = text.chars().filter(|letter| *letter != ' ').collect();
        letters.sort_unstable();
        letters
    };
    let is_written = |name: &Name| match name {
        Name::Whole(name) => sorted(name) == sorted(part) || has_no_spaces(name) && letters(name) == letters(part),
        Name::Parts { .. } => false,
    };
    // In capitals, endings cannot be told from their words.
    let is_capital = !part.chars().any(char::is_lowercase);
    let part = if is_capital { capitalised(part) } else { part.to_owned() };
    names.iter().any(|name| name.is_recipient(&part) || is_written(name))
}

/// Each word with a capital at its beginning alone.
fn capitalised(text: &str) -> String {
    let mut is_start = true;
    let letters = text.chars().flat_map(|letter| {
        let at_start = std::mem::replace(&mut is_start, !letter.is_alphabetic());
        if at_start {
            vec![letter]
        } else {
            letter.to_lowercase().collect()
        }
    });
    letters.collect()
}

/// Whether a part may stand beside the name: a date of birth, a number, a unit.
fn is_beside_a_name(part: &str) -> bool {
    static NUMBER: Pattern = pattern!(r"(?i)^(?:№|#|no\.?|number|id:?) ?[\p{L}\d/-]*\d[\p{L}\d/-]*$");
    static BORN: Pattern = pattern!(
        r"(?i)^(?:born (?:in |on )?)?(?:\d{1,2}\.\d{1,2}\.\d{4}|(?:\d{1,2} \p{L}{3,} )?\d{4}) ?(?:г\. ?р\.?|г(?:ода|\.)? ?рожд(?:ения|\.)|г/р|р\. ?н\.?)?$"
    );
    // A town or a region would be that of another address.
    static UNIT: Pattern = pattern!(r"(?i)^(?:отряд|атрад|загін|unit) (?:№ ?)?\d+$");
    NUMBER.is_match(part) || BORN.is_match(part) || UNIT.is_match(part)
}

/// The date of birth on an envelope, as the format has it.
fn born(text: &str) -> Option<String> {
    static DAY: Pattern = pattern!(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b");
    static YEAR: Pattern = pattern!(r"(?:^|[\s,])((?:19|20)\d{2})(?:$|[\s,])");
    if let Some(found) = DAY.captures(text) {
        return Some(format!("{}-{:0>2}-{:0>2}", &found[3], &found[2], &found[1]));
    }
    let in_words = quantity::dates(text).into_iter().next().map(|date| date.code);
    in_words.or_else(|| YEAR.captures(text).map(|found| found[1].to_owned()))
}

#[cfg(test)]
mod tests {
    use super::recipient_doubt;
    use serde_json::json;

    #[test]
    fn a_recipient_is_the_person_of_the_row() {
        let parts = json!({ "name": { "ru": { "given": "Анна", "patronymic": "Петровна", "family": "Примерова" } }, "birth": "1990-02-01" });
        let whole = json!({ "name": { "ru": "Вымысел Иван Петрович" } });
        let latin = json!({ "name": { "en": "Anna Primerova" } });
        let turkish = json!({ "name": { "tr": "Işıl Yıldız" } });
        let chinese = json!({ "name": { "zh": { "given": "例文", "family": "楊" } } });
        for (text, language, card) in [
            ("Примеровой Анне Петровне, 1990 г. р.", "ru", &parts),
            ("Примеровой Анне Петровне 01.02.1990 г.р.", "ru", &parts),
            ("Анне Примеровой, 1990 года рождения", "ru", &parts),
            ("Примеровой Анне Петровне 1990", "ru", &parts),
            ("Примеровой Анне Петровне, 1990", "ru", &parts),
            ("ПРИМЕРОВОЙ АННЕ ПЕТРОВНЕ", "ru", &parts),
            ("Вымыслу Ивану, 1990 г. р.", "ru", &whole),
            ("Примерова Анна Петровна, 1 февраля 1990 г.р., отряд 5", "ru", &parts),
            ("Primerova Anna, born 1990", "en", &parts),
            ("Вымыслу Ивану Петровичу", "ru", &whole),
            ("Ивану Петровичу Вымыслу", "ru", &whole),
            ("Anna Primerova, #12345", "en", &latin),
            ("IŞIL YILDIZ", "tr", &turkish),
            ("楊例文", "zh", &chinese),
        ] {
            assert_eq!(recipient_doubt(text, language, card), None, "{text}");
        }
        for (text, language, card) in [
            ("на этапе", "ru", &parts),
            ("уточнить", "ru", &parts),
            ("не указано", "ru", &parts),
            ("Начальнику ИК-7", "ru", &parts),
            ("Вымыслу Ивану Петровичу", "ru", &parts),
            ("Примеровой Анне Петровне, Вымыслу Ивану", "ru", &parts),
            ("Примеровой Анне Петровне и Вымыслу Ивану", "ru", &parts),
            ("Примеровой Анне Петровне; Вымыслу Ивану", "ru", &parts),
            ("Примеровой Анне Петровне, не писать", "ru", &parts),
            ("Примеровой Анне Петровне, 1990 г. р., не писать", "ru", &parts),
            ("Примеровой Анне Петровне, 1981 г. р.", "ru", &parts),
            ("Примеровой Анне Петровне, 02.02.1990", "ru", &parts),
            ("Примеровой Анне Петровне, 2024", "ru", &parts),
            ("Примеровой Анне Петровне, до 2025", "ru", &parts),
            ("Примеровой Анне Петровне, г. Образцовск", "ru", &parts),
            ("Примеровой Анне Петровне, Образцовская область", "ru", &parts),
            (
                "Примеровой Анне Петровне, УФСИН России по Образцовской области",
                "ru",
                &parts,
            ),
            ("Примеровой Анне Петровне 5", "ru", &parts),
            ("Примеровой Анне Ивановне", "ru", &parts),
            ("Вымыслу Ивану, 2024", "ru", &whole),
            ("Примеровой Анне Петровне, 1990 г. р., Примеровой Анне", "ru", &parts),
            ("Примеровой Анне Пeтровне", "ru", &parts),
            ("адвокату для Примеровой Анны", "ru", &parts),
            ("он же", "ru", &parts),
            ("Primerova Anna", "ru", &parts),
            ("Примеровой Анне", "en", &parts),
            ("1990 г. р.", "ru", &parts),
            ("Примеровой Анне", "ru", &json!({})),
        ] {
            assert!(recipient_doubt(text, language, card).is_some(), "{text}");
        }
    }
}
