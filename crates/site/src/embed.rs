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

/// A card in a frame, for pages where no script or element of ours may stand.
pub(crate) struct Frame<'a> {
    /// The URL of the page that is framed.
    pub(crate) framed: &'a str,
    /// The person's page.
    pub(crate) page: &'a str,
    /// What that page is called.
    pub(crate) title: &'a str,
    /// The room that it takes before the frame has sent its height, in pixels.
    pub(crate) height: usize,
    /// The URL of the script that sizes the frame, whose content never changes.
    pub(crate) script: &'a str,
    /// The script's hash.
    pub(crate) integrity: &'a str,
}

/// The frame runs scripts, without the origin of its host; links open as on any page.
const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// The width of a column of text, which editors read in the document.
const OEMBED_WIDTH: u32 = 600;

impl Frame<'_> {
    /// The snippet: the frame, the link for where frames are taken out, the script.
    pub(crate) fn html(&self) -> String {
        format!(
            "{}\n<p><a href=\"{}\">{}</a></p>\n\
             <script async src=\"{}\" integrity=\"{}\" crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\"></script>\n",
            self.iframe("100%"),
            attribute(self.page),
            text(self.title),
            attribute(self.script),
            attribute(self.integrity),
        )
    }

    /// What `WordPress` leaves of an oEmbed document (`wp_filter_oembed_result`), and hides the quote of as soon as the frame
    /// sends its height.
    fn quoted(&self) -> String {
        format!(
            "<blockquote><a href=\"{}\">{}</a></blockquote>{}",
            attribute(self.page),
            text(self.title),
            self.iframe(&OEMBED_WIDTH.to_string()),
        )
    }

    fn iframe(&self, width: &str) -> String {
        format!(
            "<iframe class=\"prisoner-card-frame\" src=\"{}\" title=\"{}\" width=\"{width}\" height=\"{}\" \
             frameborder=\"0\" loading=\"lazy\" allow=\"clipboard-write\" referrerpolicy=\"no-referrer\" \
             sandbox=\"{SANDBOX}\"></iframe>",
            attribute(self.framed),
            attribute(self.title),
            self.height,
        )
    }
}

/// An oEmbed document of the type `rich` ([section 2.3.4.4](https://oembed.com/)).
pub(crate) fn oembed(frame: &Frame<'_>, provider: &str, provider_url: &str) -> String {
    let document = serde_json::json!({
        "version": "1.0",
        "type": "rich",
        "title": frame.title,
        "provider_name": provider,
        "provider_url": provider_url,
        "html": frame.quoted(),
        "width": OEMBED_WIDTH,
        "height": frame.height,
    });
    format!("{document:#}\n")
}
