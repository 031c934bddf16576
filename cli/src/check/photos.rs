//! Photos that lie beside a feed's file.

use std::fs;
use std::path::{Path, PathBuf};

use prisoner_card_check::Page;
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
        let places = places(folder, base.as_ref(), &Url::parse(url).ok()?);
        places.into_iter().find_map(|place| read(&place))
    });
}

fn places(folder: &Path, base: Option<&Url>, photo: &Url) -> Vec<PathBuf> {
    let relative = base.and_then(|base| base.make_relative(photo));
    let relative = relative.filter(|path| !path.contains("..") && !path.contains(':') && !path.starts_with('/'));
    let name = photo.path_segments().and_then(|mut segments| segments.next_back());
    let name = name.filter(|name| !name.is_empty() && !name.contains(".."));
    let beside = name
        .into_iter()
        .flat_map(|name| [folder.join(name), folder.join("photos").join(name)]);
    relative
        .map(|path| folder.join(path))
        .into_iter()
        .chain(beside)
        .collect()
}

fn read(path: &Path) -> Option<Vec<u8>> {
    let metadata = fs::metadata(path).ok()?;
    (metadata.is_file() && metadata.len() <= MAX_BYTES)
        .then(|| fs::read(path).ok())
        .flatten()
}
