//! A visitor's actions on the keyboard.

use std::sync::Arc;

use serde_json::Value;
use thirtyfour::{Key, common::keys::TypingData};

use super::Page;

impl Page {
    /// Presses a key, wherever the focus is.
    pub(crate) async fn press(&self, key: impl Into<TypingData>) {
        let keys = key.into();
        let chain = thirtyfour::action_chain::ActionChain::new(Arc::clone(&self.browser));
        chain.send_keys(keys).perform().await.expect("the key is pressed");
    }

    /// Presses a key while another one is held.
    pub(crate) async fn press_with(&self, held: Key, key: Key) {
        let chain = thirtyfour::action_chain::ActionChain::new(Arc::clone(&self.browser));
        let chain = chain.key_down(held.clone()).send_keys(key).key_up(held);
        chain.perform().await.expect("the keys are pressed");
    }

    /// Presses a key while Control is held; `press` would release it before.
    pub(crate) async fn press_with_control(&self, key: char) {
        let chain = thirtyfour::action_chain::ActionChain::new(Arc::clone(&self.browser)).key_down(Key::Control);
        let chain = chain.key_down(key).key_up(key).key_up(Key::Control);
        chain.perform().await.expect("the keys are pressed");
    }

    /// Copies the page's heading by hand, so that no earlier text is on the clipboard.
    pub(crate) async fn copy_heading(&self) {
        self.run("getSelection().selectAllChildren(document.querySelector('h1'))")
            .await;
        self.press_with_control('c').await;
        assert!(self.clipboard().await.starts_with("News"), "nothing was copied by hand");
    }

    /// Runs a function's body with `focused`, the innermost element that has the focus.
    pub(crate) async fn focused(&self, body: &str) -> Value {
        let script = format!(
            "let focused = document.activeElement;
            while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
            return (function () {{ {body} }})();"
        );
        self.run(&script).await
    }

    /// The text on the clipboard: pasted into the page, which every engine allows. It is taken from the event, since a
    /// text area may change it.
    pub(crate) async fn clipboard(&self) -> String {
        self.run(
            "const area = document.body.appendChild(document.createElement('textarea'));
            area.id = 'pasted';
            area.addEventListener('paste', (event) => { area.pasted = event.clipboardData.getData('text/plain'); });
            area.setAttribute('aria-label', 'Pasted')",
        )
        .await;
        self.click("return document.querySelector('#pasted')", []).await;
        let area = self.element("return document.querySelector('#pasted')", []).await;
        area.send_keys(Key::Control + "v").await.expect("the keys are pressed");
        let pasted = self
            .wait_until("something is pasted", "return document.querySelector('#pasted').pasted")
            .await;
        self.run("document.querySelector('#pasted').remove()").await;
        pasted.as_str().unwrap_or_default().to_owned()
    }
}
