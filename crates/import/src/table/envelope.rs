//! The texts that may stand on an envelope as an address. A note in one would be copied onto letters.

use crate::address::{Kind, is_place, kind, parts};
use crate::person::gender;
use crate::region::has_participle;
use crate::words::{Pattern, Script, pattern, word_of_two_scripts};

/// Whether nothing in a text speaks against putting it on an envelope.
pub(super) fn is_fit(text: &str) -> bool {
    !text.contains(['?', '(', ')', '[', ']', '{', '}', '|', '<', '>', '*', '!'])
}

/// Words that say something of an address, or of a letter, and are no part of one.
static NOTE: Pattern = pattern!(
    r"(?i)(?:^|[^\p{L}\p{N}])(?:или|либо|не|нет|фио|тел|телефон|факс|индекс|адрес\p{L}*|письм\p{L}+|писать|пишите|уточн\p{L}*|неизвестн\p{L}*|предположительн\p{L}*|примерно|кажется|закрыт\p{L}?|устар\p{L}+|карантин\p{L}*|ремонт\p{L}*|временно|срочно|актуальн\p{L}*|проверить|проверен\p{L}?|выбыл\p{L}?|этап\p{L}*|переехал\p{L}?|ранее|бывш\p{L}*|(?:с|со|до) (?:\d{1,2}\.)*\d{4}|(?-i:or)|tel|phone|fax|mobile|e-?mail|tbc|tbd|unknown|confirm\p{L}*|verify|check|ask|until|since|from \d{4}|closed|moved|formerly|former|do not|don[’']t|write|letters?|presumably|presumed|probably|no (?:data|address)|not (?:known|sure|yet))(?:$|[^\p{L}\p{N}])"
);

/// The reason why a text is no address that may go onto an envelope.
pub(super) fn address_doubt(text: &str) -> Option<String> {
    static POSTCODE: Pattern = pattern!(r"(?:^|[^\p{L}\d-])(\d{6})(?:$|\D)");
    static HAS_POSTCODE: Pattern = pattern!(r"(?:^|[^\p{L}\d-])(?:\d{5,6}|\d{3} \d{3})(?:$|\D)");
    static OFFICE: Pattern = pattern!(r"^Г?УФСИН(?: |$)|^ФСИН(?: |$)|^УДИН(?: |$)");
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
    if text.contains('@') || text.contains("://") {
        return Some("it has a link or an e-mail address in it".to_owned());
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
    if !looks_like_one {
        return Some("it does not look like an address".to_owned());
    }
    if is_cyrillic && !HAS_POSTCODE.is_match(text) {
        return Some("it has no postcode".to_owned());
    }
    let is_prison = |part: &str| kind(part) == Kind::Prison;
    let is_office = is_cyrillic && parts(text).any(|part| OFFICE.is_match(part)) && !parts(text).any(is_prison);
    is_office.then(|| "it names the prison service, and no prison".to_owned())
}

/// Whether an address names a prison by another number.
pub(super) fn is_of_other_number(address: &str, number: &str) -> bool {
    static NUMBERED: Pattern = pattern!(
        r"(?i)(?:^|[^\p{L}])(?:СИЗО|ИК|КП|ЛИУ|ЛПУ|Т|ИЦ|ВК|тюрьма|колония|изолятор|SIZO|IK|colony|prison)[ –-]*(?:№|No\.?)?[ –-]*(\d{1,3})(?:$|[^\d])"
    );
    let is_other = |found: regex::Captures<'_>| found[1].trim_start_matches('0') != number.trim_start_matches('0');
    NUMBERED.captures_iter(address).any(is_other)
}

/// Whether a part of an address names somebody: with a patronymic, or by two words in the dative after the prison.
fn is_to_somebody(part: &str) -> bool {
    static TWO: Pattern = pattern!(
        r"(?:^|[^\p{L}])(?:\d+|области|краю|округу) (?:\p{Lu}[\p{L}-]+(?:у|ю|ой|ей|е|и) \p{Lu}[\p{L}-]+(?:у|ю|ой|ей|е|и)$|\p{Lu}[\p{L}-]+ \p{Lu}\.)"
    );
    let mut words = part.split(|character: char| !character.is_alphabetic());
    words.any(|word| gender(word).is_some()) || TWO.is_match(part)
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
    if is_to_somebody(part)
        || has_participle(part)
        || CAPITALS.is_match(&ACRONYM.replace_all(part, ""))
        || OFFICIAL.is_match(part)
    {
        return false;
    }
    match kind(part) {
        Kind::Code | Kind::Place | Kind::Prison => true,
        Kind::Words => is_place(part),
        Kind::Born | Kind::Unknown => FURTHER.is_match(part),
    }
}

/// Officials of a prison to whom a letter may be addressed.
static OFFICIAL: Pattern =
    pattern!(r"(?i)(?:^|[^\p{L}])(?:начальник\p{L}*|администраци\p{L}+|прокур\p{L}+|директор\p{L}*|адвокат\p{L}*)");

#[cfg(test)]
mod tests {
    use super::address_doubt;

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
            "000000, Свердловская область, Новая Ляля, ул. Вымышленная, 7, ФКУ ИК-54 ГУФСИН России по Свердловской области",
            "000000, Великий Новгород, ул. Вымышленная, 7, ФКУ СИЗО-1 УФСИН России по Новгородской области",
            "000000, г. Ростов-на-Дону, ул. Вымышленная, 7, ФКУ СИЗО-1 ГУФСИН России по Ростовской области",
            "000000, г. Симферополь, б-р Вымышленный, 4, ФКУ СИЗО-1 УФСИН России по Республике Крым и г. Севастополю",
            "000000, г. Владикавказ, ФКУ СИЗО-1 УФСИН России по Республике Северная Осетия",
            "000000, г. Старый Примерск, ул. Старая Вымышленная, д 1234, ФКУ ИК-7",
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
                "000000, г. Примерск, ФКУ ИК-7, у вокзала",
                "\"у вокзала\" is not understood as part of an address",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7 ПОДЪЕЗД",
                "\"ФКУ ИК-7 ПОДЪЕЗД\" is not understood as part of an address",
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
            (
                "000000, г. Примерск, ФКУ ИК-7, Устарел",
                "\"Устарел\" does not belong on an envelope",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7, mail@example.org",
                "it has a link or an e-mail address in it",
            ),
            ("Prison", "it does not look like an address"),
        ] {
            assert_eq!(address_doubt(text).as_deref(), Some(why), "{text}");
        }
    }

    #[test]
    fn an_address_has_a_postcode_and_is_that_of_a_prison() {
        for (text, why) in [
            ("г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7", "it has no postcode"),
            ("0, г. Примерск, ФКУ ИК-7", "it has no postcode"),
            (
                "000000, г. Примерск, УФСИН России по Примерской области",
                "it names the prison service, and no prison",
            ),
            (
                "000000, г. Примерск, ФКУ ИК-7, ФИО",
                "\"ФИО\" does not belong on an envelope",
            ),
        ] {
            assert_eq!(address_doubt(text).as_deref(), Some(why), "{text}");
        }
    }
}
