//! `schema`

use crate::outcome::{Failure, Outcome, print};

/// Prints the JSON Schema of the format.
///
/// # Errors
///
/// Where it cannot be written.
pub fn run() -> Result<Outcome, Failure> {
    print(prisoner_card_check::schema::text().as_bytes())?;
    Ok(Outcome::Done)
}
