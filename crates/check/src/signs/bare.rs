//! Streets without the word "street": `Lenina 5-7, Primersk`. So are written results of games, days of a month and articles,
//! too; only the ending of the name, the place of the town and the words around tell them apart.

use std::ops::Range;
use std::sync::LazyLock;

use super::{Certainty, Pattern, compile};

/// The first one of that certainty.
pub(super) fn find(text: &str, certainty: Certainty) -> Option<Range<usize>> {
    let of_house_and_flat: &[&Pattern] = match certainty {
        Certainty::Certain => &[&ADJECTIVE, &TOWN_FIRST],
        Certainty::Doubtful => &[&SURNAME],
    };
    let has_house_and_flat = HOUSE_AND_FLAT_HINT.is_match(text);
    let is_said = certainty == Certainty::Certain && SAID_HINT.is_match(text);
    let of_house_and_flat = of_house_and_flat.iter().filter(|_| has_house_and_flat);
    let patterns = of_house_and_flat.copied().chain(is_said.then_some(&SAID));
    let found = patterns.flat_map(|pattern| pattern.captures_iter(text));
    let ranges = found.filter_map(|captures| Some(captures.name("found")?.range()));
    ranges.min_by_key(|found| found.start)
}

/// The end of a part of an address.
const EDGE: &str = r"\s*(?:[,.;)\n]|$)";

/// A house and a flat: `5-7`, `5а-7`, `5/7`.
const HOUSE_AND_FLAT: &str = r"\d{1,3}\s?[a-zа-яіїє]?\s?[-–/]\s?\d{1,4}";

/// A name that is an adjective, in the form of streets.
const STREET: &str =
    r"\p{Lu}\p{L}+(?:[сц]кая|[нвчш]ая|[сц]кого|ного|[сц]ька|[st]kaya|[nv]aya|skaia|naia|skaja|naja|skoho|skogo|nogo)";

/// A town.
const TOWN: &str = r"(?:(?:г|гор|м|пос|пгт|смт|с)\.\s?)?\p{Lu}[\p{L}’'-]{2,}";

/// Numbers that may be a house and a flat. Like the next one, it spares most texts the other patterns, and is quick.
static HOUSE_AND_FLAT_HINT: Pattern = LazyLock::new(|| compile(r"[0-9]\s?[a-zа-яіїє]?\s?[-–/]\s?[0-9]"));

static SAID_HINT: Pattern = LazyLock::new(|| {
    compile(
        r"(?i)адрес|адрас|address|lives at|lived at|living at|resides at|residing at|registered at|прожива|живёт|живет|мешка",
    )
});

static ADJECTIVE: Pattern =
    LazyLock::new(|| compile(&format!(r"\b(?P<found>{STREET},?\s{HOUSE_AND_FLAT}),\s*{TOWN}{EDGE}")));

static TOWN_FIRST: Pattern = LazyLock::new(|| {
    compile(&format!(
        r"(?:^|[:;\n(]\s*|(?:г|гор|м|пос|пгт|смт)\.\s?){TOWN},\s*(?P<found>{STREET},?\s{HOUSE_AND_FLAT}){EDGE}"
    ))
});

/// Words by which somebody says that it is an address.
static SAID: Pattern = LazyLock::new(|| {
    compile(&format!(
        r"(?:(?i:по адресу|домашний адрес|адрес|за адресою|адреса|па адрасе|адрас|lives at|lived at|living at|resides at|residing at|registered at|home address|address)(?:\s*:|\s+is)?|(?i:проживает|проживал[аи]?|живёт|живет|мешкае|мешкає|проживає)\s*:)\s+(?:{TOWN},\s*)?(?P<found>(?:\p{{Lu}}\p{{L}}*\s)?\p{{Lu}}[\p{{L}}’'-]{{2,}},?\s(?:{HOUSE_AND_FLAT}|\d{{1,3}}\s?[a-zа-яіїє]?)){EDGE}"
    ))
});

/// A surname in the genitive, which women's surnames are like.
static SURNAME: Pattern = LazyLock::new(|| {
    compile(&format!(
        r"\b(?P<found>\p{{Lu}}\p{{L}}+(?:ина|ына|ова|ева|ёва|іна|ого|его|ina|yna|ova|eva|yova|oho|ogo),?\s{HOUSE_AND_FLAT}),\s*{TOWN}{EDGE}"
    ))
});

#[cfg(test)]
pub(super) fn compile_all() -> usize {
    [
        &HOUSE_AND_FLAT_HINT,
        &SAID_HINT,
        &ADJECTIVE,
        &TOWN_FIRST,
        &SAID,
        &SURNAME,
    ]
    .iter()
    .map(|pattern| pattern.as_str().len())
    .sum()
}

#[cfg(test)]
mod tests {
    use super::super::Signs;

    #[test]
    fn a_street_without_its_word_is_an_address_by_its_form_or_by_what_is_said_of_it() {
        for (text, expected) in [
            ("Vymyshlennaya 5-7, Primersk", "Vymyshlennaya 5-7"),
            ("Её дом: Вымышленная 5-7, Примерск", "Вымышленная 5-7"),
            ("Вымышленская, 5а-7, г. Примерск", "Вымышленская, 5а-7"),
            ("Вигаданська 5/7, Прикладів", "Вигаданська 5/7"),
            ("Примерск, Вымышленная 5-7", "Вымышленная 5-7"),
            ("She lives at Vymyslova 5-7, Primersk.", "Vymyslova 5-7"),
            ("Живёт по адресу Примерск, Вымыслова 5.", "Вымыслова 5"),
            ("Адрес: Вымыслова 5-7", "Вымыслова 5-7"),
            ("Мешкае: Прыкладск, Выдуманая 5-7", "Выдуманая 5-7"),
            ("Home address: Example 5, Exampletown", "Example 5"),
        ] {
            assert_eq!(
                Signs::of(text).address().map(|range| &text[range]),
                Some(expected),
                "{text}"
            );
        }
    }

    #[test]
    fn a_surname_with_a_house_and_a_flat_before_a_town_is_doubtful() {
        for (text, expected) in [
            ("Lenina 5-7, Primersk", "Lenina 5-7"),
            ("Ленина 5-7, Примерск", "Ленина 5-7"),
            ("Обыск прошёл: Вымыслова, 5-7, г. Примерск.", "Вымыслова, 5-7"),
        ] {
            let signs = Signs::of(text);
            assert_eq!(signs.address(), None, "{text}");
            assert_eq!(
                signs.doubtful_address().map(|range| &text[range]),
                Some(expected),
                "{text}"
            );
        }
    }

    #[test]
    fn results_days_and_articles_are_no_streets() {
        for text in [
            "ст. 5-7, УК РФ",
            "Статьи 5-7, Примерск",
            "Articles 5-7, Constitution",
            "May 5-7, Moscow",
            "5-7 мая, Примерск",
            "Мая 5-7, Примерск",
            "В январе 5-7, в Примерске",
            "Russia 5-7, Canada 3-1",
            "Spartak 5-7, Dinamo",
            "Шарапова 5-7, Петрова 6-4",
            "Шарапова проиграла 5-7, Уильямс выиграла.",
            "Isaiah 5-7, Jeremiah",
            "Chapters 5-7, Exodus",
            "Children aged 5-7, Primersk",
            "Grades 5-7, School",
            "Она получила 5-7, Примерск",
            "Тверская 5-7 марта была закрыта.",
            "Московская 24, Примерск",
            "Первая 5-7, Вторая 8-9",
            "ИК-5/7, Примерск",
            "Школа 5-7, Примерск",
            "Учительница Иванова, 5-7 классы, Примерск",
            "Корпус 5-7, Примерск",
            "He lives at home 5 days a week.",
            "Живёт в Примерске 5 лет.",
            "Проживает с 2015 года.",
            "Письмо на адрес Путина 5 марта",
            "Her e-mail address: anna5@example.org",
            "He addressed Anna 5 times.",
            "a letter to the address of Anna, 5 pages",
            "Дом культуры «Вымышленный» 5-7, Примерск",
            "Театр на Вымышленной, Примерск",
            "Матч Примерск – Вымысловск 5-7, Примерск",
        ] {
            let signs = Signs::of(text);
            let found = signs.address().or_else(|| signs.doubtful_address());
            assert_eq!(found.map(|range| &text[range]), None, "{text}");
        }
    }
}
