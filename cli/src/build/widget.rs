//! The widget's files: those in this tool, or in a folder.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use prisoner_card_site::{Widget, is_widgets};

use crate::outcome::{Doing, Failure};

/// The files that cargo's build script found in `dist/`.
static EMBEDDED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/widget_files.rs"));

/// The files of that folder, or else those in this tool.
pub(crate) fn take(folder: Option<&Path>) -> Result<Widget, Failure> {
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
    Widget::new(files).map_err(|what| {
        Failure::new(format!(
            "the widget in {origin} is not whole: {what}; make it anew with `cargo xtask dist`"
        ))
    })
}

fn read(folder: &Path) -> Result<BTreeMap<String, Cow<'static, [u8]>>, Failure> {
    let mut files = BTreeMap::new();
    let listing = format!("list {}", folder.display());
    for entry in fs::read_dir(folder).doing(&listing)? {
        let name = entry.doing(&listing)?.file_name().to_string_lossy().into_owned();
        if is_widgets(&name) {
            let path = folder.join(&name);
            let bytes = fs::read(&path).doing(format_args!("read {}", path.display()))?;
            files.insert(name, bytes.into());
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{EMBEDDED, is_widgets, take};

    /// Asserts the error for a folder with these files.
    #[track_caller]
    fn assert_refused(files: &[(&str, &str)], what: &str) {
        let scratch = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            std::fs::write(scratch.path().join(name), text).expect("written");
        }
        let message = take(Some(scratch.path())).expect_err("refused").to_string();
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
        let parts = ["prisoner-card.js", "prisoner-card-0.wasm", "prisoner-card-0.nowasm.js"];
        let hashes = format!("{{{}}}", parts.map(|name| format!("\"{name}\": \"{abc}\"")).join(", "));
        let files: Vec<_> = [("integrity.json", &*hashes)]
            .into_iter()
            .chain(parts.map(|name| (name, "abc")))
            .collect();
        assert_refused(&files, "prisoner-card-frame.js is missing");
    }

    #[test]
    fn a_folder_that_is_not_there_is_named() {
        let message = take(Some(Path::new("no/such/folder")))
            .expect_err("refused")
            .to_string();
        assert!(message.starts_with("cannot list no/such/folder: "), "{message}");
    }

    /// The build script chooses the files by a rule of its own, since cargo runs it before it compiles a crate.
    #[test]
    fn the_widget_in_this_tool_is_whole_and_nothing_else() {
        let others = EMBEDDED.iter().find(|(name, _)| !is_widgets(name));
        assert_eq!(others.map(|(name, _)| name), None);
        if !EMBEDDED.is_empty() {
            assert_eq!(take(None).map(drop), Ok(()));
        }
    }
}
