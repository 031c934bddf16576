//! A card in a frame, for pages where no script or element of ours may stand.

use crate::markup::{self, attribute, text};
use crate::release::Script;
use crate::tag::script_tag;

/// A page that a site of `prisoner-card build` has for frames.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// The URL of the page that is framed.
    pub framed: String,
    /// The person's page.
    pub page: String,
    /// The title of that page.
    pub title: String,
    /// The room that it takes before the frame has sent its height, in pixels.
    pub height: usize,
}

/// The frame runs scripts, without the origin of its host; links open as on any page.
pub const SANDBOX: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/// The class by which the script for frames knows them.
const CLASS: &str = "prisoner-card-frame";

impl Frame {
    /// The snippet: the frame, the link for where frames are taken out, the script that gives the frame its height.
    pub fn html(&self, script: &Script) -> String {
        let (frame, page, title) = (self.iframe("100%"), attribute(&self.page), text(&self.title));
        format!("{frame}\n<p><a href=\"{page}\">{title}</a></p>\n{}", script_tag(script))
    }

    /// The HTML that `WordPress` keeps of an oEmbed document (`wp_filter_oembed_result`). It hides the quote as soon as
    /// the frame sends its height.
    pub fn quoted(&self, width: u32) -> String {
        format!(
            "<blockquote><a href=\"{}\">{}</a></blockquote>{}",
            attribute(&self.page),
            text(&self.title),
            self.iframe(&width.to_string()),
        )
    }

    fn iframe(&self, width: &str) -> String {
        let attributes = [
            ("class", CLASS.to_owned()),
            ("src", self.framed.clone()),
            ("title", self.title.clone()),
            ("width", width.to_owned()),
            ("height", self.height.to_string()),
            ("frameborder", "0".to_owned()),
            ("loading", "lazy".to_owned()),
            ("allow", "clipboard-write".to_owned()),
            ("referrerpolicy", "no-referrer".to_owned()),
            ("sandbox", SANDBOX.to_owned()),
        ];
        format!("<{}></iframe>", markup::tag("iframe", &attributes))
    }
}
