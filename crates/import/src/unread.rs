//! Sentences that no form reads, and their possible subjects: where the person is now, whether the verdict or the
//! charge still holds. Here no list of words decides that nothing has changed: a sentence that names the person is
//! ignored only where it has one of the harmless forms.

use std::sync::LazyLock;

use regex::Regex;

use super::words::{Pattern, forms, one, pattern};

/// The possible subject of a sentence that is not understood, by its grammar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// The person's present state, or an act on the person.
    State,
    /// An act of the person.
    Deed,
}

static HARMLESS: LazyLock<Vec<Regex>> = LazyLock::new(|| forms("unread", "harmless"));

/// Acts on a person who is in prison all the same.
static DONE: LazyLock<Regex> = LazyLock::new(|| one("unread", "done"));

/// Words at which a harmless sentence may turn to something else.
static TURN: LazyLock<Regex> = LazyLock::new(|| one("unread", "turn"));

/// The subject of a sentence in which the person is `§`; `None` where it does not mention them, or is harmless.
pub(super) fn of(marked: &str) -> Option<Unread> {
    static AFTER_PREPOSITION: Pattern = pattern!(r"(?i)\b(?:ней|него|нему|ним|нём|нею)\b");
    if is_harmless(marked) {
        return None;
    }
    if !marked.contains('§') {
        return AFTER_PREPOSITION.is_match(marked).then_some(Unread::Deed);
    }
    let is_state = english_state(marked) || russian_state(marked);
    Some(if is_state { Unread::State } else { Unread::Deed })
}

/// Whether a sentence has one of the forms that tell nothing that may have changed.
pub(super) fn is_harmless(marked: &str) -> bool {
    HARMLESS.iter().any(|form| {
        let found = form.captures(marked);
        found.is_some_and(|found| !found.name("rest").is_some_and(|rest| TURN.is_match(rest.as_str())))
    })
}

/// Whether the verdict, the sentence or a court comes up.
pub(super) fn is_of_verdict(sentence: &str) -> bool {
    static VERDICT: Pattern = pattern!(
        r"(?i)\b(?:verdicts?|sentences?|convictions?|rulings?|judge?ments?|punishments?|penalty|courts?|judges?|appeals?|terms?|приговор\p{L}*|наказани\p{L}*|срок\p{L}*|\p{L}*суд(?:а|у|ом|е|ы|ов)?|инстанци\p{L}*|instances?|скост\p{L}*|скинул\p{L}*|(?:got|received|given|получил\p{L}*|дали) (?:\p{L}+ )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|\d{1,2})|судь[яиюе]\p{L}*|апелляци\p{L}*|кассаци\p{L}*|решени\p{L}*)\b"
    );
    VERDICT.is_match(sentence)
}

/// Whether a charge comes up.
pub(super) fn is_of_charge(sentence: &str) -> bool {
    static CHARGE: Pattern = pattern!(
        r"(?i)\b(?:charges?|accusations?|indictments?|counts?|articles?|обвинени\p{L}*|стать[яиеёй]\p{L}*|квалификаци\p{L}*)\b"
    );
    static PROSECUTOR: Pattern =
        pattern!(r"(?i)\b(?:верси\p{L}+|мнени\p{L}+|сторон\p{L}+|свидетел\p{L}+|представител\p{L}+) обвинения\b");
    CHARGE.is_match(&PROSECUTOR.replace_all(sentence, ""))
}

/// English: the person is, has or does something, had something done to them, or is the last word of a clause after a
/// verb.
fn english_state(marked: &str) -> bool {
    static SUBJECT: Pattern = pattern!(
        r"(?x)§(?:,\ [^,§]{1,80},|\ \([^()§]*\))?
        (?:\ (?:now|also|still|currently|already|again|later|then|soon|never|\p{Ll}+ly))*
        \ (?P<verb>\p{Ll}+(?:[’']\p{Ll}+)?)
        (?:\ (?:not|now|also|still|currently|already|again|later|then|never|being|been|\p{Ll}+ly))*
        (?:\ (?P<next>\p{Ll}+))?"
    );
    static OBJECT: Pattern = pattern!(
        r"(?P<verb>[a-z]+) §(?:[.,;!]|$| (?:go|out|home|back|away|off|to|into|from|not|in|at|with|as|and|after|until|when|because|free|innocent|guilty|asylum|refuge|dead|abroad)\b)"
    );
    const NO_VERB: [&str; 24] = [
        "for", "against", "of", "to", "with", "by", "from", "about", "at", "on", "in", "between", "that", "and",
        "when", "as", "if", "where", "because", "than", "like", "around", "after", "before",
    ];
    let is_present = |verb: &str| {
        matches!(verb, "have" | "can" | "cannot" | "may" | "must" | "will" | "are")
            || (verb.ends_with('s') && !verb.ends_with("ss") && verb != "was")
            || verb.contains(['’', '\''])
    };
    let is_participle = |word: &str| {
        [
            "ed", "en", "wn", "ut", "pt", "eld", "nt", "ght", "old", "et", "ost", "ung", "ound",
        ]
        .iter()
        .any(|ending| word.ends_with(ending))
    };
    let mut subjects = SUBJECT.captures_iter(marked).map(|found| {
        let next = found.name("next").map_or("", |next| next.as_str());
        (found["verb"].to_owned(), next.to_owned())
    });
    let is_stated = subjects.any(|(verb, next)| match verb.as_str() {
        _ if DONE.is_match(&next) => false,
        "is" | "are" => !matches!(next.as_str(), "a" | "an" | "the"),
        "was" | "were" | "had" => is_participle(&next) && verb != "had",
        verb => is_present(verb),
    });
    let mut objects = OBJECT.captures_iter(marked).map(|found| found["verb"].to_owned());
    is_stated || objects.any(|verb| !NO_VERB.contains(&verb.as_str()) && !DONE.is_match(&verb))
}

/// In Russian: a verb of the present, a short participle, unnamed people who did something with the person, no verb at
/// all.
fn russian_state(marked: &str) -> bool {
    static AFTER: Pattern = pattern!(
        r"(?x)§(?:,\ [^,§]{1,80},)?(?:\ [—–-])?
        (?:\ (?:не|сейчас|теперь|уже|снова|опять|ещё|еще|больше|там|здесь|всё|все|также|тоже|так|был|была|были|будет|недавно|давно|временно))*
        \ (?P<word>\p{Ll}+)(?:[\ .,;!]|$)"
    );
    static BEFORE: Pattern = pattern!(r"(?P<word>\p{Ll}+(?:ли|л|ла|ло|ть|ться)(?:сь|ся)?)(?: не)? §");
    static STATE: Pattern = pattern!(
        r"^(?:\p{Ll}+(?:ет|ёт|ит|ют|ут|ат|ят)(?:ся)?|\p{Ll}{2,}(?:[еёая]н|[ыуя]т)[аоы]?|\p{Ll}+ли(?:сь)?|\p{Ll}+ло(?:сь)?|в|во|на|под|за|у|вне|дома|надо|нужно|нельзя|можно|стоит|следует|пора|жив|жива|м[её]ртва?|нет|свободна?|больна?)$"
    );
    // An act of the person on "him" or "her" is on somebody or something else.
    static DEED: Pattern = pattern!(r"^§ \p{Ll}+(?:л|ла|лся|лась)\b");
    let is_state = |word: &str| STATE.is_match(word) && !DONE.is_match(word);
    let mut after = AFTER.captures_iter(marked).map(|found| found["word"].to_owned());
    let mut before = BEFORE.captures_iter(marked).map(|found| found["word"].to_owned());
    after.any(|word| is_state(&word)) || (!DEED.is_match(marked) && before.any(|word| !DONE.is_match(&word)))
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::fixtures::rows;

    #[test]
    fn only_harmless_sentences_are_of_no_account() {
        for [marked, expected] in rows(include_str!("fixtures/unread.txt")) {
            let found = of(marked).map_or("-".to_owned(), |unread| format!("{unread:?}"));
            assert_eq!(found, expected, "{marked}");
        }
    }
}
