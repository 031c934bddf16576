use crate::limits::DEPTH;

use super::{FeedHead, Item, Name, NameInLanguage, Text, Value};

#[track_caller]
fn item(json: &str) -> Item {
    serde_json::from_str(json).unwrap()
}

#[track_caller]
fn assert_wrong(members: &str, message: &str) {
    let json = format!(r#"{{ "id": "doe", "_prisoner_card": {{ {members} }} }}"#);
    let value: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(Item::from_value(value).unwrap_err().to_string(), message, "{members}");
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
    assert_eq!(names[0].1, NameInLanguage::Whole("Doe".to_owned()));
    assert_eq!(
        names[1].1,
        NameInLanguage::Parts {
            given: Some("Д".to_owned()),
            patronymic: None,
            family: None
        }
    );
}

#[test]
fn the_wrong_kind_of_value_breaks_the_item_and_is_named_by_its_place() {
    for (members, message) in [
        (
            r#""name": 5"#,
            "/_prisoner_card/name is a number: write the name, or an object from language to name",
        ),
        (
            r#""name": ["Doe"]"#,
            "/_prisoner_card/name is a list: write the name, or an object from language to name",
        ),
        (
            r#""name": { "en": 5 }"#,
            "/_prisoner_card/name/en is a number: write the name, or an object with given and family",
        ),
        (
            r#""name": { "en": { "given": 5 } }"#,
            "/_prisoner_card/name/en/given is a number: write a string",
        ),
        (
            r#""headline": true"#,
            "/_prisoner_card/headline is a boolean: write a string, or an object from language to string",
        ),
        (
            r#""headline": { "en": {} }"#,
            "/_prisoner_card/headline/en is an object: write a string",
        ),
        (
            r#""headline": { "a/b~c\n": 1 }"#,
            "/_prisoner_card/headline/a~1b~0c is a number: write a string",
        ),
        (
            r#""account": "told""#,
            "/_prisoner_card/account is a string: write a list",
        ),
        (
            r#""account": [null]"#,
            "/_prisoner_card/account/0 is null: write a string, or an object from language to string",
        ),
        (
            r#""photo": "https://example.org/""#,
            "/_prisoner_card/photo is a string: write an object",
        ),
        (r#""mail": true"#, "/_prisoner_card/mail is a boolean: write an object"),
        (r#""mail": ["open"]"#, "/_prisoner_card/mail is a list: write an object"),
        (
            r#""mail": { "state": 1 }"#,
            "/_prisoner_card/mail/state is a number: write a string",
        ),
        (
            r#""mail": { "languages": "ru" }"#,
            "/_prisoner_card/mail/languages is a string: write a list",
        ),
        (
            r#""mail": { "address": "x" }"#,
            "/_prisoner_card/mail/address is a string: write an object",
        ),
        (
            r#""charges": [{}, 5]"#,
            "/_prisoner_card/charges/1 is a number: write an object",
        ),
        (
            r#""charges": [{ "via": [{ "article": 30 }] }]"#,
            "/_prisoner_card/charges/0/via/0/article is a number: write a string",
        ),
        (
            r#""help": [{ "risk": [{ "note": { "en": [] } }] }]"#,
            "/_prisoner_card/help/0/risk/0/note/en is a list: write a string",
        ),
        (
            r#""sentence": { "closed_hearing": "yes" }"#,
            "/_prisoner_card/sentence/closed_hearing is a string: write true or false",
        ),
        (
            r#""withdrawn": "true""#,
            "/_prisoner_card/withdrawn is a string: write true or false",
        ),
        (
            r#""withdrawn": 1"#,
            "/_prisoner_card/withdrawn is a number: write true or false",
        ),
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
fn a_withdrawn_item_is_read_whatever_else_is_in_it() {
    for (json, withdrawn) in [
        (
            r#"{ "_prisoner_card": { "withdrawn": true, "name": 5, "mail": [1, 2] }, "id": {} }"#,
            Some(true),
        ),
        (r#"{ "_prisoner_card": { "withdrawn": false } }"#, Some(false)),
        (
            r#"{ "_prisoner_card": { "withdrawn": true, "withdrawn": false } }"#,
            Some(false),
        ),
        (r#"{ "_prisoner_card": { "withdrawn": null } }"#, None),
        (r#"{ "_prisoner_card": {} }"#, None),
    ] {
        assert_eq!(item(json).extension.unwrap().withdrawn, withdrawn, "{json}");
    }
    let withdrawn = item(r#"{ "_prisoner_card": { "withdrawn": true, "name": "Doe" } }"#)
        .extension
        .unwrap();
    assert_eq!(withdrawn.name, None);
}

#[test]
fn of_members_with_one_name_the_last_counts() {
    let item = item(r#"{ "id": "first", "id": "last", "_prisoner_card": { "birth": "1980", "birth": "1981" } }"#);
    assert_eq!(item.id.as_deref(), Some("last"));
    assert_eq!(item.extension.unwrap().birth.as_deref(), Some("1981"));
}

#[test]
fn values_are_read_to_a_depth() {
    let depth = DEPTH + 20;
    let value: Value = serde_json::from_str(&format!("{}1{}", "[".repeat(depth), "]".repeat(depth))).unwrap();
    let mut levels = 0;
    let mut value = &value;
    while let Value::List(entries) = value {
        levels += 1;
        value = &entries[0];
    }
    assert_eq!((levels, value), (DEPTH, &Value::Null));
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
