//! The pages of a site that a program may read by itself, and the places of its sitemaps (RFC 9309).

use std::fmt::Write as _;

use url::Url;

/// The name of this program in rules; `User-Agent` in its requests begins with it.
pub const TOKEN: &str = "prisoner-card";

/// A site's robots.txt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Robots {
    rules: Vec<Rule>,
    /// The sitemaps that it names (sitemaps.org, "Specifying the Sitemap location in your robots.txt file").
    pub sitemaps: Vec<String>,
}

/// A rule that is for this program.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rule {
    pattern: String,
    allows: bool,
}

impl Robots {
    /// Reads the file. Lines without a meaning are left out, as search engines leave them out.
    pub fn parse(text: &str) -> Self {
        let (mut own, mut others, mut sitemaps) = (None, Vec::new(), Vec::new());
        // The targets of the current group's rules.
        let (mut is_own, mut is_for_all) = (false, false);
        let mut is_heading = false;
        for (name, value) in text.split(['\r', '\n']).filter_map(field) {
            match name.as_str() {
                "user-agent" => {
                    if !is_heading {
                        (is_own, is_for_all, is_heading) = (false, false, true);
                    }
                    is_for_all |= value == "*";
                    if is_this_program(value) {
                        is_own = true;
                        own.get_or_insert_with(Vec::new);
                    }
                }
                "allow" | "disallow" => {
                    is_heading = false;
                    let rule = Rule {
                        pattern: normal(value),
                        allows: name == "allow",
                    };
                    // An empty rule has no effect.
                    if let Some(own) = own.as_mut().filter(|_| is_own && !value.is_empty()) {
                        own.push(rule.clone());
                    }
                    if is_for_all && !value.is_empty() {
                        others.push(rule);
                    }
                }
                "sitemap" if !value.is_empty() => sitemaps.push(value.to_owned()),
                _ => {}
            }
        }
        Self {
            rules: own.unwrap_or(others),
            sitemaps,
        }
    }

    /// Whether the program may read a page by itself: the longest rule that fits counts, and of two as long the one that allows.
    pub fn allows(&self, page: &Url) -> bool {
        let query = page.query().map(|query| format!("?{query}")).unwrap_or_default();
        let path = normal(&format!("{}{query}", page.path()));
        let fitting = self.rules.iter().filter(|rule| fits(&rule.pattern, &path));
        let counting = fitting.max_by_key(|rule| (rule.pattern.len(), rule.allows));
        counting.is_none_or(|rule| rule.allows)
    }
}

/// The name and the value of a line.
fn field(line: &str) -> Option<(String, &str)> {
    let (line, _comment) = line.split_once('#').unwrap_or((line, ""));
    let (name, value) = line.split_once(':')?;
    let name = name.trim_start_matches('\u{feff}').trim();
    Some((name.to_ascii_lowercase(), value.trim()))
}

/// The name may have a version after it.
fn is_this_program(value: &str) -> bool {
    let end = value.find(|letter: char| !(letter.is_ascii_alphabetic() || matches!(letter, '-' | '_')));
    value[..end.unwrap_or(value.len())].eq_ignore_ascii_case(TOKEN)
}

/// A path or a pattern as both are compared: characters that are not ASCII are percent-encoded, and those that need no
/// encoding are not (RFC 9309, section 2.2.2).
fn normal(path: &str) -> String {
    let mut normal = String::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [byte, after @ ..] = rest {
        let encoded = after.get(..2).filter(|_| *byte == b'%').and_then(hexadecimal);
        rest = if encoded.is_some() { &after[2..] } else { after };
        match (encoded, *byte) {
            (Some(byte), _) if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => normal.push(char::from(byte)),
            (None, byte) if byte.is_ascii() => normal.push(char::from(byte)),
            (encoded, byte) => drop(write!(normal, "%{:02X}", encoded.unwrap_or(byte))),
        }
    }
    normal
}

fn hexadecimal(digits: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(digits).ok()?;
    let are_digits = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    are_digits.then(|| u8::from_str_radix(digits, 16).ok()).flatten()
}

/// Whether a path begins with the pattern: `*` stands for anything, `$` at the end for the path's end.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, is_whole) = match pattern.strip_suffix('$') {
        Some(pattern) => (pattern, true),
        None => (pattern, false),
    };
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| path.strip_prefix(first)) else {
        return false;
    };
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        if is_whole && parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.split_once(part) {
            // An empty part is at the beginning.
            _ if part.is_empty() => {}
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    !is_whole || rest.is_empty()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn assert_allowed(robots: &str, path: &str, expected: bool) {
        let page = Url::parse("https://a.example/").unwrap().join(path).unwrap();
        assert_eq!(Robots::parse(robots).allows(&page), expected, "{path} by {robots:?}");
    }

    #[test]
    fn robots_name_sitemaps() {
        let robots = "\u{feff}User-agent: *\nDisallow: /private\n\nsitemap : https://a.example/1.xml # all\r\n\
                      Sitemap:https://a.example/2.xml\nSitemap:\nSitemaps: https://a.example/3.xml\n# Sitemap: https://a.example/4.xml";
        let sitemaps = Robots::parse(robots).sitemaps;
        assert_eq!(sitemaps, ["https://a.example/1.xml", "https://a.example/2.xml"]);
        assert_eq!(Robots::parse("<html></html>"), Robots::default());
    }

    #[test]
    fn rules_are_those_for_this_program_or_else_those_for_all() {
        let all = "User-agent: *\nDisallow: /private\n";
        assert_allowed(all, "/private/a", false);
        assert_allowed(all, "/", true);
        assert_allowed("", "/private", true);
        assert_allowed("Disallow: /\n", "/a", true);
        assert_allowed("User-agent: Otherbot\nDisallow: /\n", "/a", true);
        for own in [
            "prisoner-card",
            "Prisoner-Card/1.0",
            "Otherbot\nuser-agent: PRISONER-CARD",
        ] {
            let robots = format!("{all}\nUser-agent: {own}\nDisallow: /own\n\nUser-agent: Lastbot\nDisallow: /");
            assert_allowed(&robots, "/own", false);
            assert_allowed(&robots, "/private", true);
        }
        // A group that allows all, and two that are one.
        assert_allowed(
            "User-agent: *\nDisallow: /\nUser-agent: prisoner-card\nDisallow:",
            "/a",
            true,
        );
        let two = "User-agent: prisoner-card\rDisallow: /a\r\rUser-agent: prisoner-card\rDisallow: /b";
        assert_allowed(two, "/a", false);
        assert_allowed(two, "/b", false);
        // A sitemap or an unknown line between ends no group's heading.
        assert_allowed(
            "User-agent: *\nSitemap: /s.xml\nCrawl-delay: 5\nUser-agent: a\nDisallow: /",
            "/a",
            false,
        );
    }

    #[test]
    fn longest_rule_counts_and_of_two_as_long_the_one_that_allows() {
        let robots = "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nDisallow: /d\nAllow: /d\n";
        for (path, expected) in [
            ("/a", false),
            ("/a/b", true),
            ("/a/b/c", false),
            ("/d", true),
            ("/ab", false),
        ] {
            assert_allowed(robots, path, expected);
        }
    }

    #[test]
    fn patterns_have_stars_an_end_and_queries() {
        for (pattern, path, fits) in [
            ("/*.pdf$", "/a/b.pdf", true),
            ("/*.pdf$", "/a/b.pdf?x", false),
            ("/*.pdf$", "/a.pdf.pdf", true),
            ("/a$", "/a", true),
            ("/a$", "/ab", false),
            ("/*?print=", "/a?print=1", true),
            ("/*/b/*/d", "/a/b/c/d/e", true),
            ("/*/b/*/d", "/a/b/d", false),
            ("*", "/", true),
            ("/**a", "/xa", true),
            ("/новости", "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1", true),
            ("/%7ea", "/~a", true),
            ("/a%2fb", "/a%2Fb", true),
            ("/a%2fb", "/a/b", false),
            ("a", "/a", false),
        ] {
            assert_allowed(&format!("User-agent: *\nDisallow: {pattern}"), path, !fits);
        }
    }

    proptest! {
        #[test]
        fn any_file_can_be_read(robots in "((user-agent|allow|disallow|sitemap)[ :]|[*$%/é\u{feff}a-f0-9\r\n#]){0,60}", path in "[/a-f0-9%?é]{0,20}") {
            let page = Url::parse("https://a.example/").unwrap().join(&path);
            if let Ok(page) = page {
                Robots::parse(&robots).allows(&page);
            }
        }
    }
}
