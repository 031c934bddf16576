//! Kinds of lines of prose: a headline, a byline, a sentence in which somebody else comes up.

use super::words::{Pattern, pattern};

/// Longer titles and headlines are paragraphs that stand where those are expected.
pub(super) const MAX_CHARACTERS: usize = 250;

/// Whether a line is a date, an author or the source of a photo.
pub(super) fn is_byline(text: &str) -> bool {
    static BYLINE: Pattern = pattern!(
        r"(?i)^(?:by |posted\b|published\b|updated\b|photo\b|image\b|author\b|source\b|text\b|press release\b|for immediate release|фото\b|автор\b|источник\b|текст\b|опубликовано\b|обновлено\b|пресс-релиз)|^(?:\p{L}+day,? )?\d{1,2}(?:st|nd|rd|th)? ?(?:\p{L}+|[./-] ?\d{1,2}[./-]),? ?\d{4}\b|^\p{L}+ \d{1,2}, \d{4}\b|^\d{4}-\d{2}"
    );
    BYLINE.is_match(text)
}

/// A headline is a sentence of its own: short, with some words, and none that say when and by whom it was written.
pub(super) fn is_headline(text: &str) -> bool {
    let small = text
        .split(' ')
        .filter(|word| word.starts_with(char::is_lowercase))
        .count();
    !is_byline(text) && small >= 3 && text.chars().count() <= LONGEST && !text.ends_with(':')
}

/// Whether somebody else may come up in a sentence, of whom the next could speak as "he" or "she".
pub(super) fn has_others(marked: &str) -> bool {
    static OTHERS: Pattern = pattern!(
        r"(?i)\b(?:brothers?|sisters?|wife|husband|mother|father|son|daughter|friends?|neighbou?rs?|colleagues?|co-?defendants?|accomplices?|others?|another|lawyers?|both|man|men|woman|women|girl|boy|брат\p{L}*|сестр\p{L}+|жен[аеуы]|супруг\p{L}*|мать|матери|отец|отц\p{L}+|сын\p{L}*|дочь|дочери|друг(?:а|у|ом|ья|зья|зей|зьям)?|сосед\p{L}*|коллег\p{L}+|подельник\p{L}*|соучастник\p{L}*|фигурант\p{L}*|адвокат\p{L}*|мужчин\p{L}+|женщин\p{L}+)\b"
    );
    static NAMES: Pattern = pattern!(
        r"(?:(?P<before>[\p{L}’]+),? )?(?P<run>\p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}\p{Ll}[\p{L}’-]*)+)|^(?P<first>\p{Lu}\p{Ll}[\p{L}’-]*) (?:was|were|had|has|is|did|met|and|helped|задержал\p{L}*|арестовал\p{L}*|был\p{L}?)\b"
    );
    static PLACES: Pattern = pattern!(
        r"^(?:In|On|At|By|After|Since|The) \S+$|(?:Court|Oblast|Region|Republic|Federation|Code|Police|Federal|Service|Prison|Colony|Street|Square|Committee|Memorial|Human|Russian|Ukrainian|Telegram|Федераци\p{L}+|Росси\p{L}+|Республик\p{L}+|Мемориал)"
    );
    static SAME_FAMILY: Pattern = pattern!(r"(?P<before>\p{Lu}\p{Ll}+|\p{Lu}\.) §");
    const NO_NAME: [&str; 27] = [
        "On",
        "In",
        "At",
        "Then",
        "Later",
        "When",
        "As",
        "But",
        "And",
        "While",
        "After",
        "Before",
        "That",
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Затем",
        "Позже",
    ];
    let is_of_family = |found: regex::Captures<'_>| !NO_NAME.contains(&&found["before"]);
    let is_other = |found: regex::Captures<'_>| match (found.name("run"), found.name("first")) {
        (Some(run), _) => {
            let before = found.name("before").map_or("", |before| before.as_str());
            let is_place = ["in", "at", "from", "near", "to", "the", "в", "во", "из", "на", "г"]
                .contains(&before.to_lowercase().as_str());
            !is_place && !PLACES.is_match(run.as_str())
        }
        (_, Some(first)) => ![
            "He", "She", "It", "They", "This", "That", "There", "What", "Nobody", "Он", "Она", "Это", "On", "In",
        ]
        .contains(&first.as_str()),
        _ => false,
    };
    OTHERS.is_match(marked)
        || SAME_FAMILY.captures_iter(marked).any(is_of_family)
        || NAMES.captures_iter(marked).any(is_other)
}
