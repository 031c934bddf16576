//! The case: charges, sentence, time in custody.

use prisoner_card::view::{CardProps, Layout};
use prisoner_card_format::codes::SentenceKind;
use serde_json::{Value, json};

use crate::common::{Feed, card, day, tag};
use crate::{in_russian, sample, sample_with};

#[test]
fn charge_is_cited_as_a_lawyer_would() {
    let page = card(sample());
    assert_eq!(
        page.text(".charges li"),
        "Preparing treason in the form of going over to the enemy’s sideArticle 275 in conjunction with Article 30, Part 1, \
         Criminal Code of Russia · convicted"
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
            json!({ "kind": "post_release_supervision", "term": "P1Y" }),
            "After release: one year of supervision.",
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

/// Of a kind that is not known, nobody can say whether it ends in a release.
#[test]
fn only_a_punishment_that_ends_in_release_has_one_after_it() {
    let additional = json!([{ "kind": "restriction_of_freedom", "term": "P1Y" }]);
    for kind in SentenceKind::ALL.iter().map(|kind| kind.code()).chain(["tomorrow"]) {
        let heading = match kind {
            "imprisonment" | "life" | "indeterminate" | "compulsory_labour" | "forced_labour" => "After release",
            _ => "In addition",
        };
        let sentence = json!({ "kind": kind, "label": "by law", "additional": additional });
        let page = card(sample_with("sentence", sentence));
        assert_eq!(
            page.texts(".sentence p")[1],
            format!("{heading}: one year of restricted freedom."),
            "{kind}"
        );
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
fn time_in_custody_that_may_be_less_than_a_day_is_not_counted() {
    for date in ["2026-12-01", "2026-12", "2026"] {
        let props = CardProps {
            today: day(2026, 12, 1),
            ..sample_with("events", json!([{ "date": date, "code": "detained" }]))
        };
        card(props).none(".elapsed");
    }
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
fn a_release_is_no_sentence() {
    for (release, words) in [
        (json!({ "expected": "2033-02" }), "Expected release: February 2033"),
        (json!({ "actual": "2026-02" }), "Released in February 2026"),
    ] {
        let page = |sentence: Option<Value>| {
            let mut feed = Feed::sample();
            feed.person("mironov")["release"] = release.clone();
            feed.person("mironov")["sentence"] = sentence.into();
            card(feed.props("mironov"))
        };
        assert_eq!(page(Some(json!({ "kind": "fine" }))).text(".sentence h3"), "Sentence");
        let page = page(None);
        assert_eq!(page.texts(".sentence h3, .sentence p"), ["Release", words]);
    }
}

#[test]
fn timeline_is_drawn_to_scale_without_inline_styles() {
    let page = card(sample());
    assert_eq!(page.all(".drawing circle").len(), 2);
    assert_eq!(page.texts(".drawing .year"), ["2025", "2026"]);
    // 13 February 2024 is at the start; 4 February 2025 is 357 of 1015 days later.
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
fn regimes_are_of_colonies_only_where_there_are_colonies() {
    let sentence = json!({ "kind": "imprisonment", "term": "P6Y", "regime": "strict" });
    for (country, law, custody, expected) in [
        (Some("RU"), None, "remand", "Six years in a strict-regime penal colony."),
        (
            Some("CU"),
            Some("RU-UK"),
            "colony",
            "Six years of imprisonment (strict regime).",
        ),
        (
            None,
            Some("BY-UK"),
            "remand",
            "Six years in a strict-regime penal colony.",
        ),
        (
            None,
            Some("CU-CP"),
            "colony",
            "Six years of imprisonment (strict regime).",
        ),
        (None, None, "colony", "Six years in a strict-regime penal colony."),
        (None, None, "prison", "Six years of imprisonment (strict regime)."),
    ] {
        let mut feed = Feed::sample();
        let person = feed.person("mironov");
        person["sentence"] = sentence.clone();
        person["custody"] = json!({ "code": custody });
        person["charges"] = law.map_or(json!([]), |law| json!([{ "law": law, "label": "An offence" }]));
        person["country"] = json!(country);
        let page = card(feed.props("mironov"));
        assert_eq!(page.text(".verdict"), expected, "{country:?} {law:?} {custody}");
    }
}

#[test]
fn a_sentence_is_never_left_out() {
    for (sentence, expected) in [
        (json!({ "kind": "death" }), "Death penalty."),
        (
            json!({ "kind": "life", "term": "P90Y" }),
            "Life imprisonment (90 years).",
        ),
        (
            json!({ "kind": "life_without_parole" }),
            "Life imprisonment without parole.",
        ),
        (json!({ "kind": "indeterminate" }), "Imprisonment without a fixed term."),
        (
            json!({ "kind": "imprisonment", "term": "P5Y", "regime": "enhanced" }),
            "Five years in an enhanced-regime penal colony.",
        ),
        (
            json!({ "kind": "flogging", "label": "74 lashes", "term": "P1Y" }),
            "74 lashes.",
        ),
        (
            json!({ "kind": "exile", "label": "exile to Bam", "term": "P2Y" }),
            "exile to Bam, two years.",
        ),
        (json!({ "kind": "exile", "term": "P2Y" }), "Two years."),
        (
            json!({ "kind": "exile", "label": "Two years of exile to Bam", "term": "P2Y" }),
            "Two years of exile to Bam.",
        ),
        (
            json!({ "kind": "life", "label": "of at least 20 years" }),
            "Life imprisonment (of at least 20 years).",
        ),
        (json!({ "kind": "exile" }), "Sentenced."),
        (json!({ "kind": "exile", "in_absentia": true }), "Sentenced."),
        (json!({ "kind": "exile", "closed_hearing": true }), "Sentenced."),
        (json!({ "kind": "exile", "date": "2025" }), "Sentenced."),
        (
            json!({ "kind": "exile", "additional": [{ "kind": "fine" }] }),
            "Sentenced.",
        ),
        (json!({ "in_absentia": true }), "Sentenced."),
        (
            json!({ "kind": "exile", "regime": "strict" }),
            "Strict-regime penal colony.",
        ),
        (
            json!({ "kind": "exile", "regime": "strict", "term": "P2Y" }),
            "Two years in a strict-regime penal colony.",
        ),
        (json!({ "kind": "exile", "regime": "prison" }), "Prison."),
    ] {
        for layout in [Layout::Full, Layout::Compact] {
            let mut props = sample_with("sentence", sentence.clone());
            props.layout = layout;
            let page = card(props);
            let (words, expected) = match layout {
                Layout::Full => (page.text(".verdict"), expected),
                Layout::Compact => (page.text("[part=sentence]"), expected.trim_end_matches('.')),
            };
            assert_eq!(words, expected, "{sentence}");
        }
    }
}

#[test]
fn regime_of_an_unknown_punishment_is_said_where_there_are_no_colonies() {
    for (sentence, expected) in [
        (json!({ "kind": "exile", "regime": "strict" }), "Strict regime."),
        (
            json!({ "kind": "exile", "regime": "strict", "term": "P2Y" }),
            "Two years (strict regime).",
        ),
    ] {
        let mut feed = Feed::sample();
        let person = feed.person("mironov");
        person["sentence"] = sentence.clone();
        person["country"] = json!("CU");
        let page = card(feed.props("mironov"));
        assert_eq!(page.text(".verdict"), expected, "{sentence}");
    }
}

#[test]
fn all_that_is_said_of_a_sentence_stands_below_it() {
    for (sentence, expected) in [
        (
            json!({ "kind": "exile", "in_absentia": true }),
            ["Sentenced.", "Passed in absentia."],
        ),
        (
            json!({ "kind": "exile", "additional": [{ "kind": "exile", "term": "P1Y" }] }),
            ["Sentenced.", "In addition: one year."],
        ),
    ] {
        let page = card(sample_with("sentence", sentence.clone()));
        assert_eq!(page.texts(".sentence p"), expected, "{sentence}");
    }
}

#[test]
fn code_of_law_stands_where_the_language_cites_it() {
    for (language, expected) in [
        ("zh-Hans", "俄罗斯《刑法典》第275条，结合第30条第1款 · 被定罪"),
        ("be", "ч. 1 арт. 30, арт. 275 КК РФ · асуджаны"),
        (
            "cs",
            "čl. 275 ve spojení s čl. 30 odst. 1, trestní zákoník Ruské federace · odsouzen",
        ),
        (
            "de",
            "Art. 275 in Verbindung mit Art. 30 Teil 1, Strafgesetzbuch der Russischen Föderation · verurteilt",
        ),
        (
            "es",
            "artículo 275 en relación con el artículo 30, parte 1, Código Penal de la Federación de Rusia · condenado",
        ),
        (
            "fi",
            "Venäjän rikoslaki, 275 artikla, luettuna yhdessä: 30 artikla, 1 osa · tuomittu",
        ),
        (
            "fr",
            "article 275 combiné avec l’article 30, partie 1, Code pénal de la Fédération de Russie · condamné",
        ),
        (
            "it",
            "articolo 275 in relazione all’articolo 30, parte 1, Codice penale della Federazione Russa · condannato",
        ),
        (
            "nl",
            "artikel 275 in samenhang met artikel 30, deel 1, Wetboek van Strafrecht van de Russische Federatie · veroordeeld",
        ),
        (
            "pl",
            "art. 275 w zw. z art. 30 cz. 1, Kodeks karny Federacji Rosyjskiej · skazany",
        ),
        (
            "pt",
            "artigo 275 combinado com o artigo 30, parte 1, Código Penal da Federação Russa · condenado",
        ),
        (
            "sv",
            "artikel 275 i förening med artikel 30, del 1, Rysslands strafflag · dömd",
        ),
        ("uk", "ч. 1 ст. 30, ст. 275 КК РФ · засуджений"),
        (
            "lt",
            "Rusijos baudžiamojo kodekso 275 str., siejant su 30 str. 1 d. · nuteistas",
        ),
        (
            "tr",
            "Rusya Ceza Kanunu, madde 275, bağlantılı olarak madde 30, fıkra 1 · mahkûm edildi",
        ),
        (
            "ar",
            "المادة \u{2068}275\u{2069} بالاقتران مع المادة \u{2068}30\u{2069}، الفقرة \u{2068}1\u{2069} من القانون الجنائي الروسي · أُدين",
        ),
    ] {
        let page = card(CardProps {
            language: tag(language),
            ..sample()
        });
        assert_eq!(page.text(".citation").replace('\u{a0}', " "), expected);
    }
}

#[test]
fn years_of_the_drawing_have_the_language_s_digits() {
    let page = card(CardProps {
        language: tag("fa"),
        ..sample()
    });
    assert_eq!(page.texts(".drawing .year"), ["۲۰۲۵", "۲۰۲۶"]);
}

#[test]
fn charge_of_any_law_is_cited() {
    for (charge, expected) in [
        (json!({ "law": "CU-CP", "label": "Sedition" }), "CU-CP"),
        (
            json!({ "law": "XX", "section": "3", "article": "5", "part": "1", "via": [{ "article": "7" }], "label": "x" }),
            "Section 3, Article 5, Part 1 in conjunction with Article 7, XX",
        ),
        (
            json!({ "law": "US-18USC", "law_label": "United States Code, Title 18", "section": "844(i)", "label": "Arson" }),
            "Section 844(i), United States Code, Title 18",
        ),
        (
            json!({ "law": "HK-NSL", "law_label": "National Security Law", "article": "22", "label": "Subversion" }),
            "Article 22, National Security Law",
        ),
    ] {
        let page = card(sample_with("charges", json!([charge])));
        assert_eq!(page.text(".citation"), expected);
    }
}
