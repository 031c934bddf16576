//! `check`

mod structure;

use prisoner_card_format::Instant;

use crate::args;
use crate::diagnostic::Diagnostic;
use crate::document;
use crate::outcome::{Failure, Outcome};

/// Finds all that is wrong with a feed, in the order of the document. `now` decides what lies in the future.
pub fn diagnose(bytes: &[u8], _now: Instant) -> Vec<Diagnostic> {
    let document = document::parse(bytes);
    let mut found = document.problems;
    if let Some(feed) = &document.root {
        structure::check(feed, &mut found);
    }
    found.sort_by_key(|problem| problem.span.start);
    found
}

/// Runs the command.
///
/// # Errors
///
/// Where it cannot run.
pub fn run(_arguments: &args::Check) -> Result<Outcome, Failure> {
    Err(Failure::new("not built yet"))
}
