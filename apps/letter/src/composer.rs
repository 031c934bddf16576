//! The class that the script calls.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use crate::app::{App, AppProps};
use crate::browser::{Browser, Shell};
use crate::subject::Subject;
use crate::words;

#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Takes up a language: the JSON of its pack.
#[wasm_bindgen(js_name = loadWords)]
pub fn load_words(pack: &str) {
    words::load(pack);
}

/// A letter to one person.
#[wasm_bindgen]
pub struct Composer {
    root: Element,
    shell: Shell,
    app: Option<AppHandle<App>>,
}

#[wasm_bindgen]
impl Composer {
    /// A letter that is put together in `root`, an element that nothing was mounted into before.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element, browser: Browser) -> Self {
        Self {
            root,
            shell: Shell::new(browser),
            app: None,
        }
    }

    /// Shows the composer, or shows it anew with the feed's present data. `head` and `item` are the JSON that the card
    /// was drawn from; `language` is the visitor's; `links` says whether there may be outside links. False where nobody
    /// may write to the person.
    pub fn show(&mut self, head: &str, item: &str, language: &str, links: bool) -> bool {
        let Some(subject) = Subject::read(head, item) else {
            return false;
        };
        let props = AppProps {
            subject: Rc::new(subject),
            words: words::find_or_english(language),
            links,
            shell: self.shell.clone(),
        };
        match &mut self.app {
            Some(app) => app.update(props),
            None => self.app = Some(Renderer::<App>::with_root_and_props(self.root.clone(), props).render()),
        }
        true
    }

    /// Reports the result of a request to the browser.
    pub fn report(&self, what: &str, done: bool) {
        self.shell.report(what, done);
    }
}
