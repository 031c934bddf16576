//! Of whom a sentence speaks. Where that is not sure, no fact is taken from it.

use super::person::Name;
use super::words::{Pattern, pattern};

/// Whether the sentence speaks of the person and of nobody else, and of what happened rather than what might.
pub(super) fn is_plainly_of(sentence: &str, name: Option<&Name>, in_lead: bool) -> bool {
    static PRONOUN: Pattern =
        pattern!(r"(?i)\b(?:he|him|his|she|her|hers|он|его|ему|нему|она|её|ее|ей|ней|мужчин\p{L}+|женщин\p{L}+)\b");
    let is_named = name.is_some_and(|name| name.is_in(sentence));
    let is_said = is_named || in_lead || PRONOUN.is_match(sentence);
    is_said && !is_of_others(sentence) && (in_lead || !has_other_subject(sentence, name))
}

/// Whether somebody else comes in, or something that did not happen.
fn is_of_others(sentence: &str) -> bool {
    static OTHERS: Pattern = pattern!(
        r"(?i)\b(?:brothers?|sisters?|wife|husband|mother|father|son|daughter|friends?|neighbou?rs?|colleagues?|co-?defendants?|accomplices?|other defendants?|others|another|lawyers?|both|each|together with|брат\p{L}*|сестр\p{L}+|жен[аеуы]|супруг\p{L}*|мать|матери|отец|отц\p{L}+|сын\p{L}*|дочь|дочери|друг\p{L}*|сосед\p{L}*|коллег\p{L}+|подельник\p{L}*|соучастник\p{L}*|фигурант\p{L}*|обоих|каждого|вместе с|адвокат\p{L}*)\b"
    );
    static UNREAL: Pattern = pattern!(
        r"(?i)\b(?:not|never|would|could|(?-i:may)|might|if|unless|faces?|facing|asked|requested|sought|demand(?:s|ed)?|prosecutors?|threat\p{L}*|expected|не|никогда|бы|может|могут|мог|если|грозит|грозило|запросил\p{L}*|просил\p{L}*|требовал\p{L}*|прокурор\p{L}*|гособвин\p{L}*|угрож\p{L}*)\b|n[’']t\b"
    );
    OTHERS.is_match(sentence) || UNREAL.is_match(sentence)
}

/// Whether somebody of another name was detained, charged or sentenced: their name stands where the verb's subject or
/// object does.
fn has_other_subject(sentence: &str, name: Option<&Name>) -> bool {
    static ENGLISH: Pattern = pattern!(
        r"(?:(?P<before>[\p{L}’'-]+) (?:(?P<many>were|have been)|was|is|has been|had been) (?:\p{Ll}+ly )?)?\b(?:detained|arrested|charged|accused|convicted|found guilty|sentenced|remanded)\b(?: (?P<after>[\p{L}’'-]+))?"
    );
    static RUSSIAN: Pattern = pattern!(
        r"(?:(?:(?P<place>[вВ]|[вВ]о|на|из|под|у|города|г\.) )?(?P<before>[\p{L}-]+) )?\b(?:задерж\p{L}+|арест\p{L}+|обвин(?:ил|ял)\p{L}*|приговор\p{L}+|осуд\p{L}+|осужд\p{L}+)\b(?: (?P<after>[\p{L}-]+))?"
    );
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let is_theirs = |word: &str| {
        let small = word.to_lowercase();
        ["he", "she", "him", "her", "он", "она", "его", "её", "ее", "ему", "ей"].contains(&small.as_str())
            || name.is_some_and(|name| name.has_part(word))
    };
    let english = ENGLISH.captures_iter(sentence).any(|found| {
        let is_other = |group: &str| {
            found
                .name(group)
                .is_some_and(|word| is_capital(word.as_str()) && !is_theirs(word.as_str()))
        };
        let is_possessive = found
            .name("after")
            .is_some_and(|word| matches!(word.as_str(), "his" | "their"));
        let is_article = found
            .name("after")
            .is_some_and(|word| word.as_str().starts_with("Article"));
        let follows_date = found
            .name("before")
            .is_some_and(|word| word.as_str() == "On" || word.as_str() == "In");
        found.name("many").is_some()
            || (is_other("before") && !follows_date)
            || (is_other("after") && !is_article)
            || is_possessive
    });
    let russian = RUSSIAN.captures_iter(sentence).any(|found| {
        let word = |group: &str| found.name(group).map(|word| word.as_str());
        let object = word("after").filter(|word| is_capital(word) || is_theirs(word));
        match object {
            Some(object) => !is_theirs(object),
            None => word("place").is_none() && word("before").is_some_and(|word| is_capital(word) && !is_theirs(word)),
        }
    });
    english || russian
}

#[cfg(test)]
mod tests {
    use super::is_plainly_of;
    use crate::person::Name;

    #[test]
    fn facts_are_of_the_person_only_where_nobody_else_comes_in() {
        let english = Name::Whole("Sergei Mironov".to_owned());
        for (sentence, expected) in [
            ("On 13 February 2024 he was detained at a station.", true),
            ("On 13 February 2024 Sergei Mironov was detained at a station.", true),
            ("Mironov was charged with treason.", true),
            ("A court in Volgograd sentenced him to nine years in a colony.", true),
            ("The Volgograd Regional Court sentenced Mironov to nine years.", true),
            ("He was charged under Article 275.", true),
            ("In May he was arrested.", true),
            ("On 13 February 2024 Petrov was detained with his car.", false),
            ("The court sentenced Petrov to nine years in his absence.", false),
            ("The court sentenced his neighbour to nine years.", false),
            ("They detained his guest.", false),
            ("He and two men were detained.", false),
            ("He could be sentenced to nine years.", false),
            ("The prosecutor asked that he be sentenced to nine years.", false),
            ("It was a Tuesday.", false),
        ] {
            assert_eq!(is_plainly_of(sentence, Some(&english), false), expected, "{sentence}");
        }
        let russian = Name::Whole("Сергей Миронов".to_owned());
        for (sentence, expected) in [
            ("13 февраля 2024 года Сергея Миронова задержали на вокзале.", true),
            ("Его задержали в Камышине.", true),
            ("В Камышине задержали Миронова.", true),
            (
                "4 февраля 2025 года суд в Волгограде приговорил его к девяти годам.",
                true,
            ),
            ("Петрова задержали у него дома, а его отпустили.", false),
            ("Суд приговорил Петрова к девяти годам по его делу.", false),
            ("Ему грозит десять лет.", false),
            ("Его не задержали.", false),
        ] {
            assert_eq!(is_plainly_of(sentence, Some(&russian), false), expected, "{sentence}");
        }
    }
}
