//! `prisoner-card-book OUT WIDGET SEARCH SAMPLE`: builds the documentation site in the folder OUT, with the widget's files of the
//! folder WIDGET, the scripts of the search of the folder SEARCH, and the sample site of the folder SAMPLE. `cargo xtask docs`
//! runs it.

use std::{path::Path, process::ExitCode};

use prisoner_card_book::Parts;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let [out, widget, search, sample] = arguments.as_slice() else {
        eprintln!("usage: prisoner-card-book OUT WIDGET SEARCH SAMPLE");
        return ExitCode::from(2);
    };
    let parts = Parts {
        widget: Some(Path::new(widget)),
        search: Some(Path::new(search)),
        sample: Some(Path::new(sample)),
    };
    match prisoner_card_book::build(Path::new(out), parts) {
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
