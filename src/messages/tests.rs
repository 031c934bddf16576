use prisoner_card_format::codes::{
    AddressPurpose, Certainty, ChargeOutcome, CustodyCode, DesignationKind, EventCode, HelpScope, Regime, SentenceKind,
    Stage,
};
use prisoner_card_format::correspondence::Withheld;

use super::{ByGender, LANGUAGES, Messages, Piece, Punishment, fill, pieces};

/// What each code says, in every language: written by hand, so that no code can come to say another's words.
const WORDS: &str = include_str!("tests/words.txt");

#[test]
fn each_code_has_its_own_words() {
    let mut said = String::new();
    let mut line = |list: &str, code: &str, words: &dyn Fn(&Messages) -> String| {
        let words: Vec<String> = LANGUAGES.iter().map(|messages| words(messages)).collect();
        said += &[list, " ", code, ": ", &words.join(" | "), "\n"].concat();
    };
    for code in Stage::ALL {
        line("stage", code.code(), &|words| (*words.stages.get(*code)).to_owned());
    }
    for code in CustodyCode::ALL {
        line("custody", code.code(), &|words| by_gender(words.custody.get(*code)));
    }
    for code in ChargeOutcome::ALL {
        line("outcome", code.code(), &|words| by_gender(words.outcomes.get(*code)));
    }
    for code in SentenceKind::ALL {
        line("punishment", code.code(), &|words| {
            punishment(words.punishments.get(*code))
        });
    }
    for code in Regime::ALL {
        line("regime", code.code(), &|words| punishment(words.regimes.get(*code)));
        line("regime elsewhere", code.code(), &|words| {
            (*words.regimes_elsewhere.get(*code)).to_owned()
        });
        line("life", code.code(), &|words| {
            (*words.life_regimes.get(*code)).to_owned()
        });
    }
    for code in EventCode::ALL {
        line("event", code.code(), &|words| by_gender(words.events.get(*code)));
    }
    for code in Certainty::ALL {
        line("certainty", code.code(), &|words| {
            (*words.certainty.get(*code)).to_owned()
        });
    }
    for code in HelpScope::ALL {
        line("scope", code.code(), &|words| by_gender(words.scopes.get(*code)));
    }
    for code in AddressPurpose::ALL {
        line("purpose", code.code(), &|words| (*words.purposes.get(*code)).to_owned());
    }
    for code in DesignationKind::ALL {
        line("designation", code.code(), &|words| {
            (*words.designations.get(*code)).to_owned()
        });
    }
    for reason in Withheld::ALL {
        let name = format!("{reason:?}");
        line("withheld", &name, &|words| by_gender(words.withheld.get(*reason)));
    }
    for (said, expected) in said.lines().zip(WORDS.lines()) {
        assert_eq!(said, expected);
    }
    assert_eq!(said.lines().count(), WORDS.lines().count(), "{said}");
}

fn by_gender(words: &ByGender) -> String {
    if words.male == words.female && words.male == words.other {
        words.male.to_owned()
    } else {
        [words.male, words.female, words.other].join(" / ")
    }
}

fn punishment(words: &Punishment) -> String {
    [words.with_term, words.bare].join(" / ")
}

/// Every template, with the placeholders that its use fills in.
fn templates(messages: &Messages) -> Vec<(&'static str, &'static [&'static str])> {
    let dates = &messages.dates;
    let citation = &messages.citation;
    let mut templates = vec![
        (dates.day, ["day", "month", "year"].as_slice()),
        (dates.on_day, &["day", "month", "year"]),
        (dates.since_day, &["day", "month", "year"]),
        (dates.month, &["month", "year"]),
        (dates.in_month, &["month", "year"]),
        (dates.since_month, &["month", "year"]),
        (dates.in_year, &["year"]),
        (dates.since_year, &["year"]),
        (citation.article, &["number"]),
        (citation.section, &["number"]),
        (citation.part, &["number"]),
        (citation.point, &["number"]),
        (messages.photo_credit, &["credit"]),
        (messages.under_review_by, &["name"]),
        (messages.assessed_by, &["name"]),
        (messages.passed_by_on, &["court", "date"]),
        (messages.passed_by, &["court"]),
        (messages.passed_on, &["date"]),
        (messages.release_expected, &["date"]),
        (messages.in_custody, &["time"]),
        (messages.in_custody_at_least, &["time"]),
        (messages.verified, &["date"]),
        (messages.review_passed, &["date"]),
        (messages.feed_expired, &["date"]),
        (messages.good_until, &["date"]),
        (messages.designated, &["country", "kind"]),
        (messages.risk, &["country"]),
        (messages.as_of, &["date"]),
        (messages.information_of, &["date"]),
        (messages.failures.stale, &["date"]),
    ];
    for (words, placeholders) in [
        (&messages.born, ["year"].as_slice()),
        (&messages.recognised_by, &["name"]),
        (&messages.not_recognised_by, &["name"]),
        (&messages.release_actual, &["date"]),
    ] {
        templates.extend([words.male, words.female, words.other].map(|template| (template, placeholders)));
    }
    // A punishment that has no length says nothing of its term.
    let punishments = SentenceKind::ALL
        .iter()
        .map(|code| (*code, messages.punishments.get(*code)));
    templates.extend(punishments.map(|(code, words)| match code {
        SentenceKind::Life
        | SentenceKind::LifeWithoutParole
        | SentenceKind::Death
        | SentenceKind::Indeterminate
        | SentenceKind::Fine => (words.with_term, [].as_slice()),
        _ => (words.with_term, ["term"].as_slice()),
    }));
    templates.extend(
        Regime::ALL
            .iter()
            .map(|code| (messages.regimes.get(*code).with_term, ["term"].as_slice())),
    );
    templates
}

fn placeholders(template: &str) -> Vec<&str> {
    let mut names: Vec<&str> = pieces(template)
        .filter_map(|piece| match piece {
            Piece::Placeholder(name) => Some(name),
            Piece::Words(_) => None,
        })
        .collect();
    names.sort_unstable();
    names
}

#[test]
fn each_template_has_the_placeholders_that_its_use_fills_in() {
    for messages in LANGUAGES {
        let templates = templates(messages);
        for (template, expected) in &templates {
            assert_eq!(placeholders(template), *expected, "{}: {template}", messages.tag);
        }
        // In what is printed of a struct, a space follows each brace; a name stands in the braces of a template alone.
        let printed = format!("{messages:?}").replace("\\u{", "");
        let found = printed
            .split('{')
            .filter(|rest| rest.starts_with(|first: char| first.is_ascii_lowercase()));
        let known: usize = templates.iter().map(|(template, _)| placeholders(template).len()).sum();
        // Words that are the same for all genders are printed three times, and listed so.
        assert_eq!(
            found.count(),
            known,
            "{}: a template is not in the list above",
            messages.tag
        );
    }
}

#[test]
fn templates_are_filled_in_by_name() {
    let values = [("day", "4"), ("month", "{year}"), ("year", "2025")];
    for (template, filled) in [
        ("", ""),
        ("no placeholder", "no placeholder"),
        ("{month} {day}, {year}", "{year} 4, 2025"),
        ("{day}{day}.", "44."),
        ("{nothing}!", "!"),
    ] {
        assert_eq!(fill(template, &values), filled);
    }
}
