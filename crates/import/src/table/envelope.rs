//! What may stand on an envelope: an address that looks like one, and the name of this person. A note in either would be
//! copied onto letters.

use serde_json::Value;

use super::item::is_same_date;
use super::region::has_participle;
use crate::address::{Kind, is_place, kind, parts};
use crate::person::Name;
use crate::quantity;
use crate::words::{Pattern, Script, pattern, word_of_two_scripts};

/// Whether nothing in a text speaks against putting it on an envelope.
pub(super) fn is_fit(text: &str) -> bool {
    !text.contains(['?', '(', ')', '[', ']', '{', '}', '|', '<', '>', '*', '!'])
}

/// Words that say something of an address, or of a letter, and are no part of one.
static NOTE: Pattern = pattern!(
    r"(?i)(?:^|[^\p{L}\p{N}])(?:или|либо|не|нет|тел|телефон|факс|индекс|адрес\p{L}*|письм\p{L}+|писать|пишите|уточн\p{L}*|неизвестн\p{L}*|предположительн\p{L}*|примерно|кажется|закрыт\p{L}?|переехал\p{L}?|ранее|бывш\p{L}*|[сдо]{1,2} (?:\d{1,2}\.)*\d{4}|(?-i:or)|tel|phone|fax|mobile|e-?mail|tbc|tbd|unknown|confirm\p{L}*|verify|check|ask|until|since|from \d{4}|closed|moved|formerly|former|do not|don[’']t|write|letters?|presumably|presumed|probably|no (?:data|address)|not (?:known|sure|yet))(?:$|[^\p{L}\p{N}])"
);

/// Why a text is no address that may go onto an envelope.
pub(super) fn address_doubt(text: &str) -> Option<String> {
    static POSTCODE: Pattern = pattern!(r"(?:^|[^\p{L}\d-])(\d{6})(?:$|\D)");
    if let Some(word) = word_of_two_scripts(text) {
        return Some(format!("{word:?} has letters of two scripts in it"));
    }
    let mut codes: Vec<_> = POSTCODE.captures_iter(text).map(|found| found[1].to_owned()).collect();
    codes.dedup();
    if codes.len() > 1 || text.contains(';') {
        return Some("it is more than one address".to_owned());
    }
    if let Some(note) = NOTE.find(text) {
        let note = note
            .as_str()
            .trim_matches(|character: char| !character.is_alphanumeric());
        return Some(format!("{note:?} does not belong on an envelope"));
    }
    let is_cyrillic = Script::of(text) == Some(Script::Cyrillic);
    let foreign = parts(text).find(|part| is_cyrillic && !is_part_of_prisons_address(part));
    if let Some(part) = foreign {
        return Some(format!("{part:?} is not understood as part of an address"));
    }
    // Elsewhere an address may be a prison and a town; Chinese and Japanese have no commas.
    let looks_like_one = match Script::of(text) {
        Some(Script::Cyrillic) => text.chars().any(char::is_numeric) && parts(text).count() > 1,
        Some(Script::Latin) => parts(text).count() > 1,
        None => true,
    };
    (!looks_like_one).then(|| "it does not look like an address".to_owned())
}

/// Whether a part of an address in Cyrillic letters is one that addresses of prisons have: none is a person or a date.
pub(super) fn is_part_of_prisons_address(part: &str) -> bool {
    /// Abbreviations of Ukraine and Belarus, and a street with its house.
    static FURTHER: Pattern = pattern!(
        r"^(?:(?:м|смт|селище|вул|пров|просп|бул|пл|р|аг|гп|зав|пгт|рп)\.? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*|(?:буд|б|д)\.? ?\d+ ?\p{L}?(?:/\d+)?|(?:ул|вул|пер|просп|пр|ш|пл|наб)\.? (?:\d+-?\p{L}* )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*,? (?:д\. ?)?\d+ ?\p{L}?(?:/\d+)?|\d{3} \d{3})$"
    );
    static CLOSE: Pattern = pattern!(r"(\p{L})\.([\p{L}\d])");
    static CAPITALS: Pattern = pattern!(r"(?:^|[^\p{L}])\p{Lu}{4,}(?:$|[^\p{L}])");
    static ACRONYM: Pattern = pattern!(r"ФКУ|ФГКУ|ФКЛПУ|УФСИН|ГУФСИН|ФСИН|УДИН|СИЗО|ПФРСИ|ЕПКТ|ПБСТИН|МОТБ");
    let part = CLOSE.replace_all(part.strip_suffix('.').unwrap_or(part), "$1. $2");
    let part = part.as_ref();
    if has_participle(part) || CAPITALS.is_match(&ACRONYM.replace_all(part, "")) || OFFICIAL.is_match(part) {
        return false;
    }
    match kind(part) {
        Kind::Code | Kind::Place | Kind::Prison => true,
        Kind::Words => is_place(part),
        Kind::Born | Kind::Unknown => FURTHER.is_match(part),
    }
}

/// Who is written to in a prison's office.
static OFFICIAL: Pattern =
    pattern!(r"(?i)(?:^|[^\p{L}])(?:начальник\p{L}*|администраци\p{L}+|прокур\p{L}+|директор\p{L}*|адвокат\p{L}*)");

/// Why a text is not this person as an envelope has it: the name in some case, with a date of birth or a number.
pub(super) fn recipient_doubt(text: &str, language: &str, card: &Value) -> Option<String> {
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
    let born = born(text);
    let birth = card.get("birth").and_then(Value::as_str);
    let is_other = |(born, birth): (String, &str)| !is_same_date(&born, birth);
    born.zip(birth)
        .is_some_and(is_other)
        .then(|| "its date of birth is another one than the row's".to_owned())
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

/// Whether a part of an address is one of the names: in whatever case, or else letter for letter.
fn is_person(part: &str, names: &[Name]) -> bool {
    let sorted = |text: &str| {
        let text = text.to_lowercase();
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
    names.iter().any(|name| name.is_recipient(part) || is_written(name))
}

/// Whether a part may stand beside the name: a date of birth, a number, a unit.
fn is_beside_a_name(part: &str) -> bool {
    static NUMBER: Pattern = pattern!(r"(?i)^(?:№|#|no\.?|number|id:?) ?[\p{L}\d/-]*\d[\p{L}\d/-]*$");
    static BORN: Pattern = pattern!(
        r"(?i)^(?:born (?:in |on )?)?(?:\d{1,2}\.\d{1,2}\.\d{4}|(?:\d{1,2} )?(?:\p{L}+ )?\d{4}) ?(?:г\. ?р\.?|г(?:ода|\.)? ?рожд(?:ения|\.)|г/р|р\. ?н\.?)?$"
    );
    let is_unit = kind(part) == Kind::Place && !part.chars().all(|character| character.is_ascii_digit());
    NUMBER.is_match(part) || BORN.is_match(part) || is_unit
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
    use super::{address_doubt, recipient_doubt};
    use serde_json::json;

    #[test]
    fn an_address_looks_like_one() {
        for text in [
            "000000, г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7",
            "000000, Примерская область, г.Примерск, ул.Вымышленная, 7, ФКУ ИК-7 УФСИН России по Примерской области",
            "000000, Россия, Примерская обл., г. Нижний Примерск, ул. Ивана Вымысла 7/1, ФКУ СИЗО-1.",
            "000000\nг. Примерск\nФКУ «ИК № 7»",
            "211440, г. Новополоцк, ул. Вымышленная, 8, ИК № 1",
            "00000, м. Приклад, вул. Вигадана, буд. 7",
            "000000, г. Примерск, а/я 7",
            "Penal Colony No. 7, 7 Vymyshlennaya St., Primersk, 000000, Russia",
            "P.O. Box 33028, St. Petersburg, FL 33733",
            "北京市例文路7号",
            "زندان نمونه، شهر نمونه",
        ] {
            assert_eq!(address_doubt(text), None, "{text}");
        }
        for (text, why) in [
            ("уточняется", "\"уточняется\" does not belong on an envelope"),
            ("Будет позже", "\"Будет позже\" is not understood as part of an address"),
            ("Примерск", "it does not look like an address"),
            (
                "000000, г. Примерск, ФКУ ИК-7, не писать",
                "\"не\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7, НЕ ПИСАТЬ",
                "\"НЕ\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7 ЗАКРЫТА",
                "\"ЗАКРЫТА\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7, карантин",
                "\"карантин\" is not understood as part of an address",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7 РЕМОНТ",
                "\"ФКУ ИК-7 РЕМОНТ\" is not understood as part of an address",
            ),
            (
                "000000, г. Примерск, Вымыслу Ивану",
                "\"Вымыслу Ивану\" is not understood as part of an address",
            ),
            (
                "000000, г. Примерск или 000001, г. Образцовск",
                "it is more than one address",
            ),
            (
                "г. Примерск, ул. Вымышленная, 7 или 9",
                "\"или\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск; с 2025: 000001, г. Образцовск",
                "it is more than one address",
            ),
            (
                "000000, г. Примерск, с 2025 г. Образцовск",
                "\"с 2025\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск\nтел. 8-800-000-00-00",
                "\"тел\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск, ул. Вымышленная, ФКУ CИЗО-1",
                "\"CИЗО\" has letters of two scripts in it",
            ),
            (
                "Prison, 1 Example Street, do not write",
                "\"do not\" does not belong on an envelope",
            ),
            (
                "Prison, 1 Example Street or 2 Example Road",
                "\"or\" does not belong on an envelope",
            ),
            ("Prison", "it does not look like an address"),
        ] {
            assert_eq!(address_doubt(text).as_deref(), Some(why), "{text}");
        }
    }

    #[test]
    fn a_recipient_is_the_person_of_the_row() {
        let parts = json!({ "name": { "ru": { "given": "Анна", "patronymic": "Петровна", "family": "Примерова" } }, "birth": "1990-02-01" });
        let whole = json!({ "name": { "ru": "Вымысел Иван Петрович" } });
        let latin = json!({ "name": { "en": "Anna Primerova" } });
        let chinese = json!({ "name": { "zh": { "given": "例文", "family": "楊" } } });
        for (text, language, card) in [
            ("Примеровой Анне Петровне, 1990 г. р.", "ru", &parts),
            ("Примеровой Анне Петровне 01.02.1990 г.р.", "ru", &parts),
            ("Анне Примеровой, 1990 года рождения", "ru", &parts),
            ("Примерова Анна Петровна, 1 февраля 1990 г.р., отряд 5", "ru", &parts),
            ("Primerova Anna, born 1990", "en", &parts),
            ("Вымыслу Ивану Петровичу", "ru", &whole),
            ("Ивану Петровичу Вымыслу", "ru", &whole),
            ("Anna Primerova, #12345", "en", &latin),
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
