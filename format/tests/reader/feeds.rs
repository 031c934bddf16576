//! Feeds made of bytes, along the format's shape: mostly as the format has them, now and then as it does not. The same
//! bytes make the same feed, and fewer bytes a smaller one.

use prisoner_card_format::codes::{CustodyCode, MailState};
use prisoner_card_format::shape::{FEED, Kind, NAME_PARTS, Need, Object};
use prisoner_card_format::wire::Value;

/// The feed that these bytes make.
pub(crate) fn feed(bytes: &[u8]) -> Value {
    Entropy(bytes).object(FEED)
}

/// Any JSON value, without regard to the format but for the names of some members.
pub(crate) fn anything(bytes: &[u8]) -> Value {
    Entropy(bytes).anything(20)
}

struct Entropy<'b>(&'b [u8]);

impl Entropy<'_> {
    /// 0 when there are no more.
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else {
            return 0;
        };
        self.0 = rest;
        *first
    }

    fn one_in(&mut self, chances: u8) -> bool {
        self.byte() % chances == 1
    }

    fn pick<'c>(&mut self, choices: &[&'c str]) -> &'c str {
        choices[usize::from(self.byte()) % choices.len()]
    }

    fn object(&mut self, object: &Object) -> Value {
        let mut members = Vec::new();
        for member in object.all_members() {
            let is_there = match member.need {
                Need::Required | Need::UnlessWithdrawn => !self.one_in(40),
                Need::Optional | Need::Deprecated => !self.byte().is_multiple_of(3),
            };
            if is_there {
                members.push((member.name.to_owned(), self.value(member.kind)));
            }
            if self.one_in(40) {
                // Once more, or under a name that is nobody's.
                let name = if self.one_in(2) { member.name } else { "unknown" };
                members.push((name.to_owned(), self.value(member.kind)));
            }
        }
        Value::Object(members)
    }

    fn value(&mut self, kind: Kind) -> Value {
        // Rarely, for a single one may break the whole item.
        if self.one_in(40) && self.one_in(10) {
            return self.anything(4);
        }
        match kind {
            Kind::Object(object) => self.object(object),
            Kind::List(entries) => {
                let length = self.byte() % 4;
                Value::List((0..length).map(|_| self.value(*entries)).collect())
            }
            Kind::ByLanguage(values) => self.by_language(|entropy| entropy.value(*values)),
            Kind::Text => {
                if self.one_in(2) {
                    self.by_language(Self::string)
                } else {
                    self.string()
                }
            }
            Kind::AddressText => {
                if self.one_in(40) {
                    self.string()
                } else {
                    self.by_language(Self::string)
                }
            }
            Kind::Name => self.by_language(|entropy| {
                if entropy.one_in(2) {
                    entropy.object(NAME_PARTS)
                } else {
                    entropy.string()
                }
            }),
            // Else most letters would be withheld.
            Kind::Code(list) if list == MailState::LIST && self.one_in(2) => string("open"),
            Kind::Code(list) if list == CustodyCode::LIST && self.one_in(2) => string("remand"),
            Kind::Code(list) => {
                if self.one_in(12) {
                    string(self.pick(&["", "Open", "open ", "tomorrow", "unknown"]))
                } else {
                    string(self.pick(list.codes))
                }
            }
            Kind::Exactly(text) => string(text),
            Kind::Identity if self.one_in(20) => string(""),
            Kind::Identity => string(self.pick(&["doe", "https://example.org/people/doe", "7"])),
            Kind::Date => string(self.pick(DATES)),
            Kind::Instant => string(self.pick(INSTANTS)),
            Kind::Duration => string(self.pick(&["P9Y", "P18M", "P0D", "P", "P99999999999Y", "P1Y6M", "9 years"])),
            Kind::Url | Kind::ContactUrl | Kind::AnyUrl => string(self.pick(URLS)),
            Kind::Language => string(self.pick(LANGUAGES)),
            Kind::Flag => Value::Bool(self.one_in(4)),
            Kind::Count | Kind::Amount => Value::Number(self.number()),
            Kind::String | Kind::Words => self.string(),
        }
    }

    fn by_language(&mut self, mut value: impl FnMut(&mut Self) -> Value) -> Value {
        let length = if self.one_in(20) { 0 } else { 1 + self.byte() % 3 };
        Value::Object(
            (0..length)
                .map(|_| (self.pick(LANGUAGES).to_owned(), value(self)))
                .collect(),
        )
    }

    fn string(&mut self) -> Value {
        if self.one_in(3) {
            let length = usize::from(self.byte() % 24).min(self.0.len());
            let (text, rest) = self.0.split_at(length);
            self.0 = rest;
            return Value::String(String::from_utf8_lossy(text).into_owned());
        }
        string(self.pick(STRINGS))
    }

    fn number(&mut self) -> f64 {
        match self.byte() % 8 {
            0 => 0.0,
            1 => -0.0,
            2 => 1.5,
            3 => -1.0,
            4 => 9_007_199_254_740_991.0,
            5 => -1e-7,
            6 => 1e300,
            _ => f64::from(self.byte()),
        }
    }

    fn anything(&mut self, depth: u8) -> Value {
        match self.byte() % 8 {
            0 => Value::Null,
            1 => Value::Bool(self.one_in(2)),
            2 => Value::Number(self.number()),
            3 | 4 if depth > 0 => {
                let length = self.byte() % 4;
                Value::List((0..length).map(|_| self.anything(depth - 1)).collect())
            }
            5 | 6 if depth > 0 => {
                let length = self.byte() % 4;
                let member = |entropy: &mut Self| (entropy.pick(NAMES).to_owned(), entropy.anything(depth - 1));
                Value::Object((0..length).map(|_| member(self)).collect())
            }
            _ => self.string(),
        }
    }
}

fn string(text: &str) -> Value {
    Value::String(text.to_owned())
}

const STRINGS: &[&str] = &[
    "Jane Doe",
    "000000, г. Примерск, ИК-0, Примеровой А. П., 1987 г. р.",
    "one\r\ntwo\rthree\nfour\tfive",
    "\u{202e}Primersk\u{202c} \u{2066}0\u{2069}",
    "nul\u{0}\u{7f}\u{85}",
    "",
    " \u{200b}\u{feff} ",
    "lost \u{fffd}",
    "<script>alert(1)</script>&amp;\"'",
    "می\u{200c}خواهم",
    "275",
];

const LANGUAGES: &[&str] = &[
    "en",
    "ru",
    "de-AT",
    "en",
    "EN",
    "sr_Latn",
    "",
    "по-русски",
    "x-private",
    "ar",
];

const DATES: &[&str] = &[
    "2024-02-13",
    "2024-02",
    "2024",
    "2023-02-29",
    "13.02.2024",
    "",
    "9999-12-31",
    "0000",
];

const INSTANTS: &[&str] = &[
    "2024-02-13T10:00:00Z",
    "2026-11-24T18:00:00+03:00",
    "2024-02-13",
    "9999-12-31T23:59:60Z",
    "0000-01-01T00:00:00+00:01",
    "",
];

const URLS: &[&str] = &[
    "https://example.org/",
    "https://example.org/people/doe?a=b#c",
    "http://example.org/",
    "http://localhost:8080/",
    "mailto:letters@example.org",
    "javascript:alert(1)",
    "https://user@example.org/",
    "",
];

const NAMES: &[&str] = &[
    "id",
    "version",
    "title",
    "items",
    "_prisoner_card",
    "name",
    "mail",
    "withdrawn",
    "en",
    "",
    "a/b~c\n",
];
