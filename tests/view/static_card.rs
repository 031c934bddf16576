//! The card as static HTML.

use prisoner_card::view::CardProps;
use prisoner_card::{StaticElement, static_card};
use serde_json::json;

use crate::common::Feed;
use crate::{sample, sample_with};

#[test]
fn static_card_is_whole_without_scripts() {
    let element = StaticElement {
        feed: "https://feed.example/feed.json",
        person: "mironov",
        ..Default::default()
    };
    let html = static_card(
        CardProps {
            unfolded: true,
            ..sample()
        },
        element,
    );
    let start = "<prisoner-card feed=\"https://feed.example/feed.json\" person=\"mironov\" lang=\"en\">\
                 <template shadowrootmode=\"open\"><style>";
    assert!(html.starts_with(start), "{html}");
    assert!(
        html.ends_with("</template><p>Sergei Gennadyevich Mironov</p></prisoner-card>"),
        "{html}"
    );
    assert!(
        html.contains("Information as of 24\u{a0}November 2026"),
        "a static card carries its date: {html}"
    );
    assert!(
        html.contains("<details><summary>") && !html.contains("<details open"),
        "{html}"
    );
    assert!(!html.contains("<script"), "{html}");
}

#[test]
fn static_cards_of_a_site_share_a_style_sheet() {
    let element = StaticElement {
        stylesheet: "../card.css",
        ..Default::default()
    };
    let html = static_card(sample(), element);
    assert!(
        html.contains("<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"../card.css\"><div"),
        "{html}"
    );
    assert!(!html.contains("<style"), "{html}");
}

#[test]
fn static_card_escapes_what_the_page_is_given() {
    let mut feed = Feed::sample();
    feed.person("mironov")["name"] = json!("</template></prisoner-card><script>alert(1)</script>");
    feed.item("mironov")["url"] = json!("https://feed.example/?a=%22&b=<script>");
    let element = StaticElement {
        feed: "\"><script>",
        person: "'\"",
        theme: "dark",
        key: "<",
        stylesheet: "\"><script>",
    };
    let html = static_card(feed.props("mironov"), element);
    assert!(!html.contains("<script"), "{html}");
    assert_eq!(html.matches("</template>").count(), 1, "{html}");
    assert!(html.contains("feed=\"&quot;&gt;&lt;script&gt;\""), "{html}");
}

#[test]
fn static_card_obeys_the_copying_rules() {
    let element = StaticElement {
        feed: "feed.json",
        person: "mironov",
        ..Default::default()
    };
    let html = static_card(sample_with("custody", json!({ "code": "died" })), element);
    assert!(!html.contains("403882") && !html.contains("data-copy="), "{html}");
}
