//! JSON values, and the way the wire types are read from them.
//!
//! One small value type and one trait instead of derived code: a derived visitor for each of the wire types weighs
//! several times as much in a visitor's download, and cannot tell where in the document something is wrong. Functions
//! that are marked as not to be inlined compress best so (`docs/size.md`).

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::FormatError;
use crate::limits::DEPTH;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as a browser has it.
    Number(f64),
    /// A string.
    String(String),
    /// An array.
    List(Vec<Value>),
    /// An object, its members in the order of the document.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// A string, or a whole number as its digits, as JSON Feed 1.1 has it for `id`; nothing for anything else.
    pub fn into_loose_string(self) -> Option<String> {
        match self {
            Self::String(string) => Some(string),
            Self::Number(number) => whole_number(number).map(|number| number.to_string()),
            _ => None,
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::String(_) => "a string",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}

/// The first fault that was found while reading. Reading goes on all the same: leaving at each of a hundred
/// places, with the values read so far to be dropped, weighs more than the reading itself.
#[derive(Default)]
pub(super) struct Problem(Option<FormatError>);

impl Problem {
    /// A value is of a kind that does not belong where it stands.
    pub(super) fn wrong_kind(&mut self, found: &Value, remedy: &'static str) {
        if self.0.is_none() {
            self.0 = Some(FormatError::wrong_kind(found.kind(), remedy));
        }
    }

    /// Reads a value that an object or list has under that name or index.
    pub(super) fn read_within<T: FromValue>(&mut self, value: Value, name: &dyn fmt::Display) -> T {
        let was_sound = self.0.is_none();
        let read = T::from_value(value, self);
        if was_sound {
            self.locate(name);
        }
        read
    }

    #[inline(never)]
    fn locate(&mut self, name: &dyn fmt::Display) {
        self.0 = self.0.take().map(|error| error.within(&name.to_string()));
    }

    /// The value that was read, if it has no fault.
    pub(super) fn or_else<T>(self, read: T) -> Result<T, FormatError> {
        match self.0 {
            None => Ok(read),
            Some(error) => Err(error),
        }
    }
}

/// A type that can be read from a JSON value.
pub(super) trait FromValue {
    /// Whether `null` says something; for nearly all members it counts as absent.
    const READS_NULL: bool = false;

    /// For a value of the wrong kind, reports the problem and returns anything.
    fn from_value(value: Value, problem: &mut Problem) -> Self;
}

/// The value of a member that must not be overlooked, whatever it is: `None` for a value of the wrong kind, `null`
/// included. It breaks no item.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated<T>(pub Option<T>);

impl<T: FromValue> FromValue for Stated<T> {
    const READS_NULL: bool = true;

    fn from_value(value: Value, _: &mut Problem) -> Self {
        let mut problem = Problem::default();
        let read = T::from_value(value, &mut problem);
        Self(problem.0.is_none().then_some(read))
    }
}

impl FromValue for String {
    fn from_value(value: Value, problem: &mut Problem) -> Self {
        match value {
            Value::String(string) => string,
            other => {
                problem.wrong_kind(&other, "write a string");
                Self::new()
            }
        }
    }
}

impl FromValue for bool {
    fn from_value(value: Value, problem: &mut Problem) -> Self {
        match value {
            Value::Bool(boolean) => boolean,
            other => {
                problem.wrong_kind(&other, "write true or false");
                false
            }
        }
    }
}

impl FromValue for f64 {
    fn from_value(value: Value, problem: &mut Problem) -> Self {
        match value {
            Value::Number(number) => number,
            other => {
                problem.wrong_kind(&other, "write a number");
                0.0
            }
        }
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: Value, problem: &mut Problem) -> Self {
        let Value::List(values) = value else {
            problem.wrong_kind(&value, "write a list");
            return Self::new();
        };
        let mut entries = Self::with_capacity(values.len());
        for (index, value) in values.into_iter().enumerate() {
            entries.push(problem.read_within(value, &index));
        }
        entries
    }
}

/// An object's members, to be taken one by one.
pub(super) struct Members(Vec<(String, Value)>);

impl Members {
    pub(super) fn of(value: Value, problem: &mut Problem) -> Self {
        match value {
            Value::Object(members) => Self(members),
            other => {
                problem.wrong_kind(&other, "write an object");
                Self(Vec::new())
            }
        }
    }

    /// A member's value; `None` where it is absent or `null`. Of two members of one name the last counts, as
    /// browsers have it.
    #[inline(never)]
    pub(super) fn take<T: FromValue>(&mut self, name: &'static str, problem: &mut Problem) -> Option<T> {
        let value = self.take_stated(name, T::READS_NULL)?;
        Some(problem.read_within(value, &name))
    }

    /// A member that JSON Feed defines, and not this format: a string, a whole number as its digits (JSON Feed 1.1 on
    /// `id`), and nothing for anything else.
    pub(super) fn take_loose(&mut self, name: &str) -> Option<String> {
        self.take_value(name)?.into_loose_string()
    }

    pub(super) fn take_value(&mut self, name: &str) -> Option<Value> {
        self.take_stated(name, false)
    }

    #[inline(never)]
    fn take_stated(&mut self, name: &str, reads_null: bool) -> Option<Value> {
        let (_, value) = self.0.iter_mut().rev().find(|(known, _)| known == name)?;
        let value = std::mem::replace(value, Value::Null);
        (reads_null || !matches!(value, Value::Null)).then_some(value)
    }
}

/// The integer that a float is; `None` past 2^53, where floats leave integers out.
#[expect(clippy::cast_possible_truncation, reason = "checked to be a whole number in range")]
pub(crate) fn whole_number(number: f64) -> Option<i64> {
    const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;
    let is_whole =
        (-MAX_SAFE_INTEGER..=MAX_SAFE_INTEGER).contains(&number) && number.trunc().total_cmp(&number).is_eq();
    is_whole.then_some(number as i64)
}

/// Reads those members of an object that have one of these names, and nothing of the others.
pub(super) fn members_of<'de, D: Deserializer<'de>>(
    deserializer: D,
    names: &'static [&'static str],
) -> Result<Value, D::Error> {
    deserializer.deserialize_struct(
        "object",
        names,
        ValueVisitor {
            depth: DEPTH,
            names: Some(names),
        },
    )
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor {
            depth: DEPTH,
            names: None,
        })
    }
}

/// Reads a value and those inside it, to a depth. Outermost, it may be given the members that matter of an object.
#[derive(Clone, Copy)]
struct ValueVisitor {
    depth: usize,
    names: Option<&'static [&'static str]>,
}

impl<'de> DeserializeSeed<'de> for ValueVisitor {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        if self.depth == 0 {
            return IgnoredAny::deserialize(deserializer).map(|_| Value::Null);
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.names.is_some() {
            "an object"
        } else {
            "a JSON value"
        })
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "numbers are what a browser would have")]
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "numbers are what a browser would have")]
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let inner = Self {
            depth: self.depth - 1,
            names: None,
        };
        let mut entries = Vec::new();
        while let Some(entry) = list.next_element_seed(inner)? {
            entries.push(entry);
        }
        Ok(Value::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let inner = Self {
            depth: self.depth - 1,
            names: None,
        };
        let mut members = Vec::new();
        while let Some(name) = object.next_key::<String>()? {
            if self.names.is_none_or(|names| names.contains(&name.as_str())) {
                members.push((name, object.next_value_seed(inner)?));
            } else {
                object.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Value::Object(members))
    }
}
