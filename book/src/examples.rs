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

/// A comment that begins so, before a block, says why the block cannot be alive. The site says it below the block.
const NOT_LIVE: &str = "<!-- not live: ";

/// The addresses of the examples, and the folder and file for each on the site. `theme/book.js` replaces the same in
/// the text that a reader copies. A longer address stands before its beginning.
const ADDRESSES: [(&str, &str, &str); 9] = [
    ("https://cdn.example/1.4.0/", WIDGET, ""),
    ("https://cdn.example/", WIDGET, ""),
    ("https://feed.example/feed.json", WIDGET, "feed.json"),
    ("https://feed.example/prisoner-card-frame-HASH.js", WIDGET, FRAME_SCRIPT),
    ("https://feed.example/p/", sample::SITE, "p/"),
    ("https://mirror.example/feed.json", WIDGET, "feed.json"),
    ("https://partner.example/feeds/example/feed.json", WIDGET, "feed.json"),
    ("https://example.org/cards/feed.json", WIDGET, sample::GUIDE_FEED),
    ("https://example.org/cards/", WIDGET, ""),
];

const SCRIPT: &str = "prisoner-card.js";

/// The script of a page with a frame, instead of the card's.
const FRAME_SCRIPT: &str = "prisoner-card-frame.js";

/// Instead of the hash of a release's script.
pub const INTEGRITY: &str = "sha384-…";

/// Instead of a publisher's key.
pub const KEY: &str = "ed25519:…";

/// The hashes of files, by their names.
pub(crate) type Hashes = BTreeMap<String, String>;

/// The page that examples are on.
pub(crate) struct Page<'a> {
    /// Its path, from the site's folder.
    pub(crate) path: &'a str,
    /// Its edition.
    pub(crate) edition: &'a Edition,
    /// The hashes of the widget's files, where the site has them.
    pub(crate) integrity: &'a Hashes,
}

/// A block of HTML in a document.
#[derive(Debug)]
pub struct Example {
    /// The HTML.
    pub html: String,
    /// Whether the site shows it alive.
    pub is_live: bool,
    /// The reason why it cannot be alive, where a comment before it says so.
    pub reason: Option<String>,
    /// The place of the block in the document.
    place: Range<usize>,
}

/// All blocks of HTML.
pub fn examples(text: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut open: Option<Example> = None;
    for (event, place) in Parser::new_ext(text, MARKDOWN).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &*info == "html" => {
                let reason = reason_before(&text[..place.start]);
                open = Some(Example {
                    html: String::new(),
                    is_live: reason.is_none(),
                    reason,
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

/// The reason in the comment at the end of the text, if it has one, why the next block is not alive.
fn reason_before(text: &str) -> Option<String> {
    let comment = text.trim_end().rsplit("\n\n").next()?.trim_start();
    let reason = comment.strip_prefix(NOT_LIVE)?.strip_suffix("-->")?;
    Some(reason.trim_end().to_owned())
}

/// Whether the HTML makes a card by itself, with a script that is on the page, or in a frame.
pub fn has_card(html: &str) -> bool {
    ["<prisoner-card", "data-person=", "person=", "<prisoner-list", "<iframe"]
        .iter()
        .any(|sign| html.contains(sign))
}

/// The document with the live card below each example, or why there is none.
pub(crate) fn with_live_cards(text: &str, page: &Page<'_>) -> String {
    let mut has_script = false;
    let mut edits = Vec::new();
    for example in examples(text) {
        let below = if example.is_live {
            let mut html = alive(&example.html, page);
            if !example.html.contains("<script") && !has_script {
                html = format!(
                    "<script async src=\"{}{WIDGET}/{SCRIPT}\"></script>\n{html}",
                    to_site(page.path)
                );
            }
            has_script |= html.contains("<script");
            format!(
                "<figure class=\"live\">\n<figcaption>{}</figcaption>\n{}\n</figure>",
                page.edition.live_label,
                html.trim()
            )
        } else if let Some(reason) = &example.reason {
            format!("<p class=\"still\">{} {reason}.</p>", page.edition.still_label)
        } else {
            continue;
        };
        let block = &text[example.place.clone()];
        let indent = text[..example.place.start]
            .rsplit('\n')
            .next()
            .unwrap_or_default()
            .len();
        let indent = " ".repeat(indent);
        let below = below.replace('\n', &format!("\n{indent}"));
        edits.push((example.place, format!("{block}\n\n{indent}{below}\n")));
    }
    edited(text, edits)
}

/// The example with this site's addresses, hash and key, and without empty lines, which would end the block of HTML in
/// Markdown.
fn alive(html: &str, page: &Page<'_>) -> String {
    let site = to_site(page.path);
    let html = ADDRESSES.iter().fold(html.to_owned(), |html, (address, folder, file)| {
        html.replace(address, &format!("{site}{folder}/{file}"))
    });
    let script = [FRAME_SCRIPT, SCRIPT].into_iter().find(|name| html.contains(name));
    let integrity = script.and_then(|name| page.integrity.get(name));
    html.replace(INTEGRITY, integrity.map_or("", String::as_str))
        .replace(KEY, &sample::key())
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The hashes of the files in the widget's folder.
pub(crate) fn hashes(widget: &Path) -> Result<Hashes, Error> {
    let path = widget.join("integrity.json");
    let read = || serde_json::from_slice(&fs::read(&path)?).map_err(io::Error::from);
    read().map_err(|source| failed(&path, source))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Type:\n\n```html\n<prisoner-card feed=\"https://feed.example/feed.json\"></prisoner-card>\n```\n\n\
                        <!-- not live: the frame is elsewhere -->\n```html\n<prisoner-card></prisoner-card>\n```\n\n```css\na {}\n```\n";

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
            integrity: &Hashes::new(),
        };
        let text = with_live_cards(TEXT, &page);
        let live = "```\n\n<figure class=\"live\">\n<figcaption>Что получится</figcaption>\n\
                    <script async src=\"../card/prisoner-card.js\"></script>\n\
                    <prisoner-card feed=\"../card/feed.json\"></prisoner-card>\n</figure>\n";
        assert!(text.contains(live), "{text}");
        assert_eq!(text.matches("<figure").count(), 1);
    }

    #[test]
    fn an_example_that_is_not_alive_says_why_on_the_page() {
        let page = Page {
            path: "a.html",
            edition: &crate::edition::EDITIONS[0],
            integrity: &Hashes::new(),
        };
        let text = with_live_cards(TEXT, &page);
        let below =
            "<prisoner-card></prisoner-card>\n```\n\n<p class=\"still\">No live example: the frame is elsewhere.</p>\n";
        assert!(text.contains(below), "{text}");
    }

    #[test]
    fn a_frame_shows_the_sample_site_with_the_hash_of_its_own_script() {
        let page = Page {
            path: "ru/frames.html",
            edition: &crate::edition::EDITIONS[1],
            integrity: &[SCRIPT, FRAME_SCRIPT]
                .map(|name| (name.to_owned(), format!("sha384-{name}")))
                .into(),
        };
        let html = "<iframe src=\"https://feed.example/p/mironov/embed.html\"></iframe>\n\
                    <script src=\"https://feed.example/prisoner-card-frame-HASH.js\" integrity=\"sha384-…\"></script>";
        assert_eq!(
            alive(html, &page),
            "<iframe src=\"../sample/p/mironov/embed.html\"></iframe>\n\
             <script src=\"../card/prisoner-card-frame.js\" integrity=\"sha384-prisoner-card-frame.js\"></script>"
        );
    }

    #[test]
    fn hash_and_key_of_an_example_are_filled_in() {
        let page = Page {
            path: "trust.html",
            edition: &crate::edition::EDITIONS[0],
            integrity: &[(SCRIPT.to_owned(), "sha384-abc".to_owned())].into(),
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
