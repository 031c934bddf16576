//! The feeds that the cards are made from: the sample, and the sample over and over.

use std::{fs, path::Path};

use serde_json::Value;

use crate::failure::{Doing, Failure, Outcome};

/// The sample as it is: one person.
pub(crate) const ONE: &str = "one.json";
/// As many people as the most cards on a page, each with all that the sample says.
pub(crate) const FIFTY: &str = "fifty.json";
/// A thousand people in 2 MB, each with what a card needs.
pub(crate) const BIG: &str = "big.json";

const PEOPLE: usize = 50;
const BIG_PEOPLE: usize = 1000;
const BIG_BYTES: usize = 2_000_000;

/// What is written: the names of people and the address that is to appear.
pub(crate) struct Feeds {
    /// The envelope's text, the same for everybody.
    pub(crate) address: String,
    /// The one person of [`ONE`].
    pub(crate) person: String,
    /// The people of [`FIFTY`].
    pub(crate) people: Vec<String>,
    /// The last person of [`BIG`].
    pub(crate) last: String,
}

/// Writes the feeds into a folder.
pub(crate) fn write(sample: &str, folder: &Path) -> Outcome<Feeds> {
    let sample: Value = serde_json::from_str(sample).doing("read the sample feed")?;
    let item = &sample["items"][0];
    let address = item["_prisoner_card"]["mail"]["address"]["envelope"]["ru"]
        .as_str()
        .ok_or_else(|| Failure::new("the sample feed has no address in Russian"))?
        .to_owned();
    let person = item["id"].as_str().unwrap_or_default().to_owned();
    let fifty = with_items(&sample, repeat(item, PEOPLE));
    let big = with_items(&sample, big_items(item));
    for (name, feed) in [(ONE, &sample), (FIFTY, &fifty), (BIG, &big)] {
        let path = folder.join(name);
        fs::write(&path, feed.to_string()).doing(format_args!("write {}", path.display()))?;
    }
    let ids = |feed: &Value| -> Vec<String> {
        let items = feed["items"].as_array().map(Vec::as_slice).unwrap_or_default();
        items
            .iter()
            .filter_map(|item| item["id"].as_str().map(ToOwned::to_owned))
            .collect()
    };
    Ok(Feeds {
        address,
        person,
        people: ids(&fifty),
        last: ids(&big).pop().unwrap_or_default(),
    })
}

fn with_items(sample: &Value, items: Vec<Value>) -> Value {
    let mut feed = sample.clone();
    feed["items"] = items.into();
    feed
}

/// The same person under other names.
fn repeat(item: &Value, count: usize) -> Vec<Value> {
    (1..=count)
        .map(|number| {
            let mut item = item.clone();
            item["id"] = format!("person-{number}").into();
            item["title"] = format!("Person {number}").into();
            for language in ["en", "ru"] {
                item["_prisoner_card"]["name"][language]["given"] = format!("Person {number}").into();
            }
            item
        })
        .collect()
}

/// Items with only what a card cannot be without, and a text of the length that makes the feed as big as it should be.
fn big_items(item: &Value) -> Vec<Value> {
    let mut item = item.clone();
    let keep = ["name", "gender", "recognition", "stage", "charges", "sentence", "mail"];
    if let Some(card) = item["_prisoner_card"].as_object_mut() {
        card.retain(|name, _| keep.contains(&name.as_str()));
        if let Some(recognition) = card.get_mut("recognition").and_then(Value::as_object_mut) {
            recognition.retain(|name, _| matches!(name.as_str(), "by" | "status"));
        }
        for (name, value) in card {
            if name != "name" {
                drop_translations(value);
            }
        }
    }
    item["content_text"] = "".into();
    let length = item.to_string().len() + 1;
    item["content_text"] = "x".repeat((BIG_BYTES / BIG_PEOPLE).saturating_sub(length + 20)).into();
    repeat(&item, BIG_PEOPLE)
}

/// Leaves the English of texts that are there in Russian, too.
fn drop_translations(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("en") {
                fields.remove("ru");
            }
            fields.values_mut().for_each(drop_translations);
        }
        Value::Array(values) => values.iter_mut().for_each(drop_translations),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Value {
        serde_json::from_str(include_str!("../../static/feed.json")).unwrap()
    }

    #[test]
    fn the_big_feed_is_just_below_the_limit() {
        let sample = sample();
        let big = with_items(&sample, big_items(&sample["items"][0]));
        let bytes = big.to_string().len();
        assert!((1_900_000..=2_000_000).contains(&bytes), "{bytes}");
    }

    #[test]
    fn everybody_in_the_big_feed_keeps_the_address() {
        let sample = sample();
        for item in big_items(&sample["items"][0]) {
            assert_eq!(
                item["_prisoner_card"]["mail"]["address"]["envelope"],
                sample["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]
            );
        }
    }
}
