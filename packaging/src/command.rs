//! The publisher's command with its manual pages and completions, as an archive for one machine.

use std::fs;

use anyhow::{Context, Result};
use clap::{CommandFactory, ValueEnum};
use clap_complete::{Shell, generate};
use prisoner_card_cli::args::Arguments as Options;

use crate::{
    Arguments, VERSION,
    tree::{Tree, read},
};

/// The command's name.
pub(crate) const NAME: &str = "prisoner-card";

/// The files of the command, without the places where they are installed.
pub(crate) struct Files {
    pub(crate) program: Vec<u8>,
    /// By file name, such as `prisoner-card-check.1`.
    pub(crate) manuals: Tree,
    /// By the file name that each shell looks for.
    pub(crate) completions: Vec<(Shell, String, Vec<u8>)>,
    pub(crate) licences: Tree,
}

pub(crate) fn files(arguments: &Arguments) -> Result<Files> {
    let mut licences = Tree::default();
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        licences.add(name, read(&arguments.root.join(name))?);
    }
    Ok(Files {
        program: read(&arguments.command)?,
        manuals: manuals()?,
        completions: Shell::value_variants().iter().copied().map(completion).collect(),
        licences,
    })
}

/// A page for the command and one for each of its commands.
fn manuals() -> Result<Tree> {
    let mut tool = Options::command();
    tool.build();
    let mut pages = Tree::default();
    let commands = tool.get_subcommands().filter(|command| command.get_name() != "help");
    for command in commands.chain([&tool]) {
        let manual = clap_mangen::Man::new(command.clone());
        let mut page = Vec::new();
        manual.render(&mut page)?;
        pages.add(manual.get_filename(), page);
    }
    Ok(pages)
}

fn completion(shell: Shell) -> (Shell, String, Vec<u8>) {
    let mut script = Vec::new();
    generate(shell, &mut Options::command(), NAME, &mut script);
    (shell, clap_complete::Generator::file_name(&shell, NAME), script)
}

/// An archive that unpacks into one folder.
pub(crate) fn archive(arguments: &Arguments, files: &Files) -> Result<()> {
    let mut tree = files.licences.clone();
    tree.add("README.md", read(&arguments.root.join("cli/README.md"))?);
    tree.add_program(NAME, files.program.clone());
    for (name, page) in files.manuals.iter() {
        tree.add(format!("man/{name}"), page);
    }
    for (_, name, script) in &files.completions {
        tree.add(format!("completions/{name}"), script.clone());
    }
    let name = format!("{NAME}-{VERSION}-{}", arguments.machine);
    let bytes = tree.below(&name).tar_gz(arguments.date)?;
    fs::write(arguments.out.join(format!("{name}.tar.gz")), bytes).context("cannot write the command's archive")
}
