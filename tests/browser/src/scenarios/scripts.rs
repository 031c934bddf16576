//! Ways in which pages run the script: inlined, joined with others, fetched by a library, run again, twice.

use std::fs;

use base64::{Engine as _, prelude::BASE64_STANDARD};

use super::static_cards;
use crate::prelude::*;

scenarios![
    fault_25_script_that_comes_twice_within_a_static_card_defines_it_once by Code,
    fault_64_script_without_a_folder_leaves_the_static_card by Code,
    fault_65_script_is_found_where_the_browser_does_not_name_it,
    fault_65_guessed_folder_is_called_one by Code,
    fault_66_script_that_is_run_again_makes_no_second_card by Code,
    fault_66_script_that_is_moved_and_run_again_takes_its_card_along by Code,
    fault_66_defaults_of_a_script_that_runs_later_are_known_before by Code,
    fault_66_script_in_the_head_says_that_no_card_is_seen_there by Code,
    fault_66_settings_in_the_scripts_address_make_a_card by Code,
    fault_66_card_where_nothing_is_shown_says_so by Code,
    fault_66_tag_for_each_person_is_no_mistake by Code,
    fault_66_script_of_which_the_settings_were_dropped_says_so by Code,
    fault_66_script_that_a_library_has_fetched_makes_its_card by Code,
    fault_66_copy_of_a_tag_that_a_library_runs_makes_the_tags_card by Code,
    fault_66_tag_that_waits_for_consent_makes_no_card by Code,
    fault_67_page_without_what_the_script_begins_with_is_told_so by Code,
];

const NAME: &str = "Iris Testovna Sample";

fn javascript(text: impl Into<Vec<u8>>) -> Answer {
    Answer::bytes("text/javascript", text.into())
}

fn script_text(page: &Page) -> Vec<u8> {
    fs::read(page.dist().join("prisoner-card.js")).expect("the script is built")
}

async fn fault_25_script_that_comes_twice_within_a_static_card_defines_it_once(page: Page) {
    // While a part of the card is still missing, the script waits for the rest of the page.
    let html = static_cards::html(&page, &fixtures::feed());
    let scripts = "<script src=\"{script}\"></script><script src=\"{script}?again\"></script></prisoner-card>";
    page.open_ready(Document::html(html.replace("</prisoner-card>", scripts)).script(""))
        .await;
    let console = page.console().await;
    let twice = console
        .iter()
        .filter(|line| line.text.contains("the script is on this page twice"));
    assert_eq!(twice.count(), 1, "{console:?}");
}

async fn fault_64_script_without_a_folder_leaves_the_static_card(page: Page) {
    let html = static_cards::html(&page, &fixtures::feed());
    let script = BASE64_STANDARD.encode(script_text(&page));
    let html = format!("{html}<script src=\"data:text/javascript;base64,{script}\"></script>");
    let card = page.open(Document::html(html).script("")).await;
    let failure = card.wait_failed().await;
    assert_eq!(failure.code, "network");
    assert!(
        failure.message.contains("Name the folder in data-base"),
        "{}",
        failure.message
    );
    assert_eq!(card.text("[part~=name]").await, NAME);
    assert_eq!(card.text("[data-copy=envelope]").await, fixtures::envelope());
}

async fn fault_65_script_is_found_where_the_browser_does_not_name_it(page: Page) {
    let mut bundle = b"globalThis.theirs = 1;".to_vec();
    bundle.extend(script_text(&page));
    page.host.serve("/cache/all.js", javascript(bundle));
    let base = page.widget_url("");
    for script in [
        "<script type=\"module\" src=\"{script}\"></script>".to_owned(),
        format!("<script type=\"module\" data-base=\"{base}\">import \"{{script}}\"</script>"),
        format!("<script src=\"/cache/all.js\" data-base=\"{base}\"></script>"),
        "<script type=\"module\">import \"{script}\"</script>".to_owned(),
        "<script>{ const script = Object.assign(document.createElement('script'), { src: '{script}' });
            document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }).append(script); }</script>"
            .to_owned(),
    ] {
        let card = page
            .open_ready(Document::html(format!("{}{script}", Embed::new().html())).script(""))
            .await;
        assert_eq!(card.text("[part~=name]").await, NAME, "{script}");
    }
}

async fn fault_65_guessed_folder_is_called_one(page: Page) {
    page.host.serve("/cache/all.js", javascript(script_text(&page)));
    let html = Embed::new().html() + "<script src=\"/cache/all.js\"></script>";
    let card = page.open(Document::html(html).script("")).await;
    let failure = card.wait_failed().await;
    assert!(
        failure.message.contains("the script does not know its own folder"),
        "{}",
        failure.message
    );
    assert!(card.shows_fallback().await);
}

const ONE_TAG: &str = "<script async src=\"{script}\" data-feed=\"{feed}\" data-person=\"iris\"></script>";

/// Opens a page whose cards come only with the script.
async fn open_with<'a>(page: &'a Page, html: &str) -> Card<'a> {
    let card = page.open(Document::html(html).script("")).await;
    card.wait_until("the card is there", "return card").await;
    card.wait_ready().await;
    card
}

async fn fault_66_script_that_is_run_again_makes_no_second_card(page: Page) {
    let card = open_with(&page, ONE_TAG).await;
    // Like Turbo and htmx when a visitor comes back: the saved markup, with new script elements.
    let restore = "const done = arguments[arguments.length - 1], main = document.querySelector('main');
        main.innerHTML = String(main.innerHTML);
        const old = main.querySelector('script'), script = document.createElement('script');
        for (const { name, value } of old.attributes) script.setAttribute(name, value);
        script.onload = () => done(document.querySelectorAll('prisoner-card').length);
        old.replaceWith(script)";
    for _ in 0..3 {
        assert_eq!(page.run_async(restore, []).await, json!(1));
        card.wait_ready().await;
    }
    assert_eq!(page.console().await, []);
}

async fn fault_66_script_that_is_moved_and_run_again_takes_its_card_along(page: Page) {
    let card = open_with(&page, &format!("<div>{ONE_TAG}</div><aside></aside>")).await;
    let drawn = "window.drawn = one('[part~=card]')";
    card.run(drawn).await;
    // Like a page builder that puts a block elsewhere: the script is made anew, and so it runs.
    let move_to = "const [place, done] = arguments, old = document.querySelector('main script');
        const script = document.createElement('script');
        for (const { name, value } of old.attributes) script.setAttribute(name, value);
        script.onload = () => done(document.querySelectorAll('prisoner-card').length);
        old.remove();
        document.querySelector(place).append(script)";
    for place in ["aside", "div"] {
        assert_eq!(page.run_async(move_to, [json!(place)]).await, json!(1));
        let there = "return card.previousElementSibling.localName + card.parentNode.localName";
        assert_eq!(card.run(there).await, json!(format!("script{place}")));
        card.wait_ready().await;
        assert_eq!(
            card.run("return one('[part~=card]') === window.drawn").await,
            json!(true)
        );
    }
    // Another tag for the same person is another card's, and a card that the page has written stays where it is.
    let add = "const [feed, done] = arguments, script = document.querySelector('main script').cloneNode();
        const written = document.createElement('prisoner-card');
        Object.assign(written, { feed, person: 'iris' });
        document.querySelector('main').append(written);
        const again = document.createElement('script');
        for (const { name, value } of script.attributes) again.setAttribute(name, value);
        again.onload = () => done([...document.querySelectorAll('prisoner-card')].map((card) => card.parentNode.localName));
        document.querySelector('aside').append(again)";
    let parents = page.run_async(add, [json!(page.feed_url())]).await;
    assert_eq!(parents, json!(["div", "aside", "main"]));
    assert_eq!(page.feed_requests(), 1);
    assert_eq!(page.console().await, []);
}

async fn fault_66_defaults_of_a_script_that_runs_later_are_known_before(page: Page) {
    let gate = Gate::closed();
    let path = "/late/prisoner-card.js";
    page.widget.serve(path, javascript(script_text(&page)).behind(&gate));
    let html = format!(
        "<script async src=\"{}\" data-feed=\"{{feed}}\"></script>
        <p><script async src=\"{{script}}\" data-person=\"iris\" data-loading=\"eager\"></script></p>",
        page.widget.url(path)
    );
    let (card, ()) = tokio::join!(page.open(Document::html(html).script("")), async {
        page.wait_for_feed_requests(1).await;
        gate.open();
    });
    card.wait_ready().await;
    assert_eq!(card.events("prisoner-card-error").await.len(), 0);
}

async fn fault_66_script_in_the_head_says_that_no_card_is_seen_there(page: Page) {
    page.open(Document::html("").script(ONE_TAG)).await;
    let reported = "return window.recorder.console.map(({ text }) => text).join('')";
    let line = page.wait_until("the console has a line", reported).await;
    assert_eq!(
        line,
        "prisoner-card: the script's tag is where the page shows nothing: move it to where the card should be"
    );
    assert_eq!(
        page.run("return document.querySelectorAll('prisoner-card').length")
            .await,
        0
    );
}

async fn fault_66_settings_in_the_scripts_address_make_a_card(page: Page) {
    let html = "<script async src=\"{script}?feed={feed}&amp;person=iris&amp;layout=compact\"></script>";
    let card = open_with(&page, html).await;
    assert_eq!(card.text("[part~=name]").await, NAME);
    assert_eq!(card.count("[part~=timeline]").await, 0);
}

/// The line in the console once the script has given the page five seconds.
async fn line_after_five_seconds(page: &Page) -> String {
    page.wait_for_timer(5_000).await;
    page.pass(5_000).await;
    let reported = "return window.recorder.console.map(({ text }) => text).join('')";
    let line = page.wait_until("the console has a line", reported).await;
    line.as_str().expect("a line").to_owned()
}

async fn fault_66_card_where_nothing_is_shown_says_so(page: Page) {
    for around in [
        "<div style=\"display: none\">TAG</div>",
        "<video>TAG</video>",
        "<select>TAG</select>",
    ] {
        let html = around.replace("TAG", ONE_TAG);
        page.open(Document::html(html).script("").held_timers()).await;
        let line = line_after_five_seconds(&page).await;
        assert!(line.contains("where the page shows nothing"), "{around}: {line}");
    }
}

async fn fault_66_tag_for_each_person_is_no_mistake(page: Page) {
    let tag = |person| format!("<script src=\"{{script}}?feed={{feeds}}/people.json&amp;person={person}\"></script>");
    page.open(Document::html(["pauzin", "primerova"].map(tag).concat()).script(""))
        .await;
    for index in 0..2 {
        page.card_at(index).wait_ready().await;
    }
    assert_eq!(page.console().await, []);
}

async fn fault_66_script_of_which_the_settings_were_dropped_says_so(page: Page) {
    page.open(
        Document::html("<script async src=\"{script}\"></script>")
            .script("")
            .held_timers(),
    )
    .await;
    let line = line_after_five_seconds(&page).await;
    assert!(line.contains("there is no card on this page"), "{line}");
}

async fn fault_66_script_that_a_library_has_fetched_makes_its_card(page: Page) {
    // Like jQuery with the scripts in HTML that it inserts: it runs their text in a tag of its own, in the head.
    let run = "const done = arguments[arguments.length - 1], main = document.querySelector('main');
        main.innerHTML = arguments[0];
        fetch(main.querySelector('script').src).then((response) => response.text()).then((text) => {
            const script = Object.assign(document.createElement('script'), { text });
            document.head.append(script);
            script.remove();
            done(document.querySelectorAll('prisoner-card').length);
        })";
    page.open(Document::html("").script("")).await;
    let tag = ONE_TAG
        .replace("{script}", &page.widget_url("prisoner-card.js"))
        .replace("{feed}", &page.feed_url());
    for _ in 0..2 {
        assert_eq!(page.run_async(run, [json!(tag)]).await, json!(1));
        page.card().wait_ready().await;
    }
    assert_eq!(page.console().await, []);
}

/// Like jQuery with a script of another host in HTML that it inserts: it runs a copy in the head, without `data-*`.
async fn fault_66_copy_of_a_tag_that_a_library_runs_makes_the_tags_card(page: Page) {
    let run = "const done = arguments[arguments.length - 1], place = document.createElement('div');
        document.querySelector('main').append(place);
        place.innerHTML = arguments[0];
        const { src } = place.querySelector('script');
        const copy = Object.assign(document.createElement('script'), { src });
        copy.onload = () => {
            copy.remove();
            done(place.querySelector('script').nextElementSibling?.localName);
        };
        document.head.append(copy)";
    page.open(Document::html("").script("")).await;
    let script = page.widget_url("prisoner-card.js");
    let feed = page.feed_url();
    let in_data = ONE_TAG.replace("{script}", &script).replace("{feed}", &feed);
    let in_address = format!("<script src=\"{script}?feed={feed}&amp;person=iris\"></script>");
    for (index, tag) in [in_data, in_address].iter().enumerate() {
        assert_eq!(page.run_async(run, [json!(tag)]).await, json!("prisoner-card"), "{tag}");
        page.card_at(index).wait_ready().await;
    }
    assert_eq!(page.console().await, []);
}

/// Where another tag without a person runs.
async fn fault_66_tag_that_waits_for_consent_makes_no_card(page: Page) {
    let waiting = ["text/plain", "javascript/blocked", "didomi/javascript"]
        .map(|kind| ONE_TAG.replace("<script async", &format!("<script type=\"{kind}\"")))
        .concat();
    let html = format!("{waiting}{}", Embed::new().html());
    page.open(Document::html(html)).await;
    page.card().wait_ready().await;
    assert_eq!(
        page.run("return document.querySelectorAll('prisoner-card').length")
            .await,
        json!(1)
    );
    assert_eq!(page.console().await, []);
}

async fn fault_67_page_without_what_the_script_begins_with_is_told_so(page: Page) {
    for (name, what) in [
        ("Array", "card"),
        ("Document", "card"),
        ("IntersectionObserver", "card"),
        ("Reflect", "card"),
        ("TextDecoder", "card"),
        ("customElements", "card"),
        ("Document", "list"),
        ("customElements", "list"),
    ] {
        let before = format!(
            "{{ const theirs = window.{name}, define = (value) => Object.defineProperty(window, '{name}', {{ value, configurable: true }});
            window.restore = () => define(theirs);
            define({{}}); }}"
        );
        page.host.serve("/before.js", javascript(before));
        let scripts = if what == "card" {
            "<script src=\"/before.js\"></script><script src=\"{script}\" onload=\"restore()\"></script>"
        } else {
            "<script src=\"/before.js\"></script><script src=\"{list}\" onload=\"restore()\"></script>"
        };
        let card = page.open(Document::from(Embed::new()).script(scripts)).await;
        let console = page.console().await;
        let expected = format!("there is no {what}, as this page has replaced what the script needs of the browser");
        assert!(
            console.iter().any(|line| line.text.contains(&expected)),
            "{name}: {console:?}"
        );
        assert_eq!(
            card.run("return card.firstElementChild.getClientRects().length").await,
            json!(1),
            "{name}"
        );
    }
}
