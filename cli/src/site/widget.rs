//! The widget's files: those in this tool, or in a folder.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use super::draft::Draft;
use crate::outcome::{Doing, Failure};

/// The script's name.
pub(crate) const SCRIPT: &str = "prisoner-card.js";

const HASHES: &str = "integrity.json";

/// What cargo's build script found in `dist/`.
static EMBEDDED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/widget_files.rs"));

/// The widget's files, by name, with what is compressed of them.
#[derive(Debug)]
pub(crate) struct Widget {
    files: BTreeMap<String, Cow<'static, [u8]>>,
    /// The script's `integrity`.
    pub(crate) integrity: String,
}

impl Widget {
    /// The files of that folder, or else those in this tool.
    pub(crate) fn take(folder: Option<&Path>) -> Result<Self, Failure> {
        let (files, origin) = match folder {
            Some(folder) => (read(folder)?, folder.display().to_string()),
            None => {
                let files = EMBEDDED
                    .iter()
                    .map(|&(name, bytes)| (name.to_owned(), Cow::Borrowed(bytes)));
                (files.collect(), "this tool".to_owned())
            }
        };
        if files.is_empty() && folder.is_none() {
            return Err(Failure::new(
                "this tool was built without the widget: run `cargo xtask dist` and build it again, or name the \
                 widget's folder with --widget",
            ));
        }
        Self::check(files).map_err(|what| {
            Failure::new(format!(
                "the widget in {origin} is not whole: {what}; make it anew with `cargo xtask dist`"
            ))
        })
    }

    /// A script that finds another wasm than its own would show no card.
    fn check(mut files: BTreeMap<String, Cow<'static, [u8]>>) -> Result<Self, String> {
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

    /// Puts the files into the site, compressed as they came.
    pub(crate) fn put(&self, draft: &Draft) -> Result<(), Failure> {
        for (name, bytes) in &self.files {
            match extension(name) {
                Some("br" | "gz") => draft.put_alone(name, bytes)?,
                _ if self.files.contains_key(&format!("{name}.br")) => draft.put_alone(name, bytes)?,
                _ => draft.put(name, bytes)?,
            }
        }
        Ok(())
    }
}

fn read(folder: &Path) -> Result<BTreeMap<String, Cow<'static, [u8]>>, Failure> {
    let mut files = BTreeMap::new();
    let listing = format!("list {}", folder.display());
    for entry in fs::read_dir(folder).doing(&listing)? {
        let name = entry.doing(&listing)?.file_name().to_string_lossy().into_owned();
        if name == HASHES || is_part(name.trim_end_matches(".br").trim_end_matches(".gz")) {
            let path = folder.join(&name);
            let bytes = fs::read(&path).doing(format_args!("read {}", path.display()))?;
            files.insert(name, bytes.into());
        }
    }
    Ok(files)
}

/// Whether a file of `dist/` is the widget's, and not the demo page's.
fn is_part(name: &str) -> bool {
    name.starts_with("prisoner-card") && matches!(extension(name), Some("js" | "wasm"))
}

fn extension(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(_, extension)| extension)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Widget;

    /// A folder with files, and what is said of it.
    #[track_caller]
    fn assert_refused(files: &[(&str, &str)], what: &str) {
        let scratch = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            std::fs::write(scratch.path().join(name), text).expect("written");
        }
        let message = Widget::take(Some(scratch.path())).expect_err("refused").to_string();
        let folder = scratch.path().display();
        let expected = format!("the widget in {folder} is not whole: {what}; make it anew with `cargo xtask dist`");
        assert_eq!(message, expected);
    }

    #[test]
    fn a_widget_that_is_not_whole_is_refused() {
        let abc = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_refused(&[], "integrity.json is missing");
        assert_refused(&[("integrity.json", "{}")], "prisoner-card.js is missing");
        let hashes = format!("{{\"prisoner-card.js\": \"{abc}\", \"demo.css\": \"sha384-x\"}}");
        assert_refused(&[("integrity.json", &hashes)], "prisoner-card.js is missing");
        assert_refused(
            &[("integrity.json", &hashes), ("prisoner-card.js", "abd")],
            "prisoner-card.js is not the file that integrity.json knows",
        );
        assert_refused(
            &[("integrity.json", &hashes), ("prisoner-card.js", "abc")],
            "its wasm or its JavaScript build is missing",
        );
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let message = Widget::take(Some(Path::new("no/such/folder")))
            .expect_err("refused")
            .to_string();
        assert!(message.starts_with("cannot list no/such/folder: "), "{message}");
    }
}
