//! The language of a card, and the languages of its parts.

use prisoner_card::messages::{Direction, Messages, all_languages};
use prisoner_card_format::LanguageTag;

use super::works::ENVELOPE_BUTTON;
use crate::prelude::*;

scenarios![
    language_attribute_is_forgiven_and_falls_back by Code,
    nearest_ancestor_decides_where_the_card_does_not by Code,
    feed_decides_where_the_page_does_not by Code,
    publisher_lets_a_language_stand_in_before_english by Code,
    every_text_is_marked_with_its_language by Code,
    right_to_left_text_is_marked_so by Code,
    russian_card_is_russian_throughout by Code,
    each_language_is_ready_copies_and_fails_in_its_own_words by Code,
    card_without_its_pack_is_in_english_with_one_line by Code,
];

/// The languages of the release but English, each a file.
fn packs() -> impl Iterator<Item = &'static str> {
    all_languages().map(Messages::tag).skip(1)
}

async fn language_attribute_is_forgiven_and_falls_back(page: Page) {
    let wanted = [
        ("en", "en"),
        ("ru", "ru"),
        (" RU ", "ru"),
        ("ru_RU", "ru"),
        ("ru-Latn-KZ", "ru"),
        ("EN-us", "en"),
        ("de-AT", "de"),
        ("tlh", "en"),
        ("?!", "en"),
    ];
    page.open(Document::cards(
        wanted.map(|(lang, _)| Embed::new().eager().with("lang", lang)),
    ))
    .await;
    for (index, (lang, shown)) in wanted.into_iter().enumerate() {
        let card = page.card_at(index);
        card.wait_ready().await;
        let heading = match shown {
            "ru" => "Написать ей",
            "de" => "Schreiben Sie ihr",
            _ => "Write to her",
        };
        assert_eq!(card.texts(".letters > h3").await, [heading], "lang={lang:?}");
        assert_eq!(
            card.events("prisoner-card-ready").await[0].text("lang"),
            shown,
            "lang={lang:?}"
        );
        assert_eq!(
            card.run("return one('[part~=card]').lang").await,
            shown,
            "lang={lang:?}"
        );
    }
}

async fn nearest_ancestor_decides_where_the_card_does_not(page: Page) {
    let html = format!(
        "<section lang=\"en\"><div lang=\"ru\">{}</div></section>",
        Embed::new().html()
    );
    let card = page.open_ready(Document::html(html).language("en")).await;
    assert_eq!(card.text("[part~=name]").await, "Ирис Тестовна Примерная");
}

async fn feed_decides_where_the_page_does_not(page: Page) {
    let mut feed = fixtures::feed();
    feed["language"] = json!("ru");
    page.serve_feed(&feed);
    let card = page.open_ready(Document::from(Embed::new()).language("")).await;
    assert_eq!(card.text("[part~=name]").await, "Ирис Тестовна Примерная");
}

async fn publisher_lets_a_language_stand_in_before_english(page: Page) {
    let mut feed = fixtures::feed();
    page.serve_feed(&feed);
    let card = page.open_ready(Embed::new().with("lang", "uk")).await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    feed["_prisoner_card"]["fallback"] = json!({ "uk": ["ru"] });
    page.serve_feed(&feed);
    let card = page.open_ready(Embed::new().with("lang", "uk")).await;
    assert_eq!(card.text("[part~=name]").await, "Ирис Тестовна Примерная");
    assert_eq!(
        card.run("return [one('[part~=card]').lang, one('[part~=name]').lang]")
            .await,
        json!(["uk", "ru"])
    );
}

async fn every_text_is_marked_with_its_language(page: Page) {
    page.open(Document::cards([
        Embed::of("sample", "mironov").eager(),
        Embed::of("sample", "mironov").eager().with("lang", "ru"),
    ]))
    .await;
    for index in 0..2 {
        let card = page.card_at(index);
        card.wait_ready().await;
        // Each piece of text in its script must be in an element of a language with that script.
        let strays = card
            .run(
                "const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), strays = [];
                while (walker.nextNode()) {
                    const text = walker.currentNode.data.trim();
                    if (!walker.currentNode.parentElement.closest('[part~=card]')) continue;
                    // The name of a host is in no language.
                    if (walker.currentNode.parentElement.closest('.host')) continue;
                    const language = walker.currentNode.parentElement.closest('[lang]').lang;
                    const letters = text.match(/\\p{Letter}/gu) ?? [];
                    const cyrillic = letters.filter((letter) => /\\p{Script=Cyrillic}/u.test(letter)).length;
                    const russian = cyrillic * 2 > letters.length;
                    if (letters.length > 3 && russian !== (language === 'ru')) strays.push([language, text]);
                }
                return strays",
            )
            .await;
        assert_eq!(strays, json!([]), "card {index}");
    }
}

async fn right_to_left_text_is_marked_so(page: Page) {
    let card = page.open_ready(Embed::of("people", "namudhaji")).await;
    let marked = card
        .run(
            "return [...root.querySelectorAll('[lang|=ar]')].filter((element) => /\\p{Script=Arabic}/u.test(element.textContent))
                .map((element) => getComputedStyle(element).direction)")
        .await;
    let directions = marked.as_array().expect("a list");
    assert!(!directions.is_empty());
    assert!(directions.iter().all(|direction| direction == "rtl"), "{marked}");
    assert_eq!(
        card.run("return getComputedStyle(one('[part~=card]')).direction").await,
        "ltr"
    );
    assert_eq!(unmarked_arabic(&card.run(UNMARKED_ARABIC).await), Vec::<String>::new());
}

/// Arabic letters in elements that are not marked as another language than the card's.
const UNMARKED_ARABIC: &str = "
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = [];
    while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        const card = parentElement.closest('[part~=card]');
        if (card && /\\p{Script=Arabic}/u.test(data) && parentElement.closest('[lang]') === card
            && !parentElement.closest('bdi,[dir=auto],[aria-hidden]')) found.push(data);
    }
    return found";

fn unmarked_arabic(value: &Value) -> Vec<String> {
    let list = value.as_array().expect("a list");
    list.iter().map(ToString::to_string).collect()
}

async fn russian_card_is_russian_throughout(page: Page) {
    page.open(Document::cards(
        fixtures::people_ids()
            .iter()
            .filter(|id| *id != "withdrawn")
            .map(|id| Embed::of("people", id).eager().with("lang", "ru")),
    ))
    .await;
    let count = fixtures::people_ids().len() - 1;
    for index in 0..count {
        let card = page.card_at(index);
        card.wait_ready().await;
        // The publisher's texts may lack a translation, and are marked then; the card's own words may not.
        let own_words = card
            .run(
                "const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), found = [];
                while (walker.nextNode()) {
                    const { data, parentElement } = walker.currentNode;
                    const of = parentElement.closest('[lang]')?.lang;
                    if (of === 'ru' && !parentElement.closest('bdi') && /[a-z]{3}/i.test(data)) found.push(data);
                }
                return found",
            )
            .await;
        assert_eq!(own_words, json!([]), "person {}", card.property("person").await);
    }
}

async fn each_language_is_ready_copies_and_fails_in_its_own_words(page: Page) {
    for tag in packs() {
        let pack = page.widget.path_ending_in(&format!(".{tag}.json"));
        let before = page.widget.requests_for(&pack).len();
        let embeds = ["iris", "nobody"].map(|person| Embed::new().eager().with("person", person).with("lang", tag));
        page.open(Document::cards(embeds)).await;
        let card = page.card_at(0);
        card.wait_ready().await;
        assert_eq!(card.events("prisoner-card-ready").await[0].text("lang"), tag);
        let language = LanguageTag::parse(tag).expect("a tag");
        let direction = Direction::of(&language).as_str();
        let shown = "const { lang, dir } = one('[part~=card]'); return [lang, dir]";
        assert_eq!(card.run(shown).await, json!([tag, direction]));

        card.click(ENVELOPE_BUTTON).await;
        let what = format!("the copy is announced in {tag}");
        let body = "return one('.envelope + .copy [part~=copy-button] + .copy-status').textContent";
        let said = card.wait_until(&what, body).await;
        assert_ne!(said, json!("Copied."), "{tag}");

        let failed = page.card_at(1);
        failed.wait_failed().await;
        let what = format!("the failure is said in {tag}");
        let body = "const of = `[lang='${arguments[0]}']`;
            return root.querySelector(`[part~=notice]${of}, ${of} [part~=notice], [part~=notice] ${of}`)?.textContent";
        let sentence = failed.wait_until_with(&what, body, [json!(tag)]).await;
        assert_ne!(sentence, json!("This card could not be loaded."), "{tag}");
        assert_eq!(page.widget.requests_for(&pack).len(), before + 1, "{tag}");
    }
}

async fn card_without_its_pack_is_in_english_with_one_line(page: Page) {
    let pack = page.widget.path_ending_in(".de.json");
    let mut altered = page.widget.bytes_of(&pack);
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    for answer in [Answer::status(404), Answer::bytes("application/json", altered)] {
        page.widget.serve(&pack, answer);
        let card = page.open_ready(Embed::new().with("lang", "de")).await;
        assert_eq!(card.events("prisoner-card-ready").await[0].text("lang"), "en");
        assert_eq!(card.texts(".letters > h3").await, ["Write to her"]);
        let lines = page.console().await;
        let ours: Vec<_> = lines
            .iter()
            .filter(|line| line.text.contains("the card is in English"))
            .collect();
        assert_eq!(ours.len(), 1, "{lines:?}");
    }
}
