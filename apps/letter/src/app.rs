//! The composer's root: state, effects, and which screen there is.

use std::rc::Rc;

use prisoner_card_letter::{Languages, WRITTEN, Words, languages_for};
use yew::prelude::*;

use crate::browser::Shell;
use crate::hooks::{use_focus, use_reports, use_words};
use crate::parts::{View, safety, sending, top, writing};
use crate::state::{Screen, State};
use crate::subject::Subject;

/// The properties of the composer.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// The recipient and the feed.
    pub(crate) subject: Rc<Subject>,
    /// The visitor's language.
    pub(crate) words: Rc<Words>,
    /// Whether there may be outside links.
    pub(crate) links: bool,
    pub(crate) shell: Shell,
}

/// The letter composer.
#[component]
pub(crate) fn App(props: &AppProps) -> Html {
    let AppProps {
        subject,
        words,
        links,
        shell,
    } = props;
    let choice = languages_for(&subject.profile);
    let languages = offered(&choice, words);
    let state = use_reducer(|| State::new(languages[0]));
    let dispatch = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action, ()| dispatcher.dispatch(action))
    };
    use_reports(shell, &dispatch);
    let theirs = use_words(shell, state.letter().language());
    let root = use_focus(state.focus, state.step);
    let view = View {
        subject: Rc::clone(subject),
        words: Rc::clone(words),
        theirs,
        languages,
        state: Rc::new((*state).clone()),
        links: *links,
        shell: shell.clone(),
        dispatch,
    };
    let screen = match state.screen {
        Screen::Safety => safety(&view),
        Screen::Writing => writing(&view),
        Screen::Sending => sending(&view),
    };
    html! {
        <div class="composer" ref={root} lang={words.tag().to_owned()} dir={words.direction().to_owned()}>
            { top(&view) }
            { screen }
        </div>
    }
}

/// The languages that the letter can be written in, the first of them first.
fn offered(choice: &Languages, words: &Words) -> Vec<&'static str> {
    match choice {
        Languages::Fitting(fitting) => fitting.clone(),
        // The writer must know; their own comes first where it is one of them.
        Languages::NoneFits | Languages::Unknown => {
            let own = WRITTEN.iter().filter(|tag| **tag == words.tag());
            own.chain(WRITTEN.iter().filter(|tag| **tag != words.tag()))
                .copied()
                .collect()
        }
    }
}
