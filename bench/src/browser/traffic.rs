//! What a page has asked the network for.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::connection::Event;

/// The requests of a visit that went to the network, without the page itself.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Traffic {
    /// In the order in which they were made.
    pub(crate) urls: Vec<String>,
    /// Heads and bodies of the answers, as they came over the wire.
    pub(crate) bytes: f64,
    /// What the browser has warned of, such as preloads that nothing used.
    pub(crate) warnings: Vec<String>,
}

#[derive(Default)]
struct Request {
    url: String,
    order: usize,
    bytes: f64,
    from_cache: bool,
    is_page: bool,
}

impl Traffic {
    /// Reads the events of one visit.
    pub(super) fn of(events: &[Event]) -> Self {
        let mut requests: BTreeMap<&str, Request> = BTreeMap::new();
        let mut warnings = Vec::new();
        for (order, Event { method, parameters, .. }) in events.iter().enumerate() {
            if method == "Log.entryAdded" {
                warnings.push(text(&parameters["entry"]["text"]));
                continue;
            }
            let Some(id) = parameters["requestId"].as_str() else {
                continue;
            };
            match method.as_str() {
                "Network.requestWillBeSent" => {
                    let request = requests.entry(id).or_default();
                    request.url = text(&parameters["request"]["url"]);
                    request.order = order;
                    request.is_page = parameters["type"] == "Document";
                }
                "Network.requestServedFromCache" => requests.entry(id).or_default().from_cache = true,
                "Network.responseReceived" => {
                    requests.entry(id).or_default().from_cache |= parameters["response"]["fromDiskCache"] == true;
                }
                "Network.loadingFinished" => {
                    requests.entry(id).or_default().bytes = parameters["encodedDataLength"].as_f64().unwrap_or(0.0);
                }
                _ => {}
            }
        }
        let mut requests: Vec<Request> = requests
            .into_values()
            .filter(|request| !request.from_cache && !request.is_page && request.url.starts_with("http"))
            .collect();
        requests.sort_by_key(|request| request.order);
        Self {
            bytes: requests.iter().map(|request| request.bytes).sum(),
            urls: requests.into_iter().map(|request| request.url).collect(),
            warnings,
        }
    }

    pub(crate) fn to_json(&self) -> Value {
        json!({ "urls": self.urls, "bytes": self.bytes, "warnings": self.warnings })
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(method: &str, parameters: Value) -> Event {
        Event {
            session: String::new(),
            method: method.to_owned(),
            parameters,
        }
    }

    fn sent(id: &str, url: &str, kind: &str) -> Event {
        event(
            "Network.requestWillBeSent",
            json!({ "requestId": id, "type": kind, "request": { "url": url } }),
        )
    }

    fn finished(id: &str, bytes: u32) -> Event {
        event(
            "Network.loadingFinished",
            json!({ "requestId": id, "encodedDataLength": bytes }),
        )
    }

    #[test]
    fn the_page_and_what_caches_answer_do_not_count() {
        let traffic = Traffic::of(&[
            sent("1", "http://page.test/", "Document"),
            sent("3", "http://files.test/card.js", "Script"),
            sent("2", "http://feed.test/feed.json", "Fetch"),
            sent("4", "http://feed.test/feed.json", "Fetch"),
            sent("5", "http://files.test/card.wasm", "Fetch"),
            event("Network.requestServedFromCache", json!({ "requestId": "4" })),
            event(
                "Network.responseReceived",
                json!({ "requestId": "5", "response": { "fromDiskCache": true } }),
            ),
            finished("1", 1000),
            finished("2", 30),
            finished("3", 12),
            finished("5", 0),
        ]);
        assert_eq!(
            traffic,
            Traffic {
                urls: vec![
                    "http://files.test/card.js".to_owned(),
                    "http://feed.test/feed.json".to_owned()
                ],
                bytes: 42.0,
                warnings: Vec::new(),
            }
        );
    }

    #[test]
    fn the_browsers_warnings_are_kept() {
        let warning = event(
            "Log.entryAdded",
            json!({ "entry": { "text": "a preload was not used" } }),
        );
        assert_eq!(Traffic::of(&[warning]).warnings, ["a preload was not used"]);
    }
}
