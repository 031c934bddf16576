//! The component at a card's root: has a wish to copy carried out, and keeps what became of it.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

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
    /// The shell's way to the clipboard.
    pub(super) copy: Function,
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

    fn update(&mut self, _: &Context<Self>, Attempted { request, copied }: Attempted) -> bool {
        self.wishes += 1;
        self.outcome = Some(CopyOutcome {
            kind: request.kind,
            language: request.language,
            copied,
            count: self.wishes,
        });
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
                    let (link, copy) = (context.link().clone(), context.props().copy.clone());
                    Callback::from(move |request: CopyRequest| {
                        // Begun within the click itself: a browser lets nobody copy later.
                        let attempt = begin(&copy, &request);
                        let link = link.clone();
                        spawn_local(async move {
                            let copied = match attempt {
                                Some(attempt) => JsFuture::from(attempt).await.is_ok_and(|copied| copied.is_truthy()),
                                None => false,
                            };
                            link.send_message(Attempted { request, copied });
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

fn begin(copy: &Function, request: &CopyRequest) -> Option<Promise> {
    let [text, kind, language] = [request.text.as_str(), request.kind.as_str(), request.language.as_str()];
    let attempt = copy.call3(&JsValue::NULL, &text.into(), &kind.into(), &language.into());
    attempt.ok()?.dyn_into().ok()
}
