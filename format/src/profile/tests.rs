use super::from_wire::tests::profile;
use crate::codes::CustodyCode;

#[track_caller]
fn assert_held_since(members: &str, expected: Option<&str>) {
    assert_eq!(
        profile(members).held_since().map(|date| date.to_string()).as_deref(),
        expected,
        "{members}"
    );
}

#[test]
fn time_is_counted_only_for_who_is_held() {
    for code in CustodyCode::ALL {
        let is_held = matches!(
            code.code(),
            "detained"
                | "remand"
                | "house_arrest"
                | "in_transfer"
                | "colony"
                | "settlement"
                | "prison"
                | "correctional_centre"
                | "psychiatric"
                | "administrative_detention"
                | "military_captivity"
        );
        let members = format!(
            r#""custody": {{ "code": "{}" }}, "events": [{{ "date": "2024-02-13", "code": "detained" }}]"#,
            code.code()
        );
        assert_held_since(&members, is_held.then_some("2024-02-13"));
    }
    assert_held_since(r#""events": [{ "date": "2024", "code": "detained" }]"#, None);
    assert_held_since(
        r#""custody": { "code": "tomorrow", "place": "x", "since": "2024" }"#,
        None,
    );
}

#[test]
fn time_is_counted_from_the_first_detention_since_the_last_release() {
    let detained = r#"{ "date": "2024-02-13", "code": "detained" }"#;
    let again = r#"{ "date": "2024-06", "code": "detained" }"#;
    let released = r#"{ "date": "2024-03-01", "code": "released" }"#;
    let custody = r#""custody": { "code": "remand", "since": "2024-07-01" }"#;
    assert_held_since(
        &format!(r#"{custody}, "events": [{again}, {detained}]"#),
        Some("2024-02-13"),
    );
    assert_held_since(
        &format!(r#"{custody}, "events": [{released}, {again}, {detained}]"#),
        Some("2024-06"),
    );
    assert_held_since(
        &format!(r#"{custody}, "events": [{detained}, {released}]"#),
        Some("2024-07-01"),
    );
    assert_held_since(custody, Some("2024-07-01"));
    assert_held_since(r#""custody": { "code": "remand" }"#, None);
}
