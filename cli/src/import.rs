//! `import`: a press release becomes a draft.

use std::io::{self, IsTerminal, Write};

use prisoner_card_import::import;

use crate::outcome::{Doing, Failure, Outcome, print};
use crate::{args, input};

/// Runs the command: prints the draft to standard output, and to standard error what became of every line.
///
/// # Errors
///
/// Where a file cannot be read, is no press release in a language that is read here, or shares its language with
/// another.
pub fn run(arguments: &args::Import) -> Result<Outcome, Failure> {
    let mut sources = Vec::new();
    for file in &arguments.files {
        sources.push(input::read(file)?);
    }
    let is_styled = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let imported =
        import(&sources, arguments.encoding.as_deref(), is_styled).map_err(|error| Failure::new(error.to_string()))?;
    io::stderr()
        .write_all(imported.report.as_bytes())
        .doing("write the report")?;
    print(imported.draft.as_bytes())?;
    Ok(if imported.is_clear {
        Outcome::Done
    } else {
        Outcome::Problems
    })
}
