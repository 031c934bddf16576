//! Unexpected content in a feed.

use super::reports::{failure_of, not_json};
use crate::prelude::*;

// Which of its two programs the widget runs makes no difference here.
scenarios![
    fault_09_200_000_levels_of_nesting_do_no_harm for Wasm,
    fault_10_of_duplicate_members_the_last_counts by Code,
    fault_11_byte_order_mark_is_accepted by Code,
    fault_12_what_is_not_json_in_utf_8_is_refused by Code,
    fault_13_broken_neighbours_do_not_matter by Code,
    fault_13_wanted_person_is_shown_whatever_unknown_members_hold by Code,
    fault_14_unknown_members_are_ignored by Code,
    fault_14_missing_members_leave_their_section_out by Code,
    fault_14_incomplete_address_is_never_offered by Code,
    fault_52_of_two_people_of_one_id_the_first_is_shown by Code,
    fault_53_ids_and_languages_may_be_called_anything by Code,
];

const NAME: &str = "[part~=name]";

/// Serves text as the feed, and asserts that the card shows the person.
async fn assert_shown(page: &Page, feed: impl Into<Vec<u8>>) -> Card<'_> {
    page.answer_feed(Answer::bytes("application/json", feed));
    let card = page.open_ready(Embed::new()).await;
    assert_eq!(card.text(NAME).await, "Iris Testovna Sample");
    assert_eq!(page.console().await, []);
    card
}

/// The sound feed with more text before the first member or item.
fn before(place: &str, what: &str) -> String {
    let feed = fixtures::feed().to_string();
    assert_eq!(feed.matches(place).count(), 1, "{place} is there once");
    feed.replacen(place, &format!("{place}{what}"), 1)
}

async fn fault_09_200_000_levels_of_nesting_do_no_harm(page: Page) {
    let lists = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let objects = format!("{}0{}", "{\"a\":".repeat(200_000), "}".repeat(200_000));
    let feeds = [
        lists.clone(),
        before("\"items\":[", &format!("{lists},")),
        before("\"items\":[", &format!("{{\"id\":{lists}}},")),
        // In the wanted person, in members that the format knows and in others.
        before("\"version\":", &format!("\"\",\"unknown\":{objects},\"version\":")),
        before("\"birth\":", &format!("\"1990\",\"unknown\":{lists},\"birth\":")),
        before("\"charges\":", &format!("{objects},\"charges\":")),
        before("\"account\":", &format!("{lists},\"account\":")),
    ];
    for (index, feed) in feeds.into_iter().enumerate() {
        page.answer_feed(Answer::bytes("application/json", feed));
        let card = page.open(Embed::new()).await;
        // Engines' parsers differ here; both results are right.
        if card.wait_settled().await == "ready" {
            assert_eq!(card.text(NAME).await, "Iris Testovna Sample", "{index}");
        } else {
            let failure = card.wait_failed().await;
            let expected = if index == 0 {
                ["not-json", "bad-feed"]
            } else {
                ["not-json"; 2]
            };
            assert!(expected.contains(&failure.code.as_str()), "{index}: {failure:?}");
            assert!(card.shows_fallback().await);
        }
    }
}

async fn fault_10_of_duplicate_members_the_last_counts(page: Page) {
    let envelope = "\"envelope\":{\"ru\":\"1, Old Town\",\"ru\":\"2, Older Town\"},\"envelope\":";
    let feed = fixtures::feed().to_string().replacen("\"envelope\":", envelope, 1);
    let card = assert_shown(&page, feed).await;
    let address = card.text("[data-copy=envelope]").await;
    assert!(address.starts_with("000001,"), "{address}");

    let withdrawn = "\"withdrawn\":false,\"withdrawn\":true,\"birth\":";
    let feed = fixtures::feed().to_string().replacen("\"birth\":", withdrawn, 1);
    page.answer_feed(Answer::bytes("application/json", feed));
    assert_eq!(page.open(Embed::new()).await.wait_failed().await.code, "withdrawn");
}

async fn fault_11_byte_order_mark_is_accepted(page: Page) {
    assert_shown(&page, format!("\u{feff}{}", fixtures::feed())).await;
}

async fn fault_12_what_is_not_json_in_utf_8_is_refused(page: Page) {
    let feed = fixtures::feed().to_string();
    let replaced = |from: &str, to: &[u8]| {
        let (head, tail) = feed.split_once(from).expect("it is there");
        [head.as_bytes(), to, tail.as_bytes()].concat()
    };
    let bodies: [(&str, Vec<u8>); 10] = [
        ("a byte that is none of UTF-8", replaced("tulips", b"tul\xffips")),
        ("an overlong character", replaced("tulips", b"tul\xc0\xafips")),
        ("a surrogate in UTF-8", replaced("tulips", b"tul\xed\xa0\x80ips")),
        ("UTF-16", feed.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("NaN", replaced("\"P3Y\"", b"NaN")),
        ("something after the end", format!("{feed} trailing").into_bytes()),
        ("two feeds", format!("{feed}{feed}").into_bytes()),
        ("a comment", format!("// the feed\n{feed}").into_bytes()),
        ("a control character in a string", replaced("tulips", b"tul\x00ips")),
        ("nothing", Vec::new()),
    ];
    for (index, (what, body)) in bodies.into_iter().enumerate() {
        let path = format!("/{index}.json");
        let failure = failure_of(&page, &path, Answer::bytes("application/json", body)).await;
        assert_eq!(
            (failure.code, failure.message),
            ("not-json".to_owned(), not_json(&page.feed.url(&path))),
            "{what}"
        );
    }
}

const BROKEN: [&str; 12] = [
    "null",
    "7",
    "\"iris\"",
    "[]",
    "{}",
    "[[\"id\", \"iris\"]]",
    "{ \"id\": 1e400 }",
    "{ \"id\": \"\\ud800\", \"title\": \"\\udfff\" }",
    "{ \"id\": { \"toString\": 1 } }",
    "{ \"id\": [\"iris\"] }",
    "{ \"id\": true, \"_prisoner_card\": { \"withdrawn\": true } }",
    "{ \"id\": \"x\", \"_prisoner_card\": { \"name\": [], \"mail\": 7, \"sentence\": \"1e400\", \"birth\": 1e400 } }",
];

async fn fault_13_broken_neighbours_do_not_matter(page: Page) {
    let broken = BROKEN.join(",");
    let feed = before("\"items\":[", &format!("{broken},"));
    let end = feed.rfind("]}").expect("the end of the items");
    assert_shown(&page, format!("{},{broken}{}", &feed[..end], &feed[end..])).await;
}

async fn fault_13_wanted_person_is_shown_whatever_unknown_members_hold(page: Page) {
    let unknown =
        "\"x1\":1e400,\"x2\":\"\\ud800\",\"x3\":[null,-0,{}],\"\":7,\"\\ud800\":[],\"__proto__\":{\"name\":7},";
    let feed = fixtures::feed().to_string();
    let feed = feed.replace("\"birth\":", &format!("{unknown}\"birth\":"));
    assert_shown(&page, feed.replace("\"state\":", &format!("{unknown}\"state\":"))).await;
}

async fn fault_14_unknown_members_are_ignored(page: Page) {
    let mut feed = fixtures::feed();
    assert_shown(&page, feed.to_string()).await;
    let before = page.card().visible_text().await;
    add_unknown(&mut feed);
    assert_shown(&page, feed.to_string()).await;
    assert_eq!(page.card().visible_text().await, before);
}

/// Adds an unknown member to every object except those from language to text, where it would be a language.
fn add_unknown(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(add_unknown);
            if !members.contains_key("en") && !members.contains_key("ru") {
                members.insert(
                    "tomorrows-member".to_owned(),
                    json!({ "html": "<b>new</b>", "list": [1, null] }),
                );
            }
        }
        Value::Array(values) => values.iter_mut().for_each(add_unknown),
        _ => {}
    }
}

async fn fault_14_missing_members_leave_their_section_out(page: Page) {
    let sections = [
        ("summary", "[part~=summary]"),
        ("charges", "[part~=charges]"),
        ("sentence", "[part~=sentence]"),
        ("events", "[part~=timeline]"),
        ("mail", "[part~=address]"),
        ("help", "[part~=help]"),
    ];
    let whole = assert_shown(&page, fixtures::feed().to_string()).await;
    for (member, selector) in sections {
        assert_ne!(whole.count(selector).await, 0, "{member}");
    }
    for absent in [true, false] {
        let feed = fixtures::feed_where(|person| {
            for (member, _) in sections {
                let members = person.as_object_mut().expect("an object");
                members.remove(member);
                if !absent {
                    members.insert(member.to_owned(), Value::Null);
                }
            }
            person["headline"] = Value::Null;
        });
        let card = assert_shown(&page, feed.to_string()).await;
        for (member, selector) in sections {
            assert_eq!(card.count(selector).await, 0, "{member}");
        }
        assert_eq!(card.count("[part~=copy-button]").await, 0);
    }
}

async fn fault_14_incomplete_address_is_never_offered(page: Page) {
    let incomplete = [
        "{}",
        "{ \"ru\": \"\" }",
        "{ \"ru\": null }",
        "{ \"ru\": \" \\u00a0\\n\" }",
        "{ \"ru\": \"\\u200b\\u2060\\ufeff\\u202e\\u0000\" }",
        "{ \"ru\": \"000001, Tow\\ufffd, Street 5\" }",
        "{ \"ru\": \"000001, Town\\ud800, Street 5\" }",
        "{ \"\": \"000001, Town\" }",
        "{ \"not a language\": \"000001, Town\" }",
    ];
    for envelope in incomplete {
        let feed = fixtures::feed_where(|person| person["mail"]["address"]["envelope"] = json!("ENVELOPE"));
        let feed = feed.to_string().replace("\"ENVELOPE\"", envelope);
        let card = assert_shown(&page, feed).await;
        assert_eq!(
            card.count("[part~=copy-button], [part~=address], [data-copy]").await,
            0,
            "{envelope}"
        );
        assert!(
            card.visible_text().await.contains("address"),
            "the card says so: {envelope}"
        );
    }
    // Without a language, it is unknown which post office can read it.
    for envelope in [
        json!("000001, Town"),
        json!(["000001, Town"]),
        json!(7),
        json!({ "ru": 7 }),
    ] {
        page.serve_feed(&fixtures::feed_where(|person| {
            person["mail"]["address"]["envelope"] = envelope;
        }));
        let card = page.open(Embed::new()).await;
        assert_eq!(card.wait_failed().await.code, "bad-feed");
        assert!(!card.visible_text().await.contains("Town"));
    }
}

async fn fault_52_of_two_people_of_one_id_the_first_is_shown(page: Page) {
    let mut feed = fixtures::feed();
    let mut second = feed["items"][0].clone();
    second["_prisoner_card"]["name"] = json!("Somebody Else");
    feed["items"].as_array_mut().expect("a list").push(second.clone());
    assert_shown(&page, feed.to_string()).await;

    // A person with this whole id goes before one whose id only ends with it.
    second["id"] = json!("https://example.org/former/iris");
    let mut exact = feed["items"][0].clone();
    exact["id"] = json!("iris");
    feed["items"] = json!([second, exact]);
    assert_shown(&page, feed.to_string()).await;
}

async fn fault_53_ids_and_languages_may_be_called_anything(page: Page) {
    for id in [
        json!(17),
        json!("__proto__"),
        json!("constructor"),
        json!("toString"),
        json!("🕊 <b>"),
    ] {
        let mut feed = fixtures::feed();
        feed["items"][0]["id"] = id.clone();
        page.serve_feed(&feed);
        let person = id.as_str().map_or_else(|| id.to_string(), ToOwned::to_owned);
        let card = page.open_ready(Embed::new().with("person", &person)).await;
        assert_eq!(card.text(NAME).await, "Iris Testovna Sample", "{id}");
        assert_eq!(card.events("prisoner-card-ready").await[0].text("person"), person);
    }
    for name in ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"] {
        // If it is the only language, no text is left to show; beside another one it is left out.
        let label = format!("{{\"{name}\":\"polluted\",\"en\":\"In English\"}}");
        let feed = fixtures::feed_where(|person| person["headline"] = json!("LABEL"));
        assert_shown(&page, feed.to_string().replace("\"LABEL\"", &label)).await;
        assert_eq!(page.card().text(".headline").await, "In English", "{name}");
        let card = page.open(Embed::new().with("person", name)).await;
        assert_eq!(card.wait_failed().await.code, "not-found", "{name}");
        assert_eq!(
            page.run("return ({}).polluted ?? [].polluted ?? 'clean'").await,
            "clean"
        );
    }
}
