//! A site to build, and its files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha384};
use tempfile::TempDir;

use crate::common::{ended, tool};

/// A folder with a feed, a widget and the site that is made of them.
pub(crate) struct Workshop {
    folder: TempDir,
}

impl Workshop {
    /// With a feed of two people in two languages, and a stand-in for the widget.
    pub(crate) fn new() -> Self {
        let workshop = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        fs::create_dir(workshop.path("widget")).unwrap();
        workshop.release("the script", "the wasm");
        workshop.write_feed(&feed([person("iris", "Iris", "Ирис"), person("oleg", "Oleg", "Олег")]));
        workshop
    }

    /// Replaces the release of the widget.
    pub(crate) fn release(&self, script: &str, wasm: &str) {
        let widget = self.path("widget");
        fs::remove_dir_all(&widget).unwrap();
        fs::create_dir(&widget).unwrap();
        let wasm_name = format!("prisoner-card-{}.wasm", if wasm == "the wasm" { 1 } else { 3 });
        let mut hashes = BTreeMap::new();
        for (name, content) in [
            ("prisoner-card.js", script),
            (&wasm_name, wasm),
            ("prisoner-card-2.nowasm.js", "the JavaScript build"),
            ("prisoner-card-frame.js", "the frames' script"),
            ("prisoner-list.js", "the list's script"),
            ("demo.css", "no part of it"),
        ] {
            fs::write(widget.join(name), content).unwrap();
            hashes.insert(name, format!("sha384-{}", STANDARD.encode(Sha384::digest(content))));
        }
        fs::write(widget.join("integrity.json"), json!(hashes).to_string()).unwrap();
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn write_feed(&self, feed: &Value) {
        fs::write(self.path("feed.json"), format!("{feed:#}")).unwrap();
    }

    /// The command that builds `feed` to `out`.
    pub(crate) fn command(&self, feed: &str, out: &str) -> assert_cmd::Command {
        let mut command = tool();
        command
            .arg("build")
            .arg(self.path(feed))
            .arg("--out")
            .arg(self.path(out));
        command.arg("--widget").arg(self.path("widget"));
        command
    }

    /// Builds the feed to `site`, and returns the messages.
    #[track_caller]
    pub(crate) fn build(&self) -> String {
        self.build_to("feed.json", "site")
    }

    #[track_caller]
    pub(crate) fn build_to(&self, feed: &str, out: &str) -> String {
        let (printed, said) = ended(&mut self.command(feed, out), 0);
        assert_eq!(printed, "");
        said
    }

    /// Tries the same with a feed that is refused, and returns the messages.
    #[track_caller]
    pub(crate) fn refused(&self) -> String {
        ended(&mut self.command("feed.json", "site"), 1).1
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path("site").join(name)).unwrap()
    }
}

/// Every file below a folder, by name.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

pub(crate) fn feed(people: impl IntoIterator<Item = Value>) -> Value {
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Fictional people",
        "feed_url": "https://feed.example/cards/feed.json",
        "language": "en",
        "_prisoner_card": {
            "about": "https://feed.example/format",
            "spec": "1",
            "publisher": { "name": { "en": "Nobody’s Committee", "ru": "Ничей комитет" }, "url": "https://feed.example/" },
            "issued": "2026-11-24T10:00:00Z",
            "sequence": 7
        },
        "items": people.into_iter().collect::<Vec<_>>()
    })
}

pub(crate) fn person(id: &str, name: &str, russian: &str) -> Value {
    json!({
        "id": id,
        "content_text": format!("{name} is fictional."),
        "_prisoner_card": {
            "name": { "en": name, "ru": russian },
            "headline": { "en": format!("{name} wrote a poem"), "ru": format!("{russian} и стихи") },
            "recognition": { "by": { "en": "Nobody", "ru": "Никто" }, "status": "recognised" },
            "mail": {
                "state": "open",
                "languages": ["ru"],
                "address": {
                    "envelope": { "ru": format!("000000, г. Примерск, {russian}") },
                    "certainty": "confirmed",
                    "verified_on": "2026-11-01",
                    "review_by": "2099-05-01"
                }
            }
        }
    })
}

/// Withdraws a profile. An address must not stay behind: `check` calls that an error.
pub(crate) fn withdraw(person: &mut Value) {
    let extension = person["_prisoner_card"].as_object_mut().unwrap();
    extension.remove("mail");
    extension.insert("withdrawn".to_owned(), json!(true));
}
