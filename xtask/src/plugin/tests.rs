use std::{collections::BTreeSet, path::PathBuf};

use regex::Regex;

use super::*;
use crate::project::read;

fn plugin() -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "../integrations/wordpress", NAME]
        .iter()
        .collect()
}

fn texts(extension: &str) -> Vec<String> {
    let files = walkdir::WalkDir::new(plugin()).into_iter().map(Result::unwrap);
    files
        .filter(|file| file.path().extension().is_some_and(|found| found == extension))
        .map(|file| read(file.path()).unwrap())
        .collect()
}

/// Every string that is translated, with its context.
fn strings() -> BTreeSet<(String, String)> {
    let mut strings = BTreeSet::new();
    for (extension, call) in [
        (
            "php",
            r"\b(?:__|esc_html__|esc_attr__)\( '((?:[^'\\]|\\.)*)', 'prisoner-card' \)",
        ),
        ("js", r#"\b__\("([^"]*)", "prisoner-card"\)"#),
    ] {
        let call = Regex::new(call).unwrap();
        for text in texts(extension) {
            let calls = call.captures_iter(&text);
            strings.extend(calls.map(|found| (String::new(), found[1].to_owned())));
        }
    }
    // The texts that WordPress translates by itself.
    let main = read(&plugin().join("prisoner-card.php")).unwrap();
    let header = Regex::new(r" \* (?:Plugin Name|Description): +(.+)").unwrap();
    strings.extend(
        header
            .captures_iter(&main)
            .map(|found| (String::new(), found[1].to_owned())),
    );
    let block: Value = serde_json::from_str(&read(&plugin().join("block/block.json")).unwrap()).unwrap();
    for (member, context) in [
        (&block["title"], "block title"),
        (&block["description"], "block description"),
    ] {
        strings.insert((context.to_owned(), member.as_str().unwrap().to_owned()));
    }
    for keyword in block["keywords"].as_array().unwrap() {
        strings.insert(("block keyword".to_owned(), keyword.as_str().unwrap().to_owned()));
    }
    strings
}

#[test]
fn every_string_of_the_plugin_is_translated_and_none_that_is_not_there() {
    let wanted = strings();
    assert!(wanted.len() > 50, "only {} strings are found", wanted.len());
    let mut languages = 0;
    for entry in fs::read_dir(plugin().join("languages")).unwrap() {
        let catalog = read_catalog(&entry.unwrap().path()).unwrap();
        let translated: BTreeSet<_> = catalog
            .messages()
            .inspect(|message| {
                assert!(
                    !message.msgstr().unwrap().is_empty(),
                    "{} has no translation",
                    message.msgid()
                );
            })
            .map(|message| {
                (
                    message.msgctxt().unwrap_or_default().to_owned(),
                    message.msgid().to_owned(),
                )
            })
            .collect();
        assert_eq!(translated, wanted, "{}", catalog.metadata.language);
        languages += 1;
    }
    assert_eq!(languages, 1);
}

#[test]
fn every_place_of_the_plugin_names_the_same_versions() {
    let version = env!("CARGO_PKG_VERSION");
    for (file, line) in [
        ("prisoner-card.php", format!(" * Version:           {version}\n")),
        ("prisoner-card.php", format!("const VERSION = '{version}';")),
        ("block/block.json", format!("\"version\": \"{version}\"")),
        ("block/editor.asset.php", format!("'version'      => '{version}'")),
        ("readme.txt", format!("Stable tag: {version}\n")),
        ("prisoner-card.php", " * Requires at least: 6.8\n".to_owned()),
        ("readme.txt", "Requires at least: 6.8\n".to_owned()),
        ("prisoner-card.php", " * Requires PHP:      7.4\n".to_owned()),
        ("readme.txt", "Requires PHP: 7.4\n".to_owned()),
    ] {
        assert!(
            read(&plugin().join(file)).unwrap().contains(&line),
            "{file} lacks {line:?}"
        );
    }
}

#[test]
fn translations_in_php_are_quoted() {
    let po = "msgid \"\"\nmsgstr \"Language: ru\\n\"\n\nmsgctxt \"block title\"\nmsgid \"It's\"\nmsgstr \"\\\\'?>\"\n";
    let catalog = polib::po_file::parse_from_reader(po.as_bytes()).unwrap();
    assert_eq!(
        php_translations(&catalog),
        "<?php\nreturn array(\n\t'messages' => array(\n\t\t'block title\u{4}It\\'s' => '\\\\\\'?>',\n\t),\n);\n"
    );
}

#[test]
fn the_plugin_has_the_card_and_what_it_loads() {
    for (name, expected) in [
        ("prisoner-card.js", true),
        ("prisoner-card-8d054ab82ebd7df7.wasm", true),
        ("prisoner-card-f4194763b438ceba.nowasm.js", true),
        ("prisoner-card-f4194763b438ceba.ru.json", true),
        ("prisoner-letter-65efdd15622a9955.js", true),
        ("prisoner-letter-8e7118b233934f78.wasm", true),
        ("prisoner-letter-8e7118b233934f78.wasm.br", false),
        ("prisoner-list-6ab69c7e8f23dd61.wasm", false),
        ("prisoner-card-8d054ab82ebd7df7.wasm.br", false),
        ("prisoner-card.js.gz", false),
        ("prisoner-card-frame.js", false),
        ("prisoner-list.js", false),
        ("feed.json", false),
        ("index.html", false),
    ] {
        assert_eq!(is_of_the_card(name), expected, "{name}");
    }
}
