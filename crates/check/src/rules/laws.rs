//! Codes of laws that a card does not know, misspelt or without a name; articles of laws that have sections.

use super::text_at;
use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::{Diagnostic, quoted};

/// The laws that cards name in words (`src/messages/law.rs`).
const KNOWN: &[&str] = &["RU-UK", "RU-KoAP", "BY-UK", "BY-KoAP"];

/// The country of examples: no country has this code (ISO 3166-1 leaves it to its users).
const FICTIONAL: &str = "XX-";

/// Countries whose statutes are divided into sections, not articles.
const WITH_SECTIONS: [&str; 4] = ["AU", "CA", "GB", "US"];

pub(super) fn check(card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    for charge in card.get("charges").map(Node::entries).unwrap_or_default() {
        let (Some(law), Some(node)) = (text_at(charge, &["law"]), charge.get("law")) else {
            continue;
        };
        if let Some(meant) = meant(law) {
            found.push(Diagnostic::error(
                "misspelt-code",
                node.span.clone(),
                format!(
                    "{} is no law that a card knows; \"{meant}\" is meant, and a card would show the code as it is",
                    quoted(law)
                ),
                format!("write \"{meant}\""),
            ));
        } else if !KNOWN.contains(&law) && !law.starts_with(FICTIONAL) && charge.get("law_label").is_none() {
            found.push(Diagnostic::advice(
                "unnamed-law",
                node.span.clone(),
                format!("cards have no name for {}, and show the code as it is", quoted(law)),
                "write the law's name in words: \"law_label\": { \"en\": … }",
            ));
        }
        let country = law.split('-').next().unwrap_or_default();
        let has_sections = WITH_SECTIONS.contains(&country) && charge.get("section").is_none();
        if let Some(article) = charge.get("article").filter(|_| has_sections) {
            found.push(Diagnostic::advice(
                "article-of-sections",
                article.span.clone(),
                format!("statutes of {country} have sections, and a card would call this an article"),
                "write it as `section`",
            ));
        }
    }
}

/// The code that was meant: the same apart from case, hyphens, and letters that look or are typed alike; for other
/// laws, one whose country is in small letters.
fn meant(law: &str) -> Option<String> {
    if KNOWN.contains(&law) {
        return None;
    }
    let known = KNOWN.iter().find(|known| skeleton(known) == skeleton(law));
    known.map(|known| (*known).to_owned()).or_else(|| {
        let (country, rest) = law.split_once('-')?;
        let is_country = country.len() == 2 && country.bytes().all(|letter| letter.is_ascii_alphabetic());
        let upper = country.to_ascii_uppercase();
        (is_country && upper != country).then(|| format!("{upper}-{rest}"))
    })
}

fn skeleton(law: &str) -> String {
    let letters = law.chars().filter(|letter| letter.is_alphanumeric());
    letters
        .flat_map(char::to_uppercase)
        .map(|letter| match letter {
            'Y' | 'У' | 'V' => 'U',
            'К' => 'K',
            'О' | '0' => 'O',
            'А' => 'A',
            'Р' | 'П' => 'P',
            _ => letter,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn a_law_is_meant_by_letters_that_look_or_are_typed_alike() {
        for (law, expected) in [
            ("RU-UK", None),
            ("RU-KoAP", None),
            ("RU-YK", Some("RU-UK")),
            ("RU-УК", Some("RU-UK")),
            ("RU_UK", Some("RU-UK")),
            ("ru-uk", Some("RU-UK")),
            ("RU-KOAP", Some("RU-KoAP")),
            ("ru-КоАП", Some("RU-KoAP")),
            ("by-UK", Some("BY-UK")),
            ("BY-UK", None),
            ("BY-YK", Some("BY-UK")),
            ("BY-KOAP", Some("BY-KoAP")),
            ("RU-UPK", None),
            ("US-18USC", None),
            ("HK-NSL", None),
        ] {
            assert_eq!(meant(law).as_deref(), expected, "{law}");
        }
    }
}
