//! The sizes of feeds of one person: few different ones, so that a size does not reveal the person.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};

use crate::common::tool;
use crate::site::{Workshop, feed, files, person};

/// The sizes of the people's feeds, or of their compressed forms.
fn sizes(workshop: &Workshop, ending: &str) -> Vec<usize> {
    let name = format!("/feed.json{ending}");
    let files = files(&workshop.path("site"));
    let feeds = files
        .iter()
        .filter(|(file, _)| file.starts_with("p/") && file.ends_with(&name));
    feeds.map(|(_, bytes)| bytes.len()).collect()
}

#[test]
fn feeds_of_one_person_have_a_few_sizes_compressed_or_not() {
    let workshop = Workshop::new();
    let mut people: Value = serde_json::from_str(include_str!("../../../static/people.json")).unwrap();
    people["feed_url"] = json!("https://feed.example/feed.json");
    let count = people["items"].as_array().unwrap().len();
    workshop.write_feed(&people);
    workshop.build();
    for ending in ["", ".br", ".gz"] {
        let sizes = sizes(&workshop, ending);
        assert_eq!(sizes.len(), count);
        let distinct: BTreeSet<usize> = sizes.into_iter().collect();
        assert!(distinct.len() <= 3, "{ending}: {distinct:?}");
        assert!(
            distinct.iter().all(|size| size.is_power_of_two()),
            "{ending}: {distinct:?}"
        );
    }
}

#[test]
fn a_signature_covers_the_padding_and_all_signatures_have_one_size() {
    let workshop = Workshop::new();
    let mut feed = feed([person("iris", "Iris", "Ирис"), person("oleg", "Oleg", "Олег")]);
    for (member, value) in [
        ("id", json!("urn:example:feed")),
        ("sequence", json!(7)),
        ("valid_until", json!("2126-12-01T00:00:00Z")),
    ] {
        feed["_prisoner_card"][member] = value;
    }
    workshop.write_feed(&feed);
    let secret = workshop.path("secret");
    let mut keygen = tool();
    keygen.args(["keygen", "--no-passphrase", "--out"]).arg(&secret);
    keygen.assert().code(0);
    let mut build = workshop.command("feed.json", "site");
    build.arg("--secret").arg(&secret).assert().code(0);

    let signatures: BTreeSet<usize> = sizes(&workshop, ".sig").into_iter().collect();
    assert_eq!(signatures.len(), 1, "{signatures:?}");
    assert_eq!(sizes(&workshop, ".sig.br"), Vec::<usize>::new());
    let iris = workshop.path("site/p/iris/feed.json");
    let verify = |code: i32| {
        let mut verify = tool();
        verify
            .arg("verify")
            .arg(&iris)
            .arg("--key")
            .arg(workshop.path("secret.pub"));
        verify.assert().code(code);
    };
    verify(0);
    let padded = fs::read(&iris).unwrap();
    let bare = padded.trim_ascii_end();
    assert!(padded.len() - bare.len() > 1, "it is padded");
    fs::write(&iris, bare).unwrap();
    verify(1);
}
