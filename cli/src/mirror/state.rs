//! The state of a copy: its file lies in the copy's own folder and is replaced with it.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::pages::Page;
use super::photos::Photo;
use crate::input::fetch::Validators;
use crate::signature::PublicKey;

/// A copy's content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    /// The address that was mirrored.
    pub(super) url: String,
    /// The time of the last run that found everything in order.
    pub(super) checked: String,
    pub(super) pages: Vec<PageRecord>,
    pub(super) photos: Vec<PhotoRecord>,
}

/// A page of the copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PageRecord {
    pub(super) url: String,
    /// The address that answered: the base of the page's own links.
    pub(super) answered: String,
    /// Its path in the copy; the signature's is the same with `.sig` behind it.
    pub(super) file: String,
    pub(super) sha256: String,
    pub(super) signature_sha256: String,
    /// The given keys that had signed it.
    #[serde(default)]
    pub(super) keys: Vec<String>,
    #[serde(default)]
    pub(super) id: Option<String>,
    pub(super) sequence: Option<u64>,
    pub(super) issued: String,
    #[serde(default)]
    pub(super) validators: Validators,
}

/// A photo of the copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PhotoRecord {
    pub(super) url: String,
    /// Its path in the copy.
    pub(super) file: String,
    pub(super) sha256: String,
    #[serde(default)]
    pub(super) validators: Validators,
}

impl State {
    pub(super) fn new(url: &str, pages: &[Page], photos: &[Photo]) -> Self {
        Self {
            url: url.to_owned(),
            checked: Timestamp::now()
                .round(jiff::Unit::Second)
                .map_or_else(|_| String::new(), |now| now.to_string()),
            pages: pages.iter().map(Page::record).collect(),
            photos: photos.iter().map(|photo| photo.record.clone()).collect(),
        }
    }

    pub(super) fn page(&self, url: &str) -> Option<&PageRecord> {
        self.pages.iter().find(|page| page.url == url)
    }

    pub(super) fn photo(&self, url: &str) -> Option<&PhotoRecord> {
        self.photos.iter().find(|photo| photo.url == url)
    }

    /// Whether these are its pages, to the byte.
    pub(super) fn has_pages(&self, pages: &[Page]) -> bool {
        let records: Vec<_> = pages.iter().map(Page::record).collect();
        same(&self.pages, &records, PageRecord::is_the_same_file)
    }

    /// Whether a copy in that state has the same files as one in this.
    pub(super) fn is_of_the_same_files(&self, other: &Self) -> bool {
        same(&self.pages, &other.pages, PageRecord::is_the_same_file)
            && same(&self.photos, &other.photos, PhotoRecord::is_the_same_file)
    }
}

impl PageRecord {
    /// Whether one of these keys had signed it.
    pub(super) fn counts_under(&self, keys: &[PublicKey]) -> bool {
        let had_signed = |key: &PublicKey| self.keys.contains(&key.of_any_feed().to_string());
        keys.iter().any(|key| had_signed(key) && key.is_for(self.id.as_deref()))
    }

    fn is_the_same_file(&self, other: &Self) -> bool {
        let key = |page: &Self| {
            let (file, sha256) = (page.file.clone(), page.sha256.clone());
            (page.url.clone(), file, sha256, page.signature_sha256.clone())
        };
        key(self) == key(other)
    }
}

impl PhotoRecord {
    fn is_the_same_file(&self, other: &Self) -> bool {
        (&self.url, &self.file) == (&other.url, &other.file)
    }
}

fn same<T>(left: &[T], right: &[T], is_same: impl Fn(&T, &T) -> bool) -> bool {
    left.len() == right.len() && left.iter().zip(right).all(|(left, right)| is_same(left, right))
}
