//! The promise of PRIVACY.md, to the letter: a whole visit, with a record of all requests and all stored data.

use std::{env, fs, path::PathBuf};

use crate::prelude::*;

scenarios![
    whole_visit_sends_what_is_written_down_and_stores_nothing by Program,
    card_makes_its_requests_before_anything_else by Code,
    card_that_nobody_comes_near_asks_for_nothing,
    card_that_is_not_displayed_asks_for_nothing_until_it_is by Code,
    card_that_is_moved_away_asks_for_nothing_new_until_it_is_near by Code,
];

/// Headers that every request of an engine has, whatever a page does: none of them is the card's.
const ENGINES_OWN: &[&str] = &[
    "accept",
    "accept-encoding",
    "accept-language",
    "connection",
    "host",
    "priority",
    "te",
    "upgrade-insecure-requests",
    "user-agent",
];

/// Records every call that would leave a trace in the browser, or send data past the tests' servers.
pub(super) const WATCH: &str = "
    window.traces = [];
    const note = (what) => window.traces.push(what);
    addEventListener('securitypolicyviolation', ({ blockedURI }) => note(`asked ${blockedURI}`));
    const watch = (holder, name, what) => {
        const work = holder?.[name];
        if (work) holder[name] = function (...values) { note(what); return Reflect.apply(work, this, values) };
    };
    const watchClass = (name) => {
        const Native = window[name];
        if (Native) window[name] = class extends Native { constructor(...values) { note(name); super(...values) } };
    };
    const watchProperty = (holder, name, what) => {
        const { get, set } = Object.getOwnPropertyDescriptor(holder, name);
        Object.defineProperty(holder, name, { get, set(value) { note(what); Reflect.apply(set, this, [value]) } });
    };
    document.cookie = 'visitor=1; path=/';
    watchProperty(Document.prototype, 'cookie', 'cookie');
    watchProperty(window, 'name', 'window.name');
    watch(Storage.prototype, 'setItem', 'storage');
    watch(IDBFactory.prototype, 'open', 'indexedDB');
    watch(globalThis.CacheStorage?.prototype, 'open', 'cache');
    watch(globalThis.ServiceWorkerContainer?.prototype, 'register', 'service worker');
    watch(globalThis.CookieStore?.prototype, 'set', 'cookie store');
    watch(Navigator.prototype, 'sendBeacon', 'beacon');
    watch(History.prototype, 'pushState', 'history');
    watch(History.prototype, 'replaceState', 'history');
    watch(XMLHttpRequest.prototype, 'send', 'XMLHttpRequest');
    watch(HTMLFormElement.prototype, 'submit', 'form');
    watch(window, 'open', 'window');
    watch(window, 'postMessage', 'message');
    ['WebSocket', 'EventSource', 'RTCPeerConnection', 'Worker', 'SharedWorker', 'BroadcastChannel', 'WebTransport'].forEach(watchClass);";

/// A transparent picture.
const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"5\"/>";

/// Reading, unfolding, copying, and a reload in which the first mirror fails.
async fn whole_visit_sends_what_is_written_down_and_stores_nothing(page: Page) {
    let mirror = Origin::start().await;
    let feed = feed_with_photo(&page);
    let answers = [Answer::json(&feed), Answer::status(404)];
    page.feed.serve_in_turn("/feed.json", answers);
    mirror.serve("/mirror.json", Answer::json(&feed));
    page.host.serve("/watch.js", Answer::bytes("text/javascript", WATCH));
    page.host.serve("/checked", Answer::html(""));

    let card = page.open_ready(document(&page, &mirror)).await;
    page.feed.wait_for_requests("/iris.svg", 1).await;
    card.run("root.querySelectorAll('summary').forEach((summary) => summary.click())")
        .await;
    for kind in ["envelope", "reading"] {
        card.click(&format!("[part~=copy-button][data-kind={kind}]")).await;
        card.wait_until("it is copied", "return root.textContent.includes('Copied.')")
            .await;
    }
    card.run("card.refresh()").await;
    mirror.wait_for_requests("/mirror.json", 1).await;
    let reported = "return window.recorder.events.filter(({ name }) => name === 'prisoner-card-ready').length === 2";
    page.wait_until("the card has come anew", reported).await;

    assert_nothing_is_stored(&page).await;
    assert_cookie_could_have_been_sent(&page).await;
    let sent = [
        ("the script's host", &*page.widget),
        ("the feed's host", &*page.feed),
        ("the mirror's host", &mirror),
    ]
    .map(|(name, origin)| format!("# {name}\n{}", requests(origin)))
    .join("\n");
    let sent = sent
        .replace(&page.host.url(""), "{page}")
        .replace(
            &page.program_path(),
            &format!("{{folder}}/HASH{}", page.program.ending()),
        )
        .replace("/widgets/prisoner-card/", "{folder}/");
    assert_as_written_down(&page, &sent);
    assert_page_is_asked_for_nothing(&page);
    assert_others_see_it(card).await;
}

fn document(page: &Page, mirror: &Origin) -> Document {
    let (host, widget, feed) = (page.host.url(""), page.widget.url(""), page.feed.url(""));
    let mirror_origin = mirror.url("");
    // A request to any other host is a violation, and so is recorded.
    let policy = format!(
        "default-src 'none'; script-src {host} {widget} 'wasm-unsafe-eval'; connect-src {host} {widget} {feed} \
         {mirror_origin}; img-src {host} {feed}"
    );
    let mirrors = format!("{{feed}} {}", mirror.url("/mirror.json"));
    Document::from(Embed::new().with("feed", &mirrors))
        .head("<link rel=\"icon\" href=\"/icon\"><script src=\"/watch.js\"></script>")
        // The tag that PRIVACY.md recommends: the page is responsible for its requests.
        .script("<script async crossorigin referrerpolicy=\"no-referrer\" src=\"{script}\"></script>")
        .header("Content-Security-Policy", &policy)
        // The least private page.
        .header("Referrer-Policy", "unsafe-url")
}

fn feed_with_photo(page: &Page) -> Value {
    let url = page.feed.url("/iris.svg");
    page.feed.serve("/iris.svg", Answer::bytes("image/svg+xml", PICTURE));
    fixtures::feed_where(|person| {
        person["photo"] = json!({ "url": url, "alt": "Iris among tulips", "credit": "A friend" });
    })
}

/// The requests with their headers, without the engine's own.
fn requests(origin: &Origin) -> String {
    let mut text = String::new();
    for request in origin.requests() {
        text.extend([request.line().as_str(), "\n"]);
        let mut headers: Vec<_> = request
            .headers()
            .iter()
            .map(|(name, value)| (name.to_lowercase(), value))
            .filter(|(name, _)| !ENGINES_OWN.contains(&name.as_str()) && !name.starts_with("sec-ch-ua"))
            .collect();
        headers.sort();
        for (name, value) in headers {
            text.extend(["    ", &name, ": ", value, "\n"]);
        }
    }
    text
}

/// Compares with `fixtures/visits/`, which is the same for all engines. A new version of one may change it: read the
/// differences, then run with `PRISONER_CARD_WRITE_VISITS=1`.
fn assert_as_written_down(page: &Page, sent: &str) {
    let name = match page.program {
        Program::Wasm => "wasm.txt",
        Program::NoWasm => "nowasm.txt",
    };
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "fixtures", "visits", name]
        .iter()
        .collect();
    if env::var_os("PRISONER_CARD_WRITE_VISITS").is_some() {
        fs::write(&path, sent).expect("the visit is written down");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(
        sent,
        written,
        "what the visit sent is not what stands in {}",
        path.display()
    );
}

pub(super) async fn assert_nothing_is_stored(page: &Page) {
    assert_eq!(page.run("return window.traces").await, json!([]));
    let stored = page
        .run_async(
            "const done = arguments[0];
            Promise.all([indexedDB.databases?.() ?? [], globalThis.caches?.keys() ?? [],
                navigator.serviceWorker?.getRegistrations() ?? []])
                .then((lists) => done([document.cookie, localStorage.length, sessionStorage.length, window.name,
                    location.hash, ...lists.map((list) => list.length)]),
                    (error) => done(String(error)))",
            [],
        )
        .await;
    assert_eq!(stored, json!(["visitor=1", 0, 0, "", "", 0, 0, 0]));
}

/// Cookies ignore the port, so the page's would go to all servers of this machine.
async fn assert_cookie_could_have_been_sent(page: &Page) {
    page.run_async("fetch('/checked').then(() => arguments[0](), arguments[0])", [])
        .await;
    let sent = page.host.requests_for("/checked");
    assert_eq!(sent[0].header("cookie"), Some("visitor=1"));
    assert_eq!(sent[0].header("referer"), Some(page.host.url("/page").as_str()));
}

/// The page's own host gets no request from the card either.
fn assert_page_is_asked_for_nothing(page: &Page) {
    let own = [
        "/page",
        "/recorder.js",
        "/watch.js",
        "/checked",
        "/icon",
        "/favicon.ico",
    ];
    let asked: Vec<_> = page
        .host
        .requests()
        .iter()
        .map(|request| request.path().to_owned())
        .collect();
    assert!(asked.iter().all(|path| own.contains(&path.as_str())), "{asked:?}");
}

/// Asserts that the recording works.
async fn assert_others_see_it(card: Card<'_>) {
    let traces = card
        .run(
            "localStorage.setItem('a', 'b');
            localStorage.clear();
            document.cookie = 'a=b';
            navigator.sendBeacon('/checked');
            return window.traces",
        )
        .await;
    assert_eq!(traces, json!(["storage", "cookie", "beacon"]));
}

/// On a slow telephone, every step before the requests delays the card. A stack trace is among the slowest.
async fn card_makes_its_requests_before_anything_else(page: Page) {
    let watch = "window.order = [];
        const before = (holder, name, what) => {
            const work = holder[name];
            holder[name] = function (...values) { order.push(what(values)); return Reflect.apply(work, this, values) };
        };
        before(window, 'fetch', ([url]) => String(url).split(/[.]/).at(-1));
        before(CSSStyleSheet.prototype, 'replaceSync', () => 'styles');
        window.Error = class extends Error { constructor(...values) { super(...values); order.push('trace') } };";
    page.host.serve("/watch.js", Answer::bytes("text/javascript", watch));
    page.open_ready(Document::from(Embed::new()).head("<script src=\"/watch.js\"></script>"))
        .await;
    assert_eq!(
        page.run("return [...new Set(order)]").await,
        json!(["wasm", "json", "styles"])
    );
}

async fn card_that_nobody_comes_near_asks_for_nothing(page: Page) {
    let html = format!("<div style=\"height: 9000px\"></div>{}", Embed::new().html());
    let card = page.open(Document::html(html)).await;
    assert_asks_for_nothing(&page, card).await;
}

async fn card_that_is_not_displayed_asks_for_nothing_until_it_is(page: Page) {
    let html = format!("<div id=\"closed\" hidden>{}</div>", Embed::new().html());
    let card = page.open(Document::html(html)).await;
    assert_asks_for_nothing(&page, card).await;
    page.run("document.querySelector('#closed').hidden = false").await;
    card.wait_ready().await;
}

/// It was near at first, so it sent its requests without waiting for an observer.
async fn card_that_is_moved_away_asks_for_nothing_new_until_it_is_near(page: Page) {
    page.feed.serve("/other.json", Answer::json(&fixtures::feed()));
    let html = format!(
        "{}<div id=\"far\" style=\"padding-top: 9000px\"></div>",
        Embed::new().html()
    );
    let card = page.open_ready(Document::html(html)).await;
    page.run("window.moved = document.querySelector('prisoner-card'); moved.remove()")
        .await;
    let put_back = "moved.setAttribute('feed', arguments[0]); document.querySelector('#far').append(moved)";
    page.run_with(put_back, [json!(page.feed.url("/other.json"))]).await;
    page.wait_two_frames().await;
    card.wait_state("idle").await;
    assert_eq!(page.feed.requests_for("/other.json").len(), 0);
    card.run("card.scrollIntoView()").await;
    card.wait_ready().await;
}

async fn assert_asks_for_nothing(page: &Page, card: Card<'_>) {
    card.wait_state("idle").await;
    page.wait_two_frames().await;
    let asked: Vec<_> = page
        .widget
        .requests()
        .iter()
        .map(|request| request.path().to_owned())
        .collect();
    assert_eq!(asked, ["/widgets/prisoner-card/prisoner-card.js"]);
    assert_eq!(page.feed.requests().len(), 0);
}
