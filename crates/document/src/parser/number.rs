//! Numbers.

use super::Parser;
use crate::Json;
use crate::diagnostic::quoted;

impl<'a> Parser<'a> {
    /// Reads a text that begins like a number.
    pub(super) fn number(&mut self) -> Json<'a> {
        let span = self.at..self.at + self.number_length();
        let text = self
            .bytes
            .get(span.clone())
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
            .unwrap_or("0");
        self.at = span.end;
        if is_number(text) {
            if text.parse().is_ok_and(f64::is_finite) {
                return Json::Number(text);
            }
            self.report(
                "number-too-large",
                span,
                "this number is too large to be read",
                "write one below 10 to the power of 308; most likely it is a mistake",
            );
            return Json::Null;
        }
        if let Some((message, help)) = complaint(text) {
            self.unclear("malformed-number", span, message, help);
            return Json::Null;
        }
        self.report(
            "unquoted-text",
            span,
            format!("{} is no number, and text stands in quotation marks", quoted(text)),
            format!("write {}", quoted(text)),
        );
        Json::String(text.into())
    }

    /// The length of the text that looks like a number, a date or an instant.
    fn number_length(&self) -> usize {
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-._".contains(byte);
        let length = self.rest().iter().take_while(|byte| is_part(byte)).count();
        let begins_an_instant = self.rest().get(..length).is_some_and(|text| text.contains(&b'T'));
        if begins_an_instant {
            self.rest()
                .iter()
                .take_while(|byte| is_part(byte) || **byte == b':')
                .count()
        } else {
            length
        }
    }
}

/// RFC 8259 section 6.
fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (integer, fraction) = match mantissa.split_once('.') {
        Some((integer, fraction)) => (integer, Some(fraction)),
        None => (mantissa, None),
    };
    is_digits(integer)
        && (integer == "0" || !integer.starts_with('0'))
        && fraction.is_none_or(is_digits)
        && exponent.is_none_or(|exponent| is_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The mistake in a number that was meant to be one; nothing for a text.
fn complaint(text: &str) -> Option<(&'static str, &'static str)> {
    let unsigned = text.trim_start_matches(['+', '-']);
    let is_numeric = unsigned
        .bytes()
        .all(|byte| byte.is_ascii_digit() || b".eE_".contains(&byte));
    if unsigned.eq_ignore_ascii_case("infinity") || unsigned.eq_ignore_ascii_case("nan") {
        Some(("JSON has no such number", "remove the member, or write a number"))
    } else if unsigned.starts_with("0x") || unsigned.starts_with("0X") {
        Some(("JSON has no hexadecimal numbers", "write it in decimal digits"))
    } else if !is_numeric {
        None
    } else if text.starts_with('+') {
        Some(("a number has no + in front", "remove the +"))
    } else if unsigned.is_empty() {
        Some(("a sign without a number", "write the number"))
    } else if unsigned.contains('_') {
        Some(("a number has no _ in it", "write the digits one after the other"))
    } else if unsigned.starts_with('.') {
        Some(("a number does not begin with a point", "write 0 in front of the point"))
    } else if unsigned.len() > 1 && unsigned.starts_with('0') && !unsigned.starts_with("0.") {
        Some((
            "a number does not begin with 0",
            "remove the 0; if it belongs there, as in a postal code, write text in quotation marks",
        ))
    } else {
        Some((
            "this number is not complete, or has too many parts",
            "write it in full, like 12 or 12.5",
        ))
    }
}
