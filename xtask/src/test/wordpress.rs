//! Real WordPress with our plugin, for the browser tests.

use std::{env, path::PathBuf};

use super::Lane;
use crate::{failure::Outcome, plugin, project::Project, tools, tools::Toolbox};

/// Whether it is there. A machine that cannot have it leaves those tests out; CI does not.
pub(super) fn provide(toolbox: &Toolbox<'_>, lane: Lane<'_>) -> Outcome<bool> {
    if env::var_os("CI").is_none()
        && let Err(failure) = tools::wordpress::provide(toolbox)
    {
        lane.skip(&format!("tests in WordPress ({failure}, then `cargo xtask wordpress`)"));
        return Ok(false);
    }
    lane.step("WordPress and the plugin for the browser tests", |_| make(toolbox))?;
    Ok(true)
}

/// WordPress and the plugin, as the browser tests have them.
pub(crate) fn make(toolbox: &Toolbox<'_>) -> Outcome {
    tools::wordpress::provide(toolbox)?;
    plugin::lay_out(toolbox.project(), &plugin_folder(toolbox.project()))
}

/// The folder with the plugin as it is installed.
pub(super) fn plugin_folder(project: &Project) -> PathBuf {
    project.work().join("wordpress").join(plugin::NAME)
}
