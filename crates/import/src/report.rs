//! The report for people: every line of the source, once under the members that it was used for, or as a warning, or
//! both.

use std::fmt::Write;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use prisoner_card_document::report::{is_hidden, visible};
use serde_json::Value;

use super::document::{Document, Place};
use super::ledger::{Doubt, Entry, Ledger};
use super::line::Line;
use super::words::{Pattern, pattern};

/// The number of characters shown of an understood line; one that was not understood is shown whole.
const SHOWN: usize = 100;

/// Wider than any line: nothing of a line that was not understood is cut.
const WIDTH: usize = 2 * 1024 * 1024;

/// Members that an item must have.
const NEEDED: [(&str, &str); 5] = [
    ("/id", "id"),
    ("/content_text", "content_text"),
    ("/_prisoner_card/name", "name"),
    ("/_prisoner_card/recognition/by", "recognition.by"),
    ("/_prisoner_card/recognition/status", "recognition.status"),
];

/// The members that an item must have and the draft lacks.
pub(super) fn lacking(draft: &Value) -> Vec<&'static str> {
    let is_missing = |(pointer, _): &&(&str, &str)| draft.pointer(pointer).is_none();
    NEEDED.iter().filter(is_missing).map(|(_, member)| *member).collect()
}

/// The report on all documents and the draft made of them; `letters` are the places that speak for writing to the person
/// at the address, those that speak against it, and those of the person that are not understood.
pub(super) fn report(
    documents: &[Document],
    ledger: &Ledger,
    draft: &Value,
    letters: [&[Place]; 3],
    is_styled: bool,
) -> String {
    let mut report = String::new();
    let renderer = if is_styled {
        Renderer::styled()
    } else {
        Renderer::plain()
    }
    .term_width(WIDTH);
    for document in documents {
        let remark = document
            .remark
            .as_deref()
            .map(|remark| format!("; {remark}"))
            .unwrap_or_default();
        let language = document.language.name();
        let _ = writeln!(report, "{}: in {language}{remark}", visible(&document.name));
    }
    for (index, document) in documents.iter().enumerate() {
        for (line, entry) in document
            .lines
            .iter()
            .zip(ledger.of(index))
            .filter(|(_, entry)| !entry.members.is_empty())
        {
            let _ = writeln!(
                report,
                "{}:{}: {}",
                visible(&document.name),
                line.number,
                shortened(&line.text)
            );
            let _ = writeln!(report, "  → {}", entry.members.join(", "));
        }
    }
    for (index, document) in documents.iter().enumerate() {
        for (doubt, lines) in doubts(&document.lines, ledger.of(index)) {
            let _ = writeln!(report, "\n{}", warning(document, &doubt, &lines, &renderer));
        }
    }
    let _ = writeln!(report);
    let lacking = lacking(draft);
    if !lacking.is_empty() {
        let _ = writeln!(
            report,
            "the draft lacks what the source does not plainly say: {}{}",
            lacking.join(", "),
            if lacking.contains(&"id") {
                "; give the id with --id"
            } else {
                ""
            }
        );
    }
    let custody = if letters[1].is_empty() {
        ""
    } else {
        ", so custody is left out too"
    };
    let is_all_read = letters[2].is_empty();
    let [invitations, against, unread] = letters.map(|places| places_in(documents, places));
    let unread = if is_all_read {
        String::new()
    } else {
        format!(" Not understood, so perhaps against it: {unread}.")
    };
    let _ = writeln!(
        report,
        "mail.state is \"unknown\", as in every draft: only a person can say that letters arrive. That one can write: \
         {invitations}. Against it: {against}{custody}.{unread} Decide, and set it"
    );
    let _ = writeln!(report, "{}", summary(documents, ledger));
    report
}

/// The lines, each once, or that there are none.
fn places_in(documents: &[Document], places: &[Place]) -> String {
    let mut found: Vec<String> = Vec::new();
    for place in places {
        let Some(document) = documents.get(place.document) else {
            continue;
        };
        for line in document.lines.get(place.lines.clone()).unwrap_or_default() {
            let name = format!("{}:{}", visible(&document.name), line.number);
            if !found.contains(&name) {
                found.push(name);
            }
        }
    }
    if found.is_empty() {
        "no line".to_owned()
    } else {
        found.join(", ")
    }
}

/// The doubts with their lines: lines that follow each other and share a reason are reported together.
fn doubts<'a>(lines: &'a [Line], entries: &[Entry]) -> Vec<(Doubt, Vec<&'a Line>)> {
    let mut found: Vec<(Doubt, Vec<&Line>, usize)> = Vec::new();
    for (index, (line, entry)) in lines.iter().zip(entries).enumerate() {
        let silent = Doubt {
            why: "it is not understood".to_owned(),
            span: None,
        };
        let is_silent = entry.doubts.is_empty() && entry.members.is_empty();
        for doubt in entry.doubts.iter().chain(is_silent.then_some(&silent)) {
            let before = found.iter_mut().find(|(known, _, last)| {
                known.why == doubt.why && doubt.span.is_none() && known.span.is_none() && *last + 1 == index
            });
            match before {
                Some((_, group, last)) => {
                    group.push(line);
                    *last = index;
                }
                None => found.push((doubt.clone(), vec![line], index)),
            }
        }
    }
    found.into_iter().map(|(doubt, lines, _)| (doubt, lines)).collect()
}

/// The number of bytes of a long line shown around the part in doubt.
const AROUND: usize = 120;

fn warning(document: &Document, doubt: &Doubt, lines: &[&Line], renderer: &Renderer) -> String {
    let path = visible(&document.name);
    let snippets = lines.iter().map(|line| {
        let span = doubt.span.clone().filter(|span| line.text.get(span.clone()).is_some());
        let (text, span) = excerpt(&line.text, span.unwrap_or(0..line.text.len()));
        Snippet::source(visible(&text))
            .line_start(line.number)
            .path(path.clone())
            .annotation(AnnotationKind::Primary.span(visible_span(&text, &span)))
    });
    let title = Level::WARNING.primary_title(visible(&doubt.why));
    without_columns(&renderer.render(&[title.elements(snippets)]))
}

/// The line numbers are the source's; the columns would be those of the text as it is shown, without the white space,
/// the marks of a list and the tags before it. The renderer knows no way to leave them out.
fn without_columns(rendered: &str) -> String {
    static COLUMN: Pattern =
        pattern!(r"(?m)^( *(?:\x1b\[[\d;]*m)*(?:-->|:::)(?:\x1b\[[\d;]*m)* .*:\d+):\d+((?:\x1b\[[\d;]*m)*)$");
    COLUMN.replace_all(rendered, "$1$2").into_owned()
}

/// The part in doubt with the text around it.
fn excerpt(text: &str, span: Range<usize>) -> (String, Range<usize>) {
    let start = text.floor_char_boundary(span.start.saturating_sub(AROUND));
    let end = text.ceil_char_boundary(span.end + AROUND);
    let before = if start == 0 { "" } else { "…" };
    let after = if end == text.len() { "" } else { "…" };
    let moved = span.start - start + before.len()..span.end - start + before.len();
    (
        format!("{before}{}{after}", text.get(start..end).unwrap_or_default()),
        moved,
    )
}

fn summary(documents: &[Document], ledger: &Ledger) -> String {
    let all: usize = documents.iter().map(|document| document.lines.len()).sum();
    let entries = || (0..documents.len()).flat_map(|index| ledger.of(index));
    let clear = entries().filter(|entry| entry.is_clear()).count();
    if clear == all {
        return format!("all {all} lines were understood; compare the draft with the source before you publish it");
    }
    format!(
        "{clear} of {all} lines were understood; see to the others by hand, and compare the draft with the source before \
         you publish it"
    )
}

fn shortened(text: &str) -> String {
    let shown = visible(text);
    match shown.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &shown[..end]),
        None => shown,
    }
}

/// The place of a part of the text once it is made visible.
fn visible_span(text: &str, span: &Range<usize>) -> Range<usize> {
    let before = text.get(..span.start).unwrap_or_default();
    let inside = text.get(span.clone()).unwrap_or_default();
    let start = visible(before).len();
    start..start + visible(inside).len()
}

/// JSON in which characters that do not show stand as escapes, for it may be looked at on a terminal.
pub(super) fn escaped(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for character in json.chars() {
        if character != '\n' && is_hidden(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(escaped, "\\u{unit:04x}");
            }
        } else {
            escaped.push(character);
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{escaped, excerpt, visible_span};

    #[test]
    fn of_a_long_line_what_stands_around_the_doubt_is_shown() {
        let text = "я".repeat(500);
        let (shown, span) = excerpt(&text, 400..420);
        assert_eq!(shown.chars().count(), 60 + 10 + 60 + 2);
        assert_eq!(&shown[span], "я".repeat(10));
        assert_eq!(excerpt("short", 1..2), ("short".to_owned(), 1..2));
    }

    #[test]
    fn a_place_moves_with_what_is_made_visible_before_it() {
        assert_eq!(visible_span("\u{202e}ab", &(3..4)), 8..9);
    }

    #[test]
    fn json_keeps_them_as_escapes() {
        let json = "{\n\"a\u{202e}\u{9b}\u{e0001}\"}";
        assert_eq!(escaped(json), "{\n\"a\\u202e\\u009b\\udb40\\udc01\"}");
    }
}
