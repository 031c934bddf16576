//! One mounted card, as the shell holds it.

use prisoner_card_format::wire::Value;
use prisoner_card_format::{Date, LanguageTag};
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::app::{App, AppProps, Screen};
use super::reading::Reading;
use crate::messages::Messages;
use crate::view::{CardProps, FailureKind, FailureProps, HelpShown, Layout, Medium};

/// A card in its shadow root.
pub struct Card {
    app: AppHandle<App>,
}

impl Card {
    /// Mounts a card into `root`, an element that nothing was mounted into before.
    pub fn new(root: Element) -> Self {
        let props = AppProps { screen: Screen::Empty };
        let app = Renderer::<App>::with_root_and_props(root, props).render();
        Self { app }
    }

    /// Shows the person of a reading, as `look` says: an object with the members of `Look` in the shell. Returns the
    /// language that the card is in.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a level of 2 to 5, and a cast of anything else does not wrap"
    )]
    pub fn show(&mut self, reading: &Reading, look: &Value) -> String {
        let Some(subject) = reading.subject.clone() else {
            return String::new();
        };
        let flag = |name| matches!(member(look, name), Value::Bool(true));
        let number = |name| match member(look, name) {
            Value::Number(number) => *number,
            _ => 0.0,
        };
        let language =
            LanguageTag::parse(text(look, "language")).unwrap_or_else(|| subject.publication.language.clone());
        let shown = Messages::lookup(&language).tag.to_owned();
        self.update(Screen::Card(CardProps {
            subject,
            language,
            today: day(number("today")),
            layout: if flag("compact") { Layout::Compact } else { Layout::Full },
            help: match text(look, "help") {
                "letters" => HelpShown::Letters,
                "none" => HelpShown::None,
                _ => HelpShown::All,
            },
            heading_level: number("level") as u8,
            unfolded: flag("unfolded"),
            stale: flag("stale"),
            beginning: flag("beginning"),
            medium: Medium::Live,
        }));
        shown
    }

    /// Shows the visitor's sentence for an error's code, with a button where another try may help. `failure` has the
    /// members `code` and `language`.
    pub fn fail(&mut self, failure: &Value) {
        self.update(Screen::Failure(FailureProps {
            kind: FailureKind::from_code(text(failure, "code")),
            language: LanguageTag::parse(text(failure, "language")).unwrap_or_else(LanguageTag::english),
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

fn text<'a>(object: &'a Value, name: &str) -> &'a str {
    match member(object, name) {
        Value::String(text) => text,
        _ => "",
    }
}

fn member<'a>(object: &'a Value, name: &str) -> &'a Value {
    let Value::Object(members) = object else {
        return &Value::Null;
    };
    let found = members.iter().find(|(known, _)| known == name);
    found.map_or(&Value::Null, |(_, value)| value)
}

/// A day, from the days since 1970. A clock that is out of all bounds counts as slow: the feed's own date is then the
/// later one.
#[expect(clippy::cast_possible_truncation, reason = "out of bounds stays out of bounds")]
fn day(days: f64) -> Date {
    Date::from_days_since_epoch(days as i32).unwrap_or(Date {
        year: 0,
        month: 1,
        day: 1,
    })
}
