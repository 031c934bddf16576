//! Events with their dates, from sentences that begin with the date.

use super::quantity::dates;
use super::words::{Pattern, pattern};

/// What happened when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) date: String,
    pub(super) code: &'static str,
}

static CODES: [(&str, Pattern); 4] = [
    (
        "detained",
        pattern!(r"(?i)\b(?:detained|arrested)\b|\b(?:задержал\p{L}*|задержан\p{L}*)"),
    ),
    (
        "charged",
        pattern!(
            r"(?i)\b(?:was|were|been|him|her) charged\b|\bcharged (?:him|her)\b|предъявил\p{L}* обвинение|предъявлено обвинение"
        ),
    ),
    (
        "remanded",
        pattern!(
            r"(?i)\bremanded in custody\b|\bplaced in (?:pre-?trial|remand) (?:detention|prison)|заключ[иеё]\p{L}* под стражу|отправил\p{L}* в СИЗО"
        ),
    ),
    (
        "sentenced",
        pattern!(r"(?i)\bsentenced\b|\bприговорил\p{L}*|\bприговор[её]н\p{L}*|\bосудил\p{L}*"),
    ),
];

/// The event of a sentence, where its only date stands first: the code is that of the first verb known here. Under a
/// label ("Detained: 13 February 2024"), that of the label.
pub(super) fn of(sentence: &str) -> Option<Event> {
    static LEAD: Pattern = pattern!(r"(?i)^(?:on|in|в)?\s*$");
    static LABEL: Pattern = pattern!(
        r"(?i)^(?:date of )?(?P<label>detained|arrest|detention|arrested|задержан|задержана|дата задержания)\s*:\s*(?P<date>.+?)\.?$"
    );
    if let Some(labelled) = LABEL.captures(sentence) {
        let found = dates(&labelled["date"]);
        let [only] = found.as_slice() else { return None };
        let is_all = only.start == 0 && only.end == labelled["date"].len();
        return is_all.then(|| Event {
            date: only.code.clone(),
            code: "detained",
        });
    }
    let found = dates(sentence);
    let [only] = found.as_slice() else { return None };
    if !LEAD.is_match(&sentence[..only.start]) {
        return None;
    }
    let rest = &sentence[only.end..];
    let code = CODES
        .iter()
        .filter_map(|(code, pattern)| Some((pattern.find(rest)?.start(), *code)))
        .min_by_key(|(start, _)| *start)?
        .1;
    Some(Event {
        date: only.code.clone(),
        code,
    })
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn events_are_taken_from_sentences_that_begin_with_their_only_date() {
        for (sentence, expected) in [
            (
                "On 13 February 2024 he was detained at a station.",
                Some(("2024-02-13", "detained")),
            ),
            (
                "In February 2024, Mironov was arrested and later sentenced.",
                Some(("2024-02", "detained")),
            ),
            (
                "13 февраля 2024 года Миронова задержали на вокзале.",
                Some(("2024-02-13", "detained")),
            ),
            (
                "4 февраля 2025 года суд приговорил его к девяти годам колонии.",
                Some(("2025-02-04", "sentenced")),
            ),
            ("Arrested: 13 February 2024", Some(("2024-02-13", "detained"))),
            ("He was detained on 13 February 2024.", None),
            ("On 13 February 2024 and 4 May 2024 he was detained.", None),
            ("On 13 February he was detained.", None),
            ("On 13 February 2024 he went home.", None),
        ] {
            let found = of(sentence);
            assert_eq!(
                found.as_ref().map(|event| (event.date.as_str(), event.code)),
                expected,
                "{sentence}"
            );
        }
    }
}
