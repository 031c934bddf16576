//! Sentences that always say the same thing in a press release: the finding, the demand, the disclaimer, how to help.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

use super::address;
use super::prose;
use super::words::{Language, Pattern, Patterns, one, pattern, patterns};

/// The kind of a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Saying {
    /// The organisation considers the person a political prisoner.
    Finding,
    /// The demand of the organisation.
    Demand,
    /// The disclaimer about the meaning of the finding.
    Disclaimer,
    /// The page that describes the case in full.
    ReadMore,
    /// The language in which letters reach the person.
    RussianOnly,
    /// The person is presumed to be at the address.
    Presumed,
    /// Letter services.
    Channels,
    /// Donations.
    Donate,
    /// A petition.
    Petition,
    /// The reader can write letters.
    Invitation,
}

impl Saying {
    /// Whether it appeals to the reader.
    pub(super) fn is_appeal(self) -> bool {
        matches!(self, Self::Donate | Self::Petition)
    }

    /// Whether a paragraph of nothing else stands for itself, under any heading.
    pub(super) fn stands_alone(self) -> bool {
        self != Self::Presumed
    }
}

/// The sayings but invitations; the first counts.
static SAYINGS: Patterns<Saying> = LazyLock::new(|| {
    let names = [
        ("disclaimer", Saying::Disclaimer),
        ("demand", Saying::Demand),
        ("russian-only", Saying::RussianOnly),
        ("channels", Saying::Channels),
        ("donate", Saying::Donate),
        ("petition", Saying::Petition),
        ("read-more", Saying::ReadMore),
        ("finding", Saying::Finding),
        ("presumed", Saying::Presumed),
    ];
    patterns("sayings", names)
});

static INVITATION: Pattern = pattern!(
    r"(?i)\byou (?:can|may|could) (?:also )?(?:write|send (?:a )?letters?)\b|^(?:please )?(?:write|send (?:a )?letters?) to (?:him|her|them|\p{Lu}[\p{L}’-]+)\b|\bwriting (?:letters? )?to (?:him|her|them|\p{Lu}[\p{L}’-]+)\b|\bletters? (?:to (?:him|her|them|\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?) )?(?:can|may) be sent\b|(?:можно|вы можете) (?:на)?писать (?:письм\p{L}+|по адресу)\b|^(?:ему|ей) можно (?:на)?писать(?: письм\p{L}+)?[.:]?$|\bпис\p{L}+ (?:(?:ему|ей|\p{Lu}\p{L}+) ){0,3}(?:можно|вы можете) (?:отправ\p{L}+|слать|послать|писать)|можно (?:отправ\p{L}+|послать|слать) (?:(?:ему|ей|\p{Lu}\p{L}+) ){0,3}(?:пис\p{L}+|открытк\p{L}+)|^(?:напишите|пишите) (?:ему|ей|письм\p{L}+|по адресу|(?-i:\p{Lu}\p{L}+))\b"
);
static UNLESS: Pattern = pattern!(
    r"(?i)\b(?:cannot|can[’']t|not|no longer|unable|suspended|stopped|until|if|нельзя|не|невозможно|временно|приостановлен\p{L}*|пока|если)\b"
);

/// Words with which somebody is not, not yet or not surely recognised.
static HEDGED: Pattern = pattern!(
    r"(?i)\b(?:(?-i:may)|might|could|would|should|shall|will|whether|yet|soon|refus\w*|declin\w*|reject\w*|den(?:y|ies|ied)|doubt\w*|hardly|almost|nearly|never|rather than|instead|plan\w*|intend\w*|expect\w*|ask\w*|urge\w*|propos\w*|suggest\w*|wrongly|falsely|alleged\w*|reported\w*|formerly|previously|once|former|ceas\w*|nobody|no one|who|that|be recogni[sz]ed|himself|herself|themself|themselves|себя|вряд ли|едва ли|якобы|чуть|почти|бы|ли|скоро|возможно|может|могут|никто|отказ\w*|перестал\w*|раньше|ранее|когда-то|бывш\w*|что)\b"
);

/// Whether a sentence speaks of recognition as a political prisoner in any way.
pub(super) fn is_near_finding(sentence: &str) -> bool {
    static NEAR: Pattern = pattern!(
        r"(?i)\b(?:consider|recogni|regard|declar)\w*\b.*\bpolitical prisoners?\b|\b(?:счита|счёл|сочл|призна|включ|вн[её]с)\p{L}*\b.*(?:политзаключ|политическ\p{L}+ заключ)"
    );
    NEAR.is_match(sentence)
}

/// Words for what was possible before.
static FORMERLY: Pattern =
    pattern!(r"(?i)\b(?:used to|formerly|previously|in the past|were|was|had been|раньше|ранее|прежде|был[аио]?)\b");

/// Whether a sentence that looks as if it named Russian as the only language does so: letters in others do not arrive,
/// no other language beside Russian is named, and they are letters to the person.
fn is_russian_only(sentence: &str) -> bool {
    static NOT_ONLY: Pattern = pattern!(r"(?i)\bnot (?:only|just|necessarily)\b|\bне (?:только|обязательно|лишь)\b");
    static SECOND: Pattern = pattern!(
        r"(?i)\b(?:in )?russian(?:,| and| or|/| as well as)+ (?:in |also )?(?-i:\p{Lu})\p{L}+|\brussian or any\b|\b(?:на )?русском(?:,| и| или|/)+ (?:(?:на|также) )?\p{L}+(?:ском|цком)\b|по-русски(?:,| и| или)+ (?:по-)\p{L}+ски\b|\b(?:in |на )(?:(?-i:\p{Lu})\p{L}+|\p{L}+ском)(?:,| and| or| и| или)+ (?:in |на )?(?:russian|русском)\b|\b(?:(?-i:\p{Lu})\p{L}+|\p{L}+ском)(?:(?:,| and| or| и| или)+|,? (?:and|or|и|или) (?:in|на)) (?:russian|русском)\b|\bin (?-i:\p{Lu})\p{L}+(?:,| and| or)+ (?-i:\p{Lu})\p{L}+, in russian\b"
    );
    static OTHER: Pattern = pattern!(
        r"(?i)\bin languages other than russian\b|\bin any other language\b|\bна (?:других|иностранных) языках\b|\bне на русском языке\b"
    );
    static NONE: Pattern = pattern!(
        r"(?i)\b(?:not|no|never|cannot|unlikely|hardly|won[’']t|don[’']t|doesn[’']t|aren[’']t|isn[’']t|can[’']t|fail\w*|refus\w*|reject\w*|block\w*|ban\w*|return\w*|discard\w*|destroy\w*|prohibit\w*|forbid\w*|lost|thrown|не|ни|нельзя|вряд|едва|запрещ\p{L}*|возвраща\p{L}*|верн\p{L}*|отклоня\p{L}*|блокир\p{L}*|уничтож\p{L}*)\b"
    );
    // "… are rarely lost" and "… once got lost, and now arrive" say that they do; "… are now lost" does not.
    static ARRIVE: Pattern = pattern!(
        r"(?i)\b(?:rarely|seldom|less|nothing|used to|once|no longer|sometimes|occasionally)\b.*\b(?:lost|thrown)\b|\b(?:lost|thrown)\b.*\b(?:rarely|seldom|less|now|before|once|sometimes)\b|\b(?:раньше|ранее|прежде|когда-то|одно время|редко|иногда|изредка)\b"
    );
    static OF_PERSON: Pattern = pattern!(
        r"(?i)\b(?:from (?:her|him|them)|(?:her|his|their|(?-i:\p{Lu})\p{L}+[’']s) letters|от (?:не[её]|него|них)|(?:е[её]|его|их) письм\p{L}+)\b"
    );
    // "… are not prohibited", "… не запрещены": they arrive.
    static NOT_REFUSED: Pattern = pattern!(
        r"(?i)\b(?:not|never|no longer|aren[’']t|isn[’']t|won[’']t be|не) (?:be |been |being |будут )?(?:lost|thrown|refused|rejected|blocked|banned|returned|discarded|destroyed|prohibited|forbidden|запрещ\p{L}+|возвраща\p{L}+|отклоня\p{L}+|блокир\p{L}+|уничтож\p{L}+)\b"
    );
    static BY_WHOM: Pattern =
        pattern!(r"(?i)\bby (?:the )?(?:prison |colony )?(?:administration|authorities|officials|warden)\b");
    static RECIPIENT: Pattern = pattern!(r"(?i)\b(?:to|for|address(?:es)? of|для|адрес\p{L}*)\b.*$");
    let is_to_others = RECIPIENT
        .find(sentence)
        .is_some_and(|to| address::names_others(&BY_WHOM.replace_all(to.as_str(), "")));
    let rest = OTHER.replace_all(sentence, "");
    let is_said = rest.len() == sentence.len() || NONE.is_match(&NOT_REFUSED.replace_all(&rest, ""));
    let speaks = |pattern: &Pattern| pattern.is_match(sentence);
    is_said && ![&ARRIVE, &OF_PERSON, &NOT_ONLY, &SECOND].into_iter().any(speaks) && !is_to_others
}

/// Whether a sentence speaks of the languages of letters in a way that is not understood.
pub(super) fn is_near_language(sentence: &str) -> bool {
    static NEAR: LazyLock<Regex> = LazyLock::new(|| one("sayings", "russian-only"));
    NEAR.is_match(sentence) && of(sentence) != Some(Saying::RussianOnly)
}

/// Whether somebody whose finding is no recognition considers the person a political prisoner: the family, the lawyer, a
/// court.
fn is_of_no_organisation(finding: &str) -> bool {
    static NOBODY: Pattern = pattern!(
        r"(?i)^(?:(?:the|an?|her|his|their|my|our|е[её]|его|их|сам|сама) )?(?:(?-i:\p{Ll})[\p{L}-]* ){0,2}(?:mother|father|parents|wife|husband|son|daughter|brother|sister|family|friend|friends|lawyers?|attorney|judge|court|jury|prosecutors?|investigators?|police|мать|мама|отец|родители|жена|муж|сын|дочь|брат|сестра|семья|друг|друзья|адвокат|защитник|судья|суд|прокурор|прокуратура|следователь|следствие|полиция)\b|\b(?:court|суд)$"
    );
    // "Friends of Primersk Society", and not "Friends of Vera from the Bar Association".
    static ORGANISATION: Pattern = pattern!(
        r"^(?:The )?(?:Friends|Lawyers) (?:of|for) (?:\p{Lu}\p{L}+ ){1,3}(?:Society|Association|Foundation|Committee|Network|Union)$"
    );
    subject(finding).is_some_and(|by| NOBODY.is_match(by) && !ORGANISATION.is_match(by))
}

/// The sentence without what stands in brackets, which describes one service.
fn without_brackets(sentence: &str) -> Cow<'_, str> {
    static BRACKET: Pattern = pattern!(r"\([^()]*\)");
    BRACKET.replace_all(sentence, "")
}

/// Whether a sentence speaks of letter services in a way that is not understood.
pub(super) fn is_near_channels(sentence: &str) -> bool {
    static NEAR: LazyLock<Regex> = LazyLock::new(|| one("sayings", "channels"));
    NEAR.is_match(sentence) && of(sentence).is_none()
}

/// The saying of the sentence, if it has one.
pub(super) fn of(sentence: &str) -> Option<Saying> {
    let known = SAYINGS.iter().find(|(_, pattern)| pattern.is_match(sentence));
    let is_invited = INVITATION.is_match(sentence) && !is_to_others(sentence);
    let invited = is_invited.then_some(Saying::Invitation);
    let saying = known.map(|(saying, _)| *saying).or(invited)?;
    match saying {
        Saying::RussianOnly if !is_russian_only(sentence) => None,
        Saying::Channels if is_to_others(sentence) || FORMERLY.is_match(&without_brackets(sentence)) => None,
        Saying::Finding if HEDGED.is_match(sentence) || is_of_no_organisation(sentence) => None,
        Saying::Finding | Saying::Invitation | Saying::Channels | Saying::Presumed | Saying::Demand => {
            (!UNLESS.is_match(sentence)).then_some(saying)
        }
        _ => Some(saying),
    }
}

/// The subject of a finding: the words before the verb. `None` for words that stand for somebody named before.
fn subject(finding: &str) -> Option<&str> {
    static SUBJECT: Pattern = pattern!(
        r#"(?x) ^(?P<by> (?: «[^«»]+» | “[^“”]+” | ‘[^‘’]+’ | "[^"]+" | '[^']+' | [^,«»“”‘’"'] )+? )
        (?: ,?\ (?:in\ accordance\ with|according\ to|under|based\ on|в\ соответствии\ с|согласно|исходя\ из)\ [^,]{3,80} ,? )?
        \ (?: considers|has\ recogni[sz]ed|recogni[sz]es|recogni[sz]ed|regards|has\ declared|считает|признал[ао]?|призна[её]т|включил[аи]?|внёс|внесла )\b"#
    );
    Some(SUBJECT.captures(finding)?.name("by")?.as_str())
}

/// Whether the words before the verb of a finding say more than who it is: when, how.
pub(super) fn is_by_unclear(finding: &str) -> bool {
    subject(finding).is_some_and(is_more_than_name)
}

fn is_more_than_name(by: &str) -> bool {
    static MORE: Pattern = pattern!(
        r"(?i)^(?:today|yesterday|tonight|now|recently|earlier|later|then|also|finally|last|next|this|that|in|on|at|since|after|before|by|for|as|when|once|according|however|meanwhile|officially|formally|publicly|сегодня|вчера|недавно|теперь|сейчас|позже|затем|ранее|раньше|потом|тогда|в|во|на|после|с|со|как|по|также|тоже|ещё|еще|уже|наконец|однако|кроме|официально|\d.*)\b|\b(?:today|yesterday|now|already|recently|also|first|soon|later|then|(?-i:\p{Ll})+ly|has|have|had|официально|формально|публично|также|тоже|уже|недавно|сегодня|вчера|теперь|снова|впервые|сразу|позже|затем|потом)$|\b(?:considers?|recogni[sz]e[sd]?|regards|declared|считает|признал[ао]?|призна[её]т)\b"
    );
    // Names of organisations.
    static NAME: Pattern = pattern!(
        r"^(?:For Human Rights(?: (?:movement|project|organi[sz]ation))?|In Defen[cs]e of (?:(?:Human |Civil )?Rights|(?:the )?(?:Rights of )?(?:Political )?Prisoners)(?: (?:[Mm]ovement|[Pp]roject|[Oo]rgani[sz]ation|Foundation|Committee|Centre|Center|Association|Society|Network|Union))?)$"
    );
    MORE.is_match(&NAME.replace(by, ""))
}

/// Whether a finding, in which the person is marked, is about the person and nobody else.
pub(super) fn is_on_person(marked: &str) -> bool {
    static OBJECT: Pattern = pattern!(
        r"(?i)\b(?:considers?|recogni[sz]e[sd]?|regards?|declared|считает|считаем|признал[аио]?|призна[её]т|признаем|включил[аи]?|внес(?:ла|ли)?|внёс)\b(?P<object>.*?)(?:\bpolitical prisoner\b|политзаключ|политическ)"
    );
    if !marked.contains('§') {
        return false;
    }
    let object = OBJECT.captures(marked);
    let object = object
        .as_ref()
        .and_then(|found| found.name("object"))
        .map_or("", |object| object.as_str());
    object.trim().is_empty() || object.contains('§') && !is_beside_others(object)
}

/// Whether the object of a finding, in which the person is marked, is somebody else besides or instead. What describes
/// the person, such as "Novaya Gazeta journalist", may have any words and names.
fn is_beside_others(object: &str) -> bool {
    static RELATIVE: Pattern = pattern!(
        r"(?ix)
        (?P<of> \b(?:brother|sister|wife|husband|mother|father|son|daughter|friend|colleague|relative|parents|lawyer)s?
            \ of\ (?:[\p{L}-]+\ ){0,3}? §
        | \b(?:брат|сестр|жен|муж|супруг|мат|от[её]?ц|сын|доч|невест|жених|вдов|подруг|друг)(?:а|у|ь|ери)?
            (?:\ [\p{L}-]+){0,2}? \ § )
        | §(?:[’']s\b | \ (?:[\p{L}-]+\ ){0,2}? (?:brother|sister|wife|husband|mother|father|son|daughter|friend|colleague|relative
            |parents?|lawyer|co-?defendant|брат|сестр|жен[уы]|муж|супруг|мать|отц|сын|доч|невест|жених|вдов|подруг|друг|адвокат
            |подельник)\p{L}* )
        | \b(?:others?|both|others’|других|другими|обоих)\b"
    );
    // "Alexei Navalny supporter §", "сторонницу Алексея Навального §", "§, a colleague of Ivan Vymysel,".
    static DESCRIBED: Pattern = pattern!(
        r"(?x)
        (?:\p{Lu}[\p{L}’-]+\ ){1,3}(?:supporter|ally|associate|follower)\ §
      | \b(?:сторонни|соратни|сподвижни)\p{L}+\ \p{Lu}\p{L}+\ \p{Lu}\p{L}+(?:ого|ова|ева|ёва|ина)\ §
      | §,\ an?\ (?:\p{Ll}+\ ){1,3}of\ \p{Lu}[\p{L}’-]+(?:\ \p{Lu}[\p{L}’-]+)?(?P<comma>,)"
    );
    static CHILDREN: Pattern = pattern!(r"(?i)\b(?:дет|доч|сын)\p{L}+ §");
    static JOINED: Pattern = pattern!(
        r"(?:,|\b(?:and|with|и|с|со|also|также))(?: §)? (?P<name>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)+) ?(?:$|,|\b(?:as|and|to|a|an|и|а)\b)"
    );
    static WORD: Pattern = pattern!(r"\p{Lu}[\p{L}’-]*");
    let object = &*DESCRIBED.replace(object, "§${comma}");
    let is_relative = RELATIVE
        .captures_iter(object)
        .any(|found| found.name("of").is_none_or(|of| !CHILDREN.is_match(of.as_str())));
    let is_joined = JOINED
        .captures_iter(object)
        .any(|found| prose::has_others(&found["name"]));
    let is_given = WORD.find_iter(object).any(|word| prose::is_given(word.as_str()));
    is_relative || is_joined || is_given
}

/// The organisation that considers the person a political prisoner: the words before the verb, as they follow
/// "recognised by". `None` for "we", and where they say more than a name.
pub(super) fn by(finding: &str, language: Language) -> Option<String> {
    let by = subject(finding).filter(|by| !is_more_than_name(by))?;
    let (first, rest) = by.split_at(by.find(' ').unwrap_or(by.len()));
    let common = match language {
        Language::English => ["the", "human"].as_slice(),
        Language::Russian => [
            "правозащитный",
            "проект",
            "организация",
            "правозащитная",
            "центр",
            "независимый",
        ]
        .as_slice(),
    };
    let lower = first.to_lowercase();
    match lower.as_str() {
        "we" | "мы" | "it" | "he" | "she" | "он" | "она" | "that" => None,
        _ if common.contains(&lower.as_str()) => Some(format!("{lower}{rest}")),
        _ => Some(by.to_owned()),
    }
}

/// Whether the sentence speaks to the reader.
pub(super) fn is_to_the_reader(sentence: &str) -> bool {
    static READER: Pattern = pattern!(r"(?i)^(?:please|you|можно|вы|пожалуйста)\b");
    READER.is_match(sentence)
}

/// The code of the people that a way to help is for, where the sentence names them.
pub(super) fn scope(sentence: &str) -> Option<&'static str> {
    static ALL: Pattern = pattern!(
        r"(?i)\ball (?:the )?(?:political )?prisoners\b|\bвсем (?:политзаключ|политическ|заключ)|\bвсех (?:политзаключ|политическ)"
    );
    ALL.is_match(sentence).then_some("all_prisoners")
}

/// Whether a line at the beginning of a release is about more than one person.
pub(super) fn is_of_several(line: &str) -> bool {
    static QUOTED: Pattern = pattern!(r#"«[^»]*»|“[^”]*”|‘[^’]*’|"[^"]*"|'[^']*'|\[\d+\]"#);
    static SEVERAL: Pattern = pattern!(
        r"(?i)\b(?:are|as|considers?|recogni[sz]e[sd]?|recognition of)\b[^.]{0,200}? political prisoners\b|[—–-] (?:политзаключ[её]нные|политические заключ[её]нные)\b|\b(?:считает|считаем|признал\p{L}*|признан\p{L}*|призна[её]т)\b.*(?:политзаключ[её]нными|политическими заключ[её]нными)\b"
    );
    static LISTED: Pattern = pattern!(
        r"(?:в список политзаключ[её]нных|welcome the release of|приветствует освобождение) \p{Lu}\p{L}+ \p{Lu}\p{L}+(?:,| и| and) \p{Lu}\p{L}+ \p{Lu}"
    );
    static NAMES: Pattern = pattern!(
        r"(?i:\bpolitical prisoners|политзаключ[её]нные|политические заключ[её]нные)(?: are)? ?[:—–-] \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?:,| and| и) \p{Lu}[\p{L}’'-]+ \p{Lu}"
    );
    static COUNTED: Pattern = pattern!(
        r"(?i)^(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|new|more|another) ){1,3}political prisoners\b|^(?:(?:двое|трое|четверо|пятеро|два|две|три|четыре|пять|шесть|\d+|новы[ех]|ещё|еще) ){1,3}политзаключ[её]нны[ех]\b|: (?:political prisoners|политзаключ[её]нные)$"
    );
    let line = QUOTED.replace_all(line, "");
    COUNTED.is_match(&line) || SEVERAL.is_match(&line) || LISTED.is_match(&line) || NAMES.is_match(&line)
}

/// Whether a line says that the address after it is that of letters, and nothing else.
pub(super) fn announces_address(line: &str) -> bool {
    static ANNOUNCES: Pattern = pattern!(
        r"(?i)^(?:(?:(?:here|this) is )?(?:(?:her|his|their|the|prison|mailing|postal|current|(?-i:\p{Lu})[\p{L}-]+(?: (?-i:\p{Lu})[\p{L}-]+)?[’']s) )*address(?: for letters)?|to write to [\p{L}’ -]{2,40}|support [\p{L}’ -]{2,40} (?:with|by) (?:a )?letters?|(?:вы )?(?:можете |можно )?написать [\p{L} -]{2,60}|(?:ему|ей) можно (?:на)?писать(?: письм\p{L}+)?(?: по адресу)?|поддерж\p{L}+ [\p{L} -]{2,40} письмом|(?:обычн|бумажн)\p{L}+ пис\p{L}+|адрес (?:колонии|СИЗО|изолятора|тюрьмы|учреждения|(?-i:\p{Lu})\p{L}+(?: (?-i:\p{Lu})\p{L}+)?)|отправ\p{L}+ пис\p{L}+ можно(?: по адресу)?) ?[:：]$"
    );
    static PAST: Pattern = pattern!(r"(?i)\b(?:old|former|previous|past|first|last|earlier|раньше|ранее|прежде)\b");
    ANNOUNCES.is_match(line) && !UNLESS.is_match(line) && !PAST.is_match(line)
}

/// Whether the sentence says that one can write to the person, besides anything else.
pub(super) fn is_invitation(sentence: &str) -> bool {
    invites(sentence) && !is_to_others(sentence)
}

/// Whether an invitation has a word for others as its recipients, rather than for a service that takes the letter.
fn is_to_others(sentence: &str) -> bool {
    static SERVICE: Pattern = pattern!(r"(?i)\b(?:via|through|using|через|с помощью)\b.*$");
    address::names_others(&SERVICE.replace(sentence, ""))
}

/// Whether a text says that one can write to somebody who is no office.
pub(super) fn invites(text: &str) -> bool {
    static OFFICE: Pattern = pattern!(
        r"(?i)\b(?:court|judge|prosecut\w+|governor|president|minist\w+|administration|embassy|суд(?:у|ь\p{L}+)?|прокур\p{L}+|президент\p{L}*|министр\p{L}*|администраци\p{L}+|посольств\p{L}+)\b"
    );
    INVITATION.is_match(text) && !UNLESS.is_match(text) && !OFFICE.is_match(text)
}

#[cfg(test)]
mod tests {
    use super::{by, is_of_several, of};
    use crate::fixtures::rows;
    use crate::words::Language;

    #[test]
    fn subject_of_a_finding_is_the_noun_before_the_verb() {
        for [finding, language, expected] in rows(include_str!("fixtures/finding.txt")) {
            let language = if language == "English" {
                Language::English
            } else {
                Language::Russian
            };
            assert_eq!(by(finding, language).as_deref().unwrap_or("-"), expected, "{finding}");
        }
    }

    #[test]
    fn sentences_are_known_in_both_languages() {
        for [sentence, expected] in rows(include_str!("fixtures/saying.txt")) {
            let saying = of(sentence).map_or("-".to_owned(), |saying| format!("{saying:?}"));
            assert_eq!(saying, expected, "{sentence}");
        }
    }

    #[test]
    fn several_people_are_distinguished_from_one() {
        for [people, line] in rows(include_str!("fixtures/several.txt")) {
            assert_eq!(is_of_several(line), people == "several", "{line}");
        }
    }
}
