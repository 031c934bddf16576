//! The packs: a file for each language but English, of which a card loads the one that it needs.

use std::{collections::BTreeMap, fs, path::Path};

use prisoner_card_locales::Locales;

use crate::{
    failure::{Doing, Failure, Outcome},
    integrity::{content_hash, digest, has_hash},
    project::Project,
};

/// The scripts' data about the languages.
pub(crate) struct Packs {
    /// The SHA-256 of each pack, by tag.
    digests: BTreeMap<String, String>,
    /// The script's words in English.
    english: String,
    /// All languages, English first.
    tags: Vec<String>,
}

impl Packs {
    /// The constants of the script.
    pub(crate) fn defined(&self) -> [String; 2] {
        [
            format!("--define:__ENGLISH__={}", self.english),
            format!("--define:__PACKS__={}", serde_json::json!(self.digests)),
        ]
    }

    /// The constants of the doctor.
    pub(crate) fn defined_for_doctor(&self) -> String {
        format!("--define:__LANGUAGES__={}", serde_json::json!(self.tags))
    }
}

/// The owner of a pack's words.
#[derive(Clone, Copy)]
pub(crate) enum Words<'a> {
    Card,
    /// Those of the application of that name.
    App(&'a str),
    /// A letter's sentences, and those of the composer.
    Letter,
}

/// Writes the packs into `folder`, their names beginning with `files`.
pub(crate) fn write(project: &Project, words: Words<'_>, files: &str, folder: &Path) -> Outcome<Packs> {
    let texts =
        prisoner_card_locales_build::read(&project.root.join("locales")).doing("read the folders below locales")?;
    let locales = Locales::read(&texts).map_err(|mistakes| {
        let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        Failure::new(mistakes.join("\n"))
    })?;
    let packs: Vec<_> = match words {
        Words::Card => locales.packs().collect(),
        Words::App(name) => locales.app_packs(name).collect(),
        Words::Letter => locales.letter_packs().collect(),
    };
    let mut digests = BTreeMap::new();
    for (tag, pack) in packs {
        digests.insert(tag.to_owned(), digest(pack.as_bytes()));
        // The script makes this name from the digest (`src/shell/words.ts`).
        let name = format!("{files}-{}.{tag}.json", content_hash(pack.as_bytes()));
        fs::write(folder.join(&name), pack).doing(format_args!("write {name}"))?;
    }
    Ok(Packs {
        digests,
        english: locales.script(),
        tags: locales.tags().map(ToOwned::to_owned).collect(),
    })
}

/// Whether a file of the release is a pack: `FILES-HASH.TAG.json`.
pub(crate) fn is_pack(name: &str) -> bool {
    has_hash(name) && Path::new(name).extension().is_some_and(|extension| extension == "json")
}
