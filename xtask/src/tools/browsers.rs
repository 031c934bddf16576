//! The browsers of the tests and the programs that drive them.

use std::{fmt, path::PathBuf};

use super::{Toolbox, cargo, debian};
use crate::failure::{Failure, Outcome};

/// The engines that the card is tested in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
    WebKit,
}

/// The programs that the tests start: for a browser, programs of which one is enough, and their Debian package.
const PARTS: [(Browser, &[&str], &str); 8] = [
    (
        Browser::Chromium,
        &["chromium", "chromium-browser", "google-chrome"],
        "chromium",
    ),
    (Browser::Chromium, &["chromedriver"], "chromium-driver"),
    (Browser::Firefox, &["firefox-esr", "firefox"], "firefox-esr"),
    // Both print; this finds the place of each word on the paper.
    (Browser::Chromium, &["pdftotext"], "poppler-utils"),
    (Browser::Firefox, &["pdftotext"], "poppler-utils"),
    (Browser::WebKit, &["WebKitWebDriver"], "webkit2gtk-driver"),
    // WebKit's MiniBrowser has no headless mode: it runs on a display in memory.
    (Browser::WebKit, &["xvfb-run"], "xvfb"),
    (Browser::WebKit, &["xauth"], "xauth"),
];

impl Browser {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The word on the command line and in `PRISONER_CARD_BROWSERS`.
    pub(crate) fn word(self) -> String {
        self.to_string().to_lowercase()
    }
}

impl fmt::Display for Browser {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, formatter)
    }
}

/// Reads `chromium,webkit`.
pub(crate) fn parse_list(list: &str) -> Outcome<Vec<Browser>> {
    list.split(',')
        .map(|word| {
            Browser::ALL
                .into_iter()
                .find(|browser| browser.word() == word.trim())
                .ok_or_else(|| Failure::new(format!("there is no browser `{word}`: use chromium, firefox or webkit")))
        })
        .collect()
}

/// Installs missing browsers, if that needs no password.
pub(crate) fn provide(toolbox: &Toolbox<'_>, browsers: &[Browser]) -> Outcome {
    let missing = missing_packages(browsers, |program| toolbox.find(program).is_some());
    if !missing.is_empty() {
        install(toolbox, &missing)?;
    }
    if browsers.contains(&Browser::Firefox) {
        cargo::GECKODRIVER.provide(toolbox)?;
    }
    Ok(())
}

fn missing_packages(browsers: &[Browser], is_there: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let missing = PARTS
        .iter()
        .filter(|(browser, programs, _)| browsers.contains(browser) && !programs.iter().any(|name| is_there(name)));
    let mut packages: Vec<&str> = missing.map(|(_, _, debian)| *debian).collect();
    packages.dedup();
    packages
}

fn install(toolbox: &Toolbox<'_>, packages: &[&str]) -> Outcome {
    debian::install(toolbox, packages, |remedy| {
        Failure::new(format!(
            "browsers for the tests are missing: {remedy}, or leave them out with `--browsers` or `--fast`"
        ))
    })
}

/// The program that drives `browser`, for tests that start it themselves, and the variable that names it.
pub(crate) fn driver(toolbox: &Toolbox<'_>, browser: Browser) -> Option<(&'static str, PathBuf)> {
    let (variable, program) = match browser {
        Browser::Chromium => ("CHROMEDRIVER", "chromedriver"),
        Browser::Firefox => ("GECKODRIVER", "geckodriver"),
        Browser::WebKit => return None,
    };
    Some((variable, toolbox.find(program)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_browsers_is_read_and_an_unknown_one_is_named() {
        assert_eq!(
            parse_list("chromium, webkit"),
            Ok(vec![Browser::Chromium, Browser::WebKit])
        );
        assert_eq!(
            parse_list("chromium,safari"),
            Err(Failure::new(
                "there is no browser `safari`: use chromium, firefox or webkit"
            ))
        );
    }

    #[test]
    fn only_what_is_missing_is_installed() {
        assert_eq!(missing_packages(&Browser::ALL, |_| true), Vec::<&str>::new());
        assert_eq!(
            missing_packages(&Browser::ALL, |program| ["google-chrome", "WebKitWebDriver"]
                .contains(&program)),
            ["chromium-driver", "firefox-esr", "poppler-utils", "xvfb", "xauth"]
        );
        assert_eq!(
            missing_packages(&[Browser::Firefox], |_| false),
            ["firefox-esr", "poppler-utils"]
        );
    }
}
