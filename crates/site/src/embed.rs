//! The oEmbed document, by which editors make a frame out of a link to a person's page.

use prisoner_card_snippet::Frame;

/// The width of a column of text, which editors read in the document.
const OEMBED_WIDTH: u32 = 600;

/// An oEmbed document of the type `rich` ([section 2.3.4.4](https://oembed.com/)).
pub(crate) fn oembed(frame: &Frame, provider: &str, provider_url: &str) -> String {
    let document = serde_json::json!({
        "version": "1.0",
        "type": "rich",
        "title": frame.title,
        "provider_name": provider,
        "provider_url": provider_url,
        "html": frame.quoted(OEMBED_WIDTH),
        "width": OEMBED_WIDTH,
        "height": frame.height,
    });
    format!("{document:#}\n")
}
