//! Prints the findings, for people and for programs.

use std::collections::{BTreeMap, BTreeSet};

use prisoner_card_doctor::{Finding, Level, Snippet, SnippetKind};
use serde::Serialize;
use url::Url;

use super::site::Found;
use super::{Examination, Examined};
use crate::outcome::{Failure, Outcome, print, tell};

/// The number of hosts that a note names.
const HOSTS_NAMED: usize = 5;

/// The notes about the pages and sitemaps of a site that were left out.
pub(super) fn notes(found: &Found) -> Vec<String> {
    let mut notes = Vec::new();
    if found.left_out > 0 {
        notes.push(format!(
            "the sitemap has more pages: {} were not read; --limit reads more",
            found.left_out
        ));
    }
    if found.forbidden > 0 {
        notes.push(format!(
            "{} {} left out, since robots.txt keeps programs from {}: give the address of one, without --sitemap",
            counted(found.forbidden, "page", "pages"),
            if found.forbidden == 1 { "was" } else { "were" },
            if found.forbidden == 1 { "it" } else { "them" },
        ));
    }
    if found.sitemaps_left_out > 0 {
        notes.push(format!(
            "the site has more sitemaps: {} were not read; give their own addresses",
            found.sitemaps_left_out
        ));
    }
    if !found.elsewhere.is_empty() {
        let hosts = found.elsewhere.iter().map(|address| {
            let host = Url::parse(address)
                .ok()
                .and_then(|url| url.host_str().map(ToOwned::to_owned));
            host.unwrap_or_else(|| address.clone())
        });
        let hosts: BTreeSet<String> = hosts.collect();
        let mut named: Vec<&str> = hosts.iter().take(HOSTS_NAMED).map(String::as_str).collect();
        if hosts.len() > HOSTS_NAMED {
            named.push("…");
        }
        notes.push(format!(
            "{} on other hosts, which a sitemap may not name, {} left out: {}",
            counted(found.elsewhere.len(), "address", "addresses"),
            if found.elsewhere.len() == 1 { "was" } else { "were" },
            named.join(", ")
        ));
    }
    notes
}

/// Prints snippets to standard output and findings to standard error.
pub(super) fn to_people(examined: &Examination, is_site: bool) -> Result<(), Failure> {
    for page in &examined.pages {
        let snippets = page.report.snippets.iter();
        let lines: String = snippets.map(|snippet| line(&page.url, snippet)).collect();
        print(lines.as_bytes())?;
        for Finding { line, problem } in &page.report.findings {
            let level = level(problem.level());
            let place = if *line == 0 { String::new() } else { format!(":{line}") };
            tell(format_args!(
                "{level}: {}{place}: {problem} [{}]",
                page.url,
                problem.code()
            ));
        }
    }
    for note in &examined.notes {
        tell(format_args!("note: {note}"));
    }
    if is_site {
        summary_of_site(examined);
    } else {
        summary_of_page(&examined.pages);
    }
    Ok(())
}

fn summary_of_page(pages: &[Examined]) {
    let snippets = pages.iter().map(|page| page.report.snippets.len()).sum::<usize>();
    if snippets > 0 {
        let snippets = counted(snippets, "snippet", "snippets");
        tell(format_args!("{snippets} on this page: {}", verdict(pages)));
    }
}

/// A fault of many pages is usually in a template, so it is listed once more, with the number of pages that have it.
fn summary_of_site(examined: &Examination) {
    let pages = &examined.pages;
    let read = counted(pages.len() + examined.without_cards, "page", "pages");
    if pages.is_empty() {
        tell(format_args!("{read} read, none with a card"));
        return;
    }
    tell(format_args!(
        "{read} read, {} with cards: {}",
        pages.len(),
        verdict(pages)
    ));
    let mut by_code: BTreeMap<(std::cmp::Reverse<Level>, &str), usize> = BTreeMap::new();
    for page in pages {
        let findings = page.report.findings.iter();
        let of_page: BTreeSet<_> = findings
            .map(|finding| (std::cmp::Reverse(finding.problem.level()), finding.problem.code()))
            .collect();
        for found in of_page {
            *by_code.entry(found).or_default() += 1;
        }
    }
    for ((std::cmp::Reverse(of_code), code), count) in by_code {
        let pages = counted(count, "page", "pages");
        tell(format_args!("  {}: {code} on {pages}", level(of_code)));
    }
}

fn verdict(pages: &[Examined]) -> String {
    let count = |level| pages.iter().map(|page| page.count(level)).sum::<usize>();
    match (count(Level::Error), count(Level::Warning)) {
        (0, 0) => "nothing is wrong".to_owned(),
        (errors, warnings) => format!(
            "{}, {}",
            counted(errors, "error", "errors"),
            counted(warnings, "warning", "warnings")
        ),
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
    }
}

fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

fn line(url: &str, snippet: &Snippet) -> String {
    let kind = match snippet.kind {
        SnippetKind::Tag => "a card",
        SnippetKind::Static => "a static card",
        SnippetKind::List => "a list",
        SnippetKind::Script => "a card by the script alone",
        SnippetKind::Frame => "a frame",
    };
    // A text of the page must not look like a line of this program.
    let in_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let feed = snippet.feed.as_deref().map(|feed| format!(", feed {}", in_line(feed)));
    let person = snippet
        .person
        .as_deref()
        .map(|person| format!(" of {}", in_line(person)));
    let address = snippet.address.as_deref().map(|address| format!(", page {address}"));
    let version = snippet.version.as_deref().map(|version| format!(", release {version}"));
    let rest = [person, feed, address, version].map(Option::unwrap_or_default).concat();
    format!("{url}:{}: {kind}{rest}\n", snippet.line)
}

/// Prints everything to standard output, for programs.
pub(super) fn json(examined: &Examination) -> Result<(), Failure> {
    #[derive(Serialize)]
    struct Json<'a> {
        pages: Vec<JsonPage<'a>>,
        pages_without_cards: usize,
        not_read: Vec<String>,
        notes: &'a [String],
    }
    #[derive(Serialize)]
    struct JsonPage<'a> {
        url: &'a str,
        snippets: &'a [Snippet],
        findings: Vec<JsonFinding>,
    }
    #[derive(Serialize)]
    struct JsonFinding {
        code: &'static str,
        level: Level,
        line: u64,
        message: String,
    }
    let finding = |Finding { line, problem }: &Finding| JsonFinding {
        code: problem.code(),
        level: problem.level(),
        line: *line,
        message: problem.to_string(),
    };
    let pages = examined.pages.iter().map(|page| JsonPage {
        url: &page.url,
        snippets: &page.report.snippets,
        findings: page.report.findings.iter().map(finding).collect(),
    });
    let all = Json {
        pages: pages.collect(),
        pages_without_cards: examined.without_cards,
        not_read: examined.failures.iter().map(ToString::to_string).collect(),
        notes: &examined.notes,
    };
    let mut json = serde_json::to_vec_pretty(&all)
        .map_err(|error| Failure::new(format!("cannot write what was found as JSON: {error}")))?;
    json.push(b'\n');
    print(&json)
}

/// The outcome of the command: a page that cannot be read outweighs the faults of the others.
pub(super) fn end(mut examined: Examination) -> Result<Outcome, Failure> {
    if let Some(last) = examined.failures.pop() {
        for failure in examined.failures {
            tell(format_args!("error: {failure}"));
        }
        return Err(last);
    }
    let has_errors = examined.pages.iter().any(|page| page.count(Level::Error) > 0);
    Ok(if has_errors { Outcome::Problems } else { Outcome::Done })
}
