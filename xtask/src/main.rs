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

const HELP: &str = "\
The project's own commands. Each installs what it needs and is missing.

cargo xtask serve [--port N]
    the demo page on http://127.0.0.1:8080/, built again at each change
cargo xtask test [--browsers chromium,firefox,webkit] [--fast]
    every check and test; --fast leaves out what needs a browser
cargo xtask dist [--twice]
    the release build in dist/, ready for any static host, and its sizes; --twice builds it once more in another
    folder, and compares
cargo xtask package
    what is published, in target/package/: npm packages, the WordPress plugin, the command for this machine; checks that
    the crates can be published
cargo xtask crates
    the crates as they are published: packed, unpacked where nothing of the project stands beside them, and compiled
cargo xtask docs
    the documentation site in target/docs/, with live cards from dist/
cargo xtask bench [--runs N] [--only CASE] [--peer NAME=URL_OR_FOLDER]
    measures the card against others in Chromium; a full run writes docs/performance.md
cargo xtask tools [--browsers chromium,firefox,webkit]
    installs what the other commands need, as they would themselves
cargo xtask language new TAG
    the files of a new language, below locales/, to be translated
cargo xtask wordpress
    WordPress and the plugin as the tests have them, without running the tests
cargo xtask bundle
    the last step of trunk's build; trunk runs it (Trunk.toml)
";

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
