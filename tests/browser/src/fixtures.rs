//! Feeds for the tests. All people are fictional, except the one of the sample.

use serde_json::Value;

/// A sound feed with one fictional person, whose id ends in `iris`.
pub(crate) fn feed() -> Value {
    parse(include_str!("../fixtures/iris.json"))
}

/// The same feed with a change to the person: to the `_prisoner_card` of the item.
pub(crate) fn feed_where(change: impl FnOnce(&mut Value)) -> Value {
    let mut feed = feed();
    change(&mut feed["items"][0]["_prisoner_card"]);
    feed
}

/// An issue of the same feed in which somebody else stands in the person's place.
pub(crate) fn feed_without_the_person() -> Value {
    let mut feed = feed();
    feed["items"][0]["id"] = "https://feed.example/somebody-else".into();
    feed
}

/// The Russian address of its person.
pub(crate) fn envelope() -> String {
    let envelope = &feed()["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]["ru"];
    envelope.as_str().expect("an address").to_owned()
}

/// The real sample.
pub(crate) fn sample() -> Value {
    parse(include_str!("../../../static/feed.json"))
}

/// The demo page's fictional people, one for each state that a card can be in.
pub(crate) fn people() -> Value {
    parse(include_str!("../../../static/people.json"))
}

/// The last path segments of the ids of [`people`].
pub(crate) fn people_ids() -> Vec<String> {
    let feed = people();
    let items = feed["items"].as_array().expect("items");
    items
        .iter()
        .filter_map(|item| item["id"].as_str()?.rsplit('/').next().map(ToOwned::to_owned))
        .collect()
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).expect("a fixture is JSON")
}
