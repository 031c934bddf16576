//! The schema's patterns and the format's parsers take the same values.

use prisoner_card_format::{Instant, LanguageTag, PartialDate, Term, WebUrl};
use serde_json::json;

use super::schema;

#[test]
fn the_patterns_agree_with_what_is_read() {
    #[track_caller]
    fn check(definition: &str, is_read: impl Fn(&str) -> bool, values: &[&str]) {
        let mut part = schema();
        part["$ref"] = json!(format!("#/$defs/{definition}"));
        for member in ["type", "required", "properties"] {
            part.as_object_mut().unwrap().remove(member);
        }
        let validator = jsonschema::validator_for(&part).unwrap();
        for value in values {
            assert_eq!(
                validator.is_valid(&json!(value)),
                is_read(value),
                "{definition}: {value:?}"
            );
        }
    }
    #[rustfmt::skip]
    check("date", |date| PartialDate::parse(date).is_some(), &[
        "2024", "2024-02", "2024-02-29", "0000", "9999-12-31", "2024-04-30", "", "24", "2024-", "2024-2", "2024-13",
        "2024-00", "2024-02-30", "2024-04-31", "2024-01-32", "2024-01-00", "2024-01-1", "2024-01-01T00:00:00Z",
        "2024-01-01\n", " 2024", "-2024", "+2024", "２０２４", "20240101",
    ]);
    #[rustfmt::skip]
    check("instant", |instant| Instant::parse(instant).is_some(), &[
        "2024-02-13T10:00:00Z", "2024-02-13t10:00:00z", "2024-02-13T10:00:00.123+03:00", "2016-12-31T23:59:60Z",
        "2024-02-13", "2024-02-13T10:00Z", "2024-02-13T10:00:00", "2024-02-13 10:00:00Z", "2024-02-13T24:00:00Z",
        "2024-02-13T10:60:00Z", "2024-02-13T10:00:00.Z", "2024-02-13T10:00:00+0300", "2024-02-30T10:00:00Z", "",
    ]);
    #[rustfmt::skip]
    check("duration", |term| Term::parse(term).is_some(), &[
        "P9Y", "P18M", "P1Y6M", "P15D", "P2W", "P1Y2M3W4D", "P1Y4D", "P", "", "9Y", "P1M1Y", "PT1H", "P1.5Y", "P1Y1Y",
        "P-1Y", "p1y", "PY", "P1", "P1YT1H",
    ]);
    #[rustfmt::skip]
    check("language", |tag| LanguageTag::parse(tag).is_some(), &[
        "en", "de-AT", "sr-Latn-RS", "zh-yue-HK", "es-419", "de-1996", "sl-rozaj-biske", "en-u-ca-gregory-x-a",
        "x-private", "EN-gb", "de-CH-1901", "abcdefgh", "", "e", "-en", "en-", "en--GB", "x", "en-x", "en-a",
        "abcdefghi", "ру", "en GB", "1en", "en-GB-GB",
    ]);
    let urls = [
        "https://example.org",
        "https://example.org/",
        "HTTPS://EXAMPLE.org:8443/a?b#c",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://xn--e1afmkfd.example/путь",
        "https://example.org?q=/\\",
        "http://localhost/",
        "http://feed.localhost:8080/a",
        "http://127.0.0.1:8080/",
        "http://[::1]",
        "http://example.org/",
        "http://localhost.example.org/",
        "http://127.0.0.1.example.org/",
        "http://example.org/localhost",
        "https:example.org",
        "https:///example.org",
        "https://",
        "https://user@example.org/",
        "https://user:password@example.org/",
        "https://example.org./",
        "https://example..org/",
        "https://пример.example/",
        "https://example.org/a b",
        "https://example.org/a\u{85}",
        "https://example.org/\n",
        " https://example.org/",
        "https://example.org\\@example.com/",
        "//example.org/",
        "/path",
        "javascript:alert(1)",
        "JavaScript://example.org/%0aalert(1)",
        "data:text/html,x",
        "mailto:letters@example.org",
        "mailto:a.b+c@example.org",
        "MAILTO:letters@example.org",
        "mailto:letters@localhost",
        "mailto:letters@example.org?bcc=x@example.org",
        "mailto:a@example.org,b@example.org",
        "mailto:",
        "",
    ];
    check("url", |url| WebUrl::parse(url).is_some(), &urls);
    check("contactUrl", |url| WebUrl::parse_contact(url).is_some(), &urls);
}
