//! The scripts of a page: the one of the card, its release, and obstacles to it.

use url::Url;

use crate::attributes::misspelt_settings;
use crate::finding::{Finding, Problem};
use crate::report::{Known, Page, Snippet, SnippetKind, join};
use crate::scan::{Scan, Script};

/// Programs that keep scripts back, by the `type` that they set or the attribute that they move `src` to.
const DELAYERS: &[(&str, &str, &str)] = &[
    ("rocketlazyloadscript", "data-rocket-src", "WP Rocket"),
    ("litespeed/javascript", "data-src", "LiteSpeed Cache"),
    ("text/delayscript", "data-src", "Perfmatters"),
    ("pmdelayedscript", "data-pmdelayedscript", "Perfmatters"),
    ("fpo-delay", "data-fpo-src", "FlyingPress"),
];

/// A script of ours.
pub(crate) struct OurScript<'a> {
    pub(crate) script: &'a Script,
    pub(crate) url: Url,
    pub(crate) file: File,
}

/// The file of such a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum File {
    Card,
    List,
    Frame,
}

impl File {
    /// The name that it has on pages.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Card => "prisoner-card.js",
            Self::List => "prisoner-list.js",
            Self::Frame => "prisoner-card-frame.js",
        }
    }
}

impl OurScript<'_> {
    /// A setting, from `data-*` or from the address: tag managers drop the former.
    pub(crate) fn setting(&self, name: &str) -> Option<String> {
        let stated = self.script.tag.get(&format!("data-{name}"));
        let in_address = || self.url.query_pairs().find(|(known, _)| known == name);
        stated
            .map(ToOwned::to_owned)
            .or_else(|| in_address().map(|(_, value)| value.into_owned()))
    }
}

/// Whether a script of the page names ours, and so may load it: a tag manager's, or a module that imports it.
pub(crate) fn is_loaded_by_another(scan: &Scan, file: File) -> bool {
    let stem = file.name().trim_end_matches(".js");
    let names_it = |after: &str| {
        let after_hash = after.strip_prefix('-').and_then(|hash| hash.get(HASH_LENGTH..));
        after_hash.unwrap_or(after).starts_with(".js")
    };
    scan.scripts
        .iter()
        .any(|script| script.text.split(stem).skip(1).any(names_it))
}

/// Our scripts, also those that another program keeps back.
pub(crate) fn ours<'a>(scan: &'a Scan, base: &Url) -> Vec<OurScript<'a>> {
    let scripts = scan.scripts.iter();
    scripts
        .filter_map(|script| {
            let address = script.tag.get("src").or_else(|| script.tag.moved_sources().next())?;
            let url = join(base, address)?;
            let file = file(&url)?;
            Some(OurScript { script, url, file })
        })
        .collect()
}

/// How many digits there are in the hash of a name.
const HASH_LENGTH: usize = 16;

/// `prisoner-card.js`, or `prisoner-card-HASH.js` as a site of `build` names it.
fn file(url: &Url) -> Option<File> {
    let stem = url.path_segments()?.next_back()?.strip_suffix(".js")?;
    let is_hash = |text: &str| text.len() == HASH_LENGTH && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let names = [
        ("prisoner-card-frame", File::Frame),
        ("prisoner-list", File::List),
        ("prisoner-card", File::Card),
    ];
    let of_name = |(name, file): (&str, File)| {
        let rest = stem.strip_prefix(name)?;
        let is_it = rest.is_empty() || rest.strip_prefix('-').is_some_and(is_hash);
        is_it.then_some(file)
    };
    names.into_iter().find_map(of_name)
}

/// The findings about the scripts.
pub(crate) fn examine(page: &Page<'_>, scan: &Scan, scripts: &[OurScript<'_>], known: &Known<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let card_scripts: Vec<&OurScript<'_>> = scripts.iter().filter(|script| script.file == File::Card).collect();
    if let [first, .., last] = card_scripts.as_slice()
        && (first.url.path() != last.url.path() || first.url.origin() != last.url.origin())
    {
        let (one, other) = (first.url.to_string(), last.url.to_string());
        let problem = Problem::ScriptTwice { first: one, other };
        findings.push(Finding::new(last.script.tag.line, problem));
    }
    for script in scripts {
        let line = script.script.tag.line;
        let problems = why_it_does_not_run(page, script)
            .into_iter()
            .chain(of_release(page, script, known));
        findings.extend(problems.map(|problem| Finding::new(line, problem)));
        let names = script.script.tag.attributes.iter().map(|(name, _)| name.as_str());
        findings.extend(
            misspelt_settings(names)
                .into_iter()
                .map(|problem| Finding::new(line, problem)),
        );
        let is_guarded = script.script.tag.get("data-cfasync") == Some("false");
        if !is_guarded && scan.scripts.iter().any(is_rocket_loader) {
            findings.push(Finding::new(line, Problem::RocketLoader));
        }
    }
    findings
}

/// Cloudflare's Rocket Loader: its own script, or the `type` that it gives to others until then.
fn is_rocket_loader(script: &Script) -> bool {
    let source = script.tag.get("src").unwrap_or_default();
    source.contains("/rocket-loader.min.js") || script.tag.get("data-cf-settings").is_some()
}

fn why_it_does_not_run(page: &Page<'_>, script: &OurScript<'_>) -> Vec<Problem> {
    let tag = &script.script.tag;
    let mut problems = Vec::new();
    let kind = tag.get("type").unwrap_or_default().trim();
    let kept_back = |by: &str| Problem::ScriptDelayed {
        by: by.to_owned(),
        file: script.file.name().to_owned(),
    };
    let delayer = DELAYERS
        .iter()
        .find(|(its_kind, source, _)| kind == *its_kind || (tag.get("src").is_none() && tag.get(source).is_some()));
    if let Some((_, _, by)) = delayer {
        problems.push(kept_back(by));
    } else if !runs(kind) {
        problems.push(Problem::ScriptType { kind: kind.to_owned() });
    } else if tag.get("src").is_none() {
        problems.push(kept_back("a program for slow pages or consent"));
    }
    if tag.get("nomodule").is_some() {
        problems.push(Problem::ScriptNoModule);
    }
    let is_elsewhere = script.url.origin() != page.url.origin();
    if tag.get("integrity").is_some() && tag.get("crossorigin").is_none() && is_elsewhere {
        problems.push(Problem::IntegrityWithoutCrossorigin);
    }
    if script.url.scheme() == "http" && page.url.scheme() == "https" {
        let url = script.url.to_string();
        problems.push(Problem::MixedContent { url });
    }
    if script.script.is_in_head && script.file == File::Card && script.setting("person").is_some() {
        problems.push(Problem::ScriptInHead);
    }
    problems
}

/// Whether a browser runs a script of that type (HTML, "prepare the script element"). Rocket Loader puts a number before
/// it and has a script of its own to run it.
fn runs(kind: &str) -> bool {
    let kind = kind.to_ascii_lowercase();
    let after_number = kind.split_once('-').filter(|(number, _)| number.len() == 24);
    let kind = after_number.map_or(&*kind, |(_, kind)| kind);
    matches!(kind, "" | "module")
        || [
            "text/javascript",
            "application/javascript",
            "text/ecmascript",
            "application/ecmascript",
            "application/x-javascript",
        ]
        .contains(&kind)
}

fn of_release(page: &Page<'_>, script: &OurScript<'_>, known: &Known<'_>) -> Vec<Problem> {
    let integrity = script
        .script
        .tag
        .get("integrity")
        .map(str::trim)
        .filter(|text| !text.is_empty());
    let url = script.url.to_string();
    let mut problems = Vec::new();
    if integrity.is_none() && script.url.origin() != page.url.origin() {
        problems.push(Problem::NotPinned {
            host: script.url.host_str().unwrap_or_default().to_owned(),
        });
    }
    let fetched = page.scripts.iter().find(|fetched| fetched.url == url);
    let actual = match fetched.map(|fetched| &fetched.integrity) {
        Some(Ok(actual)) => Some(actual.as_str()),
        Some(Err(why)) => {
            problems.push(Problem::ScriptMissing {
                url: url.clone(),
                why: why.clone(),
            });
            None
        }
        None => None,
    };
    // Any one of several hashes is enough (Subresource Integrity, section 3.3.4); other lengths are not computed here.
    let stated: Vec<&str> = integrity.unwrap_or_default().split_whitespace().collect();
    let comparable: Vec<&&str> = stated.iter().filter(|hash| hash.starts_with("sha384-")).collect();
    if let Some(actual) = actual
        && !comparable.is_empty()
        && !comparable.iter().any(|hash| **hash == actual)
    {
        problems.push(Problem::IntegrityMismatch { url: url.clone() });
    }
    let is_of_release = |hash: &str| known.integrity(script.file) == Some(hash);
    let runs = actual.or_else(|| comparable.first().map(|hash| **hash));
    if known.integrity(script.file).is_some() && runs.is_some_and(|hash| !is_of_release(hash)) {
        problems.push(other_release(&script.url, known));
    }
    problems
}

/// The problem of a script of another release, older or newer where its address tells.
fn other_release(url: &Url, known: &Known<'_>) -> Problem {
    let (version, stated) = (known.version.to_owned(), stated_version(url));
    let (known, url) = (parts(known.version), url.to_string());
    match (
        stated.clone().unwrap_or_default(),
        stated.as_deref().and_then(parts),
        known,
    ) {
        (found, Some(stated), Some(known)) if stated < known => Problem::OlderRelease { url, found, version },
        (found, Some(stated), Some(known)) if stated > known => Problem::NewerRelease { url, found, version },
        _ => Problem::OtherRelease { url, version },
    }
}

/// The release that an address names: a folder such as `1.4.0` or `v1.4.0`, or a package as servers of npm packages have it,
/// `prisoner-card@1.4.0`.
fn stated_version(url: &Url) -> Option<String> {
    let folders = url.path_segments()?;
    let mut versions = folders.filter_map(|folder| {
        let version = folder.strip_prefix("prisoner-card@").unwrap_or(folder);
        let version = version.strip_prefix('v').unwrap_or(version);
        parts(version).map(|_| version.to_owned())
    });
    versions.next_back()
}

/// The three numbers of a version (<https://semver.org>); none of one before its release.
fn parts(version: &str) -> Option<[u64; 3]> {
    let mut numbers = version.split('.').map(|number| number.parse().ok());
    let parts = [numbers.next()??, numbers.next()??, numbers.next()??];
    numbers.next().is_none().then_some(parts)
}

/// The version of a script: where it is the one that is known, or else as its address has it.
pub(crate) fn version(page: &Page<'_>, script: &OurScript<'_>, known: &Known<'_>) -> Option<String> {
    let url = script.url.as_str();
    let fetched = page.scripts.iter().find(|fetched| fetched.url == url);
    let actual = fetched.and_then(|fetched| fetched.integrity.as_deref().ok());
    let stated = script.script.tag.get("integrity");
    let is_known = actual
        .or(stated)
        .is_some_and(|hash| known.integrity(script.file) == Some(hash.trim()));
    if is_known {
        Some(known.version.to_owned())
    } else {
        stated_version(&script.url)
    }
}

/// The cards that script tags draw by themselves.
pub(crate) fn snippets<'a>(scripts: &'a [OurScript<'a>]) -> impl Iterator<Item = (&'a OurScript<'a>, Snippet)> {
    scripts
        .iter()
        .filter(|script| script.file == File::Card)
        .filter_map(|script| {
            let person = script.setting("person")?;
            let snippet = Snippet {
                kind: SnippetKind::Script,
                line: script.script.tag.line,
                person: Some(person),
                feed: script.setting("feed"),
                address: None,
                version: None,
            };
            Some((script, snippet))
        })
}
