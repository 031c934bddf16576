//! A street with the number of a house.

use std::ops::Range;
use std::sync::LazyLock;

use super::words::{Kind, Words};
use super::{Pattern, compile};

/// So many bytes around a street's word its house number is looked for.
const AROUND: usize = 120;

/// The first street with a house number, or house with a flat.
pub(super) fn find(text: &str, words: &Words) -> Option<Range<usize>> {
    let mut searched = 0;
    for word in words.of_kind(Kind::Street).filter(|word| has_number_near(text, word)) {
        if word.start < searched {
            continue;
        }
        let start = text.floor_char_boundary(word.start.saturating_sub(AROUND));
        let end = text.ceil_char_boundary((word.end + AROUND).min(text.len()));
        searched = word.end;
        if let Some(found) = text.get(start..end).and_then(within) {
            return Some(start + found.start..start + found.end);
        }
    }
    None
}

fn has_number_near(text: &str, word: &Range<usize>) -> bool {
    let start = text.floor_char_boundary(word.start.saturating_sub(AROUND / 2));
    let end = text.ceil_char_boundary((word.end + AROUND / 2).min(text.len()));
    text.get(start..end).is_some_and(|near| near.contains(char::is_numeric))
}

fn within(text: &str) -> Option<Range<usize>> {
    let numbered = NUMBERED.iter().flat_map(|pattern| pattern.captures_iter(text));
    numbered
        .filter_map(|captures| {
            let number = captures.name("number")?.range();
            let is_marked = captures.name("mark").is_some();
            let whole = captures.get(0)?.range();
            is_house(text, &number, is_marked).then_some(whole)
        })
        .chain(CERTAIN.find_iter(text).map(|found| found.range()))
        .min_by_key(|found| found.start)
}

/// A place on the map: degrees with at least four decimals, some ten metres.
pub(super) fn coordinates(text: &str) -> Option<Range<usize>> {
    COORDINATES.find(text).map(|found| found.range())
}

/// Whether the number is a house's, and not that of a day, a year or people. After "house" it is one.
fn is_house(text: &str, number: &Range<usize>, is_marked: bool) -> bool {
    let digits = text.get(number.clone()).unwrap_or_default();
    let after = text.get(number.end..).unwrap_or_default();
    let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let is_larger =
        after.starts_with(|next: char| next.is_ascii_digit() || next == ':' || next == '%') || DECIMAL.is_match(after);
    !is_larger && !MONTH.is_match(after) && (is_marked || !is_year && !COUNTED.is_match(after))
}

/// `12.03`, `12,5`
static DECIMAL: Pattern = LazyLock::new(|| compile(r"^[.,]\d"));

/// A day of a month.
static MONTH: Pattern = LazyLock::new(|| {
    compile(
        r"(?ix)^(?:-?(?:го|е|й|th|st|nd|rd))?[.]?\s*(?:de\s+)?(?:
        january|february|march|april|may|june|july|august|september|october|november|december
        |январ|феврал|март|апрел|ма[яй]\b|июн|июл|август|сентябр|октябр|ноябр|декабр|год
        |січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|студз|сакав|красав|чэрв|ліп|жніў|кастр|лістап|снеж
        |januar|februar|märz|mai|juni|juli|august|oktober|dezember|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık
        |yanvar|fevral|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr
        |enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
        |stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)",
    )
});

/// Something that is counted: a word in small letters follows, but for parts of an address.
static COUNTED: Pattern = LazyLock::new(|| {
    compile(
        r"(?x)^(?:-?(?:го|й|е|м|х|ти|летн\w*|year\w*|jährig\w*|th|nd|rd)\b|\s+
        (?:(?:а|и|о|у|в|на|не|он|она|их|и|та|й|з|у|і|a|o|y|e|i|u)\s|\p{Ll}{3,}
        |Unterschriften|Menschen|Personen|Leute|Demonstr\w+|Aktivist\w+|Euro|Rubel|Polizist\w+|Jahre|Tage|Uhr))",
    )
});

/// One or more words of a street's name, which begin with a capital letter or a digit.
const NAME: &str = r"[«“]?(?:\d+-?(?:я|й|ая|ый|летия|а|та)?\s+(?:лет\s+)?)?\p{Lu}[\p{L}\d’'ʼ.-]*[»”]?(?:[\s-]+(?:лет\s+)?[\p{Lu}\d][\p{L}\d’'ʼ.-]*[»”]?){0,3}?";

/// What stands before a house number, by language.
const HOUSE: &str = r"(?P<mark>\b(?:[Дд]ом|[Дд]|[Бб]уд|[Бб]удинок|[Вв]л|[Вв]ладение|[Hh]ouse|[Bb]uilding|[Bb]ldg|[Nn]o|NO|[Nn]r|[Nn]úm|d|h)\b[.:]?|№|\bn?[º°]|#)?";

static NUMBERED: LazyLock<Vec<regex::Regex>> = LazyLock::new(|| {
    let number = r"(?P<number>\d{1,4})";
    // ru, uk, be, kk; pl and transcriptions
    let before = r"(?:(?i:\b(?:ул|вул|пер|пров|зав|просп|праспект|бул|наб|туп|мкр|пл)\.|\b(?:пр-т|пр-кт|пр-д|б-р|пр\.)|\b(?:улиц|вулиц|вуліц|переул|провул|завул|проспект|праспект|бульвар|шосс|шашы|набережн|площад|площ|проезд|микрорайон|мікрорайон|тупик)[\p{L}]*|\bul\.|\b(?:ulits[ae]|ulica|ulicy|pereulok|prospekt|al\.)))";
    let after = r"(?i:улиц[аеыуи]|ул\.?|вулиц[яіюи]|вул\.?|вуліц[аыу]|проспект[аеу]?|просп\.|пр-т|бульвар[аеу]?|переул\w+|пер\.|провул\w+|шоссе|набережн\w+|наб\.|площад[ьи]|проезд[аеу]?|көшесі|даңғылы)";
    let english = r"(?:Street|Str\.?|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Boulevard|Blvd\.?|Drive|Terrace|Crescent|Highway|Hwy|Embankment|Prospekt|Prospect|Pereulok|Ulitsa|Shosse|Close|Gardens|Row)";
    [
        format!(r"{before}\s*{NAME},?\s*{HOUSE}\s*{number}"),
        format!(r"\p{{Lu}}[\p{{L}}’'-]+\s+{after},?\s*{HOUSE}\s*{number}"),
        format!(r"\b{number}[A-Za-z]?(?:[-/]\d+)?,?\s+(?:\p{{Lu}}[\p{{L}}’'.-]*\s+){{1,4}}?{english}(?:[\s,.;:)]|$)"),
        format!(r"\p{{Lu}}[\p{{L}}’'-]+\s+{english},?\s*{HOUSE}\s*{number}"),
        format!(r"\p{{Lu}}[\p{{L}}-]*(?:straße|strasse|str\.|weg|gasse|allee|platz|ufer|damm|steig)\s+{HOUSE}\s*{number}"),
        format!(
            r"\b(?:Calle|C/|Avenida|Av\.|Avda\.|Carrera|Cra\.?|Paseo|Pasaje|Callejón|Rua|Viale|Corso)\s*(?:(?:de(?:l| la| los| las)?|di|da|do|dos)\s+)?(?:\p{{Lu}}[\p{{L}}.]*|\d+)(?:\s+(?:(?:de|del|la|los|las|y)\s+)*\p{{Lu}}[\p{{L}}.]*){{0,4}}?,?\s*{HOUSE}\s*{number}"
        ),
    ]
    .iter()
    .map(|pattern| compile(pattern))
    .collect()
});

/// A street's word and its number where nothing else can be meant.
static CERTAIN: Pattern = LazyLock::new(|| {
    let patterns = [
        // tr, az
        r"\b(?:[Ss]okak|[Ss]okağı|SOKAK|[Ss]ok\.|[Ss]k\.|[Cc]addesi|CADDESİ|[Cc]ad\.|[Cc]d\.|[Bb]ulvarı|[Mm]ahallesi|[Mm]ah\.)[^\n.;]{0,40}?\b(?:No|NO|Nr|Daire|Kat)\s?[:.]?\s?\d{1,3}(?:\D|$)",
        r"\b(?:küç\.|küçəsi|prospekti|pr\.|döngəsi|qəs\.|qəsəbəsi)[^\n.;]{0,30}?\b(?:ev|bina|mənzil|mən\.|№)\s?\d+|\p{Lu}\p{L}+ (?:küç\.|küçəsi|prospekti),? \d+",
        // fr
        r"\b\d+(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai) (?:de |du |des |de la |de l['’]|d['’])?\p{Lu}",
        // fa, ar, he
        r"(?:خیابان|کوچه|بلوار|میدان)[^\n.؛]{0,60}?پلاک\s*\d+|پلاک\s*\d+",
        r"(?:شارع|حارة|ميدان|حي)[^\n.؛]{0,50}?(?:مبنى|عمارة|بناية|منزل|شقة|بيت)\s*\d+|شارع[^\n.؛،]{0,30}?رقم\s*\d{1,3}(?:\D|$)|\d+\s*(?:ش|شارع)\s+[\p{Arabic}]",
        r"רחוב [\p{Hebrew} '״\x22]{2,40} \d+",
        // a house and a flat
        r"(?i:\b(?:д|дом|буд|будинок)\.?\s*\d+[^\n.;]{0,20}?,?\s*(?:кв|квартира|кватэра)\.?\s*\d+|\bno\s?[:.]?\s?\d+\s*[/, ]\s*(?:d|daire|kat)\s?[.:]?\s?\d+|\bev\s*\d+,?\s*m[əe]n(?:zil|\.)\s*\d+)",
        r"\d+\s*(?:号楼|號樓|栋|棟|幢)\s*(?:\d+\s*(?:单元|單元)\s*)?\d+\s*(?:室|号|號)",
        // zh, ja, vi
        r"\p{Han}{1,12}(?:路|街|巷|弄|胡同|大道)\s*\d+\s*[号號弄]|\d+丁目\s*\d+|số \d+,? (?:đường|phố|ngõ)",
    ];
    compile(&patterns.join("|"))
});

static COORDINATES: Pattern =
    LazyLock::new(|| compile(r"(?-u)-?\b[0-9]{1,2}\.[0-9]{4,}(?: ?[NS])?[,; ] ?-?[0-9]{1,3}\.[0-9]{4,}\b"));

#[cfg(test)]
pub(super) fn compile_all() -> usize {
    [&DECIMAL, &MONTH, &COUNTED, &CERTAIN, &COORDINATES]
        .iter()
        .map(|pattern| pattern.as_str().len())
        .sum::<usize>()
        + NUMBERED.len()
}
