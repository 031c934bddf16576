//! The examples of the documents: blocks of HTML with a card, which the site shows alive.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::{
    WIDGET,
    edition::{Edition, to_site},
    links::{MARKDOWN, edited},
};

/// A comment that begins so, before a block, says why the block cannot be alive.
pub const NOT_LIVE: &str = "<!-- not live: ";

/// The addresses of the examples, and which of the widget's files stands for each on the site. `theme/book.js` does the same
/// with what a reader copies.
const ADDRESSES: [(&str, &str); 3] = [
    ("https://cdn.example/", ""),
    ("https://feed.example/feed.json", "feed.json"),
    ("https://mirror.example/feed.json", "feed.json"),
];

/// A block of HTML in a document.
#[derive(Debug)]
pub struct Example {
    /// The HTML.
    pub html: String,
    /// Whether the site shows it alive.
    pub is_live: bool,
    /// Where the block is in the document.
    place: Range<usize>,
}

/// All blocks of HTML.
pub fn examples(text: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut open: Option<Example> = None;
    for (event, place) in Parser::new_ext(text, MARKDOWN).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &*info == "html" => {
                let is_still = text[..place.start]
                    .trim_end()
                    .rsplit("\n\n")
                    .next()
                    .is_some_and(|before| before.trim_start().starts_with(NOT_LIVE));
                open = Some(Example {
                    html: String::new(),
                    is_live: !is_still,
                    place,
                });
            }
            Event::Text(text) => {
                if let Some(example) = &mut open {
                    example.html.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => examples.extend(open.take().map(|example| Example {
                is_live: example.is_live && has_card(&example.html),
                ..example
            })),
            _ => {}
        }
    }
    examples
}

/// Whether the HTML makes a card by itself or with a script that is on the page.
pub fn has_card(html: &str) -> bool {
    ["<prisoner-card", "data-person=", "person=", "<prisoner-list"]
        .iter()
        .any(|sign| html.contains(sign))
}

/// The document with the live card below each example.
pub(crate) fn with_live_cards(text: &str, page: &str, edition: &Edition) -> String {
    let mut has_script = false;
    let edits = examples(text)
        .into_iter()
        .filter(|example| example.is_live)
        .map(|example| {
            let mut html = alive(&example.html, page);
            if !example.html.contains("<script") && !has_script {
                html = format!(
                    "<script async src=\"{}{WIDGET}/prisoner-card.js\"></script>\n{html}",
                    to_site(page)
                );
            }
            has_script |= html.contains("<script");
            let block = &text[example.place.clone()];
            let indent = text[..example.place.start]
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .len();
            let live = format!(
                "<figure class=\"live\">\n<figcaption>{}</figcaption>\n{}\n</figure>",
                edition.live_label,
                html.trim()
            );
            let live = live.replace('\n', &format!("\n{}", " ".repeat(indent)));
            (example.place, format!("{block}\n\n{}{live}\n", " ".repeat(indent)))
        });
    let edits = edits.collect();
    edited(text, edits)
}

/// The example with this site's addresses, and without empty lines, which would end the block of HTML in Markdown.
fn alive(html: &str, page: &str) -> String {
    let here = format!("{}{WIDGET}/", to_site(page));
    let html = ADDRESSES.iter().fold(html.to_owned(), |html, (address, file)| {
        html.replace(address, &format!("{here}{file}"))
    });
    html.lines()
        .filter(|line| !line.trim().is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Type:\n\n```html\n<prisoner-card feed=\"https://feed.example/feed.json\"></prisoner-card>\n```\n\n\
                        <!-- not live: a frame -->\n```html\n<prisoner-card></prisoner-card>\n```\n\n```css\na {}\n```\n";

    #[test]
    fn an_example_is_live_unless_a_comment_before_it_says_why_not() {
        let found = examples(TEXT);
        assert_eq!(
            found.iter().map(|example| example.is_live).collect::<Vec<_>>(),
            [true, false]
        );
    }

    #[test]
    fn the_live_card_follows_its_example_and_brings_the_script_where_the_example_has_none() {
        let text = with_live_cards(TEXT, "ru/a.html", &crate::edition::EDITIONS[1]);
        let live = "```\n\n<figure class=\"live\">\n<figcaption>Что получится</figcaption>\n\
                    <script async src=\"../card/prisoner-card.js\"></script>\n\
                    <prisoner-card feed=\"../card/feed.json\"></prisoner-card>\n</figure>\n";
        assert!(text.contains(live), "{text}");
        assert_eq!(text.matches("<figure").count(), 1);
    }
}
