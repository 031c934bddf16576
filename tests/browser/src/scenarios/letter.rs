//! The letter composer: from the button on the card to a letter on the clipboard.

use super::{letter_print, static_cards, visit};
use crate::prelude::*;

scenarios![
    letter_is_put_together_in_two_languages_and_copied for Wasm,
    own_files_are_asked_for_and_nobody_else_and_nothing_is_stored for Wasm,
    composer_begins_at_its_title for Wasm,
    closing_keeps_the_text_and_gives_the_focus_back by Code,
    composer_follows_its_card_and_closes_when_nobody_may_write by Code,
    composer_follows_the_language_of_its_card_and_closes_with_it by Code,
    composer_that_comes_late_has_what_the_card_has_by_then by Code,
    composer_whose_script_comes_when_nobody_may_write_stays_closed by Code,
    result_that_comes_late_is_said_in_its_own_letter by Code,
    composer_that_comes_late_does_not_take_the_place_of_another by Code,
    fault_78_composer_follows_a_card_with_a_closed_root by Code,
    sentences_are_ordered_and_taken_out_with_the_keyboard by Code,
    composer_fits_the_narrowest_telephone_in_both_directions for Wasm,
    checker_finds_nothing_wrong_on_any_screen by Code,
    page_that_listens_hears_nothing_of_what_is_typed for Wasm,
    pictures_of_a_letter_on_a_telephone in Chromium for Wasm,
    nobody_without_an_address_has_the_button by Code,
];

pub(super) const BUTTON: &str = "[part~=letter]";

/// Lets a test look into roots that are closed to the page.
const LOOK: &str = "window.closedRoots = [];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
        const root = Reflect.apply(attach, this, [options]);
        if (options.mode === 'closed') window.closedRoots.push(root);
        return root;
    };";

/// Runs a function's body with the composer's `root` and `one(selector)`.
pub(super) fn in_composer(body: &str) -> String {
    format!(
        "const root = window.closedRoots?.[0];
        const one = (selector) => {{
            const found = root?.querySelectorAll(selector) ?? [];
            if (found.length !== 1) throw new Error(`${{found.length}} elements match ${{selector}}`);
            return found[0];
        }};
        const arguments_ = arguments;
        return (function () {{ {body} }}).apply(this, arguments);"
    )
}

pub(super) async fn run(page: &Page, body: &str) -> Value {
    run_with(page, body, []).await
}

pub(super) async fn run_with(page: &Page, body: &str, arguments: impl Into<Vec<Value>>) -> Value {
    page.run_with(&in_composer(body), arguments).await
}

pub(super) async fn wait(page: &Page, what: &str, body: &str) {
    let body = format!("try {{ {} }} catch {{ return false }}", in_composer(body));
    page.wait_until(what, &body).await;
}

/// Clicks like a visitor, once the element can be hit.
pub(super) async fn click(page: &Page, selector: &str) {
    page.click(&in_composer("return one(arguments[0])"), [json!(selector)])
        .await;
}

/// Presses without a pointer: this tests the composer, not the driver's scrolling.
pub(super) async fn press(page: &Page, selector: &str) {
    run_with(page, "one(arguments[0]).click()", [json!(selector)]).await;
    page.wait_two_frames().await;
}

pub(super) async fn choose(page: &Page, choice: &str, place: usize) {
    let body = "const select = one(`[data-choice=${arguments[0]}]`);
        select.selectedIndex = arguments[1];
        select.dispatchEvent(new Event('change', { bubbles: true }))";
    run_with(page, body, [json!(choice), json!(place)]).await;
    page.wait_two_frames().await;
}

pub(super) async fn fill(page: &Page, field: &str, text: &str) {
    let body = "const field = one(`[data-focus=${arguments[0]}]`);
        field.value = arguments[1];
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    run_with(page, body, [json!(field), json!(text)]).await;
    page.wait_two_frames().await;
}

pub(super) async fn texts(page: &Page, selector: &str) -> Value {
    let body = "return [...root.querySelectorAll(arguments[0])].map((element) => element.textContent.trim())";
    run_with(page, body, [json!(selector)]).await
}

/// A page on which the test can look into closed roots.
pub(super) fn document(page: &Page, embed: Embed) -> Document {
    page.host.serve("/look.js", Answer::bytes("text/javascript", LOOK));
    Document::from(embed).head("<script src=\"/look.js\"></script>")
}

/// Opens a card's composer and passes its first screen.
pub(super) async fn begin(page: &Page, card: Card<'_>) {
    open(page, card).await;
    to_sentences(page, ".offer").await;
}

/// Goes on from the first screen, until there is such an element.
async fn to_sentences(page: &Page, selector: &str) {
    press(page, ".screen .main").await;
    let script = format!("return root.querySelector('{selector}')");
    wait(page, "the sentences are there", &script).await;
}

pub(super) async fn open(page: &Page, card: Card<'_>) {
    card.wait_ready().await;
    card.click(BUTTON).await;
    wait(
        page,
        "the composer is open",
        "return !!one('.dialog').getClientRects().length",
    )
    .await;
}

/// The place of a topic among all.
const WEATHER: usize = 4;
const PLACE: usize = 3;

async fn letter_is_put_together_in_two_languages_and_copied(page: Page) {
    let card = page.open(document(&page, Embed::new().with("lang", "de"))).await;
    open(&page, card).await;
    let said = texts(&page, ".screen p").await.to_string();
    assert!(said.contains("gelesen"), "that others read it: {said}");
    press(&page, ".screen .main").await;
    wait(&page, "Russian is there", "return root.querySelector('.offer .theirs')").await;
    press(&page, "[data-sentence=greeting]").await;
    choose(&page, "topic", PLACE).await;
    press(&page, "[data-sentence=place-town]").await;
    fill(&page, "town-writer", "Ulm").await;
    fill(&page, "town-letter", "Ульм").await;
    choose(&page, "topic", WEATHER).await;
    press(&page, "[data-sentence=weather-sun]").await;
    let theirs = texts(&page, ".line .theirs").await;
    let ours = texts(&page, ".line .ours").await;
    assert_eq!(theirs.as_array().map(Vec::len), Some(3), "{theirs}");
    assert!(theirs[0].as_str().is_some_and(|text| text.contains("Ирис")), "{theirs}");
    assert!(theirs[1].as_str().is_some_and(|text| text.contains("Ульм")), "{theirs}");
    assert!(ours[1].as_str().is_some_and(|text| text.contains("Ulm")), "{ours}");
    press(&page, ".send").await;
    let letter = texts(&page, "[data-copy=letter]").await[0].clone();
    click(&page, ".copy-letter").await;
    wait(&page, "it is said", "return one('[role=status]').textContent").await;
    run(&page, "one('.close').click()").await;
    assert_eq!(page.clipboard().await, letter);
    assert_eq!(card.events("prisoner-card-copy").await.len(), 0);
}

async fn own_files_are_asked_for_and_nobody_else_and_nothing_is_stored(page: Page) {
    page.host
        .serve("/watch.js", Answer::bytes("text/javascript", visit::WATCH));
    page.host
        .serve("/printer.js", Answer::bytes("text/javascript", letter_print::PRINTER));
    let (host, widget, feed) = (page.host.url(""), page.widget.url(""), page.feed.url(""));
    let policy = format!(
        "default-src 'none'; script-src {host} {widget} 'wasm-unsafe-eval'; connect-src {host} {widget} {feed}; img-src {host}"
    );
    let document = document(&page, Embed::new().with("lang", "de"))
        .head("<link rel=\"icon\" href=\"/icon\"><script src=\"/watch.js\"></script><script src=\"/printer.js\"></script>")
        .header("Content-Security-Policy", &policy);
    let card = page.open_ready(document).await;
    let of_composer = |page: &Page| -> Vec<String> {
        let requests = page.widget.requests();
        let paths = requests.iter().map(|request| request.path().to_owned());
        paths.filter(|path| path.contains("prisoner-letter")).collect()
    };
    assert_eq!(
        of_composer(&page),
        Vec::<String>::new(),
        "nothing before the button is pressed"
    );
    let asked = (
        page.host.requests().len(),
        page.feed.requests().len(),
        page.widget.requests().len(),
    );
    let title = page.run("return [document.title, history.length, location.href]").await;
    begin(&page, card).await;
    press(&page, "[data-sentence=greeting]").await;
    press(&page, ".send").await;
    fill(&page, "name", "Erika Muster").await;
    for button in [
        ".copy-letter",
        ".copy-address",
        ".save",
        ".print-letter",
        ".print-envelope",
    ] {
        press(&page, button).await;
    }
    page.wait_until("both were printed", "return window.prints === 2").await;
    press(&page, ".close").await;
    let mut files: Vec<String> = of_composer(&page)
        .iter()
        .map(|path| {
            path.rsplit_once('-')
                .map_or("", |(_, rest)| rest.split_once('.').map_or("", |(_, end)| end))
                .to_owned()
        })
        .collect();
    files.sort();
    assert_eq!(files, ["de.json", "js", "ru.json", "wasm"]);
    assert_eq!(page.widget.requests().len(), asked.2 + files.len());
    assert_eq!(
        (page.host.requests().len(), page.feed.requests().len()),
        (asked.0, asked.1)
    );
    for request in page
        .widget
        .requests()
        .iter()
        .filter(|request| request.path().contains("prisoner-letter"))
    {
        assert_eq!(request.header("cookie"), None);
        assert_eq!(request.header("referer"), None);
    }
    assert_eq!(
        page.run("return [document.title, history.length, location.href]").await,
        title
    );
    visit::assert_nothing_is_stored(&page).await;
}

/// A screen reader reads the warnings of the first screen next, and Enter pressed twice does not close it (ARIA Authoring
/// Practices, "Dialog (Modal)").
async fn composer_begins_at_its_title(page: Page) {
    let card = page.open(document(&page, Embed::new())).await;
    open(&page, card).await;
    let focused = "return [root.activeElement?.localName, root.activeElement?.textContent]";
    let title = run(&page, focused).await;
    assert_eq!(title, json!(["h1", "Write a letterLetter to Iris Testovna Sample"]));
    page.press(thirtyfour::Key::Tab).await;
    assert_eq!(run(&page, "return root.activeElement?.className").await, json!("close"));
}

async fn closing_keeps_the_text_and_gives_the_focus_back(page: Page) {
    let card = page.open(document(&page, Embed::new().with("lang", "ru"))).await;
    begin(&page, card).await;
    press(&page, "[data-sentence=greeting]").await;
    page.press(thirtyfour::Key::Escape + "").await;
    wait(&page, "it is closed", "return !root.host.isConnected").await;
    assert_eq!(
        page.focused("return focused.getAttribute('part')").await,
        json!("letter")
    );
    card.click(BUTTON).await;
    wait(
        &page,
        "it is open again",
        "return root.querySelectorAll('.line').length === 1",
    )
    .await;
    // The button that had the focus is drawn anew meanwhile.
    card.run("return card.refresh()").await;
    page.press(thirtyfour::Key::Escape + "").await;
    wait(&page, "it is closed again", "return !root.host.isConnected").await;
    assert_eq!(
        page.focused("return focused.getAttribute('part')").await,
        json!("letter")
    );
}

async fn composer_follows_its_card_and_closes_when_nobody_may_write(page: Page) {
    let card = page.open(document(&page, Embed::new())).await;
    begin(&page, card).await;
    press(&page, "[data-sentence=greeting]").await;
    press(&page, ".send").await;
    page.serve_feed(&fixtures::feed_where(|person| {
        person["mail"]["address"]["envelope"]["ru"] = json!("190001, Новый адрес");
    }));
    card.run("return card.refresh()").await;
    let is_new = "return root.querySelector('.label').textContent === '190001, Новый адрес'";
    wait(&page, "the new address is there", is_new).await;
    assert_eq!(
        texts(&page, "[data-copy=letter]").await.as_array().map(Vec::len),
        Some(1)
    );
    page.serve_feed(&fixtures::feed_where(|person| person["withdrawn"] = json!(true)));
    card.run("return card.refresh()").await;
    wait(&page, "it is closed", "return !root.host.isConnected").await;
    page.serve_feed(&fixtures::feed());
    card.run("return card.refresh()").await;
    open(&page, card).await;
    page.serve_feed(&fixtures::feed_without_the_person());
    card.run("return card.refresh()").await;
    wait(
        &page,
        "it is closed for a person who is gone",
        "return !root.host.isConnected",
    )
    .await;
}

async fn composer_follows_the_language_of_its_card_and_closes_with_it(page: Page) {
    let card = page.open(document(&page, Embed::new().with("lang", "en"))).await;
    begin(&page, card).await;
    press(&page, "[data-sentence=greeting]").await;
    card.set("lang", "de").await;
    wait(&page, "it is in German", "return one('.composer').lang === 'de'").await;
    card.set("theme", "dark").await;
    wait(&page, "it is dark", "return root.host.getAttribute('theme') === 'dark'").await;
    page.run("window.card = document.querySelector('prisoner-card'); window.card.remove()")
        .await;
    wait(&page, "it is closed", "return !root.host.isConnected").await;
    page.run("document.querySelector('main').append(window.card)").await;
    open(&page, card).await;
    assert_eq!(texts(&page, ".line .theirs").await.as_array().map(Vec::len), Some(1));
    assert_eq!(page.console().await, []);
}

async fn composer_that_comes_late_has_what_the_card_has_by_then(page: Page) {
    let path = page.widget.path_of("prisoner-letter-", ".wasm");
    let wasm = page.widget.bytes_of(&path);
    let is_shown = "return window.closedRoots[0].host.isConnected";
    for withdrawn in [false, true] {
        let gate = Gate::closed();
        page.widget
            .serve(&path, Answer::bytes("application/wasm", &*wasm).behind(&gate));
        page.serve_feed(&fixtures::feed());
        let card = page.open(document(&page, Embed::new())).await;
        card.wait_ready().await;
        let before = page.widget.requests_for(&path).len();
        card.click(BUTTON).await;
        page.widget.wait_for_requests(&path, before + 1).await;
        page.serve_feed(&fixtures::feed_where(|person| {
            person["withdrawn"] = json!(withdrawn);
            person["mail"]["address"]["envelope"]["ru"] = json!("190001, Новый адрес");
        }));
        card.run("return card.refresh()").await;
        gate.open();
        if withdrawn {
            let has_come = "return performance.getEntriesByType('resource').some(({ name, responseEnd }) =>
                responseEnd && name.endsWith(arguments[0]))";
            page.wait_until_with("the wasm is there", has_come, [json!(path)]).await;
            // A composer would be there after it has started, and a task.
            page.wait_two_frames().await;
            assert_eq!(page.run(is_shown).await, json!(false));
            continue;
        }
        page.wait_until("it is open", is_shown).await;
        to_sentences(&page, ".offer .theirs").await;
        press(&page, "[data-sentence=greeting]").await;
        press(&page, ".send").await;
        assert_eq!(texts(&page, ".label").await[0], json!("190001, Новый адрес"));
    }
}

/// Serves the composer's script only when the gate opens. Returns its path, too.
pub(super) fn hold_script(page: &Page) -> (Gate, String) {
    let path = page.widget.path_of("prisoner-letter-", ".js");
    let (gate, script) = (Gate::closed(), page.widget.bytes_of(&path));
    let answer = Answer::bytes("text/javascript", script);
    page.widget.serve(&path, answer.behind(&gate));
    (gate, path)
}

async fn composer_whose_script_comes_when_nobody_may_write_stays_closed(page: Page) {
    let (gate, path) = hold_script(&page);
    let card = page.open(document(&page, Embed::new())).await;
    card.wait_ready().await;
    card.click(BUTTON).await;
    page.widget.wait_for_requests(&path, 1).await;
    page.serve_feed(&fixtures::feed_without_the_person());
    card.run("return card.refresh()").await;
    assert_eq!(card.wait_failed().await.code, "not-found");
    gate.open();
    page.wait_until("the script has run", "return window.closedRoots?.length === 1")
        .await;
    // Its own program would be asked for first.
    page.wait_two_frames().await;
    let wasm = page.widget.path_of("prisoner-letter-", ".wasm");
    assert_eq!(page.widget.requests_for(&wasm).len(), 0);
    assert_eq!(page.run("return closedRoots[0].host.isConnected").await, json!(false));
}

/// A page with the cards of two people: one in that language, and another, Olga, in English.
fn two_cards(page: &Page, language: &str) -> Document {
    let mut feed = fixtures::feed();
    let mut other = feed["items"][0].clone();
    other["id"] = json!("https://example.org/people/other");
    other["_prisoner_card"]["name"]["en"]["given"] = json!("Olga");
    feed["items"].as_array_mut().expect("items").push(other);
    page.serve_feed(&feed);
    let first = Embed::new().with("lang", language);
    let second = Embed::new().with("person", "other").with("lang", "en");
    let script = "<script src=\"/look.js\"></script>";
    page.host.serve("/look.js", Answer::bytes("text/javascript", LOOK));
    Document::cards([first.eager(), second.eager()]).head(script)
}

const TITLE_OF_OTHER: &str = "return one('h1').textContent.includes('Olga')";

async fn result_that_comes_late_is_said_in_its_own_letter(page: Page) {
    // As in clipboards.rs, of a clipboard that answers when the test lets it.
    let slow = "<script>
        Function.prototype.toString = () => 'function writeText() { [native code] }';
        Document.prototype.execCommand = () => false;
        Clipboard.prototype.writeText = () => new Promise((resolve) => { window.answer = resolve });
    </script>";
    let first = page.open(two_cards(&page, "en").head(slow)).await;
    begin(&page, first).await;
    press(&page, "[data-sentence=greeting]").await;
    press(&page, ".send").await;
    press(&page, ".copy-letter").await;
    page.wait_until("the clipboard is asked", "return window.answer").await;
    press(&page, ".close").await;
    open(&page, page.card_at(1)).await;
    wait(&page, "it is the other's", TITLE_OF_OTHER).await;
    page.run("window.answer()").await;
    let said = "return one('[role=status]').textContent";
    page.wait_two_frames().await;
    assert_eq!(run(&page, said).await, json!(""));
    press(&page, ".close").await;
    open(&page, first).await;
    wait(&page, "it is said of the first one's", said).await;
}

async fn composer_that_comes_late_does_not_take_the_place_of_another(page: Page) {
    let path = page.widget.path_of("prisoner-letter-", ".de.json");
    let (gate, pack) = (Gate::closed(), page.widget.bytes_of(&path));
    page.widget
        .serve(&path, Answer::bytes("application/json", pack).behind(&gate));
    let first = page.open(two_cards(&page, "de")).await;
    first.wait_ready().await;
    first.click(BUTTON).await;
    page.widget.wait_for_requests(&path, 1).await;
    begin(&page, page.card_at(1)).await;
    gate.open();
    let has_come = "return performance.getEntriesByType('resource').some(({ name, responseEnd }) =>
        responseEnd && name.endsWith(arguments[0]))";
    page.wait_until_with("the language is there", has_come, [json!(path)])
        .await;
    // The composer would be there after a task.
    page.wait_two_frames().await;
    assert_eq!(run(&page, TITLE_OF_OTHER).await, json!(true));
    press(&page, ".close").await;
    open(&page, first).await;
    wait(
        &page,
        "the first one's opens when it is pressed",
        "return one('.composer').lang === 'de'",
    )
    .await;
}

/// The card is known to the page by its element alone; the test looks in by what the script asks the browser for.
async fn fault_78_composer_follows_a_card_with_a_closed_root(page: Page) {
    let html =
        static_cards::html(&page, &fixtures::feed()).replace("shadowrootmode=\"open\"", "shadowrootmode=\"closed\"");
    let look = format!(
        "{LOOK}
        const {{ attachInternals }} = HTMLElement.prototype;
        HTMLElement.prototype.attachInternals = function () {{
            const internals = Reflect.apply(attachInternals, this, []);
            window.cardRoot = internals.shadowRoot;
            return internals;
        }};"
    );
    page.host.serve("/look.js", Answer::bytes("text/javascript", look));
    let document = Document::html(html).head("<script src=\"/look.js\"></script>");
    let card = page.open_ready(document).await;
    page.run("window.cardRoot.querySelector('[part~=letter]').click()")
        .await;
    wait(&page, "the composer is open", "return root.host.isConnected").await;
    card.set("theme", "dark").await;
    wait(&page, "it is dark", "return root.host.getAttribute('theme') === 'dark'").await;
    assert_eq!(run(&page, "return root.host.isConnected").await, json!(true));
    page.serve_feed(&fixtures::feed_where(|person| person["withdrawn"] = json!(true)));
    page.run("document.querySelector('prisoner-card').refresh()").await;
    wait(&page, "it is closed", "return !root.host.isConnected").await;
    card.set("debug", "").await;
    page.wait_until("the doctor has come", "return cardRoot.querySelector('.doctor li')")
        .await;
}

async fn sentences_are_ordered_and_taken_out_with_the_keyboard(page: Page) {
    let card = page.open(document(&page, Embed::new().with("lang", "en"))).await;
    begin(&page, card).await;
    // From the first field on, everything is ahead of the keyboard.
    wait(
        &page,
        "the first field has the focus",
        "return root.activeElement?.dataset.choice === 'language'",
    )
    .await;
    assert_eq!(
        texts(&page, ".own .hint").await,
        json!(["These words are not translated. Write them in the language of the letter: Russian."])
    );
    choose(&page, "topic", WEATHER).await;
    for sentence in ["weather-sun", "weather-rain", "weather-snow"] {
        press(&page, &format!("[data-sentence={sentence}]")).await;
    }
    let first = texts(&page, ".line .ours").await;
    run(&page, "one('[data-focus=up-2]').focus()").await;
    page.press("\u{e007}").await;
    wait(
        &page,
        "the focus has moved with it",
        "return root.activeElement?.dataset.focus === 'up-1'",
    )
    .await;
    page.press("\u{e007}").await;
    wait(
        &page,
        "the focus has moved again",
        "return root.activeElement?.dataset.focus === 'up-0'",
    )
    .await;
    let moved = texts(&page, ".line .ours").await;
    assert_eq!(
        json!([moved[0], moved[1], moved[2]]),
        json!([first[2], first[0], first[1]])
    );
    run(&page, "one('[data-focus=remove-0]').focus()").await;
    page.press("\u{e007}").await;
    wait(
        &page,
        "two are left",
        "return root.querySelectorAll('.line').length === 2",
    )
    .await;
    wait(
        &page,
        "the next one has the focus",
        "return root.activeElement?.dataset.focus === 'remove-0'",
    )
    .await;
    press(&page, ".undo").await;
    assert_eq!(texts(&page, ".line .ours").await, moved);
}

async fn composer_fits_the_narrowest_telephone_in_both_directions(page: Page) {
    for language in ["de", "fa"] {
        let document = document(&page, Embed::new().with("lang", language)).in_frame(320);
        let card = page.open(document).await;
        open(&page, card).await;
        let fits = "const box = one('.dialog'); return box.scrollWidth <= box.clientWidth";
        assert_eq!(run(&page, fits).await, json!(true), "{language}: the first screen");
        press(&page, ".screen .main").await;
        wait(&page, "the sentences are there", "return root.querySelector('.offer')").await;
        choose(&page, "topic", PLACE).await;
        press(&page, "[data-sentence=place-town]").await;
        assert_eq!(run(&page, fits).await, json!(true), "{language}: the sentences");
        // As on a desktop at 400 % (WCAG 1.4.10): what stays on the screen must leave room for the rest.
        run(&page, "frameElement.style.height = '256px'").await;
        page.wait_two_frames().await;
        let is_uncovered = "const offer = one('[data-sentence=place-town]');
            offer.scrollIntoView({ block: 'center' });
            const { left, top, bottom } = offer.getBoundingClientRect();
            return [top + 4, bottom - 4].every((y) => root.elementFromPoint(left + 8, y)?.closest('.offer') === offer)";
        assert_eq!(
            run(&page, is_uncovered).await,
            json!(true),
            "{language}: on a low screen"
        );
        press(&page, ".send").await;
        run(&page, OPEN_WAYS).await;
        assert_eq!(run(&page, fits).await, json!(true), "{language}: the ways out");
        let direction = run(&page, "return getComputedStyle(one('.composer')).direction").await;
        assert_eq!(direction, json!(if language == "fa" { "rtl" } else { "ltr" }));
    }
}

/// Opens the folded parts of the last screen.
const OPEN_WAYS: &str = "for (const way of root.querySelectorAll('.way')) way.open = true";

async fn checker_finds_nothing_wrong_on_any_screen(page: Page) {
    // The checker looks into open roots only.
    let open_roots = "const attach = Element.prototype.attachShadow; window.closedRoots = [];
        Element.prototype.attachShadow = function (options) {
            const root = Reflect.apply(attach, this, [{ ...options, mode: 'open' }]);
            if (options.mode === 'closed') window.closedRoots.push(root);
            return root;
        };";
    page.host
        .serve("/open.js", Answer::bytes("text/javascript", open_roots));
    for theme in ["light", "dark"] {
        let embed = Embed::new().with("theme", theme).with("lang", "en");
        let card = page
            .open(Document::from(embed).head("<script src=\"/open.js\"></script>"))
            .await;
        open(&page, card).await;
        page.assert_accessible(&format!("{theme}: the first screen")).await;
        to_sentences(&page, ".offer .theirs").await;
        choose(&page, "topic", PLACE).await;
        press(&page, "[data-sentence=place-town]").await;
        page.assert_accessible(&format!("{theme}: the sentences")).await;
        press(&page, ".send").await;
        run(&page, OPEN_WAYS).await;
        page.assert_accessible(&format!("{theme}: the ways out")).await;
    }
}

async fn page_that_listens_hears_nothing_of_what_is_typed(page: Page) {
    let card = page.open(document(&page, Embed::new())).await;
    begin(&page, card).await;
    let listen = "window.heard = [];
        for (const name of ['keydown', 'keyup', 'textInput', 'compositionupdate', 'input', 'change', 'click', 'wheel', 'touchmove'])
            document.addEventListener(name, () => window.heard.push(name));";
    page.run(listen).await;
    run(&page, "one('[data-focus=own]').focus()").await;
    page.press("a").await;
    wait(&page, "it is typed", "return one('[data-focus=own]').value === 'a'").await;
    // As a telephone's keyboard writes, and one for Chinese.
    let compose = "one('[data-focus=own]').dispatchEvent(
        new CompositionEvent('compositionupdate', { bubbles: true, composed: true, data: 'a' }))";
    run(&page, compose).await;
    // Pages that scroll smoothly scroll themselves instead.
    let scroll = "for (const name of ['wheel', 'touchmove'])
        one('[data-focus=own]').dispatchEvent(new UIEvent(name, { bubbles: true, composed: true }))";
    run(&page, scroll).await;
    press(&page, ".own button").await;
    assert_eq!(page.run("return window.heard").await, json!([]));
    let classes = run(&page, "return [...root.host.classList]").await;
    let of_card = card
        .run("return [...one('[part~=card]').classList].filter((name) => name.includes('-'))")
        .await;
    for name in of_card.as_array().expect("a list") {
        assert!(
            classes.as_array().expect("a list").contains(name),
            "{name} is missing: {classes}"
        );
    }
}

async fn nobody_without_an_address_has_the_button(page: Page) {
    page.serve_feed(&fixtures::feed_where(|person| {
        person["mail"]["state"] = json!("paused");
    }));
    let card = page.open_ready(Embed::new()).await;
    assert_eq!(card.count(BUTTON).await, 0);
    page.serve_feed(&fixtures::feed());
    let card = page.open_ready(Embed::new().with("help", "none")).await;
    assert_eq!(card.count(BUTTON).await, 0);
}

/// For people to look at.
async fn pictures_of_a_letter_on_a_telephone(page: Page) {
    let card = page
        .open_ready(document(&page, Embed::of("sample", "mironov").with("lang", "de")).in_frame(360))
        .await;
    card.run("one('[part~=letter]').scrollIntoView({ block: 'center' })")
        .await;
    page.picture("letter-0-button.png").await;
    open(&page, card).await;
    page.picture("letter-1-first.png").await;
    to_sentences(&page, ".offer .theirs").await;
    press(&page, "[data-sentence=greeting]").await;
    choose(&page, "topic", PLACE).await;
    press(&page, "[data-sentence=place-town]").await;
    fill(&page, "town-writer", "Ulm").await;
    page.picture("letter-2-sentences.png").await;
    run(&page, "one('#letter').scrollIntoView()").await;
    page.wait_two_frames().await;
    page.picture("letter-3-letter.png").await;
    press(&page, ".send").await;
    page.picture("letter-4-ways.png").await;
    run(&page, OPEN_WAYS).await;
    for (number, place) in [(5, ".post h3"), (6, ".print-envelope"), (7, ".services h3")] {
        run_with(
            &page,
            "one(arguments_[0]).scrollIntoView({ block: 'center' })",
            [json!(place)],
        )
        .await;
        page.wait_two_frames().await;
        page.picture(&format!("letter-{number}.png")).await;
    }
}
