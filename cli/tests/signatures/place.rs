//! The folder in which the tool runs.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::LazyLock;

use prisoner_card_cli::signature::{Passphrases, SecretKey, sign};
use tempfile::TempDir;

use crate::common::{ended, tool};

/// A feed with all members that a signed one needs.
pub(crate) static FEED: LazyLock<String> = LazyLock::new(|| {
    let feed = include_str!("../../../tests/browser/fixtures/iris.json");
    let all = r#""sequence": 7, "id": "https://example.org/feed", "valid_until": "2100-01-01T00:00:00Z""#;
    feed.replacen("\"sequence\": 7", all, 1)
});

/// A folder with a feed, in which the tool runs.
pub(crate) struct Place(TempDir);

impl Place {
    pub(crate) fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        place.write("feed.json", FEED.as_str());
        place
    }

    /// A folder with `key` and `key.pub`, and the feed signed with them.
    pub(crate) fn signed() -> Self {
        let place = Self::new();
        place.done(&["keygen", "--no-passphrase", "--out", "key"]);
        place.done(&["sign", "feed.json", "--secret", "key"]);
        place
    }

    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.path(name), content).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn mode(&self, name: &str) -> u32 {
        fs::metadata(self.path(name)).unwrap().permissions().mode() & 0o7777
    }

    pub(crate) fn set_mode(&self, name: &str, mode: u32) {
        fs::set_permissions(self.path(name), fs::Permissions::from_mode(mode)).unwrap();
    }

    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        tool().current_dir(self.0.path()).args(arguments).output().unwrap()
    }

    /// Signs a file's bytes with `key` without the tool, which would refuse some.
    pub(crate) fn sign_whatever_it_is(&self, name: &str) {
        let secret = SecretKey::read(&self.path("key"), &Passphrases::Ask).unwrap();
        let bytes = fs::read(self.path(name)).unwrap();
        self.write(&format!("{name}.sig"), sign(&bytes, &[secret]));
    }

    /// The tool's output and its messages, if it ends with this code.
    #[track_caller]
    pub(crate) fn ended(&self, arguments: &[&str], code: i32) -> (String, String) {
        ended(tool().current_dir(self.0.path()).args(arguments), code)
    }

    /// The tool's output, if it succeeds.
    #[track_caller]
    pub(crate) fn done(&self, arguments: &[&str]) -> String {
        self.ended(arguments, 0).0
    }

    /// Asserts the exit code and all messages; standard output stays empty.
    #[track_caller]
    pub(crate) fn assert_refused(&self, arguments: &[&str], code: i32, message: &str) {
        assert_eq!(self.ended(arguments, code), (String::new(), format!("{message}\n")));
    }
}
