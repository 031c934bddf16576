//! Signs of facts in a sentence: a date, an article, a term, a release. Where no member of the draft took one, the
//! report asks about it, so that nothing is lost in silence. Words are listed broadly: a question costs only a look.

use std::ops::Range;
use std::sync::LazyLock;

use prisoner_card_check::signs::Signs;

use super::citation;
use super::fact;
use super::quantity::dates;
use super::words::{Pattern, Patterns, pattern, patterns};

/// The kind of fact that a sign stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A date, with its code; `None` without its year.
    Date(Option<String>),
    Article(String),
    /// A term of years or months, with its code.
    Term(String),
    /// A term of days.
    Days,
    /// A verdict, or a change of one.
    Verdict,
    Change,
    /// The end of a verdict or a charge.
    Void,
    Amount,
    /// A matter of administrative law, which no form here reads.
    Administrative,
    Address,
    /// A prison, by its number.
    Prison(String),
    /// A statement that may speak against writing to the person at the address.
    Against(Against),
    /// A verdict that was passed before, in a sentence that is not understood.
    OfVerdict,
    /// A charge that was brought before, in a sentence that is not understood.
    OfCharge,
    /// A statement about the person, in a sentence that is not understood.
    Unread,
}

/// The reason why the person may not be at the address, or gets no letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Against {
    Release,
    Death,
    Move,
    Letters,
    /// The person's present state, in a sentence that is not understood.
    State,
}

static NO_YEAR: Pattern = pattern!(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b|\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:\d{1,2}|[Вв]|[Сс]|[Дд]о|[Кк]) (?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*\b|\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
);

/// The signs that are words.
static WORDS: Patterns<Sign> = LazyLock::new(|| {
    let names = [
        ("death", Sign::Against(Against::Death)),
        ("release", Sign::Against(Against::Release)),
        ("move", Sign::Against(Against::Move)),
        ("letters", Sign::Against(Against::Letters)),
        ("days", Sign::Days),
        ("verdict", Sign::Verdict),
        ("change", Sign::Change),
        ("void", Sign::Void),
        ("amount", Sign::Amount),
        ("administrative", Sign::Administrative),
        ("address", Sign::Address),
    ];
    patterns("signs", names)
});

/// A prison with its number, which may be another than the address's.
static PRISON: Pattern = pattern!(
    r"(?i)\b(?:(?:СИЗО|ИК|КП|ЛИУ|ЛПУ|SIZO|IK|KP)[- –]?(?:№ ?|No\.? ?)?|(?:тюрьм\p{L}+|изолятор\p{L}*|колони\p{L}+|colony|prison|settlement|cent(?:re|er)|facility)(?:[-–]| ?№ ?| No\.? ?))(?P<number>\d+)\b"
);

/// Phrases about somebody who was kept longer, and about the time after a term: they state no release.
static NO_RELEASE: Pattern = pattern!(
    r"(?i)\bshould have been released\b|\bdue (?:for release|to be released)\b|\b(?:on|after|post|upon|for (?:his|her|their|the|immediate)(?: immediate)?)[ -]release\b|\bpress[- ]release\b|\bпосле освобождения\b"
);

/// The signs in a sentence, with their places.
pub(super) fn of(sentence: &str) -> Vec<(Sign, Range<usize>)> {
    let mut signs = Vec::new();
    let found = dates(sentence);
    for no_year in NO_YEAR.find_iter(sentence) {
        let is_known = found
            .iter()
            .any(|date| date.start < no_year.end() && no_year.start() < date.end);
        if !is_known {
            signs.push((Sign::Date(None), no_year.range()));
        }
    }
    signs.extend(
        found
            .into_iter()
            .map(|date| (Sign::Date(Some(date.code)), date.start..date.end)),
    );
    let whole = 0..sentence.len();
    signs.extend(
        fact::terms(sentence)
            .into_iter()
            .map(|term| (Sign::Term(term), whole.clone())),
    );
    signs.extend(
        citation::articles(sentence)
            .into_iter()
            .map(|article| (Sign::Article(article.to_owned()), whole.clone())),
    );
    signs.extend(PRISON.captures_iter(sentence).filter_map(|found| {
        let number = found.name("number")?.as_str().to_owned();
        Some((Sign::Prison(number), found.get(0)?.range()))
    }));
    let without = NO_RELEASE.replace_all(sentence, "");
    for (sign, pattern) in &*WORDS {
        if pattern.is_match(&without) {
            let place = pattern.find(sentence).map_or(whole.clone(), |found| found.range());
            signs.push((sign.clone(), place));
        }
    }
    if !signs.iter().any(|(sign, _)| *sign == Sign::Address) {
        signs.extend(Signs::of(sentence).address().map(|place| (Sign::Address, place)));
    }
    signs
}

impl Sign {
    /// Whether a sentence speaks of a term that nobody passed.
    pub(super) fn is_only_asked_for(sentence: &str) -> bool {
        static ASKED: Pattern = pattern!(
            r"(?i)\b(?:asked|requested|sought|demanded|up to|maximum|faces?|facing|could|запросил\p{L}*|просил\p{L}*|требовал\p{L}*|гроз\p{L}+|предусматрива\p{L}+)\b"
        );
        ASKED.is_match(sentence)
    }

    /// The question of the report.
    pub(super) fn question(&self, sentence: &str) -> String {
        static DETAINED: Pattern =
            pattern!(r"(?i)\b(?:detained|arrested|задержал\p{L}*|задержан\p{L}*|арестовал\p{L}*|арестован\p{L}*)\b");
        static SENTENCED: Pattern = pattern!(r"(?i)\b(?:sentenced|convicted|приговорил\p{L}*|осудил\p{L}*)\b");
        let word = |pattern: &Pattern| pattern.find(sentence).map(|found| found.as_str().to_owned());
        match self {
            Self::Date(None) => {
                "a date without its year, or in an order that is not sure; which day is it, and what happened?"
                    .to_owned()
            }
            Self::Date(Some(date)) => match (word(&DETAINED), word(&SENTENCED)) {
                (Some(verb), _) => format!("a date ({date}) and \"{verb}\"; is this the day of detention?"),
                (_, Some(verb)) => format!("a date ({date}) and \"{verb}\"; is this the day of the sentence?"),
                _ => format!("a date ({date}); what of the case is it?"),
            },
            Self::Article(article) => format!("article {article} of a law; which charge is it, of which law and part?"),
            Self::Term(term) => format!("a term ({term}); is it the sentence in force?"),
            Self::Days => "a term of days; is it part of the case?".to_owned(),
            Self::Verdict => "it speaks of a verdict; what was the sentence, and whose?".to_owned(),
            Self::Change => "a sentence or a measure may have been changed here; which one holds?".to_owned(),
            Self::Void => "a verdict or a charge may no longer hold; which one, and what of it is left?".to_owned(),
            Self::OfVerdict => {
                "it is not understood, and speaks of the verdict; does the sentence still hold?".to_owned()
            }
            Self::OfCharge => "it is not understood, and speaks of a charge; does the charge still hold?".to_owned(),
            Self::Unread => {
                "it is not understood; does it change something: the charge, the sentence, where the person is?"
                    .to_owned()
            }
            Self::Amount => "an amount of money or a fine; does a member need it?".to_owned(),
            Self::Administrative => "it speaks of administrative law; is it a charge of its own?".to_owned(),
            Self::Prison(number) => {
                format!(
                    "it names a prison with the number {number}, which is not the address's; where is the person now?"
                )
            }
            Self::Address => "this may be an address, or part of one; it must not stand in any text".to_owned(),
            Self::Against(Against::Release) => {
                "it may say that the person is free, or at home; where are they now?".to_owned()
            }
            Self::Against(Against::Death) => "it may speak of a death; is the person alive?".to_owned(),
            Self::Against(Against::Move) => {
                "it may say where the person is, or was taken; does the address still hold?".to_owned()
            }
            Self::Against(Against::State) => {
                "it is not understood, and may say how the person is now; does the address still hold?".to_owned()
            }
            Self::Against(Against::Letters) => "it may say that letters do not arrive; can one write?".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Sign, of};
    use crate::fixtures::rows;

    #[test]
    fn possible_objections_to_a_letter_are_noticed() {
        for [sentence, expected] in rows(include_str!("fixtures/against.txt")) {
            let found = of(sentence).into_iter().filter_map(|(sign, _)| match sign {
                Sign::Against(against) => Some(format!("{against:?}")),
                _ => None,
            });
            let found: Vec<_> = found.collect();
            let is_expected = found.iter().any(|sign| sign == expected) || (expected == "-" && found.is_empty());
            assert!(is_expected, "{sentence}: {found:?}");
        }
    }

    #[test]
    fn dates_without_a_year_are_signs_too() {
        let dates = |sentence: &str| {
            let signs = of(sentence).into_iter();
            signs
                .filter_map(|(sign, _)| if let Sign::Date(date) = sign { Some(date) } else { None })
                .collect::<Vec<_>>()
        };
        assert_eq!(dates("on 9 January and in June"), [None, None]);
        assert_eq!(dates("2 июля апелляция"), [None]);
        assert_eq!(
            dates("On 4 February 2025, he may sing."),
            [Some("2025-02-04".to_owned())]
        );
    }
}
