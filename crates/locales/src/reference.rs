//! Holds a language to English: the same messages, the same values in them, the same names.

use std::collections::{BTreeMap, BTreeSet};

use crate::fluent::{Choice, Message, is_gender, placeholders};
use crate::letter::GIVEN;
use crate::mistake::Mistake;
use crate::{CARD, GRAMMAR, Language, SCRIPT, SITE};

/// Adds a language's differences from English to `mistakes`; English itself is checked in its own declarations.
pub(crate) fn check(language: &Language, english: &Language, mistakes: &mut Vec<Mistake>) {
    for (name, of_language, of_english) in [
        (CARD, &language.card, &english.card),
        (SCRIPT, &language.script, &english.script),
        (SITE, &language.site, &english.site),
    ] {
        Pair {
            tag: &language.tag,
            name,
        }
        .check(of_language, of_english, mistakes);
    }
    for (name, of_english) in &english.apps {
        let tag = &language.tag;
        match language.apps.get(name) {
            Some(of_language) => Pair { tag, name }.check(of_language, of_english, mistakes),
            None => mistakes.push(Mistake::in_file(tag, name, "the file is missing")),
        }
    }
    for name in language.apps.keys().filter(|name| !english.apps.contains_key(*name)) {
        mistakes.push(Mistake::in_file(&language.tag, name, "English has no such file"));
    }
    for (section, of_language, of_english) in [
        ("laws", &language.grammar.laws, &english.grammar.laws),
        ("languages", &language.grammar.languages, &english.grammar.languages),
        ("countries", &language.grammar.countries, &english.grammar.countries),
    ] {
        check_names(&language.tag, section, of_language, of_english, mistakes);
    }
}

#[derive(Clone, Copy)]
struct Pair<'a> {
    tag: &'a str,
    name: &'a str,
}

impl Pair<'_> {
    fn check(self, language: &[Message], english: &[Message], mistakes: &mut Vec<Mistake>) {
        let mut wrong = |line, what: String| mistakes.push(Mistake::new(self.tag, self.name, line, what));
        for message in language {
            match english.iter().find(|reference| reference.id == message.id) {
                Some(reference) => check_forms(message, &reference.variables, &mut wrong),
                None => wrong(message.line, format!("English has no message `{}`", message.id)),
            }
        }
        let mut line = 1;
        for reference in english {
            match language.iter().find(|message| message.id == reference.id) {
                Some(message) => line = message.line,
                // Where it belongs: after the one before it.
                None => wrong(line, format!("the message `{}` is missing", reference.id)),
            }
        }
    }
}

/// Each form has a place for each value, and for no other.
pub(crate) fn check_forms(message: &Message, variables: &[String], wrong: &mut impl FnMut(usize, String)) {
    let id = &message.id;
    let is_declared = |name: &str| variables.iter().any(|known| known == name);
    match message.chosen_by {
        Choice::Gender if !is_declared("gender") => wrong(message.line, format!("`{id}` is not chosen by $gender")),
        Choice::Count if !is_declared("count") => wrong(message.line, format!("`{id}` is not chosen by $count")),
        Choice::Correspondents if !is_declared("writer") => {
            wrong(message.line, format!("`{id}` is not chosen by $writer and $reader"));
        }
        _ => {}
    }
    for (key, form) in &message.forms {
        let found: BTreeSet<&str> = placeholders(form).into_iter().collect();
        let of_form = if key.is_empty() {
            String::new()
        } else {
            format!(", form [{key}]")
        };
        for name in found.iter().filter(|name| !is_declared(name) || is_gender(name)) {
            wrong(message.line, format!("`{id}`{of_form} has no value ${name}"));
        }
        for name in variables {
            // A form that only one number has may say the number in a word of its own. A language whose vocative
            // differs greets without the name: the feed states the nominative.
            let may_be_missing =
                is_gender(name) || name == GIVEN || (name == "count" && message.of_one_number.contains(key));
            if !found.contains(name.as_str()) && !may_be_missing {
                wrong(message.line, format!("`{id}`{of_form} lacks the place of ${name}"));
            }
        }
    }
}

fn check_names(
    tag: &str,
    section: &str,
    language: &BTreeMap<String, String>,
    english: &BTreeMap<String, String>,
    mistakes: &mut Vec<Mistake>,
) {
    for code in english.keys().filter(|code| !language.contains_key(*code)) {
        mistakes.push(Mistake::in_file(tag, GRAMMAR, format!("[{section}] lacks {code}")));
    }
    for code in language.keys().filter(|code| !english.contains_key(*code)) {
        mistakes.push(Mistake::in_file(
            tag,
            GRAMMAR,
            format!("[{section}] has {code}, which English has not"),
        ));
    }
}
