//! The page's content security policies (CSP 3), as far as they concern a card.

use url::Url;

/// The directives of a policy.
pub(crate) struct Policy {
    directives: Vec<(String, Vec<String>)>,
}

/// The nonce and the hash on a script's tag, for a policy.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Credentials<'a> {
    pub(crate) nonce: Option<&'a str>,
    pub(crate) integrity: Option<&'a str>,
}

impl Policy {
    /// The policies of a header: with commas between them, each of its own.
    pub(crate) fn parse(text: &str) -> Vec<Self> {
        let policies = text.split(',').map(|policy| {
            let mut directives: Vec<(String, Vec<String>)> = Vec::new();
            for directive in policy.split(';') {
                let mut words = directive.split_ascii_whitespace().map(ToOwned::to_owned);
                let Some(name) = words.next().map(|name| name.to_ascii_lowercase()) else {
                    continue;
                };
                // Of two with one name the first counts (CSP 3, section 2.2.1).
                if !directives.iter().any(|(known, _)| *known == name) {
                    directives.push((name, words.collect()));
                }
            }
            Self { directives }
        });
        policies.filter(|policy| !policy.directives.is_empty()).collect()
    }

    /// The same in `<meta>`, where `sandbox` counts for nothing (CSP 3, section 3.3).
    pub(crate) fn parse_meta(text: &str) -> Vec<Self> {
        let mut policies = Self::parse(text);
        for policy in &mut policies {
            policy.directives.retain(|(name, _)| name != "sandbox");
        }
        policies
    }

    /// The directive that decides: the first of these that the policy has.
    fn governing<'a>(&'a self, names: &[&'a str]) -> Option<(&'a str, &'a [String])> {
        names.iter().find_map(|name| {
            let (_, sources) = self.directives.iter().find(|(known, _)| known == name)?;
            Some((*name, sources.as_slice()))
        })
    }

    /// The directive that forbids the script.
    pub(crate) fn forbids_script(&self, page: &Url, script: &Url, credentials: Credentials<'_>) -> Option<&str> {
        let (name, sources) = self.governing(&["script-src-elem", "script-src", "default-src"])?;
        let nonce = credentials.nonce.map(|nonce| format!("'nonce-{nonce}'"));
        let has = |wanted: &str| sources.iter().any(|source| source == wanted);
        let hashes = credentials.integrity.unwrap_or_default().split_ascii_whitespace();
        let mut hashes = hashes.map(|hash| format!("'{hash}'"));
        let is_strict = sources
            .iter()
            .any(|source| source.eq_ignore_ascii_case("'strict-dynamic'"));
        let allowed = nonce.is_some_and(|nonce| has(&nonce))
            || hashes.any(|hash| has(&hash))
            || (!is_strict && allows(sources, page, script));
        (!allowed).then_some(name)
    }

    /// The directive that keeps WebAssembly from running.
    pub(crate) fn forbids_wasm(&self) -> Option<&str> {
        let (name, sources) = self.governing(&["script-src", "default-src"])?;
        let evals = ["'wasm-unsafe-eval'", "'unsafe-eval'"];
        let allowed = sources
            .iter()
            .any(|source| evals.iter().any(|eval| source.eq_ignore_ascii_case(eval)));
        (!allowed).then_some(name)
    }

    /// The directive that forbids a request of the script's.
    pub(crate) fn forbids_request(&self, page: &Url, to: &Url) -> Option<&str> {
        self.forbids(&["connect-src", "default-src"], page, to)
    }

    /// The directive that forbids a frame.
    pub(crate) fn forbids_frame(&self, page: &Url, to: &Url) -> Option<&str> {
        self.forbids(&["frame-src", "child-src", "default-src"], page, to)
    }

    fn forbids<'a>(&'a self, names: &[&'a str], page: &Url, to: &Url) -> Option<&'a str> {
        let (name, sources) = self.governing(names)?;
        (!allows(sources, page, to)).then_some(name)
    }

    /// Whether no script runs on the page at all.
    pub(crate) fn forbids_all_scripts(&self) -> bool {
        let sandbox = self.governing(&["sandbox"]);
        sandbox.is_some_and(|(_, flags)| !flags.iter().any(|flag| flag.eq_ignore_ascii_case("allow-scripts")))
    }
}

/// Whether a list of sources has a URL (CSP 3, section 6.7.2.7).
fn allows(sources: &[String], page: &Url, url: &Url) -> bool {
    sources.iter().any(|source| {
        let source = source.to_ascii_lowercase();
        match &*source {
            "*" => matches!(url.scheme(), "http" | "https") || url.scheme() == page.scheme(),
            "'self'" => is_self(page, url),
            _ if source.starts_with('\'') => false,
            _ => match source.strip_suffix(':') {
                Some(scheme) => is_scheme(scheme, url.scheme()),
                None => is_host(&source, page, url),
            },
        }
    })
}

/// The page's own origin, also where the page's address has http and the other has https.
fn is_self(page: &Url, url: &Url) -> bool {
    page.origin() == url.origin()
        || (page.host_str() == url.host_str()
            && page.port().is_none()
            && url.port().is_none()
            && is_scheme(page.scheme(), url.scheme()))
}

/// A policy for http also allows https (section 6.7.2.8).
fn is_scheme(allowed: &str, scheme: &str) -> bool {
    allowed == scheme || (allowed == "http" && scheme == "https")
}

/// `scheme://host:port/path`, all but the host left out as they like.
fn is_host(source: &str, page: &Url, url: &Url) -> bool {
    let (scheme, rest) = match source.split_once("://") {
        Some((scheme, rest)) => (scheme, rest),
        None => (page.scheme(), source),
    };
    let (host_and_port, path) = match rest.find('/') {
        Some(slash) => rest.split_at(slash),
        None => (rest, ""),
    };
    let (host, port) = match host_and_port.rsplit_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (host_and_port, None),
    };
    let url_host = url.host_str().unwrap_or_default();
    let is_host = match host.strip_prefix("*.") {
        Some(parent) => url_host.strip_suffix(parent).is_some_and(|sub| sub.ends_with('.')),
        None => host == "*" || host == url_host,
    };
    let is_port = match port {
        Some("*") => true,
        Some(port) => url
            .port_or_known_default()
            .is_some_and(|found| found.to_string() == port),
        None => url.port().is_none(),
    };
    let url_path = url.path().to_ascii_lowercase();
    let is_path = match path {
        "" | "/" => true,
        folder if folder.ends_with('/') => url_path.starts_with(folder),
        file => url_path == file,
    };
    is_scheme(scheme, url.scheme()) && is_host && is_port && is_path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).expect("a URL")
    }

    #[track_caller]
    fn assert_allows(source: &str, address: &str, expected: bool) {
        let page = url("https://news.example/article");
        let found = allows(&[source.to_owned()], &page, &url(address));
        assert_eq!(found, expected, "{source} and {address}");
    }

    #[test]
    fn sources_are_compared_as_browsers_compare_them() {
        let cdn = "https://cdn.example/a/card.js";
        for (source, address, expected) in [
            ("*", cdn, true),
            ("https:", cdn, true),
            ("http:", cdn, true),
            ("data:", cdn, false),
            ("'self'", cdn, false),
            ("'self'", "https://news.example/x.js", true),
            ("'none'", cdn, false),
            ("cdn.example", cdn, true),
            ("CDN.example", cdn, true),
            ("https://cdn.example", cdn, true),
            ("http://cdn.example", cdn, true),
            ("https://cdn.example:443", cdn, true),
            ("https://cdn.example:8443", cdn, false),
            ("https://cdn.example:*", "https://cdn.example:8443/", true),
            ("https://cdn.example", "https://cdn.example:8443/", false),
            ("*.example", cdn, true),
            ("*.cdn.example", cdn, false),
            ("https://cdn.example/a/", cdn, true),
            ("https://cdn.example/b/", cdn, false),
            ("https://cdn.example/a/card.js", cdn, true),
            ("https://cdn.example/a", cdn, false),
            ("https://cdn.example", "http://cdn.example/a/card.js", false),
        ] {
            assert_allows(source, address, expected);
        }
    }

    #[test]
    fn nonces_and_hashes_count_for_the_script_that_has_them() {
        let (page, script) = (url("https://news.example/"), url("https://cdn.example/card.js"));
        let strict = &Policy::parse("script-src 'nonce-abc' 'strict-dynamic' https:")[0];
        let of = |nonce, integrity| strict.forbids_script(&page, &script, Credentials { nonce, integrity });
        assert_eq!(of(Some("abc"), None), None);
        assert_eq!(of(Some("abd"), None), Some("script-src"));
        let hashed = &Policy::parse("default-src 'none'; script-src 'sha384-x'")[0];
        let of = |integrity| {
            let credentials = Credentials { nonce: None, integrity };
            hashed.forbids_script(&page, &script, credentials)
        };
        assert_eq!(of(Some("sha384-x")), None);
        assert_eq!(of(None), Some("script-src"));
        assert_eq!(hashed.forbids_wasm(), Some("script-src"));
        assert_eq!(hashed.forbids_request(&page, &script), Some("default-src"));
    }

    #[test]
    fn the_first_of_two_directives_counts_and_policies_are_apart() {
        let policies = Policy::parse("script-src 'none'; script-src *, connect-src *");
        assert_eq!(policies.len(), 2);
        let (page, script) = (url("https://news.example/"), url("https://cdn.example/card.js"));
        let forbidden = policies[0].forbids_script(&page, &script, Credentials::default());
        assert_eq!(forbidden, Some("script-src"));
        assert_eq!(policies[1].forbids_script(&page, &script, Credentials::default()), None);
    }
}
