//! One mounted card, as the shell holds it.

use prisoner_card_format::LanguageTag;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::app::{App, AppProps, Screen};
use super::page;
use super::reading::Reading;
use crate::messages::Messages;
use crate::view::{CardProps, FailureKind, FailureProps, HelpShown, Layout};

/// From this width on, in CSS pixels, the long texts stand open.
const UNFOLDED_FROM: i32 = 640;

/// A card in its shadow root.
#[wasm_bindgen]
pub struct Card {
    app: AppHandle<App>,
    root: Element,
}

#[wasm_bindgen]
impl Card {
    /// Mounts a card into `root`, an element that nothing was mounted into before.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element) -> Self {
        let props = AppProps { screen: Screen::Empty };
        let app = Renderer::<App>::with_root_and_props(root.clone(), props).render();
        Self { app, root }
    }

    /// Shows the person of a reading. Returns the language that the card is in.
    ///
    /// `language` is what the page asks for, empty where it does not; `layout` and `help` are the attributes'
    /// values; `stale` says that a newer version could not be loaded, `folded` that the long texts stay folded
    /// whatever the room.
    pub fn show(
        &mut self,
        reading: &Reading,
        language: &str,
        layout: &str,
        help: &str,
        stale: bool,
        folded: bool,
    ) -> String {
        let Some(subject) = reading.subject.clone() else {
            return String::new();
        };
        let language = LanguageTag::parse(language).unwrap_or_else(|| subject.publication.language.clone());
        let shown = Messages::lookup(&language).tag.to_owned();
        self.update(Screen::Card(CardProps {
            subject,
            language,
            today: page::today(),
            layout: match layout {
                "compact" => Layout::Compact,
                _ => Layout::Full,
            },
            help: match help {
                "letters" => HelpShown::Letters,
                "none" => HelpShown::None,
                _ => HelpShown::All,
            },
            heading_level: page::heading_level(&self.root),
            unfolded: !folded && self.root.client_width() >= UNFOLDED_FROM,
            stale,
        }));
        shown
    }

    /// Shows the visitor's sentence for an error's code, with a button where another try may help.
    pub fn fail(&mut self, code: &str, language: &str) {
        self.update(Screen::Failure(FailureProps {
            kind: FailureKind::from_code(code),
            language: LanguageTag::parse(language).unwrap_or_else(LanguageTag::english),
        }));
    }

    /// Takes the card down. Its root is empty afterwards.
    pub fn destroy(self) {
        self.app.destroy();
    }

    fn update(&mut self, screen: Screen) {
        self.app.update(AppProps { screen });
    }
}
