//! `schema`

use crate::outcome::{Failure, Outcome};

/// Prints the schema.
///
/// # Errors
///
/// Where it cannot be written.
pub fn run() -> Result<Outcome, Failure> {
    Err(Failure::new("not built yet"))
}
