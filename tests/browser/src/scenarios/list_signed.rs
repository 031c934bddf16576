//! Signed lists: only people whom the publisher's tool has signed are shown; photos by their digests; the list that
//! `build` writes to paste.

use std::path::PathBuf;

use prisoner_card_cli::{args, outcome::Outcome, signature};
use tempfile::TempDir;

use super::list::{NAMES, assert_refused, get, many, open, wait, wait_card};
use super::photos::{UNREADABLE, digest, picture, png};
use super::signatures::{TYPE, envelope, public, serve, signing_key};
use super::sites::{SITE, build_signed_site};
use crate::prelude::*;

scenarios![
    feed_that_is_not_signed_makes_no_list by Code,
    list_that_the_publishers_tool_has_signed_is_shown_and_an_altered_one_is_not by Code,
    list_of_another_issue_than_the_feed_and_an_older_one_are_refused by Code,
    card_in_the_list_is_of_no_older_issue_than_the_list by Code,
    photos_of_a_signed_list_are_drawn_only_with_their_digests by Code,
    photos_of_a_list_come_from_where_the_attribute_says by Code,
    photo_whose_address_an_engine_refuses_ends_no_list in Firefox | WebKit for Wasm,
    list_to_paste_is_readable_without_scripts_and_comes_alive_with_them for Wasm,
    card_in_the_list_runs_only_with_the_hash_of_its_release by Code,
];

async fn feed_that_is_not_signed_makes_no_list(page: Page) {
    let key = format!("ed25519:{}=", "A".repeat(43));
    assert_refused(&page, &format!("feed=\"{{feed}}\" keys=\"{key}\""), "bad-signature").await;
}

/// A signed site of two people, the folder that holds it, and the public key.
fn signed_site(page: &Page) -> (TempDir, TempDir, String) {
    let keys = tempfile::tempdir().expect("a folder");
    let secret: PathBuf = keys.path().join("secret");
    let arguments = args::Keygen {
        out: secret.clone(),
        passphrase_file: None,
        no_passphrase: true,
    };
    assert_eq!(signature::keygen::run(&arguments), Ok(Outcome::Done));
    let key = std::fs::read_to_string(keys.path().join("secret.pub")).expect("the public key");
    let mut feed = many(2);
    feed["items"][1]["_prisoner_card"]["headline"] = json!("Sings <b>{{ loudly }}</b>");
    let head = &mut feed["_prisoner_card"];
    head["id"] = json!("urn:example:people");
    head["sequence"] = json!(7);
    head["valid_until"] = json!("2999-01-01T00:00:00Z");
    let site = build_signed_site(page, &page.feed, &feed, vec![secret]);
    (site, keys, key.trim().to_owned())
}

async fn list_that_the_publishers_tool_has_signed_is_shown_and_an_altered_one_is_not(page: Page) {
    let (site, _keys, key) = signed_site(&page);
    let url = page.feed.url(&format!("{SITE}list.json"));
    let attributes = format!("feed=\"{url}\" keys=\"{key}#urn:example:people\" since=\"7\"");
    open(&page, &attributes).await;
    assert_eq!(get(&page, NAMES).await, json!(["Person Number0", "Person Number1"]));
    // The card in it requires the same key, and finds the person's own signed feed.
    get(&page, "root.querySelector('article button').click()").await;
    wait_card(&page).await;
    assert_eq!(
        get(&page, "root.querySelector('prisoner-card').getAttribute('keys')").await,
        json!(format!("{key}#urn:example:people"))
    );
    assert_eq!(page.feed.requests_for(&format!("{SITE}p/0/feed.json.sig")).len(), 1);
    // One letter of it.
    let list = std::fs::read_to_string(site.path().join("site/list.json")).expect("the list");
    let altered = list.replace("Number1", "Number2");
    assert_ne!(altered, list);
    page.feed
        .serve(&format!("{SITE}list.json"), Answer::bytes("application/json", altered));
    assert_refused(&page, &attributes, "bad-signature").await;
}

/// A feed or a list of this issue with these members.
fn issue(sequence: u32, members: &Value) -> String {
    let mut feed = many(1);
    feed["_prisoner_card"]["id"] = json!("urn:example:people");
    feed["_prisoner_card"]["sequence"] = json!(sequence);
    for (name, value) in members.as_object().expect("members") {
        feed[name] = value.clone();
    }
    feed.to_string()
}

async fn list_of_another_issue_than_the_feed_and_an_older_one_are_refused(page: Page) {
    let key = signing_key(1);
    let signed = |path: &str, text: String| serve(&page, path, &text, &envelope(&text, &key, TYPE));
    let named = json!({ "next_url": "feed-2.json", "_prisoner_list": { "url": "list.json" } });
    let list = json!({ "items": null, "people": [{
        "id": "https://feed.example/p/0",
        "_prisoner_card": { "name": "Listed", "recognition": { "by": "-", "status": "recognised" } },
    }] });
    signed("/feed.json", issue(8, &named));
    signed("/list.json", issue(8, &list));
    let attributes = format!("feed=\"{{feed}}\" keys=\"{}\"", public(&key));
    open(&page, &attributes).await;
    assert_eq!(get(&page, NAMES).await, json!(["Listed"]));
    // Signed, but an older issue: people who have been withdrawn since would be in it again.
    signed("/list.json", issue(7, &list));
    assert_refused(&page, &attributes, "bad-signature").await;
    signed("/feed.json", issue(7, &named));
    assert_refused(&page, &format!("{attributes} since=\"8\""), "rollback").await;
}

async fn card_in_the_list_is_of_no_older_issue_than_the_list(page: Page) {
    let key = signing_key(1);
    let signed = |path: &str, text: String| serve(&page, path, &text, &envelope(&text, &key, TYPE));
    let named = json!({ "next_url": "feed-2.json", "_prisoner_list": { "url": "list.json" } });
    let list = json!({ "items": null, "people": [{
        "id": "https://feed.example/p/0",
        "feed": "own.json",
        "_prisoner_card": { "name": "Listed", "recognition": { "by": "-", "status": "recognised" } },
    }] });
    signed("/feed.json", issue(9, &named));
    signed("/list.json", issue(9, &list));
    // The file of the person alone was left over, or comes from a cache.
    signed("/own.json", issue(8, &json!({})));
    open(
        &page,
        &format!("feed=\"{{feed}}\" keys=\"{}\" since=\"7\"", public(&key)),
    )
    .await;
    get(&page, "root.querySelector('article button').click()").await;
    let has_failed = "root.querySelector('prisoner-card')?.dataset.state === 'failed'";
    wait(&page, "the card has failed", has_failed).await;
    let too_old = "return recorder.console.some(({ text }) => text.includes('own.json has sequence 8, and since=\"9\" asks for'))";
    page.wait_until("it says why", too_old).await;
    assert_eq!(
        get(
            &page,
            "root.querySelector('prisoner-card').shadowRoot.querySelectorAll('[part~=address]').length"
        )
        .await,
        json!(0)
    );
    signed("/own.json", issue(9, &json!({})));
    get(&page, "root.querySelector('prisoner-card').refresh()").await;
    wait_card(&page).await;
}

/// Serves a signed list of two people with photos: one with the digest of the bytes, one with another.
fn serve_photos(page: &Page, photo: &str, sha256: &str) -> String {
    let key = signing_key(1);
    let mut feed = many(2);
    let people = feed["items"].as_array_mut().expect("items");
    for (person, sha256) in people.iter_mut().zip([sha256, &"0".repeat(64)]) {
        person["_prisoner_card"]["photo"] = json!({ "url": photo, "alt": "Iris among tulips", "sha256": sha256 });
    }
    let feed = feed.to_string();
    serve(page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    public(&key)
}

/// For each person, whether the photo and whether the initials are displayed.
const PORTRAITS: &str = "[...root.querySelectorAll('article')].map((tile) =>
    ['figure.portrait', '.initials'].map((selector) => tile.querySelector(selector)?.getClientRects().length > 0))";

async fn photos_of_a_signed_list_are_drawn_only_with_their_digests(page: Page) {
    page.feed.serve("/iris.png", png(picture()));
    let key = serve_photos(&page, &page.feed.url("/iris.png"), &digest(&picture()));
    open(&page, &format!("feed=\"{{feed}}\" keys=\"{key}\"")).await;
    wait(&page, "the photo is drawn", "root.querySelector('canvas')?.width === 2").await;
    wait(
        &page,
        "the other one has initials",
        &format!("JSON.stringify({PORTRAITS}) === '[[true,false],[false,true]]'"),
    )
    .await;
    assert_eq!(
        get(
            &page,
            "[...root.querySelector('canvas').getContext('2d').getImageData(1, 2, 1, 1).data]"
        )
        .await,
        json!([200, 30, 60, 255])
    );
    assert_eq!(get(&page, "root.querySelectorAll('img').length").await, json!(0));
}

async fn photos_of_a_list_come_from_where_the_attribute_says(page: Page) {
    let elsewhere = Origin::start().await;
    elsewhere.serve("/iris.png", png(picture()));
    // Not signed: an image, or none.
    let mut feed = many(1);
    feed["items"][0]["_prisoner_card"]["photo"] = json!({ "url": elsewhere.url("/iris.png"), "alt": "Iris" });
    page.serve_feed(&feed);
    for (photo, images) in [("own", 0), ("none", 0), ("feed", 1)] {
        open(&page, &format!("feed=\"{{feed}}\" photo=\"{photo}\"")).await;
        let shown = get(&page, "root.querySelectorAll('img').length").await;
        assert_eq!(shown, json!(images), "{photo}");
        let initials = get(&page, "root.querySelectorAll('.initials:not([hidden])').length").await;
        assert_eq!(initials, json!(1 - images), "{photo}");
    }
    elsewhere.wait_for_requests("/iris.png", 1).await;
    // Signed: from the copy beside the feed alone.
    let before = elsewhere.requests().len();
    let key = serve_photos(&page, &elsewhere.url("/iris.png"), &digest(&picture()));
    let copy = format!("/photos/{}.png", digest(&picture()));
    page.feed.serve(&copy, png(picture()));
    open(&page, &format!("feed=\"{{feed}}\" keys=\"{key}\" photo=\"own\"")).await;
    wait(&page, "the copy is drawn", "root.querySelector('canvas')?.width === 2").await;
    open(&page, &format!("feed=\"{{feed}}\" keys=\"{key}\" photo=\"none\"")).await;
    assert_eq!(get(&page, "root.querySelectorAll('canvas').length").await, json!(0));
    assert_eq!(
        (page.feed.requests_for(&copy).len(), elsewhere.requests().len()),
        (1, before)
    );
}

async fn photo_whose_address_an_engine_refuses_ends_no_list(page: Page) {
    let key = serve_photos(&page, UNREADABLE, &digest(&picture()));
    open(&page, &format!("feed=\"{{feed}}\" keys=\"{key}\"")).await;
    wait(
        &page,
        "there are initials",
        &format!("JSON.stringify({PORTRAITS}) === '[[false,true],[false,true]]'"),
    )
    .await;
    assert_eq!(get(&page, NAMES).await, json!(["Person Number0", "Person Number1"]));
    assert_eq!(page.console().await, []);
}

async fn list_to_paste_is_readable_without_scripts_and_comes_alive_with_them(page: Page) {
    let (site, _keys, _) = signed_site(&page);
    let pasted = std::fs::read_to_string(site.path().join("site/list.txt")).expect("it is there");
    let mark = "<script>globalThis.marked = true</script>";
    let document = Document::html(&pasted).script("").head(mark);
    let without = document.clone().header("Content-Security-Policy", "script-src 'none'");
    page.open(without).await;
    let read =
        "return [globalThis.marked, [...document.querySelectorAll('prisoner-list li')].map((item) => item.innerText),
        document.querySelector('prisoner-list li a').href, document.querySelector('prisoner-list li').offsetHeight > 20]";
    assert_eq!(
        page.run(read).await,
        json!([
            null,
            [
                "Person Number0\nA fictional gardener, sentenced for a bed of tulips",
                "Person Number1\nSings <b>{{ loudly }}</b>"
            ],
            page.feed.url(&format!("{SITE}p/0/")),
            true,
        ])
    );
    page.open(document).await;
    wait(
        &page,
        "it comes alive",
        "list.dataset.state === 'ready' && root.querySelectorAll('article').length === 2",
    )
    .await;
    // The small entries with their signature, and no file of the whole feed.
    assert_eq!(page.feed.requests_for(&format!("{SITE}list.json")).len(), 1);
    assert_eq!(page.feed.requests_for(&format!("{SITE}list.json.sig")).len(), 1);
    assert_eq!(page.feed.requests_for(&format!("{SITE}feed.json")).len(), 0);
    assert_eq!(
        get(&page, "list.querySelector('li').getClientRects().length").await,
        json!(0)
    );
}

async fn card_in_the_list_runs_only_with_the_hash_of_its_release(page: Page) {
    page.serve_feed(&fixtures::feed());
    let script = std::fs::read(page.dist().join("prisoner-card.js")).expect("the script");
    let altered = [script.as_slice(), b"globalThis.altered = true;"].concat();
    let path = page.widget_url("prisoner-card.js").replace(&page.widget.url(""), "");
    page.widget.serve(&path, Answer::bytes("text/javascript", altered));
    open(&page, "feed=\"{feed}\"").await;
    get(&page, "root.querySelector('article button').click()").await;
    page.wait_until(
        "the console says why",
        "return recorder.console.some(({ text }) => text.includes('no card can be opened'))",
    )
    .await;
    assert_eq!(
        page.run("return [!customElements.get('prisoner-card'), !globalThis.altered]")
            .await,
        json!([true, true])
    );
    // The link to the person's page is readable all the same.
    let left = get(&page, "root.querySelector('prisoner-card a')?.innerText").await;
    assert_eq!(left, json!("Iris Testovna Sample"));
}
