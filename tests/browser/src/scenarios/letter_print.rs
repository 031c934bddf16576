//! The prints of the letter composer: the place of each word, in millimetres, by `pdftotext` from a PDF.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use thirtyfour::common::print::PrintParameters;

use super::letter::{begin, choose, document, fill, press, run, run_with, texts, wait};
use crate::prelude::*;

scenarios![
    envelope_has_the_address_letter_by_letter_where_machines_look_for_it in Chromium for Wasm,
    letter_goes_over_pages_with_their_numbers_and_loses_no_word in Chromium for Wasm,
    letter_that_the_browsers_own_command_prints_is_whole in Chromium | Firefox for Wasm,
    page_with_a_copy_of_its_content_is_printed in Chromium | Firefox for Wasm,
    letter_is_printed_by_the_other_engines in Firefox | WebKit for Wasm,
    number_of_the_prisoner_stands_above_the_address_and_below_the_letter in Chromium for Wasm,
    address_that_is_too_long_is_printed_smaller_and_whole in Chromium for Wasm,
    sheet_is_built_without_an_inline_style_under_the_strictest_policy in Chromium | Firefox for Wasm,
    sandbox_that_lets_nobody_print_is_said_and_leaves_the_other_ways in Chromium | Firefox for Wasm,
];

/// Replaces the browser's printing by a record: the test reads the document that would be printed.
pub(super) const PRINTER: &str = "const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get() {
            const page = Reflect.apply(get, this, []);
            if (page && this.className === 'paper') {
                page.print = () => { window.printed = this; window.prints = (window.prints ?? 0) + 1; page.dispatchEvent(new Event('beforeprint')); };
            }
            return page;
        },
    });";

const MILLIMETRE: f64 = 72.0 / 25.4;

/// A word on paper, its box in millimetres from the upper left corner.
#[derive(Debug)]
pub(super) struct Word {
    pub(super) page: usize,
    pub(super) text: String,
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

/// A page with this printer.
pub(super) fn with_printer(page: &Page, embed: Embed) -> Document {
    page.host
        .serve("/printer.js", Answer::bytes("text/javascript", PRINTER));
    document(page, embed).head("<script src=\"/printer.js\"></script>")
}

pub(super) async fn open_on_last_screen(page: &Page, embed: Embed) {
    let card = page.open(with_printer(page, embed)).await;
    begin(page, card).await;
    press(page, "[data-sentence=greeting]").await;
    press(page, ".send").await;
    wait(
        page,
        "the ways out are there",
        "return root.querySelector('.print-letter')",
    )
    .await;
}

/// The document for the printer, in a window of its own.
async fn open_printed(page: &Page) -> (f64, f64) {
    page.wait_until("it is printed", "return !!window.printed").await;
    let taken = "const paper = window.printed.contentDocument;
        const rules = [...paper.adoptedStyleSheets[0].cssRules];
        const { width, height } = paper.querySelector('.page').getBoundingClientRect();
        return [rules.map((rule) => rule.cssText).join('\\n'), paper.body.innerHTML, width, height]";
    let taken = page.run(taken).await;
    let (styles, body) = (taken[0].as_str().expect("styles"), taken[1].as_str().expect("a body"));
    let html = format!("<!doctype html><meta charset=utf-8><style>{styles}</style>{body}");
    page.host.serve("/paper", Answer::html(&html));
    page.visit("/paper").await;
    let millimetres = |pixels: &Value| pixels.as_f64().expect("a number") * 25.4 / 96.0;
    (millimetres(&taken[2]), millimetres(&taken[3]))
}

async fn printed_words(page: &Page, name: &str) -> Vec<Word> {
    printed(page, name).await.0
}

/// The words on paper, and the PDF.
pub(super) async fn printed(page: &Page, name: &str) -> (Vec<Word>, PathBuf) {
    open_printed(page).await;
    let options = json!({ "preferCSSPageSize": true, "printBackground": true });
    let printed = page.devtools("Page.printToPDF", options).await;
    let data = printed["data"].as_str().expect("a PDF");
    let bytes = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, data).expect("base64");
    let pdf = page.write_picture(name, &bytes);
    (words_of(&pdf), pdf)
}

fn words_of(pdf: &Path) -> Vec<Word> {
    let output = Command::new("pdftotext")
        .arg("-bbox")
        .arg(pdf)
        .arg("-")
        .output()
        .expect("pdftotext, of poppler-utils: `cargo xtask tools` installs it");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let mut words = Vec::new();
    let mut number = 0;
    for line in text.lines().map(str::trim) {
        if line.starts_with("<page ") {
            number += 1;
        }
        let Some(rest) = line.strip_prefix("<word ") else {
            continue;
        };
        let side = |name: &str| {
            let (_, rest) = rest.split_once(&format!("{name}=\"")).expect("a side");
            let (points, _) = rest.split_once('"').expect("a number");
            points.parse::<f64>().expect("a number") / MILLIMETRE
        };
        let (_, text) = rest.split_once('>').expect("a word");
        words.push(Word {
            page: number,
            text: text.trim_end_matches("</word>").to_owned(),
            left: side("xMin"),
            top: side("yMin"),
            right: side("xMax"),
            bottom: side("yMax"),
        });
    }
    words
}

/// The address of the default feed, as on an envelope.
pub(super) fn address() -> String {
    let envelope = &fixtures::feed()["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]["ru"];
    envelope.as_str().expect("an address").to_owned()
}

/// The words within a rectangle, in order, between single spaces.
pub(super) fn within(words: &[Word], (left, top, right, bottom): (f64, f64, f64, f64)) -> String {
    let inside = words.iter().filter(|word| {
        word.left >= left - 0.5 && word.top >= top - 1.0 && word.right <= right + 0.5 && word.bottom <= bottom + 1.0
    });
    inside.map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}

async fn envelope_has_the_address_letter_by_letter_where_machines_look_for_it(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| person["country"] = json!("RU")));
    // The name, its index in the list, the sheet, and the box of the address: 15 mm from the right and the lower edge.
    for (name, place, (width, height), (address_width, address_height)) in [
        ("c6", 0, (162.0, 114.0), (75.0, 55.0)),
        ("dl", 1, (220.0, 110.0), (105.0, 50.0)),
        ("c5", 2, (229.0, 162.0), (110.0, 65.0)),
        ("10", 3, (241.3, 104.8), (110.0, 48.0)),
    ] {
        open_on_last_screen(&page, Embed::new().with("lang", "de")).await;
        for (field, text) in [("name", "Erika Muster"), ("street", "Gasse 1"), ("town", "89073 Ulm")] {
            fill(&page, field, text).await;
        }
        choose_country(&page, "DE").await;
        choose(&page, "format", place).await;
        press(&page, ".print-envelope").await;
        let words = printed_words(&page, &format!("envelope-{name}.pdf")).await;
        assert!(words.iter().all(|word| word.page == 1), "{name}: {words:?}");
        let (right, bottom) = (width - 15.0, height - 15.0);
        let recipient = within(&words, (right - address_width, bottom - address_height, right, bottom));
        assert_eq!(
            recipient,
            format!("{} RUSSLAND / RUSSIA", address()),
            "{name}: {words:?}"
        );
        let sender = within(&words, (10.0, 10.0, width / 2.0, 40.0));
        assert_eq!(sender, "Erika Muster Gasse 1 89073 Ulm GERMANY", "{name}: {words:?}");
    }
}

pub(super) async fn choose_country(page: &Page, code: &str) {
    let name = format!("return new Intl.DisplayNames('de', {{ type: 'region' }}).of('{code}')");
    let name = page.run(&name).await;
    let place = "return [...one('[data-choice=country]').options].findIndex(({ text }) => text === arguments_[0])";
    let place = run_with(page, place, [name]).await;
    choose(
        page,
        "country",
        usize::try_from(place.as_u64().expect("a place")).expect("a place"),
    )
    .await;
}

/// Russian words, enough for several pages, and one that is longer than a page, as in scripts without spaces.
fn long_text() -> String {
    let words = (1..=600).map(|number| format!("слово{number}"));
    words.chain(["слово".repeat(900)]).collect::<Vec<_>>().join(" ")
}

/// Control and P, in place of the composer's own button. Nothing of the page is in the file either: somebody may send it.
async fn letter_that_the_browsers_own_command_prints_is_whole(page: Page) {
    let document = with_printer(&page, Embed::new().with("lang", "de").with("theme", "dark"));
    let card = page.open(document).await;
    begin(&page, card).await;
    let letter = (1..=600).map(|number| format!("слово{number}"));
    let letter = letter.collect::<Vec<_>>().join(" ");
    fill(&page, "own", &letter).await;
    press(&page, ".own button").await;
    press(&page, ".send").await;
    let mut expected: Vec<&str> = letter.split_whitespace().collect();
    let words = words_of(&page.print("letter-by-command.pdf").await);
    assert!(words.iter().any(|word| word.page > 1), "one page is enough");
    let mut printed: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    printed.sort_unstable();
    expected.sort_unstable();
    assert_eq!(printed, expected, "each word once");
    press(&page, ".close").await;
    let words = words_of(&page.print("page-after-letter.pdf").await);
    assert!(
        words.iter().any(|word| word.text == "Testovna"),
        "the page is printed again"
    );
}

/// Turbo keeps a copy of the page that is left, with the place of the dialog in it, and shows it when the visitor comes back.
async fn page_with_a_copy_of_its_content_is_printed(page: Page) {
    let card = page.open(with_printer(&page, Embed::new())).await;
    begin(&page, card).await;
    page.run("document.body.replaceWith(document.body.cloneNode(true))")
        .await;
    let words = words_of(&page.print("page-from-a-copy.pdf").await);
    assert!(words.iter().any(|word| word.text == "News"), "the page is not printed");
}

async fn letter_goes_over_pages_with_their_numbers_and_loses_no_word(page: Page) {
    for (name, place, (width, height)) in [
        ("a4", 0, (210.0, 297.0)),
        ("a5", 1, (148.0, 210.0)),
        ("letter", 2, (215.9, 279.4)),
    ] {
        let card = page.open(with_printer(&page, Embed::new().with("lang", "de"))).await;
        begin(&page, card).await;
        press(&page, "[data-sentence=greeting]").await;
        fill(&page, "own", &long_text()).await;
        press(&page, ".own button").await;
        press(&page, ".send").await;
        fill(&page, "date", "28.11.2026").await;
        fill(&page, "name", "Erika").await;
        fill(&page, "birth", "1956").await;
        choose(&page, "paper", place).await;
        let letter = texts(&page, "[data-copy=letter]").await[0].clone();
        run(&page, "one('.way.post').open = true; one('.print-letter').focus()").await;
        press(&page, ".print-letter").await;
        let focused = "return root.activeElement === one('.print-letter')";
        wait(&page, "the keyboard is where it was", focused).await;
        let words = printed_words(&page, &format!("letter-{name}.pdf")).await;
        let pages = words.iter().map(|word| word.page).max().unwrap_or_default();
        assert!(pages > 1, "{name}: {pages}");
        // All of the text between the margins, in order, after the date.
        let mut body = String::new();
        let mut feet = Vec::new();
        for number in 1..=pages {
            let of_page = words.iter().filter(|word| word.page == number);
            let (foot, text): (Vec<_>, Vec<_>) = of_page.partition(|word| word.top > height - 20.0);
            for word in &text {
                assert!(word.left >= 19.5 && word.right <= width - 19.5, "{name}: {word:?}");
                assert!(word.top >= 19.0 && word.bottom <= height - 19.0, "{name}: {word:?}");
                body += &word.text;
            }
            feet.push(foot.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" "));
        }
        let expected: String = letter.as_str().expect("a text").split_whitespace().collect();
        assert_eq!(body, format!("28.11.2026{expected}"), "{name}");
        for (number, foot) in (1..).zip(&feet) {
            assert!(foot.starts_with("Erika, 1956"), "{name}: {foot}");
            assert!(
                foot.contains(&format!("{number}")) && foot.contains(&format!("{pages}")),
                "{name}: {foot}"
            );
        }
    }
}

async fn letter_is_printed_by_the_other_engines(page: Page) {
    open_on_last_screen(&page, Embed::new().with("lang", "de")).await;
    choose(&page, "format", 1).await;
    press(&page, ".print-envelope").await;
    let (width, height) = open_printed(&page).await;
    let parameters: PrintParameters = serde_json::from_value(json!({
        "page": { "width": width / 10.0, "height": height / 10.0 },
        "margin": { "top": 0, "bottom": 0, "left": 0, "right": 0 },
        "shrinkToFit": false,
    }))
    .expect("parameters");
    match page.try_print(parameters).await {
        Ok(pdf) => {
            let words = words_of(&page.write_picture("envelope-dl.pdf", &pdf));
            assert_eq!(within(&words, (100.0, 45.0, 205.0, 95.0)), address(), "{words:?}");
        }
        // The driver of WebKitGTK does not print (docs/letters.md): the layout is measured on the screen instead.
        Err(error) => {
            assert_eq!(page.engine, Engine::WebKit, "{error}");
            let answer = error.to_lowercase().replace(['_', ' '], "");
            assert!(answer.contains("unknowncommand"), "{error}");
            assert_envelope_stands_on_its_page(&page).await;
        }
    }
}

/// A DL envelope: the size of its page, its boxes in millimetres, and the address letter by letter, in a line for each part.
async fn assert_envelope_stands_on_its_page(page: &Page) {
    let built = "const millimetres = (pixels) => Math.round(pixels * 25.4 / 96);
        const placed = (selector) => {
            const { left, top, width, height } = document.querySelector(selector).getBoundingClientRect();
            return [left, top, width, height].map(millimetres);
        };
        const rules = [...document.styleSheets[0].cssRules].map((rule) => rule.cssText);
        const lines = [...document.querySelectorAll('.recipient span')].map((line) => line.textContent);
        const box = document.querySelector('.recipient');
        return {
            page: placed('.page'), recipient: placed('.recipient'), stamp: placed('.stamp'), lines,
            fits: box.scrollHeight <= box.clientHeight,
            paper: rules.filter((rule) => rule.startsWith('@page')).map((rule) => rule.replace(/\\s+/g, ' ')),
        }";
    let built = page.run(built).await;
    assert_eq!(built["page"], json!([0, 0, 220, 110]));
    assert_eq!(built["recipient"], json!([100, 45, 105, 50]));
    assert_eq!(built["stamp"], json!([185, 5, 25, 30]));
    assert_eq!(built["fits"], json!(true));
    let lines: Vec<&str> = built["lines"]
        .as_array()
        .expect("lines")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert_eq!(lines.concat(), address());
    assert!(lines.len() > 3, "{lines:?}");
    let paper = built["paper"].to_string();
    assert!(
        paper.contains("220mm 110mm") && paper.contains("margin: 0"),
        "the size of the paper: {paper}"
    );
}

async fn number_of_the_prisoner_stands_above_the_address_and_below_the_letter(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| {
        person["mail"]["address"]["number"] = json!("A-17");
    }));
    open_on_last_screen(&page, Embed::new().with("lang", "de")).await;
    let stated = run(&page, "return one('[data-focus=number]').value").await;
    assert_eq!(stated, json!("A-17"), "as the feed states it");
    fill(&page, "number", "B-18 ").await;
    choose(&page, "format", 1).await;
    press(&page, ".print-envelope").await;
    let words = printed_words(&page, "number.pdf").await;
    assert_eq!(
        within(&words, (100.0, 45.0, 205.0, 95.0)),
        format!("B-18 {}", address()),
        "{words:?}"
    );
    open_on_last_screen(&page, Embed::new().with("lang", "de")).await;
    let again = run(&page, "return one('[data-focus=number]').value").await;
    assert_eq!(again, json!("A-17"), "what was typed went with the page");
    press(&page, ".print-letter").await;
    let words = printed_words(&page, "number-letter.pdf").await;
    let foot = within(&words, (20.0, 277.0, 190.0, 290.0));
    assert_eq!(foot, "Номер заключённого: A-17", "{words:?}");
}

async fn address_that_is_too_long_is_printed_smaller_and_whole(page: Page) {
    let long: Vec<String> = (1..=30)
        .map(|number| format!("Примерная часть адреса № {number}"))
        .collect();
    let long = long.join(", ");
    page.serve_feed(&fixtures::feed_where(|person| {
        person["mail"]["address"]["envelope"]["ru"] = json!(long);
    }));
    open_on_last_screen(&page, Embed::new().with("lang", "de")).await;
    choose(&page, "format", 0).await;
    press(&page, ".print-envelope").await;
    let words = printed_words(&page, "long.pdf").await;
    assert_eq!(within(&words, (72.0, 44.0, 147.0, 99.0)), long, "{words:?}");
}

async fn sheet_is_built_without_an_inline_style_under_the_strictest_policy(page: Page) {
    let (host, widget, feed) = (page.host.url(""), page.widget.url(""), page.feed.url(""));
    let policy = format!(
        "default-src 'none'; script-src {host} {widget} 'wasm-unsafe-eval'; connect-src {widget} {feed}; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    );
    let document = with_printer(&page, Embed::new()).header("Content-Security-Policy", &policy);
    let card = page.open(document).await;
    begin(&page, card).await;
    press(&page, "[data-sentence=greeting]").await;
    press(&page, ".send").await;
    choose(&page, "format", 0).await;
    press(&page, ".print-envelope").await;
    page.wait_until("it is printed", "return !!window.printed").await;
    let built = "const paper = window.printed.contentDocument;
        const box = paper.querySelector('.recipient');
        const { left, top, width } = box.getBoundingClientRect();
        return [[left, top, width].map((pixels) => Math.round(pixels * 25.4 / 96)),
            box.querySelector('p').textContent, paper.title, paper.querySelectorAll('style, [style], link').length]";
    assert_eq!(page.run(built).await, json!([[72, 44, 75], address(), "", 0]));
}

async fn sandbox_that_lets_nobody_print_is_said_and_leaves_the_other_ways(page: Page) {
    let document = document(&page, Embed::new().with("lang", "en"))
        .in_foreign_frame("sandbox=\"allow-scripts allow-same-origin\"");
    let card = page.open(document).await;
    begin(&page, card).await;
    press(&page, "[data-sentence=greeting]").await;
    press(&page, ".send").await;
    press(&page, ".print-letter").await;
    wait(
        &page,
        "it is said",
        "return one('[role=status]').textContent.startsWith('Printing is not possible here.')",
    )
    .await;
    assert_eq!(
        texts(&page, ".copy-letter, .save").await.as_array().map(Vec::len),
        Some(2)
    );
}
