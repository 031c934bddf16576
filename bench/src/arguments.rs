//! The command line.

use std::path::PathBuf;

use crate::{
    cases::Case,
    failure::{Failure, Outcome},
    peer::ExtraPeer,
};

pub(crate) const HELP: &str = "\
Measures the card against others that show the same, and prints how they compare.

--runs N                     how often each figure is taken (default 9)
--only CASE                  one-card, many-cards, big-feed or memory; may be repeated
--peer NAME=URL_OR_FOLDER    a further peer; may be repeated. A folder has a card.html and may have a head.html, with
                             {files}, {feed} and {person} where those belong. A URL shows the address by itself
--dist FOLDER                the widget's release build (default dist/)
--smoke                      each case once, small: fails where a visit does, or asks or moves more than it may
--work FOLDER                where to put what is served, and results.json (default target/bench/)

docs/performance.md is written by a full run of at least 9.
";

/// From this many runs on, a median says something.
const ENOUGH_RUNS: usize = 9;

/// What is asked for.
#[derive(Debug, PartialEq)]
pub(crate) struct Arguments {
    pub(crate) runs: usize,
    /// Empty for all.
    only: Vec<Case>,
    pub(crate) peers: Vec<ExtraPeer>,
    pub(crate) dist: Option<PathBuf>,
    pub(crate) work: Option<PathBuf>,
    /// Whether it is only to be seen that everything works.
    pub(crate) smoke: bool,
    pub(crate) help: bool,
}

impl Arguments {
    pub(crate) fn parse(mut parser: lexopt::Parser) -> Outcome<Self> {
        let mut arguments = Self {
            runs: ENOUGH_RUNS,
            only: Vec::new(),
            peers: Vec::new(),
            dist: None,
            work: None,
            smoke: false,
            help: false,
        };
        while let Some(argument) = parser.next()? {
            match argument {
                lexopt::Arg::Long("runs") => arguments.runs = parse_runs(&parser.value()?.to_string_lossy())?,
                lexopt::Arg::Long("only") => arguments.only.push(Case::parse(&parser.value()?.to_string_lossy())?),
                lexopt::Arg::Long("peer") => {
                    arguments
                        .peers
                        .push(ExtraPeer::parse(&parser.value()?.to_string_lossy())?);
                }
                lexopt::Arg::Long("dist") => arguments.dist = Some(parser.value()?.into()),
                lexopt::Arg::Long("work") => arguments.work = Some(parser.value()?.into()),
                lexopt::Arg::Long("smoke") => (arguments.smoke, arguments.runs) = (true, 1),
                lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => arguments.help = true,
                other => return Err(other.unexpected().into()),
            }
        }
        Ok(arguments)
    }

    pub(crate) fn cases(&self) -> Vec<Case> {
        Case::ALL
            .into_iter()
            .filter(|case| self.only.is_empty() || self.only.contains(case))
            .collect()
    }

    /// Whether the result is worth being written down: everything, often enough, and nothing that only some machine has.
    pub(crate) fn is_full_run(&self) -> bool {
        !self.smoke && self.runs >= ENOUGH_RUNS && self.only.is_empty() && self.peers.is_empty()
    }
}

fn parse_runs(word: &str) -> Outcome<usize> {
    match word.parse() {
        Ok(runs) if runs > 0 => Ok(runs),
        _ => Err(Failure::new(format!(
            "`--runs {word}` is no number of runs: write 9, or 1 for a quick look"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Outcome<Arguments> {
        Arguments::parse(lexopt::Parser::from_args(words))
    }

    #[test]
    fn everything_is_measured_nine_times_unless_told_otherwise() {
        let arguments = parse(&[]).unwrap();
        assert_eq!((arguments.runs, arguments.cases().len()), (9, Case::ALL.len()));
        assert!(arguments.is_full_run());
    }

    #[test]
    fn cases_run_in_their_own_order() {
        let arguments = parse(&["--only", "memory", "--only", "one-card"]).unwrap();
        assert_eq!(arguments.cases(), [Case::OneCard, Case::Memory]);
        assert!(!arguments.is_full_run());
    }

    #[test]
    fn a_smoke_test_is_one_run_that_is_not_written_down() {
        let arguments = parse(&["--runs", "9", "--smoke"]).unwrap();
        assert_eq!((arguments.runs, arguments.cases().len()), (1, Case::ALL.len()));
        assert!(!arguments.is_full_run());
    }

    #[test]
    fn no_run_at_all_is_refused() {
        assert_eq!(
            parse(&["--runs", "0"]),
            Err(Failure::new(
                "`--runs 0` is no number of runs: write 9, or 1 for a quick look"
            ))
        );
    }

    #[test]
    fn an_unknown_option_is_refused() {
        assert_eq!(parse(&["--fast"]), Err(Failure::new("invalid option '--fast'")));
    }
}
