//! A thousand cards put up and taken down, one after the other: what is left of them.

use serde_json::Value;

use super::{Bench, Case, Watch, keep};
use crate::{
    browser::{Browser, Memory, Tab},
    failure::Outcome,
    feeds,
    host_page::{self, Content},
    measurement::{Measurement, Measurements, Metric},
    peer::Peer,
};

pub(crate) const CONDITION: &str = "1,000 cards put up and taken down";

/// First as many as it takes until every cache and every pool of the engine is filled.
const BEFORE: usize = 100;
const CARDS: usize = 1000;

pub(super) fn measure(
    bench: &Bench,
    browser: &mut Browser,
    peer: &Peer,
    round: usize,
    measurements: &mut Measurements,
) {
    let blank = Measurement::new(Case::Memory.word(), CONDITION, &peer.name, round);
    keep(measurements, blank.clone(), visit(bench, browser, peer, blank));
}

fn visit(bench: &Bench, browser: &mut Browser, peer: &Peer, measurement: Measurement) -> Outcome<Measurement> {
    let content = Content {
        feed: feeds::ONE,
        people: std::slice::from_ref(&bench.feeds.person),
    };
    let url = host_page::publish(&bench.server, "/memory", &peer.embedding, &content);
    let markup = host_page::card(&bench.server, &peer.embedding, &content, &bench.feeds.person);
    let watch = Watch {
        cards: 1,
        settle: 0,
        wasm: true,
    };
    let mut tab = bench.open(browser, &watch)?;
    tab.visit(&url)?;
    let part = if bench.smoke { 10 } else { 1 };
    let (before, wasm_before) = cards(&mut tab, &markup, BEFORE / part)?;
    let (after, wasm_after) = cards(&mut tab, &markup, CARDS / part)?;
    Ok(measurement
        .with(Metric::HeapGrowth, (after.heap - before.heap) / 1000.0)
        .with(Metric::NodeGrowth, after.nodes - before.nodes)
        .with(Metric::ListenerGrowth, after.listeners - before.listeners)
        .with(
            Metric::WasmGrowth,
            wasm_after
                .zip(wasm_before)
                .map(|(after, before)| (after - before) / 1000.0),
        ))
}

/// Puts up and takes down so many cards; what is there afterwards, and the size of the wasm's memory.
fn cards(tab: &mut Tab<'_>, markup: &str, count: usize) -> Outcome<(Memory, Option<f64>)> {
    let markup = Value::from(markup);
    let wasm = tab.run(&format!(
        "for (let number = 0; number < {count}; number++) {{
            bench.forget();
            const box = document.createElement('div');
            box.innerHTML = {markup};
            document.querySelector('h1').after(box);
            await bench.cards(1);
            box.remove();
        }}
        bench.forget();
        await new Promise((resolve) => setTimeout(resolve, 500));
        return bench.wasmMemory();"
    ))?;
    Ok((tab.memory()?, wasm.as_f64()))
}
