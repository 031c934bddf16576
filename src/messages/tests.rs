mod languages;

use std::fmt::Display;

use prisoner_card_format::LanguageTag;
use prisoner_card_format::codes::{
    AddressPurpose, Certainty, ChargeOutcome, CustodyCode, DesignationKind, EventCode, Gender, HelpScope, Regime,
    SentenceKind, Stage,
};
use prisoner_card_format::correspondence::Withheld;

use std::fmt::Write as _;

use super::{Messages, Plural, fill};

/// The words of each code in two languages: written by hand, so that no code can get another's words.
const WORDS: &str = include_str!("tests/words.txt");

fn messages(tag: &str) -> &'static Messages {
    let messages = Messages::lookup(&LanguageTag::parse(tag).unwrap());
    assert_eq!(messages.tag(), tag);
    messages
}

#[test]
fn each_code_has_its_own_words() {
    let mut said = String::new();
    let mut line = |list: &str, code: &dyn Display, words: &dyn Fn(&Messages) -> String| {
        let words = ["en", "ru"].map(|tag| words(messages(tag)));
        writeln!(said, "{list} {code}: {}", words.join(" | ")).unwrap();
    };
    for code in Stage::ALL {
        line("stage", &code.code(), &|words| {
            by_gender(|gender| words.stage(*code, gender))
        });
    }
    for code in CustodyCode::ALL {
        line("custody", &code.code(), &|words| {
            by_gender(|gender| words.custody(*code, gender))
        });
    }
    for code in ChargeOutcome::ALL {
        line("outcome", &code.code(), &|words| {
            by_gender(|gender| words.outcome(*code, gender))
        });
    }
    for code in SentenceKind::ALL {
        line("punishment", &code.code(), &|words| {
            [&words.punishment_term(*code, "{term}"), words.punishment(*code)].join(" / ")
        });
    }
    for code in Regime::ALL {
        line("regime", &code.code(), &|words| {
            [&words.regime_term(*code, "{term}"), words.regime(*code)].join(" / ")
        });
        line("regime elsewhere", &code.code(), &|words| {
            words.regime_elsewhere(*code).to_owned()
        });
        line("life", &code.code(), &|words| words.life_regime(*code).to_owned());
    }
    for code in EventCode::ALL {
        line("event", &code.code(), &|words| {
            by_gender(|gender| words.event(*code, gender))
        });
    }
    for code in Certainty::ALL {
        line("certainty", &code.code(), &|words| words.certainty(*code).to_owned());
    }
    for code in HelpScope::ALL {
        line("scope", &code.code(), &|words| {
            by_gender(|gender| words.scope(*code, gender))
        });
    }
    for code in AddressPurpose::ALL {
        line("purpose", &code.code(), &|words| words.purpose(*code).to_owned());
    }
    for code in DesignationKind::ALL {
        line("designation", &code.code(), &|words| {
            words.designation(*code).to_owned()
        });
    }
    for reason in Withheld::ALL {
        line("withheld", &format!("{reason:?}"), &|words| {
            by_gender(|gender| words.withheld(*reason, gender))
        });
    }
    for (said, expected) in said.lines().zip(WORDS.lines()) {
        assert_eq!(said, expected);
    }
    assert_eq!(said.lines().count(), WORDS.lines().count(), "{said}");
}

fn by_gender(words: impl Fn(Gender) -> &'static str) -> String {
    let [male, female, other] = [Gender::Male, Gender::Female, Gender::Other].map(words);
    if male == female && male == other {
        male.to_owned()
    } else {
        [male, female, other].join(" / ")
    }
}

#[test]
fn russian_counts_in_three_forms() {
    for (count, expected) in [
        (0, "0 лет"),
        (1, "1 год"),
        (2, "2 года"),
        (4, "4 года"),
        (5, "5 лет"),
        (11, "11 лет"),
        (14, "14 лет"),
        (21, "21 год"),
        (101, "101 год"),
        (111, "111 лет"),
        (112, "112 лет"),
        (122, "122 года"),
        (1001, "1001 год"),
        (1011, "1011 лет"),
    ] {
        let messages = messages("ru");
        let words = messages.years(messages.plural(count), &*messages.number(count));
        assert_eq!(words.replace('\u{a0}', " "), expected);
    }
}

#[test]
fn english_counts_in_two_forms() {
    for count in [0, 2, 11, 21, 101] {
        assert_eq!(messages("en").plural(count), Plural::Other, "{count}");
    }
    assert_eq!(messages("en").plural(1), Plural::One);
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
