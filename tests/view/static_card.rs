//! The card as static HTML.

use prisoner_card::view::CardProps;
use prisoner_card::{StaticElement, static_card};
use serde_json::json;

use crate::common::{Feed, card};
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
fn fault_80_static_card_keeps_its_e_mail_addresses() {
    let mut feed = Feed::sample();
    feed.person("mironov")["mail"]["channels"][0]["url"] = json!("mailto:letters@example.org");
    let html = static_card(feed.props("mironov"), StaticElement::default());
    let (before, rest) = html.split_once("<!--email_off-->").expect("it begins");
    let (kept, after) = rest.split_once("<!--/email_off-->").expect("it ends");
    assert!(kept.contains("mailto:"), "{kept}");
    assert!(!before.contains("mailto:") && !after.contains("mailto:"), "{html}");
    assert!(after.starts_with("</template>"), "{after}");
}

#[test]
fn static_cards_of_a_site_share_a_style_sheet() {
    let element = StaticElement {
        stylesheet: "../card.css",
        ..Default::default()
    };
    let html = static_card(sample(), element);
    assert!(
        html.contains("<template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"../card.css\" /><!--"),
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
        keys: "<",
        since: Some(7),
        photo: "\"><script>",
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

#[test]
fn static_card_says_until_when_its_address_can_be_used() {
    let element = StaticElement {
        feed: "feed.json",
        person: "mironov",
        ..Default::default()
    };
    for (review_by, valid_until, until) in [
        ("2027-02", "2027-05-24T00:00:00Z", "28\u{a0}February 2027"),
        ("2027-09", "2027-05-24T00:00:00Z", "24\u{a0}May 2027"),
    ] {
        let mut feed = Feed::sample();
        feed.0["_prisoner_card"]["valid_until"] = json!(valid_until);
        feed.person("mironov")["mail"]["address"]["review_by"] = json!(review_by);
        let props = feed.props("mironov");
        let sentence = format!("After {until}, this address may be wrong.");
        assert!(
            !card(props.clone()).html.contains(&sentence),
            "a live card knows what day it is"
        );
        let html = static_card(props, element);
        assert!(html.contains(&sentence), "{html}");
        let day = if until.contains("May") {
            "2027-05-24"
        } else {
            "2027-02-28"
        };
        let parts = html.matches("part=\"address\"").count();
        assert_eq!(
            html.matches(&format!("part=\"address\" data-until=\"{day}\"")).count(),
            parts,
            "{html}"
        );
    }
}

#[test]
fn static_card_without_a_date_or_an_address_says_none() {
    let element = StaticElement {
        feed: "feed.json",
        person: "mironov",
        ..Default::default()
    };
    let mut feed = Feed::sample();
    feed.0["_prisoner_card"]["valid_until"] = json!(null);
    feed.person("mironov")["mail"]["address"]["review_by"] = json!(null);
    let undated = static_card(feed.props("mironov"), element);
    let withheld = static_card(sample_with("custody", json!({ "code": "died" })), element);
    for html in [undated, withheld] {
        assert!(
            !html.contains("data-until") && !html.contains("this address may be wrong"),
            "{html}"
        );
    }
}
