//! WordPress with the plugin, for the browser tests.

use std::{env, path::PathBuf};

use super::Lane;
use crate::{failure::Outcome, plugin, project::Project, tools, tools::Toolbox};

/// Set on a forge that reaches Debian's packages: the tests must not be left out there.
const REQUIRED: &str = "PRISONER_CARD_REQUIRES_WORDPRESS";

/// Whether WordPress is there. If its packages cannot be downloaded, the tests are left out with a message.
pub(super) fn provide(toolbox: &Toolbox<'_>, lane: Lane<'_>) -> Outcome<bool> {
    if env::var_os(REQUIRED).is_none()
        && let Err(failure) = tools::wordpress::provide(toolbox)
    {
        lane.skip(&format!("tests in WordPress ({failure}, then `cargo xtask wordpress`)"));
        return Ok(false);
    }
    lane.step("WordPress and the plugin for the browser tests", |_| make(toolbox))?;
    Ok(true)
}

/// WordPress and the plugin for the browser tests.
pub(crate) fn make(toolbox: &Toolbox<'_>) -> Outcome {
    tools::wordpress::provide(toolbox)?;
    plugin::lay_out(toolbox.project(), &plugin_folder(toolbox.project()))
}

/// The folder with the installed plugin.
pub(super) fn plugin_folder(project: &Project) -> PathBuf {
    project.work().join("wordpress").join(plugin::NAME)
}
