//! The time and the memory that a large feed takes.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]
#![cfg(target_os = "linux")]

mod common;

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::Value;

const SOUND: &str = include_str!("check/sound.json");

/// A feed of that many people, with the usual members, in one line as programs write it.
fn feed(people: usize) -> Vec<u8> {
    let mut feed: Value = serde_json::from_str(SOUND).unwrap();
    let person = feed["items"][0].clone();
    let items = (0..people).map(|number| {
        let mut person = person.clone();
        person["id"] = format!("https://example.org/p/primerova-{number}").into();
        // Literals of JSON, too.
        person["_prisoner_card"]["withdrawn"] = false.into();
        person
    });
    feed["items"] = items.collect();
    serde_json::to_vec(&feed).unwrap()
}

/// The most memory that a process had so far, in kilobytes.
fn peak_memory(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.trim().parse().ok()
}

/// The processor time that a process took so far, in hundredths of a second: other processes do not add to it.
fn processor_time(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // Behind the name, which may have spaces in it: `utime` and `stime` are the 14th and 15th of all (proc(5)).
    let (_, after_name) = status.rsplit_once(") ")?;
    let mut times = after_name
        .split(' ')
        .skip(11)
        .map_while(|time| time.parse::<u64>().ok());
    Some(times.next()? + times.next()?)
}

/// A measure, not a test: `cargo xtask bench` runs it, in a release build.
#[test]
#[ignore = "measures; run by cargo xtask bench in a release build"]
fn ten_thousand_people_take_two_seconds_and_200_megabytes_at_most() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("feed.json");
    fs::write(&path, feed(10_000)).unwrap();
    let mut process = Command::new(common::tool().get_program())
        .arg("check")
        .arg(&path)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut peak, mut took) = (0, 0);
    while process.try_wait().unwrap().is_none() {
        peak = peak.max(peak_memory(process.id()).unwrap_or_default());
        took = took.max(processor_time(process.id()).unwrap_or_default());
        // The memory of a process has to be polled.
        thread::sleep(Duration::from_millis(2));
    }
    let output = process.wait_with_output().unwrap();
    let messages = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{messages}");
    assert!(messages.contains("1 warning in "), "{messages}");
    eprintln!("{took} hundredths of a second, {} MB", peak / 1024);
    assert!((1..200).contains(&took), "it took {took} hundredths of a second");
    assert!((1..200 * 1024).contains(&peak), "it took {} MB", peak / 1024);
}
