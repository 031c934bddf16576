//! Streets of which the word alone says little, since other words end so, too: a postal code beside them or a town behind
//! them tells. In Dutch, the Nordic and the Baltic languages, Hungarian, Romanian, Greek, Czech, Japanese, Thai and Hindi,
//! and British flats without a street.

use std::ops::Range;
use std::sync::LazyLock;

use super::{Certainty, Pattern, compile};

/// The first one of that certainty.
pub(super) fn find(text: &str, certainty: Certainty) -> Option<Range<usize>> {
    let pattern = match certainty {
        Certainty::Certain => &CERTAIN,
        Certainty::Doubtful => &DOUBTFUL,
    };
    pattern.find(text).map(|found| found.range())
}

/// A street by a word that hardly anything else has: nl, sv, fi; hu, lv, et, lt; el, cs.
const STREET: &str = r"(?:\b\p{Lu}[\p{L}-]*(?:straat|gracht|plein|laan|gatan|vägen|gränd|katu|kuja)|\b\p{Lu}[\p{L}-]+ (?:utca|körút|tér|iela|prospekts|bulvāris|tänav|puiestee|maantee|mnt\.?|tn\.?|gatvė|g\.)|\b(?:[ΟΛολ](?:δός|δού|εωφόρος)|[Uu]lice) \p{Lu}[\p{L}-]+)";

/// A house, or two.
const HOUSE: &str = r"\s\d{1,3}\s?[A-Za-z]?(?:[-–/]\d{1,3})?\b";

/// A postal code.
const CODE: &str = r"(?:(?:[A-Z]{1,2}-)?\d{4,6}|\d{3} \d{2}|\d{4} [A-Z]{2})";

static CERTAIN: Pattern = LazyLock::new(|| {
    let patterns = [
        format!(r"{STREET}{HOUSE}\.?(?:,?\s+{CODE}\b|,\s*\p{{Lu}}\p{{L}}+)"),
        format!(r"\b{CODE} \p{{Lu}}[\p{{L}}-]+,\s*{STREET}{HOUSE}"),
        // da, no
        format!(r"\b\p{{Lu}}[\p{{L}}-]*(?:vej|vejen|vei|veien|gata|gate|gaten|gade|gaden){HOUSE},\s*\d{{4}} \p{{Lu}}\p{{L}}+"),
        // cs, sk, without a word
        r"\b\p{Lu}\p{L}+ \d{1,4}(?:/\d{1,4})?, \d{3} \d{2} \p{Lu}\p{L}+".to_owned(),
        // ro
        r"\b(?:[Ss]tr\.|[Ss]trada|[Bb]d\.|[Bb]ulevardul|[Cc]alea|[ȘşSș]oseaua) (?:\p{Lu}[\p{L}.-]* ?){1,4},? ?nr\. ?\d{1,3}\b".to_owned(),
        // ja: a block, a house and a flat behind a place
        r"[市区町村]\p{Han}{1,8}\d{1,3}-\d{1,3}-\d{1,3}\b".to_owned(),
        // th, hi: before a code
        r"(?:^|[\n,(:])\s*\d{1,4}(?:/\d+)?\s+(?:ถนน|ซอย)[^\n\d]{1,60}\s\d{5}\s*(?:[,.;)\n]|$)".to_owned(),
        r"\b\d{1,4},?\s+[\p{Devanagari}\s]{2,40}(?:मार्ग|रोड|सड़क|गली),[^\n\d]{2,40}\s\d{6}\s*(?:[,.;)।\n]|$)".to_owned(),
        // en: a flat in a house with a name
        r"\b(?i:flat|apartment|apt\.?)\s*\d+[A-Za-z]?,[^\n;.]{2,60}\s[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b".to_owned(),
    ];
    compile(&patterns.join("|"))
});

/// A street and a house at the end of a part. In Korean, the end of a street's name is a common ending of other words.
static DOUBTFUL: Pattern = LazyLock::new(|| {
    compile(&format!(
        r"(?:{STREET}{HOUSE}|\p{{Hangul}}+[시구군]\s+\p{{Hangul}}{{2,}}[로길]\s\d{{1,4}}(?:-\d{{1,3}})?)\s*(?:[.;)\n]|$)"
    ))
});

#[cfg(test)]
pub(super) fn compile_all() -> usize {
    [&CERTAIN, &DOUBTFUL].iter().map(|pattern| pattern.as_str().len()).sum()
}

#[cfg(test)]
mod tests {
    use super::super::Signs;

    #[test]
    fn a_street_with_a_code_or_before_a_town_is_an_address_in_further_languages() {
        for text in [
            "Voorbeeldstraat 12, 0000 AB Voorbeeld",
            "Ze woont in de Voorbeeldstraat 12, Voorbeeldstad.",
            "Exempelgatan 5, 000 00 Exempel",
            "Esimerkkikatu 5 A, 00000 Esimerkki",
            "0000 Példafalva, Példa utca 5-7.",
            "Példa utca 5., 0000 Példafalva",
            "Pavyzdžio g. 12, LT-00000 Pavyzdys",
            "Piemēra iela 12, Paraugs",
            "Näidise tänav 12, Näide",
            "Str. Exemplu nr. 12, Exemplu",
            "Bulevardul Ion Exemplu, nr. 5",
            "Οδός Παραδείγματος 12, 000 00 Παράδειγμα",
            "ulice Příkladná 5, Příklad",
            "Příkladná 5, 000 00 Příklad",
            "Eksempelvej 5, 0000 Eksempel",
            "Eksempelgata 5 B, 0000 Eksempel",
            "例都例区例町1-35-1",
            "33 ถนนตัวอย่าง ตัวอย่าง 00000",
            "12 उदाहरण मार्ग, उदाहरण 000000",
            "Flat 5, Example House, Exampletown ZZ0 0ZZ",
            "дом: 55.7558° с. ш., 37.6173° в. д.",
            "55.7558 N, 37.6173 E",
            "plus code 9G7VQJ4M+5C",
        ] {
            assert!(Signs::of(text).address().is_some(), "{text}");
        }
    }

    #[test]
    fn the_same_without_a_town_is_doubtful() {
        for text in [
            "Ze woont in de Voorbeeldstraat 12.",
            "Példa utca 5.",
            "예시시 예시로 143",
        ] {
            let signs = Signs::of(text);
            assert_eq!(
                (signs.address(), signs.doubtful_address().is_some()),
                (None, true),
                "{text}"
            );
        }
    }

    #[test]
    fn people_results_years_and_chapters_beside_such_words_are_no_house() {
        for text in [
            "In de Voorbeeldstraat 12 mensen",
            "På Exempelgatan 5 personer greps den 3 maj 2022",
            "In 2022 demonstreerde ze op het Voorbeeldplein, 200 mensen kwamen",
            "Partie 5, Chapitre 2",
            "Margate 5, Dover 3",
            "Watergate 1972, Nixon",
            "2024 m. vasario g. 12 d.",
            "A Példa utca 2022 óta",
            "Példa utca 5 ember",
            "Piemēra ielā 7 cilvēki",
            "The score was 1-35-1",
            "他在例市2019-12-8被带走",
            "서울에서 143명이 체포되었다",
            "ปี 2564 ถนนทุกสายถูกปิด 10000 คน",
            "E=mc2 and 12345678+22",
            "She lost 5, 140 00 People did",
            "Her temperature was 38.7558",
        ] {
            let signs = Signs::of(text);
            assert_eq!((signs.address(), signs.doubtful_address()), (None, None), "{text}");
        }
    }
}
