//! Sets text in lines and draws its letters: the same words and fonts make the same picture on every machine.

use std::cell::RefCell;

use cosmic_text::fontdb::ID;
use cosmic_text::{Attrs, Buffer, Color, Family, FontSystem, LayoutRun, Metrics, Shaping, SwashCache, Weight, Wrap};

use crate::canvas::{Canvas, Ink};
use crate::fonts::{FAMILIES, Fonts, Han, Order};

/// The number of characters that are read of a text: more than there is room for.
const MAX_CHARACTERS: usize = 500;

/// The style of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    size: u32,
    is_bold: bool,
    /// The most lines; a longer text ends in an ellipsis.
    pub(crate) lines: u32,
    width: u32,
}

impl Style {
    pub(crate) const fn new(size: u32, is_bold: bool, lines: u32, width: u32) -> Self {
        Self {
            size,
            is_bold,
            lines,
            width,
        }
    }

    /// The same with at most this number of lines.
    pub(crate) fn at_most(self, lines: u32) -> Self {
        Self {
            lines: self.lines.min(lines),
            ..self
        }
    }

    pub(crate) const fn line_height(self) -> u32 {
        self.size * 5 / 4
    }
}

/// A text in lines.
pub(crate) struct Set {
    buffer: Buffer,
    line_height: u32,
}

impl Set {
    pub(crate) fn height(&self) -> u32 {
        self.line_height * u32::try_from(self.buffer.layout_runs().count()).unwrap_or(u32::MAX)
    }

    /// The width of its longest line.
    pub(crate) fn width(&self) -> u32 {
        let widest = self.buffer.layout_runs().map(|run| run.line_w).fold(0.0, f32::max);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a width within the picture, never negative"
        )]
        let width = widest.ceil() as u32;
        width
    }

    pub(crate) fn is_rtl(&self) -> bool {
        self.buffer.layout_runs().next().is_some_and(|run| run.rtl)
    }

    /// The fonts that its letters are from.
    pub(crate) fn fonts(&self) -> impl Iterator<Item = ID> {
        let glyphs = self.buffer.layout_runs().flat_map(|run| run.glyphs.iter());
        glyphs.map(|glyph| glyph.font_id)
    }
}

/// The fonts, and the letters that were drawn.
pub(crate) struct Pen {
    system: FontSystem,
    letters: SwashCache,
}

thread_local! {
    static PENS: RefCell<Pens> = RefCell::default();
}

/// A thread's pens, of one set of fonts: to read the fonts takes longer than to draw a picture.
#[derive(Default)]
struct Pens {
    fonts: Option<Fonts>,
    pens: Vec<(Han, Pen)>,
}

impl Pen {
    /// Does something with the thread's pen.
    pub(crate) fn with<T>(fonts: &Fonts, han: Han, use_it: impl FnOnce(&mut Self) -> T) -> T {
        PENS.with_borrow_mut(|Pens { fonts: current, pens }| {
            if !current.as_ref().is_some_and(|current| current.is_same(fonts)) {
                *current = Some(fonts.clone());
                pens.clear();
            }
            let place = pens.iter().position(|(of, _)| *of == han).unwrap_or_else(|| {
                pens.push((han, Self::new(fonts, han)));
                pens.len() - 1
            });
            use_it(&mut pens[place].1)
        })
    }

    fn new(fonts: &Fonts, han: Han) -> Self {
        Self {
            system: FontSystem::new_with_locale_and_db_and_fallback("en".to_owned(), fonts.database(), Order(han)),
            letters: SwashCache::new(),
        }
    }

    /// Sets a text; nothing where a letter of it is in no font. Where a font that was added has no bold letters, no letter of
    /// the text is bold: the fonts would be asked in another order.
    pub(crate) fn set(&mut self, text: &str, style: Style) -> Option<Set> {
        let set = self.set_in(text, style)?;
        let is_light = |id| {
            self.system
                .db()
                .face(id)
                .is_some_and(|face| face.weight != Weight::BOLD)
        };
        if !(style.is_bold && set.fonts().any(is_light)) {
            return Some(set);
        }
        let light = Style {
            is_bold: false,
            ..style
        };
        self.set_in(text, light)
    }

    fn set_in(&mut self, text: &str, style: Style) -> Option<Set> {
        // A messenger would show only one of several lines, and of a long text only the beginning.
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut text: String = words.join(" ").chars().take(MAX_CHARACTERS).collect();
        let mut is_cut = false;
        loop {
            let shown = if is_cut { format!("{text}…") } else { text.clone() };
            let buffer = self.lines(&shown, style);
            // OpenType, chapter `glyf`: the first glyph is the one for a missing letter.
            let lacks = |run: LayoutRun<'_>| run.glyphs.iter().any(|glyph| glyph.glyph_id == 0);
            if buffer.layout_runs().any(lacks) {
                return None;
            }
            let last = (style.lines as usize).checked_sub(1)?;
            if buffer.layout_runs().count() <= last + 1 {
                return Some(Set {
                    buffer,
                    line_height: style.line_height(),
                });
            }
            let end = buffer
                .layout_runs()
                .nth(last)
                .and_then(|run| run.glyphs.iter().map(|glyph| glyph.end).max())?;
            // The first cut is where the lines end; then a word goes at a time, or a letter where there is one word.
            match (text.get(..end.min(text.len())), is_cut) {
                (Some(fits), false) => text = fits.trim_end().to_owned(),
                _ => match text.rsplit_once(' ') {
                    Some((fewer, _)) => text = fewer.to_owned(),
                    None => drop(text.pop()?),
                },
            }
            is_cut = true;
        }
    }

    fn lines(&mut self, text: &str, style: Style) -> Buffer {
        #[expect(clippy::cast_precision_loss, reason = "a few hundred pixels")]
        let [size, line_height, width] = [style.size, style.line_height(), style.width].map(|length| length as f32);
        let mut buffer = Buffer::new(&mut self.system, Metrics::new(size, line_height));
        buffer.set_size(Some(width), None);
        buffer.set_wrap(Wrap::WordOrGlyph);
        let weight = if style.is_bold { Weight::BOLD } else { Weight::NORMAL };
        let attributes = Attrs::new().family(Family::Name(FAMILIES[0])).weight(weight);
        buffer.set_text(text, &attributes, Shaping::Advanced, None);
        buffer.shape_until_scroll(&mut self.system, false);
        buffer
    }

    /// Draws a text from its upper left corner.
    pub(crate) fn draw(&mut self, set: &mut Set, (left, top): (u32, u32), canvas: &mut Canvas, ink: Ink) {
        let offset =
            |position: i32, from: u32| i32::try_from(from).map_or(i32::MAX, |from| from.saturating_add(position));
        set.buffer.draw(
            &mut self.system,
            &mut self.letters,
            Color::rgb(0, 0, 0),
            |x, y, _, _, colour| canvas.cover(offset(x, left), offset(y, top), ink, colour.a()),
        );
    }
}
