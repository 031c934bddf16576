//! The partner's page, in HTML.

use super::Page;
use crate::origins::{Answer, Gate};

/// The element on the page, with the attributes that a partner types.
#[derive(Clone, Default)]
pub(crate) struct Embed {
    attributes: Vec<(String, String)>,
}

impl Embed {
    /// The fictional person of the default feed, and no other attribute.
    pub(crate) fn new() -> Self {
        Self::bare().with("feed", "{feed}").with("person", "iris")
    }

    /// No attribute at all.
    pub(crate) fn bare() -> Self {
        Self::default()
    }

    /// A person of the sample feed or of the demo's fictional people.
    pub(crate) fn of(feed: &str, person: &str) -> Self {
        Self::bare()
            .with("feed", &format!("{{feeds}}/{feed}.json"))
            .with("person", person)
    }

    /// With an attribute, instead of one of the same name.
    pub(crate) fn with(self, name: &str, value: &str) -> Self {
        let mut embed = self.without(name);
        embed.attributes.push((name.to_owned(), value.to_owned()));
        embed
    }

    /// Without an attribute.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.attributes.retain(|(attribute, _)| attribute != name);
        self
    }

    /// Loaded even if it is far down on the page.
    pub(crate) fn eager(self) -> Self {
        self.with("loading", "eager")
    }

    /// The element in HTML, with placeholders such as `{feed}`.
    pub(crate) fn html(&self) -> String {
        let attribute = |(name, value): &(String, String)| format!(" {name}=\"{}\"", escape(value));
        let attributes: Vec<_> = self.attributes.iter().map(attribute).collect();
        format!(
            "<prisoner-card{}><a href=\"/about\">How to write</a></prisoner-card>",
            attributes.concat()
        )
    }
}

/// A page with cards on it. In its HTML, `{script}`, `{list}`, `{feed}` and `{feeds}` are the URLs of the widget's
/// scripts, of the default feed and of the feeds' origin.
#[derive(Clone)]
pub(crate) struct Document {
    language: &'static str,
    head: String,
    script: &'static str,
    content: String,
    headers: Vec<(String, String)>,
    frame: Option<Frame>,
    pub(super) plain_http: bool,
    halt: Option<(&'static str, Gate)>,
}

/// The frame of a page in another one.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    width: u32,
    attributes: &'static str,
    /// Whether the outer page is of another origin.
    pub(super) foreign: bool,
    /// Whether the test's scripts run in the outer page.
    pub(super) outside: bool,
}

impl Document {
    /// A page with this HTML in its main part, and with the snippet's script.
    pub(crate) fn html(content: impl Into<String>) -> Self {
        Self {
            language: "en",
            head: String::new(),
            script: "<script async src=\"{script}\"></script>",
            content: content.into(),
            headers: Vec::new(),
            frame: None,
            plain_http: false,
            halt: None,
        }
    }

    /// A page with several cards.
    pub(crate) fn cards(embeds: impl IntoIterator<Item = Embed>) -> Self {
        let cards: Vec<String> = embeds.into_iter().map(|embed| embed.html()).collect();
        Self::html(cards.join("\n"))
    }

    /// The page's own language; if it is empty, the page states none.
    pub(crate) fn language(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    /// With more in its head, before the script.
    pub(crate) fn head(mut self, html: &str) -> Self {
        self.head += html;
        self
    }

    /// With another script tag in its head, or none.
    pub(crate) fn script(mut self, html: &'static str) -> Self {
        self.script = html;
        self
    }

    /// With a header, such as a policy.
    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With the widget's timers held: they run when [`Page::pass`] lets time pass.
    pub(crate) fn held_timers(self) -> Self {
        self.head("<script src=\"/timers.js\"></script>")
    }

    /// In a frame of this width: no engine makes windows as narrow as a phone.
    pub(crate) fn in_frame(mut self, width: u32) -> Self {
        self.frame = Some(Frame {
            width,
            attributes: "allow=\"clipboard-write\"",
            foreign: false,
            outside: false,
        });
        self
    }

    /// In a frame on a page of another origin, with these attributes.
    pub(crate) fn in_foreign_frame(mut self, attributes: &'static str) -> Self {
        self.frame = Some(Frame {
            width: 700,
            attributes,
            foreign: true,
            outside: false,
        });
        self
    }

    /// In a frame in which no script runs, as if a visitor had switched them off. The test's scripts run in the outer
    /// page, which may look in.
    pub(crate) fn in_frame_without_scripts(mut self) -> Self {
        self.frame = Some(Frame {
            width: 700,
            attributes: "sandbox=\"allow-same-origin\"",
            foreign: false,
            outside: true,
        });
        self
    }

    /// On a host that a browser does not take for local: there, plain http is no secure context.
    pub(crate) fn on_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// Sent only up to this text, until the gate is open.
    pub(crate) fn halted_before(mut self, text: &'static str, gate: &Gate) -> Self {
        self.halt = Some((text, gate.clone()));
        self
    }

    pub(super) fn frame(&self) -> Option<Frame> {
        self.frame
    }

    pub(super) fn answer(&self, page: &Page) -> Answer {
        let language = match self.language {
            "" => String::new(),
            language => format!(" lang=\"{language}\""),
        };
        let html = format!(
            "<!doctype html><html{language}><head><meta charset=\"utf-8\"><title>A partner's page</title>\
             <meta name=\"viewport\" content=\"width=device-width\">\
             <script nonce=\"first\" src=\"/recorder.js\"></script>{}{}</head>\
             <body><main><h1>News</h1>{}</main></body></html>",
            self.head, self.script, self.content
        );
        let html = html
            .replace("{script}", &page.widget_url("prisoner-card.js"))
            .replace("{list}", &page.widget_url("prisoner-list.js"))
            .replace("{feed}", &page.feed_url())
            .replace("{feeds}", &page.feed.url(""));
        let halt = self
            .halt
            .as_ref()
            .map(|(text, gate)| (html.find(text).expect("the text is on the page"), gate));
        let answer = Answer::html(html);
        let answer = match halt {
            Some((place, gate)) => answer.halted_after(place, gate),
            None => answer,
        };
        self.headers
            .iter()
            .fold(answer, |answer, (name, value)| answer.with(name, value))
    }
}

impl From<Embed> for Document {
    fn from(embed: Embed) -> Self {
        Self::cards([embed])
    }
}

impl Frame {
    pub(super) fn answer(self, url: &str) -> Answer {
        let Self { width, attributes, .. } = self;
        Answer::html(format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page with a frame</title></head>\
             <body style=\"margin:0\"><iframe src=\"{url}\" title=\"The article\" width=\"{width}\" \
             height=\"700\" style=\"border:0\" {attributes}></iframe></body></html>"
        ))
    }
}

/// A text, escaped for an attribute's value or for content.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
