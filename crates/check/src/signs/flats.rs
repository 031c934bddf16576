//! A flat with its number, in an address.

use std::ops::Range;
use std::sync::LazyLock;

use super::{Pattern, compile};

/// The first flat.
pub(super) fn find(address: &str) -> Option<Range<usize>> {
    FLAT.find(address).map(|found| found.range())
}

static FLAT: Pattern = LazyLock::new(|| {
    let words = [
        r"(?:flat|apt\.?|apartment|appt\.?|unit)\s*(?:no\.?|#|№)?\s*\d+\s?[a-z]?",
        r"(?:street|st|avenue|ave|road|rd|lane|drive)\.?,?\s*#\s?\d+\s?[a-z]?",
        r"(?:кв|квартира|кварт|комната|комн|кім|кімната|кватэра|кв-ра|kv|пәтер|батир)\.?\s*№?\s*\d+",
        r"(?:д|дом|буд)\.?\s*\d+\s?[а-яіїє]?\s*[-–—]\s*\d+",
        r"(?:Wohnung|Whg|WE|Top|Appartement|Zimmer)\.?\s*(?:Nr\.?|№)?\s*\d+|\d+\.\s?(?:OG|Obergeschoss|Stock|Etage)|Hinterhaus",
        r"(?:daire|iç kapı|kat)\s?(?:no)?\s?[.:]\s?\d+|d\s?:\s?\d+|no\s?[:.]?\s?\d+\s*,?\s*d\s?[.:]?\s?\d+|daire(?:si)?\s*\d+|m[əe]nzil\s*№?\s*\d+|m[əe]n\.\s*\d+",
        r"(?:piso|apto|apartamento|depto|dpto|departamento|puerta)\.?\s*(?:n[.º°]+\s*)?\d+|\d+[.ºª°]\s?(?:izq\w*|dcha|derecha|[A-F])",
        r"\d+[-–]\s?(?:пәтер|батир|xonadon|хонадон)|(?:ҳуҷраи|căn hộ)\s*(?:số\s*)?\d+|flat\s+[a-z],?\s*\d+/f",
        // On an avenue it is as often the number of a building.
        r"(?:sokak|sokağı|sok\.|sk\.)\s*(?:no\s?[:.]?\s?)?\d+\s?/\s?\d+",
        r"appartement\s*\d+|\d+(?:e|er|ème) étage|m\.\s?\d+|mieszkanie\s*\d+|lok\.\s?\d+|int(?:erno)?\.?\s*\d+|xonadon\s*\d+",
    ];
    let parts = [
        r"\d+\s*(?:室|单元|單元|号楼|號樓|栋|棟|幢|层|樓)",
        r"(?:واحد|طبقه|آپارتمان|شقة|شقه|الشقة|الطابق|دور)\s*(?:رقم|شماره)?\s*\d+|(?:ბინა|բն\.|דירה)\s*\d+",
    ];
    compile(&format!("(?i)\\b(?:{})\\b|{}", words.join("|"), parts.join("|")))
});
