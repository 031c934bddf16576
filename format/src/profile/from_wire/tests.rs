use crate::codes::{Certainty, ChargeKind, CustodyCode, EventCode, Gender, HelpKind, MailState};
use crate::{Fallback, FormatError, LanguageTag, PersonName, Profile, ProfileError, Publication, Text, wire};

fn publication() -> Publication {
    let head = r#"{
        "version": "https://jsonfeed.org/version/1.1", "title": "Feed", "language": "de",
        "_prisoner_card": { "spec": "1", "publisher": { "name": "Publisher" }, "issued": "2026-01-01T00:00:00Z" }
    }"#;
    Publication::from_wire(serde_json::from_str(head).unwrap()).unwrap()
}

#[track_caller]
fn item(json: &str) -> wire::Item {
    serde_json::from_str(json).unwrap()
}

fn read(json: &str) -> Result<Profile, ProfileError> {
    Profile::from_wire(item(json), &publication())
}

/// An item with the required members, and those further members in `_prisoner_card`.
#[track_caller]
pub(in crate::profile) fn profile(members: &str) -> Profile {
    read(&with(members)).unwrap()
}

fn with(members: &str) -> String {
    let comma = if members.is_empty() { "" } else { "," };
    format!(
        r#"{{ "id": "doe", "_prisoner_card": {{
            "name": "Jane Doe", "recognition": {{ "by": "Committee", "status": "recognised" }}{comma} {members}
        }} }}"#
    )
}

fn text_of(text: Option<&Text>) -> Option<(&str, &str)> {
    text.map(|text| {
        let (tag, value) = text.first();
        (tag.as_str(), value.as_str())
    })
}

#[track_caller]
fn assert_broken(json: &str, message: &str) {
    let error = read(json).unwrap_err();
    assert!(matches!(error, ProfileError::Broken(_)), "{error:?}");
    assert_eq!(error.to_string(), message);
}

#[test]
fn the_least_that_is_required_makes_a_profile() {
    let profile = profile("");
    assert_eq!(profile.id, "doe");
    let (tag, name) = profile.name.first();
    assert_eq!((tag.as_str(), name), ("de", &PersonName::Whole("Jane Doe".to_owned())));
    assert_eq!(profile.native_language.as_str(), "de");
    assert_eq!(profile.gender, Gender::Other);
    assert_eq!(profile.mail, None);
    assert!(profile.page.is_none() && profile.birth.is_none() && profile.photo.is_none() && profile.custody.is_none());
    assert!(profile.charges.is_empty() && profile.events.is_empty() && profile.sentence.is_none());
}

#[test]
fn required_members_are_reported_when_missing() {
    let recognition = r#""recognition": { "by": "Committee", "status": "recognised" }"#;
    for id in ["", r#""id": "","#, r#""id": null,"#, r#""id": [1],"#, r#""id": 1.5,"#] {
        assert_broken(
            &format!(r#"{{ {id} "_prisoner_card": {{ "name": "Jane Doe", {recognition} }} }}"#),
            "/id is missing: give the item an id that stays the same",
        );
    }
    for extension in ["", r#", "_prisoner_card": null"#] {
        assert_broken(
            &format!(r#"{{ "id": "doe" {extension} }}"#),
            "/_prisoner_card is missing: add the object that makes the item a person's card",
        );
    }
    for name in [
        "null",
        r#"" ""#,
        "{}",
        r#"{ "en": " " }"#,
        r#"{ "en": {} }"#,
        r#"{ "en": { "patronymic": " " } }"#,
    ] {
        assert_broken(
            &format!(r#"{{ "id": "doe", "_prisoner_card": {{ "name": {name}, {recognition} }} }}"#),
            "/_prisoner_card/name is missing: name the person",
        );
    }
    for (recognition, message) in [
        (
            "null",
            "/_prisoner_card/recognition is missing: say who recognises the person, and whether they do",
        ),
        (
            r#"{ "status": "recognised" }"#,
            "/_prisoner_card/recognition/by is missing: name the organisation",
        ),
        (
            r#"{ "by": "Committee" }"#,
            "/_prisoner_card/recognition/status is missing: write \"recognised\", \"under_review\" or \"not_recognised\"",
        ),
    ] {
        assert_broken(
            &format!(r#"{{ "id": "doe", "_prisoner_card": {{ "name": "Jane Doe", "recognition": {recognition} }} }}"#),
            message,
        );
    }
}

#[test]
fn an_error_names_its_member() {
    let error = FormatError::missing("/id", "give it one");
    assert_eq!(error.pointer(), "/id");
    let source = std::error::Error::source(&ProfileError::Broken(error)).map(ToString::to_string);
    assert_eq!(source.as_deref(), Some("/id is missing: give it one"));
    assert_eq!(
        ProfileError::Withdrawn.to_string(),
        "the publisher withdrew this profile"
    );
}

#[test]
fn numbers_are_ids_too() {
    let json = with("").replace("\"doe\"", "17");
    assert_eq!(read(&json).unwrap().id, "17");
}

/// Rule 2: a withdrawal has precedence over everything, an address above all.
#[test]
fn a_withdrawn_profile_shows_nothing_whatever_else_it_has() {
    for state in MailState::ALL {
        for custody in CustodyCode::ALL {
            for certainty in Certainty::ALL {
                let members = format!(
                    r#""withdrawn": true, "custody": {{ "code": "{}" }}, "mail": {{
                        "state": "{}",
                        "address": {{ "envelope": {{ "ru": "address" }}, "certainty": "{}" }}
                    }}"#,
                    custody.code(),
                    state.code(),
                    certainty.code()
                );
                assert_eq!(read(&with(&members)), Err(ProfileError::Withdrawn));
                let open = members.replace("\"withdrawn\": true", "\"withdrawn\": false");
                assert!(read(&with(&open)).is_ok());
            }
        }
    }
}

#[test]
fn a_tombstone_needs_nothing_else() {
    for json in [
        r#"{ "_prisoner_card": { "withdrawn": true } }"#,
        r#"{ "id": "doe", "_prisoner_card": { "withdrawn": true, "name": " ", "recognition": {} } }"#,
    ] {
        assert_eq!(read(json), Err(ProfileError::Withdrawn), "{json}");
    }
}

#[test]
fn names_are_read_by_language_whole_or_in_parts() {
    let json = with("").replace(
        "\"Jane Doe\"",
        r#"{
            "EN": { "given": " Sergei ", "patronymic": "", "family": "Mironov\u0000" },
            "ru": "Сергей Миронов", "?": "nobody", "uk": null, "de": { "family": "Mironow" }
        }"#,
    );
    let name = read(&json).unwrap().name;
    let names: Vec<_> = name.iter().map(|(tag, name)| (tag.as_str(), name.full())).collect();
    assert_eq!(
        names,
        [
            ("en", "Sergei Mironov".to_owned()),
            ("ru", "Сергей Миронов".to_owned()),
            ("de", "Mironow".to_owned())
        ]
    );
}

#[test]
fn the_native_language_is_that_of_letters_or_of_the_item() {
    let names = r#"{ "en": "Mironov", "ru": "Миронов", "be-tarask": "Міронаў" }"#;
    for (members, item_language, expected) in [
        (
            r#""mail": { "state": "open", "languages": ["fr", "ru", "en"] }"#,
            "\"be\"",
            "ru",
        ),
        (r#""mail": { "state": "closed", "languages": ["ru"] }"#, "null", "ru"),
        (
            r#""mail": { "state": "open", "languages": ["fr"] }"#,
            "\"be\"",
            "be-tarask",
        ),
        ("", "\"ru-RU\"", "ru"),
        ("", "\"fr\"", "en"),
        ("", "\"по-русски\"", "en"),
        ("", "null", "en"),
    ] {
        let json = with(members).replace("\"Jane Doe\"", names).replacen(
            "\"id\"",
            &format!("\"language\": {item_language}, \"id\""),
            1,
        );
        assert_eq!(
            read(&json).unwrap().native_language.as_str(),
            expected,
            "{members} {item_language}"
        );
    }
}

#[test]
fn plain_text_is_in_the_feeds_language() {
    let profile =
        profile(r#""headline": " plain\ttext ", "summary": { "ru": "текст", "?": "x", "en": " ", "uk": null }"#);
    assert_eq!(text_of(profile.headline.as_ref()), Some(("de", "plain text")));
    assert_eq!(text_of(profile.summary.as_ref()), Some(("ru", "текст")));
    assert_eq!(profile.summary.unwrap().iter().count(), 1);
}

#[test]
fn malformed_optional_members_are_left_out() {
    let profile = profile(
        r#""birth": "13.02.1981", "gender": "male", "headline": "\u0000 ", "summary": {}, "stage": "tomorrow",
           "photo": { "url": "javascript:alert(1)", "alt": "x" },
           "custody": { "code": "tomorrow", "since": "2024-13" },
           "charges": [
               { "law": "RU-UK", "article": "275" }, { "law": "RU-UK", "label": "x" }, { "article": "1", "label": "x" }, {}
           ],
           "account": ["", "told", { "en": "" }],
           "sentence": { "kind": "tomorrow", "term": "nine years", "regime": "strict", "additional": [{ "kind": "?" }] },
           "events": [{ "code": "detained" }, { "date": "soon", "code": "detained" }, { "date": "2024", "code": "?" }],
           "release": { "expected": "P9Y", "actual": "" },
           "help": [{ "kind": "donate" }, { "label": "x", "kind": "tomorrow", "url": "http://example.org/", "scope": "?" }],
           "sources": [{ "url": "https://example.org/" }, { "label": "x", "url": "data:text/html,x" }]"#,
    );
    assert_eq!(
        (profile.birth, profile.gender, profile.stage),
        (None, Gender::Other, None)
    );
    assert_eq!(
        (
            profile.headline,
            profile.summary,
            profile.photo,
            profile.custody.unwrap().code
        ),
        (None, None, None, None)
    );
    // A law without articles makes a charge, too.
    let charges: Vec<_> = profile
        .charges
        .iter()
        .map(|charge| (&*charge.law, charge.article.as_deref()))
        .collect();
    assert_eq!(charges, [("RU-UK", None)]);
    assert!(profile.events.is_empty());
    assert_eq!(profile.account.len(), 1);
    let sentence = profile.sentence.unwrap();
    assert_eq!((sentence.kind, sentence.term), (None, None));
    assert!(sentence.regime.is_some() && sentence.additional.is_empty());
    let release = crate::Release {
        actual_unreadable: true,
        ..crate::Release::default()
    };
    assert_eq!(profile.release, release);
    let help: Vec<_> = profile
        .help
        .iter()
        .map(|help| (help.kind, help.url.is_some(), help.scope))
        .collect();
    assert_eq!(help, [(HelpKind::Other, false, None)]);
    assert_eq!(
        profile
            .sources
            .iter()
            .map(|source| source.url.is_some())
            .collect::<Vec<_>>(),
        [false]
    );
}

#[test]
fn unknown_codes_leave_what_can_still_be_said() {
    let json = with(
        r#""custody": { "code": "tomorrow", "certainty": "tomorrow", "place": "Somewhere" },
           "charges": [{ "law": "XX", "article": "1", "label": "x", "kind": "tomorrow", "outcome": "tomorrow" }],
           "sentence": { "kind": "tomorrow", "term": "P1Y", "additional": [{ "kind": "tomorrow", "label": "a fine" }] },
           "events": [{ "date": "2024", "code": "tomorrow", "label": "It happened" }]"#,
    )
    .replace("\"recognised\"", "\"tomorrow\"");
    let profile = read(&json).unwrap();
    assert_eq!(profile.recognition.status, None);
    let custody = profile.custody.unwrap();
    assert_eq!((custody.code, custody.certainty), (None, Some(Certainty::Unknown)));
    assert_eq!(
        (profile.charges[0].kind, profile.charges[0].outcome),
        (ChargeKind::Criminal, None)
    );
    let sentence = profile.sentence.unwrap();
    assert_eq!(
        (sentence.kind, sentence.term.is_some(), sentence.additional.len()),
        (None, true, 1)
    );
    assert_eq!(profile.events[0].code, EventCode::Other);
}

#[test]
fn a_sentence_that_says_anything_is_one() {
    for (json, is_there) in [
        (r#"{ "kind": "tomorrow" }"#, true),
        (r#"{ "kind": "tomorrow", "in_absentia": true }"#, true),
        (r#"{ "in_absentia": true }"#, true),
        (r#"{ "closed_hearing": true }"#, true),
        (r#"{ "regime": "strict" }"#, true),
        (r#"{ "additional": [{ "kind": "tomorrow", "term": "P1Y" }] }"#, true),
        ("{}", false),
        (
            r#"{ "in_absentia": false, "regime": "tomorrow", "additional": [{ "kind": "tomorrow" }] }"#,
            false,
        ),
    ] {
        let sentence = profile(&format!(r#""sentence": {json}"#)).sentence;
        assert_eq!(sentence.is_some(), is_there, "{json}");
    }
}

#[test]
fn a_sentence_of_no_time_is_none() {
    let sentence = profile(r#""sentence": { "kind": "fine", "term": "P0Y" }"#)
        .sentence
        .unwrap();
    assert_eq!(sentence.term, None);
}

#[test]
fn every_url_is_checked() {
    for url in [
        "javascript:alert(1)",
        "http://example.org/",
        "https://a@example.org/",
        "mailto:a@example.org",
    ] {
        let members = format!(
            r#""photo": {{ "url": "{url}" }}, "help": [{{ "label": "x", "url": "{url}" }}],
               "sources": [{{ "label": "x", "url": "{url}" }}]"#
        );
        let json = with(&members)
            .replace("\"by\"", &format!("\"url\": \"{url}\", \"by\""))
            .replacen("\"id\"", &format!("\"url\": \"{url}\", \"id\""), 1);
        let profile = read(&json).unwrap();
        let urls = [
            &profile.page,
            &profile.recognition.url,
            &profile.help[0].url,
            &profile.sources[0].url,
        ];
        assert!(urls.iter().all(|url| url.is_none()) && profile.photo.is_none(), "{url}");
    }
}

#[test]
fn events_stand_in_the_order_of_their_dates() {
    let profile = profile(
        r#""events": [
            { "date": "2025-02-04", "code": "sentenced" },
            { "date": "2024-02-13", "code": "detained" },
            { "date": "2025-02", "code": "trial_opened" },
            { "date": "2024-02-13", "code": "charged" },
            { "date": "2024", "code": "other", "label": "x" },
            { "date": "2026", "code": "appeal" }
        ]"#,
    );
    let codes: Vec<_> = profile.events.iter().map(|event| event.code.code()).collect();
    assert_eq!(
        codes,
        ["other", "detained", "charged", "trial_opened", "sentenced", "appeal"]
    );
}

#[test]
fn the_last_change_is_when_the_item_was_modified_or_else_published() {
    for (dates, expected) in [
        (
            r#""date_modified": "2026-02-01T00:00:00Z", "date_published": "2026-01-01T00:00:00Z","#,
            Some("2026-02-01"),
        ),
        (
            r#""date_modified": "yesterday", "date_published": "2026-01-01T00:00:00Z","#,
            Some("2026-01-01"),
        ),
        (r#""date_published": 2026,"#, None),
        ("", None),
    ] {
        let json = with("").replacen("\"id\"", &format!("{dates} \"id\""), 1);
        assert_eq!(
            read(&json).unwrap().updated.map(|date| date.to_string()).as_deref(),
            expected,
            "{dates}"
        );
    }
}

#[test]
fn the_place_of_somebody_in_hiding_or_free_is_left_out() {
    for code in CustodyCode::ALL {
        let hides = matches!(
            code.code(),
            "wanted" | "at_liberty" | "released" | "exchanged" | "conditional_release" | "abroad" | "disappeared"
        );
        let profile = profile(&format!(
            r#""custody": {{ "code": "{}", "place": "Vilnius" }}"#,
            code.code()
        ));
        let custody = profile.custody.unwrap();
        assert_eq!(
            (custody.code, custody.place.is_none()),
            (Some(*code), hides),
            "{code:?}"
        );
    }
}

#[test]
fn an_address_without_its_language_breaks_the_item() {
    assert_broken(
        &with(r#""mail": { "state": "open", "address": { "envelope": "address" } }"#),
        "/_prisoner_card/mail/address/envelope does not say its language: \
         write an object from language to address, like { \"ru\": \"…\" }",
    );
}

#[test]
fn a_name_may_be_asked_for_in_any_language() {
    let profile = profile("");
    assert_eq!(
        profile
            .name
            .get(&Fallback::default().preferred(&LanguageTag::english()))
            .1
            .full(),
        "Jane Doe"
    );
}
