//! The publisher's tool, `prisoner-card`: one module for each command, each with its `run`.
//!
//! Code that needs no files, network or terminal is in libraries of its own, below `crates/`. The commands share here:
//! [`args`], the arguments; [`input`], which reads files, standard input and URLs; `feed`, which follows a feed over
//! its pages; [`outcome`], the ways in which a command ends.
//!
//! Messages go to standard error, results to standard output.

pub mod args;
pub mod build;
pub mod check;
mod clock;
pub mod doctor;
mod feed;
pub mod file;
mod folder;
pub mod import;
pub mod input;
pub mod manual;
pub mod mirror;
pub mod outcome;
mod progress;
pub mod render;
pub mod schema;
pub mod signature;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};
use outcome::{Outcome, tell};

/// Runs the tool with its arguments, the program's name first; prints its messages, and returns the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(message) => {
            // Help goes to standard output, with 0; errors go to standard error, with 2.
            let code = if message.use_stderr() { 2 } else { 0 };
            let _ = message.print();
            return ExitCode::from(code);
        }
    };
    if let Some(warning) = clock::warn_of_the_past(clock::now()) {
        tell(format_args!("warning: {warning}"));
    }
    let outcome = match &arguments.command {
        Command::Check(arguments) => check::run(arguments),
        Command::Schema => schema::run(),
        Command::Render(arguments) => render::run(arguments),
        Command::Build(arguments) => build::run(arguments),
        Command::Keygen(arguments) => signature::keygen::run(arguments),
        Command::Sign(arguments) => signature::sign::run(arguments),
        Command::Verify(arguments) => signature::verify::run(arguments),
        Command::Mirror(arguments) => mirror::run(arguments),
        Command::Import(arguments) => import::run(arguments),
        Command::Doctor(arguments) => doctor::run(arguments),
        Command::Completions(arguments) => manual::completions(arguments),
        Command::Man(arguments) => manual::man(arguments),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        Err(failure) => {
            tell(format_args!("error: {failure}"));
            ExitCode::from(2)
        }
    }
}
