//! Language tags, by themselves and as keys of texts.

use isolang::Language;
use prisoner_card_format::LanguageTag;

use super::mistake::Mistake;
use prisoner_card_document::diagnostic::quoted;

/// A value that is a language tag.
pub(super) fn tag(text: &str) -> Option<Mistake> {
    checked(text, "write a language tag, such as en, ru or sr-Latn")
}

/// A key under which a text stands in its language.
pub(super) fn key(text: &str) -> Option<Mistake> {
    checked(
        text,
        "write the text's language as the key: { \"en\": \"…\", \"ru\": \"…\" }",
    )
}

/// A part of a name where its language should stand. Cards would take the part for a language, and show it as the name.
pub(super) fn part_of_name(part: &str) -> Mistake {
    Mistake::error(
        "malformed-language",
        format!(
            "{} is a part of a name, and stands where its language should: cards would show this part alone",
            quoted(part)
        ),
        "write the language around the parts: { \"en\": { \"given\": \"…\", \"family\": \"…\" } }",
    )
}

fn checked(text: &str, help: &'static str) -> Option<Mistake> {
    let shown = quoted(text);
    let Some(tag) = LanguageTag::parse(text) else {
        let message = format!("{shown} is no language tag, and is ignored");
        return Some(match named(text) {
            Some(meant) => Mistake::error("malformed-language", message, format!("write \"{meant}\"")),
            None => Mistake::error("malformed-language", message, help),
        });
    };
    if !tag.as_str().eq_ignore_ascii_case(text) {
        return Some(Mistake::warning(
            "malformed-language",
            format!("{shown} is not how a language tag is written; cards forgive it, other programs may not"),
            format!("write \"{tag}\""),
        ));
    }
    let primary = tag.primary();
    if is_in_use(primary) {
        return None;
    }
    Some(match meant(primary) {
        Some(meant) => Mistake::warning(
            "unknown-language",
            format!("{shown} is not the tag that readers' browsers ask for; \"{meant}\" is meant"),
            format!("write \"{}\"", tag.as_str().replacen(primary, &meant, 1)),
        ),
        None => Mistake::warning(
            "unknown-language",
            format!("no language has the tag {shown}, so no reader will get what is written in it"),
            help,
        ),
    })
}

/// Whether browsers know a language by that subtag: ISO 639-1, or ISO 639-3 where that has no code of two letters (BCP
/// 47, section 4.1). Private use is between those who use it.
fn is_in_use(primary: &str) -> bool {
    match primary.len() {
        1 => true,
        2 => Language::from_639_1(primary).is_some(),
        _ => Language::from_639_3(primary).is_some_and(|language| language.to_639_1().is_none()),
    }
}

/// The subtag of the language that was meant.
fn meant(primary: &str) -> Option<String> {
    match primary.len() {
        2 => mistaken_country(primary).map(str::to_owned),
        3 => Language::from_639_3(primary)?.to_639_1().map(str::to_owned),
        _ => named(primary),
    }
}

/// The tag of the language that has this name in English. Languages of small peoples have names as short as a slip.
fn named(name: &str) -> Option<String> {
    if name.trim().len() < 4 {
        return None;
    }
    let mut characters = name.trim().chars();
    let capitalized: String = characters
        .next()?
        .to_uppercase()
        .chain(characters.flat_map(char::to_lowercase))
        .collect();
    let language = Language::from_name(&capitalized)?;
    Some(language.to_639_1().unwrap_or_else(|| language.to_639_3()).to_owned())
}

/// Codes of countries that are taken for their languages'. Those that are a language's too (`am`, `be`, `et`) cannot be
/// told.
fn mistaken_country(code: &str) -> Option<&'static str> {
    Some(match code {
        "by" => "be",
        "cn" => "zh",
        "cz" => "cs",
        "dk" => "da",
        "ge" => "ka",
        "gr" => "el",
        "ir" => "fa",
        "jp" => "ja",
        "kz" => "kk",
        "rs" => "sr",
        "ua" => "uk",
        "us" => "en",
        _ => return None,
    })
}
