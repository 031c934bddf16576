//! The documents' links, which lead to files of the repository, on the site.

use std::{collections::BTreeSet, ops::Range};

use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::{
    WIDGET,
    edition::{page_of, resolve, to_site},
    root,
};

pub(crate) const MARKDOWN: Options = Options::ENABLE_TABLES;

/// The text with each link to a document leading to its page, to a file of the demo leading to the site's copy, and to
/// any other file of the repository, which the site does not have, without the link.
pub(crate) fn for_pages(text: &str, document: &str, documents: &BTreeSet<String>) -> String {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for (event, range) in Parser::new_ext(text, MARKDOWN).into_offset_iter() {
        let Event::Start(Tag::Link { dest_url, .. }) = event else {
            continue;
        };
        if is_outside(&dest_url) {
            continue;
        }
        let link = &text[range.clone()];
        let Some(start) = link.rfind(&*dest_url) else { continue };
        let place = range.start + start..range.start + start + dest_url.len();
        let (path, fragment) = dest_url.split_at(dest_url.find('#').unwrap_or(dest_url.len()));
        match on_site(path, document, documents) {
            Some(address) => edits.push((place, format!("{address}{fragment}"))),
            None => edits.push((
                range.clone(),
                link[1..].split("](").next().unwrap_or_default().to_owned(),
            )),
        }
    }
    edited(text, edits)
}

/// Whether a link leads to another site, or to a place on the same page.
fn is_outside(link: &str) -> bool {
    link.starts_with('#') || link.contains(':')
}

fn on_site(path: &str, document: &str, documents: &BTreeSet<String>) -> Option<String> {
    let to_site = to_site(&page_of(document));
    let target = resolve(document, path);
    if documents.contains(&target) {
        return Some(format!("{to_site}{}", page_of(&target)));
    }
    if let Some(file) = target.strip_prefix("static/") {
        return Some(format!("{to_site}{WIDGET}/{file}"));
    }
    let file = target.strip_prefix("docs/")?;
    root().join(&target).is_file().then(|| format!("{to_site}{file}"))
}

/// The text with each place replaced; the places are in order.
pub(crate) fn edited(text: &str, edits: Vec<(Range<usize>, String)>) -> String {
    let mut result = String::new();
    let mut end = 0;
    for (place, new) in edits {
        result.push_str(&text[end..place.start]);
        result.push_str(&new);
        end = place.end;
    }
    result.push_str(&text[end..]);
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_pages_and_what_the_site_lacks_is_text() {
        let documents = ["docs/hosting.md", "SECURITY.md"].map(str::to_owned).into();
        let text = "[a](../hosting.md#x), [b](../../SECURITY.md), [c](../../src/lib.rs), [d](https://e.example/f.md), \
                    [e](../../static/feed.json), [`f`](../hosting/nginx.conf) and `[g](h.md)`";
        assert_eq!(
            for_pages(text, "docs/platforms/README.md", &documents),
            "[a](../hosting.html#x), [b](../security.html), c, [d](https://e.example/f.md), \
             [e](../card/feed.json), [`f`](../hosting/nginx.conf) and `[g](h.md)`"
        );
    }
}
