//! The project's own commands, run as `cargo xtask COMMAND`.

mod bench;
mod bindings;
mod build;
mod compress;
mod display;
mod dist;
mod failure;
mod integrity;
mod names;
mod nowasm;
mod page;
mod process;
mod project;
mod serve;
mod silence;
mod size;
mod test;
mod tools;
mod trunk;

mod versions;
mod wasm;

use std::process::ExitCode;

use failure::{Failure, Outcome};
use project::Project;
use tools::{
    Toolbox,
    browsers::{self, Browser},
};

/// A word after `cargo xtask`.
struct Command {
    name: &'static str,
    arguments: &'static str,
    summary: &'static str,
    run: fn(&Toolbox<'_>, lexopt::Parser) -> Outcome,
}

const COMMANDS: [Command; 6] = [
    Command {
        name: "serve",
        arguments: "[--port N]",
        summary: "the demo page on http://127.0.0.1:8080/, built again at each change",
        run: serve::run,
    },
    Command {
        name: "test",
        arguments: "[--browsers chromium,firefox,webkit] [--fast]",
        summary: "every check and test; --fast leaves out what needs a browser",
        run: run_test,
    },
    Command {
        name: "dist",
        arguments: "",
        summary: "the release build in dist/, ready for any static host, and its sizes",
        run: run_dist,
    },
    Command {
        name: "bench",
        arguments: "[--runs N] [--only CASE] [--peer NAME=URL_OR_FOLDER]",
        summary: "measures the card against others in Chromium; a full run writes docs/performance.md",
        run: bench::run,
    },
    Command {
        name: "tools",
        arguments: "[--browsers chromium,firefox,webkit]",
        summary: "installs what the other commands need, as they would themselves",
        run: run_tools,
    },
    Command {
        name: "bundle",
        arguments: "",
        summary: "the last step of trunk's build; trunk runs it (Trunk.toml)",
        run: run_bundle,
    },
];

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
    let word = match parser.next()? {
        Some(lexopt::Arg::Value(word)) => word.to_string_lossy().into_owned(),
        Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h')) | None => "help".to_owned(),
        Some(other) => return Err(other.unexpected().into()),
    };
    if word == "help" {
        print!("{}", help());
        return Ok(());
    }
    let command = COMMANDS.iter().find(|command| command.name == word).ok_or_else(|| {
        Failure::new(format!(
            "there is no command `{word}`; `cargo xtask help` lists what there is"
        ))
    })?;
    let project = Project::find()?;
    (command.run)(&Toolbox::new(&project), parser)
}

fn help() -> String {
    let mut text = vec!["The project's own commands. Each installs what it needs and is missing.".to_owned()];
    for Command {
        name,
        arguments,
        summary,
        ..
    } in COMMANDS
    {
        text.push(format!(
            "\n{}\n    {summary}",
            format!("cargo xtask {name} {arguments}").trim_end()
        ));
    }
    text.join("\n") + "\n"
}

fn run_test(toolbox: &Toolbox<'_>, mut parser: lexopt::Parser) -> Outcome {
    let mut browsers = Browser::ALL.to_vec();
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("browsers") => browsers = browsers::parse_list(&parser.value()?.to_string_lossy())?,
            lexopt::Arg::Long("fast") => browsers.clear(),
            other => return Err(other.unexpected().into()),
        }
    }
    test::run(toolbox, &browsers)
}

fn run_dist(toolbox: &Toolbox<'_>, parser: lexopt::Parser) -> Outcome {
    no_arguments(parser)?;
    tools::for_building(toolbox)?;
    dist::build(toolbox)
}

fn run_tools(toolbox: &Toolbox<'_>, mut parser: lexopt::Parser) -> Outcome {
    let mut browsers = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("browsers") => browsers = browsers::parse_list(&parser.value()?.to_string_lossy())?,
            other => return Err(other.unexpected().into()),
        }
    }
    tools::for_testing(toolbox, &browsers)
}

fn run_bundle(toolbox: &Toolbox<'_>, parser: lexopt::Parser) -> Outcome {
    no_arguments(parser)?;
    tools::npm::provide(toolbox)?;
    trunk::finish_build(toolbox)
}

fn no_arguments(mut parser: lexopt::Parser) -> Outcome {
    match parser.next()? {
        None => Ok(()),
        Some(other) => Err(other.unexpected().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_names_every_command() {
        let help = help();
        for command in COMMANDS {
            assert!(
                help.contains(&format!("cargo xtask {}", command.name)),
                "{}",
                command.name
            );
        }
    }
}
