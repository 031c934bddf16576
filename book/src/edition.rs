//! The site's two editions, and which document is which page.

use std::{
    fs,
    path::{Path, PathBuf},
};

use mdbook_driver::{
    MDBook,
    book::{BookItem, Chapter},
    config::Config,
};
use walkdir::WalkDir;

use crate::{Error, root};

/// The documentation in one language.
pub struct Edition {
    /// Its language.
    pub language: &'static str,
    /// The label below each live card's example.
    pub live_label: &'static str,
    /// The text before the reason why an example is not alive.
    pub still_label: &'static str,
    title: &'static str,
    /// The heading above documents that SUMMARY.md does not have.
    more: &'static str,
    /// Its folder of documents, from the repository.
    documents: &'static str,
    /// Its folder of pages, from the site.
    pages: &'static str,
}

/// All of them. The first one's folder holds the others, so it is built first.
pub const EDITIONS: [Edition; 2] = [
    Edition {
        language: "en",
        live_label: "What this makes",
        still_label: "No live example:",
        title: "prisoner-card",
        more: "More",
        documents: "docs",
        pages: "",
    },
    Edition {
        language: "ru",
        live_label: "Что получится",
        still_label: "Живого примера нет:",
        title: "prisoner-card",
        more: "Ещё",
        documents: "docs/ru",
        pages: "ru",
    },
];

const SETTINGS: &str = include_str!("../book.toml");

impl Edition {
    /// The book as mdBook reads it, to be built below `out`.
    pub(crate) fn load(&self, out: &Path) -> Result<MDBook, Error> {
        let book_error = |error| Error::Book(format!("{error:#}"));
        let mut settings: Config = SETTINGS.parse().map_err(book_error)?;
        settings.book.title = Some(self.title.to_owned());
        settings.book.language = Some(self.language.to_owned());
        settings.book.src = root().join(self.documents);
        settings.build.build_dir = out.join(self.pages);
        MDBook::load_with_config(root().join("book"), settings).map_err(book_error)
    }

    /// Puts documents that SUMMARY.md does not have at the end of the contents, so that links to them lead somewhere.
    pub(crate) fn add_unlisted(&self, book: &mut MDBook) {
        let folder = root().join(self.documents);
        let listed: Vec<_> = book
            .book
            .chapters()
            .filter_map(|chapter| chapter.source_path.clone())
            .collect();
        let files = WalkDir::new(&folder)
            .sort_by_file_name()
            .into_iter()
            .filter_map(Result::ok);
        let unlisted: Vec<_> = files
            .filter_map(|file| {
                let path = file.path().strip_prefix(&folder).ok()?;
                let is_document = path.extension()? == "md" && path != Path::new("SUMMARY.md");
                let is_known = listed.iter().any(|listed| listed == path) || self.is_of_another(file.path());
                let content = (is_document && !is_known)
                    .then(|| fs::read_to_string(file.path()))?
                    .ok()?;
                let name = content.lines().next()?.trim_start_matches(['#', ' ']).replace('`', "");
                Some(Chapter::new(&name, content, path, Vec::new()))
            })
            .collect();
        if !unlisted.is_empty() {
            book.book.push_item(BookItem::PartTitle(self.more.to_owned()));
        }
        for chapter in unlisted {
            book.book.push_item(chapter);
        }
    }

    /// Whether a file below this edition's folder is in that of another one.
    fn is_of_another(&self, file: &Path) -> bool {
        EDITIONS
            .iter()
            .any(|other| other.documents.len() > self.documents.len() && file.starts_with(root().join(other.documents)))
    }

    /// The document's path in the repository, from its path in the edition's folder.
    pub(crate) fn document(&self, path: &Path) -> Option<String> {
        Some(resolve(&format!("{}/SUMMARY.md", self.documents), path.to_str()?))
    }

    /// The page's path, from the edition's folder of pages.
    pub(crate) fn page(&self, document: &str) -> PathBuf {
        let page = page_of(document);
        let inside = page.strip_prefix(self.pages).unwrap_or(&page);
        PathBuf::from(inside.trim_start_matches('/'))
    }
}

/// The page's path from the site: without the folder of the documents, and in lower case where the repository's own
/// documents are in capitals.
pub fn page_of(document: &str) -> String {
    let inside = match document.strip_prefix("docs/") {
        Some(inside) => inside.to_owned(),
        None => document.to_lowercase(),
    };
    let name = inside.strip_suffix(".md").unwrap_or(&inside);
    match name.strip_suffix("README") {
        Some(folder) => format!("{folder}index.html"),
        None => format!("{name}.html"),
    }
}

/// The path that `link` in the file `base` leads to; both are paths from the same folder.
pub(crate) fn resolve(base: &str, link: &str) -> String {
    let mut words: Vec<_> = base.split('/').collect();
    words.pop();
    for word in link.split('/') {
        match word {
            "" | "." => {}
            ".." => drop(words.pop()),
            word => words.push(word),
        }
    }
    words.join("/")
}

/// The way from one page to the folder of the site.
pub(crate) fn to_site(page: &str) -> String {
    "../".repeat(page.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_document_has_its_page() {
        assert_eq!(page_of("docs/README.md"), "index.html");
        assert_eq!(page_of("docs/platforms/README.md"), "platforms/index.html");
        assert_eq!(page_of("docs/ru/embedding.md"), "ru/embedding.html");
        assert_eq!(page_of("SECURITY.md"), "security.html");
    }

    #[test]
    fn links_are_resolved_from_their_file() {
        assert_eq!(
            resolve("docs/platforms/README.md", "../embedding.md"),
            "docs/embedding.md"
        );
        assert_eq!(resolve("docs/hosting.md", "../SECURITY.md"), "SECURITY.md");
        assert_eq!(to_site("platforms/wordpress.html"), "../");
    }
}
