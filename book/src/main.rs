//! `prisoner-card-book OUT WIDGET`: builds the documentation site in the folder OUT, with the widget's files of the folder
//! WIDGET. `cargo xtask docs` runs it.

use std::{path::Path, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [out, widget] = arguments.as_slice() else {
        eprintln!("usage: prisoner-card-book OUT WIDGET");
        return ExitCode::from(2);
    };
    match prisoner_card_book::build(Path::new(out), Some(Path::new(widget))) {
        Ok(pages) => {
            eprintln!("{pages} pages in {}", Path::new(out).display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
