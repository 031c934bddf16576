//! `import`: press releases become a draft, the rows of a table drafts.

mod table;

use std::io::{self, IsTerminal, Write};

use prisoner_card_import::{Request, import, table::is_table};

use crate::outcome::{Doing, Failure, Outcome, print};
use crate::{args, input};

/// Runs the command: prints drafts to standard output, and the result of each line or cell to standard error.
///
/// # Errors
///
/// Where a file cannot be read, or is neither press release nor table.
pub fn run(arguments: &args::Import) -> Result<Outcome, Failure> {
    let of_table =
        arguments.map.is_some() || arguments.map_new || arguments.places.is_some() || arguments.into.is_some();
    match arguments.files.as_slice() {
        files if arguments.id.is_some() && files.iter().any(|file| is_table(file)) => Err(Failure::new(
            "--id is for a press release: a table has a column for the ids of its people",
        )),
        [file] if arguments.into.is_some() && is_release(file) => Err(Failure::new(
            "--into is for tables: put the draft of a press release into the feed by hand",
        )),
        [file] if of_table || is_table(file) => table::run(file, arguments),
        files if of_table || files.iter().any(|file| is_table(file)) => {
            Err(Failure::new("a table is imported alone: name one file"))
        }
        _ => releases(arguments),
    }
}

fn is_release(name: &str) -> bool {
    let name = name.to_lowercase();
    [".txt", ".html", ".htm", ".md"]
        .iter()
        .any(|ending| name.ends_with(ending))
}

fn releases(arguments: &args::Import) -> Result<Outcome, Failure> {
    let mut sources = Vec::new();
    for file in &arguments.files {
        sources.push(input::read(file)?);
    }
    let is_styled = io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let request = Request {
        encoding: arguments.encoding.as_deref(),
        id: arguments.id.as_deref(),
        is_styled,
    };
    let imported = import(&sources, request).map_err(|error| Failure::new(error.to_string()))?;
    report(&imported.report)?;
    print(imported.draft.as_bytes())?;
    Ok(outcome(imported.is_clear))
}

fn report(text: &str) -> Result<(), Failure> {
    io::stderr().write_all(text.as_bytes()).doing("write the report")
}

fn outcome(is_clear: bool) -> Outcome {
    if is_clear { Outcome::Done } else { Outcome::Problems }
}
