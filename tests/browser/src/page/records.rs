//! The records of the page: the card's events, console lines, uncaught errors.

use serde_json::Value;

use super::Page;

/// The first script of every page.
pub(super) const RECORDER: &str = include_str!("recorder.js");

/// An event of a card.
#[derive(Debug)]
pub(crate) struct CardEvent {
    pub(crate) name: String,
    /// The card's place in the document when it was dispatched.
    pub(crate) card: usize,
    pub(crate) bubbles: bool,
    pub(crate) composed: bool,
    pub(crate) detail: Value,
}

impl CardEvent {
    /// A member of the detail.
    pub(crate) fn text(&self, name: &str) -> String {
        self.detail[name].as_str().unwrap_or_default().to_owned()
    }
}

/// A line in the page's console, written by a script.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ConsoleLine {
    pub(crate) level: String,
    pub(crate) text: String,
}

impl Page {
    /// All events of all cards so far.
    pub(crate) async fn events(&self) -> Vec<CardEvent> {
        let events = self.recorded("events").await;
        let flag = |event: &Value, name: &str| event[name].as_bool().unwrap_or_default();
        events
            .iter()
            .map(|event| CardEvent {
                name: event["name"].as_str().unwrap_or_default().to_owned(),
                card: event["card"]
                    .as_u64()
                    .and_then(|index| usize::try_from(index).ok())
                    .unwrap_or(usize::MAX),
                bubbles: flag(event, "bubbles"),
                composed: flag(event, "composed"),
                detail: event["detail"].clone(),
            })
            .collect()
    }

    /// All console lines so far.
    pub(crate) async fn console(&self) -> Vec<ConsoleLine> {
        let lines = self.recorded("console").await;
        let text = |line: &Value, name: &str| line[name].as_str().unwrap_or_default().to_owned();
        lines
            .iter()
            .map(|line| ConsoleLine {
                level: text(line, "level"),
                text: text(line, "text"),
            })
            .collect()
    }

    /// The uncaught errors so far.
    pub(crate) async fn uncaught_errors(&self) -> Vec<String> {
        let errors = self.recorded("errors").await;
        errors
            .iter()
            .map(|error| error.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    async fn recorded(&self, what: &str) -> Vec<Value> {
        let list = self
            .run_with("return window.recorder?.[arguments[0]] ?? []", [what.into()])
            .await;
        list.as_array().cloned().unwrap_or_default()
    }

    /// All records, for the message of a failed test.
    pub(crate) async fn describe_records(&self) -> String {
        let body = "return JSON.stringify({ states: [...document.querySelectorAll('prisoner-card')]
            .map((card) => card.dataset.state ?? 'not defined'), window: [innerWidth, innerHeight, scrollY],
            visibility: document.visibilityState, focus: document.hasFocus(), ...window.recorder }, null, 1)";
        match self.browser.execute(body, Vec::new()).await {
            Ok(returned) => format!("the page's records: {}", returned.json().as_str().unwrap_or_default()),
            Err(error) => format!("the page has no records: {error}"),
        }
    }
}
