//! Names, whole or in parts, in one language or several.

use super::text::by_language;
use super::value::{FromValue, Members, Problem, Value};

/// A name in the feed's language, or names by language in the order of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// In the feed's language.
    Plain(String),
    /// Language tag and name, as they stand in the feed.
    ByLanguage(Vec<(String, NameInLanguage)>),
}

impl FromValue for Name {
    fn from_value(value: Value, problem: &mut Problem) -> Self {
        match value {
            Value::String(name) => Self::Plain(name),
            Value::Object(members) => Self::ByLanguage(by_language(members, problem)),
            other => {
                problem.wrong_kind(&other, "write the name, or an object from language to name");
                Self::ByLanguage(Vec::new())
            }
        }
    }
}

/// A name in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameInLanguage {
    /// As one string.
    Whole(String),
    /// In parts.
    Parts {
        /// Given name or names.
        given: Option<String>,
        /// Patronymic.
        patronymic: Option<String>,
        /// Family name.
        family: Option<String>,
    },
}

impl FromValue for NameInLanguage {
    fn from_value(value: Value, problem: &mut Problem) -> Self {
        match value {
            Value::String(name) => Self::Whole(name),
            Value::Object(_) => {
                let mut members = Members::of(value, problem);
                Self::Parts {
                    given: members.take("given", problem),
                    patronymic: members.take("patronymic", problem),
                    family: members.take("family", problem),
                }
            }
            other => {
                problem.wrong_kind(&other, "write the name, or an object with given and family");
                Self::Whole(String::new())
            }
        }
    }
}
