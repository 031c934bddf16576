//! A card for newsletters: rows of a table with inline styles, for mail programs drop style sheets, scripts and elements that
//! they do not know.
//!
//! The rows are made of the card's own HTML, so that the words and the rules for addresses are the card's. Parts that a
//! mail cannot have are left out: copy buttons, drawings, folding, photos (a picture from a host would tell it who has
//! opened the mail).

use std::cell::RefCell;
use std::fmt::Write as _;
use std::rc::Rc;

use html_escape::{encode_double_quoted_attribute as attribute, encode_text as text};
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use prisoner_card::messages::{Direction, Messages};
use prisoner_card::render;
use prisoner_card::view::{CardProps, Layout, Medium, PhotoShown, Subject};
use prisoner_card_format::LanguageTag;

/// Gmail cuts a mail off at 102 KB (<https://www.caniemail.com/>), and a newsletter has more than the card.
const ROOM: usize = 60_000;

/// The card of a person as rows of a table; a long one in its compact layout.
pub fn email(subject: &Rc<Subject>, language: &LanguageTag) -> String {
    let full = table(&card(subject, language, Layout::Full), language);
    if full.len() <= ROOM {
        return full;
    }
    table(&card(subject, language, Layout::Compact), language)
}

/// The content of the mail when the profile was withdrawn.
pub fn withdrawn_email(language: &LanguageTag) -> String {
    let sentence = Messages::lookup(language).failure_withdrawn();
    table(&format!("<p>{}</p>", text(sentence)), language)
}

fn card(subject: &Rc<Subject>, language: &LanguageTag, layout: Layout) -> String {
    render(CardProps {
        layout,
        unfolded: true,
        photo: PhotoShown::Hidden,
        medium: Medium::Static,
        ..CardProps::new(Rc::clone(subject), language.clone(), subject.publication.day_of_issue)
    })
}

fn table(card: &str, language: &LanguageTag) -> String {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(card));
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    // The sink never stops the tokenizer for a script.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let mut rows = tokenizer.sink.0.into_inner();
    rows.end_row();
    let messages = Messages::lookup(language);
    let direction = LanguageTag::parse(messages.tag()).map_or("ltr", |tag| Direction::of(&tag).as_str());
    format!(
        "<table role=\"presentation\" lang=\"{}\" dir=\"{direction}\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" \
         border=\"0\" style=\"width:100%;max-width:600px;border:1px solid #d9d6cf;border-collapse:separate;\
         background-color:#fffefb;color:#1b1d1f;font-family:Arial,Helvetica,sans-serif\">\n\
         <tr><td style=\"padding:8px 0\">&nbsp;</td></tr>\n{}<tr><td style=\"padding:4px 0\">&nbsp;</td></tr>\n</table>\n",
        messages.tag(),
        rows.html
    )
}

#[derive(Default)]
struct Sink(RefCell<Rows>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut rows = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => rows.start(&tag),
            Token::TagToken(_) => rows.end(),
            Token::CharacterTokens(words) => rows.words(&words),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[derive(Default)]
struct Rows {
    /// The rows that are whole.
    html: String,
    row: Option<Row>,
    /// The end tags of each open element.
    open: Vec<End>,
    /// The number of open elements within one that is left out, that one included.
    left_out: usize,
}

struct Row {
    style: &'static str,
    /// `lang` and `dir`, as attributes.
    language: String,
    html: String,
    has_words: bool,
}

enum End {
    /// A row.
    Row,
    /// An inline element, with its end tag.
    Inline(&'static str),
    /// Nothing to be written.
    Nothing,
}

impl Rows {
    fn start(&mut self, tag: &Tag) {
        let class = value(tag, "class").unwrap_or_default();
        let has = |wanted: &str| class.split(' ').any(|class| class == wanted);
        if self.left_out > 0 || is_left_out(&tag.name, &has) {
            self.left_out += 1;
            return;
        }
        let end = match &*tag.name {
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "li" | "figcaption" => {
                self.end_row();
                self.row = Some(Row::new(style(&has), language(tag)));
                End::Row
            }
            "a" => {
                let href = value(tag, "href").unwrap_or_default();
                self.write(&format!("<a href=\"{}\" style=\"color:#1c4f63\">", attribute(href)));
                End::Inline("</a>")
            }
            "strong" => {
                self.write("<strong>");
                End::Inline("</strong>")
            }
            "span" | "bdi" => {
                self.separate(&has);
                // Mail programs do not all know <bdi>; it is an isolate without a stated direction.
                let isolate = if &*tag.name == "bdi" && value(tag, "dir").is_none() {
                    " dir=\"auto\""
                } else {
                    ""
                };
                let language = language(tag) + isolate;
                if language.is_empty() {
                    End::Nothing
                } else {
                    self.write(&format!("<span{language}>"));
                    End::Inline("</span>")
                }
            }
            _ => End::Nothing,
        };
        self.open.push(end);
    }

    fn end(&mut self) {
        if self.left_out > 0 {
            self.left_out -= 1;
            return;
        }
        match self.open.pop() {
            Some(End::Row) => self.end_row(),
            Some(End::Inline(tag)) => self.write(tag),
            Some(End::Nothing) | None => {}
        }
    }

    fn words(&mut self, words: &str) {
        if self.left_out > 0 || (self.row.is_none() && words.trim().is_empty()) {
            return;
        }
        let html = text(words);
        // Outlook knows no `white-space`, and makes a space of a line's end.
        if self.row.as_ref().is_some_and(|row| row.style == ADDRESS) {
            self.write(&html.replace('\n', "<br>"));
        } else {
            self.write(&html);
        }
        if let Some(row) = &mut self.row {
            row.has_words |= !words.trim().is_empty();
        }
    }

    /// Writes into the row; text outside of paragraphs gets one of its own.
    fn write(&mut self, html: &str) {
        let row = self.row.get_or_insert_with(|| Row::new(PLAIN, String::new()));
        row.html.push_str(html);
    }

    /// The separator that the card's style sheet puts between the parts of a line.
    fn separate(&mut self, has: &impl Fn(&str) -> bool) {
        if !self.row.as_ref().is_some_and(|row| row.has_words) {
            return;
        }
        if has("citation") {
            self.write("<br>");
        } else if ["what", "label-language"].into_iter().any(has) {
            self.write(" · ");
        }
    }

    fn end_row(&mut self) {
        let Some(row) = self.row.take().filter(|row| row.has_words) else {
            return;
        };
        let Row {
            style, language, html, ..
        } = row;
        // Writing to a string does not fail.
        let _ = writeln!(self.html, "<tr><td{language} style=\"{style}\">{html}</td></tr>");
    }
}

impl Row {
    fn new(style: &'static str, language: String) -> Self {
        Self {
            style,
            language,
            html: String::new(),
            has_words: false,
        }
    }
}

/// Buttons and their statuses, drawings, initials.
fn is_left_out(name: &str, has: &impl Fn(&str) -> bool) -> bool {
    matches!(name, "svg" | "button" | "canvas" | "img") || has("copy") || has("portrait")
}

/// The address as it is to be written, with the spaces that it has.
const ADDRESS: &str =
    "padding:10px 24px;font-size:16px;line-height:24px;font-weight:bold;background-color:#f1f0ec;white-space:pre-wrap";

const PLAIN: &str = "padding:3px 24px;font-size:15px;line-height:22px";

/// The style of a row, by the class that the card has for it.
fn style(has: &impl Fn(&str) -> bool) -> &'static str {
    const STYLES: [(&str, &str); 14] = [
        (
            "badge",
            "padding:3px 24px;font-size:14px;line-height:22px;font-weight:bold;color:#1c4f63",
        ),
        (
            "heading-0",
            "padding:3px 24px;font-size:26px;line-height:32px;font-weight:bold;font-family:Georgia,serif",
        ),
        (
            "heading-1",
            "padding:18px 24px 3px;font-size:18px;line-height:24px;font-weight:bold;font-family:Georgia,serif",
        ),
        (
            "heading-2",
            "padding:10px 24px 3px;font-size:15px;line-height:22px;font-weight:bold",
        ),
        (
            "headline",
            "padding:12px 24px 3px;font-size:18px;line-height:25px;font-weight:bold;font-family:Georgia,serif",
        ),
        (
            "verdict",
            "padding:3px 24px;font-size:16px;line-height:24px;font-weight:bold",
        ),
        ("address", ADDRESS),
        ("native-name", QUIET),
        ("facts", QUIET),
        ("small", QUIET),
        ("certainty", QUIET),
        ("until", QUIET),
        ("risk", QUIET),
        (
            "case-page",
            "padding:18px 24px 3px;font-size:15px;line-height:22px;font-weight:bold",
        ),
    ];
    let found = STYLES.iter().find(|(class, _)| has(class));
    found.map_or(PLAIN, |(_, style)| style)
}

const QUIET: &str = "padding:3px 24px;font-size:14px;line-height:20px;color:#575d63";

fn value<'t>(tag: &'t Tag, name: &str) -> Option<&'t str> {
    let found = tag.attrs.iter().find(|attribute| &*attribute.name.local == name)?;
    Some(&found.value)
}

fn language(tag: &Tag) -> String {
    ["lang", "dir"]
        .into_iter()
        .filter_map(|name| Some(format!(" {name}=\"{}\"", attribute(value(tag, name)?))))
        .collect()
}
