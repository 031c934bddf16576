//! Which photos a feed shows.

use prisoner_card_format::photo::sha256_digits;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::super::pages::Page;

/// A photo as the feed states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Declared {
    pub(super) url: String,
    /// Of its bytes, in hexadecimal digits; one that cannot be read fits nothing.
    pub(super) sha256: Option<String>,
}

#[derive(Deserialize)]
struct Items<'a> {
    #[serde(borrow, default)]
    items: Vec<&'a RawValue>,
}

/// The photos of all people who were not withdrawn, each address once.
pub(super) fn of(pages: &[Page]) -> Vec<Declared> {
    let mut photos: Vec<Declared> = Vec::new();
    for page in pages {
        let json = page.feed.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&page.feed);
        let items = serde_json::from_slice(json).map(|Items { items }| items);
        for photo in items.unwrap_or_default().into_iter().filter_map(of_item) {
            match photos.iter_mut().find(|other| other.url == photo.url) {
                Some(other) => other.sha256 = other.sha256.take().or(photo.sha256),
                None => photos.push(photo),
            }
        }
    }
    photos
}

/// An item that cannot be read fails alone.
fn of_item(item: &RawValue) -> Option<Declared> {
    let item: Value = serde_json::from_str(item.get()).ok()?;
    let extension = item.get("_prisoner_card")?;
    if extension.get("withdrawn") == Some(&Value::Bool(true)) {
        return None;
    }
    let photo = extension.get("photo")?;
    Some(Declared {
        url: photo.get("url")?.as_str()?.to_owned(),
        sha256: photo
            .get("sha256")
            .map(|sha256| sha256.as_str().and_then(sha256_digits).unwrap_or_default()),
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::pages::test_page;
    use super::*;

    const DIGITS: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn each_photo_of_those_who_were_not_withdrawn_is_found_once() {
        let item = |extension: &str| format!("{{\"_prisoner_card\":{extension}}}");
        let photo = |url: &str, rest: &str| format!("{{\"photo\":{{\"url\":\"https://p.example/{url}\"{rest}}}}}");
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let items = [
            item(&photo("1.jpg", "")),
            "5".to_owned(),
            deep,
            item("{\"photo\":{\"url\":1e400}}"),
            item("{\"photo\":{\"url\":5}}"),
            item("{\"withdrawn\":true,\"photo\":{\"url\":\"https://p.example/2.jpg\"}}"),
            item(&photo("1.jpg", &format!(",\"sha256\":\"{DIGITS}\""))),
            item(&photo("3.jpg", ",\"sha256\":7")),
        ];
        let page = test_page(&format!("\u{feff}{{\"items\":[{}]}}", items.join(",")), None, 10);
        let declared = |url: &str, sha256: &str| Declared {
            url: format!("https://p.example/{url}"),
            sha256: Some(sha256.to_owned()),
        };
        assert_eq!(of(&[page]), [declared("1.jpg", DIGITS), declared("3.jpg", "")]);
        assert_eq!(of(&[test_page("{}", None, 10), test_page("[", None, 10)]), []);
    }
}
