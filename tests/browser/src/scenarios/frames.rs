//! The page for frames on partners' sites, as the publisher's tool writes it, with and without a sandbox.

use tempfile::TempDir;
use thirtyfour::Key;

use crate::origins::Request;
use crate::prelude::*;

use super::{sites::build_site, works::assert_nothing_shifts};

scenarios![
    frame_takes_the_height_of_its_card_and_nothing_moves for Wasm,
    frame_in_a_frame_takes_the_height_of_its_card by Code,
    framed_card_is_alive_in_a_sandbox_and_copies for Wasm,
    framed_card_is_whole_without_scripts by Code,
    framed_card_speaks_as_wordpress_asks for Wasm,
    framed_card_opens_links_where_it_may for Wasm,
    framed_card_shows_an_address_of_a_link_that_it_may_not_open by Code,
    page_around_a_frame_follows_links_to_its_site_alone by Code,
    page_around_a_frame_believes_it_about_itself_alone for Wasm,
    framed_card_fits_a_phone by Code,
];

const FRAMED: &str = "/cards/p/mironov/embed.html";

/// The attributes that `WordPress` gives to every frame.
const WORDPRESS: &str = "sandbox=\"allow-scripts\"";

/// Builds the sample's site on the feed's server, which is another origin than the partner's page, and sends the
/// headers of `_headers` for all files.
fn serve_site(page: &Page) -> TempDir {
    let site = build_site(page, &page.feed, &fixtures::sample());
    let headers = std::fs::read_to_string(site.path().join("site/_headers")).expect("the headers");
    let rules = headers.lines().skip_while(|line| *line != "/cards/*").skip(1);
    let rules: Vec<_> = rules.map_while(|line| line.trim().split_once(": ")).collect();
    assert!(
        rules.iter().any(|(name, _)| *name == "Content-Security-Policy"),
        "{headers}"
    );
    for (name, value) in rules {
        if !name.starts_with("Access-Control-") {
            page.feed.send_with_all(name, value);
        }
    }
    site
}

/// The frame and its script, copied from the person's page.
fn snippet(site: &TempDir) -> String {
    let page = std::fs::read_to_string(site.path().join("site/p/mironov/index.html")).expect("the person's page");
    let codes: Vec<&str> = page.split("<code>").skip(1).collect();
    let code = codes[1].split("</code>").next().expect("the frame's code");
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        .iter()
        .fold(code.to_owned(), |code, (escaped, plain)| code.replace(escaped, plain))
}

/// A partner's page with this in its text.
fn serve_page(page: &Page, path: &str, html: &str) {
    page.host.serve(
        path,
        Answer::html(format!(
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>News</title><body>\
             <h1>News</h1><p id=\"before\">Before</p>{html}<p id=\"after\">After</p>"
        )),
    );
}

/// A bare frame, with these attributes.
fn bare(page: &Page, attributes: &str) -> String {
    let url = page.feed.url(FRAMED);
    format!("<iframe id=\"card\" src=\"{url}\" title=\"A card\" width=\"640\" height=\"900\" {attributes}></iframe>")
}

/// Logs the messages of a page's frames.
const LOG: &str = "<script>
    window.said = [];
    addEventListener('message', ({ data, source }) => said.push({ ...data, own: source === card.contentWindow }));
</script>";

/// Waits until the frame is as high as its content, and need not scroll.
async fn wait_for_full_height(page: &Page) {
    page.card().wait_ready().await;
    page.wait_until(
        "the frame has the height of its card",
        "const { height } = document.documentElement.getBoundingClientRect();
        return height > 1000 && Math.abs(Math.ceil(height) - innerHeight) <= 1
            && document.scrollingElement.scrollHeight <= innerHeight",
    )
    .await;
}

async fn frame_takes_the_height_of_its_card_and_nothing_moves(page: Page) {
    let site = serve_site(&page);
    serve_page(&page, "/news", &snippet(&site));
    page.visit("/news").await;
    page.enter_frame(0).await;
    wait_for_full_height(&page).await;
    page.leave_frames().await;
    let frame = page.run(
        "const { title, loading, allow, sandbox, referrerPolicy } = document.querySelector('iframe');
        return { title, loading, allow, sandbox: `${sandbox}`, referrerPolicy }",
    );
    assert_eq!(
        frame.await,
        json!({
            "title": "Sergei Gennadyevich Mironov: the case, and how to write",
            "loading": "lazy",
            "allow": "clipboard-write",
            "sandbox": "allow-scripts allow-popups allow-popups-to-escape-sandbox",
            "referrerPolicy": "no-referrer"
        })
    );
    assert_nothing_shifts(&page).await;
    page.picture("frame.png").await;
}

async fn frame_in_a_frame_takes_the_height_of_its_card(page: Page) {
    let site = serve_site(&page);
    serve_page(&page, "/news", &snippet(&site));
    page.widget.serve(
        "/portal",
        Answer::html(format!(
            "<!doctype html><title>A portal</title><iframe src=\"{}\" width=\"700\" height=\"700\"></iframe>",
            page.host.url("/news")
        )),
    );
    page.visit_at(&page.widget.url("/portal")).await;
    page.enter_frame(0).await;
    page.enter_frame(0).await;
    wait_for_full_height(&page).await;
}

async fn framed_card_is_alive_in_a_sandbox_and_copies(page: Page) {
    let _site = serve_site(&page);
    let envelope = fixtures::sample()["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]["ru"].clone();
    for attributes in [WORDPRESS, "sandbox=\"allow-scripts\" allow=\"clipboard-write\"", ""] {
        serve_page(&page, "/news", &bare(&page, attributes));
        page.visit("/news").await;
        page.enter_frame(0).await;
        let card = page.card();
        card.wait_ready().await;
        let origin = page.run("return self.origin").await;
        assert_eq!(origin == "null", attributes.contains("sandbox"), "{origin}");
        page.run(
            "document.querySelector('prisoner-card').addEventListener('prisoner-card-copy', () => { window.reported = true })")
        .await;
        press(
            &page,
            "return document.querySelector('prisoner-card').shadowRoot
                .querySelector('[part~=copy-button][data-kind=envelope]')",
        )
        .await;
        page.wait_until("the copy is announced", "return window.reported").await;
        page.leave_frames().await;
        assert_eq!(page.clipboard().await, envelope, "{attributes}");
    }
}

async fn framed_card_is_whole_without_scripts(page: Page) {
    // On the partner's own server, so that the test can read the frame.
    let _site = build_site(&page, &page.host, &fixtures::sample());
    serve_page(
        &page,
        "/news",
        &format!("<iframe src=\"{FRAMED}\" width=\"640\" height=\"900\" sandbox=\"allow-same-origin\"></iframe>"),
    );
    page.visit("/news").await;
    let seen = page.wait_until(
        "the frame has loaded",
        "const inner = document.querySelector('iframe').contentDocument;
        const root = inner.querySelector('prisoner-card')?.shadowRoot;
        return inner.readyState === 'complete' && root && {
            address: root.querySelector('[data-copy=envelope]').textContent,
            link: inner.querySelector('footer a').href,
            hidden: inner.querySelector('.shut').getClientRects().length === 0,
        }",
    );
    let envelope = fixtures::sample()["items"][0]["_prisoner_card"]["mail"]["address"]["envelope"]["ru"].clone();
    let expected = json!({ "address": envelope, "link": page.host.url("/cards/p/mironov/"), "hidden": true });
    assert_eq!(seen.await, expected);
}

async fn framed_card_speaks_as_wordpress_asks(page: Page) {
    let _site = serve_site(&page);
    let other = "<iframe id=\"other\" srcdoc=\"<script>
        addEventListener('message', ({ source }) => {
            parent.frames[0].postMessage({ message: 'ready', secret: 'abcDEF1234' }, '*');
            source.postMessage({ message: 'asked' }, '*');
        });
    </script>\"></iframe>";
    serve_page(&page, "/news", &format!("{LOG}{}{other}", bare(&page, WORDPRESS)));
    page.visit("/news").await;
    let count = "return said.filter(({ own, message }) => own && message === 'height').length";
    page.wait_until(
        "a height without a secret",
        "return said.some((s) => s.message === 'height' && !s.secret)",
    )
    .await;
    // WordPress adds the secret when its script has loaded: to the fragment, which does not reload the frame.
    page.run("card.src += '#?secret=abcDEF1234'").await;
    let reported = page.wait_until(
        "a height with the secret",
        "const reported = said.find(({ own, secret }) => own && secret === 'abcDEF1234');
        return reported && { message: reported.message, value: reported.value, type: typeof reported.value }",
    );
    let reported = reported.await;
    assert_eq!(
        (&reported["message"], &reported["type"]),
        (&json!("height"), &json!("number"))
    );
    assert!(reported["value"].as_f64() > Some(1000.0), "{reported}");
    // After the card has been drawn it sends no more messages by itself.
    page.enter_frame(0).await;
    page.card().wait_ready().await;
    page.wait_two_frames().await;
    page.leave_frames().await;
    page.wait_two_frames().await;
    let before = page.run(count).await.as_u64().expect("a count");
    // Another window than the outer page, or another secret, gets no answer; then the outer page gets one.
    page.run("other.contentWindow.postMessage('ask', '*')").await;
    page.wait_until(
        "the other frame has asked",
        "return said.some(({ message }) => message === 'asked')",
    )
    .await;
    page.run(
        "card.contentWindow.postMessage({ message: 'ready', secret: 'zzzzzzzzzz' }, '*');
        card.contentWindow.postMessage('ready', '*');
        card.contentWindow.postMessage(null, '*');
        card.contentWindow.postMessage({ message: 'ready', secret: 'abcDEF1234' }, '*')",
    )
    .await;
    page.wait_until("it answers", &format!("{count} > {before}")).await;
    page.enter_frame(0).await;
    page.wait_two_frames().await;
    page.leave_frames().await;
    assert_eq!(page.run(count).await, json!(before + 1));
}

/// Presses the first link of the framed card whose address begins like this.
async fn press_link(page: &Page, start: &str) -> String {
    page.enter_frame(0).await;
    let card = page.card();
    card.wait_ready().await;
    let url = card
        .run_with(
            "const link = [...root.querySelectorAll('a'), ...document.querySelectorAll('a')]
                .find(({ href }) => href.startsWith(arguments[0]));
            link.id = 'pressed';
            return link.href",
            [json!(start)],
        )
        .await;
    press(
        page,
        "return document.querySelector('#pressed')
            ?? document.querySelector('prisoner-card').shadowRoot.querySelector('#pressed')",
    )
    .await;
    url.as_str().expect("a URL").to_owned()
}

async fn framed_card_opens_links_where_it_may(page: Page) {
    let site = serve_site(&page);
    serve_page(&page, "/news", &snippet(&site));
    page.visit("/news").await;
    press_link(&page, &page.feed.url("/cards/p/mironov/")).await;
    let person = "/cards/p/mironov/";
    page.feed.wait_for_requests(person, 1).await;
    let referrers: Vec<_> = page.feed.requests_for(person).iter().map(referrer).collect();
    assert_eq!(referrers, [None]);
    // The new page has no reference to the frame.
    assert_eq!(page.in_new_window("return opener === null").await, json!(true));
    page.leave_frames().await;
}

fn referrer(request: &Request) -> Option<String> {
    request.header("referer").map(ToOwned::to_owned)
}

async fn framed_card_shows_an_address_of_a_link_that_it_may_not_open(page: Page) {
    let _site = serve_site(&page);
    serve_page(&page, "/news", &format!("{LOG}{}", bare(&page, WORDPRESS)));
    page.visit("/news").await;
    let url = press_link(&page, "https://").await;
    let shown = page
        .run(
            "const box = document.querySelector('.shut');
            return { text: box.querySelector('.url').textContent, focused: document.activeElement === box,
                seen: box.getClientRects().length, link: box.querySelector('a').href }",
        )
        .await;
    let person = page.feed.url("/cards/p/mironov/");
    assert_eq!(
        shown,
        json!({ "text": url, "focused": true, "seen": 1, "link": person })
    );
    page.picture("frame-link.png").await;
    // From there to the person's page: the outer page gets a message, as WordPress expects.
    press(&page, "return document.querySelector('.shut a')").await;
    page.leave_frames().await;
    let reported = page.wait_until(
        "the link is announced",
        "return said.find(({ message }) => message === 'link')",
    );
    assert_eq!(reported.await["value"], json!(person));
    // A link to another host sends no message: WordPress would not open it.
    let links = page
        .run("return said.filter(({ message }) => message === 'link').length")
        .await;
    assert_eq!(links, json!(1));
    page.enter_frame(0).await;
    page.press(Key::Escape + "").await;
    page.wait_until("it is closed", "return document.querySelector('.shut').hidden")
        .await;
    page.leave_frames().await;
}

async fn page_around_a_frame_follows_links_to_its_site_alone(page: Page) {
    let site = serve_site(&page);
    let code = snippet(&site).replace(" allow-popups allow-popups-to-escape-sandbox", "");
    serve_page(&page, "/news", &code);
    page.visit("/news").await;
    press_link(&page, "https://").await;
    press(&page, "return document.querySelector('footer a')").await;
    page.feed.wait_for_requests("/cards/p/mironov/", 1).await;
    let opened = page.in_new_window("return [opener === null, location.pathname]").await;
    assert_eq!(opened, json!([true, "/cards/p/mironov/"]));
}

/// Presses the element that a script returns, in the page's frame. A driver scrolls only the frame to it.
async fn press(page: &Page, element: &str) {
    let body = format!(
        "const element = (() => {{ {element} }})();
        element.scrollIntoView({{ block: 'center' }});
        return element.getBoundingClientRect().top"
    );
    let top = page.run(&body).await;
    page.leave_frames().await;
    page.run_with(
        "const frame = document.querySelector('iframe').getBoundingClientRect();
        scrollBy(0, frame.top + arguments[0] - innerHeight / 2)",
        [top],
    )
    .await;
    page.wait_two_frames().await;
    page.enter_frame(0).await;
    page.click(element, []).await;
}

/// A frame that sends the messages that it receives.
const PUPPET: &str = "<!doctype html><script>
    addEventListener('message', ({ data }) => { if (Array.isArray(data)) for (const each of data) parent.postMessage(each, '*') });
</script><input autofocus>";

async fn page_around_a_frame_believes_it_about_itself_alone(page: Page) {
    let site = serve_site(&page);
    page.widget.serve("/puppet", Answer::html(PUPPET));
    let url = page.widget.url("/puppet");
    let script = snippet(&site);
    let script = &script[script.find("<script").expect("the script")..];
    let frame =
        |id: &str, class: &str| format!("<iframe id=\"{id}\" class=\"{class}\" src=\"{url}\" height=\"300\"></iframe>");
    let frames = [
        frame("one", "prisoner-card-frame"),
        frame("two", "prisoner-card-frame"),
        frame("ad", "ad"),
    ]
    .concat();
    serve_page(&page, "/news", &format!("{frames}{script}"));
    page.visit("/news").await;
    page.wait_until("all has loaded", "return document.readyState === 'complete'")
        .await;
    let say = "window.frames[arguments[0]].postMessage(arguments[1], '*')";
    let height = |value: Value| json!({ "type": "prisoner-card", "message": "height", "value": value });
    let refused = json!([
        height(json!(99)),
        height(json!(20_001)),
        height(json!(-5)),
        height(json!("500")),
        height(json!(null)),
        height(json!([500])),
        height(json!({})),
        json!({ "message": "height", "value": 500 }),
        json!("height"),
        json!(null),
        json!({ "type": "prisoner-card", "message": "link", "value": "https://evil.example/" }),
        json!({ "type": "prisoner-card", "message": "link", "value": "javascript:alert(1)" }),
        json!({ "type": "prisoner-card", "message": "link" }),
        // A link to its own site, while the focus is not in the frame.
        json!({ "type": "prisoner-card", "message": "link", "value": format!("{url}-2") }),
        // The last one is valid: all before it have been handled.
        height(json!(456.2))
    ]);
    page.run_with(say, [json!(2), json!([height(json!(500))])]).await;
    page.run_with(say, [json!(0), refused]).await;
    page.wait_until("the frame has its height", "return one.height === '457'")
        .await;
    let heights = page
        .run("return [one.height, two.height, ad.height, location.pathname]")
        .await;
    assert_eq!(heights, json!(["457", "300", "300", "/news"]));
    assert_eq!(page.widget.requests_for("/puppet-2").len(), 0);
}

async fn framed_card_fits_a_phone(page: Page) {
    let _site = build_site(&page, &page.host, &fixtures::sample());
    serve_page(
        &page,
        "/news",
        "<iframe src=\"/cards/p/mironov/ru/embed.html\" width=\"320\" height=\"2400\" frameborder=\"0\"></iframe>",
    );
    page.visit("/news").await;
    let wide = page.wait_until(
        "the card in the frame is ready",
        "const inner = document.querySelector('iframe').contentDocument;
        return inner.querySelector('prisoner-card')?.dataset.state === 'ready'
            && { overflow: inner.documentElement.scrollWidth - inner.documentElement.clientWidth,
                language: inner.documentElement.lang }",
    );
    assert_eq!(wide.await, json!({ "overflow": 0, "language": "ru" }));
    page.picture("frame-phone.png").await;
}
