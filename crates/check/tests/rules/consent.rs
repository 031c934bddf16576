//! Facts without consent: minors, health, full dates of birth.

use super::{changed, reported};

const CONSENT: &str = r#""consent": { "by": "Anna Primerova", "on": "2026-09-12" },"#;
const NOON: &str = "2026-11-01T12:00:00Z";
const BIRTH: &str = r#""birth": "1987-04-19","#;

/// The codes of the problems of a person, with that consent, for whom one string of the sound feed is another.
fn codes(consent: &str, from: &str, to: &str) -> Vec<String> {
    let consent = if consent.is_empty() {
        String::new()
    } else {
        format!("\"consent\": {consent},")
    };
    let feed = changed(from, to).replace(CONSENT, &consent);
    let all = reported(&feed).into_iter();
    all.filter_map(|line| line.split(' ').nth(1).map(str::to_owned))
        .collect()
}

#[test]
fn a_minor_health_and_a_full_birth_date_are_reported_until_somebody_has_agreed() {
    for (from, to, code) in [
        (BIRTH, "\"birth\": \"2010\",", "minor"),
        (BIRTH, BIRTH, "full-birth-date"),
        (
            BIRTH,
            "\"birth\": \"1987\", \"birthday\": \"--04-19\",",
            "full-birth-date",
        ),
        (r#""code": "colony""#, r#""code": "psychiatric""#, "health"),
        (r#""en": "She does not exist.""#, r#""en": "She has cancer.""#, "health"),
    ] {
        let has = |consent: &str| codes(consent, from, to).iter().any(|known| known == code);
        for refused in [
            "",
            r#"{ "by": "", "on": "2026-09-12" }"#,
            r#"{ "by": "Anna Primerova" }"#,
            r#"{ "by": "Anna Primerova", "on": "2027-09-12" }"#,
            r#"{ "by": "Anna Primerova", "on": "2025-09-12", "until": "2026-09-12" }"#,
        ] {
            assert!(has(refused), "{to}: {refused} quiets {code}");
        }
        assert!(
            !has(r#"{ "by": "Anna Primerova", "on": "2026-09-12" }"#),
            "{to}: {code} with consent"
        );
    }
}

#[test]
fn a_minor_is_an_error_where_they_surely_are_one_and_a_warning_where_they_may_be() {
    let severity = |birth: &str, issued: &str| {
        let feed = changed(BIRTH, &format!("\"birth\": \"{birth}\",")).replace(CONSENT, "");
        let lines = reported(&feed.replace("2026-11-01T12:00:00Z", issued)).into_iter();
        let minor = lines.filter(|line| line.contains(" minor at "));
        let severities: Vec<String> = minor.map(|line| line.split(' ').next().unwrap().to_owned()).collect();
        severities.concat()
    };
    for (birth, issued, expected) in [
        ("2010", NOON, "error"),
        ("2009", NOON, "error"),
        ("2008", NOON, "warning"),
        ("2008-12", NOON, "error"),
        ("2008-11", NOON, "warning"),
        ("2008-10", NOON, ""),
        ("2008-11-02", NOON, "error"),
        ("2008-11-01", NOON, ""),
        ("2007", NOON, ""),
        // On one of the two days of issue.
        ("2008-11-01", "2026-11-01T01:00:00+03:00", "warning"),
        ("2008-11-01", "2026-10-31T23:00:00-05:00", "warning"),
        ("2008-11-02", "2026-11-01T01:00:00+03:00", "error"),
    ] {
        assert_eq!(severity(birth, issued), expected, "{birth} {issued}");
    }
}

#[test]
fn a_consent_that_has_ended_is_reported() {
    let ended = r#"{ "by": "Anna Primerova", "on": "2025-09-12", "until": "2026-09-12" }"#;
    assert!(codes(ended, BIRTH, BIRTH).contains(&"consent-passed".to_owned()));
}

#[test]
fn nobody_is_advised_to_hide_that_a_person_is_a_minor() {
    let lines = reported(&changed(BIRTH, "\"birth\": \"2010\",").replace(CONSENT, ""));
    let line = lines.iter().find(|line| line.contains(" minor at ")).unwrap();
    assert!(line.ends_with("; without it, withdraw the profile"), "{line}");
}
