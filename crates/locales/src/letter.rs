//! The sentences of a letter, and the composer's own words. A language is a pack, as JSON, in English's order; English
//! is compiled in, so that a composer works where no pack comes.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::fluent::{Choice, Message, is_gender};
use crate::generate::{self, camel, literal, snake};
use crate::{COMPOSER, LETTER, Language};

/// The composer's messages that belong to a list: the beginning of their names, and the list's type.
const LISTS: [(&str, &str); 2] = [("topic", "Topic"), ("gap", "Gap")];

/// A language: the sentences and the composer's words in English's order, the names of countries, two signs, and the zero of
/// its digits.
pub(crate) fn pack(language: &Language, english: &Language) -> String {
    let in_order = |file, write: fn(&Message) -> Value| -> Vec<Value> {
        let own = |reference: &Message| language.app(file).iter().find(|own| own.id == reference.id);
        english.app(file).iter().filter_map(own).map(write).collect()
    };
    let sentences = in_order(LETTER, forms);
    let composer = in_order(COMPOSER, |message| json!(message.form("")));
    let grammar = &language.grammar;
    let sign = |name| {
        grammar
            .words
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, sign)| sign)
    };
    json!({
        "tag": language.tag,
        "direction": grammar.direction,
        "name": grammar.own_name,
        "sentences": sentences,
        "composer": composer,
        "countries": grammar.countries,
        "comma": sign("list-comma"),
        "colon": sign("colon"),
        "zero": sign("zero"),
    })
    .to_string()
}

/// A sentence: its words, or its nine forms, by the writer's gender and then by the reader's. One that is the same as the
/// first is empty.
fn forms(message: &Message) -> Value {
    if message.chosen_by != Choice::Correspondents {
        return json!(message.form(""));
    }
    let keys = message.chosen_by.keys();
    let first = message.form(keys[0]);
    let later = keys[1..].iter().map(|key| message.form(key));
    let forms = std::iter::once(first).chain(later.map(|form| if form == first { "" } else { form }));
    json!(forms.collect::<Vec<_>>())
}

/// The sentences as Rust: topics and gaps as enums, the names of the sentences as a text, which weighs less than a table, and
/// English's pack.
pub(crate) fn in_rust(english: &Language) -> String {
    let mut topics: Vec<&str> = Vec::new();
    let mut gaps: Vec<&str> = Vec::new();
    let mut lines: Vec<String> = Vec::new();
    for message in english.app(LETTER) {
        let topic = message.id.split('-').next().unwrap_or_default();
        if !topics.contains(&topic) {
            topics.push(topic);
        }
        let own: Vec<&str> = message
            .variables
            .iter()
            .map(String::as_str)
            .filter(|name| !is_gender(name))
            .collect();
        let own = own.into_iter().filter(|name| *name != GIVEN);
        gaps.extend(own.clone());
        lines.push(
            std::iter::once(message.id.as_str())
                .chain(own)
                .collect::<Vec<_>>()
                .join(" "),
        );
    }
    gaps.sort_unstable();
    gaps.dedup();
    let mut rust = String::from(generate::HEADER);
    rust += &list_type("Topic", "The subjects of sentences.", &topics);
    rust += &list_type("Gap", "The gaps that the writer fills in.", &gaps);
    let _ = write!(
        rust,
        "/// The sentences, a line each: the name, and the gaps behind it.\nstatic SENTENCES: &str = {};\n\n",
        literal(&lines.join("\n"))
    );
    let _ = writeln!(
        rust,
        "/// English, as a pack.\nstatic ENGLISH: &str = {};",
        literal(&pack(english, english))
    );
    rust
}

/// The value that the feed fills in: the reader's given name.
pub(crate) const GIVEN: &str = "given";

fn list_type(name: &str, doc: &str, codes: &[&str]) -> String {
    let mut rust =
        format!("/// {doc}\n#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]\npub enum {name} {{\n");
    for code in codes {
        let _ = writeln!(rust, "    /// `{code}`.\n    {},", camel(code));
    }
    let all: Vec<String> = codes.iter().map(|code| format!("Self::{}", camel(code))).collect();
    let _ = write!(
        rust,
        "}}\n\nimpl {name} {{\n    /// All, in order.\n    pub const ALL: &'static [Self] = &[{}];\n\n\
         \x20   /// As the files of words have it.\n    pub const fn code(self) -> &'static str {{\n        match self {{\n",
        all.join(", ")
    );
    for code in codes {
        let _ = writeln!(rust, "            Self::{} => {},", camel(code), literal(code));
    }
    rust += "        }\n    }\n}\n\n";
    rust
}

/// A function for each of the composer's messages, on a type that the code around it declares: `Say`, which holds the
/// words of a language (`prisoner_card_letter::Words`). A message that no code asks for does not compile.
pub(crate) fn composer_in_rust(messages: &[Message]) -> String {
    let mut rust = format!("{}#[deny(dead_code)]\nimpl<'w> Say<'w> {{\n", generate::HEADER);
    for (place, message) in messages.iter().enumerate() {
        if list_of(&message.id).is_some() {
            continue;
        }
        let mut parameters = String::new();
        let mut pairs = String::new();
        for value in &message.variables {
            let _ = write!(parameters, ", {}: &str", snake(value));
            let _ = write!(pairs, "({}, {}), ", literal(value), snake(value));
        }
        let (output, body) = if pairs.is_empty() {
            ("&'w str", format!("self.0.composer({place})"))
        } else {
            (
                "String",
                format!("prisoner_card_letter::fill(self.0.composer({place}), &[{pairs}])"),
            )
        };
        let name = snake(&message.id);
        let doc = Some(message.comment.as_str()).filter(|comment| !comment.is_empty());
        let doc = doc.unwrap_or(&message.id);
        let _ = writeln!(
            rust,
            "    /// {doc}\n    pub(crate) fn {name}(self{parameters}) -> {output} {{ {body} }}"
        );
    }
    for (prefix, list) in LISTS {
        let arms: String = messages
            .iter()
            .enumerate()
            .filter_map(|(place, message)| {
                let (found, code) = list_of(&message.id)?;
                (found == prefix).then(|| format!("{list}::{} => {place}, ", camel(code)))
            })
            .collect();
        let _ = writeln!(
            rust,
            "    /// The messages `{prefix}-…`.\n    pub(crate) fn {prefix}(self, code: {list}) -> &'w str {{ \
             self.0.composer(match code {{ {arms}}}) }}"
        );
    }
    rust += "}\n";
    rust
}

/// The list that a message belongs to, and its code there.
fn list_of(id: &str) -> Option<(&'static str, &str)> {
    LISTS
        .iter()
        .find_map(|(prefix, _)| Some((*prefix, id.strip_prefix(prefix)?.strip_prefix('-')?)))
}
