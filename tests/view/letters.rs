//! The address, the sentences about it, and ways to write and help.

use prisoner_card::view::{CardProps, HelpShown, Layout, Medium};
use serde_json::json;

use crate::common::{Feed, card, tag};
use crate::{ENVELOPE, READING, in_russian, sample, sample_with};

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
    for code in [
        "in_transfer",
        "wanted",
        "at_liberty",
        "released",
        "exchanged",
        "died",
        "house_arrest",
        "conduct_ban",
        "travel_bond",
        "conditional_release",
        "abroad",
        "deported",
        "disappeared",
        "a_code_of_tomorrow",
    ] {
        let mut sentences = Vec::new();
        for layout in [Layout::Full, Layout::Compact] {
            let props = sample_with("custody", json!({ "code": code }));
            let page = card(CardProps { layout, ..props });
            page.none("[data-copy]");
            page.none("button");
            sentences.push(page.text(".withheld"));
            assert!(!page.html.contains("403882"), "{code}: {}", page.html);
        }
        assert_eq!(sentences[0], sentences[1], "{code}");
    }
}

#[test]
fn each_sign_against_an_address_hides_it_and_says_why() {
    let transferred = json!([{ "date": "2026-11-20", "code": "transferred" }]);
    for (member, value, sentence) in [
        (
            "custody",
            json!({ "code": "house_arrest", "place": "Moscow" }),
            "He is at home under restrictions, so no address is shown.",
        ),
        (
            "custody",
            json!(null),
            "It is not clear whether letters can be sent, so no address is shown.",
        ),
        (
            "custody",
            json!("Released"),
            "It is not clear whether letters can be sent, so no address is shown.",
        ),
        (
            "events",
            json!([{ "date": "2025", "code": "died" }]),
            "He has died. No address is shown.",
        ),
        (
            "events",
            transferred,
            "He has been transferred, and the address has not been verified since, so no address is shown.",
        ),
        (
            "release",
            json!({ "actual": "2026-11-24" }),
            "He has been released, so no address is shown.",
        ),
    ] {
        let page = card(sample_with(member, value.clone()));
        page.none("[data-copy]");
        assert_eq!(page.text(".withheld"), sentence, "{member}: {value}");
        assert!(!page.html.contains("403882"), "{}", page.html);
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
    assert_eq!(page.texts("[role=status]"), ["", "", ""]);
    for status in page.all("button[part=copy-button] + [role=status]") {
        assert_eq!(status.attr("data-copied"), Some("Copied."));
        let failed = status.attr("data-failed").unwrap_or_default();
        assert!(
            failed.starts_with("Copying did not work here. The address is selected: press Ctrl+C"),
            "{failed}"
        );
    }
}

#[test]
fn button_for_a_letter_stands_only_beside_an_address_that_may_be_copied() {
    let button = ".envelope + .copy > button[part=copy-button] ~ button[part=letter]";
    for layout in [Layout::Full, Layout::Compact] {
        for beginning in [false, true] {
            let page = card(CardProps {
                layout,
                beginning,
                ..sample()
            });
            assert_eq!(page.text(button), "Write a letter");
            let status = page.one("button[part=letter] + [role=status]");
            assert_eq!(
                status.attr("data-failed"),
                Some("Help with the letter could not be loaded. The address can still be copied.")
            );
        }
        let props = sample_with("custody", json!({ "code": "in_transfer" }));
        card(CardProps { layout, ..props }).none("[part=letter]");
        card(CardProps {
            layout,
            help: HelpShown::None,
            ..sample()
        })
        .none("[part=letter]");
        // It may be read without a script.
        card(CardProps {
            layout,
            medium: Medium::Static,
            ..sample()
        })
        .none("[part=letter]");
    }
}

#[test]
fn number_with_hyphens_is_shown_from_left_to_right_in_an_arabic_address() {
    let mut feed = Feed::sample();
    let address = "سجن الحائر، الرياض 14926-4567";
    feed.person("mironov")["mail"]["address"]["envelope"] = json!({ "ar": address });
    let page = card(feed.props("mironov"));
    assert_eq!(page.one("[data-copy=envelope]").text().collect::<String>(), address);
    assert_eq!(page.texts("[data-copy=envelope] [dir=ltr]"), ["14926-4567"]);
}

#[test]
fn lines_of_an_address_stay_lines() {
    let mut feed = Feed::sample();
    let address = "г. Тестов, ул. Садовая, 1\nПримерной Ирис";
    feed.person("mironov")["mail"]["address"]["envelope"] = json!({ "ru": address });
    let page = card(feed.props("mironov"));
    assert_eq!(page.one("[data-copy=envelope]").text().collect::<String>(), address);
    let kept_together: Vec<String> = page
        .all("[data-copy=envelope] .unbroken")
        .iter()
        .map(|piece| piece.text().collect())
        .collect();
    assert_eq!(kept_together, ["г. Тестов,", "ул. Садовая,", "1", "Примерной Ирис"]);
}

#[test]
fn of_several_addresses_one_has_the_button_for_a_letter() {
    let mut feed = Feed::sample();
    feed.person("mironov")["mail"]["address"]["envelope"] = json!({ "ru": "1, Тестов", "be": "2, Тэстаў" });
    let page = card(feed.props("mironov"));
    assert_eq!(page.all(".envelope + .copy > button[part=copy-button]").len(), 2);
    page.one("[part=letter]");
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
fn number_stands_beside_the_address() {
    let mut feed = Feed::sample();
    feed.person("mironov")["mail"]["address"]["number"] = json!("A-123456");
    let page = card(feed.props("mironov"));
    assert_eq!(page.text(".number"), "Prisoner number: A-123456");
    assert_eq!(page.one("[data-copy=envelope]").text().collect::<String>(), ENVELOPE);
}

/// The sample with those other addresses, moved in July 2026.
fn with_others(others: serde_json::Value) -> Feed {
    let mut feed = Feed::sample();
    let person = feed.person("mironov");
    person["events"] = json!([{ "date": "2026-07-01", "code": "transferred" }]);
    person["mail"]["address"]["verified_on"] = json!("2026-08-01");
    person["mail"]["other_addresses"] = others;
    feed
}

#[test]
fn each_other_address_has_a_block_with_its_certainty_and_a_button_of_its_own() {
    let mut feed = with_others(json!([
        { "purpose": "books", "envelope": { "ru": "Для книг", "be": "Для кніг" }, "certainty": "confirmed", "verified_on": "2026-08-01" },
        { "purpose": "seeds", "label": "For seeds", "envelope": { "ru": "Для\u{200b} семян" }, "certainty": "presumed",
            "verified_on": "2026-08-02", "review_by": "2026-11-01" },
    ]));
    feed.item("mironov")["url"] = json!("https://feed.example/p/mironov");
    let page = card(feed.props("mironov"));
    assert_eq!(page.texts(".other h4"), ["For books", "For seeds"]);
    assert_eq!(page.texts(".other [data-copy]"), ["Для книг", "Для кніг", "Для семян"]);
    assert_eq!(
        page.texts(".other .certainty"),
        [
            "Confirmed address. Last verified on 1 August 2026.",
            "Presumed address: it has not been confirmed. Last verified on 2 August 2026.",
        ]
    );
    assert_eq!(
        page.texts(".other .warning"),
        ["This address was to be verified again by 1 November 2026. Look at the case page before you write."]
    );
    let buttons: Vec<_> = page
        .all(".other button")
        .iter()
        .map(|button| ["aria-label", "data-kind", "data-language"].map(|name| button.attr(name).unwrap_or_default()))
        .collect();
    assert_eq!(
        buttons,
        [
            ["Copy the address: For books: Russian", "books", "ru"],
            ["Copy the address: For books: Belarusian", "books", "be"],
            ["Copy the address: For seeds", "other", "ru"],
        ]
    );
    assert_eq!(page.one("button[data-kind=envelope]").attr("aria-label"), None);
}

#[test]
fn buttons_of_several_envelopes_are_told_apart_by_language() {
    let mut feed = Feed::sample();
    feed.person("mironov")["mail"]["address"]["envelope"] = json!({ "ru": "1, Тестов", "be": "2, Тэстаў" });
    let page = card(feed.props("mironov"));
    let names: Vec<_> = page
        .all("button[data-kind=envelope]")
        .iter()
        .map(|button| button.attr("aria-label").unwrap_or_default())
        .collect();
    assert_eq!(names, ["Copy the address: Russian", "Copy the address: Belarusian"]);
}

#[test]
fn an_address_that_is_withheld_takes_no_other_with_it() {
    let old = json!({ "purpose": "books", "envelope": { "ru": "Для книг" }, "verified_on": "2026-06-01" });
    let new = json!({ "purpose": "parcels", "envelope": { "ru": "Для посылок" }, "verified_on": "2026-08-01" });
    let others = json!([old, new]);
    let page = card(with_others(others.clone()).props("mironov"));
    assert_eq!(
        (page.all("[data-copy=envelope]").len(), page.texts(".other [data-copy]")),
        (1, vec!["Для посылок".to_owned()])
    );
    let mut moved = with_others(others.clone());
    moved.person("mironov")["mail"]["address"]["verified_on"] = json!("2026-06-01");
    let page = card(moved.props("mironov"));
    assert_eq!(page.texts("[data-copy]"), ["Для посылок"]);
    assert_eq!(
        page.text(".withheld"),
        "He has been transferred, and the address has not been verified since, so no address is shown."
    );
    // If the person is not in a prison, no other address is shown either.
    let mut at_home = with_others(others);
    at_home.person("mironov")["custody"]["code"] = json!("house_arrest");
    card(at_home.props("mironov")).none("[data-copy]");
}

#[test]
fn help_none_and_the_compact_card_show_the_address_for_letters_alone() {
    let others = json!([{ "purpose": "books", "envelope": { "ru": "Для книг" }, "verified_on": "2026-08-01" }]);
    for verified_on in ["2026-06-01", "2026-08-01"] {
        let mut feed = with_others(others.clone());
        feed.person("mironov")["mail"]["address"]["verified_on"] = json!(verified_on);
        let props = feed.props("mironov");
        card(CardProps {
            help: HelpShown::None,
            ..props.clone()
        })
        .none(".other");
        card(CardProps {
            layout: Layout::Compact,
            ..props
        })
        .none(".other");
    }
}

#[test]
fn languages_that_the_person_reads_and_the_birthday_stand_beside_the_address() {
    let mut feed = Feed::sample();
    let person = feed.person("mironov");
    person["reads"] = json!(["ru", "de"]);
    person["birthday"] = json!("--02-01");
    let props = feed.props("mironov");
    let lines = |language: &str| {
        let page = card(CardProps {
            language: tag(language),
            ..props.clone()
        });
        [page.texts(".languages"), page.texts(".birthday")].concat()
    };
    assert_eq!(
        lines("en"),
        [
            "Letters arrive in: Russian.",
            "Reads in: Russian, German.",
            "Birthday: 1 February"
        ]
    );
    assert_eq!(
        lines("ru"),
        [
            "Язык писем: русский.",
            "На каких языках читает: русский, немецкий.",
            "День рождения: 1 февраля"
        ]
    );
    assert_eq!(lines("fr")[2], "Anniversaire : 1er février");
    assert_eq!(lines("fa")[2], "روز تولد: ۱ فوریه");
    assert_eq!(lines("zh-Hans")[2], "生日：2月1日");
    // If no letter can be sent, the birthday is not shown.
    let mut gone = Feed::sample();
    gone.person("mironov")["birthday"] = json!("--02-01");
    gone.person("mironov")["custody"]["code"] = json!("released");
    card(gone.props("mironov")).none(".birthday");
}

#[test]
fn host_of_a_service_or_an_appeal_is_shown_as_text() {
    let mut feed = Feed::sample();
    feed.person("mironov")["mail"]["channels"] = json!([{ "name": "Letters", "url": "https://letters.example/to" }]);
    feed.person("mironov")["help"] = json!([{ "kind": "donate", "label": "Give", "url": "https://give.example/" }]);
    let page = card(feed.props("mironov"));
    assert_eq!(page.texts(".host"), ["(letters.example)", "(give.example)"]);
}
