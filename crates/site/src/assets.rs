//! The site's own files: style sheets, the list's script, icons. Names with a hash may be cached for ever.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use prisoner_card::STYLESHEET;
use sha2::{Digest, Sha256, Sha384};

use crate::file::File;

/// The pages' style sheet.
pub(crate) const PAGE_STYLES: &str = include_str!("assets/site.css");

const SEARCH: &str = include_str!("assets/search.js");

const FRAMED: &str = include_str!("assets/framed.js");

/// The paths of the site's own files, from its folder.
#[derive(Debug)]
pub(crate) struct Assets {
    /// The pages' style sheet.
    pub(crate) page_styles: String,
    /// The card's.
    pub(crate) card_styles: String,
    /// The script of the list of people.
    pub(crate) search: String,
    /// The script of the pages that stand in frames elsewhere.
    pub(crate) framed: String,
}

/// The site's mark.
pub(crate) const ICON: &str = "icon.svg";

/// The crate has a link to `static/icon.svg`.
const ICON_BYTES: &[u8] = include_bytes!("assets/icon.svg");

// Where a checkout has no symbolic links, it has files with their paths instead.
const _: () = assert!(
    ICON_BYTES[0] == b'<',
    "assets/icon.svg is not static/icon.svg: let Git make symbolic links"
);

/// The same for telephones' home screens, 180 pixels wide.
pub(crate) const TOUCH_ICON: &str = "icon.png";

/// The picture that messengers show where a person has no photo, 1200 by 630 pixels.
pub(crate) const SHARED_PICTURE: &str = "share.png";

impl Assets {
    pub(crate) fn new() -> Self {
        Self {
            page_styles: format!("site-{}.css", content_hash(PAGE_STYLES.as_bytes())),
            card_styles: format!("card-{}.css", content_hash(STYLESHEET.as_bytes())),
            search: format!("search-{}.js", content_hash(SEARCH.as_bytes())),
            framed: format!("framed-{}.js", content_hash(FRAMED.as_bytes())),
        }
    }

    /// The hash that a page pins the frames' script with. A sandboxed page has no origin of its own, so it needs CORS for it.
    pub(crate) fn framed_integrity() -> String {
        integrity(FRAMED.as_bytes())
    }

    /// All of them.
    pub(crate) fn files(&self) -> [File<'_>; 7] {
        let touch_icon: &[u8] = include_bytes!("assets/icon.png");
        let shared_picture: &[u8] = include_bytes!("assets/share.png");
        [
            File::plain(&*self.page_styles, PAGE_STYLES.as_bytes()),
            File::plain(&*self.card_styles, STYLESHEET.as_bytes()),
            File::plain(&*self.search, SEARCH.as_bytes()),
            File::plain(&*self.framed, FRAMED.as_bytes()),
            File::plain(ICON, ICON_BYTES),
            File::plain(TOUCH_ICON, touch_icon),
            File::plain(SHARED_PICTURE, shared_picture),
        ]
    }
}

/// The value of the attribute `integrity` for these bytes.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The part of a name that changes with the content.
pub(crate) fn content_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes), 6)
}

/// The first of these bytes, at most eight, in hexadecimal digits.
pub(crate) fn hex(bytes: &[u8], count: usize) -> String {
    let number = bytes
        .iter()
        .take(count)
        .fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:0width$x}", width = 2 * count)
}
