//! The report on a page.

use std::collections::BTreeMap;

use prisoner_card_format::Date;
use serde::Serialize;
use url::Url;

use crate::attributes::{self, Stated, unknown_names};
use crate::finding::{Finding, Problem};
use crate::frames;
use crate::page_scripts::{self, File, OurScript};
use crate::policy::{Credentials, Policy};
use crate::scan::{Element, Scan, Tag, scan};
use crate::static_cards;
use crate::watchers;

/// A page as its server sent it.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// Its address, after redirects.
    pub url: Url,
    /// Its HTML.
    pub html: &'a str,
    /// Its policies, as headers of the response.
    pub policies: &'a [String],
    /// The scripts of cards that were fetched, of those that the page names ([`scripts_of`]).
    pub scripts: &'a [FetchedScript],
}

/// A script that was fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FetchedScript {
    /// Its address, as the page has it.
    pub url: String,
    /// Its hash (`sha384-…`), or the reason why there is none.
    pub integrity: Result<String, String>,
}

/// The release that is known.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// Its version.
    pub version: &'a str,
    /// The hashes of its files, by name.
    pub integrity: &'a BTreeMap<String, String>,
}

impl<'a> Known<'a> {
    pub(crate) fn integrity(&self, file: File) -> Option<&'a str> {
        self.integrity.get(file.name()).map(String::as_str)
    }
}

/// The snippets on a page, and the findings about it.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The snippets, in the order of the page.
    pub snippets: Vec<Snippet>,
    /// The findings, by line.
    pub findings: Vec<Finding>,
}

/// A snippet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Snippet {
    /// Its form.
    pub kind: SnippetKind,
    /// Its line.
    pub line: u64,
    /// The person that it names; of a frame, the one whose folder its page is in.
    pub person: Option<String>,
    /// The feed, as it is written.
    pub feed: Option<String>,
    /// The address of a frame's page.
    pub address: Option<String>,
    /// The release of its script: the known one, or the one that its address names.
    pub version: Option<String>,
}

/// The forms that can be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SnippetKind {
    /// `<prisoner-card>`
    Tag,
    /// The same, with its card in the HTML.
    Static,
    /// `<prisoner-list>`
    List,
    /// A script tag alone.
    Script,
    /// A frame.
    Frame,
}

/// The addresses of our scripts on a page, which [`Page::scripts`] should have.
pub fn scripts_of(url: &Url, html: &str) -> Vec<String> {
    let scan = scan(html);
    let base = base(url, &scan);
    let mut urls: Vec<String> = page_scripts::ours(&scan, &base)
        .into_iter()
        .map(|script| script.url.into())
        .collect();
    urls.sort();
    urls.dedup();
    urls
}

/// Examines a page. `today` decides whether a static card is still valid.
pub fn examine(page: &Page<'_>, today: Date, known: &Known<'_>) -> Report {
    let scan = scan(page.html);
    let base = base(&page.url, &scan);
    let scripts = page_scripts::ours(&scan, &base);
    let frames = frames::ours(&scan, &base);
    let context = Context {
        page,
        scan: &scan,
        base: &base,
        scripts: &scripts,
        known,
        today,
    };
    let mut snippets = context.elements();
    snippets.extend(context.one_tags());
    let mut report = Report::default();
    report.snippets.extend(frames.iter().map(|(frame, url)| Snippet {
        kind: SnippetKind::Frame,
        line: frame.line,
        person: frames::person(url),
        feed: None,
        address: Some(url.to_string()),
        version: None,
    }));
    for (snippet, findings) in snippets {
        report.snippets.push(snippet);
        report.findings.extend(findings);
    }
    report
        .findings
        .extend(page_scripts::examine(page, &scan, &scripts, known));
    report.findings.extend(frames::examine(&page.url, &frames, &scripts));
    report.findings.extend(context.policies(&frames));
    if report.snippets.is_empty() {
        report.findings.push(Finding::new(0, Problem::NoSnippet));
    } else {
        report.findings.extend(watchers::examine(&scan));
    }
    report.snippets.sort_by_key(|snippet| snippet.line);
    report
        .findings
        .sort_by_key(|finding| (finding.line, finding.problem.code()));
    report.findings.dedup();
    report
}

fn base(url: &Url, scan: &Scan) -> Url {
    let stated = scan.base.as_deref().and_then(|base| url.join(base).ok());
    stated.unwrap_or_else(|| url.clone())
}

/// An address on a page.
pub(crate) fn join(base: &Url, address: &str) -> Option<Url> {
    let url = base.join(address.trim()).ok()?;
    matches!(url.scheme(), "http" | "https").then_some(url)
}

struct Context<'a> {
    page: &'a Page<'a>,
    scan: &'a Scan,
    base: &'a Url,
    scripts: &'a [OurScript<'a>],
    known: &'a Known<'a>,
    today: Date,
}

impl<'a> Context<'a> {
    /// The elements, with the findings about each.
    fn elements(&self) -> Vec<(Snippet, Vec<Finding>)> {
        let elements = self.scan.elements.iter();
        elements.map(|element| self.element(element)).collect()
    }

    fn element(&self, element: &'a Element) -> (Snippet, Vec<Finding>) {
        let file = if element.is_list { File::List } else { File::Card };
        let script = self.scripts.iter().find(|script| script.file == file);
        let has_script = script.is_some() || page_scripts::is_loaded_by_another(self.scan, file);
        let mut findings = static_cards::examine(element, self.today, has_script);
        let line = element.tag.line;
        if !has_script && element.shadow.is_none() {
            let file = file.name().to_owned();
            findings.push(Finding::new(line, Problem::NoScript { file }));
        }
        let unknown = unknown_names(&element.tag, element.is_list);
        findings.extend(unknown.into_iter().map(|problem| Finding::new(line, problem)));
        let defaults = self.defaults();
        let own = element.tag.attributes.iter();
        let own = own.map(|(name, value)| (name.as_str(), seen(value))).collect();
        let stated = Stated {
            line,
            is_list: element.is_list,
            page: &self.page.url,
            base: self.base,
            script: script.map(|script| &script.url),
            values: with_defaults(own, &defaults),
        };
        findings.extend(stated.examine());
        findings.extend(self.requests(&stated, script));
        let snippet = Snippet {
            kind: match (&element.shadow, element.is_list) {
                (Some(_), _) => SnippetKind::Static,
                (None, true) => SnippetKind::List,
                (None, false) => SnippetKind::Tag,
            },
            line,
            person: stated.get("person").map(ToOwned::to_owned),
            feed: stated.get("feed").map(ToOwned::to_owned),
            address: None,
            version: script.and_then(|script| page_scripts::version(self.page, script, self.known)),
        };
        (snippet, findings)
    }

    /// The settings of scripts without a person, for all cards of the page.
    fn defaults(&self) -> Vec<(&'static str, String)> {
        let without_person = self.scripts.iter().filter(|script| script.setting("person").is_none());
        without_person.flat_map(settings).collect()
    }

    fn one_tags(&self) -> Vec<(Snippet, Vec<Finding>)> {
        let snippets = page_scripts::snippets(self.scripts);
        let defaults = self.defaults();
        snippets
            .map(|(script, mut snippet)| {
                let settings = settings(script);
                let own = settings.iter().map(|(name, value)| (*name, seen(value))).collect();
                let stated = Stated {
                    line: snippet.line,
                    is_list: false,
                    page: &self.page.url,
                    base: self.base,
                    script: Some(&script.url),
                    values: with_defaults(own, &defaults),
                };
                let mut findings = stated.examine();
                findings.extend(self.requests(&stated, Some(script)));
                snippet.version = page_scripts::version(self.page, script, self.known);
                (snippet, findings)
            })
            .collect()
    }

    /// The findings about a card's requests under the policies.
    fn requests(&self, stated: &Stated<'_>, script: Option<&OurScript<'_>>) -> Vec<Finding> {
        let asked: Vec<Url> = script
            .map(|script| script.url.clone())
            .into_iter()
            .chain(stated.feeds())
            .collect();
        let mut findings = Vec::new();
        for (_, policy) in self.parsed() {
            for url in &asked {
                if let Some(directive) = policy.forbids_request(&self.page.url, url) {
                    let (origin, directive) = (url.origin().ascii_serialization(), directive.to_owned());
                    findings.push(Finding::new(stated.line, Problem::PolicyConnect { origin, directive }));
                }
            }
        }
        findings
    }

    /// The findings about the scripts and frames under the policies.
    fn policies(&self, frames: &[(&Tag, Url)]) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (line, policy) in self.parsed() {
            let mut found = |problem| findings.push(Finding::new(line, problem));
            for script in self.scripts {
                let credentials = Credentials {
                    nonce: script.script.tag.get("nonce"),
                    integrity: script.script.tag.get("integrity"),
                };
                if let Some(directive) = policy.forbids_script(&self.page.url, &script.url, credentials) {
                    let (origin, directive) = (script.url.origin().ascii_serialization(), directive.to_owned());
                    found(Problem::PolicyScript { origin, directive });
                }
            }
            let has_card = self.scripts.iter().any(|script| script.file != File::Frame);
            if let Some(directive) = policy.forbids_wasm().filter(|_| has_card) {
                let directive = directive.to_owned();
                found(Problem::PolicyWasm { directive });
            }
            if policy.forbids_all_scripts() && !self.scripts.is_empty() {
                found(Problem::PolicySandbox);
            }
            for (_, url) in frames {
                if let Some(directive) = policy.forbids_frame(&self.page.url, url) {
                    let (origin, directive) = (url.origin().ascii_serialization(), directive.to_owned());
                    found(Problem::PolicyFrame { origin, directive });
                }
            }
        }
        findings
    }

    /// All policies, with the line of those in the page.
    fn parsed(&self) -> Vec<(u64, Policy)> {
        let headers = self.page.policies.iter().map(|text| (0, Policy::parse(text)));
        let metas = self.scan.policies.iter();
        let all = headers.chain(metas.map(|(line, text)| (*line, Policy::parse_meta(text))));
        all.flat_map(|(line, policies)| policies.into_iter().map(move |policy| (line, policy)))
            .collect()
    }
}

/// A value without the invisible characters that editors put into pasted text: the card ignores them (`UNSEEN` in
/// `src/shell/attributes.ts`).
fn seen(value: &str) -> String {
    value.replace(['\u{200b}', '\u{2060}'], "")
}

/// The stated values, and the page's defaults for the others: `keys` and `key` are one setting.
fn with_defaults<'a>(own: Vec<(&'a str, String)>, defaults: &[(&'static str, String)]) -> Vec<(&'a str, String)> {
    const KEYS: [&str; 2] = ["keys", "key"];
    let is_stated = |name: &str| own.iter().any(|(stated, _)| *stated == name);
    let has_keys = KEYS.into_iter().any(is_stated);
    let missing = defaults
        .iter()
        .filter(|(name, _)| !(is_stated(name) || has_keys && KEYS.contains(name)));
    let missing: Vec<_> = missing.map(|(name, value)| (*name, seen(value))).collect();
    [own, missing].concat()
}

/// The settings on a script's tag.
fn settings(script: &OurScript<'_>) -> Vec<(&'static str, String)> {
    let names = attributes::CARD.iter();
    names.filter_map(|name| Some((*name, script.setting(name)?))).collect()
}
