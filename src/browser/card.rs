//! One mounted card, as the shell holds it.

use std::cell::Cell;
use std::rc::Rc;

use prisoner_card_format::{Date, LanguageTag};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::app::{App, AppProps, Screen};
use super::shell::Person;
use crate::messages::Messages;
use crate::view::{CardProps, FailureKind, FailureProps, HelpShown, Layout, LinksShown, Medium, PhotoShown, Subject};

/// A card in its shadow root.
#[wasm_bindgen]
pub struct Card {
    app: AppHandle<App>,
    number: u32,
    drawn: Rc<Cell<u32>>,
}

#[wasm_bindgen]
impl Card {
    /// Mounts a card into `root`, an element that nothing was mounted into before.
    #[wasm_bindgen(constructor)]
    pub fn new(root: Element) -> Self {
        let number = 0;
        let drawn = Rc::new(Cell::new(number));
        let props = AppProps {
            screen: Screen::Empty,
            number,
            drawn: Rc::clone(&drawn),
        };
        let app = Renderer::<App>::with_root_and_props(root, props).render();
        Self { app, number, drawn }
    }

    /// Shows a person, and returns the language that the card is in. `language` is [`Person::language`]; `layout`,
    /// `help` and `links` are the attributes' values; `photos` has the origins from which a photo is shown, between
    /// spaces, or `*` for all; `verified` leaves it to the script, which compares its bytes; `today` is in days since
    /// 1970; `unfolded` opens the long texts; `stale` says that a newer version could not be loaded; `beginning` leaves
    /// out the parts after the address.
    #[expect(
        clippy::too_many_arguments,
        clippy::fn_params_excessive_bools,
        reason = "an object with these members would be a class with bindings of its own"
    )]
    pub fn show(
        &mut self,
        person: &Person,
        language: &str,
        layout: &str,
        help: &str,
        links: &str,
        photos: &str,
        verified: bool,
        heading_level: u8,
        today: i32,
        unfolded: bool,
        stale: bool,
        beginning: bool,
    ) -> String {
        let subject = person.0.clone();
        let language = language_of(language);
        let shown = Messages::lookup(&language).tag().to_owned();
        let photo = if verified && !photos.is_empty() {
            PhotoShown::Verified
        } else if photos == "*" {
            PhotoShown::Shown
        } else if is_photo_from(&subject, photos) {
            PhotoShown::Fetched
        } else {
            PhotoShown::Hidden
        };
        self.update(Screen::Card(CardProps {
            subject,
            language,
            today: day(today),
            layout: if layout == "compact" {
                Layout::Compact
            } else {
                Layout::Full
            },
            help: match help {
                "letters" => HelpShown::Letters,
                "none" => HelpShown::None,
                _ => HelpShown::All,
            },
            heading_level,
            unfolded,
            stale,
            beginning,
            links: if links == "all" {
                LinksShown::All
            } else {
                LinksShown::None
            },
            photo,
            medium: Medium::Live,
        }));
        shown
    }

    /// Shows the visitor's sentence for an error's code, with a button where another try may help.
    pub fn fail(&mut self, code: &str, language: &str) {
        self.update(Screen::Failure(FailureProps {
            kind: FailureKind::from_code(code),
            language: language_of(language),
        }));
    }

    /// Takes the card down. Its root is empty afterwards.
    pub fn destroy(self) {
        self.app.destroy();
    }

    /// Whether Yew has drawn the last screen. On a slow processor it lets other tasks in before.
    #[wasm_bindgen(getter = isDrawn)]
    pub fn is_drawn(&self) -> bool {
        self.drawn.get() == self.number
    }

    fn update(&mut self, screen: Screen) {
        self.number = self.number.wrapping_add(1);
        self.app.update(AppProps {
            screen,
            number: self.number,
            drawn: Rc::clone(&self.drawn),
        });
    }
}

fn language_of(tag: &str) -> LanguageTag {
    LanguageTag::parse(tag).unwrap_or_else(LanguageTag::english)
}

/// Whether there is a photo, and its origin is one of those.
fn is_photo_from(subject: &Subject, origins: &str) -> bool {
    let Some(photo) = &subject.profile.photo else {
        return false;
    };
    let is_from = |origin: &str| {
        let rest = photo.url.as_str().strip_prefix(origin);
        rest.is_some_and(|rest| rest.starts_with('/'))
    };
    origins.split_ascii_whitespace().any(is_from)
}

/// A clock that is out of all bounds counts as slow: the feed's own date is then the later one.
fn day(days: i32) -> Date {
    Date::from_days_since_epoch(days).unwrap_or(Date {
        year: 0,
        month: 1,
        day: 1,
    })
}
