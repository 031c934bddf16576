//! Postal codes by country, as the Universal Postal Union's members write them
//! (<https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions>), and the country that an
//! envelope names.

mod named;

use std::sync::LazyLock;

use crate::signs::Signs;

/// The postal codes of a country.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Country {
    /// ISO 3166-1 alpha-2; empty where there is none.
    pub code: &'static str,
    /// Its name in messages.
    pub name: &'static str,
    /// The forms of a code: `0` is a digit, `a` a letter, the rest stands for itself. Empty where the country has no
    /// codes, or none that all letters need.
    pub forms: &'static [&'static str],
    /// Its names on envelopes, in small letters, besides those of [`NAMES`].
    names: &'static [&'static str],
}

/// The names of all countries in the languages of the card: a line for each.
const NAMES: &str = include_str!("countries/names.txt");

/// The codes of ISO 3166-1 and Kosovo's, each with the names of its country.
pub(crate) fn all() -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
    let lines = NAMES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let (code, names) = line.split_once(' ')?;
        Some((code, names.split('|')))
    })
}

/// The countries without a row in [`COUNTRIES`].
static OTHERS: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let others = all().filter(|(code, _)| !COUNTRIES.iter().any(|country| country.code == *code));
    let others = others.map(|(code, mut names)| Country {
        code,
        name: names.next().unwrap_or_default(),
        forms: &[],
        names: &[],
    });
    others.collect()
});

impl Country {
    fn names(&self) -> impl Iterator<Item = &'static str> {
        let of_all = all()
            .filter(|(code, _)| *code == self.code)
            .flat_map(|(_, names)| names);
        self.names.iter().copied().chain(of_all)
    }

    /// The number of digits of a code, where it is made of digits alone and always of as many.
    pub(super) fn digits(&self) -> Option<usize> {
        match self.forms {
            [form, ..] if form.bytes().all(|byte| byte == b'0') => Some(form.len()),
            _ => None,
        }
    }

    /// Whether that is a code of the country, by its form.
    pub(super) fn has(&self, code: &str) -> bool {
        self.forms.iter().any(|form| {
            form.chars().count() == code.chars().count()
                && form.chars().zip(code.chars()).all(|(wanted, is)| match wanted {
                    '0' => is.is_ascii_digit(),
                    'a' => is.is_ascii_alphabetic(),
                    _ => is == wanted,
                })
        })
    }
}

/// The country whose post sorts an envelope: the one that it names, else Russia where it names Russia's prison service or has
/// a postal code that Russia's post gives to occupied places, else the country where the person is held, else Russia where
/// it has an abbreviation of prisons that its neighbours use, too.
pub(super) fn of_envelope(envelope: &str, held_in: Option<&str>) -> Option<&'static Country> {
    let by_code = |code: &str| COUNTRIES.iter().find(|country| country.code == code);
    let held_in = held_in.and_then(|code| by_code(code.split('-').next()?));
    let has_word = |words| has_word(envelope, words);
    if let Some(country) = named::of(envelope, held_in) {
        return Some(country);
    }
    let is_of_ukraine = held_in.is_some_and(|country| country.code == "UA");
    if has_word(RUSSIAN_SERVICE) || is_of_ukraine && has_code_of_occupation(envelope) {
        return by_code("RU");
    }
    held_in.or_else(|| has_word(PRISONS).then(|| by_code("RU")).flatten())
}

/// Whether nothing on an envelope says that it is in the country where the person is held: neither a country, nor a prison,
/// nor a town as it is written in Russian and its neighbours' languages. Letters may be collected abroad.
pub(super) fn may_be_abroad(envelope: &str) -> bool {
    named::of(envelope, None).is_none() && !Signs::of(envelope).is_of_institution() && !has_word(envelope, TOWNS)
}

fn has_word(envelope: &str, words: &[&str]) -> bool {
    let mut parts = envelope.split(|letter: char| !letter.is_alphabetic());
    parts.any(|part| words.contains(&part))
}

/// The words before a town.
const TOWNS: &[&str] = &[
    "г",
    "гор",
    "город",
    "м",
    "пос",
    "пгт",
    "смт",
    "с",
    "ст",
    "обл",
    "область",
    "край",
    "вобл",
];

/// Names that the prison service of Russia alone has. It holds people in occupied places, too, where letters go by its post.
const RUSSIAN_SERVICE: &[&str] = &[
    "ФКУ",
    "ФКУЗ",
    "ФКЛПУ",
    "ФСИН",
    "УФСИН",
    "ГУФСИН",
    "УФИЦ",
    "FKU",
    "FKUZ",
    "FKLPU",
    "FSIN",
    "UFSIN",
    "GUFSIN",
    "UFIC",
    "UFITs",
];

/// Abbreviations on addresses of Russian prisons that those of its neighbours share, which have six digits, too.
const PRISONS: &[&str] = &["ИК", "ЛИУ", "КП", "ЛПУ", "ПБСТИН", "IK"];

/// Whether an envelope has a number of six digits that begins as those which Russia's post gives to the Crimea (295 to 299),
/// to Donetsk (283 to 287), Luhansk (291 to 294), Zaporizhzhia (272) and Kherson (273 to 275). A code of Ukraine has five.
fn has_code_of_occupation(envelope: &str) -> bool {
    let mut numbers = envelope.split(|letter: char| !letter.is_numeric());
    numbers.any(|number| number.len() == 6 && ["27", "28", "29"].iter().any(|start| number.starts_with(start)))
}

macro_rules! countries {
    ($($code:literal $name:literal [$($form:literal)*] $($alias:literal)*;)+) => {
        /// Countries that hold people for their opinions, that letters to them go through, and their neighbours.
        static COUNTRIES: &[Country] = &[$(Country {
            code: $code,
            name: $name,
            forms: &[$($form),*],
            names: &[$($alias),*],
        },)+];
    };
}

#[rustfmt::skip]
countries! {
    // First, since its letters may name China, too.
    "HK" "Hong Kong" [] "hong kong" "香港" "гонконг" "сянган" "hongkong";
    // Before Russia, whose name in Chinese is the end of this one.
    "BY" "Belarus" ["000000"] "belarus" "беларусь" "білорусь" "weißrussland" "bielorrusia" "białoruś" "白俄罗斯" "белоруссия" "belarús" "weissrussland" "bielorussia" "biélorussie" "bělorusko";
    "RU" "Russia" ["000000"] "russia" "russian federation" "россия" "российская федерация" "рф" "росія" "расія" "russland" "rusya" "rusiya" "russie" "rusia" "rosja" "днр" "лнр" "донецкая народная республика" "луганская народная республика" "روسیه" "روسيا" "俄罗斯" "俄羅斯" "російська федерація" "расійская федэрацыя" "russische föderation" "rusya federasyonu" "rusiya federasiyası" "federación rusa" "ресей" "الاتحاد الروسي" "فدراسیون روسیه";
    "KZ" "Kazakhstan" ["000000" "a00a0a0"] "kazakhstan" "казахстан" "қазақстан" "kasachstan" "哈萨克斯坦" "kazakstan" "qazaqstan" "казақстан" "kazajistán" "kazakistan";
    "KG" "Kyrgyzstan" ["000000"] "kyrgyzstan" "киргизия" "кыргызстан" "kirgisistan" "kyrgyz republic" "кыргызская республика" "киргизская республика" "киргизстан" "qırğızıstan" "kırgızistan";
    "TJ" "Tajikistan" ["000000"] "tajikistan" "таджикистан" "tadschikistan" "تاجیکستان" "тоҷикистон" "tacikistan";
    "TM" "Turkmenistan" ["000000"] "turkmenistan" "туркменистан" "туркмения" "türkmenistan" "turkmenistán";
    "UZ" "Uzbekistan" ["000000"] "uzbekistan" "узбекистан" "o'zbekiston" "usbekistan" "oʻzbekiston" "o‘zbekiston" "ozbekiston" "ўзбекистон" "özbekistan";
    "CN" "China" ["000000"] "china" "pr china" "people's republic of china" "中国" "中國" "китай" "кнр" "çin" "چین" "prc" "china pr" "中华人民共和国" "中華人民共和國" "китайская народная республика" "çin halk cumhuriyeti" "الصين" "trung quốc" "xitoy" "қытай";
    "IN" "India" ["000000" "000 000"] "india" "индия" "भारत" "hindistan" "الهند" "هند";
    "VN" "Vietnam" ["00000" "000000"] "vietnam" "viet nam" "việt nam" "вьетнам" "socialist republic of viet nam" "в'єтнам" "越南";
    "SG" "Singapore" ["000000"] "singapore" "сингапур" "新加坡";
    "RO" "Romania" ["000000"] "romania" "românia" "румыния";
    "UA" "Ukraine" ["00000"] "ukraine" "україна" "украина" "украіна" "ucrania" "ukrayna" "ukraina" "乌克兰" "ukrajina" "украйна" "أوكرانيا" "اوکراین" "烏克蘭";
    "TR" "Turkey" ["00000"] "turkey" "türkiye" "turkiye" "турция" "туреччина" "türkei" "turquía" "ترکیه" "تركيا" "турецкая республика" "turquie" "türkiyə" "土耳其";
    "US" "the USA" ["00000" "00000-0000"] "usa" "u s a" "united states" "united states of america" "сша" "соединенные штаты" "eeuu" "estados unidos" "abd" "美国" "美國" "соединенные штаты америки" "сполучені штати америки" "estados unidos de américa" "amerika birleşik devletleri" "abş" "vereinigte staaten" "vereinigte staaten von amerika" "الولايات المتحدة" "الولايات المتحدة الأمريكية" "ایالات متحده آمریکا" "ee uu" "зша" "აშშ" "آمریکا" "америка құрама штаттары";
    "DE" "Germany" ["00000" "D-00000"] "germany" "deutschland" "германия" "німеччина" "almanya" "alemania" "德国" "федеративная республика германия" "фрг" "allemagne" "almaniya" "niemcy" "المانيا" "ألمانيا" "آلمان" "德國";
    "FR" "France" ["00000" "F-00000"] "france" "франция" "frankreich" "fransa" "francia" "فرنسا";
    "ES" "Spain" ["00000"] "spain" "españa" "испания" "spanien" "ispanya";
    "IT" "Italy" ["00000"] "italy" "italia" "италия" "italien";
    "FI" "Finland" ["00000"] "finland" "suomi" "финляндия" "finnland";
    "EE" "Estonia" ["00000"] "estonia" "eesti" "эстония" "estland" "эстонская республика";
    "RS" "Serbia" ["00000"] "serbia" "srbija" "сербия" "србија";
    "ME" "Montenegro" ["00000"] "montenegro" "crna gora" "черногория";
    "MX" "Mexico" ["00000"] "mexico" "méxico" "мексика";
    "KR" "South Korea" ["00000"] "south korea" "republic of korea" "대한민국";
    "TH" "Thailand" ["00000"] "thailand" "таиланд";
    "PK" "Pakistan" ["00000"] "pakistan" "پاکستان";
    "LT" "Lithuania" ["LT-00000" "00000"] "lithuania" "lietuva" "литва" "litauen" "литовская республика" "litvanya" "litva";
    "LV" "Latvia" ["LV-0000" "0000"] "latvia" "latvija" "латвия" "lettland" "латвийская республика";
    "AZ" "Azerbaijan" ["AZ0000" "AZ 0000" "AZ-0000" "0000"] "azerbaijan" "azərbaycan" "азербайджан" "aserbaidschan" "азербайджанская республика" "azerbaycan" "azerbaïdjan" "azerbaiyán" "أذربيجان";
    "AM" "Armenia" ["0000" "000000"] "armenia" "армения" "հայաստան" "armenien" "ermenistan" "հայաստանի հանրապետություն" "ermənistan";
    "GE" "Georgia" ["0000"] "republic of georgia" "грузия" "საქართველო" "georgien" "gürcistan" "gürcüstan";
    "MD" "Moldova" ["MD-0000" "0000" "MD0000"] "moldova" "молдова" "молдавия" "moldau" "приднестровье" "пмр" "приднестровская молдавская республика" "transnistria" "pridnestrovie" "молдавская республика";
    "AT" "Austria" ["0000" "A-0000"] "austria" "österreich" "австрия";
    "CH" "Switzerland" ["0000" "CH-0000"] "switzerland" "schweiz" "suisse" "швейцария";
    "BE" "Belgium" ["0000" "B-0000"] "belgium" "belgië" "belgique" "бельгия";
    "DK" "Denmark" ["0000" "DK-0000"] "denmark" "danmark" "дания";
    "NO" "Norway" ["0000"] "norway" "norge" "норвегия";
    "HU" "Hungary" ["0000" "H-0000"] "hungary" "magyarország" "венгрия";
    "BG" "Bulgaria" ["0000"] "bulgaria" "българия" "болгария";
    "AU" "Australia" ["0000"] "australia";
    "NL" "the Netherlands" ["0000 aa" "0000aa"] "netherlands" "the netherlands" "nederland" "нидерланды" "голландия" "голландія" "holandia" "hollanda";
    "PL" "Poland" ["00-000"] "poland" "polska" "польша" "polen" "польща" "rzeczpospolita polska";
    "CZ" "Czechia" ["000 00" "00000"] "czechia" "czech republic" "česko" "чехия" "чешская республика" "česká republika" "tschechische republik" "république tchèque";
    "SK" "Slovakia" ["000 00" "00000"] "slovakia" "slovensko" "словакия" "slovak republic" "словацкая республика" "slovenská republika";
    "SE" "Sweden" ["000 00" "00000"] "sweden" "sverige" "швеция";
    "GR" "Greece" ["000 00" "00000"] "greece" "ελλάδα" "греция";
    "JP" "Japan" ["000-0000"] "japan" "日本" "япония";
    "GB" "the United Kingdom" ["a0 0aa" "a00 0aa" "aa0 0aa" "aa00 0aa" "a0a 0aa" "aa0a 0aa" "a00aa" "a000aa" "aa00aa" "aa000aa" "a0a0aa" "aa0a0aa"] "uk" "united kingdom" "great britain" "england" "scotland" "wales" "великобритания" "велика британія" "объединенное королевство" "northern ireland" "birleşik krallık" "großbritannien" "velká británie" "بريطانيا" "gran bretagna" "gran bretaña" "grande-bretagne";
    "CA" "Canada" ["a0a 0a0" "a0a0a0"] "canada" "канада" "kanada";
    // Without codes, or with codes that letters to prisons do without.
    "IR" "Iran" [] "iran" "ایران" "иран" "irán" "伊朗" "іран";
    "EG" "Egypt" [] "egypt" "مصر" "جمهورية مصر العربية" "египет" "mısır" "єгипет" "egipto" "égypte" "ägypten";
    "CU" "Cuba" [] "cuba" "куба" "kuba" "古巴";
    "VE" "Venezuela" [] "venezuela" "венесуэла" "венесуела";
    "MM" "Myanmar" [] "myanmar" "burma" "မြန်မာ" "мьянма" "бирма" "м'янма" "缅甸" "緬甸";
    "NI" "Nicaragua" [] "nicaragua" "никарагуа" "нікарагуа";
    "IL" "Israel" [] "israel" "ישראל" "израиль";
    "SA" "Saudi Arabia" [] "saudi arabia" "السعودية" "saudi-arabien" "саудовская аравия" "саудівська аравія" "suudi arabistan" "arabia saudita" "عربستان سعودی" "عربستان";
    "AE" "the Emirates" [] "uae" "united arab emirates" "الإمارات" "оаэ" "объединенные арабские эмираты";
    "ER" "Eritrea" [] "eritrea" "эритрея" "еритрея" "ኤርትራ" "إريتريا" "ارتریا";
    "ET" "Ethiopia" [] "ethiopia" "эфиопия" "ኢትዮጵያ";
    "" "Abkhazia" [] "abkhazia" "абхазия" "республика абхазия" "аҧсны";
    "" "South Ossetia" [] "south ossetia" "южная осетия" "рюо";
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::{COUNTRIES, Country, OTHERS, all, may_be_abroad, of_envelope};

    #[test]
    fn the_country_is_the_one_that_the_envelope_names_then_that_of_russias_service_then_the_persons() {
        for (envelope, held_in, expected) in [
            ("000000, г. Примерск, ФКУ ИК-7, Россия", Some("UA"), Some("RU")),
            ("Республика Беларусь, 000000, г. Примерск", None, Some("BY")),
            ("США, 00000 Примервиль, а/я 0, Анне Примеровой", Some("RU"), Some("US")),
            (
                "Letters to a Free Crimea, PO Box 00, Prykladiv 00000, Ukraine",
                Some("RU"),
                Some("UA"),
            ),
            ("000000 中国例市监狱 李例子 收 编号000001", None, Some("CN")),
            ("00000 ÖRNEK / İSTANBUL\nTÜRKİYE", None, Some("TR")),
            ("г. Тирасполь, тюрьма № 1, ПМР", None, Some("MD")),
            ("Украина 00000 г. Прикладов, тюрьма", None, Some("UA")),
            ("Ann Example, Prison, U.S.A.", None, Some("US")),
            ("AZ0000 Bakı, Azərbaycan Respublikası", None, Some("AZ")),
            ("000000, Қазақстан Республикасы, Мысал қ.", None, Some("KZ")),
            ("Ann Example, Example Prison, Hong Kong, China", None, Some("HK")),
            ("000000 例市華美國際大樓 李例子 收", None, None),
            // Streets and people may have the name of a country.
            ("000000, г. Примерск, ул. Литвинова, д. 0, ИК-0", None, Some("RU")),
            ("г. Примерск, ул. Украина, д. 0, тюрьма", Some("BY"), Some("BY")),
            (
                "Jordan Exampleton, Example State Prison, Exampleville, Georgia 00000",
                Some("US"),
                Some("US"),
            ),
            ("Jordan Exampleton, Exampleville, Georgia 00000", None, None),
            ("00000, Прикладовская обл., г. Прикладов, ул. Выдуманная, 1", None, None),
            ("00000, г. Прикладов", Some("UA"), Some("UA")),
            ("ул. Вымышленная, ФКУ СИЗО-1", None, Some("RU")),
            // Places that Russia holds, or where its prison service is.
            ("000000, г. Примеров, ФКУ СИЗО-1 УФСИН", Some("UA"), Some("RU")),
            ("000000, г. Примеров, ФКУ СИЗО-1", Some("UA-43"), Some("RU")),
            ("000000, Primersk, FKU SIZO-1", Some("UA"), Some("RU")),
            ("000000, г. Примеров, ФКУ ИК-1", Some("BY"), Some("RU")),
            ("000000, г. Примеров, ФКУ ИК-1", Some("GE"), Some("RU")),
            ("295000, г. Примеров, СИЗО-1", Some("UA"), Some("RU")),
            ("283000, г. Примеров, тюрьма", Some("UA-14"), Some("RU")),
            ("000000, ДНР, г. Примеров, тюрьма", Some("UA"), Some("RU")),
            ("г. Примеров, тюрьма, Республика Абхазия", Some("GE"), Some("")),
            ("г. Примеров, тюрьма, Южная Осетия", Some("GE"), Some("")),
            ("ФКУ СИЗО-1, г. Примеров, Україна", Some("RU"), Some("UA")),
            // Towns, hotels and streets that are named after a country.
            ("00000, пос. Польша, ИК-0", None, Some("RU")),
            ("00000, с. Грузия, ИК-0", None, Some("RU")),
            ("00000, ст-ца Армения, ИК-0", None, Some("RU")),
            ("00000, р-н Литва, ИК-0", None, Some("RU")),
            ("00000, гостиница «Украина», ИК-0", None, Some("RU")),
            ("Ann Example, Prison, New Mexico", None, None),
            ("Ann Example, Prison, Poland, ME 00000", Some("US"), Some("US")),
            ("Ann Example, Prison, Norway, ME 00000-0000", None, None),
            ("Ann Example, Prison, Russia, OH 00000, USA", None, Some("US")),
            ("Ann Example, Prison, Poland, Exampletown, USA", None, Some("US")),
            ("Ann Example, Prison, Poland, Exampletown, USA", Some("PL"), Some("PL")),
            ("США, Польша, тюрьма", None, Some("US")),
            ("Example Institution, Hong Kong, China", None, Some("HK")),
            ("Example Institution, Hong Kong, China", Some("CN"), Some("HK")),
            // Its neighbours share some words, and Ukraine has codes of five digits.
            ("00000, г. Прикладов, ИК-1", Some("UA"), Some("UA")),
            ("29500, м. Прикладів, СІЗО", Some("UA"), Some("UA")),
            ("000000, г. Прикладов, СИЗО-1", Some("UA"), Some("UA")),
            ("000000, г. Прикладов, ИК-1", Some("BY"), Some("BY")),
            ("000000, г. Прикладов, ИК-1", Some("KZ"), Some("KZ")),
            ("295000, г. Прикладов, ИК-1", Some("BY"), Some("BY")),
            ("Ann Example, Prison, Exampletown", Some("ZZ"), None),
        ] {
            let country = of_envelope(envelope, held_in).map(|country| country.code);
            assert_eq!(country, expected, "{envelope}");
        }
    }

    #[test]
    fn countries_are_known_in_every_language_and_those_without_a_row_alone_and_at_an_edge() {
        for (envelope, held_in, expected) in [
            (
                "Ann Example, PO Box 00, 00000 Beispielstadt, Германія",
                Some("RU"),
                Some("DE"),
            ),
            (
                "Ann Example, PO Box 00, 00000 Beispielstadt, Saksamaa",
                Some("RU"),
                Some("DE"),
            ),
            (
                "Ann Example, PO Box 00, Exampleville, NY 00000, EE. UU.",
                Some("BY"),
                Some("US"),
            ),
            ("Ann Example, PO Box 00, 00000 Primjer, Croatia", Some("RU"), Some("HR")),
            ("Хорватия, 00000 Пример, а/я 00, Примеровой", Some("RU"), Some("HR")),
            (
                "Ann Example, PO Box 00, 00000 Primjer, Bosnia and Herzegovina",
                Some("RU"),
                Some("BA"),
            ),
            ("00000 例市, 印度尼西亚", Some("CN"), Some("ID")),
            ("00000 印度尼西亚例市", Some("CN"), Some("CN")),
            ("00000 马里兰州例市", Some("US"), Some("US")),
            (
                "Michael Jordan, Example State Prison, Exampleville, GA 00000",
                Some("US"),
                Some("US"),
            ),
            (
                "Ann Example, Prison, Lebanon, Pennsylvania 00000",
                Some("US"),
                Some("US"),
            ),
            ("Example Prison, Exampletown, Northern Ireland", Some("RU"), Some("GB")),
            ("000000, пос. Иордания, ИК-0, Примеровой", Some("RU"), Some("RU")),
        ] {
            let country = of_envelope(envelope, held_in).map(|country| country.code);
            assert_eq!(country, expected, "{envelope}");
        }
    }

    #[test]
    fn each_name_of_a_country_is_found_in_capitals_without_a_comma_and_with_divided_letters() {
        for country in COUNTRIES {
            for name in country.names() {
                for written in [name.to_owned(), format!("Example Prison, {name}")] {
                    assert_found(name, &format!("{written} 000000, Example"));
                }
            }
        }
    }

    #[test]
    fn each_name_of_another_country_is_found_alone_at_an_edge() {
        assert_eq!(all().count(), 250);
        for country in OTHERS.iter() {
            for name in country.names() {
                assert_found(name, &format!("Example, 00000 {name}"));
                assert_found(name, &format!("{name}, Example"));
            }
        }
    }

    /// Some countries share a name, which either may then have.
    #[track_caller]
    fn assert_found(name: &str, envelope: &str) {
        for written in [envelope.to_owned(), envelope.to_uppercase(), envelope.nfd().collect()] {
            let found = of_envelope(&written, None);
            let has_name = |country: &Country| country.names().any(|other| other.to_lowercase() == name.to_lowercase());
            // Large letters have no ß, and Georgia is a state of the United States, too.
            assert!(
                found.is_some_and(has_name) || written.contains("SS") || name == "Georgia",
                "{written}: {found:?}"
            );
        }
    }

    #[test]
    fn an_envelope_may_be_abroad_where_no_country_no_prison_and_no_russian_town_is_named() {
        for (envelope, expected) in [
            ("Ann Example, Example Committee, PO Box 00, 00000 Beispielstadt", true),
            ("Ann Example, PO Box 00, 00000 Beispielstadt, Germany", false),
            ("00000, Primersk, SIZO-1", false),
            ("00000, г. Примерск, а/я 00", false),
            ("г.Примерск, а/я 00, 00000", false),
        ] {
            assert_eq!(may_be_abroad(envelope), expected, "{envelope}");
        }
    }

    /// Codes of main post offices and of public buildings.
    #[rustfmt::skip]
    const CODES: &[(&str, &[&str])] = &[
        ("BY", &["220050"]), ("RU", &["101000"]), ("KZ", &["010000", "Z05H9B0"]), ("KG", &["720001"]), ("TJ", &["734000"]),
        ("TM", &["744000"]), ("UZ", &["100000"]), ("CN", &["100000"]), ("IN", &["110001", "110 001"]), ("VN", &["10000", "100000"]),
        ("SG", &["018956"]), ("RO", &["010001"]), ("UA", &["01001"]), ("TR", &["06000"]), ("US", &["20500", "20500-0003"]),
        ("DE", &["10115", "D-10115"]), ("FR", &["75001", "F-75001"]), ("ES", &["28001"]), ("IT", &["00118"]), ("FI", &["00100"]),
        ("EE", &["10111"]), ("RS", &["11000"]), ("ME", &["81000"]), ("MX", &["06000"]), ("KR", &["03154"]), ("TH", &["10200"]),
        ("PK", &["44000"]), ("LT", &["LT-01100", "01100"]), ("LV", &["LV-1050", "1050"]),
        ("AZ", &["AZ1000", "AZ 1000", "AZ-1000", "1000"]), ("AM", &["0010", "375010"]), ("GE", &["0105"]),
        ("MD", &["MD-2001", "MD2001", "2001"]), ("AT", &["1010", "A-1010"]), ("CH", &["3000", "CH-3000"]),
        ("BE", &["1000", "B-1000"]), ("DK", &["1050", "DK-1050"]), ("NO", &["0150"]), ("HU", &["1051", "H-1051"]), ("BG", &["1000"]),
        ("AU", &["2600"]), ("NL", &["1011 AB", "1011AB"]), ("PL", &["00-950"]), ("CZ", &["110 00", "11000"]),
        ("SK", &["811 01", "81101"]), ("SE", &["111 20", "11120"]), ("GR", &["104 31", "10431"]), ("JP", &["100-0001"]),
        ("GB", &["W1A 1HQ", "M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "SW1A 1AA", "M11AE", "B338TH", "W1A1HQ", "CR26XH", "DN551PT", "SW1A1AA"]), ("CA", &["K1A 0B1", "K1A0B1"]),
    ];

    #[test]
    fn each_country_has_the_codes_that_its_post_writes_and_no_others() {
        let coded: Vec<&str> = COUNTRIES
            .iter()
            .filter(|country| !country.forms.is_empty())
            .map(|country| country.code)
            .collect();
        assert_eq!(coded, CODES.iter().map(|(code, _)| *code).collect::<Vec<_>>());
        for (country, codes) in CODES {
            let is_code = |code: &str| COUNTRIES.iter().any(|known| known.code == *country && known.has(code));
            for form in COUNTRIES
                .iter()
                .filter(|known| known.code == *country)
                .flat_map(|known| known.forms)
            {
                assert!(
                    codes.iter().any(|code| code.len() == form.len()),
                    "no code of {country} is written as {form}"
                );
            }
            for code in *codes {
                assert!(is_code(code), "{country} {code}");
                for place in 0..code.len() {
                    let wrong = format!("{}Ж{}", &code[..place], &code[place + 1..]);
                    assert!(!is_code(&wrong), "{country} {wrong}");
                }
                for wrong in [format!("{code}0"), code[1..].to_owned()] {
                    let is_another = codes.iter().any(|code| code.len() == wrong.len());
                    assert!(is_another || !is_code(&wrong), "{country} {wrong}");
                }
            }
        }
    }
}
