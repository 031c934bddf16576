//! The pages show every text of a feed that `check` accepts without a warning, in any language.

use proptest::prelude::*;
use scraper::Html;
use serde_json::{Map, Value, json};

use crate::common::tool;
use crate::site::{Workshop, files};

const LANGUAGES: [&str; 3] = ["en", "ru", "he"];

/// Words in the language's own script, with characters and sequences that are special in HTML and JSON.
fn words(language: &str) -> impl Strategy<Value = String> + use<> {
    let letters = match language {
        "ru" => "[а-яё]{1,8}",
        "he" => "[א-ת]{1,8}",
        _ => "[a-z]{1,8}",
    };
    // Whole tags are not among them: check warns of those (`tests/view` holds that they stay text).
    let special = proptest::sample::select(vec!["<", ">", "&", "\"", "'", "&c", "{}", "\\n", "é", "—"]);
    (letters, special, letters).prop_map(|(first, special, last)| format!("{first} {special} {last}"))
}

/// A text in all languages.
fn text() -> impl Strategy<Value = Value> {
    (words("en"), words("ru"), words("he")).prop_map(|texts| {
        let texts = [texts.0, texts.1, texts.2];
        Value::Object(
            LANGUAGES
                .iter()
                .zip(texts)
                .map(|(tag, text)| ((*tag).to_owned(), json!(text)))
                .collect(),
        )
    })
}

fn extension() -> impl Strategy<Value = Value> {
    let texts = proptest::collection::vec(text(), 14);
    let has = proptest::collection::vec(any::<bool>(), 6);
    (texts, has).prop_map(|(texts, has)| {
        let mut extension = json!({
            "name": texts[0],
            "recognition": { "by": texts[1], "status": "recognised" },
            "mail": {
                "state": "open",
                "languages": ["ru"],
                "address": { "envelope": { "ru": format!("000000, {}, {}", texts[2]["ru"].as_str().unwrap(), texts[0]["ru"].as_str().unwrap()) }, "certainty": "confirmed", "review_by": "2099-01-01" }
            }
        });
        let members: [(bool, &str, Value); 6] = [
            (has[0], "headline", texts[3].clone()),
            (has[1], "summary", texts[4].clone()),
            (has[2], "account", json!([texts[5], texts[6]])),
            (
                has[3],
                "custody",
                json!({ "code": "colony", "certainty": "confirmed", "place": texts[7] }),
            ),
            (
                has[4],
                "charges",
                json!([{ "law": "RU-UK", "article": "1", "label": texts[8], "kind": "criminal" }]),
            ),
            (
                has[5],
                "sources",
                json!([{ "label": texts[9], "url": "https://feed.example/a?b=1&c=<" }]),
            ),
        ];
        for (is_there, name, value) in members {
            if is_there {
                extension[name] = value;
            }
        }
        extension["recognition"]["reasons"] = json!([texts[10]]);
        extension["recognition"]["disclaimer"] = texts[11].clone();
        extension["mail"]["note"] = texts[12].clone();
        extension["mail"]["rules"] = json!([texts[13]]);
        extension
    })
}

/// All texts of a language below a value; a text without languages is not among them.
fn texts_in<'a>(value: &'a Value, language: &str, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(members) if is_text(members) => found.extend(members.get(language).and_then(Value::as_str)),
        Value::Object(members) => members.values().for_each(|value| texts_in(value, language, found)),
        Value::Array(entries) => entries.iter().for_each(|value| texts_in(value, language, found)),
        _ => {}
    }
}

fn is_text(members: &Map<String, Value>) -> bool {
    members.keys().all(|name| LANGUAGES.contains(&name.as_str()))
}

/// The text of a page with its card: a browser reads the template as a shadow root, a parser of fragments does not.
fn text_of(page: &str) -> String {
    let page = page
        .replace("<template shadowrootmode=\"open\">", "<div>")
        .replace("</template>", "</div>");
    let text: String = Html::parse_document(&page).root_element().text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_is_lost_in_any_language(extension in extension()) {
        let workshop = Workshop::new();
        let item = json!({ "id": "iris", "content_text": "Iris is fictional.", "_prisoner_card": extension });
        let mut feed = crate::site::feed([item]);
        feed["_prisoner_card"]["publisher"]["name"]["he"] = json!("אף אחד");
        workshop.write_feed(&feed);
        let checked = tool().arg("check").arg(workshop.path("feed.json")).output().unwrap();
        let found = String::from_utf8(checked.stderr).unwrap();
        prop_assert!(!found.contains("warning[") && !found.contains("error["), "{}", found);

        workshop.build();
        for language in LANGUAGES {
            let rendered = tool()
                .args(["render", "--person", "iris", "--lang", language])
                .arg(workshop.path("feed.json"))
                .output()
                .unwrap();
            let folder = if language == "en" { String::new() } else { format!("{language}/") };
            let pages = [String::from_utf8(rendered.stdout).unwrap(), workshop.read(&format!("p/iris/{folder}index.html"))];
            let mut texts = Vec::new();
            texts_in(&extension, language, &mut texts);
            prop_assert!(texts.len() >= 6);
            for page in &pages {
                let shown = text_of(page);
                for text in &texts {
                    prop_assert!(shown.contains(text), "{} is not in {}", text, shown);
                }
            }
        }
        workshop.build_to("site/feed.json", "again");
        prop_assert!(files(&workshop.path("site")) == files(&workshop.path("again")));
    }
}
