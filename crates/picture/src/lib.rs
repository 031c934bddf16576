//! The picture that messengers show of a link to a person's page: a name, a badge, one line, the site. No address is
//! ever on it: a shared picture stays where it was shared.
//!
//! - [`Picture`] is the text on it: of its words, those that the [`Fonts`] have every letter of.
//! - `pen` sets and draws text, `canvas` is the pixels.

mod canvas;
mod fonts;
mod pen;

use sha2::{Digest, Sha256};
use thiserror::Error;

use self::canvas::{Canvas, Ink};
use self::fonts::Han;
pub use self::fonts::{Fonts, NotAFont};
use self::pen::{Pen, Set, Style};

/// The width in pixels that readers of Open Graph want.
pub const WIDTH: u32 = 1200;

/// The height in pixels.
pub const HEIGHT: u32 = 630;

/// The version of the drawing, which grows when the same words are drawn in another way.
const DRAWING: &str = "1";

const MARGIN: u32 = 72;
const COLUMN: u32 = WIDTH - 2 * MARGIN;

const BADGE: Style = Style::new(30, true, 1, COLUMN - 2 * BADGE_INSET);
const NAME: Style = Style::new(72, true, 2, COLUMN);
const LINE: Style = Style::new(38, false, 4, COLUMN);
const SITE: Style = Style::new(26, false, 1, COLUMN);

/// The gap between the badge's edge and its words, and the gap between parts below one another.
const BADGE_INSET: u32 = 18;
const GAP: u32 = 28;

/// The words of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The language of the page, as a tag.
    pub language: String,
    /// The person's name.
    pub name: String,
    /// The organisation's finding in two words.
    pub badge: Option<String>,
    /// One line on the case.
    pub line: Option<String>,
    /// The name of the site.
    pub site: String,
}

/// A picture that can be drawn.
#[derive(Clone, Debug)]
pub struct Picture {
    fonts: Fonts,
    han: Han,
    name: Option<String>,
    badge: Option<String>,
    line: Option<String>,
    site: Option<String>,
    is_whole: bool,
    hash: String,
}

/// A picture that could not be written as PNG.
#[derive(Debug, Error)]
#[error("the picture cannot be written: {0}")]
pub struct NotWritten(#[from] png::EncodingError);

impl Picture {
    /// The picture of these words. A text that the fonts lack a letter of is left out: boxes would stand in its place.
    /// Without the name, the line is left out, too. Nothing is drawn where nothing is left.
    pub fn new(words: Words, fonts: &Fonts) -> Option<Self> {
        let han = Han::of_language(&words.language);
        let mut digest = Sha256::new();
        let mut is_whole = true;
        let mut drawn = |text: Option<String>, style| {
            let text = text?;
            let set = Pen::with(fonts, han, |pen| pen.set(&text, style));
            let Some(set) = set else {
                is_whole = false;
                return None;
            };
            let mut used: Vec<_> = set.fonts().filter_map(|id| fonts.digest(id)).collect();
            used.sort_unstable();
            used.dedup();
            for font in used {
                digest.update(font);
            }
            Some(text)
        };
        let name = drawn(Some(words.name), NAME);
        let badge = drawn(words.badge, BADGE);
        let line = drawn(words.line.filter(|_| name.is_some()), LINE);
        let site = drawn(Some(words.site), SITE);
        if name.is_none() && badge.is_none() && site.is_none() {
            return None;
        }
        let texts = [&name, &badge, &line, &site].map(|text| text.as_deref().unwrap_or_default());
        for text in [DRAWING].into_iter().chain(texts) {
            digest.update(text.as_bytes());
            digest.update([0]);
        }
        let hash = digest.finalize();
        let hash = hash.iter().take(6);
        Some(Self {
            fonts: fonts.clone(),
            han,
            is_whole,
            hash: hash.fold(String::new(), |hash, byte| hash + &format!("{byte:02x}")),
            name,
            badge,
            line,
            site,
        })
    }

    /// Whether it has the person's name.
    pub fn has_name(&self) -> bool {
        self.name.is_some()
    }

    /// Whether nothing was left out.
    pub fn is_whole(&self) -> bool {
        self.is_whole
    }

    /// The hash that changes with the picture, for its name: messengers keep a picture by its URL.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The picture as PNG.
    ///
    /// # Errors
    ///
    /// Where it cannot be written.
    pub fn png(&self) -> Result<Vec<u8>, NotWritten> {
        let mut canvas = Canvas::new();
        Pen::with(&self.fonts, self.han, |pen| self.draw(pen, &mut canvas));
        Ok(canvas.png()?)
    }

    fn draw(&self, pen: &mut Pen, canvas: &mut Canvas) {
        let Self {
            name,
            badge,
            line,
            site,
            ..
        } = self;
        let mut top = MARGIN;
        if let Some(mut badge) = badge.as_ref().and_then(|badge| pen.set(badge, BADGE)) {
            let (width, height) = (badge.width() + 2 * BADGE_INSET, badge.height() + BADGE_INSET);
            let left = if badge.is_rtl() { WIDTH - MARGIN - width } else { MARGIN };
            canvas.fill(left, top, width, height, Ink::Label);
            let text_left = if badge.is_rtl() {
                MARGIN + BADGE_INSET
            } else {
                left + BADGE_INSET
            };
            pen.draw(&mut badge, (text_left, top + BADGE_INSET / 2), canvas, Ink::Label);
            top += height + GAP;
        }
        if let Some(mut name) = name.as_ref().and_then(|name| pen.set(name, NAME)) {
            pen.draw(&mut name, (MARGIN, top), canvas, Ink::Text);
            top += name.height() + GAP;
        }
        let bottom = HEIGHT - MARGIN;
        let site = site.as_ref().and_then(|site| pen.set(site, SITE));
        let lowest = bottom - site.as_ref().map_or(0, Set::height);
        if let Some(line) = line {
            // As many lines as fit.
            let room = lowest.saturating_sub(top + GAP);
            let style = LINE.at_most(room / LINE.line_height());
            if let Some(mut line) = (style.lines > 0).then(|| pen.set(line, style)).flatten() {
                pen.draw(&mut line, (MARGIN, top), canvas, Ink::Text);
            }
        }
        if let Some(mut site) = site {
            pen.draw(&mut site, (MARGIN, lowest), canvas, Ink::Quiet);
        }
    }
}

#[cfg(test)]
mod tests;
