//! The tests, by concern.

mod embedding;

use crate::scenario::Scenario;

/// All modules with their scenarios.
pub(crate) const ALL: &[(&str, &[Scenario])] = &[("embedding", embedding::SCENARIOS)];
