//! Codes of laws that a card does not know, misspelt or without a name; articles of laws that have sections; numbers with
//! the word for an article beside them.

use std::sync::LazyLock;

use regex::Regex;

use super::text_at;
use crate::signs::compile;
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
        let via = charge.get("via").map(Node::entries).unwrap_or_default();
        for provision in std::iter::once(charge).chain(via) {
            words_beside_numbers(provision, found);
        }
    }
}

/// Reports numbers that have the word for an article, a section, a part or a point beside them, which cards write
/// themselves.
fn words_beside_numbers(provision: &Node<'_>, found: &mut Vec<Diagnostic>) {
    for name in ["article", "section", "part", "point"] {
        let Some(node) = provision.get(name) else { continue };
        let Some(text) = node.as_str().filter(|text| has_word_beside_number(text)) else {
            continue;
        };
        found.push(Diagnostic::warning(
            "word-beside-number",
            node.span.clone(),
            format!(
                "cards write the word for it in the reader's language, so that {} has the word twice",
                quoted(text)
            ),
            "write the number alone, such as \"275\"; an article, a part and a point are members of their own",
        ));
    }
}

fn has_word_beside_number(text: &str) -> bool {
    WORD_BEFORE.is_match(text) || WORD_BETWEEN.is_match(text) || WORD_AFTER.is_match(text)
}

/// Words for an article, a section, a paragraph, a part or a point, in the languages of cards.
const WORDS: &[&str] = &[
    // en, fr, es, pt, it, de, nl, sv
    r"articles?|art|arts|sections?|sect?|secs|paragraphs?|para|parts?|points?|clauses?|subsections?|subparagraphs?",
    r"artículos?|artigos?|articol[oi]|artikeln?|artiklar|sección|secciones|seção|secção|sezione|sekti?on|sectie|paragraf\w*|párrafos?|parágrafos?|paragraphe|paragrafo|alinéa|alínea|comma|inciso|partie|parte|teil|deel|del|absatz|abs|satz|punkt|punto|ponto|punt|lettera|abschnitt|lid|stycket",
    // ru, uk, be, kk
    r"стат\w+|ст|арт|артыкул\w*|част[ьи]|частин[аи]|частка|параграф\w*|пункт\w*|подпункт|пп|бап|бөлік|тармақ\w*",
    // cs, pl, tr, az, et, lt, lv, fi, ka
    r"článek|čl|odstavec|odst|písm|písmeno|artykuł|ust|ustęp|część|pkt|madde|md|fıkra|bölüm|bent|bendi|maddə|hissə|bənd|artikkel|jagu|lõige|lg|straipsnis|punktas|pants|punkts|daļa|artikla|pykälä|kohta|მუხლი|ნაწილი|პუნქტი|თავი",
    // ar, fa, he
    r"المادة|مادة|مادهٔ?|القسم|الفقرة|فقرة|البند|بند|فصل|بخش|جزء|تبصره|סעיף|פרק|פסקה|סימן",
];

/// One of these words, and a number or a letter after it. Single letters are none but with a point: `R 621-1` is an article.
static WORD_BEFORE: LazyLock<Regex> = LazyLock::new(|| {
    compile(&format!(
        r"^\s*(?:§+|第|[ЧчПп]\.|(?i:{})(?:\.|\b))\s*(?:№|no?\.?\s)?\s*[«„“\x22]?[\p{{L}}\p{{N}}]",
        WORDS.join("|")
    ))
});

/// The same between two numbers: `275 ч. 1`.
static WORD_BETWEEN: LazyLock<Regex> = LazyLock::new(|| {
    compile(&format!(
        r"\p{{N}}\)?[,;]?\s+(?:[ЧчПп]\.|(?i:{})(?:\.|\s))\s*[«„“\x22]?(?:\p{{N}}|\p{{L}}\b)",
        WORDS.join("|")
    ))
});

/// The same after the number, in languages that have it there.
static WORD_AFTER: LazyLock<Regex> = LazyLock::new(|| {
    let words = [
        r"§+|[条條款项項章节節]|조",
        r"[-‑. ]*(?i:бап|бөлік|баб\w*|статья|стаття|статті|статьи|артикул|str\.?|straipsnis|pants|panta|daļa|artikla|pykälä|kohta|madde(?:si)?|fıkra(?:sı)?|maddə(?:si)?|artikkel|lõige|მუხლი)",
    ];
    compile(&format!(r"\p{{N}}\s*[»”]?\s*(?:{})\s*$", words.join("|")))
});

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
            'R' | 'Р' | 'П' => 'P',
            _ => letter,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{has_word_beside_number, meant};

    #[test]
    fn the_word_for_an_article_or_its_part_is_found_beside_its_number() {
        for text in [
            "ст. 275",
            "ст.275",
            "ст 275",
            "Ст. 207.3",
            "статья 275",
            "Статья 275",
            "статьи 30",
            "ч. 1",
            "часть 2",
            "п. «д»",
            "п. д",
            "пункт 3",
            "ч.2 ст. 205.2",
            "стаття 111",
            "частина 2",
            "арт. 342",
            "артыкул 361",
            "275-бап",
            "Article 275",
            "article 275",
            "Art. 275",
            "art 275",
            "Articles 30",
            "Section 844",
            "Sec. 5",
            "sect. 5",
            "§ 129",
            "§129a",
            "§§ 129",
            "129 §",
            "Part 2",
            "para. 3",
            "Paragraph 3",
            "Point b",
            "Artikel 103",
            "Abs. 1",
            "Absatz 2",
            "artículo 5",
            "artigo 5",
            "articolo 5",
            "section 5",
            "čl. 5",
            "odst. 2",
            "písm. a",
            "pkt 3",
            "ust. 2",
            "madde 314",
            "314. madde",
            "maddə 228",
            "hissə 2",
            "275 str.",
            "275. pants",
            "lg 1",
            "275 artikla",
            "მუხლი 187",
            "第275条",
            "第二百七十五条第二款",
            "275條",
            "المادة 5",
            "ماده 500",
            "סעיף 5",
            "بخش 5",
            "Article No. 5",
            "275 ч. 1",
            "275 ч.1",
            "205.2 часть 2",
            "275 п. «б»",
            "275 п. б",
            "207.3, ч. 2",
            "275 part 1",
            "5(2) para. 3",
            "103 Abs. 1",
            "статья № 5",
        ] {
            assert!(has_word_beside_number(text), "{text}");
        }
    }

    #[test]
    fn a_number_alone_has_no_word_beside_it() {
        for text in [
            "275",
            "275.1",
            "207.3",
            "20.3.3",
            "1000.100.11",
            "361-4",
            "844(i)",
            "844(i)(1)",
            "129a",
            "129 a",
            "12 A",
            "1",
            "II",
            "IV.3",
            "205 bis",
            "205 ter",
            "1 quater",
            "R621-1",
            "R 621-1",
            "L. 421-1",
            "D. 123-4",
            "S 5",
            "p",
            "п",
            "ч",
            "д",
            "ст",
            "«д»",
            "b",
            "z",
            "а",
            "a–c",
            "1, 2",
            "1 and 2",
            "1–3",
            "18 U.S.C. § 844(i)",
            "120-г",
            "228.3.4",
            "157 c",
            "۵۰۰",
            "٥",
            "5(a)(ii)",
            "s5",
            "prim 1",
            "275 (as amended)",
            "301/2",
            "artful",
            "partial",
            "M",
            "м",
            "е-1",
            "",
        ] {
            assert!(!has_word_beside_number(text), "{text}");
        }
    }

    #[test]
    fn a_law_is_meant_by_letters_that_look_or_are_typed_alike() {
        for (law, expected) in [
            ("RU-UK", None),
            ("RU-KoAP", None),
            ("RU-YK", Some("RU-UK")),
            ("RU-УК", Some("RU-UK")),
            ("РУ-УК", Some("RU-UK")),
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
