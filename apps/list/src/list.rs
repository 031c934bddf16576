//! One mounted list, as the script holds it.

use std::rc::Rc;

use prisoner_card_people::Filter;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::app::{App, AppProps, Open, Screen, Settings};
use crate::host::{Host, HostObject};
use crate::people::People;
use crate::words;

/// A list in its shadow root.
#[wasm_bindgen]
pub struct List {
    app: AppHandle<App>,
    props: AppProps,
}

#[wasm_bindgen]
impl List {
    /// Mounts a list into `root`, an element that nothing was mounted into before.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, host: HostObject) -> Self {
        let props = AppProps {
            screen: None,
            opened: None,
            filter: Filter::default(),
            host: Host::new(host),
        };
        Self {
            app: Renderer::<App>::with_root_and_props(root, props.clone()).render(),
            props,
        }
    }

    /// Shows the people; `settings` is JSON (`settings.ts`). Returns how many are in the list.
    pub fn show(&mut self, people: &People, settings: &str) -> usize {
        let Ok(settings) = serde_json::from_str::<Settings>(settings) else {
            return 0;
        };
        let words = words::lookup(&settings.language);
        let screen = Screen::new(Rc::clone(&people.everybody), settings, words);
        let count = screen.arranged.len();
        self.props.screen = Some(screen);
        self.props.opened = None;
        self.app.update(self.props.clone());
        count
    }

    /// Opens the card of the person at that place of the feed, which a card finds in `feed`.
    pub fn open(&mut self, place: usize, feed: String) {
        self.props.opened = Some(Open { place, feed });
        self.app.update(self.props.clone());
    }

    /// Goes back to the list.
    pub fn close(&mut self) {
        self.props.opened = None;
        self.app.update(self.props.clone());
    }

    /// Sets the filters: JSON pairs of names and values.
    pub fn filter(&mut self, pairs: &str) {
        let pairs: Vec<(String, String)> = serde_json::from_str(pairs).unwrap_or_default();
        self.props.filter = Filter::from_pairs(pairs.iter().map(|(name, value)| (&**name, &**value)));
        self.app.update(self.props.clone());
    }

    /// Takes the list down. Its root is empty afterwards.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
