//! Pages that there are in both languages: the link to the other language leads to the same page there.

use std::{collections::BTreeSet, fs, path::Path};

use crate::{
    Error,
    edition::{page_of, to_site},
    site::failed,
};

/// The theme links to the first page of the other language. Here the link gets the page itself, where there is one.
pub(crate) fn link(out: &Path, documents: &BTreeSet<String>) -> Result<(), Error> {
    for (english, russian) in twins(documents) {
        let (english, russian) = (page_of(&english), page_of(&russian));
        lead(out, &english, "ru", "ru/index.html", &russian)?;
        lead(out, &russian, "en", "index.html", &english)?;
    }
    Ok(())
}

/// The documents that there are in English and in Russian. A folder of English documents may be one in Russian, and the
/// repository's own have their names in capitals.
fn twins(documents: &BTreeSet<String>) -> impl Iterator<Item = (String, String)> {
    documents.iter().filter_map(|russian| {
        let name = russian.strip_prefix("docs/ru/")?.strip_suffix(".md")?;
        let english = [
            format!("docs/{name}.md"),
            format!("docs/{name}/README.md"),
            format!("{}.md", name.to_uppercase()),
        ];
        let english = english.into_iter().find(|english| documents.contains(english))?;
        Some((english, russian.clone()))
    })
}

/// Has the page's link to a language lead to `to` instead of `first`; all are paths from the site's folder.
fn lead(out: &Path, page: &str, language: &str, first: &str, to: &str) -> Result<(), Error> {
    let path = out.join(page);
    let html = fs::read_to_string(&path).map_err(|source| failed(&path, source))?;
    let link = |target: &str| format!("href=\"{}{target}\" lang=\"{language}\"", to_site(page));
    fs::write(&path, html.replace(&link(first), &link(to))).map_err(|source| failed(&path, source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_have_their_twins() {
        let documents = [
            "PRIVACY.md",
            "docs/hosting.md",
            "docs/platforms/README.md",
            "docs/ru/hosting.md",
            "docs/ru/platforms.md",
            "docs/ru/privacy.md",
            "docs/size.md",
        ];
        let found: Vec<_> = twins(&documents.map(str::to_owned).into()).collect();
        let expected = [
            ("docs/hosting.md", "docs/ru/hosting.md"),
            ("docs/platforms/README.md", "docs/ru/platforms.md"),
            ("PRIVACY.md", "docs/ru/privacy.md"),
        ];
        assert_eq!(
            found,
            expected.map(|(english, russian)| (english.to_owned(), russian.to_owned()))
        );
    }
}
