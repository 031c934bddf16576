//! `_headers`, as Netlify and Cloudflare Pages read it.

use std::fs;

use regex::Regex;
use serde_json::{Value, json};

use crate::site::{Workshop, files};

/// A rule's path and headers.
fn rules(headers: &str) -> Vec<(Regex, Vec<&str>)> {
    let mut rules: Vec<(Regex, Vec<&str>)> = Vec::new();
    for line in headers
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        match line.strip_prefix("  ") {
            Some(header) => rules.last_mut().unwrap().1.push(header),
            None => rules.push((pattern(line), Vec::new())),
        }
    }
    rules
}

/// A star is everything to the end, and a name with a colon is one part of the path.
fn pattern(path: &str) -> Regex {
    assert!(path.find('*').is_none_or(|star| star == path.len() - 1), "{path}");
    let parts = path.split('/').map(|part| match part.strip_prefix(':') {
        Some(_) => "[^/]+".to_owned(),
        None => regex::escape(part).replace(r"\*", ".*"),
    });
    Regex::new(&format!("^{}$", parts.collect::<Vec<_>>().join("/"))).unwrap()
}

/// The values of `Cache-Control` that the rules give a file of the site.
pub(crate) fn cache_control(headers: &str, file: &str) -> Vec<String> {
    let path = format!("/cards/{file}");
    let rules = rules(headers).into_iter();
    let headers = rules
        .filter(|(rule, _)| rule.is_match(&path))
        .flat_map(|(_, headers)| headers);
    let values = headers.filter_map(|header| header.strip_prefix("Cache-Control: "));
    values.map(ToOwned::to_owned).collect()
}

#[test]
fn rules_of_hosts_are_few_whatever_a_release_has_and_none_contradicts_another() {
    let workshop = Workshop::new();
    // As many files as in a release with many languages.
    let path = workshop.path("widget/integrity.json");
    let mut integrity: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    for number in 0..60_u64 {
        for files in ["prisoner-card", "prisoner-list", "prisoner-letter", "builder"] {
            let hash = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let name = format!("{files}-{hash:016x}.ru.json");
            fs::write(workshop.path("widget").join(&name), "the script").unwrap();
            integrity[name] = integrity["prisoner-card.js"].clone();
        }
    }
    fs::write(&path, json!(integrity).to_string()).unwrap();
    workshop.build();
    let headers = workshop.read("_headers");
    let rules = rules(&headers);
    // Cloudflare Pages reads up to 100 rules.
    assert!(rules.len() <= 90, "{} rules", rules.len());
    for name in files(&workshop.path("site")).keys() {
        let page = name.strip_suffix("index.html").unwrap_or(name);
        let found = cache_control(&headers, page);
        assert!(found.len() <= 1, "{page}: {found:?}");
        let expected = match page {
            _ if page.ends_with(".json.br") || page.ends_with(".json.gz") => continue,
            _ if page.starts_with("p/") && page.contains("feed.json") => {
                "public, max-age=60, stale-if-error=86400, no-transform"
            }
            "feed.json" | "list.json" => "public, max-age=60, stale-if-error=86400",
            _ if page.starts_with("p/") && (page.ends_with('/') || page.ends_with("embed.html")) => {
                "public, max-age=60, stale-if-error=86400"
            }
            _ if ["prisoner-", "builder-"].iter().any(|files| page.starts_with(files))
                && page.ends_with(".ru.json") =>
            {
                "public, max-age=31536000, immutable"
            }
            _ => continue,
        };
        assert_eq!(found, [expected], "{page}");
    }
}
