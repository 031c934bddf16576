//! The sentences of a document about the person and the case: facts, signs against them, and those that no form reads.

use super::{NO_SERVICES, Reader};
use crate::document::{Block, Found, Place};
use crate::fact::{self, Fact};
use crate::heading::Section;
use crate::prose::{self, Namesake};
use crate::saying::{self, Saying};
use crate::sign::{self, Against, Sign};
use crate::unread::{self, Unread};
/// A sentence that no form reads.
pub(super) struct UnreadSentence {
    found: Found<String>,
    section: Section,
    /// The subject of a sentence that may be about the person.
    of_person: Option<Unread>,
    is_harmless: bool,
    /// Whether a sign in it is asked about already.
    is_asked: bool,
}

/// The signs in sentences that no form reads. Sentences before the first fact of the case tell of earlier events.
/// Sentences under the reasons describe the case, and are no news of it.
pub(super) fn unread_signs(unread: &[UnreadSentence], facts: &[Found<Fact>]) -> Vec<Found<(Sign, String)>> {
    let at = |place: &Place| (place.lines.start, place.span.as_ref().map_or(0, |span| span.start));
    let mut signs = Vec::new();
    for sentence in unread {
        let place = &sentence.found.place;
        let is_after = |is_of: fn(&Fact) -> bool| {
            facts
                .iter()
                .any(|fact| is_of(&fact.value) && at(&fact.place) < at(place))
        };
        let is_in_case = |fact: &Fact| !matches!(fact, Fact::Birth(_));
        let is_news = !matches!(sentence.section, Section::Lead | Section::Reasons);
        let text = &sentence.found.value;
        let of_verdict = unread::is_of_verdict(text) && is_after(|fact| matches!(fact, Fact::Sentence(_)));
        let of_charge = unread::is_of_charge(text) && is_after(|fact| matches!(fact, Fact::Charge(_)));
        let has_facts = facts.iter().any(|fact| is_in_case(&fact.value));
        let may_change = is_after(is_in_case) || (!has_facts && is_news);
        // After a charge or a sentence, any sentence that is not understood may end it.
        let is_told = is_after(|fact| matches!(fact, Fact::Charge(_) | Fact::Sentence(_)))
            && !sentence.is_harmless
            && !matches!(sentence.section, Section::Lead | Section::Reasons | Section::Help);
        let mut found = Vec::new();
        found.extend((of_verdict && is_news).then_some(Sign::OfVerdict));
        found.extend((of_charge && is_news).then_some(Sign::OfCharge));
        let is_unread = (sentence.of_person.is_some() || of_verdict || of_charge || is_told) && may_change;
        if !sentence.is_asked {
            let is_state = sentence.of_person == Some(Unread::State) && sentence.section != Section::Reasons;
            match is_state {
                true => found.push(Sign::Against(Against::State)),
                false if is_unread && found.is_empty() && sentence.section != Section::Lead => found.push(Sign::Unread),
                false => {}
            }
        }
        signs.extend(found.into_iter().map(|sign| {
            let mut place = place.clone();
            // There is one question about a whole paragraph.
            place.span = place.span.filter(|_| sign != Sign::Unread);
            Found::new((sign, text.clone()), place)
        }));
    }
    signs
}

impl Reader<'_> {
    /// The facts in a paragraph's sentences.
    pub(super) fn facts(&mut self, block: &Block) {
        let Some(name) = self.reading.name.as_ref().map(|name| name.value.clone()) else {
            return;
        };
        let mut is_after_sentence = false;
        for range in block.sentences() {
            let Some(sentence) = block.text.get(range.clone()) else {
                continue;
            };
            let has_others = prose::has_others(&name.marked(sentence, false))
                || prose::has_others_in_court(&name.marked(sentence, true));
            let is_other = name.is_other_pronoun(sentence);
            let marked = name.marked(sentence, self.is_quiet && !is_other);
            let mut facts = fact::of(&marked);
            facts.retain(|fact| match fact {
                Fact::Birth(_) => !has_others,
                // "The sentence" and "the trial" are those of whom the text spoke last.
                Fact::Event("appeal", _) | Fact::ClosedHearing => {
                    self.is_quiet || is_after_sentence || marked.contains('§')
                }
                _ => true,
            });
            // A surname alone is that of the one who was named last.
            let is_of_this_gender = name.is_of_this_gender(sentence);
            let named = name.marked(sentence, false);
            match prose::namesake(&named).filter(|_| is_of_this_gender) {
                Some(Namesake::Sure) => self.has_namesake = true,
                // A word that may be no name says nothing of the sentences after it.
                Some(Namesake::Unsure) => facts.clear(),
                None if name.is_named_in(sentence) => self.has_namesake = false,
                None => {}
            }
            if self.has_namesake && named.contains('§') {
                facts.clear();
                self.is_quiet = false;
            }
            is_after_sentence = facts.iter().any(|fact| matches!(fact, Fact::Sentence(_)));
            if !is_of_this_gender {
                facts.clear();
                self.is_quiet = false;
            }
            self.reading
                .facts
                .extend(facts.into_iter().map(|fact| Found::new(fact, block.place(&range))));
            self.is_quiet &= !has_others && !is_other;
        }
    }

    /// Notes the sentences of a paragraph that no form reads.
    pub(super) fn unread(&mut self, block: &Block) {
        let Some(name) = self.reading.name.as_ref().map(|name| name.value.clone()) else {
            return;
        };
        for range in block.sentences() {
            let found = block.found(&range);
            let marked = name.marked(&found.value, true);
            let is_finding = saying::of(&found.value) == Some(Saying::Finding);
            let is_said = if is_finding {
                self.is_finding_on_person(&found.value)
            } else {
                saying::of(&found.value).is_some() || saying::is_invitation(&found.value)
            };
            if !is_said && saying::is_near_finding(&found.value) {
                let why = "whether it recognises the person as a political prisoner is not sure, so it is no finding";
                self.ledger.doubt(&found.place, why);
            }
            if saying::is_near_language(&found.value) {
                let why = "in which languages letters arrive is not sure, so mail.languages is left out";
                self.ledger.doubt(&found.place, why);
            }
            let is_told = matches!(
                self.section,
                Section::Lead | Section::Who | Section::Account | Section::Reasons
            );
            if !is_told && saying::is_near_channels(&found.value) {
                self.ledger.doubt(&found.place, NO_SERVICES);
            }
            if is_said || fact::is_whole(&marked) {
                continue;
            }
            let is_within = |place: &Place| place.lines == found.place.lines && is_part(place, &found.place);
            let is_asked = self.reading.signs.iter().any(|sign| {
                matches!(sign.value.0, Sign::Against(_) | Sign::Change | Sign::Void) && is_within(&sign.place)
            });
            self.unread.push(UnreadSentence {
                of_person: unread::of(&marked),
                is_harmless: unread::is_harmless(&marked),
                section: self.section,
                is_asked,
                found,
            });
        }
    }

    pub(super) fn signs(&mut self, block: &Block) {
        for range in block.sentences() {
            let Some(sentence) = block.text.get(range.clone()) else {
                continue;
            };
            let said = saying::of(sentence);
            let place = block.place(&range);
            let mut facts = self.reading.facts.iter().filter(|found| found.place == place);
            let is_upheld = facts.any(|found| matches!(found.value, Fact::Event("appeal", _)));
            for (sign, part) in sign::of(sentence) {
                let is_said = match said {
                    _ if is_upheld && sign == Sign::Change => true,
                    Some(Saying::Demand | Saying::Disclaimer) => {
                        matches!(sign, Sign::Against(_) | Sign::Verdict | Sign::Change | Sign::Void)
                    }
                    Some(Saying::Presumed | Saying::RussianOnly) => matches!(sign, Sign::Against(_)),
                    _ => false,
                };
                if !is_said {
                    let place = block.place(&(range.start + part.start..range.start + part.end));
                    self.reading.signs.push(Found::new((sign, sentence.to_owned()), place));
                }
            }
        }
    }
}

/// Whether a place is a part of another on the same lines.
fn is_part(place: &Place, whole: &Place) -> bool {
    match (&place.span, &whole.span) {
        (Some(part), Some(whole)) => whole.start <= part.start && part.end <= whole.end,
        (_, None) => true,
        (None, Some(_)) => false,
    }
}
