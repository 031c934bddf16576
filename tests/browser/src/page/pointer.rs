//! A visitor's actions with the pointer.

use std::sync::Arc;

use serde_json::Value;
use thirtyfour::{WebElement, error::WebDriverErrorInner};

use super::{Page, script};

/// The number of attempts at a click. A page may move or be drawn again between looking and clicking.
const TRIES: usize = 10;

impl Page {
    /// Clicks the element that a script returns, once it stands still and can be hit.
    pub(crate) async fn click(&self, body: &str, arguments: impl Into<Vec<Value>>) {
        let arguments = arguments.into();
        for _ in 1..TRIES {
            match self.steady(body, arguments.clone()).await.click().await {
                Err(error) if may_be_hit_later(error.as_inner()) => {}
                clicked => return clicked.unwrap_or_else(|error| panic!("`{body}` cannot be clicked: {error}")),
            }
        }
        let last = self.steady(body, arguments).await.click().await;
        last.unwrap_or_else(|error| panic!("`{body}` cannot be clicked, {TRIES} times: {error}"));
    }

    async fn steady(&self, body: &str, arguments: Vec<Value>) -> WebElement {
        let found = self.run_async(&script::steady(body), arguments).await;
        if let Ok(element) = WebElement::from_json(found, Arc::clone(&self.browser)) {
            return element;
        }
        panic!(
            "waited in vain until `{body}` can be hit; {}",
            self.describe_records().await
        );
    }
}

/// Whether a driver only reports that the page has moved or been drawn again since it looked.
fn may_be_hit_later(error: &WebDriverErrorInner) -> bool {
    matches!(
        error,
        WebDriverErrorInner::StaleElementReference(_)
            | WebDriverErrorInner::ElementNotInteractable(_)
            | WebDriverErrorInner::ElementClickIntercepted(_)
    )
}
