//! The documentation site. mdBook makes the pages from the documents of the repository; this crate gives each page its
//! document, puts a live card below each example, and makes the index of the search.

pub mod edition;
pub mod examples;
mod links;
mod sample;
mod search;
mod site;
mod twins;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use mdbook_driver::MDBook;

use edition::{EDITIONS, Edition};
use examples::Page;

/// The folder of the widget's files on the site.
pub const WIDGET: &str = "card";

pub use sample::{SITE as SAMPLE, URL as SAMPLE_URL};

/// The reason that there is no site.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// mdBook does not take the documents or the theme.
    #[error("mdBook: {0}")]
    Book(String),
    /// The examples show the feed that docs/publishing.md has its readers write.
    #[error("docs/publishing.md has no feed.json")]
    NoGuideFeed,
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// The reason.
        source: std::io::Error,
    },
}

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The files that are built elsewhere and come into the site.
#[derive(Clone, Copy, Default)]
pub struct Parts<'a> {
    /// The folder with the widget's files, for the live cards; without it, the cards' fallbacks stay.
    pub widget: Option<&'a Path>,
    /// The folder with the bundled scripts of the search; without it, there is no search.
    pub search: Option<&'a Path>,
    /// The folder with the site that `prisoner-card build` makes of the demo's feed for [`SAMPLE_URL`]; without it, frames have
    /// nothing to show.
    pub sample: Option<&'a Path>,
}

/// Builds the site in `out`. Returns the number of pages.
///
/// # Errors
///
/// Where a document cannot be made into a page, or a file cannot be written.
pub fn build(out: &Path, parts: Parts<'_>) -> Result<usize, Error> {
    // mdBook takes a path from the book's own folder.
    let out = &std::path::absolute(out).map_err(|source| Error::File {
        path: out.to_owned(),
        source,
    })?;
    let integrity = parts.widget.map(examples::hashes).transpose()?.unwrap_or_default();
    let mut books = Vec::new();
    for edition in &EDITIONS {
        let mut book = edition.load(out)?;
        edition.add_unlisted(&mut book);
        books.push((edition, book));
    }
    let documents: BTreeSet<String> = books
        .iter()
        .flat_map(|(edition, book)| documents(edition, book))
        .collect();
    for (edition, book) in &mut books {
        book.book.for_each_chapter_mut(|chapter| {
            let Some(document) = chapter.source_path.as_deref().and_then(|path| edition.document(path)) else {
                return;
            };
            chapter.path = Some(edition.page(&document));
            let page = Page {
                path: &edition::page_of(&document),
                edition,
                integrity: &integrity,
            };
            chapter.content = examples::with_live_cards(&chapter.content, &page);
            chapter.content = links::for_pages(&chapter.content, &document, &documents);
            chapter.content = without_alignment(&chapter.content);
        });
        book.build().map_err(|error| Error::Book(format!("{error:#}")))?;
    }
    twins::link(out, &documents)?;
    site::remove_unused(out)?;
    for (edition, book) in &books {
        let pages: Vec<_> = self::documents(edition, book)
            .iter()
            .filter(|document| !document.starts_with(SHEETS))
            .map(|document| edition::page_of(document))
            .collect();
        search::write(out, edition, &pages)?;
    }
    if let Some(scripts) = parts.search {
        site::copy_folder(scripts, out)?;
    }
    if let Some(widget) = parts.widget {
        site::copy_folder(widget, &out.join(WIDGET))?;
        sample::write(out)?;
    }
    if let Some(sample) = parts.sample {
        sample::write_site(sample, out)?;
    }
    Ok(documents.len())
}

/// Sheets with the sentences of letters, which nobody searches in the documentation for.
const SHEETS: &str = "docs/letters/";

fn documents(edition: &Edition, book: &MDBook) -> Vec<String> {
    let chapters = book.book.chapters();
    chapters
        .filter_map(|chapter| edition.document(chapter.source_path.as_deref()?))
        .collect()
}

/// The text without alignments in tables: mdBook makes inline styles of them, which the site's policy forbids.
fn without_alignment(text: &str) -> String {
    let is_rule = |line: &str| line.chars().all(|c| "|-: ".contains(c));
    let lines = text.lines().map(|line| {
        if is_rule(line) {
            line.replace(':', "")
        } else {
            line.to_owned()
        }
    });
    lines.map(|line| line + "\n").collect()
}
