//! Photos that lie beside a feed's file.

use std::fs;
use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use prisoner_card_check::Page;
use prisoner_card_check::photo::{PhotoFile, has_position};
use sha2::{Digest, Sha256};
use url::Url;

/// No photo is larger; a larger file would only take time.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Looks at the photos that lie on the disk as they will on the web, or beside the feed, or in `photos` beside it.
pub(super) fn check(page: &mut Page) {
    let feed = PathBuf::from(&page.name);
    let Some(folder) = feed.parent().filter(|_| feed.is_file()) else {
        return;
    };
    let base = page.facts.feed_url.as_deref().and_then(|url| Url::parse(url).ok());
    page.check_photos(|url| {
        let photo = Url::parse(url).ok()?;
        let own = place(folder, base.as_ref(), &photo).and_then(|place| read(&place));
        let is_at_its_place = own.is_some();
        let bytes = own.or_else(|| by_name(folder, &photo).iter().find_map(|place| read(place)))?;
        Some(PhotoFile {
            sha256: format!("{:x}", Sha256::digest(&bytes)),
            has_position: has_position(&bytes),
            is_at_its_place,
        })
    });
}

/// The place beside the feed that the photo's URL says.
fn place(folder: &Path, base: Option<&Url>, photo: &Url) -> Option<PathBuf> {
    let mut photo = photo.clone();
    photo.set_query(None);
    photo.set_fragment(None);
    inside(folder, &base?.make_relative(&photo)?)
}

/// Other places for a file with the photo's name.
fn by_name(folder: &Path, photo: &Url) -> Vec<PathBuf> {
    let name = photo.path_segments().and_then(|mut segments| segments.next_back());
    let folders = [folder.to_owned(), folder.join("photos")];
    let places = folders.iter().filter_map(|folder| inside(folder, name?));
    places.collect()
}

/// The file of a URL's path, without its percent-encoding; none outside the folder.
fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let is_inside = |part| matches!(part, Component::Normal(_));
    (!path.is_empty() && Path::new(&*path).components().all(is_inside)).then(|| folder.join(&*path))
}

fn read(path: &Path) -> Option<Vec<u8>> {
    let metadata = fs::metadata(path).ok()?;
    (metadata.is_file() && metadata.len() <= MAX_BYTES)
        .then(|| fs::read(path).ok())
        .flatten()
}
