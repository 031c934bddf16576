//! The list of the people of a feed: a Yew app, mounted by its script (`list.ts`).
#![cfg(target_arch = "wasm32")]

mod words;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::prelude::*;
use yew::{AppHandle, Renderer};

use crate::words::Words;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Takes up a language: the JSON list of its words, of a pack.
#[wasm_bindgen(js_name = loadWords)]
pub fn load_words(words: &str) {
    words::load(serde_json::from_str(words).unwrap_or_default());
}

/// A list in its shadow root.
#[wasm_bindgen]
pub struct List(AppHandle<App>);

#[wasm_bindgen]
impl List {
    /// Mounts a list into `root`, an element that nothing was mounted into before.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element) -> Self {
        Self(Renderer::<App>::with_root_and_props(root, AppProps::default()).render())
    }

    /// Shows names, a JSON list, in the language of that tag.
    pub fn show(&mut self, names: &str, language: &str) {
        self.0.update(AppProps {
            names: serde_json::from_str(names).unwrap_or_default(),
            words: words::lookup(language),
        });
    }

    /// Takes the list down. Its root is empty afterwards.
    pub fn destroy(self) {
        self.0.destroy();
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AppProps {
    names: Vec<String>,
    words: Words,
}

impl Default for AppProps {
    fn default() -> Self {
        Self {
            names: Vec::new(),
            words: Words::english(),
        }
    }
}

#[component]
fn App(props: &AppProps) -> Html {
    let count = u32::try_from(props.names.len()).unwrap_or(u32::MAX);
    html! {
        <section lang={props.words.tag().to_owned()} dir={props.words.direction().to_owned()}>
            <p role="status">{ props.words.people(count) }</p>
            <ul>{ for props.names.iter().map(|name| html! { <li>{ name }</li> }) }</ul>
        </section>
    }
}
