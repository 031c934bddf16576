//! The functions of the browser that the composer calls: its script has them (`letter.ts`), and reports their results.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;
use yew::Callback;
use yew::html::ImplicitClone;

use crate::state::{Action, Notice};

#[wasm_bindgen]
extern "C" {
    /// The script's side.
    pub type Browser;

    /// Closes the dialog. The text stays.
    #[wasm_bindgen(method)]
    pub(crate) fn close(this: &Browser);

    /// Copies a text. It stands in the element that has `place` for its `data-copy`, which is selected where copying fails.
    #[wasm_bindgen(method)]
    pub(crate) fn copy(this: &Browser, text: &str, place: &str);

    /// Prints a sheet: the JSON of `Sheet` in `print.ts`.
    #[wasm_bindgen(method)]
    pub(crate) fn print(this: &Browser, sheet: &str);

    /// Saves a text as a file.
    #[wasm_bindgen(method)]
    pub(crate) fn save(this: &Browser, text: &str);

    /// Today's date, as that language writes it.
    #[wasm_bindgen(method)]
    pub(crate) fn date(this: &Browser, tag: &str) -> String;

    /// The name of a language in another one; empty where the browser does not know it.
    #[wasm_bindgen(method, js_name = languageName)]
    pub(crate) fn language_name(this: &Browser, tag: &str, within: &str) -> String;

    /// The countries that a letter may come from, a line each: code and name in that language.
    #[wasm_bindgen(method, js_name = countries)]
    fn countries_in(this: &Browser, tag: &str) -> String;

    /// The name of a country for an envelope, by its code.
    #[wasm_bindgen(method)]
    pub(crate) fn country(this: &Browser, code: &str) -> String;

    /// A text in capitals, by the rules of a language.
    #[wasm_bindgen(method)]
    pub(crate) fn capitals(this: &Browser, text: &str, tag: &str) -> String;

    /// Loads the words of a language.
    #[wasm_bindgen(method)]
    pub(crate) fn words(this: &Browser, tag: &str);
}

/// The script's side, and the way back: each of its reports becomes an action.
#[derive(Clone)]
pub(crate) struct Shell(Rc<Link>);

struct Link {
    browser: Browser,
    dispatch: RefCell<Option<Callback<Action>>>,
}

impl PartialEq for Shell {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl ImplicitClone for Shell {}

impl Deref for Shell {
    type Target = Browser;

    fn deref(&self) -> &Browser {
        &self.0.browser
    }
}

impl Shell {
    pub(crate) fn new(browser: Browser) -> Self {
        Self(Rc::new(Link {
            browser,
            dispatch: RefCell::default(),
        }))
    }

    /// The countries that a letter may come from: codes and names in that language.
    pub(crate) fn countries(&self, tag: &str) -> Vec<(String, String)> {
        let lines = self.countries_in(tag);
        let pairs = lines.lines().filter_map(|line| line.split_once(' '));
        pairs.map(|(code, name)| (code.to_owned(), name.to_owned())).collect()
    }

    /// Sends the reports to that callback.
    pub(crate) fn connect(&self, dispatch: Callback<Action>) {
        *self.0.dispatch.borrow_mut() = Some(dispatch);
    }

    /// Turns the result of a request into an action.
    pub(crate) fn report(&self, what: &str, done: bool) {
        let action = match (what, done) {
            ("letter", _) => Action::Say(Notice::Letter(done)),
            ("address", _) => Action::Say(Notice::Address(done)),
            ("words", true) => Action::Words,
            ("words", false) => Action::Say(Notice::LanguageFailed),
            ("print", false) => Action::Say(Notice::CannotPrint),
            _ => return,
        };
        // Not borrowed while the action runs: it may draw, and drawing connects anew.
        let dispatch = self.0.dispatch.borrow().clone();
        if let Some(dispatch) = dispatch {
            dispatch.emit(action);
        }
    }
}
