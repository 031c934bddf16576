//! JSON that a script of the card has written, as the feed format's [`Value`].

use hifijson::num::LexWrite as _;
use hifijson::str::LexAlloc as _;
use hifijson::token::{Expect, Lex as _};
use hifijson::{Error, SliceLexer};
use prisoner_card_format::limits::DEPTH;
use prisoner_card_format::wire::Value;

/// The value of a text that the script has written: null where the text is no JSON, or deeper than the script writes
/// it.
pub fn parse(json: &str) -> Value {
    let mut lexer = SliceLexer::new(json.as_bytes());
    lexer
        .exactly_one(SliceLexer::ws_peek, |next, lexer| value(next, lexer, DEPTH))
        .unwrap_or(Value::Null)
}

/// The texts of a JSON list.
pub fn texts(json: &str) -> Vec<String> {
    match parse(json) {
        Value::List(entries) => entries.into_iter().filter_map(Value::into_loose_string).collect(),
        _ => Vec::new(),
    }
}

/// Reads a value that begins with `next`.
#[expect(
    clippy::cast_precision_loss,
    reason = "what loses by it is out of the bounds of a whole number"
)]
fn value(next: u8, lexer: &mut SliceLexer<'_>, depth: usize) -> Result<Value, Error> {
    let inner = depth.checked_sub(1).ok_or(Error::Depth);
    Ok(match next {
        b'"' => Value::String(lexer.discarded().str_string()?.into_owned()),
        b'[' => {
            let (inner, mut entries) = (inner?, Vec::new());
            lexer.discarded().seq(b']', SliceLexer::ws_peek, |next, lexer| {
                entries.push(value(next, lexer, inner)?);
                Ok::<_, Error>(())
            })?;
            Value::List(entries)
        }
        b'{' => {
            let (inner, mut members) = (inner?, Vec::new());
            lexer.discarded().seq(b'}', SliceLexer::ws_peek, |next, lexer| {
                lexer.expect(|_| Some(next), b'"').ok_or(Expect::String)?;
                let name = lexer.str_string()?.into_owned();
                lexer.expect(SliceLexer::ws_peek, b':').ok_or(Expect::Colon)?;
                let next = lexer.ws_peek().ok_or(Expect::Value)?;
                members.push((name, value(next, lexer, inner)?));
                Ok::<_, Error>(())
            })?;
            Value::Object(members)
        }
        b'a'..=b'z' => match lexer.null_or_bool().ok_or(Expect::Value)? {
            Some(boolean) => Value::Bool(boolean),
            None => Value::Null,
        },
        // A whole number. The format has no other, and a reader of floats weighs more than this file.
        _ => {
            let (digits, _) = lexer.num_string().validated()?;
            Value::Number(digits.parse::<i64>().map_or(f64::NAN, |number| number as f64))
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_value_is_read() {
        let object = Value::Object(vec![
            (
                "a".to_owned(),
                Value::List(vec![Value::Null, Value::Bool(true), Value::Number(-7.0)]),
            ),
            ("é\"".to_owned(), Value::String("1\n\u{1f54a}".to_owned())),
        ]);
        assert_eq!(parse(r#" {"a": [null, true, -7], "é\"": "1\n🕊"} "#), object);
    }

    #[test]
    fn malformed_json_is_null() {
        for text in ["", "{", "[1,]", "{\"a\"}", "nul", "\"a", "1 2", "{1: 2}"] {
            assert_eq!(parse(text), Value::Null, "{text:?}");
        }
    }

    #[test]
    fn values_nested_deeper_than_a_script_writes_are_null() {
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        assert_ne!(parse(&nested(DEPTH)), Value::Null);
        assert_eq!(parse(&nested(DEPTH + 1)), Value::Null);
    }

    #[test]
    fn it_reads_as_another_reader_does() {
        let text = include_str!("../../../static/feed.json");
        let other: Value = serde_json::from_str(text).expect("JSON");
        assert_eq!(parse(text), other);
    }
}
