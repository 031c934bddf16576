//! Other programs on the page that watch its readers, or visit links before they do (`src/shell/doctor/watchers.ts`).

use std::sync::LazyLock;

use regex::Regex;

use crate::finding::{Finding, Problem};
use crate::scan::Scan;

/// Recorders of visits: the name, and the common part of the addresses of its script.
pub const RECORDERS: &[(&str, &str)] = &[
    ("Clarity", r"\bclarity\.ms/"),
    ("Datadog", r"\bdatadoghq-browser-agent\.com/"),
    ("FullStory", r"\bfullstory\.com/s/fs\.js"),
    ("Hotjar", r"\bhotjar\.com/"),
    ("LogRocket", r"/LogRocket(?:\.min)?\.js"),
    ("Mouseflow", r"\bmouseflow\.com/projects/"),
    ("rrweb", r"\brrweb\b[^?#]*\.js"),
    ("Sentry", r"\bsentry-cdn\.com/"),
    ("Yandex Metrica", r"\bmc\.yandex\.[a-z]+/metrika/"),
];

static PATTERNS: LazyLock<Vec<(&str, Regex)>> = LazyLock::new(|| {
    let patterns = RECORDERS.iter();
    patterns
        .filter_map(|(name, pattern)| Some((*name, Regex::new(pattern).ok()?)))
        .collect()
});

/// Their usual snippet is a script of a few lines that loads the other.
pub(crate) fn examine(scan: &Scan) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (name, pattern) in PATTERNS.iter() {
        let found = scan.scripts.iter().find(|script| {
            let source = script.tag.get("src").unwrap_or_default();
            pattern.is_match(source) || pattern.is_match(&script.text)
        });
        if let Some(script) = found {
            let name = (*name).to_owned();
            findings.push(Finding::new(script.tag.line, Problem::Recorder { name }));
        }
    }
    let rules = scan.scripts.iter().find(|script| {
        let kind = script.tag.get("type").unwrap_or_default();
        kind.eq_ignore_ascii_case("speculationrules") && !script.text.contains("no-prefetch")
    });
    findings.extend(rules.map(|script| Finding::new(script.tag.line, Problem::SpeculationRules)));
    findings
}
