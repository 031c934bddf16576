//! A feed, read over all its pages.

use std::collections::HashSet;
use std::path::Path;

use prisoner_card_document::feed::Feed;
use url::Url;

use crate::input;
use crate::outcome::Failure;

/// Why there is no feed to work with.
#[derive(Debug)]
pub(crate) enum FeedError {
    /// The feed has problems, each in a line: exit code 1.
    Problems(Vec<String>),
    /// It could not be read: exit code 2.
    Failure(Failure),
}

impl From<Failure> for FeedError {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

impl FeedError {
    pub(crate) fn problem(message: impl Into<String>) -> Self {
        Self::Problems(vec![message.into()])
    }
}

/// Reads a feed and, where it goes on at `next_url`, the pages after it. Each page's bytes are shown to `inspect`
/// first, with the page's name, and nothing is read where that finds problems.
///
/// A page beside a file is looked for in the file's folder, under its URL's last part, so that a site that was
/// built can be read again where it lies.
pub(crate) fn read(
    what: &str,
    mut inspect: impl FnMut(&str, &[u8]) -> Result<(), FeedError>,
) -> Result<Feed, FeedError> {
    let source = input::read(what)?;
    inspect(&source.name, &source.bytes)?;
    let mut feed = Feed::parse(&source).map_err(FeedError::problem)?;
    let mut visited = HashSet::from([source.name.clone()]);
    let mut current = source.name;
    let mut next = feed.head.next_url.clone();
    while let Some(url) = next {
        let place = locate(&url, &current, feed.head.feed_url.as_deref())?;
        if !visited.insert(place.clone()) {
            return Err(FeedError::problem(format!(
                "{current}: next_url leads back to {place}; on the last page, leave it out"
            )));
        }
        let source = input::read(&place)?;
        inspect(&source.name, &source.bytes)?;
        let page = Feed::parse(&source).map_err(FeedError::problem)?;
        if page.publication.issued != feed.publication.issued || page.publication.sequence != feed.publication.sequence
        {
            return Err(FeedError::problem(format!(
                "{place}: this page is of another issue than the first: publish all pages together"
            )));
        }
        feed.items.extend(page.items);
        next = page.head.next_url;
        current = place;
    }
    Ok(feed)
}

/// Where a feed's next page is: a URL, or a file beside the current one.
fn locate(next_url: &str, current: &str, feed_url: Option<&str>) -> Result<String, FeedError> {
    if let Ok(base) = Url::parse(current).map_err(drop)
        && matches!(base.scheme(), "http" | "https")
    {
        let next = base.join(next_url);
        return next
            .map(String::from)
            .map_err(|error| FeedError::problem(format!("{current}: next_url is {next_url:?}: {error}")));
    }
    let unreachable = || {
        FeedError::problem(format!(
            "{current}: the feed goes on at {next_url:?}, which is not beside it: give the whole feed in one file, or its URL"
        ))
    };
    let folder = Path::new(current).parent().filter(|_| Path::new(current).is_file());
    let name = sibling(next_url, feed_url).filter(|name| !name.contains(['/', '\\']) && !name.starts_with('.'));
    let (Some(folder), Some(name)) = (folder, name) else {
        return Err(unreachable());
    };
    let path = folder.join(name);
    if path.is_file() {
        Ok(path.to_string_lossy().into_owned())
    } else {
        Err(unreachable())
    }
}

/// The name of the file that a feed's next page has beside the feed.
fn sibling(next_url: &str, feed_url: Option<&str>) -> Option<String> {
    // Without a feed_url only a bare file name is beside the feed; any base shows that.
    let base = Url::parse(feed_url.unwrap_or("https://feed.invalid/feed.json")).ok()?;
    let next = base.join(next_url).ok()?;
    base.make_relative(&next).filter(|name| !name.is_empty())
}
