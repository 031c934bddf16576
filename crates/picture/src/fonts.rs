//! The fonts: those of this crate, and after them those that the publisher adds.

use std::fmt;
use std::sync::Arc;

use cosmic_text::Fallback;
use cosmic_text::fontdb::{Database, ID, Source};
use sha2::{Digest, Sha256};
use thiserror::Error;
use unicode_script::Script;

/// Noto Sans for these scripts (`fonts/OFL.txt`). Chinese, Japanese and Korean would take some ten megabytes.
pub(crate) const FAMILIES: [&str; 5] = [
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Armenian",
    "Noto Sans Georgian",
    "Noto Sans Hebrew",
];

static OWN: [&[u8]; 10] = [
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoSans-Bold.ttf"),
    include_bytes!("fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("fonts/NotoSansArmenian-Regular.ttf"),
    include_bytes!("fonts/NotoSansArmenian-Bold.ttf"),
    include_bytes!("fonts/NotoSansGeorgian-Regular.ttf"),
    include_bytes!("fonts/NotoSansGeorgian-Bold.ttf"),
    include_bytes!("fonts/NotoSansHebrew-Regular.ttf"),
    include_bytes!("fonts/NotoSansHebrew-Bold.ttf"),
];

/// Fonts to draw with. Where one has a letter, those after it are not used, so the letters of this crate's own look the
/// same everywhere.
#[derive(Clone)]
pub struct Fonts(Arc<Shared>);

struct Shared {
    database: Database,
    /// The digests of the fonts that were added: by their file, and their place in it.
    added: Vec<(ID, [u8; 32])>,
}

/// A file that is no font.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("not a font in OpenType or TrueType")]
pub struct NotAFont;

impl Default for Fonts {
    fn default() -> Self {
        Self::of(&OWN)
    }
}

impl Fonts {
    /// The fonts of these files alone.
    pub(crate) fn of(files: &[&'static [u8]]) -> Self {
        let mut database = Database::new();
        for &file in files {
            database.load_font_source(Source::Binary(Arc::new(file)));
        }
        Self(Arc::new(Shared {
            database,
            added: Vec::new(),
        }))
    }

    /// The same and, after them, those of a file.
    ///
    /// # Errors
    ///
    /// Where it is no font.
    pub fn and(self, file: Vec<u8>) -> Result<Self, NotAFont> {
        let mut database = self.0.database.clone();
        let mut added = self.0.added.clone();
        let digest = Sha256::digest(&file);
        let ids = database.load_font_source(Source::Binary(Arc::new(file)));
        if ids.is_empty() {
            return Err(NotAFont);
        }
        for (place, id) in ids.into_iter().enumerate() {
            // Drawn in one colour, an emoji is a blot.
            let is_emoji = |name: &str| name.contains("Emoji");
            if database.face(id).is_some_and(|face| is_emoji(&face.post_script_name)) {
                database.remove_face(id);
            } else {
                let of_face = Sha256::new().chain_update(digest).chain_update(place.to_le_bytes());
                added.push((id, of_face.finalize().into()));
            }
        }
        Ok(Self(Arc::new(Shared { database, added })))
    }

    pub(crate) fn database(&self) -> Database {
        self.0.database.clone()
    }

    pub(crate) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The digest of a font that was added; none for this crate's own.
    pub(crate) fn digest(&self, id: ID) -> Option<[u8; 32]> {
        let found = self.0.added.iter().find(|(added, _)| *added == id);
        found.map(|(_, digest)| *digest)
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Fonts({})", self.0.database.len())
    }
}

/// The form of the characters that China, Taiwan, Japan and Korea write differently under one code. (The Unicode
/// Standard, chapter 18: "Han Unification History".)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Han {
    Simplified,
    Traditional,
    Japanese,
    Korean,
}

impl Han {
    pub(crate) fn of_language(tag: &str) -> Self {
        let tag = tag.to_ascii_lowercase();
        let parts: Vec<&str> = tag.split(['-', '_']).collect();
        let is_traditional = ["hant", "tw", "hk", "mo"].iter().any(|part| parts.contains(part));
        match parts.first() {
            Some(&"ja") => Self::Japanese,
            Some(&"ko") => Self::Korean,
            Some(&"zh") if is_traditional && !parts.contains(&"hans") => Self::Traditional,
            _ => Self::Simplified,
        }
    }

    fn families(self) -> &'static [&'static str] {
        match self {
            Self::Simplified => &["Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"],
            Self::Traditional => &["Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC"],
            Self::Japanese => &["Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans"],
            Self::Korean => &["Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K"],
        }
    }
}

/// The order in which fonts are tried for a letter, whatever the machine would prefer: this crate's own first. Those
/// that were added come after all that are named here, in their own order.
pub(crate) struct Order(pub(crate) Han);

impl Fallback for Order {
    fn common_fallback(&self) -> &[&'static str] {
        &FAMILIES
    }

    fn forbidden_fallback(&self) -> &[&'static str] {
        &[]
    }

    fn script_fallback(&self, script: Script, _: &str) -> &[&'static str] {
        match script {
            Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana | Script::Bopomofo => self.0.families(),
            _ => &[],
        }
    }
}
