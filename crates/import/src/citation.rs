//! Articles of law: "Article 275 of the Criminal Code of Russia via Article 30, Part 1", "ч. 1 ст. 30, ст. 275 УК РФ". A
//! list of them is read whole, up to the law that it names, or not at all.

use serde_json::{Map, Value};

use super::draft::{Put, some};
use super::words::{Pattern, pattern};

/// A charge as the document cites it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cited {
    pub(super) law: &'static str,
    pub(super) provision: Provision,
    /// The provisions in conjunction with which it is brought.
    pub(super) via: Vec<Provision>,
}

/// An article, its part and point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Provision {
    pub(super) article: String,
    pub(super) part: Option<String>,
    /// A letter of the law's own alphabet.
    pub(super) point: Option<String>,
}

/// The members by which a charge is cited.
pub(super) fn members(law: &str, provision: &Provision, via: &[Provision]) -> Map<String, Value> {
    let of = |provision: &Provision| {
        let mut members = Map::new();
        members.put("article", provision.article.as_str());
        members.put("part", provision.part.as_deref());
        members.put("point", provision.point.as_deref());
        members
    };
    let mut charge = Map::new();
    charge.put("law", law);
    charge.extend(of(provision));
    charge.put("via", some(via.iter().map(|via| of(via).into()).collect()));
    charge
}

/// Articles 30 (preparation and attempt) and 33 (complicity) of the Criminal Code of Russia stand in its general part:
/// nobody is charged with them alone.
pub(super) const GENERAL: [&str; 2] = ["30", "33"];

static LAW: Pattern = pattern!(
    r"(?x)^(?:
        ,?\ (?:of|under)\ (?:the\ )?(?P<ru>Criminal\ Code\ of\ (?:Russia|the\ Russian\ Federation)|Russian\ (?:Federation[’']s\ )?Criminal\ Code|RF\ Criminal\ Code)
      | ,?\ (?:of|under)\ (?:the\ )?(?:Criminal\ Code\ of\ (?:the\ Republic\ of\ )?Belarus|Belarusian\ Criminal\ Code)
      | \ (?P<рф>УК\ (?:РФ|России)|Уголовного\ кодекса\ (?:РФ|России|Российской\ Федерации))
      | \ (?:УК|Уголовного\ кодекса)\ (?:РБ|Беларуси|Республики\ Беларусь)
    )(?:\W|$)"
);

static ITEM: Pattern = pattern!(
    r#"(?x)^(?:
        (?:[Pp]oint\ ['‘"]?(?P<point>\p{L})['’"]?,?\ (?:of\ )?)?
        (?:(?:[Pp]art|[Ss]ection)\ (?P<part>\d+),?\ (?:of\ )?)?
        (?:[Aa]rticles?|[Aa]rt\.)\ (?P<article>\d+(?:\.\d+)*)
        (?:,?\ \(?(?:[Pp]art|[Ss]ection)\ (?P<part_after>\d+)\)?|\((?P<bracketed>\d+)\))?
        (?:,?\ \(?[Pp]oint\ ['‘"]?(?P<point_after>\p{L})['’"]?\)?)?
      | (?:п(?:\.|ункт\p{L}*)\ ?[«"]?(?P<пункт>\p{L})[»"]?\ )?(?:ч(?:\.|аст\p{L}+)\ ?(?P<часть>\d+)\ )?ст(?:\.|ать\p{L}+)\ ?(?P<статья>\d+(?:\.\d+)*)
    )"#
);

/// A further article after "Articles".
static FURTHER: Pattern = pattern!(
    r"^(?P<article>\d+(?:\.\d+)*)(?:,? \(?(?:[Pp]art|[Ss]ection) (?P<part_after>\d+)\)?|\((?P<bracketed>\d+)\))?"
);

static BETWEEN: Pattern = pattern!(r"^(?:,? (?:and|in conjunction with|read with|via|и)(?: with)? |, )(?:under )?");

/// The articles that a sentence cites, in any form; sections where it names no article.
pub(super) fn articles(text: &str) -> Vec<&str> {
    static ARTICLE: Pattern = pattern!(
        r"(?i)(?:\b(?:articles?|art\.)|\bст(?:\.|ать\p{L}+))\s?(?:ст\.\s?)?(?P<article>\d+(?:\.\d+)*)|\bsection (?P<section>\d+(?:\.\d+)*)|\b(?P<more>\d{3}(?:\.\d+)?)\b"
    );
    let found: Vec<_> = ARTICLE.captures_iter(text).collect();
    let of = |name: &str| {
        found
            .iter()
            .filter_map(|found| Some(found.name(name)?.as_str()))
            .collect::<Vec<_>>()
    };
    match (of("article"), of("section")) {
        (articles, sections) if articles.is_empty() => sections,
        (articles, _) => [articles, of("more")].concat(),
    }
}

/// The charges in a citation with which the text begins, and where it ends; `None` where a word of it is not understood.
pub(super) fn of(text: &str) -> Option<(Vec<Cited>, usize)> {
    let mut provisions = Vec::new();
    let mut at = 0;
    let mut is_list = false;
    loop {
        let rest = text.get(at..)?;
        let found = match ITEM.captures(rest) {
            Some(found) => found,
            None if is_list => FURTHER.captures(rest)?,
            None => return None,
        };
        is_list |= rest.starts_with(['A', 'a']) && rest.to_lowercase().starts_with("articles");
        provisions.push(provision(&found)?);
        at += found.get(0)?.end();
        let rest = text.get(at..)?;
        if let Some(law) = LAW.captures(rest) {
            let is_russian = law.name("ru").is_some() || law.name("рф").is_some();
            let named = law.get(0)?.as_str();
            let mut end = at + named.trim_end_matches(|c: char| !c.is_alphanumeric()).len();
            if let Some((via, length)) = via_after(text.get(end..)?) {
                provisions.push(via);
                end += length;
            }
            return Some((paired(provisions, is_russian)?, end));
        }
        at += BETWEEN.find(rest)?.end();
    }
}

fn provision(found: &regex::Captures<'_>) -> Option<Provision> {
    let group = |names: &[&str]| {
        names
            .iter()
            .find_map(|name| found.name(name))
            .map(|group| group.as_str().to_owned())
    };
    Some(Provision {
        article: group(&["article", "статья"])?,
        part: group(&["part", "part_after", "bracketed", "часть"]),
        point: group(&["point", "point_after", "пункт"]),
    })
}

/// The provision after the law: "via Article 30, Part 1".
fn via_after(text: &str) -> Option<(Provision, usize)> {
    let between = BETWEEN
        .find(text)
        .filter(|between| !between.as_str().trim_matches([',', ' ']).is_empty())?;
    let found = ITEM.captures(text.get(between.end()..)?)?;
    let via = provision(&found).filter(|via| GENERAL.contains(&via.article.as_str()))?;
    Some((via, between.end() + found.get(0)?.end()))
}

/// The charges, each with the general provisions that stand before it, or after the last.
fn paired(provisions: Vec<Provision>, is_russian: bool) -> Option<Vec<Cited>> {
    let mut charges: Vec<Cited> = Vec::new();
    let mut via = Vec::new();
    for provision in provisions {
        if is_russian && GENERAL.contains(&provision.article.as_str()) {
            via.push(provision);
        } else {
            charges.push(Cited {
                law: if is_russian { "RU-UK" } else { "BY-UK" },
                provision,
                via: std::mem::take(&mut via),
            });
        }
    }
    charges.last_mut()?.via.extend(via);
    Some(charges)
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::fixtures::rows;

    /// `law article part point via…`, with `-` for a missing one, and the rest of the text.
    fn shown(text: &str) -> Option<String> {
        let (charges, end) = of(text)?;
        let charges = charges.iter().map(|charge| {
            let or = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
            let via: Vec<_> = charge
                .via
                .iter()
                .map(|via| format!(" via {} {}", via.article, or(&via.part)))
                .collect();
            let main = &charge.provision;
            format!(
                "{} {} {} {}{}",
                charge.law,
                main.article,
                or(&main.part),
                or(&main.point),
                via.concat()
            )
        });
        Some(charges.collect::<Vec<_>>().join("; ") + " |" + &text[end..])
    }

    #[test]
    fn citations_are_read_whole_or_not_at_all() {
        for [text, expected] in rows(include_str!("fixtures/citations.txt")) {
            assert_eq!(shown(text).as_deref().unwrap_or("-"), expected, "{text}");
        }
    }
}
