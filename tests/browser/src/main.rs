//! The prisoner card in real browsers, on pages like its partners', through `WebDriver`.
//!
//! ```text
//! cargo xtask test                                                  # builds dist/, then runs these and all other tests
//! cargo test -p prisoner-card-browser-tests                         # these alone, on dist/ as it is
//! cargo test -p prisoner-card-browser-tests -- firefox::copying     # some of them
//! cargo test -p prisoner-card-browser-tests -- webkit-nowasm::      # those of the JavaScript build in one engine
//! ```
//!
//! The wasm comes first, then the JavaScript build, in browsers without WebAssembly. The engines in which a scenario
//! runs depend on the code that decides its outcome: `scenario::DecidedBy`.
//!
//! Variables: `PRISONER_CARD_BROWSERS` (such as `chromium,webkit`; all three where it is not set, none where it is empty),
//! `PRISONER_CARD_DIST` (the folder with the built widget), `PRISONER_CARD_YEW_PAGE` (the folder with the page that is a
//! Yew app itself; `cargo xtask test` builds it), `PRISONER_CARD_DOCS_SEARCH` (the scripts of the documentation's search;
//! `cargo xtask docs` bundles them), `PRISONER_CARD_WORDPRESS` and `PRISONER_CARD_WORDPRESS_PLUGIN` (the folders from
//! `cargo xtask wordpress`; without them the scenarios in WordPress are ignored).

#![allow(
    clippy::panic,
    reason = "the whole program is tests, where a failure is a panic; clippy knows only those marked #[test]"
)]

mod engines;
mod fixtures;
#[path = "../../hostile/mod.rs"]
mod hostile;
mod origins;
mod page;
mod prelude;
mod scenario;
mod scenarios;
mod times;
mod wordpress;

use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use libtest_mimic::{Arguments, Conclusion, Trial};
use tokio::runtime::{self, Runtime};

use self::{
    engines::{Engine, Lane, Program},
    scenario::Scenario,
};

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime for the tests")
});

/// What failed, with its message.
static FAILURES: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let dist = dist();
    let engines = match engines() {
        Ok(engines) => engines,
        Err(message) => return refuse(&message),
    };
    if !arguments.list && !dist.join("prisoner-card.js").is_file() {
        return refuse(&format!(
            "there is no widget in {}: run `cargo xtask dist`",
            dist.display()
        ));
    }
    // One after the other: six browsers at once are too many for a small machine.
    let conclusions = Program::ALL.map(|program| run(&arguments, &engines, program, &dist));
    if conclusions.iter().any(Conclusion::has_failed) {
        // Once more at the end: some forges show nothing but the last lines.
        for failure in &*FAILURES.lock().unwrap_or_else(PoisonError::into_inner) {
            println!("FAILED: {failure}\n");
        }
        return ExitCode::from(101);
    }
    ExitCode::SUCCESS
}

fn run(arguments: &Arguments, engines: &[Engine], program: Program, dist: &Path) -> Conclusion {
    let lanes: Vec<_> = engines
        .iter()
        .map(|&engine| Arc::new(Lane::new(engine, program)))
        .collect();
    let trials = trials(&lanes, engines, dist);
    let mut arguments = arguments.clone();
    // All tests wait at once for a browser of their engine, so that no engine waits for another.
    arguments.test_threads.get_or_insert(trials.len().max(1));
    let conclusion = libtest_mimic::run(&arguments, trials);
    for lane in lanes {
        RUNTIME.block_on(lane.close());
    }
    times::print();
    conclusion
}

fn refuse(message: &str) -> ExitCode {
    eprintln!("browser tests: {message}");
    ExitCode::from(2)
}

fn engines() -> Result<Vec<Engine>, String> {
    match env::var("PRISONER_CARD_BROWSERS") {
        Ok(list) if list.is_empty() => Ok(Vec::new()),
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

/// Every scenario in each of its lanes, the engines side by side.
fn trials(lanes: &[Arc<Lane>], engines: &[Engine], dist: &Path) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (module, scenarios) in scenarios::ALL {
        for &scenario in *scenarios {
            for lane in lanes.iter().filter(|lane| scenario.is_for(lane, engines)) {
                trials.push(trial(module, scenario, Arc::clone(lane), dist.to_owned()));
            }
        }
    }
    trials
}

fn trial(module: &str, scenario: Scenario, lane: Arc<Lane>, dist: PathBuf) -> Trial {
    let name = format!("{lane}::{module}::{}", scenario.name);
    let is_ignored = module.starts_with("wordpress") && !wordpress::is_there();
    let name_in_messages = name.clone();
    let run = move || {
        RUNTIME.block_on(scenario.run_in(&lane, &dist)).map_err(|message| {
            let mut failures = FAILURES.lock().unwrap_or_else(PoisonError::into_inner);
            failures.push(format!("{name_in_messages}: {message}"));
            message.into()
        })
    };
    Trial::test(name, run).with_ignored_flag(is_ignored)
}
