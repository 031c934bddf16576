//! Frames with a card of a publisher's page.

use url::Url;

use crate::finding::{Finding, Problem};
use crate::page_scripts::{File, OurScript};
use crate::report::join;
use crate::scan::{Scan, Tag};

/// The page for frames, as `build` calls it.
const EMBED_PAGE: &str = "embed.html";

/// The frames with a card: by the class of the snippet, or the address of a page for frames.
pub(crate) fn ours<'a>(scan: &'a Scan, base: &Url) -> Vec<(&'a Tag, Url)> {
    let frames = scan.frames.iter();
    frames
        .filter_map(|frame| {
            let class = frame.get("class").unwrap_or_default();
            let mut addresses = frame.get("src").into_iter().chain(frame.moved_sources());
            let url = addresses.find_map(|address| join(base, address).filter(|url| url != base))?;
            let is_ours = class.split_whitespace().any(|class| class == "prisoner-card-frame")
                || (url.path().ends_with("/embed.html") && url.path().contains("/p/"));
            is_ours.then_some((frame, url))
        })
        .collect()
}

/// The person of the card: a site of `build` has a person's pages in `p/PERSON/`, and other languages below it.
pub(crate) fn person(url: &Url) -> Option<String> {
    let mut folders = url.path_segments()?.rev();
    if folders.next()? != EMBED_PAGE {
        return None;
    }
    let folders: Vec<&str> = folders.take(3).collect();
    let ([person, "p", ..] | [_, person, "p"]) = folders.as_slice() else {
        return None;
    };
    Some((*person).to_owned())
}

/// The findings about the frames.
pub(crate) fn examine(page: &Url, frames: &[(&Tag, Url)], scripts: &[OurScript<'_>]) -> Vec<Finding> {
    let has_script = scripts.iter().any(|script| script.file == File::Frame);
    let mut findings = Vec::new();
    for (frame, url) in frames {
        let class = frame.get("class").unwrap_or_default();
        // WordPress makes it of a link, and has a script of its own for the height.
        let is_wordpress = class
            .split_ascii_whitespace()
            .any(|class| class == "wp-embedded-content");
        let mut found = |problem| findings.push(Finding::new(frame.line, problem));
        let has_word = |value: &str, word: &str| {
            value
                .split_ascii_whitespace()
                .any(|found| found.eq_ignore_ascii_case(word))
        };
        if frame
            .get("sandbox")
            .is_some_and(|sandbox| !has_word(sandbox, "allow-scripts"))
        {
            found(Problem::FrameScripts);
        }
        let may_copy = frame
            .get("allow")
            .is_some_and(|allow| allow.contains("clipboard-write"));
        if !may_copy && !is_wordpress {
            found(Problem::FrameClipboard);
        }
        if !has_script && !is_wordpress {
            found(Problem::FrameHeight);
        }
        if url.scheme() == "http" && page.scheme() == "https" {
            found(Problem::MixedContent { url: url.to_string() });
        }
    }
    findings
}
