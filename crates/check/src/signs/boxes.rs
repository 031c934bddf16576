//! Post office boxes by abbreviations that mean other things, too (`BP` is also blood pressure, `PK` a colony in Belarus),
//! and military units with an address. They count only where the words around them leave no other meaning.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::compile;

/// One of them is in each text with such a box or unit. They spare most texts the patterns.
const HINTS: &[&str] = &[
    "BP",
    "B.P",
    "B. P",
    "CS",
    "TSA",
    "PK",
    "PL",
    "Box",
    "Pf",
    "CP",
    "C.P",
    "C. P",
    "p.d",
    "p. d",
    "P.d",
    "P. d",
    "a/k",
    "/ч",
    "/Ч",
    "ойсков",
    "ОЙСКОВ",
    "ійськов",
    "ІЙСЬКОВ",
];

/// The first such box or unit.
pub(super) fn find(text: &str) -> Option<Range<usize>> {
    if !HINTS.iter().any(|hint| text.contains(hint)) {
        return None;
    }
    let patterns = PATTERNS.iter().flat_map(|pattern| pattern.captures_iter(text));
    let found = patterns.filter_map(|captures| range(text, &captures));
    found.min_by_key(|found| found.start)
}

fn range(text: &str, captures: &Captures<'_>) -> Option<Range<usize>> {
    let found = captures.name("found")?.range();
    let number = captures.name("ambiguous").map(|number| number.as_str());
    (number.is_none_or(is_no_measure) && !UNITS.is_match(text.get(found.end..)?)).then_some(found)
}

/// Whether the Spanish word for a box is that for a part of a law: `el apartado 3 del artículo 510`.
pub(super) fn is_part_of_law(text: &str, word: &Range<usize>) -> bool {
    const NEAR: usize = 40;
    let is_of = |word: &str| word.to_lowercase().starts_with("apartado");
    let start = text.floor_char_boundary(word.start.saturating_sub(NEAR));
    let end = text.ceil_char_boundary((word.end + NEAR).min(text.len()));
    text.get(word.clone()).is_some_and(is_of) && text.get(start..end).is_some_and(|near| LAW.is_match(near))
}

static LAW: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?i)\b(?:artículos?|articulos?|artigos?|art\.|ley|lei|código|codigo|decreto|constitución|constituição|sentencia)",
    )
});

/// Whether a number is neither a blood pressure nor a year.
fn is_no_measure(number: &str) -> bool {
    number
        .parse::<u32>()
        .is_ok_and(|number| !(40..=260).contains(&number) && !(1900..=2099).contains(&number))
}

static PATTERNS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let patterns = [
        // A box, the code and the town, to the end of the part: fr, tr, fi, sv, de, cs, pt.
        r"\b(?P<found>(?:BP|B\. ?P\.|CS|TSA|PK|PL|Box|Pf\.?|CP|C\. ?P\.)\s?(?:[Nn][°º]\s?)?\d{1,6}\s*[,;\n–-]?\s*(?:[A-Z]{1,2}-)?(?:\d{5,6}|\d{3} \d{2})\s+\p{Lu}[\p{L}’'-]+)(?:\s+\p{Lu}[\p{L}’'-]*)*\s*(?:[,./;)\n]|$)",
        // French: a box and a town, or a box at the end of an address.
        r"\b(?P<found>(?:BP|B\. ?P\.)\s?(?:[Nn][°º]\s?)?(?P<ambiguous>\d{1,5}))\s*[,\n–—-]\s*\p{Lu}[\p{L}’'-]{2,}\s*(?:[,.;)\n]|$)",
        r"(?:^|[,:;\n(])\s*(?P<found>(?:BP|B\. ?P\.)\s?(?:[Nn][°º]\s?)?(?P<ambiguous>\d{1,5}))\s*(?:[.;,)\n]|$)",
        // Lithuanian, Latvian
        r"(?:^|[,:;\n(]|\p{L})\s*\b(?P<found>[Pp]\. ?d\. ?\d{1,5})(?:[^\d.,]|[.,]\D|[.,]?$)",
        r"\b(?P<found>a/k\s?\d{1,5})\b",
        // A military unit behind a code, or where somebody says that it is an address.
        r"(?P<found>\b\d{6},?\s+(?:(?:\p{Ll}+\.\s?)?\p{Lu}[\p{L}\d-]*(?:\s\p{Ll}+\.?)?,\s+)*(?:в/ч|войсковая часть)\s?(?:№\s?)?\d{4,6})\b",
        r"(?i:адрес\p{L}*|пишите|пишіть|письма|листи)\b[^.\n;:]*:(?:[^.\n;]|\b\p{L}{1,3}\.)*?\b(?P<found>(?i:в/ч|войсковая часть|військова частина)\s?(?:№\s?)?\d{4,6})\b",
    ];
    patterns.iter().map(|pattern| compile(pattern)).collect()
});

/// Measures, money and counted things after a number.
static UNITS: LazyLock<Regex> = LazyLock::new(|| compile(r"^(?:\s?(?:/|%|mm|kPa|мм)|[.,]\d|\s+\p{Ll})"));

#[cfg(test)]
pub(super) fn compile_all() -> usize {
    PATTERNS.len() + UNITS.as_str().len() + LAW.as_str().len()
}

#[cfg(test)]
mod tests {
    use super::super::Signs;

    #[test]
    fn a_box_by_an_abbreviation_is_an_address_where_nothing_else_can_be_meant() {
        for (text, expected) in [
            ("BP 12", "BP 12"),
            ("Écrivez-lui : Prison d’Exempleville, BP 12, Exempleville", "BP 12"),
            ("Prison centrale, BP 12.", "BP 12"),
            ("Prison centrale\nB.P. 12\nExempleville", "B.P. 12"),
            ("BP n° 12, Exempleville", "BP n° 12"),
            ("BP 120 – 00000 Exempleville", "BP 120 – 00000 Exempleville"),
            ("CS 00000, 00000 Exempleville", "CS 00000, 00000 Exempleville"),
            ("Mektuplar: PK 7, 00000 Örnek", "PK 7, 00000 Örnek"),
            ("P.K. 7, Örnek", "P.K. 7"),
            ("PL 12, 00000 Esimerkki", "PL 12, 00000 Esimerkki"),
            ("Box 12, 000 00 Exempel", "Box 12, 000 00 Exempel"),
            ("Laiškai: p. d. 5, Pavyzdys", "p. d. 5"),
            ("rašykite p.d. 5", "p.d. 5"),
            ("pašto dėžutė 5, Pavyzdys", "pašto dėžutė 5"),
            ("a/k 5, Paraugs", "a/k 5"),
            ("poštovní přihrádka 5, Příklad", "poštovní přihrádka 5"),
            ("postkast 5, Näide", "postkast 5"),
            ("postilokero 5", "postilokero 5"),
            ("GPO Box 00, Example Island", "GPO Box 00"),
            ("Private Bag 5, Exampleville", "Private Bag 5"),
            ("Apartado de correos 5, Ejemplo", "Apartado de correos 5"),
            ("ת.ד. 5, דוגמה", "ת.ד. 5"),
            ("תא דואר 5", "תא דואר 5"),
            ("пощенска кутия 5", "пощенска кутия 5"),
            ("пошта жәшігі 5", "пошта жәшігі 5"),
            ("000000, г. Примерск-5, в/ч 00000", "000000, г. Примерск-5, в/ч 00000"),
            ("000000, в/ч 00000", "000000, в/ч 00000"),
            ("Адрес для писем: г. Примерск, в/ч 00000", "в/ч 00000"),
            ("Пишите: в/ч 00000, Примерову", "в/ч 00000"),
        ] {
            let found = Signs::of(text).address().map(|range| &text[range]);
            assert!(
                found.is_some_and(|found| found.contains(expected) || expected.contains(found)),
                "{text}: {found:?}, not {expected:?}"
            );
        }
    }

    #[test]
    fn an_abbreviation_of_another_meaning_is_no_box() {
        for text in [
            "Her BP 120/80, she is weak.",
            "BP 120, pulse 90",
            "Vitals: BP 120, Pulse 90.",
            "Vitals: BP 95.",
            "BP 140 mmHg",
            "Her blood pressure (BP 160) is high.",
            "He worked for BP 12 years.",
            "BP 2010, the spill",
            "BP 2,5 billion",
            "The oil companies BP 12, Shell 5 and others",
            "She is held in PK 7, Primersk.",
            "PK 7",
            "PK-7, Primersk",
            "She was moved from PK 7 to PK 24.",
            "In PK 7, 15000 letters were held back.",
            "in the PK 7 colony in 2023",
            "PL 12 was passed",
            "Public Law (PL 104)",
            "CP 12, art. 575",
            "art. 575 CP, 12 ans",
            "Box 12 of the archive",
            "In box 12 lay her letters.",
            "CS 5 students",
            "275 str. 2 d. 5 p. ir kt.",
            "LR BK 5 p. d. ir k.",
            "Pagal 3 str. 1 d.",
            "an AK-47 and an a/c",
            "Служил в в/ч 00000.",
            "Оштрафован на 150000 рублей, служил в в/ч 00000.",
            "В деле 123456 страниц, он из в/ч 00000.",
            "Рядовой в/ч 00000 отказался воевать.",
            "Военнослужащий войсковой части 00000 осуждён по ст. 337.",
            "Его перевели в в/ч 00000 в 2022 году; ему пишут письма.",
            "Адвокат писал командиру. Служил в в/ч 00000.",
            "Письма не доходили, когда он служил в в/ч 00000.",
            "Он сменил адрес и служит в в/ч 00000.",
            "Листи: дозволено. Він служив у в/ч 00000.",
            "el apartado 3 del artículo 510",
            "apartado 2 de la ley",
            "según el artículo 510, apartado 3",
            "o artigo 5, apartado 2",
            "ст. 275, ч. 2, в/ч",
            "pd. 5",
            "p. 5 d. 3",
        ] {
            let signs = Signs::of(text);
            let found = signs.address().map(|range| &text[range]);
            assert_eq!((found, signs.doubtful_address()), (None, None), "{text}");
        }
    }
}
