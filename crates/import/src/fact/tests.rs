use super::{Fact, of, terms};
use crate::fixtures::rows;

/// A fact in a line.
fn shown(sentence: &str) -> String {
    let facts = of(sentence).into_iter().map(|fact| match fact {
        Fact::Birth(date) => format!("born {date}"),
        Fact::Event(code, date) => format!("{code} {date}"),
        Fact::ClosedHearing => "closed".to_owned(),
        Fact::Charge(charge) => {
            let label = charge.label.unwrap_or_default();
            format!("{} {} ({label})", charge.outcome, charge.cited.provision.article)
        }
        Fact::Sentence(sentence) => {
            let more = sentence.additional.map(|(kind, term, _)| format!(" + {kind} {term}"));
            let said = [
                sentence.term,
                sentence.regime.map(str::to_owned),
                sentence.date,
                sentence.court,
            ];
            let said: Vec<_> = said.into_iter().flatten().collect();
            format!("{} {}{}", sentence.kind, said.join(", "), more.unwrap_or_default())
        }
    });
    facts.collect::<Vec<_>>().join("; ")
}

#[test]
fn facts_are_read_where_the_form_leaves_no_doubt() {
    for [sentence, expected] in rows(include_str!("../fixtures/facts.txt")) {
        assert_eq!(shown(sentence), expected.trim_start_matches('-'), "{sentence}");
    }
}

#[test]
fn terms_are_found_and_ages_are_not() {
    assert_eq!(
        terms("six years, then 18 months and a 14-day sentence"),
        ["P6Y", "P18M"]
    );
    assert!(terms("a 72-year-old teacher, two years later, 5 years ago").is_empty());
}
