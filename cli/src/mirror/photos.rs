//! The portraits. One that is missing never keeps an address from being current.

mod declared;
mod picture;

use std::collections::HashSet;
use std::path::PathBuf;

use prisoner_card_format::WebUrl;
use url::Url;

use super::folder::{Folder, Old};
use super::names::PHOTOS;
use super::pages::{Page, hash};
use super::progress::Progress;
use super::state::PhotoRecord;
use crate::input::fetch::{Client, FetchError, Get};
use crate::outcome::Failure;
use declared::Declared;

const SIZE_LIMIT: u64 = 10 * 1024 * 1024;
const TOTAL_LIMIT: u64 = 512 * 1024 * 1024;

/// A photo of the new version.
#[derive(Clone, Debug)]
pub(super) struct Photo {
    pub(super) record: PhotoRecord,
    /// Where its bytes are by now.
    pub(super) path: PathBuf,
}

/// What there is of the photos.
pub(super) struct Fetched {
    pub(super) photos: Vec<Photo>,
    pub(super) warnings: Vec<String>,
}

/// Where photos come from.
pub(super) struct Photos<'a> {
    pub(super) client: &'a Client,
    pub(super) folder: &'a Folder,
    pub(super) old: Option<&'a Old>,
    /// Whether the feed has not changed: then nobody is asked about a photo that is there.
    pub(super) is_same_feed: bool,
}

impl Photos<'_> {
    /// All that the pages show, from the copy or from their servers.
    ///
    /// # Errors
    ///
    /// Where one cannot be written down; what cannot be fetched is a warning.
    pub(super) fn fetch(&self, pages: &[Page], progress: &Progress) -> Result<Fetched, Failure> {
        let declared = declared::of(pages);
        let (mut photos, mut warnings): (Vec<Photo>, Vec<String>) = (Vec::new(), Vec::new());
        let mut silent_hosts = HashSet::new();
        let mut total = 0;
        for (index, photo) in declared.iter().enumerate() {
            progress.say(format!("photo {} of {}: {}", index + 1, declared.len(), photo.url));
            let host = Url::parse(&photo.url)
                .ok()
                .and_then(|url| url.host_str().map(str::to_owned));
            let outcome = if let Some(kept) = self.kept(photo, self.is_same_feed) {
                Ok(kept)
            } else if silent_hosts.contains(&host) {
                Err(Missing::new(photo, "its host did not answer before"))
            } else {
                self.fetch_one(photo)?
            };
            match outcome.or_else(|missing| self.kept(photo, true).ok_or(missing)) {
                Ok(found) => {
                    total += found.path.metadata().map_or(0, |metadata| metadata.len());
                    if total > TOTAL_LIMIT {
                        warnings.push(format!(
                            "the photos have more than {TOTAL_LIMIT} bytes: {} and those after it were left out",
                            photo.url
                        ));
                        break;
                    }
                    photos.push(found);
                }
                Err(missing) => {
                    if missing.is_silent {
                        silent_hosts.insert(host);
                    }
                    warnings.push(missing.warning);
                }
            }
        }
        Ok(Fetched { photos, warnings })
    }

    /// The copy's own, where it is what the feed says; where the feed does not say, only if the photo's server need
    /// not be asked.
    fn kept(&self, photo: &Declared, is_unasked: bool) -> Option<Photo> {
        let old = self.old?;
        let record = old.state.photo(&photo.url)?;
        let fits = match &photo.sha256 {
            Some(sha256) => *sha256 == record.sha256,
            None => is_unasked,
        };
        (fits && old.has(&record.file, &record.sha256)).then(|| Photo {
            record: record.clone(),
            path: old.path(&record.file),
        })
    }

    fn fetch_one(&self, photo: &Declared) -> Result<Result<Photo, Missing>, Failure> {
        if WebUrl::parse(&photo.url).is_none() {
            return Ok(Err(Missing::new(photo, "its address is no https URL")));
        }
        let get = Get {
            url: &photo.url,
            limit: SIZE_LIMIT,
            accept: picture::ACCEPT,
            // The next run will find it.
            is_patient: false,
        };
        let known = self.kept(photo, true);
        let answer = match &known {
            Some(known) => self.client.get_if_changed(&get, &known.record.validators),
            None => self.client.get(&get).map(Some),
        };
        let page = match (answer, known) {
            (Ok(Some(page)), _) => page,
            (Ok(None), Some(known)) => return Ok(Ok(known)),
            (Ok(None), None) => return Ok(Err(Missing::new(photo, "its server sent nothing"))),
            (Err(error), _) => return Ok(Err(Missing::failed(&error))),
        };
        let sha256 = hash(&page.bytes);
        if photo.sha256.as_ref().is_some_and(|declared| *declared != sha256) {
            return Ok(Err(Missing::new(
                photo,
                "it is not the picture whose sha256 the feed states",
            )));
        }
        let Some(extension) = picture::extension(&page.bytes) else {
            return Ok(Err(Missing::new(photo, picture::NONE)));
        };
        let name = format!("{sha256}.{extension}");
        let path = self.folder.keep_incoming(&name, &page.bytes)?;
        let record = PhotoRecord {
            url: photo.url.clone(),
            file: format!("{PHOTOS}/{name}"),
            sha256,
            validators: page.validators,
        };
        Ok(Ok(Photo { record, path }))
    }
}

/// A photo that could not be had.
struct Missing {
    warning: String,
    /// Whether its server gave no answer at all.
    is_silent: bool,
}

impl Missing {
    fn new(photo: &Declared, why: &str) -> Self {
        Self {
            warning: format!("a photo is missing: {}: {why}", photo.url),
            is_silent: false,
        }
    }

    fn failed(error: &FetchError) -> Self {
        Self {
            warning: format!(
                "a photo is missing: {}",
                error.to_string().replacen("cannot fetch ", "", 1)
            ),
            is_silent: error.is_silence(),
        }
    }
}
