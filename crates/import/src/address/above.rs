//! What stands above an address or beside it, and says that no letters go there, or not now.

use std::ops::Range;

use super::introduction::Introduction;
use super::{Kind, kind, names_others, parts, prison};
use crate::heading::{self, Section};
use crate::label;
use crate::line::Line;
use crate::person::Name;
use crate::saying;
use crate::sign::{self, Against, Sign};
use crate::words::{Pattern, one, pattern};

/// The line before an address that introduces it and does not say that letters go there: "Old address:", "Parcels go
/// to:", a heading or a short line such as "Previous address". Of two addresses, the first was introduced.
pub(super) fn misleading<'a>(lines: &'a [Line], address: Range<usize>, taken: &[bool]) -> Option<&'a str> {
    // Above a note on a photo, a line without one of these is its caption.
    static ABOUT_ADDRESS: Pattern = pattern!(
        r"(?i)\b(?:address\w*|letters?|parcels?|write|writing|send|mail|held|kept|prison|jail|cell|colony|lawyers?|until|moved|previous\w*|former\w*|old|earlier|before|адрес\p{L}*|пис(?:ьм|ем)\p{L}*|пиш\p{L}+|напис\p{L}+|посыл\p{L}+|передач\p{L}*|держ\p{L}+|колони\p{L}+|изолятор\p{L}*|мест\p{L}*|приговор\p{L}*|адвокат\p{L}*|СИЗО|ИК|прежн\p{L}+|бывш\p{L}+|стар(?:ый|ого|ом)|ранее|раньше)\b"
    );
    let at = (0..address.start)
        .rev()
        .find(|at| !lines.get(*at).is_some_and(|line| is_note(&line.text)))?;
    let before = lines.get(at)?;
    let is_known = saying::invites(&before.text)
        || saying::announces_address(&before.text)
        || label::is_announced_by(before)
        || saying::of(&before.text).is_some()
        || heading::section(&before.text) == Section::Help
        || label::of(before).is_some();
    let has_colon = before.text.ends_with([':', '：']);
    let photo = lines
        .get(at + 1)
        .filter(|next| at + 1 < address.start && is_of_photo(&next.text));
    let address: String = lines
        .get(address)?
        .iter()
        .flat_map(|line| [line.text.as_str(), "\n"])
        .collect();
    let is_caption = photo.is_some() && is_caption(before, &address) && !ABOUT_ADDRESS.is_match(&before.text);
    let is_plain = is_known || !has_colon && is_harmless_heading(before, &address);
    let is_other = is_short(before) && (prison::is_of_another(&before.text, &address) || is_called_free(&before.text));
    let is_heading = is_like_heading(before) && !is_caption || is_other;
    let introduces = has_colon || taken.get(at) != Some(&true) && is_heading;
    (introduces && (!is_plain || is_conditional(&before.text))).then_some(before.text.as_str())
}

/// Whether a line, with no mark of a heading, begins with the person and says more: "Vera Obraztsova in court". Of "Vera’s
/// mother" and "Our office", above a photo, nobody can tell what they are.
fn is_caption(line: &Line, address: &str) -> bool {
    let mut words = line.text.split(' ');
    let is_person = |word: &str| {
        let mut people = parts(address).filter(|part| matches!(kind(part), Kind::Words | Kind::Born));
        let is_word = |part: &str| {
            part.split(|letter: char| !letter.is_alphabetic())
                .any(|own| Name::is_one_word(own, word))
        };
        people.any(is_word)
    };
    let is_more = line.text.split(' ').count() > 2;
    !line.heading && is_more && !line.text.contains(['’', '\'']) && words.next().is_some_and(is_person)
}

/// Whether a line only says where a photo or the text is from, or when the page was updated.
fn is_note(text: &str) -> bool {
    static SOURCE: Pattern = pattern!(r"(?i)^(?:author|text|source|автор|текст|источник)(?: ?[:©]| [—–-])");
    static UPDATED: Pattern = pattern!(
        r"(?i)^(?:(?:last|latest|последн\p{L}+) )?(?:updated?|modified|published|posted|обновл\p{L}+|изменен\p{L}+|опубликован\p{L}+|дата (?:обновления|изменения|публикации))(?: on)?(?: ?[:—–-])? (?:(?:\d{1,2}\.? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\p{L}* (?:\d{1,2},? )?\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})(?: г\.| года)?(?:,? (?:at |в )?\d{1,2}[:.]\d{2})?\.?$"
    );
    static ADDRESS: Pattern = pattern!(
        r"(?i)\b(?:address\w*|send|letters?|parcels?|mail|post|адрес\p{L}*|отправ\p{L}+|пис(?:ьм|ем)\p{L}*|посыл\p{L}+)\b"
    );
    let is_of_text = SOURCE.is_match(text) && !AGAINST.is_match(text);
    (is_of_photo(text) || is_of_text) && !ADDRESS.is_match(text) || UPDATED.is_match(text)
}

/// Whether a line begins as one does that says where a photo is from.
fn is_of_photo(text: &str) -> bool {
    static PHOTO: Pattern = pattern!(
        r"(?i)^(?:(?:photo(?:graph)?|фото(?:графия)?) (?:by|from|courtesy|из)\b|(?:photos?|photograph|image|фото|фотография)(?: ?[:©]| [—–-]))"
    );
    PHOTO.is_match(text) && !text.ends_with([':', '：'])
}

/// Whether a line is a heading, or short and by itself as one. One that ends with a bracket counts where the bracket says
/// something against the address.
fn is_like_heading(line: &Line) -> bool {
    let goes_on = line.text.ends_with(['.', '!', '?', '…', ',', ';', ')', '»', '”', '"']);
    line.heading || is_short(line) && (!goes_on || is_against_in_bracket(&line.text))
}

/// Whether a bracket at the end says something of time, of a release or a death, or that the address is for no letters:
/// "(IK-5; released)", "(parcels only)". "(held in IK-5)" does not.
fn is_against_in_bracket(text: &str) -> bool {
    static BRACKET: Pattern = pattern!(r"\(([^()]*)\)$");
    static ONLY: Pattern = pattern!(r"(?i)\b(?:only|только|лишь)\b");
    static NOT: Pattern = Pattern::new(|| one("addresses", "not"));
    static NO_LIMIT: Pattern = Pattern::new(|| one("addresses", "limit"));
    let Some(inside) = BRACKET.captures(text) else {
        return false;
    };
    let inside = NO_LIMIT.replace_all(&inside[1], "");
    let is_only_for_others = ONLY.is_match(&inside) && PURPOSE.is_match(&inside) && !LETTERS.is_match(&inside);
    let speaks = |(sign, _): (Sign, _)| matches!(sign, Sign::Against(Against::Release | Against::Death));
    FORMER.is_match(text) || NOT.is_match(&inside) || is_only_for_others || sign::of(&inside).into_iter().any(speaks)
}

fn is_short(line: &Line) -> bool {
    const MAX_CHARACTERS: usize = 60;
    line.gap && !line.item && line.text.chars().count() <= MAX_CHARACTERS
}

/// A bracket at the end that says something of time.
static FORMER: Pattern = pattern!(
    r"(?i)\((?:[^()]*\P{L})?(?:former\w*|previous\w*|old|past|last|until|till|since|closed|moved|no longer|any ?more|out of date|expired|discontinued|прежн\p{L}+|бывш\p{L}+|стар(?:ый|ого|ом)|предыдущ\p{L}+|ранее|раньше|закрыт\p{L}*|до|увез\p{L}+|перев[её]\p{L}+|этап\p{L}+)(?:\P{L}[^()]*)?\)$"
);

/// Words of a heading for another time or somebody else.
static AGAINST: Pattern = Pattern::new(|| one("addresses", "against"));

/// Words of a purpose beside letters, and letters.
static PURPOSE: Pattern = Pattern::new(|| one("addresses", "purpose"));
static LETTERS: Pattern = pattern!(r"(?i)\bletters?\b|\bписьм\p{L}+|\bписем\b");

/// Whether a heading says nothing against the address below it, such as "Contacts", "Where to send letters" or a name. One
/// with a word for another time, another purpose or somebody else does, and so does one of another prison.
fn is_harmless_heading(line: &Line, address: &str) -> bool {
    static CONTRAST: Pattern = Pattern::new(|| one("addresses", "contrast"));
    static APPEAL: Pattern = Pattern::new(|| one("addresses", "appeal"));
    static NUMBER: Pattern = pattern!(r"(?i)\bno\.? ?\d+\b");
    static TIME: Pattern = Pattern::new(|| one("addresses", "time"));
    static SINCE: Pattern = Pattern::new(|| one("addresses", "since"));
    static NOW: Pattern = Pattern::new(|| one("addresses", "now"));
    let text = APPEAL.replace_all(&line.text, "");
    let text = NUMBER.replace_all(&text, "");
    let is_now = NOW.is_match(&text) || prison::is_of_own(&text, address);
    let text = if is_now { SINCE.replace_all(&text, "") } else { text };
    let is_for_letters = !PURPOSE.is_match(&text) || LETTERS.is_match(&text) && !CONTRAST.is_match(&text);
    is_for_letters
        && !AGAINST.is_match(&text)
        && !TIME.is_match(&text)
        && !is_called_free(&text)
        && !names_others(&text)
        && !is_against_in_bracket(&text)
        && !prison::is_of_another(&line.text, address)
}

/// Whether a short line says that the person is free or dead: "Released", "Vera is free!". What is asked for has not happened,
/// and a sentence with a full stop may tell of another time.
fn is_called_free(text: &str) -> bool {
    static RELEASED: Pattern = Pattern::new(|| one("addresses", "released"));
    static ASKED: Pattern = Pattern::new(|| one("addresses", "asked"));
    !text.ends_with('.') && RELEASED.is_match(&ASKED.replace_all(text, ""))
}

/// Whether a heading says that the address below it is presumed: "Presumed address".
pub(super) fn is_presumed(line: &Line) -> bool {
    static PRESUMED: Pattern = Pattern::new(|| one("addresses", "presumed"));
    is_like_heading(line) && PRESUMED.is_match(&line.text)
}

/// Whether letters go to an address only at another time, or only in some case: "When she reaches the colony, …".
fn is_conditional(text: &str) -> bool {
    static CONDITION: Pattern = pattern!(
        r"(?i)\b(?:when|once|as soon as|after|if|unless|until|till|before|while|should|will|would|когда|как только|после|если|пока|прежде|по прибытии|будет|будут|бы)\b"
    );
    CONDITION.is_match(text)
}

/// The sentence beside an address that says that it is out of date, or for something else than letters: "This is her old
/// address." Above the address it may also say that parcels go there, or that it is an example; behind it parcels may go
/// there, too.
pub(super) fn withdrawn<'a>(
    lines: &'a [Line],
    start: usize,
    end: usize,
    introduction: &'a Introduction,
) -> Option<&'a str> {
    static WITHDRAWN: Pattern = Pattern::new(|| one("addresses", "withdrawn"));
    static HERE: Pattern = Pattern::new(|| one("addresses", "here"));
    static EXAMPLE: Pattern = Pattern::new(|| one("addresses", "example"));
    // "If the address is wrong, the letter will come back."
    static IF: Pattern = pattern!(r"(?i)\b(?:if|если)\b");
    let is_beside = |text: &str| WITHDRAWN.is_match(text) && !IF.is_match(text) && !saying::invites(text);
    let is_for_others = |text: &str| {
        PURPOSE.is_match(text) && HERE.is_match(text) && !LETTERS.is_match(text) && !AGAINST.is_match(text)
    };
    let before = start.checked_sub(1).and_then(|before| lines.get(before));
    let before = before.map(|line| line.text.as_str());
    let after = lines.get(end).map(|line| line.text.as_str());
    let told = introduction.iter().flatten().map(String::as_str);
    let mut beside = told.chain(before).chain(after);
    beside
        .find(|text| is_beside(text))
        .or_else(|| before.filter(|text| is_for_others(text) || EXAMPLE.is_match(text)))
}
