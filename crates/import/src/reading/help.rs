//! The ways to help that sentences name: letter services, appeals, and where to read more.

use std::ops::Range;

use super::{Help, NO_LINK, NO_SERVICES, Reader};
use crate::channel;
use crate::document::{Block, Found};
use crate::heading::Section;
use crate::prose;
use crate::saying::{self, Saying};
use crate::words::{Pattern, pattern};

impl Reader<'_> {
    /// Asks about the appeals in a paragraph that also says something else: it stands in the draft as a whole, and no way
    /// to help is made of it.
    pub(super) fn appeals_within(&mut self, block: &Block, sentences: &[Range<usize>]) {
        let is_appeal = |range: &&Range<usize>| {
            let said = block.text.get((*range).clone()).and_then(saying::of);
            said.is_some_and(Saying::is_appeal)
        };
        let all = sentences
            .iter()
            .filter_map(|range| self.said(block.text.get(range.clone())?));
        if all.count() == sentences.len() {
            return;
        }
        for range in sentences.iter().filter(is_appeal) {
            let why = "it may be an appeal to the reader, and no way to help is made of it; write it under help, and take it out \
                       of the text";
            self.ledger.doubt(&block.place(range), why);
        }
    }

    pub(super) fn channels(&mut self, block: &Block, range: &Range<usize>) {
        let place = block.place(range);
        match channel::of(block, range) {
            Some((channels, doubt)) => {
                self.reading
                    .channels
                    .extend(channels.into_iter().map(|channel| Found::new(channel, place.clone())));
                if let Some(doubt) = doubt {
                    self.ledger.doubt(&place, doubt);
                }
            }
            None if block.text.trim_end().ends_with([':', '：']) => {
                self.expects_channels = true;
                self.ledger.used(&place, "the heading of mail.channels");
            }
            None => self.ledger.doubt(&place, NO_SERVICES),
        }
    }

    /// Whether a sentence that says where to read more is about the case of the person and of nobody else. "Read more"
    /// alone is, unless it may belong to a teaser.
    fn is_on_case(&self, block: &Block, range: &Range<usize>) -> bool {
        static CASE: Pattern = pattern!(
            r"(?i)\b(?:cases?|position|finding|trial|prosecution|persecution|reasons|дел[аоу]|деле|позици\p{L}+|преследовани\p{L}+|процесс\p{L}*|причин\p{L}*)\b"
        );
        static TEASER: Pattern =
            pattern!(r"(?i)^(?:read more|more|подробнее|читать (?:далее|дальше|полностью))[ .…»→>]*$");
        let sentence = block.text.get(range.clone()).unwrap_or_default().trim();
        let before = block.text.get(..range.start).unwrap_or_default();
        let is_after_help = self.section == Section::Other && !self.reading.invitations.is_empty();
        let is_plain = !TEASER.is_match(sentence) && !self.is_of_others && !is_after_help;
        let Some(name) = self.reading.name.as_ref().map(|name| &name.value) else {
            return CASE.is_match(sentence) || is_plain;
        };
        let marked = name.marked(sentence, true);
        let marked_before = name.marked(before, true);
        let is_after_others = !marked_before.contains('§') && prose::has_others(&marked_before);
        (CASE.is_match(sentence) || marked.contains('§') || is_plain && !is_after_others)
            && !prose::has_others(&marked)
            && name.is_of_this_gender(sentence)
            && !name.is_other_pronoun(sentence)
    }

    pub(super) fn help(&mut self, block: &Block, range: &Range<usize>, kind: &'static str) {
        let found = block.found(range);
        let url = block.only_link(range).map(str::to_owned);
        if kind == "read_more" && url.is_some() && !self.is_on_case(block, range) {
            let why = "whether it leads to the page with the person's case is not sure, so no link is made of it; write it as \
                       url and under help";
            self.ledger.doubt(&found.place, why);
            return;
        }
        if block.has_other_link(range) {
            self.ledger.doubt(&found.place, NO_LINK);
        }
        let label = url.as_deref().map_or(found.value.as_str(), |url| {
            found
                .value
                .trim_end_matches(url)
                .trim_end_matches([':', ' ', '—', '–', '-'])
        });
        let help = Help {
            kind,
            label: label.to_owned(),
            scope: saying::scope(label),
            url,
        };
        self.reading.help.push(Found::new(help, found.place));
    }
}
