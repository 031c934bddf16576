//! The card on a page: text, links, headings, languages, layouts, failures.

use prisoner_card::view::{CardProps, FailureKind, FailureProps, Layout, LinksShown, PhotoShown};
use serde_json::json;

use crate::common::{Feed, card, failure, tag};
use crate::{ENVELOPE, sample, sample_with};

#[test]
fn markup_in_the_feed_stays_text() {
    let hostile = "<img src=x onerror=alert(1)>&amp;<script>alert(1)</script>";
    let page = card(sample_with("headline", json!(hostile)));
    assert_eq!(page.text(".headline"), hostile);
    page.none("img");
    page.none("script");
}

#[test]
fn refused_url_leaves_its_words() {
    let help = json!([{ "kind": "donate", "label": "Give", "url": "javascript:alert(1)" }]);
    let page = card(sample_with("help", help));
    assert_eq!(page.text(".help li"), "Give");
    page.none(".help a");
}

#[test]
fn links_give_no_referrer_and_no_opener() {
    let page = card(sample());
    for link in page.all("a") {
        assert_eq!(link.attr("rel"), Some("nofollow noopener noreferrer"));
        assert_eq!(link.attr("class"), Some("no-prefetch"));
        assert_eq!(link.attr("referrerpolicy"), Some("no-referrer"));
    }
}

#[test]
fn headings_fit_below_the_pages() {
    let levels = |heading_level| {
        let page = card(CardProps {
            heading_level,
            ..sample()
        });
        let count = |level: u8| page.all(&format!("h{level}")).len();
        [count(1), count(2), count(3), count(4), count(5), count(6)]
    };
    assert_eq!(levels(2), [0, 1, 7, 1, 0, 0]);
    assert_eq!(levels(4), [0, 0, 0, 1, 7, 1]);
    assert_eq!(levels(5), [0, 0, 0, 0, 1, 8]);
}

#[test]
fn sections_that_the_feed_lacks_leave_no_holes() {
    let mut feed = Feed::sample();
    *feed.person("mironov") =
        json!({ "name": "Plato", "recognition": { "by": "An organisation", "status": "recognised" } });
    let page = card(feed.props("mironov"));
    assert_eq!(page.text("h2"), "Plato");
    for selector in [
        "section",
        "details",
        "ul",
        "ol",
        "svg",
        ".summary",
        ".finding",
        ".native-name",
        ".facts span",
        ".columns",
    ] {
        page.none(selector);
    }
}

#[test]
fn text_in_another_language_says_so() {
    let mut feed = Feed::sample();
    feed.person("mironov")["headline"] = json!({ "fa": "نمونه" });
    let page = card(feed.props("mironov"));
    assert_eq!(page.one(".headline").attr("lang"), Some("fa"));
    assert_eq!(page.one(".headline").attr("dir"), Some("rtl"));
    assert_eq!(page.one("article").attr("lang"), Some("en"));
    assert_eq!(page.one(".summary .prose").attr("lang"), None);
}

#[test]
fn compact_card_links_to_the_rest() {
    let compact = |feed: Feed| {
        card(CardProps {
            layout: Layout::Compact,
            ..feed.props("mironov")
        })
    };
    let page = compact(Feed::sample());
    assert_eq!(page.one(".footer a").attr("href"), Some("https://memopzk.org/"));
    let mut feed = Feed::sample();
    feed.item("mironov")["url"] = json!("https://feed.example/p/mironov");
    let page = compact(feed);
    assert_eq!(
        page.one(".footer a").attr("href"),
        Some("https://feed.example/p/mironov")
    );
}

#[test]
fn texts_come_in_a_language_that_the_publisher_lets_stand_in() {
    let mut feed = Feed::sample();
    feed.0["_prisoner_card"]["fallback"] = json!({ "uk": ["ru"] });
    feed.person("mironov")["photo"] =
        json!({ "url": "https://feed.example/a.jpg", "alt": { "en": "Portrait", "ru": "Портрет" } });
    feed.person("mironov")["charges"] = json!([
        { "law": "XX", "law_label": { "en": "A law", "ru": "Закон" }, "article": "5", "label": "Words" }
    ]);
    let props = feed.props("mironov");
    for (language, name, alt, law, lang) in [
        ("uk-UA", "Сергей Геннадьевич Миронов", "Портрет", "ст. 5 Закон", "ru"),
        ("be", "Sergei Gennadyevich Mironov", "Portrait", "арт. 5 A law", "en"),
    ] {
        let page = card(CardProps {
            language: tag(language),
            ..props.clone()
        });
        assert_eq!(page.text("[part=name]"), name);
        assert_eq!(page.one("[part=name]").attr("lang"), Some(lang));
        assert_eq!(page.one("img").attr("alt"), Some(alt));
        assert_eq!(page.one("img").attr("lang"), Some(lang));
        assert_eq!(page.text(".citation").replace('\u{a0}', " "), law);
        assert_eq!(page.one(".citation bdi bdi").attr("lang"), Some(lang));
        for prose in page.all("p.prose") {
            assert_eq!(prose.attr("lang"), Some(lang), "{}", prose.text().collect::<String>());
        }
    }
}

#[test]
fn language_without_words_of_its_own_is_served_in_english() {
    let page = card(CardProps {
        language: tag("eo"),
        ..sample()
    });
    assert_eq!(page.one("article").attr("lang"), Some("en"));
    assert_eq!(page.text(".letters h3"), "Write to him");
}

#[test]
fn every_failure_is_a_plain_sentence() {
    for (code, sentence, retry) in [
        ("network", "This card could not be loaded.", true),
        ("bad-feed", "This card could not be loaded.", true),
        ("not-found", "This person’s profile is not available at present.", true),
        ("withdrawn", "This profile has been withdrawn by its publisher.", false),
        (
            "rollback",
            "This card is not shown, because its information could not be verified.",
            true,
        ),
    ] {
        let kind = FailureKind::from_code(code);
        let page = failure(FailureProps {
            kind,
            language: tag("en"),
        });
        assert_eq!(page.text("[role=alert] p"), sentence, "{code}");
        assert_eq!(
            page.all("button[data-action=retry]").len(),
            usize::from(retry),
            "{code}"
        );
    }
}

#[test]
fn everyone_in_the_static_feeds_has_a_card_in_every_language() {
    for name in ["feed.json", "people.json", "countries.json", "expired.json"] {
        for id in Feed::open(name).ids() {
            let mut feed = Feed::open(name);
            if feed.person(&id)["withdrawn"] == json!(true) {
                continue;
            }
            let props = feed.props(&id);
            for messages in prisoner_card::messages::all_languages() {
                for layout in [Layout::Full, Layout::Compact] {
                    let language = tag(messages.tag());
                    let page = card(CardProps {
                        language,
                        layout,
                        ..props.clone()
                    });
                    assert!(!page.text("h2").is_empty(), "{name} {id} {}", messages.tag());
                    assert!(
                        !page.html.contains('{'),
                        "{name} {id} {}: {}",
                        messages.tag(),
                        page.html
                    );
                }
            }
        }
    }
}

#[test]
fn beginning_of_a_card_is_the_card_less_what_is_below_the_address() {
    for language in ["en", "ru"] {
        let whole = CardProps {
            language: tag(language),
            ..sample()
        };
        let beginning = CardProps {
            beginning: true,
            ..whole.clone()
        };
        let (whole, beginning) = (card(whole), card(beginning));
        assert_eq!(beginning.text("[data-copy=envelope]"), ENVELOPE);
        // Sentences about the address never come after it.
        for part in [
            "[part~=header]",
            "[part~=badge]",
            ".disclaimer",
            "[part~=charges]",
            "[part~=sentence]",
            ".certainty",
        ] {
            assert_eq!(beginning.texts(part), whole.texts(part), "{part}");
            assert!(!beginning.texts(part).is_empty(), "{part}");
        }
        for part in [
            "[data-copy=reading]",
            "[part~=channels]",
            "[part~=help]",
            "[part~=timeline]",
            "details",
            "[part~=footer]",
        ] {
            beginning.none(part);
            assert!(!whole.texts(part).is_empty(), "{part}");
        }
    }
    let compact = |beginning| {
        card(CardProps {
            beginning,
            layout: Layout::Compact,
            ..sample()
        })
    };
    assert_eq!(compact(true).html, compact(false).html);
}

#[test]
fn without_links_every_outside_link_is_plain_text() {
    let mut feed = Feed::sample();
    feed.item("mironov")["url"] = json!("https://feed.example/p/mironov");
    feed.person("mironov")["mail"]["address"]["review_by"] = json!("2026-01-01");
    let props = feed.props("mironov");
    for layout in [Layout::Full, Layout::Compact] {
        let page = |links| {
            card(CardProps {
                layout,
                links,
                ..props.clone()
            })
        };
        let (linked, plain) = (page(LinksShown::All), page(LinksShown::None));
        assert!(!linked.all("a").is_empty());
        plain.none("a");
        assert_eq!(plain.text("article"), linked.text("article"));
    }
}

#[test]
fn recorders_of_visits_leave_the_card_out_as_each_documents_it() {
    let props = Feed::sample().props("mironov");
    for layout in [Layout::Full, Layout::Compact] {
        let page = card(CardProps {
            layout,
            ..props.clone()
        });
        let root = page.one("[part=card]");
        let classes: Vec<_> = root.value().classes().collect();
        for (recorder, class) in [
            ("rrweb", "rr-block"),
            ("Sentry", "sentry-block"),
            ("FullStory", "fs-exclude"),
            ("Datadog", "dd-privacy-hidden"),
            ("Mouseflow", "no-mouseflow"),
            ("Yandex Metrica", "ym-hide-content"),
        ] {
            assert!(classes.contains(&class), "{recorder}: {classes:?}");
        }
        for (recorder, attribute, value) in [
            ("Hotjar", "data-hj-suppress", ""),
            ("Clarity", "data-clarity-mask", "true"),
            ("LogRocket", "data-private", ""),
        ] {
            assert_eq!(root.attr(attribute), Some(value), "{recorder}");
        }
        // No part of the card is outside of it.
        assert!(page.html.starts_with("<article ") && page.html.ends_with("</article>"));
    }
}

#[test]
fn hidden_photo_leaves_the_initials() {
    let mut feed = Feed::sample();
    feed.person("mironov")["photo"] = json!({ "url": "https://feed.example/m.jpg", "alt": "M" });
    let props = feed.props("mironov");
    card(props.clone()).one("img");
    let page = card(CardProps {
        photo: PhotoShown::Hidden,
        ..props
    });
    page.none("img");
    assert_eq!(page.text(".portrait"), "SM");
}

#[test]
fn verified_photo_waits_for_the_script_with_its_digest_and_the_name_of_its_copy() {
    let digest = "0f".repeat(32);
    let verified = |sha256: Option<String>| {
        let mut feed = Feed::sample();
        feed.person("mironov")["photo"] = json!({ "url": "https://feed.example/m.png", "alt": "M", "sha256": sha256 });
        card(CardProps {
            photo: PhotoShown::Verified,
            ..feed.props("mironov")
        })
    };
    let page = verified(Some(digest.to_uppercase()));
    page.none("img");
    let canvas = page.one("canvas");
    for (name, value) in [
        ("data-photo", "https://feed.example/m.png"),
        ("data-sha256", &*digest),
        ("data-copy", &format!("photos/{digest}.png")),
        ("aria-label", "M"),
    ] {
        assert_eq!(canvas.value().attr(name), Some(value), "{name}");
    }
    // Without a digest no photo is requested.
    let page = verified(None);
    page.none("canvas");
    assert_eq!(page.text(".portrait"), "SM");
}

#[test]
fn outlawed_publisher_says_so_before_its_links() {
    let mut feed = Feed::sample();
    feed.0["_prisoner_card"]["publisher"]["designations"] = json!([
        { "jurisdiction": "RU", "kind": "undesirable", "as_of": "2026-02" },
        { "jurisdiction": "BY", "kind": "a_code_of_tomorrow", "as_of": "2026" },
    ]);
    let props = feed.props("mironov");
    for layout in [Layout::Full, Layout::Compact] {
        let page = card(CardProps {
            layout,
            ..props.clone()
        });
        assert_eq!(
            page.texts(".designation"),
            [
                "In Russia, the publisher is designated as an undesirable organisation. Following or sharing its links in \
                 that country may be a legal risk. (as of February 2026)",
                "In Belarus, the publisher is designated as an outlawed organisation. Following or sharing its links in \
                 that country may be a legal risk. (as of 2026)",
            ]
        );
        let places = page.html.find("risk designation").zip(page.html.find("<a "));
        let (designation, link) = places.expect("both are there");
        assert!(designation < link, "{layout:?}");
    }
}
