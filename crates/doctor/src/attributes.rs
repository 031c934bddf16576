//! Attributes that a partner has typed: unknown names and values, with those that were probably meant.

use std::sync::LazyLock;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use prisoner_card_format::LanguageTag;
use regex::RegexSet;
use url::Url;

use crate::finding::{Finding, Problem};
use crate::scan::Tag;

/// The card's attributes (`ATTRIBUTES` in `src/shell/attributes.ts`).
pub(crate) const CARD: &[&str] = &[
    "feed", "person", "lang", "theme", "layout", "keys", "key", "since", "loading", "help", "links", "photo", "debug",
];

/// The list's (`ATTRIBUTES` in `apps/list/settings.ts`).
const LIST: &[&str] = &[
    "feed", "keys", "key", "since", "lang", "theme", "links", "photo", "order", "count", "search", "open", "hash",
];

/// The card's attributes with a closed list of values, the default first (`CHOICES` in `src/shell/attributes.ts`).
const CHOICES: &[(&str, &[&str])] = &[
    ("theme", &["auto", "light", "dark"]),
    ("layout", &["full", "compact"]),
    ("loading", &["lazy", "eager"]),
    ("help", &["all", "letters", "none"]),
    ("links", &["all", "none"]),
    ("photo", &["feed", "own", "none"]),
];

/// The list's: those that it shares with the card, then its own (`CHOICES` in `apps/list/settings.ts`).
const LIST_CHOICES: &[(&str, &[&str])] = &[
    ("theme", &["auto", "light", "dark"]),
    ("links", &["all", "none"]),
    ("photo", &["feed", "own", "none"]),
    ("order", &["feed", "name", "need", "birthday", "random"]),
    ("open", &["card", "page"]),
];

/// The attributes whose unknown values count as the strictest one, which is the last (`STRICT` there).
pub const STRICT: &[&str] = &["help", "links", "photo"];

/// Attributes that any element may have (HTML, "global attributes"): `GLOBAL` in `src/shell/doctor/attributes.ts`.
pub const GLOBAL: &str = "^(?:(?:data|aria)-.*|on[a-z]+|id|class|style|slot|part|role|title|hidden|dir|tabindex|\
                          translate|inert|exportparts|nonce|is|item[a-z]+|accesskey|auto[a-z]+|contenteditable|\
                          draggable|enterkeyhint|inputmode|popover|spellcheck|writingsuggestions|xmlns)$";

/// Attributes of frameworks and of XML, which are none of ours: `_ngcontent-…`, `wire:key`, `v-cloak`, `hx-get` (`FOREIGN`
/// there).
pub const FOREIGN: &str = r"[:@_.#\[(]|^[a-z]{1,2}-";

const KEY: &str = "ed25519:";
const KEY_LENGTH: usize = 32;

/// Reads with or without padding, as a browser's `atob` does.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// The settings of one card or list, and their place.
pub(crate) struct Stated<'a> {
    pub(crate) line: u64,
    pub(crate) is_list: bool,
    /// The page's address.
    pub(crate) page: &'a Url,
    /// The base of the page's relative addresses.
    pub(crate) base: &'a Url,
    /// The script that draws it.
    pub(crate) script: Option<&'a Url>,
    /// Name and value, with the page's defaults.
    pub(crate) values: Vec<(&'a str, String)>,
}

impl Stated<'_> {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The feeds' addresses, as the card asks for them.
    pub(crate) fn feeds(&self) -> Vec<Url> {
        let stated = self.get("feed").unwrap_or_default().split_whitespace();
        stated.filter_map(|feed| self.feed(feed)).collect()
    }

    fn feed(&self, feed: &str) -> Option<Url> {
        let url = self.base.join(feed).ok()?;
        matches!(url.scheme(), "http" | "https").then_some(url)
    }

    /// The findings about the values.
    pub(crate) fn examine(&self) -> Vec<Finding> {
        let known = if self.is_list { LIST } else { CARD };
        let curly = |value: &str| value.contains(['“', '”', '„', '«', '»', '″']);
        let quoted = self
            .values
            .iter()
            .filter(|(name, value)| known.contains(name) && curly(value));
        let quoted = quoted.map(|(name, value)| Problem::CurlyQuotes {
            name: (*name).to_owned(),
            value: value.clone(),
        });
        let mut problems: Vec<Problem> = quoted.collect();
        if problems.is_empty() {
            problems.extend(self.choices());
            problems.extend(self.language());
            problems.extend(self.source());
            problems.extend(self.keys());
        }
        let findings = problems.into_iter().map(|problem| Finding::new(self.line, problem));
        findings.collect()
    }

    fn choices(&self) -> Vec<Problem> {
        let choices = if self.is_list { LIST_CHOICES } else { CHOICES };
        let unknown = choices.iter().filter_map(|(name, allowed)| {
            let value = self.get(name)?;
            let word = value.trim().to_lowercase();
            if word.is_empty() || allowed.contains(&&*word) {
                return None;
            }
            let used = if STRICT.contains(name) {
                allowed.last()
            } else {
                allowed.first()
            };
            Some(Problem::UnknownValue {
                name: (*name).to_owned(),
                value: value.to_owned(),
                used: used.copied().unwrap_or_default().to_owned(),
                remedy: nearest(&word, allowed).map_or_else(
                    || format!("it is one of {}", allowed.join(", ")),
                    |meant| format!("did you mean {meant}?"),
                ),
            })
        });
        unknown.collect()
    }

    fn language(&self) -> Option<Problem> {
        let value = self.get("lang")?;
        let is_tag = value.trim().is_empty() || LanguageTag::parse(value).is_some();
        (!is_tag).then(|| Problem::NotALanguage {
            value: value.to_owned(),
        })
    }

    /// The feed and the person.
    fn source(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !self.is_list && self.get("person").is_none_or(|person| person.trim().is_empty()) {
            problems.push(Problem::NoPerson);
        }
        let feeds = self.get("feed").unwrap_or_default();
        if feeds.trim().is_empty() {
            problems.push(Problem::NoFeed);
        }
        for feed in feeds.split_whitespace() {
            match self.feed(feed) {
                None => problems.push(Problem::FeedAddress { value: feed.to_owned() }),
                Some(url) if url.scheme() == "http" && self.base.scheme() == "https" => {
                    problems.push(Problem::MixedContent { url: url.into() });
                }
                Some(_) => {}
            }
        }
        problems
    }

    /// The keys and the lowest issue.
    fn keys(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let stated = ["keys", "key"].map(|name| self.get(name));
        let keys: Vec<&str> = stated
            .iter()
            .flatten()
            .flat_map(|keys| keys.split_whitespace())
            .collect();
        if stated[1].is_some() {
            problems.push(Problem::KeyAttribute);
        }
        match stated {
            [None, None] => problems.extend((!self.is_of_one_host()).then_some(Problem::NoKeys)),
            _ if keys.is_empty() => problems.push(Problem::EmptyKeys),
            _ => {}
        }
        problems.extend(keys.into_iter().filter_map(|key| {
            Some(Problem::BadKey {
                value: key.to_owned(),
                why: wrong_with_key(key)?,
            })
        }));
        if let Some(since) = self.get("since") {
            let digits = since.trim();
            if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                problems.push(Problem::BadSince {
                    value: since.to_owned(),
                });
            }
        }
        if let Some(count) = self.get("count").filter(|_| self.is_list) {
            let digits = count.trim();
            let is_whole = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
            if !is_whole {
                problems.push(Problem::BadCount {
                    value: count.to_owned(),
                });
            }
        }
        if self.get("debug").is_some_and(|debug| debug != "false") {
            problems.push(Problem::Debug);
        }
        problems
    }
}

impl Stated<'_> {
    /// Whether page, script and feeds come from one host, as on a site of `build`: an attacker who controls
    /// it can change the page, and a key in it.
    fn is_of_one_host(&self) -> bool {
        let mut urls = self.feeds();
        urls.extend(self.script.cloned());
        urls.iter().all(|url| url.origin() == self.page.origin())
    }
}

fn wrong_with_key(key: &str) -> Option<String> {
    let (key, _) = key.split_once('#').unwrap_or((key, ""));
    let Some(base64) = key.strip_prefix(KEY) else {
        return Some(format!("does not begin with {KEY}"));
    };
    match LENIENT.decode(base64) {
        Err(_) => Some(format!("is not base64 after {KEY}")),
        Ok(bytes) if bytes.len() != KEY_LENGTH => Some(format!("has {} bytes, not {KEY_LENGTH}", bytes.len())),
        Ok(_) => None,
    }
}

/// The settings that no card or list works without. On an element they are attributes, on a script's tag `data-*`: a
/// setting in the other form is an error. Any other setting of a script is a warning, unless its value shows that it is
/// the page's own, such as `data-theme="spring"`.
const SOURCE: &[&str] = &["feed", "person", "keys", "since"];

/// The names of attributes that are not the card's and not the list's, and no mistakes.
static OF_OTHERS: LazyLock<RegexSet> =
    LazyLock::new(|| RegexSet::new([GLOBAL, FOREIGN]).unwrap_or_else(|error| unreachable!("{error}")));

/// The names on an element that are not its attributes.
pub(crate) fn unknown_names(tag: &Tag, is_list: bool) -> Vec<Problem> {
    let known = if is_list { LIST } else { CARD };
    let names = tag.attributes.iter().map(|(name, _)| name.as_str());
    let as_data = tag.attributes.iter().filter_map(|(name, value)| {
        let is_setting = |setting: &&str| known.contains(setting) && CARD.contains(setting) && means(setting, value);
        let setting = name.strip_prefix("data-").filter(is_setting)?;
        let is_missing = SOURCE.contains(&setting) && !names.clone().any(|name| name == setting);
        Some(if is_missing {
            Problem::UnknownAttribute {
                name: name.to_owned(),
                remedy: format!("on an element it is {setting}; data-{setting} is for a script's tag"),
            }
        } else {
            Problem::DataAttribute {
                name: name.to_owned(),
                setting: setting.to_owned(),
            }
        })
    });
    let mut problems: Vec<Problem> = as_data.collect();
    let unknown = names.filter(|name| !known.contains(name) && !OF_OTHERS.is_match(name));
    problems.extend(unknown.map(|name| unknown_name(name, name, known, "")));
    problems
}

/// Whether a setting knows that value.
fn means(setting: &str, value: &str) -> bool {
    let choice = CHOICES.iter().find(|(name, _)| *name == setting);
    choice.is_none_or(|(_, allowed)| allowed.contains(&&*value.trim().to_lowercase()))
}

/// The names on a script tag that are similar to one of the settings. Others belong to somebody else.
pub(crate) fn misspelt_settings<'a>(names: impl Iterator<Item = &'a str> + Clone) -> Vec<Problem> {
    let as_attribute = names.clone().filter(|name| SOURCE.contains(name));
    let as_attribute = as_attribute.map(|name| Problem::UnknownAttribute {
        name: name.to_owned(),
        remedy: format!("on a script's tag it is data-{name}; {name} is for an element"),
    });
    let mut problems: Vec<Problem> = as_attribute.collect();
    let misspelt = names.filter_map(|name| {
        let setting = name.strip_prefix("data-")?;
        let is_other = setting != "base" && !CARD.contains(&setting) && nearest(setting, CARD).is_some();
        is_other.then(|| unknown_name(name, setting, CARD, "data-"))
    });
    problems.extend(misspelt);
    problems
}

fn unknown_name(name: &str, word: &str, known: &[&str], prefix: &str) -> Problem {
    Problem::UnknownAttribute {
        name: name.to_owned(),
        remedy: nearest(word, known).map_or_else(
            || "remove it, or compare it with the list of attributes".to_owned(),
            |meant| format!("did you mean {prefix}{meant}?"),
        ),
    }
}

/// The word that was probably meant: a slip or two away; in a short word, one (`nearest.ts`).
fn nearest<'a>(word: &str, words: &[&'a str]) -> Option<&'a str> {
    let typed = word.to_lowercase();
    let limit = typed.chars().count().div_ceil(3).min(2);
    let distances = words.iter().map(|word| (strsim::osa_distance(&typed, word), *word));
    let (_, nearest) = distances
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)?;
    Some(nearest)
}
