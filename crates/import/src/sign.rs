//! Signs of facts in a sentence: a date, an article, a term, a release. Where no member of the draft took one, the
//! report asks about it, so that nothing is lost in silence. Words are listed broadly: a question costs a look.

use std::ops::Range;

use super::citation;
use super::fact;
use super::quantity::dates;
use super::words::{Pattern, pattern};

/// What a sign is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// With its code; `None` without its year.
    Date(Option<String>),
    Article(String),
    /// A term of years or months, with its code.
    Term(String),
    /// A term of days.
    Days,
    /// Of a verdict, or that it was changed.
    Verdict,
    Change,
    Amount,
    /// Of administrative law, which no form here reads.
    Administrative,
    Address,
    /// What may speak against writing to the person at the address.
    Against(Against),
}

/// Why the person may not be at the address, or gets no letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Against {
    Release,
    Death,
    Move,
    Letters,
}

static NO_YEAR: Pattern = pattern!(
    r"\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b|\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:\d{1,2}|[Вв]|[Сс]|[Дд]о|[Кк]) (?:январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*\b|\b(?:19|20)\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b"
);

static DAYS: Pattern = pattern!(
    r"(?i)\b(?:\d{1,3}|[\p{L}]+)[ -](?:days?|weeks?)\b[’']?[ -](?:sentence|arrest|detention|in jail|on the same|of arrest|imprisonment|jail)|\b\d{1,3}[ -](?:days?|weeks?|сут\p{L}+|дн\p{L}+)\b|\b\d{1,2}[.,]\d (?:years?|лет|года?)\b"
);

static VERDICT: Pattern = pattern!(
    r"(?i)\b(?:sentenced|convicted|found guilty)\b|\b(?:приговор(?:ил|ен|ён)\p{L}*|осудил\p{L}*|осужд[её]н\p{L}*|признал\p{L}* виновн\p{L}+|принудительн\p{L}+ лечени\p{L}+)\b|\bcompulsory (?:psychiatric|medical)\b"
);

static CHANGE: Pattern = pattern!(
    r"(?i)\b(?:reduced|increased|overturned|quashed|mitigated|commuted|extended|cut|toughened|final sentence|further (?:\p{L}+ )?years?|another (?:\p{L}+ )?years?|retrial|new trial|acquitted)\b|\b(?:снизил\p{L}*|увеличил\p{L}*|повысил\p{L}*|смягчил\p{L}*|ужесточил\p{L}*|отменил\p{L}*|отмен[её]н\p{L}*|сократил\p{L}*|продлил\p{L}*|окончательн\p{L}+ наказани\p{L}+|по совокупности|добавил\p{L}*|оправда\p{L}+)\b"
);

static AMOUNT: Pattern = pattern!(
    r"(?i)\d[\d\s.,]*(?:thousand |million |тыс\p{L}*\.? |млн\.? )?(?:roubles?|rubles?|euros?|dollars?|hryvni?as?|руб\p{L}*|евро|доллар\p{L}*|грив\p{L}+|₽|€|\$)|[$€₽£]\s?\d|\b(?:was )?fined\b|\bfine of\b|\b(?:о?штраф\p{L}*)\b"
);

static ADDRESS: Pattern = pattern!(
    r"(?i)(?:^|\D)\d{5,6}(?:\D|$)|\bP\.? ?O\.? Box\b|\bа/я\b|\b(?:ул|пр-т|пер)\. ?\p{L}+|\b\p{L}+ (?:St|Str|Street|Avenue|Ave|Road|Rd)\.?,? ?(?:No\.? ?)?\d|\b\d+\p{L}? \p{L}+ (?:Street|Avenue|Road)\b"
);

static ADMINISTRATIVE: Pattern = pattern!(
    r"(?i)\badministrative(?:-law)? (?:offen[cs]e|law|case|arrest|charge|detention)|\bадминистративн\p{L}+|\bКоАП\b"
);

static DEATH: Pattern = pattern!(
    r"(?i)\b(?:died|dies|dead|death|passed away|killed|suicide|funeral|buried|late husband)\b|\b(?:умер\p{L}*|скончал\p{L}*|погиб\p{L}*|смерт\p{L}*|не стало|похорон\p{L}*|покончил\p{L}*|уш(?:ёл|ел|ла) из жизни)\b"
);

static RELEASE: Pattern = pattern!(
    r"(?i)\b(?:releas(?:ed?|es|ing)|freed|freedom|free (?:man|woman|again)|walk(?:s|ed)? free|set free|liberated|at liberty|pardon\w*|amnest\w*|parole\w*|bail|served (?:(?:his|her|out|the|all|in) ?)+(?:\w+ )?(?:sentence|term)|return(?:s|ed)? home|back home|(?:came|went|is) home|exchang\w*|swap\w*|house arrest|travel restrictions?|travel ban|undertaking not to leave|ban on certain actions|own recogni[sz]ance|dropped the (?:case|charges)|case (?:was|has been) (?:closed|dropped)|acquitted|quashed|overturned|no longer (?:in|at|there|imprisoned|held)|left (?:the )?(?:prison|colony|penal colony|remand prison))\b|\b(?:освобо(?:д|жд)\p{L}*|выпуст\p{L}+|отпуст\p{L}+|помилов\p{L}+|амнист\p{L}+|отбыл\p{L}*|отбыт\p{L}+|отсидел\p{L}*|(?:на|из) вол[юеи]|на свобод\p{L}+|домой|дома|обмен\p{L}*|УДО|условно-досрочн\p{L}*|домашн\p{L}+ арест\p{L}*|подписк\p{L}+ о невыезде|запрет\p{L}* определ[её]нных действий|под залог|мер\p{L}+ пресечения|оправда\p{L}+|прекратил\p{L}* (?:уголовное )?дело|отменил\p{L}* приговор|приговор\p{L}* (?:был )?(?:отменил\p{L}*|отмен[её]н\p{L}*)|вышел из|вышла из)\b"
);

static MOVE: Pattern = pattern!(
    r"(?i)\b(?:transferr?\w*|transit|moved|relocated|(?:is|was|been|being|were) (?:being )?(?:(?:taken|sent|brought|escorted) (?:to|from|out|into|away)|put (?:on (?:a|the)|into|in))\b|sent (?:him|her) to|prison train|convoy|on (?:his|her|the) way to|en route|arriv\w+ (?:at|in) |extradit\w*|deport\w*|expel\w*|whereabouts|unknown (?:location|place|destination|direction)|disappear\w*|missing|escaped|fled|wanted list|abroad|emigrat\w*|left (?:russia|belarus|the country)|(?:is|are|remains?|(?:has|have) been) (?:now |currently |still )?(?:being )?(?:held|kept|detained|located|imprisoned|in custody|in prison|in jail|behind bars)|(?:now|currently) (?:being )?(?:held|in|at|serving))\b|\b(?:перев(?:ел|ёл|ез|ёз|оз|од|ед)\p{L}*|вывез\p{L}*|увез\p{L}*|увёз|этап\p{L}*|отправил\p{L}* в|неизвестн\p{L}+ направлени\p{L}+|местонахожд\p{L}+|исчез\p{L}*|пропал\p{L}*|(?:находится|содержится|сидит|отбывает|пребывает)|прибыл\p{L}*|доставил\p{L}*|экстрадир\p{L}*|депортир\p{L}*|выслал\p{L}*|эмигрир\p{L}*|уехал\p{L}*|покинул\p{L}*|розыск\p{L}*|за границ\p{L}+|за рубеж\p{L}*)\b"
);

static LETTERS: Pattern = pattern!(
    r"(?i)\b(?:not|never|no longer|no|stopped|banned|refus\w*|block\w*|withh\w*|confiscat\w*|depriv\w*|returned|without)\b.*\b(?:letters?|mail|correspondence)\b|\b(?:letters?|mail|correspondence)\b.*\b(?:not|never|no longer|stopped|banned|refus\w*|block\w*|withh\w*|confiscat\w*|returned|back|lost)\b|\bcannot write\b|\b(?:не|нельзя|перестал\p{L}*|запрет\p{L}*|лишил\p{L}*|верн\p{L}+)\b.*\b(?:пис(?:ьм|ем)\p{L}*|писать|переписк\p{L}+)\b|\b(?:пис(?:ьм|ем)\p{L}*|переписк\p{L}+)\b.*\b(?:не|нельзя|перестал\p{L}*|запрещ\p{L}+|лишил\p{L}*|верн\p{L}+|возвращ\p{L}+|блокир\p{L}+)\b"
);

/// Of somebody who was kept longer, and of what comes after a term.
static NO_RELEASE: Pattern = pattern!(
    r"(?i)\bshould have been released\b|\bdue (?:for release|to be released)\b|\b(?:on|after|post|upon|for (?:his|her|their|the|immediate)(?: immediate)?)[ -]release\b|\bpress[- ]release\b|\bпосле освобождения\b"
);

/// The signs in a sentence, with their places.
pub(super) fn of(sentence: &str) -> Vec<(Sign, Range<usize>)> {
    let mut signs = Vec::new();
    let found = dates(sentence);
    for no_year in NO_YEAR.find_iter(sentence) {
        let is_known = found
            .iter()
            .any(|date| date.start < no_year.end() && no_year.start() < date.end);
        if !is_known {
            signs.push((Sign::Date(None), no_year.range()));
        }
    }
    signs.extend(
        found
            .into_iter()
            .map(|date| (Sign::Date(Some(date.code)), date.start..date.end)),
    );
    let whole = 0..sentence.len();
    signs.extend(
        fact::terms(sentence)
            .into_iter()
            .map(|term| (Sign::Term(term), whole.clone())),
    );
    signs.extend(
        citation::articles(sentence)
            .into_iter()
            .map(|article| (Sign::Article(article.to_owned()), whole.clone())),
    );
    let without = NO_RELEASE.replace_all(sentence, "");
    for (pattern, sign) in [
        (&DEATH, Sign::Against(Against::Death)),
        (&RELEASE, Sign::Against(Against::Release)),
        (&MOVE, Sign::Against(Against::Move)),
        (&LETTERS, Sign::Against(Against::Letters)),
        (&DAYS, Sign::Days),
        (&VERDICT, Sign::Verdict),
        (&CHANGE, Sign::Change),
        (&AMOUNT, Sign::Amount),
        (&ADMINISTRATIVE, Sign::Administrative),
        (&ADDRESS, Sign::Address),
    ] {
        if pattern.is_match(&without) {
            let place = pattern.find(sentence).map_or(whole.clone(), |found| found.range());
            signs.push((sign, place));
        }
    }
    signs
}

impl Sign {
    /// Whether a sentence speaks of a term that nobody passed.
    pub(super) fn is_only_asked_for(sentence: &str) -> bool {
        static ASKED: Pattern = pattern!(
            r"(?i)\b(?:asked|requested|sought|demanded|up to|maximum|faces?|facing|could|запросил\p{L}*|просил\p{L}*|требовал\p{L}*|гроз\p{L}+|до)\b"
        );
        ASKED.is_match(sentence)
    }

    /// What the report asks.
    pub(super) fn question(&self, sentence: &str) -> String {
        static DETAINED: Pattern =
            pattern!(r"(?i)\b(?:detained|arrested|задержал\p{L}*|задержан\p{L}*|арестовал\p{L}*|арестован\p{L}*)\b");
        static SENTENCED: Pattern = pattern!(r"(?i)\b(?:sentenced|convicted|приговорил\p{L}*|осудил\p{L}*)\b");
        let word = |pattern: &Pattern| pattern.find(sentence).map(|found| found.as_str().to_owned());
        match self {
            Self::Date(None) => {
                "a date without its year, or in an order that is not sure; which day is it, and what happened?"
                    .to_owned()
            }
            Self::Date(Some(date)) => match (word(&DETAINED), word(&SENTENCED)) {
                (Some(verb), _) => format!("a date ({date}) and \"{verb}\"; is this the day of detention?"),
                (_, Some(verb)) => format!("a date ({date}) and \"{verb}\"; is this the day of the sentence?"),
                _ => format!("a date ({date}); what of the case is it?"),
            },
            Self::Article(article) => format!("article {article} of a law; which charge is it, of which law and part?"),
            Self::Term(term) => format!("a term ({term}); is it the sentence in force?"),
            Self::Days => "a term of days; is it part of the case?".to_owned(),
            Self::Verdict => "it speaks of a verdict; what was the sentence, and whose?".to_owned(),
            Self::Change => "a sentence or a measure may have been changed here; which one holds?".to_owned(),
            Self::Amount => "an amount of money or a fine; does a member need it?".to_owned(),
            Self::Administrative => "it speaks of administrative law; is it a charge of its own?".to_owned(),
            Self::Address => "this may be an address, or part of one; it must not stand in any text".to_owned(),
            Self::Against(Against::Release) => {
                "it may say that the person is free, or at home; where are they now?".to_owned()
            }
            Self::Against(Against::Death) => "it may speak of a death; is the person alive?".to_owned(),
            Self::Against(Against::Move) => {
                "it may say where the person is, or was taken; does the address still hold?".to_owned()
            }
            Self::Against(Against::Letters) => "it may say that letters do not arrive; can one write?".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Against, Sign, of};

    #[test]
    fn what_may_speak_against_a_letter_is_noticed() {
        for (sentence, expected) in [
            ("She passed away in the prison hospital.", Against::Death),
            ("Её не стало.", Against::Death),
            ("She was pardoned.", Against::Release),
            (
                "She left the penal colony, having served her sentence in full.",
                Against::Release,
            ),
            ("She regained her freedom.", Against::Release),
            ("She was placed under travel restrictions.", Against::Release),
            ("Её выпустили из колонии.", Against::Release),
            ("Она отбыла наказание.", Against::Release),
            ("Суд изменил меру пресечения.", Against::Release),
            ("She is being taken to a penal colony.", Against::Move),
            ("She was put on a prison train.", Against::Move),
            ("Her whereabouts are unknown.", Against::Move),
            ("She is now being held in Remand Prison No. 3.", Against::Move),
            ("Её вывезли из СИЗО.", Against::Move),
            ("Сейчас она находится в ИК-3.", Against::Move),
            ("Её отправили в колонию.", Against::Move),
            ("The prison has not been giving letters to her.", Against::Letters),
            ("Письма ей не отдают.", Against::Letters),
        ] {
            assert!(
                of(sentence).iter().any(|(sign, _)| *sign == Sign::Against(expected)),
                "{sentence}"
            );
        }
        for sentence in [
            "with 18 months’ probation on release",
            "When she should have been released, she was charged anew.",
            "надзора после освобождения",
            "She lived in Primersk.",
        ] {
            assert!(
                !of(sentence).iter().any(|(sign, _)| matches!(sign, Sign::Against(_))),
                "{sentence}"
            );
        }
    }

    #[test]
    fn dates_without_a_year_are_signs_too() {
        let dates = |sentence: &str| {
            let signs = of(sentence).into_iter();
            signs
                .filter_map(|(sign, _)| if let Sign::Date(date) = sign { Some(date) } else { None })
                .collect::<Vec<_>>()
        };
        assert_eq!(dates("on 9 January and in June"), [None, None]);
        assert_eq!(dates("2 июля апелляция"), [None]);
        assert_eq!(
            dates("On 4 February 2025, he may sing."),
            [Some("2025-02-04".to_owned())]
        );
    }
}
