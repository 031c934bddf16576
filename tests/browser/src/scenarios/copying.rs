//! The text on the clipboard. A wrong address can cost a letter, so each of these tests reads it back.

use crate::prelude::*;

scenarios![
    envelope_is_copied_verbatim by Program,
    reading_version_is_copied_verbatim by Code,
    real_sample_is_copied_verbatim by Code,
    punctuation_spaces_and_markup_are_copied_verbatim,
    control_characters_are_not_copied by Code,
    each_envelope_of_several_has_its_own_button by Code,
    each_other_address_is_copied_by_its_own_button by Code,
    presumed_address_is_copied_without_its_note by Code,
    copied_is_said_each_time_but_only_once_it_is by Code,
    fault_35_copying_works_without_the_clipboard_api,
    fault_34_copying_works_where_the_clipboard_api_is_refused,
    fault_34_copying_works_in_a_frame_without_clipboard_write,
    fault_34_failed_copy_selects_the_address_and_says_so,
    withheld_address_is_nowhere by Program,
    fault_63_page_that_appends_to_what_is_copied_does_not_alter_an_address,
    fault_63_page_that_keeps_the_copy_to_itself_is_not_called_a_success,
    fault_63_what_is_copied_by_hand_is_left_alone,
    fault_63_page_hears_what_is_copied_of_its_own_content_in_a_card,
];

const ENVELOPE: &str = "[part~=copy-button][data-kind=envelope]";
const READING: &str = "[part~=copy-button][data-kind=reading]";

/// Opens the card and returns the text that a click on its button copies.
async fn copied(page: &Page, embed: Embed, button: &str) -> String {
    let card = page.open_ready(embed).await;
    copy(card, button).await;
    page.clipboard().await
}

async fn copy(card: Card<'_>, button: &str) {
    let copies = card.events("prisoner-card-copy").await.len();
    card.click(button).await;
    let reported =
        "return window.recorder.events.filter(({ name }) => name === 'prisoner-card-copy').length > arguments[0]";
    card.wait_until_with("the copy is announced", reported, [json!(copies)])
        .await;
}

async fn envelope_is_copied_verbatim(page: Page) {
    let envelope = fixtures::envelope();
    assert_eq!(copied(&page, Embed::new(), ENVELOPE).await, envelope);
    let card = page.card();
    assert_eq!(card.text("[data-copy=envelope]").await, envelope);
    let copies = card.events("prisoner-card-copy").await;
    assert_eq!(copies.len(), 1);
    assert!(!copies[0].bubbles && !copies[0].composed);
    assert_eq!(copies[0].detail, json!({ "kind": "envelope", "lang": "ru" }));
}

async fn reading_version_is_copied_verbatim(page: Page) {
    let reading = fixtures::feed()["items"][0]["_prisoner_card"]["mail"]["address"]["reading"]["en"].clone();
    assert_eq!(copied(&page, Embed::new(), READING).await, reading);
    let copies = page.card().events("prisoner-card-copy").await;
    assert_eq!(copies[0].detail, json!({ "kind": "reading", "lang": "en" }));
}

async fn real_sample_is_copied_verbatim(page: Page) {
    let copied = copied(&page, Embed::of("sample", "mironov"), ENVELOPE).await;
    assert_eq!(
        copied,
        "403882, Волгоградская область, г. Камышин, ул. Рабочая, д. 38, ФКУ СИЗО-2 УФСИН России по Волгоградской \
         области, Миронову Сергею Геннадьевичу, 1981 г. р."
    );
}

async fn punctuation_spaces_and_markup_are_copied_verbatim(page: Page) {
    // No-break and double spaces, quotes of all kinds, an unusual name, joined and unjoined letters, a pair of
    // surrogates.
    let envelope = "1\u{a0}<b>«Ёлка»</b>,  д. \"5\" & 'a';, O’Brien -- –—, {}, می\u{200c}خواهم, क\u{200d}्, 🕊 ,. ";
    let feed = fixtures::feed_where(|person| person["mail"]["address"]["envelope"] = json!({ "ru": envelope }));
    page.serve_feed(&feed);
    let expected = match page.engine {
        // Its GTK port loses no-break spaces on the clipboard, even its own ones.
        Engine::WebKit => envelope.replace('\u{a0}', " "),
        Engine::Chromium | Engine::Firefox => envelope.to_owned(),
    };
    assert_eq!(copied(&page, Embed::new(), ENVELOPE).await, expected);
}

async fn control_characters_are_not_copied(page: Page) {
    let envelope = "1\u{0}, Town\u{7f}, \u{202e}Street\u{202c}, \u{2066}No. 5\u{2069}";
    let feed = fixtures::feed_where(|person| person["mail"]["address"]["envelope"] = json!({ "ru": envelope }));
    page.serve_feed(&feed);
    assert_eq!(copied(&page, Embed::new(), ENVELOPE).await, "1, Town, Street, No. 5");
}

async fn each_envelope_of_several_has_its_own_button(page: Page) {
    let envelopes = json!({ "ru": "1, Тестов", "be": "2, Тэстаў" });
    page.serve_feed(&fixtures::feed_where(|person| {
        person["mail"]["address"]["envelope"] = envelopes;
    }));
    let card = page.open_ready(Embed::new()).await;
    for (index, (language, text)) in [("ru", "1, Тестов"), ("be", "2, Тэстаў")].into_iter().enumerate() {
        card.run_with(
            "root.querySelectorAll(arguments[0])[arguments[1]].id = 'wanted'",
            [json!(ENVELOPE), json!(index)],
        )
        .await;
        copy(card, "#wanted").await;
        card.run("one('#wanted').removeAttribute('id')").await;
        assert_eq!(page.clipboard().await, text);
        let copies = card.events("prisoner-card-copy").await;
        assert_eq!(copies[index].text("lang"), language);
    }
}

/// Two of them have the same purpose and language, and all have the envelope's language.
async fn each_other_address_is_copied_by_its_own_button(page: Page) {
    let other = |purpose: &str, envelope: &str| json!({ "purpose": purpose, "envelope": { "ru": envelope }, "verified_on": "2026-11-02" });
    let others = [
        ("books", "3, Книги", "Copy the address: For books"),
        ("books", "4, Другие книги", "Copy the address: For books"),
        ("money", "5, Деньги", "Copy the address: For money"),
    ];
    page.serve_feed(&fixtures::feed_where(|person| {
        person["mail"]["other_addresses"] = json!(others.map(|(purpose, envelope, _)| other(purpose, envelope)));
    }));
    let card = page.open_ready(Embed::new()).await;
    for (index, (purpose, text, name)) in others.into_iter().enumerate() {
        let mark = "const button = root.querySelectorAll('.other button')[arguments[0]]; button.id = 'wanted';
            return button.getAttribute('aria-label')";
        assert_eq!(card.run_with(mark, [json!(index)]).await, name);
        copy(card, "#wanted").await;
        assert_eq!(page.clipboard().await, text);
        let copies = card.events("prisoner-card-copy").await;
        assert_eq!(copies[index].detail, json!({ "kind": purpose, "lang": "ru" }));
        card.run("one('#wanted').removeAttribute('id')").await;
    }
}

async fn presumed_address_is_copied_without_its_note(page: Page) {
    let feed = fixtures::feed_where(|person| {
        person["mail"]["address"]["certainty"] = json!("presumed");
        person["mail"]["address"]["review_by"] = json!("2025-01-01");
    });
    page.serve_feed(&feed);
    let card = page.open_ready(Embed::new()).await;
    let text = card.visible_text().await;
    assert!(text.contains("Presumed address: it has not been confirmed."), "{text}");
    assert!(
        text.contains("This address was to be verified again by 1 January 2025."),
        "{text}"
    );
    copy(card, ENVELOPE).await;
    assert_eq!(
        page.clipboard().await,
        feed["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]["ru"]
    );
}

async fn copied_is_said_each_time_but_only_once_it_is(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    let said = "return [...root.querySelectorAll('[role=status]')].map((region) => region.textContent).join('')";
    assert_eq!(card.run(said).await, "");
    for count in 1..=3 {
        copy(card, ENVELOPE).await;
        card.wait_until("it is said", &format!("{said} === 'Copied.'")).await;
        assert_eq!(card.events("prisoner-card-copy").await.len(), count);
    }
    copy(card, READING).await;
    card.wait_until("it is said", &format!("{said} === 'Copied.'")).await;
}

async fn fault_35_copying_works_without_the_clipboard_api(page: Page) {
    let script = "Object.defineProperty(navigator, 'clipboard', { value: undefined })";
    let card = page.open_ready(on_page_with(&page, script)).await;
    copy(card, ENVELOPE).await;
    let envelope = card.text("[data-copy=envelope]").await;
    assert_eq!(page.clipboard().await, envelope);
}

async fn fault_34_copying_works_where_the_clipboard_api_is_refused(page: Page) {
    let script = "Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))";
    let card = page.open_ready(on_page_with(&page, script)).await;
    copy(card, ENVELOPE).await;
    let envelope = card.text("[data-copy=envelope]").await;
    assert_eq!(page.clipboard().await, envelope);
    assert_eq!(
        page.focused("return focused.dataset.kind ?? focused.localName").await,
        "body"
    );
}

async fn fault_34_copying_works_in_a_frame_without_clipboard_write(page: Page) {
    let document = Document::from(Embed::new()).in_foreign_frame("");
    let card = page.open_ready(document).await;
    copy(card, ENVELOPE).await;
    let envelope = card.text("[data-copy=envelope]").await;
    assert_eq!(page.clipboard().await, envelope);
    if page.engine == Engine::Chromium {
        // The one engine with this permission; without it the Clipboard API refuses.
        let allowed = "return document.featurePolicy.allowsFeature('clipboard-write')";
        assert_eq!(page.run(allowed).await, json!(false));
    }
}

async fn fault_34_failed_copy_selects_the_address_and_says_so(page: Page) {
    let script = "Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        Document.prototype.execCommand = () => false;";
    let card = page.open_ready(on_page_with(&page, script)).await;
    page.copy_heading().await;
    card.click(ENVELOPE).await;
    let reported = "return [...root.querySelectorAll('[role=status]')].map((region) => region.textContent).join('')
        === 'Copying did not work here. The address is selected: press Ctrl+C (on a Mac, ⌘C) or choose Copy from the menu.'";
    card.wait_until("the failure is announced", reported).await;
    assert_eq!(card.events("prisoner-card-copy").await.len(), 0);
    // The message must be true.
    let envelope = card.text("[data-copy=envelope]").await;
    page.press_with_control('c').await;
    assert_eq!(page.clipboard().await, envelope);
}

async fn withheld_address_is_nowhere(page: Page) {
    let states = ["paused", "closed", "unknown"].map(|state| ("/mail/state", state));
    let codes = ["in_transfer", "wanted", "at_liberty", "released", "exchanged", "died"];
    let custodies = codes.map(|code| ("/custody/code", code));
    for (pointer, code) in states.into_iter().chain(custodies) {
        let feed = fixtures::feed_where(|person| {
            *person.pointer_mut(pointer).expect("the member is there") = Value::from(code);
        });
        page.serve_feed(&feed);
        for layout in ["full", "compact"] {
            let card = page.open_ready(Embed::new().with("layout", layout)).await;
            assert_eq!(
                card.count("[part~=copy-button], [part~=address], [data-copy]").await,
                0,
                "{code}, {layout}"
            );
            let html = card.run("return root.innerHTML").await;
            let html = html.as_str().unwrap_or_default();
            assert!(
                !html.contains("000001"),
                "the address is in the {layout} card of {code}"
            );
            let text = card.visible_text().await;
            assert!(
                text.contains("address is shown."),
                "{code}, {layout}: no reason in {text}"
            );
        }
    }
}

/// A card on a page that runs this script first.
fn on_page_with(page: &Page, script: &str) -> Document {
    page.host
        .serve("/before.js", Answer::bytes("text/javascript", script.to_owned()));
    Document::from(Embed::new()).head("<script src=\"/before.js\"></script>")
}

const NO_CLIPBOARD_API: &str = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";

/// A newspaper's change to copied text.
const APPENDS: &str = "(event) => {
    event.clipboardData.setData('text/plain', `${getSelection()}\\n\\nRead more: ${location}`);
    event.preventDefault();
}";

async fn fault_63_page_that_appends_to_what_is_copied_does_not_alter_an_address(page: Page) {
    for listener in [
        format!("document.addEventListener('copy', {APPENDS})"),
        format!("addEventListener('copy', {APPENDS}, true)"),
        "document.addEventListener('copy', (event) => event.preventDefault())".to_owned(),
    ] {
        let script = format!("{NO_CLIPBOARD_API}{listener}");
        let card = page.open_ready(on_page_with(&page, &script)).await;
        copy(card, ENVELOPE).await;
        assert_eq!(
            page.clipboard().await,
            card.text("[data-copy=envelope]").await,
            "{listener}"
        );
    }
}

async fn fault_63_page_that_keeps_the_copy_to_itself_is_not_called_a_success(page: Page) {
    let listener =
        "addEventListener('copy', (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true)";
    let script = format!("{NO_CLIPBOARD_API}{listener}");
    let card = page.open_ready(on_page_with(&page, &script)).await;
    card.click(ENVELOPE).await;
    let reported = "return one('.envelope + .copy [part~=copy-button] + .copy-status').textContent.startsWith('Copying did not work here.')";
    card.wait_until("the failure is announced", reported).await;
    assert_eq!(card.events("prisoner-card-copy").await.len(), 0);
}

async fn fault_63_what_is_copied_by_hand_is_left_alone(page: Page) {
    let script = format!("document.addEventListener('copy', {APPENDS})");
    let card = page.open_ready(on_page_with(&page, &script)).await;
    page.copy_heading().await;
    card.run("getSelection().selectAllChildren(one('[data-copy=envelope]'))")
        .await;
    page.press_with_control('c').await;
    assert_eq!(page.clipboard().await, card.text("[data-copy=envelope]").await);
}

/// A fallback, or the rest of the page, where the tag has no end.
async fn fault_63_page_hears_what_is_copied_of_its_own_content_in_a_card(page: Page) {
    let card = "<prisoner-card feed=\"{feed}\" person=\"iris\" />";
    let html = format!("{card}<p id=\"rest\">The rest.</p><footer>Imprint</footer>");
    let card = page.open_ready(Document::html(html)).await;
    let copy = "document.addEventListener('copy', () => window.heard = true);
        getSelection().selectAllChildren(document.querySelector('#rest'))";
    card.run(copy).await;
    page.press_with_control('c').await;
    page.wait_until("the page hears it", "return window.heard").await;
}
