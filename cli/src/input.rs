//! Files, standard input and URLs.

use std::io::{self, Read};
use std::time::Duration;

use crate::outcome::{Doing, Failure};

/// What was read, and what it is called in messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path or URL as it was typed; `standard input` for `-`.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// More than any feed needs; a mistyped path must not fill the memory.
const LIMIT: u64 = 512 * 1024 * 1024;

const TIMEOUT: Duration = Duration::from_mins(1);

impl Source {
    /// Reads a file, a URL, or for `-` standard input.
    ///
    /// # Errors
    ///
    /// Where it cannot be read, or is larger than 512 MiB.
    pub fn read(what: &str) -> Result<Self, Failure> {
        let (name, bytes) = match what {
            "-" => (
                "standard input",
                read_limited(io::stdin().lock()).doing("read standard input")?,
            ),
            url if is_url(url) => (url, fetch(url)?),
            path => {
                let read = std::fs::File::open(path).and_then(read_limited);
                (path, read.doing(format_args!("read {path}"))?)
            }
        };
        Ok(Self {
            name: name.to_owned(),
            bytes,
        })
    }
}

fn is_url(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

fn read_limited(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LIMIT {
        return Err(io::Error::other("it is larger than 512 MiB"));
    }
    Ok(bytes)
}

fn fetch(url: &str) -> Result<Vec<u8>, Failure> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(TIMEOUT))
        .build()
        .into();
    let failed = |error: ureq::Error| Failure::new(format!("cannot fetch {url}: {error}"));
    let mut response = agent.get(url).call().map_err(failed)?;
    response
        .body_mut()
        .with_config()
        .limit(LIMIT)
        .read_to_vec()
        .map_err(failed)
}
