//! The results of the tests: their output and their summary.

use std::{
    io::{self, BufRead, BufReader},
    process::Command,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::{
    failure::{Doing, Outcome},
    process,
};

/// The results of a run. Steps of several lanes may report at the same time.
pub(super) struct Report {
    start: Instant,
    results: Mutex<Results>,
}

#[derive(Default)]
struct Results {
    passed: usize,
    failed: Vec<String>,
    skipped: Vec<String>,
    tests: Tests,
}

/// The numbers of tests that the runners have counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tests {
    passed: u32,
    failed: u32,
    skipped: u32,
}

/// The time at which a lane shows the output of its steps.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    AsItComes,
    /// In one piece, so that it does not mix with another lane's.
    AtTheEnd,
}

/// Steps that follow one another. The first failure, of any lane, ends the run.
#[derive(Clone, Copy)]
pub(crate) struct Lane<'a> {
    report: &'a Report,
    shown: Shown,
}

impl Report {
    pub(super) fn new() -> Self {
        Self {
            start: Instant::now(),
            results: Mutex::default(),
        }
    }

    pub(super) fn lane(&self, shown: Shown) -> Lane<'_> {
        Lane { report: self, shown }
    }

    fn results(&self) -> MutexGuard<'_, Results> {
        self.results.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Two lines: the steps, and the count of tests, alone on its line for CI.
    pub(super) fn summary(&self) -> String {
        let results = self.results();
        let steps = match &results.failed[..] {
            [] => format!("all {} steps passed", results.passed),
            failed => format!(
                "FAILED at `{}`, after {} steps passed",
                failed.join("`, `"),
                results.passed
            ),
        };
        let skipped = match &results.skipped[..] {
            [] => String::new(),
            skipped => format!("; skipped: {}", skipped.join("; ")),
        };
        let Tests {
            passed,
            mut failed,
            skipped: ignored,
        } = results.tests;
        if failed == 0 {
            // A step that counts no tests may fail, too.
            failed = u32::try_from(results.failed.len()).unwrap_or(u32::MAX);
        }
        let time = in_words(self.start.elapsed());
        format!("xtask test: {steps} in {time}{skipped}\n{passed} passed, {failed} failed, {ignored} skipped")
    }
}

impl Lane<'_> {
    pub(super) fn step(self, name: &str, work: impl FnOnce(Self) -> Outcome) -> Outcome {
        if !self.report.results().failed.is_empty() {
            return Ok(());
        }
        if self.shown == Shown::AsItComes {
            println!("\n=== {name}");
        }
        let start = Instant::now();
        let result = work(self);
        let mut results = self.report.results();
        match result {
            Ok(()) => {
                println!("=== {name}: passed in {}", in_words(start.elapsed()));
                results.passed += 1;
            }
            Err(_) => results.failed.push(name.to_owned()),
        }
        result
    }

    pub(super) fn skip(self, what: &str) {
        println!("\n=== SKIPPED: {what}");
        self.report.results().skipped.push(what.to_owned());
    }

    /// Runs a step's command, shows its output, and counts the tests that it reports.
    pub(crate) fn run(self, command: &mut Command, remedy: &str) -> Outcome {
        let (reader, writer) = io::pipe().doing("make a pipe")?;
        command.stderr(writer.try_clone().doing("make a pipe")?).stdout(writer);
        let mut child = process::start(command)?;
        // Closes this process's ends of the pipe: it ends when the child's are closed.
        command
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null());
        let mut kept = String::new();
        for line in BufReader::new(reader).split(b'\n') {
            let line = line.doing("read what a step prints")?;
            let line = String::from_utf8_lossy(&line);
            self.report.results().tests.count(&line);
            match self.shown {
                Shown::AsItComes => println!("{line}"),
                Shown::AtTheEnd => kept.extend([&*line, "\n"]),
            }
        }
        print!("{kept}");
        process::end(command, &mut child, remedy)
    }
}

impl Tests {
    /// Adds the closing line of a runner: cargo's and those like it, and Node.js's, which has a line for each figure.
    fn count(&mut self, line: &str) {
        let words: Vec<_> = line.split_whitespace().collect();
        match words[..] {
            ["test", "result:", _, ref figures @ ..] => figures.chunks(2).for_each(|figure| self.add(figure)),
            ["#" | "ℹ", what, number] => self.add(&[number, what]),
            _ => {}
        }
    }

    fn add(&mut self, figure: &[&str]) {
        let (sum, number) = match figure {
            [number, "passed;" | "pass"] => (&mut self.passed, number),
            [number, "failed;" | "fail"] => (&mut self.failed, number),
            [number, "ignored;" | "skipped"] => (&mut self.skipped, number),
            _ => return,
        };
        *sum += number.parse::<u32>().unwrap_or_default();
    }
}

fn in_words(duration: Duration) -> String {
    format!("{} min {} s", duration.as_secs() / 60, duration.as_secs() % 60)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::failure::Failure;

    fn printing(text: &str, status: u8) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", "printf '%s\\n' \"$0\"; exit $1", text, &status.to_string()]);
        command
    }

    #[test]
    fn tests_of_every_runner_are_counted_in_the_last_line() {
        let report = Report::new();
        let lane = report.lane(Shown::AtTheEnd);
        for text in [
            "test result: ok. 7 passed; 0 failed; 2 ignored; 0 measured; 61 filtered out; finished in 0.48s",
            "# tests 4\n# pass 3\n# fail 0\n# skipped 1",
            "ℹ pass 30\nℹ fail 0",
            "7 passed, as a page might say",
        ] {
            lane.step("tests", |lane| lane.run(&mut printing(text, 0), "fix it"))
                .unwrap();
        }
        assert_eq!(
            report.summary(),
            "xtask test: all 4 steps passed in 0 min 0 s\n40 passed, 0 failed, 3 skipped"
        );
    }

    #[test]
    fn a_failed_step_is_named_and_ends_every_lane() {
        let report = Report::new();
        let lane = report.lane(Shown::AtTheEnd);
        lane.step("format", |_| Ok(())).unwrap();
        let failure = lane.step("lints", |lane| lane.run(&mut printing("no", 1), "fix it"));
        assert!(
            failure
                .unwrap_err()
                .to_string()
                .ends_with("failed (exit status: 1): fix it")
        );
        report
            .lane(Shown::AsItComes)
            .step("later", |_| Err(Failure::new("it was begun")))
            .unwrap();
        assert_eq!(
            report.summary(),
            "xtask test: FAILED at `lints`, after 1 steps passed in 0 min 0 s\n0 passed, 1 failed, 0 skipped"
        );
    }

    #[test]
    fn failed_tests_are_counted_by_their_runner_and_skipped_steps_are_named() {
        let report = Report::new();
        let text = "test result: FAILED. 5 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out";
        let lane = report.lane(Shown::AtTheEnd);
        lane.skip("the rest");
        lane.step("tests", |lane| lane.run(&mut printing(text, 101), "fix it"))
            .unwrap_err();
        assert_eq!(
            report.summary(),
            "xtask test: FAILED at `tests`, after 0 steps passed in 0 min 0 s; skipped: the rest\n5 passed, 2 failed, 0 skipped"
        );
    }
}
