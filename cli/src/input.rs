//! Files, standard input and URLs.

pub mod fetch;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::Duration;

use prisoner_card_document::Source;
use url::Url;

use crate::outcome::{Doing, Failure, tell};
use crate::progress::Progress;
use fetch::{Client, FetchError, Get, Reach};

/// More than any feed needs; a mistyped path must not fill the memory.
const LIMIT: u64 = 512 * 1024 * 1024;

/// Sixteen times the limit of a card: enough to report of any feed that it is too large.
const FETCH_LIMIT: u64 = 32 * 1024 * 1024;

const TIMEOUT: Duration = Duration::from_mins(1);

/// The name of standard input in messages.
pub(crate) const STANDARD_INPUT: &str = "standard input";

/// Reads a file, a URL, or for `-` standard input.
///
/// # Errors
///
/// Where it cannot be read, or is larger than 512 MiB, a URL's answer than 32 MiB.
pub fn read(what: &str) -> Result<Source, Failure> {
    read_page(&Reach::default(), what).map(|(source, _)| source)
}

/// The same for a page of a feed whose pages share a reach. Also returns the address that answered, for a URL.
///
/// # Errors
///
/// As [`read`]; also where it leads from the internet to this machine or its network.
pub fn read_page(reach: &Reach, what: &str) -> Result<(Source, Option<Url>), Failure> {
    let mut answered = None;
    let (name, bytes) = match what {
        "-" => (
            STANDARD_INPUT,
            read_limited(io::stdin().lock()).doing("read standard input")?,
        ),
        url if is_url(url) => {
            let page = fetch(reach, url).map_err(|error| Failure::new(error.to_string()))?;
            if let Some(warning) = fetch::warn_of_redirect(url, &page.url) {
                tell(format_args!("warning: {warning}"));
            }
            answered = Url::parse(&page.url).ok();
            (url, page.bytes)
        }
        path => (path, read_file(Path::new(path))?),
    };
    let source = Source {
        name: name.to_owned(),
        bytes,
    };
    Ok((source, answered))
}

/// Reads a file.
///
/// # Errors
///
/// Where it cannot be read, or is larger than 512 MiB.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, Failure> {
    let read = File::open(path).and_then(read_limited);
    read.doing(format_args!("read {}", path.display()))
}

/// Reads a file or URL that may be missing; then there is none.
///
/// # Errors
///
/// As [`read`].
pub fn read_if_there(what: &str) -> Result<Option<Source>, Failure> {
    let bytes = if is_url(what) {
        match fetch(&Reach::default(), what) {
            Ok(page) => page.bytes,
            Err(error) if error.is_missing() => return Ok(None),
            Err(error) => return Err(Failure::new(error.to_string())),
        }
    } else {
        match File::open(what).and_then(read_limited) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            read => read.doing(format_args!("read {what}"))?,
        }
    };
    Ok(Some(Source {
        name: what.to_owned(),
        bytes,
    }))
}

/// Whether the text is a URL, not the path of a file.
pub fn is_url(text: &str) -> bool {
    ["https", "http"].iter().any(|scheme| is_url_of(scheme, text))
}

/// Whether the text is an address of that scheme, whose letters may be capitals (RFC 3986, section 3.1).
pub(crate) fn is_url_of(scheme: &str, text: &str) -> bool {
    text.split_once("://")
        .is_some_and(|(stated, _)| stated.eq_ignore_ascii_case(scheme))
}

fn read_limited(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LIMIT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LIMIT {
        return Err(io::Error::other("it is larger than 512 MiB"));
    }
    Ok(bytes)
}

fn fetch(reach: &Reach, url: &str) -> Result<fetch::Page, FetchError> {
    let progress = Progress::new();
    progress.say(&format!("fetching {url}"));
    Client::within(reach.clone(), TIMEOUT).get(&Get {
        url,
        limit: FETCH_LIMIT,
        accept: fetch::FEED,
        is_patient: true,
        unpacks_files: false,
    })
}

#[cfg(test)]
mod tests {
    use super::is_url;

    #[test]
    fn addresses_are_told_from_files_whatever_their_case() {
        for text in [
            "https://feed.example/",
            "HTTP://127.0.0.1/feed.json",
            "Https://feed.example/",
        ] {
            assert!(is_url(text), "{text}");
        }
        for text in [
            "feed.json",
            "https:/feed.json",
            "http",
            "ftp://feed.example/",
            "./https://x",
            "",
        ] {
            assert!(!is_url(text), "{text}");
        }
    }
}
