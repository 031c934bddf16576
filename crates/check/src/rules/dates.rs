//! Dates that contradict one another, or the calendar.

mod future;
mod order;

pub(super) use future::check_feed;

use std::ops::Range;

use prisoner_card_format::PartialDate;

use super::{Context, address, date_at, text_at};
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Json, Node};

pub(super) fn check(item: &Node<'_>, card: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let dates = Dates::of(card);
    order::check(&dates, item, found);
    future::check(&dates, item, card, context, found);
}

/// A date, its place and its name.
#[derive(Clone, Debug)]
struct Dated {
    date: PartialDate,
    span: Range<usize>,
    /// Its name in a message: `the detention`.
    what: &'static str,
}

/// The dates of an address, for letters or other things.
struct OfAddress {
    verified: Option<Dated>,
    review: Option<Dated>,
}

impl OfAddress {
    fn of(address: &Node<'_>) -> Self {
        let dated = |name, what| {
            Some(Dated {
                date: date_at(address, &[name])?,
                span: address.get(name)?.span.clone(),
                what,
            })
        };
        Self {
            verified: dated("verified_on", "the day on which the address was verified"),
            review: dated("review_by", "the day by which the address should be verified again"),
        }
    }
}

/// The dates of one person.
struct Dates {
    birth: Option<Dated>,
    birthday: Option<(String, Range<usize>)>,
    recognition: Option<Dated>,
    since: Option<Dated>,
    sentence: Option<Dated>,
    is_in_absentia: bool,
    expected_release: Option<Dated>,
    release: Option<Dated>,
    addresses: Vec<OfAddress>,
    events: Vec<(String, Dated)>,
    custody: Option<String>,
}

impl Dates {
    fn of(card: &Node<'_>) -> Self {
        let dated = |names: &[&str], what| {
            Some(Dated {
                date: date_at(card, names)?,
                span: card.find(names)?.span.clone(),
                what,
            })
        };
        let in_absentia = card.find(&["sentence", "in_absentia"]);
        Self {
            birth: dated(&["birth"], "the birth"),
            birthday: card
                .get("birthday")
                .and_then(|birthday| Some((birthday.as_str()?.to_owned(), birthday.span.clone()))),
            recognition: dated(&["recognition", "date"], "the recognition"),
            since: dated(&["custody", "since"], "the beginning of custody"),
            sentence: dated(&["sentence", "date"], "the sentence"),
            is_in_absentia: in_absentia.is_some_and(|value| value.value == Json::Bool(true)),
            expected_release: dated(&["release", "expected"], "the expected release"),
            release: dated(&["release", "actual"], "the release"),
            addresses: card
                .get("mail")
                .into_iter()
                .flat_map(address::all)
                .map(OfAddress::of)
                .collect(),
            events: card.get("events").map(events).unwrap_or_default(),
            custody: text_at(card, &["custody", "code"]).map(str::to_owned),
        }
    }

    fn verified(&self) -> impl Iterator<Item = &Dated> {
        self.addresses.iter().filter_map(|address| address.verified.as_ref())
    }

    /// The earliest event of one of these codes.
    fn first<'d>(&'d self, codes: &'d [&str]) -> Option<&'d Dated> {
        let events = self.of_codes(codes);
        events.min_by_key(|event| event.date.earliest())
    }

    fn of_codes<'d>(&'d self, codes: &'d [&str]) -> impl Iterator<Item = &'d Dated> {
        let events = self.events.iter();
        events
            .filter(|(code, _)| codes.contains(&code.as_str()))
            .map(|(_, dated)| dated)
    }

    /// Every date on which a sentence was passed, once.
    fn sentences(&self) -> impl Iterator<Item = &Dated> {
        let stated = self.sentence.iter();
        let events = self.of_codes(&["sentenced"]);
        events.chain(stated.filter(|stated| self.of_codes(&["sentenced"]).all(|event| event.date != stated.date)))
    }

    /// The only event of that code.
    fn only(&self, code: &str) -> Option<&Dated> {
        let mut events = self.events.iter().filter(|(other, _)| other == code);
        match (events.next(), events.next()) {
            (Some((_, dated)), None) => Some(dated),
            _ => None,
        }
    }
}

fn events(events: &Node<'_>) -> Vec<(String, Dated)> {
    let dated = |event: &Node<'_>| {
        let code = text_at(event, &["code"]).unwrap_or("other");
        let what = match code {
            "detained" => "the detention",
            "charged" => "the charge",
            "remanded" => "the remand in custody",
            "trial_opened" => "the beginning of the trial",
            "sentenced" => "the sentence",
            "appeal" => "the appeal",
            "transferred" => "the transfer",
            "recognised" => "the recognition",
            "released" => "the release",
            "exchanged" => "the exchange",
            "died" => "the death",
            _ => "this event",
        };
        let dated = Dated {
            date: date_at(event, &["date"])?,
            span: event.get("date")?.span.clone(),
            what,
        };
        Some((code.to_owned(), dated))
    };
    events.entries().iter().filter_map(dated).collect()
}
