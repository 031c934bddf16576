//! What one visit has shown.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::failure::Failure;

/// A figure of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Metric {
    /// When the address was drawn, in ms from the start of the navigation; of several cards, in the last one.
    Address,
    /// When anything of the page was drawn.
    FirstPaint,
    Requests,
    /// As they came over the wire.
    Kilobytes,
    /// The sum of all layout shifts.
    Shift,
    /// The longest task of the main thread in ms; 0 where none was longer than 50 ms, which the browser does not tell.
    LongestTask,
    /// What the main thread has run scripts for, and what it has made styles and layout for, in ms.
    Script,
    Drawing,
    /// From the feed's last byte to the card in the document.
    AfterFeed,
    /// The same for the small feed.
    AfterSmallFeed,
    /// `JSON.parse` of the big feed's text, and nothing else.
    JsonParse,
    /// From the big feed's last byte to the end of `Response.json()`, with no card to be made of it.
    NoCard,
    /// How much the heap has grown in KB, and what else there is more of.
    HeapGrowth,
    NodeGrowth,
    ListenerGrowth,
    WasmGrowth,
}

impl Metric {
    fn word(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::FirstPaint => "first-paint",
            Self::Requests => "requests",
            Self::Kilobytes => "kilobytes",
            Self::Shift => "shift",
            Self::LongestTask => "longest-task",
            Self::Script => "script",
            Self::Drawing => "drawing",
            Self::AfterFeed => "after-feed",
            Self::AfterSmallFeed => "after-small-feed",
            Self::JsonParse => "json-parse",
            Self::NoCard => "no-card",
            Self::HeapGrowth => "heap-growth",
            Self::NodeGrowth => "node-growth",
            Self::ListenerGrowth => "listener-growth",
            Self::WasmGrowth => "wasm-growth",
        }
    }
}

/// One visit of one peer.
#[derive(Clone, Debug)]
pub(crate) struct Measurement {
    pub(crate) case: &'static str,
    pub(crate) condition: String,
    pub(crate) peer: String,
    pub(crate) round: usize,
    pub(crate) values: BTreeMap<Metric, f64>,
    /// Whatever else was seen, for those who look into the results file.
    pub(crate) detail: Value,
    pub(crate) failure: Option<String>,
}

/// All visits of a run; none is ever left out.
#[derive(Default)]
pub(crate) struct Measurements(Vec<Measurement>);

impl Measurement {
    pub(crate) fn new(case: &'static str, condition: &str, peer: &str, round: usize) -> Self {
        Self {
            case,
            condition: condition.to_owned(),
            peer: peer.to_owned(),
            round,
            values: BTreeMap::new(),
            detail: Value::Null,
            failure: None,
        }
    }

    pub(crate) fn with(mut self, metric: Metric, value: impl Into<Option<f64>>) -> Self {
        if let Some(value) = value.into() {
            self.values.insert(metric, value);
        }
        self
    }

    pub(crate) fn failed(mut self, failure: &Failure) -> Self {
        self.failure = Some(failure.to_string());
        self
    }

    fn to_json(&self) -> Value {
        let values: BTreeMap<_, _> = self
            .values
            .iter()
            .map(|(metric, value)| (metric.word(), value))
            .collect();
        json!({
            "case": self.case,
            "condition": self.condition,
            "peer": self.peer,
            "round": self.round,
            "values": values,
            "detail": self.detail,
            "failure": self.failure,
        })
    }
}

impl Measurements {
    pub(crate) fn add(&mut self, measurement: Measurement) {
        self.0.push(measurement);
    }

    pub(crate) fn of_case(&self, case: &str) -> impl Iterator<Item = &Measurement> {
        self.0.iter().filter(move |measurement| measurement.case == case)
    }

    pub(crate) fn failures(&self) -> impl Iterator<Item = (&Measurement, &str)> {
        self.0
            .iter()
            .filter_map(|measurement| Some((measurement, measurement.failure.as_deref()?)))
    }

    /// The figures of a peer by round.
    pub(crate) fn values(&self, case: &str, condition: &str, peer: &str, metric: Metric) -> BTreeMap<usize, f64> {
        self.of_case(case)
            .filter(|measurement| measurement.condition == condition && measurement.peer == peer)
            .filter_map(|measurement| Some((measurement.round, *measurement.values.get(&metric)?)))
            .collect()
    }

    pub(crate) fn to_json(&self) -> Value {
        self.0.iter().map(Measurement::to_json).collect()
    }
}

/// One peer's figures over another's of the same round: what disturbed the machine then disturbed both.
pub(crate) fn ratios<'a>(
    values: &'a BTreeMap<usize, f64>,
    baseline: &'a BTreeMap<usize, f64>,
) -> impl Iterator<Item = f64> + use<'a> {
    values
        .iter()
        .filter_map(|(round, value)| Some(value / baseline.get(round).filter(|base| **base > 0.0)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_taken_within_a_round() {
        let values = BTreeMap::from([(0, 20.0), (1, 90.0), (2, 5.0)]);
        let baseline = BTreeMap::from([(0, 10.0), (1, 30.0), (3, 1.0)]);
        assert_eq!(ratios(&values, &baseline).collect::<Vec<_>>(), [2.0, 3.0]);
    }

    #[test]
    fn a_failed_visit_stays_among_the_results() {
        let mut measurements = Measurements::default();
        measurements.add(Measurement::new("one-card", "cold", "other", 0).failed(&Failure::new("no address")));
        assert_eq!(measurements.failures().count(), 1);
        assert_eq!(measurements.to_json()[0]["failure"], "no address");
    }
}
