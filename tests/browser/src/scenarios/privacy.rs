//! What a card never does: cookies, storage, referrers, requests to anybody else.

use serde_json::{Value, json};

use crate::{
    fixtures,
    origins::Answer,
    page::{Document, Embed, Page},
    scenario::scenarios,
};

scenarios![
    requests_carry_no_cookie_and_no_referrer,
    nothing_is_stored,
    nothing_is_loaded_from_anybody_else,
    links_tell_their_target_nothing,
    markup_in_the_feed_stays_text,
    odd_addresses_are_never_links,
];

/// A transparent picture of one pixel.
const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"5\"/>";

fn feed_with_photo(page: &Page) -> Value {
    let url = page.feed.url("/iris.svg");
    page.feed.serve("/iris.svg", Answer::bytes("image/svg+xml", PICTURE));
    fixtures::feed_where(|person| {
        person["photo"] = json!({ "url": url, "alt": "Iris among tulips", "credit": "A friend" });
    })
}

async fn requests_carry_no_cookie_and_no_referrer(page: Page) {
    page.serve_feed(&feed_with_photo(&page));
    // Cookies do not mind the port, so this one would go to all servers of this machine.
    let script = "document.cookie = 'visitor=1; path=/'";
    page.host.serve("/before.js", Answer::bytes("text/javascript", script));
    page.host.serve("/checked", Answer::html(""));
    let card = page
        .open(Document::from(Embed::new()).head("<script src=\"/before.js\"></script>"))
        .await;
    card.wait_ready().await;
    page.feed.wait_for_requests("/iris.svg", 1).await;
    page.run_async("fetch('/checked').then(() => arguments[0](), arguments[0])", [])
        .await;
    let sent = page.host.requests_for("/checked");
    assert_eq!(
        sent[0].header("cookie"),
        Some("visitor=1"),
        "the cookie is there to be sent"
    );

    let program = page.widget.requests_for(&page.program_path());
    let requests: Vec<_> = page.feed.requests().into_iter().chain(program).collect();
    for request in &requests {
        assert_eq!(request.header("cookie"), None, "{}", request.path());
        assert_eq!(request.header("referer"), None, "{}", request.path());
    }
    let paths: Vec<_> = requests.iter().map(|request| request.path().to_owned()).collect();
    assert_eq!(paths.len(), 3, "{paths:?}");
}

async fn nothing_is_stored(page: Page) {
    let card = page.open(Embed::new()).await;
    card.wait_ready().await;
    card.click("[part~=copy-button][data-kind=envelope]").await;
    card.wait_until("it is copied", "return root.textContent.includes('Copied.')", [])
        .await;
    let stored = page
        .run_async(
            "const done = arguments[0];
            Promise.all([indexedDB.databases?.() ?? [], globalThis.caches?.keys() ?? [],
                navigator.serviceWorker?.getRegistrations() ?? []])
                .then((lists) => done([document.cookie, localStorage.length, sessionStorage.length,
                    ...lists.map((list) => list.length)]), (error) => done(String(error)))",
            [],
        )
        .await;
    assert_eq!(stored, json!(["", 0, 0, 0, 0, 0]));
}

async fn nothing_is_loaded_from_anybody_else(page: Page) {
    page.serve_feed(&feed_with_photo(&page));
    let card = page.open(Embed::new()).await;
    card.wait_ready().await;
    page.feed.wait_for_requests("/iris.svg", 1).await;
    let loaded = page
        .run(
            "return performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)",
            [],
        )
        .await;
    let allowed = [page.host.url(""), page.widget.url(""), page.feed.url("")];
    for origin in loaded.as_array().expect("a list") {
        assert!(
            allowed.iter().any(|allowed| origin == allowed),
            "{origin} was asked for something"
        );
    }
}

async fn links_tell_their_target_nothing(page: Page) {
    let card = page.open(Embed::of("people", "primerova")).await;
    card.wait_ready().await;
    let links = "return [...root.querySelectorAll('a')].map(({ protocol, rel, referrerPolicy, target }) =>
        [protocol, rel, referrerPolicy, target].join(' '))";
    let links = card.run(links, []).await;
    let links = links.as_array().expect("a list");
    assert!(links.len() > 3);
    for link in links {
        let (protocol, rest) = link.as_str().and_then(|link| link.split_once(' ')).expect("two words");
        assert!(["https:", "mailto:"].contains(&protocol), "{link}");
        assert_eq!(rest, "noopener noreferrer no-referrer _blank");
    }
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
    let card = page.open(Embed::new()).await;
    card.wait_ready().await;
    for selector in ["[part~=name]", ".headline", "[data-copy=envelope]", ".charge"] {
        assert_eq!(card.text(selector).await, markup, "{selector}");
    }
    assert_eq!(card.count("img, script, style").await, 0);
    assert_eq!(page.run("return window.harmed ?? 'unharmed'", []).await, "unharmed");
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
    let card = page.open(Embed::new()).await;
    card.wait_ready().await;
    let html = card.run("return one('[part~=help]').innerHTML", []).await;
    assert_eq!(card.count("[part~=help] a").await, 0, "{html}");
    let links = card
        .run("return [...root.querySelectorAll('a')].map((link) => link.href)", [])
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
