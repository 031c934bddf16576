//! A card from a feed of a thousand people, on a page where everything else is there already.

use serde_json::{Value, json};

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

pub(crate) const CONDITION: &str = "2 MB, 1,000 people";

/// Adds one card from the small feed and one from the big feed, each fetched under an address of its own so that
/// nothing is shared. Both feeds are in the browser's cache, so the network takes no part.
const SCRIPT: &str = "
    const body = await (await fetch(big.url)).text();
    for (const url of [small.url, big.plain]) await (await fetch(url)).text();
    const parses = [];
    for (let turn = 0; turn < 5; turn++) {
        const start = performance.now();
        JSON.parse(body);
        parses.push(performance.now() - start);
    }
    performance.clearResourceTimings();
    await (await fetch(big.plain)).json();
    const [entry] = performance.getEntriesByName(big.plain);
    const plainParse = performance.now() - entry.responseEnd;
    let cards = 1;
    async function add({ url, markup }) {
        performance.clearResourceTimings();
        const box = document.createElement('div');
        box.innerHTML = markup;
        document.querySelector('h1').after(box);
        const { inserted } = await bench.cards(++cards);
        const [entry] = performance.getEntriesByName(url);
        return inserted - entry.responseEnd;
    }
    const afterSmall = await add(small);
    const afterBig = await add(big);
    return { parse: parses.sort((a, b) => a - b)[2], plainParse, afterSmall, afterBig };
";

pub(super) fn measure(
    bench: &Bench,
    browser: &mut Browser,
    peer: &Peer,
    round: usize,
    measurements: &mut Measurements,
) {
    let blank = Measurement::new(Case::BigFeed.word(), CONDITION, &peer.name, round);
    keep(measurements, blank.clone(), visit(bench, browser, peer, blank));
}

fn visit(bench: &Bench, browser: &mut Browser, peer: &Peer, measurement: Measurement) -> Outcome<Measurement> {
    let content = Content {
        feed: feeds::ONE,
        people: std::slice::from_ref(&bench.feeds.person),
    };
    let url = host_page::publish(&bench.server, "/big-feed", &peer.embedding, &content);
    let watch = Watch {
        cards: 1,
        settle: 500,
        wasm: false,
    };
    let mut tab = bench.open(browser, &watch)?;
    tab.emulate(&Profile::LOCAL)?;
    tab.visit(&url)?;
    let [small, big] = [(feeds::ONE, &bench.feeds.person), (feeds::BIG, &bench.feeds.last)]
        .map(|(feed, person)| further_card(bench, peer, feed, person));
    let report = tab.run(&format!("const small = {small}, big = {big};\n{SCRIPT}"))?;
    Ok(measurement
        .with(Metric::JsonParse, report["parse"].as_f64())
        .with(Metric::NoCard, report["plainParse"].as_f64())
        .with(Metric::AfterSmallFeed, report["afterSmall"].as_f64())
        .with(Metric::AfterFeed, report["afterBig"].as_f64()))
}

/// A card that is added later, with the address that its feed is fetched under.
fn further_card(bench: &Bench, peer: &Peer, feed: &str, person: &String) -> Value {
    let feed = format!("{feed}?later");
    let content = Content {
        feed: &feed,
        people: std::slice::from_ref(person),
    };
    json!({
        "url": format!("{}/{feed}", bench.server.feeds()),
        "plain": format!("{}/{feed}-without-card", bench.server.feeds()),
        "markup": host_page::card(&bench.server, &peer.embedding, &content, person),
    })
}
