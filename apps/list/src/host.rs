//! The functions of the script for the list: everything that leaves its shadow root.

use std::rc::Rc;

use prisoner_card_people::Filter;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The script's side (`view.ts`).
    pub type HostObject;

    /// A visitor chose the person at that place of the feed.
    #[wasm_bindgen(method)]
    fn open(this: &HostObject, place: usize);

    /// A visitor wants the list back.
    #[wasm_bindgen(method)]
    fn back(this: &HostObject);

    /// The list is on the screen again.
    #[wasm_bindgen(method)]
    fn restored(this: &HostObject);

    /// A visitor chose filters; an empty one lets everybody through.
    #[wasm_bindgen(method)]
    fn filter(this: &HostObject, country: &str, since: &str, recognition: &str, language: &str);

    /// Something was drawn: there may be new photos.
    #[wasm_bindgen(method)]
    fn drawn(this: &HostObject);

    /// The browser's name for a `date`, a `birthday`, a `country` or a `language`.
    #[wasm_bindgen(method)]
    fn label(this: &HostObject, kind: &str, value: &str, language: &str) -> String;

    /// Names in the order of a language: their places. Each key has a line.
    #[wasm_bindgen(method, js_name = orderOf)]
    fn order_of(this: &HostObject, keys: &str, language: &str) -> Vec<u32>;
}

/// The same, as a property of components: equal only to itself.
#[derive(Clone)]
pub(crate) struct Host(Rc<HostObject>);

impl PartialEq for Host {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Host {
    pub(crate) fn new(object: HostObject) -> Self {
        Self(Rc::new(object))
    }

    pub(crate) fn open(&self, place: usize) {
        self.0.open(place);
    }

    pub(crate) fn back(&self) {
        self.0.back();
    }

    pub(crate) fn restored(&self) {
        self.0.restored();
    }

    pub(crate) fn filter(&self, filter: &Filter) {
        let pairs = filter.pairs();
        let [country, since, recognition, language] = Filter::NAMES.map(|name| {
            pairs
                .iter()
                .find(|(known, _)| *known == name)
                .map_or("", |(_, value)| value)
        });
        self.0.filter(country, since, recognition, language);
    }

    pub(crate) fn drawn(&self) {
        self.0.drawn();
    }

    pub(crate) fn label(&self, kind: &str, value: &str, language: &str) -> String {
        self.0.label(kind, value, language)
    }

    pub(crate) fn sort_names(&self, keys: &[String], language: &str) -> Vec<usize> {
        let places = self.0.order_of(&keys.join("\n"), language);
        places.into_iter().filter_map(|place| place.try_into().ok()).collect()
    }
}
