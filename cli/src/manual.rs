//! The manual page and the shells' completions, made from the arguments' own descriptions.

use clap::CommandFactory;

use crate::args::{Arguments, Completions, Man};
use crate::outcome::{Failure, Outcome, print};

/// Prints a shell's completions.
///
/// # Errors
///
/// Where they cannot be written.
pub fn completions(arguments: &Completions) -> Result<Outcome, Failure> {
    let mut command = Arguments::command();
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "prisoner-card", &mut script);
    print(&script)?;
    Ok(Outcome::Done)
}

/// Prints the manual page of the tool or of one of its commands.
///
/// # Errors
///
/// Where there is no such command, or the page cannot be written.
pub fn man(arguments: &Man) -> Result<Outcome, Failure> {
    let mut tool = Arguments::command();
    tool.build();
    let command = match &arguments.command {
        None => tool,
        Some(name) => tool
            .find_subcommand(name)
            .cloned()
            .ok_or_else(|| Failure::new(format!("there is no command {name:?}; see `prisoner-card --help`")))?,
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command)
        .render(&mut page)
        .map_err(|error| Failure::new(format!("cannot write the manual page: {error}")))?;
    print(&page)?;
    Ok(Outcome::Done)
}
