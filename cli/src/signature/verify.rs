//! `verify`

use std::path::Path;

use url::Url;

use super::read_keys;
use crate::args;
use crate::input::{self, is_url};
use crate::outcome::{Failure, Outcome, print, tell};
use prisoner_card_document::issue::Issue;

/// Says by which key a feed is signed, and which issue it is.
///
/// # Errors
///
/// Where the feed, its signature or a key cannot be read.
pub fn run(arguments: &args::Verify) -> Result<Outcome, Failure> {
    let keys = read_keys(&arguments.key)?;
    let name = &arguments.feed;
    let signature_name = signature_name(name)?;
    let feed = input::read(name)?;
    let Some(signature) = input::read_if_there(&signature_name)? else {
        return Ok(refuse(
            name,
            format_args!("its signature is missing: there is no {signature_name}"),
        ));
    };
    let key = match super::verify(&feed.bytes, &signature.bytes, &keys) {
        Ok(key) => key,
        Err(why) => return Ok(refuse(name, format_args!("{why}"))),
    };
    let issue = match Issue::read(&feed.bytes) {
        Ok(issue) => issue,
        Err(why) => {
            tell(format_args!("error: {name} is signed with {key}, but {why}"));
            return Ok(Outcome::Problems);
        }
    };
    print(format!("{name}: {issue}, signed with {key}, keyid {}\n", key.id()).as_bytes())?;
    if let Some(next) = issue.next_url {
        tell(format_args!(
            "the feed goes on at {next:?}, which has a signature of its own"
        ));
    }
    Ok(Outcome::Done)
}

/// Beside a file, its name with `.sig` behind it; of a URL, the path.
fn signature_name(feed: &str) -> Result<String, Failure> {
    if feed == "-" {
        return Err(Failure::new(
            "standard input has no signature beside it: pass a file or a URL",
        ));
    }
    if is_url(feed) {
        let url = Url::parse(feed).map_err(|error| Failure::new(format!("{feed} is no URL: {error}")))?;
        return Ok(signature_url(&url).into());
    }
    Ok(super::beside(Path::new(feed)).display().to_string())
}

/// Where the signature of a URL's feed is, as cards look for it: `.sig` behind the path, before any query.
pub fn signature_url(feed: &Url) -> Url {
    let mut url = feed.clone();
    url.set_path(&format!("{}.sig", feed.path()));
    url
}

fn refuse(name: &str, why: std::fmt::Arguments<'_>) -> Outcome {
    tell(format_args!("error: {name} is not verified: {why}"));
    Outcome::Problems
}
