//! The card by its rendered HTML.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use prisoner_card::view::{CardProps, FailureKind, FailureProps, HelpShown, Layout};
use prisoner_card::{StaticElement, static_card};
use serde_json::{Value, json};

use crate::common::{Feed, card, day, failure, tag};

const ENVELOPE: &str = "403882, Волгоградская область, г. Камышин, ул. Рабочая, д. 38, ФКУ СИЗО-2 УФСИН России \
                        по Волгоградской области, Миронову Сергею Геннадьевичу, 1981 г. р.";
const READING: &str = "Sergei Gennadyevich Mironov (born 1981), Remand Prison No. 2, Federal Penitentiary Service of \
                       Russia for Volgograd Oblast, 38 Rabochaya Street, Kamyshin, Volgograd Oblast, 403882, Russia";

fn sample() -> CardProps {
    Feed::sample().props("mironov")
}

/// The sample with one member of its extension object changed.
fn sample_with(member: &str, value: Value) -> CardProps {
    let mut feed = Feed::sample();
    feed.person("mironov")[member] = value;
    feed.props("mironov")
}

fn in_russian() -> CardProps {
    CardProps {
        language: tag("ru"),
        ..sample()
    }
}

#[test]
fn header_says_who_in_both_languages() {
    let page = card(sample());
    assert_eq!(page.text("h2"), "Sergei Gennadyevich Mironov");
    assert_eq!(page.text(".native-name"), "Сергей Геннадьевич Миронов");
    assert_eq!(page.one(".native-name bdi").attr("lang"), Some("ru"));
    assert_eq!(page.text(".portrait"), "SM");
    assert_eq!(page.text(".badge"), "Political prisoner");
    assert_eq!(page.texts(".header .fact")[0], "born 1981");
}

#[test]
fn name_in_the_readers_language_stands_alone() {
    let page = card(in_russian());
    assert_eq!(page.text("h2"), "Сергей Геннадьевич Миронов");
    page.none(".native-name");
    assert_eq!(page.text(".badge"), "Политзаключённый");
    assert_eq!(page.texts(".header .fact")[0], "родился в 1981 году");
}

#[test]
fn disclaimer_follows_the_badge_at_once() {
    let page = card(sample());
    let order = page
        .html
        .find("part=\"badge\"")
        .zip(page.html.find("part=\"disclaimer\""));
    let (badge, disclaimer) = order.expect("both are there");
    assert!(badge < disclaimer);
    page.one(".header + .recognition .disclaimer");
}

#[test]
fn charge_is_cited_as_a_lawyer_would() {
    let page = card(sample());
    assert_eq!(
        page.text(".charges li"),
        "Preparing treason in the form of going over to the enemy’s sideArticle 275 via Article 30, Part 1, Criminal \
         Code of Russia · convicted"
    );
    assert_eq!(page.text(".charges h3"), "Criminal charges");
    let page = card(in_russian());
    assert_eq!(page.text(".citation"), "ч. 1 ст. 30, ст. 275 УК РФ · осуждён");
}

#[test]
fn criminal_and_administrative_charges_stand_apart() {
    let page = card(sample_with(
        "charges",
        json!([
            { "law": "RU-KoAP", "article": "20.1", "part": "1", "label": "Petty hooliganism", "kind": "administrative" },
            { "law": "XX-9", "article": "1", "part": "2", "point": "а", "label": "An offence elsewhere", "outcome": "acquitted" },
        ]),
    ));
    assert_eq!(
        page.texts(".charges h3"),
        ["Criminal charges", "Administrative charges"]
    );
    assert_eq!(
        page.texts(".citation"),
        [
            "Article 1, Part 2, Point а, XX-9 · acquitted",
            "Article 20.1, Part 1, Code of Administrative Offences of Russia"
        ]
    );
}

#[test]
fn sentence_reads_as_a_sentence() {
    let page = card(sample());
    assert_eq!(
        page.texts(".sentence p"),
        [
            "Nine years in a strict-regime penal colony.",
            "Passed by a court in Volgograd on 4 February 2025, in a closed hearing.",
            "After release: 18 months’ probation.",
        ]
    );
    let page = card(in_russian());
    assert_eq!(
        page.texts(".sentence p"),
        [
            "9 лет колонии строгого режима.",
            "Приговор вынес суд в Волгограде 4 февраля 2025 года, заседание было закрытым.",
            "После освобождения: 18 месяцев надзора.",
        ]
    );
}

#[test]
fn sentences_of_every_kind_have_words() {
    for (sentence, expected) in [
        (
            json!({ "kind": "imprisonment", "term": "P5Y6M" }),
            "5 years 6 months of imprisonment.",
        ),
        (json!({ "kind": "imprisonment", "regime": "prison" }), "Prison."),
        (
            json!({ "kind": "life", "regime": "special" }),
            "Life imprisonment in a special-regime penal colony.",
        ),
        (json!({ "kind": "life" }), "Life imprisonment."),
        (json!({ "kind": "suspended", "term": "P2Y" }), "Two years, suspended."),
        (
            json!({ "kind": "compulsory_labour", "term": "P1Y" }),
            "One year of compulsory labour.",
        ),
        (json!({ "kind": "fine" }), "Fine."),
        (
            json!({ "kind": "imprisonment", "term": "P15D" }),
            "15 days of imprisonment.",
        ),
    ] {
        let page = card(sample_with("sentence", sentence.clone()));
        assert_eq!(page.text(".verdict"), expected, "{sentence}");
    }
}

#[test]
fn additional_punishments_say_how_long_once() {
    for (additional, expected) in [
        (
            json!({ "kind": "post_release_supervision", "term": "P18M" }),
            "After release: 18 months of supervision.",
        ),
        (
            json!({ "kind": "restriction_of_freedom", "term": "P1Y", "label": "curfew" }),
            "After release: curfew, one year.",
        ),
        (
            json!({ "kind": "fine", "label": "a fine of 300 euros", "term": "P1M" }),
            "In addition: a fine of 300 euros.",
        ),
    ] {
        let page = card(sample_with(
            "sentence",
            json!({ "kind": "life", "additional": [additional] }),
        ));
        assert_eq!(page.texts(".sentence p")[1], expected);
    }
}

#[test]
fn time_in_custody_is_counted_to_the_readers_day() {
    assert_eq!(card(sample()).text(".elapsed"), "2 years 9 months in custody");
    assert_eq!(card(in_russian()).text(".elapsed"), "2 года 9 месяцев в неволе");
}

#[test]
fn time_in_custody_from_a_partial_date_is_the_least_it_can_be() {
    let page = card(sample_with(
        "events",
        json!([{ "date": "2024-02", "code": "detained" }]),
    ));
    assert_eq!(page.text(".elapsed"), "At least 2 years 8 months in custody");
}

#[test]
fn a_slow_clock_counts_to_the_feeds_own_day() {
    let props = CardProps {
        today: day(2001, 1, 1),
        ..sample()
    };
    assert_eq!(card(props).text(".elapsed"), "2 years 9 months in custody");
}

#[test]
fn time_in_custody_ends_with_custody() {
    let page = card(sample_with("custody", json!({ "code": "released" })));
    page.none(".elapsed");
    page.none(".drawing .held");
}

#[test]
fn no_release_date_is_ever_computed() {
    let page = card(sample());
    page.none(".release");
    assert!(
        !page.html.contains("2033") && !page.html.contains("2034"),
        "{}",
        page.html
    );
    let page = card(sample_with("release", json!({ "expected": "2033-02" })));
    assert_eq!(page.text(".release"), "Expected release: February 2033");
}

#[test]
fn timeline_is_drawn_to_scale_without_inline_styles() {
    let page = card(sample());
    assert_eq!(page.all(".drawing circle").len(), 2);
    assert_eq!(page.texts(".drawing .year"), ["2025", "2026"]);
    // 13 February 2024 is at the start; 4 February 2025 lies 357 of 1015 days on.
    let places: Vec<_> = page
        .all(".drawing circle")
        .iter()
        .filter_map(|mark| mark.attr("cx"))
        .collect();
    assert_eq!(places, ["2.0%", "35.7%"]);
    assert!(
        !page.html.contains("style="),
        "a strict policy drops inline styles: {}",
        page.html
    );
}

#[test]
fn addresses_stand_verbatim_and_alone_in_their_elements() {
    for props in [
        sample(),
        in_russian(),
        CardProps {
            layout: Layout::Compact,
            ..sample()
        },
    ] {
        let compact = props.layout == Layout::Compact;
        let page = card(props);
        let envelope = page.one("[data-copy=envelope]");
        assert_eq!(envelope.text().collect::<String>(), ENVELOPE);
        assert_eq!(envelope.attr("lang"), Some("ru"));
        assert_eq!(envelope.attr("translate"), Some("no"));
        page.one("button[data-kind=envelope]");
        if compact {
            page.none("[data-copy=reading]");
        } else {
            assert_eq!(page.one("[data-copy=reading]").text().collect::<String>(), READING);
            page.one("button[data-kind=reading]");
        }
        page.one(".certainty");
    }
}

#[test]
fn presumed_address_says_so_beside_its_button() {
    assert_eq!(
        card(sample()).text(".certainty"),
        "Presumed address: it has not been confirmed."
    );
    assert_eq!(
        card(in_russian()).text(".certainty"),
        "Адрес предположительный: он не подтверждён."
    );
}

#[test]
fn no_address_is_shown_where_the_rules_forbid_it() {
    for code in ["in_transfer", "wanted", "at_liberty", "released", "exchanged", "died"] {
        for layout in [Layout::Full, Layout::Compact] {
            let props = sample_with("custody", json!({ "code": code }));
            let page = card(CardProps { layout, ..props });
            page.none("[data-copy]");
            page.none("button");
            page.one(".withheld");
            assert!(!page.html.contains("403882"), "{code}: {}", page.html);
        }
    }
}

#[test]
fn paused_mail_says_why_there_is_no_address() {
    let mut feed = Feed::sample();
    feed.person("mironov")["mail"]["state"] = json!("paused");
    let page = card(feed.props("mironov"));
    page.none("[data-copy]");
    assert_eq!(
        page.text(".withheld"),
        "Letters are not possible for the time being, so no address is shown."
    );
}

#[test]
fn address_past_its_review_stays_with_a_warning() {
    let mut feed = Feed::sample();
    feed.person("mironov")["mail"]["address"]["review_by"] = json!("2026-11-23");
    feed.item("mironov")["url"] = json!("https://feed.example/p/mironov");
    let page = card(feed.props("mironov"));
    page.one("[data-copy=envelope]");
    assert_eq!(
        page.text(".warning"),
        "This address was to be verified again by 23 November 2026. Look at the case page before you write."
    );
    assert_eq!(
        page.one(".warning a").attr("href"),
        Some("https://feed.example/p/mironov")
    );
}

#[test]
fn feed_past_its_date_warns_without_hiding_the_address() {
    let mut feed = Feed::sample();
    feed.0["_prisoner_card"]["valid_until"] = json!("2026-11-01T00:00:00Z");
    let page = card(feed.props("mironov"));
    page.one("[data-copy=envelope]");
    assert_eq!(
        page.text(".warning"),
        "This information may be out of date: it was valid until 1 November 2026. Ask the publisher before you write."
    );
}

#[test]
fn feed_past_its_date_warns_where_there_is_no_address_too() {
    for (custody, mail) in [
        ("died", json!({ "state": "open" })),
        ("remand", json!(null)),
        ("remand", json!({ "state": "open" })),
    ] {
        for layout in [Layout::Full, Layout::Compact] {
            let mut feed = Feed::sample();
            feed.0["_prisoner_card"]["valid_until"] = json!("2026-11-01T00:00:00Z");
            feed.person("mironov")["custody"]["code"] = json!(custody);
            feed.person("mironov")["mail"] = mail.clone();
            let page = card(CardProps {
                layout,
                ..feed.props("mironov")
            });
            assert!(
                page.text(".warning").starts_with("This information may be out of date"),
                "{}",
                page.html
            );
        }
    }
}

#[test]
fn sentences_that_end_in_an_abbreviation_end_once() {
    let mut feed = Feed::sample();
    feed.person("mironov")["mail"]["address"]["review_by"] = json!("2026-11-23");
    feed.0["_prisoner_card"]["valid_until"] = json!("2026-11-01T00:00:00Z");
    let props = CardProps {
        language: tag("ru"),
        stale: true,
        ..feed.props("mironov")
    };
    assert_eq!(
        card(props).texts(".warning"),
        [
            "Новую версию загрузить не удалось. Эта опубликована 24 ноября 2026 года.Попробовать ещё раз",
            "Срок новой проверки этого адреса прошёл: 23 ноября 2026 г. Прежде чем писать, спросите у издателя.",
            "Эти сведения могли устареть: они были действительны до 1 ноября 2026 г. Прежде чем писать, спросите у издателя.",
        ]
    );
}

#[test]
fn nothing_is_said_of_copying_until_it_was() {
    let page = card(sample());
    assert_eq!(page.texts("[role=status]"), ["", ""]);
    for status in page.all("[role=status]") {
        assert_eq!(status.attr("data-copied"), Some("Copied."));
        let failed = status.attr("data-failed").unwrap_or_default();
        assert!(
            failed.starts_with("Copying did not work here. The address is selected: press Ctrl+C"),
            "{failed}"
        );
    }
}

#[test]
fn help_attribute_narrows_what_is_offered() {
    let shown = |help| {
        let page = card(CardProps { help, ..sample() });
        (
            page.all("[data-copy]").len(),
            page.all(".channels li").len(),
            page.all(".help li").len(),
        )
    };
    assert_eq!(shown(HelpShown::All), (2, 3, 2));
    assert_eq!(shown(HelpShown::Letters), (2, 3, 0));
    assert_eq!(shown(HelpShown::None), (2, 0, 0));
}

#[test]
fn channels_name_their_cost() {
    assert_eq!(
        card(sample()).texts(".channels li"),
        [
            "ZT · paid · All bank cards are accepted",
            "OVD-Info · free",
            "Memorial-France · free"
        ]
    );
}

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
        assert_eq!(link.attr("rel"), Some("noopener noreferrer"));
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
fn language_without_words_of_its_own_is_served_in_english() {
    let page = card(CardProps {
        language: tag("de-AT"),
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
        ("missing-attribute", "This card is not set up yet.", false),
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
    for name in ["feed.json", "people.json", "expired.json"] {
        for id in Feed::open(name).ids() {
            let mut feed = Feed::open(name);
            if feed.person(&id)["withdrawn"] == json!(true) {
                continue;
            }
            let props = feed.props(&id);
            for messages in prisoner_card::messages::LANGUAGES {
                for layout in [Layout::Full, Layout::Compact] {
                    let language = tag(messages.tag);
                    let page = card(CardProps {
                        language,
                        layout,
                        ..props.clone()
                    });
                    assert!(!page.text("h2").is_empty(), "{name} {id} {}", messages.tag);
                    assert!(!page.html.contains("{}"), "{name} {id} {}: {}", messages.tag, page.html);
                }
            }
        }
    }
}

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
        // What is to be known of the address is never told after it.
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
