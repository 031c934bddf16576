//! The portraits. A missing portrait never keeps an address from being updated.

mod declared;
mod picture;

use std::borrow::Cow;
use std::collections::HashSet;

use prisoner_card_check::photo::has_position;
use prisoner_card_format::photo::copy_name;
use url::Url;

use super::folder::{Folder, Old};
use super::pages::{Page, hash};
use super::state::PhotoRecord;
use crate::input::fetch::{Client, Get, may_lead_to};
use crate::outcome::Failure;
use crate::progress::Progress;
use declared::Declared;

const SIZE_LIMIT: u64 = prisoner_card_format::limits::PHOTO_BYTES as u64;
const TOTAL_LIMIT: usize = 512 * 1024 * 1024;

/// A photo of the new version.
#[derive(Clone, Debug)]
pub(super) struct Photo {
    pub(super) record: PhotoRecord,
    /// The number of its bytes.
    size: usize,
}

/// The photos, and the warnings about missing ones.
pub(super) struct Fetched {
    pub(super) photos: Vec<Photo>,
    pub(super) warnings: Vec<String>,
}

/// The sources of photos.
pub(super) struct Photos<'a> {
    pub(super) feed_url: &'a str,
    pub(super) client: &'a Client,
    pub(super) folder: &'a Folder,
    pub(super) old: Option<&'a Old>,
    /// Whether the feed has not changed: then a photo in the copy is not requested again.
    pub(super) is_same_feed: bool,
}

impl Photos<'_> {
    /// All photos of the pages, from the copy or from their servers.
    ///
    /// # Errors
    ///
    /// Where one cannot be written; a photo that cannot be fetched is a warning.
    pub(super) fn fetch(&self, pages: &[Page], progress: &Progress) -> Result<Fetched, Failure> {
        let declared = declared::of(pages);
        let (mut photos, mut warnings): (Vec<Photo>, Vec<String>) = (Vec::new(), Vec::new());
        let mut silent_hosts = HashSet::new();
        let mut total = 0;
        for (index, photo) in declared.iter().enumerate() {
            progress.say(&format!("photo {} of {}: {}", index + 1, declared.len(), photo.url));
            match self.find(photo, &mut silent_hosts) {
                Ok(found) => {
                    total += found.size;
                    if total > TOTAL_LIMIT {
                        warnings.push(format!(
                            "the photos have more than {TOTAL_LIMIT} bytes: {} and those after it were left out",
                            photo.url
                        ));
                        break;
                    }
                    photos.push(found);
                }
                Err(Without::Photo(why)) => warnings.push(format!("a photo is missing: {}: {why}", photo.url)),
                Err(Without::Disk(failure)) => return Err(failure),
            }
        }
        Ok(Fetched { photos, warnings })
    }

    /// From the copy if the feed is unchanged, else from its server, or from the copy if the server fails.
    fn find(&self, photo: &Declared, silent_hosts: &mut HashSet<Option<String>>) -> Result<Photo, Without> {
        if self.is_same_feed
            && let Some(kept) = self.kept(photo)
        {
            return Ok(kept);
        }
        let url = Url::parse(&photo.url).ok();
        let host = url.and_then(|url| url.host_str().map(str::to_owned));
        let found = if silent_hosts.contains(&host) {
            Err(Without::Photo(Cow::Borrowed("its host did not answer before")))
        } else {
            self.fetch_one(photo, || silent_hosts.insert(host))
        };
        match found {
            Err(Without::Photo(why)) => self.kept(photo).ok_or(Without::Photo(why)),
            found => found,
        }
    }

    /// The photo in the copy, if it fits the feed's hash or the feed states none.
    fn kept(&self, photo: &Declared) -> Option<Photo> {
        let old = self.old?;
        let record = old.state.photo(&photo.url)?;
        let fits = photo.sha256.as_ref().is_none_or(|sha256| *sha256 == record.sha256);
        let bytes = old
            .read(&record.file)
            .filter(|bytes| fits && hash(bytes) == record.sha256)?;
        Some(Photo {
            record: record.clone(),
            size: bytes.len(),
        })
    }

    fn fetch_one(&self, photo: &Declared, is_silent: impl FnOnce() -> bool) -> Result<Photo, Without> {
        let missing = |why: &'static str| Without::Photo(Cow::Borrowed(why));
        let known = self.kept(photo);
        if let Some(known) = &known
            && photo.sha256.is_some()
        {
            return Ok(known.clone());
        }
        if !may_lead_to(self.feed_url, &photo.url) {
            return Err(missing("its address is no https URL"));
        }
        let get = Get {
            url: &photo.url,
            limit: SIZE_LIMIT,
            accept: picture::ACCEPT,
            // The next run will find it.
            is_patient: false,
            unpacks_files: false,
        };
        let validators = known.as_ref().map(|known| known.record.validators.clone());
        let answer = self.client.get_if_changed(&get, &validators.unwrap_or_default());
        let page = match (answer, known) {
            (Ok(Some(page)), _) => page,
            (Ok(None), Some(known)) => return Ok(known),
            (Ok(None), None) => return Err(missing("the server answers with status 304")),
            (Err(error), _) => {
                if error.is_silence() {
                    is_silent();
                }
                return Err(Without::Photo(Cow::Owned(error.why())));
            }
        };
        let sha256 = hash(&page.bytes);
        if photo.sha256.as_ref().is_some_and(|declared| *declared != sha256) {
            return Err(missing("it is not the picture whose sha256 the feed states"));
        }
        if has_position(&page.bytes) {
            return Err(missing(
                "its file says where it was taken; ask the publisher for one without metadata",
            ));
        }
        if !picture::is_picture(&page.bytes) {
            return Err(missing(picture::NONE));
        }
        // Cards look for the photo under this name.
        let file = copy_name(&photo.url, &sha256);
        self.folder.keep(&file, &page.bytes).map_err(Without::Disk)?;
        let record = PhotoRecord {
            url: photo.url.clone(),
            file,
            sha256,
            validators: page.validators,
        };
        let size = page.bytes.len();
        Ok(Photo { record, size })
    }
}

/// The reason why there is no photo.
enum Without {
    /// It cannot be fetched, or is refused.
    Photo(Cow<'static, str>),
    /// It cannot be written.
    Disk(Failure),
}
