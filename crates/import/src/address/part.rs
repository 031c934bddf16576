//! The parts of an address between its commas, each of a kind that addresses of prisons have.

use crate::words::{Pattern, pattern};

/// The parts of an address, between commas and line breaks.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty())
}

/// The kind of a part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Code,
    /// Region, town, street, house, box.
    Place,
    Prison,
    /// A date of birth, alone or after the recipient.
    Born,
    /// Words that begin with a capital: the recipient, a town, a country.
    Words,
    Unknown,
}

pub(crate) fn kind(part: &str) -> Kind {
    /// Words that begin with a capital, and the small ones between them.
    const NAMES: &str = r"(?:\d+-?\p{L}* )?\p{Lu}[\p{L}’'-]*\.?(?: (?:\d+-?\p{L}* )?(?:\p{Lu}[\p{L}’'-]*\.?|и|на|имени|им\.|лет|ogly|оглы|kyzy|кызы))*";
    static KINDS: [(Pattern, Kind); 6] = [
        (pattern!(r"^\d{5,6}$"), Kind::Code),
        (
            pattern!(
                r"(?i)^(?:(?:д|дом|вл|владение|стр|строение|корп|корпус|к|зд|здание|литера?)\.? ?\d+ ?\p{L}?(?:/\d+\p{L}?)?|лит(?:ера?)?\.? \p{L}|\d+[- ]?\p{L}?(?:/\d+\p{L}?)?|(?:а/я|аб\. ящик|P\.? ?O\.? Box) ?(?:№ ?)?\d+|отряд (?:№ ?)?\d+|(?:building|bldg\.?|house|d\.) ?\d+\p{L}?)$"
            ),
            Kind::Place,
        ),
        (
            pattern!(&format!(
                r"^(?:(?:г|гор|город|пос|посёлок|поселок|пгт|рп|р\. ?п|п|с|село|д|дер|деревня|ст|станица|мкр|микрорайон|ул|улица|пер|переулок|пр|пр-т|пр-кт|просп|проспект|проезд|пл|площадь|ш|шоссе|б-р|бульвар|наб|набережная|тракт|тупик|аллея|республика|Республика|край|обл|область|район|р-н|вул|вуліца|ul|g|pos)\.? {NAMES}|{NAMES} (?:область|обл\.?|край|район|р-н|округ|АО|[Рр]еспублика|улица|ул\.?|шоссе|ш\.?|проспект|пр-т|переулок|пер\.?|проезд|набережная|тракт|Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Highway|Square|Embankment|Oblast|Region|Krai|Territory|Republic|District)(?: \d+\p{{L}}?)?|\d+\p{{L}}?(?:/\d+)? {NAMES} (?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Highway|Square|Embankment)|(?:Republic|Territory) of {NAMES}|\d+\p{{L}}? ul\. {NAMES}|(?:Primersk|г\.)? ?{NAMES} \d{{6}}|\d{{6}} {NAMES})$"
            )),
            Kind::Place,
        ),
        (
            pattern!(
                r"(?i)^(?:(?:ФКУ|ФГКУ|ГКУ|ФКЛПУ|УФСИН|ГУФСИН|ФСИН|УДИН|МВД|СИЗО|ИК|КП|ИУ|ЛИУ|ЛПУ|ПФРСИ|ЕПКТ|ОИК|КТБ|ПБ|ПБСТИН|УИК|исправительная|лечебно|колония|колония-поселение|тюрьма|следственный|изолятор|воспитательная|психиатрическая|больница|учреждение|строгого|общего|особого|режима|при|с|интенсивным|наблюдением|специализированного|типа|Т|№|N|\d+|[-/–«»“”\x22.№]|России|РФ|по|г\.|области|краю|республике|городу|и|Минздрава|FKU|FSIN|UFSIN|SIZO|IK|KP|penal|corrective|correctional|colony|colony-settlement|settlement|remand|pre-trial|detention|investigative|isolation|prison|centre|center|facility|institution|hospital|psychiatric|medical|federal|penitentiary|service|department|directorate|of|for|the|in|and|No\.?|strict|general|special|regime|Russian|Federation|Russia|Oblast|Region|Krai|Territory|Republic|City|(?-i:\p{Lu}[\p{L}-]+))(?:[ ]|[-–№/]|$))+$"
            ),
            Kind::Prison,
        ),
        (
            pattern!(
                r"(?i)^(?:(?-i:\p{Lu})[\p{L}’' -]+? )?\(?(?:born )?(?:in |on )?(?:\d{1,2}\.\d{1,2}\.\d{4}|(?:\d{1,2} \p{L}+ )?\d{4}|\p{L}+ \d{1,2})(?: ?(?:г\. ?р\.?|г(?:ода|\.)? ?рождения|г/р))?\)?$"
            ),
            Kind::Born,
        ),
        (pattern!(&format!(r"^{NAMES}$")), Kind::Words),
    ];
    static INSTITUTION: Pattern = pattern!(
        r"(?i)(?:^|[^\p{L}])(?:СИЗО|ПФРСИ|ИК|КП|Т-\d|ЛИУ|ЛПУ|КТБ|ЕПКТ|ПБСТИН|колония|колония-поселение|тюрьма|изолятор|больница|prison|colony|detention|SIZO|IK|KP|hospital)(?:[^\p{L}]|$)"
    );
    // An institution's name may stand in quotation marks.
    let part = part.replace(['«', '»', '“', '”', '"'], "");
    let part = part.as_str();
    let found = KINDS
        .iter()
        .find(|(pattern, _)| pattern.is_match(part))
        .map(|(_, kind)| *kind);
    match found {
        Some(Kind::Prison | Kind::Words) if INSTITUTION.is_match(part) => Kind::Prison,
        Some(Kind::Prison) if SERVICE.is_match(part) => Kind::Place,
        Some(Kind::Prison) => KINDS
            .iter()
            .rev()
            .find(|(pattern, _)| pattern.is_match(part))
            .map_or(Kind::Unknown, |(_, kind)| *kind),
        found => found.unwrap_or(Kind::Unknown),
    }
}

/// The prison service, which stands in a part of its own in English.
static SERVICE: Pattern = pattern!(r"(?i)penitentiary service|(?:^|\s)(?:Г?УФСИН|ФСИН|UFSIN|FSIN)(?:\s|$)");

/// Whether a part of words alone is a town or a country rather than somebody's name.
pub(crate) fn is_place(part: &str) -> bool {
    const COUNTRIES: [&str; 3] = ["Российская Федерация", "Республика Беларусь", "Russian Federation"];
    COUNTRIES.contains(&part) || !part.contains(' ') || TOWN.is_match(part)
}

/// Towns of two words. The first is an adjective with a town's ending, which a name on an envelope has not: "Новый" and
/// not "Новикову".
static TOWN: Pattern = pattern!(
    r"^(?:(?:Нижн|Верхн|Велик|Стар|Нов|Мал|Больш|Сосн|Соснов|Набережн|Горн|Вышн|Красн|Бел)(?:ий|ый|ой|ая|яя|ое|ее|ые|ие)|(?:Nizhn|Verkhn|Velik|Star|Nov|Mal|Bolsh|Sosnov|Naberezhn|Gorn|Vyshn|Krasn)(?:y|iy|yy|oy|aya|oye|oe|ye|ie|iye)|Ростов на|Ростов Великий|Комсомольск на|Каменск Уральск|Saint|St\.|Kamensk Ural|Yoshkar|Ulan|Йошкар|Улан|Санкт)\p{L}*(?: |$)"
);
