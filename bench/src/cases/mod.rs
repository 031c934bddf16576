//! What is measured.

pub(crate) mod big_feed;
pub(crate) mod many_cards;
pub(crate) mod memory;
pub(crate) mod one_card;

use serde_json::json;

use crate::{
    browser::{Browser, Tab},
    failure::{Failure, Outcome},
    feeds::Feeds,
    measurement::{Measurement, Measurements},
    peer::{BASELINE, Peer},
    server::{BLANK, Server},
};

const PROBE: &str = include_str!("../probe.js");

/// The peers of a smoke test: the one compared with, and the card in its two forms.
const SMOKE_PEERS: [&str; 3] = [BASELINE, "prisoner-card", "static card"];

/// A group of measurements that can be asked for by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    OneCard,
    ManyCards,
    BigFeed,
    Memory,
}

/// Everything that the cases need.
pub(crate) struct Bench {
    pub(crate) server: Server,
    pub(crate) feeds: Feeds,
    pub(crate) peers: Vec<Peer>,
    pub(crate) runs: usize,
    /// Whether a little of everything will do.
    pub(crate) smoke: bool,
}

impl Case {
    pub(crate) const ALL: [Self; 4] = [Self::OneCard, Self::ManyCards, Self::BigFeed, Self::Memory];

    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::OneCard => "one-card",
            Self::ManyCards => "many-cards",
            Self::BigFeed => "big-feed",
            Self::Memory => "memory",
        }
    }

    pub(crate) fn parse(word: &str) -> Outcome<Self> {
        Self::ALL.into_iter().find(|case| case.word() == word).ok_or_else(|| {
            let words: Vec<_> = Self::ALL.into_iter().map(Self::word).collect();
            Failure::new(format!("there is no case `{word}`: use one of {}", words.join(", ")))
        })
    }

    /// Measures all peers in turn, and that again and again, so that a disturbance meets all of them.
    pub(crate) fn run(self, bench: &Bench, browser: &mut Browser, measurements: &mut Measurements) {
        let rounds = match self {
            // What is left behind hardly varies, and is counted for minutes.
            Self::Memory => 1,
            _ => bench.runs,
        };
        for round in 0..rounds {
            eprintln!("{}: round {} of {rounds}", self.word(), round + 1);
            let mut peers: Vec<&Peer> = bench.peers.iter().filter(|peer| peer.is_in(self)).collect();
            if bench.smoke {
                peers.retain(|peer| SMOKE_PEERS.contains(&&*peer.name));
            }
            // Nobody is always first.
            let first = round % peers.len().max(1);
            peers.rotate_left(first);
            for peer in peers {
                let measure = match self {
                    Self::OneCard => one_card::measure,
                    Self::ManyCards => many_cards::measure,
                    Self::BigFeed => big_feed::measure,
                    Self::Memory => memory::measure,
                };
                measure(bench, browser, peer, round, measurements);
            }
        }
    }
}

/// What the probe is to look for.
struct Watch {
    cards: usize,
    /// For how long to go on watching once the address is there, in ms.
    settle: u32,
    /// Whether to keep hold of the wasm's memory.
    wasm: bool,
}

impl Bench {
    fn open<'browser>(&self, browser: &'browser mut Browser, watch: &Watch) -> Outcome<Tab<'browser>> {
        let settings = json!({
            "text": self.feeds.address,
            "cards": watch.cards,
            "settle": watch.settle,
            "wasm": watch.wasm,
            "blank": BLANK,
        });
        let probe = format!("{}({settings});", PROBE.trim_end());
        Tab::open(browser, &format!("{}{BLANK}", self.server.pages()), &probe)
    }
}

/// Keeps what was measured, or that it failed.
fn keep(measurements: &mut Measurements, blank: Measurement, outcome: Outcome<Measurement>) {
    measurements.add(outcome.unwrap_or_else(|failure| {
        eprintln!("  {}, {}: {failure}", blank.peer, blank.condition);
        blank.failed(&failure)
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_found_by_its_word() {
        for case in Case::ALL {
            assert_eq!(Case::parse(case.word()), Ok(case));
        }
    }

    #[test]
    fn an_unknown_case_is_named_with_those_there_are() {
        assert_eq!(
            Case::parse("speed"),
            Err(Failure::new(
                "there is no case `speed`: use one of one-card, many-cards, big-feed, memory"
            ))
        );
    }
}
