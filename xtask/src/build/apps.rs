//! The applications beside the card.

use std::path::{Path, PathBuf};

use crate::packs::Words;

/// An application: a Yew app with its own wasm, script and words. Other pages download none of its files.
///
/// `apps/NAME` has its crate, its script `NAME.ts` and, in `static`, files that are copied unchanged; its words are in
/// `locales/TAG/NAME.ftl`.
pub(super) struct App {
    pub(super) name: &'static str,
    pub(super) package: &'static str,
    /// The prefix of its file names, before their hashes.
    pub(super) files: &'static str,
    pub(super) script: ScriptName,
    pub(super) words: Words<'static>,
    /// The file that finds the release's other files.
    pub(super) release: &'static str,
    /// Its entry file for the npm package.
    pub(super) module: Option<&'static str>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ScriptName {
    /// Pages name it; it knows the card's script as `__CARD_FILE__` and `__CARD_INTEGRITY__`.
    Stable,
    /// The card's script loads it, and knows it as `__NAME_FILE__` and `__NAME_INTEGRITY__`.
    Hashed,
}

pub(super) const APPS: [App; 3] = [
    App {
        name: "list",
        package: "prisoner-card-list",
        files: "prisoner-list",
        script: ScriptName::Stable,
        words: Words::App("list"),
        release: RELEASE_OF_SCRIPT,
        module: Some("module.ts"),
    },
    App {
        name: "builder",
        package: "prisoner-card-builder",
        files: "builder",
        script: ScriptName::Stable,
        words: Words::App("builder"),
        release: RELEASE_OF_SCRIPT,
        module: None,
    },
    App {
        name: "letter",
        package: "prisoner-card-composer",
        files: "prisoner-letter",
        script: ScriptName::Hashed,
        words: Words::Letter,
        release: "apps/letter/release.ts",
        module: Some("letter.ts"),
    },
];

/// The file that finds the release's other files in the folder of the running script.
pub(super) const RELEASE_OF_SCRIPT: &str = "src/shell/release_of_script.ts";

/// The file that finds them in the npm package.
pub(super) const RELEASE_OF_MODULE: &str = "src/shell/release_of_module.ts";

/// The packages of the applications.
pub(crate) fn app_packages() -> impl Iterator<Item = &'static str> {
    APPS.iter().map(|app| app.package)
}

/// The folders of their scripts.
pub(crate) fn app_folders() -> impl Iterator<Item = PathBuf> {
    APPS.iter().map(|app| Path::new("apps").join(app.name))
}
