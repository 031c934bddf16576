//! Text in one language or several.

use super::value::{FromValue, Problem, Value};

/// A string in the feed's language, or strings by language in the order of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// In the feed's language.
    Plain(String),
    /// Language tag and string, as they stand in the feed.
    ByLanguage(Vec<(String, String)>),
}

impl FromValue for Text {
    fn from_value(value: Value, problem: &mut Problem) -> Self {
        match value {
            Value::String(text) => Self::Plain(text),
            Value::Object(members) => Self::ByLanguage(by_language(members, problem)),
            other => {
                problem.wrong_kind(&other, "write a string, or an object from language to string");
                Self::ByLanguage(Vec::new())
            }
        }
    }
}

/// Values by language tag, in the order of the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByLanguage<T>(pub Vec<(String, T)>);

impl<T: FromValue> FromValue for ByLanguage<T> {
    fn from_value(value: Value, problem: &mut Problem) -> Self {
        match value {
            Value::Object(members) => Self(by_language(members, problem)),
            other => {
                problem.wrong_kind(&other, "write an object with a member for each language");
                Self(Vec::new())
            }
        }
    }
}

/// The values by language, without those that are `null`.
pub(super) fn by_language<T: FromValue>(members: Vec<(String, Value)>, problem: &mut Problem) -> Vec<(String, T)> {
    let mut values = Vec::with_capacity(members.len());
    for (language, value) in members {
        if !matches!(value, Value::Null) {
            let value = problem.read_within(value, &language);
            values.push((language, value));
        }
    }
    values
}
