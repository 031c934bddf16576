//! The `WordPress` plugin: the folder that xtask has laid out, in a zip.

use std::fs;

use anyhow::{Context, Result};

use crate::{Arguments, VERSION, command::NAME, tree::Tree};

pub(crate) fn write(arguments: &Arguments) -> Result<()> {
    let mut tree = Tree::default();
    tree.add_folder(NAME, &arguments.plugin)?;
    let name = format!("{NAME}-wordpress-{VERSION}.zip");
    fs::write(arguments.out.join(&name), tree.zip()?).with_context(|| format!("cannot write {name}"))
}
