//! The URLs that a card may link to or load.

use crate::text::is_invisible;

/// A URL that may become a link: `https:`, `http:` on loopback, or `mailto:`. Without credentials, control
/// characters or white space.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WebUrl(String);

impl WebUrl {
    /// Reads an absolute `https:` URL, or an `http:` one on loopback (`localhost` and names under it, 127.0.0.0/8,
    /// `[::1]`). `None` for anything else.
    ///
    /// Stricter than a browser's parser where that would repair the URL, so that nothing is read here in one way and
    /// there in another. A host is written in ASCII (`xn--…` for others), as browsers copy it.
    pub fn parse(url: &str) -> Option<Self> {
        if url.chars().any(is_refused) {
            return None;
        }
        let (scheme, rest) = url.split_once(':')?;
        let host = host(authority(rest)?)?;
        let allowed =
            scheme.eq_ignore_ascii_case("https") || (scheme.eq_ignore_ascii_case("http") && is_loopback(host));
        allowed.then(|| Self(url.to_owned()))
    }

    /// Reads the URLs that [`parse`](Self::parse) does, or `mailto:` with one address, for members that say where to
    /// write to a person. Header fields (`?bcc=…`) are refused: a reader of the card would not see them.
    pub fn parse_contact(url: &str) -> Option<Self> {
        let Some((_, address)) = url
            .split_once(':')
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("mailto"))
        else {
            return Self::parse(url);
        };
        let (mailbox, domain) = address.split_once('@')?;
        let is_mailbox = !mailbox.is_empty()
            && mailbox
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b".+-_".contains(&byte));
        (is_mailbox && domain.contains('.') && is_name(domain)).then(|| Self(url.to_owned()))
    }

    /// The URL as it goes into an `href`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host, for the reader to see where a link leads: `example.org`. Of a `mailto:` URL, the address.
    pub fn host(&self) -> &str {
        let (_, rest) = self.0.split_once(':').unwrap_or_default();
        authority(rest).and_then(host).unwrap_or(rest)
    }
}

impl AsRef<str> for WebUrl {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// Characters that a browser would remove, repair or not show.
fn is_refused(character: char) -> bool {
    character == '\\' || character.is_control() || character.is_whitespace() || is_invisible(character)
}

/// The part between `//` and the path, query or fragment.
fn authority(after_scheme: &str) -> Option<&str> {
    after_scheme.strip_prefix("//")?.split(['/', '?', '#']).next()
}

/// The host of `host`, `host:port`; `None` for credentials, and for a host that a browser would read differently.
fn host(authority: &str) -> Option<&str> {
    let (host, port) = match authority.strip_prefix("[::1]") {
        Some(port) => ("[::1]", port),
        None => authority.split_at(authority.find(':').unwrap_or(authority.len())),
    };
    let is_port = port.is_empty()
        || port
            .strip_prefix(':')
            .is_some_and(|digits| is_number_up_to(digits, 65_535));
    (is_port && (host == "[::1]" || is_name(host) || is_ipv4(host))).then_some(host)
}

/// A host name in ASCII. The last label never begins with a digit: a browser reads such a host as an IPv4 address,
/// in bases and lengths of many kinds (WHATWG URL, "ends in a number").
fn is_name(host: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    host.len() <= 253
        && host.split('.').all(is_label)
        && host
            .rsplit('.')
            .next()
            .is_some_and(|last| !last.as_bytes()[0].is_ascii_digit())
}

/// Four decimal numbers.
fn is_ipv4(host: &str) -> bool {
    host.split('.').count() == 4 && host.split('.').all(|part| is_number_up_to(part, 255))
}

/// A decimal number without leading zeros.
fn is_number_up_to(digits: &str, most: u32) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" || !digits.starts_with('0'))
        && digits.parse().is_ok_and(|number: u32| number <= most)
}

/// RFC 6761 section 6.3, RFC 1122 section 3.2.1.3.
fn is_loopback(host: &str) -> bool {
    let last_label = host.rsplit('.').next().unwrap_or_default();
    host == "[::1]" || last_label.eq_ignore_ascii_case("localhost") || (is_ipv4(host) && host.starts_with("127."))
}

#[cfg(test)]
mod tests;
