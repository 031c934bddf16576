//! The card's words in the order that all languages share: a list of texts. English is compiled into the card with a
//! function for each message, which knows its place in the list; a pack is such a list as JSON. Names instead of places
//! would double the download of a language.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::Language;
use crate::fluent::{Choice, Message};
use crate::generate::{self, literal, snake};
use crate::grammar::MONTH_FORMS;

/// The messages that belong to a list of codes, by the beginning of their names; a code without its message does not
/// compile. The longest beginning counts.
const CODES: [(&str, &str); 15] = [
    ("stage", "Stage"),
    ("custody", "CustodyCode"),
    ("outcome", "ChargeOutcome"),
    ("punishment", "SentenceKind"),
    ("punishment-term", "SentenceKind"),
    ("regime", "Regime"),
    ("regime-term", "Regime"),
    ("regime-elsewhere", "Regime"),
    ("life-regime", "Regime"),
    ("event", "EventCode"),
    ("certainty", "Certainty"),
    ("purpose", "AddressPurpose"),
    ("scope", "HelpScope"),
    ("designation", "DesignationKind"),
    ("withheld", "Withheld"),
];

/// The functions that other parts of the project call, too.
const PUBLIC: [&str; 2] = ["tag", "failure-withdrawn"];

/// The place in the list where a message's forms begin, and the keys by which they follow one another. In the written
/// list, a form that is the same as the first one of its message is empty.
struct Slot<'a> {
    place: usize,
    message: &'a Message,
    choice: Choice,
}

/// The choice that a message's form may depend on in any language.
pub(crate) fn choice_of(message: &Message) -> Choice {
    let has = |name: &str| message.variables.iter().any(|known| known == name);
    if has("gender") {
        Choice::Gender
    } else if has("count") {
        Choice::Count
    } else {
        Choice::None
    }
}

/// The list of a language. `reference` is English's messages: their order, and the choices that their forms depend on.
fn words(language: &Language, reference: &[Message]) -> Vec<String> {
    let grammar = &language.grammar;
    let mut words: Vec<String> = grammar.words.iter().map(|(_, text)| text.clone()).collect();
    words.extend(grammar.numbers.iter().cloned());
    for names in [&grammar.laws, &grammar.languages, &grammar.countries] {
        words.extend(names.values().cloned());
    }
    words.extend(forms(&language.card, reference));
    words.extend(grammar.months.iter().cloned());
    words
}

/// The forms of messages, in the order of the reference, and of the choices that it offers.
pub(crate) fn forms(messages: &[Message], reference: &[Message]) -> Vec<String> {
    let mut words = Vec::new();
    for message in reference {
        let Some(own) = messages.iter().find(|own| own.id == message.id) else {
            continue;
        };
        let keys = choice_of(message).keys();
        let first = own.form(keys[0]);
        words.push(first.to_owned());
        words.extend(
            keys[1..].iter().map(|key| own.form(key)).map(
                |form| {
                    if form == first { String::new() } else { form.to_owned() }
                },
            ),
        );
    }
    words
}

/// A language but English, for the script (`src/shell/words.ts`) and the card.
pub(crate) fn pack(language: &Language, reference: &[Message]) -> String {
    pack_of(language, &words(language, reference))
}

/// A pack with these words for Rust.
pub(crate) fn pack_of(language: &Language, words: &[String]) -> String {
    let mut pack = script(language);
    pack["card"] = json!(words);
    pack.to_string()
}

/// The sentences of the script itself.
pub(crate) fn script(language: &Language) -> Value {
    let sentences: serde_json::Map<String, Value> = language
        .script
        .iter()
        .map(|message| (message.id.clone(), json!(message.form(""))))
        .collect();
    json!({ "tag": language.tag, "dir": language.grammar.direction, "script": sentences })
}

/// The languages but English, as Rust.
pub(crate) fn packs_in_rust(languages: &[Language], reference: &[Message]) -> String {
    let mut rust = format!("{}static PACKS: &[Messages] = &[\n", generate::HEADER);
    for language in languages {
        let all = words(language, reference);
        let (fixed, months) = all.split_at(all.len() - language.grammar.months.len());
        let (fixed, months) = (generate::array(fixed), generate::array(months));
        let _ = writeln!(rust, "    Messages {{ words: &{fixed}, months: &{months} }},");
    }
    rust += "];\n";
    rust
}

/// English as Rust.
pub(crate) fn in_rust(english: &Language) -> String {
    let grammar = &english.grammar;
    let mut rust = String::from(generate::HEADER);
    let all = words(english, &english.card);
    let (fixed, months) = all.split_at(all.len() - grammar.months.len());
    // Writing to a string does not fail.
    let _ = writeln!(
        rust,
        "/// The number of texts that a language has before its months.\npub(crate) const WORDS: usize = {};\n",
        fixed.len()
    );
    let _ = writeln!(
        rust,
        "/// The number of month forms for a date pattern.\nconst MONTH_FORMS: usize = {MONTH_FORMS};\n"
    );
    rust += &generate::list("ENGLISH", Some("WORDS"), fixed);
    rust += &generate::list("ENGLISH_MONTHS", None, months);
    let mut place = grammar.words.len() + grammar.numbers.len();
    let _ = writeln!(
        rust,
        "/// The places of the words for the first numbers.\nconst NUMBERS: std::ops::Range<usize> = {}..{place};\n",
        grammar.words.len()
    );
    for (name, names) in [
        ("LAWS", &grammar.laws),
        ("LANGUAGE_NAMES", &grammar.languages),
        ("COUNTRIES", &grammar.countries),
    ] {
        let codes: Vec<String> = names.keys().cloned().collect();
        let _ = writeln!(
            rust,
            "/// The place of the first name, and the codes in order.\nconst {name}: (usize, &[&str]) = ({place}, &{});\n",
            generate::array(&codes)
        );
        place += names.len();
    }
    // A message that no card needs is none: each function is used.
    rust += "#[deny(dead_code)]\nimpl Messages {\n";
    for (index, (name, _)) in grammar.words.iter().enumerate() {
        let visibility = visibility(name);
        let _ = writeln!(
            rust,
            "    /// `{name}` of `grammar.toml`.\n    {visibility} fn {}(&self) -> &'static str {{ self.words[{index}] }}",
            snake(name)
        );
    }
    let mut slots = Vec::new();
    for message in &english.card {
        let choice = choice_of(message);
        slots.push(Slot { place, message, choice });
        place += choice.keys().len();
    }
    for slot in slots.iter().filter(|slot| list_of(&slot.message.id).is_none()) {
        rust += &function(
            &slot.message.id,
            &slot.message.comment,
            slot,
            &slot.place.to_string(),
            None,
        );
    }
    for (prefix, code) in CODES {
        let of_list: Vec<(&str, &Slot<'_>)> = slots
            .iter()
            .filter_map(|slot| {
                list_of(&slot.message.id)
                    .filter(|list| list.0 == prefix)
                    .map(|list| (list.1, slot))
            })
            .collect();
        let Some((_, first)) = of_list.first() else { continue };
        let arms: String = of_list.iter().fold(String::new(), |arms, (name, slot)| {
            arms + &format!("{code}::{} => {}, ", generate::camel(name), slot.place)
        });
        let doc = format!("The words for a code, of the messages `{prefix}-…`.");
        rust += &function(prefix, &doc, first, &format!("match code {{ {arms}}}"), Some(code));
    }
    rust += "}\n";
    rust
}

/// The list of codes that a message belongs to, and its code there.
fn list_of(id: &str) -> Option<(&'static str, &str)> {
    CODES
        .iter()
        .filter_map(|(prefix, _)| Some((*prefix, id.strip_prefix(prefix)?.strip_prefix('-')?)))
        .max_by_key(|(prefix, _)| prefix.len())
}

fn visibility(name: &str) -> &'static str {
    if PUBLIC.contains(&name) { "pub" } else { "pub(crate)" }
}

/// A function with the values of a message as its parameters.
fn function(name: &str, doc: &str, slot: &Slot<'_>, place: &str, code: Option<&str>) -> String {
    let mut parameters = String::from("&self");
    if let Some(code) = code {
        let _ = write!(parameters, ", code: {code}");
    }
    let words = match slot.choice {
        // Nothing on a card is chosen by the writer of a letter.
        Choice::None | Choice::Correspondents => format!("self.words[{place}]"),
        Choice::Gender => {
            parameters += ", gender: Gender";
            format!("self.by_gender({place}, gender)")
        }
        Choice::Count => {
            parameters += ", plural: Plural";
            format!("self.by_count({place}, plural)")
        }
    };
    let values: Vec<&String> = slot.message.variables.iter().filter(|name| *name != "gender").collect();
    let (generics, output, body) = if values.is_empty() {
        ("", "&'static str", words)
    } else {
        let mut pairs = String::new();
        for value in values {
            let _ = write!(parameters, ", {}: P", snake(value));
            let _ = write!(pairs, "({}, {}), ", literal(value), snake(value));
        }
        ("<P: Part>", "P::Whole", format!("P::fill({words}, &[{pairs}])"))
    };
    let visibility = visibility(name);
    let name = snake(name);
    format!("    /// {doc}\n    {visibility} fn {name}{generics}({parameters}) -> {output} {{ {body} }}\n")
}
