//! docs/performance.md: how it is measured, which holds anywhere, and what came out, which holds for one run.

use super::Table;
use crate::{cases::one_card, measurement::Measurements, peer::BASELINE};

/// The run that the document tells of.
pub(crate) struct Document<'a> {
    pub(crate) browser: &'a str,
    pub(crate) runs: usize,
    /// How busy the machine was at the start: the average number of running programs over one minute, of so many cores.
    pub(crate) load: &'a str,
    pub(crate) targets: &'a Table,
    pub(crate) tables: &'a [Table],
    pub(crate) measurements: &'a Measurements,
}

const METHOD: &str = include_str!("method.md");

impl Document<'_> {
    /// What was measured, without how.
    pub(crate) fn results(&self) -> String {
        let mut parts = vec![format!(
            "{}, {} runs of each, interleaved; medians, with the quartiles in brackets. Load at the start: {}.\n",
            self.browser, self.runs, self.load
        )];
        parts.extend([self.targets].into_iter().chain(self.tables).map(Table::render));
        parts.push(self.failures());
        parts.join("\n")
    }

    pub(crate) fn render(&self) -> String {
        let profiles: Vec<_> = one_card::PROFILES
            .iter()
            .map(|profile| format!("- {}", profile.describe()))
            .collect();
        let method = METHOD
            .replace("{profiles}", &profiles.join("\n"))
            .replace("{baseline}", BASELINE);
        format!("{method}\n## Results\n\n{}", self.results())
    }

    fn failures(&self) -> String {
        let failures: Vec<_> = self
            .measurements
            .failures()
            .map(|(measurement, failure)| {
                format!(
                    "- {}, {}, {}, round {}: {failure}",
                    measurement.case,
                    measurement.condition,
                    measurement.peer,
                    measurement.round + 1
                )
            })
            .collect();
        if failures.is_empty() {
            "No visit failed, and none was left out.\n".to_owned()
        } else {
            format!("Visits that failed, and are in no median:\n\n{}\n", failures.join("\n"))
        }
    }
}
