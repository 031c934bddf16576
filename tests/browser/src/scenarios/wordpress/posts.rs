//! Posts with a card, for visitors.

use prisoner_card_snippet::{Choices, Kind, Layout, Release, snippet};

use super::super::signatures::{self, TYPE, envelope, public, signing_key};
use super::in_wordpress;
use crate::prelude::*;
use crate::{
    hostile::Payload,
    wordpress::{Site, Theme, Version},
};

in_wordpress![
    block_shows_the_card_in_a_block_theme,
    shortcode_shows_the_card_in_a_classic_theme,
    shortcode_of_the_builder_shows_the_card,
    page_without_a_card_loads_nothing_of_it,
    hostile_values_stay_values,
    link_has_the_name_once_the_scheduler_has_asked_the_feed,
    withdrawn_person_is_not_named,
    person_whom_the_feed_no_longer_has_is_not_named,
    older_issue_does_not_name_a_withdrawn_person_again,
    link_is_of_the_issue_that_the_card_would_take,
    nothing_unsigned_is_named,
    feed_of_the_settings_is_taken_with_its_keys,
    relative_feed_is_of_the_site_on_each_page,
    feed_reader_gets_the_link_alone,
];

/// The markup that the editor saves for the block.
fn block(attributes: &Value) -> String {
    format!("<!-- wp:prisoner-card/card {attributes} /-->")
}

async fn block_shows_the_card_in_a_block_theme(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Block).await;
    let post = site.post(&block(
        &json!({ "feed": page.feed_url(), "person": "iris", "lang": "en" }),
    ));
    let card = page.visit_at(&post).await;
    card.wait_ready().await;
    assert_eq!(card.property("lang").await, json!("en"));
    assert_loaded_from(&page, &site).await;
    assert_eq!(site.notices(), "");
}

async fn shortcode_shows_the_card_in_a_classic_theme(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Classic).await;
    let post = site.post(&format!(
        "Before.\n\n[prisoner_card feed=\"{}\" person=\"iris\" layout=\"compact\"]\n\nAfter.",
        page.feed_url()
    ));
    let card = page.visit_at(&post).await;
    card.wait_ready().await;
    assert_eq!(card.property("layout").await, json!("compact"));
    assert_loaded_from(&page, &site).await;
    let around = "return [...document.querySelectorAll('prisoner-card')].map((card) => card.parentElement.localName)";
    assert_eq!(
        page.run(around).await,
        json!(["body"]),
        "WordPress has put the card into a paragraph"
    );
    assert_eq!(site.notices(), "");
}

/// The builder's snippet for `WordPress`, with a signed feed and characters that `WordPress` might change.
async fn shortcode_of_the_builder_shows_the_card(page: Page, version: Version) {
    let (key, feed) = (signing_key(1), fixtures::feed().to_string());
    // Two hyphens and three points: `wptexturize` replaces them in texts.
    let path = "/it's--a...feed&x=<b>.json";
    let encoded = "/it's--a...feed&x=%3Cb%3E.json";
    signatures::serve(&page, encoded, &feed, &envelope(&feed, &key, TYPE));
    let choices = Choices {
        feeds: vec![page.feed.url(path)],
        person: "iris".to_owned(),
        language: Some("en".to_owned()),
        layout: Layout::Compact,
        keys: vec![public(&key)],
        since: Some(7),
        ..Choices::default()
    };
    let release = Release::default();
    let pieces = snippet(Kind::WordPress, &choices, &release, None, None).expect("a shortcode");
    let site = Site::with_plugin(version, Theme::Classic).await;
    let post = site.post(&format!("Before.\n\n{}\nAfter.", pieces[0].code));
    let card = page.visit_at(&post).await;
    card.wait_ready().await;
    for (name, value) in [
        ("person", "iris"),
        ("lang", "en"),
        ("layout", "compact"),
        ("since", "7"),
    ] {
        assert_eq!(card.property(name).await.to_string().trim_matches('"'), value, "{name}");
    }
    assert_eq!(card.property("keys").await, json!(public(&key)));
    assert_eq!(page.feed.requests_for(encoded).len(), 1);
    assert_eq!(site.notices(), "");
}

/// Asserts that two files of the site and the feed are loaded, and no others; the script once and asynchronously.
async fn assert_loaded_from(page: &Page, site: &Site) {
    let body = "const [site, feed] = arguments;
        const widget = performance.getEntriesByType('resource').map((entry) => entry.name)
            .filter((name) => name.startsWith(feed) || !name.startsWith(site) || name.includes('/prisoner-card/'));
        return {
            scripts: [...document.scripts].filter((script) => script.src.includes('prisoner-card'))
                .map((script) => script.async),
            files: widget.map((name) => name.replace(site, '').replace(feed, '').replace(/\\?.*|[0-9a-f]{16}/g, '')).sort(),
        }";
    let found = page
        .run_with(body, [json!(site.url("/")), json!(page.feed.url("/"))])
        .await;
    let folder = "wp-content/plugins/prisoner-card/widget";
    let expected = json!({
        "scripts": [true],
        "files": ["feed.json", format!("{folder}/prisoner-card-.wasm"), format!("{folder}/prisoner-card.js")],
    });
    assert_eq!(found, expected);
}

async fn page_without_a_card_loads_nothing_of_it(page: Page, version: Version) {
    for theme in [Theme::Block, Theme::Classic] {
        let site = Site::with_plugin(version, theme).await;
        let post = site.post("No card here, and none there: [prisoner_card]");
        page.visit_at(&post).await;
        let body = "return { text: document.body.textContent.includes('No card here, and none there'),
            html: /prisoner[-_]card/.test(document.documentElement.innerHTML),
            element: !!customElements.get('prisoner-card') }";
        let expected = json!({ "text": true, "html": false, "element": false });
        assert_eq!(page.run(body).await, expected, "{theme:?}");
        assert_eq!(site.notices(), "");
    }
}

/// The attributes of a block with the same hostile string in each, except the feed.
fn hostile_attributes(feed: &str, text: &str) -> Value {
    let mut attributes = json!({ "feed": feed });
    for name in HOSTILE.iter().chain(&["name", "url"]) {
        attributes[name] = json!(text);
    }
    attributes
}

const HOSTILE: [&str; 9] = [
    "person", "lang", "layout", "theme", "help", "keys", "since", "links", "photo",
];

async fn hostile_values_stay_values(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Classic).await;
    let trap = Origin::start().await;
    let texts: Vec<_> = Payload::all()
        .iter()
        .map(|payload| payload.text(&trap.url("")))
        .collect();
    let blocks: Vec<_> = texts
        .iter()
        .map(|text| hostile_attributes(&page.feed_url(), text))
        .collect();
    // Straight from the renderer, without WordPress's changes to a post.
    let html = site.php(
        "return array_map( fn( $attributes ) => render_block( [ 'blockName' => 'prisoner-card/card', 'attrs' => $attributes,
            'innerBlocks' => [], 'innerHTML' => '', 'innerContent' => [] ] ), $input );",
        &json!(blocks),
    );
    let check = "
        const [names, html, text] = arguments;
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        const elements = [...body.querySelectorAll('*')];
        const allowed = { div: ['class'], a: ['href'], 'prisoner-card': ['feed', ...names] };
        const stray = elements.flatMap((element) => element.getAttributeNames()
            .filter((name) => !allowed[element.localName]?.includes(name)));
        // WordPress keeps character references in a text, which is harmless; and HTML has no NUL.
        const isSame = (value) => /&#?\\w+;|\\0/.test(text) || value.replace(/\\r\\n?/g, '\\n') === text.replace(/\\r\\n?/g, '\\n');
        return {
            elements: elements.map((element) => element.localName).join(),
            stray,
            changed: names.filter((name) => !isSame(body.querySelector('prisoner-card').getAttribute(name))),
            isLink: /^https?:/.test(body.querySelector('a').getAttribute('href')),
        }";
    let sound = json!({ "elements": "div,prisoner-card,a", "stray": [], "changed": [], "isLink": true });
    let mut looked_at = 0;
    for (html, text) in html.as_array().expect("a list").iter().zip(&texts) {
        // White space names no person.
        if html != "" {
            let found = page.run_with(check, [json!(HOSTILE), html.clone(), json!(text)]).await;
            assert_eq!(found, sound, "{text:?}: {html}");
            looked_at += 1;
        }
    }
    assert!(looked_at > 100, "only {looked_at} hostile strings were looked at");
    assert_harmless_in_a_post(&page, &site, &trap, &texts).await;
    assert_eq!(site.notices(), "");
}

/// All of them in one post of the author's: as blocks and, if a shortcode can have them, as shortcodes.
async fn assert_harmless_in_a_post(page: &Page, site: &Site, trap: &Origin, texts: &[String]) {
    let script = "window.canaries = 0; window.canary = () => { window.canaries++ };";
    let command = "Page.addScriptToEvaluateOnNewDocument";
    let added = page.devtools(command, json!({ "source": script })).await;
    let blocks: Vec<_> = texts
        .iter()
        .map(|text| hostile_attributes(&page.feed_url(), text))
        .collect();
    let blocks = site.php(
        "return implode( \"\\n\\n\", array_map( fn( $attributes ) =>
            get_comment_delimited_block_content( 'prisoner-card/card', $attributes, '' ), $input ) );",
        &json!(blocks),
    );
    let feed = page.feed_url();
    let shortcodes = texts.iter().map(|text| {
        let text = text.replace(['[', ']'], "");
        let (double, single) = (text.replace('"', ""), text.replace('\'', ""));
        format!("[prisoner_card feed=\"{feed}\" person=\"x{double}\" lang='{single}' theme={single} {text}]")
    });
    let shortcodes: Vec<_> = shortcodes.collect();
    let post = site.post(&format!(
        "{}\n\n{}",
        blocks.as_str().expect("blocks"),
        shortcodes.join("\n\n")
    ));
    page.visit_at(&post).await;
    let body = "const cards = document.querySelectorAll('prisoner-card').length;
        return document.readyState === 'complete' && { cards, canaries: window.canaries }";
    let found = page.wait_until("the post is there", body).await;
    assert!(found["cards"].as_u64() > Some(200), "{found}");
    assert_eq!(found["canaries"], json!(0));
    assert_eq!(trap.requests().len(), 0, "{:?}", trap.requests());
    page.devtools("Page.removeScriptToEvaluateOnNewDocument", added).await;
}

/// The fallback's link: its text and its address.
async fn link(page: &Page) -> (String, String) {
    let body = "const link = document.querySelector('prisoner-card > a');
        return [link.textContent, link.getAttribute('href')]";
    let found = page.run(body).await;
    serde_json::from_value(found).expect("a text and an address")
}

async fn link_has_the_name_once_the_scheduler_has_asked_the_feed(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Classic).await;
    let post = site.post(&format!("[prisoner_card feed=\"{}\" person=\"iris\"]", page.feed_url()));
    page.visit_at(&post).await.wait_ready().await;
    let unnamed = ("How to write to a political prisoner".to_owned(), page.feed.url("/"));
    assert_eq!(link(&page).await, unnamed);
    assert_eq!(
        servers_requests(&page),
        Vec::<String>::new(),
        "a visit has made the server wait for the feed"
    );
    site.run_scheduled();
    assert_eq!(servers_requests(&page), ["prisoner-card/0.1.0"]);
    page.visit_at(&post).await.wait_ready().await;
    let named = (
        "Iris Testovna Sample: how to write a letter",
        "https://example.org/people/iris",
    );
    assert_eq!(link(&page).await, (named.0.to_owned(), named.1.to_owned()));
    // The stored people are an hour old at most.
    site.run_scheduled();
    assert_eq!(servers_requests(&page).len(), 1);
    assert_eq!(site.notices(), "");
}

/// The user agent of WordPress's server in each request to the feed's server.
fn servers_requests(page: &Page) -> Vec<String> {
    let requests = page.feed.requests().into_iter();
    let agents = requests.filter_map(|request| request.header("user-agent").map(ToOwned::to_owned));
    agents.filter(|agent| !agent.contains("Mozilla")).collect()
}

async fn withdrawn_person_is_not_named(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Classic).await;
    page.serve_feed(&fixtures::feed_where(|person| *person = json!({ "withdrawn": true })));
    let attributes = json!({ "feed": page.feed_url(), "person": "iris", "name": "Iris Testovna Sample", "url": "https://example.org/iris" });
    let post = site.post(&block(&attributes));
    page.visit_at(&post).await;
    assert_eq!(link(&page).await.0, "Iris Testovna Sample: how to write a letter");
    site.run_scheduled();
    let card = page.visit_at(&post).await;
    card.wait_state("failed").await;
    let unnamed = ("How to write to a political prisoner".to_owned(), page.feed.url("/"));
    assert_eq!(link(&page).await, unnamed);
    assert_eq!(site.notices(), "");
}

/// The text of the link that block or shortcode prints.
fn printed_link(site: &Site, content: &str) -> String {
    let code = "return trim( wp_strip_all_tags( do_shortcode( do_blocks( $input ) ) ) );";
    let text = site.php(code, &json!(content));
    text.as_str().expect("a text").to_owned()
}

const NAMED: &str = "Iris Testovna Sample: how to write a letter";
const UNNAMED: &str = "How to write to a political prisoner";

async fn person_whom_the_feed_no_longer_has_is_not_named(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Classic).await;
    let attributes = json!({ "feed": page.feed_url(), "person": "iris", "name": "Iris Testovna Sample", "url": "https://example.org/iris" });
    let refresh = || site.php("Prisoner_Card\\refresh_people( $input, '' );", &json!(page.feed_url()));
    // A feed that was never read says nothing against the name of the block.
    page.serve_feed(&json!("no feed"));
    refresh();
    assert_eq!(printed_link(&site, &block(&attributes)), NAMED);
    page.serve_feed(&fixtures::feed_without_the_person());
    refresh();
    assert_eq!(printed_link(&site, &block(&attributes)), UNNAMED);
    // And one that fails later does not take it back.
    page.serve_feed(&json!("no feed"));
    refresh();
    assert_eq!(printed_link(&site, &block(&attributes)), UNNAMED);
    assert_eq!(site.notices(), "");
}

/// The feed as an issue with this number.
fn numbered(mut feed: Value, sequence: Value) -> Value {
    feed["_prisoner_card"]["sequence"] = sequence;
    feed
}

fn withdrawal() -> Value {
    fixtures::feed_where(|person| *person = json!({ "withdrawn": true }))
}

async fn older_issue_does_not_name_a_withdrawn_person_again(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Classic).await;
    let key = signing_key(1);
    for keys in [String::new(), public(&key)] {
        let stated = if keys.is_empty() {
            String::new()
        } else {
            format!("keys=\"{keys}\"")
        };
        let shortcode = format!("[prisoner_card feed=\"{}\" person=\"iris\" {stated}]", page.feed_url());
        for (feed, sequence, expected) in [
            (fixtures::feed(), json!(7), NAMED),
            (withdrawal(), json!(8), UNNAMED),
            (fixtures::feed(), json!(7), UNNAMED),
            (fixtures::feed(), json!(null), UNNAMED),
            // After a refusal, too.
            (fixtures::feed(), json!(7), UNNAMED),
            (fixtures::feed(), json!(9.0), NAMED),
        ] {
            let feed = numbered(feed, sequence.clone()).to_string();
            signatures::serve(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
            site.php(
                "Prisoner_Card\\refresh_people( $input[0], $input[1] );",
                &json!([page.feed_url(), keys]),
            );
            assert_eq!(printed_link(&site, &shortcode), expected, "{sequence} {stated}");
        }
    }
    assert_eq!(site.notices(), "");
}

async fn link_is_of_the_issue_that_the_card_would_take(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Classic).await;
    let serve = |path: &str, feed: &Value| page.feed.serve(path, Answer::json(feed));
    let expired = |feed: Value, sequence: u64| {
        let mut feed = numbered(feed, json!(sequence));
        feed["_prisoner_card"]["valid_until"] = json!("2020-02-24T15:00:00Z");
        feed
    };
    serve("/sixth.json", &numbered(withdrawal(), json!(6)));
    serve("/seventh.json", &numbered(fixtures::feed(), json!(7)));
    serve("/expired-eighth.json", &expired(withdrawal(), 8));
    serve("/expired-ninth.json", &expired(fixtures::feed(), 9));
    for (paths, since, expected) in [
        (&["/sixth.json", "/seventh.json"][..], "", UNNAMED),
        (&["/sixth.json", "/seventh.json"], "since=\"7\"", NAMED),
        (&["/seventh.json"], "since=\"8\"", UNNAMED),
        (&["/seventh.json"], "since=\"seven\"", UNNAMED),
        (&["/seventh.json"], "", NAMED),
        (&["/expired-eighth.json"], "", UNNAMED),
        (&["/expired-eighth.json", "/seventh.json"], "", NAMED),
        (&["/expired-eighth.json", "/expired-ninth.json"], "", NAMED),
    ] {
        let mirrors: Vec<_> = paths.iter().map(|path| page.feed.url(path)).collect();
        let shortcode = format!("[prisoner_card feed=\"{}\" person=\"iris\" {since}]", mirrors.join(" "));
        printed_link(&site, &shortcode);
        site.run_scheduled();
        assert_eq!(printed_link(&site, &shortcode), expected, "{shortcode}");
    }
    assert_eq!(site.notices(), "");
}

async fn nothing_unsigned_is_named(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Classic).await;
    let key = signing_key(1);
    let feed = format!("\u{feff}{}", fixtures::feed());
    let shortcode = |keys: &str| format!("[prisoner_card feed=\"{}\" person=\"iris\" {keys}]", page.feed_url());
    let signed = site.post(&shortcode(&format!("keys=\"{}\"", public(&key))));
    let other = site.post(&shortcode(&format!("keys=\"{}\"", public(&signing_key(2)))));
    let none = site.post(&shortcode("keys"));
    signatures::serve(&page, "/feed.json", &feed, &envelope(&feed, &key, TYPE));
    for (post, state, expected) in [
        (&signed, "ready", "Iris Testovna Sample: how to write a letter"),
        (&other, "failed", "How to write to a political prisoner"),
        (&none, "failed", "How to write to a political prisoner"),
    ] {
        page.visit_at(post).await.wait_state(state).await;
        site.run_scheduled();
        page.visit_at(post).await.wait_state(state).await;
        assert_eq!(link(&page).await.0, expected);
    }
    assert_eq!(site.notices(), "");
}

async fn feed_of_the_settings_is_taken_with_its_keys(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Classic).await;
    let key = public(&signing_key(1));
    let feed = format!("{}?a=1&b=2", page.feed_url());
    // As it is stored for an author who may not use HTML of their own.
    let stored = feed.replace('&', "&amp;");
    site.php(
        "update_option( 'prisoner_card', $input );",
        &json!({ "feed": feed, "keys": key }),
    );
    for (shortcode, feed, keys) in [
        ("[prisoner_card person=iris]".to_owned(), feed.clone(), json!(key)),
        (
            format!("[prisoner_card person=iris feed=\"{feed}\"]"),
            feed.clone(),
            json!(key),
        ),
        (
            format!("[prisoner_card person=iris feed=\"{stored}\"]"),
            feed.clone(),
            json!(key),
        ),
        (
            "[prisoner_card person=iris keys=\"\"]".to_owned(),
            feed.clone(),
            json!(""),
        ),
        (
            "[prisoner_card person=iris feed='https://other.example/']".to_owned(),
            "https://other.example/".to_owned(),
            json!(null),
        ),
    ] {
        assert_eq!(
            feed_and_keys(&page, &site, &shortcode).await,
            json!([feed, keys]),
            "{shortcode}"
        );
    }
    assert_eq!(site.notices(), "");
}

/// The card on a post, and the one in the editor, would resolve it at an address of their own.
async fn relative_feed_is_of_the_site_on_each_page(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Classic).await;
    let key = public(&signing_key(1));
    site.php(
        "update_option( 'prisoner_card', $input );",
        &json!({ "feed": "feeds/feed.json", "keys": key }),
    );
    let of_site = site.url("/feeds/feed.json");
    let mirrors = format!("{} https://mirror.example/feed.json", site.url("/other.json?a=1"));
    for (stated, feed, keys) in [
        (String::new(), of_site.as_str(), json!(key)),
        // The keys of the site belong to its feed, however that is written.
        ("feed=\"/feeds/feed.json\"".to_owned(), &of_site, json!(key)),
        (format!("feed=\"{of_site}\""), &of_site, json!(key)),
        (
            "feed=\"other.json?a=1 https://mirror.example/feed.json\"".to_owned(),
            &mirrors,
            json!(null),
        ),
    ] {
        let shortcode = format!("[prisoner_card person=iris {stated}]");
        assert_eq!(
            feed_and_keys(&page, &site, &shortcode).await,
            json!([feed, keys]),
            "{shortcode}"
        );
    }
    assert_eq!(site.notices(), "");
}

/// The two attributes of the card that a shortcode prints.
async fn feed_and_keys(page: &Page, site: &Site, shortcode: &str) -> Value {
    let html = site.php("return do_shortcode( $input );", &json!(shortcode));
    let body = "const card = new DOMParser().parseFromString(arguments[0], 'text/html').querySelector('prisoner-card');
        return [card.getAttribute('feed'), card.getAttribute('keys')]";
    page.run_with(body, [html]).await
}

async fn feed_reader_gets_the_link_alone(page: Page, version: Version) {
    let site = Site::with_plugin(version, Theme::Block).await;
    site.post(&block(&json!({ "feed": page.feed_url(), "person": "iris", "name": "Iris Testovna Sample", "url": "https://example.org/iris" })));
    page.visit_at(&site.url("/wp-login.php")).await;
    let body = "const done = arguments[arguments.length - 1];
        fetch('/?feed=rss2').then((response) => response.text()).then((text) => {
            const feed = new DOMParser().parseFromString(text, 'text/xml');
            const content = feed.getElementsByTagNameNS('*', 'encoded')[0].textContent;
            done(new DOMParser().parseFromString(content, 'text/html').body.innerHTML.trim());
        })";
    let html = page.run_async(body, []).await;
    let expected = "<div class=\"wp-block-prisoner-card-card\"><p><a href=\"https://example.org/iris\">Iris Testovna Sample: how to write a letter</a></p></div>";
    assert_eq!(html, expected);
    assert_eq!(site.notices(), "");
}
