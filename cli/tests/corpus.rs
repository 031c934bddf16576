//! The fuzz targets over their seeds, without a fuzzer (`fuzz/README.md`).
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "../../fuzz/targets/mod.rs"]
mod targets;

use std::path::Path;

/// Runs a target over its seeds, and over the feeds that the project ships; asserts their least number.
#[track_caller]
fn run(target: fn(&[u8]), corpus: &str, at_least: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut seeds = Vec::new();
    for folder in [root.join("fuzz/corpus").join(corpus), root.join("static")] {
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        seeds.extend(files.filter(|file| file.extension().is_none_or(|extension| extension == "json")));
    }
    assert!(seeds.len() >= at_least, "{} seeds", seeds.len());
    for seed in seeds {
        println!("{}", seed.display());
        target(&std::fs::read(&seed).unwrap());
    }
}

#[test]
fn the_check_holds_over_its_seeds() {
    run(targets::check, "check", 60);
}

#[test]
fn cards_hold_over_their_seeds() {
    run(targets::card, "card", 30);
}

#[test]
fn feeds_made_of_bytes_hold_over_their_seeds() {
    run(targets::made, "made", 30);
}
