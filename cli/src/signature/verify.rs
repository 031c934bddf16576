//! `verify`

use std::path::Path;
use std::time::Duration;

use prisoner_card_document::Source;
use prisoner_card_document::issue::Issue;
use prisoner_card_document::pages::NotFollowed;
use prisoner_card_format::Instant;
use prisoner_card_format::limits::PAGE_BYTES;
use url::Url;

use super::{NotVerified, PublicKey, Verified, read_keys};
use crate::args;
use crate::clock::now;
use crate::feed::Follower;
use crate::input::fetch::Client;
use crate::input::{self, is_url};
use crate::mirror::{Refusal, Trouble, Why, pages};
use crate::outcome::{Failure, Outcome, print, tell};
use crate::progress::Progress;

const TIMEOUT: Duration = Duration::from_mins(5);

/// Says by which key each page of a feed is signed, and which issue it is.
///
/// # Errors
///
/// Where the feed, its signature or a key cannot be read.
pub fn run(arguments: &args::Verify) -> Result<Outcome, Failure> {
    let keys = read_keys(&arguments.key)?;
    let pages = if is_url(&arguments.feed) {
        fetch(&arguments.feed, &keys)
    } else {
        read(&arguments.feed, &keys)
    };
    match pages {
        Ok(pages) => report(&pages, now()),
        Err(Trouble::Refused(refusal)) => {
            tell(format_args!("error: {} is not verified: {}", refusal.url, refusal.why));
            Ok(Outcome::Problems)
        }
        Err(Trouble::Failed(failure)) => Err(failure),
    }
}

/// A page that was verified.
struct Page {
    name: String,
    issue: Issue,
    key: PublicKey,
}

fn report(pages: &[Page], now: Instant) -> Result<Outcome, Failure> {
    let lines = pages.iter().fold(String::new(), |lines, Page { name, issue, key }| {
        lines + &format!("{name}: {issue}, signed with {key}, keyid {}\n", key.id())
    });
    print(lines.as_bytes())?;
    let expired = pages.iter().find_map(|page| Some((page, page.issue.expired(now)?)));
    let Some((page, why)) = expired else {
        return Ok(Outcome::Done);
    };
    tell(format_args!(
        "error: {} is past its date: {why}; ask the publisher for a new issue",
        page.name
    ));
    Ok(Outcome::Problems)
}

/// All pages of a URL, read like those of a mirror.
fn fetch(url: &str, keys: &[PublicKey]) -> Result<Vec<Page>, Trouble> {
    let progress = Progress::new();
    let fetched = pages::fetch(&Client::new(TIMEOUT), url, keys, None, &progress)?;
    progress.finish();
    for warning in &fetched.warnings {
        tell(format_args!("warning: {warning}"));
    }
    let seen = |page: pages::Page| {
        let key = page.keys.first()?.clone();
        Some(Page {
            name: page.url,
            issue: page.issue,
            key,
        })
    };
    Ok(fetched.pages.into_iter().filter_map(seen).collect())
}

/// The pages of a file and of those beside it.
fn read(first: &str, keys: &[PublicKey]) -> Result<Vec<Page>, Trouble> {
    if first == "-" {
        let why = "standard input has no signature beside it: pass a file or a URL";
        return Err(Failure::new(why).into());
    }
    let mut pages: Vec<Page> = Vec::new();
    let (mut follower, mut source) = Follower::begin(first)?;
    loop {
        if source.bytes.len() > PAGE_BYTES {
            return Err(Refusal::new(&source.name, Why::TooLarge).into());
        }
        let verified = verify(&source, keys)?;
        if let Some(first) = pages.first() {
            let continued = verified.issue.continues(&first.issue);
            continued.map_err(|why| Refusal::new(&source.name, Why::OtherIssue(why)))?;
        }
        let (key, issue) = (verified.keys.first().copied().cloned(), verified.issue);
        let next = follower.next(issue.next_url.as_deref(), issue.feed_url.as_deref());
        pages.extend(key.map(|key| Page {
            name: source.name.clone(),
            issue,
            key,
        }));
        match next {
            Ok(Some(place)) => source = follower.read(&place)?,
            Ok(None) => return Ok(pages),
            Err(NotFollowed::NotBeside(next_url)) => {
                tell(format_args!(
                    "the feed goes on at {next_url:?}, which was not verified: it is not beside this file, and has a \
                     signature of its own"
                ));
                return Ok(pages);
            }
            Err(why) => {
                tell(format_args!("warning: {}", pages::end(&source.name, why)?));
                return Ok(pages);
            }
        }
    }
}

fn verify<'keys>(page: &Source, keys: &'keys [PublicKey]) -> Result<Verified<'keys>, Trouble> {
    let signature_name = super::beside(Path::new(&page.name)).display().to_string();
    let refused = |why| Trouble::from(Refusal::new(&page.name, why));
    let Some(signature) = input::read_if_there(&signature_name)? else {
        return Err(refused(Why::NoSignature(signature_name)));
    };
    let verified = Verified::read(&page.bytes, &signature.bytes, keys);
    verified.map_err(|why: NotVerified| refused(Why::NotVerified(why)))
}

/// The address of the signature of a URL's feed, as cards look for it: `.sig` behind the path, before any query.
pub fn signature_url(feed: &Url) -> Url {
    let mut url = feed.clone();
    url.set_path(&format!("{}.sig", feed.path()));
    url
}
