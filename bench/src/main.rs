//! Measures the card against others that show the same, in one run of one browser.
//!
//! `cargo xtask bench` provides what this needs and runs it. docs/performance.md says how it measures.

mod arguments;
mod browser;
mod cases;
mod failure;
mod feeds;
mod host_page;
mod measurement;
mod peer;
mod profile;
mod report;
mod server;
mod site;
mod smoke;
mod static_card;
mod statistics;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    thread,
};

use self::{
    arguments::Arguments,
    browser::Browser,
    failure::{Doing, Outcome},
    measurement::Measurements,
    report::Document,
};

fn main() -> ExitCode {
    match Arguments::parse(lexopt::Parser::from_env()).and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Outcome {
    if arguments.help {
        print!("{}", arguments::HELP);
        return Ok(());
    }
    let root = project_root();
    let work = arguments.work.clone().unwrap_or_else(|| root.join("target/bench"));
    let dist = arguments.dist.clone().unwrap_or_else(|| root.join("dist"));
    let bench = site::prepare(&root, &dist, &work, arguments)?;
    let load = load();
    eprintln!("load at the start: {load}");
    let mut browser = Browser::start(&work.join("browser"))?;
    let mut measurements = Measurements::default();
    for case in arguments.cases() {
        case.run(&bench, &mut browser, &mut measurements);
    }
    write(&work.join("results.json"), &format!("{:#}\n", measurements.to_json()))?;
    let tables = report::tables(&bench, &measurements);
    let document = Document {
        browser: &browser.version,
        runs: arguments.runs,
        load: &load,
        targets: &report::targets(&measurements),
        tables: &tables,
        measurements: &measurements,
    };
    println!("{}", document.results());
    if arguments.is_full_run() {
        write(&root.join("docs/performance.md"), &document.render())?;
    }
    if arguments.smoke {
        smoke::check(&measurements)
    } else {
        Ok(())
    }
}

fn project_root() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    folder.parent().unwrap_or(folder).to_owned()
}

/// How busy the machine is, where it says so.
fn load() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let average = fs::read_to_string("/proc/loadavg").ok();
    let average = average.as_deref().and_then(|text| text.split(' ').next());
    format!("{} on {cores} cores", average.unwrap_or("unknown"))
}

fn write(path: &Path, text: &str) -> Outcome {
    fs::write(path, text).doing(format_args!("write {}", path.display()))
}
