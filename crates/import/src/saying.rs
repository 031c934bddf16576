//! Sentences that always say the same thing in a press release: the finding, the demand, the disclaimer, how to help.

use super::words::{Language, Pattern, pattern};

/// What a sentence says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Saying {
    /// The organisation considers the person a political prisoner.
    Finding,
    /// What the organisation demands.
    Demand,
    /// What the finding does not mean.
    Disclaimer,
    /// Where the case is described in full.
    ReadMore,
    /// In which language letters reach the person.
    RussianOnly,
    /// That the person is presumed to be at the address.
    Presumed,
    /// Letter services.
    Channels,
    /// Donations.
    Donate,
    /// A petition.
    Petition,
    /// That one can write.
    Invitation,
}

impl Saying {
    /// Whether a paragraph of nothing else stands for itself, under whatever heading it is.
    pub(super) fn stands_alone(self) -> bool {
        self != Self::Presumed
    }
}

static DISCLAIMER: Pattern = pattern!(
    r"(?i)\brecogni(?:[sz]ing|[sz]ed|tion)\b.*\b(?:does not|doesn[’']t|do not) (?:mean|imply)|\bпризнани[ея]\b.*\bне (?:означает|значит)"
);
static FINDING: Pattern = pattern!(
    r"(?i)\b(?:considers?|recogni[sz]e[sd]?|regards?|has declared)\b.*\bpolitical prisoner\b|\b(?:считает|считаем|признал[аио]?|призна[её]т|признаем)\b.*(?:политзаключ[её]нн(?:ым|ой)\b|политическ(?:им|ой) заключ)|\b(?:включил[аи]?|внес(?:ла|ли)?|внёс)\b.*\bв (?:список|списки) политзаключ[её]нных\b"
);
static DEMAND: Pattern = pattern!(
    r"(?i)^(?:(?:we|the (?:human rights )?project|it)\b.{0,80}\b)?demands?\b|^(?:мы |проект |и )?треб(?:уем|ует)\b|^(?:we|the project) (?:calls?|urges?)\b"
);
static READ_MORE: Pattern = pattern!(
    r"(?i)(?:detailed|full|more|further).{0,60}\b(?:case|position|details|information)\b.*\b(?:website|site|page|here|available|found)\b|\bread (?:more|about the case)\b|подробн(?:ее|о|ости|ая информация|ое описание)\b.*(?:сайт|страниц|читайте|здесь|по ссылке)|^подробнее\b"
);
static RUSSIAN_ONLY: Pattern = pattern!(
    r"(?i)\b(?:letters?|write|writing)\b.*\b(?:in languages other than russian|only in russian|in russian only|in any other language)|\bletters in russian only|\bonly letters in russian\b|\b(?:пис\p{L}+|пиш\p{L}+)\b.*(?:только|лишь) (?:на русском|по-русски)|\bна (?:других|иностранных) языках\b|не на русском языке"
);
static PRESUMED: Pattern = pattern!(
    r"(?i)\b(?:presumably|presumed|предположительно|предположительный)\b.*\b(?:address|held|kept|located|remains|is|in|адрес|находится|содержится|остаётся|остается|в)\b|\b(?:address|адрес)\b.*\b(?:presumed|presumably|предположительно|предположительный)\b"
);
static CHANNELS: Pattern = pattern!(
    r"(?i)\b(?:electronic|online) (?:letters?|messages?|mail)\b|\bsent online\b|\be-?(?:letters|mails?)\b|\bletters? online\b|электронн\p{L}+ (?:пис\p{L}+|почт\p{L}+|сообщени\p{L}+)|(?:пис\p{L}+) онлайн|онлайн-пис\p{L}+"
);
static DONATE: Pattern = pattern!(
    r"(?i)^(?:please )?(?:you can (?:also )?)?(?:donate|make a donation)\b|^можно (?:также )?(?:сделать пожертв|пожертв)\p{L}*|^(?:сделайте пожертв|пожертвуйте|пожертвования:)"
);
static PETITION: Pattern = pattern!(
    r"(?i)^(?:please )?(?:you can (?:also )?)?sign (?:the |our |a )?petition\b|^petition:|^(?:можно )?(?:подпишите|подписать) петици\p{L}+|^петиция:"
);
static INVITATION: Pattern = pattern!(
    r"(?i)\byou (?:can|may|could) (?:also )?(?:write|send (?:a )?letters?)\b|^(?:please )?(?:write|send (?:a )?letters?) to (?:him|her|them|\p{Lu}[\p{L}’-]+)\b|\bletters? (?:can|may) be sent\b|(?:можно|вы можете) (?:на)?писать (?:письм\p{L}+|по адресу)\b|\bпис\p{L}+ (?:можно|вы можете) (?:отправ\p{L}+|слать|послать|писать)|можно (?:отправ\p{L}+|послать|слать) (?:пис\p{L}+|открытк\p{L}+)|^(?:напишите|пишите) (?:ему|ей|письм\p{L}+)\b"
);
static UNLESS: Pattern = pattern!(
    r"(?i)\b(?:cannot|can[’']t|not|no longer|unable|suspended|stopped|until|if|нельзя|не|невозможно|временно|приостановлен\p{L}*|пока|если)\b"
);

/// What the sentence says, if it is one of those.
pub(super) fn of(sentence: &str) -> Option<Saying> {
    let is = |pattern: &Pattern| pattern.is_match(sentence);
    let saying = [
        (&DISCLAIMER, Saying::Disclaimer),
        (&DEMAND, Saying::Demand),
        (&RUSSIAN_ONLY, Saying::RussianOnly),
        (&CHANNELS, Saying::Channels),
        (&DONATE, Saying::Donate),
        (&PETITION, Saying::Petition),
        (&READ_MORE, Saying::ReadMore),
        (&FINDING, Saying::Finding),
        (&PRESUMED, Saying::Presumed),
        (&INVITATION, Saying::Invitation),
    ]
    .into_iter()
    .find(|(pattern, _)| is(pattern))
    .map(|(_, saying)| saying)?;
    match saying {
        Saying::Finding | Saying::Invitation | Saying::Channels | Saying::Presumed | Saying::Demand => {
            (!is(&UNLESS)).then_some(saying)
        }
        _ => Some(saying),
    }
}

/// Who considers the person a political prisoner: what stands before the verb, so that it can follow "recognised by".
/// `None` for "we".
pub(super) fn by(finding: &str, language: Language) -> Option<String> {
    static BY: Pattern = pattern!(
        r#"(?x) ^(?P<by> (?: «[^«»]+» | “[^“”]+” | ‘[^‘’]+’ | "[^"]+" | '[^']+' | [^,«»“”‘’"'] )+? )
        (?: ,?\ (?:in\ accordance\ with|according\ to|under|based\ on|в\ соответствии\ с|согласно|исходя\ из)\ [^,]{3,80} ,? )?
        \ (?: considers|has\ recogni[sz]ed|recogni[sz]es|recogni[sz]ed|regards|has\ declared|считает|признал[ао]?|призна[её]т|включил[аи]?|внёс|внесла )\b"#
    );
    let by = BY.captures(finding)?.name("by")?.as_str();
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

/// For whom a way to help is, where it says so.
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
    let line = QUOTED.replace_all(line, "");
    SEVERAL.is_match(&line) || LISTED.is_match(&line)
}

/// Whether the sentence says that one can write, whatever else it says.
pub(super) fn is_invitation(sentence: &str) -> bool {
    INVITATION.is_match(sentence) && !UNLESS.is_match(sentence)
}

#[cfg(test)]
mod tests {
    use super::Saying::{
        Channels, Demand, Disclaimer, Donate, Finding, Invitation, Petition, Presumed, ReadMore, RussianOnly,
    };
    use super::{by, is_of_several, of};
    use crate::words::Language::{English, Russian};

    #[test]
    fn who_finds_it_is_what_stands_before_the_verb() {
        for (finding, language, expected) in [
            (
                "The human rights project 'Political Prisoners. Memorial', in accordance with international standards, considers him a political prisoner.",
                English,
                Some("the human rights project 'Political Prisoners. Memorial'"),
            ),
            (
                "Memorial has recognised her as a political prisoner.",
                English,
                Some("Memorial"),
            ),
            ("We consider him a political prisoner.", English, None),
            (
                "Правозащитный проект «Поддержка политзаключённых. Мемориал» считает его политзаключённым.",
                Russian,
                Some("правозащитный проект «Поддержка политзаключённых. Мемориал»"),
            ),
            ("Мы считаем его политзаключённым.", Russian, None),
        ] {
            assert_eq!(by(finding, language).as_deref(), expected, "{finding}");
        }
    }

    #[test]
    fn sentences_are_known_in_both_languages() {
        for (sentence, expected) in [
            (
                "The project considers Sergei Mironov a political prisoner.",
                Some(Finding),
            ),
            ("Проект считает Сергея Миронова политзаключённым.", Some(Finding)),
            ("The project does not consider him a political prisoner.", None),
            ("Проект не считает его политзаключённым.", None),
            ("We demand that all charges be dropped.", Some(Demand)),
            ("Мы требуем снять все обвинения.", Some(Demand)),
            (
                "Recognition as a political prisoner does not mean that we agree.",
                Some(Disclaimer),
            ),
            (
                "Признание человека политзаключённым не означает согласия.",
                Some(Disclaimer),
            ),
            (
                "A detailed description of the case and of our position is on our website.",
                Some(ReadMore),
            ),
            (
                "Подробное описание дела и нашей позиции — на нашем сайте.",
                Some(ReadMore),
            ),
            (
                "Letters in languages other than Russian are very unlikely to reach him.",
                Some(RussianOnly),
            ),
            ("Письма на других языках почти наверняка не дойдут.", Some(RussianOnly)),
            ("You can also send electronic letters via ZT.", Some(Channels)),
            ("Электронные письма можно отправлять через ZT.", Some(Channels)),
            ("You can donate to help all political prisoners.", Some(Donate)),
            ("Подпишите петицию.", Some(Petition)),
            ("She was jailed for donating 865 roubles.", None),
            ("Write a letter to the Prosecutor General:", None),
            ("Ей можно писать про котиков.", None),
            ("Presumably he is still in Kamyshin.", Some(Presumed)),
            ("Предположительно, он находится в Камышине.", Some(Presumed)),
            ("You can write to him at this address:", Some(Invitation)),
            ("Письма можно отправлять по адресу:", Some(Invitation)),
            ("You cannot write to him now.", None),
            ("Сейчас нельзя писать письма.", None),
            ("The weather was fine.", None),
        ] {
            assert_eq!(of(sentence), expected, "{sentence}");
        }
    }

    #[test]
    fn several_people_are_reported_from_one() {
        for line in [
            "Anna Primerova and Ivan Vymysel are political prisoners",
            "The project considers the defendants political prisoners.",
            "Memorial has recognized defendants in the case of Example[1] in Primersk, and of others, as political prisoners",
            "Statement on recognition of seven political prisoners",
            "Анна Примерова и Иван Вымысел — политзаключённые",
            "Фигуранты «примерского дела» признаны политзаключёнными",
            "Проект внёс в список политзаключённых Анну Примерову, Ивана Вымысла и Олега Образцова.",
        ] {
            assert!(is_of_several(line), "{line}");
        }
        for line in [
            "The ‘Political Prisoners. Memorial’ project considers Anna Primerova a political prisoner.",
            "Проект «Поддержка политзаключённых. Мемориал» считает Анну Примерову политзаключённой.",
        ] {
            assert!(!is_of_several(line), "{line}");
        }
    }
}
