//! `render`: a person's card as static HTML.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

mod common;

use std::fs;
use std::path::PathBuf;

use common::{ended, tool};
use serde_json::{Value, json};

fn shared(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "static", name].iter().collect()
}

/// The command's output for a feed, and its messages.
#[track_caller]
fn rendered(feed: &PathBuf, arguments: &[&str]) -> (String, String) {
    ended(tool().arg("render").arg(feed).args(arguments), 0)
}

/// The arguments for a snippet of the person of the tests.
fn of_snippet<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["--person", "primerova", "--as", "snippet"], more].concat()
}

#[track_caller]
fn assert_refused(feed: &PathBuf, arguments: &[&str], code: i32, message: &str) {
    let found = ended(tool().arg("render").arg(feed).args(arguments), code);
    assert_eq!(found, (String::new(), message.to_owned()));
}

/// The people's feed, changed, in a file of its own.
fn changed(change: impl FnOnce(&mut Value)) -> (tempfile::TempDir, PathBuf) {
    let mut feed: Value = serde_json::from_slice(&fs::read(shared("people.json")).unwrap()).unwrap();
    change(&mut feed);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("feed.json");
    fs::write(&path, feed.to_string()).unwrap();
    (folder, path)
}

#[test]
fn a_page_is_whole_without_anything_else() {
    let (page, messages) = rendered(&shared("people.json"), &["--person", "primerova", "--lang", "ru"]);
    assert_eq!(messages, "");
    assert!(page.starts_with("<!doctype html>\n<html lang=\"ru\">"), "{page}");
    assert!(
        page.contains("<title>Анна Петровна Примерова: дело и как написать</title>"),
        "{page}"
    );
    assert!(page.contains(">000000,</span>"), "the address: {page}");
    for outside in ["<script", "src=\"http", "<link rel=\"stylesheet\""] {
        assert!(!page.contains(outside), "{outside} in {page}");
    }
    assert!(page.contains("default-src 'none'; style-src 'sha256-"), "{page}");
}

#[test]
fn a_snippet_is_the_element_with_its_feed() {
    let (_folder, feed) = changed(|feed| feed["feed_url"] = json!("https://feed.example/people.json"));
    let (snippet, messages) = rendered(&feed, &of_snippet(&[]));
    assert_eq!(messages, "");
    let start = "<prisoner-card feed=\"https://feed.example/people.json\" \
                 person=\"https://example.org/people/primerova\" lang=\"en\">\
                 <template shadowrootmode=\"open\"><style>";
    assert!(snippet.starts_with(start), "{snippet}");
    assert!(snippet.ends_with("</prisoner-card>\n"), "{snippet}");
}

#[test]
fn a_snippet_with_a_key_is_bound_to_its_feed_and_issue() {
    const KEY: &str = "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    let (_folder, feed) = changed(|feed| {
        feed["feed_url"] = json!("https://feed.example/people.json");
        feed["_prisoner_card"]["id"] = json!("urn:example:people");
        feed["_prisoner_card"]["sequence"] = json!(12);
    });
    let bound = format!("{KEY}#urn:example:people");
    let snippet = |key: &str| rendered(&feed, &of_snippet(&["--key", key])).0;
    let start = format!(
        "<prisoner-card feed=\"https://feed.example/people.json\" person=\"https://example.org/people/primerova\" \
         lang=\"en\" keys=\"{bound}\" since=\"12\"><template "
    );
    for key in [KEY, &bound] {
        assert!(snippet(key).starts_with(&start), "{}", snippet(key));
    }
    let other = format!("{KEY}#urn:other");
    assert_refused(
        &feed,
        &of_snippet(&["--key", &other]),
        1,
        &format!(
            "note: nothing was verified, for there is no {0}.sig: sign the feed before the snippet goes out\n\
             error: the key is for the feed \"urn:other\", and its id is \"urn:example:people\"\n\
             see what else there is with `prisoner-card check {0}`\n",
            feed.display()
        ),
    );
}

#[test]
fn a_snippet_with_a_key_is_not_made_of_a_feed_that_the_key_has_not_signed() {
    let (folder, feed) = changed(|feed| {
        feed["feed_url"] = json!("https://feed.example/people.json");
        feed["_prisoner_card"]["id"] = json!("urn:example:people");
        feed["_prisoner_card"]["sequence"] = json!(12);
        feed["_prisoner_card"]["valid_until"] = json!("2099-01-01T00:00:00Z");
    });
    let secret = folder.path().join("key");
    ended(tool().args(["keygen", "--no-passphrase", "--out"]).arg(&secret), 0);
    let public = folder.path().join("key.pub");
    let arguments = of_snippet(&["--key", public.to_str().unwrap()]);
    let (snippet, messages) = rendered(&feed, &arguments);
    assert!(snippet.contains("#urn:example:people\" since=\"12\""), "{snippet}");
    assert_eq!(
        messages,
        format!(
            "note: nothing was verified, for there is no {}.sig: sign the feed before the snippet goes out\n",
            feed.display()
        )
    );
    ended(tool().arg("sign").arg(&feed).arg("--secret").arg(&secret), 0);
    let (signed, messages) = rendered(&feed, &arguments);
    assert_eq!((signed, messages.as_str()), (snippet, ""));
    let text = fs::read_to_string(&feed).unwrap();
    fs::write(&feed, text.replace("000000", "000001")).unwrap();
    let name = feed.display();
    let why = format!("error: {name} is not verified: no signature of it fits a given key\n");
    assert_refused(
        &feed,
        &arguments,
        1,
        &format!("{why}see what else there is with `prisoner-card check {name}`\n"),
    );
}

#[test]
fn a_photo_of_a_signed_snippet_is_left_to_the_script_that_compares_it() {
    const KEY: &str = "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    let digest = "0".repeat(64);
    let (_folder, feed) = changed(|feed| {
        feed["feed_url"] = json!("https://feed.example/people.json");
        let items = feed["items"].as_array_mut().unwrap();
        let item = items
            .iter_mut()
            .find(|item| item["id"].as_str().unwrap().ends_with("primerova"))
            .unwrap();
        item["_prisoner_card"]["photo"] =
            json!({ "url": "https://photos.example/1.jpg", "alt": "Anna", "sha256": digest });
    });
    let arguments = of_snippet(&[]);
    let (open, _) = rendered(&feed, &arguments);
    assert!(open.contains("<img") && open.contains("photos.example"), "{open}");
    let (signed, _) = rendered(&feed, &[&arguments[..], &["--key", KEY]].concat());
    assert!(!signed.contains("<img"), "{signed}");
    assert!(signed.contains(&format!("data-sha256=\"{digest}\"")), "{signed}");
}

/// The digest of `abc`.
const ABC: &str = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";

/// A folder with the widget's files, each with the content `abc`.
fn widget() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let names = [
        "prisoner-card.js",
        "prisoner-card-frame.js",
        "prisoner-card-0.wasm",
        "prisoner-card-0.nowasm.js",
    ];
    for name in names {
        fs::write(folder.path().join(name), "abc").unwrap();
    }
    let hashes: Value = names.iter().map(|name| ((*name).to_owned(), json!(ABC))).collect();
    fs::write(folder.path().join("integrity.json"), hashes.to_string()).unwrap();
    folder
}

#[test]
fn a_snippet_has_the_script_of_this_release_where_its_address_is_given() {
    let folder = widget();
    let widget = folder.path().to_str().unwrap();
    let (_folder, feed) = changed(|feed| feed["feed_url"] = json!("https://feed.example/people.json"));
    let url = "https://cdn.example/1/prisoner-card.js";
    let arguments = of_snippet(&["--script", url, "--widget", widget]);
    let (snippet, messages) = rendered(&feed, &arguments);
    assert_eq!(messages, "");
    let end = format!(
        "</prisoner-card>\n<script async=\"\" src=\"{url}\" integrity=\"{ABC}\" crossorigin=\"anonymous\" \
         referrerpolicy=\"no-referrer\"></script>\n"
    );
    assert!(snippet.ends_with(&end), "{snippet}");
    assert_refused(
        &feed,
        &of_snippet(&["--script", "prisoner-card.js"]),
        2,
        "error: --script \"prisoner-card.js\" is not an address on https; write where this release's prisoner-card.js lies\n",
    );
}

#[test]
fn a_script_that_changes_under_its_name_is_warned_of() {
    let folder = widget();
    let widget = folder.path().to_str().unwrap();
    let (_folder, feed) = changed(|feed| feed["feed_url"] = json!("https://feed.example/people.json"));
    for (url, is_warned) in [
        ("https://example.org/cards/prisoner-card.js", true),
        ("https://example.org/cards/prisoner-card.js?v=1", true),
        ("https://example.org/cards/prisoner-card-0123456789abcdef.js", false),
        ("https://cdn.example/1.2.0/prisoner-card.js", false),
        ("https://cdn.example/v1/prisoner-card.js", false),
        ("https://cdn.example/npm/prisoner-card@1.2.0/prisoner-card.js", false),
        ("https://cdn.example/npm/prisoner-card@1/prisoner-card.js", true),
        ("https://cdn.example/npm/prisoner-card@1.2/prisoner-card.js", true),
        ("https://cdn.example/gh/example/cards@a1b2c3d/prisoner-card.js", false),
        ("https://example.org/release-1.4.0/prisoner-card.js", false),
        ("https://127.0.0.1/cards/prisoner-card.js", true),
    ] {
        let arguments = of_snippet(&["--script", url, "--widget", widget]);
        let (_, messages) = rendered(&feed, &arguments);
        assert_eq!(
            messages.contains("with the next release the file"),
            is_warned,
            "{messages}"
        );
    }
}

#[test]
fn options_of_a_snippet_are_refused_where_none_is_printed() {
    let script = ["--script", "https://cdn.example/1/prisoner-card.js"];
    let key = ["--key", "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="];
    for form in [&[][..], &["--as", "page"], &["--as", "email"]] {
        for [name, value] in [script, key] {
            assert_refused(
                &shared("feed.json"),
                &[&["--person", "mironov", name, value][..], form].concat(),
                2,
                &format!("error: {name} has an effect on a snippet alone; add --as snippet, or leave {name} out\n"),
            );
        }
    }
}

#[test]
fn a_snippet_of_a_feed_without_a_place_stays_as_it_is_and_says_so() {
    let (snippet, messages) = rendered(&shared("people.json"), &of_snippet(&[]));
    assert!(snippet.starts_with("<prisoner-card person="), "{snippet}");
    assert_eq!(
        messages,
        "warning: the feed does not say where it is, so no script can bring this card up to date: add feed_url\n"
    );
}

#[test]
fn a_snippet_takes_no_feed_url_that_a_card_cannot_ask() {
    for feed_url in [
        json!("https://feed.example/a b.json"),
        json!("people.json"),
        json!("http://feed.example/people.json"),
        json!("javascript:alert(1)"),
        json!("https://feed.example/people.json\nhttps://other.example/"),
        json!(5),
    ] {
        let (_folder, feed) = changed(|feed| feed["feed_url"] = feed_url.clone());
        let (snippet, messages) = rendered(&feed, &of_snippet(&[]));
        assert!(snippet.starts_with("<prisoner-card person="), "{feed_url}: {snippet}");
        assert!(
            messages.contains("the feed does not say where it is"),
            "{feed_url}: {messages}"
        );
    }
}

#[test]
fn the_same_feed_makes_the_same_card_whenever_it_is_made() {
    let arguments = ["--person", "mironov"];
    assert_eq!(
        rendered(&shared("feed.json"), &arguments),
        rendered(&shared("feed.json"), &arguments)
    );
    let (page, _) = rendered(&shared("feed.json"), &arguments);
    assert!(page.contains("Information as of 24\u{a0}November 2026"), "{page}");
}

#[test]
fn an_unknown_person_ends_with_the_nearest_ids() {
    let feed = shared("people.json");
    let hint = format!("see what else there is with `prisoner-card check {}`\n", feed.display());
    for wanted in ["primerowa", "Primerowa"] {
        assert_refused(
            &feed,
            &["--person", wanted],
            1,
            &format!(
                "error: the feed has no person \"{wanted}\"; the nearest are \"https://example.org/people/primerova\"\n{hint}"
            ),
        );
    }
    assert_refused(
        &feed,
        &["--person", "7"],
        1,
        &format!("error: the feed has no person \"7\": compare --person with the ids of its items\n{hint}"),
    );
}

#[test]
fn a_withdrawn_person_has_a_page_that_says_so_and_nothing_else() {
    let (_folder, feed) = changed(|feed| feed["items"][0]["_prisoner_card"]["withdrawn"] = json!(true));
    let (page, _) = rendered(&feed, &["--person", "primerova", "--lang", "ru"]);
    assert!(page.contains("Издатель отозвал"), "{page}");
    assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
    for gone in ["Примеров", "000000", "primerova"] {
        assert!(!page.contains(gone), "{gone} in {page}");
    }
    let (snippet, _) = rendered(&feed, &of_snippet(&[]));
    assert_eq!(
        snippet,
        "<p lang=\"en\">This profile has been withdrawn by its publisher.</p>\n"
    );
}

#[test]
fn faults_of_the_requested_item_are_reported_and_those_of_others_are_not() {
    let (_folder, feed) = changed(|feed| {
        feed["items"][0]["_prisoner_card"]["name"] = json!(null);
        feed["items"][1]["_prisoner_card"] = json!("broken");
    });
    let hint = format!("see what else there is with `prisoner-card check {}`\n", feed.display());
    assert_refused(
        &feed,
        &["--person", "primerova"],
        1,
        &format!("error: item 0, \"primerova\": /_prisoner_card/name is missing: name the person\n{hint}"),
    );
    rendered(&feed, &["--person", "etapov"]);
}

#[test]
fn unreadable_feed_ends_with_a_message() {
    let folder = tempfile::tempdir().unwrap();
    let feed = folder.path().join("feed.json");
    let mut nested = vec![b'['; 200_000];
    nested.extend(b"\"");
    for bytes in [
        &b""[..],
        b"\xff\xfe",
        b"{",
        b"[]",
        b"null",
        b"{\"items\": []}",
        b"{\"items\": 5}",
        &nested,
    ] {
        fs::write(&feed, bytes).unwrap();
        let (_, messages) = ended(tool().args(["render", "--person", "x"]).arg(&feed), 1);
        assert!(messages.starts_with("error: "), "{messages}");
        assert!(!messages.contains("panicked"), "{messages}");
    }
    let (_folder, sound) = changed(|_| {});
    let missing = folder.path().join("nowhere.json");
    tool().args(["render", "--person", "x"]).arg(&missing).assert().code(2);
    assert_refused(
        &sound,
        &["--person", "primerova", "--lang", "по-русски"],
        2,
        "error: --lang \"по-русски\" is not a language tag; write one such as en or de-AT\n",
    );
}

/// Asserts the rules for HTML in a mail: rows of a table, inline styles, and nothing that a mail program drops.
#[track_caller]
fn assert_fit_for_mail(html: &str) {
    assert!(html.len() < 100_000, "{}", html.len());
    let tags = html.split('<').skip(1).map(|rest| {
        let name = rest
            .trim_start_matches('/')
            .split(|letter: char| !letter.is_alphanumeric())
            .next();
        (name.unwrap(), rest.split('>').next().unwrap())
    });
    for (name, tag) in tags {
        assert!(
            ["table", "tr", "td", "span", "strong", "a", "br"].contains(&name),
            "<{tag}>"
        );
        for word in ["class=", "id=", "src=", "url(", "on", "var("] {
            let is_event = word == "on" && !tag.split(' ').any(|part| part.starts_with("on"));
            assert!(is_event || !tag.contains(word), "{word} in <{tag}>");
        }
    }
}

#[test]
fn a_mail_has_the_cards_words_and_its_address_with_the_day_until_it_holds() {
    let (html, messages) = rendered(&shared("people.json"), &["--person", "primerova", "--as", "email"]);
    assert_eq!(messages, "");
    assert_fit_for_mail(&html);
    let fragment = scraper::Html::parse_fragment(&html);
    let rows = scraper::Selector::parse("td").unwrap();
    let rows: Vec<String> = fragment
        .select(&rows)
        // Dates have no-break spaces.
        .map(|row| row.text().collect::<String>().replace('\u{a0}', " "))
        .collect();
    for row in [
        "Political prisoner",
        "Anna Petrovna Primerova",
        "Born 1987 · In a penal colony: Penal Colony No. 0, Primersk (fictional), since September 2024 · Serving the sentence",
        "For the envelope · Russian",
        "000000, Примерская область, г. Примерск, ул. Образцовая, д. 0, ФКУ ИК-0 (вымышленный адрес), Примеровой Анне \
         Петровне, 1987 г. р.",
        "After 31 December 2099, this address may be wrong.",
        "28 February 2023 · Detained",
        "The full case",
    ] {
        assert!(rows.iter().any(|found| found == row), "{row} in {rows:#?}");
    }
    assert!(!html.contains("Copy"), "{html}");
    let (html, _) = rendered(
        &shared("people.json"),
        &["--person", "namudhaji", "--as", "email", "--lang", "ru"],
    );
    assert_fit_for_mail(&html);
    assert!(
        html.starts_with("<table role=\"presentation\" lang=\"ru\" dir=\"ltr\""),
        "{html}"
    );
}

#[test]
fn a_mail_keeps_the_prisoners_number_apart_from_words_of_the_other_direction() {
    let (_folder, feed) = changed(|feed| {
        feed["items"][0]["_prisoner_card"]["mail"]["address"]["number"] = json!("12-34");
    });
    let (html, _) = rendered(&feed, &["--person", "primerova", "--as", "email", "--lang", "ar"]);
    assert_fit_for_mail(&html);
    assert!(html.contains("<span dir=\"auto\">12-34</span>"), "{html}");
}

#[test]
fn a_mail_shows_no_address_that_the_card_does_not() {
    for person in ["etapov", "pauzin", "osvobozhdyonnov", "pamyatnov", "withdrawn"] {
        let (html, _) = rendered(&shared("people.json"), &["--person", person, "--as", "email"]);
        assert_fit_for_mail(&html);
        assert!(
            !html.contains("white-space:pre-wrap") && !html.contains("For the envelope"),
            "{person}: {html}"
        );
    }
    let (html, _) = rendered(&shared("people.json"), &["--person", "withdrawn", "--as", "email"]);
    assert!(
        html.contains("This profile has been withdrawn by its publisher."),
        "{html}"
    );
    assert!(!html.contains("href"), "{html}");
}

#[test]
fn a_mail_stays_short_enough_for_gmail_and_keeps_markup_as_text() {
    let (_folder, feed) = changed(|feed| {
        let extension = &mut feed["items"][0]["_prisoner_card"];
        extension["account"] = (0..300).map(|_| json!("A long paragraph. ".repeat(20))).collect();
        extension["headline"] = json!("<script>alert(1)</script>\" onload=\"x");
    });
    let (html, _) = rendered(&feed, &["--person", "primerova", "--as", "email"]);
    assert!(!html.contains("A long paragraph."), "the compact layout");
    assert!(html.contains("г. Примерск"), "{html}");
    assert_fit_for_mail(&html);
    let (_folder, feed) = changed(|feed| {
        feed["items"][0]["_prisoner_card"]["headline"] = json!("<script>alert(1)</script>\" onload=\"x");
    });
    let (html, _) = rendered(&feed, &["--person", "primerova", "--as", "email"]);
    assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
    assert_fit_for_mail(&html);
}

#[test]
fn a_mail_keeps_the_lines_of_an_address() {
    let (_folder, feed) = changed(|feed| {
        let mail = &mut feed["items"][0]["_prisoner_card"]["mail"];
        mail["address"]["envelope"] = json!({ "ru": "Анне Примеровой\nул. Образцовая, 1" });
    });
    let (html, _) = rendered(&feed, &["--person", "primerova", "--as", "email"]);
    assert!(html.contains("Анне Примеровой<br>ул. Образцовая, 1</td>"), "{html}");
    assert_fit_for_mail(&html);
}

#[test]
fn a_page_names_a_person_as_their_language_does() {
    let (html, _) = rendered(&shared("countries.json"), &["--person", "li-xu", "--lang", "zh"]);
    assert!(html.contains("<title>李虚") && !html.contains("虚 李"), "{html}");
}
