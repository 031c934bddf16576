//! The list of people: in small entries, and in HTML to paste.

use serde_json::{Value, json};

use crate::common::tool;
use crate::site::{Workshop, feed, person, withdraw};

#[test]
fn list_has_everybody_in_a_small_entry_without_an_address() {
    let workshop = Workshop::new();
    let mut closed = person("oleg", "Oleg", "Олег");
    closed["_prisoner_card"]["mail"]["state"] = json!("closed");
    let mut gone = person("nina", "Nina", "Нина");
    withdraw(&mut gone);
    workshop.write_feed(&feed([person("iris", "Iris", "Ирис"), closed, gone]));
    workshop.build();
    let text = workshop.read("list.json");
    assert!(!text.contains("Примерск") && !text.contains("Nina"), "{text}");
    let list: Value = serde_json::from_str(&text).unwrap();
    let feed: Value = serde_json::from_str(&workshop.read("feed.json")).unwrap();
    assert_eq!(list["_prisoner_card"], feed["_prisoner_card"]);
    assert_eq!(list["next_url"], Value::Null);
    let people = list["people"].as_array().unwrap();
    assert_eq!(
        people[0],
        json!({
            "id": "iris",
            "url": "https://feed.example/cards/p/iris/",
            "feed": "p/iris/feed.json",
            "letters": { "until": "2099-05-01" },
            "_prisoner_card": {
                "name": { "en": "Iris", "ru": "Ирис" },
                "headline": { "en": "Iris wrote a poem", "ru": "Ирис и стихи" },
                "recognition": { "by": "-", "status": "recognised" },
                "mail": { "state": "unknown", "languages": ["ru"] }
            }
        })
    );
    assert_eq!(
        (people.len(), &people[1]["id"], &people[1]["letters"]),
        (2, &json!("oleg"), &Value::Null)
    );
}

#[test]
fn list_to_paste_has_a_link_to_each_person_and_the_element_that_takes_it_over() {
    let workshop = Workshop::new();
    let mut odd = person("oleg", "Oleg <b>", "Олег");
    odd["_prisoner_card"]["headline"] = json!("Oleg {{ wrote }} a poem");
    let mut gone = person("nina", "Nina", "Нина");
    withdraw(&mut gone);
    workshop.write_feed(&feed([odd, gone, person("iris", "Iris", "Ирис")]));
    workshop.build();
    let html = workshop.read("list.txt");
    let (script, list) = html.split_once('\n').unwrap();
    let start = "<script async=\"\" src=\"https://feed.example/cards/prisoner-list-";
    assert!(
        script.starts_with(start) && script.contains("integrity=\"sha384-"),
        "{script}"
    );
    assert_eq!(
        list,
        "<prisoner-list feed=\"https://feed.example/cards/list.json\" lang=\"en\">\n  <ul>\n    \
         <li><a href=\"https://feed.example/cards/p/iris/\"><bdi>Iris</bdi></a><br /><span dir=\"auto\">Iris wrote a poem</span></li>\n    \
         <li><a href=\"https://feed.example/cards/p/oleg/\"><bdi>Oleg &lt;b&gt;</bdi></a><br /><span dir=\"auto\">Oleg &#123;&#123; wrote &#125;&#125; a poem</span></li>\n  \
         </ul>\n  <a href=\"https://feed.example/cards/\">Fictional people</a>\n</prisoner-list>\n"
    );
    // In the other language, its names and its pages.
    let russian = workshop.read("ru/list.txt");
    for part in [
        " lang=\"ru\">",
        "<a href=\"https://feed.example/cards/p/iris/ru/\"><bdi>Ирис</bdi></a>",
        "<a href=\"https://feed.example/cards/ru/\">",
    ] {
        assert!(russian.contains(part), "{part} in {russian}");
    }
}

#[test]
fn list_to_paste_insists_on_the_keys_of_a_signed_site() {
    let workshop = Workshop::new();
    let mut feed = feed([person("iris", "Iris", "Ирис")]);
    feed["_prisoner_card"]["id"] = json!("urn:example:people");
    feed["_prisoner_card"]["valid_until"] = json!("2100-01-01T00:00:00Z");
    workshop.write_feed(&feed);
    let mut keygen = tool();
    keygen.args(["keygen", "--no-passphrase", "--out"]);
    keygen.arg(workshop.path("secret")).assert().code(0);
    let mut build = workshop.command("feed.json", "site");
    build.arg("--secret").arg(workshop.path("secret")).assert().code(0);
    let key = std::fs::read_to_string(workshop.path("secret.pub")).unwrap();
    let attributes = format!(" keys=\"{}#urn:example:people\" since=\"7\">", key.trim_end());
    let html = workshop.read("list.txt");
    assert!(html.contains(&attributes), "{attributes} in {html}");
    let mut verify = tool();
    verify.arg("verify").arg(workshop.path("site/list.json"));
    verify.arg("--key").arg(workshop.path("secret.pub")).assert().code(0);
}
