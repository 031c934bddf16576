//! The order of a card's parts: for a screen reader, and on the page.

use prisoner_card::view::{CardProps, Layout};

use crate::common::{Page, card};
use crate::languages::people_with_everything;

/// The wanted parts and classes that are on a card, in the document's order, each once.
fn outline<'a>(page: &Page, wanted: &[&'a str]) -> Vec<&'a str> {
    let mut found = Vec::new();
    for element in page.all("[part], [class]") {
        let names = [element.attr("part"), element.attr("class")].into_iter().flatten();
        let names: Vec<&str> = names.flat_map(str::split_whitespace).collect();
        let new = wanted
            .iter()
            .filter(|name| names.contains(*name) && !found.contains(*name));
        found.extend(new.copied().collect::<Vec<_>>());
    }
    found
}

fn everything(layout: Layout) -> Page {
    let everything = people_with_everything().next().expect("a person with everything");
    card(CardProps { layout, ..everything })
}

#[test]
fn full_card_is_read_in_this_order() {
    let expected = [
        "header",
        "photo",
        "who",
        "badge",
        "name",
        "facts",
        "designation",
        "recognition",
        "recognised-by",
        "disclaimer",
        "also-found",
        "columns",
        "in-short",
        "summary",
        "headline",
        "finding",
        "statement",
        "demand",
        "more",
        "charges",
        "charge",
        "citation",
        "outcome",
        "sentence",
        "verdict",
        "release",
        "aside",
        "letters",
        "address",
        "copy",
        "copy-button",
        "letter",
        "certainty",
        "number",
        "notice",
        "reading",
        "other",
        "languages",
        "interests",
        "note",
        "rules",
        "channels",
        "help",
        "at-length",
        "timeline",
        "drawing",
        "events",
        "elapsed",
        "folds",
        "footer",
        "case-page",
    ];
    assert_eq!(outline(&everything(Layout::Full), &expected), expected);
}

#[test]
fn compact_card_is_read_in_this_order() {
    let expected = [
        "header",
        "photo",
        "who",
        "badge",
        "name",
        "facts",
        "charges",
        "sentence",
        "designation",
        "letters",
        "address",
        "copy",
        "copy-button",
        "letter",
        "certainty",
        "number",
        "notice",
        "footer",
        "disclaimer",
        "case-page",
    ];
    assert_eq!(outline(&everything(Layout::Compact), &expected), expected);
}
