//! What leaves the publisher's disk: no address that no card may show, and no member that the format does not know.
//!
//! What stays is written as it came in, byte by byte; an object from which something was taken is written in one line.

use std::collections::BTreeMap;

use prisoner_card_document::feed::Feed;
use prisoner_card_document::{Json, Member, Node, parse};
use prisoner_card_format::LanguageTag;
use prisoner_card_format::shape::{FEED, Kind, NAME_PARTS};
use serde_json::value::RawValue;

/// What was left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Members that the format does not know, and how often each was there.
    pub members: BTreeMap<String, usize>,
    /// How many people had an address that no card may show.
    pub addresses: usize,
}

impl LeftOut {
    /// Adds what was left out elsewhere.
    pub(crate) fn add(&mut self, other: Self) {
        for (name, count) in other.members {
            *self.members.entry(name).or_default() += count;
        }
        self.addresses += other.addresses;
    }
}

/// Which values go out.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outgoing {
    /// Members that the format does not know, too.
    pub(crate) keep_unknown: bool,
    /// The address, where nothing speaks against it.
    pub(crate) with_address: bool,
    /// How many of the other addresses nothing speaks against: where it is not all of them, none goes out.
    pub(crate) other_addresses: usize,
}

impl Outgoing {
    /// A value as it goes out.
    pub(crate) fn value(self, json: &str, kind: Kind, left_out: &mut LeftOut) -> String {
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

    /// The value without what stays here; nothing where all of it goes out.
    fn written(self, node: &Node<'_>, kind: Kind, json: &str, left_out: &mut LeftOut) -> Option<String> {
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

    /// Whether cards may show what a member of `mail` has.
    fn may_go_out(self, member: &Member<'_>) -> bool {
        match member.name.as_ref() {
            "address" => self.with_address,
            "other_addresses" => member.value.entries().len() <= self.other_addresses,
            _ => true,
        }
    }

    fn member(self, member: &Member<'_>, kind: Kind, json: &str, left_out: &mut LeftOut) -> Goes {
        let name = member.name.as_ref();
        let known = match kind {
            Kind::Object(object) if object.name == "Mail" && !self.may_go_out(member) => {
                left_out.addresses += 1;
                return Goes::Not;
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

/// Takes out of the feed's own members what does not go out.
pub(crate) fn members_that_go_out(feed: &mut Feed, keep_unknown: bool) -> LeftOut {
    let outgoing = Outgoing {
        keep_unknown,
        with_address: true,
        other_addresses: usize::MAX,
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

    use super::{LeftOut, Outgoing};

    const ALL: Outgoing = Outgoing {
        keep_unknown: true,
        with_address: true,
        other_addresses: usize::MAX,
    };

    /// An item with spaces that tell whether it was written anew.
    const ITEM_AS_IT_CAME: &str = r#"{"id":  "x", "_note": 1, "_prisoner_card": {
        "name": { "en": { "given":  "Ann", "nick": "A" }, "_draft": "B" },
        "charges": [{ "law":  "RU-UK" }, { "law": "RU-UK", "lawyer": "C" }],
        "mail": { "state":  "open", "address": { "envelope": { "en": "D" } }, "other_addresses": [{ "purpose": "books" }, { "purpose": "money" }] } } }"#;

    fn sent(outgoing: Outgoing) -> (String, LeftOut) {
        let mut left_out = LeftOut::default();
        let sent = outgoing.value(ITEM_AS_IT_CAME, Kind::Object(ITEM), &mut left_out);
        (sent, left_out)
    }

    #[test]
    fn an_item_that_may_go_out_whole_goes_out_as_it_came() {
        assert_eq!(sent(ALL), (ITEM_AS_IT_CAME.to_owned(), LeftOut::default()));
    }

    #[test]
    fn what_the_format_does_not_know_stays_and_is_counted() {
        let (sent, left_out) = sent(Outgoing {
            keep_unknown: false,
            ..ALL
        });
        assert_eq!(
            sent,
            "{ \"id\": \"x\", \"_prisoner_card\": { \"name\": { \"en\": { \"given\": \"Ann\" } }, \
             \"charges\": [{ \"law\":  \"RU-UK\" }, { \"law\": \"RU-UK\" }], \
             \"mail\": { \"state\":  \"open\", \"address\": { \"envelope\": { \"en\": \"D\" } }, \"other_addresses\": [{ \"purpose\": \"books\" }, { \"purpose\": \"money\" }] } } }"
        );
        let names: Vec<&str> = left_out.members.keys().map(String::as_str).collect();
        assert_eq!(
            (names, left_out.addresses),
            (vec!["_draft", "_note", "lawyer", "nick"], 0)
        );
    }

    #[test]
    fn an_address_that_no_card_may_show_stays_whatever_else_is_kept() {
        let (sent, left_out) = sent(Outgoing {
            with_address: false,
            other_addresses: 0,
            ..ALL
        });
        assert!(sent.ends_with(r#""mail": { "state": "open" } } }"#), "{sent}");
        assert!(
            sent.contains("\"_note\": 1") && sent.contains("\"lawyer\": \"C\""),
            "{sent}"
        );
        assert_eq!(left_out.addresses, 1);
    }

    #[test]
    fn of_other_addresses_none_goes_out_where_one_may_not() {
        for (other_addresses, goes_out) in [(0, false), (1, false), (2, true)] {
            let (sent, left_out) = sent(Outgoing { other_addresses, ..ALL });
            assert_eq!(sent.contains("\"purpose\": \"books\""), goes_out, "{sent}");
            assert_eq!(left_out.addresses, usize::from(!goes_out));
        }
    }
}
