//! The attributes that a partner types, and their effects.

use crate::prelude::*;

scenarios![
    element_shows_the_person_of_its_feed by Program,
    one_tag_form_puts_the_card_right_after_the_script,
    several_one_tag_cards_stand_each_after_its_own_script by Code,
    script_tag_without_person_sets_the_defaults_of_the_page by Code,
    full_id_names_the_person_too by Code,
    relative_feed_resolves_against_the_page by Code,
    feed_is_followed_to_its_next_page by Code,
    several_cards_share_one_download_and_one_feed_request by Program,
    fault_25_second_script_says_so_and_does_nothing by Code,
    card_below_the_first_screen_waits_until_it_comes_near,
    eager_card_does_not_wait by Code,
    fallback_is_there_until_the_card_is by Code,
    card_inside_another_component_is_heard_outside by Code,
    parts_and_custom_properties_style_the_card,
    theme_attribute_beats_the_visitors_setting by Code,
];

async fn element_shows_the_person_of_its_feed(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    assert!(!card.shows_fallback().await);

    let ready = card.events("prisoner-card-ready").await;
    assert_eq!(ready.len(), 1);
    assert!(ready[0].bubbles && ready[0].composed);
    assert_eq!(
        ready[0].detail,
        json!({ "person": "iris", "lang": "en", "source": page.feed_url(), "issued": "2026-11-01T12:00:00Z" })
    );
    assert_eq!(page.events().await.len(), 1);
    assert_eq!(page.console().await, []);
}

async fn one_tag_form_puts_the_card_right_after_the_script(page: Page) {
    let html = "<p>Before</p><script async src=\"{script}\" data-feed=\"{feed}\" data-person=\"iris\" data-lang=\"ru\"></script><p>After</p>";
    let card = open_once_defined(&page, Document::html(html).script("")).await;
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, "Ирис Тестовна Примерная");
    let neighbours = "return [card.previousElementSibling.localName, card.nextElementSibling.textContent]";
    assert_eq!(card.run(neighbours).await, json!(["script", "After"]));
}

async fn several_one_tag_cards_stand_each_after_its_own_script(page: Page) {
    let script = |person: &str| {
        format!(
            "<script async src=\"{{script}}\" data-feed=\"{{feeds}}/people.json\" data-person=\"{person}\"></script>"
        )
    };
    let html = format!("{}<p>Between</p>{}", script("pauzin"), script("etapov"));
    open_once_defined(&page, Document::html(html).script("")).await;
    for (index, person) in ["pauzin", "etapov"].into_iter().enumerate() {
        let card = page.card_at(index);
        card.wait_until("the card is there", "return card").await;
        card.wait_ready().await;
        assert_eq!(card.property("person").await, person);
        assert_eq!(
            card.run("return card.previousElementSibling.dataset.person").await,
            person
        );
    }
    assert_eq!(page.console().await, []);
}

async fn script_tag_without_person_sets_the_defaults_of_the_page(page: Page) {
    let html = [
        Embed::bare().with("person", "iris"),
        Embed::bare().with("person", "iris").with("lang", "en"),
    ];
    let script =
        "<script async src=\"{script}\" data-feed=\"{feed}\" data-lang=\"ru\" data-layout=\"compact\"></script>";
    let card = page.open_ready(Document::cards(html).script(script)).await;
    assert_eq!(card.text("[part~=name]").await, "Ирис Тестовна Примерная");
    assert_eq!(card.count("[part~=timeline]").await, 0);

    let with_own_language = page.card_at(1);
    with_own_language.wait_ready().await;
    assert_eq!(with_own_language.text("[part~=name]").await, "Iris Testovna Sample");
}

async fn full_id_names_the_person_too(page: Page) {
    let card = page
        .open_ready(Embed::new().with("person", "https://example.org/people/iris"))
        .await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
}

async fn relative_feed_resolves_against_the_page(page: Page) {
    page.host.serve("/people/feed.json", Answer::json(&fixtures::feed()));
    let card = page.open_ready(Embed::new().with("feed", "people/feed.json")).await;
    let ready = card.events("prisoner-card-ready").await;
    assert_eq!(ready[0].text("source"), page.host.url("/people/feed.json"));
}

async fn feed_is_followed_to_its_next_page(page: Page) {
    let mut first = fixtures::people();
    first["next_url"] = json!("pages/2.json");
    page.serve_feed(&first);
    let mut second = fixtures::feed();
    second["_prisoner_card"] = first["_prisoner_card"].clone();
    page.feed.serve("/pages/2.json", Answer::json(&second));
    let card = page.open_ready(Embed::new()).await;
    assert_eq!(
        card.events("prisoner-card-ready").await[0].text("source"),
        page.feed.url("/pages/2.json")
    );
}

async fn several_cards_share_one_download_and_one_feed_request(page: Page) {
    page.open(Document::cards([
        Embed::new().eager(),
        Embed::new().eager().with("lang", "ru"),
        Embed::new().eager().with("layout", "compact"),
    ]))
    .await;
    for index in 0..3 {
        page.card_at(index).wait_ready().await;
    }
    assert_eq!(page.feed_requests(), 1);
    assert_eq!(page.program_requests(), 1);
}

async fn fault_25_second_script_says_so_and_does_nothing(page: Page) {
    let script = "<script async src=\"{script}\"></script><script async src=\"{script}?copy\"></script>";
    page.open_ready(Document::from(Embed::new()).script(script)).await;
    let reported = "return window.recorder.console.length";
    page.wait_until("the console has a line", reported).await;
    let console = page.console().await;
    assert_eq!(console.len(), 1, "{console:?}");
    assert_eq!(console[0].level, "warn");
    assert!(
        console[0]
            .text
            .starts_with("prisoner-card: the script is on this page twice; "),
        "{console:?}"
    );
    assert_eq!(page.program_requests(), 1);
}

async fn card_below_the_first_screen_waits_until_it_comes_near(page: Page) {
    let html = format!(
        "{}<div style=\"height: 6000px\"></div>{}",
        Embed::new().html(),
        Embed::of("people", "pauzin").html()
    );
    page.open(Document::html(html)).await.wait_ready().await;
    let far = page.card_at(1);
    page.wait_two_frames().await;
    assert_eq!(far.state().await, "idle");
    assert_eq!(page.feed.requests_for("/people.json").len(), 0);

    far.run("scrollBy(0, card.getBoundingClientRect().top - 2.2 * innerHeight)")
        .await;
    page.wait_two_frames().await;
    assert_eq!(far.state().await, "idle");

    // Just within one screen below the visible part.
    far.run("scrollBy(0, card.getBoundingClientRect().top - 1.9 * innerHeight)")
        .await;
    far.wait_ready().await;
    assert!(far.run("return card.getBoundingClientRect().top > innerHeight").await == json!(true));
}

async fn eager_card_does_not_wait(page: Page) {
    let html = format!("<div style=\"height: 6000px\"></div>{}", Embed::new().eager().html());
    page.open(Document::html(html)).await.wait_ready().await;
    assert_eq!(page.run("return scrollY").await, json!(0));
}

async fn fallback_is_there_until_the_card_is(page: Page) {
    let gate = Gate::closed();
    page.answer_feed(Answer::json(&fixtures::feed()).behind(&gate));
    let card = page.open(Embed::new()).await;
    card.wait_state("loading").await;
    assert!(card.shows_fallback().await);
    gate.open();
    card.wait_ready().await;
    assert!(!card.shows_fallback().await);
}

async fn card_inside_another_component_is_heard_outside(page: Page) {
    page.host.serve(
        "/component.js",
        Answer::bytes(
            "text/javascript",
            "const host = document.querySelector('#component'), root = host.attachShadow({ mode: 'open' });
            root.append(document.querySelector('prisoner-card'));
            addEventListener('prisoner-card-ready', (event) => { window.heard = event.target.id; });",
        ),
    );
    let html = format!(
        "<div id=\"component\"></div>{}<script src=\"/component.js\"></script>",
        Embed::new().html()
    );
    page.open(Document::html(html)).await;
    page.wait_until("the page hears of it", "return window.heard === 'component'")
        .await;
    let name = "return document.querySelector('#component').shadowRoot.querySelector('prisoner-card')
        .shadowRoot.querySelector('[part~=name]').textContent";
    assert_eq!(page.run(name).await, "Iris Testovna Sample");
}

async fn parts_and_custom_properties_style_the_card(page: Page) {
    let style = "<style>
        prisoner-card { --prisoner-card-accent: rgb(1, 2, 3); --prisoner-card-background: rgb(4, 5, 6);
            --prisoner-card-radius: 7px; --prisoner-card-border: rgb(8, 9, 10) }
        prisoner-card::part(name) { color: rgb(11, 12, 13) }
        prisoner-card::part(copy-button) { text-transform: uppercase }
    </style>";
    let card = page.open_ready(Document::from(Embed::new()).head(style)).await;
    let computed = "
        const style = (selector) => getComputedStyle(root.querySelector(selector));
        return [style('[part~=card]').backgroundColor, style('[part~=card]').borderTopLeftRadius,
            style('[part~=card]').borderTopColor, style('[part~=name]').color, style('[part~=badge]').backgroundColor,
            style('[part~=copy-button]').textTransform]";
    assert_eq!(
        card.run(computed).await,
        json!([
            "rgb(4, 5, 6)",
            "7px",
            "rgb(8, 9, 10)",
            "rgb(11, 12, 13)",
            "rgb(1, 2, 3)",
            "uppercase"
        ])
    );
    let parts = "card header name photo badge summary charges sentence timeline address copy-button channels help \
                 disclaimer footer";
    for part in parts.split_whitespace() {
        assert_ne!(
            card.count(&format!("[part~={part}]")).await,
            0,
            "there is no part {part}"
        );
    }
}

async fn theme_attribute_beats_the_visitors_setting(page: Page) {
    let themes = ["light", "dark", "auto"].map(|theme| Embed::new().eager().with("theme", theme));
    page.open(Document::cards(themes)).await;
    let mut backgrounds = Vec::new();
    for index in 0..3 {
        let card = page.card_at(index);
        card.wait_ready().await;
        let background = card
            .run("return getComputedStyle(one('[part~=card]')).backgroundColor")
            .await;
        backgrounds.push(background);
    }
    assert_ne!(backgrounds[0], backgrounds[1]);
    let dark = page
        .run("return matchMedia('(prefers-color-scheme: dark)').matches")
        .await
        == json!(true);
    assert_eq!(backgrounds[2], backgrounds[usize::from(dark)]);
}

/// Opens a page whose cards come only with the script.
async fn open_once_defined(page: &Page, document: Document) -> Card<'_> {
    let card = page.open(document).await;
    card.wait_until("the card is there", "return card").await;
    card
}
