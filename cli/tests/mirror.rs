//! `mirror`: the feeds that it accepts and refuses, and the files on the disk whenever it is killed.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

#[path = "common/accident.rs"]
mod accident;
#[path = "mirror/age.rs"]
mod age;
mod common;
#[path = "mirror/kills.rs"]
mod kills;
#[path = "mirror/network.rs"]
mod network;
#[path = "mirror/pages.rs"]
mod pages;
#[path = "mirror/photos.rs"]
mod photos;
#[path = "mirror/publisher.rs"]
mod publisher;
#[path = "common/server.rs"]
mod server;

use std::fs;
use std::os::unix::fs::PermissionsExt;

use prisoner_card_cli::signature::{SecretKey, sign};
use serde_json::json;

use common::{ended, tool};
use publisher::{Publisher, feed};
use server::Answer;

const UNCHANGED: &str = "unchanged: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos";

#[test]
fn a_copy_is_the_very_bytes_and_stands_where_a_server_looks() {
    let publisher = Publisher::new();
    let bytes = feed(7).to_string();
    publisher.publish_bytes("/feed.json", bytes.as_bytes());
    publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    let files = publisher.files();
    assert_eq!(files.keys().collect::<Vec<_>>(), ["feed.json", "feed.json.sig"]);
    assert_eq!(files["feed.json"], bytes.as_bytes());
    publisher.assert_verified();
    let feed = publisher.copy().join("feed.json");
    tool()
        .args(["verify", feed.to_str().unwrap(), "--key", &publisher.key().to_string()])
        .assert()
        .success();
    // A web server, another user, can read it.
    for path in ["", "feed.json", "feed.json.sig"] {
        let mode = fs::metadata(publisher.copy().join(path)).unwrap().permissions().mode();
        assert_eq!(mode & 0o044, 0o044, "{path}");
    }
}

#[test]
fn unchanged_file_is_not_sent_again() {
    let publisher = Publisher::mirrored();
    let before = fs::canonicalize(publisher.copy().join("feed.json")).unwrap();
    publisher.assert_stays(&[], 0, UNCHANGED);
    let requests = publisher.server.take_requests();
    assert_eq!(requests.len(), 2);
    assert!(requests[0].header("If-None-Match").is_some());
    // Otherwise a server could say for ever that nothing has changed.
    assert_eq!(requests[1].target, "/feed.json.sig");
    assert_eq!(requests[1].header("If-None-Match"), None);
    assert_eq!(fs::canonicalize(publisher.copy().join("feed.json")).unwrap(), before);
}

#[test]
fn file_without_an_entity_tag_is_requested_by_its_date() {
    let publisher = Publisher::new();
    let bytes = feed(7).to_string();
    let date = "Sun, 01 Nov 2026 12:00:00 GMT";
    publisher.publish_bytes("/feed.json", bytes.as_bytes());
    publisher.server.serve(
        "/feed.json",
        Answer::bytes(bytes)
            .with("Last-Modified", date)
            .with("Date", "Sun, 01 Nov 2026 12:00:01 GMT"),
    );
    publisher.run(&[]);
    publisher.server.take_requests();
    publisher.server.serve("/feed.json", Answer::status(304));
    publisher.assert_stays(&[], 0, UNCHANGED);
    let requests = publisher.server.take_requests();
    assert_eq!(requests[0].header("If-Modified-Since"), Some(date));
    assert_eq!(requests[0].header("If-None-Match"), None);
}

#[test]
fn an_issue_that_a_server_cannot_tell_from_the_copy_is_found() {
    let publisher = Publisher::new();
    let date = "Sun, 01 Nov 2026 12:00:00 GMT";
    publisher.publish("/feed.json", &feed(7));
    let dated = Answer::bytes(feed(7).to_string()).with("Last-Modified", date);
    publisher.server.serve("/feed.json", dated.with("Date", date));
    publisher.run(&[]);
    publisher.server.take_requests();
    // Within the same second, so a date would not tell them apart.
    publisher.publish("/feed.json", &feed(8));
    publisher.assert_done("mirrored: sequence 8, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    assert!(
        publisher
            .server
            .take_requests()
            .iter()
            .all(|request| request.header("If-Modified-Since").is_none())
    );

    // An entity tag that is made of a date and a length does not tell them apart either.
    publisher.publish("/feed.json", &feed(9));
    publisher
        .server
        .serve_in_turn("/feed.json", [Answer::status(304), Answer::bytes(feed(9).to_string())]);
    publisher.assert_done("mirrored: sequence 9, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
}

#[test]
fn a_newer_issue_takes_the_place_of_the_copy_and_leaves_nothing_of_it() {
    let publisher = Publisher::mirrored();
    publisher.publish("/feed.json", &feed(8));
    publisher.assert_done("mirrored: sequence 8, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    assert_eq!(publisher.files()["feed.json"], feed(8).to_string().as_bytes());
    publisher.assert_verified();
    assert_eq!(publisher.left(), [".current.prisoner-card-lock", "current"]);
}

#[test]
fn feed_without_a_signature_of_the_key_never_replaces_the_copy() {
    let publisher = Publisher::mirrored();
    let (old, new) = (feed(7).to_string(), feed(8).to_string());
    let signed = |feed: &str| sign(feed.as_bytes(), std::slice::from_ref(&publisher.secret));
    let by_other = sign(new.as_bytes(), &[SecretKey::generate().unwrap()]);
    let other_type = String::from_utf8(signed(&new))
        .unwrap()
        .replace("vnd.prisoner-card.feed+json", "json");
    let no_fit = "no signature of it fits a given key";
    for (signature, why) in [
        (&signed(&old)[..], no_fit),
        (&by_other, no_fit),
        (
            other_type.as_bytes(),
            "its signature's payloadType is not application/vnd.prisoner-card.feed+json",
        ),
        (b"OK", "its signature's file is not a DSSE envelope in JSON"),
        (b"", "its signature's file is not a DSSE envelope in JSON"),
    ] {
        publisher.publish_signed("/feed.json", new.as_bytes(), signature);
        publisher.assert_refused(why);
    }
    publisher.server.serve("/feed.json.sig", Answer::status(404));
    publisher.assert_refused("its signature is missing: there is no {}.sig");
    publisher
        .server
        .serve("/feed.json.sig", Answer::bytes(vec![b'x'; 65_536]).endless());
    publisher.assert_refused("its signature's file is not a DSSE envelope in JSON");
}

#[test]
fn a_web_page_in_place_of_feed_or_signature_is_called_so() {
    let publisher = Publisher::mirrored();
    let page = b"\xEF\xBB\xBF\n<!doctype html><title>One moment</title>";
    let why = |what: &str| {
        format!(
            "a web page came in place of {what}: the file is not there, or the server keeps programs out; open the address \
             in a browser, and ask the publisher to let programs have it"
        )
    };
    let new = feed(8).to_string();
    let signature = sign(new.as_bytes(), std::slice::from_ref(&publisher.secret));
    publisher.publish_signed("/feed.json", page, &signature);
    publisher.assert_refused(&why("the feed"));
    publisher.publish_signed("/feed.json", new.as_bytes(), page);
    publisher.assert_refused(&why("its signature"));
    publisher.publish_signed("/feed.json", page, page);
    publisher.assert_refused(&why("the feed"));
}

#[test]
fn a_feed_that_is_replaced_between_two_requests_is_fetched_once_more() {
    let publisher = Publisher::mirrored();
    publisher.publish("/feed.json", &feed(8));
    let (old, new) = (feed(7).to_string(), feed(8).to_string());
    publisher
        .server
        .serve_in_turn("/feed.json", [Answer::bytes(old), Answer::bytes(new)]);
    publisher.assert_done("mirrored: sequence 8, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
}

#[test]
fn feed_that_makes_no_cards_never_replaces_the_copy() {
    let publisher = Publisher::mirrored();
    publisher.publish_bytes("/feed.json", b"<!doctype html>");
    publisher.assert_refused("it cannot be read: expected value at line 1 column 1");
    publisher.publish_bytes("/feed.json", b"{}");
    publisher.assert_refused("no card can be made of it: /version is missing: write https://jsonfeed.org/version/1.1");
    publisher.publish_bytes("/feed.json", &vec![b' '; 2 * 1024 * 1024 + 1]);
    publisher.assert_refused("it is larger than 2 MiB, and no card takes more");
}

#[test]
fn a_broken_item_is_the_publishers_and_no_reason_to_keep_an_old_address() {
    let publisher = Publisher::mirrored();
    let mut next = feed(8);
    next["items"].as_array_mut().unwrap().push(json!({ "id": [5] }));
    publisher.publish("/feed.json", &next);
    publisher.assert_done("mirrored: sequence 8, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
}

#[test]
fn keys_change_without_a_gap() {
    let publisher = Publisher::mirrored();
    let new = SecretKey::generate().unwrap();
    let new_key = new.public().to_string();
    let bytes = feed(7).to_string();
    let both = [&publisher.secret, &new].map(|secret| sign(bytes.as_bytes(), std::slice::from_ref(secret)));
    // The feed is the same, its signature another.
    publisher.publish_signed("/feed.json", bytes.as_bytes(), &both[1]);
    publisher.assert_refused("no signature of it fits a given key");
    publisher.assert_ends(
        &["--key", &new_key],
        0,
        "mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos",
    );
    assert_eq!(publisher.files()["feed.json.sig"], both[1]);
}

#[test]
fn a_copy_that_does_not_fit_the_given_key_is_not_taken_for_good() {
    let publisher = Publisher::mirrored();
    let other = SecretKey::generate().unwrap().public().to_string();
    ended(&mut publisher.mirror(&publisher.server.url("/feed.json"), &other), 1);
    assert!(
        publisher
            .server
            .take_requests()
            .iter()
            .all(|request| request.header("If-None-Match").is_none())
    );
}

#[test]
fn a_copy_that_was_damaged_is_made_whole_again() {
    let publisher = Publisher::mirrored();
    let whole = publisher.files();
    for name in ["feed.json", "feed.json.sig"] {
        for damage in [Some("damaged"), None] {
            let path = fs::canonicalize(publisher.copy().join(name)).unwrap();
            match damage {
                Some(content) => fs::write(&path, content).unwrap(),
                None => fs::remove_file(&path).unwrap(),
            }
            publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
            assert_eq!(publisher.files(), whole);
        }
    }
    // A link that somebody removed comes back.
    fs::remove_file(publisher.copy().join("feed.json")).unwrap();
    publisher.assert_done(UNCHANGED);
    assert_eq!(publisher.files(), whole);
}

#[test]
fn a_copy_whose_age_cannot_be_told_is_left_alone() {
    let publisher = Publisher::mirrored();
    let state = publisher.copy().join(".prisoner-card/current/state.json");
    fs::write(&state, "{").unwrap();
    let before = publisher.files();
    let said = publisher.said(&[], 2);
    assert!(said.starts_with("error: cannot tell how old the copy is: "), "{said}");
    let inner = publisher.copy().join(".prisoner-card");
    assert!(
        said.ends_with(&format!("; to begin anew, remove {}\n", inner.display())),
        "{said}"
    );
    assert_eq!(publisher.files(), before);
    fs::remove_dir_all(inner).unwrap();
    publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
}

#[test]
fn a_file_that_a_killed_run_has_left_is_not_published() {
    let publisher = Publisher::mirrored();
    fs::write(
        publisher.copy().join(".prisoner-card/current/.prisoner-card-x1y2z3"),
        "{",
    )
    .unwrap();
    let before = publisher.files();
    publisher.assert_done(UNCHANGED);
    assert_eq!(publisher.files(), before);
}

#[test]
fn a_copy_behind_a_link_that_leads_nowhere_is_not_begun() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &feed(7));
    std::os::unix::fs::symlink("nowhere", publisher.copy()).unwrap();
    let said = publisher.said(&[], 2);
    assert!(
        said.ends_with(" is a link to nowhere, which is not there: make that folder, or remove the link\n"),
        "{said}"
    );
}

#[test]
fn files_outside_the_copy_are_never_replaced() {
    let publisher = Publisher::new();
    publisher.publish("/feed.json", &feed(7));
    fs::create_dir(publisher.copy()).unwrap();
    fs::write(publisher.copy().join("feed.json"), "mine").unwrap();
    fs::write(publisher.copy().join("index.html"), "mine").unwrap();
    publisher.assert_stays(
        &[],
        2,
        "error: {copy}/feed.json is in the way, and nothing that the copy did not make is ever replaced: move it away, \
         or choose another folder",
    );
    fs::remove_file(publisher.copy().join("feed.json")).unwrap();
    publisher.run(&[]);
    assert_eq!(publisher.files()["index.html"], b"mine");
    assert_eq!(publisher.files()["feed.json"], feed(7).to_string().as_bytes());
}

#[test]
fn a_copy_whose_folder_is_behind_a_link_is_brought_up_to_date() {
    let publisher = Publisher::mirrored();
    let inner = publisher.copy().join(".prisoner-card");
    fs::create_dir(inner.join("versions")).unwrap();
    fs::rename(inner.join("current"), inner.join("versions/v-1")).unwrap();
    std::os::unix::fs::symlink("versions/v-1", inner.join("current")).unwrap();
    publisher.assert_stays(&[], 0, UNCHANGED);
    publisher.publish("/feed.json", &feed(8));
    publisher.assert_done("mirrored: sequence 8, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    publisher.assert_verified();
    assert_eq!(publisher.files()["feed.json"], feed(8).to_string().as_bytes());
}

#[test]
fn two_runs_do_not_meet_in_one_folder() {
    let publisher = Publisher::mirrored();
    publisher.server.serve_in_turn(
        "/feed.json",
        [
            Answer::bytes(feed(8).to_string()).stalled_after(100),
            Answer::bytes(feed(7).to_string()),
        ],
    );
    let mut first = publisher.start();
    publisher.server.wait_for_standstill();
    publisher.assert_stays(&[], 2, "error: another run is at work on {copy}: wait for it to end");
    first.kill().unwrap();
    first.wait().unwrap();
    // The lock is released however a run ends.
    publisher.assert_stays(&[], 0, UNCHANGED);
}
