//! The address: found by its label, taken verbatim, or not at all.
//!
//! A wrong or incomplete address can cost a letter, or harm somebody. So an address is taken only where every word of it
//! is one that addresses have: whatever else stands there, or may belong to it, leaves the whole address out.

use super::document::{Found, Place};
use super::label::{self, Label};
use super::line::Line;
use super::report::is_unseen;
use super::words::{Language, Pattern, Script, pattern};

/// An address that was found, and what its own lines say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// What it is written in.
    pub(super) language: Language,
    /// To the letter, without label and without what it says of its certainty; line breaks are line feeds.
    pub(super) text: String,
    /// Whether its lines say that it is presumed.
    pub(super) presumed: bool,
}

/// What an address line came to.
pub(super) type Outcome = Found<Result<Address, String>>;

/// Words that no address has: they are a note, or make one doubt that the address holds.
static NOTE: Pattern = pattern!(
    r"(?i)\b(?:presum\w*|предполож\w*|предполага\w*|probabl\w*|вероятн\w*|возможно|possibl\w*|perhaps|likely|still|ещё|пока|until|до \d|since|as of|по состоянию|letters?|writ(?:e|ing)|письм[аоу]?|писем|пишите|писать|only|только|please|просьба|пожалуйста|языке?|languages?|по-русски|in russian|not|не|нет|new|old|former\w*|бывш\w*|previous\w*|прежн\w*|parcels?|посыл\w*|передач\w*|phone|tel|тел|факс|fax|e-?mail|почта [а-я]+@|или|or|released|освобо\w*|transfer\w*|этапир\w*)\b|https?://|@|[?!*#~=<>|{}\[\]]|\.\.\.|…"
);

/// Words that stand in addresses of prisons and in nothing else near them.
static ADDRESS: Pattern = pattern!(
    r"(?i)(?:^|\W)(?:\d{6}|ул\.?|улица|г\.|гор\.|город|д\.|дом|обл\.?|область|области|край|края|район|р-н|республика|респ\.|пос\.|пгт\.?|п\.|с\.|село|посёлок|поселок|пер\.|переулок|пр-т|проспект|шоссе|а/я|стр\.|корп\.|ФКУ|ФСИН|УФСИН|ГУФСИН|СИЗО|ПФРСИ|ЛИУ|ЛПУ|ИК|КП|ЕПКТ|колония|тюрьма|г\. ?р\.|года рождения|Россия|РФ|street|st\.|avenue|lane|oblast|region|krai|republic of|district|town|city|village|prison|colony|remand|penal|penitentiary|detention|FKU|SIZO|IK|Russia|born)(?:\W|$)"
);

/// What every address to a prison names.
static INSTITUTION: Pattern = pattern!(
    r"(?i)(?:^|\W)(?:СИЗО|ПФРСИ|ИК|КП|ЛИУ|ЛПУ|ОИК|КТБ|ЕПКТ|ПСТН|колония|колонии|тюрьма|тюрьмы|следственный изолятор|prison|colony|remand|detention|penitentiary|SIZO|IK|KP)(?:\W|$)"
);

static POSTCODE: Pattern = pattern!(r"(?:^|\D)(\d{6})(?:\D|$)");
static PRESUMED_BEFORE: Pattern =
    pattern!(r"(?i)^(?:\((?:presumably|presumed|предположительно)\)|(?:presumably|предположительно)(?:[,:]|\b))\s*");
static PRESUMED_AFTER: Pattern = pattern!(r"(?i)\s*\((?:presumably|presumed|предположительно)\)$");

/// Every address in the lines of a document, or why it was not taken; and the lines that were used up.
pub(super) fn find(document: usize, lines: &[Line], taken: &mut [bool]) -> Vec<Outcome> {
    let mut found = Vec::new();
    let mut index = 0;
    while let Some(line) = lines.get(index) {
        let Some(label) = label::of(line).or_else(|| introduced(lines, index)) else {
            index += 1;
            continue;
        };
        let (pieces, end) = pieces(lines, index, &label);
        let place = Place {
            document,
            lines: index..end,
            span: None,
        };
        let outcome = if lines[index..end].iter().any(|line| line.struck) {
            Err("the address is struck out or hidden, so it is left out".to_owned())
        } else {
            Address::new(&label, &pieces).and_then(|address| match lines.get(end) {
                Some(next) if may_go_on(next) => Err(format!(
                    "line {} may belong to this address, so it is left out; write the address as one paragraph",
                    next.number
                )),
                _ => Ok(address),
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
        let is_first = pieces.is_empty();
        let is_unfinished = pieces.last().is_some_and(|piece| piece.ends_with(','));
        let goes_on = is_first || (!next.gap && !is_note(&next.text)) || (is_unfinished && is_address(&next.text));
        if next.heading || label::of(next).is_some() || !goes_on {
            break;
        }
        pieces.push(next.text.clone());
        end += 1;
    }
    (pieces, end)
}

/// Whether a line after the address looks like more of it.
fn may_go_on(next: &Line) -> bool {
    label::of(next).is_none()
        && !next.heading
        && is_address(&next.text)
        && !is_note(&next.text)
        && !is_sentence(&next.text)
}

fn is_address(text: &str) -> bool {
    ADDRESS.is_match(text)
}

fn is_note(text: &str) -> bool {
    NOTE.is_match(text)
}

/// Whether it ends as a sentence does, and has a word of its length.
fn is_sentence(text: &str) -> bool {
    text.ends_with(['.', '!', '?']) && text.split(' ').count() > 6 && !POSTCODE.is_match(text)
}

impl Address {
    fn new(label: &Label, pieces: &[String]) -> Result<Self, String> {
        if let Some(doubt) = &label.doubt {
            return Err(format!(
                "what stands beside the label is not understood ({doubt}), so the address is left out"
            ));
        }
        if let Some(piece) = pieces
            .iter()
            .skip(1)
            .find(|piece| !is_address(piece) && !is_recipient(piece))
        {
            return Err(format!(
                "it is not clear whether \"{piece}\" belongs to the address, so it is left out"
            ));
        }
        let whole = pieces.join("\n");
        if whole.is_empty() {
            return Err("no address follows the label".to_owned());
        }
        let without_before = PRESUMED_BEFORE.replace(&whole, "");
        let text = PRESUMED_AFTER.replace(&without_before, "").trim().to_owned();
        let presumed = label.presumed || text.len() != whole.trim().len();
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
        doubt(&text, language).map_or(
            Ok(Self {
                language,
                text,
                presumed,
            }),
            Err,
        )
    }
}

/// Why an address is not taken.
fn doubt(text: &str, language: Language) -> Option<String> {
    if let Some(unseen) = text
        .chars()
        .find(|character| *character != '\n' && is_unseen(*character))
    {
        let number = u32::from(unseen);
        return Some(format!(
            "the address has a character in it that cannot be seen (U+{number:04X}); remove it and import again"
        ));
    }
    if let Some(word) = NOTE.find(text) {
        return Some(format!(
            "\"{}\" does not belong on an envelope, so the address is left out",
            word.as_str().trim()
        ));
    }
    if text.contains(char::REPLACEMENT_CHARACTER) {
        return Some("a character of the address was lost (U+FFFD); write it anew".to_owned());
    }
    if language == Language::Russian && !POSTCODE.is_match(text) {
        return Some("the address has no postcode, so it may be incomplete and is left out".to_owned());
    }
    if !INSTITUTION.is_match(text) {
        return Some("the address names no prison, so it may be incomplete and is left out".to_owned());
    }
    let ends_early = text.ends_with([',', ';', ':', '-', '–', '—', '(']);
    ends_early.then(|| "the address ends as if there were more of it, so it is left out".to_owned())
}

/// A line with nothing but a name, as the recipient stands on an envelope.
fn is_recipient(text: &str) -> bool {
    static RECIPIENT: Pattern = pattern!(
        r"^(?:\p{Lu}[\p{L}’'-]+ )?(?:\p{Lu}[\p{L}’'-]+ )?\p{Lu}[\p{L}’'-]+(?:[вьмктф]ичу?|вн[ае]|ичн[ае]|vich|ich|vna|ichna)(?: \p{Lu}[\p{L}’'-]+)?[,.]?$"
    );
    RECIPIENT.is_match(text)
}

/// The numbers in an address: house, prison, postcode, year.
pub(super) fn numbers(text: &str) -> Vec<&str> {
    static NUMBER: Pattern = pattern!(r"\d+");
    NUMBER.find_iter(text).map(|found| found.as_str()).collect()
}

/// Where the person is kept, by the prison that the address names; `None` where it names more than one kind, or none
/// that is known here.
pub(super) fn custody(text: &str) -> Option<&'static str> {
    static REMAND: Pattern = pattern!(r"(?i)(?:^|\W)(?:СИЗО|следственный изолятор)(?:\W|$)");
    static COLONY: Pattern = pattern!(r"(?i)(?:^|\W)(?:ИК[- –№]*\d+|исправительная колония)(?:\W|$)");
    static SETTLEMENT: Pattern = pattern!(r"(?i)(?:^|\W)(?:КП[- –№]*\d+|колония-поселение)(?:\W|$)");
    static PRISON: Pattern = pattern!(r"(?i)(?:^|\W)(?:тюрьма|Т[-–]\d+)(?:\W|$)");
    static OTHER: Pattern = pattern!(r"(?i)(?:^|\W)(?:ПФРСИ|ЛИУ|ЛПУ|больница|КТБ|ЕПКТ|участок)(?:\W|$)");
    let kinds = [
        ("remand", REMAND.is_match(text)),
        ("colony", COLONY.is_match(text)),
        ("settlement", SETTLEMENT.is_match(text)),
        ("prison", PRISON.is_match(text)),
    ];
    let mut named = kinds.iter().filter(|(_, is_named)| *is_named).map(|(code, _)| *code);
    let code = named.next()?;
    (named.next().is_none() && !OTHER.is_match(text)).then_some(code)
}

#[cfg(test)]
mod tests;
