//! The examples of the documents: blocks of HTML with a card, which the site shows alive.

use std::{collections::BTreeMap, fs, io, ops::Range, path::Path};

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::{
    Error, WIDGET,
    edition::{Edition, to_site},
    links::{MARKDOWN, edited},
    sample,
    site::failed,
};

/// A comment that begins so, before a block, says why the block cannot be alive.
pub const NOT_LIVE: &str = "<!-- not live: ";

/// The addresses of the examples, and which file in the widget's folder stands for each on the site. `theme/book.js` does the
/// same with what a reader copies. A longer address stands before its beginning.
const ADDRESSES: [(&str, &str); 7] = [
    ("https://cdn.example/1.4.0/", ""),
    ("https://cdn.example/", ""),
    ("https://feed.example/feed.json", "feed.json"),
    ("https://mirror.example/feed.json", "feed.json"),
    ("https://partner.example/feeds/example/feed.json", "feed.json"),
    ("https://example.org/cards/feed.json", sample::GUIDE_FEED),
    ("https://example.org/cards/", ""),
];

/// In the place of the hash of a release's script.
pub const INTEGRITY: &str = "sha384-…";

/// In the place of a publisher's key.
pub const KEY: &str = "ed25519:…";

/// The page that examples are on.
pub(crate) struct Page<'a> {
    /// Its path, from the site's folder.
    pub(crate) path: &'a str,
    /// Its edition.
    pub(crate) edition: &'a Edition,
    /// The hash of the script, where the site has the widget.
    pub(crate) integrity: Option<&'a str>,
}

/// A block of HTML in a document.
#[derive(Debug)]
pub struct Example {
    /// The HTML.
    pub html: String,
    /// Whether the site shows it alive.
    pub is_live: bool,
    /// Whether a comment before it says why it cannot be alive.
    pub has_reason: bool,
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
                    has_reason: is_still,
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
pub(crate) fn with_live_cards(text: &str, page: &Page<'_>) -> String {
    let mut has_script = false;
    let edits = examples(text)
        .into_iter()
        .filter(|example| example.is_live)
        .map(|example| {
            let mut html = alive(&example.html, page);
            if !example.html.contains("<script") && !has_script {
                html = format!(
                    "<script async src=\"{}{WIDGET}/prisoner-card.js\"></script>\n{html}",
                    to_site(page.path)
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
                page.edition.live_label,
                html.trim()
            );
            let live = live.replace('\n', &format!("\n{}", " ".repeat(indent)));
            (example.place, format!("{block}\n\n{}{live}\n", " ".repeat(indent)))
        });
    let edits = edits.collect();
    edited(text, edits)
}

/// The example with this site's addresses, hash and key, and without empty lines, which would end the block of HTML in
/// Markdown.
fn alive(html: &str, page: &Page<'_>) -> String {
    let here = format!("{}{WIDGET}/", to_site(page.path));
    let html = ADDRESSES.iter().fold(html.to_owned(), |html, (address, file)| {
        html.replace(address, &format!("{here}{file}"))
    });
    html.replace(INTEGRITY, page.integrity.unwrap_or_default())
        .replace(KEY, &sample::key())
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The hash of the script in the widget's folder.
pub(crate) fn script_integrity(widget: &Path) -> Result<String, Error> {
    let path = widget.join("integrity.json");
    let read = || serde_json::from_slice::<BTreeMap<String, String>>(&fs::read(&path)?).map_err(io::Error::from);
    let mut hashes = read().map_err(|source| failed(&path, source))?;
    Ok(hashes.remove("prisoner-card.js").unwrap_or_default())
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
        let page = Page {
            path: "ru/a.html",
            edition: &crate::edition::EDITIONS[1],
            integrity: None,
        };
        let text = with_live_cards(TEXT, &page);
        let live = "```\n\n<figure class=\"live\">\n<figcaption>Что получится</figcaption>\n\
                    <script async src=\"../card/prisoner-card.js\"></script>\n\
                    <prisoner-card feed=\"../card/feed.json\"></prisoner-card>\n</figure>\n";
        assert!(text.contains(live), "{text}");
        assert_eq!(text.matches("<figure").count(), 1);
    }

    #[test]
    fn hash_and_key_of_an_example_are_filled_in() {
        let page = Page {
            path: "trust.html",
            edition: &crate::edition::EDITIONS[0],
            integrity: Some("sha384-abc"),
        };
        let html = "<script src=\"https://cdn.example/1.4.0/prisoner-card.js\" integrity=\"sha384-…\"></script>\n\n\
                    <prisoner-card feed=\"https://example.org/cards/feed.json\" keys=\"ed25519:…\"></prisoner-card>";
        assert_eq!(
            alive(html, &page),
            "<script src=\"card/prisoner-card.js\" integrity=\"sha384-abc\"></script>\n\
             <prisoner-card feed=\"card/guide.json\" keys=\"ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\"></prisoner-card>"
        );
    }
}
