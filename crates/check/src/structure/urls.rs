//! URLs. The format's own reader decides whether one may become a link; the code here finds the reason why not.

use prisoner_card_format::WebUrl;
use url::Url;

use super::mistake::Mistake;
use prisoner_card_document::diagnostic::quoted;

/// A URL that leads to a page, or is loaded.
pub(super) fn page(text: &str) -> Option<Mistake> {
    if WebUrl::parse(text).is_some() {
        return None;
    }
    if scheme(text).is_some_and(|(scheme, _)| scheme == "mailto") {
        return Some(refused(
            "an address for mail leads to no page",
            "write the https: URL of a page",
        ));
    }
    Some(explained(text))
}

/// A URL under which a person or service is written to.
pub(super) fn contact(text: &str) -> Option<Mistake> {
    if WebUrl::parse_contact(text).is_some() {
        return None;
    }
    let with_scheme = format!("mailto:{text}");
    if WebUrl::parse_contact(&with_scheme).is_some() {
        return Some(refused(
            "this is an address for mail without its scheme",
            format!("write \"{with_scheme}\""),
        ));
    }
    if scheme(text).is_some_and(|(scheme, _)| scheme == "mailto") {
        let without_fields = text.split('?').next().unwrap_or_default();
        let help = if WebUrl::parse_contact(without_fields).is_some() {
            format!("write \"{without_fields}\"")
        } else {
            "write mailto: with one address, such as mailto:letters@example.org".to_owned()
        };
        return Some(refused(
            "mail goes to one address, without ? and anything after it, which a reader would not see",
            help,
        ));
    }
    Some(explained(text))
}

/// A URL of JSON Feed's own, for feed readers.
pub(super) fn of_json_feed(text: &str) -> Option<Mistake> {
    let error = Url::parse(text).err()?;
    Some(Mistake::warning(
        "odd-url",
        format!("{} is no URL that feed readers can follow: {error}", quoted(text)),
        "write an absolute URL, such as https://example.org/",
    ))
}

fn refused(
    message: impl Into<std::borrow::Cow<'static, str>>,
    help: impl Into<std::borrow::Cow<'static, str>>,
) -> Mistake {
    Mistake::error("refused-url", message, help)
}

/// The reason why no card takes this URL, and the one that was meant.
fn explained(text: &str) -> Mistake {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return refused("this URL is empty", "write it, or leave the member out");
    }
    if trimmed != text {
        return refused(
            "this URL has white space around it, and becomes no link",
            suggestion(trimmed, "leave the white space out"),
        );
    }
    if text.contains(char::is_whitespace) {
        return refused(
            "this URL has white space in it, and becomes no link",
            "write %20 for a space that belongs there",
        );
    }
    if text.contains('\\') {
        return refused(
            "this URL has a backslash in it, and becomes no link",
            "write / in its place",
        );
    }
    match scheme(text) {
        None => without_scheme(text),
        Some((scheme, rest)) => with_scheme(text, &scheme, rest),
    }
}

fn without_scheme(text: &str) -> Mistake {
    let host_and_path = text.trim_start_matches('/');
    let whole = format!("https://{host_and_path}");
    let is_path = text.starts_with('/') && !text.starts_with("//") || text.starts_with('.');
    let help = if is_path {
        "write it with the host: https://example.org/…".to_owned()
    } else {
        suggestion(&whole, "write it with scheme and host: https://example.org/…")
    };
    refused("this URL is not absolute, and becomes no link", help)
}

fn with_scheme(text: &str, scheme: &str, rest: &str) -> Mistake {
    let authority = rest
        .strip_prefix("//")
        .map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    match (scheme, authority) {
        ("http", Some(_)) => refused(
            "this URL begins with http:, which a card neither loads nor links to",
            suggestion(&format!("https:{rest}"), "write https:, if the site has it"),
        ),
        ("http" | "https", None) => refused(
            "this URL lacks the two slashes, and becomes no link",
            suggestion(
                &format!("https://{}", rest.trim_start_matches('/')),
                "write https:// and the host",
            ),
        ),
        ("https", Some("")) => refused("this URL has no host", "write https:// and the host"),
        ("https", Some(authority)) if authority.contains('@') => refused(
            "this URL has a user name in it, and becomes no link",
            suggestion(
                &text.replacen(authority, authority.rsplit('@').next().unwrap_or_default(), 1),
                "leave out what stands before @",
            ),
        ),
        ("https", Some(authority)) => host(text, authority),
        _ => refused(
            format!(
                "{}: never becomes a link or is loaded",
                quoted(scheme).trim_matches('"')
            ),
            "write an https: URL",
        ),
    }
}

/// The mistake of a host that is not written as browsers have it in the end.
fn host(text: &str, authority: &str) -> Mistake {
    let ascii = Url::parse(text)
        .ok()
        .and_then(|url| url.host_str().map(str::to_owned))
        .map(|host| text.replacen(authority, &host, 1))
        .filter(|meant| meant != text);
    let help = "write the host as browsers show it when it is copied: letters, digits, hyphens, dots";
    match ascii {
        Some(meant) => refused(
            "this URL's host is not written as browsers have it, and becomes no link",
            suggestion(&meant, help),
        ),
        None => refused(
            "this URL's host or port is none, or has characters that do not show",
            help,
        ),
    }
}

/// The URL that was meant, where a card would take it.
fn suggestion(meant: &str, otherwise: &'static str) -> String {
    if WebUrl::parse(meant).is_some() {
        format!("write \"{meant}\"")
    } else {
        otherwise.to_owned()
    }
}

/// The scheme in lower case, and the text after its colon.
fn scheme(text: &str) -> Option<(String, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    // `example.org:8080/` has a host and a port.
    let is_host =
        scheme.contains('.') || (scheme == "localhost" && rest.starts_with(|next: char| next.is_ascii_digit()));
    (is_scheme && !is_host).then(|| (scheme.to_ascii_lowercase(), rest))
}
