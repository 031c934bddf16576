//! What must hold of a single run on any machine, however busy.

use crate::{
    cases::Case,
    failure::{Failure, Outcome},
    measurement::{Measurement, Measurements, Metric},
};

/// Script, wasm and feed.
const MOST_REQUESTS: f64 = 3.0;

/// Fails with all that is wrong.
pub(crate) fn check(measurements: &Measurements) -> Outcome {
    let mut problems: Vec<_> = measurements
        .failures()
        .map(|(visit, failure)| format!("{}: {failure}", name(visit)))
        .collect();
    for case in [Case::OneCard, Case::ManyCards] {
        let cards = measurements.of_case(case.word()).filter(|visit| is_ours(visit));
        problems.extend(cards.flat_map(excesses));
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(problems.join("\n")))
    }
}

fn is_ours(visit: &Measurement) -> bool {
    visit.peer.contains("card")
}

fn excesses(visit: &Measurement) -> Vec<String> {
    [
        (Metric::Requests, MOST_REQUESTS, "requests"),
        (Metric::Shift, 0.0, "layout shift"),
    ]
    .into_iter()
    .filter_map(|(metric, most, words)| {
        let value = visit.values.get(&metric).filter(|value| **value > most)?;
        Some(format!("{}: {value} {words} where {most} is the most", name(visit)))
    })
    .collect()
}

fn name(visit: &Measurement) -> String {
    format!("{}, {}, {}", visit.case, visit.condition, visit.peer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(peer: &str, requests: f64, shift: f64) -> Measurement {
        Measurement::new(Case::OneCard.word(), "fast", peer, 0)
            .with(Metric::Requests, requests)
            .with(Metric::Shift, shift)
    }

    #[track_caller]
    fn assert_checked(visits: Vec<Measurement>, expected: Result<(), &str>) {
        let mut measurements = Measurements::default();
        for visit in visits {
            measurements.add(visit);
        }
        assert_eq!(check(&measurements), expected.map_err(Failure::new));
    }

    #[test]
    fn three_requests_and_nothing_that_moves_are_well() {
        assert_checked(vec![visit("prisoner-card", 3.0, 0.0)], Ok(()));
    }

    #[test]
    fn a_further_request_and_whatever_moves_are_told() {
        assert_checked(
            vec![visit("prisoner-card", 4.0, 0.1), visit("static card", 3.0, 0.0)],
            Err("one-card, fast, prisoner-card: 4 requests where 3 is the most\n\
                 one-card, fast, prisoner-card: 0.1 layout shift where 0 is the most"),
        );
    }

    #[test]
    fn peers_may_move() {
        assert_checked(vec![visit("Preact", 2.0, 0.5)], Ok(()));
    }

    #[test]
    fn a_visit_that_failed_is_told() {
        assert_checked(
            vec![visit("Preact", 2.0, 0.0).failed(&Failure::new("nothing to measure"))],
            Err("one-card, fast, Preact: nothing to measure"),
        );
    }
}
