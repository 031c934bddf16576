//! The index of the site's search: the pages' text, in sections. `search/` has the script that searches it.

use std::{fs, path::Path};

use scraper::{ElementRef, Html, Selector};
use serde::Serialize;

use crate::{Error, edition::Edition, site::failed};

/// A part of a page below one heading; `search/sections.ts` reads it.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Section {
    /// The address, from the site's folder.
    url: String,
    /// The title of the page.
    page: String,
    /// The heading; that of a page's first section is its title.
    title: String,
    text: String,
}

/// Writes the sections of an edition's pages, whose paths are from the site's folder.
pub(crate) fn write(out: &Path, edition: &Edition, pages: &[String]) -> Result<(), Error> {
    let mut found = Vec::new();
    for page in pages {
        let file = out.join(page);
        let html = fs::read_to_string(&file).map_err(|source| failed(&file, source))?;
        found.extend(sections(&html, page));
    }
    let file = out.join(format!("search.{}.json", edition.language));
    let json = serde_json::to_vec(&found).map_err(|error| failed(&file, error.into()))?;
    fs::write(&file, json).map_err(|source| failed(&file, source))
}

/// The sections of a page. The text before its first heading is none.
fn sections(html: &str, page: &str) -> Vec<Section> {
    let html = Html::parse_document(html);
    let Ok(main) = Selector::parse("main") else {
        return Vec::new();
    };
    let mut sections: Vec<Section> = Vec::new();
    let parts = html.select(&main).flat_map(|main| main.children());
    for part in parts.filter_map(ElementRef::wrap) {
        let text = words(&part);
        if matches!(part.value().name(), "h1" | "h2" | "h3") {
            let place = part.attr("id").filter(|_| !sections.is_empty());
            sections.push(Section {
                url: place.map_or_else(|| page.to_owned(), |id| format!("{page}#{id}")),
                page: sections
                    .first()
                    .map_or_else(|| text.clone(), |first| first.page.clone()),
                title: text,
                text: String::new(),
            });
        } else if !matches!(part.value().name(), "nav" | "figure")
            && let Some(section) = sections.last_mut()
        {
            if !section.text.is_empty() {
                section.text.push(' ');
            }
            section.text += &text;
        }
    }
    sections
}

/// The text of an element, with white space replaced by single spaces. Cells and entries do not run into each other.
fn words(element: &ElementRef<'_>) -> String {
    let texts = element.descendants().filter_map(|node| {
        if let Some(text) = node.value().as_text() {
            return Some(&**text);
        }
        matches!(
            node.value().as_element()?.name(),
            "td" | "th" | "li" | "p" | "br" | "pre"
        )
        .then_some(" ")
    });
    let text: String = texts.collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn page_is_cut_at_its_headings() {
        let html = "<nav>Contents</nav><main><h1 id=\"a\">Cards</h1><p>One\n <em>tag</em>.</p>\
                    <h2 id=\"b\">The <code>tag</code></h2><table><tr><td>x</td><td>y</td></tr></table>\
                    <figure>alive</figure><nav>next</nav></main>";
        let section = |url: &str, title: &str, text: &str| Section {
            url: url.to_owned(),
            page: "Cards".to_owned(),
            title: title.to_owned(),
            text: text.to_owned(),
        };
        assert_eq!(
            sections(html, "ru/cards.html"),
            [
                section("ru/cards.html", "Cards", "One tag."),
                section("ru/cards.html#b", "The tag", "x y"),
            ]
        );
    }
}
