//! The kind of the document, before it is read: its encoding, and whether it is JSON at all.

use super::Parser;
use crate::diagnostic::Diagnostic;

/// The most places that are not UTF-8 and are reported one by one; with more, the whole file is in another encoding.
const FEW: usize = 5;

const SAVE_AS_UTF8: &str = "save the file as UTF-8; editors have it under \"Save as\" or \"Encoding\"";

impl Parser<'_> {
    /// Reports mistakes of the document as a whole, and skips a byte-order mark; `false` where it is of no use to read
    /// on.
    pub(super) fn is_text(&mut self) -> bool {
        let start = 0..self.bytes.len().min(1);
        let first_visible = self.bytes.trim_ascii_start();
        if self.bytes.starts_with(&[0xff, 0xfe]) || self.bytes.starts_with(&[0xfe, 0xff]) {
            self.unclear(
                "not-utf8",
                start,
                "the file is in UTF-16, and feeds are in UTF-8",
                SAVE_AS_UTF8,
            );
            return false;
        }
        if self.bytes.starts_with(&[0x1f, 0x8b]) {
            self.unclear("not-json", start, "the file is compressed (gzip)", "unpack it first");
            return false;
        }
        if first_visible.starts_with(b"<") {
            let at = self.bytes.len() - first_visible.len();
            self.unclear(
                "not-json",
                at..at + 1,
                "this is a web page or another kind of document (HTML or XML), not JSON",
                "give the address or the file of the feed itself",
            );
            return false;
        }
        if self.bytes.starts_with(&[0xef, 0xbb, 0xbf]) {
            self.push(Diagnostic::warning(
                "byte-order-mark",
                0..3,
                "the file begins with a byte-order mark",
                "save it as UTF-8 without one (\"UTF-8\", not \"UTF-8 with BOM\"): some readers of feeds stumble over it",
            ));
            self.at = 3;
        }
        self.report_invalid_utf8();
        true
    }

    fn report_invalid_utf8(&mut self) {
        if std::str::from_utf8(self.bytes).is_ok() {
            return;
        }
        let mut places = Vec::new();
        let mut at = 0;
        for chunk in self.bytes.utf8_chunks() {
            at += chunk.valid().len();
            let length = chunk.invalid().len();
            if length > 0 {
                places.push(at..at + length);
            }
            at += length;
        }
        if places.len() > FEW {
            let message = format!(
                "the file is not in UTF-8: it has {} places that cannot be read; this is the first",
                places.len()
            );
            places.truncate(1);
            for place in places {
                self.report("not-utf8", place, message.clone(), SAVE_AS_UTF8);
            }
            return;
        }
        for place in places {
            self.report(
                "not-utf8",
                place,
                "what stands here is not UTF-8 and cannot be read",
                "write the character again, and save the file as UTF-8",
            );
        }
    }
}
