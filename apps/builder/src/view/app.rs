//! The page: the one component that knows the state.

use std::rc::Rc;

use prisoner_card_builder_state::{Action, State};
use yew::prelude::*;

use super::check::Check;
use super::options::Options;
use super::preview::Preview;
use super::snippets::Snippets;
use super::source::Source;
use crate::hooks::{use_builder, use_feed, use_fragment, use_release};
use crate::shell::SharedShell;
use crate::words::Words;

/// The objects that the script gives.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AppProps {
    /// The words of the page's language.
    pub(crate) words: Words,
    /// The functions of the script.
    pub(crate) shell: SharedShell,
}

/// The builder.
#[component]
pub(crate) fn App(props: &AppProps) -> Html {
    let builder = use_builder();
    use_fragment(&builder);
    use_feed(&builder, &props.shell);
    let release = use_release(&props.shell);
    let words = use_memo(props.words.clone(), Clone::clone);
    let state: Rc<State> = use_memo(builder.0.clone(), Clone::clone);
    let on_action = {
        let dispatcher = builder.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    html! {
        <ContextProvider<Rc<Words>> context={words.clone()}>
            <h1>{ words.title().to_owned() }</h1>
            <p class="lead">{ words.lead().to_owned() }</p>
            <div class="columns">
                <form class="choices" autocomplete="off">
                    <Source state={state.clone()} on_action={on_action.clone()} />
                    <Options state={state.clone()} shell={props.shell.clone()} on_action={on_action.clone()} />
                </form>
                <Preview state={state.clone()} shell={props.shell.clone()} on_action={on_action.clone()} />
            </div>
            <Snippets {state} {release} shell={props.shell.clone()} {on_action} />
            <Check shell={props.shell.clone()} />
        </ContextProvider<Rc<Words>>>
    }
}
