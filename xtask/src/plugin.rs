//! The WordPress plugin, ready to install: its own files, the widget from dist/, and its translations.

use std::{fs, path::Path};

use polib::catalog::Catalog;
use serde_json::{Map, Value, json};

use crate::{
    build::SCRIPT,
    dist::{copy_folder, empty},
    failure::{Doing, Failure, Outcome},
    integrity::has_hash,
    project::Project,
};

/// The plugin's name, folder and text domain.
pub(crate) const NAME: &str = "prisoner-card";

/// WordPress's name for the block's script, which it translates by a file of its own.
const TRANSLATED_SCRIPT: &str = "prisoner-card-card-editor-script";

/// Makes the plugin's folder, from the release of `cargo xtask dist`.
pub(crate) fn lay_out(project: &Project, folder: &Path) -> Outcome {
    empty(folder)?;
    copy_folder(&source(project), folder)?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&project.root.join(licence), &folder.join(licence))?;
    }
    copy_widget(&project.dist(), &folder.join("widget"))?;
    write_translations(&folder.join("languages"))
}

fn source(project: &Project) -> std::path::PathBuf {
    project.root.join("integrations/wordpress").join(NAME)
}

fn copy_widget(dist: &Path, folder: &Path) -> Outcome {
    fs::create_dir_all(folder).doing("make the folder of the widget")?;
    let entries = fs::read_dir(dist).map_err(|_| Failure::new("there is no widget yet: run `cargo xtask dist`"))?;
    for entry in entries {
        let name = entry.doing("list dist/")?.file_name();
        let name = name.to_string_lossy();
        if is_of_the_card(&name) {
            copy(&dist.join(&*name), &folder.join(&*name))?;
        }
    }
    Ok(())
}

/// Whether a file of dist/ belongs to the card: its script, and the files that it loads, whose names have a hash, with
/// the letter composer. Other elements are not part of the plugin, nor are compressed copies, which the servers of
/// WordPress do not use.
fn is_of_the_card(name: &str) -> bool {
    let is_uncompressed = [".js", ".wasm", ".json"].iter().any(|end| name.ends_with(end));
    let is_of_it = ["prisoner-card-", "prisoner-letter-"]
        .iter()
        .any(|start| name.starts_with(start));
    name == SCRIPT || is_uncompressed && is_of_it && has_hash(name)
}

/// Writes WordPress's files beside each `.po` (since 6.5): an array in PHP, and JSON for the script in the editor.
fn write_translations(folder: &Path) -> Outcome {
    for entry in fs::read_dir(folder).doing("list the translations")? {
        let path = entry.doing("list the translations")?.path();
        if path.extension().is_none_or(|extension| extension != "po") {
            continue;
        }
        let catalog = read_catalog(&path)?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let php = folder.join(format!("{stem}.l10n.php"));
        fs::write(php, php_translations(&catalog)).doing("write the translations")?;
        let json = folder.join(format!("{stem}-{TRANSLATED_SCRIPT}.json"));
        fs::write(json, script_translations(&catalog).to_string()).doing("write the translations of the script")?;
    }
    Ok(())
}

fn read_catalog(path: &Path) -> Outcome<Catalog> {
    polib::po_file::parse(path).map_err(|error| Failure::new(format!("{} cannot be read: {error}", path.display())))
}

/// The file that WordPress includes. A context comes before its string, with an EOT between, as in gettext.
fn php_translations(catalog: &Catalog) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\\', r"\\").replace('\'', r"\'"));
    let mut php = String::from("<?php\nreturn array(\n\t'messages' => array(\n");
    for message in catalog.messages() {
        let context = message.msgctxt().map(|context| format!("{context}\u{4}"));
        let original = context.unwrap_or_default() + message.msgid();
        let translation = message.msgstr().unwrap_or_default();
        php.extend(["\t\t", &quoted(&original), " => ", &quoted(translation), ",\n"]);
    }
    php + "\t),\n);\n"
}

/// Jed's format, as `wp.i18n` reads it.
fn script_translations(catalog: &Catalog) -> Value {
    let messages = catalog.messages().filter(|message| message.msgctxt().is_none());
    let mut entries: Map<_, _> = messages
        .filter_map(|message| Some((message.msgid().to_owned(), json!([message.msgstr().ok()?]))))
        .collect();
    let metadata = &catalog.metadata;
    entries.insert(
        String::new(),
        json!({ "domain": "messages", "lang": metadata.language, "plural-forms": metadata.plural_rules.dump() }),
    );
    json!({ "domain": "messages", "locale_data": { "messages": entries } })
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::copy(from, to)
        .map(|_| ())
        .doing(format_args!("copy {}", from.display()))
}

#[cfg(test)]
mod tests;
