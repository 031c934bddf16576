//! The data that leaves the publisher's disk: no address that no card may show, and no member that the format does not
//! know.
//!
//! Data that stays is written as it came in, byte by byte; an object from which something was taken is written in one
//! line.

use std::collections::BTreeMap;

use prisoner_card_document::feed::Feed;
use prisoner_card_document::{Json, Member, Node, parse};
use prisoner_card_format::correspondence::{may_write, other_addresses};
use prisoner_card_format::shape::{FEED, Kind, NAME_PARTS};
use prisoner_card_format::{LanguageTag, Profile, Publication};
use serde_json::value::RawValue;

/// The members and addresses that were left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Members that the format does not know, and the number of times that each was there.
    pub members: BTreeMap<String, usize>,
    /// The number of people who had an address that no card may show.
    pub addresses: usize,
}

impl LeftOut {
    /// Adds the members and addresses that were left out elsewhere.
    pub(crate) fn add(&mut self, other: Self) {
        for (name, count) in other.members {
            *self.members.entry(name).or_default() += count;
        }
        self.addresses += other.addresses;
    }
}

/// The values that go out.
#[derive(Clone, Debug)]
pub(crate) struct Outgoing {
    /// Members that the format does not know, too.
    pub(crate) keep_unknown: bool,
    /// The addresses that go out.
    pub(crate) addresses: Addresses,
}

/// The addresses of a person against which nothing speaks. Each is decided by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Addresses {
    /// Whether the address for letters is one.
    pub(crate) letters: bool,
    /// The others, by their places in the list.
    pub(crate) others: Vec<usize>,
}

impl Addresses {
    /// By the one decision on addresses.
    pub(crate) fn of(profile: &Profile, publication: &Publication) -> Self {
        let others = other_addresses(profile, publication);
        Self {
            letters: may_write(profile, publication).is_ok(),
            others: others
                .filter_map(|(index, shown)| shown.is_ok().then_some(index))
                .collect(),
        }
    }
}

impl Outgoing {
    /// A value as it goes out.
    pub(crate) fn value(&self, json: &str, kind: Kind, left_out: &mut LeftOut) -> String {
        let document = parse(json.as_bytes());
        let Some(root) = &document.root else {
            return json.to_owned();
        };
        let mut found = LeftOut::default();
        let written = self.written(root, kind, json, &mut found);
        // Of one person there is an address or not, however many languages it is in.
        found.addresses = found.addresses.min(1);
        left_out.add(found);
        written.unwrap_or_else(|| json.to_owned())
    }

    /// The value without the members that stay here; nothing where all of it goes out.
    fn written(&self, node: &Node<'_>, kind: Kind, json: &str, left_out: &mut LeftOut) -> Option<String> {
        match (&node.value, kind) {
            (Json::List(entries), Kind::List(of)) => {
                let written = entries.iter().map(|entry| self.written(entry, *of, json, left_out));
                let written: Vec<Option<String>> = written.collect();
                written.iter().any(Option::is_some).then(|| {
                    let entries = entries.iter().zip(&written);
                    let entries =
                        entries.map(|(entry, written)| written.as_deref().unwrap_or_else(|| text(json, entry)));
                    format!("[{}]", entries.collect::<Vec<_>>().join(", "))
                })
            }
            (Json::Object(members), _) => {
                let written = members.iter().map(|member| self.member(member, kind, json, left_out));
                let written: Vec<Goes> = written.collect();
                if written.iter().all(|goes| matches!(goes, Goes::AsItIs)) {
                    return None;
                }
                let members = members.iter().zip(&written).filter_map(|(member, goes)| {
                    let name = json.get(member.name_span.clone())?;
                    match goes {
                        Goes::AsItIs => Some(format!("{name}: {}", text(json, &member.value))),
                        Goes::Changed(value) => Some(format!("{name}: {value}")),
                        Goes::Not => None,
                    }
                });
                Some(format!("{{ {} }}", members.collect::<Vec<_>>().join(", ")))
            }
            _ => None,
        }
    }

    fn member(&self, member: &Member<'_>, kind: Kind, json: &str, left_out: &mut LeftOut) -> Goes {
        let name = member.name.as_ref();
        let known = match kind {
            Kind::Object(object) if object.name == "Mail" && name == "address" && !self.addresses.letters => {
                left_out.addresses += 1;
                return Goes::Not;
            }
            Kind::Object(object) if object.name == "Mail" && name == "other_addresses" => {
                let of = object.member(name).map_or(Kind::String, |known| known.kind);
                return self.other_addresses(&member.value, of, json, left_out);
            }
            Kind::Object(object) => object.member(name).map(|known| known.kind),
            Kind::Name => LanguageTag::parse(name).map(|_| Kind::Object(NAME_PARTS)),
            _ => LanguageTag::parse(name).map(|_| Kind::String),
        };
        match known {
            Some(kind) => self
                .written(&member.value, kind, json, left_out)
                .map_or(Goes::AsItIs, Goes::Changed),
            None if self.keep_unknown => Goes::AsItIs,
            None => {
                *left_out.members.entry(name.to_owned()).or_default() += 1;
                Goes::Not
            }
        }
    }

    /// The list without the addresses that no card may show; no list where none is left.
    fn other_addresses(&self, list: &Node<'_>, kind: Kind, json: &str, left_out: &mut LeftOut) -> Goes {
        let kind = match kind {
            Kind::List(of) => *of,
            other => other,
        };
        let all = list.entries();
        let mut kept = Vec::new();
        let mut is_changed = false;
        for (index, entry) in all.iter().enumerate() {
            if self.addresses.others.contains(&index) {
                let written = self.written(entry, kind, json, left_out);
                is_changed |= written.is_some();
                kept.push(written.unwrap_or_else(|| text(json, entry).to_owned()));
            } else {
                left_out.addresses += 1;
            }
        }
        match kept.len() {
            0 => Goes::Not,
            count if count == all.len() && !is_changed => Goes::AsItIs,
            _ => Goes::Changed(format!("[{}]", kept.join(", "))),
        }
    }
}

/// Whether a member goes out.
enum Goes {
    AsItIs,
    Changed(String),
    Not,
}

fn text<'j>(json: &'j str, node: &Node<'_>) -> &'j str {
    json.get(node.span.clone()).unwrap_or_default()
}

/// Takes out of the feed's own members those that do not go out.
pub(crate) fn members_that_go_out(feed: &mut Feed, keep_unknown: bool) -> LeftOut {
    let outgoing = Outgoing {
        keep_unknown,
        // No member of the feed itself has any.
        addresses: Addresses {
            letters: false,
            others: Vec::new(),
        },
    };
    let mut left_out = LeftOut::default();
    feed.members.retain_mut(|(name, value)| match FEED.member(name) {
        Some(known) => {
            let sent = outgoing.value(value.get(), known.kind, &mut left_out);
            if let Ok(sent) = RawValue::from_string(sent) {
                *value = sent;
            }
            true
        }
        None if keep_unknown => true,
        None => {
            *left_out.members.entry(name.clone()).or_default() += 1;
            false
        }
    });
    left_out
}

#[cfg(test)]
mod tests {
    use prisoner_card_format::shape::{ITEM, Kind};

    use super::{Addresses, LeftOut, Outgoing};

    fn addresses(letters: bool, others: &[usize]) -> Outgoing {
        Outgoing {
            keep_unknown: true,
            addresses: Addresses {
                letters,
                others: others.to_vec(),
            },
        }
    }

    /// An item with spaces that tell whether it was written anew.
    const ITEM_AS_IT_CAME: &str = r#"{"id":  "x", "_note": 1, "_prisoner_card": {
        "name": { "en": { "given":  "Ann", "nick": "A" }, "_draft": "B" },
        "charges": [{ "law":  "RU-UK" }, { "law": "RU-UK", "lawyer": "C" }],
        "mail": { "state":  "open", "address": { "envelope": { "en": "D" } }, "other_addresses": [{ "purpose":  "books" }, { "purpose":  "money" }] } } }"#;

    #[track_caller]
    fn sent(outgoing: &Outgoing) -> (String, LeftOut) {
        let mut left_out = LeftOut::default();
        let sent = outgoing.value(ITEM_AS_IT_CAME, Kind::Object(ITEM), &mut left_out);
        (sent, left_out)
    }

    #[test]
    fn an_item_that_may_go_out_whole_goes_out_as_it_came() {
        assert_eq!(
            sent(&addresses(true, &[0, 1])),
            (ITEM_AS_IT_CAME.to_owned(), LeftOut::default())
        );
    }

    #[test]
    fn unknown_members_stay_and_are_counted() {
        let (sent, left_out) = sent(&Outgoing {
            keep_unknown: false,
            ..addresses(true, &[0, 1])
        });
        assert_eq!(
            sent,
            "{ \"id\": \"x\", \"_prisoner_card\": { \"name\": { \"en\": { \"given\": \"Ann\" } }, \
             \"charges\": [{ \"law\":  \"RU-UK\" }, { \"law\": \"RU-UK\" }], \
             \"mail\": { \"state\":  \"open\", \"address\": { \"envelope\": { \"en\": \"D\" } }, \"other_addresses\": [{ \"purpose\":  \"books\" }, { \"purpose\":  \"money\" }] } } }"
        );
        let names: Vec<&str> = left_out.members.keys().map(String::as_str).collect();
        assert_eq!(
            (names, left_out.addresses),
            (vec!["_draft", "_note", "lawyer", "nick"], 0)
        );
    }

    #[test]
    fn an_address_that_no_card_may_show_stays_whatever_else_is_kept() {
        let (sent, left_out) = sent(&addresses(false, &[]));
        assert!(sent.ends_with(r#""mail": { "state": "open" } } }"#), "{sent}");
        assert!(
            sent.contains("\"_note\": 1") && sent.contains("\"lawyer\": \"C\""),
            "{sent}"
        );
        assert_eq!(left_out.addresses, 1);
    }

    #[test]
    fn each_address_goes_out_or_stays_by_itself() {
        let letters = r#""address": { "envelope": { "en": "D" } }"#;
        let books = r#"{ "purpose":  "books" }"#;
        let money = r#"{ "purpose":  "money" }"#;
        for (outgoing, mail) in [
            (addresses(true, &[]), letters.to_owned()),
            (
                addresses(true, &[1]),
                format!("{letters}, \"other_addresses\": [{money}]"),
            ),
            (addresses(false, &[0]), format!("\"other_addresses\": [{books}]")),
            (
                addresses(false, &[0, 1]),
                format!("\"other_addresses\": [{books}, {money}]"),
            ),
        ] {
            let (sent, left_out) = sent(&outgoing);
            let mail = format!(r#""mail": {{ "state": "open", {mail} }} }} }}"#);
            assert!(sent.ends_with(&mail), "{sent}");
            assert_eq!(left_out.addresses, 1);
        }
    }

    /// The mail of an item as it goes out where only known members do.
    #[track_caller]
    fn assert_mail(mail: &str, expected: &str, left: &[&str]) {
        let item = format!(r#"{{ "_prisoner_card": {{ "mail": {mail} }} }}"#);
        let outgoing = Outgoing {
            keep_unknown: false,
            ..addresses(true, &[0, 1])
        };
        let mut left_out = LeftOut::default();
        let sent = outgoing.value(&item, Kind::Object(ITEM), &mut left_out);
        assert_eq!(sent, format!(r#"{{ "_prisoner_card": {{ "mail": {expected} }} }}"#));
        let names: Vec<&str> = left_out.members.keys().map(String::as_str).collect();
        assert_eq!((names, left_out.addresses), (left.to_vec(), 0));
    }

    #[test]
    fn a_text_goes_out_in_languages_alone() {
        assert_mail(
            r#"{ "note": { "en": "A", "_draft": "B" }, "address": { "envelope": { "en": "C", "the old one": "D" } } }"#,
            r#"{ "note": { "en": "A" }, "address": { "envelope": { "en": "C" } } }"#,
            &["_draft", "the old one"],
        );
    }

    #[test]
    fn of_each_other_address_only_known_members_go_out() {
        assert_mail(
            r#"{ "other_addresses": [{ "purpose":  "books" }, { "purpose":  "money", "_note": "A" }] }"#,
            r#"{ "other_addresses": [{ "purpose":  "books" }, { "purpose": "money" }] }"#,
            &["_note"],
        );
    }
}
