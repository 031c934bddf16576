//! The `WordPress` plugin, as it is installed: the folder that xtask has laid out, in a zip.

use std::fs;

use anyhow::{Context, Result};

use crate::{Arguments, command::NAME, tree::Tree};

/// Writes it, where there is one.
pub(crate) fn write(arguments: &Arguments) -> Result<()> {
    let Some(folder) = &arguments.plugin else {
        return Ok(());
    };
    let mut tree = Tree::default();
    tree.add_folder(NAME, folder)?;
    fs::write(arguments.out.join(format!("{NAME}-wordpress.zip")), tree.zip()?).context("cannot write the plugin")
}
