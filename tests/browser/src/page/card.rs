//! One card on the page.

use serde_json::{Value, json};
use thirtyfour::WebElement;

use super::{CardEvent, Page, script};

/// A `<prisoner-card>` by its place in the document.
#[derive(Clone, Copy)]
pub(crate) struct Card<'a> {
    page: &'a Page,
    index: usize,
}

/// The detail of a `prisoner-card-error`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: String,
    pub(crate) message: String,
}

impl<'a> Card<'a> {
    pub(super) fn new(page: &'a Page, index: usize) -> Self {
        Self { page, index }
    }

    pub(crate) fn page(&self) -> &'a Page {
        self.page
    }

    /// Runs a function's body with `card`, its shadow `root` and `one(selector)`.
    pub(crate) async fn run(&self, body: &str) -> Value {
        self.run_with(body, []).await
    }

    pub(crate) async fn run_with(&self, body: &str, arguments: impl Into<Vec<Value>>) -> Value {
        self.page
            .run_with(&script::in_card(body), self.with_index(arguments))
            .await
    }

    /// Like `run`, repeated until it returns something truthy.
    pub(crate) async fn wait_until(&self, what: &str, body: &str) -> Value {
        self.wait_until_with(what, body, []).await
    }

    pub(crate) async fn wait_until_with(&self, what: &str, body: &str, arguments: impl Into<Vec<Value>>) -> Value {
        self.page
            .wait_until_with(what, &script::in_card(body), self.with_index(arguments))
            .await
    }

    /// Waits until the card is ready.
    pub(crate) async fn wait_ready(&self) {
        let state = self.wait_settled().await;
        assert_eq!(state, "ready", "{}", self.page.describe_records().await);
    }

    /// Waits until the card has failed, and returns the last failure that it reported.
    pub(crate) async fn wait_failed(&self) -> Failure {
        let state = self.wait_settled().await;
        let reported = self.events("prisoner-card-error").await.pop();
        match reported {
            Some(event) if state == "failed" => Failure {
                code: event.text("code"),
                message: event.text("message"),
            },
            _ => panic!(
                "the card is {state}, not failed; {}",
                self.page.describe_records().await
            ),
        }
    }

    /// Waits until the card is ready or has failed, and returns its state.
    pub(crate) async fn wait_settled(&self) -> String {
        let body = "return ['ready', 'failed'].includes(card.dataset.state) && card.dataset.state";
        string(self.wait_until("the card is ready or failed", body).await)
    }

    /// Waits for a `data-state`.
    pub(crate) async fn wait_state(&self, state: &str) {
        let body = "return card.dataset.state === arguments[0]";
        self.wait_until_with(&format!("the card is {state}"), body, [json!(state)])
            .await;
    }

    /// The element's `data-state`.
    pub(crate) async fn state(&self) -> String {
        string(self.run("return card.dataset.state ?? ''").await)
    }

    /// The text of the one element that matches.
    pub(crate) async fn text(&self, selector: &str) -> String {
        string(
            self.run_with("return one(arguments[0]).textContent", [json!(selector)])
                .await,
        )
    }

    /// The texts of all elements that match.
    pub(crate) async fn texts(&self, selector: &str) -> Vec<String> {
        let body = "return [...root.querySelectorAll(arguments[0])].map((element) => element.textContent)";
        strings(&self.run_with(body, [json!(selector)]).await)
    }

    /// All text that a visitor can see in the card, its fallback included.
    pub(crate) async fn visible_text(&self) -> String {
        let body = "
            const seen = (node) => {
                if (node.nodeType === Node.TEXT_NODE) return node.data;
                if (node.nodeType !== Node.ELEMENT_NODE && node !== root) return '';
                if (node.localName === 'slot') return node.assignedNodes().map(seen).join('');
                if (node !== root && !node.getClientRects().length) return '';
                const text = [...node.childNodes].map(seen).join('');
                return node !== root && getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
            };
            return seen(root).replace(/\\s+/g, ' ').trim()";
        string(self.run(body).await)
    }

    /// The number of elements that match.
    pub(crate) async fn count(&self, selector: &str) -> usize {
        self.texts(selector).await.len()
    }

    /// Whether the element's own children are visible.
    pub(crate) async fn shows_fallback(&self) -> bool {
        let body = "return [...card.children].some((element) => element.getClientRects().length)";
        self.run(body).await == json!(true)
    }

    /// The card's notices.
    pub(crate) async fn notices(&self) -> Vec<String> {
        let body = "return [...root.querySelectorAll('[part~=notice]')]
            .filter((element) => element.getClientRects().length && element.textContent)
            .map((element) => (element.querySelector('p') ?? element).textContent)";
        strings(&self.run(body).await)
    }

    /// Waits for a notice that is, or begins with, the wanted sentence.
    pub(crate) async fn wait_notice(&self, sentence: &str) {
        let body = "return [...root.querySelectorAll('[part~=notice]')].some((notice) => notice.getClientRects().length
            && (notice.querySelector('p') ?? notice).textContent.startsWith(arguments[0]))";
        self.wait_until_with(&format!("the card says {sentence:?}"), body, [json!(sentence)])
            .await;
    }

    /// A property of the host element.
    pub(crate) async fn property(&self, name: &str) -> Value {
        self.run_with("return card[arguments[0]]", [json!(name)]).await
    }

    /// Sets a property of the host element.
    pub(crate) async fn set_property(&self, name: &str, value: &str) {
        self.run_with("card[arguments[0]] = arguments[1]", [json!(name), json!(value)])
            .await;
    }

    /// Sets an attribute of the host element.
    pub(crate) async fn set(&self, name: &str, value: &str) {
        self.run_with(
            "card.setAttribute(arguments[0], arguments[1])",
            [json!(name), json!(value)],
        )
        .await;
    }

    /// Waits until the text of the one element that matches is the wanted one.
    pub(crate) async fn wait_text(&self, selector: &str, text: &str) {
        let body = "return one(arguments[0]).textContent === arguments[1]";
        self.wait_until_with(
            &format!("{selector} says {text:?}"),
            body,
            [json!(selector), json!(text)],
        )
        .await;
    }

    /// Waits until the card says that the address has been copied.
    pub(crate) async fn wait_envelope_copied(&self) {
        self.wait_text(".envelope + .copy [part~=copy-button] + .copy-status", "Copied.")
            .await;
    }

    /// Clicks the one element that matches, like a visitor.
    pub(crate) async fn click(&self, selector: &str) {
        let arguments = self.with_index([json!(selector)]);
        self.page
            .click(&script::in_card("return one(arguments[0])"), arguments)
            .await;
    }

    /// The host element.
    pub(crate) async fn host(&self) -> WebElement {
        self.page
            .element(&script::in_card("return card"), self.with_index([]))
            .await
    }

    /// The events that this card has dispatched under a name so far.
    pub(crate) async fn events(&self, name: &str) -> Vec<CardEvent> {
        let events = self.page.events().await;
        events
            .into_iter()
            .filter(|event| event.card == self.index && event.name == name)
            .collect()
    }

    fn with_index(&self, arguments: impl Into<Vec<Value>>) -> Vec<Value> {
        let mut all = vec![json!(self.index)];
        all.extend(arguments.into());
        all
    }
}

fn string(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => panic!("the page returned {other} in the place of a text"),
    }
}

fn strings(value: &Value) -> Vec<String> {
    let values = value.as_array().expect("the page returns a list");
    values.iter().cloned().map(string).collect()
}
