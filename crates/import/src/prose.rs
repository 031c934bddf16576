//! Kinds of lines of prose: a headline, a byline, a sentence in which somebody else comes up.

use std::sync::LazyLock;

use regex::Regex;

use super::person::is_role;
use super::words::{Pattern, one, pattern};

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
    !is_byline(text) && small >= 3 && text.chars().count() <= MAX_CHARACTERS && !text.ends_with(':')
}

/// Whether a sentence says what police or a court did to somebody who is not the person (`§`, pronouns included), in
/// whatever words that somebody is named: "A resident of Primersk was tried, too."
pub(super) fn has_others_in_court(marked: &str) -> bool {
    static DONE: Pattern = pattern!(
        r"(?i)\b(?:arrested|detained|tried|sentenced|convicted|charged|accused|prosecuted|jailed|imprisoned|remanded|on trial)\b|\b(?:арестовал|задержал|судил|осудил|приговорил|обвинил|посадил|оштрафовал|отпустил)\p{L}*|\b(?:арестован|задержан|осужд[её]н|приговор[её]н|обвин[её]н|обвиняют|судят)[аы]?\b"
    );
    static THEIR: Pattern = pattern!(
        r"(?i)§(?:’s)? (?P<whose>\p{Ll}+)(?: (?P<next>\p{Ll}+))? (?:(?:was|were|has been|have been|had been)(?: \p{L}+)? (?:arrested|detained|tried|sentenced|convicted|charged|accused|prosecuted|jailed|imprisoned|remanded)|(?:арестовали|задержали|судили|осудили|приговорили|обвинили|посадили|отпустили))\b"
    );
    // Words that stand between the person and what was done to them.
    static BETWEEN: Pattern = pattern!(
        r"(?i)^(?:was|were|had|has|have|is|and|but|who|then|later|also|again|снова|вчера|сначала|тогда|сразу|дома|тоже|также|опять|уже|потом|затем|позже|вскоре|там|был|была|и|а|не|\p{L}+(?:ly|но|ed))$"
    );
    let is_theirs = |found: regex::Captures<'_>| {
        let is_between = |name| found.name(name).is_some_and(|word| BETWEEN.is_match(word.as_str()));
        !is_between("whose") && !is_between("next")
    };
    DONE.is_match(marked) && !marked.contains('§') || THEIR.captures_iter(marked).any(is_theirs)
}

/// Somebody else of the person's surname in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Namesake {
    /// A known given name, or a word for a relative, stands before the surname.
    Sure,
    /// A word with a capital stands there that is nobody's name as far as is known.
    Unsure,
}

/// Whether a word is a given name that is usual in releases, in any case.
pub(super) fn is_given(word: &str) -> bool {
    static GIVEN: LazyLock<Regex> = LazyLock::new(|| one("names", "given"));
    GIVEN.is_match(word)
}

/// Whether a sentence names somebody else of the person's surname, which is marked: "Oleg §".
pub(super) fn namesake(marked: &str) -> Option<Namesake> {
    static NAMESAKE: Pattern = pattern!(
        r"(?P<relative>(?i:\b(?:brother|sister|wife|husband|mother|father|son|daughter|uncle|aunt|cousin|nephew|niece|co-?defendant|брат|сестр|жен|муж|супруг|мать|матер|отец|отц|сын|доч|дяд|т[её]т|племянни|подельник)\p{L}*),? )?(?P<place>(?i:\b(?:in|at|near|в|во|на|под|близ) )(?:\p{Lu}[\p{L}.-]* )*?)?(?P<given>\p{Lu}\p{Ll}+) §"
    );
    // Words that may begin a sentence and are nobody's name.
    static NO_NAME: Pattern = pattern!(
        r"(?i)^(?:on|in|at|by|for|to|of|with|from|against|under|when|while|as|but|and|if|that|this|although|because|since|before|after|until|today|yesterday|now|then|later|earlier|once|soon|still|however|meanwhile|also|thus|mr|mrs|ms|dr|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|let|support|help|write|free|в|во|на|за|по|к|ко|у|с|со|о|об|от|для|про|из|до|при|после|против|через|вместе|когда|если|пока|хотя|что|как|и|а|но|или|также|тоже|затем|потом|позже|тогда|сегодня|вчера|теперь|сейчас|ранее|раньше|однако|поэтому|сам|сама|именно|там|здесь|уже|ещё|еще|даже|только|суд|дело|свобод\p{L}+|\p{L}+(?:л|ла|ли|ло|лся|лась|ют|ет|ит|ят|ен|ена|ны|ого|ему|ую|ая|ый|ий|ой)|\p{L}+ly)$"
    );
    let kind = |found: regex::Captures<'_>| {
        let word = &found["given"];
        let is_relative = found.name("relative").is_some();
        match () {
            () if is_given(word) => Some(Namesake::Sure),
            () if NO_NAME.is_match(word) || is_role(word) || found.name("place").is_some() => None,
            () if is_relative => Some(Namesake::Sure),
            () => Some(Namesake::Unsure),
        }
    };
    let found: Vec<Namesake> = NAMESAKE.captures_iter(marked).filter_map(kind).collect();
    let sure = found.iter().find(|namesake| **namesake == Namesake::Sure);
    sure.or(found.first()).copied()
}

/// Whether somebody else may come up in a sentence, of whom the next could speak as "he" or "she".
pub(super) fn has_others(marked: &str) -> bool {
    static OTHERS: Pattern = pattern!(
        r"(?i)\b(?:brothers?|sisters?|wife|husband|mother|father|son|daughter|friends?|neighbou?rs?|colleagues?|aunts?|uncles?|grand(?:mother|father|son|daughter)s?|cousins?|nieces?|nephews?|partners?|fianc[ée]e?s?|classmates?|co-?workers?|acquaintances?|relatives?|parents?|co-?defendants?|accomplices?|others?|another|lawyers?|both|man|men|woman|women|girl|boy|брат\p{L}*|сестр\p{L}+|жен[аеуы]|муж(?:а|у|ем)?|супруг\p{L}*|мать|матери|отец|отц\p{L}+|сын\p{L}*|дочь|дочери|друг(?:а|у|ом|ья|зья|зей|зьям)?|сосед\p{L}*|коллег\p{L}+|т[её]т[яиюей]\p{L}*|дяд[яиюей]\p{L}*|бабушк\p{L}+|дедушк\p{L}+|племянни\p{L}+|внук\p{L}*|внучк\p{L}+|невест\p{L}+|жених\p{L}*|партн[её]р\p{L}*|одноклассни\p{L}+|однокурсни\p{L}+|сослужив\p{L}+|знаком(?:ый|ого|ому|ым|ая|ой|ую|ые|ых)|родственни\p{L}+|родител\p{L}+|подельник\p{L}*|соучастник\p{L}*|фигурант\p{L}*|адвокат\p{L}*|мужчин\p{L}+|женщин\p{L}+)\b"
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
