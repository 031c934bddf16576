//! The component at a card's root: keeps what became of the last wish to copy, and has it carried out.

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use super::clipboard;
use crate::view::{Card, CardProps, CopyOutcome, CopyRequest, Failure, FailureProps};

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

#[derive(Clone, PartialEq, Properties)]
pub(super) struct AppProps {
    pub(super) screen: Screen,
    /// Where the card is mounted.
    pub(super) root: Element,
    /// Called when an address is on the clipboard.
    pub(super) on_copied: Callback<CopyRequest>,
}

pub(super) struct App {
    outcome: Option<CopyOutcome>,
    wishes: u32,
}

pub(super) struct Attempted {
    request: CopyRequest,
    copied: bool,
}

impl Component for App {
    type Message = Attempted;
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            outcome: None,
            wishes: 0,
        }
    }

    fn update(&mut self, context: &Context<Self>, Attempted { request, copied }: Attempted) -> bool {
        self.wishes += 1;
        self.outcome = Some(CopyOutcome {
            kind: request.kind,
            language: request.language.clone(),
            copied,
            count: self.wishes,
        });
        if copied {
            context.props().on_copied.emit(request);
        }
        true
    }

    fn changed(&mut self, context: &Context<Self>, old: &AppProps) -> bool {
        let subject = |props: &AppProps| match &props.screen {
            Screen::Card(card) => Some(card.subject.clone()),
            Screen::Empty | Screen::Failure(_) => None,
        };
        if subject(context.props()) != subject(old) {
            self.outcome = None;
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        match &context.props().screen {
            Screen::Empty => Html::default(),
            Screen::Failure(props) => html! { <Failure ..props.clone() /> },
            Screen::Card(props) => {
                let on_copy = {
                    let (link, root) = (context.link().clone(), context.props().root.clone());
                    Callback::from(move |request: CopyRequest| {
                        // Begun within the click itself: a browser lets nobody copy later.
                        let attempt = clipboard::copy(&root, &request);
                        let link = link.clone();
                        spawn_local(async move {
                            link.send_message(Attempted {
                                copied: attempt.await,
                                request,
                            });
                        });
                    })
                };
                let props = CardProps {
                    on_copy,
                    copy_outcome: self.outcome.clone(),
                    ..props.clone()
                };
                html! { <Card ..props /> }
            }
        }
    }
}
