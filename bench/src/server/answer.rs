//! Answers, with the headers that the hosting guide asks for (docs/hosting.md).

use std::{fs, path::Path};

/// Head and body as they go over the wire.
pub(super) struct Answer {
    pub(super) bytes: Vec<u8>,
}

/// A year; the name changes with the content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const AN_HOUR: &str = "public, max-age=3600";
const FIVE_MINUTES: &str = "public, max-age=300";
const NOT_AT_ALL: &str = "no-store";

impl Answer {
    /// A page, which no cache keeps.
    pub(super) fn page(html: &str) -> Self {
        Self::new("200 OK", "text/html; charset=utf-8", NOT_AT_ALL, None, html.as_bytes())
    }

    pub(super) fn not_found() -> Self {
        Self::new("404 Not Found", "text/plain", NOT_AT_ALL, None, b"not found")
    }

    /// A file, in its brotli form where there is one.
    pub(super) fn file(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let compressed = fs::read(path.with_file_name(format!("{name}.br"))).ok();
        let (encoding, body) = match compressed {
            Some(body) => (Some("br"), body),
            None => (None, fs::read(path).ok()?),
        };
        Some(Self::new("200 OK", content_type(name), lifetime(name), encoding, &body))
    }

    fn new(status: &str, content_type: &str, cache_control: &str, encoding: Option<&str>, body: &[u8]) -> Self {
        let encoding = encoding.map_or_else(String::new, |encoding| format!("Content-Encoding: {encoding}\r\n"));
        let mut bytes = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{encoding}Content-Length: {}\r\n\
             Cache-Control: {cache_control}\r\nVary: Accept-Encoding\r\nAccess-Control-Allow-Origin: *\r\n\
             Timing-Allow-Origin: *\r\n\r\n",
            body.len()
        )
        .into_bytes();
        bytes.extend_from_slice(body);
        Self { bytes }
    }
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

/// How long a file may be kept.
fn lifetime(name: &str) -> &'static str {
    if has_hash(name) {
        FOR_EVER
    } else if Path::new(name).extension().is_some_and(|extension| extension == "json") {
        FIVE_MINUTES
    } else {
        AN_HOUR
    }
}

/// Whether a name such as `prisoner-card-aa355ae8e54b6d99.wasm` changes with the content.
fn has_hash(name: &str) -> bool {
    name.split(['-', '.'])
        .any(|word| word.len() >= 8 && word.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_a_hash_in_its_name_is_kept_for_ever() {
        for (name, expected) in [
            ("prisoner-card-aa355ae8e54b6d99.wasm", FOR_EVER),
            ("prisoner-card-aa355ae8e54b6d99.nowasm.js", FOR_EVER),
            ("prisoner-card.js", AN_HOUR),
            ("card.js", AN_HOUR),
            ("feed.json", FIVE_MINUTES),
        ] {
            assert_eq!(lifetime(name), expected, "{name}");
        }
    }

    #[test]
    fn an_answer_has_its_length_and_its_encoding() {
        let answer = Answer::new("200 OK", "application/json", AN_HOUR, Some("br"), b"abc");
        let text = String::from_utf8(answer.bytes).unwrap();
        assert!(text.contains("Content-Encoding: br\r\nContent-Length: 3\r\n"), "{text}");
        assert!(text.ends_with("\r\n\r\nabc"), "{text}");
    }
}
