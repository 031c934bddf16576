//! The parts of an address in Cyrillic letters, in a table of prisons: each is one that such addresses have, at a place
//! where it may stand.

use prisoner_card_check::vocabulary;

use super::super::map::word;
use crate::address::{Kind, is_place, kind, parts};
use crate::person::gender;
use crate::region::has_participle;
use crate::words::{Pattern, pattern};

/// The first part of an address that is none of those which addresses of prisons have.
pub(in crate::table) fn unknown_part(address: &str) -> Option<&str> {
    let parts: Vec<_> = parts(address).collect();
    let mut stands: Vec<_> = parts.iter().map(|part| Part::of(part)).collect();
    // "Вымышленная, 7"
    for at in 1..stands.len() {
        if stands[at - 1..=at] == [Part::Word, Part::House] {
            stands[at - 1] = Part::Street;
        }
    }
    let is_known = |at: usize| match stands.get(at) {
        Some(Part::Word) => is_at_its_place(&stands, at),
        part => part != Some(&Part::Unknown),
    };
    (0..parts.len()).find(|at| !is_known(*at)).map(|at| parts[at])
}

/// The prison that an address names by a word of `words.toml`: the code of its kind, and its number.
pub(in crate::table) fn prisons(address: &str) -> impl Iterator<Item = (&'static str, Option<String>)> {
    parts(address).filter_map(prison)
}

/// The parts of an address, as far as they tell where a word may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Code,
    Country,
    /// A region, a district and the like.
    Area,
    Settlement,
    Street,
    /// The number of a house alone.
    House,
    /// A street with its house, or a box.
    WithNumber,
    Prison,
    /// Words with capitals that do not say what they are: a town, a region, a street, or somebody's name.
    Word,
    Unknown,
}

impl Part {
    fn of(part: &str) -> Self {
        static CLOSE: Pattern = pattern!(r"(\p{L})\.([\p{L}\d])");
        static SETTLEMENT: Pattern = pattern!(
            r"^(?:г|гор|город|м|місто|горад|пос|посёлок|поселок|пас|пгт|р\. ?п|рп|гп|г\. ?п|п|с|село|смт|селище|с-ще|д|дер|деревня|в|вёска|аг|ст|станица)\.? \p{Lu}"
        );
        static STREET: Pattern = pattern!(
            r"^(?:ул|улица|вул|вулиця|вуліца|пер|переулок|пров|провулок|зав|завулак|пр|пр-т|пр-кт|просп|проспект|праспект|проезд|проїзд|пл|площадь|площа|ш|шоссе|шосе|б-р|бул|бульвар|наб|набережная|набережна|тракт|тупик|аллея)\.? | (?:ул|улица|ш|шоссе|проспект|пр-т|пер|переулок|проезд|набережная|тракт)\.?$"
        );
        static HOUSE: Pattern = pattern!(r"^(?:(?:д|дом|б|буд)\.? ?)?\d{1,4}[- ]?\p{L}?(?:/\d+\p{L}?)?$");
        static NUMBER: Pattern = pattern!(r"(?:^|[^\d])\d{1,4}[- ]?\p{L}?(?:/\d+\p{L}?)?$");
        let part = CLOSE.replace_all(part.strip_suffix('.').unwrap_or(part), "$1. $2");
        let part = part.as_ref();
        if is_against(part) {
            return Self::Unknown;
        }
        if is_country(part) {
            return Self::Country;
        }
        match kind(part) {
            found if found == Kind::Prison || prison(part).is_some() => Self::Prison,
            Kind::Code => Self::Code,
            Kind::Words if is_place(part) => Self::Word,
            Kind::Words | Kind::Born | Kind::Unknown if !is_further(part) => Self::Unknown,
            _ if SETTLEMENT.is_match(part) => Self::Settlement,
            _ if HOUSE.is_match(part) => Self::House,
            _ if NUMBER.is_match(part) => Self::WithNumber,
            _ if STREET.is_match(part) => Self::Street,
            _ => Self::Area,
        }
    }
}

/// Whether a part is the name of a country, by itself or as a state names itself.
fn is_country(part: &str) -> bool {
    const FURTHER: [&str; 5] = [
        "РФ",
        "РБ",
        "Российская Федерация",
        "Республика Беларусь",
        "Рэспубліка Беларусь",
    ];
    FURTHER.contains(&part) || vocabulary::countries().any(|country| country == part)
}

/// Whether words that do not say what they are stand where an address has a town or a region: before the street and the
/// prison. Behind these the person stands, or a note, unless the address goes from the prison to the country.
fn is_at_its_place(parts: &[Part], at: usize) -> bool {
    let (before, behind) = (&parts[..at], &parts[at + 1..]);
    let has = |parts: &[Part], wanted: &[Part]| parts.iter().any(|part| wanted.contains(part));
    let goes_on = has(before, &[Part::Street, Part::House, Part::WithNumber, Part::Prison]);
    let has_settlement = has(before, &[Part::Settlement]);
    let next_is_street = matches!(behind.first(), Some(Part::Street | Part::WithNumber | Part::Word));
    if !goes_on && (!has_settlement || next_is_street) {
        return true;
    }
    let is_only_settlement = !has(before, &[Part::Settlement, Part::Word]) && !has(behind, &[Part::Settlement]);
    let is_area = matches!(before.last(), Some(Part::Settlement | Part::Area | Part::Word))
        && matches!(behind.first(), Some(Part::Code | Part::Country));
    goes_on && (is_only_settlement && !behind.is_empty() || is_area)
}

/// Whether a part names somebody, tells of somebody, or shouts.
fn is_against(part: &str) -> bool {
    static CAPITALS: Pattern = pattern!(r"(?:^|[^\p{L}])\p{Lu}{4,}(?:$|[^\p{L}])");
    static ACRONYM: Pattern =
        pattern!(r"ФКУ|ФГКУ|ФКЛПУ|УФСИН|ГУФСИН|ФСИН|УДИН|СИЗО|СІЗО|СІЗА|ПФРСИ|ЕПКТ|ПБСТИН|МОТБ|ИУОТ|ПУАТ|УФИЦ");
    static OFFICIAL: Pattern = pattern!(
        r"(?i)(?:^|[^\p{L}])(?:начальн[иі]к\p{L}*|адм[иі]н[иі]страц[иіы]\p{L}+|пр[ао]кур\p{L}+|д[иы]р[еэ]ктор\p{L}*|адв[оа]кат\p{L}*)"
    );
    is_to_somebody(part)
        || has_participle(part)
        || CAPITALS.is_match(&ACRONYM.replace_all(part, ""))
        || OFFICIAL.is_match(part)
}

/// Whether a part names somebody: with a patronymic, or by two words in the dative after the prison.
fn is_to_somebody(part: &str) -> bool {
    static TWO: Pattern = pattern!(
        r"(?:^|[^\p{L}])(?:\d+|области|краю|округу) (?:\p{Lu}[\p{L}-]+(?:у|ю|ой|ей|е|и) \p{Lu}[\p{L}-]+(?:у|ю|ой|ей|е|и)$|\p{Lu}[\p{L}-]+ \p{Lu}\.)"
    );
    let mut words = part.split(|character: char| !character.is_alphabetic());
    words.any(|word| gender(word).is_some()) || TWO.is_match(part)
}

/// Whether a part has words of Ukraine and Belarus, or a street with its house.
fn is_further(part: &str) -> bool {
    const NAMES: &str = r"(?:\d+-?\p{L}* )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*";
    static FURTHER: Pattern = pattern!(&format!(
        r"^(?:(?:м|місто|горад|смт|селище|с-ще|пас|вёска|аг|гп|г\. ?п|р\. ?п|вул|вулиця|пров|провулок|зав|завулак|просп|праспект|бул|пл|площа|шосе|проїзд|набережна|р|пгт|рп)\.? {NAMES}|в\. {NAMES}|{NAMES} (?:вобл|вобласць|раён)\.?|(?:буд|б|д)\.? ?\d+[- ]?\p{{L}}?(?:/\d+)?|(?:а/с|п/с|п/я) ?(?:№ ?)?\d+|(?:ул|вул|пер|пров|зав|просп|пр|ш|пл|наб)\.? {NAMES},? (?:(?:д|буд)\. ?)?\d+[- ]?\p{{L}}?(?:/\d+)?|\d{{3}} \d{{3}})$"
    ));
    FURTHER.is_match(part)
}

/// The prison that a part names and nothing else: «Державна установа «Прикладська виправна колонія (№ 7)»». Of a word for
/// a prison whose kind has no code of custody the code is empty.
fn prison(part: &str) -> Option<(&'static str, Option<String>)> {
    static PRISON: Pattern = pattern!(
        r"^(?:(?:[Дд]ержавна установа|ДУ|[Дд]зяржаўная ўстанова|ДУА|[Уу]чреждение) )?(?:(?:\p{Lu}[\p{L}’'-]*(?:[сцз]ьк|[сц]к)(?:ий|а|ая|і)|Північна|Південна|Східна|Західна|Замкова) )?(?P<kind>\p{L}[\p{L}’' -]*?)(?:[ –-]*(?:№ ?)?(?P<number>\d{1,3}))?$"
    );
    let part = part.replace(['«', '»', '“', '”', '"', '(', ')'], "");
    let found = PRISON.captures(&part)?;
    let (named, number) = (&found["kind"], found.name("number"));
    // "ИК", "Т" and the like alone may be anything.
    let letters = named.chars().count();
    if letters < 2 || letters < 3 && number.is_none() {
        return None;
    }
    let code = word("prison", named).or_else(|| word("institution", named))?;
    Some((code, number.map(|number| number.as_str().to_owned())))
}

#[cfg(test)]
mod tests {
    use super::{prisons, unknown_part};

    #[test]
    fn addresses_of_ukraine_and_belarus_are_understood() {
        for address in [
            "00000, м. Приклад, вул. Вигадана, 13, Прикладський слідчий ізолятор",
            "00000, м. Приклад, вул. Вигадана, буд. 7-А, Державна установа «Прикладський слідчий ізолятор»",
            "00000, Прикладська обл., м. Приклад, вул. Івана Вигадки, 7, ДУ «Прикладська виправна колонія (№ 70)»",
            "00000, Україна, с. Вигадане, Вигаданий район, Прикладська область, Виправна колонія № 65",
            "вул. Вигадана, 4, смт Вигадане, Прикладська область, 00000, ДУ «Південна виправна колонія (№ 51)»",
            "ДУ «Прикладська установа виконання покарань (№ 19)», вул. Вигадана, 20, м. Приклад, 00000",
            "00000, м. Приклад, просп. Вигаданий, 7, ДУ «Виправний центр № 0»",
            "00000, м. Приклад, а/с 7, СІЗО",
            "00000, м. Приклад, пл. Вигадана, 13, СІЗО",
            "000000, г. Прыклад, вул. Прыдуманая, 2, СІЗА-1",
            "000000, г. Прыклад, вул. Прыдуманая, 2, СІЗА № 1",
            "000000, Прыкладская вобл., г. Прыклад, зав. Прыдуманы, 1А, Папраўчая калонія № 17",
            "000000, Прыкладская вобласць, Прыкладскі раён, в. Прыдуманая, Прыкладская турма",
            "000000, Беларусь, г. Прыклад, вул. Прыдуманая, 118, ПК № 11",
            "000000, г. Примерск, ул. Вымышленная, 1, ИУОТ-2",
            "Турма № 8, вул. Прыдуманая, 1, г. Прыклад, 000000, Беларусь",
            // Of Russia
            "000000, Примерская область, р.п. Светлый, 7, ФКУ ИК-7",
            "000000, г. Примерск, 2-й Вымышленный пер., д. 7, ФКУ СИЗО-1",
            "000000, г. Примерск, Вымышленная ул., д. 7, литера А, ФКУ СИЗО-1",
            "000000, Донецкая Народная Республика, г. Примерск, ФКУ СИЗО-1",
        ] {
            assert_eq!(unknown_part(address), None, "{address}");
        }
        for (address, unknown) in [
            ("00000, м. Приклад, слідчий ізолятор, стара адреса", "стара адреса"),
            (
                "00000, м. Приклад, Колишня виправна колонія № 65",
                "Колишня виправна колонія № 65",
            ),
            ("00000, м. Приклад, СІЗО, Петренку Івану", "Петренку Івану"),
            ("00000, м. Приклад, начальнику СІЗО", "начальнику СІЗО"),
            ("00000, м. Приклад, СІЗО Петренку", "СІЗО Петренку"),
            ("000000, г. Прыклад, СІЗА-1, стары адрас", "стары адрас"),
            ("000000, г. Прыклад, у Мінску, СІЗА-1", "у Мінску"),
            ("000000, г. Прыклад, ул. Вымышленная, 7, Т", "Т"),
        ] {
            assert_eq!(unknown_part(address), Some(unknown), "{address}");
        }
    }

    #[test]
    fn a_prison_of_ukraine_or_belarus_has_its_kind_and_number() {
        for (part, code, number) in [
            ("Прикладський слідчий ізолятор", "remand", None),
            ("ДУ «Прикладська виправна колонія (№ 70)»", "colony", Some("70")),
            ("Установа виконання покарань № 19", "", Some("19")),
            ("СІЗА-1", "remand", Some("1")),
            ("Турма № 8", "prison", Some("8")),
            ("ПК-17", "colony", Some("17")),
        ] {
            let found: Vec<_> = prisons(part).collect();
            assert_eq!(found, [(code, number.map(str::to_owned))], "{part}");
        }
        assert_eq!(prisons("вул. Тюремна, 7").count(), 0);
    }

    #[test]
    fn a_word_behind_the_prison_or_the_house_is_no_town() {
        for address in [
            "000000, г. Примерск, ФКУ ИК-7, Ивановой",
            "000000, г. Примерск, ФКУ ИК-7, Сидоренко",
            "000000, г. Примерск, ФКУ ИК-7, Передачи",
            "000000, г. Примерск, ФКУ ИК-7, Старое",
            "000000, г. Примерск, ФКУ ИК-7, Канцелярия",
            "000000, г. Примерск, ФКУ ИК-7, Новая Ляля",
            "000000, г. Примерск, ул. Вымышленная, д. 7, Редакция",
            "000000, г. Примерск, ул. Вымышленная, 7, ОНК",
            "000000, г. Примерск, ул. Вымышленная 7, Мемориал",
            "000000, г. Примерск, Иванову, ФКУ ИК-7",
            "000000, г. Примерск, а/я 7, Штаб",
            "000000, Примерск, ул. Вымышленная, 7, ФКУ ИК-7, Иванову",
            "000000, Примерская область, ФКУ ИК-7, Вере",
            "00000, м. Приклад, вул. Вигадана, 7, СІЗО, Петренку",
        ] {
            let unknown = unknown_part(address);
            assert!(
                unknown.is_some_and(|part| !part.contains(char::is_numeric)),
                "{address} {unknown:?}"
            );
        }
        for address in [
            "000000, Примерск, ул. Вымышленная, 7, ФКУ ИК-7",
            "000000, Россия, Мордовия, п. Лесной, ул. Вымышленная, 7, ФКУ ИК-7, Россия",
            "000000, г. Примерск, Лесное, ул. Вымышленная, 7, ФКУ ИК-7",
            "000000, г. Примерск, Вымышленного, 118, ИК-11",
            "000000, Примерская область, Примерск, ФКУ ИК-7",
            "ФКУ ИК-7, ул. Вымышленная, 7, Примерск, 000000",
            "ФКУ ИК-7, ул. Вымышленная, 7, Примерск, Примерская область, 000000, Россия",
            "ФКУ ИК-7, ул. Вымышленная, 7, п. Лесной, Мордовия, 000000",
            "ФКУ ИК-7, Вымышленная, 7, Примерск, 000000",
            "000000, г. Примерск, ФКУ ИК-7, Казахстан",
        ] {
            assert_eq!(unknown_part(address), None, "{address}");
        }
    }
}
