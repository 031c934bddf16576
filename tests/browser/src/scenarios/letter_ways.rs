//! The way from the composer to an envelope, with a telephone and a keyboard: gaps, steps, copies, files.

use super::letter::{BUTTON, begin, choose, click, document, fill, open, press, run, texts, wait};
use super::letter_print::{address, with_printer};
use crate::prelude::*;

scenarios![
    first_screen_says_where_writing_may_be_a_risk by Code,
    addressee_has_the_name_that_the_card_has by Code,
    letter_that_is_too_long_for_a_service_says_by_how_much by Code,
    sentence_with_a_gap_is_filled_in_where_it_is_chosen by Code,
    name_in_other_letters_is_asked_for_with_a_way_out by Code,
    last_screen_opens_one_way_after_the_other for Wasm,
    only_way_is_open_and_has_the_address by Code,
    service_has_the_address_first_and_then_the_letter by Code,
    saved_file_is_the_letter by Code,
    letter_in_arabic_is_read_from_right_to_left_beside_the_writers_own by Code,
    numbers_of_the_composer_have_the_digits_of_the_card by Code,
];

/// The place of a topic among all.
const PLACE: usize = 3;

async fn first_screen_says_where_writing_may_be_a_risk(page: Page) {
    let mut feed = fixtures::feed();
    feed["_prisoner_card"]["publisher"]["designations"] =
        json!([{ "jurisdiction": "RU", "kind": "undesirable", "as_of": "2026-01-01" }]);
    for (feed, expected) in [
        (
            feed,
            json!([
                "Legal risk: Russia. There, the publisher or somebody it links to is outlawed, or helping the prisoner is a risk. Writing from there may be a risk for you."
            ]),
        ),
        (fixtures::feed(), json!([])),
    ] {
        page.serve_feed(&feed);
        let card = page.open(document(&page, Embed::new().with("lang", "en"))).await;
        open(&page, card).await;
        assert_eq!(texts(&page, ".screen .risk").await, expected);
    }
}

async fn addressee_has_the_name_that_the_card_has(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| {
        person["name"] = json!({ "zh": { "given": "例文", "family": "楊" } });
    }));
    let card = page.open(document(&page, Embed::new().with("lang", "en"))).await;
    open(&page, card).await;
    assert_eq!(texts(&page, ".to bdi").await, json!(["楊例文"]));
}

async fn letter_that_is_too_long_for_a_service_says_by_how_much(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| {
        person["mail"]["channels"][0]["limit"] = json!(20);
    }));
    let card = page.open(document(&page, Embed::new().with("lang", "en"))).await;
    begin(&page, card).await;
    fill(&page, "own", "Привет!").await;
    press(&page, ".own button").await;
    let facts = texts(&page, ".facts").await;
    assert!(
        facts[0].as_str().is_some_and(|facts| facts.contains("Characters: 7")),
        "{facts}"
    );
    assert!(
        facts[0]
            .as_str()
            .is_some_and(|facts| facts.contains("Test Post: at most 20 characters")),
        "{facts}"
    );
    fill(&page, "own", "Сегодня у нас солнце.").await;
    press(&page, ".own button").await;
    let over = texts(&page, ".facts .over").await;
    // Seven, a blank line, and twenty-one.
    assert_eq!(over, json!(["Too long for Test Post, by this many characters: 10"]));
}

async fn sentence_with_a_gap_is_filled_in_where_it_is_chosen(page: Page) {
    let document = document(&page, Embed::new().with("lang", "de")).in_frame(360);
    let card = page.open(document).await;
    begin(&page, card).await;
    choose(&page, "topic", PLACE).await;
    click(&page, "[data-sentence=place-town]").await;
    wait(
        &page,
        "the keyboard is in the gap",
        "return root.activeElement?.dataset.focus === 'offer-town-writer'",
    )
    .await;
    page.wait_two_frames().await;
    // Below its sentence, and not below the lines at the top and the bottom of the screen.
    let seen = run(
        &page,
        "const edges = (element) => element.getBoundingClientRect();
        const field = edges(root.activeElement);
        return [edges(one('[data-sentence=place-town]')).bottom <= field.top,
            edges(one('.top')).bottom <= field.top, field.bottom <= edges(one('.bottom')).top]",
    );
    assert_eq!(seen.await, json!([true, true, true]));
    let label = run(&page, "return root.activeElement.labels[0].firstChild.textContent").await;
    assert_eq!(label, json!("Meine Stadt oder mein Dorf"), "what is to be filled in");
    page.press("Ulm").await;
    wait(
        &page,
        "it stands in the sentence",
        "return one('[data-sentence=place-town] .ours').textContent.includes('Ulm')",
    )
    .await;
    // A sentence without a gap does not move the focus.
    click(&page, "[data-sentence=place-city]").await;
    wait(
        &page,
        "it is added",
        "return root.querySelectorAll('.line').length === 2",
    )
    .await;
    let focused = run(&page, "return root.activeElement?.dataset.focus ?? 'none'").await;
    assert_eq!(focused, json!("none"));
}

async fn name_in_other_letters_is_asked_for_with_a_way_out(page: Page) {
    let card = page.open(document(&page, Embed::new().with("lang", "en"))).await;
    begin(&page, card).await;
    choose(&page, "topic", PLACE).await;
    wait(&page, "Russian is there", "return root.querySelector('.offer .theirs')").await;
    run(&page, "one('[data-sentence=place-town]').focus()").await;
    page.press("\u{e007}").await;
    wait(
        &page,
        "the keyboard is in the gap",
        "return root.activeElement?.dataset.focus === 'offer-town-writer'",
    )
    .await;
    page.press("Ulm").await;
    wait(
        &page,
        "the letter's form is asked for",
        "return root.querySelector('[data-focus=offer-town-letter]')",
    )
    .await;
    let asked = "return one('[data-focus=offer-town-letter]').closest('.field').textContent";
    let asked = run(&page, asked).await;
    let asked = asked.as_str().expect("a text");
    assert!(
        asked.starts_with("In the letter, write it in Cyrillic letters."),
        "{asked}"
    );
    assert!(asked.contains("Or remove the sentence"), "{asked}");
    let theirs = texts(&page, ".line .theirs").await;
    assert!(!theirs.to_string().contains("Ulm"), "no Latin letters: {theirs}");
    fill(&page, "offer-town-letter", "Ульм").await;
    let theirs = texts(&page, ".line .theirs").await;
    assert!(theirs.to_string().contains("Ульм"), "{theirs}");
}

async fn on_last_screen(page: &Page, language: &str) {
    let card = page.open(document(page, Embed::new().with("lang", language))).await;
    begin(page, card).await;
    press(page, "[data-sentence=greeting]").await;
    wait(page, "Russian is there", "return root.querySelector('.line .theirs')").await;
    press(page, ".send").await;
}

async fn last_screen_opens_one_way_after_the_other(page: Page) {
    on_last_screen(&page, "en").await;
    let open = "return root.querySelectorAll('.way[open]').length";
    assert_eq!(run(&page, open).await, json!(0));
    let ways = texts(&page, ".way > summary").await;
    assert_eq!(ways, json!(["Send it by post", "Send it through a letter service"]));
    run(&page, "one('.post > summary').focus()").await;
    page.press("\u{e007}").await;
    wait(&page, "it is open", "return one('.post').open").await;
    let headings = texts(&page, ".post .steps > li h4").await;
    assert_eq!(headings, json!(["Sender", "Your letter", "The envelope"]));
    assert_eq!(
        texts(&page, ".post .steps > li:last-child").await,
        json!(["Put the letter into the envelope, stick enough stamps on it, and post it."])
    );
    // Typing draws the screen again, and open parts stay open.
    fill(&page, "name", "Ann").await;
    assert_eq!(run(&page, open).await, json!(1));
}

async fn only_way_is_open_and_has_the_address(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| {
        person["mail"]["channels"] = json!([]);
    }));
    on_last_screen(&page, "en").await;
    assert_eq!(
        run(&page, "return one('.way').open").await,
        json!(true),
        "it is by post"
    );
    click(&page, ".copy-address").await;
    wait(
        &page,
        "it is said",
        "return one('[role=status]').textContent === 'The address is copied.'",
    )
    .await;
}

async fn service_has_the_address_first_and_then_the_letter(page: Page) {
    on_last_screen(&page, "en").await;
    run(&page, "one('.way.services').open = true").await;
    let steps = texts(&page, ".services .steps > li").await;
    let begin_with = ["Open the page of the service:", "Copy the address", "Come back here"];
    for (step, beginning) in steps.as_array().expect("steps").iter().zip(begin_with) {
        assert!(step.as_str().is_some_and(|step| step.starts_with(beginning)), "{steps}");
    }
    let address = texts(&page, "[data-copy=address]").await[0].clone();
    let letter = texts(&page, "[data-copy=letter]").await[0].clone();
    for (button, copied, said) in [
        (".copy-address", address, "The address is copied."),
        (".service-letter", letter, "The letter is copied."),
    ] {
        click(&page, button).await;
        let is_said = format!("return one('[role=status]').textContent === '{said}'");
        wait(&page, said, &is_said).await;
        // Below a dialog nothing can be pasted.
        press(&page, ".close").await;
        assert_eq!(json!(page.clipboard().await), copied, "{button}");
        page.card().click(BUTTON).await;
        wait(&page, "it is open again", "return one('.way.services').open").await;
    }
}

/// Keeps a saved file in memory, and writes none.
const FILES: &str = "URL.createObjectURL = (blob) => { window.blob = blob; return 'blob:kept'; };
    HTMLAnchorElement.prototype.click = function () { window.saved = [this.download, this.getAttribute('href')]; };";

async fn saved_file_is_the_letter(page: Page) {
    page.host.serve("/files.js", Answer::bytes("text/javascript", FILES));
    let document = document(&page, Embed::new().with("lang", "en")).head("<script src=\"/files.js\"></script>");
    let card = page.open(document).await;
    begin(&page, card).await;
    press(&page, "[data-sentence=greeting]").await;
    wait(&page, "Russian is there", "return root.querySelector('.line .theirs')").await;
    press(&page, ".send").await;
    let letter = texts(&page, "[data-copy=letter]").await[0].clone();
    press(&page, ".save").await;
    assert_eq!(
        page.run("return window.saved").await,
        json!(["letter.txt", "blob:kept"])
    );
    let read = "const done = arguments[arguments.length - 1];
        window.blob.text().then((text) => done([text, window.blob.type]))";
    let saved: Value = page.run_async(read, []).await;
    assert_eq!(saved, json!([letter, "text/plain;charset=utf-8"]));
    // The link that saves the file is removed again.
    assert_eq!(
        run(&page, "return root.querySelectorAll('a[download]').length").await,
        json!(0)
    );
}

async fn letter_in_arabic_is_read_from_right_to_left_beside_the_writers_own(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| {
        person["mail"]["languages"] = json!(["ar"]);
        person["reads"] = json!(["ar"]);
    }));
    let card = page.open(document(&page, Embed::new().with("lang", "de"))).await;
    begin(&page, card).await;
    press(&page, "[data-sentence=greeting]").await;
    wait(&page, "Arabic is there", "return root.querySelector('.line .theirs')").await;
    let directions = "return ['.line .theirs', '.line .ours'].map((part) => getComputedStyle(one(part)).direction)";
    assert_eq!(run(&page, directions).await, json!(["rtl", "ltr"]));
    press(&page, ".send").await;
    let preview = "return getComputedStyle(one('.preview')).direction";
    assert_eq!(run(&page, preview).await, json!("rtl"));
}

async fn numbers_of_the_composer_have_the_digits_of_the_card(page: Page) {
    for (language, seven, twenty, over, two_of_two, pages) in [
        ("fa", "۷", "۲۰", "۱۰", "۲ از ۲", ["۱ از ۲", "۲ از ۲"]),
        ("ar", "7", "20", "10", "2 من 2", ["1 من 2", "2 من 2"]),
    ] {
        page.serve_feed(&fixtures::feed_where(|person| {
            person["mail"]["channels"][0]["limit"] = json!(20);
            person["mail"]["languages"] = json!([language]);
            person["reads"] = json!([language]);
        }));
        let card = page
            .open(with_printer(&page, Embed::new().with("lang", language)))
            .await;
        begin(&page, card).await;
        fill(&page, "own", "В 12:30").await;
        press(&page, ".own button").await;
        let facts = texts(&page, ".facts").await.to_string();
        assert!(facts.contains(&format!(": {seven} ·")), "{language}: {facts}");
        assert!(facts.contains(&format!(" {twenty}")), "{language}: {facts}");
        fill(&page, "own", "Сегодня у нас солнце.").await;
        press(&page, ".own button").await;
        let too_long = texts(&page, ".facts .over").await.to_string();
        assert!(too_long.contains(over), "{language}: {too_long}");
        press(&page, "[data-focus=down-0]").await;
        let said = texts(&page, "[role=status]").await.to_string();
        assert!(said.contains(two_of_two), "{language}: {said}");
        fill(&page, "own", &"слово ".repeat(500)).await;
        press(&page, ".own button").await;
        press(&page, ".send").await;
        // What the writer has typed, and the address, stay as they are.
        let letter = texts(&page, "[data-copy=letter]").await.to_string();
        assert!(letter.contains("12:30"), "{language}: {letter}");
        assert_eq!(
            texts(&page, "[data-copy=address]").await,
            json!([address()]),
            "{language}"
        );
        press(&page, ".print-letter").await;
        page.wait_until("it is printed", "return !!window.printed").await;
        let feet =
            "return [...window.printed.contentDocument.querySelectorAll('.foot')].map((foot) => foot.textContent)";
        let feet = page.run(feet).await;
        assert_eq!(feet.as_array().map(Vec::len), Some(2), "{language}: {feet}");
        for (place, page_of_pages) in pages.iter().enumerate() {
            let foot = feet[place].as_str().unwrap_or_default();
            assert!(foot.contains(page_of_pages), "{language}: {foot}");
        }
    }
}
