//! The snippets that tests/packages puts into apps and into sites of generators.
//! `RENEW=1 cargo test -p prisoner-card-snippet` writes them anew.

use std::fs;
use std::path::PathBuf;

use prisoner_card_snippet::*;

/// Text that each language of templates would run, and that HTML and Markdown would read as their own.
const TITLE: &str = "Sergei {{ name }} {% raw %} {x} ${y} [gallery] {{< z >}} <b> & \"more\" *now* _then_ `code`";

/// The public key of RFC 8032, section 7.1, test 1, with the sample feed's id.
const KEY: &str = "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=#urn:example:prisoner-card:sample";

fn choices() -> Choices {
    Choices {
        feeds: vec!["https://feed.example/feed.json".to_owned()],
        person: "mironov".to_owned(),
        language: Some("en".to_owned()),
        theme: Theme::Light,
        keys: vec![KEY.to_owned()],
        since: Some(1),
        fallback: Fallback {
            url: Some("https://feed.example/?{{a}}&b=[c]".to_owned()),
            title: TITLE.to_owned(),
        },
        ..Choices::default()
    }
}

fn release() -> Release {
    Release::of_script(Script {
        url: "https://cdn.example/prisoner-card.js".to_owned(),
        integrity: Some("sha384-INTEGRITY".to_owned()),
    })
}

/// The path of the file that has a text: by its form, and in it by the file's own name.
fn path(kind: Kind, place: &Place) -> PathBuf {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/packages/snippets"));
    let name = match place {
        Place::File(name) => name.as_str(),
        Place::Page => "page.html",
        Place::Post => "post.txt",
        Place::Terminal => "terminal.txt",
        Place::Address => "address.txt",
    };
    folder.join(kind.as_str()).join(name)
}

#[test]
fn snippets_that_are_tried_on_pages_are_these() {
    for kind in [
        Kind::Tag,
        Kind::Script,
        Kind::Hugo,
        Kind::Jekyll,
        Kind::Eleventy,
        Kind::React,
        Kind::Vue,
        Kind::Svelte,
        Kind::Ghost,
        Kind::Drupal,
    ] {
        let pieces = snippet(kind, &choices(), &release(), None, None).unwrap();
        let files = pieces.into_iter().map(|piece| (path(kind, &piece.place), piece.code));
        let policy = policy(kind, &choices(), &release(), None, &[], None) + "\n";
        let policy_file = path(kind, &Place::Page).with_file_name("policy.txt");
        for (path, code) in files.chain([(policy_file, policy)]) {
            if std::env::var_os("RENEW").is_some() {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, &code).unwrap();
            }
            assert_eq!(fs::read_to_string(&path).unwrap(), code, "{}", path.display());
        }
    }
}
