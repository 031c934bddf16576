use super::{FeedHead, Item, Name, NamePart, Text, Tombstone};

#[track_caller]
fn item(json: &str) -> Item {
    serde_json::from_str(json).unwrap()
}

#[track_caller]
fn assert_wrong(members: &str, message: &str) {
    let json = format!(r#"{{ "id": "doe", "_prisoner_card": {{ {members} }} }}"#);
    let error = serde_json::from_str::<Item>(&json).unwrap_err().to_string();
    assert!(error.starts_with(message), "{members}: {error}");
}

#[test]
fn null_is_as_good_as_absent() {
    let item = item(
        r#"{ "id": null, "url": null, "language": null, "date_published": null, "_prisoner_card": {
            "name": null, "birth": null, "photo": null, "charges": null, "mail": null, "withdrawn": null,
            "headline": { "en": null, "ru": "x" }, "sentence": { "term": null, "closed_hearing": null, "additional": null }
        } }"#,
    );
    assert!(item.id.is_none() && item.url.is_none());
    let extension = item.extension.unwrap();
    assert!(extension.name.is_none() && extension.charges.is_none() && extension.withdrawn.is_none());
    assert_eq!(
        extension.headline,
        Some(Text::ByLanguage(vec![("ru".to_owned(), "x".to_owned())]))
    );
    assert!(extension.sentence.unwrap().term.is_none());
}

#[test]
fn unknown_members_are_ignored() {
    let item = item(
        r#"{ "id": "doe", "content_html": "<b>", "authors": [{}], "_prisoner_card": {
            "tomorrow": [[1e300, { "deep": null }]], "mail": { "state": "open", "tomorrow": 1 }
        } }"#,
    );
    assert_eq!(item.extension.unwrap().mail.unwrap().state.as_deref(), Some("open"));
}

#[test]
fn languages_keep_the_order_of_the_document() {
    let item = item(r#"{ "_prisoner_card": { "headline": { "ru": "1", "en": "2", "de": "3", "ar": "4" } } }"#);
    let Some(Text::ByLanguage(values)) = item.extension.unwrap().headline else {
        panic!("not by language")
    };
    assert_eq!(
        values.iter().map(|(tag, _)| tag.as_str()).collect::<Vec<_>>(),
        ["ru", "en", "de", "ar"]
    );
}

#[test]
fn names_are_strings_or_parts() {
    let item = item(r#"{ "_prisoner_card": { "name": { "en": "Doe", "ru": { "given": "Д", "title": 1 } } } }"#);
    let Some(Name::ByLanguage(names)) = item.extension.unwrap().name else {
        panic!("not by language")
    };
    assert!(matches!(&names[0].1, NamePart::Whole(name) if name == "Doe"));
    assert!(matches!(&names[1].1, NamePart::Parts(parts) if parts.given.as_deref() == Some("Д")));
}

#[test]
fn the_wrong_kind_of_value_breaks_the_item() {
    for (members, message) in [
        (
            r#""name": 5"#,
            "invalid type: integer `5`, expected a name: a string, or an object from language to name",
        ),
        (
            r#""name": ["Doe"]"#,
            "invalid type: sequence, expected a name: a string, or an object from language to name",
        ),
        (
            r#""name": { "en": 5 }"#,
            "invalid type: integer `5`, expected a name: a string, or an object with given and family",
        ),
        (
            r#""name": { "en": { "given": 5 } }"#,
            "invalid type: integer `5`, expected a string",
        ),
        (
            r#""headline": true"#,
            "invalid type: boolean `true`, expected text: a string, or an object from language to string",
        ),
        (r#""headline": { "en": {} }"#, "invalid type: map, expected a string"),
        (
            r#""account": "told""#,
            "invalid type: string \"told\", expected a sequence",
        ),
        (
            r#""account": [null]"#,
            "invalid type: null, expected text: a string, or an object from language to string",
        ),
        (
            r#""photo": "https://example.org/""#,
            "invalid type: string \"https://example.org/\", expected an object for photo",
        ),
        (
            r#""mail": true"#,
            "invalid type: boolean `true`, expected an object for mail",
        ),
        (
            r#""mail": { "state": 1 }"#,
            "invalid type: integer `1`, expected a string",
        ),
        (
            r#""mail": { "languages": "ru" }"#,
            "invalid type: string \"ru\", expected a sequence",
        ),
        (
            r#""mail": { "address": "x" }"#,
            "invalid type: string \"x\", expected an object for address",
        ),
        (
            r#""charges": [5]"#,
            "invalid type: integer `5`, expected an object for a charge",
        ),
        (
            r#""charges": [{ "article": 275 }]"#,
            "invalid type: integer `275`, expected a string",
        ),
        (
            r#""sentence": { "closed_hearing": "yes" }"#,
            "invalid type: string \"yes\", expected a boolean",
        ),
        (
            r#""withdrawn": "true""#,
            "invalid type: string \"true\", expected a boolean",
        ),
        (r#""withdrawn": 1"#, "invalid type: integer `1`, expected a boolean"),
    ] {
        assert_wrong(members, message);
    }
}

#[test]
fn json_feeds_own_members_never_break_an_item() {
    let item =
        item(r#"{ "id": 17, "url": ["x"], "language": { "en": 1 }, "date_published": 1.5, "date_modified": true }"#);
    assert_eq!(item.id.as_deref(), Some("17"));
    assert!(item.url.is_none() && item.language.is_none());
    assert!(item.date_published.is_none() && item.date_modified.is_none());
}

#[test]
fn a_tombstone_is_read_whatever_else_is_in_the_item() {
    for (json, is_withdrawn) in [
        (
            r#"{ "_prisoner_card": { "withdrawn": true, "name": 5, "mail": [1, 2] }, "id": {} }"#,
            true,
        ),
        (r#"{ "_prisoner_card": { "withdrawn": false } }"#, false),
        (r#"{ "_prisoner_card": { "withdrawn": null } }"#, false),
        (r#"{ "_prisoner_card": {} }"#, false),
        (r#"{ "_prisoner_card": null }"#, false),
        ("{}", false),
    ] {
        let tombstone: Tombstone = serde_json::from_str(json).unwrap();
        assert_eq!(tombstone.is_withdrawn(), is_withdrawn, "{json}");
    }
}

#[test]
fn the_head_is_read_without_the_items() {
    let head: FeedHead = serde_json::from_str(
        r#"{ "version": "v", "items": [{ "_prisoner_card": 5 }, 7], "next_url": "2.json",
             "_prisoner_card": { "issued": "2026-01-01T00:00:00Z", "sequence": 3 } }"#,
    )
    .unwrap();
    assert_eq!(
        (head.next_url.as_deref(), head.issued()),
        (Some("2.json"), Some("2026-01-01T00:00:00Z"))
    );
    assert_eq!(head.extension.unwrap().sequence, Some(3.0));
    assert_eq!(FeedHead::default().issued(), None);
}
