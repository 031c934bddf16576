//! The issue of a feed that a page belongs to, by the page's own head.

use std::fmt;

use prisoner_card_format::{FormatError, Instant, Publication, wire};
use thiserror::Error;
use url::Url;

/// The issue that a page states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// The feed's identity, which never changes.
    pub id: Option<String>,
    /// The number of the issue, which grows with every issue.
    pub sequence: Option<u64>,
    /// The instant of its publication.
    pub issued: Instant,
    /// The same as text, as it is written.
    pub issued_text: String,
    /// The end of its validity, where it states one.
    pub valid_until: Option<ValidUntil>,
    /// The address of the feed, as it is written.
    pub feed_url: Option<String>,
    /// The next page, as it is written.
    pub next_url: Option<String>,
}

/// The end of an issue's validity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidUntil {
    /// The text as it is written.
    text: String,
    /// None where the text cannot be read: then it counts as past.
    instant: Option<Instant>,
}

impl Issue {
    /// Reads a page's head. Its items are not looked at.
    ///
    /// # Errors
    ///
    /// Where no card could be made of the page, with any items.
    pub fn read(page: &[u8]) -> Result<Self, NoFeed> {
        // Cards skip a byte-order mark, so this does.
        let json = page.strip_prefix(b"\xef\xbb\xbf").unwrap_or(page);
        // Cards refuse a page that is not UTF-8 throughout; serde_json does not check the members that it ignores.
        let json = str::from_utf8(json).map_err(|error| NoFeed::Json(error.to_string()))?;
        let head: wire::FeedHead = serde_json::from_str(json).map_err(|error| NoFeed::Json(error.to_string()))?;
        Self::of(head).map_err(NoFeed::Head)
    }

    /// Reads a page's head that was parsed already.
    ///
    /// # Errors
    ///
    /// Where no card could be made of the page.
    pub fn of(head: wire::FeedHead) -> Result<Self, FormatError> {
        let (feed_url, next_url) = (head.feed_url.clone(), head.next_url.clone());
        let issued_text = head.issued().unwrap_or_default().to_owned();
        let extension = head.extension.as_ref();
        let valid_until = extension
            .and_then(|extension| extension.valid_until.clone())
            .map(|text| ValidUntil {
                instant: Instant::parse(&text),
                text,
            });
        let publication = Publication::from_wire(head)?;
        Ok(Self {
            id: publication.id,
            sequence: publication.sequence,
            issued: publication.issued,
            issued_text,
            valid_until,
            feed_url,
            next_url,
        })
    }

    /// Checks that this page belongs to the issue that another page began: that both have the same id and sequence, or
    /// neither has one. Cards use the same rule (`whyRefused` in `src/shell/lookup.ts`).
    ///
    /// # Errors
    ///
    /// Where it is of another feed or issue.
    pub fn continues(&self, first: &Self) -> Result<(), OtherIssue> {
        let id_and_sequence = |issue: &Self| (issue.id.clone(), issue.sequence);
        if id_and_sequence(self) == id_and_sequence(first) {
            return Ok(());
        }
        Err(OtherIssue {
            first: id_and_sequence(first),
            found: id_and_sequence(self),
        })
    }

    /// The instant until which it is valid, where it states one that can be read.
    pub fn last_instant(&self) -> Option<Instant> {
        self.valid_until.as_ref()?.instant
    }

    /// The text of that instant, as it is written.
    pub(crate) fn valid_until_text(&self) -> Option<&str> {
        Some(&self.valid_until.as_ref()?.text)
    }

    /// The end of a sentence which states that it is past its date; nothing where it is not.
    pub fn expired(&self, now: Instant) -> Option<String> {
        let ValidUntil { text, instant } = self.valid_until.as_ref()?;
        match instant {
            Some(instant) if now <= *instant => None,
            Some(_) => Some(format!("it was valid until {text}")),
            None => Some(format!("its valid_until {text:?} cannot be read")),
        }
    }
}

/// `sequence 7, issued 2026-11-24T15:15:00Z`
impl fmt::Display for Issue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(sequence) = self.sequence {
            write!(formatter, "sequence {sequence}, ")?;
        }
        write!(formatter, "issued {}", self.issued_text)
    }
}

/// The reason why no card can be made of a page.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum NoFeed {
    /// It is not JSON, or the head has values of the wrong kind.
    #[error("it cannot be read: {0}")]
    Json(String),
    /// Its head lacks something, or is of another format.
    #[error("no card can be made of it: {0}")]
    Head(FormatError),
}

/// A page that does not belong to the first one's issue.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "it is not of the first page's issue: {}; of the first page, {}",
    said(found),
    said(first)
)]
pub struct OtherIssue {
    first: (Option<String>, Option<u64>),
    found: (Option<String>, Option<u64>),
}

impl OtherIssue {
    /// The first page's id and this one's, where they differ.
    pub fn ids(&self) -> Option<(Option<&str>, Option<&str>)> {
        let ids = (self.first.0.as_deref(), self.found.0.as_deref());
        (ids.0 != ids.1).then_some(ids)
    }

    /// The first page's sequence and this one's, where they differ.
    pub fn sequences(&self) -> Option<(Option<u64>, Option<u64>)> {
        (self.first.1 != self.found.1).then_some((self.first.1, self.found.1))
    }
}

fn said((id, sequence): &(Option<String>, Option<u64>)) -> String {
    let sequence = sequence.map_or_else(|| "none".to_owned(), |sequence| sequence.to_string());
    format!("{} and its sequence {sequence}", said_id(id.as_deref()))
}

/// Whether a text may be a feed's id: an absolute URL, or a URN. In keys it stands behind `#`, and white space divides
/// keys, so that it has none.
pub fn is_identity(id: &str) -> bool {
    let is_plain = |letter: char| !letter.is_whitespace() && !letter.is_control();
    id.chars().all(is_plain) && Url::parse(id).is_ok()
}

/// The words for a feed's id in messages: `its id is "urn:…"`.
pub fn said_id(id: Option<&str>) -> String {
    id.map_or_else(|| "it has no id".to_owned(), |id| format!("its id is {id:?}"))
}

#[cfg(test)]
mod tests {
    use prisoner_card_format::Instant;

    use super::{Issue, NoFeed, is_identity};

    /// The issue of a page whose head has these members, too.
    fn issue(members: &str) -> Issue {
        let page = format!(
            r#"{{ "version": "https://jsonfeed.org/version/1.1", "title": "People", "_prisoner_card": {{
                {members} "spec": "1", "publisher": {{ "name": "Committee" }}, "issued": "2026-11-24T12:00:00Z" }} }}"#
        );
        Issue::read(page.as_bytes()).unwrap()
    }

    #[test]
    fn a_page_that_is_not_utf_8_makes_no_card_wherever_its_bytes_are() {
        let page = br#"{ "version": "https://jsonfeed.org/version/1.1", "title": "People", "_prisoner_card": {
            "spec": "1", "publisher": { "name": "Committee" }, "issued": "2026-11-24T12:00:00Z" },
            "items": [{ "content_text": "cut: ?" }] }"#;
        let with = |last: &[u8]| {
            let place = page.iter().position(|byte| *byte == b'?').unwrap();
            [&page[..place], last, &page[place + 1..]].concat()
        };
        assert!(Issue::read(&with("й".as_bytes())).is_ok());
        for bytes in [&b"\xd0"[..], b"\xff", b"\xc0\x80", b"\xed\xa0\x80"] {
            assert!(matches!(Issue::read(&with(bytes)), Err(NoFeed::Json(_))), "{bytes:x?}");
        }
    }

    #[test]
    fn an_issue_is_valid_through_the_instant_that_it_states() {
        let expired = |members: &str, now: &str| issue(members).expired(Instant::parse(now).unwrap());
        let stated = r#""valid_until": "2026-12-01T03:00:00+03:00","#;
        assert_eq!(expired(stated, "2026-12-01T00:00:00Z"), None);
        assert_eq!(
            expired(stated, "2026-12-01T00:00:01Z").as_deref(),
            Some("it was valid until 2026-12-01T03:00:00+03:00")
        );
        assert_eq!(
            expired(r#""valid_until": "next summer","#, "2000-01-01T00:00:00Z").as_deref(),
            Some("its valid_until \"next summer\" cannot be read")
        );
        assert_eq!(expired("", "9999-12-31T00:00:00Z"), None);
    }

    #[test]
    fn a_page_continues_an_issue_with_the_same_id_and_sequence_alone() {
        let pages = [
            ("", (None, None)),
            (r#""id": "urn:a","#, (Some("urn:a"), None)),
            (r#""sequence": 3,"#, (None, Some(3))),
            (r#""id": "urn:a", "sequence": 3,"#, (Some("urn:a"), Some(3))),
            (r#""id": "urn:a", "sequence": 4,"#, (Some("urn:a"), Some(4))),
            (r#""id": "urn:b", "sequence": 3,"#, (Some("urn:b"), Some(3))),
        ];
        for (first, (first_id, first_sequence)) in pages {
            for (page, (id, sequence)) in pages {
                let continued = issue(page).continues(&issue(first));
                assert_eq!(continued.is_ok(), first == page, "{first} {page}");
                let Err(other) = continued else { continue };
                assert_eq!(other.ids(), (first_id != id).then_some((first_id, id)));
                assert_eq!(
                    other.sequences(),
                    (first_sequence != sequence).then_some((first_sequence, sequence))
                );
            }
        }
    }

    #[test]
    fn an_identity_is_a_url_or_urn_without_white_space() {
        for id in [
            "https://example.org/feed#cards",
            "urn:example:feed",
            "tag:example.org,2026:feed",
        ] {
            assert!(is_identity(id), "{id}");
        }
        for id in [
            "",
            "feed",
            "/feed",
            "urn:a b",
            "urn:a\nb",
            "urn:a\u{a0}b",
            "urn:a\u{1}b",
        ] {
            assert!(!is_identity(id), "{id:?}");
        }
    }
}
