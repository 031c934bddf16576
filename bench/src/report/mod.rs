//! What came out, as tables.

mod document;
mod table;
mod targets;

use std::collections::BTreeMap;

use self::table::Table;
pub(crate) use self::{document::Document, targets::targets};
use crate::{
    cases::Case,
    cases::{Bench, big_feed, many_cards, memory, one_card},
    measurement::{Measurements, Metric, ratios},
    peer::BASELINE,
    statistics::Spread,
};

/// One table for each combination that was measured.
pub(crate) fn tables(bench: &Bench, measurements: &Measurements) -> Vec<Table> {
    let mut tables = Vec::new();
    for cache in one_card::CACHES {
        for profile in one_card::PROFILES {
            tables.push(one_card_table(
                bench,
                measurements,
                &one_card::condition(&profile, cache),
            ));
        }
    }
    tables.push(many_cards_table(bench, measurements));
    tables.push(big_feed_table(bench, measurements));
    tables.push(memory_table(bench, measurements));
    tables.retain(|table| !table.is_empty());
    tables
}

fn one_card_table(bench: &Bench, measurements: &Measurements, condition: &str) -> Table {
    let case = Case::OneCard.word();
    let over = format!("over {BASELINE}");
    let columns = [
        "one card",
        "address, ms",
        &over,
        "first paint, ms",
        "requests",
        "KB",
        "shift",
        "longest task, ms",
    ];
    let mut table = Table::new(format!("One card: {condition}"), &columns);
    let baseline = measurements.values(case, condition, BASELINE, Metric::Address);
    for peer in &bench.peers {
        let values = |metric| measurements.values(case, condition, &peer.name, metric);
        let address = values(Metric::Address);
        if address.is_empty() {
            continue;
        }
        table.add(vec![
            peer.name.clone(),
            spread(address.values().copied(), 0),
            spread(ratios(&address, &baseline), 2),
            median(&values(Metric::FirstPaint), 0),
            median(&values(Metric::Requests), 0),
            median(&values(Metric::Kilobytes), 1),
            median(&values(Metric::Shift), 3),
            longest_task(&values(Metric::LongestTask)),
        ]);
    }
    table
}

fn many_cards_table(bench: &Bench, measurements: &Measurements) -> Table {
    let over = format!("over {BASELINE}");
    let columns = [
        "cards of one feed",
        "1, ms",
        "10, ms",
        "50, ms",
        "each further, ms",
        &over,
        "of it script",
        "style and layout",
        "requests for 50",
    ];
    let mut table = Table::new("Many cards of one feed, 4× CPU", &columns);
    let baseline = each_further(measurements, BASELINE, Metric::Address);
    for peer in &bench.peers {
        let values = |count, metric| {
            measurements.values(
                Case::ManyCards.word(),
                &many_cards::condition(count),
                &peer.name,
                metric,
            )
        };
        let further = each_further(measurements, &peer.name, Metric::Address);
        if further.is_empty() {
            continue;
        }
        table.add(vec![
            peer.name.clone(),
            median(&values(1, Metric::Address), 0),
            median(&values(10, Metric::Address), 0),
            median(&values(50, Metric::Address), 0),
            spread(further.values().copied(), 1),
            spread(ratios(&further, &baseline), 2),
            median(&each_further(measurements, &peer.name, Metric::Script), 1),
            median(&each_further(measurements, &peer.name, Metric::Drawing), 1),
            median(&values(50, Metric::Requests), 0),
        ]);
    }
    table
}

/// What each card after the first costs, in ms, by round.
fn each_further(measurements: &Measurements, peer: &str, metric: Metric) -> BTreeMap<usize, f64> {
    let values = |count| measurements.values(Case::ManyCards.word(), &many_cards::condition(count), peer, metric);
    let one = values(1);
    values(50)
        .into_iter()
        .filter_map(|(round, fifty)| Some((round, (fifty - one.get(&round)?) / 49.0)))
        .collect()
}

fn big_feed_table(bench: &Bench, measurements: &Measurements) -> Table {
    let columns = [
        "from the feed's last byte to the card",
        "ms",
        "JSON.parse alone, ms",
        "over it",
        "Response.json() alone, ms",
        "over it",
        "small feed, ms",
    ];
    let mut table = Table::new("A feed of 2 MB with 1,000 people, 4× CPU", &columns);
    for peer in &bench.peers {
        let values = |metric| measurements.values(Case::BigFeed.word(), big_feed::CONDITION, &peer.name, metric);
        let big = values(Metric::AfterFeed);
        if big.is_empty() {
            continue;
        }
        let [parse, no_card, small] = [Metric::JsonParse, Metric::NoCard, Metric::AfterSmallFeed].map(values);
        table.add(vec![
            peer.name.clone(),
            spread(big.values().copied(), 0),
            median(&parse, 0),
            spread(ratios(&big, &parse), 2),
            median(&no_card, 0),
            spread(ratios(&big, &no_card), 2),
            median(&small, 0),
        ]);
    }
    table
}

fn memory_table(bench: &Bench, measurements: &Measurements) -> Table {
    let columns = [
        "left of 1,000 cards",
        "heap, KB",
        "DOM nodes",
        "listeners",
        "wasm memory, KB",
    ];
    let mut table = Table::new("Memory", &columns);
    for peer in &bench.peers {
        let values = |metric| measurements.values(Case::Memory.word(), memory::CONDITION, &peer.name, metric);
        let heap = values(Metric::HeapGrowth);
        if heap.is_empty() {
            continue;
        }
        table.add(vec![
            peer.name.clone(),
            spread(heap.values().copied(), 0),
            median(&values(Metric::NodeGrowth), 0),
            median(&values(Metric::ListenerGrowth), 0),
            median(&values(Metric::WasmGrowth), 0),
        ]);
    }
    table
}

/// The median with its quartiles, such as `123 (120–130)`; a dash for nothing.
fn spread(values: impl IntoIterator<Item = f64>, decimals: usize) -> String {
    Spread::of(values).map_or_else(
        || "–".to_owned(),
        |Spread {
             lower_quartile,
             median,
             upper_quartile,
         }| format!("{median:.decimals$} ({lower_quartile:.decimals$}–{upper_quartile:.decimals$})"),
    )
}

fn median(values: &BTreeMap<usize, f64>, decimals: usize) -> String {
    Spread::of(values.values().copied())
        .map_or_else(|| "–".to_owned(), |spread| format!("{:.decimals$}", spread.median))
}

/// The browser tells of tasks over 50 ms only.
fn longest_task(values: &BTreeMap<usize, f64>) -> String {
    match Spread::of(values.values().copied()) {
        None => "–".to_owned(),
        Some(spread) if spread.median < 50.0 => "≤ 50".to_owned(),
        Some(spread) => format!("{:.0}", spread.median),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_stands_before_its_quartiles() {
        assert_eq!(spread([1.0, 2.0, 3.0, 4.0, 5.0], 1), "3.0 (2.0–4.0)");
        assert_eq!(spread([], 1), "–");
    }

    #[test]
    fn tasks_that_the_browser_does_not_tell_are_short() {
        assert_eq!(longest_task(&BTreeMap::from([(0, 0.0)])), "≤ 50");
        assert_eq!(longest_task(&BTreeMap::from([(0, 72.0)])), "72");
        assert_eq!(longest_task(&BTreeMap::new()), "–");
    }
}
