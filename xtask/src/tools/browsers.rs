//! The browsers of the tests and the programs that drive them.

use std::{fmt, path::Path, process::Command, str::FromStr};

use super::{Toolbox, cargo};
use crate::{
    failure::{Failure, Outcome},
    process,
};

/// The engines that the card is tested in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Browser {
    Chromium,
    Firefox,
    WebKit,
}

/// A program that the tests start, and the Debian package it comes in.
struct Part {
    /// Any of these will do.
    programs: &'static [&'static str],
    debian: &'static str,
}

impl Browser {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The word on the command line and in `PRISONER_CARD_BROWSERS`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    fn parts(self) -> &'static [Part] {
        match self {
            Self::Chromium => &[
                Part {
                    programs: &["chromium", "chromium-browser", "google-chrome"],
                    debian: "chromium",
                },
                Part {
                    programs: &["chromedriver"],
                    debian: "chromium-driver",
                },
            ],
            Self::Firefox => &[Part {
                programs: &["firefox-esr", "firefox"],
                debian: "firefox-esr",
            }],
            Self::WebKit => &[
                Part {
                    programs: &["WebKitWebDriver"],
                    debian: "webkit2gtk-driver",
                },
                // WebKit's MiniBrowser has no headless mode: it runs on a display in memory.
                Part {
                    programs: &["xvfb-run"],
                    debian: "xvfb",
                },
                Part {
                    programs: &["xauth"],
                    debian: "xauth",
                },
            ],
        }
    }
}

impl fmt::Display for Browser {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        })
    }
}

impl FromStr for Browser {
    type Err = Failure;

    fn from_str(word: &str) -> Outcome<Self> {
        Self::ALL
            .into_iter()
            .find(|browser| browser.word() == word)
            .ok_or_else(|| Failure::new(format!("there is no browser `{word}`: use chromium, firefox or webkit")))
    }
}

/// Reads `chromium,webkit`.
pub(crate) fn parse_list(list: &str) -> Outcome<Vec<Browser>> {
    list.split(',').map(|word| word.trim().parse()).collect()
}

/// Installs the browsers that are missing, where that can be done without asking anybody.
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
    browsers
        .iter()
        .flat_map(|browser| browser.parts())
        .filter(|part| !part.programs.iter().any(|program| is_there(program)))
        .map(|part| part.debian)
        .collect()
}

fn install(toolbox: &Toolbox<'_>, packages: &[&str]) -> Outcome {
    let by_hand = format!("apt-get update && apt-get install --yes {}", packages.join(" "));
    if toolbox.find("apt-get").is_none() {
        return Err(Failure::new(format!(
            "browsers for the tests are missing (Debian's names: {}): install them, or leave them out with \
             `--browsers` or `--fast`",
            packages.join(", ")
        )));
    }
    let Some(prefix) = root_prefix(toolbox) else {
        return Err(Failure::new(format!(
            "browsers for the tests are missing: run `sudo sh -c '{by_hand}'`, or leave them out with `--browsers` \
             or `--fast`"
        )));
    };
    println!("Installing {} with apt-get (1 to 3 minutes)…", packages.join(", "));
    let remedy = format!("check the network, then run `{by_hand}` as root");
    process::run_silently(&mut apt_get(toolbox, prefix, &["update"])?, &remedy)?;
    let arguments: Vec<_> = ["install", "--yes"]
        .into_iter()
        .chain(packages.iter().copied())
        .collect();
    process::run_silently(&mut apt_get(toolbox, prefix, &arguments)?, &remedy)
}

fn apt_get(toolbox: &Toolbox<'_>, prefix: &[&str], arguments: &[&str]) -> Outcome<Command> {
    let words: Vec<_> = prefix
        .iter()
        .chain(&["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"])
        .chain(arguments)
        .collect();
    let mut command = toolbox.command(words[0])?;
    command.args(&words[1..]);
    Ok(command)
}

/// What to put before a command that only root may run; none where that would need a password.
fn root_prefix(toolbox: &Toolbox<'_>) -> Option<&'static [&'static str]> {
    let succeeds = |command: Outcome<Command>, arguments: &[&str]| {
        command
            .and_then(|mut command| process::output(command.args(arguments)))
            .is_ok_and(|output| output.status.success() && output.stdout.trim_ascii() == b"0")
    };
    if succeeds(toolbox.command("id"), &["-u"]) {
        Some(&[])
    } else if succeeds(toolbox.command("sudo"), &["-n", "id", "-u"]) {
        Some(&["sudo", "-n"])
    } else {
        None
    }
}

/// The program that drives `browser`, for tests that start it themselves.
pub(crate) fn driver(toolbox: &Toolbox<'_>, browser: Browser) -> Option<(&'static str, Box<Path>)> {
    let (variable, program) = match browser {
        Browser::Chromium => ("CHROMEDRIVER", "chromedriver"),
        Browser::Firefox => ("GECKODRIVER", "geckodriver"),
        Browser::WebKit => return None,
    };
    Some((variable, toolbox.find(program)?.into_boxed_path()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_browsers_is_read_with_stray_spaces() {
        assert_eq!(
            parse_list("chromium, webkit"),
            Ok(vec![Browser::Chromium, Browser::WebKit])
        );
    }

    #[test]
    fn an_unknown_browser_is_named_with_those_there_are() {
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
            missing_packages(&Browser::ALL, |program| program == "google-chrome"
                || program == "WebKitWebDriver"),
            ["chromium-driver", "firefox-esr", "xvfb", "xauth"]
        );
        assert_eq!(missing_packages(&[Browser::Firefox], |_| false), ["firefox-esr"]);
    }
}
