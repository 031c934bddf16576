//! A feed, read over all its pages.

use prisoner_card_document::Source;
use prisoner_card_document::feed::Feed;
use prisoner_card_document::issue::Issue;
use prisoner_card_document::pages::{NotFollowed, Pages, Place};
use url::Url;

use crate::input;
use crate::input::fetch::Reach;
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

/// The way over a feed's pages, read from the disk or the network.
pub(crate) struct Follower {
    pages: Pages,
    /// The address that answered for the last page.
    answered: Option<Url>,
    reach: Reach,
}

impl Follower {
    /// Reads the first page of the feed that the user has named.
    pub(crate) fn begin(what: &str) -> Result<(Self, Source), Failure> {
        let reach = Reach::default();
        let (source, answered) = input::read_page(&reach, what)?;
        let pages = Pages::from(Place::named(what));
        let follower = Self { pages, answered, reach };
        Ok((follower, source))
    }

    /// The place of the page after the last one, by that page's own `next_url`; none after the feed's last page.
    pub(crate) fn next(
        &mut self,
        next_url: Option<&str>,
        feed_url: Option<&str>,
    ) -> Result<Option<Place>, NotFollowed> {
        let place = self.pages.next(next_url, feed_url, self.answered.as_ref())?.cloned();
        match place {
            Some(Place::File(path)) if !path.is_file() => {
                Err(NotFollowed::NotBeside(next_url.unwrap_or_default().to_owned()))
            }
            place => Ok(place),
        }
    }

    /// Reads the page at that place.
    pub(crate) fn read(&mut self, place: &Place) -> Result<Source, Failure> {
        let (source, answered) = input::read_page(&self.reach, &place.to_string())?;
        self.answered = answered;
        Ok(source)
    }
}

/// The pages of an issue, one after the other.
pub(crate) struct Reading<I> {
    follower: Follower,
    inspect: I,
    /// The issue of the first page.
    issue: Issue,
    /// The last page's name and its `next_url`.
    last: (String, Option<String>),
}

impl<I: FnMut(&Source) -> Result<(), FeedError>> Reading<I> {
    /// Reads the first page. Each page is shown to `inspect` first, and is not read further if that finds problems.
    pub(crate) fn begin(what: &str, mut inspect: I) -> Result<(Self, Feed), FeedError> {
        let (follower, source) = Follower::begin(what)?;
        let feed = parse(&source, &mut inspect)?;
        let reading = Self {
            follower,
            inspect,
            issue: feed.issue.clone(),
            last: (source.name, feed.head.next_url.clone()),
        };
        Ok((reading, feed))
    }

    /// Reads the next page, which is of the first one's issue.
    pub(crate) fn next(&mut self) -> Result<Option<Feed>, FeedError> {
        let (name, next_url) = &self.last;
        let place = self
            .follower
            .next(next_url.as_deref(), self.issue.feed_url.as_deref())
            .map_err(|why| FeedError::problem(format!("{name}: {why}")))?;
        let Some(place) = place else { return Ok(None) };
        let source = self.follower.read(&place)?;
        let page = parse(&source, &mut self.inspect)?;
        let continued = page.issue.continues(&self.issue);
        continued.map_err(|why| FeedError::problem(format!("{place}: {why}: publish all pages together")))?;
        self.last = (source.name, page.head.next_url.clone());
        Ok(Some(page))
    }

    /// The name of the last page that was read.
    fn name(&self) -> &str {
        &self.last.0
    }
}

fn parse(source: &Source, mut inspect: impl FnMut(&Source) -> Result<(), FeedError>) -> Result<Feed, FeedError> {
    inspect(source)?;
    Feed::parse(source).map_err(FeedError::problem)
}

/// Reads a feed with all of its pages.
pub(crate) fn read(what: &str, inspect: impl FnMut(&Source) -> Result<(), FeedError>) -> Result<Feed, FeedError> {
    let (mut reading, mut feed) = Reading::begin(what, inspect)?;
    while let Some(page) = reading.next()? {
        feed.join(page)
            .map_err(|why| FeedError::problem(format!("{}: {why}", reading.name())))?;
    }
    Ok(feed)
}
