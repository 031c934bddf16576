//! The widget's files.

use std::borrow::Cow;
use std::collections::BTreeMap;

use prisoner_card_snippet::{Release, Script};
use sha2::{Digest, Sha256};

use crate::assets::{hex, integrity};
use crate::file::{File, Kind};
use crate::place::Base;

/// The script's name.
pub(crate) const SCRIPT: &str = "prisoner-card.js";

/// The script for pages that frame a card: it sizes the frame.
pub(crate) const FRAME_SCRIPT: &str = "prisoner-card-frame.js";

/// The list's script.
pub(crate) const LIST_SCRIPT: &str = "prisoner-list.js";

/// The names of the files of the release, before their hashes; cli/build.rs goes by the same.
const FILES: [&str; 4] = ["prisoner-card", "prisoner-list", "prisoner-letter", "builder"];

/// The scripts that pages elsewhere pin: they stand once more under a name that changes with their content.
const PINNED: [&str; 3] = [SCRIPT, FRAME_SCRIPT, LIST_SCRIPT];

const HASHES: &str = "integrity.json";

/// The page that makes snippets.
pub(crate) const BUILDER: &str = "builder.html";

/// The widget's files, by name, with their compressed copies.
#[derive(Debug)]
pub struct Widget {
    files: BTreeMap<String, Cow<'static, [u8]>>,
    /// The `integrity` of each, by name.
    hashes: BTreeMap<String, String>,
    /// The script's `integrity`.
    pub(crate) integrity: String,
    /// The `integrity` of the script for pages that frame a card.
    frame_integrity: String,
}

impl Widget {
    /// The widget of these files, by name, with their compressed copies.
    ///
    /// # Errors
    ///
    /// The file that is missing or does not match: a script that finds another wasm than its own would show no card.
    pub fn new(mut files: BTreeMap<String, Cow<'static, [u8]>>) -> Result<Self, String> {
        let hashes = files.remove(HASHES).ok_or_else(|| format!("{HASHES} is missing"))?;
        let hashes: BTreeMap<String, String> =
            serde_json::from_slice(&hashes).map_err(|error| format!("{HASHES}: {error}"))?;
        let hashes: BTreeMap<String, String> = hashes.into_iter().filter(|(name, _)| is_part(name)).collect();
        // A folder may have files of an earlier release beside those of this one. A page always has its name.
        files.retain(|name, _| hashes.contains_key(plain(name)) || extension(plain(name)) == Some("html"));
        let (mut script_hash, mut frame_hash) = (None, None);
        let (mut has_wasm, mut has_nowasm) = (false, false);
        for (name, hash) in &hashes {
            let bytes = files.get(name).ok_or_else(|| format!("{name} is missing"))?;
            if *hash != integrity(bytes) {
                return Err(format!("{name} is not the file that {HASHES} knows"));
            }
            has_wasm |= name.starts_with("prisoner-card-") && extension(name) == Some("wasm");
            has_nowasm |= name.contains(".nowasm.");
            match &**name {
                SCRIPT => script_hash = Some(hash.clone()),
                FRAME_SCRIPT => frame_hash = Some(hash.clone()),
                _ => {}
            }
        }
        if script_hash.is_some() && !(has_wasm && has_nowasm) {
            return Err("its wasm or its JavaScript build is missing".to_owned());
        }
        Ok(Self {
            files,
            hashes,
            integrity: script_hash.ok_or_else(|| format!("{SCRIPT} is missing"))?,
            frame_integrity: frame_hash.ok_or_else(|| format!("{FRAME_SCRIPT} is missing"))?,
        })
    }

    /// A script's bytes.
    pub(crate) fn script(&self, name: &str) -> &[u8] {
        self.files.get(name).map(|bytes| &**bytes).unwrap_or_default()
    }

    /// The names of its files for pages elsewhere, where the site stands there.
    pub(crate) fn release(&self, base: &Base) -> Release {
        let script = |name, integrity: &str| Script {
            url: base.url(&self.pinned(name)),
            integrity: Some(integrity.to_owned()),
        };
        Release {
            script: script(SCRIPT, &self.integrity),
            frame_script: script(FRAME_SCRIPT, &self.frame_integrity),
            list_script: self.hashes.get(LIST_SCRIPT).map(|hash| script(LIST_SCRIPT, hash)),
            ..Release::default()
        }
        .with_names(self.files.keys().map(String::as_str))
    }

    /// The script's `integrity`, for a script that lies elsewhere.
    pub fn integrity(&self) -> &str {
        &self.integrity
    }

    /// The `integrity` of each file, by name.
    pub fn hashes(&self) -> &BTreeMap<String, String> {
        &self.hashes
    }

    /// A script's name for pages elsewhere that pin it: the file of that name never changes.
    pub(crate) fn pinned(&self, name: &str) -> String {
        let stem = name.strip_suffix(".js").unwrap_or(name);
        format!("{stem}-{}.js", hex(&Sha256::digest(self.script(name)), 8))
    }

    /// The files, compressed as they came, and the scripts once more under their pinned names.
    pub(crate) fn files(&self) -> impl Iterator<Item = File<'_>> {
        let pinned = self.files.iter().filter_map(move |(name, bytes)| {
            let (script, suffix) = PINNED
                .iter()
                .find_map(|script| Some((*script, name.strip_prefix(script)?)))?;
            let pinned = self.pinned(script);
            let kind = if self.files.contains_key(&format!("{script}.br")) {
                Kind::AsItIs
            } else {
                Kind::Plain
            };
            Some(File {
                kind,
                ..File::plain(format!("{pinned}{suffix}"), &**bytes)
            })
        });
        let all = self.files.iter().map(|(name, bytes)| {
            let has_compressed = is_compressed(name) || self.files.contains_key(&format!("{name}.br"));
            File {
                kind: if has_compressed { Kind::AsItIs } else { Kind::Plain },
                ..File::plain(&**name, &**bytes)
            }
        });
        all.chain(pinned).chain([File::plain(HASHES, self.published_hashes())])
    }

    /// The hashes that the builder prints, with the pinned names.
    fn published_hashes(&self) -> Vec<u8> {
        let pinned = PINNED.iter().filter_map(|script| {
            let hash = self.hashes.get(*script)?;
            Some((self.pinned(script), hash.clone()))
        });
        let all: BTreeMap<String, String> = self.hashes.clone().into_iter().chain(pinned).collect();
        format!("{:#}\n", serde_json::json!(all)).into_bytes()
    }

    /// Whether it has the page that makes snippets.
    pub(crate) fn has_builder(&self) -> bool {
        self.files.contains_key(BUILDER)
    }
}

/// Whether a file is the compressed copy of another one.
pub(crate) fn is_compressed(name: &str) -> bool {
    matches!(extension(name), Some("br" | "gz"))
}

/// Whether a file of a site belongs to a release of the widget and never changes: pages elsewhere may have pinned it.
pub fn is_pinned(name: &str) -> bool {
    let plain = plain(name);
    let is_release_file = |rest: &str| !rest.contains('/') && matches!(extension(plain), Some("js" | "wasm" | "json"));
    let mut names = FILES
        .iter()
        .filter_map(|files| plain.strip_prefix(files)?.strip_prefix('-'));
    plain != FRAME_SCRIPT && names.any(is_release_file)
}

/// Whether a file of `dist/`, compressed or not, is the widget's, and not the demo page's.
pub fn is_widgets(name: &str) -> bool {
    name == HASHES || is_part(plain(name))
}

/// The name of the file that a name is of, compressed or not.
fn plain(name: &str) -> &str {
    name.trim_end_matches(".br").trim_end_matches(".gz")
}

/// Also a builder's page and its style sheet.
fn is_part(name: &str) -> bool {
    FILES.iter().any(|files| name.starts_with(files))
        && matches!(extension(name), Some("js" | "wasm" | "json" | "html" | "css"))
}

fn extension(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(_, extension)| extension)
}
