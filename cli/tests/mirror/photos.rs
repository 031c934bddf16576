//! Photos: those that are copied beside the feed, and those that are not.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::publisher::{Publisher, feed};
use super::server::Answer;

const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n a picture of nobody";
const OTHER_PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n another picture of nobody";

/// Issue 7 with a photo.
fn with_photo(publisher: &Publisher, sha256: Option<&str>) -> Value {
    let mut feed = feed(7);
    let photo = &mut feed["items"][0]["_prisoner_card"]["photo"];
    *photo = json!({ "url": publisher.server.url("/iris.png"), "alt": "Iris" });
    if let Some(sha256) = sha256 {
        photo["sha256"] = json!(sha256);
    }
    feed
}

/// The same with a second person, who has another photo.
fn with_two_photos(publisher: &Publisher) -> Value {
    let mut feed = with_photo(publisher, None);
    let mut second = feed["items"][0].clone();
    second["_prisoner_card"]["photo"]["url"] = json!(publisher.server.url("/second.png"));
    feed["items"].as_array_mut().unwrap().push(second);
    feed
}

/// A publisher whose issue 7 has a photo and was mirrored, and the next issue.
fn mirrored_with_photo() -> (Publisher, Value) {
    let publisher = Publisher::new();
    let mut feed = with_photo(&publisher, None);
    publisher.publish("/feed.json", &feed);
    publisher.server.serve("/iris.png", Answer::bytes(PICTURE));
    publisher.run(&[]);
    feed["_prisoner_card"]["sequence"] = json!(8);
    (publisher, feed)
}

fn hexadecimal(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

fn file(bytes: &[u8]) -> String {
    format!("photos/{}.png", hexadecimal(bytes))
}

#[test]
fn photos_lie_beside_the_feed_under_the_names_of_their_content() {
    for sha256 in [
        None,
        Some(hexadecimal(PICTURE)),
        Some(BASE64.encode(Sha256::digest(PICTURE))),
    ] {
        let publisher = Publisher::new();
        publisher.publish("/feed.json", &with_photo(&publisher, sha256.as_deref()));
        publisher.server.serve("/iris.png", Answer::bytes(PICTURE));
        publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 1 photo");
        let files = publisher.files();
        assert_eq!(files[&file(PICTURE)], PICTURE);
        let index: Value = serde_json::from_slice(&files["photos/index.json"]).unwrap();
        let name = format!("{}.png", hexadecimal(PICTURE));
        assert_eq!(index, json!({ publisher.server.url("/iris.png"): name }));
        publisher.assert_verified();
    }
}

#[test]
fn a_photo_is_named_as_cards_look_for_it_by_digest_and_address() {
    let publisher = Publisher::new();
    let mut feed = with_photo(&publisher, Some(&hexadecimal(PICTURE)));
    let photo = feed.pointer_mut("/items/0/_prisoner_card/photo/url").unwrap();
    *photo = json!(publisher.server.url("/photo.php"));
    publisher.publish("/feed.json", &feed);
    publisher.server.serve("/photo.php", Answer::bytes(PICTURE));
    publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 1 photo");
    assert_eq!(
        publisher.files()[&format!("photos/{}.jpg", hexadecimal(PICTURE))],
        PICTURE
    );
}

#[test]
fn nobody_is_asked_about_a_photo_that_is_there() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &with_photo(&publisher, None));
    publisher
        .server
        .serve("/iris.png", Answer::bytes(PICTURE).etag("\"1\""));
    publisher.run(&[]);
    publisher.server.take_requests();
    publisher.assert_done("unchanged: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 1 photo");
    assert_eq!(publisher.server.take_targets(), ["/feed.json", "/feed.json.sig"]);

    // In a new issue, its server is asked whether it has changed.
    let mut next = with_photo(&publisher, None);
    next["_prisoner_card"]["sequence"] = json!(8);
    publisher.publish("/feed.json", &next);
    publisher.assert_done("mirrored: sequence 8, issued 2026-11-01T12:00:00Z; 1 page, 1 photo");
    let requests = publisher.server.take_requests();
    assert_eq!(requests[2].header("If-None-Match"), Some("\"1\""));

    // Unless the feed itself states the photo's hash.
    let mut next = with_photo(&publisher, Some(&hexadecimal(PICTURE)));
    next["_prisoner_card"]["sequence"] = json!(9);
    publisher.publish("/feed.json", &next);
    publisher.assert_done("mirrored: sequence 9, issued 2026-11-01T12:00:00Z; 1 page, 1 photo");
    assert_eq!(publisher.server.take_targets(), ["/feed.json", "/feed.json.sig"]);
    assert_eq!(publisher.files()[&file(PICTURE)], PICTURE);
}

#[test]
fn a_photo_that_is_not_what_the_feed_states_is_refused() {
    for sha256 in [&*hexadecimal(PICTURE), "no digest", ""] {
        let publisher = Publisher::new();
        publisher.server.serve("/iris.png", Answer::bytes(OTHER_PICTURE));
        publisher.publish("/feed.json", &with_photo(&publisher, Some(sha256)));
        publisher.assert_done(
            "warning: a photo is missing: {server}/iris.png: it is not the picture whose sha256 the feed states\n\
             mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos",
        );
        assert_eq!(publisher.files_named(&hexadecimal(OTHER_PICTURE)), 0);
    }
}

#[test]
fn a_photo_that_says_where_it_was_taken_is_left_out() {
    let photo = [PICTURE, b"<rdf:Description exif:GPSLatitude=\"55,45.35N\"/>"].concat();
    let publisher = Publisher::new();
    publisher.server.serve("/iris.png", Answer::bytes(photo.clone()));
    publisher.publish("/feed.json", &with_photo(&publisher, Some(&hexadecimal(&photo))));
    publisher.assert_done(
        "warning: a photo is missing: {server}/iris.png: its file says where it was taken; ask the publisher for one without \
         metadata\nmirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos",
    );
    assert_eq!(publisher.files_named(&hexadecimal(&photo)), 0);
}

#[test]
fn a_photo_that_cannot_be_had_keeps_no_address_from_being_current() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &with_photo(&publisher, Some(&hexadecimal(PICTURE))));
    let missing = |why: &str| {
        format!(
            "warning: a photo is missing: {{server}}/iris.png: {why}\n\
             mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos"
        )
    };
    let unchanged = |why: &str| missing(why).replace("mirrored:", "unchanged:");
    publisher.assert_done(&missing("the server answers with status 404"));
    publisher.server.serve("/iris.png", Answer::bytes(OTHER_PICTURE));
    publisher.assert_done(&unchanged("it is not the picture whose sha256 the feed states"));
    publisher
        .server
        .serve("/iris.png", Answer::bytes(vec![b'x'; 65_536]).endless());
    publisher.assert_done(&unchanged("it is larger than 10485760 bytes"));
    // The next run fetches it once it is there.
    publisher.server.serve("/iris.png", Answer::bytes(PICTURE));
    publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 1 photo");
}

#[test]
fn files_without_a_picture_are_not_put_into_a_web_root() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &with_photo(&publisher, None));
    for content in [
        "<?php system($_GET['x']);",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "<html>",
        "",
    ] {
        publisher
            .server
            .serve("/iris.png", Answer::bytes(content).with("Content-Type", "image/png"));
        let said = publisher.said(&[], 0);
        assert!(
            said.contains("iris.png: it is no picture of the kinds JPEG, PNG, WebP, AVIF or GIF\n"),
            "{said}"
        );
        assert_eq!(
            publisher.files().keys().collect::<Vec<_>>(),
            ["feed.json", "feed.json.sig"]
        );
    }
}

#[test]
fn a_photo_whose_server_is_away_stays_as_it_was() {
    let (publisher, next) = mirrored_with_photo();
    publisher.publish("/feed.json", &next);
    publisher.server.serve("/iris.png", Answer::status(500));
    publisher.assert_done("mirrored: sequence 8, issued 2026-11-01T12:00:00Z; 1 page, 1 photo");
    assert_eq!(publisher.files()[&file(PICTURE)], PICTURE);
}

#[test]
fn the_photo_of_a_withdrawn_profile_leaves_the_disk() {
    let (publisher, mut next) = mirrored_with_photo();
    next["items"][0]["_prisoner_card"]["withdrawn"] = json!(true);
    publisher.publish("/feed.json", &next);
    publisher.assert_done("mirrored: sequence 8, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    assert_eq!(
        publisher.files().keys().collect::<Vec<_>>(),
        ["feed.json", "feed.json.sig"]
    );
    assert_eq!(publisher.files_named(&hexadecimal(PICTURE)), 0);
}

#[test]
fn a_host_that_gives_no_answer_is_not_asked_for_every_photo() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &with_two_photos(&publisher));
    publisher.server.serve("/iris.png", Answer::raw(""));
    let said = publisher.said(&[], 0);
    assert!(said.contains("/second.png: its host did not answer before\n"), "{said}");
    assert!(!publisher.server.take_targets().contains(&"/second.png".to_owned()));
}

#[test]
fn one_picture_at_two_addresses_is_kept_once() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &with_two_photos(&publisher));
    for address in ["/iris.png", "/second.png"] {
        publisher.server.serve(address, Answer::bytes(PICTURE));
    }
    publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 2 photos");
    assert_eq!(publisher.files_named(&hexadecimal(PICTURE)), 1);
    publisher.assert_done("unchanged: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 2 photos");
}

#[test]
fn a_photo_that_hangs_does_not_keep_the_feed_back() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &with_photo(&publisher, None));
    publisher
        .server
        .serve("/iris.png", Answer::bytes(PICTURE).stalled_after(70));
    publisher.assert_ends(
        &["--timeout", "1"],
        0,
        "warning: a photo is missing: {server}/iris.png: there was no whole answer in time\n\
         mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos",
    );
}

#[test]
fn text_of_a_feed_controls_no_terminal_and_imitates_no_message() {
    let publisher = Publisher::new();
    let mut feed = with_photo(&publisher, None);
    let url = "no\u{1b}[2J\u{9b}1A\u{202e}url\nmirrored: sequence 9\r";
    feed["items"][0]["_prisoner_card"]["photo"]["url"] = json!(url);
    publisher.publish("/feed.json", &feed);
    publisher.assert_done(
        "warning: a photo is missing: no<U+001B>[2J<U+009B>1A<U+202E>url<U+000A>mirrored: sequence 9<U+000D>: its address \
         is no https URL\n\
         mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos",
    );
}
