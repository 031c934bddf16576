//! The pixels: each has an ink and an amount of it, which a palette turns into colours.

use crate::{HEIGHT, WIDTH};

/// The ink of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Light, on the dark ground.
    Text,
    /// Less light.
    Quiet,
    /// Dark, on a light label.
    Label,
}

type Colour = [u8; 3];

/// The colours of the site's other picture (`crates/site/src/assets/share.png`).
const DARK: Colour = [0x27, 0x30, 0x3a];
const LIGHT: Colour = [0xf7, 0xf2, 0xea];
const BETWEEN: Colour = [0xb4, 0xb7, 0xb8];

/// For each ink the ground and its own colour.
const INKS: [(Colour, Colour); 3] = [(DARK, LIGHT), (DARK, BETWEEN), (LIGHT, DARK)];

/// The steps from the ground to an ink: three times as many make a palette of less than 256 colours.
const STEPS: u8 = 64;

/// The picture's pixels.
pub(crate) struct Canvas {
    pixels: Vec<u8>,
}

impl Canvas {
    pub(crate) fn new() -> Self {
        Self {
            pixels: vec![0; WIDTH as usize * HEIGHT as usize],
        }
    }

    /// A rectangle in the ground of an ink.
    pub(crate) fn fill(&mut self, left: u32, top: u32, width: u32, height: u32, ink: Ink) {
        for y in top..top + height {
            for x in left..left + width {
                self.put(x, y, ink, 0);
            }
        }
    }

    /// Puts an amount of an ink, of 255, on a pixel; letters that overlap do not take from each other.
    pub(crate) fn cover(&mut self, x: i32, y: i32, ink: Ink, alpha: u8) {
        let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y)) else {
            return;
        };
        self.put(x, y, ink, alpha / (u8::MAX / STEPS + 1));
    }

    fn put(&mut self, x: u32, y: u32, ink: Ink, step: u8) {
        if x >= WIDTH || y >= HEIGHT {
            return;
        }
        let first = ink as u8 * STEPS;
        if let Some(pixel) = self.pixels.get_mut(y as usize * WIDTH as usize + x as usize) {
            let is_there = (first..first + STEPS).contains(pixel);
            *pixel = if is_there {
                (first + step).max(*pixel)
            } else {
                first + step
            };
        }
    }

    pub(crate) fn png(&self) -> Result<Vec<u8>, png::EncodingError> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, WIDTH, HEIGHT);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette());
        encoder.set_filter(png::Filter::NoFilter);
        encoder.set_compression(png::Compression::Balanced);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.pixels)?;
        writer.finish()?;
        Ok(bytes)
    }
}

fn palette() -> Vec<u8> {
    let ramp = |(ground, ink): (Colour, Colour)| {
        (0..STEPS).flat_map(move |step| {
            let mix = |(ground, ink): (u8, u8)| {
                let (step, most) = (u32::from(step), u32::from(STEPS - 1));
                let mixed = (u32::from(ground) * (most - step) + u32::from(ink) * step) / most;
                u8::try_from(mixed).unwrap_or(u8::MAX)
            };
            let [red, green, blue] = ground;
            let [ink_red, ink_green, ink_blue] = ink;
            [mix((red, ink_red)), mix((green, ink_green)), mix((blue, ink_blue))]
        })
    };
    INKS.into_iter().flat_map(ramp).collect()
}
