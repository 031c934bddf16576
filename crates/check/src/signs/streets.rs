//! A street with the number of a house.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::chinese::{self, CHINESE};
use super::words::{Kind, Words};
use super::{Certainty, Pattern, compile, is_number};

/// The number of bytes around a street's word in which its house number is looked for.
const AROUND: usize = 120;

/// The first street with a house number, or house with a flat, of that certainty.
pub(super) fn find(text: &str, words: &Words, certainty: Certainty) -> Option<Range<usize>> {
    let mut searched = 0;
    for word in words.of_kind(Kind::Street).filter(|word| has_number_near(text, word)) {
        if word.start < searched {
            continue;
        }
        let start = text.floor_char_boundary(word.start.saturating_sub(AROUND));
        let end = text.ceil_char_boundary((word.end + AROUND).min(text.len()));
        searched = word.end;
        if let Some(found) = text.get(start..end).and_then(|near| within(near, certainty)) {
            return Some(start + found.start..start + found.end);
        }
    }
    None
}

fn has_number_near(text: &str, word: &Range<usize>) -> bool {
    let start = text.floor_char_boundary(word.start.saturating_sub(AROUND / 2));
    let end = text.ceil_char_boundary((word.end + AROUND / 2).min(text.len()));
    text.get(start..end).is_some_and(|near| near.contains(is_number))
}

fn within(text: &str, certainty: Certainty) -> Option<Range<usize>> {
    let numbered = NUMBERED.iter().flat_map(|pattern| pattern.captures_iter(text));
    let numbered = numbered.filter(|captures| house(text, captures) == Some(certainty));
    let chinese = CHINESE.captures_iter(text);
    let chinese = chinese.filter(|captures| chinese::house(text, captures) == Some(certainty));
    let found = numbered
        .chain(chinese)
        .filter_map(|captures| Some(captures.get(0)?.range()));
    let certain = CERTAIN
        .find_iter(text)
        .filter(|_| certainty == Certainty::Certain)
        .map(|found| found.range());
    let in_parts = IN_PARTS
        .iter()
        .filter(|_| certainty == Certainty::Certain)
        .flat_map(|pattern| pattern.captures_iter(text))
        .filter_map(|captures| Some(captures.name("found")?.range()));
    found.chain(certain).chain(in_parts).min_by_key(|found| found.start)
}

/// A house in a town, on a street without the word "street": `г. Минск, Володарского, 2`.
pub(super) fn in_town(text: &str) -> Option<Range<usize>> {
    IN_TOWN.find(text).map(|found| found.range())
}

/// Coordinates: degrees with at least four decimals, some ten metres; or an open location code.
pub(super) fn coordinates(text: &str) -> Option<Range<usize>> {
    COORDINATES.find(text).map(|found| found.range())
}

/// Whether the number is a house's, and not that of a day, a year or people. After "house" it is one.
fn house(text: &str, captures: &Captures<'_>) -> Option<Certainty> {
    let number = captures.name("number")?.range();
    let has = |name: &str| captures.name(name).is_some();
    let digits = text.get(number.clone()).unwrap_or_default();
    let after = text.get(number.end..).unwrap_or_default();
    let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    let is_larger =
        after.starts_with(|next: char| next.is_ascii_digit() || next == ':' || next == '%') || DECIMAL.is_match(after);
    let whole = captures.get(0)?.as_str();
    let is_larger = is_larger && !FLAT_BEHIND.is_match(after);
    if is_larger || MONTH.is_match(after) || has("spanish") && STREETS.find_iter(whole).nth(1).is_some() {
        return None;
    }
    if let Some(street) = captures.name("street") {
        let after = text.get(street.end()..).unwrap_or_default();
        return if is_year { None } else { before_street(after) };
    }
    if has("mark") {
        return Some(Certainty::Certain);
    }
    if is_year || OF_THEM.is_match(after) || has("weak") && !has("comma") {
        return None;
    }
    if PREPOSITION.is_match(after) {
        let is_strong = has("short") || has("comma");
        return Some(if is_strong {
            Certainty::Certain
        } else {
            Certainty::Doubtful
        });
    }
    if COUNTED.is_match(after) {
        return None;
    }
    let may_be_noun = has("german") && NOUN.is_match(after);
    Some(if may_be_noun || has("lowercase") {
        Certainty::Doubtful
    } else {
        Certainty::Certain
    })
}

/// The certainty by the words behind a street that has its number before it: `120 Example Street rallies` are no house.
fn before_street(after: &str) -> Option<Certainty> {
    if after.starts_with(char::is_alphanumeric) || GATHERINGS.is_match(after) {
        None
    } else if after.trim_start().starts_with(char::is_lowercase) && !FUNCTION_WORD.is_match(after) {
        Some(Certainty::Doubtful)
    } else {
        Some(Certainty::Certain)
    }
}

/// `12.03`, `12,5`, `12 km`
static DECIMAL: Pattern = LazyLock::new(|| compile(r"^(?:[.,]\d|\s?(?:k|km|m|min)\b)"));

/// Polish: `5 m. 7`, a flat and no metres.
static FLAT_BEHIND: Pattern = LazyLock::new(|| compile(r"^\s?m\.?\s?\d"));

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

/// "4 of whose": some of the residents.
static OF_THEM: Pattern = LazyLock::new(|| {
    compile(
        r"(?x)^\s+(?:of|из|з|с|von|davon|dont|parmi|di\s+loro|dei|delle
        |de\s+(?:cuyos|cuyas|los|las|ellos|ellas|sus|quienes)|(?:и|i|і|й|та|y|e|und|and)\s+\d)",
    )
});

/// A word that goes on after an address: "in", "with", "where".
static PREPOSITION: Pattern = LazyLock::new(|| {
    compile(
        r"(?x)^\s+(?:во?|на|у|около|возле|рядом|напротив|вместе|где|после|при|біля|поруч|разом|де|пасля|каля|дзе|разам
        |in|at|near|where|with|on|by|until|when|since|from|next|opposite|after|while
        |mit|bei|wo|seit|neben|con|en|donde|desde|hasta|junto)\s",
    )
});

/// The corner of two streets, which have numbers for names, has two.
static STREETS: Pattern = LazyLock::new(|| compile(r"(?i)\b(?:calle|avenida|carrera|paseo)\b"));

/// A German noun, which begins with a capital letter as towns do.
static NOUN: Pattern = LazyLock::new(|| compile(r"^\s+\p{Lu}\p{Ll}"));

/// Things with the name of a street, and events in it, that are no house there.
static GATHERINGS: Pattern = LazyLock::new(|| {
    compile(
        r"(?x)^(?:['’]s\b|\s+(?:Journal|Review|Times|Press|Museum|Theatre|Gallery|Market|Festival|Band)\b)
        |^\s+(?:\p{Ll}+\s+)?(?:rall(?:y|ies)|protest\w*|demonstrat\w*|march(?:es|ers)?|prisoners|residents|people|arrests
        |events|picket\w*|riot\w*|strik\w+|blockades?|cases?|defendants|detainees|activists|occupiers|bus|buses|tram\w*
        |meetings|vigils|gatherings|shops|families|women|men|children|students|workers|neighbou?rs)\b",
    )
});

/// A word that follows an address in a sentence.
static FUNCTION_WORD: Pattern = LazyLock::new(|| {
    compile(
        r"(?x)^\s+(?:in|at|on|and|or|with|where|near|by|for|to|from|until|till|when|who|which|that|is|was|has|had|were|are|he|she|they
        |it|after|before|since|while|but|as|the|a|an|during|last|this|early|late|yesterday|today|now|flat|apartment|apt|unit
        |next|opposite|behind|so|if|because|under|without|his|her|their|my|our|not|again|once)\b",
    )
});

/// A counted thing: a word in small letters follows, except for parts of an address.
static COUNTED: Pattern = LazyLock::new(|| {
    compile(
        r"(?x)^(?:-?(?:го|й|е|м|х|ти|летн\w*|year\w*|jährig\w*|th|nd|rd)\b|\s+
        (?:(?:а|и|о|не|он|она|их|та|й|і|a|o|y|e|i|u)\s|\p{Ll}{3,}
        |Unterschriften|Menschen|Personen|Leute|Demonstr\w+|Aktivist\w+|Euro|Rubel|Polizist\w+|Jahre|Tage|Uhr))",
    )
});

/// One or more words of a street's name, which begin with a capital letter or a digit.
const NAME: &str = r"[«“]?(?:(?:имени|им\.|імені|ім\.)\s*)?(?:\d+-?(?:я|й|ая|ый|летия|а|та)?\s+(?:лет\s+)?)?\p{Lu}[\p{L}\d’'ʼ.-]*[»”]?(?:[\s-]+(?:лет\s+)?[\p{Lu}\d][\p{L}\d’'ʼ.-]*[»”]?){0,3}?";

/// The words before a house number, by language, with a comma or without.
const HOUSE: &str = r"\s?(?P<comma>,)?\s*(?P<mark>\b(?:[Дд]ом|[Дд]|[Бб]уд|[Бб]удинок|[Вв]л|[Вв]ладение|[Dd]om|[Bb]ud|[Hh]ouse|[Bb]uilding|[Bb]ldg|[Nn]o|NO|[Nn]r|[Nn]úm|[Dd]|h)\b\s?[.:]?|№|\bn?[º°]|#)?\s*";

/// The groups: `number` of the house; `mark`, a word that says so; `comma` before it; `short`, a word for a street that
/// stands in addresses alone; `weak`, one that means other things, too; `street` behind the number; `lowercase`, an English word
/// that only an address in transcription writes so; `german`, `spanish`.
static NUMBERED: LazyLock<Vec<regex::Regex>> = LazyLock::new(|| {
    let number = r"(?P<number>\d{1,4})";
    // ru, uk, be, kk; pl and transcriptions
    let short = r"(?P<short>(?i:\b(?:ул|вул|пер|пров|зав|просп|бул|наб|туп|мкр|пл|ul|vul)\s?\.|\b(?:пр-т|пр-кт|пр-д|б-р|пр\.))|\b(?:ул|вул|Ул|Вул|УЛ|ВУЛ|пер|наб|просп|мкр|[Uu]l|[Vv]ul)\b|\b(?:[Pp]er|[Nn]ab|[Pp]rosp)\.)";
    let before = r"(?i:\b(?:праспект|улиц|вулиц|вуліц|переул|провул|завул|проспект|бульвар|шосс|шашы|набережн|площад|площ|проезд|микрорайон|мікрорайон|тупик)[\p{L}]*|\b(?:ulits[aey]|ulic[aey]|vulic[aiy]|vulits[aiy]|vulyts[iy]\p{L}*|pereulok|prospekt|bulvar|naberezhnaya|ploshchad|al\.))";
    let after = r"(?i:улиц[аеыуи]|ул\.?|вулиц[яіюи]|вул\.?|вуліц[аыу]|проспект[аеу]?|просп\.|пр-т|бульвар[аеу]?|переул\w+|пер\.|провул\w+|шоссе|набережн\w+|наб\.|площад[ьи]|проезд[аеу]?|көшесі|даңғылы)";
    let weak = r"(?P<weak>(?i:вал|тракт|спуск|узвіз|узвоз|аллея|алея|взвоз|val|trakt|spusk|uzviz|proezd|alleya|tupik))";
    let english = r"(?:Street|Str\.?|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Boulevard|Blvd\.?|Drive|Terrace|Crescent|Highway|Hwy|Embankment|Prospekt|Prospect|Pereulok|Ulitsa|Shosse|Close|Gardens|Row)";
    let lowercase = r"(?:street|str\.|road|avenue|ave\.|lane|boulevard|drive|prospekt|pereulok|ulitsa|shosse)";
    let more_english = r"Square|Way|Parkway|Pkwy|Mews";
    [
        format!(r"(?:{short}|{before})\s*{NAME}{HOUSE}{number}"),
        format!(r"\p{{Lu}}[\p{{L}}’'-]+\s+{after}{HOUSE}{number}"),
        format!(r"\p{{Lu}}[\p{{L}}’'-]+\s+{weak}{HOUSE}{number}"),
        format!(r"\b{number}[A-Za-z]?(?:[-/]\d+)?,?\s+(?:\p{{Lu}}[\p{{L}}’'.-]*\s+){{1,4}}?(?P<street>{english}|{more_english})"),
        format!(r"(?P<short>)\p{{Lu}}[\p{{L}}’'-]+\s+{english}{HOUSE}{number}"),
        format!(r"(?P<lowercase>)\p{{Lu}}[\p{{L}}’'-]+\s+{lowercase}{HOUSE}{number}"),
        format!(r"(?P<short>)(?P<german>)\p{{Lu}}[\p{{L}}-]*(?:straße|strasse|str\.|weg|gasse|allee|platz|ufer|damm|steig)\s{HOUSE}{number}"),
        format!(
            r"(?P<short>)(?P<spanish>)\b(?:[Cc]alle|C/|[Aa]venida|Av\.|Avda\.|[Cc]arrera|Cra\.?|[Pp]aseo|[Pp]asaje|[Cc]allejón|Rua|Viale|Corso)\s*(?:(?:de(?:l| la| los| las)?|di|da|do|dos)\s+)?(?:\p{{Lu}}[\p{{L}}.]*|\d+\b)(?:\s+(?:(?:de|del|la|los|las|y)\s+)*\p{{Lu}}[\p{{L}}.]*){{0,4}}?{HOUSE}\b{number}"
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
        r"(?:شارع|خیابان|کوچه)\s*[\p{Arabic}&&\p{L}]+(?:\s+[\p{Arabic}&&\p{L}]{3,})?\s*[،,]?\s*\d{1,4}\s*(?:[،,\n]|$)",
        r"רחוב [\p{Hebrew} '״\x22]{2,40} \d+",
        // a house and a flat
        r"(?i:\b(?:д|дом|буд|будинок)\.?\s*\d+[^\n.;]{0,20}?,?\s*(?:кв|квартира|кватэра)\.?\s*\d+|\bno\s?[:.]?\s?\d+\s*[/, ]\s*(?:d|daire|kat)\s?[.:]?\s?\d+|\bev\s*\d+,?\s*m[əe]n(?:zil|\.)\s*\d+)",
        r"\d{1,4}\s?[а-яіїє]?,\s*(?:кв|квартира|кватэра)\.?\s*\d+|(?i:\b(?:flat|apt\.?|apartment))\s*\d+[A-Za-z]?,\s*\d{1,4}\s+\p{Lu}|\b\d{1,4}[A-Za-z]?(?:[/-]\d+)?,\s*(?i:flat|apt\.?|apartment)\s*(?:№|#|[Nn]o\.?)?\s*\d+",
        r"\d+\s*(?:号楼|號樓|栋|棟|幢)\s*(?:\d+\s*(?:单元|單元)\s*)?\d+\s*(?:室|号|號)",
        // ja, vi, ka, hy
        r"\d+丁目\s*\d+|số \d+,? (?:đường|phố|ngõ)|(?:ქუჩა|փողոց|փ\.)\s*(?:№|N)?\s*\d+",
        // ru, uk, be: a house before its street, a name without a capital letter
        r"\b(?:[Дд]ом|[Дд]|[Бб]уд|[Бб]удинок)\b\.?\s*№?\s*\d{1,4}\s?\p{L}?(?:[/-]\d+)?(?:,?\s*(?:к|корп|стр|кв)\b\.?\s*\d+)*(?:,|\s+(?:по|на))?\s+(?i:ул|вул|улиц[аеыу]|вулиц[яіюи]|вуліц[аыу]|пер|просп|наб|пр-т|пр-кт|проспект[ау]?|бул|б-р)\b\.?\s*[«“]?\p{L}",
        r"(?:^|[,;:(\n]\s*)\d{1,3}\s?[а-яa-z]?,\s*(?i:ул|вул|пер|просп|наб|ul|vul)\.\s*\p{Lu}",
        r"(?i:\b(?:ул|вул|пер|просп|наб|ul|vul)\.\s*[^\n,;.]{2,40},?\s*(?:\b(?:д|дом|буд|будинок)\b\.?|№)\s*\d{1,4})",
    ];
    compile(&patterns.join("|"))
});

/// The same where only the end of a part of an address, or its place in one, tells a house from a day, an hour, a file or
/// people.
static IN_PARTS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    // No date may follow, and no further day.
    let end = r"\s*(?:[;)\n]|\.(?:\s|$)|,\s*(?:[^\d\s]|[013-9]\d{3}|\d{5}|$)|\s\d{5,6}\b|$)";
    [
        // ka, hy, ky, tg, uz
        format!(
            r"(?P<found>(?:\bქ\.|\bփող\.)\s*(?:№|N)?\s*\d{{1,3}}|\b(?:көчөсү|көч\.|к[ӯу]чаи(?:\s+\p{{Lu}}[\p{{L}}-]+){{1,3}}|ko.chasi|кўчаси)\s*,?\s*\d{{1,3}}(?:\s?-\s?(?:uy|үй|уй))?){end}"
        ),
        // hi
        r"(?P<found>मकान\s*(?:नं|नंबर|संख्या|सं)\.?\s*\d+),".to_owned(),
        // th: before the district
        r"(?:^|[\n,(:]\s*|(?:อยู่ที่|เลขที่)\s*)(?P<found>\d{1,4}(?:/\d+)?\s+(?:ถนน|ซอย))[^\n]{0,60}?(?:แขวง|เขต|ตำบล|ต\.|อำเภอ|อ\.)".to_owned(),
        // my
        r"(?:^|[\s၊။,(:])(?P<found>အမှတ်\s*\d{1,4}\s*[၊,][^၊။,\n\d]{1,40}?လမ်း(?:မကြီး|သွယ်)?)\s*(?:[၊။,\n]|$)".to_owned(),
        // en in India and Pakistan
        r"\b(?P<found>(?:H\.\s?No\.?|House No\.?)\s*[A-Z]?-?\d+[A-Z]?(?:/\d+)?)\s*,\s*(?:\p{Lu}[\p{L}\d-]*\s+){0,4}(?:Marg|Nagar|Road|Street|Lane|Gali|Mohalla|Sector|Vihar|Enclave)\b".to_owned(),
    ]
    .iter()
    .map(|pattern| compile(pattern))
    .collect()
});

static COORDINATES: Pattern = LazyLock::new(|| {
    compile(
        r"-?\b[0-9]{1,2}\.[0-9]{4,}°?(?: ?(?:[NS]|(?:с|пн|ю|пд)\. ?ш\.))?[,; ] ?-?[0-9]{1,3}\.[0-9]{4,}\b|\b[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}\b",
    )
});

/// A town, a street without its word, by the ending of its name, and a house.
static IN_TOWN: Pattern = LazyLock::new(|| {
    compile(
        r"\b(?:г|гор|м|пос|пгт|смт)\.\s?\p{Lu}[\p{L}-]+,\s*(?:\p{Lu}\p{L}*\s)?\p{Lu}\p{L}*(?:ого|его|ой|ей|ая|яя|ова|ева|ёва|ина|ына|ька|ої|ага|ая),?\s+(?:[Дд](?:ом)?\.?\s*)?\d{1,3}\s?\p{L}?\s*(?:[,.;\n]|$)",
    )
});

#[cfg(test)]
pub(super) fn compile_all() -> usize {
    let patterns: [&Pattern; 13] = [
        &DECIMAL,
        &FLAT_BEHIND,
        &MONTH,
        &OF_THEM,
        &PREPOSITION,
        &NOUN,
        &STREETS,
        &GATHERINGS,
        &FUNCTION_WORD,
        &COUNTED,
        &CERTAIN,
        &COORDINATES,
        &IN_TOWN,
    ];
    patterns.iter().map(|pattern| pattern.as_str().len()).sum::<usize>() + NUMBERED.len() + IN_PARTS.len()
}
