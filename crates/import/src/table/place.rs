//! The column that says where somebody is, or that they are no longer held.

use super::map::{Words, key};
use super::member::Codes;
use super::sheet::Cell;
use crate::line::squeezed;
use crate::words::{Pattern, pattern};

/// What a cell of places says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A code of custody, such as `released`.
    Status(String),
    /// A prison.
    Prison(Prison),
}

/// A prison as a cell names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Prison {
    /// As it stands in the cell, without the lines of its address.
    pub(super) name: String,
    /// The code of custody of its kind; none of a prison that only the table of places knows.
    pub(super) code: Option<String>,
    pub(super) number: Option<String>,
    /// The region, where the cell names one.
    pub(super) region: Option<String>,
}

/// Reads a cell. `is_prison` knows the names in the table of places.
pub(super) fn read(cell: &Cell, words: &Words, is_prison: impl Fn(&str) -> bool) -> Result<Place, &'static str> {
    static PRISON: Pattern = pattern!(
        r"(?i)^(?:ФКУ )?(?P<kind>\p{L}[\p{L} -]*?)[ -]*(?:№|No\.?|N)? ?(?P<number>\d{1,3})(?: Г?УФСИН России по [\p{L} -]+)?(?:, (?P<region>[\p{L} .-]+))?$"
    );
    static REGION: Pattern =
        pattern!(r"(?i)(?:^Республика .*|(?:область|обл\.|край|Республика|округ|oblast|region|krai|republic))$");
    let whole = cell.line();
    if let Some(code) = words.code(Codes::Place, &whole) {
        return Ok(Place::Status(code.to_owned()));
    }
    if is_prison(&whole) {
        let prison = Prison {
            name: whole,
            ..Prison::default()
        };
        return Ok(Place::Prison(known(prison, words)));
    }
    if whole.contains('|') {
        return Err("it is more than one place, so it gives no custody and no address");
    }
    let mut lines = cell.text.lines().map(squeezed).filter(|line| !line.is_empty());
    let name = lines.next().unwrap_or_default();
    let found = PRISON.captures(&name);
    let region = found
        .as_ref()
        .and_then(|found| Some(found.name("region")?.as_str().to_owned()));
    let code = found
        .as_ref()
        .and_then(|found| words.code(Codes::Prison, &found["kind"]))
        .map(str::to_owned);
    let is_known = is_prison(&name) || code.is_some() && region.as_deref().is_none_or(|region| REGION.is_match(region));
    if !is_known {
        return Err(
            "it is neither a word nor a prison that is known, so it gives no custody and no address; \
                    words are added in the map, under [words.place] or [words.prison], and prisons in --places",
        );
    }
    if !lines.all(|line| is_address(&line)) {
        return Err("what stands below the prison is not its address, so it gives no custody and no address");
    }
    Ok(Place::Prison(Prison {
        number: found.map(|found| found["number"].to_owned()),
        name,
        code,
        region,
    }))
}

/// The kind and number of a prison that is known by its name.
fn known(prison: Prison, words: &Words) -> Prison {
    static NUMBERED: Pattern =
        pattern!(r"(?i)^(?:ФКУ )?(?P<kind>\p{L}[\p{L} -]*?)[ -]*(?:№|No\.?|N)? ?(?P<number>\d{1,3})\b");
    let Some(found) = NUMBERED.captures(&prison.name) else {
        return prison;
    };
    let code = words.code(Codes::Prison, &found["kind"]).map(str::to_owned);
    let number = Some(found["number"].to_owned());
    Prison { code, number, ..prison }
}

/// Whether a line begins with a postcode.
fn is_address(line: &str) -> bool {
    static POSTCODE: Pattern = pattern!(r"^(?:\d{5,6}|\d{3} \d{3})\b");
    POSTCODE.is_match(line)
}

/// What the cells of one person say together. The most careful counts: who is released is not in the prison that another
/// column still names.
pub(super) fn together(places: &[Place]) -> Result<Option<Place>, &'static str> {
    let statuses: Vec<_> = places
        .iter()
        .filter(|place| matches!(place, Place::Status(_)))
        .collect();
    let prisons: Vec<_> = places
        .iter()
        .filter(|place| matches!(place, Place::Prison(_)))
        .collect();
    let one = |places: &[&Place]| places.iter().all(|place| Some(place) == places.first());
    if !one(&statuses) {
        return Err("two columns say different things of where the person is");
    }
    match (statuses.first(), prisons.first()) {
        (Some(Place::Status(status)), Some(Place::Prison(prison))) if prison.code.as_ref() == Some(status) => {}
        (Some(status), _) => return Ok(Some((*status).clone())),
        _ => {}
    }
    if !one(&prisons) {
        return Err("two columns name different prisons");
    }
    Ok(prisons.first().map(|prison| (*prison).clone()))
}

/// A prison's kind and number as they are compared.
pub(super) fn numbered(kind_or_code: &str, number: &str, region: &str) -> (String, String, String) {
    (key(kind_or_code), key(number), key(region))
}

#[cfg(test)]
mod tests {
    use super::super::map::{Map, Words};
    use super::{Place, Prison, read, together};
    use crate::table::sheet::Cell;

    fn place(text: &str) -> Option<Place> {
        let words = Words::of(&Map::default());
        read(&Cell::of(text), &words, |name| name == "Белый лебедь").ok()
    }

    fn prison(name: &str, code: Option<&str>, number: Option<&str>, region: Option<&str>) -> Place {
        Place::Prison(Prison {
            name: name.to_owned(),
            code: code.map(str::to_owned),
            number: number.map(str::to_owned),
            region: region.map(str::to_owned),
        })
    }

    #[test]
    fn a_place_is_a_word_or_a_prison_and_nothing_besides() {
        let status = |code: &str| Some(Place::Status(code.to_owned()));
        for (text, expected) in [
            ("Освобожден", status("released")),
            ("Домашний арест", status("house_arrest")),
            ("Умер", status("died")),
            ("ИК № 1", Some(prison("ИК № 1", Some("colony"), Some("1"), None))),
            (
                "СИЗО-2\n000000, г. Примерск",
                Some(prison("СИЗО-2", Some("remand"), Some("2"), None)),
            ),
            (
                "ФКУ ИК-7, Примерская область",
                Some(prison(
                    "ФКУ ИК-7, Примерская область",
                    Some("colony"),
                    Some("7"),
                    Some("Примерская область"),
                )),
            ),
            (
                "ФКУ ИК-7 УФСИН России по Примерской области",
                Some(prison(
                    "ФКУ ИК-7 УФСИН России по Примерской области",
                    Some("colony"),
                    Some("7"),
                    None,
                )),
            ),
            ("Белый лебедь", Some(prison("Белый лебедь", None, None, None))),
            ("ИК-7, этапирован", None),
            ("СИЗО-2\nвывезен", None),
            ("СИЗО-1 | СИЗО-2", None),
            ("У друзей", None),
            ("Освобожден 12.03.2024", None),
        ] {
            assert_eq!(place(text), expected, "{text}");
        }
    }

    #[test]
    fn of_two_columns_the_more_careful_counts() {
        let prison = |text| place(text).unwrap();
        let released = place("Освобожден").unwrap();
        assert_eq!(
            together(&[prison("ИК-7"), released.clone()]),
            Ok(Some(released.clone()))
        );
        let remand = place("СИЗО").unwrap();
        assert_eq!(
            together(&[remand.clone(), prison("СИЗО-2")]),
            Ok(Some(prison("СИЗО-2")))
        );
        assert_eq!(together(&[remand, prison("ИК-7")]), Ok(place("СИЗО")));
        assert!(together(&[prison("ИК-7"), prison("СИЗО-2")]).is_err());
        assert!(together(&[released, place("Умер").unwrap()]).is_err());
        assert_eq!(together(&[]), Ok(None));
    }
}
