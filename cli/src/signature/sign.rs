//! `sign`

use crate::args;
use crate::outcome::{Failure, Outcome};

/// Runs the command.
///
/// # Errors
///
/// Where it cannot run.
pub fn run(_arguments: &args::Sign) -> Result<Outcome, Failure> {
    Err(Failure::new("not built yet"))
}
