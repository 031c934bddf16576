//! What the card is to reach, and what it has reached.

use super::{Table, each_further, longest_task, spread};
use crate::{
    cases::{Case, big_feed, many_cards, one_card},
    measurement::{Measurements, Metric, ratios},
    peer::BASELINE,
    profile::Profile,
    statistics::Spread,
};

/// Peer, network, and the most that its time to the address may be over the baseline's, with nothing cached.
const RATIOS: [(&str, Profile, f64); 8] = [
    ("prisoner-card", Profile::FAST, 1.10),
    ("prisoner-card", Profile::SLOW, 1.40),
    ("prisoner-card, preloaded", Profile::FAST, 0.98),
    ("prisoner-card, preloaded", Profile::SLOW, 1.15),
    ("static card", Profile::FAST, 0.55),
    ("static card", Profile::SLOW, 0.65),
    ("static card, no script", Profile::FAST, 0.55),
    ("static card, no script", Profile::SLOW, 0.65),
];

/// The targets of which something was measured.
pub(crate) fn targets(measurements: &Measurements) -> Table {
    let mut table = Table::new("Targets", &["what", "aim", "reached", "aim reached"]);
    ratio_targets(measurements, &mut table);
    one_card_targets(measurements, &mut table);
    many_cards_targets(measurements, &mut table);
    big_feed_target(measurements, &mut table);
    table
}

fn ratio_targets(measurements: &Measurements, table: &mut Table) {
    for (peer, profile, limit) in RATIOS {
        let condition = one_card::condition(&profile, "cold");
        let address = |peer| measurements.values(Case::OneCard.word(), &condition, peer, Metric::Address);
        let (values, baseline) = (address(peer), address(BASELINE));
        add(
            table,
            &format!("{peer}: time to the address over {BASELINE}, {}", profile.name),
            limit,
            ratios(&values, &baseline),
            2,
        );
    }
}

fn one_card_targets(measurements: &Measurements, table: &mut Table) {
    let cold = one_card::condition(&Profile::SLOW, "cold");
    for peer in ["prisoner-card", "prisoner-card, preloaded", "static card"] {
        let values = |metric| measurements.values(Case::OneCard.word(), &cold, peer, metric);
        add(
            table,
            &format!("{peer}: requests"),
            3.0,
            values(Metric::Requests).into_values(),
            0,
        );
        add(
            table,
            &format!("{peer}: layout shift"),
            0.0,
            values(Metric::Shift).into_values(),
            3,
        );
        let longest = values(Metric::LongestTask);
        if let Some(Spread { median, .. }) = Spread::of(longest.values().copied()) {
            table.add(vec![
                format!("{peer}: longest task at 4× CPU, ms"),
                "≤ 50".to_owned(),
                longest_task(&longest),
                verdict(median <= 50.0),
            ]);
        }
    }
}

fn many_cards_targets(measurements: &Measurements, table: &mut Table) {
    let baseline = each_further(measurements, BASELINE, Metric::Address);
    for peer in ["prisoner-card", "prisoner-card, compact"] {
        let further = each_further(measurements, peer, Metric::Address);
        let what = format!("{peer}: each further card over {BASELINE}");
        add(table, &what, 1.5, ratios(&further, &baseline), 2);
    }
    let fifty = many_cards::condition(50);
    let requests = measurements.values(Case::ManyCards.word(), &fifty, "prisoner-card", Metric::Requests);
    add(
        table,
        "prisoner-card: requests for 50 cards",
        3.0,
        requests.into_values(),
        0,
    );
}

fn big_feed_target(measurements: &Measurements, table: &mut Table) {
    let values = |metric| measurements.values(Case::BigFeed.word(), big_feed::CONDITION, "prisoner-card", metric);
    let (after, parse) = (values(Metric::AfterFeed), values(Metric::JsonParse));
    add(
        table,
        "prisoner-card: 2 MB from their last byte to the card, over JSON.parse alone",
        1.3,
        ratios(&after, &parse),
        2,
    );
}

fn add(table: &mut Table, what: &str, limit: f64, values: impl IntoIterator<Item = f64>, decimals: usize) {
    let values: Vec<f64> = values.into_iter().collect();
    if let Some(Spread { median, .. }) = Spread::of(values.iter().copied()) {
        table.add(vec![
            what.to_owned(),
            format!("≤ {limit}"),
            spread(values, decimals),
            verdict(median <= limit),
        ]);
    }
}

fn verdict(is_reached: bool) -> String {
    if is_reached { "yes" } else { "not yet" }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measurement::Measurement;

    #[test]
    fn a_target_is_judged_by_the_median_of_the_ratios() {
        let mut measurements = Measurements::default();
        let condition = one_card::condition(&Profile::FAST, "cold");
        for (round, (ours, theirs)) in [(105.0, 100.0), (130.0, 100.0), (200.0, 200.0)].into_iter().enumerate() {
            for (peer, value) in [("prisoner-card", ours), (BASELINE, theirs)] {
                let blank = Measurement::new(Case::OneCard.word(), &condition, peer, round);
                measurements.add(blank.with(Metric::Address, value));
            }
        }
        let text = targets(&measurements).render();
        assert!(text.contains("1.05 (1.02–1.18) |         yes |"), "{text}");
    }
}
