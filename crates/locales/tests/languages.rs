//! The languages themselves, `locales/`.

use std::path::Path;

use prisoner_card_locales::Locales;

/// Words that a language has as English has them, because they are its own.
const SHARED: &[(&str, &str)] = &[
    ("fr", "regime-prison"),
    ("fr", "regime-elsewhere-prison"),
    ("fr", "sources"),
    ("cs", "topic-sport"),
    ("et", "topic-sport"),
    ("de", "topic-sport"),
    ("de", "person"),
    ("pl", "topic-sport"),
    ("it", "topic-sport"),
    ("nl", "topic-sport"),
    ("sv", "topic-sport"),
    ("fr", "topic-nature"),
    ("fr", "topic-sport"),
    ("fr", "topic-questions"),
    ("fr", "topic-courage"),
    ("nl", "in-month"),
    ("nl", "in-year"),
];

/// Names and units that may be the same everywhere.
const SAME_EVERYWHERE: &[&str] = &["kind-tag", "pixels"];

fn locales() -> Locales {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    Locales::read(&prisoner_card_locales_build::read(&folder).expect("the folders can be read")).expect("sound")
}

#[test]
fn no_message_is_left_in_english() {
    let locales = locales();
    let tags: Vec<&str> = locales.tags().skip(1).collect();
    let left: Vec<String> = tags
        .iter()
        .flat_map(|tag| {
            locales
                .as_in_english(tag)
                .into_iter()
                .map(move |(id, words)| (*tag, id, words))
        })
        .filter(|(tag, id, _)| !SHARED.contains(&(*tag, *id)) && !SAME_EVERYWHERE.contains(id))
        .map(|(tag, id, words)| format!("{tag} {id}: {words}"))
        .collect();
    assert!(left.is_empty(), "as in English:\n{}", left.join("\n"));
    for (tag, id) in SHARED {
        assert!(
            locales.as_in_english(tag).iter().any(|(found, _)| found == id),
            "{tag} {id} is not as in English any more"
        );
    }
}

#[test]
fn each_language_stands_in_the_table_of_the_docs() {
    for page in ["docs/languages.md", "docs/ru/languages.md"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(page);
        let table = std::fs::read_to_string(path).expect("the page can be read");
        for tag in locales().tags() {
            assert!(table.contains(&format!("| `{tag}` |")), "{page} lacks {tag}");
        }
    }
}

#[test]
fn each_language_but_english_has_a_glossary_of_terms_of_law() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    for tag in locales().tags().skip(1) {
        let path = folder.join(tag).join("glossary.md");
        let glossary = std::fs::read_to_string(&path).unwrap_or_default();
        for term in [
            "political prisoner",
            "treason",
            "remand prison",
            "strict regime",
            "house arrest",
            "appeal",
        ] {
            let row = glossary.lines().find(|line| line.starts_with(&format!("| {term}")));
            let cells = row.map_or(0, |row| row.split('|').filter(|cell| !cell.trim().is_empty()).count());
            assert!(cells >= 2, "locales/{tag}/glossary.md lacks {term}");
        }
    }
}
