//! What partners put on their pages: the snippet, and the oEmbed document that brings it by itself.

use html_escape::{encode_double_quoted_attribute as attribute, encode_text as text};
use prisoner_card_format::LanguageTag;

/// A live card for somebody else's page, with a link for as long as there is none.
pub(crate) struct Snippet<'a> {
    /// The script's URL, whose content never changes.
    pub(crate) script: &'a str,
    /// The script's hash.
    pub(crate) integrity: &'a str,
    /// The URLs of the person's feed, this site's first, separated by white space.
    pub(crate) feed: &'a str,
    /// The keys, each with the feed's id, separated by white space; empty where the feeds are not signed.
    pub(crate) keys: &'a str,
    /// The issue that the site is made of: cards show none before it.
    pub(crate) since: Option<u64>,
    /// The person, as the attribute has it.
    pub(crate) person: &'a str,
    /// The card's language.
    pub(crate) language: &'a LanguageTag,
    /// The person's page.
    pub(crate) page: &'a str,
    /// What the page is called.
    pub(crate) title: &'a str,
}

impl Snippet<'_> {
    /// The snippet in HTML, as people write it.
    pub(crate) fn html(&self) -> String {
        let keys = match self.keys {
            // Empty, it would say that nothing can be verified.
            "" => String::new(),
            keys => format!(" keys=\"{}\"", attribute(keys)),
        };
        let since = self
            .since
            .map(|since| format!(" since=\"{since}\""))
            .unwrap_or_default();
        format!(
            "<script async src=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\"></script>\n\
             <prisoner-card feed=\"{}\" person=\"{}\" lang=\"{}\"{keys}{since}>\n  <a href=\"{}\">{}</a>\n</prisoner-card>\n",
            attribute(self.script),
            attribute(self.integrity),
            attribute(self.feed),
            attribute(self.person),
            attribute(self.language.as_str()),
            attribute(self.page),
            text(self.title)
        )
    }
}

/// An oEmbed document of the type `rich` ([section 2.3.4.4](https://oembed.com/)). A card is as high as it needs to be,
/// so the size is what a column of text has room for.
pub(crate) fn oembed(title: &str, provider: &str, provider_url: &str, html: &str) -> String {
    let document = serde_json::json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": provider,
        "provider_url": provider_url,
        "html": html,
        "width": 640,
        "height": 1000,
    });
    format!("{document:#}\n")
}
