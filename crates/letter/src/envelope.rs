//! The places on an envelope, in millimetres from the upper left corner of the sheet.

/// A size of envelope, or a sheet that becomes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// 162 by 114 mm.
    C6,
    /// 220 by 110 mm.
    Dl,
    /// 229 by 162 mm.
    C5,
    /// North American, 9½ by 4⅛ inches.
    No10,
    /// Labels on a sheet of A4, to be cut out and glued on any envelope.
    Label,
    /// A sheet of A4 that is folded in three, the letter inside.
    Sheet,
}

/// A point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The distance from the left.
    pub x: f64,
    /// The distance from above.
    pub y: f64,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rectangle {
    /// The distance from the left.
    pub x: f64,
    /// The distance from above.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

/// A line on which the sheet is cut or folded.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// The first end.
    pub from: Point,
    /// The other end.
    pub to: Point,
}

/// The places of the parts of an envelope.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    /// Width and height of the sheet that is printed on.
    pub sheet: (f64, f64),
    /// The place of the sender.
    pub sender: Rectangle,
    /// The place of the recipient.
    pub recipient: Rectangle,
    /// The place of the stamp; labels have none.
    pub stamp: Option<Rectangle>,
    /// The place of the code stamp of a letter inside Russia; labels have none.
    pub index: Option<Rectangle>,
    /// The lines on which the sheet is cut.
    pub cuts: Vec<Line>,
    /// The lines on which it is folded.
    pub folds: Vec<Line>,
}

const A4: (f64, f64) = (210.0, 297.0);

/// The distance of the address from the right and the lower edge, and from the upper one: machines read it there
/// (Universal Postal Union, Letter Post Regulations, on standardized items; the address begins no further than 140 mm
/// from the right edge).
const EDGE: f64 = 15.0;
const BELOW_THE_STAMP: f64 = 40.0;

/// The distance of the sender, the stamp and the code stamp from the edges: printers do not print to the edge.
const MARGIN: f64 = 10.0;

/// A stamp and its postmark.
const STAMP: (f64, f64) = (25.0, 30.0);

impl Format {
    /// Every format.
    pub const ALL: &'static [Self] = &[Self::C6, Self::Dl, Self::C5, Self::No10, Self::Label, Self::Sheet];

    /// The name that stands on packs of envelopes; `None` for the two that words describe.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::C6 => Some("C6"),
            Self::Dl => Some("DL"),
            Self::C5 => Some("C5"),
            Self::No10 => Some("#10"),
            Self::Label | Self::Sheet => None,
        }
    }

    /// The places on it.
    pub fn layout(self) -> Layout {
        match self {
            Self::C6 => of_face((162.0, 114.0), whole(162.0, 114.0), (75.0, 55.0)),
            Self::Dl => of_face((220.0, 110.0), whole(220.0, 110.0), (105.0, 50.0)),
            Self::C5 => of_face((229.0, 162.0), whole(229.0, 162.0), (110.0, 65.0)),
            Self::No10 => of_face((241.3, 104.8), whole(241.3, 104.8), (110.0, 48.0)),
            Self::Label => labels(),
            Self::Sheet => sheet(),
        }
    }
}

impl Layout {
    /// The boxes of the digits of a code stamp, from the left; none where there is no place for it.
    pub fn digits(&self) -> impl Iterator<Item = Rectangle> {
        self.bars().skip(2).map(|bar| Rectangle {
            x: bar.x + (BAR.0 - DIGIT.0) / 2.0,
            y: bar.y + BAR.1 + BELOW_BAR,
            width: DIGIT.0,
            height: DIGIT.1,
        })
    }

    /// The bars of a code stamp: the two of the mark, then one above each digit.
    pub fn bars(&self) -> impl Iterator<Item = Rectangle> {
        self.index.into_iter().flat_map(|index| {
            let bar = move |place: u8| Rectangle {
                x: index.x + f64::from(place) * PITCH,
                y: index.y,
                width: BAR.0,
                height: BAR.1,
            };
            let second = Rectangle {
                y: index.y + BAR.1 + BELOW_BAR,
                height: BAR.1 / 2.0,
                ..bar(0)
            };
            [bar(0), second].into_iter().chain((1..=6).map(bar))
        })
    }
}

/// The code stamp: a mark at its beginning, then six places, each with a bar by which a machine finds its digit. The
/// pitch, the bars and their height are of GOST R 51506-99, annex Д, figure Д.1, as quoted by a program that reads such
/// envelopes: <https://github.com/ysviridov/ToolOCR>, `ocr/app/profile_scoring.py`. Its `docs` state that the mark is a
/// bar with another below, half as thick. The text of the standard was not available: the size of the digits is ours.
const PITCH: f64 = 9.0;
const BAR: (f64, f64) = (7.0, 2.0);
const BARS_ABOVE_EDGE: f64 = 25.0;
const DIGIT: (f64, f64) = (5.0, 10.0);

/// The gap between a bar and its digit.
const BELOW_BAR: f64 = 2.0;

const INDEX: (f64, f64) = (6.0 * PITCH + BAR.0, BAR.1 + BELOW_BAR + DIGIT.1);

const fn whole(width: f64, height: f64) -> Rectangle {
    Rectangle {
        x: 0.0,
        y: 0.0,
        width,
        height,
    }
}

/// The layout of an envelope whose front is a part of the sheet, with an address of that size.
fn of_face(sheet: (f64, f64), face: Rectangle, address: (f64, f64)) -> Layout {
    let (right, bottom) = (face.x + face.width, face.y + face.height);
    Layout {
        sheet,
        sender: Rectangle {
            x: face.x + MARGIN,
            y: face.y + MARGIN,
            width: face.width / 2.0 - MARGIN,
            height: BELOW_THE_STAMP - MARGIN - 2.0,
        },
        recipient: Rectangle {
            x: right - EDGE - address.0,
            y: bottom - EDGE - address.1,
            width: address.0,
            height: address.1,
        },
        stamp: Some(Rectangle {
            x: right - MARGIN - STAMP.0,
            y: face.y + MARGIN / 2.0,
            width: STAMP.0,
            height: STAMP.1,
        }),
        index: Some(Rectangle {
            x: face.x + MARGIN,
            y: bottom - BARS_ABOVE_EDGE,
            width: INDEX.0,
            height: INDEX.1,
        }),
        cuts: Vec::new(),
        folds: Vec::new(),
    }
}

/// Two labels, each in a frame that is cut out.
fn labels() -> Layout {
    const GAP: f64 = 5.0;
    let recipient = Rectangle {
        x: 25.0,
        y: 25.0,
        width: 95.0,
        height: 60.0,
    };
    let sender = Rectangle {
        x: 25.0,
        y: 110.0,
        width: 70.0,
        height: 30.0,
    };
    Layout {
        sheet: A4,
        sender,
        recipient,
        stamp: None,
        index: None,
        cuts: [recipient, sender]
            .into_iter()
            .flat_map(|label| frame(label, GAP))
            .collect(),
        folds: Vec::new(),
    }
}

/// A4 in three: the middle third is the front, the upper one closes over the lower one on the back.
fn sheet() -> Layout {
    const THIRD: f64 = 99.0;
    let (width, _) = A4;
    let face = Rectangle {
        x: 0.0,
        y: THIRD,
        width,
        height: THIRD,
    };
    let fold = |y| Line {
        from: Point { x: 0.0, y },
        to: Point { x: width, y },
    };
    Layout {
        folds: vec![fold(THIRD), fold(2.0 * THIRD)],
        ..of_face(A4, face, (105.0, 43.0))
    }
}

/// The four sides of a frame around a rectangle, with a gap.
fn frame(inner: Rectangle, gap: f64) -> [Line; 4] {
    let (left, top) = (inner.x - gap, inner.y - gap);
    let (right, bottom) = (inner.x + inner.width + gap, inner.y + inner.height + gap);
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)].map(|(x, y)| Point { x, y });
    [(0, 1), (1, 2), (2, 3), (3, 0)].map(|(from, to)| Line {
        from: corners[from],
        to: corners[to],
    })
}

#[cfg(test)]
mod tests {
    use super::{Format, Layout, Rectangle};

    fn boxes(layout: &Layout) -> Vec<Rectangle> {
        [Some(layout.sender), Some(layout.recipient), layout.stamp, layout.index]
            .into_iter()
            .flatten()
            .collect()
    }

    fn overlap(one: &Rectangle, other: &Rectangle) -> bool {
        one.x < other.x + other.width
            && other.x < one.x + one.width
            && one.y < other.y + other.height
            && other.y < one.y + one.height
    }

    #[test]
    fn nothing_on_an_envelope_lies_on_something_else_or_outside() {
        for format in Format::ALL {
            let layout = format.layout();
            let boxes = boxes(&layout);
            for (place, one) in boxes.iter().enumerate() {
                assert!(one.x >= 5.0 && one.y >= 5.0, "{format:?} {one:?}");
                assert!(one.x + one.width <= layout.sheet.0 - 5.0, "{format:?} {one:?}");
                assert!(one.y + one.height <= layout.sheet.1 - 5.0, "{format:?} {one:?}");
                for other in &boxes[place + 1..] {
                    assert!(!overlap(one, other), "{format:?}: {one:?} and {other:?}");
                }
            }
        }
    }

    #[test]
    fn machines_find_the_address_where_they_look_for_it() {
        for format in [Format::C6, Format::Dl, Format::C5, Format::No10] {
            let layout = format.layout();
            let (width, height) = layout.sheet;
            let address = layout.recipient;
            assert!(address.y >= 40.0, "{format:?}");
            assert!(width - address.x <= 140.0, "{format:?}");
            assert!(width - address.x - address.width >= 15.0, "{format:?}");
            assert!(height - address.y - address.height >= 15.0, "{format:?}");
        }
    }

    #[test]
    fn an_address_of_eight_lines_has_room() {
        // 12 points with a line height of 1.25.
        let line = 12.0 * 25.4 / 72.0 * 1.25;
        for format in Format::ALL {
            assert!(format.layout().recipient.height >= 8.0 * line, "{format:?}");
        }
    }

    #[test]
    fn the_sheet_is_folded_above_and_below_the_front_and_labels_are_cut_out_on_four_sides() {
        let sheet = Format::Sheet.layout();
        let heights: Vec<f64> = sheet.folds.iter().map(|fold| fold.from.y).collect();
        assert!(sheet.sender.y > heights[0] && sheet.recipient.y + sheet.recipient.height < heights[1]);
        assert_eq!(Format::Label.layout().cuts.len(), 8);
    }

    #[test]
    fn six_digits_stand_below_their_bars_and_behind_the_mark() {
        let layout = Format::C6.layout();
        let (bars, digits): (Vec<Rectangle>, Vec<Rectangle>) = (layout.bars().collect(), layout.digits().collect());
        assert_eq!((bars.len(), digits.len()), (8, 6));
        for (place, (bar, digit)) in bars[2..].iter().zip(&digits).enumerate() {
            let place = f64::from(u8::try_from(place).expect("small"));
            assert_eq!((bar.x, bar.y), (10.0 + 9.0 * (place + 1.0), 114.0 - 25.0));
            assert_eq!((digit.x, digit.y), (bar.x + 1.0, bar.y + 4.0));
        }
        assert_eq!((bars[0].x, bars[1].x, bars[1].height), (10.0, 10.0, 1.0));
        let index = layout.index.expect("a place");
        let last = bars.last().expect("a bar");
        assert!((last.x + last.width - index.x - index.width).abs() < 1e-9);
        assert_eq!(Format::Label.layout().bars().count(), 0);
    }
}
