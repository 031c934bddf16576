//! The form of the family name and the pronouns, which tell a woman from a man.

use std::ops::Range;

use super::spelling::is_same;
use super::{Name, gender_of, words};
use crate::words::{Pattern, pattern};

/// A pronoun that stands for a man.
static HE: Pattern = pattern!(r"(?i)\b(?:he|him|он|ему)\b");

/// A pronoun that stands for a woman.
static SHE: Pattern = pattern!(r"(?i)\b(?:she|to her|она|ей)\b");

/// Verbs before or after the one to whom it was done, and the one with whom.
static TO: Pattern = pattern!(r"^(?:предъявили|назначили|вменили|грозит)");
static DONE: Pattern =
    pattern!(r"^(?:приговорил|осудил|судил|задержал|арестовал|обвинил|оштрафовал|отправил|признал)[аио]?$");

impl Name {
    /// Whether a sentence speaks of a man as "he", where the person is a woman by the name, or the other way round.
    pub(crate) fn is_other_pronoun(&self, sentence: &str) -> bool {
        match self.gender() {
            Some("f") => HE.is_match(sentence),
            Some("m") => SHE.is_match(sentence),
            _ => false,
        }
    }

    /// The person's gender by the patronymic, or else by an ending of the family name that only one has.
    fn gender(&self) -> Option<&'static str> {
        static HERS: Pattern = pattern!(r"(?i)(?:[оеё]ва|ina|ина|[oe]va|ская|цкая|skaya)$");
        static HIS: Pattern = pattern!(r"(?i)(?:[оеё]в|ин|[oe]v|ский|цкий|sk[iy]y)$");
        let (_, family) = self.given_and_family();
        let by_family = || match (HERS.is_match(family), HIS.is_match(family)) {
            (true, _) => Some("f"),
            (_, true) => Some("m"),
            _ => None,
        };
        self.patronymic().and_then(gender_of).or_else(by_family)
    }

    /// Whether a sentence has the family name in a form that can only be this person's: a woman's differs from a man's by its
    /// ending, and «Примерову» is the one after «задержали» and the other after «предъявили».
    pub(crate) fn is_of_this_gender(&self, sentence: &str) -> bool {
        let (_, family) = self.given_and_family();
        let small = family.to_lowercase();
        let ends = |word: &str, endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
        let is_hers = ends(&small, &["ова", "ева", "ёва", "ина", "ova", "eva", "ina"]);
        let is_his = ends(&small, &["ов", "ев", "ёв", "ин", "ov", "ev", "in"]);
        let all: Vec<&str> = words(sentence).collect();
        all.iter().enumerate().all(|(index, word)| {
            if !is_same(word.trim_end_matches("’s"), family) {
                return true;
            }
            let word = word.trim_end_matches("’s").to_lowercase();
            let is_to = all.get(index + 1).is_some_and(|next| TO.is_match(next));
            let is_done_before = index > 0 && DONE.is_match(all[index - 1]);
            let is_done_after = all
                .get(index + 1)
                .is_some_and(|next| next.ends_with("ли") || next.ends_with("ют"));
            let is_done_to = is_done_before || is_done_after && !is_to;
            match () {
                () if is_hers => {
                    let is_his_form = ends(
                        &word,
                        &["ов", "ев", "ёв", "ин", "ым", "ове", "еве", "ине", "ov", "ev", "in"],
                    );
                    let is_his_dative = is_to && ends(&word, &["у", "ю"]);
                    let is_his_object = is_done_to && ends(&word, &["а"]);
                    !(is_his_form || is_his_dative || is_his_object)
                }
                () if is_his => {
                    let is_her_form = ends(&word, &["ой", "ою", "ova", "eva", "ina"]);
                    let is_her_object = is_done_to && ends(&word, &["у"]);
                    let is_her_subject =
                        !is_done_to && ends(&word, &["ова", "ева", "ёва", "ина"]) && is_subject(&all, index);
                    !(is_her_form || is_her_object || is_her_subject)
                }
                () => true,
            }
        })
    }
}

/// Whether a word of a sentence is this given name, by its ending and by the verb beside the name at that place:
/// Александру is a woman after «задержали» and a man after «предъявили», and Alexander is no Alexandra.
pub(super) fn is_given_in(given: &str, word: &str, sentence: &str, place: Range<usize>) -> bool {
    if !is_same(given, word) {
        return false;
    }
    let (given, word) = (given.to_lowercase(), word.to_lowercase());
    let ends = |word: &str, endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let is_latin = |word: &str| word.starts_with(|letter: char| letter.is_ascii_alphabetic());
    if is_latin(&word) {
        // In English, a name has one form.
        let is_hers = |word: &str| ends(word, &["a", "а", "я"]);
        return is_hers(&given) == is_hers(&word);
    }
    let before = sentence.get(..place.start).and_then(|text| words(text).last());
    let after = sentence.get(place.end..).and_then(|text| words(text).next());
    let is_to = [before, after].into_iter().flatten().any(|verb| TO.is_match(verb));
    let is_done_after = after.is_some_and(|next| next.ends_with("ли") || next.ends_with("ют"));
    let is_done_to = !is_to && (before.is_some_and(|verb| DONE.is_match(verb)) || is_done_after);
    let is_her_verb = after.is_some_and(is_feminine);
    match () {
        () if ends(&given, &["а", "я", "a"]) => {
            let is_his_object = is_done_to && ends(&word, &["а", "я"]);
            let is_his_dative = is_to && ends(&word, &["у", "ю"]);
            ends(&word, &["а", "я", "е", "и", "ы", "у", "ю", "ой", "ей", "ёй"]) && !is_his_object && !is_his_dative
        }
        () if !ends(&given, &["ь", "е", "и", "о", "у", "e", "i", "o", "u"]) => {
            let is_her_object = is_done_to && ends(&word, &["у", "ю"]);
            let is_her_subject = is_her_verb && ends(&word, &["а", "я"]);
            !is_her_object && !is_her_subject && !ends(&word, &["ы", "ой"])
        }
        () => true,
    }
}

fn is_feminine(verb: &str) -> bool {
    ["ла", "лась", "ана", "ена"].iter().any(|ending| verb.ends_with(ending))
}

/// Whether a verb with a feminine ending follows.
fn is_subject(words: &[&str], index: usize) -> bool {
    words.get(index + 1).is_some_and(|next| is_feminine(next))
}
