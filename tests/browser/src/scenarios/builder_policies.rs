//! The policies that the builder prints: each is enough for its snippet, and each source in it is needed. And the
//! builder's own page under the policy of a site that `build` has made.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::{
    builder::{codes, open, open_with_feed, type_into},
    photos::{signed_feed_with_photo, sound_png},
    signatures::{public, signing_key},
    sites::build_site,
};
use crate::prelude::*;

scenarios![
    policy_of_each_snippet_is_enough_and_nothing_in_it_is_too_much for Wasm,
    policy_of_a_signed_snippet_is_enough_and_nothing_in_it_is_too_much by Code,
    policy_of_a_frame_is_enough_and_nothing_in_it_is_too_much by Code,
    form_without_a_snippet_has_no_policy_and_trusts_nobody by Code,
    builder_of_a_site_loads_any_feed_under_the_sites_headers by Code,
];

/// The path to which browsers report violations of a policy.
const REPORTS: &str = "/reports";

/// A snippet and its policy.
struct Printed {
    code: String,
    policy: String,
}

/// The builder's output for these choices.
async fn printed(page: &Page, choices: &str) -> Printed {
    open(page, &format!("lang=en{choices}")).await;
    let code = codes(page).await.remove(0);
    let policy = page
        .run("return document.querySelector('.policy pre').textContent")
        .await;
    let policy = policy.as_str().unwrap_or_default().to_owned();
    Printed { code, policy }
}

/// The policy that also allows the page's icon: Firefox and `WebKit` request `/favicon.ico` on any page, and report it
/// if the policy does not allow it.
fn with_icon(policy: &str, icon: &str) -> String {
    let (images, mut others): (Vec<&str>, Vec<&str>) = policy
        .split("; ")
        .partition(|directive| directive.starts_with("img-src "));
    let sources = images.iter().flat_map(|images| images.split(' ').skip(1));
    let sources: Vec<&str> = sources.filter(|source| *source != "'none'").chain([icon]).collect();
    let images = format!("img-src {}", sources.join(" "));
    others.push(&images);
    others.join("; ")
}

impl Printed {
    /// Opens a partner's page with the snippet alone, under a policy that allows nothing else but the page's own icon.
    /// Returns the path for this page's reports: reports of the page before may still be sent.
    async fn visit(&self, page: &Page, policy: &str) -> String {
        static VISITS: AtomicUsize = AtomicUsize::new(0);
        let reports = format!("{REPORTS}/{}", VISITS.fetch_add(1, Ordering::Relaxed));
        let html = format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>News</title></head><body>{}</body></html>",
            self.code
        );
        let policy = with_icon(policy, &page.host.url("/favicon.ico"));
        let policy = format!("default-src 'none'; {policy}; report-uri {reports}");
        page.host
            .serve("/news", Answer::html(html).with("Content-Security-Policy", &policy));
        page.visit_at("about:blank").await;
        page.visit("/news").await;
        reports
    }

    /// The policy without each of its sources: the removed source, and the rest.
    fn lesser(&self) -> Vec<(String, String)> {
        let directives: Vec<Vec<&str>> = self.policy.split("; ").map(|part| part.split(' ').collect()).collect();
        let mut lesser = Vec::new();
        for (at, directive) in directives.iter().enumerate() {
            for source in &directive[1..] {
                let without = directives.iter().enumerate().map(|(other, words)| {
                    let kept = words.iter().copied().filter(|word| other != at || word != source);
                    kept.collect::<Vec<_>>().join(" ")
                });
                let without: Vec<String> = without
                    .map(|part| if part.contains(' ') { part } else { part + " 'none'" })
                    .collect();
                lesser.push((format!("{source} in {}", directive[0]), without.join("; ")));
            }
        }
        lesser
    }

    /// Asserts that without any of its sources a browser blocks a part of the snippet.
    async fn assert_nothing_is_too_much(&self, page: &Page) {
        let nowasm = page.widget.path_ending_in(".nowasm.js");
        for (what, policy) in self.lesser() {
            let others = page.widget.requests_for(&nowasm).len();
            let reports = self.visit(page, &policy).await;
            if what.starts_with("'wasm-unsafe-eval'") {
                page.widget.wait_for_requests(&nowasm, others + 1).await;
            } else {
                page.host.wait_for_requests(&reports, 1).await;
            }
        }
    }

    async fn assert_is_enough(&self, page: &Page) {
        let reports = self.visit(page, &self.policy).await;
        page.card().wait_ready().await;
        page.wait_two_frames().await;
        assert_eq!(page.host.requests_for(&reports).len(), 0, "{}", self.policy);
        let nowasm = page.widget.path_ending_in(".nowasm.js");
        assert_eq!(page.widget.requests_for(&nowasm).len(), 0, "{}", self.policy);
    }
}

async fn policy_of_each_snippet_is_enough_and_nothing_in_it_is_too_much(page: Page) {
    let photos = Origin::start().await;
    photos.serve("/iris.png", sound_png());
    page.serve_feed(&fixtures::feed_where(|person| {
        person["photo"] = json!({ "url": photos.url("/iris.png"), "alt": "Iris among tulips" });
    }));
    let feed = page.feed_url();
    for kind in ["tag", "script", "static"] {
        let printed = printed(&page, &format!("&feed={feed}&as={kind}")).await;
        assert!(printed.policy.contains(&photos.url("")), "{kind}: {}", printed.policy);
        printed.assert_is_enough(&page).await;
        photos.wait_for_requests("/iris.png", 1).await;
        printed.assert_nothing_is_too_much(&page).await;
        forget(&page);
    }
}

/// The reports and requests so far belong to the snippet before.
fn forget(page: &Page) {
    page.host.forget_requests();
    page.widget.forget_requests();
}

async fn policy_of_a_signed_snippet_is_enough_and_nothing_in_it_is_too_much(page: Page) {
    let photos = Origin::start().await;
    photos.serve("/iris.png", sound_png());
    signed_feed_with_photo(&page, "/feed.json", &photos.url("/iris.png"));
    let (feed, key) = (page.feed_url(), public(&signing_key(1)).replace('+', "%2B"));
    let printed = printed(&page, &format!("&feed={feed}&keys={key}&as=tag")).await;
    assert!(!printed.policy.contains("img-src"), "{}", printed.policy);
    printed.assert_is_enough(&page).await;
    photos.wait_for_requests("/iris.png", 1).await;
    printed.assert_nothing_is_too_much(&page).await;
}

async fn policy_of_a_frame_is_enough_and_nothing_in_it_is_too_much(page: Page) {
    let _site = build_site(&page, &page.feed, &fixtures::sample());
    let feed = page.feed.url("/cards/p/mironov/feed.json");
    let printed = printed(&page, &format!("&feed={feed}&as=frame")).await;
    let reports = printed.visit(&page, &printed.policy).await;
    page.enter_frame(0).await;
    page.card().wait_ready().await;
    page.leave_frames().await;
    page.wait_until(
        "the frame has its card's height",
        "return document.querySelector('iframe').offsetHeight !== 1180",
    )
    .await;
    assert_eq!(page.host.requests_for(&reports).len(), 0, "{}", printed.policy);
    printed.assert_nothing_is_too_much(&page).await;
}

async fn form_without_a_snippet_has_no_policy_and_trusts_nobody(page: Page) {
    let shown =
        "return ['.problem', '.policy', '.trust'].map((part) => document.querySelectorAll(`#panel > ${part}`).length)";
    open_with_feed(&page, "&as=frame").await;
    assert_eq!(page.run(shown).await, json!([1, 0, 0]));
    type_into(&page, "frame", "https://feed.example/p/iris/embed.html").await;
    page.wait_until(
        "the snippet is there",
        "return document.querySelector('#panel > .code pre')",
    )
    .await;
    assert_eq!(page.run(shown).await, json!([0, 1, 1]));
}

/// The headers in `_headers` for all files of the site.
fn headers_of(site: &tempfile::TempDir) -> Vec<(String, String)> {
    let headers = std::fs::read_to_string(site.path().join("site/_headers")).expect("the headers");
    let rules = headers.lines().skip_while(|line| *line != "/cards/*").skip(1);
    let rules = rules.map_while(|line| line.trim().split_once(": "));
    rules.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

async fn builder_of_a_site_loads_any_feed_under_the_sites_headers(page: Page) {
    let page = page.over_https().await;
    let site = build_site(&page, &page.host, &fixtures::sample());
    for (name, value) in headers_of(&site) {
        page.host.send_with_all(&name, &value);
    }
    page.visit_at("about:blank").await;
    page.visit("/cards/builder.html#lang=en").await;
    page.wait_until("the builder has started", "return document.querySelector('#feed')")
        .await;
    type_into(&page, "feed", &page.feed_url()).await;
    let card = page.card();
    card.wait_ready().await;
    assert_eq!(card.text("[part~=name]").await, "Iris Testovna Sample");
    let code = codes(&page).await.remove(0);
    assert!(code.contains(" integrity=\"sha384-"), "{code}");
    // The other pages allow only their own site.
    page.visit("/cards/p/mironov/").await;
    page.card().wait_ready().await;
    let asked = page.run_async(
        "const [feed, done] = arguments; fetch(feed).then(() => done('asked'), () => done('stopped'))",
        [json!(page.feed_url())],
    );
    assert_eq!(asked.await, Value::from("stopped"));
    assert_eq!(
        page.feed.requests_for("/feed.json").len(),
        2,
        "the builder's and its card's"
    );
}
