//! The sentence that a court passed, from words that say it plainly: "sentenced him to nine years in a strict-regime
//! penal colony", "приговорил его к девяти годам колонии строгого режима".

use super::quantity::{dates, term};
use super::words::{Pattern, pattern};

/// A sentence as the document states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Punishment {
    pub(super) kind: &'static str,
    pub(super) term: Option<String>,
    pub(super) regime: Option<&'static str>,
    pub(super) date: Option<String>,
    pub(super) court: Option<String>,
    /// What was imposed besides: kind and term.
    pub(super) additional: Vec<(&'static str, String)>,
}

impl Punishment {
    /// The members that it gives.
    pub(super) fn members(&self) -> Vec<&'static str> {
        [
            (true, "kind"),
            (self.term.is_some(), "term"),
            (self.regime.is_some(), "regime"),
            (self.date.is_some(), "date"),
            (self.court.is_some(), "court"),
            (!self.additional.is_empty(), "additional"),
        ]
        .into_iter()
        .filter_map(|(is_given, member)| is_given.then_some(member))
        .collect()
    }
}

/// What a sentence of the text came to: the punishment and what of it was not understood, or why nothing was taken.
pub(super) type Outcome = Result<(Punishment, Option<&'static str>), &'static str>;

static PASSED: Pattern = pattern!(
    r"(?i)\b(?:sentenced|sentences)\b(?: in absentia)?(?P<who>(?: [\p{L}’'-]+){0,4}?)(?: in absentia)? to (?:serve )?(?:a (?:total|term|sentence) of )?(?P<en>.+)$|\b(?:приговорил[аио]?|приговор[её]н[аы]?|осудил[аио]?|осужд[её]н[аы]?)\b(?P<whom>(?: [\p{L}’'-]+){0,4}?) (?:к|на) (?P<ru>.+)$"
);
static LABELLED: Pattern = pattern!(r"(?i)^(?:sentence|приговор|срок)\s*:\s*(?P<rest>.+)$");
static CHANGED: Pattern = pattern!(
    r"(?i)\b(?:reduced|increased|overturned|quashed|mitigated|commuted|changed)\b.*\b(?:sentence|term|years?|months?)\b|\b(?:sentence|term)\b.*\b(?:reduced|increased|overturned|quashed|mitigated|commuted)\b|\b(?:снизил\p{L}*|увеличил\p{L}*|смягчил\p{L}*|ужесточил\p{L}*|отменил\p{L}*|сократил\p{L}*)\b"
);

/// What the sentence of the text says of a court's sentence; `None` where it says nothing.
pub(super) fn of(sentence: &str) -> Option<Outcome> {
    if CHANGED.is_match(sentence) {
        return Some(Err("a sentence may have been changed here"));
    }
    if let Some(labelled) = LABELLED.captures(sentence) {
        return Some(punishment(&labelled["rest"]));
    }
    let passed = PASSED.captures(sentence)?;
    let (whole, rest) = (passed.get(0)?, passed.name("en").or(passed.name("ru"))?);
    Some(punishment(rest.as_str()).map(|(punishment, left)| {
        let (date, court) = date_and_court(&sentence[..whole.start()]);
        (
            Punishment {
                date,
                court,
                ..punishment
            },
            left,
        )
    }))
}

/// Whether a sentence was changed by a later one.
pub(super) fn is_change(sentence: &str) -> bool {
    CHANGED.is_match(sentence)
}

/// Whether it says that the hearing was closed.
pub(super) fn is_closed(sentence: &str) -> bool {
    static CLOSED: Pattern = pattern!(
        r"(?i)\b(?:trial|hearings?|court|sentenced|tried|case)\b.*\b(?:behind closed doors|closed to the public)\b|\bclosed (?:trial|hearings?)\b|\bclosed doors\b.*\b(?:sentenced|tried)\b|\b(?:процесс|заседани\p{L}+|суд\p{L}*|дело)\b.*\b(?:закрыт\p{L}*|в закрытом режиме|за закрытыми дверями)\b|\bв закрытом (?:процессе|заседании|режиме)\b"
    );
    CLOSED.is_match(sentence)
}

fn punishment(text: &str) -> Outcome {
    static LIFE: Pattern = pattern!(r"(?i)^(?:life (?:imprisonment|sentence|in (?:prison|a))|пожизненн\p{L}+)");
    let text = text.trim_end_matches('.');
    let blank = |kind, term| Punishment {
        kind,
        term,
        regime: None,
        date: None,
        court: None,
        additional: Vec::new(),
    };
    if LIFE.is_match(text) {
        return Ok((
            Punishment {
                regime: regime(text)?,
                ..blank("life", None)
            },
            None,
        ));
    }
    let Some(first) = term(text) else {
        return Err("what the sentence is, is not said in words known here");
    };
    let after = &text[first.length..];
    let (main, rest) = after.split_at(next_term(after).unwrap_or(after.len()));
    let kind = kind(main)?;
    let mut punishment = Punishment {
        regime: regime(main)?,
        ..blank(kind, Some(first.code))
    };
    let mut left = None;
    let is_more = !rest.is_empty() || main.contains(" fine") || main.contains("штраф");
    if is_more {
        match additional(rest) {
            Some(found) => punishment.additional.push(found),
            None => left = Some("what was imposed besides is not said in words known here, so it is left out"),
        }
    }
    Ok((punishment, left))
}

/// Where another term begins.
fn next_term(text: &str) -> Option<usize> {
    static WORD: Pattern = pattern!(r"[\p{L}\d]+");
    WORD.find_iter(text)
        .map(|word| word.start())
        .find(|start| term(&text[*start..]).is_some())
}

fn kind(text: &str) -> Result<&'static str, &'static str> {
    static KINDS: [(&str, Pattern); 5] = [
        ("suspended", pattern!(r"(?i)\bsuspended\b|\bусловн\p{L}+")),
        (
            "compulsory_labour",
            pattern!(r"(?i)\b(?:compulsory|forced) labou?r\b|принудительн\p{L}+ работ"),
        ),
        (
            "restriction_of_freedom",
            pattern!(r"(?i)\brestrict(?:ion|ed) of (?:freedom|liberty)\b|ограничени\p{L}+ свободы"),
        ),
        (
            "compulsory_medical",
            pattern!(r"(?i)\bcompulsory (?:medical|psychiatric)|принудительн\p{L}+ (?:лечени|мер\p{L}+ медицинск)"),
        ),
        (
            "imprisonment",
            pattern!(
                r"(?i)\b(?:imprisonment|prison|colony|jail|behind bars|deprivation of liberty)\b|лишени\p{L}+ свободы|\bколони\p{L}+|\bтюрьм\p{L}+|\bзаключени\p{L}+"
            ),
        ),
    ];
    let named: Vec<&str> = KINDS
        .iter()
        .filter(|(_, pattern)| pattern.is_match(text))
        .map(|(kind, _)| *kind)
        .collect();
    match named.as_slice() {
        [only] => Ok(only),
        // "Nine years' imprisonment, suspended".
        ["suspended", "imprisonment"] => Ok("suspended"),
        [] => Err("the kind of punishment is not said, so the sentence is not taken from it"),
        _ => Err("more than one kind of punishment is named, so the sentence is not taken from it"),
    }
}

fn regime(text: &str) -> Result<Option<&'static str>, &'static str> {
    static REGIMES: [(&str, Pattern); 5] = [
        ("strict", pattern!(r"(?i)\bstrict[- ]regime\b|строг\p{L}+ режим")),
        ("general", pattern!(r"(?i)\bgeneral[- ]regime\b|общ\p{L}+ режим")),
        ("special", pattern!(r"(?i)\bspecial[- ]regime\b|особ\p{L}+ режим")),
        (
            "settlement",
            pattern!(r"(?i)\b(?:settlement colony|colony[- ]settlement|penal settlement)\b|колони\p{L}+-поселени"),
        ),
        ("prison", pattern!(r"(?i)\bтюремн\p{L}+ режим|\bв тюрьме\b")),
    ];
    let named: Vec<&'static str> = REGIMES
        .iter()
        .filter(|(_, pattern)| pattern.is_match(text))
        .map(|(code, _)| *code)
        .collect();
    match named.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(only)),
        _ => Err("more than one regime is named, so the sentence is not taken from it"),
    }
}

/// One more punishment: "18 months' probation on release".
fn additional(text: &str) -> Option<(&'static str, String)> {
    static SUPERVISION: Pattern = pattern!(
        r"(?i)^['’]? ?(?:of )?(?:probation|supervision)(?: (?:on|after|upon) release)?$|^ надзора(?: после освобождения)?$"
    );
    static RESTRICTION: Pattern =
        pattern!(r"(?i)^['’]? ?(?:of )?restriction of (?:freedom|liberty)$|^ ограничения свободы$");
    let first = term(text)?;
    let words = &text[first.length..];
    let kind = match () {
        () if SUPERVISION.is_match(words) => "post_release_supervision",
        () if RESTRICTION.is_match(words) => "restriction_of_freedom",
        () => return None,
    };
    Some((kind, first.code))
}

/// What stands before "sentenced": "On 4 February 2025 a court in Volgograd".
fn date_and_court(before: &str) -> (Option<String>, Option<String>) {
    static COURT: Pattern = pattern!(
        r"(?i)^(?P<court>(?:(?:the|a) )?(?:[\p{L}\d.’'№-]+ ){0,6}?court(?: (?:in|of|no\.?) [\p{L}\d .’'-]+)?|(?:[\p{L}\d.№-]+ ){0,5}?суд(?: [\p{L}\d .№-]+)?)$"
    );
    static LEAD: Pattern = pattern!(r"(?i)^(?:on|in|в)?\s*$");
    let found = dates(before);
    let (date, rest) = match found.as_slice() {
        [only] if LEAD.is_match(&before[..only.start]) => (Some(only.code.clone()), &before[only.end..]),
        [] => (None, before),
        _ => return (None, None),
    };
    let rest = rest.trim_matches([',', ' ']);
    // "The court" alone says nothing.
    let court = COURT
        .captures(rest)
        .map(|found| found["court"].to_owned())
        .filter(|court| {
            court
                .split(' ')
                .filter(|word| !matches!(word.to_lowercase().as_str(), "the" | "a"))
                .count()
                > 1
        });
    (date, court)
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn sentences_are_taken_from_words_that_say_them_plainly() {
        for (text, kind, term, regime, date, court, additional) in [
            (
                "On 4 February 2025 a court in Volgograd sentenced him to nine years in a strict-regime penal colony and 18 months’ probation on release.",
                "imprisonment",
                Some("P9Y"),
                Some("strict"),
                Some("2025-02-04"),
                Some("a court in Volgograd"),
                Some(("post_release_supervision", "P18M")),
            ),
            (
                "4 февраля 2025 года Волгоградский областной суд приговорил его к девяти годам колонии строгого режима.",
                "imprisonment",
                Some("P9Y"),
                Some("strict"),
                Some("2025-02-04"),
                Some("Волгоградский областной суд"),
                None,
            ),
            (
                "В феврале 2025 года его осудили на 9 лет лишения свободы.",
                "imprisonment",
                Some("P9Y"),
                None,
                Some("2025-02"),
                None,
                None,
            ),
            (
                "She was sentenced to two years and six months of compulsory labour.",
                "compulsory_labour",
                Some("P2Y6M"),
                None,
                None,
                None,
                None,
            ),
            (
                "She was sentenced to three years' imprisonment, suspended.",
                "suspended",
                Some("P3Y"),
                None,
                None,
                None,
                None,
            ),
            (
                "He was sentenced to life imprisonment in a special-regime colony.",
                "life",
                None,
                Some("special"),
                None,
                None,
                None,
            ),
            (
                "Приговор: 5 лет колонии-поселения",
                "imprisonment",
                Some("P5Y"),
                Some("settlement"),
                None,
                None,
                None,
            ),
        ] {
            let (found, left) = of(text).unwrap().unwrap();
            assert_eq!(
                (found.kind, found.term.as_deref(), found.regime),
                (kind, term, regime),
                "{text}"
            );
            assert_eq!((found.date.as_deref(), found.court.as_deref()), (date, court), "{text}");
            let found = found.additional.first().map(|(kind, term)| (*kind, term.as_str()));
            assert_eq!((found, left), (additional, None), "{text}");
        }
    }

    #[test]
    fn what_is_not_plain_is_not_taken() {
        for (text, expected) in [
            (
                "He was sentenced to a long time.",
                "what the sentence is, is not said in words known here",
            ),
            (
                "They were sentenced to nine and ten years in a colony.",
                "what the sentence is, is not said in words known here",
            ),
            (
                "He was sentenced to nine years.",
                "the kind of punishment is not said, so the sentence is not taken from it",
            ),
            (
                "The appeal court reduced the sentence to eight years.",
                "a sentence may have been changed here",
            ),
            (
                "Апелляция снизила срок до восьми лет колонии.",
                "a sentence may have been changed here",
            ),
        ] {
            assert_eq!(of(text), Some(Err(expected)), "{text}");
        }
        assert_eq!(of("He spent nine years in a colony."), None);
        let (_, left) = of("He was sentenced to nine years in a colony and a fine of 100,000 roubles.")
            .unwrap()
            .unwrap();
        assert!(left.is_some());
    }
}
