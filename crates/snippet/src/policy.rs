//! The content security policy that a page needs for a snippet.

use std::collections::BTreeSet;

use url::Url;

use crate::choices::{Choices, Photo};
use crate::frame::Frame;
use crate::kind::Kind;
use crate::release::Release;

/// The sources that a page's policy must allow, as a header or `<meta>` has it. A page that has no policy needs none.
///
/// `photos` are the URLs of the person's photos. `style` is the hash of the style sheet in a static card, such as
/// `sha256-…`.
pub fn policy(
    kind: Kind,
    choices: &Choices,
    release: &Release,
    frame: Option<&Frame>,
    photos: &[&str],
    style: Option<&str>,
) -> String {
    let script = origin(&release.script.url);
    if let (Kind::Frame | Kind::Wix, Some(frame)) = (kind, frame) {
        let scripts = match kind {
            Kind::Frame => origin(&release.frame_script.url),
            _ => None,
        };
        return directives(&[
            ("frame-src", origin(&frame.framed).into_iter().collect()),
            ("script-src", scripts.into_iter().collect()),
        ]);
    }
    // The package and the plugin come from the page's own host.
    let own = match kind {
        Kind::React | Kind::Vue | Kind::Svelte | Kind::WordPress => Some("'self'".to_owned()),
        _ => script,
    };
    let own: BTreeSet<String> = own.into_iter().collect();
    let mut scripts: Vec<String> = own.iter().cloned().collect();
    scripts.push("'wasm-unsafe-eval'".to_owned());
    let mut asked = own.clone();
    asked.extend(choices.feeds.iter().filter_map(|feed| origin(feed)));
    let photos: BTreeSet<String> = match choices.photo {
        Photo::None => BTreeSet::new(),
        Photo::Own => asked.clone(),
        Photo::Feed => photos.iter().filter_map(|photo| origin(photo)).collect(),
    };
    let mut images = BTreeSet::new();
    if choices.keys.is_empty() {
        images = photos;
    } else {
        // A photo of a signed feed is fetched, compared with its hash and drawn.
        asked.extend(photos);
    }
    let styles = style.filter(|_| kind == Kind::Static).map(|hash| format!("'{hash}'"));
    directives(&[
        ("script-src", scripts),
        ("connect-src", asked.into_iter().collect()),
        ("img-src", images.into_iter().collect()),
        ("style-src", styles.into_iter().collect()),
    ])
}

fn directives(directives: &[(&str, Vec<String>)]) -> String {
    let stated = directives.iter().filter(|(_, sources)| !sources.is_empty());
    stated
        .map(|(name, sources)| format!("{name} {}", sources.join(" ")))
        .collect::<Vec<_>>()
        .join("; ")
}

/// The scheme, host and port of an address of the web.
fn origin(url: &str) -> Option<String> {
    let url = Url::parse(url).ok()?;
    matches!(url.scheme(), "https" | "http").then(|| url.origin().ascii_serialization())
}
