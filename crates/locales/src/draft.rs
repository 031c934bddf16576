//! A new language's files: English beside each message, and a grammar with CLDR's data.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::fluent::{Message, Resource};
use crate::generate::literal;
use crate::{GRAMMAR, plural};

/// The months' forms that CLDR has: after a day, and alone. The names are those of the new grammar.
const MONTH_FORMS: [&str; 2] = ["after-day", "alone"];

/// CLDR's data of a language, as `Intl` has it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Cldr {
    own_name: String,
    direction: String,
    zero: String,
    comma: String,
    /// The pattern of a day: `{day} {month} {year}`.
    day: String,
    /// The pattern of a month.
    month: String,
    /// The months as they stand in `day`, and in `month`.
    months: [Vec<String>; 2],
    /// Names by code.
    languages: BTreeMap<String, String>,
    countries: BTreeMap<String, String>,
}

/// The files of a language that is to be translated, by name, from the texts of English's. None where the tag is no language
/// tag.
pub fn draft(tag: &str, english: &BTreeMap<String, String>, cldr: &Cldr) -> Option<BTreeMap<String, String>> {
    let categories = plural::categories(tag)?;
    let names: Vec<&str> = categories
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| *name != "other")
        .collect();
    let files = english.iter().map(|(name, text)| {
        let draft = if name == GRAMMAR {
            grammar(text, cldr)
        } else {
            messages(name, text, &names)
        };
        (name.clone(), draft)
    });
    Some(files.collect())
}

/// The file with `# English: …` above each message, which has the language's forms of a number.
fn messages(name: &str, text: &str, categories: &[&str]) -> String {
    let english = plural::categories(crate::ENGLISH).unwrap_or_default();
    let resource = Resource {
        tag: crate::ENGLISH,
        name,
    };
    let messages = resource.read(text, &english, &mut Vec::new());
    let lines: Vec<&str> = text.lines().collect();
    let mut draft = String::new();
    let mut next = 0;
    for message in &messages {
        let first = message.line - 1;
        // A message goes on in lines that are indented, to the brace that ends a choice.
        let goes_on = |line: &&&str| line.starts_with([' ', '}']);
        let end = first + 1 + lines[first + 1..].iter().take_while(goes_on).count();
        let words: Vec<&str> = lines[first..end].iter().map(|line| line.trim()).collect();
        push_lines(&mut draft, &lines[next..first]);
        let (_, value) = words
            .join(" ")
            .split_once(" = ")
            .map(|(id, value)| (id.to_owned(), value.to_owned()))
            .unwrap_or_default();
        push_lines(&mut draft, &[&format!("# English: {value}")]);
        match counted(message, categories) {
            Some(counted) => push_lines(&mut draft, &[&counted]),
            None => push_lines(&mut draft, &lines[first..end]),
        }
        next = end;
    }
    push_lines(&mut draft, &lines[next..]);
    draft
}

/// A message that is chosen by a number, with the forms of the language.
fn counted(message: &Message, categories: &[&str]) -> Option<String> {
    if !message.variables.iter().any(|name| name == "count") {
        return None;
    }
    let words = message
        .form("other")
        .replace("{count}", "{ $count }")
        .replace('\u{a0}', " ");
    let forms = categories.iter().fold(String::new(), |forms, category| {
        forms + &format!("    [{category}] {words}\n")
    });
    Some(format!("{} = {{ $count ->\n{forms}   *[other] {words}\n}}", message.id))
}

fn push_lines(text: &mut String, lines: &[&str]) {
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
}

/// The grammar with CLDR's data instead of English's; entries that CLDR does not have stay English.
fn grammar(text: &str, cldr: &Cldr) -> String {
    let mut draft = String::new();
    let mut section = "";
    let mut in_months = false;
    for line in text.lines() {
        if line.starts_with("# English: the reference.") {
            push_lines(
                &mut draft,
                &[&format!("# {}, from English and what CLDR knows.", cldr.own_name)],
            );
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = name;
            push_lines(&mut draft, &[line]);
            in_months = section == "months";
            for (form, months) in MONTH_FORMS.iter().zip(&cldr.months).filter(|_| in_months) {
                let months: Vec<String> = months.iter().map(|month| literal(month)).collect();
                push_lines(&mut draft, &[&format!("{form} = [{}]", months.join(", "))]);
            }
            continue;
        }
        let Some((key, value)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) else {
            // English's own months are left out, not the comment of the next section.
            in_months &= !line.is_empty();
            if !in_months {
                push_lines(&mut draft, &[line]);
            }
            continue;
        };
        // The first day is written as the others are, until somebody says otherwise.
        if in_months || key == "first-day" {
            continue;
        }
        let named = |names: &BTreeMap<String, String>| names.get(key).map(|name| literal(name));
        let pattern = |pattern: &str, form| {
            let month = format!("{{month.{}}}", MONTH_FORMS[form]);
            Some(literal(&pattern.replace("{month}", &month)))
        };
        let known = match (section, key) {
            ("", "own-name") => Some(literal(&cldr.own_name)),
            ("", "direction") => Some(literal(&cldr.direction)),
            ("", "zero") => Some(literal(&cldr.zero)),
            ("", "comma" | "list-comma") => Some(literal(&cldr.comma)),
            ("", "numbers") => Some("[]".to_owned()),
            ("dates", "day-alone") => pattern(&cldr.day, 0),
            ("dates", "month-alone") => pattern(&cldr.month, 1),
            ("languages", _) => named(&cldr.languages),
            ("countries", _) => named(&cldr.countries),
            _ => None,
        };
        let english = value.replace("{month.alone}", "{month.after-day}");
        push_lines(&mut draft, &[&format!("{key} = {}", known.unwrap_or(english))]);
    }
    draft
}
