//! Many cards of one feed: what each further one costs.

use super::{Bench, Case, Watch, keep};
use crate::{
    browser::Browser,
    failure::Outcome,
    feeds,
    host_page::{self, Content},
    measurement::{Measurement, Measurements, Metric},
    peer::Peer,
    profile::Profile,
};

pub(crate) const COUNTS: [usize; 3] = [1, 10, 50];

/// The name of a number of cards.
pub(crate) fn condition(count: usize) -> String {
    if count == 1 {
        "1 card".to_owned()
    } else {
        format!("{count} cards")
    }
}

pub(super) fn measure(
    bench: &Bench,
    browser: &mut Browser,
    peer: &Peer,
    round: usize,
    measurements: &mut Measurements,
) {
    let counts = if bench.smoke { &COUNTS[..2] } else { &COUNTS };
    for &count in counts {
        let blank = Measurement::new(Case::ManyCards.word(), &condition(count), &peer.name, round);
        keep(measurements, blank.clone(), visit(bench, browser, peer, count, blank));
    }
}

#[expect(clippy::cast_precision_loss, reason = "nobody makes that many requests")]
fn visit(
    bench: &Bench,
    browser: &mut Browser,
    peer: &Peer,
    count: usize,
    measurement: Measurement,
) -> Outcome<Measurement> {
    let content = Content {
        feed: feeds::FIFTY,
        people: &bench.feeds.people[..count],
    };
    let url = host_page::publish(&bench.server, "/many-cards", &peer.embedding, &content);
    let watch = Watch {
        cards: count,
        settle: 500,
        wasm: false,
    };
    let mut tab = bench.open(browser, &watch)?;
    tab.emulate(&Profile::LOCAL)?;
    let (report, traffic) = tab.visit(&url)?;
    let work = tab.work()?;
    let mut measurement = measurement
        .with(Metric::Script, work.script)
        .with(Metric::Drawing, work.drawing)
        .with(Metric::Address, report["drawn"].as_f64())
        .with(Metric::LongestTask, report["longest"].as_f64())
        .with(Metric::Requests, traffic.urls.len() as f64);
    measurement.detail = traffic.to_json();
    Ok(measurement)
}
