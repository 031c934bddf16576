//! The sheets to cut out or fold, and the code stamp: the words of the PDF by `pdftotext`, its lines by the ink in the
//! output of `pdftoppm`.

use std::{fs, path::Path, process::Command};

use super::letter::{choose, fill, press};
use super::letter_print::{address, choose_country, open_on_last_screen, printed, within};
use crate::prelude::*;

scenarios![
    label_is_cut_out_along_lines_around_the_address_and_the_sender in Chromium for Wasm,
    sheet_is_folded_above_and_below_its_front in Chromium for Wasm,
    letter_inside_russia_has_its_postcode_in_strokes_and_one_from_abroad_has_none in Chromium for Wasm,
];

/// Dots to a millimetre.
const SCALE: f64 = 10.0;

/// A page of a PDF as grey dots.
struct Picture {
    width: usize,
    dots: Vec<u8>,
}

impl Picture {
    fn of(pdf: &Path) -> Self {
        let resolution = (SCALE * 25.4).to_string();
        let prefix = pdf.with_extension("");
        let status = Command::new("pdftoppm")
            .args(["-gray", "-r", &resolution, "-singlefile"])
            .args([pdf, &prefix])
            .status()
            .expect("pdftoppm, of poppler-utils: `cargo xtask tools` installs it");
        assert!(status.success(), "pdftoppm: {status}");
        let bytes = fs::read(prefix.with_extension("pgm")).expect("a picture");
        // "P5", width, height, and the value of white, between spaces; then the dots.
        let mut at = 0;
        let mut header = [0; 3];
        for (place, number) in (0..4).zip([None, Some(0), Some(1), Some(2)]) {
            let length = bytes[at..].iter().position(u8::is_ascii_whitespace).expect("a header");
            let word = std::str::from_utf8(&bytes[at..at + length]).expect("ASCII");
            match number {
                Some(number) => header[number] = word.parse().expect("a number"),
                None => assert_eq!((place, word), (0, "P5")),
            }
            at += length + 1;
        }
        assert_eq!(header[2], 255);
        let dots = bytes[at..].to_vec();
        assert_eq!(dots.len(), header[0] * header[1]);
        Self { width: header[0], dots }
    }

    /// The part of a straight line, in millimetres, that is drawn: 0 is none, 1 is all.
    fn drawn(&self, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> f64 {
        // The ends are left out: a mark may begin there with a gap, and another line may cross.
        let samples: Vec<f64> = (10_u8..=190).map(|step| f64::from(step) / 200.0).collect();
        let found = samples.iter().filter(|part| {
            let (x, y) = (x1 + (x2 - x1) * *part, y1 + (y2 - y1) * *part);
            self.has_ink(x, y)
        });
        to_float(found.count()) / to_float(samples.len())
    }

    /// Whether there is ink within a third of a millimetre.
    fn has_ink(&self, x: f64, y: f64) -> bool {
        let near = [-3, -2, -1, 0, 1, 2, 3];
        near.iter().any(|down| {
            near.iter().any(|right| {
                let (column, row) = (to_dot(x) + right, to_dot(y) + down);
                let place = usize::try_from(row)
                    .ok()
                    .zip(usize::try_from(column).ok().filter(|column| *column < self.width))
                    .map(|(row, column)| row * self.width + column);
                place
                    .and_then(|place| self.dots.get(place))
                    .is_some_and(|dot| *dot < 230)
            })
        })
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a sheet has some thousand dots")]
fn to_dot(millimetres: f64) -> i64 {
    (millimetres * SCALE).round() as i64
}

fn to_float(count: usize) -> f64 {
    f64::from(u32::try_from(count).expect("small"))
}

/// Asserts a line from end to end, with blank paper on both sides.
#[track_caller]
fn assert_drawn(picture: &Picture, from: (f64, f64), to: (f64, f64), least: f64, most: f64) {
    let drawn = picture.drawn(from, to);
    assert!((least..=most).contains(&drawn), "{from:?} to {to:?}: {drawn}");
}

#[track_caller]
fn assert_blank(picture: &Picture, from: (f64, f64), to: (f64, f64)) {
    assert_drawn(picture, from, to, 0.0, 0.0);
}

async fn print_from_germany(page: &Page, format: usize, name: &str) -> (Vec<super::letter_print::Word>, Picture) {
    page.serve_feed(&fixtures::feed_where(|person| person["country"] = json!("RU")));
    open_on_last_screen(page, Embed::new().with("lang", "de")).await;
    for (field, text) in [("name", "Erika Muster"), ("street", "Gasse 1"), ("town", "89073 Ulm")] {
        fill(page, field, text).await;
    }
    choose_country(page, "DE").await;
    choose(page, "format", format).await;
    press(page, ".print-envelope").await;
    let (words, pdf) = printed(page, name).await;
    assert!(words.iter().all(|word| word.page == 1), "{words:?}");
    (words, Picture::of(&pdf))
}

async fn label_is_cut_out_along_lines_around_the_address_and_the_sender(page: Page) {
    let (words, picture) = print_from_germany(&page, 4, "label.pdf").await;
    let recipient = within(&words, (25.0, 25.0, 120.0, 85.0));
    assert_eq!(recipient, format!("{} RUSSLAND / RUSSIA", address()), "{words:?}");
    let sender = within(&words, (25.0, 110.0, 95.0, 140.0));
    assert_eq!(sender, "Erika Muster Gasse 1 89073 Ulm GERMANY", "{words:?}");
    for (left, top, right, bottom) in [(20.0, 20.0, 125.0, 90.0), (20.0, 105.0, 100.0, 145.0)] {
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
        for (from, to) in corners.into_iter().zip(corners.into_iter().cycle().skip(1)) {
            assert_drawn(&picture, from, to, 0.99, 1.0);
        }
        // Five millimetres around the text are blank.
        let (left, top, right, bottom) = (left + 2.0, top + 2.0, right - 2.0, bottom - 2.0);
        assert_blank(&picture, (left, top), (right, top));
        assert_blank(&picture, (right, top), (right, bottom));
        assert_blank(&picture, (left, bottom), (right, bottom));
        assert_blank(&picture, (left, top), (left, bottom));
    }
}

async fn sheet_is_folded_above_and_below_its_front(page: Page) {
    let (words, picture) = print_from_germany(&page, 5, "sheet.pdf").await;
    // The middle third of A4 is the front: 15 mm from its right and its lower edge.
    let recipient = within(&words, (90.0, 140.0, 195.0, 183.0));
    assert_eq!(recipient, format!("{} RUSSLAND / RUSSIA", address()), "{words:?}");
    let sender = within(&words, (10.0, 109.0, 105.0, 137.0));
    assert_eq!(sender, "Erika Muster Gasse 1 89073 Ulm GERMANY", "{words:?}");
    for fold in [99.0, 198.0] {
        // Dashes of two millimetres, with gaps of one and a half.
        assert_drawn(&picture, (0.0, fold), (210.0, fold), 0.5, 0.9);
        assert_blank(&picture, (0.0, fold + 2.0), (210.0, fold + 2.0));
    }
    assert_blank(&picture, (0.0, 50.0), (210.0, 50.0));
    assert_blank(&picture, (0.0, 250.0), (210.0, 250.0));
}

async fn letter_inside_russia_has_its_postcode_in_strokes_and_one_from_abroad_has_none(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| person["country"] = json!("RU")));
    for code in ["RU", "DE"] {
        open_on_last_screen(&page, Embed::new().with("lang", "de")).await;
        choose_country(&page, code).await;
        choose(&page, "format", 0).await;
        press(&page, ".print-envelope").await;
        let (words, pdf) = printed(&page, &format!("postcode-{code}.pdf")).await;
        let picture = Picture::of(&pdf);
        assert_eq!(
            words.iter().any(|word| word.text == "RUSSIA"),
            code == "DE",
            "{words:?}"
        );
        if code == "DE" {
            assert_blank(&picture, (8.0, 94.0), (70.0, 94.0));
            assert_blank(&picture, (8.0, 98.0), (70.0, 98.0));
            continue;
        }
        // C6 is 114 mm high; a place is 9 mm wide, the mark stands in the first.
        assert_drawn(&picture, (10.0, 90.0), (17.0, 90.0), 1.0, 1.0);
        assert_drawn(&picture, (10.0, 93.5), (17.0, 93.5), 1.0, 1.0);
        for place in 1_u8..=6 {
            let left = 10.0 + 9.0 * f64::from(place);
            assert_drawn(&picture, (left, 90.0), (left + 7.0, 90.0), 1.0, 1.0);
            // 000001: the left stroke of a zero is missing from the one.
            let strokes = if place == 6 { 0.0 } else { 1.0 };
            assert_drawn(
                &picture,
                (left + 1.0, 93.0),
                (left + 1.0, 103.0),
                strokes,
                strokes + 0.25,
            );
            assert_drawn(&picture, (left + 6.0, 93.0), (left + 6.0, 103.0), 1.0, 1.0);
        }
    }
}
