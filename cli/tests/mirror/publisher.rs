//! A publisher whose feed is mirrored, and the folder of the copy. All people in the feed are fictional.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use prisoner_card_cli::signature::{PublicKey, SecretKey, sign, verify};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common::{ended, tool};
use crate::server::{Answer, Server};

const FEED: &str = include_str!("../../../tests/browser/fixtures/iris.json");

/// The feed's id.
pub(crate) const ID: &str = "https://example.org/feed";

/// A publisher's server and key, and a partner's folder.
pub(crate) struct Publisher {
    pub(crate) server: Server,
    pub(crate) secret: SecretKey,
    folder: TempDir,
}

/// The files that readers of a copy find, by path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

impl Publisher {
    pub(crate) fn new() -> Self {
        Self {
            server: Server::start(),
            secret: SecretKey::generate().unwrap(),
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A publisher whose issue 7 is at `/feed.json` and was mirrored.
    pub(crate) fn mirrored() -> Self {
        let publisher = Self::new();
        publisher.publish("/feed.json", &feed(7));
        publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
        publisher.server.take_requests();
        publisher
    }

    pub(crate) fn key(&self) -> PublicKey {
        self.secret.public()
    }

    /// Signs a page and serves both. An unchanged page has the same entity tag.
    pub(crate) fn publish(&self, target: &str, feed: &Value) {
        self.publish_bytes(target, feed.to_string().as_bytes());
    }

    pub(crate) fn publish_bytes(&self, target: &str, feed: &[u8]) {
        self.publish_signed(target, feed, &sign(feed, std::slice::from_ref(&self.secret)));
    }

    pub(crate) fn publish_signed(&self, target: &str, feed: &[u8], signature: &[u8]) {
        self.server.serve(target, with_etag(feed));
        let (path, query) = target
            .split_once('?')
            .map_or((target, String::new()), |(path, query)| (path, format!("?{query}")));
        self.server.serve(&format!("{path}.sig{query}"), with_etag(signature));
    }

    /// A folder for the test's own files.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn copy(&self) -> PathBuf {
        self.folder.path().join("copy")
    }

    /// The command that mirrors a feed into the copy.
    pub(crate) fn mirror(&self, url: &str, key: &str) -> assert_cmd::Command {
        let mut command = tool();
        command.args(["mirror", url, "--key", key, "--out"]).arg(self.copy());
        command
    }

    /// The arguments that mirror `/feed.json`.
    pub(crate) fn arguments(&self) -> Vec<String> {
        let url = self.server.url("/feed.json");
        let (key, copy) = (self.key().to_string(), self.copy().display().to_string());
        ["mirror", &url, "--key", &key, "--out", &copy]
            .map(str::to_owned)
            .to_vec()
    }

    pub(crate) fn run(&self, more: &[&str]) -> Output {
        tool().args(self.arguments()).args(more).output().unwrap()
    }

    /// Starts the command and does not wait for its end.
    pub(crate) fn start(&self) -> std::process::Child {
        let mut command = Command::new(env!("CARGO_BIN_EXE_prisoner-card"));
        command.args(self.arguments()).stderr(Stdio::null());
        command.spawn().unwrap()
    }

    /// Its messages, if it ends with this code.
    #[track_caller]
    pub(crate) fn said(&self, more: &[&str], code: i32) -> String {
        ended(tool().args(self.arguments()).args(more), code).1
    }

    /// Asserts that it succeeds with exactly this message.
    #[track_caller]
    pub(crate) fn assert_done(&self, said: &str) {
        self.assert_ends(&[], 0, said);
    }

    /// Asserts the exit code and all messages, with `{}` for the feed's address; standard output stays empty.
    #[track_caller]
    pub(crate) fn assert_ends(&self, more: &[&str], code: i32, said: &str) {
        let said = said.replace("{}", &self.server.url("/feed.json"));
        let said = said.replace("{server}", &self.server.url(""));
        let said = said.replace("{copy}", &self.copy().display().to_string());
        let found = ended(tool().args(self.arguments()).args(more), code);
        assert_eq!(found, (String::new(), format!("{said}\n")));
    }

    /// The number of files with this prefix anywhere in the folder, hidden ones included.
    pub(crate) fn files_named(&self, beginning: &str) -> usize {
        fn count(folder: &Path, beginning: &str) -> usize {
            let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
            entries
                .map(|entry| {
                    let is_folder = entry.file_type().unwrap().is_dir();
                    let inside = if is_folder { count(&entry.path(), beginning) } else { 0 };
                    inside + usize::from(entry.file_name().to_str().unwrap().starts_with(beginning))
                })
                .sum()
        }
        count(&self.copy(), beginning)
    }

    /// Asserts that the feed is refused for this reason, and that the copy is unchanged.
    #[track_caller]
    pub(crate) fn assert_refused(&self, why: &str) {
        self.assert_stays(&[], 1, &format!("error: not mirrored: {{}}: {why}"));
    }

    /// Asserts that the feed cannot be fetched for this reason, and that the copy is unchanged.
    #[track_caller]
    pub(crate) fn assert_not_fetched(&self, why: &str) {
        self.assert_stays(&[], 2, &format!("error: cannot fetch {{}}: {why}"));
    }

    /// Asserts the exit code and the messages, and that the copy is unchanged.
    #[track_caller]
    pub(crate) fn assert_stays(&self, more: &[&str], code: i32, said: &str) {
        let before = self.files();
        self.assert_ends(more, code, said);
        assert_eq!(self.files(), before);
    }

    /// The files that readers find in the copy. Links that lead nowhere are not among them.
    pub(crate) fn files(&self) -> Files {
        let mut files = Files::new();
        collect(&self.copy(), "", &mut files);
        files
    }

    /// Reads a copy as a partner's page would: each feed fits its signature.
    #[track_caller]
    pub(crate) fn assert_verified(&self) {
        let (files, keys) = (self.files(), [self.key()]);
        for (name, feed) in files.iter().filter(|(name, _)| !name.starts_with("photos/")) {
            if let Some(signature) = files.get(&format!("{name}.sig")) {
                assert_eq!(verify(feed, signature, &keys), Ok(vec![&keys[0]]), "{name}");
            } else {
                assert!(name.contains(".json.sig"), "{name} has no signature");
            }
        }
    }

    /// The names in the copy's inner folder, with the files that former runs have left.
    pub(crate) fn left(&self) -> Vec<String> {
        let entries = fs::read_dir(self.copy().join(".prisoner-card")).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

/// An issue of the feed: its sequence is in the headline, so that no two are alike.
pub(crate) fn feed(sequence: u64) -> Value {
    let mut feed: Value = serde_json::from_str(FEED).unwrap();
    let card = &mut feed["_prisoner_card"];
    card["id"] = json!(ID);
    card["sequence"] = json!(sequence);
    card["valid_until"] = json!("2100-01-01T00:00:00Z");
    feed["items"][0]["title"] = json!(format!("Iris, in issue {sequence}"));
    feed
}

fn with_etag(bytes: &[u8]) -> Answer {
    let sum = bytes
        .iter()
        .fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(*byte)));
    Answer::bytes(bytes).etag(&format!("\"{sum:x}\""))
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if prefix.is_empty() && name == ".prisoner-card" {
            continue;
        }
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files);
        } else if let Ok(bytes) = fs::read(&path) {
            files.insert(name, bytes);
        }
    }
}
