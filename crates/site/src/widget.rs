//! The widget's files.

use std::borrow::Cow;
use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

use crate::assets::hex;
use crate::file::{File, Kind};

/// The script's name.
pub(crate) const SCRIPT: &str = "prisoner-card.js";

const HASHES: &str = "integrity.json";

/// The widget's files, by name, with what is compressed of them.
#[derive(Debug)]
pub struct Widget {
    files: BTreeMap<String, Cow<'static, [u8]>>,
    /// The script's `integrity`.
    pub(crate) integrity: String,
}

impl Widget {
    /// The widget of these files, by name, with what is compressed of them.
    ///
    /// # Errors
    ///
    /// What is missing or does not belong together: a script that finds another wasm than its own would show no card.
    pub fn new(mut files: BTreeMap<String, Cow<'static, [u8]>>) -> Result<Self, String> {
        let hashes = files.remove(HASHES).ok_or_else(|| format!("{HASHES} is missing"))?;
        let hashes: BTreeMap<String, String> =
            serde_json::from_slice(&hashes).map_err(|error| format!("{HASHES}: {error}"))?;
        let hashes = hashes.into_iter().filter(|(name, _)| is_part(name));
        let mut integrity = None;
        let (mut has_wasm, mut has_nowasm) = (false, false);
        for (name, hash) in hashes {
            let bytes = files.get(&name).ok_or_else(|| format!("{name} is missing"))?;
            if hash != format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes))) {
                return Err(format!("{name} is not the file that {HASHES} knows"));
            }
            has_wasm |= extension(&name) == Some("wasm");
            has_nowasm |= name.contains(".nowasm.");
            if name == SCRIPT {
                integrity = Some(hash);
            }
        }
        match integrity {
            Some(integrity) if has_wasm && has_nowasm => Ok(Self { files, integrity }),
            Some(_) => Err("its wasm or its JavaScript build is missing".to_owned()),
            None => Err(format!("{SCRIPT} is missing")),
        }
    }

    /// The script's bytes.
    pub(crate) fn script(&self) -> &[u8] {
        self.files.get(SCRIPT).map(|bytes| &**bytes).unwrap_or_default()
    }

    /// The script's name for pages elsewhere that pin it: what stands under it never changes.
    pub(crate) fn pinned_script(&self) -> String {
        format!("prisoner-card-{}.js", hex(&Sha256::digest(self.script()), 8))
    }

    /// The files, compressed as they came, and the script once more under its pinned name.
    pub(crate) fn files(&self) -> impl Iterator<Item = File<'_>> {
        let pinned = self.pinned_script();
        let pinned = self.files.iter().filter_map(move |(name, bytes)| {
            let suffix = name.strip_prefix(SCRIPT)?;
            let kind = if self.files.contains_key(&format!("{SCRIPT}.br")) {
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
            let is_compressed =
                matches!(extension(name), Some("br" | "gz")) || self.files.contains_key(&format!("{name}.br"));
            File {
                kind: if is_compressed { Kind::AsItIs } else { Kind::Plain },
                ..File::plain(&**name, &**bytes)
            }
        });
        all.chain(pinned)
    }
}

/// Whether a file of a site belongs to a release of the widget and never changes: pages elsewhere may have pinned it.
pub fn is_pinned(name: &str) -> bool {
    let plain = name.trim_end_matches(".br").trim_end_matches(".gz");
    let is_release_file = |rest: &str| !rest.contains('/') && matches!(extension(plain), Some("js" | "wasm" | "json"));
    plain.strip_prefix("prisoner-card-").is_some_and(is_release_file)
}

/// Whether a file of `dist/`, compressed or not, is the widget's, and not the demo page's.
pub fn is_widgets(name: &str) -> bool {
    name == HASHES || is_part(name.trim_end_matches(".br").trim_end_matches(".gz"))
}

fn is_part(name: &str) -> bool {
    name.starts_with("prisoner-card") && matches!(extension(name), Some("js" | "wasm"))
}

fn extension(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(_, extension)| extension)
}
