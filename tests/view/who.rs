//! The person: name, badge, disclaimer.

use prisoner_card::view::{CardProps, Layout};
use serde_json::json;

use crate::common::{Feed, card};
use crate::{in_russian, sample, sample_with};

#[test]
fn header_says_who_in_both_languages() {
    let page = card(sample());
    assert_eq!(page.text("h2"), "Sergei Gennadyevich Mironov");
    assert_eq!(page.text(".native-name"), "Сергей Геннадьевич Миронов");
    assert_eq!(page.one(".native-name bdi").attr("lang"), Some("ru"));
    assert_eq!(page.text(".portrait"), "SM");
    assert_eq!(page.text(".badge"), "Political prisoner");
    assert_eq!(page.texts(".header .fact")[0], "Born 1981");
}

#[test]
fn name_in_the_readers_language_stands_alone() {
    let page = card(in_russian());
    assert_eq!(page.text("h2"), "Сергей Геннадьевич Миронов");
    page.none(".native-name");
    assert_eq!(page.text(".badge"), "Политзаключённый");
    assert_eq!(page.texts(".header .fact")[0], "Родился в 1981 году");
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
fn family_name_stands_first_where_the_language_has_it_so() {
    for (language, name, expected) in [
        ("zh", json!({ "given": "例文", "family": "楊" }), "楊例文"),
        ("ja", json!({ "given": "例子", "family": "山田" }), "山田例子"),
        ("hu", json!({ "given": "Anna", "family": "Példa" }), "Példa Anna"),
        ("vi", json!({ "given": "Anh", "family": "Nguyễn" }), "Nguyễn Anh"),
        ("zh-Latn", json!({ "given": "Liwen", "family": "Yang" }), "Yang Liwen"),
        ("en", json!({ "given": "Anna", "family": "Example" }), "Anna Example"),
        ("az", json!({ "family": "Məmmədov" }), "Məmmədov"),
        ("ru", json!({ "patronymic": "Ивановна" }), "Ивановна"),
    ] {
        let page = card(sample_with("name", json!({ language: name })));
        assert_eq!(page.text("h2"), expected, "{language}");
    }
}

#[test]
fn what_happened_on_a_day_has_not_lasted_since() {
    for (code, expected) in [
        ("colony", "In a penal colony, since February 2025"),
        ("disappeared", "Disappeared, since February 2025"),
        ("wanted", "Wanted by the authorities, since February 2025"),
        ("released", "Released, February 2025"),
        ("exchanged", "Freed in a prisoner exchange, February 2025"),
        ("died", "Died, February 2025"),
        ("conditional_release", "Released on conditions, February 2025"),
        ("deported", "Deported, February 2025"),
    ] {
        let custody = json!({ "code": code, "since": "2025-02" });
        let page = card(sample_with("custody", custody));
        assert_eq!(page.texts(".header .fact")[1], expected);
    }
}

#[test]
fn only_a_custody_that_is_not_sure_is_called_presumed() {
    for (custody, expected) in [
        (json!({ "code": "colony" }), "In a penal colony"),
        (
            json!({ "code": "colony", "certainty": "confirmed" }),
            "In a penal colony",
        ),
        (
            json!({ "code": "colony", "certainty": "presumed" }),
            "In a penal colony (presumably)",
        ),
        (
            json!({ "code": "prison", "place": "X", "certainty": "unknown" }),
            "In prison: X (presumably)",
        ),
        (
            json!({ "code": "prison", "certainty": "likely" }),
            "In prison (presumably)",
        ),
        (
            json!({ "code": "unknown", "place": "X", "certainty": "unknown" }),
            "X (presumably)",
        ),
        (
            json!({ "code": "unknown", "certainty": "unknown" }),
            "Whereabouts unknown",
        ),
    ] {
        let page = card(sample_with("custody", custody));
        assert_eq!(page.texts(".header .fact")[1], expected);
    }
}

#[test]
fn nobody_who_is_free_or_dead_serves_a_sentence() {
    for (code, stage, is_said) in [
        ("died", "serving", false),
        ("exchanged", "serving", false),
        ("released", "serving", false),
        ("conditional_release", "serving", true),
        ("colony", "serving", true),
        ("died", "appeal", true),
    ] {
        let mut feed = Feed::sample();
        feed.person("mironov")["custody"] = json!({ "code": code });
        feed.person("mironov")["stage"] = json!(stage);
        let words = if stage == "serving" {
            "Serving the sentence"
        } else {
            "Under appeal"
        };
        let facts = card(feed.props("mironov")).texts(".header .fact");
        assert_eq!(
            facts.iter().any(|fact| fact == words),
            is_said,
            "{code} {stage}: {facts:?}"
        );
    }
}

#[test]
fn facts_are_apart_where_their_words_are_copied() {
    let props = sample_with("custody", json!({ "code": "colony" }));
    let compact = CardProps {
        layout: Layout::Compact,
        ..props.clone()
    };
    assert_eq!(
        card(props).text(".header .facts"),
        "Born 1981 · In a penal colony · Sentenced"
    );
    assert_eq!(
        card(compact).text(".header .facts"),
        "Preparing treason in the form of going over to the enemy’s side · Nine years in a strict-regime penal colony"
    );
}

#[test]
fn occupation_case_and_other_findings_are_shown() {
    let mut feed = Feed::sample();
    feed.person("mironov")["occupation"] = json!("teacher");
    feed.person("mironov")["case_group"] = json!("the Network case");
    feed.person("mironov")["also_recognised_by"] =
        json!([{ "by": "Amnesty", "status": "recognised", "date": "2025", "url": "https://amnesty.example/" }]);
    let page = card(feed.props("mironov"));
    assert_eq!(page.texts(".header .fact")[1..3], ["teacher", "the Network case"]);
    assert_eq!(page.text(".also-found"), "Recognised by Amnesty, 2025");
}
