//! Releases that are pages: marks that plain text does not have.

use super::*;

/// A release as a page, a paragraph for each of its own.
pub(super) fn page(text: &str) -> String {
    let paragraphs = text.trim().split("\n\n").map(|text| format!("<p>{text}</p>"));
    "<!doctype html>\n".to_owned() + &paragraphs.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_raised_mark_is_no_part_of_a_number() {
    const NOTE: &str = "<sup data-fn=\"ab\" class=\"fn\"><a href=\"#ab\">1</a></sup>";
    for (old, new) in [
        ("ИК-5", format!("ИК-5{NOTE}")),
        ("д. 12", "д. 12<sup>1</sup>".to_owned()),
        ("д. 12", "д. 12<a class=\"sdfootnoteanc\"><sup>1</sup></a>".to_owned()),
        ("д. 12", "д. 12<sub>1</sub>".to_owned()),
        ("д. 12", "д. 12<sup>a</sup>".to_owned()),
        (
            "д. 12",
            "д. 12<span style=\"vertical-align: super\">1</span>".to_owned(),
        ),
        (
            "д. 12",
            "<style>span.c3 { vertical-align: super }</style>д. 12<span class=\"c2 c3\">1</span>".to_owned(),
        ),
        ("1991 г. р.", "1991<sup>2</sup> г. р.".to_owned()),
    ] {
        let imported = imported(&page(RUSSIAN).replace(old, &new));
        assert_eq!(
            card(&imported)["mail"]["address"],
            Value::Null,
            "{new}\n{}",
            imported.report
        );
        assert!(!imported.is_clear, "{new}");
    }
    let line =
        "She was charged with discrediting the army (Article 280<sup>3</sup>, Part 1, of the Criminal Code of Russia).";
    let (card, imported) = with_account_on_page(line);
    assert_eq!(card["charges"], Value::Null, "{}", imported.report);
    let (card, imported) = with_account_on_page("On 7<sup>th</sup> March 2025, she was detained at a bus stop.");
    assert_eq!(card["events"][0]["date"], "2025-03-07", "{}", imported.report);
    let (card, imported) = with_account_on_page("Vera Obraztsova lived in M<sup>c</sup>Sample.");
    assert_eq!(
        card["account"][0]["en"], "Vera Obraztsova lived in McSample.",
        "{}",
        imported.report
    );
    let (card, imported) = with_account_on_page("Vera Obraztsova lived in Sampleville.<sup>12</sup>");
    let account = &card["account"][0]["en"];
    assert_eq!(
        account, "Vera Obraztsova lived in Sampleville.¹²",
        "{}",
        imported.report
    );
}

fn with_account_on_page(line: &str) -> (Value, Imported) {
    let imported = imported(&page(&with(&ACCOUNT, line)));
    (card(&imported), imported)
}

#[test]
fn an_address_that_a_style_strikes_out_or_hides_is_left_out() {
    let marked = |style: &str, start: &str| {
        let page = page(RUSSIAN)
            .replace("<p>000000", &format!("<p>{start}000000"))
            .replace("положительный).</p>", "положительный).</span></p>");
        imported(&page.replace("html>", &format!("html><style>{style}</style>")))
    };
    for (style, start) in [
        ("", "<span style='display:\nnone;mso-hide:all'>"),
        ("", "<span style='text-decoration:\tline-through'>"),
        (".c7{text-decoration:line-through}", "<span class=c7>"),
        (
            "<!--\nspan.s1, span.s2 {\n text-decoration: line-through\n}\n-->",
            "<span class='s2 s9'>",
        ),
        (
            "@import 'a.css'; .gone { visibility: hidden; } p { }",
            "<span class='gone'>",
        ),
    ] {
        let imported = marked(style, start);
        assert_eq!(
            card(&imported)["mail"]["address"],
            Value::Null,
            "{style}\n{}",
            imported.report
        );
        assert!(
            imported.report.contains("struck out or hidden"),
            "{style}\n{}",
            imported.report
        );
    }
    // A part of the page that a script shows.
    let hidden = page(ENGLISH).replace(
        "html>",
        "html><style>.fade{visibility:hidden}.tab{display:none}</style><div class=fade>",
    );
    let imported_part = imported(&hidden.replace("<p>", "<p class=tab>"));
    assert_ne!(
        card(&imported_part)["mail"]["address"],
        Value::Null,
        "{}",
        imported_part.report
    );
    // Rules for another place, or for some visitors only.
    for style in [
        "@media print { .c7 { display: none } }",
        ".closed .c7 { display: none }",
        ".c7:hover { text-decoration: line-through }",
        ".c8 { display: none } .c7 { color: red }",
        ".c7 { text-decoration: line-through } .c7 { text-decoration: none }",
        ".c7 { display: none } .c7 { display: inline }",
    ] {
        let imported = marked(style, "<span class=c7>");
        assert_ne!(
            card(&imported)["mail"]["address"],
            Value::Null,
            "{style}\n{}",
            imported.report
        );
    }
}

#[test]
fn the_title_is_no_entry_of_the_menu() {
    let (_, rest) = ENGLISH.split_once("\n\n").unwrap();
    let menu = "<!doctype html><a href='#c'>Skip to content</a><ul>".to_owned()
        + &"<li>Menu</li>".repeat(8)
        + "<li>Political prisoners</li></ul>";
    for heading in ["Vera Obraztsova is a political prisoner", "Vera Obraztsova on trial"] {
        let text = format!(
            "{menu}<p>We use cookies to make this site work for you.</p><h1>{heading}</h1>{}",
            page(rest)
        );
        let imported = imported(&text);
        let draft: Value = serde_json::from_str(&imported.draft).unwrap();
        assert_eq!(draft["title"], heading, "{}", imported.report);
        assert_eq!(
            draft["_prisoner_card"]["headline"]["en"],
            "A librarian was put on trial for a post about the weather"
        );
    }
}

#[test]
fn the_link_to_the_case_is_that_of_the_person() {
    const MORE: &str = "You can read more about the case on our website.";
    for line in [
        "<a href=\"https://example.org/misalov\">Read more</a>",
        "Oleg Misalov is in prison, too. <a href=\"https://example.org/misalov\">Read more…</a>",
        "You can read more about <a href=\"https://example.org/misalov\">the case of her husband</a>.",
        "You can read more about <a href=\"https://example.org/misalov\">the case of Oleg Misalov</a> on our website.",
    ] {
        let imported = imported(&page(ENGLISH).replace(MORE, line));
        assert!(
            !imported.draft.contains("example.org/misalov"),
            "{line}\n{}",
            imported.draft
        );
        assert!(!imported.is_clear, "{line}");
    }
    for line in [
        "You can <a href=\"https://example.org/obraztsova\">read more about the case</a> on our website.",
        "<a href=\"https://example.org/obraztsova\">Read more about Vera Obraztsova</a>",
    ] {
        let imported = imported(&page(ENGLISH).replace(MORE, line));
        let draft: Value = serde_json::from_str(&imported.draft).unwrap();
        assert_eq!(
            draft["url"], "https://example.org/obraztsova",
            "{line}\n{}",
            imported.report
        );
    }
}

#[test]
fn the_link_to_read_more_is_taken_in_its_usual_forms() {
    const MORE: [&str; 2] = [
        "You can read more about the case on our website.",
        "Подробнее о деле читайте на нашем сайте.",
    ];
    let url = |text: &str| {
        let imported = imported(text);
        let draft: Value = serde_json::from_str(&imported.draft).unwrap();
        (draft["url"].clone(), imported)
    };
    for line in [
        "Read more: https://example.org/obraztsova",
        "Read more on our website: https://example.org/obraztsova",
        "More information is available on our <a href=\"https://example.org/obraztsova\">website</a>.",
        "Подробнее: https://example.org/obraztsova",
        "Подробнее на нашем сайте: https://example.org/obraztsova",
        "Подробности на сайте: https://example.org/obraztsova",
    ] {
        let (base, more) = if is_english(line) {
            (ENGLISH, MORE[0])
        } else {
            (RUSSIAN, MORE[1])
        };
        let (found, imported) = url(&page(base).replace(more, line));
        assert_eq!(found, "https://example.org/obraztsova", "{line}\n{}", imported.report);
    }
    let teaser = "<h2>News</h2><p>A teacher was put on trial.</p><p>Read more: https://example.org/misalov</p>";
    let (_, imported) = url(&(page(ENGLISH) + teaser));
    assert!(!imported.draft.contains("example.org/misalov"), "{}", imported.draft);
}

#[test]
fn the_title_is_no_later_heading_about_somebody_else() {
    let (_, rest) = ENGLISH.split_once("\n\n").unwrap();
    for later in [
        "Write to a political prisoner",
        "Anna Primerova is a political prisoner",
        "News of a political prisoner",
    ] {
        for heading in ["<h1>@</h1>", "<p>@</p>"] {
            let title = "Vera Obraztsova: two years for a post";
            let text = format!("{}{}<h3>{later}</h3>", heading.replace('@', title), page(rest));
            let imported = imported(&text);
            let draft: Value = serde_json::from_str(&imported.draft).unwrap();
            assert_eq!(draft["title"], title, "{later}\n{}", imported.report);
            assert!(
                draft["_prisoner_card"]["name"].to_string().contains("Obraztsova"),
                "{later}\n{}",
                imported.report
            );
        }
    }
}
