//! What one document says, before the documents of a person are put together.

use super::address::{self, Address};
use super::channel::{self, Channel};
use super::charge::Charge;
use super::document::{Block, Document, Found, Kind, Place, blocks};
use super::event::Event;
use super::heading::{self, Section};
use super::ledger::Ledger;
use super::person::{self, Name};
use super::punishment::Punishment;
use super::saying::{self, Saying};
use super::words::{Language, Pattern, pattern};

/// What was found in a document. Nothing in it is taken yet: that is decided once all documents are read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) title: Option<Found<String>>,
    pub(super) name: Option<Found<Name>>,
    pub(super) births: Vec<Found<String>>,
    pub(super) headline: Option<Found<String>>,
    pub(super) summary: Vec<Found<String>>,
    /// Who considers the person a political prisoner.
    pub(super) by: Vec<Found<String>>,
    pub(super) statement: Vec<Found<String>>,
    pub(super) demand: Vec<Found<String>>,
    pub(super) disclaimer: Vec<Found<String>>,
    pub(super) reasons: Vec<Found<String>>,
    pub(super) account: Vec<Found<String>>,
    pub(super) charges: Vec<Found<Charge>>,
    pub(super) punishments: Vec<Found<Punishment>>,
    /// Where a sentence may have been changed.
    pub(super) changes: Vec<Place>,
    /// Where the hearing is said to have been closed.
    pub(super) closed: Vec<Place>,
    pub(super) events: Vec<Found<Event>>,
    pub(super) addresses: Vec<Found<Address>>,
    /// Whether there is an address, not struck out, that was not taken.
    pub(super) has_lost_address: bool,
    pub(super) presumed: Vec<Found<String>>,
    pub(super) russian_only: Vec<Found<String>>,
    /// Where it says that one can write.
    pub(super) invitations: Vec<Place>,
    /// Where it may say that the person is no longer there.
    pub(super) departures: Vec<Place>,
    pub(super) channels: Vec<Found<Channel>>,
    pub(super) help: Vec<Found<Help>>,
}

impl Reading {
    /// Notes that an address was found and not taken. A line beside it may say why nobody is there any more.
    fn lost_address(&mut self, index: usize, document: &Document, place: &Place) {
        for line in place.lines.clone() {
            let Some(text) = document.lines.get(line) else { continue };
            self.has_lost_address |= !text.struck;
            if saying::may_have_left(&text.text) {
                self.departures.push(Place {
                    document: index,
                    lines: line..line + 1,
                    span: None,
                });
            }
        }
    }
}

/// A way to help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Help {
    pub(super) kind: &'static str,
    pub(super) label: String,
    pub(super) url: Option<String>,
    pub(super) scope: Option<&'static str>,
}

/// Reads a document. What is left is reported to the ledger.
pub(super) fn read(index: usize, document: &Document, ledger: &mut Ledger) -> Reading {
    let mut taken = vec![false; document.lines.len()];
    let mut reading = Reading::default();
    for found in address::find(index, &document.lines, &mut taken) {
        match found.value {
            Ok(address) => reading.addresses.push(Found::new(address, found.place)),
            Err(why) => {
                ledger.doubt(&found.place, why);
                reading.lost_address(index, document, &found.place);
            }
        }
    }
    let blocks = blocks(index, &document.lines, &taken, heading::is_heading);
    let mut reader = Reader {
        language: document.language,
        ledger,
        reading,
        section: Section::Other,
        expects_channels: false,
    };
    reader.struck_out(index, document);
    reader.name(&blocks, document);
    reader.blocks(&blocks);
    reader.reading
}

pub(super) struct Reader<'a> {
    pub(super) language: Language,
    pub(super) ledger: &'a mut Ledger,
    pub(super) reading: Reading,
    pub(super) section: Section,
    /// Whether the items that follow are letter services.
    expects_channels: bool,
}

impl Reader<'_> {
    fn struck_out(&mut self, index: usize, document: &Document) {
        for (line, _) in document.lines.iter().enumerate().filter(|(_, line)| line.struck) {
            let place = Place {
                document: index,
                lines: line..line + 1,
                span: None,
            };
            if self.ledger.has_doubt(&place) {
                continue;
            }
            self.ledger.doubt(&place, "it is struck out or hidden");
        }
    }

    /// Finds the title and the name, which tell of whom the rest speaks.
    fn name(&mut self, blocks: &[Block], document: &Document) {
        const FIRST: usize = 5;
        let title = blocks
            .iter()
            .take(FIRST)
            .find(|block| heading::is_title(&block.text))
            .or(blocks.first());
        self.reading.title = title.map(|block| Found::new(block.text.clone(), block.whole()));
        let addresses = self.reading.addresses.iter().map(|address| address.value.text.as_str());
        let texts: Vec<&str> = blocks
            .iter()
            .map(|block| block.text.as_str())
            .chain(addresses)
            .collect();
        let stated = blocks.iter().find_map(|block| {
            let sentences = block.sentences();
            sentences.into_iter().find_map(|range| {
                let name = person::named(block.text.get(range.clone())?, self.language)?;
                Some(Found::new(person::in_full(&name, &texts), block.place(&range)))
            })
        });
        self.reading.name = stated;
        debug_assert!(!document.lines.is_empty(), "a document without text is refused");
    }

    fn blocks(&mut self, blocks: &[Block]) {
        let title = self.reading.title.as_ref().map(|title| title.place.clone());
        for block in blocks {
            let place = block.whole();
            if block.text.trim().is_empty() || self.ledger.has_doubt(&place) {
                continue;
            }
            if Some(&place) == title.as_ref() {
                self.section = Section::Lead;
                self.expects_channels = false;
                continue;
            }
            // Without a heading, letters are written of from the address on.
            let is_after_address = self
                .reading
                .addresses
                .iter()
                .any(|found| found.place.lines.end <= place.lines.start);
            if is_after_address && self.section != Section::Other {
                self.section = Section::Help;
            }
            if block.kind == Kind::Heading {
                self.heading(block);
            } else if self.expects_channels && block.kind == Kind::Item {
                self.channel(block);
            } else {
                self.expects_channels = false;
                self.text(block);
            }
        }
    }

    fn heading(&mut self, block: &Block) {
        self.section = heading::section(&block.text);
        self.expects_channels = saying::of(&block.text) == Some(Saying::Channels);
        if self.section != Section::Other {
            let member = match self.section {
                Section::Reasons => "the heading of recognition.reasons",
                Section::Account => "the heading of account",
                Section::Who => "the heading of summary",
                _ => "the heading of mail and help",
            };
            self.ledger.used(&block.whole(), member);
        }
    }

    fn channel(&mut self, block: &Block) {
        if block.has_other_link(&(0..block.text.len())) {
            self.ledger.doubt(&block.whole(), NO_LINK);
        }
        match channel::one(block, &(0..block.text.len())) {
            Some(channel) => self.reading.channels.push(Found::new(channel, block.whole())),
            None => self
                .ledger
                .doubt(&block.whole(), "which letter service it is, is not understood"),
        }
    }

    fn text(&mut self, block: &Block) {
        let is_foreign = Language::of(&block.text).is_some_and(|language| language != self.language);
        if is_foreign {
            let why = format!(
                "it is not written in {}, as the rest of the document is",
                self.language.name()
            );
            self.ledger.doubt(&block.whole(), why);
            return;
        }
        let births = person::birth(block, self.reading.name.as_ref().map(|name| &name.value));
        self.reading.births.extend(births);
        let sentences = block.sentences();
        let sayings: Vec<Option<Saying>> = sentences
            .iter()
            .map(|range| saying::of(block.text.get(range.clone()).unwrap_or_default()))
            .collect();
        for range in &sentences {
            self.departure(block, range);
            if self.section != Section::Reasons {
                self.facts(block, range);
            }
        }
        let is_all_known = sayings.iter().all(|saying| saying.is_some_and(Saying::stands_alone));
        match self.section {
            Section::Account if !is_all_known => self.reading.account.push(block.found(&(0..block.text.len()))),
            Section::Reasons if !is_all_known => self.reading.reasons.push(block.found(&(0..block.text.len()))),
            _ => self.sentences(block, &sentences, &sayings),
        }
    }

    fn departure(&mut self, block: &Block, range: &std::ops::Range<usize>) {
        if saying::may_have_left(block.text.get(range.clone()).unwrap_or_default()) {
            self.reading.departures.push(block.place(range));
        }
    }

    /// The sentences of a paragraph that is not kept whole.
    fn sentences(&mut self, block: &Block, ranges: &[std::ops::Range<usize>], sayings: &[Option<Saying>]) {
        let is_lead = self.section == Section::Lead && block.kind == Kind::Paragraph;
        let has_finding = sayings.contains(&Some(Saying::Finding));
        let is_plain = sayings.iter().all(Option::is_none);
        if self.section == Section::Who && is_plain {
            self.reading.summary.push(block.found(&(0..block.text.len())));
            return;
        }
        if is_lead && is_plain && !has_label(&block.text) {
            let whole = block.found(&(0..block.text.len()));
            let is_first =
                self.reading.headline.is_none() && self.reading.summary.is_empty() && self.reading.statement.is_empty();
            if is_first {
                self.reading.headline = Some(whole);
            } else {
                self.reading.summary.push(whole);
            }
            return;
        }
        for (range, saying) in ranges.iter().zip(sayings) {
            let follows_finding = has_finding && is_lead && saying.is_none();
            match saying {
                Some(saying) => self.say(*saying, block, range),
                None if follows_finding => self.continue_lead(block, range),
                None => self.leave(block, range),
            }
        }
    }

    /// A sentence of the paragraph that has the finding: part of the finding right after it, of the summary otherwise.
    fn continue_lead(&mut self, block: &Block, range: &std::ops::Range<usize>) {
        let found = block.found(range);
        let previous = self
            .reading
            .statement
            .last_mut()
            .filter(|statement| statement.place.document == found.place.document);
        let before = block.text.get(..range.start).unwrap_or_default().trim_end();
        match previous.filter(|statement| before.ends_with(&statement.value)) {
            Some(statement) => {
                statement.value = format!("{} {}", statement.value, found.value);
                statement.place.lines.end = found.place.lines.end;
                statement.place.span = None;
            }
            None => self.reading.summary.push(found),
        }
    }

    /// A sentence for which there is no rule. One that gave a fact is understood by that.
    fn leave(&mut self, block: &Block, range: &std::ops::Range<usize>) {
        let place = block.place(range);
        let gave_fact = self.reading.charges.iter().any(|found| found.place == place)
            || self.reading.punishments.iter().any(|found| found.place == place)
            || self.reading.events.iter().any(|found| found.place == place)
            || self.reading.births.iter().any(|found| found.place.lines == place.lines);
        let named = block
            .text
            .get(range.clone())
            .and_then(|text| person::named(text, self.language));
        let is_name = self
            .reading
            .name
            .as_ref()
            .is_some_and(|known| named.is_some_and(|name| known.value.is_in(&name)));
        if is_name {
            self.ledger.used(&place, &format!("name.{}", self.language.tag()));
        } else if !gave_fact {
            self.ledger.doubt(&place, "it is not understood");
        }
    }

    /// Takes in a sentence that says something known.
    fn say(&mut self, saying: Saying, block: &Block, range: &std::ops::Range<usize>) {
        let found = block.found(range);
        let reading = &mut self.reading;
        match saying {
            Saying::Finding => {
                if let Some(by) = saying::by(&found.value, self.language) {
                    reading.by.push(Found::new(by, found.place.clone()));
                }
                reading.statement.push(found);
            }
            Saying::Demand => reading.demand.push(found),
            Saying::Disclaimer => reading.disclaimer.push(found),
            Saying::RussianOnly => reading.russian_only.push(found),
            // "You can write to the following address (presumably…)" is no note.
            Saying::Presumed if saying::is_invitation(&found.value) => {
                self.ledger.used(&found.place, "mail.state");
                reading.invitations.push(found.place.clone());
                reading.presumed.push(Found::new(String::new(), found.place));
            }
            Saying::Presumed => reading.presumed.push(found),
            Saying::Invitation => {
                self.ledger.used(&found.place, "mail.state");
                reading.invitations.push(found.place);
            }
            Saying::Channels => self.channels(block, range),
            Saying::Donate | Saying::Petition | Saying::ReadMore => {
                let kind = match saying {
                    Saying::Donate => "donate",
                    Saying::Petition => "petition",
                    _ => "read_more",
                };
                let help = Help {
                    kind,
                    url: block.only_link(range).map(str::to_owned),
                    scope: saying::scope(&found.value),
                    label: without_url(&found.value),
                };
                if block.has_other_link(range) {
                    self.ledger.doubt(&found.place, NO_LINK);
                }
                reading.help.push(Found::new(help, found.place));
            }
        }
    }

    fn channels(&mut self, block: &Block, range: &std::ops::Range<usize>) {
        let place = block.place(range);
        let ends_in_colon = block
            .text
            .get(range.clone())
            .is_some_and(|text| text.trim_end().ends_with(':'));
        if ends_in_colon {
            self.expects_channels = true;
            self.ledger.used(&place, "the heading of mail.channels");
            return;
        }
        match channel::of(block, range) {
            Some(channels) => {
                let found = channels.into_iter().map(|channel| Found::new(channel, place.clone()));
                self.reading.channels.extend(found);
            }
            None => self
                .ledger
                .doubt(&place, "which letter services it names is not understood"),
        }
    }
}

const NO_LINK: &str = "its link is not one to a page (https://…), or one of several, so the link is left out";

/// The text without the URL with which it ends, which is the link's own.
fn without_url(text: &str) -> String {
    static URL: Pattern = pattern!(r"(?:[:,—–-]\s*|\s+)\(?https?://\S+$");
    URL.replace(text, "").into_owned()
}

/// Whether the text begins with a label of a few words, as in "Born: 1981".
fn has_label(text: &str) -> bool {
    text.split_once(": ")
        .is_some_and(|(label, _)| label.split(' ').count() <= 3)
}
