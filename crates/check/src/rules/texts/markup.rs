//! The texts of HTML: those that are read, then those of attributes and comments.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tag, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

/// Elements that do not begin a line.
const IN_LINE: &[&str] = &[
    "b", "i", "a", "em", "strong", "span", "u", "small", "bdi", "abbr", "sup", "sub", "wbr",
];

/// The texts of HTML, each element that begins a line on one of its own. The texts of attributes and comments stand in
/// lines below: feed readers show some of them, and everybody can read them in the file.
pub(super) fn text(html: &str) -> String {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    // The sink never stops the tokenizer for a script.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let Lines { mut text, aside } = tokenizer.sink.0.into_inner();
    text.push_str(&aside);
    text
}

#[derive(Default)]
struct Sink(RefCell<Lines>);

#[derive(Default)]
struct Lines {
    text: String,
    /// The texts of attributes and comments.
    aside: String,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut lines = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => lines.tag(&tag),
            Token::CharacterTokens(text) => lines.text.push_str(&text),
            Token::CommentToken(text) => lines.add(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Lines {
    fn tag(&mut self, tag: &Tag) {
        if !IN_LINE.contains(&&*tag.name) {
            self.text.push('\n');
        }
        for attribute in &tag.attrs {
            if !super::addresses::is_no_text(&attribute.value) {
                self.add(&attribute.value);
            }
        }
    }

    fn add(&mut self, text: &str) {
        self.aside.push('\n');
        self.aside.push_str(text);
    }
}
