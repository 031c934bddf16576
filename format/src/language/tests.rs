use super::{LanguageTag, Localized};
use crate::Fallback;

#[track_caller]
fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

#[track_caller]
fn assert_reads(written: &str, usual: &str) {
    assert_eq!(
        LanguageTag::parse(written).as_ref().map(LanguageTag::as_str),
        Some(usual),
        "{written:?}"
    );
}

#[track_caller]
fn names(tags: &[&str]) -> Localized<String> {
    Localized::new(tags.iter().map(|text| (tag(text), format!("in {text}")))).unwrap()
}

#[track_caller]
fn assert_gets(available: &[&str], wanted: &str, got: &str) {
    let names = names(available);
    let (language, value) = names.get(&Fallback::default().preferred(&tag(wanted)));
    assert_eq!(
        (language.as_str(), value.as_str()),
        (got, format!("in {got}").as_str()),
        "{wanted}"
    );
}

#[test]
fn tags_are_read_in_any_spelling() {
    for (written, usual) in [
        ("en", "en"),
        ("EN", "en"),
        (" ru ", "ru"),
        ("de_at", "de-AT"),
        ("de - AT", "de-AT"),
        ("SR-LATN-rs", "sr-Latn-RS"),
        ("zh-yue-hant-hk", "zh-yue-Hant-HK"),
        ("es-419", "es-419"),
        ("sl-ROZAJ-biske-1994", "sl-rozaj-biske-1994"),
        ("de-CH-1901", "de-CH-1901"),
        ("EN-u-CA-Gregory", "en-u-ca-gregory"),
        ("en-CA-x-CA", "en-CA-x-ca"),
        ("AZ-latn-X-LATN", "az-Latn-x-latn"),
        ("x-Whatever", "x-whatever"),
        ("I-Klingon", "i-klingon"),
        ("en-gb-OED", "en-GB-oed"),
        ("SGN-be-fr", "sgn-BE-FR"),
        ("\u{a0}uk\n", "uk"),
    ] {
        assert_reads(written, usual);
    }
}

#[test]
fn tags_outside_the_grammar_are_refused() {
    for written in [
        "",
        " ",
        "-",
        "e",
        "en-",
        "-en",
        "en--US",
        "русский",
        "en US",
        "en;q=0.5",
        "en.UTF-8",
        "toolonglanguage",
        "en-x",
        "x",
        "x-",
        "en-u",
        "en-a-b",
        "12",
        "de-419-DE",
        "en-toolongsubtag",
        "en\0",
        "i-unknown",
        "abcd-efg",
        "a-b",
    ] {
        assert_eq!(LanguageTag::parse(written), None, "{written:?}");
    }
}

#[test]
fn fallbacks_go_from_special_to_general() {
    for (full, forms) in [
        ("de", vec!["de"]),
        ("de-AT", vec!["de-AT", "de"]),
        ("zh-Hant-TW", vec!["zh-Hant-TW", "zh-Hant", "zh"]),
        ("en-u-ca-gregory", vec!["en-u-ca-gregory", "en-u-ca", "en"]),
        ("en-a-bbb-x-ccc", vec!["en-a-bbb-x-ccc", "en-a-bbb", "en"]),
        ("x-private", vec!["x-private"]),
    ] {
        assert_eq!(tag(full).fallbacks().collect::<Vec<_>>(), forms, "{full}");
    }
}

#[test]
fn a_reader_gets_the_nearest_language() {
    assert_gets(&["en", "de", "de-AT"], "de-AT", "de-AT");
    assert_gets(&["en", "de-CH", "de"], "de-AT", "de");
    assert_gets(&["en", "de-CH"], "de-AT", "de-CH");
    assert_gets(&["en", "de-CH"], "de", "de-CH");
    assert_gets(&["zh-Hans", "zh-Hant-HK", "en"], "zh-Hant-TW", "zh-Hant-HK");
    assert_gets(&["ru", "en"], "fr", "en");
    assert_gets(&["ru", "en-GB"], "fr", "en-GB");
    assert_gets(&["ru", "uk"], "fr", "ru");
    // Not every tag that begins with the same letters is a form of the same language.
    assert_gets(&["den", "ru"], "de", "den");
    assert_gets(&["ru", "den"], "de", "ru");
}

#[test]
fn exactly_one_language_is_never_answered_with_another() {
    let names = names(&["en", "ru"]);
    assert_eq!(names.get_exact(&tag("ru-RU")).map(|(tag, _)| tag.as_str()), Some("ru"));
    assert_eq!(names.get_exact(&tag("uk")), None);
}

#[test]
fn no_values_make_no_localized() {
    assert_eq!(Localized::<String>::new([]), None);
}

#[test]
fn of_two_values_in_one_language_the_last_stands() {
    let names = Localized::new([(tag("EN"), 1), (tag("ru"), 2), (tag("en"), 3)]).unwrap();
    assert_eq!(
        names
            .iter()
            .map(|(tag, value)| (tag.as_str(), *value))
            .collect::<Vec<_>>(),
        [("en", 3), ("ru", 2)]
    );
}

#[test]
fn preferred_languages_come_first_in_their_order() {
    let mut names = names(&["en", "ru", "de", "uk"]);
    names.prefer(|tag| ["uk", "ru"].contains(&tag.as_str()));
    assert_eq!(
        names.iter().map(|(tag, _)| tag.as_str()).collect::<Vec<_>>(),
        ["ru", "uk", "en", "de"]
    );
}
