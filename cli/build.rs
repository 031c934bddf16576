//! Puts the widget's files, as `cargo xtask dist` has made them, into the tool, so that it alone makes a whole site.
//!
//! Without them the tool is built all the same, and `prisoner-card build` asks for `--widget`. `cargo xtask dist`
//! touches this file: otherwise cargo would run it again and again to look for a folder that is not there.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let dist: PathBuf = [&env::var("CARGO_MANIFEST_DIR").unwrap_or_default(), "..", "dist"]
        .iter()
        .collect();
    let mut list = String::from("&[\n");
    if dist.join("integrity.json").is_file() {
        println!("cargo::rerun-if-changed=../dist/integrity.json");
        for name in widget_files(&dist)? {
            let path = dist.join(&name).to_string_lossy().into_owned();
            // Debug prints a string as the literal that include_bytes! reads.
            let _ = writeln!(list, "    ({name:?}, include_bytes!({path:?})),");
        }
    }
    list.push_str("]\n");
    let out: PathBuf = env::var_os("OUT_DIR").unwrap_or_default().into();
    fs::write(out.join("widget_files.rs"), list)
}

/// Scripts, wasm, the JavaScript build, packs of languages and pages of applications, each with its compressed forms;
/// not the demo page, and no file of another release that may lie beside them.
fn widget_files(dist: &Path) -> io::Result<Vec<String>> {
    let hashes = fs::read_to_string(dist.join("integrity.json"))?;
    let mut names = Vec::new();
    for entry in fs::read_dir(dist)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let plain = name.trim_end_matches(".br").trim_end_matches(".gz");
        let extension = plain.rsplit_once('.').map(|(_, extension)| extension);
        // The rule of `is_part` in crates/site/src/widget.rs; a test compares the two (src/build/widget.rs).
        let is_code = (plain.starts_with("prisoner-") || plain.starts_with("builder"))
            && matches!(extension, Some("js" | "wasm" | "json" | "html" | "css"))
            && (extension == Some("html") || hashes.contains(&format!("\"{plain}\"")));
        if is_code || name == "integrity.json" {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
