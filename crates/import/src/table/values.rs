//! Names, terms and articles in cells. A cell that is not wholly understood is not taken at all.

use prisoner_card_format::Date;
use serde_json::Value;

use crate::person::is_role;
use crate::quantity;
use crate::region::has_participle;
use crate::words::{Pattern, pattern, word_of_two_scripts};

/// A name, and the date of birth that stood beside it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) name: String,
    /// The text of a date of birth.
    pub(super) birth: Option<String>,
}

/// A name with nothing besides but a date of birth: "Вымысел Иван Петрович, 1990 г.р.". A date alone is one of birth only
/// of somebody who would be grown up today.
pub(super) fn name(text: &str, today: Date) -> Result<Name, &'static str> {
    name_in(text, false, today)
}

/// The same, in a column of which the map may say that the family name stands first.
pub(super) fn name_in(text: &str, is_family_first: bool, today: Date) -> Result<Name, &'static str> {
    // Alone these words are names, too.
    static RELATIVE_OF: Pattern =
        pattern!(r"(?i)^(?:fils|frère|mutter|bruder|sohn|hijo) (?:d['’]|(?:de|del|du|des|von|der) )");
    static BORN: Pattern = pattern!(
        r"(?i)^(?P<name>.*?)[\s,(]+(?:born |род\. )?(?P<date>(?:\d{1,2}\.\d{1,2}\.)?\d{4})(?P<said>\s*(?:г\.\s*р\.?|г\.\s*рожд\.?|года рождения))?\)?$"
    );
    static PLAIN: Pattern = pattern!(r"^[\p{L}\p{M}][\p{L}\p{M}'’ʼ`.\- ·•\u{200c}\u{200d}]*$");
    let (name, birth) = match BORN.captures(text) {
        // A bare year may be anything.
        Some(found) if found.name("said").is_some() || found["date"].len() > 4 => {
            let year = found["date"]
                .rsplit('.')
                .next()
                .and_then(|year| year.parse::<u16>().ok());
            let is_grown = year.is_some_and(|year| year + GROWN <= today.year);
            if found.name("said").is_none() && !is_grown {
                return Err("the date after the name need not be that of birth");
            }
            (found["name"].to_owned(), Some(found["date"].to_owned()))
        }
        _ => (text.to_owned(), None),
    };
    if !PLAIN.is_match(&name) {
        return Err("it is not a name alone, nor a name and a date of birth");
    }
    if word_of_two_scripts(&name).is_some() {
        return Err("a word in it has letters of two scripts, which look alike");
    }
    if !name.split(' ').all(is_word_of_name) {
        return Err("a word in it is not part of a name");
    }
    if RELATIVE_OF.is_match(&name) {
        return Err("a word in it is not part of a name");
    }
    if may_be_two(&name, is_family_first) {
        return Err("it may be the names of two people");
    }
    Ok(Name { name, birth })
}

/// The age of somebody today from which a date after the name is one of birth, and not of an arrest.
const GROWN: u16 = 14;

/// Whether "y", "e", "i" or the like may stand between two people, and not between two family names: "Ana y Luis Ejemplo". A
/// capital letter is an initial or a name, but for a name that is in capitals throughout and has two words behind it. Where the
/// family name stands first, "Ejemplo y Muestra José" looks like "Ana y Luis Ejemplo".
fn may_be_two(name: &str, is_family_first: bool) -> bool {
    static AND: Pattern = pattern!(r"^(?:y|e|i)$");
    static CAPITAL: Pattern = pattern!(r"^(?:[YEI]|ORAZ)$");
    static AND_ELSEWHERE: Pattern = pattern!(r"(?i)^(?:and|und|ve|və)$");
    static PREPOSITION: Pattern = pattern!(r"(?i)^(?:de|del|la|las|los|da|do|das|dos)$");
    let words: Vec<&str> = name.split(' ').filter(|word| !PREPOSITION.is_match(word)).collect();
    let is_in_capitals = !name.contains(char::is_lowercase);
    words.iter().enumerate().any(|(index, word)| {
        AND.is_match(word) && (is_family_first || index < 2 || words.len() != index + 2)
            || is_in_capitals && CAPITAL.is_match(word) && index > 0 && words.len() > index + 2
            || AND_ELSEWHERE.is_match(word) && index > 0 && words.len() > index + 1
    })
}

/// Whether a word may be part of a name: with a capital, where its script has capitals, or one of the small words of names.
fn is_word_of_name(word: &str) -> bool {
    static SMALL: Pattern = pattern!(
        r"^(?:\p{L}+-(?:оглы|кызы|ogl[yu]|k[yı]z[yı])|оглы|оглу|углы|уулу|улы|ули|кызы|гызы|кизи|заде|ибн|бен|бин|бинт|аль|аль-.+|эль|эль-.+|ад-.+|ал-.+|ас-.+|аш-.+|дер|ден|дю|да|де|ди|ла|ле|фон|ван|тер|ogl[yıui]|oğlu|o[gğ]h?li|uul?u|ul[iıy]|k[yıi]z[yıi]|q[ıi]z[ıi]|gyzy|zade|ibn|bin|bint|ben|al|al-.+|el|el-.+|ad-.+|ar-.+|as-.+|ash-.+|abu|de|del|della|der|den|di|da|das|do|dos|du|la|le|las|los|van|von|zu|zum|ter|ten|y|e|i|af|av|of|st\.?)$"
    );
    // Somebody's relatives, several people, or nobody who is named.
    static NOBODY: Pattern = pattern!(
        r"(?i)^(?:мать|отец|жена|муж|супруг[аи]?|дочь|брат(?:ья)?|сестра|с[её]стры|семья|родители|дети|дело|фигурант\p{L}*|подросток|неизвест(?:ен|н\p{L}+)|аноним\p{L}*|несовершеннолетн\p{L}+|обвиняем\p{L}+|разглашается|мати|батько|дружина|брати|сім['’ʼ]?я|маці|бацька|жонка|mother|wife|husband|family|brothers|sisters|relatives?|unknown|anonymous|unnamed|undisclosed|withheld)$"
    );
    // The same in other languages, what happened to somebody, and "and" where there are no capitals. Not words that are names, too: Azad, Filho, Serbest.
    static NOBODY_ELSEWHERE: Pattern = pattern!(
        r"(?i)^(?:و|और|ও|და|և|እና|espos[oa]|marido|hijas?|hijos|herman[oa]s?|madre|padre|viuda|familia(?:res)?|filha|irmão|irmã|mãe|família|épouse|mère|père|fille|s(?:œ|oe)ur|famille|vater|frau|ehefrau|schwester|tochter|familie|matka|ojciec|żona|siostra|córka|rodzina|annesi|babas[ıi]|eşi|kardeşi|ailesi|anası|atası|qardaşı|bacısı|مادر|پدر|همسر|برادر|خواهر|پسر|دختر|فرزند|خانواده|والدة|والد|زوجة|زوج|شقيق|شقيقة|عائلة|أسرة|بیوی|بھائی|بہن|والدہ|पत्नी|माता|पिता|बहन|परिवार|fallecid[oa]|muert[oa]|liberad[oa]|excarcelad[oa]|trasladad[oa]|desaparecid[oa]|exiliad[oa]|falecid[oa]|libertad[oa]|décédée?|libérée?|transférée?|verstorben|entlassen|freigelassen|zmarł[ya]?|zwolnion[ya]|tahliye|vefat|öldü|tutuklu|hükümlü|firari|desconocid[oa]|inconnue?|unbekannt|bilinmiyor|naməlum|درگذشت|درگذشته|فوت|اعدام|آزادشده|ناشناس|متوفى|المتوفى|توفي|أفرج|مجهول|मृत|रिहा|दिवंगत|अज्ञात)$|之[妻母父]|\p{Han}{2}之[子女夫]|妻子|丈夫|母[亲親]|父[亲親]|家[属屬]|等人|等\d|夫[妇婦]|[释釋]放|[获獲][释釋]|去世|已故|死亡|病逝|出[狱獄]|在押|失[踪蹤]|保外|匿名|不[详詳]"
    );
    // A dash alone, or a full stop after more than an abbreviation, divides two people.
    static END: Pattern = pattern!(r"\p{L}{4,}\.$");
    let Some(first) = word.chars().find(|character| character.is_alphabetic()) else {
        return ["·", "•"].contains(&word);
    };
    if END.is_match(word) {
        return false;
    }
    let is_small = first.is_lowercase() && first.to_uppercase().any(|upper| upper != first);
    // Apostrophes and prefixes before the capital: d'Exemple, al-Amthal.
    let has_capital = word
        .split(['-', '\'', '’', 'ʼ', '`'])
        .skip(1)
        .any(|part| part.starts_with(char::is_uppercase));
    !has_participle(word)
        && !is_role(word)
        && !NOBODY.is_match(word)
        && !NOBODY_ELSEWHERE.is_match(word)
        && (!is_small || SMALL.is_match(word) || has_capital && word.chars().count() > 3)
}

/// The parts of a name that stands in that order. One given name and one family name may do without a patronymic.
pub(super) fn name_parts(name: &str, order: &str) -> Option<Value> {
    let mut parts: Vec<&str> = order.split(' ').collect();
    let words: Vec<&str> = name.split(' ').collect();
    if words.len() + 1 == parts.len() {
        parts.retain(|part| *part != "patronymic");
    }
    // A word that does not end as a patronymic may be a second name, or no name at all.
    let is_told = parts
        .iter()
        .zip(&words)
        .all(|(part, word)| *part != "patronymic" || is_patronymic(word));
    (words.len() == parts.len() && is_told).then(|| {
        let parts = parts.into_iter().zip(words);
        Value::Object(parts.map(|(part, word)| (part.to_owned(), word.into())).collect())
    })
}

/// Whether a word ends as patronymics do in the languages of Eastern Europe, or is an initial.
fn is_patronymic(word: &str) -> bool {
    static ENDING: Pattern = pattern!(
        r"(?i)\p{L}(?:[оеёаія]в[иі]ч|[ьмктл][иі]ч|[оеё]вна|[оеёая]ўна|[иі]чна|[ії]вна|[oaeiy]vi[cč]h?|[ytmkl]ich|[oaeiy]vna|ichna|o[uŭ]na)$|^\p{Lu}\.$"
    );
    ENDING.is_match(word)
}

/// A whole number, also as spreadsheets write one: "9.0".
pub(super) fn count(text: &str) -> Option<u16> {
    let whole = text
        .split_once(['.', ','])
        .filter(|(_, rest)| !rest.is_empty() && rest.bytes().all(|byte| byte == b'0'));
    whole.map_or(text, |(whole, _)| whole).parse().ok()
}

/// A term, such as `P4Y6M`: "4 1/2 years", "2 года", "5 лет 6 мес.".
pub(super) fn term(text: &str) -> Option<String> {
    static HALF: Pattern = pattern!(r"(?i)^(\d{1,2})(?: 1/2|[.,]5|½| ½) (?:years?|года?|лет)$");
    static SHORT: Pattern = pattern!(
        r"(?i)^(?:(\d{1,2}) ?(?:years?|y|лет|года?|г\.?|л\.?))?(?:,? ?(?:(?:and|и) )?(\d{1,3}) ?(?:months?|m|месяц(?:а|ев)?|мес\.?|м\.?))?$"
    );
    if let Some(found) = HALF.captures(text) {
        return Some(format!("P{}Y6M", &found[1]));
    }
    if let Some(found) = SHORT.captures(text) {
        let count = |index, unit| {
            let count: u32 = found.get(index)?.as_str().parse().ok()?;
            (count > 0).then(|| format!("{count}{unit}"))
        };
        let code = format!(
            "P{}{}",
            count(1, 'Y').unwrap_or_default(),
            count(2, 'M').unwrap_or_default()
        );
        return (code != "P").then_some(code);
    }
    quantity::term(text)
        .filter(|term| term.length == text.len())
        .map(|term| term.code)
}

#[cfg(test)]
mod tests {
    use prisoner_card_format::Date;

    use super::{Name, name, name_in, name_parts, term};
    use serde_json::json;

    #[test]
    fn a_name_keeps_its_order_and_loses_its_date_of_birth() {
        let today = Date::new(2026, 3, 1).unwrap();
        for (text, expected) in [
            ("Вымысел Иван Петрович", Ok(("Вымысел Иван Петрович", None))),
            ("Вымысел Иван, 1990 г.р.", Ok(("Вымысел Иван", Some("1990")))),
            ("Вымысел Иван (01.02.1990)", Ok(("Вымысел Иван", Some("01.02.1990")))),
            (
                "Вымысел Иван 01.02.1990 г. р.",
                Ok(("Вымысел Иван", Some("01.02.1990"))),
            ),
            ("O’Vymysel-Primerov J.", Ok(("O’Vymysel-Primerov J.", None))),
            ("Алиев Али Гасан оглы", Ok(("Алиев Али Гасан оглы", None))),
            ("علی\u{200c}رضا پور", Ok(("علی\u{200c}رضا پور", None))),
            ("楊例文", Ok(("楊例文", None))),
            ("Vymysel al-Amthal", Ok(("Vymysel al-Amthal", None))),
            ("Jean d’Exemple", Ok(("Jean d’Exemple", None))),
            ("Вымысел Иван освобождён", Err(())),
            ("ВЫМЫСЕЛ ИВАН ОСВОБОЖДЁН", Err(())),
            ("Вымысел Иван умер", Err(())),
            ("Вымысел Иван ум. 12.03.1984", Err(())),
            ("Вымысел Иван задержан 24.02.1990", Err(())),
            ("Вымысел Иван, 24.02.2022", Err(())),
            ("Вымысел Иван (24.02.2022)", Err(())),
            ("Вымысел Иван и Пётр", Err(())),
            ("Вымысел Иван - Примеров Пётр", Err(())),
            ("Вымысел Иван. Примеров Пётр", Err(())),
            ("Вымысел Мустафа бакир-оглы", Ok(("Вымысел Мустафа бакир-оглы", None))),
            ("Вымысел И. П.", Ok(("Вымысел И. П.", None))),
            ("Вымысел Иван и др.", Err(())),
            ("учительница Примерова Анна", Err(())),
            ("Учительница Примерова Анна", Err(())),
            ("Вымысел Иван, 2012 г.р.", Ok(("Вымысел Иван", Some("2012")))),
            ("Вымысел Иван 1990", Err(())),
            ("Вымысел Иван (освобождён)", Err(())),
            ("Вымысел Ивaн", Err(())),
            ("Жена Вымысла Ивана", Err(())),
            ("Семья Вымысел", Err(())),
            ("Имя Неизвестно", Err(())),
            ("Name Withheld", Err(())),
            ("Вымысел Иван, Вымысел Пётр", Err(())),
            ("?", Err(())),
        ] {
            let found = name(text, today).map_err(|_| ());
            let expected = expected.map(|(name, birth)| Name {
                name: name.to_owned(),
                birth: birth.map(str::to_owned),
            });
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn somebody_else_and_several_people_are_no_name_in_any_language() {
        let today = Date::new(2026, 3, 1).unwrap();
        for text in [
            "Ana y Luis Ejemplo",
            "Ana Ejemplo y Luis Muestra",
            "ANA Y LUIS EJEMPLO",
            "Anna i Jan Przykład",
            "Maria e João Exemplo",
            "ALİ VE AYŞE ÖRNEK",
            "علی و رضا نمونه",
            "李例子等人",
            "李例子之妻",
            "Esposa de Juan Ejemplo",
            "Hijo de Juan Ejemplo",
            "Frère de Jean Exemple",
            "Sohn von Hans Beispiel",
            "ANNA ORAZ JAN PRZYKŁAD",
            "METİN VE AYŞE",
            "مادر علی نمونه",
            "Juan Ejemplo Fallecido",
            "Juan Ejemplo Liberado",
            "Ali Örnek Tahliye",
            "李例子 釋放",
            "Maria e João Filho",
            "Maria Exemplo e João Amostra Filho",
            "उदाहरण की माता",
            "माता उदाहरण",
        ] {
            assert!(name(text, today).is_err(), "{text}");
        }
        for text in [
            "Ana Ejemplo y Muestra",
            "Ana María de los Ejemplos y de la Muestra",
            "Pau Exemple i Mostra",
            "João Exemplo Filho",
            "JOHN E DOE",
            "Robert E Example",
            "Metin And",
            "Ve Example",
            "Oraz Example",
            "Sohn Suk-hee",
            "Anne Mutter",
            "Fils Exemple",
            "Jean Frère",
            "रमेश भाई उदाहरण",
            "Juan Ejemplo Hijo",
            "李之子",
            "王之夫",
            "John Y Example",
            "Y Wo Niê",
            "I Wayan Contoh",
            "E Aye",
            "KIM I YEONG",
            "Azad Örnek",
            "آزاد نمونه",
            "Serbest Örnek",
            "例和平",
            "Ли И",
        ] {
            assert!(name(text, today).is_ok(), "{text}");
        }
    }

    #[test]
    fn two_family_names_are_told_from_two_people_only_behind_a_given_name() {
        let today = Date::new(2026, 3, 1).unwrap();
        assert!(name_in("José Ejemplo y Muestra", false, today).is_ok());
        for text in [
            "José Ejemplo y Muestra",
            "Ejemplo y Muestra José",
            "Exemplo e Amostra João",
            "Ejemplo Ana y Luis",
            "Ana y Luis Ejemplo",
            "Ana y Luis",
            "ANA Y LUIS EJEMPLO",
            "Ejemplo Muestra Ana y Luis",
        ] {
            assert!(name_in(text, true, today).is_err(), "{text}");
        }
        for text in ["Maria Exemplo e Carlos Júnior", "João Exemplo e Amostra Filho"] {
            assert!(name_in(text, false, today).is_err(), "{text}");
        }
    }

    #[test]
    fn a_name_is_parted_in_the_order_that_the_map_names() {
        let order = "family given patronymic";
        let three = json!({ "family": "Вымысел", "given": "Иван", "patronymic": "Петрович" });
        assert_eq!(name_parts("Вымысел Иван Петрович", order), Some(three));
        let two = json!({ "family": "Вымысел", "given": "Иван" });
        assert_eq!(name_parts("Вымысел Иван", order), Some(two));
        for name in [
            "Вымысел Иван Мустафа оглы",
            "Вымысел Иван Мустафа",
            "Примерова Анна Мария",
        ] {
            assert_eq!(name_parts(name, order), None, "{name}");
        }
        for patronymic in [
            "Ильич",
            "Кузьмич",
            "Никитич",
            "Пятровіч",
            "Пятроўна",
            "Петрівна",
            "Сергіївна",
            "Petrovich",
            "Ilyinichna",
        ] {
            assert!(
                name_parts(&format!("Вымысел Иван {patronymic}"), order).is_some(),
                "{patronymic}"
            );
        }
    }

    #[test]
    fn terms_are_read_whole_or_not_at_all() {
        for (text, code) in [
            ("2 years", Some("P2Y")),
            ("4 1/2 years", Some("P4Y6M")),
            ("8,5 лет", Some("P8Y6M")),
            ("1 год", Some("P1Y")),
            ("5 лет 6 мес.", Some("P5Y6M")),
            ("18 месяцев", Some("P18M")),
            ("девять лет", Some("P9Y")),
            ("9", None),
            ("9 лет условно", None),
            ("0 лет", None),
            ("штраф", None),
            ("", None),
        ] {
            assert_eq!(term(text).as_deref(), code, "{text}");
        }
    }
}
