//! A feed, read over all its pages.

use prisoner_card_document::Source;
use prisoner_card_document::feed::Feed;
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

/// The way over a feed's pages, with what the disk and the network say.
pub(crate) struct Follower {
    pages: Pages,
    /// The address that answered for the last page.
    answered: Option<Url>,
    reach: Reach,
}

impl Follower {
    /// Reads the first page of the feed that somebody has named.
    pub(crate) fn begin(what: &str) -> Result<(Self, Source), Failure> {
        let reach = Reach::default();
        let (source, answered) = input::read_page(&reach, what)?;
        let pages = Pages::from(Place::named(what));
        let follower = Self { pages, answered, reach };
        Ok((follower, source))
    }

    /// The place of the page after the last one, from what that one says of itself; none after the feed's last page.
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

/// Reads a feed with all of its pages. Each page is shown to `inspect` first, and nothing is read where that finds
/// problems.
pub(crate) fn read(what: &str, mut inspect: impl FnMut(&Source) -> Result<(), FeedError>) -> Result<Feed, FeedError> {
    let mut parse = |source: &Source| {
        inspect(source)?;
        Feed::parse(source).map_err(FeedError::problem)
    };
    let (mut follower, mut source) = Follower::begin(what)?;
    let mut feed = parse(&source)?;
    let mut next_url = feed.head.next_url.clone();
    loop {
        let place = follower
            .next(next_url.as_deref(), feed.head.feed_url.as_deref())
            .map_err(|why| FeedError::problem(format!("{}: {why}", source.name)))?;
        let Some(place) = place else { return Ok(feed) };
        source = follower.read(&place)?;
        let page = parse(&source)?;
        let continued = page.issue.continues(&feed.issue);
        continued.map_err(|why| FeedError::problem(format!("{place}: {why}: publish all pages together")))?;
        if page.issue.issued != feed.issue.issued {
            return Err(FeedError::problem(format!(
                "{place}: it was issued at another time than the first page: publish all pages together"
            )));
        }
        feed.items.extend(page.items);
        next_url = page.head.next_url;
    }
}
