//! The prisoner card in real browsers, on pages like its partners', through `WebDriver`.
//!
//! ```text
//! cargo xtask test                                                  # builds dist/, then runs these and all other tests
//! cargo test -p prisoner-card-browser-tests                         # these alone, on dist/ as it is
//! cargo test -p prisoner-card-browser-tests -- firefox::copying     # some of them
//! ```
//!
//! Variables: `PRISONER_CARD_BROWSERS` (such as `chromium,webkit`; all three where it is not set) and
//! `PRISONER_CARD_DIST` (the folder with the built widget).

#![allow(
    clippy::panic,
    reason = "the whole program is tests, where a failure is a panic; clippy knows only those marked #[test]"
)]

mod engines;
mod fixtures;
mod origins;
mod page;
mod scenario;
mod scenarios;

use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{Arc, LazyLock},
};

use libtest_mimic::{Arguments, Trial};
use tokio::runtime::{self, Runtime};

use self::{
    engines::{Engine, Lane},
    scenario::Scenario,
};

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime for the tests")
});

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    let dist = dist();
    let lanes = match engines() {
        Ok(engines) => engines
            .into_iter()
            .map(|engine| Arc::new(Lane::new(engine)))
            .collect::<Vec<_>>(),
        Err(message) => return refuse(&message),
    };
    if !arguments.list && !dist.join("prisoner-card.js").is_file() {
        return refuse(&format!(
            "there is no widget in {}: run `cargo xtask dist`",
            dist.display()
        ));
    }
    let trials = trials(&lanes, &dist);
    // All wait at once for the one browser of their engine, so that each engine goes at its own speed.
    arguments.test_threads.get_or_insert(trials.len().max(1));
    let conclusion = libtest_mimic::run(&arguments, trials);
    for lane in lanes {
        RUNTIME.block_on(async { lane.turn().await.close().await });
    }
    conclusion.exit_code()
}

fn refuse(message: &str) -> ExitCode {
    eprintln!("browser tests: {message}");
    ExitCode::from(2)
}

fn engines() -> Result<Vec<Engine>, String> {
    match env::var("PRISONER_CARD_BROWSERS") {
        Ok(list) => Engine::parse_list(&list),
        Err(_) => Ok(Engine::ALL.to_vec()),
    }
}

fn dist() -> PathBuf {
    env::var_os("PRISONER_CARD_DIST").map_or_else(
        || [env!("CARGO_MANIFEST_DIR"), "..", "..", "dist"].iter().collect(),
        PathBuf::from,
    )
}

/// Every scenario in every engine that it makes sense in, the engines side by side.
fn trials(lanes: &[Arc<Lane>], dist: &Path) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (module, scenarios) in scenarios::ALL {
        for &scenario in *scenarios {
            for lane in lanes.iter().filter(|lane| scenario.engines.contains(&lane.engine)) {
                trials.push(trial(module, scenario, Arc::clone(lane), dist.to_owned()));
            }
        }
    }
    trials
}

fn trial(module: &str, scenario: Scenario, lane: Arc<Lane>, dist: PathBuf) -> Trial {
    let name = format!("{}::{module}::{}", lane.engine, scenario.name);
    Trial::test(name, move || Ok(RUNTIME.block_on(scenario.run_in(&lane, &dist))?))
}
