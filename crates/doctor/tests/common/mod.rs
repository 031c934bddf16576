//! Reports of pages, with a fictional release.
#![allow(dead_code, reason = "each test program uses a part of it")]

use std::collections::BTreeMap;

use prisoner_card_doctor::*;
use prisoner_card_format::Date;

pub(crate) const KEY: &str = "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
pub(crate) const SCRIPT: &str =
    "<script async src=\"https://cdn.example/prisoner-card.js\" integrity=\"sha384-ours\" crossorigin></script>";

const TODAY: Date = Date {
    year: 2026,
    month: 11,
    day: 28,
};

pub(crate) fn report_of(html: &str, policies: &[&str], scripts: &[FetchedScript]) -> Report {
    let integrity: BTreeMap<String, String> = [
        ("prisoner-card.js", "sha384-ours"),
        ("prisoner-card-frame.js", "sha384-frame"),
    ]
    .map(|(name, hash)| (name.to_owned(), hash.to_owned()))
    .into();
    let known = Known {
        version: "1.2.3",
        integrity: &integrity,
    };
    let policies: Vec<String> = policies.iter().map(|policy| (*policy).to_owned()).collect();
    let page = Page {
        url: url::Url::parse("https://news.example/article").unwrap(),
        html,
        policies: &policies,
        scripts,
    };
    examine(&page, TODAY, &known)
}

/// The findings about a page, as `line code`.
pub(crate) fn codes(html: &str) -> Vec<String> {
    codes_under(html, &[])
}

pub(crate) fn codes_under(html: &str, policies: &[&str]) -> Vec<String> {
    let findings = report_of(html, policies, &[]).findings;
    let codes = findings
        .iter()
        .map(|finding| format!("{} {}", finding.line, finding.problem.code()));
    codes.collect()
}
