//! What is measured: the card, what one would take in its place, and whatever the command line adds.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    cases::Case,
    failure::{Doing, Failure, Outcome},
};

/// The peer that all others are compared with.
pub(crate) const BASELINE: &str = "Preact";

/// Something that shows the address.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Peer {
    pub(crate) name: String,
    pub(crate) embedding: Embedding,
    /// The one case that it differs from another peer in; every case where there is none.
    pub(crate) only_in: Option<Case>,
}

/// How it gets onto a page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Embedding {
    /// Markup for the bench's own page: once in its head, and once for each card. `{files}`, `{feed}`, `{person}` and
    /// `{loading}` stand for what the case fills in.
    Markup { files: String, head: String, card: String },
    /// A page that is there already.
    Page(String),
}

/// What the command line adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ExtraPeer {
    pub(crate) name: String,
    pub(crate) place: String,
}

/// Preloads the feed: works for whoever fetches it without credentials.
const PRELOAD_FEED: &str = "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{feed}\">\n";

/// The peers that are built anew in each run.
const LIBRARIES: [(&str, &str); 4] = [
    (BASELINE, "preact"),
    ("hand-written", "hand-written"),
    ("Lit", "lit"),
    ("Svelte", "svelte"),
];

impl Peer {
    fn markup(name: &str, files: &str, head: &str, card: &str) -> Self {
        Self {
            name: name.to_owned(),
            embedding: Embedding::Markup {
                files: files.to_owned(),
                head: head.to_owned(),
                card: card.to_owned(),
            },
            only_in: None,
        }
    }

    fn only_in(self, case: Case) -> Self {
        Self {
            only_in: Some(case),
            ..self
        }
    }

    /// Whether it is measured in a case.
    pub(crate) fn is_in(&self, case: Case) -> bool {
        self.only_in.is_none_or(|only| only == case)
    }

    /// Each library with one script tag, and the one compared with also as quick as hints can make it.
    pub(crate) fn libraries() -> Vec<Self> {
        let head = "<script async src=\"{files}/card.js\"></script>\n\
                    <style>peer-card { display: block }</style>\n";
        let card = "<peer-card feed=\"{feed}\" person=\"{person}\"></peer-card>\n";
        let mut peers: Vec<_> = LIBRARIES
            .iter()
            .map(|(name, files)| Self::markup(name, files, head, card))
            .collect();
        let hinted = format!("{PRELOAD_FEED}{head}");
        let name = format!("{BASELINE}, feed preloaded");
        peers.push(Self::markup(&name, "preact", &hinted, card).only_in(Case::OneCard));
        peers
    }

    /// The card, from the files of a release: with its tag alone, with hints, in few words, and rendered beforehand.
    /// `wasm` is the wasm file's name, `static_card` what was rendered.
    pub(crate) fn cards(wasm: &str, static_card: &str) -> Vec<Self> {
        let head = "<script async src=\"{files}/prisoner-card.js\"></script>\n\
                    <style>\n\
                    prisoner-card { display: block }\n\
                    @media (scripting: enabled) { prisoner-card:not(:defined) { min-height: 100vh } }\n\
                    </style>\n";
        let card = "<prisoner-card feed=\"{feed}\" person=\"{person}\" lang=\"en\" loading=\"{loading}\">\
                    <a href=\"/somebody\">How to write to them</a></prisoner-card>\n";
        let compact = card.replace("lang=", "layout=\"compact\" lang=");
        let static_head = "<script async src=\"{files}/prisoner-card.js\"></script>\n";
        let hinted = format!(
            "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{{files}}/{wasm}\">\n{PRELOAD_FEED}{}",
            // The same connection as the wasm's, where there are connections.
            head.replace("async", "async crossorigin")
        );
        let files = "prisoner-card";
        vec![
            Self::markup("prisoner-card", files, head, card),
            Self::markup("prisoner-card, preloaded", files, &hinted, card).only_in(Case::OneCard),
            Self::markup("prisoner-card, compact", files, head, &compact).only_in(Case::ManyCards),
            Self::markup("static card", files, static_head, static_card).only_in(Case::OneCard),
            Self::markup("static card, no script", files, "", static_card).only_in(Case::OneCard),
        ]
    }

    /// A page by its URL; or a folder with `card.html` and, if need be, `head.html`, copied to where files are served.
    pub(crate) fn extra(ExtraPeer { name, place }: &ExtraPeer, files: &Path) -> Outcome<Self> {
        if place.starts_with("http://") || place.starts_with("https://") {
            return Ok(Self {
                name: name.clone(),
                embedding: Embedding::Page(place.clone()),
                only_in: Some(Case::OneCard),
            });
        }
        let folder = Path::new(place);
        let card = fs::read_to_string(folder.join("card.html")).map_err(|error| {
            Failure::new(format!(
                "the peer {name} is neither a URL nor a folder with a card.html: {place}: {error}"
            ))
        })?;
        let head = fs::read_to_string(folder.join("head.html")).unwrap_or_default();
        let served: String = name
            .chars()
            .map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' })
            .collect();
        let served = format!("extra-{served}");
        copy_folder(folder, &files.join(&served))?;
        Ok(Self::markup(name, &served, &head, &card))
    }
}

/// Copies the files of a folder, and of those in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Outcome {
    let copying = format!("copy {}", from.display());
    fs::create_dir_all(to).doing(&copying)?;
    for entry in fs::read_dir(from).doing(&copying)? {
        let path: PathBuf = entry.doing(&copying)?.path();
        let Some(name) = path.file_name() else { continue };
        if path.is_dir() {
            copy_folder(&path, &to.join(name))?;
        } else {
            fs::copy(&path, to.join(name)).doing(&copying)?;
        }
    }
    Ok(())
}

impl ExtraPeer {
    /// Reads `NAME=URL_OR_FOLDER`.
    pub(crate) fn parse(argument: &str) -> Outcome<Self> {
        match argument.split_once('=') {
            Some((name, place)) if !name.is_empty() && !place.is_empty() => Ok(Self {
                name: name.to_owned(),
                place: place.to_owned(),
            }),
            _ => Err(Failure::new(format!(
                "`--peer {argument}` lacks a name or a place: write NAME=URL or NAME=FOLDER"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_further_peer_has_a_name_and_a_place() {
        assert_eq!(
            ExtraPeer::parse("other=https://other.example/?a=b"),
            Ok(ExtraPeer {
                name: "other".to_owned(),
                place: "https://other.example/?a=b".to_owned()
            })
        );
        assert_eq!(
            ExtraPeer::parse("other"),
            Err(Failure::new(
                "`--peer other` lacks a name or a place: write NAME=URL or NAME=FOLDER"
            ))
        );
    }

    #[test]
    fn a_peer_that_is_nowhere_is_named() {
        let peer = ExtraPeer::parse("other=no-such-folder").unwrap();
        let failure = Peer::extra(&peer, Path::new("nowhere")).unwrap_err().to_string();
        assert!(
            failure.starts_with("the peer other is neither a URL nor a folder with a card.html: no-such-folder: "),
            "{failure}"
        );
    }

    #[test]
    fn the_peer_compared_with_is_among_them() {
        assert!(Peer::libraries().iter().any(|peer| peer.name == BASELINE));
    }
}
