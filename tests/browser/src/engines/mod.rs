//! The three engines, each driven by a program of its own through `WebDriver`.

mod driver;
mod lane;
mod session;

use std::{fmt, str::FromStr};

use serde_json::{Value, json};

pub(crate) use self::{
    lane::Lane,
    session::{Session, WINDOW},
};

/// A host name for this machine that a browser does not take for local.
pub(crate) const PARTNER: &str = "partner.test";

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// The build of the Rust side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Program {
    /// The platform's WebAssembly.
    Wasm,
    /// The build in plain JavaScript, in a browser that has no WebAssembly and compiles no JavaScript.
    NoWasm,
}

impl Program {
    pub(crate) const ALL: [Self; 2] = [Self::Wasm, Self::NoWasm];

    /// The ending of the one file that a page loads for it.
    pub(crate) const fn ending(self) -> &'static str {
        match self {
            Self::Wasm => ".wasm",
            Self::NoWasm => ".nowasm.js",
        }
    }
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The word in `PRISONER_CARD_BROWSERS` and in the names of tests.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The number of browsers that its tests may use at once. Chromium has the most tests, and alone it left a core
    /// idle at the end. In `WebKit` two windows would take the keyboard from each other: they share a display.
    const fn browsers(self) -> usize {
        match self {
            Self::Chromium => 2,
            Self::Firefox | Self::WebKit => 1,
        }
    }

    /// Reads `chromium,webkit`.
    pub(crate) fn parse_list(list: &str) -> Result<Vec<Self>, String> {
        list.split(',').map(|word| word.trim().parse()).collect()
    }

    /// The capabilities of a new session.
    fn capabilities(self, program: Program) -> Value {
        let nowasm = program == Program::NoWasm;
        match self {
            Self::Chromium => json!({
                "acceptInsecureCerts": true,
                "goog:chromeOptions": {
                    "args": [
                        // Without a compiler V8 has no WebAssembly either.
                        if nowasm { "--js-flags=--jitless" } else { "--js-flags=" },
                        "--headless=new",
                        // Its sandbox refuses to run as root, as on CI.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--force-color-profile=srgb",
                        // No request may leave this machine.
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-default-apps",
                        "--disable-domain-reliability",
                        "--disable-sync",
                        "--no-default-browser-check",
                        "--no-first-run",
                        "--no-pings",
                        format!(
                            "--host-resolver-rules=MAP {PARTNER} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
                        ),
                    ],
                },
            }),
            Self::Firefox => json!({
                "acceptInsecureCerts": true,
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "prefs": {
                        "app.normandy.enabled": false,
                        "datareporting.policy.dataSubmissionEnabled": false,
                        "extensions.update.enabled": false,
                        "network.captive-portal-service.enabled": false,
                        "network.connectivity-service.enabled": false,
                        "services.settings.server": "http://127.0.0.1:9/",
                        "toolkit.telemetry.enabled": false,
                        "network.dns.localDomains": PARTNER,
                        "javascript.options.wasm": !nowasm,
                        "javascript.options.blinterp": !nowasm,
                        "javascript.options.baselinejit": !nowasm,
                        "javascript.options.ion": !nowasm,
                        // The same look on a dark desktop.
                        "layout.css.prefers-color-scheme.content-override": 1,
                        // The Tab key reaches links, whatever the desktop's setting.
                        "accessibility.tabfocus": 7,
                    },
                },
            }),
            // The pages of the JavaScript build delete the global first. Its driver refuses unknown options, and knows
            // few.
            Self::WebKit => json!({ "acceptInsecureCerts": true }),
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.word())
    }
}

impl FromStr for Engine {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|engine| engine.word() == word)
            .ok_or_else(|| {
                format!("PRISONER_CARD_BROWSERS: there is no browser `{word}`: use chromium, firefox or webkit")
            })
    }
}
