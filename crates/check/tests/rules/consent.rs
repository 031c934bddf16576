//! What nobody is said to have agreed to: minors, health, full dates of birth.

use super::{changed, reported};

const CONSENT: &str = r#""consent": { "by": "Anna Primerova", "on": "2026-09-12" },"#;
const BIRTH: &str = r#""birth": "1987-04-19","#;

/// The codes of what is reported of a person, with that consent, for whom one string of the sound feed is another.
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
fn a_consent_that_has_ended_is_reported() {
    let ended = r#"{ "by": "Anna Primerova", "on": "2025-09-12", "until": "2026-09-12" }"#;
    assert!(codes(ended, BIRTH, BIRTH).contains(&"consent-passed".to_owned()));
}
