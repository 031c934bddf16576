//! Signed feeds: with `key`, no part of an unverified feed is ever shown.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use ed25519_dalek::{Signer, SigningKey};
use prisoner_card_cli::signature::{self, SecretKey};

use super::works::assert_works;
use crate::prelude::*;

scenarios![
    signed_feed_is_shown,
    one_of_several_keys_suffices by Code,
    feed_that_the_publishers_tool_has_signed_is_shown by Code,
    fault_21_feed_altered_on_the_way_is_refused,
    fault_40_older_feed_of_the_first_mirror_gives_way by Code,
    fault_41_no_bad_signature_lets_an_address_be_seen,
    fault_41_feed_signed_with_another_key_is_refused by Code,
    fault_41_signature_of_another_type_is_refused by Code,
    fault_45_next_page_without_a_signature_is_refused by Code,
    fault_46_moved_signature_is_refused_and_a_late_one_is_not_awaited by Code,
    fault_41_mirror_with_a_bad_signature_gives_way by Code,
    fault_35_verifier_comes_where_the_browser_has_no_ed25519,
    fault_35_altered_feed_is_refused_by_the_verifier by Code,
    fault_35_nothing_is_shown_without_the_verifier by Code,
    fault_35_verifier_works_where_trusted_types_are_enforced in Chromium | Firefox,
    fault_35_verifier_whose_integrity_cannot_be_kept_is_refused in WebKit,
    either_name_of_the_keys_asks_for_a_signature by Code,
    keys_that_name_none_show_nothing by Code,
    key_of_another_feed_is_refused by Code,
    issue_below_since_is_refused by Code,
];

pub(super) const TYPE: &str = "application/vnd.prisoner-card.feed+json";

/// A key of the tests.
pub(super) fn signing_key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

/// The attribute's value.
pub(super) fn public(key: &SigningKey) -> String {
    format!("ed25519:{}", BASE64.encode(key.verifying_key().as_bytes()))
}

/// DSSE v1 over the very bytes.
pub(super) fn envelope(feed: &str, key: &SigningKey, payload_type: &str) -> Value {
    let encoded = format!("DSSEv1 {} {payload_type} {} {feed}", payload_type.len(), feed.len());
    let signature = BASE64.encode(key.sign(encoded.as_bytes()).to_bytes());
    json!({ "payloadType": payload_type, "signatures": [{ "keyid": "test", "sig": signature }] })
}

/// Serves a feed with its signature.
pub(super) fn serve(page: &Page, path: &str, feed: &str, signature: &Value) {
    page.feed.serve(path, Answer::bytes("application/json", feed));
    page.feed.serve(&format!("{path}.sig"), Answer::json(signature));
}

/// The default card, which requires this key.
pub(super) fn embed(key: &SigningKey) -> Embed {
    Embed::new().with("key", &public(key))
}

async fn assert_refused(page: &Page, card: Card<'_>, why: &str) {
    let failure = card.wait_failed().await;
    assert_eq!(failure.code, "bad-signature");
    let feed = page.feed_url();
    assert_eq!(failure.message, format!("{feed} is not shown: {why}"));
    card.wait_notice("This card is not shown, because its information could not be verified.")
        .await;
    assert!(card.shows_fallback().await);
    let shown = card.visible_text().await;
    assert!(!shown.contains("Iris") && !shown.contains("000001"), "{shown}");
}

const NO_FIT: &str = "none of its signatures matches a key in the attribute keys: sign the feed, or correct the key";

async fn signed_feed_is_shown(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    serve(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    page.open(embed(&key)).await.wait_ready().await;
    assert_eq!(page.feed.requests().len(), 2);
    // Each of these engines has Ed25519 of its own.
    assert_eq!(verifier_requests(&page), 0);
}

async fn one_of_several_keys_suffices(page: Page) {
    let (old, new, feed) = (signing_key(1), signing_key(2), fixtures::feed().to_string());
    serve(&page, "/feed.json", &feed, &envelope(&feed, &new, TYPE));
    let keys = format!("{}\n {}", public(&old), public(&new));
    page.open(Embed::new().with("key", &keys)).await.wait_ready().await;
}

async fn feed_that_the_publishers_tool_has_signed_is_shown(page: Page) {
    let [old, new] = [(); 2].map(|()| SecretKey::generate().expect("randomness"));
    let key = new.public().to_string();
    let feed = fixtures::feed().to_string();
    let signature = signature::sign(feed.as_bytes(), &[old, new]);
    let signature = serde_json::from_slice(&signature).expect("an envelope");
    serve(&page, "/feed.json", &feed, &signature);
    let signed = Embed::new().with("key", &key);
    page.open(signed.clone()).await.wait_ready().await;
    serve(&page, "/feed.json", &feed.replace("000001", "000002"), &signature);
    let card = page.open(signed).await;
    assert_refused(&page, card, NO_FIT).await;
}

async fn fault_21_feed_altered_on_the_way_is_refused(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    let altered = feed.replace("000001", "000002");
    assert_ne!(altered, feed);
    serve(&page, "/feed.json", &altered, &envelope(&feed, &key, TYPE));
    let card = page.open(embed(&key)).await;
    assert_refused(&page, card, NO_FIT).await;
}

async fn fault_40_older_feed_of_the_first_mirror_gives_way(page: Page) {
    let key = signing_key(1);
    let issue = |sequence: u32| {
        let mut feed = fixtures::feed();
        feed["_prisoner_card"]["sequence"] = json!(sequence);
        feed.to_string()
    };
    let (older, newer) = (issue(6), issue(7));
    serve(&page, "/old.json", &older, &envelope(&older, &key, TYPE));
    serve(&page, "/feed.json", &newer, &envelope(&newer, &key, TYPE));
    let card = page
        .open_ready(embed(&key).with("feed", "{feed} {feeds}/old.json"))
        .await;
    card.set("feed", &format!("{} {}", page.feed.url("/old.json"), page.feed_url()))
        .await;
    card.wait_until(
        "the card is ready again",
        "return window.recorder.events.filter(({ name }) => name === 'prisoner-card-ready').length === 2",
    )
    .await;
    let ready = card.events("prisoner-card-ready").await;
    assert_eq!(ready[1].text("source"), page.feed_url());
}

/// Records whether the address is on the page at any moment; before the widget's script.
const WATCH: &str = "<script>
    window.seen = 0;
    customElements.whenDefined('prisoner-card').then(() => {
        const look = () => { if (card.shadowRoot.textContent.includes('000001')) window.seen++ };
        const card = document.querySelector('prisoner-card');
        new MutationObserver(look).observe(card.shadowRoot, { childList: true, subtree: true, characterData: true });
    });
</script>";

async fn fault_41_no_bad_signature_lets_an_address_be_seen(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    let good = envelope(&feed, &key, TYPE);
    let changed = |change: fn(&mut Value)| {
        let mut envelope = good.clone();
        change(&mut envelope);
        Answer::json(&envelope)
    };
    let bad = [
        ("missing", Answer::status(404)),
        (
            "a page",
            Answer::html("<!doctype html><title>Not found</title>").with("Access-Control-Allow-Origin", "*"),
        ),
        ("closed to others", Answer::json(&good).without_cors()),
        ("nothing", Answer::bytes("application/json", "")),
        (
            "cut",
            Answer::bytes("application/json", good.to_string()[..80].to_owned()),
        ),
        ("another key's", Answer::json(&envelope(&feed, &signing_key(2), TYPE))),
        ("another feed's", Answer::json(&envelope(&feed[1..], &key, TYPE))),
        (
            "another type's",
            Answer::json(&envelope(&feed, &key, "application/json")),
        ),
        (
            "a wrong type",
            changed(|envelope| envelope["payloadType"] = json!("application/json")),
        ),
        ("no type", changed(|envelope| envelope["payloadType"] = Value::Null)),
        ("no signatures", changed(|envelope| envelope["signatures"] = json!([]))),
        (
            "no list",
            changed(|envelope| envelope["signatures"] = json!({ "length": 1e9 })),
        ),
        (
            "no base64",
            changed(|envelope| envelope["signatures"][0]["sig"] = json!("!")),
        ),
        (
            "a short one",
            changed(|envelope| envelope["signatures"][0]["sig"] = json!("AAAA")),
        ),
        (
            "zeros",
            changed(|envelope| envelope["signatures"][0]["sig"] = json!(BASE64.encode([0; 64]))),
        ),
        ("too much", Answer::endless(" ".repeat(64 * 1024))),
        ("cut off", Answer::json(&good).cut_after(40).then_reset()),
    ];
    page.answer_feed(Answer::bytes("application/json", feed.clone()));
    serve(&page, "/good.json", &feed, &good);
    for (what, signature) in bad {
        page.feed.serve("/feed.json.sig", signature);
        let card = page.open(Document::from(embed(&key)).head(WATCH)).await;
        let failure = card.wait_failed().await;
        assert_eq!(failure.code, "bad-signature", "{what}");
        card.wait_notice("This card is not shown, because its information could not be verified.")
            .await;
        assert!(card.shows_fallback().await, "{what}");
        assert_eq!(page.run("return window.seen").await, json!(0), "{what}");
        // A sound mirror is used instead.
        let card = page
            .open_ready(embed(&key).with("feed", "{feed} {feeds}/good.json"))
            .await;
        let ready = card.events("prisoner-card-ready").await;
        assert_eq!(ready[0].text("source"), page.feed.url("/good.json"), "{what}");
    }
}

async fn fault_45_next_page_without_a_signature_is_refused(page: Page) {
    let key = signing_key(1);
    let mut first = fixtures::feed();
    first["items"] = json!([]);
    first["next_url"] = json!("/second.json");
    let (first, second) = (first.to_string(), fixtures::feed().to_string());
    serve(&page, "/feed.json", &first, &envelope(&first, &key, TYPE));
    page.feed
        .serve("/second.json", Answer::bytes("application/json", second.clone()));
    let card = page.open(embed(&key)).await;
    let failure = card.wait_failed().await;
    assert_eq!(failure.code, "bad-signature");
    assert!(
        failure.message.contains("/second.json.sig answered 404"),
        "{}",
        failure.message
    );
    serve(&page, "/second.json", &second, &envelope(&second, &key, TYPE));
    page.open(embed(&key)).await.wait_ready().await;
}

async fn fault_46_moved_signature_is_refused_and_a_late_one_is_not_awaited(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    serve(&page, "/feed.json", &feed, &Value::Null);
    page.feed.serve("/feed.json.sig", Answer::redirect("/moved.sig"));
    page.feed
        .serve("/moved.sig", Answer::json(&envelope(&feed, &key, TYPE)));
    assert_eq!(page.open(embed(&key)).await.wait_failed().await.code, "bad-signature");
    // A signature that never comes uses up the mirror's one deadline.
    page.feed.serve("/feed.json.sig", Answer::never());
    let card = page.open(Document::from(embed(&key)).held_timers()).await;
    page.feed.wait_for_requests("/feed.json.sig", 2).await;
    page.pass(10_000).await;
    assert_eq!(card.wait_failed().await.code, "timeout");
    assert_eq!(card.count("[part~=address]").await, 0);
    page.feed.wait_for_hang_up("/feed.json.sig").await;
}

async fn fault_41_feed_signed_with_another_key_is_refused(page: Page) {
    let feed = fixtures::feed().to_string();
    serve(&page, "/feed.json", &feed, &envelope(&feed, &signing_key(2), TYPE));
    let card = page.open(embed(&signing_key(1))).await;
    assert_refused(&page, card, NO_FIT).await;
}

async fn fault_41_signature_of_another_type_is_refused(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    serve(&page, "/feed.json", &feed, &envelope(&feed, &key, "application/json"));
    let card = page.open(embed(&key)).await;
    assert_refused(&page, card, &format!("its signature's payloadType is not {TYPE}")).await;
}

async fn fault_41_mirror_with_a_bad_signature_gives_way(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    serve(&page, "/bad.json", &feed, &envelope(&feed, &signing_key(2), TYPE));
    serve(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    let card = page
        .open_ready(embed(&key).with("feed", "{feeds}/bad.json {feed}"))
        .await;
    let ready = card.events("prisoner-card-ready").await;
    assert_eq!(ready[0].text("source"), page.feed_url());
}

/// The number of requests for the verifier.
pub(super) fn verifier_requests(page: &Page) -> usize {
    page.widget
        .requests_for(&page.widget.path_ending_in(".verifier.js"))
        .len()
}

/// A page on plain http has no such member; older browsers have it without Ed25519.
const WITHOUT_ED25519: [&str; 2] = [
    "<script>Object.defineProperty(Crypto.prototype, 'subtle', { get() {} })</script>",
    "<script>SubtleCrypto.prototype.importKey = () => Promise.reject(new DOMException('', 'NotSupportedError'))</script>",
];

async fn fault_35_verifier_comes_where_the_browser_has_no_ed25519(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    serve(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    for (before, head) in WITHOUT_ED25519.into_iter().enumerate() {
        let card = page.open(Document::from(embed(&key)).head(head)).await;
        assert_works(card).await;
        // The second time it is in the browser's cache.
        assert!((1..=before + 1).contains(&verifier_requests(&page)), "{head}");
        assert_eq!(page.console().await, [], "{head}");
    }
}

async fn fault_35_altered_feed_is_refused_by_the_verifier(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    let good = envelope(&feed, &key, TYPE);
    for head in WITHOUT_ED25519 {
        let altered = feed.replace("000001", "000002");
        for (feed, signature) in [
            (&altered, &good),
            (&feed, &envelope(&feed, &signing_key(2), TYPE)),
            (
                &feed,
                &json!({ "payloadType": TYPE, "signatures": [{ "sig": "AAAA" }] }),
            ),
        ] {
            serve(&page, "/feed.json", feed, signature);
            let document = Document::from(embed(&key)).head(head).head(WATCH);
            let card = page.open(document).await;
            assert_refused(&page, card, NO_FIT).await;
            assert_eq!(page.run("return window.seen").await, json!(0), "{head}");
        }
    }
}

async fn fault_35_nothing_is_shown_without_the_verifier(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    serve(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    let path = page.widget.path_ending_in(".verifier.js");
    // A verifier that would accept anything, and more.
    let altered =
        "window.harmed = true; Object.assign(customElements.get('prisoner-card').verifier, { verify: () => true })";
    for answer in [Answer::bytes("text/javascript", altered), Answer::status(404)] {
        page.widget.serve(&path, answer);
        let head = format!("{}{WATCH}", WITHOUT_ED25519[0]);
        let card = page.open(Document::from(embed(&key)).head(&head)).await;
        let failure = card.wait_failed().await;
        let url = page.widget.url(&path);
        assert_eq!(failure.code, "network");
        assert!(
            failure.message.starts_with(&format!(
                "{url} cannot be used: it must be of the script's own release; "
            )),
            "{}",
            failure.message
        );
        assert!(card.shows_fallback().await);
        let harm = page.run("return [window.seen, window.harmed ?? false]").await;
        assert_eq!(harm, json!([0, false]));
    }
}

fn under_trusted_types(key: &SigningKey) -> Document {
    Document::from(embed(key)).head(WITHOUT_ED25519[0]).header(
        "Content-Security-Policy",
        "require-trusted-types-for 'script'; trusted-types 'none'",
    )
}

async fn fault_35_verifier_works_where_trusted_types_are_enforced(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    serve(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    assert_works(page.open(under_trusted_types(&key)).await).await;
}

/// Trusted Types forbid the script, and `WebKit` does not check the integrity of a preloaded module.
async fn fault_35_verifier_whose_integrity_cannot_be_kept_is_refused(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    serve(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    let card = page.open(under_trusted_types(&key)).await;
    let failure = card.wait_failed().await;
    let url = page.widget.url(&page.widget.path_ending_in(".verifier.js"));
    assert_eq!(failure.code, "bad-signature");
    assert_eq!(
        failure.message,
        format!(
            "nothing is shown: this browser cannot verify Ed25519, and a policy of this page keeps {url} from doing so"
        )
    );
    assert!(card.shows_fallback().await);
    assert_eq!(verifier_requests(&page), 0);
}

async fn either_name_of_the_keys_asks_for_a_signature(page: Page) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    serve(&page, "/feed.json", &feed, &envelope(&feed, &signing_key(2), TYPE));
    for name in ["keys", "key"] {
        let card = page.open(Embed::new().with(name, &public(&key))).await;
        assert_refused(&page, card, NO_FIT).await;
    }
}

async fn keys_that_name_none_show_nothing(page: Page) {
    for name in ["keys", "key"] {
        let card = page.open(Embed::new().with(name, "")).await;
        let failure = card.wait_failed().await;
        assert_eq!(failure.code, "bad-signature");
        assert!(card.shows_fallback().await);
    }
    assert_eq!(page.feed.requests().len(), 0);
}

async fn key_of_another_feed_is_refused(page: Page) {
    let key = signing_key(1);
    let mut feed = fixtures::feed();
    feed["_prisoner_card"]["id"] = json!("urn:example:one");
    let feed = feed.to_string();
    serve(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    let bound = |id: &str| Embed::new().with("keys", &format!("{}#{id}", public(&key)));
    page.open(bound("urn:example:one")).await.wait_ready().await;
    let card = page.open(bound("urn:example:two")).await;
    assert_refused(&page, card, "its id urn:example:one is not the one that the key names").await;
}

async fn issue_below_since_is_refused(page: Page) {
    let mut feed = fixtures::feed();
    feed["_prisoner_card"]["sequence"] = json!(6);
    page.feed.serve("/feed.json", Answer::json(&feed));
    page.open(Embed::new().with("since", "6")).await.wait_ready().await;
    let card = page.open(Embed::new().with("since", "7")).await;
    let failure = card.wait_failed().await;
    assert_eq!(failure.code, "rollback");
    assert!(card.shows_fallback().await);
}
