//! The feed around the items: its publisher and its dates.

use crate::codes::DesignationKind;
use crate::text::{plain, text};
use crate::{Date, Fallback, FormatError, Instant, LanguageTag, PartialDate, Preferred, Text, WebUrl, wire};

/// A feed's own data, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Publication {
    /// The feed's `title`.
    pub title: String,
    /// The language of its plain strings; `en` where the feed does not say.
    pub language: LanguageTag,
    /// The publisher's site.
    pub home_page: Option<WebUrl>,
    /// The publisher.
    pub publisher: Publisher,
    /// The time when it was published.
    pub issued: Instant,
    /// The day of issue, by which addresses are decided: the later of the day that `issued` is written with and its day in
    /// UTC. A release on either of them counts.
    pub day_of_issue: Date,
    /// Past it, the data may be out of date.
    pub valid_until: Option<Instant>,
    /// Whether the feed says until when it is valid, but in a way that cannot be read; then `valid_until` is `None`,
    /// and the card warns as if the day had passed.
    pub valid_until_unreadable: bool,
    /// Grows with every issue.
    pub sequence: Option<u64>,
    /// The feed's own identity, which all pages of all issues carry; never empty.
    pub id: Option<String>,
    /// The fallback languages, before English.
    pub fallback: Fallback,
}

/// The publisher of a feed.
#[derive(Clone, Debug, PartialEq)]
pub struct Publisher {
    /// The name.
    pub name: Text,
    /// The site.
    pub url: Option<WebUrl>,
    /// The countries where the publisher, or somebody it links to, is outlawed.
    pub designations: Vec<Designation>,
}

/// A country where somebody is outlawed, and the status under which.
#[derive(Clone, Debug, PartialEq)]
pub struct Designation {
    /// The country or its part, such as `RU`.
    pub jurisdiction: String,
    /// The status; `None` for a code that this version does not know: outlawed all the same.
    pub kind: Option<DesignationKind>,
    /// The date when this was so.
    pub as_of: Option<PartialDate>,
}

impl Designation {
    /// `None` for one that does not say where.
    fn from_wire(wire: wire::Designation) -> Option<Self> {
        Some(Self {
            jurisdiction: plain(wire.jurisdiction)?,
            kind: wire.kind.as_deref().and_then(DesignationKind::from_code),
            as_of: wire.as_of.as_deref().and_then(PartialDate::parse),
        })
    }
}

impl Publication {
    /// Checks a feed's head.
    ///
    /// # Errors
    ///
    /// Where the document is no JSON Feed of this format's version, or does not state its publisher and its dates.
    pub fn from_wire(head: wire::FeedHead) -> Result<Self, FormatError> {
        check_version(head.version.as_deref())?;
        let title = plain(head.title).ok_or_else(|| FormatError::missing("/title", "give the feed a name"))?;
        let language = head
            .language
            .as_deref()
            .and_then(LanguageTag::parse)
            .unwrap_or_else(LanguageTag::english);
        let extension = head.extension.ok_or_else(|| {
            FormatError::missing(
                "/_prisoner_card",
                "add the object that makes the feed a source of cards",
            )
        })?;
        check_spec(extension.spec.as_deref())?;
        let publisher = extension.publisher.unwrap_or_default();
        let name = text(publisher.name, &language)
            .ok_or_else(|| FormatError::missing("/_prisoner_card/publisher/name", "name who publishes the feed"))?;
        let (issued, day_of_issue) = issued(extension.issued.as_deref())?;
        let (valid_until, valid_until_unreadable) = match extension.valid_until {
            Some(instant) => {
                let parsed = Instant::parse(&instant);
                (parsed, parsed.is_none())
            }
            None => (None, false),
        };
        Ok(Self {
            title,
            home_page: head.home_page_url.as_deref().and_then(WebUrl::parse),
            publisher: Publisher {
                name,
                url: publisher.url.as_deref().and_then(WebUrl::parse),
                designations: publisher
                    .designations
                    .unwrap_or_default()
                    .into_iter()
                    .filter_map(Designation::from_wire)
                    .collect(),
            },
            issued,
            day_of_issue,
            valid_until,
            valid_until_unreadable,
            sequence: extension
                .sequence
                .and_then(wire::whole_number)
                .and_then(|number| number.try_into().ok()),
            id: extension.id.filter(|id| !id.is_empty()),
            fallback: extension.fallback.map(Fallback::from_wire).unwrap_or_default(),
            language,
        })
    }

    /// Whether that is a version of JSON Feed that a card reads: 1 or 1.1, as its specification and as its site's
    /// address write them.
    pub fn is_version_of_json_feed(version: &str) -> bool {
        let number = version
            .strip_prefix("https://")
            .map(|address| address.strip_prefix("www.").unwrap_or(address))
            .and_then(|address| address.strip_prefix("jsonfeed.org/version/"))
            .map(|number| number.strip_suffix('/').unwrap_or(number));
        matches!(number, Some("1" | "1.1"))
    }

    /// The languages that a reader of that one gets the feed's texts in.
    pub fn preferred(&self, language: &LanguageTag) -> Preferred {
        self.fallback.preferred(language)
    }

    /// The day until which the feed was valid, where `today` is past it.
    pub fn expired(&self, today: Date) -> Option<Date> {
        self.valid_until.map(Instant::date).filter(|last| today > *last)
    }
}

fn check_version(version: Option<&str>) -> Result<(), FormatError> {
    const POINTER: &str = "/version";
    const REMEDY: &str = "write https://jsonfeed.org/version/1.1";
    let version = version.ok_or_else(|| FormatError::missing(POINTER, REMEDY))?;
    if Publication::is_version_of_json_feed(version) {
        Ok(())
    } else {
        Err(FormatError::malformed(POINTER, version, REMEDY))
    }
}

fn check_spec(spec: Option<&str>) -> Result<(), FormatError> {
    const POINTER: &str = "/_prisoner_card/spec";
    match spec {
        Some("1") => Ok(()),
        Some(other) => Err(FormatError::malformed(
            POINTER,
            other,
            "this version of the card reads \"1\" only; update the card",
        )),
        None => Err(FormatError::missing(POINTER, "write \"1\"")),
    }
}

/// The time when the feed was published, and the day of issue.
fn issued(issued: Option<&str>) -> Result<(Instant, Date), FormatError> {
    const POINTER: &str = "/_prisoner_card/issued";
    const REMEDY: &str = "write the instant of publication, like 2024-02-13T10:00:00Z";
    let issued = issued.ok_or_else(|| FormatError::missing(POINTER, REMEDY))?;
    let days = Instant::parse(issued).zip(Instant::day_as_written(issued));
    let (instant, written) = days.ok_or_else(|| FormatError::malformed(POINTER, issued, REMEDY))?;
    Ok((instant, written.max(instant.date())))
}

#[cfg(test)]
mod tests {
    use crate::{Date, FormatError, LanguageTag, Publication, wire};

    const SOUND: &str = r#"{
        "version": "https://jsonfeed.org/version/1.1",
        "title": " Political prisoners ",
        "language": "en_gb",
        "home_page_url": "https://example.org/",
        "feed_url": "https://example.org/feed.json",
        "next_url": "feed-2.json",
        "items": [{"id": 1}],
        "_prisoner_card": {
            "about": "https://example.org/format",
            "spec": "1",
            "publisher": { "name": { "en": "Example", "ru": "Пример" }, "url": "https://example.org/" },
            "issued": "2024-02-13T10:00:00Z",
            "valid_until": "2024-08-13T10:00:00Z",
            "sequence": 12,
            "id": "urn:example:feed",
            "fallback": { "uk": ["ru", "?"], "be": null },
            "unknown": [1, { "of": "no matter" }]
        }
    }"#;

    fn head(json: &str) -> wire::FeedHead {
        serde_json::from_str(json).unwrap()
    }

    /// The sound feed with one string of its JSON replaced.
    #[track_caller]
    fn read_with(from: &str, to: &str) -> Result<Publication, FormatError> {
        assert!(SOUND.contains(from), "{from}");
        Publication::from_wire(head(&SOUND.replace(from, to)))
    }

    #[track_caller]
    fn assert_refused(from: &str, to: &str, message: &str) {
        assert_eq!(read_with(from, to).unwrap_err().to_string(), message);
    }

    #[test]
    fn a_sound_feed_is_read_whole() {
        let head = head(SOUND);
        assert_eq!(head.feed_url.as_deref(), Some("https://example.org/feed.json"));
        assert_eq!(head.next_url.as_deref(), Some("feed-2.json"));
        let publication = Publication::from_wire(head).unwrap();
        let ukrainian = LanguageTag::parse("uk").unwrap();
        let preferred = publication.preferred(&ukrainian);
        assert_eq!(
            preferred.iter().map(LanguageTag::as_str).collect::<Vec<_>>(),
            ["uk", "ru"]
        );
        assert_eq!(publication.title, "Political prisoners");
        assert_eq!(publication.language.as_str(), "en-GB");
        assert_eq!(publication.home_page.unwrap().as_str(), "https://example.org/");
        assert_eq!(publication.publisher.name.iter().count(), 2);
        assert_eq!(publication.publisher.url.unwrap().as_str(), "https://example.org/");
        assert_eq!(publication.issued.date().to_string(), "2024-02-13");
        assert_eq!(publication.valid_until.unwrap().date().to_string(), "2024-08-13");
        assert!(!publication.valid_until_unreadable);
        assert_eq!(publication.sequence, Some(12));
        assert_eq!(publication.id.as_deref(), Some("urn:example:feed"));
    }

    #[test]
    fn the_day_of_issue_is_the_later_of_the_day_as_written_and_the_day_in_utc() {
        for (issued, day) in [
            ("2024-02-13T10:00:00Z", "2024-02-13"),
            ("2024-02-13T10:00:00+03:00", "2024-02-13"),
            ("2024-02-14T01:00:00+03:00", "2024-02-14"),
            ("2024-02-14t01:00:00+03:00", "2024-02-14"),
            ("2024-02-13T23:00:00-05:00", "2024-02-14"),
            ("2023-12-31T23:59:60-00:01", "2024-01-01"),
            ("2024-01-01T00:00:00+14:00", "2024-01-01"),
        ] {
            let publication = read_with("2024-02-13T10:00:00Z", issued).unwrap();
            assert_eq!(publication.day_of_issue.to_string(), day, "{issued}");
        }
    }

    #[test]
    fn an_empty_id_is_none() {
        let publication = read_with("urn:example:feed", "").unwrap();
        assert_eq!(publication.id, None);
    }

    #[test]
    fn json_feeds_versions_are_read_in_any_spelling() {
        for version in [
            "https://jsonfeed.org/version/1",
            "https://jsonfeed.org/version/1.1",
            "https://www.jsonfeed.org/version/1.1/",
            "https://jsonfeed.org/version/1/",
        ] {
            assert!(
                read_with("https://jsonfeed.org/version/1.1", version).is_ok(),
                "{version}"
            );
        }
    }

    #[test]
    fn a_feed_that_makes_no_cards_says_why() {
        let version = "\"version\": \"https://jsonfeed.org/version/1.1\",";
        assert_refused(
            version,
            "",
            "/version is missing: write https://jsonfeed.org/version/1.1",
        );
        assert_refused(
            version,
            "\"version\": \"https://jsonfeed.org/version/2\",",
            "/version is \"https://jsonfeed.org/version/2\": write https://jsonfeed.org/version/1.1",
        );
        assert_refused(
            "\" Political prisoners \"",
            "\"\\u0000 \"",
            "/title is missing: give the feed a name",
        );
        assert_refused(
            "_prisoner_card",
            "_another_card",
            "/_prisoner_card is missing: add the object that makes the feed a source of cards",
        );
        assert_refused("\"spec\": \"1\",", "", "/_prisoner_card/spec is missing: write \"1\"");
        assert_refused(
            "\"spec\": \"1\"",
            "\"spec\": \"2\"",
            "/_prisoner_card/spec is \"2\": this version of the card reads \"1\" only; update the card",
        );
        let name_missing = "/_prisoner_card/publisher/name is missing: name who publishes the feed";
        assert_refused("\"publisher\"", "\"published_by\"", name_missing);
        assert_refused(
            "\"Example\", \"ru\": \"Пример\"",
            "\" \", \"по-русски\": \"Пример\"",
            name_missing,
        );
        assert_refused(
            "\"issued\"",
            "\"published\"",
            "/_prisoner_card/issued is missing: write the instant of publication, like 2024-02-13T10:00:00Z",
        );
        assert_refused(
            "2024-02-13T10:00:00Z",
            "13 February",
            "/_prisoner_card/issued is \"13 February\": write the instant of publication, like 2024-02-13T10:00:00Z",
        );
    }

    #[test]
    fn a_long_value_is_cut_in_the_message() {
        let message = read_with("\"spec\": \"1\"", &format!("\"spec\": \"{}\\n\"", "x".repeat(100)))
            .unwrap_err()
            .to_string();
        assert!(message.contains(&format!("\"{}…\"", "x".repeat(60))), "{message}");
    }

    #[test]
    fn malformed_optional_members_are_left_out() {
        assert_eq!(read_with("en_gb", "по-английски").unwrap().language.as_str(), "en");
        assert_eq!(read_with("\"en_gb\"", "[5]").unwrap().language.as_str(), "en");
        assert_eq!(
            read_with("\"home_page_url\": \"https://", "\"home_page_url\": \"ftp://")
                .unwrap()
                .home_page,
            None
        );
        for sequence in ["-1", "1.5", "1e300", "9007199254740993", "null"] {
            let publication = read_with("\"sequence\": 12", &format!("\"sequence\": {sequence}")).unwrap();
            assert_eq!(publication.sequence, None, "{sequence}");
        }
        for (sequence, read) in [("0", 0), ("12.0", 12), ("9007199254740991", 9_007_199_254_740_991)] {
            let publication = read_with("\"sequence\": 12", &format!("\"sequence\": {sequence}")).unwrap();
            assert_eq!(publication.sequence, Some(read), "{sequence}");
        }
    }

    #[test]
    fn an_unreadable_end_of_validity_is_remembered() {
        let publication = read_with("2024-08-13T10:00:00Z", "next summer").unwrap();
        assert_eq!(
            (publication.valid_until, publication.valid_until_unreadable),
            (None, true)
        );
    }

    #[test]
    fn a_feed_expires_on_the_day_after_its_last() {
        let publication = Publication::from_wire(head(SOUND)).unwrap();
        let last = Date::parse("2024-08-13").unwrap();
        assert_eq!(publication.expired(last), None);
        assert_eq!(publication.expired(Date::parse("2024-08-14").unwrap()), Some(last));
    }

    #[test]
    fn members_of_the_wrong_kind_are_named_by_their_place() {
        for (json, message) in [
            (
                r#"{"_prisoner_card": {"publisher": "Example"}}"#,
                "/_prisoner_card/publisher is a string: write an object",
            ),
            (
                r#"{"_prisoner_card": {"issued": 2024}}"#,
                "/_prisoner_card/issued is a number: write a string",
            ),
            (
                r#"{"_prisoner_card": {"sequence": "1"}}"#,
                "/_prisoner_card/sequence is a string: write a number",
            ),
            (
                r#"{"_prisoner_card": []}"#,
                "/_prisoner_card is a list: write an object",
            ),
            ("[]", "the document is a list: write an object"),
        ] {
            let feed: wire::Value = serde_json::from_str(json).unwrap();
            assert_eq!(wire::FeedHead::from_value(feed).unwrap_err().to_string(), message);
        }
    }
}
