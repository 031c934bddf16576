//! The tests, by concern.

mod changes;
mod copying;
mod embedding;
mod failures;
mod languages;
mod privacy;

use crate::scenario::Scenario;

/// All modules with their scenarios.
pub(crate) const ALL: &[(&str, &[Scenario])] = &[
    ("embedding", embedding::SCENARIOS),
    ("changes", changes::SCENARIOS),
    ("failures", failures::SCENARIOS),
    ("copying", copying::SCENARIOS),
    ("languages", languages::SCENARIOS),
    ("privacy", privacy::SCENARIOS),
];
