//! From a page of a feed to the next: the one rule for every program that follows `next_url`.
//!
//! A page that was fetched leads to the URL that its `next_url` names. A page that was read from a file leads to a file:
//! pages stand beside each other on the disk as they do on the web. A file leads to nothing on the network.
//!
//! As cards do (`src/shell/lookup.ts`), the rule asks no other host than the feed's, reads no page twice, and no more than
//! [`PAGES`].

use std::fmt;
use std::path::{Path, PathBuf};

use percent_encoding::percent_decode_str;
use prisoner_card_format::WebUrl;
use prisoner_card_format::limits::PAGES;
use thiserror::Error;
use url::Url;

/// The place of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// On the web.
    Web(Url),
    /// On the disk.
    File(PathBuf),
    /// No place: it was read from standard input.
    Stream,
}

impl Place {
    /// The place of a name: an http or https URL, `-` for standard input, or a file.
    pub fn named(name: &str) -> Self {
        match Url::parse(name) {
            Ok(mut url) if matches!(url.scheme(), "http" | "https") => {
                url.set_fragment(None);
                Self::Web(url)
            }
            _ if name == "-" => Self::Stream,
            _ => Self::File(PathBuf::from(name)),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Web(url) => formatter.write_str(url.as_str()),
            Self::File(path) => write!(formatter, "{}", path.display()),
            Self::Stream => formatter.write_str("standard input"),
        }
    }
}

/// The reason why a `next_url` is not followed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NotFollowed {
    /// Cards fetch nothing from it.
    #[error("its next_url {0:?} is no https URL (nor http on this machine)")]
    NoAddress(String),
    /// A card would not ask that host.
    #[error("its next_url {0:?} is on another host, and no card goes there")]
    OtherHost(String),
    /// It leads to a page that was read already.
    #[error("its next_url leads back to {0}, which was read already")]
    Loop(String),
    /// It leads to a page that no card reads.
    #[error("the feed has more than {PAGES} pages, and a card reads no further than this one")]
    TooMany,
    /// It stands in a file, and there is no such file beside it.
    #[error("the feed goes on at {0:?}, which is not beside it: give the whole feed in one file, or its URL")]
    NotBeside(String),
}

/// The way over a feed's pages.
#[derive(Debug)]
pub struct Pages {
    /// The places of the pages that were read, the first one first.
    read: Vec<Place>,
    /// The address of the last page; of a file its address on the web.
    address: Option<Url>,
    /// The first page's address, as long as that of a file is not known.
    first_address: Option<Url>,
}

impl Pages {
    /// Begins at a feed's first page.
    pub fn from(first: Place) -> Self {
        let address = match &first {
            Place::Web(url) => Some(url.clone()),
            Place::File(_) | Place::Stream => None,
        };
        Self {
            read: vec![first],
            first_address: address.clone(),
            address,
        }
    }

    /// The number of pages that were read.
    pub fn count(&self) -> usize {
        self.read.len()
    }

    /// The place of the page after the last one, by the URLs that the last one states; none after the feed's last page.
    /// `answered` is the address that answered, where it differs from the one that was asked. The caller finds out
    /// whether there is a file at that place.
    ///
    /// # Errors
    ///
    /// The reason why the feed is not followed there.
    pub fn next(
        &mut self,
        next_url: Option<&str>,
        feed_url: Option<&str>,
        answered: Option<&Url>,
    ) -> Result<Option<&Place>, NotFollowed> {
        let Some(next_url) = next_url else { return Ok(None) };
        let place = match self.read.first() {
            Some(Place::File(first)) => {
                let folder = first.parent().unwrap_or(Path::new("")).to_owned();
                let name = first
                    .file_name()
                    .and_then(|name| name.to_str())
                    .unwrap_or_default()
                    .to_owned();
                self.file_after(&folder, &name, next_url, feed_url)?
            }
            Some(Place::Web(_)) => Place::Web(self.url_after(next_url, answered)?),
            Some(Place::Stream) | None => return Err(NotFollowed::NotBeside(next_url.to_owned())),
        };
        if self.read.contains(&place) {
            return Err(NotFollowed::Loop(place.to_string()));
        }
        if self.read.len() >= PAGES {
            return Err(NotFollowed::TooMany);
        }
        self.read.push(place);
        Ok(self.read.last())
    }

    fn url_after(&mut self, next_url: &str, answered: Option<&Url>) -> Result<Url, NotFollowed> {
        let refused = || NotFollowed::NoAddress(next_url.to_owned());
        let base = answered.or(self.address.as_ref()).ok_or_else(refused)?.clone();
        let mut next = base.join(next_url).map_err(|_| refused())?;
        next.set_fragment(None);
        WebUrl::parse(next.as_str()).ok_or_else(refused)?;
        let hosts = [Some(&base), self.first_address.as_ref()];
        if !hosts.into_iter().flatten().any(|url| url.origin() == next.origin()) {
            return Err(NotFollowed::OtherHost(next_url.to_owned()));
        }
        self.address = Some(next.clone());
        Ok(next)
    }

    /// The file at the place that the next page has beside the first one on the web.
    fn file_after(
        &mut self,
        folder: &Path,
        name: &str,
        next_url: &str,
        feed_url: Option<&str>,
    ) -> Result<Place, NotFollowed> {
        if self.address.is_none() {
            let address = first_address(name, next_url, feed_url);
            self.address.clone_from(&address);
            self.first_address = address;
        }
        let next = self.url_after(next_url, None)?;
        let relative = self.first_address.as_ref().and_then(|first| beneath(first, &next));
        // A feed may be called otherwise on the disk than on the web; its own name leads back to it.
        let is_first = self
            .first_address
            .as_ref()
            .is_some_and(|first| first.path() == next.path());
        let path = if is_first { Some(name.to_owned()) } else { relative };
        path.map(|path| Place::File(folder.join(path)))
            .ok_or_else(|| NotFollowed::NotBeside(next_url.to_owned()))
    }
}

/// The address of a feed in a file of that name: the one that it states, or else one in the folder of the next page.
fn first_address(name: &str, next_url: &str, feed_url: Option<&str>) -> Option<Url> {
    let stated = feed_url.and_then(|url| Url::parse(url).ok());
    let unstated = || {
        let folder = Url::parse(next_url)
            .or_else(|_| Url::parse("https://feed.invalid/"))
            .ok()?;
        folder.join(".").ok()?.join(&format!("./{name}")).ok()
    };
    stated.or_else(unstated)
}

/// The path of a page from the folder of the first one, without its percent-encoding, where it lies in it and no part of it
/// is hidden.
fn beneath(first: &Url, next: &Url) -> Option<String> {
    let folder = first.join(".").ok()?;
    let path = next.path().strip_prefix(folder.path())?;
    let is_plain = |part: &str| !part.is_empty() && !part.starts_with('.') && !part.contains(['/', '\\', '\0']);
    let plain = |part| {
        percent_decode_str(part)
            .decode_utf8()
            .ok()
            .filter(|part| is_plain(part))
    };
    let parts: Option<Vec<_>> = path.split('/').map(plain).collect();
    Some(parts?.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{NotFollowed, PAGES, Pages, Place, Url};

    /// Follows the values of `next_url` from a first page, and expects to end in that place, or with that message.
    #[track_caller]
    fn assert_leads(first: &str, feed_url: Option<&str>, next_urls: &[&str], expected: &str) {
        let mut pages = Pages::from(Place::named(first));
        let mut found = String::new();
        for next_url in next_urls {
            found = match pages.next(Some(next_url), feed_url, None) {
                Ok(place) => place.map(ToString::to_string).unwrap_or_default(),
                Err(why) => why.to_string(),
            };
        }
        assert_eq!(found, expected, "{first} {next_urls:?}");
    }

    const FEED: &str = "https://feed.example/a/feed.json";

    #[test]
    fn a_url_leads_to_urls_of_its_host() {
        for (next_url, expected) in [
            ("2.json", "https://feed.example/a/2.json"),
            ("/b/2.json?x#top", "https://feed.example/b/2.json?x"),
            ("//feed.example/2.json", "https://feed.example/2.json"),
            ("https://feed.example:443/2.json", "https://feed.example/2.json"),
            (
                "https://other.example/2.json",
                "its next_url \"https://other.example/2.json\" is on another host, and no card goes there",
            ),
            (
                "https://feed.example:444/2.json",
                "its next_url \"https://feed.example:444/2.json\" is on another host, and no card goes there",
            ),
            (
                "http://feed.example/2.json",
                "its next_url \"http://feed.example/2.json\" is no https URL (nor http on this machine)",
            ),
            (
                "http://127.0.0.1/2.json",
                "its next_url \"http://127.0.0.1/2.json\" is on another host, and no card goes there",
            ),
            (
                "file:///etc/passwd",
                "its next_url \"file:///etc/passwd\" is no https URL (nor http on this machine)",
            ),
            (
                "https://user:word@feed.example/",
                "its next_url \"https://user:word@feed.example/\" is no https URL (nor http on this machine)",
            ),
            (
                "https://[",
                "its next_url \"https://[\" is no https URL (nor http on this machine)",
            ),
        ] {
            assert_leads(FEED, Some("https://elsewhere.example/"), &[next_url], expected);
        }
        let machine = "http://127.0.0.1:8080/feed.json";
        assert_leads(machine, None, &["/b.json"], "http://127.0.0.1:8080/b.json");
    }

    #[test]
    fn after_a_redirect_pages_may_be_on_either_host() {
        let answered = Url::parse("https://copy.example/feeds/feed.json").unwrap();
        for (next_url, expected) in [
            ("2.json", Ok("https://copy.example/feeds/2.json")),
            ("https://feed.example/2.json", Ok("https://feed.example/2.json")),
            ("https://third.example/2.json", Err(())),
        ] {
            let mut pages = Pages::from(Place::named(FEED));
            let found = pages.next(Some(next_url), None, Some(&answered));
            let found = found.map(|place| place.map(ToString::to_string).unwrap_or_default());
            assert_eq!(found.as_deref().map_err(|_| ()), expected, "{next_url}");
        }
    }

    #[test]
    fn a_file_leads_to_the_file_that_lies_beside_it_as_the_pages_do_on_the_web() {
        for (next_urls, expected) in [
            (&["https://feed.example/a/2.json"][..], "folder/2.json"),
            (&["2.json?x#top"], "folder/2.json"),
            (&["pages/2.json", "3.json"], "folder/pages/3.json"),
            (&["pages/2.json", "../3.json"], "folder/3.json"),
            (&["2.json", "https://feed.example/a/3.json"], "folder/3.json"),
            (
                &["%D1%81%D0%BF%D0%B8%D1%81%D0%BE%D0%BA%202.json"],
                "folder/список 2.json",
            ),
            (&["https://feed.example/a/страницы/2.json"], "folder/страницы/2.json"),
            (
                &["%2e%2e%2f2.json"],
                "the feed goes on at \"%2e%2e%2f2.json\", which is not beside it: give the whole feed in one file, or its URL",
            ),
            (
                &["a%2f2.json"],
                "the feed goes on at \"a%2f2.json\", which is not beside it: give the whole feed in one file, or its URL",
            ),
            (
                &["%2ehidden.json"],
                "the feed goes on at \"%2ehidden.json\", which is not beside it: give the whole feed in one file, or its URL",
            ),
            (
                &["%ff.json"],
                "the feed goes on at \"%ff.json\", which is not beside it: give the whole feed in one file, or its URL",
            ),
            (
                &["https://other.example/a/2.json"],
                "its next_url \"https://other.example/a/2.json\" is on another host, and no card goes there",
            ),
            (
                &["../2.json"],
                "the feed goes on at \"../2.json\", which is not beside it: give the whole feed in one file, or its URL",
            ),
            (
                &["/etc/passwd"],
                "the feed goes on at \"/etc/passwd\", which is not beside it: give the whole feed in one file, or its \
                 URL",
            ),
            (
                &[".hidden.json"],
                "the feed goes on at \".hidden.json\", which is not beside it: give the whole feed in one file, or its \
                 URL",
            ),
            (
                &["2.json", "https://feed.example/a/feed.json"],
                "its next_url leads back to folder/one.json, which was read already",
            ),
        ] {
            assert_leads("folder/one.json", Some(FEED), next_urls, expected);
        }
    }

    #[test]
    fn a_file_that_does_not_say_where_it_is_lies_in_the_folder_of_its_next_page() {
        for (next_urls, expected) in [
            (&["2.json"][..], "2.json"),
            (&["https://feed.example/a/2.json"], "2.json"),
            (
                &["https://feed.example/a/2.json", "https://feed.example/a/3.json"],
                "3.json",
            ),
            (
                &["https://feed.example/a/2.json", "https://other.example/a/3.json"],
                "its next_url \"https://other.example/a/3.json\" is on another host, and no card goes there",
            ),
            (
                &["https://feed.example/a/2.json", "https://feed.example/a/one.json"],
                "its next_url leads back to one.json, which was read already",
            ),
            (
                &["https://feed.example/"],
                "the feed goes on at \"https://feed.example/\", which is not beside it: give the whole feed in one \
                 file, or its URL",
            ),
        ] {
            assert_leads("one.json", None, next_urls, expected);
        }
        assert_leads(
            "-",
            Some(FEED),
            &["2.json"],
            "the feed goes on at \"2.json\", which is not beside it: give the whole feed in one file, or its URL",
        );
    }

    #[test]
    fn no_page_is_read_twice_and_no_more_than_a_card_reads() {
        let back = "its next_url leads back to https://feed.example/a/feed.json, which was read already";
        assert_leads(FEED, None, &["feed.json"], back);
        assert_leads(FEED, None, &["2.json", "feed.json#top"], back);
        let mut pages = Pages::from(Place::named(FEED));
        for number in 1..PAGES {
            assert!(pages.next(Some(&format!("{number}.json")), None, None).is_ok());
        }
        assert_eq!(pages.count(), 20);
        assert_eq!(pages.next(None, None, None), Ok(None));
        let more = pages.next(Some("more.json"), None, None);
        assert_eq!(more, Err(NotFollowed::TooMany));
        assert_eq!(
            NotFollowed::TooMany.to_string(),
            "the feed has more than 20 pages, and a card reads no further than this one"
        );
    }
}
