//! `build`: a static site of a feed.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "common/accident.rs"]
mod accident;
#[path = "build/atomic.rs"]
mod atomic;
#[path = "build/big.rs"]
mod big;
mod common;
#[path = "build/embeds.rs"]
mod embeds;
#[path = "build/headers.rs"]
mod headers;
#[path = "build/list_to_paste.rs"]
mod list_to_paste;
#[path = "build/property.rs"]
mod property;
#[path = "build/site.rs"]
mod site;
#[path = "build/sizes.rs"]
mod sizes;

use std::fs;

use serde_json::{Value, json};

use crate::common::{ended, tool};
use crate::site::{Workshop, feed, files, person, withdraw};

#[test]
fn each_person_has_a_page_in_each_language_and_a_feed() {
    let workshop = Workshop::new();
    let said = workshop.build();
    assert!(said.starts_with("2 people in 2 languages: "), "{said}");
    let files = files(&workshop.path("site"));
    let plain: Vec<&str> = files
        .keys()
        .map(String::as_str)
        .filter(|name| !matches!(name.rsplit_once('.'), Some((_, "br" | "gz"))))
        .filter(|name| {
            !["card-", "site-", "search-", "framed-"]
                .iter()
                .any(|hashed| name.starts_with(hashed))
                && !name.contains("/share-")
        })
        .collect();
    assert_eq!(
        plain,
        [
            ".nojekyll",
            ".prisoner-card-site",
            "404.html",
            "_headers",
            "feed.json",
            "icon.png",
            "icon.svg",
            "index.html",
            "integrity.json",
            "list.json",
            "list.txt",
            "p/iris/embed.html",
            "p/iris/feed.json",
            "p/iris/index.html",
            "p/iris/oembed.json",
            "p/iris/ru/embed.html",
            "p/iris/ru/index.html",
            "p/iris/ru/oembed.json",
            "p/oleg/embed.html",
            "p/oleg/feed.json",
            "p/oleg/index.html",
            "p/oleg/oembed.json",
            "p/oleg/ru/embed.html",
            "p/oleg/ru/index.html",
            "p/oleg/ru/oembed.json",
            "prisoner-card-1.wasm",
            "prisoner-card-2.nowasm.js",
            "prisoner-card-9f1fdb76a696edc4.js",
            "prisoner-card-frame-81ad826e5a1f918b.js",
            "prisoner-card-frame.js",
            "prisoner-card.js",
            "prisoner-list-10c09be6e1a58f75.js",
            "prisoner-list.js",
            "robots.txt",
            "ru/index.html",
            "ru/list.txt",
            "share.png",
            "sitemap.xml",
        ]
    );
    assert!(files.contains_key("p/iris/index.html.br") && files.contains_key("p/iris/index.html.gz"));
}

#[test]
fn a_page_is_whole_and_knows_its_translations() {
    let workshop = Workshop::new();
    workshop.build();
    let page = workshop.read("p/iris/ru/index.html");
    for part in [
        "<html lang=\"ru\">",
        "<title>Ирис: дело и как написать</title>",
        "г. Примерск,</span>",
        "<meta name=\"referrer\" content=\"no-referrer\">",
        "<link rel=\"canonical\" href=\"https://feed.example/cards/p/iris/ru/\">",
        "<link rel=\"alternate\" hreflang=\"en\" href=\"https://feed.example/cards/p/iris/\">",
        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://feed.example/cards/p/iris/\">",
        "<meta property=\"og:description\" content=\"Ирис и стихи\">",
        "href=\"https://feed.example/cards/p/iris/ru/oembed.json\"",
        "<prisoner-card feed=\"../feed.json\" person=\"iris\" lang=\"ru\">",
        "этот адрес может оказаться неверным.",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    // Only the site's own script, pinned; nothing inline.
    let scripts: Vec<&str> = page
        .match_indices("<script")
        .map(|(at, _)| page.get(at..at + 60).unwrap())
        .collect();
    assert_eq!(scripts.len(), 1, "{scripts:?}");
    assert!(
        scripts[0].starts_with("<script src=\"../../../prisoner-card.js?"),
        "{scripts:?}"
    );
    assert!(page.contains("integrity=\"sha384-"), "{page}");
    assert!(page.contains(" crossorigin=\"anonymous\""), "{page}");
    assert!(
        page.contains(" defer=\"defer\"></script>"),
        "not before the card has arrived: {page}"
    );
    assert!(!page.contains("<style") && !page.contains(" style=\""), "{page}");
}

#[test]
fn a_page_has_texts_in_a_language_that_the_publisher_lets_stand_in() {
    let workshop = Workshop::new();
    let mut iris = person("iris", "Iris", "Ирис");
    iris["_prisoner_card"]["headline"]["uk"] = json!("Ірис і вірші");
    let mut feed = feed([iris]);
    feed["_prisoner_card"]["fallback"] = json!({ "uk": ["ru"] });
    workshop.write_feed(&feed);
    workshop.build();
    let page = workshop.read("p/iris/uk/index.html");
    for part in [
        "<html lang=\"uk\">",
        "<title>Ирис: ",
        "<bdi part=\"name\" lang=\"ru\" dir=\"auto\">Ирис</bdi>",
        ">Ірис і вірші</p>",
        "lang=\"ru\" dir=\"auto\">Никто</bdi>",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(workshop.read("uk/index.html").contains("<bdi lang=\"ru\">Ирис</bdi>"));
    let sent: Value = serde_json::from_str(&workshop.read("p/iris/feed.json")).unwrap();
    assert_eq!(sent["_prisoner_card"]["fallback"], json!({ "uk": ["ru"] }));
}

#[test]
fn unknown_members_are_published_only_with_keep_unknown() {
    let workshop = Workshop::new();
    let written = "{\"id\":\"iris\",  \"a\": 1.50, \"content_text\": \"\\u0049ris\", \"_prisoner_card\": {\"name\": \"Iris\", \
                   \"recognition\": {\"by\": \"Nobody\", \"status\": \"recognised\"}, \"b\": 1e3}}";
    let mut feed = feed([json!("ITEM")]);
    feed["_private"] = json!("a note");
    feed["_prisoner_card"]["publisher"]["_phone"] = json!("a number");
    let text = format!("{feed:#}").replace("\"ITEM\"", written);
    fs::write(workshop.path("feed.json"), text).unwrap();
    let said = workshop.build();
    let left_out = "left out: members that the format does not know: \"_phone\" (1), \"_private\" (1), \"a\" (1), \"b\" (1); \
                    --keep-unknown writes them, too\n";
    assert!(said.contains(left_out), "{said}");
    for name in ["feed.json", "p/iris/feed.json"] {
        let feed = workshop.read(name);
        assert!(!feed.contains("1.50") && !feed.contains("1e3"), "{feed}");
        assert!(!feed.contains("a note") && !feed.contains("a number"), "{feed}");
        assert!(
            feed.contains("\"content_text\": \"\\u0049ris\""),
            "the rest as it came: {feed}"
        );
    }
    workshop
        .command("feed.json", "site")
        .arg("--keep-unknown")
        .assert()
        .code(0);
    for name in ["feed.json", "p/iris/feed.json"] {
        let feed = workshop.read(name);
        assert!(
            feed.contains(written) && feed.contains("a note") && feed.contains("a number"),
            "{name}"
        );
    }
    let one: Value = serde_json::from_str(&workshop.read("p/iris/feed.json")).unwrap();
    assert_eq!(one["feed_url"], "https://feed.example/cards/p/iris/feed.json");
    assert_eq!(one["_prisoner_card"]["sequence"], 7);
}

#[test]
fn an_address_that_no_card_may_show_is_in_no_file() {
    let workshop = Workshop::new();
    let mut iris = person("iris", "Iris", "Ирис");
    iris["_prisoner_card"]["mail"]["state"] = json!("paused");
    iris["_prisoner_card"]["mail"]["other_addresses"] =
        json!([{ "purpose": "books", "envelope": { "ru": "000000, г. Примерск, Ирис, для книг" } }]);
    workshop.write_feed(&feed([iris, person("oleg", "Oleg", "Олег")]));
    for arguments in [&[][..], &["--keep-unknown"]] {
        let output = workshop.command("feed.json", "site").args(arguments).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(
            said.contains("left out: the addresses of 1 person, which no card may show (see check)\n"),
            "{said}"
        );
        for (name, bytes) in files(&workshop.path("site")) {
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains("Примерск, Ирис"), "{name}: {text}");
        }
        assert!(workshop.read("p/oleg/feed.json").contains("Примерск, Олег"));
        assert!(workshop.read("p/iris/feed.json").contains("\"state\": \"paused\""));
    }
}

#[test]
fn nothing_is_built_while_a_text_has_an_address_that_no_card_may_show() {
    let workshop = Workshop::new();
    let envelope = "Iris, Example Prison, Exampletown";
    for (member, value) in [
        ("summary", json!(format!("Write to: {}", envelope.to_lowercase()))),
        ("relatives", json!([{ "who": "a friend", "address": envelope }])),
        ("number", json!(envelope)),
        (
            "previous",
            json!({ "envelope": { "en": "Another Prison, Exampletown" } }),
        ),
    ] {
        let mut iris = person("iris", "Iris", "Ирис");
        iris["_prisoner_card"]["mail"] =
            json!({ "state": "closed", "address": { "envelope": { "en": envelope }, "certainty": "confirmed" } });
        iris["_prisoner_card"][member] = value;
        workshop.write_feed(&feed([iris]));
        for arguments in [&[][..], &["--keep-unknown"]] {
            let (_, said) = ended(workshop.command("feed.json", "site").args(arguments), 1);
            assert!(said.contains("address-in-text"), "{member}: {said}");
            assert!(!workshop.path("site").exists(), "{member}");
        }
    }
}

#[test]
fn search_engines_keep_no_copy_and_forget_a_page_when_its_address_is_to_be_verified() {
    let workshop = Workshop::new();
    let mut paused = person("iris", "Iris", "Ирис");
    paused["_prisoner_card"]["mail"]["state"] = json!("paused");
    let mut by_month = person("anna", "Anna", "Анна");
    by_month["_prisoner_card"]["mail"]["address"]["review_by"] = json!("2099-02");
    let mut withdrawn = person("nina", "Nina", "Нина");
    withdraw(&mut withdrawn);
    workshop.write_feed(&feed([paused, by_month, withdrawn, person("oleg", "Oleg", "Олег")]));
    workshop.build();
    for (name, expected) in [
        ("index.html", "noarchive"),
        ("ru/index.html", "noarchive"),
        ("p/iris/index.html", "noarchive"),
        ("p/anna/index.html", "noarchive, unavailable_after: 2099-02-28"),
        ("p/oleg/index.html", "noarchive, unavailable_after: 2099-05-01"),
        ("p/oleg/ru/index.html", "noarchive, unavailable_after: 2099-05-01"),
        ("p/nina/index.html", "noindex"),
        ("404.html", "noindex"),
    ] {
        let page = workshop.read(name);
        let robots = format!("<meta name=\"robots\" content=\"{expected}\">");
        assert!(page.contains(&robots), "{name}: {page}");
        assert_eq!(page.matches("name=\"robots\"").count(), 1, "{name}");
    }
}

#[test]
fn pages_that_were_issued_at_different_times_are_built_as_of_the_last_and_until_the_first_date() {
    let workshop = Workshop::new();
    let page = |id: &str, issued: &str, valid_until: Option<&str>| {
        let mut page = feed([person(id, "Iris", "Ирис")]);
        page["_prisoner_card"]["issued"] = json!(issued);
        if let Some(valid_until) = valid_until {
            page["_prisoner_card"]["valid_until"] = json!(valid_until);
        }
        page
    };
    for (first, second, issued, valid_until) in [
        (
            page("a", "2026-11-24T10:00:00Z", Some("2099-06-01T00:00:00Z")),
            page("b", "2026-11-25T01:00:00+03:00", Some("2099-05-01T00:00:00Z")),
            "2026-11-25T01:00:00+03:00",
            json!("2099-05-01T00:00:00Z"),
        ),
        (
            page("a", "2026-11-25T01:00:00+03:00", None),
            page("b", "2026-11-24T23:00:00Z", Some("2099-06-01T00:00:00Z")),
            "2026-11-25T01:00:00+03:00",
            json!("2099-06-01T00:00:00Z"),
        ),
        (
            page("a", "2026-11-25T10:00:00Z", Some("2099-06-01T00:00:00Z")),
            page("b", "2026-11-24T10:00:00Z", None),
            "2026-11-25T10:00:00Z",
            json!("2099-06-01T00:00:00Z"),
        ),
    ] {
        let mut first = first;
        first["next_url"] = json!("https://feed.example/cards/two.json");
        workshop.write_feed(&first);
        std::fs::write(workshop.path("two.json"), second.to_string()).unwrap();
        let said = workshop.build();
        let built: Value = serde_json::from_str(&workshop.read("feed.json")).unwrap();
        assert_eq!(built["_prisoner_card"]["issued"], issued, "{said}");
        assert_eq!(built["_prisoner_card"]["valid_until"], valid_until, "{said}");
        assert_eq!(built["items"].as_array().unwrap().len(), 2);
    }
}

#[test]
fn a_release_that_came_after_the_issue_of_its_page_is_not_built() {
    let workshop = Workshop::new();
    let mut first = feed([person("iris", "Iris", "Ирис")]);
    first["_prisoner_card"]["issued"] = json!("2026-11-24T10:00:00Z");
    first["items"][0]["_prisoner_card"]["release"] = json!({ "actual": "2026-11-25" });
    first["next_url"] = json!("https://feed.example/cards/two.json");
    workshop.write_feed(&first);
    let mut second = feed([person("oleg", "Oleg", "Олег")]);
    second["_prisoner_card"]["issued"] = json!("2026-11-25T10:00:00Z");
    std::fs::write(workshop.path("two.json"), second.to_string()).unwrap();
    let said = workshop.refused();
    assert!(said.contains("error[released-since-issue]"), "{said}");
}

#[test]
fn pages_in_different_languages_are_not_built() {
    let workshop = Workshop::new();
    let mut first = feed([person("iris", "Iris", "Ирис")]);
    first["next_url"] = json!("https://feed.example/cards/two.json");
    workshop.write_feed(&first);
    let mut second = feed([person("oleg", "Oleg", "Олег")]);
    second["language"] = json!("ru");
    std::fs::write(workshop.path("two.json"), second.to_string()).unwrap();
    let said = workshop.refused();
    assert!(
        said.contains(
            "two.json: its language is another than that of the first page: give all pages of a feed the same\n"
        ),
        "{said}"
    );
}

#[test]
fn a_large_feed_is_divided_into_pages_that_a_card_will_load() {
    let workshop = Workshop::new();
    let mut long = person("p", "Person", "Персона");
    long["content_text"] = json!("x".repeat(900_000));
    let people = (0..5).map(|number| {
        let mut person = long.clone();
        person["id"] = json!(format!("p{number}"));
        person
    });
    workshop.write_feed(&feed(people));
    workshop.build();
    let mut ids = Vec::new();
    for (name, next) in [
        ("feed.json", json!("https://feed.example/cards/feed-2.json")),
        ("feed-2.json", json!("https://feed.example/cards/feed-3.json")),
        ("feed-3.json", Value::Null),
    ] {
        let page = workshop.read(name);
        assert!(page.len() <= 2_000_000, "{name}: {}", page.len());
        let page: Value = serde_json::from_str(&page).unwrap();
        assert_eq!(page["next_url"], next, "{name}");
        assert_eq!(page["feed_url"], format!("https://feed.example/cards/{name}"));
        ids.extend(page["items"].as_array().unwrap().iter().map(|item| item["id"].clone()));
    }
    assert_eq!(ids, ["p0", "p1", "p2", "p3", "p4"]);
    // The first page names a file with all people for lists.
    let first: Value = serde_json::from_str(&workshop.read("feed.json")).unwrap();
    assert_eq!(first["_prisoner_list"]["url"], "https://feed.example/cards/list.json");
    let list: Value = serde_json::from_str(&workshop.read("list.json")).unwrap();
    assert_eq!(list["people"].as_array().unwrap().len(), 5);
    // Built again from the site's own feed, over all its pages, it makes the same site.
    workshop.build_to("site/feed.json", "again");
    assert!(files(&workshop.path("site")) == files(&workshop.path("again")));
}

#[test]
fn a_withdrawn_person_is_gone_but_for_the_pages_that_say_so() {
    let workshop = Workshop::new();
    workshop.build();
    let mut withdrawn = person("iris", "Iris", "Ирис");
    withdraw(&mut withdrawn);
    workshop.write_feed(&feed([withdrawn, person("oleg", "Oleg", "Олег")]));
    workshop.build();
    for (name, bytes) in files(&workshop.path("site")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("Iris") && !text.contains("Ирис"), "{name}: {text}");
    }
    let page = workshop.read("p/iris/ru/index.html");
    assert!(page.contains("Издатель отозвал эти сведения."), "{page}");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
    assert!(workshop.read("p/iris/feed.json").contains("\"withdrawn\": true"));
    assert!(!workshop.read("sitemap.xml").contains("iris"));
}

#[test]
fn a_withdrawn_person_keeps_the_pages_in_a_language_that_nobody_else_has() {
    let workshop = Workshop::new();
    let mut iris = person("iris", "Iris", "Ирис");
    // The card does not speak it.
    iris["_prisoner_card"]["headline"]["tt"] = json!("Ирис");
    workshop.write_feed(&feed([iris]));
    workshop.build();
    let before = files(&workshop.path("site"));
    let pages = before
        .keys()
        .filter(|name| name.starts_with("p/") && (name.ends_with("/index.html") || name.ends_with("/embed.html")));
    let pages: Vec<_> = pages.collect();
    assert_eq!(pages.len(), 6, "{pages:?}");
    let withdrawn = json!({ "id": "iris", "content_text": "Withdrawn.", "_prisoner_card": { "withdrawn": true } });
    workshop.write_feed(&feed([withdrawn]));
    // Again and again.
    for _ in 0..2 {
        workshop.build();
        for page in &pages {
            let html = workshop.read(page);
            assert!(html.contains("content=\"noindex\""), "{page}: {html}");
            // The link to the list leads somewhere.
            if page.ends_with("index.html") {
                assert!(
                    html.contains("href=\"../../\"") || html.contains("href=\"../../../\""),
                    "{page}: {html}"
                );
            }
        }
    }
    let russian = workshop.read("p/iris/ru/embed.html");
    assert!(russian.contains("Издатель отозвал эти сведения."), "{russian}");
    // Where there is no site before, in every language that the card speaks.
    workshop.build_to("feed.json", "elsewhere");
    let elsewhere = files(&workshop.path("elsewhere"));
    for page in pages.iter().filter(|page| !page.contains("/tt/")) {
        assert!(elsewhere.contains_key(*page), "{page}");
    }
}

#[test]
fn a_site_that_cards_or_mirrors_would_refuse_in_place_of_the_old_one_is_said() {
    let people = || [person("iris", "Iris", "Ирис"), person("oleg", "Oleg", "Олег")];
    for (title, sequence, said) in [
        ("Fictional people", json!(7), None),
        ("Other people", json!(8), None),
        (
            "Other people",
            json!(7),
            Some("its sequence is 7 as before, so that mirrors refuse it: write 8, and build again\n"),
        ),
        (
            "Other people",
            json!(6),
            Some("was 7 before, so that cards and mirrors refuse it: write 8 or more, and build again\n"),
        ),
        (
            "Other people",
            Value::Null,
            Some("the feed has no sequence, and it was 7 before, so that cards and mirrors refuse it"),
        ),
    ] {
        let workshop = Workshop::new();
        let first = workshop.build();
        assert!(!first.contains("warning: "), "{first}");
        let mut next = feed(people());
        next["title"] = json!(title);
        next["_prisoner_card"]["sequence"] = sequence.clone();
        if sequence.is_null() {
            next["_prisoner_card"].as_object_mut().unwrap().remove("sequence");
        }
        let is_changed = title != "Fictional people" || said.is_some();
        let issued = "the feed is another than before, and its issued is not later (2026-11-24T10:00:00Z): write now";
        workshop.write_feed(&next);
        let messages = workshop.build();
        assert_eq!(messages.contains(issued), is_changed, "{messages}");
        match said {
            Some(said) => assert!(messages.contains(said), "{messages}"),
            None => assert!(!messages.contains("sequence"), "{messages}"),
        }
        assert!(!workshop.build().contains("sequence"), "nothing has changed");
    }
}

#[test]
fn a_page_that_moves_for_a_second_id_is_not_called_gone() {
    let workshop = Workshop::new();
    workshop.build();
    let mut twin = person("iris", "Iris", "Ирис");
    twin["id"] = json!("https://other.example/people/iris");
    let mut next = feed([person("iris", "Iris", "Ирис"), twin, person("oleg", "Oleg", "Олег")]);
    next["_prisoner_card"]["sequence"] = json!(8);
    workshop.write_feed(&next);
    let messages = workshop.build();
    assert!(
        messages.contains(
            "warning: p/iris/ has moved, for two ids end in \"iris\" now, and partners' snippets and frames of that page find \
             nothing: give the new person another id, and build again\n"
        ),
        "{messages}"
    );
    assert!(!messages.contains("has nobody of that id"), "{messages}");
}

#[test]
fn people_who_are_gone_from_the_site_are_named() {
    let workshop = Workshop::new();
    workshop.build();
    let mut next = feed([person("oleg", "Oleg", "Олег")]);
    next["_prisoner_card"]["sequence"] = json!(8);
    workshop.write_feed(&next);
    let messages = workshop.build();
    assert!(
        messages.contains(
            "warning: p/iris/ is not on the site any more, for the feed has nobody of that id: to take a profile back, leave \
             the item in the feed with \"withdrawn\": true, so that old links, frames and cards say so\n"
        ),
        "{messages}"
    );
    assert!(
        messages.contains(
            "warning: the site does not have these any more: delete them on your server as well, or upload with a program that \
             does, such as rsync --delete, for what stays there is still shown: p/iris/\n"
        ),
        "{messages}"
    );
    assert!(!workshop.build().contains("warning: "));
}

#[test]
fn what_is_left_on_a_server_that_only_gets_files_is_named() {
    let workshop = Workshop::new();
    let mut iris = person("iris", "Iris", "Ирис");
    workshop.write_feed(&feed([iris.clone(), person("oleg", "Oleg", "Олег")]));
    workshop.build();
    let before = files(&workshop.path("site"));
    withdraw(&mut iris);
    let mut next = feed([iris]);
    next["_prisoner_card"]["sequence"] = json!(8);
    workshop.write_feed(&next);
    let messages = workshop.build();
    let (_, named) = messages.split_once(" is still shown: ").expect("a warning");
    let named: Vec<&str> = named.lines().next().unwrap_or_default().split(", ").collect();
    let now = files(&workshop.path("site"));
    let is_text = |name: &&String| !name.contains("share-");
    for name in before.keys().filter(|name| !now.contains_key(*name)).filter(is_text) {
        let is_named = |place: &&str| name.starts_with(*place);
        assert!(named.iter().any(is_named), "{name} in {named:?}");
    }
    let (places, pictures): (Vec<&str>, Vec<&str>) = named.iter().partition(|place| !place.contains(' '));
    assert_eq!(pictures, ["2 pictures and style sheets"]);
    for place in &places {
        assert!(!now.keys().any(|name| name.starts_with(*place)), "{place} is there");
    }
    assert!(
        named.contains(&"p/oleg/") && named.contains(&"p/iris/oembed.json"),
        "{named:?}"
    );
}

/// A server on which files are only put keeps a compressed form that the new site does not have, and sends it in place
/// of the file.
#[test]
fn page_of_a_withdrawn_person_has_its_compressed_forms_however_small_it_is() {
    let workshop = Workshop::new();
    let mut iris = person("iris", "Iris", "Ирис");
    workshop.build();
    withdraw(&mut iris);
    let mut next = feed([iris]);
    next["_prisoner_card"]["sequence"] = json!(8);
    workshop.write_feed(&next);
    workshop.build();
    let now = files(&workshop.path("site"));
    for name in ["feed.json", "p/iris/index.html", "p/iris/feed.json"] {
        for ending in ["br", "gz"] {
            assert!(now.contains_key(&format!("{name}.{ending}")), "{name}.{ending}");
        }
    }
}

#[test]
fn whatever_an_id_is_nothing_is_written_outside_of_the_site() {
    let workshop = Workshop::new();
    let ids = [
        "../../../escaped",
        "/etc/escaped",
        "a\\b",
        "CON",
        "con",
        "Имя",
        "a b",
        "https://x.example/p/?q=1",
        ".",
        "%2e%2e",
    ];
    workshop.write_feed(&feed(ids.map(|id| person(id, "Iris", "Ирис"))));
    let before = files(&workshop.path("widget")).len();
    workshop.build();
    assert_eq!(files(&workshop.path("widget")).len(), before);
    let folders: Vec<String> = fs::read_dir(workshop.path("site/p"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(folders.len(), ids.len(), "{folders:?}");
    for folder in &folders {
        let is_safe = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
        assert!(folder.bytes().all(is_safe) && folder != "con", "{folder}");
    }
    let mut beside: Vec<_> = fs::read_dir(workshop.path(""))
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    beside.sort();
    assert_eq!(beside, [".site.prisoner-card-lock", "feed.json", "site", "widget"]);
}

#[test]
fn with_keys_all_feeds_are_signed_by_each() {
    let workshop = Workshop::new();
    let mut feed = feed([person("iris", "Iris", "Ирис")]);
    workshop.write_feed(&feed);
    for key in ["secret", "new"] {
        let mut keygen = tool();
        keygen.args(["keygen", "--no-passphrase", "--out"]);
        keygen.arg(workshop.path(key)).assert().code(0);
    }
    let build = |code: i32| {
        let mut command = workshop.command("feed.json", "site");
        for key in ["secret", "new"] {
            command.arg("--secret").arg(workshop.path(key));
        }
        ended(&mut command, code).1
    };
    // With the same message as `sign`.
    let refused = build(1);
    assert!(
        refused.contains(" is not signed: /_prisoner_card/id is missing: "),
        "{refused}"
    );
    assert!(
        refused.contains(" is not signed: /_prisoner_card/valid_until is missing: "),
        "{refused}"
    );
    feed["_prisoner_card"]["id"] = json!("urn:example:people");
    feed["_prisoner_card"]["valid_until"] = json!("2100-01-01T00:00:00Z");
    workshop.write_feed(&feed);
    assert!(!build(0).contains("--secret"));
    for name in ["feed.json", "p/iris/feed.json"] {
        for key in ["secret.pub", "new.pub"] {
            let mut verify = tool();
            verify.arg("verify").arg(workshop.path("site").join(name));
            verify.arg("--key").arg(workshop.path(key)).assert().code(0);
        }
    }
    // The snippet on the page is for these keys and this feed alone, from this issue on.
    let bound = |key: &str| {
        let key = fs::read_to_string(workshop.path(key)).unwrap();
        format!("{}#urn:example:people", key.trim_end())
    };
    let snippet = format!("keys=\"{} {}\" since=\"7\">", bound("secret.pub"), bound("new.pub"));
    let page = workshop.read("p/iris/index.html");
    assert!(page.contains(&snippet.replace('>', "&gt;")), "{snippet} in {page}");
}

#[test]
fn a_feed_with_another_id_than_before_is_said() {
    let workshop = Workshop::new();
    let mut feed = feed([person("iris", "Iris", "Ирис")]);
    let mut built = |id: Option<&str>| {
        feed["_prisoner_card"]["id"] = json!(id);
        if id.is_none() {
            feed["_prisoner_card"].as_object_mut().unwrap().remove("id");
        }
        workshop.write_feed(&feed);
        workshop.build()
    };
    assert!(!built(None).contains("warning: "));
    assert!(!built(Some("urn:example:people")).contains("id was"), "it had none");
    let warning = "warning: the feed's id was \"urn:example:people\" before, and is another now, so that mirrors and cards whose keys \
                   name it refuse the feed: write it as before, and build again\n";
    for other in [Some("urn:example:others"), None] {
        let messages = built(other);
        assert!(messages.contains(warning), "{messages}");
        built(Some("urn:example:people"));
    }
}

/// A workshop whose feed can be signed, and a build with these keys, made where they are missing.
fn workshop_with_keys() -> Workshop {
    let workshop = Workshop::new();
    let mut feed = feed([person("iris", "Iris", "Ирис")]);
    feed["_prisoner_card"]["id"] = json!("urn:example:people");
    feed["_prisoner_card"]["valid_until"] = json!("2100-01-01T00:00:00Z");
    workshop.write_feed(&feed);
    workshop
}

fn messages_of_build_signed_with(workshop: &Workshop, keys: &[&str]) -> String {
    let mut command = workshop.command("feed.json", "site");
    for key in keys {
        let path = workshop.path(key);
        if !path.exists() {
            let mut keygen = tool();
            keygen.args(["keygen", "--no-passphrase", "--out"]);
            keygen.arg(&path).assert().code(0);
        }
        command.arg("--secret").arg(path);
    }
    ended(&mut command, 0).1
}

#[test]
fn a_site_that_is_signed_no_more_is_said() {
    let workshop = workshop_with_keys();
    let signed = || messages_of_build_signed_with(&workshop, &["secret"]);
    let warning = "warning: the site was signed before, and is not now, so that cards and mirrors with its keys refuse every feed \
                   of it: build again with --secret\n";
    assert!(!signed().contains("signed before"), "there was no site");
    assert!(!signed().contains("signed before"), "it is signed again");
    let messages = workshop.build();
    assert!(messages.contains(warning), "{messages}");
    assert!(!workshop.build().contains("signed before"), "it was not signed before");
}

#[test]
fn a_site_that_is_signed_with_none_of_its_keys_is_said() {
    let workshop = workshop_with_keys();
    let signed = |keys: &[&str]| messages_of_build_signed_with(&workshop, keys);
    let warning = "warning: none of these keys has signed the site before, so that cards and mirrors with its keys refuse every \
                   feed of it: build again with a --secret of before as well, unless that key was stolen\n";
    assert!(!signed(&["old"]).contains("warning: none"), "there was no site");
    assert!(
        !signed(&["old", "new"]).contains("warning: none"),
        "one key is the same"
    );
    assert!(!signed(&["new"]).contains("warning: none"), "it had signed");
    let messages = signed(&["another"]);
    assert!(messages.contains(warning), "{messages}");
    assert!(!signed(&["another"]).contains("warning: none"), "it has signed since");
}

#[test]
fn without_a_key_build_says_what_that_means() {
    let said = Workshop::new().build();
    let note = "note: without --secret nothing is signed, and the snippets name no key: somebody who breaks into your server, or \
                into a partner's, can put another address on the cards; prisoner-card keygen makes a key\n";
    assert!(said.ends_with(note), "{said}");
}

#[test]
fn a_site_on_another_host_names_both_feeds() {
    let workshop = Workshop::new();
    let mut command = workshop.command("feed.json", "site");
    command
        .args(["--base-url", "https://partner.example/people/"])
        .assert()
        .code(0);
    let page = workshop.read("p/iris/index.html");
    let feeds = "feed=\"https://partner.example/people/p/iris/feed.json https://feed.example/cards/feed.json\"";
    assert!(page.contains(feeds), "{page}");
}

#[test]
fn a_snippet_names_its_person_so_that_both_feeds_have_nobody_else_of_that_name() {
    let workshop = Workshop::new();
    let [brother, sister, other] = [
        "https://x.example/ivanov#brother",
        "https://x.example/ivanov",
        "https://x.example/petrov",
    ];
    workshop.write_feed(&feed([
        person(brother, "Iris", "Ирис"),
        person(sister, "Alba", "Альба"),
        person(other, "Rosa", "Роза"),
    ]));
    let mut command = workshop.command("feed.json", "site");
    command
        .args(["--base-url", "https://partner.example/people/"])
        .assert()
        .code(0);
    // The whole feed is the second of the two, and a card takes the first person whose id ends so.
    for (folder, named) in [("ivanov", sister), ("petrov", "petrov")] {
        let page = workshop.read(&format!("p/{folder}/index.html"));
        let tag = format!("https://feed.example/cards/feed.json\" person=\"{named}\"");
        assert!(page.contains(&tag), "{page}");
    }
}

#[test]
fn files_that_other_pages_pin_outlive_the_release() {
    let workshop = Workshop::new();
    workshop.build();
    let pinned = "prisoner-card-9f1fdb76a696edc4.js";
    workshop.release("another script", "another wasm");
    workshop.build();
    for name in [pinned, "prisoner-card-1.wasm"] {
        assert!(workshop.path("site").join(name).is_file(), "{name}");
    }
    assert!(!workshop.read("p/iris/oembed.json").contains(pinned));
    // An altered file is no longer part of a release.
    fs::remove_file(workshop.path("site").join(pinned)).unwrap();
    fs::write(workshop.path("site").join(pinned), "a third script").unwrap();
    workshop.build();
    assert!(!workshop.path("site").join(pinned).exists());
    assert!(workshop.path("site").join("prisoner-card-1.wasm").is_file());
}

#[test]
fn files_of_another_release_beside_the_widget_stay_out() {
    let workshop = Workshop::new();
    for name in [
        "prisoner-card-9.wasm",
        "prisoner-card-9.wasm.br",
        "prisoner-card-9.doctor.js",
    ] {
        fs::write(workshop.path("widget").join(name), "of another release").unwrap();
    }
    workshop.build();
    let names: Vec<String> = files(&workshop.path("site")).into_keys().collect();
    assert!(names.iter().any(|name| name == "prisoner-card-1.wasm"), "{names:?}");
    assert!(
        !names.iter().any(|name| name.starts_with("prisoner-card-9.")),
        "{names:?}"
    );
}

#[test]
fn a_site_says_where_to_report_in_secret() {
    let workshop = Workshop::new();
    let contact = ["--security-contact", "mailto:security@feed.example"];
    let run = |more: &[&str]| {
        let output = workshop.command("feed.json", "site").args(more).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    // The feed stands in a folder of its host.
    let (code, said) = run(&contact);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains(
            "note: .well-known/security.txt counts at the root of a host alone (RFC 9116): see to it that \
             https://feed.example/.well-known/security.txt is this file\n"
        ),
        "{said}"
    );
    let (code, said) = run(&[&contact[..], &["--base-url", "https://feed.example/"]].concat());
    assert!(code == Some(0) && !said.contains("RFC 9116"), "{said}");
    let text = workshop.read(".well-known/security.txt");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "Contact: mailto:security@feed.example");
    assert_eq!(lines[2], "Canonical: https://feed.example/.well-known/security.txt");
    assert!(
        lines[1].starts_with("Expires: ") && lines[1].ends_with("T00:00:00Z"),
        "{text}"
    );

    let (code, said) = run(&["--security-contact", "security@feed.example"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(
        said.contains("--security-contact \"security@feed.example\" is no contact: "),
        "{said}"
    );
    // Without a contact there is no such file.
    run(&[]);
    assert!(!workshop.path("site").join(".well-known").exists());
}

#[test]
fn feed_that_check_refuses_is_not_built() {
    let workshop = Workshop::new();
    workshop.build();
    let before = files(&workshop.path("site"));
    let mut broken = person("iris", "Iris", "Ирис");
    broken["_prisoner_card"]["mail"]["address"]["envelope"]["ru"] = json!("a\u{202e}b");
    workshop.write_feed(&feed([broken]));
    let said = workshop.refused();
    assert!(said.contains("error["), "{said}");
    assert!(said.ends_with("nothing was built: fix the errors first\n"), "{said}");
    assert_eq!(files(&workshop.path("site")), before);
}

#[test]
fn any_bytes_end_in_a_message() {
    let workshop = Workshop::new();
    let nested = [vec![b'['; 200_000], b"]".to_vec()].concat();
    for bytes in [
        &b""[..],
        b"\xff\xfe",
        b"{",
        b"[]",
        b"null",
        b"{\"items\": 5}",
        b"{\"items\": [null]}",
        &nested,
    ] {
        fs::write(workshop.path("feed.json"), bytes).unwrap();
        let said = workshop.refused();
        assert!(said.contains("error") && !said.contains("panicked"), "{said}");
        assert!(!workshop.path("site").exists());
    }
}

#[test]
fn a_feed_without_people_makes_a_site_that_says_so() {
    let workshop = Workshop::new();
    workshop.write_feed(&feed([]));
    workshop.build();
    assert!(
        workshop
            .read("index.html")
            .contains("There is nobody in this feed at present.")
    );
}
