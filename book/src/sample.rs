//! The feeds of the examples: the demo's feed and the one that the publishers' guide has its readers write, both
//! signed, and a site of the demo's feed.

use std::{fs, path::Path};

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use ed25519_dalek::{Signer as _, SigningKey};
use walkdir::WalkDir;

use crate::{
    Error, WIDGET, root,
    site::{copy_folder, failed},
};

/// The secret key of RFC 8032's first test (section 7.1). Everybody has it, so nobody can take it for a publisher's.
const SECRET: [u8; 32] = [
    0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4, 0x44, 0x49, 0xc5,
    0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
];

/// The type of the signed payload ([feed-format.md](../../docs/feed-format.md#signatures)).
const PAYLOAD_TYPE: &str = "application/vnd.prisoner-card.feed+json";

/// The guide, and the comment before the feed in it.
const GUIDE: (&str, &str) = ("docs/publishing.md", "<!-- file: feed.json -->\n```json\n");

/// The name of the guide's feed on the site.
pub(crate) const GUIDE_FEED: &str = "guide.json";

/// The public key, as the examples name it.
pub(crate) fn key() -> String {
    let public = SigningKey::from_bytes(&SECRET).verifying_key();
    format!("ed25519:{}", BASE64.encode(public.to_bytes()))
}

/// Writes both feeds with their signatures beside the widget's files.
pub(crate) fn write(out: &Path) -> Result<(), Error> {
    let folder = out.join(WIDGET);
    let read = |name: &str| {
        let path = root().join(name);
        fs::read_to_string(&path).map_err(|source| failed(&path, source))
    };
    let guide = read(GUIDE.0)?;
    let Some((_, rest)) = guide.split_once(GUIDE.1) else {
        return Err(Error::NoGuideFeed);
    };
    let guide_feed = rest.split("```").next().unwrap_or_default();
    for (name, feed) in [("feed.json", &*read("static/feed.json")?), (GUIDE_FEED, guide_feed)] {
        for (name, content) in [(name.to_owned(), feed), (format!("{name}.sig"), &signature(feed))] {
            let path = folder.join(name);
            fs::write(&path, content).map_err(|source| failed(&path, source))?;
        }
    }
    Ok(())
}

/// The folder of the sample site on this one.
pub const SITE: &str = "sample";

/// The address that the sample site was built for, as the examples name it.
pub const URL: &str = "https://feed.example/";

/// Copies the sample site. Nobody serves its address, so its pages name each other relatively.
pub(crate) fn write_site(from: &Path, out: &Path) -> Result<(), Error> {
    let site = out.join(SITE);
    copy_folder(from, &site)?;
    for file in WalkDir::new(&site).into_iter().filter_map(Result::ok) {
        let path = file.path();
        if path.extension().is_none_or(|end| end != "html") {
            continue;
        }
        let html = fs::read_to_string(path).map_err(|source| failed(path, source))?;
        let html = served_anywhere(&html, file.depth() - 1);
        fs::write(path, html).map_err(|source| failed(path, source))?;
    }
    Ok(())
}

/// A page at this depth of folders in the sample site, as it works at any address. Its policy names its server besides
/// `'self'`: in a sandbox the page has no origin, and Safari then matches `'self'` with nothing. The server is not
/// known here.
fn served_anywhere(html: &str, depth: usize) -> String {
    let to_site = format!("./{}", "../".repeat(depth));
    html.replace(URL, &to_site)
        .replace(URL.trim_end_matches('/'), "http: https:")
}

/// The content of a feed's signature file.
fn signature(feed: &str) -> String {
    // DSSE v1's encoding of the type and the feed's bytes.
    let message = format!("DSSEv1 {} {PAYLOAD_TYPE} {} {feed}", PAYLOAD_TYPE.len(), feed.len());
    let signature = SigningKey::from_bytes(&SECRET).sign(message.as_bytes());
    let sig = BASE64.encode(signature.to_bytes());
    format!(r#"{{"payloadType":"{PAYLOAD_TYPE}","signatures":[{{"keyid":"sample","sig":"{sig}"}}]}}"#)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_of_the_sample_site_names_no_server() {
        let html = "<meta content=\"script-src 'self' https://feed.example 'wasm-unsafe-eval'\">\
                    <a href=\"https://feed.example/p/mironov/\">";
        assert_eq!(
            served_anywhere(html, 2),
            "<meta content=\"script-src 'self' http: https: 'wasm-unsafe-eval'\"><a href=\"./../../p/mironov/\">"
        );
    }

    #[test]
    fn key_is_the_public_one_of_the_rfcs_test() {
        assert_eq!(key(), "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    }
}
