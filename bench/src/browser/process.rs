//! The browser's process.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use serde_json::json;

use super::connection::Connection;
use crate::failure::{Doing, Failure, Outcome};

const PROGRAMS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

const ARGUMENTS: [&str; 20] = [
    "--headless=new",
    "--remote-debugging-port=0",
    // Its sandbox refuses to run as root, which is what CI is.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    // Nothing may go on beside the page.
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--no-default-browser-check",
    "--no-first-run",
    "--no-pings",
    "--mute-audio",
    // A page of ours is always the one that is looked at.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "about:blank",
];

/// A running browser. It is ended when this value is dropped.
pub(crate) struct Browser {
    process: Child,
    home: PathBuf,
    pub(super) connection: Connection,
    /// Name and version, as it says.
    pub(crate) version: String,
}

impl Browser {
    /// Starts it with an empty profile in the given folder.
    pub(crate) fn start(home: &Path) -> Outcome<Self> {
        // A run that was killed may have left its profile.
        let _ = fs::remove_dir_all(home);
        let program = find_program()?;
        let mut process = Command::new(&program)
            .arg(format!("--user-data-dir={}", home.display()))
            .args(ARGUMENTS)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .doing(format_args!("start {}", program.display()))?;
        let connection = listening_address(&mut process).and_then(|address| Connection::open(&address));
        let mut connection = match connection {
            Ok(connection) => connection,
            Err(failure) => {
                let _ = process.kill();
                let _ = process.wait();
                return Err(failure);
            }
        };
        let version = connection.call(None, "Browser.getVersion", &json!({}))?;
        Ok(Self {
            process,
            home: home.to_owned(),
            connection,
            version: version["product"].as_str().unwrap_or("unknown").to_owned(),
        })
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Asked first, so that its own children go with it.
        let _ = self.connection.call(None, "Browser.close", &json!({}));
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.home);
    }
}

/// The first of the browser's names that is on the PATH.
fn find_program() -> Outcome<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    PROGRAMS
        .iter()
        .find_map(|program| {
            env::split_paths(&path)
                .map(|folder| folder.join(program))
                .find(|file| file.is_file())
        })
        .ok_or_else(|| Failure::new("chromium is missing: `cargo xtask bench` installs it where it can"))
}

/// What the browser prints once it listens. Whatever it prints later is thrown away.
fn listening_address(process: &mut Child) -> Outcome<String> {
    let output = process
        .stderr
        .take()
        .ok_or_else(|| Failure::new("the browser has no output"))?;
    let mut lines = BufReader::new(output).lines();
    let mut printed = Vec::new();
    while let Some(Ok(line)) = lines.next() {
        if let Some(address) = line.strip_prefix("DevTools listening on ") {
            let address = address.trim().to_owned();
            std::thread::spawn(move || lines.for_each(drop));
            return Ok(address);
        }
        printed.push(line);
    }
    Err(Failure::new(format!(
        "the browser ended at once; it said:\n{}",
        printed.join("\n")
    )))
}
