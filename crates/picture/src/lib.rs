//! The picture that messengers show of a link to a person's page: a name, a badge, one line, whose page it is. No address
//! is ever on it: what was once shared stays where it was shared.
//!
//! - [`Picture`] is what is written on it; it exists only where the fonts of this crate have every letter of it.
//! - `pen` sets and draws text, `canvas` is the pixels.

mod canvas;
mod pen;

use sha2::{Digest, Sha256};
use thiserror::Error;

use self::canvas::{Canvas, Ink};
use self::pen::{Pen, Set, Style};

/// The width in pixels, as Open Graph's readers want it.
pub const WIDTH: u32 = 1200;

/// The height in pixels.
pub const HEIGHT: u32 = 630;

/// Grows when the same words are drawn in another way.
const DRAWING: &str = "1";

const MARGIN: u32 = 72;
const COLUMN: u32 = WIDTH - 2 * MARGIN;

const BADGE: Style = Style::new(30, true, 1, COLUMN - 2 * BADGE_INSET);
const NAME: Style = Style::new(72, true, 2, COLUMN);
const LINE: Style = Style::new(38, false, 4, COLUMN);
const SITE: Style = Style::new(26, false, 1, COLUMN);

/// Between the badge's edge and its words, and between what stands below one another.
const BADGE_INSET: u32 = 18;
const GAP: u32 = 28;

/// The words of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The person's name.
    pub name: String,
    /// The organisation's finding in two words.
    pub badge: Option<String>,
    /// One line on the case.
    pub line: Option<String>,
    /// Whose page it is.
    pub site: String,
}

/// A picture that can be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture(Words);

/// A picture that could not be written as PNG.
#[derive(Debug, Error)]
#[error("the picture cannot be written: {0}")]
pub struct NotWritten(#[from] png::EncodingError);

impl Picture {
    /// The picture of these words; none where the fonts lack a letter of them, and boxes would stand in its place.
    pub fn new(words: Words) -> Option<Self> {
        let has_all = Pen::with(|pen| {
            let texts = [
                (NAME, Some(&words.name)),
                (BADGE, words.badge.as_ref()),
                (LINE, words.line.as_ref()),
                (SITE, Some(&words.site)),
            ];
            texts
                .into_iter()
                .all(|(style, text)| text.is_none_or(|text| pen.set(text, style).is_some()))
        });
        has_all.then_some(Self(words))
    }

    /// What changes with the picture, for its name: messengers keep a picture by its URL.
    pub fn hash(&self) -> String {
        let Words {
            name,
            badge,
            line,
            site,
        } = &self.0;
        let mut digest = Sha256::new();
        for text in [
            DRAWING,
            name,
            badge.as_deref().unwrap_or_default(),
            line.as_deref().unwrap_or_default(),
            site,
        ] {
            digest.update(text.as_bytes());
            digest.update([0]);
        }
        digest
            .finalize()
            .iter()
            .take(6)
            .fold(String::new(), |hash, byte| hash + &format!("{byte:02x}"))
    }

    /// The picture as PNG.
    ///
    /// # Errors
    ///
    /// Where it cannot be written.
    pub fn png(&self) -> Result<Vec<u8>, NotWritten> {
        let mut canvas = Canvas::new();
        Pen::with(|pen| self.draw(pen, &mut canvas));
        Ok(canvas.png()?)
    }

    fn draw(&self, pen: &mut Pen, canvas: &mut Canvas) {
        let Words {
            name,
            badge,
            line,
            site,
        } = &self.0;
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
        if let Some(mut name) = pen.set(name, NAME) {
            pen.draw(&mut name, (MARGIN, top), canvas, Ink::Text);
            top += name.height() + GAP;
        }
        let bottom = HEIGHT - MARGIN;
        let site = pen.set(site, SITE);
        let lowest = bottom - site.as_ref().map_or(0, Set::height);
        if let Some(line) = line {
            // As many lines as there is room for.
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
