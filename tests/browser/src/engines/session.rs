//! An open browser.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver, error::WebDriverResult, session::handle::SessionHandle};

use super::{Engine, Program};

/// The window of every test, in CSS pixels; narrow widths are tested in frames, since no engine makes windows that small.
pub(crate) const WINDOW: (u32, u32) = (1000, 800);
/// Scripts wait for pages by themselves, with deadlines shorter than this.
const SCRIPT_TIMEOUT: Duration = Duration::from_mins(1);
const PAGE_TIMEOUT: Duration = Duration::from_secs(30);

/// An open browser with one window.
pub(crate) struct Session {
    pub(crate) engine: Engine,
    pub(crate) program: Program,
    browser: WebDriver,
}

impl Session {
    pub(super) async fn open(engine: Engine, program: Program, driver_url: &str) -> WebDriverResult<Self> {
        let Value::Object(capabilities) = engine.capabilities(program) else {
            unreachable!("capabilities are an object")
        };
        let browser = WebDriver::new(driver_url, Capabilities::from(capabilities)).await?;
        let session = Self {
            engine,
            program,
            browser,
        };
        session.browser.set_script_timeout(SCRIPT_TIMEOUT).await?;
        session.browser.set_page_load_timeout(PAGE_TIMEOUT).await?;
        Ok(session)
    }

    /// The commands of this browser.
    pub(crate) fn handle(&self) -> Arc<SessionHandle> {
        Arc::clone(self.browser.handle())
    }

    /// Resets the browser after the last test. Each test has origins of its own, so what a page stores cannot reach the
    /// next one.
    pub(crate) async fn reset(&self) -> WebDriverResult<()> {
        self.browser.enter_default_frame().await?;
        // Cookies ignore the port, and only those of the open page can be deleted.
        self.browser.delete_all_cookies().await?;
        self.browser.goto("about:blank").await?;
        let (width, height) = WINDOW;
        self.browser.set_window_rect(0, 0, width, height).await?;
        if self.engine == Engine::Chromium {
            let nothing = json!({ "media": "", "features": [] });
            self.browser
                .cdp()
                .send_raw("Emulation.setEmulatedMedia", nothing)
                .await?;
        }
        Ok(())
    }

    /// Closes the browser.
    pub(super) async fn close(self) {
        // A crashed browser cannot be closed, and need not be.
        let _ = self.browser.quit().await;
    }
}
