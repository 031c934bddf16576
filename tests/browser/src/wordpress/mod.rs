//! Real WordPress on this machine: a site for each test, with its own database (SQLite), on PHP's server for development.

mod files;
mod site;

use std::{
    env,
    path::{Path, PathBuf},
};

pub(crate) use self::site::{Site, Theme, User};

/// A version of WordPress, by its folder (`xtask/src/tools/wordpress.rs`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Version {
    /// The oldest that the plugin supports.
    Oldest,
    /// The newest in Debian.
    Newest,
}

impl Version {
    fn core(self) -> PathBuf {
        versions().join(match self {
            Self::Oldest => "oldest",
            Self::Newest => "newest",
        })
    }
}

/// Whether `cargo xtask wordpress` has run; without it the scenarios in WordPress are ignored.
pub(crate) fn is_there() -> bool {
    [Version::Oldest, Version::Newest]
        .iter()
        .all(|version| version.core().join(".unpacked").is_file())
        && plugin().is_dir()
}

/// The folder with the versions.
fn versions() -> PathBuf {
    from_variable("PRISONER_CARD_WORDPRESS", "tools/wordpress")
}

/// The installed plugin.
pub(crate) fn plugin() -> PathBuf {
    from_variable("PRISONER_CARD_WORDPRESS_PLUGIN", "xtask/wordpress/prisoner-card")
}

fn from_variable(variable: &str, below_target: &str) -> PathBuf {
    env::var_os(variable).map_or_else(
        || Path::new(env!("CARGO_TARGET_TMPDIR")).join("..").join(below_target),
        PathBuf::from,
    )
}
