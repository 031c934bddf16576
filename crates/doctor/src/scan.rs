//! The tags of a page that matter to cards, as a browser's tokenizer reads them.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag as Token, TagKind, Token as AnyToken, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// A start tag.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tag {
    pub(crate) line: u64,
    pub(crate) attributes: Vec<(String, String)>,
}

impl Tag {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The addresses that programs for slow pages have moved out of `src`.
    pub(crate) fn moved_sources(&self) -> impl Iterator<Item = &str> {
        let moved = self.attributes.iter();
        moved
            .filter(|(name, _)| name.starts_with("data-") && name.contains("src"))
            .map(|(_, value)| value.as_str())
    }
}

/// `<prisoner-card>` or `<prisoner-list>`, with the facts about its content.
#[derive(Clone, Debug, Default)]
pub(crate) struct Element {
    pub(crate) tag: Tag,
    pub(crate) is_list: bool,
    pub(crate) end: End,
    /// The mode of its declarative shadow root: a static card.
    pub(crate) shadow: Option<String>,
    /// Its fallback.
    pub(crate) has_fallback: bool,
    /// The day until which a static card is valid.
    pub(crate) until: Option<String>,
    /// Whether Cloudflare's protection of e-mail addresses took the address of a link away.
    pub(crate) has_obfuscated_mail: bool,
}

/// The end of an element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum End {
    /// No end.
    #[default]
    Missing,
    /// A slash, as in `<prisoner-card … />`, which is no end in HTML.
    Slash,
    /// An end tag.
    Tag,
}

/// `<script>`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Script {
    pub(crate) tag: Tag,
    pub(crate) text: String,
    pub(crate) is_in_head: bool,
}

/// The tags that matter, in the order of the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scan {
    pub(crate) elements: Vec<Element>,
    pub(crate) scripts: Vec<Script>,
    pub(crate) frames: Vec<Tag>,
    /// Policies of `<meta http-equiv>` in the head, where alone they count.
    pub(crate) policies: Vec<(u64, String)>,
    /// The base of the page's relative addresses.
    pub(crate) base: Option<String>,
}

/// Reads a page.
pub(crate) fn scan(html: &str) -> Scan {
    let sink = Sink::default();
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    // The tokenizer pauses for scripts where the sink says so, and this one never does.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.state.into_inner().scan
}

#[derive(Default)]
struct Sink {
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    scan: Scan,
    /// The indices in `scan.elements` of those that are open.
    open: Vec<usize>,
    /// The number of templates that are open in the innermost of them.
    templates: usize,
    is_in_script: bool,
    /// Whether the next text is of a style sheet or the like, and no text of the page.
    is_in_raw_text: bool,
    /// Templates that stand in the head.
    head_templates: usize,
    /// Whether the head has ended. Its tags may be missing; a script between the tags of head and body counts for the head.
    is_in_body: bool,
}

/// The elements that may stand in a head without ending it (HTML, "the in head insertion mode").
const OF_HEAD: &[&str] = &[
    "html", "head", "base", "basefont", "bgsound", "link", "meta", "noframes", "noscript", "script", "style",
    "template", "title",
];

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: AnyToken, line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        match token {
            AnyToken::TagToken(tag) if tag.kind == TagKind::StartTag => state.start(tag, line),
            AnyToken::TagToken(tag) => {
                state.end(&tag.name);
                TokenSinkResult::Continue
            }
            AnyToken::CharacterTokens(text) => {
                state.text(&text);
                TokenSinkResult::Continue
            }
            _ => TokenSinkResult::Continue,
        }
    }
}

impl State {
    fn start(&mut self, token: Token, line: u64) -> TokenSinkResult<()> {
        let is_self_closing = token.self_closing;
        let attributes = token.attrs.into_iter();
        let tag = Tag {
            line,
            attributes: attributes
                .map(|attribute| (attribute.name.local.to_string(), attribute.value.to_string()))
                .collect(),
        };
        self.note_inside(&token.name, &tag);
        if &*token.name == "template" && !self.is_in_body {
            self.head_templates += 1;
        }
        self.is_in_body |= self.head_templates == 0 && !OF_HEAD.contains(&&*token.name);
        match &*token.name {
            name @ ("prisoner-card" | "prisoner-list") => {
                self.scan.elements.push(Element {
                    tag,
                    is_list: name == "prisoner-list",
                    end: if is_self_closing { End::Slash } else { End::Missing },
                    ..Element::default()
                });
                self.open.push(self.scan.elements.len() - 1);
                self.templates = 0;
            }
            "iframe" => {
                self.scan.frames.push(tag);
                return TokenSinkResult::RawData(RawKind::Rawtext);
            }
            "meta" => {
                let is_policy = |name: &str| name.trim().eq_ignore_ascii_case("content-security-policy");
                if let (Some(true), Some(policy)) = (tag.get("http-equiv").map(is_policy), tag.get("content"))
                    && !self.is_in_body
                {
                    self.scan.policies.push((line, policy.to_owned()));
                }
            }
            "base" if self.scan.base.is_none() => self.scan.base = tag.get("href").map(ToOwned::to_owned),
            "script" => {
                let is_in_head = !self.is_in_body;
                self.scan.scripts.push(Script {
                    tag,
                    is_in_head,
                    ..Script::default()
                });
                self.is_in_script = true;
                return TokenSinkResult::RawData(RawKind::ScriptData);
            }
            "style" | "xmp" | "noembed" | "noframes" | "noscript" => {
                self.is_in_raw_text = true;
                return TokenSinkResult::RawData(RawKind::Rawtext);
            }
            "title" | "textarea" => {
                self.is_in_raw_text = true;
                return TokenSinkResult::RawData(RawKind::Rcdata);
            }
            _ => {}
        }
        TokenSinkResult::Continue
    }

    /// Notes a tag in the element around it.
    fn note_inside(&mut self, name: &str, tag: &Tag) {
        let Some(element) = self.open.last().and_then(|place| self.scan.elements.get_mut(*place)) else {
            return;
        };
        if name == "template" {
            if let Some(mode) = tag.get("shadowrootmode") {
                element.shadow = Some(mode.to_owned());
            }
            self.templates += 1;
        } else if self.templates == 0 {
            element.has_fallback = true;
        }
        // Of several addresses the one that expires first counts; ISO dates are in the order of their letters.
        let until = tag.get("data-until").map(ToOwned::to_owned);
        element.until = element.until.take().into_iter().chain(until).min();
        let is_obfuscated = |href: &str| href.contains("/cdn-cgi/l/email-protection");
        element.has_obfuscated_mail |= tag.get("href").is_some_and(is_obfuscated);
    }

    fn end(&mut self, name: &str) {
        self.is_in_raw_text = false;
        match name {
            "body" | "html" | "br" => self.is_in_body = true,
            "script" => self.is_in_script = false,
            "template" => {
                self.templates = self.templates.saturating_sub(1);
                self.head_templates = self.head_templates.saturating_sub(1);
            }
            "prisoner-card" | "prisoner-list" => {
                if let Some(element) = self.open.pop().and_then(|place| self.scan.elements.get_mut(place))
                    && element.end == End::Missing
                {
                    element.end = End::Tag;
                }
                self.templates = 0;
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        let is_of_page = !self.is_in_script && !self.is_in_raw_text && self.head_templates == 0;
        self.is_in_body |= is_of_page && !text.trim().is_empty();
        if self.is_in_script {
            if let Some(script) = self.scan.scripts.last_mut() {
                script.text.push_str(text);
            }
        } else if self.templates == 0
            && !text.trim().is_empty()
            && let Some(element) = self.open.last().and_then(|place| self.scan.elements.get_mut(*place))
        {
            element.has_fallback = true;
        }
    }
}
