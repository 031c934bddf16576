//! The address: found by its label, taken verbatim, or not at all.
//!
//! A wrong or incomplete address can cost a letter, or harm somebody. So an address is taken only where each part of
//! it, between commas, is of a kind that addresses of prisons have, and one part is the person. Any other part, or a
//! line that may belong to the address, leaves the whole address out.

mod above;
mod introduction;
mod part;
mod prison;

pub(super) use introduction::{is_only_name, names_others, of_somebody_else};
pub(super) use part::{Kind, is_place, kind, parts};
pub(super) use prison::{custody, is_other_kind, place_in_words};

use prisoner_card_document::report::is_hidden;
use prisoner_card_format::PartialDate;

use above::{misleading, withdrawn};
use introduction::Introduction;

use super::document::{Found, Place, is_labelled};
use super::label::{self, Label};
use super::line::Line;
use super::quantity::dates;
use super::region::is_of_two_regions;
use super::words::{Language, Pattern, Script, pattern};

/// An address that was found, with the language and the certainty of its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// The language that it is written in.
    pub(super) language: Language,
    /// The text to the letter, without its label and its words of certainty; line breaks are line feeds.
    pub(super) text: String,
    /// Whether its lines say that it is presumed.
    pub(super) presumed: bool,
    /// The sentences before it.
    pub(super) introduction: Introduction,
}

/// The address of a line, or the reason why it was not taken.
pub(super) type Outcome = Found<Result<Address, String>>;

static POSTCODE: Pattern = pattern!(r"(?:^|\D)(\d{6})(?:\D|$)");

/// The words of a release for an address that is not sure, before it or in brackets after it.
static PRESUMED_BEFORE: Pattern =
    pattern!(r"(?i)^(?:\((?:presumably|presumed|предположительно)\)|(?:presumably|предположительно)(?:[,:]|\b))\s*");
static PRESUMED_AFTER: Pattern = pattern!(
    r"(?i)\s*\((?:(?:the )?(?:address is )?(?:presumed|presumably|presumptive|probable)(?: address)?|(?:адрес )?(?:предположительно|предположительный|предполагаемый)(?: адрес)?)\)\.?$"
);

/// Every address in the lines of a document, or the reason why it was not taken. Marks the lines used in `taken`.
pub(super) fn find(document: usize, lines: &[Line], taken: &mut [bool]) -> Vec<Outcome> {
    let mut found: Vec<Outcome> = Vec::new();
    let (mut introduction, mut is_presumed) = (Introduction::new(), false);
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        // "Address for letters:", and the addresses in two languages below it with labels of their own.
        let announces = |label: &Label| {
            let is_plain = label.rest.is_empty() && !label.presumed && label.doubt.is_none();
            is_plain && lines.get(index + 1).is_some_and(|next| label::of(next).is_some())
        };
        let own = label::of(line).filter(|label| !announces(label));
        let Some(label) = own.or_else(|| introduced(lines, index)) else {
            index += 1;
            continue;
        };
        let (pieces, end) = pieces(lines, index, &label);
        let place = Place {
            document,
            lines: index..end,
            span: None,
        };
        // Of two addresses, one after the other, the first was introduced.
        if found.last().is_none_or(|last| last.place.lines.end != index) {
            introduction = introduction::before(lines, index, taken);
            let before = index.checked_sub(1).and_then(|before| lines.get(before));
            is_presumed = before.is_some_and(above::is_presumed);
        }
        let outcome = if let Some(before) = misleading(lines, index..end, taken) {
            Err(format!(
                "what stands before it is not understood ({before:?}), so the address is left out"
            ))
        } else if let Some(sentence) = withdrawn(lines, index, end, &introduction) {
            Err(format!(
                "what stands beside it may say that it is no address for letters ({sentence:?}), so the address is left out"
            ))
        } else if lines[index..end].iter().any(|line| line.struck) {
            Err("the address is struck out or hidden, so it is left out".to_owned())
        } else {
            Address::new(&label, &pieces).and_then(|address| match lines.get(end) {
                Some(next) if may_go_on(next) => Err(format!(
                    "line {} may belong to this address, so it is left out; write the address as one paragraph",
                    next.number
                )),
                _ => Ok(Address {
                    presumed: address.presumed || is_presumed,
                    introduction: introduction.clone(),
                    ..address
                }),
            })
        };
        for used in taken.iter_mut().take(end).skip(index) {
            *used = true;
        }
        found.push(Found::new(outcome, place));
        index = end;
    }
    found
}

/// An address without a label of its own: after a line that ends with a colon, or a heading that announces it.
fn introduced(lines: &[Line], index: usize) -> Option<Label> {
    let before = lines.get(index.checked_sub(1)?)?;
    let line = lines.get(index)?;
    let is_announced = before.text.ends_with([':', '：']) || label::is_announced_by(before);
    (is_announced && POSTCODE.is_match(&line.text)).then(|| Label {
        language: None,
        presumed: false,
        doubt: None,
        rest: line.text.clone(),
    })
}

/// The lines of the address, and where they end.
fn pieces(lines: &[Line], index: usize, label: &Label) -> (Vec<String>, usize) {
    let mut pieces: Vec<String> = Some(label.rest.clone())
        .filter(|rest| !rest.is_empty())
        .into_iter()
        .collect();
    let mut end = index + 1;
    while let Some(next) = lines.get(end) {
        let is_unfinished = pieces.last().is_some_and(|piece| piece.ends_with(','));
        let goes_on = pieces.is_empty() || !(next.gap || is_sentence(&next.text)) || (is_unfinished && may_go_on(next));
        if next.heading || label::of(next).is_some() || (!pieces.is_empty() && is_labelled(&next.text)) || !goes_on {
            break;
        }
        pieces.push(next.text.clone());
        end += 1;
    }
    (pieces, end)
}

/// Whether a line after the address looks like more of it.
fn may_go_on(next: &Line) -> bool {
    let mut parts = parts(&next.text);
    label::of(next).is_none()
        && !is_labelled(&next.text)
        && !next.heading
        && !is_sentence(&next.text)
        && parts.any(|part| !matches!(kind(part), Kind::Words | Kind::Unknown))
}

fn is_sentence(text: &str) -> bool {
    let is_address = parts(text).any(|part| matches!(kind(part), Kind::Code | Kind::Prison | Kind::Born));
    text.ends_with(['.', '!', '?', ':']) && text.split(' ').count() > 4 && !is_address
}

impl Address {
    fn new(label: &Label, pieces: &[String]) -> Result<Self, String> {
        if let Some(doubt) = &label.doubt {
            return Err(format!(
                "what stands beside the label is not understood ({doubt}), so the address is left out"
            ));
        }
        let whole = pieces.join("\n");
        if whole.is_empty() {
            return Err("no address follows the label".to_owned());
        }
        let without_before = PRESUMED_BEFORE.replace(&whole, "");
        let without_note = PRESUMED_AFTER.replace(&without_before, "");
        let presumed = label.presumed || without_note.len() != whole.len();
        let text = without_stop(without_note.trim()).to_owned();
        let script = Script::of(&text).ok_or("the address mixes two scripts, so it is left out")?;
        let written = match script {
            Script::Cyrillic => Language::Russian,
            Script::Latin => Language::English,
        };
        let language = label.language.unwrap_or(written);
        if language != written {
            return Err(format!(
                "the address is not written in {}, as its label says, so it is left out",
                language.name()
            ));
        }
        if let Some(word) = foreign_word(&text, script) {
            return Err(format!(
                "\"{word}\" has a letter of another script in it, which may look the same, so the address is left out"
            ));
        }
        doubt(&text, language).map_or(
            Ok(Self {
                language,
                text,
                presumed,
                introduction: Introduction::new(),
            }),
            Err,
        )
    }

    /// Whether one part of it is the person, and none somebody else.
    pub(super) fn is_to(&self, is_recipient: impl Fn(&str) -> bool) -> bool {
        let is_somebody = |part: &str| match kind(part) {
            Kind::Words => !is_place(part),
            Kind::Born => BIRTH.replace(part, "").contains(char::is_alphabetic),
            _ => false,
        };
        let mut people = parts(&self.text).filter(|part| is_somebody(part));
        people.next().is_some_and(is_recipient) && people.next().is_none()
    }

    /// The date of birth in it, as prisons want it.
    pub(super) fn birth(&self) -> Option<String> {
        BIRTH.captures_iter(&self.text).find_map(|found| birth_of(&found))
    }

    /// The numbers in it by their meaning, to compare it with the same address in another language.
    pub(super) fn numbers(&self) -> Numbers {
        static NUMBER: Pattern = pattern!(r"\d+");
        static CODE: Pattern = pattern!(r"\b(?P<number>\d{6})\b");
        static PRISON: Pattern = pattern!(
            r"(?i)(?:\b(?:СИЗО|ИК|КП|ЛИУ|ЛПУ|Т|изолятор|колония|SIZO|IK|KP|colony|prison|settlement|centre|center|facility)(?:[- –]?(?:№|No\.?)?[- –]?))(?P<number>\d+)"
        );
        static BOX: Pattern = pattern!(r"(?i)(?:\bа/я|\bP\.? ?O\.? Box) ?(?P<number>\d+)");
        let birth = self.birth();
        let mut rest = BIRTH.replace_all(&self.text, "").into_owned();
        let mut take = |pattern: &Pattern| {
            let number = pattern.captures(&rest).map(|found| found["number"].to_owned());
            rest = pattern.replace(&rest, "").into_owned();
            number
        };
        let code = take(&CODE);
        let in_box = take(&BOX);
        let prison = take(&PRISON);
        let others = NUMBER.find_iter(&rest).map(|found| found.as_str().to_owned()).collect();
        Numbers {
            code,
            in_box,
            prison,
            birth,
            others,
        }
    }
}

/// The numbers of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numbers {
    pub(super) code: Option<String>,
    in_box: Option<String>,
    pub(super) prison: Option<String>,
    birth: Option<String>,
    /// The numbers of house, building and unit, in their order.
    others: Vec<String>,
}

impl Numbers {
    /// Whether they are those of the same address; one language may have fewer of them, but none in another order. A
    /// Russian address goes from the country to the person, an English one the other way.
    pub(super) fn agree_with(&self, other: &Self) -> bool {
        let both = |one: &Option<String>, other: &Option<String>| one.is_none() || other.is_none() || one == other;
        let birth = match (&self.birth, &other.birth) {
            (Some(one), Some(other)) => one.starts_with(other.as_str()) || other.starts_with(one.as_str()),
            _ => true,
        };
        let reversed: Vec<_> = self.others.iter().rev().cloned().collect();
        let has = |long: &[String], short: &[String]| {
            let mut rest = long.iter();
            short.iter().all(|number| rest.any(|other| other == number))
        };
        let agree = |one: &[String]| has(one, &other.others) || has(&other.others, one);
        birth
            && both(&self.code, &other.code)
            && both(&self.in_box, &other.in_box)
            && both(&self.prison, &other.prison)
            && (agree(&self.others) || agree(&reversed))
    }
}

static BIRTH: Pattern = pattern!(
    r"(?i)\b(?P<date>\d{1,2}\.\d{1,2}\.\d{4}|(?:\d{1,2} \p{L}+ )?\d{4}) ?(?:г\. ?р\.?|г(?:ода|\.)? ?рождения|г/р)|\bborn (?:in |on )?(?P<born>[^,()]{4,20})|\b(?P<alone>\d{1,2}\.\d{1,2}\.\d{4})\b"
);

fn birth_of(found: &regex::Captures<'_>) -> Option<String> {
    let text = found
        .name("date")
        .or(found.name("born"))
        .or(found.name("alone"))?
        .as_str();
    let year = PartialDate::parse(text).map(|_| text.to_owned());
    let birth = year.or_else(|| dates(text).into_iter().next().map(|date| date.code))?;
    // A date alone may be the day on which the address was written down.
    let is_alone = found.name("alone").is_some();
    let is_old = PartialDate::parse(&birth).is_some_and(|date| date.year() < FIRST_YEAR_OF_THE_YOUNG);
    (!is_alone || is_old).then_some(birth)
}

/// Nobody who was born from this year on is in a prison for adults yet.
const FIRST_YEAR_OF_THE_YOUNG: u16 = 2012;

/// The first word with a letter of another script than the address is written in: a Latin "K" looks like a «К».
fn foreign_word(text: &str, script: Script) -> Option<&str> {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.find(|word| word.chars().any(|letter| letter.is_alphabetic() && !script.has(letter)))
}

/// The text without a full stop at its end, unless an abbreviation ends there.
fn without_stop(text: &str) -> &str {
    static ABBREVIATION: Pattern = pattern!(r"(?i)(?:р|г|д|ул|обл|стр|корп|st|str)\.$");
    match text.strip_suffix('.') {
        Some(rest) if !ABBREVIATION.is_match(text) => rest.trim_end(),
        _ => text,
    }
}

/// Officials of a prison to whom a letter may be addressed.
static OFFICIAL: Pattern = pattern!(
    r"(?i)\b(?:head of|chief|director|warden|governor|administration|prosecutor|начальник\p{L}*|администраци\p{L}+|прокур\p{L}+|директор\p{L}*)\b"
);

/// The reason why an address is not taken, apart from its recipient.
fn doubt(text: &str, language: Language) -> Option<String> {
    if let Some(unseen) = text
        .chars()
        .find(|character| *character != '\n' && is_hidden(*character))
    {
        let number = u32::from(unseen);
        return Some(format!(
            "the address has a character in it that cannot be seen (U+{number:04X}); remove it and import again"
        ));
    }
    if text.contains(char::REPLACEMENT_CHARACTER) {
        return Some("a character of the address was lost (U+FFFD); write it anew".to_owned());
    }
    if text.ends_with([',', ';', ':', '-', '–', '—', '(']) {
        return Some("the address ends as if there were more of it, so it is left out".to_owned());
    }
    if let Some(official) = OFFICIAL.find(text) {
        return Some(format!(
            "\"{}\" is not the person, so the address is left out",
            official.as_str()
        ));
    }
    if let Some(part) = parts(text).find(|part| kind(part) == Kind::Unknown) {
        return Some(format!(
            "\"{part}\" is not understood as part of an address, so the address is left out"
        ));
    }
    if language == Language::Russian && !POSTCODE.is_match(text) {
        return Some("the address has no postcode, so it may be incomplete and is left out".to_owned());
    }
    if prison::is_of_two(text) {
        return Some("the address names two prisons, so it is left out; at which is the person?".to_owned());
    }
    if is_of_two_regions(text) {
        return Some("the address names two regions, so it is left out; in which is the prison?".to_owned());
    }
    let has_prison = parts(text).any(|part| kind(part) == Kind::Prison);
    (!has_prison).then(|| "the address names no prison, so it may be incomplete and is left out".to_owned())
}
