//! The component at a card's root.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::view::{Card, CardProps, Failure, FailureProps};

/// The content of the element while a card is mounted in it.
#[derive(Clone, PartialEq)]
pub(super) enum Screen {
    /// Nothing yet.
    Empty,
    /// A person.
    Card(CardProps),
    /// A sentence.
    Failure(FailureProps),
}

#[derive(PartialEq, Properties)]
pub(super) struct AppProps {
    pub(super) screen: Screen,
    /// Another one for each screen: Yew draws nothing for properties that are equal.
    pub(super) number: u32,
    /// The number of the screen that was drawn last.
    pub(super) drawn: Rc<Cell<u32>>,
}

#[component]
pub(super) fn App(props: &AppProps) -> Html {
    // Yew draws the nodes below in the same turn: it lets other tasks in only between whole drawings.
    props.drawn.set(props.number);
    match &props.screen {
        Screen::Empty => Html::default(),
        Screen::Failure(props) => html! { <Failure ..props.clone() /> },
        Screen::Card(props) => html! { <Card ..props.clone() /> },
    }
}
