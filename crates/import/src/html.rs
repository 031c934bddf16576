//! A page's text as lines. The tokenizer knows the source line of everything; a tree does not.
//!
//! The visible text is read, in the order of the source: not scripts, styles, titles, comments. Text that is struck out
//! or hidden is kept and marked, for an old address is often left that way. Raised and lowered digits are kept as such,
//! for a mark of a footnote is no part of the number before it.

mod style;

use std::cell::RefCell;
use std::ops::Range;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

use super::line::{Line, says_something, squeezed};
use style::{Look, Rules, Shift};

/// The deepest nesting of elements in browsers (512, as in the HTML standard's advice to authors of parsers).
const MAX_DEPTH: usize = 512;

/// The lines of a page.
pub(super) fn lines(html: &str) -> Vec<Line> {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(html));
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    // The sink never stops the tokenizer for a script.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let mut reader = tokenizer.sink.0.into_inner();
    reader.end_line(true);
    reader.lines
}

#[derive(Default)]
struct Sink(RefCell<Reader>);

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, line_number: u64) -> TokenSinkResult<()> {
        let mut reader = self.0.borrow_mut();
        let number = usize::try_from(line_number).unwrap_or(usize::MAX);
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => return reader.start(&tag),
            Token::TagToken(tag) => reader.end(&tag.name),
            Token::CharacterTokens(text) => reader.text(&text, number),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

/// An open element.
struct Open {
    name: String,
    is_bold: bool,
    look: Look,
}

#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own")]
struct Reader {
    lines: Vec<Line>,
    open: Vec<Open>,
    /// The line so far, its white space not yet squeezed.
    text: String,
    /// The source line of its first visible character.
    number: usize,
    gap: bool,
    is_item: bool,
    is_struck: bool,
    /// Whether something in the line is not bold.
    has_thin: bool,
    in_heading: bool,
    /// The start of an open link in `text`, and its address.
    link: Option<(usize, String)>,
    links: Vec<(Range<usize>, String)>,
    /// Whether it is within an element whose text is not shown.
    is_silent: bool,
    /// The text of a style sheet within which it is.
    sheet: Option<String>,
    /// The rules of the style sheets so far.
    rules: Rules,
}

impl Reader {
    fn start(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        if is_block(name) || name == "br" {
            self.end_line(name != "br");
            self.close_implied(name);
        }
        match name {
            "li" => self.is_item = true,
            "a" => {
                self.end_link();
                self.link = attribute(tag, "href").map(|url| (self.text.len(), url));
            }
            "td" | "th" => self.text.push(' '),
            _ => {}
        }
        let raw = match name {
            "script" => Some(RawKind::ScriptData),
            "style" | "xmp" | "iframe" | "noembed" | "noframes" => Some(RawKind::Rawtext),
            "textarea" | "title" => Some(RawKind::Rcdata),
            _ => None,
        };
        if let Some(raw) = raw {
            self.is_silent = true;
            self.sheet = (name == "style").then(String::new);
            return TokenSinkResult::RawData(raw);
        }
        if !is_one_of(VOID, name) && self.open.len() < MAX_DEPTH {
            let mut look = Look::of(&attribute(tag, "style").unwrap_or_default());
            for class in attribute(tag, "class").unwrap_or_default().split_whitespace() {
                let mut of_class = self.rules.of(class);
                // Scripts and other media show such a part of the page.
                of_class.is_hidden &= !is_block(name);
                look = look.and(of_class);
            }
            look.is_struck |= matches!(name, "s" | "strike" | "del");
            look.is_hidden |= name == "template" || attribute(tag, "hidden").is_some();
            look.shift = match name {
                "sup" => Some(Shift::Raised),
                "sub" => Some(Shift::Lowered),
                _ => look.shift,
            };
            self.open.push(Open {
                is_bold: matches!(name, "b" | "strong"),
                look,
                name: name.to_owned(),
            });
        }
        self.in_heading |= is_heading(name);
        TokenSinkResult::Continue
    }

    fn end(&mut self, name: &str) {
        self.is_silent = false;
        if let Some(sheet) = self.sheet.take() {
            self.rules.read(&sheet);
        }
        if name == "a" {
            self.end_link();
        }
        if is_block(name) {
            self.end_line(true);
        }
        if let Some(index) = self.open.iter().rposition(|open| open.name == name) {
            self.open.truncate(index);
        }
        self.in_heading = self.open.iter().any(|open| is_heading(&open.name));
    }

    /// A paragraph ends where a block begins, an item where the next does (HTML standard, "optional tags").
    fn close_implied(&mut self, starting: &str) {
        let closes = |open: &Open| open.name == "p" || (open.name == "li" && starting == "li");
        while self.open.last().is_some_and(closes) {
            self.open.pop();
        }
    }

    fn text(&mut self, text: &str, number: usize) {
        if self.is_silent {
            if let Some(sheet) = &mut self.sheet {
                sheet.push_str(text);
            }
            return;
        }
        if let Some(first) = text.find(|character: char| !character.is_whitespace()) {
            if self.text.trim().is_empty() {
                // The number is that of the token's end.
                self.number = number.saturating_sub(text[first..].matches('\n').count());
            }
            self.has_thin |= !self.open.iter().any(|open| open.is_bold);
            self.is_struck |= self.open.iter().any(|open| open.look.is_struck || open.look.is_hidden);
        }
        match self.open.iter().rev().find_map(|open| open.look.shift) {
            None => self.text.push_str(text),
            Some(shift) => {
                let follows_number = self.text.ends_with(|character: char| character.is_ascii_digit());
                self.text.push_str(&apart(text, shift, follows_number));
            }
        }
    }

    fn end_link(&mut self) {
        if let Some((start, url)) = self.link.take() {
            self.links.push((start..self.text.len(), url));
        }
    }

    /// Ends the line, at the edge of a block or at a break in one.
    fn end_line(&mut self, is_edge: bool) {
        // A link that goes on over a break belongs to both lines.
        let going_on = self.link.as_ref().map(|(_, url)| url.clone());
        self.end_link();
        let text = squeezed(&self.text);
        if says_something(&text) {
            let mut line = Line {
                number: self.number,
                gap: self.gap,
                broken: true,
                heading: self.in_heading || (is_edge && self.gap && !self.has_thin && !self.is_item),
                item: self.is_item,
                struck: self.is_struck,
                links: self
                    .links
                    .iter()
                    .filter_map(|(range, url)| Some((squeezed_range(&self.text, range)?, url.clone())))
                    .collect(),
                text,
            };
            line.find_links();
            self.lines.push(line);
            self.gap = false;
            self.is_item = false;
        }
        self.gap |= is_edge;
        self.text.clear();
        self.links.clear();
        (self.has_thin, self.is_struck) = (false, false);
        self.link = going_on.map(|url| (0, url));
    }
}

/// Raised or lowered text, so that no number before it goes on in it. The letters of an ordinal, "5th", are part of it.
fn apart(text: &str, shift: Shift, follows_number: bool) -> String {
    const ORDINALS: [&str; 4] = ["st", "nd", "rd", "th"];
    let digits: Vec<char> = if shift == Shift::Raised {
        "⁰¹²³⁴⁵⁶⁷⁸⁹"
    } else {
        "₀₁₂₃₄₅₆₇₈₉"
    }
    .chars()
    .collect();
    let set = |character: char| {
        let digit = character.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
        digit.and_then(|digit| digits.get(digit)).copied().unwrap_or(character)
    };
    let is_ordinal = ORDINALS.contains(&text.trim().to_lowercase().as_str());
    let mark = if follows_number && text.starts_with(char::is_alphabetic) && !is_ordinal {
        "^"
    } else {
        ""
    };
    mark.chars().chain(text.chars().map(set)).collect()
}

/// The place of a part of the text once white space is squeezed.
fn squeezed_range(text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let inner = squeezed(&text[range.clone()]);
    let before = squeezed(&text[..range.start]);
    let follows_space =
        text[..range.start].ends_with(char::is_whitespace) || text[range.clone()].starts_with(char::is_whitespace);
    let start = before.len() + usize::from(!before.is_empty() && follows_space);
    (!inner.is_empty()).then(|| start..start + inner.len())
}

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    let found = tag.attrs.iter().find(|attribute| &*attribute.name.local == name)?;
    Some(found.value.trim().to_owned())
}

const HEADINGS: &str = "h1 h2 h3 h4 h5 h6 summary";

/// Other elements that begin and end a line of their own (HTML standard, "rendering", flow content).
const BLOCKS: &str = "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form \
                      head header hr html li main menu nav option ol p pre section table tbody tfoot thead tr ul";

/// Elements without an end (HTML standard, "void elements").
const VOID: &str = "area base br col embed hr img input link meta source track wbr";

fn is_one_of(names: &str, name: &str) -> bool {
    names.split(' ').any(|known| known == name)
}

fn is_heading(name: &str) -> bool {
    is_one_of(HEADINGS, name)
}

fn is_block(name: &str) -> bool {
    is_heading(name) || is_one_of(BLOCKS, name)
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn blocks_and_breaks_are_lines_with_their_numbers() {
        let page = "<!doctype html>\n<title>No</title><style>p{}</style>\n<h2>Why\nnow?</h2>\n<p>One &amp;\n  two<br>three\
                    <script>alert('<p>x')</script></p><ul><li>four<li><b>five</b></ul><p><strong>Bold?</strong></p>";
        let shown: Vec<_> = lines(page)
            .into_iter()
            .map(|line| (line.number, line.text, line.gap, line.heading, line.item))
            .collect();
        let expected = [
            (3, "Why now?", true, true, false),
            (5, "One & two", true, false, false),
            (6, "three", false, false, false),
            (6, "four", true, false, true),
            (6, "five", true, false, true),
            (6, "Bold?", true, true, false),
        ];
        assert_eq!(
            shown,
            expected.map(|(number, text, gap, heading, item)| (number, text.to_owned(), gap, heading, item))
        );
    }

    #[test]
    fn links_keep_their_place_and_target() {
        let read = lines("<p>Write  via <a href=' https://zt.example/ '> ZT\n</a>, or <a>none</a>");
        assert_eq!(read[0].text, "Write via ZT , or none");
        assert_eq!(read[0].links, [(10..12, "https://zt.example/".to_owned())]);
    }

    #[test]
    fn struck_out_and_hidden_text_is_marked() {
        for page in [
            "<s>403882</s>",
            "<p>new <del>403882</del>",
            "<p hidden>403882",
            "<div style='display: none'><p>403882",
            "<span style='text-decoration:line-through'>403882</span>",
        ] {
            assert!(lines(page)[0].struck, "{page}");
        }
        assert!(!lines("<p hidden></p><p>403882")[0].struck);
        assert!(!lines("<s></s>403882")[0].struck);
    }

    #[test]
    fn depth_costs_neither_the_stack_nor_time() {
        let page = "<b>".repeat(100_000) + "x" + &"</i></b>".repeat(50_000);
        assert_eq!(lines(&page).len(), 1);
    }
}
