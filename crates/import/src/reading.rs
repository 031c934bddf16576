//! The reading of one document, before the documents of a person are put together.

mod help;
mod sentences;

use std::ops::Range;

use self::sentences::{UnreadSentence, unread_signs};
use super::address::{self, Address};
use super::channel::{self, Channel};
use super::document::{Block, Document, Found, Kind, Place, blocks};
use super::fact::{self, Fact};
use super::heading::{self, Section};
use super::ledger::Ledger;
use super::person::{self, Name};
use super::prose::{self, Namesake};
use super::saying::{self, Saying};
use super::sign::{self, Sign};
use super::words::{Language, Pattern, Script, pattern};

/// The findings in a document. Nothing in it is taken yet: that is decided once all documents are read.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) title: Option<Found<String>>,
    pub(super) name: Option<Found<Name>>,
    pub(super) headline: Option<Found<String>>,
    pub(super) summary: Vec<Found<String>>,
    /// The organisations that consider the person a political prisoner.
    pub(super) by: Vec<Found<String>>,
    pub(super) statement: Vec<Found<String>>,
    pub(super) demand: Vec<Found<String>>,
    pub(super) disclaimer: Vec<Found<String>>,
    pub(super) reasons: Vec<Found<String>>,
    pub(super) account: Vec<Found<String>>,
    pub(super) facts: Vec<Found<Fact>>,
    pub(super) signs: Vec<Found<(Sign, String)>>,
    pub(super) addresses: Vec<Found<Address>>,
    /// Whether there is an address that was not taken.
    pub(super) has_lost_address: bool,
    pub(super) presumed: Vec<Found<String>>,
    pub(super) russian_only: Vec<Found<String>>,
    /// The places that say that one can write.
    pub(super) invitations: Vec<Place>,
    pub(super) channels: Vec<Found<Channel>>,
    pub(super) help: Vec<Found<Help>>,
}

/// A way to help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Help {
    pub(super) kind: &'static str,
    pub(super) label: String,
    pub(super) url: Option<String>,
    pub(super) scope: Option<&'static str>,
}

/// Reads a document. The parts that are left go to the ledger.
pub(super) fn read(index: usize, document: &Document, ledger: &mut Ledger) -> Reading {
    let mut taken = vec![false; document.lines.len()];
    let mut reading = Reading::default();
    let line_at = |line: usize| Place {
        document: index,
        lines: line..line + 1,
        span: None,
    };
    let addresses = address::find(index, &document.lines, &mut taken);
    let kept: Vec<Language> = addresses
        .iter()
        .filter_map(|found| Some(found.value.as_ref().ok()?.language))
        .collect();
    for found in addresses {
        match found.value {
            Ok(address) => reading.addresses.push(Found::new(address, found.place)),
            Err(why) => {
                ledger.doubt(&found.place, why);
                for line in found.place.lines {
                    let Some(text) = document.lines.get(line) else { continue };
                    // An address that another of its language replaces may be struck out.
                    let written = match Script::of(&text.text) {
                        Some(Script::Cyrillic) => Language::Russian,
                        _ => Language::English,
                    };
                    let is_replaced = text.struck && kept.contains(&written);
                    reading.has_lost_address |= !is_replaced;
                    let against = sign::of(&text.text)
                        .into_iter()
                        .filter(|(sign, _)| matches!(sign, Sign::Against(_)));
                    reading
                        .signs
                        .extend(against.map(|(sign, _)| Found::new((sign, text.text.clone()), line_at(line))));
                }
            }
        }
    }
    let blocks = blocks(index, &document.lines, &taken, heading::is_heading);
    for (line, _) in document.lines.iter().enumerate().filter(|(_, line)| line.struck) {
        if !ledger.has_doubt(&line_at(line)) {
            ledger.doubt(&line_at(line), "it is struck out or hidden");
        }
    }
    let mut reader = Reader {
        language: document.language,
        ledger,
        reading,
        section: Section::Other,
        expects_channels: false,
        is_quiet: true,
        has_namesake: false,
        is_of_others: false,
        unread: Vec::new(),
    };
    reader.title(&blocks);
    let doubts = reader.name(&blocks);
    reader.title_with_name(&blocks);
    reader.blocks(&blocks);
    let mut reading = reader.reading;
    let unread = unread_signs(&reader.unread, &reading.facts);
    reading.signs.extend(unread);
    let why = match reading.name {
        Some(_) => "another name stands here; is it about the same person?",
        None => "who it is about is not sure, so name and id are left out",
    };
    for place in doubts {
        ledger.doubt(&place, why);
    }
    reading
}

#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own")]
struct Reader<'a> {
    language: Language,
    ledger: &'a mut Ledger,
    reading: Reading,
    section: Section,
    /// Whether the items that follow are letter services.
    expects_channels: bool,
    /// Whether nobody else has come up since the last heading, so that "he" and "she" are the person.
    is_quiet: bool,
    /// Whether somebody else with the person's surname was named last.
    has_namesake: bool,
    /// Whether lines with labels are about somebody else.
    is_of_others: bool,
    /// The sentences that no form reads, in the order of the document.
    unread: Vec<UnreadSentence>,
}

impl Reader<'_> {
    fn title(&mut self, blocks: &[Block]) {
        const FIRST: usize = 5;
        let is_title = |block: &&Block| heading::is_title(&block.text) && block.text.contains(' ');
        let has_finding = |block: &Block| {
            let mut sentences = block.sentences().into_iter().filter_map(|range| block.text.get(range));
            sentences.any(|sentence| saying::of(sentence) == Some(Saying::Finding))
        };
        // Later headings are of other pages, or of ways to help.
        let first_heading = || {
            let mut before = blocks.iter().take_while(|block| !has_finding(block));
            let heading = before.find(|block| block.kind == Kind::Heading)?;
            (is_title(&heading) && person::stated(&heading.text).is_some()).then_some(heading)
        };
        // A page may begin with its menu.
        let title = blocks
            .iter()
            .take(FIRST)
            .find(is_title)
            .or_else(first_heading)
            .or(blocks.first());
        let is_short =
            |block: &&Block| block.text.chars().count() <= prose::MAX_CHARACTERS && !prose::is_byline(&block.text);
        self.reading.title = title
            .filter(is_short)
            .map(|block| Found::new(block.text.clone(), block.whole()));
    }

    /// Where the first line is no title, takes the first heading that names the person.
    fn title_with_name(&mut self, blocks: &[Block]) {
        let title = self
            .reading
            .title
            .as_ref()
            .map(|title| (title.value.as_str(), &title.place));
        let is_heading = |place: &Place| {
            blocks
                .iter()
                .any(|block| block.kind == Kind::Heading && block.whole() == *place)
        };
        let is_sure = title
            .is_some_and(|(title, place)| heading::is_title(title) || self.names_person(title) || is_heading(place));
        if is_sure {
            return;
        }
        let named = blocks.iter().find(|block| {
            let is_plain = heading::section(&block.text) == Section::Other && !block.text.ends_with('?');
            block.kind == Kind::Heading && is_plain && self.names_person(&block.text)
        });
        if let Some(named) = named {
            self.reading.title = Some(Found::new(named.text.clone(), named.whole()));
        }
    }

    /// Finds the name, by the places that state it in the nominative. Where the title and the finding agree, the places
    /// that state another name are returned as doubts.
    fn name(&mut self, blocks: &[Block]) -> Vec<Place> {
        let title = self.reading.title.as_ref().map(|title| title.place.clone());
        let mut stated: Vec<(bool, Found<String>)> = Vec::new();
        for block in blocks {
            let is_title = Some(block.whole()) == title;
            for range in block.sentences() {
                let Some(sentence) = block.text.get(range.clone()) else {
                    continue;
                };
                let is_first =
                    is_title || (block.kind != Kind::Heading && saying::of(sentence) == Some(Saying::Finding));
                let name = person::stated(sentence);
                stated.extend(name.map(|name| (is_first, Found::new(name, block.place(&range)))));
            }
        }
        let addresses: Vec<&str> = self
            .reading
            .addresses
            .iter()
            .map(|address| address.value.text.as_str())
            .collect();
        let recipients: Vec<&str> = addresses
            .iter()
            .flat_map(|text| text.split([',', '\n']))
            .map(str::trim)
            .collect();
        let names = |first_alone: bool| -> Vec<String> {
            let wanted = stated.iter().filter(|(is_first, _)| *is_first || !first_alone);
            wanted.map(|(_, name)| name.value.clone()).collect()
        };
        let Some(name) =
            person::agreed(&names(false), &recipients).or_else(|| person::agreed(&names(true), &recipients))
        else {
            return stated.into_iter().map(|(_, found)| found.place).collect();
        };
        let texts: Vec<&str> = blocks
            .iter()
            .map(|block| block.text.as_str())
            .chain(addresses)
            .collect();
        let full = person::in_full(&name, &texts);
        self.patronymic(&full, blocks);
        let place = stated
            .iter()
            .find(|(_, found)| found.value.contains(&name))
            .map(|(_, found)| found.place.clone());
        let others = stated.iter().filter(|(_, found)| !full.is_in(&found.value));
        let doubts = others.map(|(_, found)| found.place.clone()).collect();
        self.reading.name = place.map(|place| Found::new(full, place));
        doubts
    }

    /// Notes where the patronymic stands.
    fn patronymic(&mut self, name: &Name, blocks: &[Block]) {
        let Name::Parts { patronymic, .. } = name else { return };
        let mut stem = patronymic.clone();
        stem.pop();
        let in_blocks = blocks
            .iter()
            .filter(|block| block.text.contains(&stem))
            .map(Block::whole);
        let addresses = self.reading.addresses.iter();
        let in_addresses = addresses
            .filter(|found| found.value.text.contains(&stem))
            .map(|found| found.place.clone());
        for place in in_blocks.chain(in_addresses) {
            self.ledger.used(&place, &format!("name.{}", self.language.tag()));
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        let title = self.reading.title.as_ref().map(|title| title.place.clone());
        for block in blocks {
            let place = block.whole();
            if block.text.trim().is_empty() || self.ledger.has_doubt(&place) {
                continue;
            }
            // Without a heading, letters are the subject from the address on.
            let is_after = |found: &Found<Address>| found.place.lines.end <= place.lines.start;
            if self.reading.addresses.iter().any(is_after) && self.section != Section::Other {
                self.section = Section::Help;
            }
            if Some(&place) == title.as_ref() {
                self.section = Section::Lead;
                self.signs(block);
            } else if block.kind == Kind::Heading {
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
        if self.section == Section::Who && self.is_who_else(&block.text) {
            self.section = Section::Other;
        }
        self.is_quiet = true;
        self.is_of_others = self.section == Section::Other && self.is_about_others(&block.text);
        self.has_namesake &= !self.names_person(&block.text);
        self.expects_channels = saying::of(&block.text) == Some(Saying::Channels);
        self.signs(block);
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

    /// Whether a question "Who is …?" is about somebody else.
    fn is_who_else(&self, heading: &str) -> bool {
        static WHO: Pattern = pattern!(r"(?i)\b(?:who is|кто так(?:ой|ая))\b");
        let Some(name) = self.reading.name.as_ref().map(|name| &name.value) else {
            return false;
        };
        WHO.is_match(heading) && !name.marked(heading, true).contains('§')
    }

    /// Whether a text names the person and nobody else of that surname.
    fn names_person(&self, text: &str) -> bool {
        let name = self.reading.name.as_ref().map(|name| &name.value);
        name.is_some_and(|name| {
            let namesake = prose::namesake(&name.marked(text, false));
            name.is_named_in(text) && namesake != Some(Namesake::Sure)
        })
    }

    /// Whether a heading is about somebody else: a name that is not the person's, or a word for others.
    fn is_about_others(&self, text: &str) -> bool {
        static OTHERS: Pattern = pattern!(
            r"(?i)\b(?:others?|others’|accomplices?|фигурант\p{L}*|соучастник\p{L}*|подельник\p{L}*|друг(?:ие|их)|обвинени[ея] требу\p{L}+)\b"
        );
        let is_others = address::names_others(text) || OTHERS.is_match(text) || is_name(text);
        is_others && !self.names_person(text)
    }

    /// Notes by a line in the place of a heading whose the labels below it are.
    fn line_of_name(&mut self, text: &str) {
        const MAX_CHARACTERS: usize = 60;
        static LABEL: Pattern = pattern!(r"(?i)^(?:full name|name|имя|фио) ?: ");
        let text = text.trim_end_matches([':', '：']);
        let name = LABEL.replace(text, "");
        if text.chars().count() > MAX_CHARACTERS || text.ends_with(['.', '!', '?', '…', ';']) {
            return;
        }
        if self.is_about_others(&name) {
            self.is_of_others = true;
        } else if address::is_only_name(&name) && self.names_person(&name) {
            self.is_of_others = false;
        }
    }

    fn channel(&mut self, block: &Block) {
        let whole = 0..block.text.len();
        if block.has_other_link(&whole) {
            self.ledger.doubt(&block.whole(), NO_LINK);
        }
        match channel::one(block, &whole) {
            Some(channel) => self.reading.channels.push(Found::new(channel, block.whole())),
            None => self
                .ledger
                .doubt(&block.whole(), "which letter service it is, is not understood"),
        }
    }

    fn text(&mut self, block: &Block) {
        if Language::of(&block.text).is_some_and(|language| language != self.language) {
            let why = format!(
                "it is not written in {}, as the rest of the document is",
                self.language.name()
            );
            self.ledger.doubt(&block.whole(), why);
            return;
        }
        let labelled = fact::labelled(&block.text);
        if labelled.is_empty() {
            self.line_of_name(&block.text);
        } else if !self.is_of_others {
            let found = labelled.into_iter().map(|fact| Found::new(fact, block.whole()));
            self.reading.facts.extend(found);
            return;
        }
        self.facts(block);
        self.signs(block);
        self.unread(block);
        let has_address = self
            .reading
            .signs
            .iter()
            .any(|sign| sign.value.0 == Sign::Address && sign.place.lines.start >= block.whole().lines.start);
        if has_address {
            return;
        }
        let sentences = block.sentences();
        let sayings: Vec<Option<Saying>> = sentences
            .iter()
            .map(|range| self.said(block.text.get(range.clone()).unwrap_or_default()))
            .collect();
        let whole = block.found(&(0..block.text.len()));
        if matches!(self.section, Section::Account | Section::Reasons) {
            self.appeals_within(block, &sentences);
        }
        match self.section {
            _ if sayings.iter().all(|saying| saying.is_some_and(Saying::stands_alone)) => {
                self.sayings(block, &sentences, &sayings);
            }
            Section::Account => self.reading.account.push(whole),
            Section::Reasons => self.reading.reasons.push(whole),
            _ => self.sayings(block, &sentences, &sayings),
        }
    }

    /// The saying of a sentence. The account may tell of a donation or a petition in the past: there, only a sentence
    /// that speaks to the reader is an appeal.
    fn said(&self, sentence: &str) -> Option<Saying> {
        let is_told = |saying: &Saying| {
            self.section == Section::Account && saying.is_appeal() && !saying::is_to_the_reader(sentence)
        };
        let is_foreign = |saying: &Saying| *saying == Saying::Finding && !self.is_finding_on_person(sentence);
        saying::of(sentence).filter(|saying| !is_told(saying) && !is_foreign(saying))
    }

    /// Whether a finding is about the person, as far as the name is known.
    fn is_finding_on_person(&self, sentence: &str) -> bool {
        let Some(name) = self.reading.name.as_ref().map(|name| &name.value) else {
            return true;
        };
        saying::is_on_person(&name.marked(sentence, true))
            && name.is_of_this_gender(sentence)
            && !name.is_other_pronoun(sentence)
    }

    fn sayings(&mut self, block: &Block, sentences: &[Range<usize>], sayings: &[Option<Saying>]) {
        let is_first =
            self.reading.headline.is_none() && self.reading.statement.is_empty() && self.reading.summary.is_empty();
        let is_plain = sayings.iter().all(Option::is_none);
        if self.section == Section::Lead && is_first && is_plain && block.kind == Kind::Paragraph {
            if prose::is_headline(&block.text) {
                self.reading.headline = Some(Found::new(block.text.clone(), block.whole()));
            }
            return;
        }
        let has_finding = sayings.contains(&Some(Saying::Finding));
        for (range, saying) in sentences.iter().zip(sayings) {
            let found = block.found(range);
            match saying {
                Some(saying) => self.saying(block, range, *saying),
                // A finding on somebody else is no text about the person.
                None if saying::of(&found.value) == Some(Saying::Finding) => {}
                None if self.section == Section::Lead && has_finding => self.reading.statement.push(found),
                None if matches!(self.section, Section::Lead | Section::Who)
                    && found.value.ends_with(['.', '!', '?', '…', '»', '”']) =>
                {
                    self.reading.summary.push(found);
                }
                None if saying::is_invitation(&found.value) => self.reading.invitations.push(found.place),
                None => {}
            }
        }
    }

    fn saying(&mut self, block: &Block, range: &Range<usize>, saying: Saying) {
        let found = block.found(range);
        let text = block.text.get(range.clone()).unwrap_or_default();
        if saying::is_invitation(text) {
            self.reading.invitations.push(found.place.clone());
        }
        match saying {
            Saying::Finding => {
                let by = saying::by(text, self.language).map(|by| Found::new(by, found.place.clone()));
                if by.is_none() && saying::is_by_unclear(text) {
                    let why = "who recognises the person is not sure, so recognition.by is left out";
                    self.ledger.doubt(&found.place, why);
                }
                self.reading.by.extend(by);
                self.reading.statement.push(found);
            }
            Saying::Demand => self.reading.demand.push(found),
            Saying::Disclaimer => self.reading.disclaimer.push(found),
            Saying::RussianOnly => self.reading.russian_only.push(found),
            Saying::Presumed => self.reading.presumed.push(found),
            Saying::Invitation => {}
            Saying::Channels => self.channels(block, range),
            Saying::ReadMore => self.help(block, range, "read_more"),
            Saying::Donate => self.help(block, range, "donate"),
            Saying::Petition => self.help(block, range, "petition"),
        }
    }
}

/// Whether a text is a name and nothing else, by a word that is part of names alone: a heading may have capitals, too.
fn is_name(text: &str) -> bool {
    static FAMILY: Pattern = pattern!(
        r"\p{L}{2}(?:[oe]va?|[oe]vich|sk[iy]y?|skaya|enko|dze|shvili|chuk|[оеё]ва?|[оеё]вич|енко|дзе|швили|чук)$"
    );
    let is_of_name = |word: &str| prose::is_given(word) || person::gender(word).is_some() || FAMILY.is_match(word);
    address::is_only_name(text) && text.split(' ').any(is_of_name)
}

const NO_LINK: &str = "there is a link that no card may show, or more than one; the link is left out";

const NO_SERVICES: &str = "which letter services it names is not understood";
