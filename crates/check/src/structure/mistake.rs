//! Mistakes of a value of any meaning: its kind, or that it is missing.

use std::borrow::Cow;
use std::ops::Range;

use prisoner_card_format::shape::{Kind, Member, Need, Object};

use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::{Json, Node, Path};

/// A problem, before its place is known.
#[derive(Debug, PartialEq)]
pub(super) struct Mistake {
    pub(super) code: &'static str,
    pub(super) severity: Severity,
    pub(super) message: Cow<'static, str>,
    pub(super) help: Cow<'static, str>,
}

impl Mistake {
    pub(super) fn error(
        code: &'static str,
        message: impl Into<Cow<'static, str>>,
        help: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            help: help.into(),
        }
    }

    pub(super) fn warning(
        code: &'static str,
        message: impl Into<Cow<'static, str>>,
        help: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, message, help)
        }
    }

    pub(super) fn located(self, span: Range<usize>, path: &Path<'_>) -> Diagnostic {
        Diagnostic {
            severity: self.severity,
            ..Diagnostic::error(self.code, span, self.message, self.help)
        }
        .at(path)
    }
}

/// A member is missing that must be there.
pub(super) fn missing(member: &Member, object: &Path<'_>) -> Mistake {
    Mistake::error(
        "missing-member",
        format!("{} has no `{}`", called(object), member.name),
        format!("add `{}`: {}", member.name, as_help(member.description)),
    )
}

/// A description's first sentence, as it goes on after a colon.
fn as_help(description: &str) -> String {
    let sentence = description.split_once(". ").map_or(description, |(first, _)| first);
    let sentence = sentence.trim_end_matches('.');
    let mut characters = sentence.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}

pub(super) fn deprecated(name: &str) -> Mistake {
    Mistake::warning(
        "deprecated-member",
        format!("`{name}` is of JSON Feed 1.0; feed readers look for `{name}s` now"),
        format!("write `{name}s`, with a list: \"{name}s\": [{{ … }}]"),
    )
}

pub(super) fn null(name: &str) -> Mistake {
    let name = shortened(name);
    Mistake::warning(
        "null-member",
        format!("`{name}` is null, which says nothing"),
        "leave the member out",
    )
}

pub(super) fn empty(what: &str) -> Mistake {
    Mistake::error(
        "empty-text",
        format!("nothing can be seen in this {what}"),
        "write what belongs there, or leave the member out",
    )
}

pub(super) fn no_language() -> Mistake {
    Mistake::error(
        "empty-text",
        "there is no language in this object",
        "write the text by language, such as { \"en\": \"…\" }, or leave the member out",
    )
}

/// The value is a list where text belongs, a number where a list belongs, and so on.
pub(super) fn wrong_kind(node: &Node<'_>, kind: Kind, path: &Path<'_>) -> Mistake {
    Mistake::error(
        "wrong-kind",
        format!("{} is {}, and must be {}", called(path), node.kind(), wanted(kind)),
        remedy(node, kind),
    )
}

/// The name of a value in a message.
fn called(path: &Path<'_>) -> String {
    match path {
        Path::Root => "the feed".to_owned(),
        Path::Member(_, name) => format!("`{}`", shortened(name)),
        Path::Entry(list, index) => format!("entry {} of {}", index + 1, called(list)),
    }
}

fn shortened(name: &str) -> String {
    let quoted = prisoner_card_document::diagnostic::quoted(name);
    quoted.trim_matches('"').to_owned()
}

fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "text, or text by language",
        Kind::Name => "a name, or names by language",
        Kind::AddressText => "an address by language",
        Kind::Flag => "true or false",
        Kind::Count | Kind::Amount => "a number",
        Kind::List(_) => "a list",
        Kind::Object(_) | Kind::ByLanguage(_) => "an object",
        Kind::String
        | Kind::Words
        | Kind::Identity
        | Kind::Exactly(_)
        | Kind::Date
        | Kind::Instant
        | Kind::Duration
        | Kind::Url
        | Kind::ContactUrl
        | Kind::AnyUrl
        | Kind::Language
        | Kind::Code(_) => "text",
    }
}

fn remedy(node: &Node<'_>, kind: Kind) -> String {
    match (kind, &node.value) {
        (Kind::Object(object), Json::List(entries)) if entries.len() == 1 && object.name != "Feed" => {
            "leave out the square brackets around it".to_owned()
        }
        (Kind::Object(object), _) => format!("write an object: {{ {} }}", members(object)),
        (Kind::ByLanguage(_), _) => "write an object with a member for each language: { \"uk\": … }".to_owned(),
        (Kind::List(_), Json::Null) => "write a list in square brackets, or leave the member out".to_owned(),
        (Kind::List(_), _) => "put it into square brackets: [ … ]".to_owned(),
        (Kind::Flag, Json::String(text)) if text == "true" || text == "false" => {
            format!("leave out the quotation marks: {text}")
        }
        (Kind::Flag, _) => "write true or false, without quotation marks".to_owned(),
        (Kind::Count | Kind::Amount, Json::String(text)) if text.parse::<f64>().is_ok_and(f64::is_finite) => {
            format!("leave out the quotation marks: {}", text.trim())
        }
        (Kind::Count | Kind::Amount, _) => "write a number, without quotation marks".to_owned(),
        (Kind::AddressText, _) => "write the address by language: { \"ru\": \"…\" }".to_owned(),
        (Kind::Exactly(value), _) => format!("write \"{value}\""),
        (_, Json::Number(number)) if number.len() <= 20 => format!("put it into quotation marks: \"{number}\""),
        (Kind::Text | Kind::Name, Json::List(_)) => {
            "write one text in quotation marks, or an object from language to text: { \"en\": \"…\" }".to_owned()
        }
        (_, Json::List(entries)) if entries.len() == 1 => "leave out the square brackets around it".to_owned(),
        (_, Json::Object(_)) => "write it in quotation marks; it is not given by language".to_owned(),
        _ => "write it in quotation marks, or leave the member out".to_owned(),
    }
}

/// The names of an object's members, the needed ones first, as far as they fit in a line.
fn members(object: &Object) -> String {
    const MAX_NAMES: usize = 3;
    let mut names: Vec<_> = object.all_members().collect();
    names.sort_by_key(|member| member.need != Need::Required);
    let shown: Vec<_> = names
        .iter()
        .take(MAX_NAMES)
        .map(|member| format!("\"{}\": …", member.name))
        .collect();
    shown.join(", ")
}
