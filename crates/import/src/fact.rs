//! The facts that a sentence states about the person in one of the forms that leave no doubt. `§` in these forms is the
//! person ([`Name::marked`](super::person::Name::marked)). A sentence of another form gives no fact; the report asks
//! about the signs in it.

use std::sync::LazyLock;

use regex::Regex;

use super::citation::{self, Cited};
use super::quantity::{dates, is_of_these_years, term};
use super::words::{Pattern, Patterns, forms, one, pattern};

/// A fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fact {
    Birth(String),
    /// An event: its code and its day.
    Event(&'static str, String),
    Charge(Charge),
    Sentence(Sentence),
    ClosedHearing,
}

/// A charge, with the label and the outcome that the sentence states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Charge {
    pub(super) cited: Cited,
    pub(super) label: Option<String>,
    pub(super) outcome: &'static str,
}

/// A sentence that a court passed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sentence {
    pub(super) kind: &'static str,
    pub(super) term: Option<String>,
    pub(super) regime: Option<&'static str>,
    pub(super) date: Option<String>,
    pub(super) court: Option<String>,
    /// The additional punishment: kind, term, and the source's words where no code fits.
    pub(super) additional: Option<(&'static str, String, Option<String>)>,
}

static EVENTS: Patterns<&str> = LazyLock::new(|| {
    let of = |code| forms("facts", code).into_iter().map(move |form| (code, form));
    of("detained").chain(of("appeal")).collect()
});

static SENTENCED: LazyLock<Vec<Regex>> = LazyLock::new(|| forms("facts", "sentenced"));

static CHARGED: LazyLock<Vec<Regex>> = LazyLock::new(|| forms("facts", "charged"));

/// The text that may follow a citation: the end of its brackets, the offence in brackets, the town.
static AFTER_CITATION: Pattern =
    pattern!(r"^\)?(?: \([«“‘]?(?P<label>[^()«»“”\d]{3,160}?)[»”’]?\))?(?: (?:in|в) \p{Lu}[\p{L}-]+)?\.?$");

/// Words with which an offence is somebody's that the person is not charged with being.
static OF_OTHERS: Pattern = pattern!(
    r"(?i)\b(?:who|whom|whose|by (?:his|her|their|an?|the)|convicted|accused|charged|sentenced|котор\p{L}+|осужд\p{L}+|обвиняем\p{L}+|обвин[её]нн\p{L}+|подсудим\p{L}+|подозреваем\p{L}+|судимо\p{L}+|совершённ\p{L}+|совершенн\p{L}+)\b"
);

/// The facts in a sentence, in which the person is marked.
pub(super) fn of(sentence: &str) -> Vec<Fact> {
    let mut facts = Vec::new();
    for (code, pattern) in &*EVENTS {
        let date = pattern.captures(sentence).and_then(|found| whole_date(&found["date"]));
        facts.extend(date.map(|date| Fact::Event(code, date)));
    }
    facts.extend(sentenced(sentence).map(Fact::Sentence));
    facts.extend(charged(sentence).into_iter().flatten());
    facts.extend(birth(sentence).map(Fact::Birth));
    if CLOSED.is_match(sentence) {
        facts.push(Fact::ClosedHearing);
    }
    facts
}

/// Whether a sentence, in which the person is marked, states one fact and nothing else.
pub(super) fn is_whole(sentence: &str) -> bool {
    static DETENTION: Pattern = pattern!(
        r"^[^§]{4,40}§ was (?:detained|arrested)(?: (?:at|in|near|on|by) (?:an? |the )?[^,;:§]{2,60})?\.$|^§ was (?:detained|arrested) (?:on|in|at) [^,;:§]{4,60}\.$|^[^§]{4,40}(?:§ задержали|§ был[аи]? задержан[аы]?|задержали §)(?: (?:в|во|на|у|около) [^,;:§]{2,60})?\.$"
    );
    static MORE: Pattern = pattern!(r"\b(?:and|but|then|и|но|а|затем|потом)\b");
    let is_detention = DETENTION.is_match(sentence) && !MORE.is_match(sentence);
    let facts = of(sentence);
    let is_read = |fact: &Fact| match fact {
        Fact::Event(code, _) => *code != "detained" || is_detention,
        Fact::Birth(_) => false,
        _ => true,
    };
    facts.iter().any(is_read)
}

/// The facts in a line with a label: "Born:", "Charges:".
pub(super) fn labelled(line: &str) -> Vec<Fact> {
    static LABEL: Pattern = pattern!(
        r"(?i)^(?:(?P<birth>born|date of birth|родил(?:ся|ась)|дата рождения)|(?P<detained>arrested|detained|задержана?|дата задержания)|(?P<charges>charges?|стать[ия]|обвинение)|(?P<sentence>sentence|приговор|срок)) ?: (?P<rest>.+)$"
    );
    let Some(found) = LABEL.captures(line) else {
        return Vec::new();
    };
    let rest = &found["rest"];
    let is = |label: &str| found.name(label).is_some();
    if is("charges") {
        let charges = charges(rest, None, "charged").unwrap_or_default();
        return charges.into_iter().map(Fact::Charge).collect();
    }
    let fact = if is("sentence") {
        punishment(rest).map(Fact::Sentence)
    } else {
        whole_date(rest).map(|date| {
            if is("birth") {
                Fact::Birth(date)
            } else {
                Fact::Event("detained", date)
            }
        })
    };
    fact.into_iter().collect()
}

/// A statement that the trial was closed to the public.
static CLOSED: Pattern = pattern!(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|§) trial was (?:closed to the public|held (?:in camera|behind closed doors))|^(?:Процесс|Суд) (?:был закрытым|был закрыт для публики|проходил в закрытом режиме)\b"
);

/// The date, where the text is a date and nothing else.
fn whole_date(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches('.');
    if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return is_of_these_years(text).then(|| text.to_owned());
    }
    // "In 2024" and «в 2024 году» need their preposition to be dates; here it stands before the text.
    let found = dates(text);
    let [date] = found.as_slice() else { return None };
    (date.start == 0 && date.end == text.len()).then(|| date.code.clone())
}

fn birth(sentence: &str) -> Option<String> {
    static BORN: Pattern = pattern!(
        r"^(?:(?:On|In) [^,§]{4,24},? |(?:В )?\d[^,§]{3,20} (?:года )?)?§(?:(?:,? \(?| was )(?:born|родил(?:ся|ась)) (?:on |in |в )?(?P<date>\d{4}|[^,;()]{8,20}?)(?:[,;).]| in | года| году|$)|,? \(?(?P<year>\d{4}) (?:г\. ?р\.|года рождения))"
    );
    let found = BORN.captures(sentence)?;
    whole_date(found.name("date").or(found.name("year"))?.as_str())
}

fn sentenced(sentence: &str) -> Option<Sentence> {
    let found = SENTENCED.iter().find_map(|pattern| pattern.captures(sentence))?;
    let date = match found.name("date") {
        Some(date) => Some(whole_date(date.as_str())?),
        None => None,
    };
    // "Суд" and "the court" alone name none.
    let court = found.name("court").map(|court| court.as_str().trim().to_owned());
    Some(Sentence {
        date,
        court: court.filter(|court| court.contains(' ') && !["the court", "a court"].contains(&court.as_str())),
        ..punishment(&found["rest"])?
    })
}

/// The punishment, where the text is a punishment and nothing else but the reason for it.
fn punishment(text: &str) -> Option<Sentence> {
    static LIFE: Pattern =
        pattern!(r"^(?:life imprisonment|life in prison|пожизненному (?:лишению свободы|заключению))\.?$");
    static MAIN: Pattern = pattern!(
        r"(?x)^
        (?P<prison>[’']?\ (?:of\ )?imprisonment|\ in\ prison|\ behind\ bars|\ лишения\ свободы)?
        (?:,?\ (?:to\ be\ served\ )?(?:in|с\ отбыванием\ в|в)?\ ?(?:an?\ )?(?:
            (?P<en>general|strict|special|enhanced)(?:-|\ )regime\ (?:penal\ |corrective\ |prison\ )?colony
          | (?P<settlement>(?:penal\ )?colony\ settlement|settlement\ colony|колонии-поселения|колонии-поселении)
          | (?:исправительной\ )?колонии\ (?:в\ условиях\ )?(?P<ru>общего|строгого|особого|усиленного)\ режима
        ))?
        (?P<suspended>,?\ suspended|\ условно)?"
    );
    static MORE: Pattern = pattern!(
        r"^(?:,? (?:with|and|followed by)|,? и|,? с) (?:(?:a )?further )?(?:a )?(?P<more>.+?)(?P<what>[’']? (?:of )?probation on release|[’']? (?:of )?post-release supervision|[ -](?:year |month )?ban on [^.,;§]{3,80}|надзора после освобождения|ограничения свободы)?(?P<for> (?:for|за) [^;§]{3,300})?\.?$"
    );
    static REASON: Pattern = pattern!(r"^(?:,? (?:for|за) [^;§]{3,300})?\.?$");
    if LIFE.is_match(text) {
        return Some(Sentence {
            kind: "life",
            ..Sentence::default()
        });
    }
    let first = term(text)?;
    let rest = text.get(first.length..)?;
    let main = MAIN.captures(rest)?;
    let regime = main.name("en").or(main.name("ru")).map(|word| match word.as_str() {
        "general" | "общего" => "general",
        "strict" | "строгого" => "strict",
        "special" | "особого" => "special",
        _ => "enhanced",
    });
    let regime = regime.or_else(|| main.name("settlement").map(|_| "settlement"));
    let kind = match (
        main.name("suspended").is_some(),
        main.name("prison").is_some() || regime.is_some(),
    ) {
        (true, _) => "suspended",
        (false, true) => "imprisonment",
        (false, false) => return None,
    };
    let after = rest.get(main.get(0)?.end()..)?;
    let sentence = Sentence {
        kind,
        term: Some(first.code),
        regime: regime.filter(|_| kind == "imprisonment"),
        ..Sentence::default()
    };
    if REASON.is_match(after) && !has_term(after) {
        return is_reason(after).then_some(sentence);
    }
    let more = MORE.captures(after)?;
    if more.name("for").is_some_and(|reason| !is_reason(reason.as_str())) {
        return None;
    }
    Some(Sentence {
        additional: Some(additional(after.get(more.name("more")?.start()..)?)?),
        ..sentence
    })
}

/// Whether the words after a punishment give its reason alone, and nothing more about the punishment: "for arson, half of
/// it suspended" does. Quoted words are the reason's, and so is the word that says what an offence was about or against, up
/// to the first comma; those in brackets may be of the punishment, as in "(suspended)".
fn is_reason(text: &str) -> bool {
    static QUOTED: Pattern = pattern!(r#"«[^«»]*»|“[^“”]*”|‘[^‘’]*’|"[^"]*""#);
    static ABOUT: Pattern = pattern!(
        r"(?xi)
        \b(?:about|against|insulting|in\ support\ of|calls\ for|calling\ for)\ (?:an?\ |the\ )?[\p{L}’'-]+
      | \bоб?\ (?:\p{L}{3,}(?:[оеё]м|[оеы]й|[иы]х)\ \p{L}{3,}(?:[оеё]м|[оеы]й|[иыая]х|[еи])\b|\p{L}+)
      | \b(?:про|против|призывы?\ к)\ \p{L}+
      | \b(?:в\ (?:защиту|поддержку)|оскорблени[ея]|критик[уи])\ \p{L}+(?:[ое]го|[оеы]й|[иы]х|ии)\b"
    );
    // "About half of which", and what a court decided or was asked.
    static OF_PUNISHMENT: Pattern = pattern!(
        r"(?i)\babout (?:an? |the |one )?(?:half|third|quarter|part|most|all|\d)|\b(?:order|decision|ruling|motion)\b|решени\p{L}+|постанов\p{L}+|ходатайств\p{L}+|определени\p{L}+"
    );
    // A further offence, and no further punishment.
    static FURTHER: Pattern = pattern!(r"(?i), а также за\b[^,;]*$");
    static TO: Pattern = pattern!(r"(?i) к(?:о)? \S");
    // «За призывы к терроризму», «за подготовку к теракту».
    static OFFENCE_TO: Pattern = pattern!(
        r"(?i)\b(?:призыв|подготовк|приготовлени|подстрекательств|причастност|принуждени|склонени|сопричастност)\p{L}* ко? \p{L}+"
    );
    static MORE: Pattern = Pattern::new(|| one("facts", "more"));
    let text = QUOTED.replace_all(text, "“”");
    let further = FURTHER
        .find(&text)
        .filter(|further| !TO.is_match(&OFFENCE_TO.replace_all(further.as_str(), "")));
    let (text, further) = text.split_at(further.map_or(text.len(), |further| further.start()));
    let further = further.replace(", а также", "");
    let is_offence = |text: &str| {
        let (first, rest) = text.split_at(text.find(',').unwrap_or(text.len()));
        let first = if OF_PUNISHMENT.is_match(text) {
            first.into()
        } else {
            ABOUT.replace_all(first, "")
        };
        !MORE.is_match(&format!("{first}{rest}"))
    };
    is_offence(text) && is_offence(&further)
}

/// The additional punishment.
fn additional(text: &str) -> Option<(&'static str, String, Option<String>)> {
    static KIND: Pattern = pattern!(
        r"^[’']?(?:(?P<supervision> (?:of )?(?:probation on release|post-release supervision)| надзора(?: после освобождения)?)|(?P<restriction> (?:of )?restriction of freedom| ограничения свободы)|(?P<ban> ban on (?P<on>[^.,;§]{3,80}?)))(?P<for> (?:for|за) [^;§]{3,300})?\.?$"
    );
    let first = term(text)?;
    let found = KIND.captures(text.get(first.length..)?)?;
    let is_alone = found.name("for").is_none_or(|reason| is_reason(reason.as_str()));
    if has_term(text.get(first.length..)?) || !is_alone {
        return None;
    }
    if found.name("ban").is_some() {
        let on = found.name("on")?;
        let label = text.get(..first.length + on.end())?.to_owned();
        return Some(("deprivation_of_rights", first.code, Some(label)));
    }
    let kind = if found.name("supervision").is_some() {
        "post_release_supervision"
    } else {
        "restriction_of_freedom"
    };
    Some((kind, first.code, None))
}

/// Whether a term of punishment stands in the text.
fn has_term(text: &str) -> bool {
    !terms(text).is_empty()
}

/// The terms in a text, as codes, ages and times ago apart.
pub(super) fn terms(text: &str) -> Vec<String> {
    static WORD: Pattern = pattern!(r"[\p{L}\d]+");
    static NO_TERM: Pattern = pattern!(r"^[’']? (?:ago|old|later|earlier|before|назад|спустя)\b|^[- ]old\b");
    let mut found: Vec<String> = Vec::new();
    let mut end = 0;
    for word in WORD.find_iter(text).filter(|word| word.as_str().len() <= 60) {
        let Some(rest) = text.get(word.start()..).filter(|_| word.start() >= end) else {
            continue;
        };
        if let Some(term) = term(rest) {
            let is_age = rest.get(term.length..).is_some_and(|after| NO_TERM.is_match(after));
            end = word.start() + term.length;
            if !is_age {
                found.push(term.code);
            }
        }
    }
    found
}

fn charged(sentence: &str) -> Option<Vec<Fact>> {
    let found = CHARGED.iter().find_map(|pattern| pattern.captures(sentence))?;
    let outcome = match found.name("verb").map(|verb| verb.as_str()) {
        Some("convicted" | "found guilty" | "осудили") => "convicted",
        _ => "charged",
    };
    let label = found.name("label").map(|label| label.as_str());
    // "… helping somebody who was convicted of treason (Article 275 …)": the article is somebody else's.
    if label
        .or(found.name("about").map(|about| about.as_str()))
        .is_some_and(|about| OF_OTHERS.is_match(about))
    {
        return None;
    }
    let mut facts: Vec<Fact> = charges(&found["cite"], label, outcome)?
        .into_iter()
        .map(Fact::Charge)
        .collect();
    // Words in the date's place that are no date may be another person: «Мужу § предъявили обвинение».
    let date = match found.name("date") {
        Some(date) => Some(whole_date(date.as_str())?),
        None => None,
    };
    facts.extend(
        date.filter(|_| outcome == "charged")
            .map(|date| Fact::Event("charged", date)),
    );
    Some(facts)
}

/// The charges, where the text cites charges and nothing else. The words for the offence belong to the only charge.
fn charges(cite: &str, label: Option<&str>, outcome: &'static str) -> Option<Vec<Charge>> {
    let (cited, end) = citation::of(cite)?;
    let after = AFTER_CITATION.captures(cite.get(end..)?)?;
    let label = label.or(after.name("label").map(|label| label.as_str()));
    let label = label
        .filter(|_| cited.len() == 1)
        .map(|label| label.trim_matches(['‘', '’', '“', '”', '«', '»', ' ']).to_owned());
    Some(
        cited
            .into_iter()
            .map(|cited| Charge {
                cited,
                label: label.clone(),
                outcome,
            })
            .collect(),
    )
}

#[cfg(test)]
mod tests;
