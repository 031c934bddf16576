//! Whether a sentence is of the present case: people who are in custody today may have been sentenced before.

use super::case::OfLanguage;
use super::document::Found;
use super::draft::Readings;
use super::fact::Sentence;
use super::ledger::Ledger;
use super::quantity::dates;
use super::words::{Pattern, pattern, sentences};

/// Words for the beginning of a case.
static BEGUN: Pattern = pattern!(
    r"(?i)\b(?:detained|arrest(?:ed)?|rearrested|charged|accused|remand(?:ed)?|pre-?trial|(?:in|into) custody|case (?:was |has been )?(?:opened|brought|initiated)|задерж\p{L}+|арест\p{L}*|обвин(?:или|ил|ила|ён|ен|ена|ение|ения)|предъяв\p{L}+|СИЗО|изолятор\p{L}*|под страж\p{L}+|(?:возбудил|завел|завёл|завели)\p{L}*|возбужден\p{L}*)\b"
);

/// Words that speak of another case than one before.
static ANOTHER: Pattern = pattern!(
    r"(?i)\b(?:(?:new|second|another|fresh|further) (?:criminal )?(?:cases?|charges?|prosecution|trial|arrest)|(?:re-?arrested|(?:detained|arrested|charged|imprisoned|jailed|in custody|on trial|tried) (?:once )?(?:again|anew|a second time))|again (?:been )?(?:detained|arrested|charged|imprisoned|jailed)|нов(?:ое|ого|ому|ым|ом) (?:уголовн\p{L}+ )?(?:дел\p{L}+|обвинени\p{L}+)|нов(?:ые|ых|ым) обвинени\p{L}+|втор(?:ое|ого|ому|ым|ом) (?:уголовн\p{L}+ )?дел\p{L}+|(?:снова|вновь|опять|повторно) (?:(?:был[аи]?) )?(?:задерж|арест|обвин|предъяв|суд|отправ|оказал|попал)\p{L}*)"
);

/// Whether no sentence is older than the detention or the charge, and nothing speaks of another case: else it may be an
/// earlier case's.
pub(super) fn is_recent(
    sentences: &[OfLanguage<Sentence>],
    dated: &[(&str, Found<String>)],
    readings: &Readings,
    ledger: &mut Ledger,
) -> bool {
    let is_before = |date: &str, other: &str| {
        let length = date.len().min(other.len());
        date.get(..length) < other.get(..length)
    };
    let begun = begun(readings);
    let is_old = |date: &str| {
        let mut known = dated.iter().filter(|(code, _)| ["detained", "charged"].contains(code));
        known.any(|(_, begun)| is_before(date, &begun.value))
            || begun.iter().any(|begun| year(date) < year(begun))
            || is_of_another_case(readings, date)
    };
    let old = sentences
        .iter()
        .filter(|(_, found)| found.value.date.as_deref().is_some_and(is_old));
    let places: Vec<_> = old.map(|(_, found)| &found.place).collect();
    for place in &places {
        ledger.doubt(
            place,
            "the sentence is older than the detention or the charge, so it is left out; is it of another case?",
        );
    }
    places.is_empty()
}

fn year(date: &str) -> &str {
    date.get(..4).unwrap_or_default()
}

/// The sentences of the texts that may tell of the case.
fn told(readings: &Readings) -> impl Iterator<Item = &str> {
    readings.iter().flat_map(|(_, reading)| {
        let lists = [&reading.account, &reading.summary, &reading.statement, &reading.reasons];
        let texts = lists.into_iter().flatten().chain(&reading.headline);
        let signs = reading.signs.iter().map(|found| found.value.1.as_str());
        texts.map(|found| found.value.as_str()).chain(signs).flat_map(|text| {
            let ranges = sentences(text).into_iter();
            ranges.filter_map(move |range| text.get(range))
        })
    })
}

/// The dates beside words for the beginning of a case.
fn begun(readings: &Readings) -> Vec<String> {
    let sentences = told(readings).filter(|sentence| BEGUN.is_match(sentence));
    sentences.flat_map(dates).map(|date| date.code).collect()
}

/// Whether a sentence of the source speaks of another case, unless it dates that case before the day.
fn is_of_another_case(readings: &Readings, day: &str) -> bool {
    let mut another = told(readings).filter(|sentence| ANOTHER.is_match(sentence));
    another.any(|sentence| {
        let dates = dates(sentence);
        dates.is_empty() || dates.iter().any(|date| year(&date.code) > year(day))
    })
}
