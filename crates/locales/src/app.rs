//! An application's words: a list of texts, as the card's are, for `prisoner_card_words`.

use std::fmt::Write as _;

use crate::Language;
use crate::card::{choice_of, forms};
use crate::fluent::{Choice, Message};
use crate::generate::{self, literal, snake};

/// The beginning of the list, as `prisoner_card_words::Texts` reads it.
const HEAD: [&str; 5] = ["tag", "direction", "zero", "plurals", "comma"];

/// The list of a language. None where the application has no file of messages.
pub(crate) fn words(language: &Language, english: &Language, app: &str) -> Option<Vec<String>> {
    let file = format!("{app}.ftl");
    let of_grammar = |name| language.grammar.words.iter().find(|(known, _)| *known == name);
    let head = HEAD.into_iter().filter_map(of_grammar);
    let mut words: Vec<String> = head.map(|(_, text)| text.clone()).collect();
    words.extend(forms(language.apps.get(&file)?, english.apps.get(&file)?));
    Some(words)
}

/// English as Rust: a type with a function for each message.
pub(crate) fn in_rust(english: &Language, app: &str) -> Option<String> {
    let words = words(english, english, app)?;
    let mut rust = format!("{}{}", generate::HEADER, generate::list("ENGLISH", None, &words));
    rust += "/// The application's words in one language.\n#[derive(Clone, Debug, PartialEq)]\n\
             pub(crate) struct Words(prisoner_card_words::Texts);\n\n\
             #[deny(dead_code)]\nimpl Words {\n";
    let mut place = HEAD.len();
    for message in english.apps.get(&format!("{app}.ftl"))? {
        rust += &function(message, place);
        place += choice_of(message).keys().len();
    }
    rust += "}\n";
    Some(rust)
}

/// A function with the values of a message as its parameters.
fn function(message: &Message, place: usize) -> String {
    let choice = choice_of(message);
    let (mut parameters, mut pairs) = (String::from("&self"), String::new());
    for name in &message.variables {
        let parameter = snake(name);
        let (kind, value) = match name.as_str() {
            "gender" => ("prisoner_card_words::Gender", None),
            "count" => ("u32", Some("&self.0.number(count)")),
            _ => ("&str", Some(parameter.as_str())),
        };
        // Writing to a string does not fail.
        let _ = write!(parameters, ", {parameter}: {kind}");
        if let Some(value) = value {
            let _ = write!(pairs, "({}, {value}), ", literal(name));
        }
    }
    let text = match choice {
        // No application but the letter's chooses by the writer.
        Choice::None | Choice::Correspondents => format!("self.0.text({place})"),
        Choice::Gender => format!("self.0.by_gender({place}, gender)"),
        Choice::Count => format!("self.0.by_count({place}, count)"),
    };
    let (output, body) = if pairs.is_empty() {
        ("&str", text)
    } else {
        ("String", format!("prisoner_card_words::fill({text}, &[{pairs}])"))
    };
    let name = snake(&message.id);
    let doc = if message.comment.is_empty() {
        &message.id
    } else {
        &message.comment
    };
    format!("    /// {doc}\n    pub(crate) fn {name}({parameters}) -> {output} {{ {body} }}\n")
}
