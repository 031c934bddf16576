//! The publisher's tool, `prisoner-card`: one module for each command, each with its `run`.
//!
//! What the commands share: [`args`] is all that can be typed, [`input`] reads files, standard input and URLs,
//! [`outcome`] is how a command ends, [`document`] is a feed's JSON with the place of everything in it, and
//! [`diagnostic`] is what is said of such a place. `site` makes pages of a feed, for `render` and `build`.
//!
//! Messages go to standard error, results to standard output.

pub mod args;
pub mod build;
pub mod check;
pub mod diagnostic;
pub mod document;
pub mod file;
pub mod import;
pub mod input;
pub mod issue;
pub mod manual;
pub mod mirror;
pub mod outcome;
mod progress;
pub mod render;
pub mod schema;
pub mod signature;
mod site;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use args::{Arguments, Command};
use outcome::Outcome;

/// Runs the tool with its arguments, the program's name first; says what there is to say, and returns the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(message) => {
            // Help goes to standard output, with 0; what is wrong to standard error, with 2.
            let code = if message.use_stderr() { 2 } else { 0 };
            let _ = message.print();
            return ExitCode::from(code);
        }
    };
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
        Command::Completions(arguments) => manual::completions(arguments),
        Command::Man(arguments) => manual::man(arguments),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        Err(failure) => {
            // Where nothing can be said any more, the exit code says it.
            let _ = writeln!(std::io::stderr(), "error: {failure}");
            ExitCode::from(2)
        }
    }
}
