//! The places of files on the site, as paths and as URLs.

use prisoner_card_format::{LanguageTag, WebUrl};
use thiserror::Error;
use url::Url;

use crate::slug;

/// The site's folder on the web. Ends in `/`.
#[derive(Clone, Debug)]
pub struct Base(Url);

/// The reason that the site's address is not known. Says what to do.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NoBase {
    /// The typed text is no address.
    #[error("--base-url {0:?} is not an https address; write one such as https://example.org/cards/")]
    Typed(String),
    /// The feed's own address is no https address.
    #[error(
        "the feed's feed_url {0:?} is not an https address: fix it, or say where the site will stand with --base-url"
    )]
    FeedUrl(String),
    /// Neither states it.
    #[error("the feed does not say where it will be: add feed_url, or say where the site will stand with --base-url")]
    Unsaid,
}

impl Base {
    /// Reads the typed text, or else takes the folder that the feed says it is in.
    ///
    /// # Errors
    ///
    /// Where that is no https address, or there is none.
    pub fn new(typed: Option<&str>, feed_url: Option<&str>) -> Result<Self, NoBase> {
        match (typed, feed_url) {
            (Some(typed), _) => {
                let mut url = parse(typed).ok_or_else(|| NoBase::Typed(typed.to_owned()))?;
                if !url.path().ends_with('/') {
                    url.set_path(&format!("{}/", url.path()));
                }
                Ok(Self(url))
            }
            (None, Some(feed_url)) => {
                let mut url = parse(feed_url).ok_or_else(|| NoBase::FeedUrl(feed_url.to_owned()))?;
                let folder_end = url.path().rfind('/').unwrap_or_default();
                let folder = url.path().get(..=folder_end).unwrap_or("/").to_owned();
                url.set_path(&folder);
                Ok(Self(url))
            }
            (None, None) => Err(NoBase::Unsaid),
        }
    }

    /// The URL of a file or folder of the site. A folder's ends in `/`.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The URL of a file at the root of the site's host.
    pub(crate) fn at_the_root(&self, path: &str) -> String {
        let mut url = self.0.clone();
        url.set_path(path);
        url.into()
    }

    /// The site's path on its host, such as `/cards/`.
    pub(crate) fn path(&self) -> &str {
        self.0.path()
    }
}

/// An https URL, or an http one on loopback, to try things out; without query and fragment.
fn parse(text: &str) -> Option<Url> {
    WebUrl::parse(text)?;
    let mut url = Url::parse(text).ok()?;
    url.set_query(None);
    url.set_fragment(None);
    Some(url)
}

/// A person's folder, such as `p/mironov/`; of one language, such as `p/mironov/ru/`.
pub(crate) fn of_person(slug: &str, language: Option<&LanguageTag>) -> String {
    let mut place = format!("p/{slug}/");
    if let Some(tag) = language {
        place.push_str(&slug::of_language(tag));
        place.push('/');
    }
    place
}

/// The person of a page and its language, where the file stands in the folder of a language.
pub(crate) fn translated_page(file: &str) -> Option<(&str, LanguageTag)> {
    let folder = file.strip_prefix("p/")?.strip_suffix("/index.html")?;
    let (slug, language) = folder.split_once('/')?;
    Some((slug, LanguageTag::parse(language)?))
}

/// The folder of the list of people, such as `ru/`; empty for the site's first language.
pub(crate) fn of_index(language: Option<&LanguageTag>) -> String {
    language
        .map(|tag| format!("{}/", slug::of_language(tag)))
        .unwrap_or_default()
}

/// The way from a page in that folder up to the site's own.
pub(crate) fn root_from(folder: &str) -> String {
    "../".repeat(folder.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::{Base, root_from};

    #[test]
    fn the_site_stands_where_the_feed_does_or_where_it_is_reported_to() {
        for (typed, feed_url, base) in [
            (
                None,
                Some("https://example.org/cards/feed.json"),
                "https://example.org/cards/",
            ),
            (None, Some("https://example.org/feed"), "https://example.org/"),
            (
                None,
                Some("https://example.org/cards/?a#b"),
                "https://example.org/cards/",
            ),
            (Some("https://example.org"), None, "https://example.org/"),
            (
                Some("https://example.org/cards"),
                Some("https://a.example/"),
                "https://example.org/cards/",
            ),
            (Some("http://127.0.0.1:8000"), None, "http://127.0.0.1:8000/"),
        ] {
            assert_eq!(Base::new(typed, feed_url).expect("a base").url(""), base);
        }
    }

    #[test]
    fn a_site_without_a_place_says_what_to_do() {
        for (typed, feed_url, message) in [
            (
                None,
                None,
                "the feed does not say where it will be: add feed_url, or say where the site will stand with --base-url",
            ),
            (
                Some("ftp://example.org"),
                None,
                "--base-url \"ftp://example.org\" is not an https address; write one such as https://example.org/cards/",
            ),
            (
                None,
                Some("feed.json"),
                "the feed's feed_url \"feed.json\" is not an https address: fix it, or say where the site will stand \
                 with --base-url",
            ),
        ] {
            assert_eq!(Base::new(typed, feed_url).expect_err("no base").to_string(), message);
        }
    }

    #[test]
    fn links_climb_to_the_root() {
        assert_eq!(
            (root_from(""), root_from("p/x/ru/")),
            (String::new(), "../../../".to_owned())
        );
    }
}
