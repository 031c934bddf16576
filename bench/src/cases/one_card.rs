//! One card on a page, over two networks, with nothing cached and once more with everything cached.

use serde_json::{Value, json};

use super::{Bench, Case, Watch, keep};
use crate::{
    browser::{Browser, Tab, Traffic},
    failure::Outcome,
    feeds,
    host_page::{self, Content},
    measurement::{Measurement, Measurements, Metric},
    peer::Peer,
    profile::Profile,
    server::BLANK,
};

pub(crate) const PROFILES: [Profile; 2] = [Profile::FAST, Profile::SLOW];
pub(crate) const CACHES: [&str; 2] = ["cold", "warm"];

/// The name of a combination.
pub(crate) fn condition(profile: &Profile, cache: &str) -> String {
    format!("{}, {cache} cache", profile.name)
}

pub(super) fn measure(
    bench: &Bench,
    browser: &mut Browser,
    peer: &Peer,
    round: usize,
    measurements: &mut Measurements,
) {
    let profiles = if bench.smoke { &PROFILES[..1] } else { &PROFILES };
    for profile in profiles {
        let [cold, warm] =
            CACHES.map(|cache| Measurement::new(Case::OneCard.word(), &condition(profile, cache), &peer.name, round));
        let mut tab = match open(bench, browser, profile) {
            Ok(tab) => tab,
            Err(failure) => {
                keep(measurements, cold, Err(failure));
                continue;
            }
        };
        let url = url(bench, peer);
        keep(measurements, cold.clone(), visit(&mut tab, &url, cold));
        let outcome = tab
            .go(&format!("{}{BLANK}", bench.server.pages()))
            .and_then(|()| visit(&mut tab, &url, warm.clone()));
        keep(measurements, warm, outcome);
    }
}

fn open<'browser>(bench: &Bench, browser: &'browser mut Browser, profile: &Profile) -> Outcome<Tab<'browser>> {
    let watch = Watch {
        cards: 1,
        settle: 700,
        wasm: false,
    };
    let mut tab = bench.open(browser, &watch)?;
    tab.emulate(profile)?;
    Ok(tab)
}

fn url(bench: &Bench, peer: &Peer) -> String {
    let content = Content {
        feed: feeds::ONE,
        people: std::slice::from_ref(&bench.feeds.person),
    };
    host_page::publish(&bench.server, "/one-card", &peer.embedding, &content)
}

fn visit(tab: &mut Tab<'_>, url: &str, measurement: Measurement) -> Outcome<Measurement> {
    let (report, traffic) = tab.visit(url)?;
    Ok(read(measurement, &report, &traffic))
}

#[expect(clippy::cast_precision_loss, reason = "nobody makes that many requests")]
fn read(measurement: Measurement, report: &Value, traffic: &Traffic) -> Measurement {
    let mut measurement = measurement
        .with(Metric::Address, report["drawn"].as_f64())
        .with(Metric::FirstPaint, report["paint"].as_f64())
        .with(Metric::Shift, report["shift"].as_f64())
        .with(Metric::LongestTask, report["longest"].as_f64())
        .with(Metric::Requests, traffic.urls.len() as f64)
        .with(Metric::Kilobytes, traffic.bytes / 1000.0);
    measurement.detail = json!({ "report": report, "traffic": traffic.to_json() });
    measurement
}
