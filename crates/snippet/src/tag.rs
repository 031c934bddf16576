//! The script and the element, in HTML.

use url::Url;

use crate::choices::Choices;
use crate::element::{attributes, element};
use crate::markup;
use crate::release::{Release, Script};

/// A script's tag. A script with a hash is asked for without cookies and with CORS, as browsers want it.
pub fn script_tag(script: &Script) -> String {
    script_with(script, &[])
}

/// The one tag that draws its card behind itself.
pub(crate) fn script_only(choices: &Choices, release: &Release) -> String {
    let attributes = attributes(choices);
    let names: Vec<String> = attributes.iter().map(|(name, _)| format!("data-{name}")).collect();
    let settings: Vec<(&str, String)> = names
        .iter()
        .map(String::as_str)
        .zip(attributes.into_iter().map(|(_, value)| value))
        .collect();
    script_with(&release.script, &settings)
}

/// The script, with hints of the files that it will load, then the element.
pub(crate) fn tag(choices: &Choices, release: &Release) -> String {
    let script = script_tag(&release.script);
    format!("{}{script}{}", hints(choices, release), element(choices, ""))
}

/// A static card, and the script that brings it up to date.
pub(crate) fn with_static_card(card: &str, release: &Release) -> String {
    format!("{}\n{}", card.trim_end(), script_tag(&release.script))
}

fn script_with(script: &Script, settings: &[(&str, String)]) -> String {
    let mut attributes = vec![("async", String::new()), ("src", script.url.clone())];
    if let Some(integrity) = &script.integrity {
        attributes.push(("integrity", integrity.clone()));
    }
    attributes.push(("crossorigin", "anonymous".to_owned()));
    attributes.push(("referrerpolicy", "no-referrer".to_owned()));
    attributes.extend(settings.iter().cloned());
    format!("<{}></script>\n", markup::tag("script", &attributes))
}

/// Hints of the files that the card will ask for, before the script is there: the wasm, the language, the first feed.
/// Only where the script is pinned: the names beside it change with a release, and a wrong one costs more than none.
fn hints(choices: &Choices, release: &Release) -> String {
    let pack = choices.language.as_deref().and_then(|language| release.pack(language));
    let names = release.wasm.as_deref().into_iter().chain(pack);
    let beside = names
        .filter(|_| release.script.integrity.is_some())
        .filter_map(|name| release.beside(name));
    let feed = choices.feeds.first().filter(|feed| is_as_asked(feed));
    let urls = beside.chain(feed.cloned());
    urls.fold(String::new(), |hints, url| {
        let attributes = [
            ("rel", "preload".to_owned()),
            ("as", "fetch".to_owned()),
            ("crossorigin", "anonymous".to_owned()),
            // As the card's own request: a hint must not tell the page's address either.
            ("referrerpolicy", "no-referrer".to_owned()),
            ("href", url),
        ];
        hints + &format!("<{} />\n", markup::tag("link", &attributes))
    })
}

/// Whether a browser asks for the feed under this very address: a hint has to be the same to the letter.
fn is_as_asked(feed: &str) -> bool {
    Url::parse(feed).is_ok_and(|url| url.as_str() == feed)
}
