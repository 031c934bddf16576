//! The words of each language against CLDR's, natively, with ICU4X. Plurals are made from ICU4X (`crates/locales`);
//! dates, and all of this once more, are compared with the browsers' `Intl` (`tests/dom.rs`).
#![cfg(not(target_arch = "wasm32"))]

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
