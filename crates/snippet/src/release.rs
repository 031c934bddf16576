//! The files of the widget that a snippet names.

use std::collections::BTreeMap;

use prisoner_card_format::LanguageTag;
use url::Url;

/// A script with its hash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Script {
    /// Its URL, whose content never changes.
    pub url: String,
    /// Its `integrity`; without it, any file at the URL is run.
    pub integrity: Option<String>,
}

/// The widget's files of one release.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Release {
    /// The script of the card.
    pub script: Script,
    /// The script that sizes frames.
    pub frame_script: Script,
    /// The script of lists.
    pub list_script: Option<Script>,
    /// The name of the wasm beside the script; without it, there is no hint of it.
    pub wasm: Option<String>,
    /// The names of the languages' files beside the script, by the language's tag.
    pub packs: BTreeMap<String, String>,
}

impl Release {
    /// A release of which the script alone is known.
    pub fn of_script(script: Script) -> Self {
        Self {
            script,
            ..Self::default()
        }
    }

    /// Takes the names of the wasm and of the languages from all names of a release.
    #[must_use]
    pub fn with_names<'a>(mut self, names: impl IntoIterator<Item = &'a str>) -> Self {
        for name in names {
            let Some(rest) = name.strip_prefix("prisoner-card-") else {
                continue;
            };
            let parts: Vec<&str> = rest.split('.').collect();
            match *parts {
                [_, "wasm"] => self.wasm = Some(name.to_owned()),
                [_, tag, "json"] => drop(self.packs.insert(tag.to_owned(), name.to_owned())),
                _ => {}
            }
        }
        self
    }

    /// The URL of a file beside the script.
    pub(crate) fn beside(&self, name: &str) -> Option<String> {
        Some(Url::parse(&self.script.url).ok()?.join(name).ok()?.into())
    }

    /// The file that a card in that language loads; English is in the wasm.
    pub(crate) fn pack(&self, language: &str) -> Option<&str> {
        let tag = LanguageTag::parse(language)?;
        let found = tag.fallbacks().find_map(|tag| self.packs.get(tag))?;
        Some(found)
    }
}
