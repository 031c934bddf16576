//! Photos of signed feeds: shown only if their bytes have the signed digest, from the mirror's copy first.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use sha2::{Digest, Sha256};

use super::signatures::{self, signing_key};
use crate::prelude::*;

scenarios![
    photo_with_the_signed_digest_is_drawn_where_no_image_is_allowed by Program,
    photo_of_another_digest_gives_way_to_the_initials by Code,
    photo_that_does_not_come_gives_way_to_the_initials by Code,
    photo_of_an_unsigned_feed_that_does_not_come_gives_way_to_the_initials by Code,
    own_photo_does_not_lead_to_another_host by Code,
    photo_is_compared_on_plain_http_too by Code,
    mirrors_copy_of_a_photo_is_asked_for_first_and_suffices,
    altered_copy_gives_way_to_the_original by Code,
    own_photos_come_from_the_copy_alone,
    photo_in_place_of_another_is_asked_for_anew by Code,
    photo_is_asked_for_again_where_other_hosts_may_be_asked by Code,
    photo_whose_address_an_engine_refuses_gives_way_to_the_initials in Firefox | WebKit,
];

/// Two pixels by three, of one colour.
const PICTURE: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR42mM4IWcDRAwoFABKuwbNgzaUJQAAAABJRU5ErkJggg==";

pub(super) fn picture() -> Vec<u8> {
    BASE64.decode(PICTURE).expect("base64")
}

pub(super) fn digest(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

pub(super) fn png(bytes: Vec<u8>) -> Answer {
    Answer::bytes("image/png", bytes)
}

/// The picture as an answer of a host.
pub(super) fn sound_png() -> Answer {
    png(picture())
}

/// Serves a signed feed whose person has this photo, with the picture's digest; in a folder, like a mirror.
fn serve_feed(page: &Page, photo: &str) {
    signed_feed_with_photo(page, "/copy/feed.json", photo);
}

/// The same under any path.
pub(super) fn signed_feed_with_photo(page: &Page, path: &str, photo: &str) {
    let sha256 = digest(&picture());
    let feed = fixtures::feed_where(|person| {
        person["photo"] = json!({ "url": photo, "alt": "Iris among tulips", "sha256": sha256 });
    });
    let feed = feed.to_string();
    let signature = signatures::envelope(&feed, &signing_key(1), signatures::TYPE);
    signatures::serve(page, path, &feed, &signature);
}

fn embed() -> Embed {
    signatures::embed(&signing_key(1)).with("feed", "{feeds}/copy/feed.json")
}

/// The path of the mirror's copy.
fn copy_path() -> String {
    format!("/copy/photos/{}.png", digest(&picture()))
}

async fn assert_drawn(card: Card<'_>) {
    card.wait_ready().await;
    let drawn = "const canvas = root.querySelector('[part~=photo] canvas');
        return canvas?.width === 2 && [canvas.height, ...canvas.getContext('2d').getImageData(1, 2, 1, 1).data]";
    let seen = card.wait_until("the photo is drawn", drawn).await;
    assert_eq!(seen, json!([3, 200, 30, 60, 255]));
    assert_eq!(portrait(card).await, json!([true, false]));
}

/// Whether the photo and whether the initials are displayed.
async fn portrait(card: Card<'_>) -> Value {
    let script = "const seen = (selector) => root.querySelector(selector)?.getClientRects().length > 0;
        return [seen('figure[part~=photo]'), seen('.initials')]";
    card.run(script).await
}

async fn assert_initials(card: Card<'_>) {
    card.wait_ready().await;
    card.wait_until(
        "the initials are there",
        "return root.querySelector('.initials')?.getClientRects().length > 0",
    )
    .await;
    assert_eq!(portrait(card).await, json!([false, true]));
}

async fn photo_with_the_signed_digest_is_drawn_where_no_image_is_allowed(page: Page) {
    serve_feed(&page, &page.feed.url("/iris.png"));
    page.feed.serve("/iris.png", png(picture()));
    let policy = format!(
        "default-src 'none'; script-src {host} {widget} 'wasm-unsafe-eval'; connect-src {widget} {feed}; img-src 'none'",
        host = page.host.url(""),
        widget = page.widget.url(""),
        feed = page.feed.url("")
    );
    let document = Document::from(embed().eager()).header("Content-Security-Policy", &policy);
    let card = page.open(document).await;
    assert_drawn(card).await;
    // It is on the feed's own host, so no copy is requested.
    assert_eq!(page.feed.requests_for("/iris.png").len(), 1);
    assert_eq!(page.feed.requests_for(&copy_path()).len(), 0);
    assert_eq!(page.console().await, []);
}

async fn photo_of_another_digest_gives_way_to_the_initials(page: Page) {
    serve_feed(&page, &page.feed.url("/iris.png"));
    let mut altered = picture();
    // After the end of the picture: it would look the same.
    altered.push(0);
    page.feed.serve("/iris.png", png(altered));
    assert_initials(page.open(embed()).await).await;
    page.feed.wait_for_requests("/iris.png", 1).await;
}

async fn photo_that_does_not_come_gives_way_to_the_initials(page: Page) {
    serve_feed(&page, &page.feed.url("/iris.png"));
    for answer in [
        Answer::status(404),
        png(picture()).without_cors(),
        Answer::redirect("/elsewhere.png"),
        png(picture()).with_status(500),
        Answer::endless(vec![0; 256 * 1024]),
    ] {
        page.feed.serve("/iris.png", answer);
        page.feed.serve("/elsewhere.png", png(picture()));
        assert_initials(page.open(embed()).await).await;
    }
    assert_eq!(page.feed.requests_for("/elsewhere.png").len(), 0);
}

async fn photo_of_an_unsigned_feed_that_does_not_come_gives_way_to_the_initials(page: Page) {
    let feed = fixtures::feed_where(|person| person["photo"] = json!({ "url": page.feed.url("/iris.png") }));
    page.serve_feed(&feed);
    for answer in [Answer::status(404), Answer::bytes("image/png", "no picture")] {
        page.feed.serve("/iris.png", answer);
        assert_initials(page.open(Embed::new().eager()).await).await;
    }
    page.feed.serve("/iris.png", png(picture()));
    let card = page.open(Embed::new().eager()).await;
    let loaded = "return root.querySelector('[part~=photo] img')?.naturalWidth === 2";
    card.wait_until("the photo is there", loaded).await;
    assert_eq!(portrait(card).await, json!([true, false]));
}

/// Unlike an `img`, it follows no redirect.
async fn own_photo_does_not_lead_to_another_host(page: Page) {
    let feed = fixtures::feed_where(|person| person["photo"] = json!({ "url": page.feed.url("/iris.png") }));
    page.serve_feed(&feed);
    page.host.serve("/elsewhere.png", png(picture()));
    page.feed
        .serve("/iris.png", Answer::redirect(&page.host.url("/elsewhere.png")));
    let embed = Embed::new().eager().with("photo", "own");
    assert_initials(page.open(embed.clone()).await).await;
    page.feed.wait_for_requests("/iris.png", 1).await;
    assert_eq!(page.host.requests_for("/elsewhere.png").len(), 0);
    page.feed.serve("/iris.png", png(picture()));
    assert_drawn(page.open(embed).await).await;
}

async fn photo_is_compared_on_plain_http_too(page: Page) {
    serve_feed(&page, &page.feed.url("/iris.png"));
    page.feed.serve("/iris.png", png(picture()));
    let document = || Document::from(embed()).on_plain_http();
    assert_drawn(page.open(document()).await).await;
    page.feed.serve("/iris.png", png([picture(), vec![0]].concat()));
    assert_initials(page.open(document()).await).await;
}

async fn mirrors_copy_of_a_photo_is_asked_for_first_and_suffices(page: Page) {
    let elsewhere = Origin::start().await;
    elsewhere.serve("/iris.png", png(picture()));
    serve_feed(&page, &elsewhere.url("/iris.png"));
    page.feed.serve(&copy_path(), png(picture()));
    for photo in ["feed", "own"] {
        assert_drawn(page.open(embed().with("photo", photo)).await).await;
    }
    assert_eq!(elsewhere.requests().len(), 0);
}

async fn altered_copy_gives_way_to_the_original(page: Page) {
    let elsewhere = Origin::start().await;
    elsewhere.serve("/iris.png", png(picture()));
    serve_feed(&page, &elsewhere.url("/iris.png"));
    for copy in [Answer::status(404), png([picture(), vec![0]].concat())] {
        page.feed.serve(&copy_path(), copy);
        assert_drawn(page.open(embed()).await).await;
    }
}

async fn own_photos_come_from_the_copy_alone(page: Page) {
    let elsewhere = Origin::start().await;
    elsewhere.serve("/iris.png", png(picture()));
    serve_feed(&page, &elsewhere.url("/iris.png"));
    assert_initials(page.open(embed().with("photo", "own")).await).await;
    assert_eq!(page.feed.requests_for(&copy_path()).len(), 1);
    assert_initials(page.open(embed().with("photo", "none")).await).await;
    assert_eq!(page.feed.requests_for(&copy_path()).len(), 1);
    assert_eq!(elsewhere.requests().len(), 0);
}

async fn photo_in_place_of_another_is_asked_for_anew(page: Page) {
    serve_feed(&page, &page.feed.url("/missing.png"));
    page.feed.serve("/iris.png", png(picture()));
    let card = page.open(embed()).await;
    assert_initials(card).await;
    serve_feed(&page, &page.feed.url("/iris.png"));
    card.run("card.refresh()").await;
    assert_drawn(card).await;
}

/// To Rust each label of a host's name is ASCII; an engine decodes it. Chromium takes this one, too.
pub(super) const UNREADABLE: &str = "https://xn--a.example/iris.png";

async fn photo_whose_address_an_engine_refuses_gives_way_to_the_initials(page: Page) {
    serve_feed(&page, UNREADABLE);
    for photo in ["feed", "own"] {
        let card = page.open(embed().with("photo", photo)).await;
        assert_initials(card).await;
        assert_eq!(
            card.events("prisoner-card-ready").await[0].text("lang"),
            "en",
            "{photo}"
        );
        assert_eq!(card.count("[part~=footer]").await, 1, "{photo}: only a part is there");
        card.click("[part~=copy-button][data-kind=envelope]").await;
        card.wait_envelope_copied().await;
    }
    assert_eq!(page.console().await, []);
}

/// Rust draws the same place for the photo, whatever hosts may be asked.
async fn photo_is_asked_for_again_where_other_hosts_may_be_asked(page: Page) {
    let elsewhere = Origin::start().await;
    elsewhere.serve("/iris.png", png(picture()));
    serve_feed(&page, &elsewhere.url("/iris.png"));
    let card = page.open(embed().with("photo", "own")).await;
    assert_initials(card).await;
    assert_eq!(elsewhere.requests().len(), 0);
    card.set("photo", "feed").await;
    assert_drawn(card).await;
    card.set("photo", "own").await;
    assert_initials(card).await;
}
