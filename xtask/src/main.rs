//! The project's own commands, run as `cargo xtask COMMAND`.

mod bench;
mod build;
mod compress;
mod crates;
mod dist;
mod docs;
mod failure;
mod integrity;
mod language;
mod names;
mod nowasm;
mod package;
mod packs;
mod page;
mod panics;
mod plugin;
mod process;
mod project;
mod reproducible;
mod serve;
mod size;
mod test;
mod tools;
mod trunk;

use std::process::ExitCode;

use failure::{Failure, Outcome};
use project::Project;
use tools::{
    Toolbox,
    browsers::{self, Browser},
};

const HELP: &str = include_str!("help.txt");

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome {
    let mut parser = lexopt::Parser::from_env();
    let command = match parser.next()? {
        Some(lexopt::Arg::Value(word)) => word.to_string_lossy().into_owned(),
        Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h')) | None => "help".to_owned(),
        Some(other) => return Err(other.unexpected().into()),
    };
    if command == "help" {
        print!("{HELP}");
        return Ok(());
    }
    let project = Project::find()?;
    let toolbox = Toolbox::new(&project);
    match command.as_str() {
        "serve" => serve::run(&toolbox, parser),
        "test" => test::run(&toolbox, &browsers_of(parser, &Browser::ALL)?),
        "bench" => bench::run(&toolbox, parser),
        "tools" => {
            let browsers = browsers_of(parser, &[])?;
            tools::for_testing(&toolbox, &browsers)?;
            tools::judges::provide(&toolbox, &browsers)
        }
        "language" => language::run(&toolbox, parser),
        "dist" => {
            let is_twice = has_flag(parser, "twice")?;
            tools::for_building(&toolbox)?;
            dist::build(&toolbox)?;
            if is_twice {
                reproducible::check(&toolbox)
            } else {
                Ok(())
            }
        }
        "docs" => {
            no_arguments(parser)?;
            docs::run(&toolbox)
        }
        "package" => {
            no_arguments(parser)?;
            package::run(&toolbox)
        }
        "crates" => {
            no_arguments(parser)?;
            crates::check(&project, &process::run)
        }
        "wordpress" => {
            no_arguments(parser)?;
            test::make_wordpress(&toolbox)
        }
        "bundle" => {
            no_arguments(parser)?;
            tools::npm::provide(&toolbox, "xtask")?;
            trunk::finish_build(&toolbox)
        }
        _ => Err(Failure::new(format!(
            "there is no command `{command}`; `cargo xtask help` lists what there is"
        ))),
    }
}

fn browsers_of(mut parser: lexopt::Parser, otherwise: &[Browser]) -> Outcome<Vec<Browser>> {
    let mut browsers = otherwise.to_vec();
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("browsers") => browsers = browsers::parse_list(&parser.value()?.to_string_lossy())?,
            lexopt::Arg::Long("fast") => browsers.clear(),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(browsers)
}

/// Whether the flag is the only argument; false if there is none.
fn has_flag(mut parser: lexopt::Parser, name: &str) -> Outcome<bool> {
    match parser.next()? {
        None => Ok(false),
        Some(lexopt::Arg::Long(flag)) if flag == name => no_arguments(parser).map(|()| true),
        Some(other) => Err(other.unexpected().into()),
    }
}

fn no_arguments(mut parser: lexopt::Parser) -> Outcome {
    match parser.next()? {
        None => Ok(()),
        Some(other) => Err(other.unexpected().into()),
    }
}
