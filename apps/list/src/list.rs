//! One mounted list, as the script holds it.

use std::rc::Rc;

use prisoner_card_people::Filter;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::app::{App, AppProps, Open, Screen};
use crate::host::{Host, HostObject};
use crate::people::People;
use crate::settings::Settings;
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

    /// Shows the people; `settings` is JSON (`settings.ts`). A card that is open stays where `keeps_card` says so and
    /// the person is still there. Returns the number of people in the list.
    pub fn show(&mut self, people: &People, settings: &str, keeps_card: bool) -> usize {
        let settings = Settings::read(settings);
        let words = words::lookup(&settings.language);
        let screen = Screen::new(Rc::clone(&people.everybody), settings, words, &self.props.host);
        let count = screen.arranged.len();
        let before = self.props.screen.replace(screen);
        let opened = self.props.opened.take().filter(|_| keeps_card);
        self.props.opened = opened.and_then(|open| {
            let id = &before.as_ref()?.everybody.entries.get(open.place)?.id;
            let place = people.everybody.entries.iter().position(|entry| entry.id == *id)?;
            Some(Open { place, ..open })
        });
        self.app.update(self.props.clone());
        count
    }

    /// Whether a card is open.
    #[wasm_bindgen(getter = isOpen)]
    pub fn is_open(&self) -> bool {
        self.props.opened.is_some()
    }

    /// Opens the card of the person at that place of the feed, which a card finds in `feed`; `since` is the lowest sequence that it
    /// may show.
    pub fn open(&mut self, place: usize, feed: String, since: Option<String>) {
        self.props.opened = Some(Open { place, feed, since });
        self.app.update(self.props.clone());
    }

    /// Goes back to the list.
    pub fn close(&mut self) {
        self.props.opened = None;
        self.app.update(self.props.clone());
    }

    /// Sets the filters; an empty one lets everybody through.
    pub fn filter(&mut self, country: &str, since: &str, recognition: &str, language: &str) {
        let values = [country, since, recognition, language];
        self.props.filter = Filter::from_pairs(Filter::NAMES.into_iter().zip(values));
        self.app.update(self.props.clone());
    }

    /// Takes the list down. Its root is empty afterwards.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
