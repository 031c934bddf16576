//! The documents as people read them: on the site, and in the repository.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::LazyLock,
};

use prisoner_card_book::{
    Parts, SAMPLE, WIDGET,
    examples::{INTEGRITY, KEY, examples, has_card},
    root,
};
use scraper::{Html, Selector};
use serde_json::Value;
use walkdir::WalkDir;

/// The site without the widget.
static SITE: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    prisoner_card_book::build(folder.path(), Parts::default()).unwrap();
    folder
});

/// Its pages: path → page.
fn pages() -> BTreeMap<String, Html> {
    let folder = SITE.path();
    files(folder, "html")
        .into_iter()
        .map(|path| {
            let page = Html::parse_document(&fs::read_to_string(folder.join(&path)).unwrap());
            (path, page)
        })
        .collect()
}

/// The documents of the repository: path → text.
fn documents() -> BTreeMap<String, String> {
    let own = [
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "PRIVACY.md",
        "SECURITY.md",
    ];
    let docs = files(&root().join("docs"), "md")
        .into_iter()
        .map(|path| format!("docs/{path}"));
    own.map(str::to_owned)
        .into_iter()
        .chain(docs)
        .map(|path| (path.clone(), fs::read_to_string(root().join(&path)).unwrap()))
        .collect()
}

fn files(folder: &Path, end: &str) -> Vec<String> {
    WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .map(Result::unwrap)
        .filter(|file| file.path().extension().is_some_and(|extension| extension == end))
        .map(|file| file.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned())
        .collect()
}

fn select<'a>(page: &'a Html, selector: &str) -> Vec<scraper::ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// The path from the same folder that a link in `base` leads to; none where it leads out of the folder.
fn resolved(base: &str, link: &str) -> Option<String> {
    let mut words: Vec<_> = base.split('/').collect();
    words.pop();
    for word in link.split('/') {
        match word {
            "." => {}
            ".." => drop(words.pop()?),
            word => words.push(word),
        }
    }
    Some(words.join("/"))
}

#[test]
fn every_link_of_the_site_leads_to_a_page_and_a_place_on_it() {
    let pages = pages();
    let built_files = fs::read_to_string(root().join("docs/reference/files.md")).unwrap();
    let mut wrong = Vec::new();
    for (path, page) in &pages {
        for element in select(page, "[href], [src]") {
            let link = element.attr("href").or(element.attr("src")).unwrap();
            if link.contains(':') || element.value().name() == "prisoner-card" {
                continue;
            }
            let (file, place) = link.split_once('#').unwrap_or((link, ""));
            // Built by `cargo xtask docs`; the browser tests open it.
            if file
                .trim_start_matches("../")
                .starts_with(&format!("{SAMPLE}/p/mironov"))
            {
                continue;
            }
            // Bundled by `cargo xtask docs`; the browser tests search with it.
            if file.trim_start_matches("../") == "search.js" {
                continue;
            }
            let file = file.split('?').next().unwrap_or_default();
            let target = if file.is_empty() {
                Some(path.clone())
            } else {
                resolved(path, file)
            };
            let is_there = target.is_some_and(|target| match target.strip_prefix(&format!("{WIDGET}/")) {
                // The widget's files are built; those of the demo are copied.
                Some(built) => {
                    built_files.contains(&format!("`{built}`")) || root().join("static").join(built).is_file()
                }
                None => {
                    let has_place = || {
                        let places = pages.get(&target).map(|page| select(page, &format!("[id={place:?}]")));
                        places.is_some_and(|places| !places.is_empty())
                    };
                    SITE.path().join(&target).is_file() && (place.is_empty() || has_place())
                }
            });
            if !is_there {
                wrong.push(format!("{path}: {link}"));
            }
        }
    }
    assert!(pages.len() > 25, "{}", pages.len());
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_link_of_the_documents_leads_to_a_file_of_the_repository() {
    let mut wrong = Vec::new();
    for (path, text) in documents() {
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = link.split('#').next().unwrap_or_default();
            let is_there = link.contains(':')
                || file.is_empty()
                || resolved(&path, file).is_some_and(|target| root().join(target).exists());
            if !is_there && !link.contains(['{', '"', ' ']) {
                wrong.push(format!("{path}: {link}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn link_to_the_other_language_leads_to_the_same_page_where_there_is_one() {
    let pages = pages();
    for (page, other) in [
        ("index.html", "ru/index.html"),
        ("reference/element.html", "../ru/reference/element.html"),
        ("platforms/index.html", "../ru/platforms.html"),
        ("security.html", "ru/security.html"),
        ("size.html", "ru/index.html"),
        ("ru/platforms.html", "../platforms/index.html"),
        ("ru/privacy.html", "../privacy.html"),
        ("ru/reference/format.html", "../../reference/format.html"),
    ] {
        let links = select(&pages[page], ".masthead a[hreflang]");
        assert_eq!(links[0].attr("href"), Some(other), "{page}");
    }
}

#[test]
fn every_page_keeps_to_its_policy() {
    for (path, page) in pages() {
        let policy = select(&page, "meta[http-equiv=Content-Security-Policy]");
        assert_eq!(policy.len(), 1, "{path}");
        assert_eq!(select(&page, "style, [style]").len(), 0, "{path}");
        for frame in select(&page, "iframe") {
            let source = frame.attr("src").unwrap_or_default().trim_start_matches("../");
            assert!(source.starts_with(&format!("{SAMPLE}/")), "{path}: {source}");
        }
        for script in select(&page, "script") {
            assert_eq!(script.text().collect::<String>().trim(), "", "{path}");
        }
        let handlers = select(&page, "*")
            .into_iter()
            .flat_map(|element| element.value().attrs());
        assert_eq!(handlers.filter(|(name, _)| name.starts_with("on")).count(), 0, "{path}");
    }
}

/// The names in the first column of the reference's table below this heading.
fn names(heading: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("docs/reference/element.md")).unwrap();
    let (_, table) = text.split_once(&format!("\n## {heading}\n")).unwrap();
    let table = table.split("\n## ").next().unwrap();
    let cells = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    cells.map(str::to_owned).collect()
}

#[test]
fn every_example_parses_and_has_known_attributes_alone() {
    let attributes = names("Attributes");
    assert!(attributes.contains("feed"));
    let mut count = 0;
    for (path, text) in documents() {
        for example in examples(&text) {
            let html = Html::parse_fragment(&example.html);
            assert_eq!(html.errors, Vec::<String>::new(), "{path}: {}", example.html);
            for card in select(&html, "prisoner-card") {
                let unknown: Vec<_> = card
                    .value()
                    .attrs()
                    .map(|(name, _)| name)
                    .filter(|name| !attributes.contains(*name))
                    .collect();
                assert_eq!(unknown, Vec::<&str>::new(), "{path}: {}", example.html);
                count += 1;
            }
            for script in select(&html, "script") {
                let settings = script
                    .value()
                    .attrs()
                    .filter_map(|(name, _)| name.strip_prefix("data-"));
                let unknown: Vec<_> = settings
                    .filter(|name| *name != "base" && !attributes.contains(*name))
                    .collect();
                assert_eq!(unknown, Vec::<&str>::new(), "{path}: {}", example.html);
            }
        }
    }
    assert!(count > 8, "{count}");
}

/// Documents whose inline code in the form `name="value"` is on the element.
const ON_THE_ELEMENT: [&str; 4] = [
    "docs/appearance.md",
    "docs/embedding.md",
    "docs/ru/embedding.md",
    "docs/troubleshooting.md",
];

#[test]
fn every_attribute_in_a_sentence_is_known() {
    let attributes = names("Attributes");
    let documents = documents();
    let mut count = 0;
    for path in ON_THE_ELEMENT {
        for code in documents[path].split('`').skip(1).step_by(2) {
            let Some((name, _)) = code.split_once("=\"") else {
                continue;
            };
            if name.chars().all(|c| c.is_ascii_lowercase()) {
                assert!(attributes.contains(name), "{path}: {code}");
                count += 1;
            }
        }
    }
    assert!(count > 15, "{count}");
}

#[test]
fn every_part_event_and_property_that_a_document_names_is_declared() {
    let known: BTreeSet<_> = ["Parts", "Events", "Custom properties"]
        .into_iter()
        .flat_map(names)
        .collect();
    for (path, text) in documents() {
        let parts = text.split("::part(").skip(1).filter_map(|rest| rest.split(')').next());
        let properties = text
            .split("--prisoner-card-")
            .skip(1)
            .map(|rest| rest.split(|c: char| !c.is_ascii_lowercase()).next().unwrap());
        let properties: Vec<_> = properties
            .filter(|name| !name.is_empty())
            .map(|name| format!("--prisoner-card-{name}"))
            .collect();
        for name in parts
            .filter(|name| *name != "NAME" && !name.is_empty())
            .chain(properties.iter().map(String::as_str))
        {
            assert!(known.contains(name), "{path}: {name}");
        }
    }
}

/// A hint asks for a file before the card does, and by the page's rules unless it states its own.
#[test]
fn every_hint_of_the_documents_keeps_the_pages_address() {
    let mut count = 0;
    for (path, text) in documents() {
        for hint in text.split("<link rel=\"preload\"").skip(1) {
            let hint = hint.split('>').next().unwrap();
            assert!(hint.contains("referrerpolicy=\"no-referrer\""), "{path}: {hint}");
            count += 1;
        }
    }
    assert!(count >= 6, "{count}");
}

#[test]
fn an_example_that_is_not_alive_says_why() {
    let mut count = 0;
    for (path, text) in documents() {
        for example in examples(&text) {
            let html = &example.html;
            assert!(
                example.is_live != example.reason.is_some(),
                "{path}: has no card, and no `<!-- not live: WHY -->`:\n{html}"
            );
            if example.is_live {
                assert!(has_card(html));
                // Names that only a release fills in, and addresses that nobody serves.
                let filled = html
                    .replace(INTEGRITY, "")
                    .replace(KEY, "")
                    .replace("frame-HASH.js", "");
                for sign in ["HASH", "VERSION", "…", "{{", "sha384"] {
                    assert!(
                        !filled.contains(sign),
                        "{path}: needs `<!-- not live: WHY -->`:\n{html}"
                    );
                }
                count += 1;
            }
        }
    }
    assert!(count > 15, "{count}");
}

/// The index of the search in a language.
fn sections(language: &str) -> Vec<Value> {
    let json = fs::read(SITE.path().join(format!("search.{language}.json"))).unwrap();
    serde_json::from_slice(&json).unwrap()
}

#[test]
fn search_looks_through_each_section_of_each_page_in_its_language() {
    for (language, folder) in [("en", ""), ("ru", "ru/")] {
        let found: BTreeSet<String> = sections(language)
            .iter()
            .map(|section| section["url"].as_str().unwrap().to_owned())
            .collect();
        let mut wanted = BTreeSet::new();
        for (path, page) in pages() {
            let is_russian = path.starts_with("ru/");
            let is_twin = path == "readme.html" || path.starts_with("letters/");
            if is_russian != (language == "ru") || is_twin {
                continue;
            }
            wanted.insert(path.clone());
            let headings = select(&page, "main > h2[id], main > h3[id]").into_iter();
            wanted.extend(headings.map(|heading| format!("{path}#{}", heading.attr("id").unwrap())));
        }
        assert_eq!(found, wanted);
        assert!(found.iter().all(|url| url.starts_with(folder)));
    }
}

#[test]
fn every_file_with_a_budget_is_in_the_reference() {
    let budgets = fs::read_to_string(root().join("budgets.toml")).unwrap();
    let names: Vec<_> = budgets
        .lines()
        .filter_map(|line| line.strip_prefix('"')?.split('"').next())
        .map(|name| name.replace("*.json", "HASH.LANGUAGE.json").replace('*', "HASH"))
        .collect();
    assert!(names.len() > 5, "{names:?}");
    for page in ["docs/reference/files.md", "docs/ru/reference/files.md"] {
        let text = fs::read_to_string(root().join(page)).unwrap();
        for name in &names {
            assert!(text.contains(&format!("`{name}`")), "{page} lacks {name}");
        }
    }
}
