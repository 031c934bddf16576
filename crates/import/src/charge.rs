//! Articles of law: "Article 275 of the Criminal Code of Russia via Article 30, Part 1", "ч. 1 ст. 30, ст. 275 УК РФ".

use super::words::{Language, Pattern, pattern};

/// A charge as the document states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Charge {
    pub(super) law: &'static str,
    pub(super) provision: Provision,
    /// Those in conjunction with which it is brought.
    pub(super) via: Vec<Provision>,
    pub(super) label: Option<String>,
    pub(super) outcome: Option<&'static str>,
}

/// An article, its part and point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Provision {
    pub(super) article: String,
    pub(super) part: Option<String>,
    pub(super) point: Option<String>,
}

/// What a sentence about charges came to.
pub(super) type Outcome = Result<Vec<Charge>, &'static str>;

static CHARGED: Pattern = pattern!(
    r"(?i)\b(?:charged|charges?|accused|indicted|prosecuted|convicted|found guilty|sentenced)\b|\bcases? (?:was|were|is|has been) (?:brought|opened)\b|обвин\p{L}+|\b(?:осужд[её]н\p{L}*|осудил\p{L}*|приговор\p{L}*|признал\p{L}*|призна[нлт]\p{L}*|уголовное дело|статьи|статья)\b"
);
static CONVICTED: Pattern = pattern!(
    r"(?i)\b(?:convicted|found guilty|sentenced)\b|\b(?:осужд[её]н\p{L}*|осудил\p{L}*|приговорил\p{L}*|приговор[её]н\p{L}*|виновн\p{L}+)\b"
);
static ACCUSED: Pattern = pattern!(r"(?i)\b(?:charged|accused|indicted)\b|обвин(?:ил|ял|яет|яют|ение|ения)\p{L}*");
static LAW: Pattern = pattern!(
    r"(?i)Criminal Code of (?:Russia|the Russian Federation)|(?:the )?(?:Russian Federation[’']s|Russian|Russia[’']s) Criminal Code|\b(?:УК|Уголовного кодекса) (?:РФ|России|Российской Федерации)"
);
static ADMINISTRATIVE: Pattern = pattern!(r"(?i)Code of Administrative Offen[cs]es|\bКоАП\b|административн\p{L}+");
static CITATION: Pattern = pattern!(
    r#"(?i)(?:(?:п(?:\.|ункт\p{L}*)|points?) ?[«“"'(]?(?P<point>[а-яёa-z])[»”"')]? (?:of )?)?(?:(?:ч(?:\.|аст[ьи]\p{L}*)|parts?) ?(?P<part>\d{1,2})(?:,? (?:of )?)?)?\b(?:ст(?:\.|ать[еёияю]\p{L}*)|articles?|art\.) ?(?P<article>\d{1,3}(?:\.\d{1,2})*)(?P<late>(?:,? (?:part|ч\.|часть) ?(?P<late_part>\d{1,2})|\((?P<bracketed>\d{1,2})\))(?:,? (?:point|п\.) ?[«“"'(]?(?P<late_point>[а-яёa-z])[»”"')]?)?)?"#
);
static MORE: Pattern = pattern!(r"^(?:,| и| and) ?\d{2,3}(?:\.\d+)*(?:[\s,.)]|$)");
static CITED_AT_ALL: Pattern = pattern!(r"(?i)\b(?:articles?|art\.) ?\d|\bст(?:\.|ать[еёияю]\p{L}*) ?(?:ст\. ?)?\d");

/// Articles 30 (preparation and attempt) and 33 (complicity) of the Criminal Code of Russia stand in its general part:
/// nobody is charged with them alone.
const GENERAL: [&str; 2] = ["30", "33"];

/// The charges in a sentence that says of somebody that they are charged, or convicted; `None` where it cites none.
/// `is_labelled`: whether the sentence stands under a label such as "Charges:".
pub(super) fn of(sentence: &str, language: Language, is_labelled: bool) -> Option<Outcome> {
    if !CITED_AT_ALL.is_match(sentence) || !(is_labelled || CHARGED.is_match(sentence)) {
        return None;
    }
    if ADMINISTRATIVE.is_match(sentence) {
        return Some(Err(
            "administrative and criminal law may both be meant, so no charge is taken from it",
        ));
    }
    if !LAW.is_match(sentence) {
        return Some(Err(
            "it does not say of which country's criminal code, so no charge is taken from it",
        ));
    }
    let mut provisions = Vec::new();
    for found in CITATION.captures_iter(sentence) {
        let text = |names: &[&str]| {
            names
                .iter()
                .find_map(|name| found.name(name))
                .map(|group| group.as_str().to_owned())
        };
        let (Some(whole), Some(article)) = (found.get(0), text(&["article"])) else {
            continue;
        };
        if sentence.get(whole.end()..).is_some_and(|rest| MORE.is_match(rest)) {
            return Some(Err(
                "more than one article may be meant by one word, so no charge is taken from it",
            ));
        }
        provisions.push(Provision {
            article,
            part: text(&["part", "late_part", "bracketed"]),
            point: text(&["point", "late_point"]),
        });
    }
    let mut charges = paired(provisions)?;
    if let [only] = charges.as_mut_slice() {
        only.label = label(sentence, language);
    }
    let outcome = match (CONVICTED.is_match(sentence), ACCUSED.is_match(sentence)) {
        (true, _) => Some("convicted"),
        (_, true) => Some("charged"),
        _ => None,
    };
    for charge in &mut charges {
        charge.outcome = outcome;
    }
    Some(Ok(charges))
}

/// The charges, each with the general provisions that stand before it, or after the last.
fn paired(provisions: Vec<Provision>) -> Option<Vec<Charge>> {
    let mut charges: Vec<Charge> = Vec::new();
    let mut via = Vec::new();
    for provision in provisions {
        if GENERAL.contains(&provision.article.as_str()) {
            via.push(provision);
        } else {
            charges.push(Charge {
                law: "RU-UK",
                provision,
                via: std::mem::take(&mut via),
                label: None,
                outcome: None,
            });
        }
    }
    charges.last_mut()?.via.extend(via);
    Some(charges)
}

/// The offence in words, where the sentence sets it apart: "charged with … (Article 275 …)", "ст. 275 УК РФ («…»)".
fn label(sentence: &str, language: Language) -> Option<String> {
    static ENGLISH: Pattern = pattern!(
        r"(?i)\b(?:charged with|accused of|convicted of|found guilty of) (?:the crime of )?(?P<label>[^():;]{3,160}?)(?:,? (?:under )?\(?(?:under )?(?:points?|parts?|articles?|art\.) ?[“\x22'(]?[\da-z])"
    );
    static AFTER: Pattern = pattern!(
        r"(?i)(?:(?:УК|Уголовного кодекса) (?:РФ|России|Российской Федерации)|Criminal Code(?: of (?:Russia|the Russian Federation))?) ?\([«“]?(?P<label>[^()«»“”\d]{3,160})[»”]?\)"
    );
    let found = match language {
        Language::English => ENGLISH.captures(sentence).or_else(|| AFTER.captures(sentence)),
        Language::Russian => AFTER.captures(sentence),
    }?;
    Some(
        found["label"]
            .trim_matches([',', ' ', '«', '»', '“', '”', '"', '‘'])
            .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use super::{Charge, of};
    use crate::words::Language::{English, Russian};

    fn shown(charge: &Charge) -> String {
        let marked = |mark: &str, value: Option<&str>| value.map(|value| format!("{mark}{value}"));
        let provision = &charge.provision;
        let via = charge
            .via
            .iter()
            .map(|via| format!(" via {} {}", via.article, via.part.as_deref().unwrap_or_default()));
        [
            Some(provision.article.clone()),
            marked(" part ", provision.part.as_deref()),
            marked(" point ", provision.point.as_deref()),
            Some(via.collect()),
            marked(" = ", charge.label.as_deref()),
            Some(format!(" {}", charge.outcome.unwrap_or("?"))),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    #[test]
    fn articles_are_read_in_the_orders_that_lawyers_write() {
        for (sentence, language, expected) in [
            (
                "He was charged with preparing treason (Article 275 of the Criminal Code of Russia via Article 30, Part 1).",
                English,
                &["275 via 30 1 = preparing treason charged"][..],
            ),
            (
                "He was convicted under Part 1 of Article 30 and Article 275 of the Russian Criminal Code.",
                English,
                &["275 via 30 1 convicted"],
            ),
            (
                "Ему предъявили обвинение по ч. 1 ст. 30, ст. 275 УК РФ.",
                Russian,
                &["275 via 30 1 charged"],
            ),
            (
                "Его осудили по п. «д» ч. 2 ст. 207.3 УК РФ («военные фейки»).",
                Russian,
                &["207.3 part 2 point д = военные фейки convicted"],
            ),
            (
                "Обвиняется по ч. 3 ст. 30, ст. 205 и ч. 2 ст. 280.3 УК РФ.",
                Russian,
                &["205 via 30 3 charged", "280.3 part 2 charged"],
            ),
            (
                "She was charged under Article 207.3(2) of the Criminal Code of Russia.",
                English,
                &["207.3 part 2 charged"],
            ),
        ] {
            let charges = of(sentence, language, false).unwrap().unwrap();
            assert_eq!(charges.iter().map(shown).collect::<Vec<_>>(), expected, "{sentence}");
        }
    }

    #[test]
    fn what_is_not_plain_is_no_charge() {
        for (sentence, expected) in [
            ("Article 19 of the Declaration protects opinions.", None),
            (
                "He was charged under Article 275.",
                Some("it does not say of which country's criminal code, so no charge is taken from it"),
            ),
            (
                "Его обвинили по ст. 275 и 280 УК РФ.",
                Some("more than one article may be meant by one word, so no charge is taken from it"),
            ),
            (
                "Его осудили по ст. 20.1 КоАП, а потом по ст. 275 УК РФ.",
                Some("administrative and criminal law may both be meant, so no charge is taken from it"),
            ),
        ] {
            assert_eq!(
                of(sentence, Russian, false).map(Result::unwrap_err),
                expected,
                "{sentence}"
            );
        }
    }
}
