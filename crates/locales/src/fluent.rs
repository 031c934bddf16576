//! One file of messages, read and flattened: for each message the forms that its language has of it.
//!
//! A card holds no Fluent runtime. It needs little of what Fluent can do: a value's place, and a choice by the person's
//! gender or by a number; in a letter's sentences, by the gender of the writer and of the reader. All are finite, so each
//! form is written out here.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::mistake::Mistake;
use crate::plural::CATEGORIES;

/// The genders, in the order of a message's forms.
pub(crate) const GENDERS: [&str; 3] = ["male", "female", "other"];

const NO_BREAK_SPACE: &str = "\u{a0}";

/// The keys of a form that is chosen by two genders: the writer's, then the reader's.
const PAIRS_OF_GENDERS: [&str; 9] = [
    "male male",
    "male female",
    "male other",
    "female male",
    "female female",
    "female other",
    "other male",
    "other female",
    "other other",
];

/// The variables that a form is chosen by, and that have no place in it.
const GENDER_VARIABLES: [&str; 3] = ["gender", "writer", "reader"];

/// The choice that a message's form depends on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Nothing: there is one form.
    None,
    /// The person's gender.
    Gender,
    /// A number.
    Count,
    /// The genders of a letter's writer and reader, or one of them.
    Correspondents,
}

impl Choice {
    /// The keys of the forms.
    pub(crate) const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::None => &[""],
            Self::Gender => &GENDERS,
            Self::Count => &CATEGORIES,
            Self::Correspondents => &PAIRS_OF_GENDERS,
        }
    }

    fn of_variable(name: &str) -> Option<Self> {
        match name {
            "gender" => Some(Self::Gender),
            "count" => Some(Self::Count),
            "writer" | "reader" => Some(Self::Correspondents),
            _ => None,
        }
    }
}

/// A message.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) line: usize,
    /// Its comment, without the variables.
    pub(crate) comment: String,
    /// The variables that its comment or its group's names, in that order.
    pub(crate) variables: Vec<String>,
    /// The choice among its forms.
    pub(crate) chosen_by: Choice,
    /// Each form, by key: `{name}` marks the place of a value. One form, with an empty key, where nothing is chosen.
    pub(crate) forms: BTreeMap<&'static str, String>,
    /// The keys of forms that a single number has.
    pub(crate) of_one_number: Vec<&'static str>,
}

impl Message {
    /// The form for a key.
    pub(crate) fn form(&self, key: &str) -> &str {
        self.forms
            .get(key)
            .or_else(|| self.forms.get("other"))
            .or_else(|| self.forms.get("other other"))
            .or_else(|| self.forms.get(""))
            .map_or("", String::as_str)
    }
}

/// A file of messages, by the names that a mistake in it is reported with.
#[derive(Clone, Copy)]
pub(crate) struct Resource<'a> {
    pub(crate) tag: &'a str,
    pub(crate) name: &'a str,
}

type Categories = [(&'static str, Option<u32>)];

impl Resource<'_> {
    /// Reads the messages; errors are added to `mistakes`.
    pub(crate) fn read(self, text: &str, categories: &Categories, mistakes: &mut Vec<Mistake>) -> Vec<Message> {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    mistakes.push(self.mistake(line_at(text, error.pos.start), error.kind.to_string()));
                }
                resource
            }
        };
        let mut messages: Vec<Message> = Vec::new();
        let mut of_group = Vec::new();
        for entry in &resource.body {
            match entry {
                Entry::GroupComment(comment) => of_group = variables(&comment.content),
                Entry::Message(found) => {
                    let line = line_of(text, found.id.name);
                    let own = found.comment.as_ref().map(|comment| &*comment.content);
                    let reader = Reader { categories };
                    let what = match &found.value {
                        _ if messages.iter().any(|known| known.id == found.id.name) => {
                            Err(format!("`{}` stands here twice", found.id.name))
                        }
                        _ if !found.attributes.is_empty() => Err("attributes are not used here".to_owned()),
                        Some(pattern) => reader.forms(pattern),
                        None => Err("the message is empty".to_owned()),
                    };
                    // A message that cannot be read is there all the same.
                    let (chosen_by, forms) = what.unwrap_or_else(|what| {
                        mistakes.push(self.mistake(line, what));
                        (Choice::None, BTreeMap::new())
                    });
                    messages.push(Message {
                        id: found.id.name.to_owned(),
                        line,
                        comment: words(own.unwrap_or_default()),
                        variables: of_group
                            .iter()
                            .cloned()
                            .chain(variables(own.unwrap_or_default()))
                            .collect(),
                        chosen_by,
                        forms,
                        of_one_number: categories
                            .iter()
                            .filter(|(_, only)| only.is_some())
                            .map(|(category, _)| *category)
                            .collect(),
                    });
                }
                Entry::Term(term) => {
                    mistakes.push(self.mistake(line_of(text, term.id.name), "terms are not used here"));
                }
                Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
        messages
    }

    fn mistake(self, line: usize, what: impl Into<String>) -> Mistake {
        Mistake::new(self.tag, self.name, line, what)
    }
}

/// Reads one message.
struct Reader<'a> {
    categories: &'a Categories,
}

impl Reader<'_> {
    fn forms(&self, pattern: &Pattern<&str>) -> Result<(Choice, BTreeMap<&'static str, String>), String> {
        let mut chosen_by = Choice::None;
        self.find_choice(pattern, &mut chosen_by)?;
        let mut forms = BTreeMap::new();
        for key in chosen_by.keys() {
            let is_category = self.categories.iter().any(|(category, _)| category == key);
            if chosen_by == Choice::Count && *key != "other" && !is_category {
                continue;
            }
            let mut form = String::new();
            Self::write(pattern, key, &mut form)?;
            // A number stays with its word.
            form = form.replace("{count} ", &format!("{{count}}{NO_BREAK_SPACE}"));
            forms.insert(*key, form);
        }
        Ok((chosen_by, forms))
    }

    /// Writes the form of a key.
    fn write(pattern: &Pattern<&str>, key: &str, form: &mut String) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } if value.contains(['{', '}']) => {
                    return Err("a brace cannot stand in a message".to_owned());
                }
                PatternElement::TextElement { value } => form.push_str(&value.replace('\n', " ")),
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        form.push_str(&unescape_unicode_to_string(value));
                    }
                    Expression::Inline(InlineExpression::VariableReference { id }) => {
                        form.push('{');
                        form.push_str(id.name);
                        form.push('}');
                    }
                    Expression::Select { selector, variants } => {
                        Self::write(variant(variants, key_for(selector, key))?, key, form)?;
                    }
                    Expression::Inline(_) => {
                        return Err(
                            "only values such as { $date }, texts in quotes and choices can stand in braces".to_owned(),
                        );
                    }
                },
            }
        }
        Ok(())
    }

    /// Finds the choice that a message's form depends on, at any depth.
    fn find_choice(&self, pattern: &Pattern<&str>, found: &mut Choice) -> Result<(), String> {
        for element in &pattern.elements {
            let PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } = element
            else {
                continue;
            };
            let variable = variable_of(selector);
            let Some(choice) = Choice::of_variable(variable) else {
                return Err(
                    "a form can be chosen by $gender or by $count, in a letter by $writer or $reader".to_owned(),
                );
            };
            if *found != Choice::None && *found != choice {
                return Err("a form is chosen by $gender, by $count, or by $writer and $reader".to_owned());
            }
            *found = choice;
            for variant in variants {
                let VariantKey::Identifier { name } = &variant.key else {
                    return Err("a form has a name, not a number".to_owned());
                };
                let is_known = match choice {
                    Choice::Count => *name == "other" || self.categories.iter().any(|(category, _)| category == name),
                    _ => GENDERS.contains(name),
                };
                if !is_known {
                    return Err(format!("${variable} has no form [{name}] in this language"));
                }
                self.find_choice(&variant.value, found)?;
            }
        }
        Ok(())
    }
}

/// The name of the variable that a choice goes by; empty for anything else.
fn variable_of<'p>(selector: &InlineExpression<&'p str>) -> &'p str {
    match selector {
        InlineExpression::VariableReference { id } => id.name,
        _ => "",
    }
}

/// The part of a form's key that decides in a choice.
fn key_for<'k>(selector: &InlineExpression<&str>, key: &'k str) -> &'k str {
    match (variable_of(selector), key.split_once(' ')) {
        ("writer", Some((writer, _))) => writer,
        ("reader", Some((_, reader))) => reader,
        _ => key,
    }
}

/// Whether a variable is a gender, by which a form is chosen.
pub(crate) fn is_gender(variable: &str) -> bool {
    GENDER_VARIABLES.contains(&variable)
}

/// The variant for a key, of a choice that has all that the language needs.
fn variant<'p>(variants: &'p [Variant<&'p str>], key: &str) -> Result<&'p Pattern<&'p str>, String> {
    let name = |variant: &Variant<&'p str>| match &variant.key {
        VariantKey::Identifier { name } => *name,
        VariantKey::NumberLiteral { value } => *value,
    };
    if let Some(default) = variants
        .iter()
        .find(|variant| variant.default && name(variant) != "other")
    {
        return Err(format!(
            "the form with the asterisk must be *[other], not *[{}]",
            name(default)
        ));
    }
    let found = variants.iter().find(|variant| name(variant) == key);
    match found {
        Some(found) => Ok(&found.value),
        None => Err(format!("the form [{key}] is missing")),
    }
}

/// The values that a form has a place for, in order.
pub(crate) fn placeholders(form: &str) -> Vec<&str> {
    form.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

/// The names of the lines `$name (Type) - description`.
fn variables(comment: &[&str]) -> Vec<String> {
    comment
        .iter()
        .filter_map(|line| line.strip_prefix('$'))
        .filter_map(|line| line.split_whitespace().next())
        .map(ToOwned::to_owned)
        .collect()
}

fn words(comment: &[&str]) -> String {
    let lines = comment.iter().filter(|line| !line.starts_with('$'));
    lines.copied().collect::<Vec<_>>().join(" ")
}

fn line_at(text: &str, place: usize) -> usize {
    1 + text.bytes().take(place).filter(|byte| *byte == b'\n').count()
}

/// The line of a part of a text.
fn line_of(text: &str, part: &str) -> usize {
    line_at(text, part.as_ptr().addr().saturating_sub(text.as_ptr().addr()))
}
