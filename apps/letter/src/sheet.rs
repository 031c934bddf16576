//! The printed sheet, as the script takes it (`print.ts`): a letter that flows over pages, or texts at their places on
//! an envelope. Lengths are in tenths of a millimetre, those of type in tenths of a point.

use prisoner_card_format::numbers_apart;
use prisoner_card_letter::{Digit, Format, Line, Paper, Paragraph, Point, Rectangle, Words, address_lines};

/// The type of an envelope, in points; its notes are smaller.
const ADDRESS_SIZE: f64 = 13.0;
const SENDER_SIZE: f64 = 10.0;
const NOTE_SIZE: f64 = 8.0;

/// A text in its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<'a> {
    /// The text.
    pub text: &'a str,
    /// The language's tag.
    pub lang: &'a str,
    /// `ltr`, `rtl` or `auto`.
    pub dir: &'a str,
}

/// A letter on paper.
pub struct PrintedLetter<'a> {
    /// The paper.
    pub paper: Paper,
    /// The words of its language.
    pub words: &'a Words,
    /// The letter.
    pub paragraphs: &'a [Paragraph],
    /// Over it on the first page.
    pub date: &'a str,
    /// At the bottom of each page: the sender and the recipient.
    pub foot: &'a str,
    /// Before the number of a page: with `{page}` and `{pages}`.
    pub number: &'a str,
}

impl PrintedLetter<'_> {
    /// As the script takes it.
    pub fn to_json(&self) -> String {
        let mut paragraphs: Vec<String> = Vec::new();
        for paragraph in self.paragraphs {
            match paragraphs.last_mut().filter(|_| paragraph.is_close) {
                Some(before) => *before = [before, paragraph.text().as_str()].join("\n"),
                None => paragraphs.push(paragraph.text()),
            }
        }
        let flow = json::object(&[
            ("margin", json::tenths(Paper::MARGIN)),
            ("size", json::tenths(Paper::TYPE_SIZE)),
            ("lineHeight", json::tenths(Paper::LINE_HEIGHT)),
            ("lang", json::text(self.words.tag())),
            ("dir", json::text(self.words.direction())),
            ("head", json::text(self.date)),
            ("foot", json::text(self.foot)),
            ("number", json::text(self.number)),
            (
                "digits",
                json::list((0..10).map(|digit| json::text(&self.words.number(digit)))),
            ),
            ("paragraphs", json::list(paragraphs.iter().map(|text| json::text(text)))),
        ]);
        let nothing = json::list([]);
        sheet(self.paper.size(), nothing.clone(), nothing, Some(flow))
    }
}

fn sheet((width, height): (f64, f64), boxes: String, lines: String, flow: Option<String>) -> String {
    json::object(&[
        ("width", json::tenths(width)),
        ("height", json::tenths(height)),
        ("boxes", boxes),
        ("lines", lines),
        ("flow", flow.unwrap_or_else(|| "null".to_owned())),
    ])
}

/// An envelope, or a sheet that is folded into one.
pub struct PrintedEnvelope<'a> {
    /// The size.
    pub format: Format,
    /// Above the address, where no machine takes it for a postcode: the prisoner's number.
    pub number: Option<Written<'a>>,
    /// The address, letter by letter.
    pub recipient: Written<'a>,
    /// Below it: the country.
    pub country: Option<Written<'a>>,
    /// The sender; empty where the writer has not stated it.
    pub sender: Written<'a>,
    /// The postcode as machines read it.
    pub digits: Option<[Digit; 6]>,
    /// The notes on the sheet for the writer's eyes: for the stamp, and for lines to cut and to fold.
    pub notes: Notes<'a>,
}

/// The notes on the sheet for the writer's eyes.
pub struct Notes<'a> {
    /// At the place of the stamp.
    pub stamp: Written<'a>,
    /// Beside a line to cut on.
    pub cut: Written<'a>,
    /// Beside a line to fold on.
    pub fold: Written<'a>,
}

impl PrintedEnvelope<'_> {
    /// As the script takes it.
    pub fn to_json(&self) -> String {
        let layout = self.format.layout();
        let mut recipient: Vec<String> = self.number.iter().map(whole).collect();
        recipient.push(in_lines(&self.recipient, &address_lines(self.recipient.text)));
        recipient.extend(self.country.iter().map(whole));
        let mut boxes = vec![text_box("recipient", layout.recipient, ADDRESS_SIZE, recipient)];
        if !self.sender.text.is_empty() {
            boxes.push(text_box("sender", layout.sender, SENDER_SIZE, [whole(&self.sender)]));
        }
        let mut lines = Vec::new();
        for (kind, marks, note) in [
            ("cut", &layout.cuts, self.notes.cut),
            ("fold", &layout.folds, self.notes.fold),
        ] {
            lines.extend(marks.iter().map(|mark| line(kind, [mark.from, mark.to])));
            if let Some(mark) = marks.first() {
                boxes.push(text_box("note", beside(*mark), NOTE_SIZE, [whole(&note)]));
            }
        }
        if let Some(stamp) = layout.stamp {
            boxes.push(text_box("stamp", stamp, NOTE_SIZE, [whole(&self.notes.stamp)]));
        }
        for (digit, place) in self.digits.iter().flatten().zip(layout.digits()) {
            let points = digit.line().map(|point| Point {
                x: place.x + point.x * place.width,
                y: place.y + point.y * place.height / 2.0,
            });
            lines.push(line("digit", points));
        }
        let bars = layout.bars().filter(|_| self.digits.is_some());
        lines.extend(bars.enumerate().map(|(place, bar)| {
            let y = bar.y + bar.height / 2.0;
            let ends = [bar.x, bar.x + bar.width].map(|x| Point { x, y });
            line(if place == 1 { "thin" } else { "bar" }, ends)
        }));
        sheet(layout.sheet, json::list(boxes), json::list(lines), None)
    }
}

/// A text with no lines but its own.
fn whole(text: &Written<'_>) -> String {
    in_lines(text, &[text.text])
}

/// A text in lines, which together are the text.
fn in_lines(text: &Written<'_>, lines: &[&str]) -> String {
    json::object(&[
        (
            "lines",
            json::list(lines.iter().map(|line| json::text(&isolated(line)))),
        ),
        ("lang", json::text(text.lang)),
        ("dir", json::text(text.dir)),
    ])
}

/// A line whose numbers with hyphens are in isolates: what is printed is not copied.
fn isolated(line: &str) -> String {
    let pieces = numbers_apart(line).into_iter();
    pieces
        .flat_map(|(is_number, piece)| {
            if is_number {
                ["\u{2066}", piece, "\u{2069}"]
            } else {
                ["", piece, ""]
            }
        })
        .collect()
}

fn text_box(kind: &str, place: Rectangle, size: f64, texts: impl IntoIterator<Item = String>) -> String {
    json::object(&[
        ("kind", json::text(kind)),
        ("x", json::tenths(place.x)),
        ("y", json::tenths(place.y)),
        ("width", json::tenths(place.width)),
        ("height", json::tenths(place.height)),
        ("size", json::tenths(size)),
        ("texts", json::list(texts)),
    ])
}

/// The place of a note that belongs to a line: above its beginning.
fn beside(mark: Line) -> Rectangle {
    Rectangle {
        x: mark.from.x + 5.0,
        y: mark.from.y - 4.0,
        width: 60.0,
        height: 4.0,
    }
}

fn line(kind: &str, points: impl IntoIterator<Item = Point>) -> String {
    let points = points
        .into_iter()
        .map(|point| json::list([json::tenths(point.x), json::tenths(point.y)]));
    json::object(&[("kind", json::text(kind)), ("points", json::list(points))])
}

/// JSON as texts: a library's numbers with a point would weigh more than all of this.
mod json {
    use std::fmt::Write as _;

    pub(super) fn object(members: &[(&str, String)]) -> String {
        let members: Vec<String> = members
            .iter()
            .map(|(name, value)| ["\"", name, "\":", value].concat())
            .collect();
        ["{", &members.join(","), "}"].concat()
    }

    pub(super) fn list(entries: impl IntoIterator<Item = String>) -> String {
        let entries: Vec<String> = entries.into_iter().collect();
        ["[", &entries.join(","), "]"].concat()
    }

    /// A length in tenths of its unit, which is as fine as the layouts are.
    #[expect(clippy::cast_possible_truncation, reason = "no sheet is as large as that")]
    pub(super) fn tenths(length: f64) -> String {
        ((length * 10.0).round() as i32).to_string()
    }

    /// A text: quotes, backslashes and the control characters of RFC 8259 (section 7) are escaped.
    pub(super) fn text(text: &str) -> String {
        let mut quoted = String::from("\"");
        for character in text.chars() {
            match character {
                '"' | '\\' => quoted.extend(['\\', character]),
                // Writing to a string does not fail.
                '\0'..='\u{1f}' => drop(write!(quoted, "\\u{:04x}", u32::from(character))),
                _ => quoted.push(character),
            }
        }
        quoted.push('"');
        quoted
    }
}

#[cfg(test)]
mod tests {
    use prisoner_card_letter::index_code;
    use serde_json::{Value, json};

    use super::*;

    fn written(text: &str) -> Written<'_> {
        Written {
            text,
            lang: "ru",
            dir: "auto",
        }
    }

    fn envelope(format: Format, posted_in: &str) -> Value {
        let address = "403882, г. Камышин, Миронову Сергею Геннадьевичу, 1981 г. р.";
        let printed = PrintedEnvelope {
            format,
            number: Some(written("A-123456")),
            recipient: written(address),
            country: Some(written("RUSSIA")),
            sender: written("Ann\nUlm"),
            digits: index_code(address, "", posted_in, "RU"),
            notes: Notes {
                stamp: written("Stamp"),
                cut: written("Cut here"),
                fold: written("Fold here"),
            },
        };
        serde_json::from_str(&printed.to_json()).expect("JSON")
    }

    fn of_kind<'a>(sheet: &'a Value, member: &str, kind: &str) -> Vec<&'a Value> {
        let all = sheet[member].as_array().expect("a list");
        all.iter().filter(|entry| entry["kind"] == kind).collect()
    }

    #[test]
    fn address_stands_letter_by_letter_in_lines_between_the_number_and_the_country() {
        for format in Format::ALL {
            let sheet = envelope(*format, "DE");
            let recipient = of_kind(&sheet, "boxes", "recipient");
            assert_eq!(recipient.len(), 1);
            let texts = &recipient[0]["texts"];
            assert_eq!(texts[0]["lines"], json!(["A-123456"]));
            assert_eq!(
                texts[1]["lines"],
                json!(["403882, г. Камышин, ", "Миронову Сергею Геннадьевичу, 1981 г. р."])
            );
            assert_eq!(texts[2]["lines"], json!(["RUSSIA"]));
            for kind in ["digit", "bar", "thin"] {
                assert!(of_kind(&sheet, "lines", kind).is_empty(), "{kind}");
            }
        }
    }

    #[test]
    fn number_with_hyphens_is_printed_from_left_to_right_among_arabic_letters() {
        let lines = in_lines(&written("الرياض 14926-4567"), &["الرياض 14926-4567"]);
        let written: Value = serde_json::from_str(&lines).expect("JSON");
        assert_eq!(written["lines"], json!(["الرياض \u{2066}14926-4567\u{2069}"]));
    }

    #[test]
    fn postcode_is_drawn_inside_russia_where_the_envelope_has_a_place_for_it() {
        let sheet = envelope(Format::C6, "RU");
        let digits = of_kind(&sheet, "lines", "digit");
        assert_eq!(digits.len(), 6);
        // 4 begins in the upper left corner of its box.
        assert_eq!(digits[0]["points"][0], json!([200, 930]));
        assert_eq!(
            of_kind(&sheet, "lines", "bar")[1]["points"],
            json!([[190, 900], [260, 900]])
        );
        assert_eq!(
            of_kind(&sheet, "lines", "thin")[0]["points"],
            json!([[100, 935], [170, 935]])
        );
        assert!(of_kind(&envelope(Format::Label, "RU"), "lines", "digit").is_empty());
    }

    #[test]
    fn labels_are_cut_out_and_the_sheet_is_folded() {
        let label = envelope(Format::Label, "DE");
        assert_eq!(of_kind(&label, "lines", "cut").len(), 8);
        assert_eq!(of_kind(&label, "boxes", "note")[0]["texts"][0]["lines"][0], "Cut here");
        assert!(of_kind(&label, "boxes", "stamp").is_empty());
        let sheet = envelope(Format::Sheet, "DE");
        assert_eq!(of_kind(&sheet, "lines", "fold").len(), 2);
        assert_eq!(of_kind(&sheet, "boxes", "stamp").len(), 1);
    }

    #[test]
    fn any_text_is_read_as_it_was_written() {
        for text in ["", "\"", "\\", "a\nb\tc\u{1}", "«Ёлка» 🕊 \u{2028}"] {
            let read: Value = serde_json::from_str(&super::json::text(text)).expect("JSON");
            assert_eq!(read, text);
        }
    }

    #[test]
    fn sender_who_is_not_named_takes_no_place() {
        let printed = PrintedEnvelope {
            sender: written(""),
            ..PrintedEnvelope {
                format: Format::C6,
                number: None,
                recipient: written("1"),
                country: None,
                sender: written(""),
                digits: None,
                notes: Notes {
                    stamp: written(""),
                    cut: written(""),
                    fold: written(""),
                },
            }
        };
        let sheet: Value = serde_json::from_str(&printed.to_json()).expect("JSON");
        assert!(of_kind(&sheet, "boxes", "sender").is_empty());
    }
}
