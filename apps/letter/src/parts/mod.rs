//! The screens and their parts. Each takes the data that it shows and a callback for the writer's actions.

mod bottom;
mod elements;
mod envelope;
mod fields;
mod gaps;
mod lines;
mod notices;
mod offers;
mod own;
mod post;
mod publisher;
mod safety;
mod sender;
mod sending;
mod services;
mod top;
mod writing;

pub(crate) use safety::safety;
pub(crate) use sending::sending;
pub(crate) use top::top;
pub(crate) use writing::writing;

use std::rc::Rc;

use prisoner_card_format::correspondence::Channel;
use prisoner_card_format::{LanguageTag, Preferred};
use prisoner_card_letter::Words;
use yew::prelude::*;

use crate::browser::Shell;
use crate::state::{Action, State};
use crate::subject::Subject;

/// The data of the parts, and their callback. They are functions, not components: each component weighs kilobytes.
pub(crate) struct View {
    pub(crate) subject: Rc<Subject>,
    /// The visitor's language.
    pub(crate) words: Rc<Words>,
    /// The letter's language; none while its words are on their way.
    pub(crate) theirs: Option<Rc<Words>>,
    /// The languages that the letter can be written in.
    pub(crate) languages: Vec<&'static str>,
    pub(crate) state: Rc<State>,
    /// Whether there may be outside links.
    pub(crate) links: bool,
    pub(crate) shell: Shell,
    pub(crate) dispatch: Callback<Action>,
}

impl View {
    /// The languages in which the visitor reads the publisher's texts.
    fn preferred(&self) -> Preferred {
        let language = LanguageTag::parse(self.words.tag()).unwrap_or_else(LanguageTag::english);
        self.subject.publication.preferred(&language)
    }

    /// The number under which the prison knows the person: as the writer has typed it, or as the feed states it beside an
    /// address that may be used.
    fn number(&self) -> &str {
        let typed = self.state.number.as_deref();
        let stated = || self.subject.address()?.number.as_deref();
        typed.or_else(stated).unwrap_or_default()
    }

    /// The letter services of the feed.
    fn channels(&self) -> &[Channel] {
        let mail = self.subject.profile.mail.as_ref();
        mail.map_or(&[], |mail| &mail.channels)
    }
}
