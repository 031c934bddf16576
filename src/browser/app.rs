//! The component at a card's root.

use yew::prelude::*;

use crate::view::{Card, CardProps, Failure, FailureProps};

/// What stands in the card's place.
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
}

#[component]
pub(super) fn App(props: &AppProps) -> Html {
    match &props.screen {
        Screen::Empty => Html::default(),
        Screen::Failure(props) => html! { <Failure ..props.clone() /> },
        Screen::Card(props) => html! { <Card ..props.clone() /> },
    }
}
