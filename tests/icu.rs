//! The words of each language against CLDR's, natively, with ICU4X. Plurals are made from ICU4X (`crates/locales`);
//! dates, and all of this once more, are compared with the browsers' `Intl` (`tests/dom.rs`).
#![cfg(not(target_arch = "wasm32"))]

use std::path::Path;

use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;
use prisoner_card::messages::{Messages, all_languages};
use prisoner_card_format::LanguageTag;
use writeable::Writeable;

#[path = "common/cldr.rs"]
mod cldr;

fn locale(messages: &Messages) -> Locale {
    messages.tag().parse().expect("a locale")
}

#[test]
fn lists_have_the_separator_of_cldr() {
    for messages in all_languages() {
        let formatter =
            ListFormatter::try_new_and(locale(messages).into(), ListFormatterOptions::default()).expect("data");
        let list = formatter.format(cldr::ITEMS.iter()).write_to_string().into_owned();
        cldr::assert_list(messages, &list);
    }
}

#[test]
fn numbers_have_the_digits_of_cldr() {
    for messages in all_languages() {
        let formatter =
            DecimalFormatter::try_new(locale(messages).into(), DecimalFormatterOptions::default()).expect("data");
        let number = formatter
            .format(&1_234_567_890_u64.into())
            .write_to_string()
            .into_owned();
        let digits: String = number.chars().filter(|character| character.is_numeric()).collect();
        assert_eq!(messages.number(1_234_567_890), digits, "{}", messages.tag());
    }
}

#[test]
fn languages_have_the_names_of_cldr() {
    let mut count = 0;
    for messages in all_languages() {
        let names =
            LanguageDisplayNames::try_new(locale(messages).into(), DisplayNamesOptions::default()).expect("data");
        for code in cldr::codes() {
            let tag = LanguageTag::parse(&code).expect("a tag");
            let name = messages.language_name(&tag);
            if name != code {
                count += 1;
                assert_eq!(
                    Some(name),
                    names.of(code.parse().expect("a code")),
                    "{} {code}",
                    messages.tag()
                );
            }
        }
    }
    assert!(count > 26 * 20, "{count}");
}

#[test]
fn countries_have_the_names_of_cldr() {
    let mut count = 0;
    for messages in all_languages() {
        let names = RegionDisplayNames::try_new(locale(messages).into(), DisplayNamesOptions::default()).expect("data");
        for code in cldr::codes().map(|code| code.to_ascii_uppercase()) {
            let name = messages.country_name(&code);
            if name != code {
                count += 1;
                let of_cldr = names.of(code.parse().expect("a code")).expect("a name");
                assert!(
                    cldr::is_name_of_country(messages.tag(), &code, name, of_cldr),
                    "{} {code}: {name} | {of_cldr}",
                    messages.tag()
                );
            }
        }
    }
    assert!(count > 26 * 20, "{count}");
}

/// The names by which `check` finds the country of an envelope, a line for each country of ISO 3166-1 and for Kosovo: its
/// code, its English name, then the others.
const ON_ENVELOPES: &str = "crates/check/src/rules/address/countries/names.txt";

#[test]
fn countries_on_envelopes_have_the_names_of_cldr_in_every_language() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(ON_ENVELOPES);
    let found = std::fs::read_to_string(&path).expect("the names");
    let (head, lines): (Vec<&str>, Vec<&str>) = found.lines().partition(|line| line.starts_with('#'));
    // English is the first.
    let names: Vec<_> = all_languages()
        .map(|messages| {
            RegionDisplayNames::try_new(locale(messages).into(), DisplayNamesOptions::default()).expect("data")
        })
        .collect();
    let line = |code: &str| {
        let region = code.parse().expect("a code");
        let mut of_country: Vec<&str> = Vec::new();
        for names in &names {
            // A former name is in brackets, what kind of a place it is behind a comma.
            let name = names.of(region).expect("a name").split(['(', '（', ',', '،']).next();
            let name = name.unwrap_or_default().trim();
            let is_new = |name: &str| {
                !of_country
                    .iter()
                    .any(|other| other.to_lowercase() == name.to_lowercase())
            };
            if is_new(name) {
                of_country.push(name);
            }
        }
        format!("{code} {}", of_country.join("|"))
    };
    let codes = lines.iter().filter_map(|line| line.split(' ').next());
    let written = head.iter().map(|line| (*line).to_owned()).chain(codes.map(line));
    let written: String = written.map(|line| line + "\n").collect();
    if std::env::var_os("RENEW").is_some() {
        std::fs::write(&path, &written).expect("the file can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == written,
        "{ON_ENVELOPES} is out of date: run `RENEW=1 cargo test --test icu`"
    );
}
