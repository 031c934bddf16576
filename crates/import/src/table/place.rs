//! The column that says where somebody is, or that they are no longer held.

use super::envelope::unknown_part;
use super::map::Words;
use super::member::Codes;
use super::sheet::Cell;
use crate::address::parts;
use crate::line::squeezed;
use crate::region::{is_region, is_region_in_dative, is_same_region};
use crate::words::{Pattern, pattern};

/// The reason why a place that is said to be in two regions is not taken.
pub(super) const CONTRADICTS: &str =
    "it is said to be in two regions, so it gives no custody and no address; which one is it?";

/// The content of a cell of places.
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
    /// The name as it stands in the cell, without the lines of its address.
    pub(super) name: String,
    /// The code of custody of its kind; none of a prison that only the table of places knows.
    pub(super) code: Option<String>,
    pub(super) number: Option<String>,
    /// The region, where the cell names one.
    pub(super) region: Option<String>,
    /// The postcode of the address that stands below it.
    pub(super) postcode: Option<String>,
}

/// Reads a cell. `is_prison` knows the names in the table of places.
pub(super) fn read(cell: &Cell, words: &Words, is_prison: impl Fn(&str) -> bool) -> Result<Place, &'static str> {
    let whole = cell.line();
    if let Some(code) = words.code(Codes::Place, &whole) {
        return Ok(Place::Status(code.to_owned()));
    }
    if is_prison(&whole) {
        let prison = numbered(&whole, words).transpose()?.unwrap_or_default();
        return Ok(Place::Prison(Prison { name: whole, ..prison }));
    }
    if whole.contains('|') {
        return Err("it is more than one place, so it gives no custody and no address");
    }
    let mut lines = cell.text.lines().map(squeezed).filter(|line| !line.is_empty());
    let name = lines.next().unwrap_or_default();
    let prison = match numbered(&name, words).transpose()? {
        Some(prison) if prison.code.is_some() || is_prison(&name) => prison,
        None if is_prison(&name) => Prison::default(),
        _ => {
            return Err(
                "it is neither a word nor a prison that is known, so it gives no custody and no address; \
                        words are added in the map, under [words.place] or [words.prison], and prisons in --places",
            );
        }
    };
    let below: Vec<String> = lines.collect();
    let postcode = if below.is_empty() {
        None
    } else {
        Some(postcode_of(&below.join("\n"), words).ok_or(
            "what stands below the prison is not its address, or more than that, so it gives no custody and no address",
        )?)
    };
    Ok(Place::Prison(Prison {
        name,
        postcode,
        ..prison
    }))
}

/// The kind, number and region of a prison, where its name is these and nothing else.
fn numbered(name: &str, words: &Words) -> Option<Result<Prison, &'static str>> {
    static PRISON: Pattern = pattern!(
        r"^(?i:ФКУ )?(?P<kind>\p{L}[\p{L} -]*?)[ –-]*(?i:№|No\.?|N)? ?(?P<number>\d{1,3})(?: (?i:Г?УФСИН)(?: (?i:России))? (?i:по) (?P<service>[^,\d]+))?(?:, (?P<region>[^,\d]+))?$"
    );
    let found = PRISON.captures(name)?;
    let part = |name: &str| found.name(name).map(|part| part.as_str());
    let (service, region) = (part("service"), part("region"));
    if service.is_some_and(|service| !is_region_in_dative(service)) || region.is_some_and(|region| !is_region(region)) {
        return None;
    }
    if let (Some(service), Some(region)) = (service, region)
        && !is_same_region(service, region)
    {
        return Some(Err(CONTRADICTS));
    }
    let region = region.or(service);
    Some(Ok(Prison {
        code: words.code(Codes::Prison, &found["kind"]).map(str::to_owned),
        number: Some(found["number"].to_owned()),
        region: region.map(str::to_owned),
        ..Prison::default()
    }))
}

/// The kind, number and region in a prison's name.
pub(super) fn in_name(name: &str, words: &Words) -> Option<Prison> {
    numbered(name, words)?.ok().filter(|prison| prison.code.is_some())
}

/// The postcode of an address, where each of its parts is one that addresses have.
fn postcode_of(address: &str, words: &Words) -> Option<String> {
    static POSTCODE: Pattern = pattern!(r"^(?:\d{5,6}|\d{3} \d{3})\b");
    let postcode = POSTCODE.find(address)?.as_str();
    let rest = address.get(postcode.len()..)?;
    let is_address = unknown_part(rest).is_none() && parts(rest).all(|part| words.code(Codes::Place, part).is_none());
    is_address.then(|| postcode.replace(' ', ""))
}

/// The place by all cells of one person. The most careful cell counts: a released person is not in the prison that
/// another column still names.
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
            postcode: None,
        })
    }

    fn below(name: &str, code: &str, number: &str) -> Place {
        Place::Prison(Prison {
            name: name.to_owned(),
            code: Some(code.to_owned()),
            number: Some(number.to_owned()),
            postcode: Some("000000".to_owned()),
            ..Prison::default()
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
            ("ИК\u{2011}1", Some(prison("ИК-1", Some("colony"), Some("1"), None))),
            ("ИК–1", Some(prison("ИК–1", Some("colony"), Some("1"), None))),
            ("ИК-1–2", None),
            ("СИЗО-2\n000000, г. Примерск", Some(below("СИЗО-2", "remand", "2"))),
            (
                "СИЗО-2\n000 000, г. Примерск,\nул. Вымышленная, д. 7, ФКУ СИЗО-2",
                Some(below("СИЗО-2", "remand", "2")),
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
                    Some("Примерской области"),
                )),
            ),
            (
                "СИЗО-1 УФСИН России по г. Москве, Москва",
                Some(prison(
                    "СИЗО-1 УФСИН России по г. Москве, Москва",
                    Some("remand"),
                    Some("1"),
                    Some("Москва"),
                )),
            ),
            ("Белый лебедь", Some(prison("Белый лебедь", None, None, None))),
            ("ИК-7, этапирован", None),
            ("СИЗО-2\nвывезен", None),
            ("ИК-7\n111111, г. Примерск, освобождена 12.03.2024", None),
            ("ИК-7\n111111, г. Примерск, Освобождена", None),
            ("ИК-7\n111111, г. Примерск\nвывезена", None),
            ("ИК-7\n111111, г. Примерск, ФКУ ИК-7 Освобождена", None),
            ("ФКУ ИК-7 УФСИН России по Примерской области освобождена", None),
            ("ФКУ ИК-7 УФСИН России по Примерской области ОСВОБОЖДЕНА", None),
            ("ФКУ ИК-7 УФСИН России по Примерской области этапирована", None),
            (
                "ФКУ ИК-7 УФСИН России по Примерской области, Образцовская область",
                None,
            ),
            ("ИК-7, этапирована в Пермский край", None),
            ("ИК-7, вывезена в Донецкую область", None),
            ("ИК-7, transferred to Perm krai", None),
            ("ИК-7, Республика до 2025", None),
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
