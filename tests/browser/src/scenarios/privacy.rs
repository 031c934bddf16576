//! Actions that a feed must not cause, and data that a link must not send; visit.rs tests requests and storage.

use super::works::ENVELOPE_BUTTON;
use crate::prelude::*;

scenarios![
    links_tell_their_target_nothing,
    page_sees_which_card_was_clicked_and_learns_of_copies_without_a_name,
    markup_in_the_feed_stays_text,
    odd_addresses_are_never_links,
];

async fn links_tell_their_target_nothing(page: Page) {
    let card = page.open_ready(Embed::of("people", "primerova")).await;
    let links = "return [...root.querySelectorAll('a')].map(({ protocol, rel, referrerPolicy, target }) =>
        [protocol, rel, referrerPolicy, target].join(' '))";
    // By custom, speculation rules leave out links with this class: a link must not be visited before it is chosen.
    let prefetched = "return [...root.querySelectorAll('a:not(.no-prefetch)')].length";
    assert_eq!(card.run(prefetched).await, json!(0));
    let links = card.run(links).await;
    let links = links.as_array().expect("a list");
    assert!(links.len() > 3);
    for link in links {
        let (protocol, rest) = link.as_str().and_then(|link| link.split_once(' ')).expect("two words");
        assert!(["https:", "mailto:"].contains(&protocol), "{link}");
        assert_eq!(rest, "nofollow noopener noreferrer no-referrer _blank");
    }
}

async fn page_sees_which_card_was_clicked_and_learns_of_copies_without_a_name(page: Page) {
    let card = page.open_ready(Embed::new()).await;
    // The order of the two depends on the engine.
    let listen = "window.clicks = []; window.copies = [];
        document.addEventListener('click', ({ target }) => clicks.push(`${target.localName} ${target.getAttribute('person')}`));
        document.addEventListener('prisoner-card-copy', () => copies.push('at the document'));
        card.addEventListener('prisoner-card-copy', ({ detail }) => copies.push(detail))";
    card.run(listen).await;
    card.click(ENVELOPE_BUTTON).await;
    card.wait_envelope_copied().await;
    let person = card.property("person").await;
    let person = person.as_str().expect("a text");
    assert_eq!(
        page.run("return [window.clicks, window.copies]").await,
        json!([[format!("prisoner-card {person}")], [{ "kind": "envelope", "lang": "ru" }]])
    );
}

async fn markup_in_the_feed_stays_text(page: Page) {
    let markup = "</p><img src=x onerror=\"window.harmed=1\"><script>window.harmed=1</script>{{7*7}}<style>*{display:none}</style>&amp;";
    let feed = fixtures::feed_where(|person| {
        person["name"] = json!(markup);
        for member in ["headline", "summary"] {
            person[member] = json!({ "en": markup });
        }
        person["account"] = json!([markup]);
        person["recognition"]["by"] = json!(markup);
        person["charges"][0]["label"] = json!(markup);
        person["events"][0]["label"] = json!(markup);
        person["mail"]["address"]["envelope"]["ru"] = json!(markup);
        person["help"][0]["label"] = json!(markup);
    });
    page.serve_feed(&feed);
    let card = page.open_ready(Embed::new()).await;
    for selector in ["[part~=name]", ".headline", "[data-copy=envelope]", ".charge"] {
        assert_eq!(card.text(selector).await, markup, "{selector}");
    }
    assert_eq!(card.count("img, script, style").await, 0);
    assert_eq!(page.run("return window.harmed ?? 'unharmed'").await, "unharmed");
}

async fn odd_addresses_are_never_links(page: Page) {
    let odd = [
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "https://user:secret@example.org/",
        "http://example.org/",
        "//example.org/",
        "blob:https://example.org/1",
    ];
    let feed = fixtures::feed_where(|person| {
        let help = |url: &&str| json!({ "kind": "other", "label": "An odd address", "url": url });
        person["help"] = odd.iter().map(help).collect();
        person["recognition"]["url"] = json!(odd[0]);
        person["sources"] = json!([{ "label": "An odd source", "url": odd[1] }]);
        person["photo"] = json!({ "url": odd[3], "alt": "none" });
    });
    page.serve_feed(&feed);
    let card = page.open_ready(Embed::new()).await;
    let html = card.run("return one('[part~=help]').innerHTML").await;
    assert_eq!(card.count("[part~=help] a").await, 0, "{html}");
    let links = card
        .run("return [...root.querySelectorAll('a')].map((link) => link.href)")
        .await;
    assert_eq!(
        links,
        json!([
            "https://example.org/post",
            "https://example.org/people/iris",
            "https://example.org/"
        ])
    );
    assert_eq!(card.count("img").await, 0);
}
