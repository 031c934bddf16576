use super::{Fact, of, terms};

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
    for (sentence, expected) in [
        (
            "On 13 February 2024, § was detained at a railway station.",
            "detained 2024-02-13",
        ),
        ("In May 2024 § was arrested.", "detained 2024-05"),
        ("13 февраля 2024 года § задержали на вокзале.", "detained 2024-02-13"),
        ("§ (born 3 June 1975) is a locksmith.", "born 1975-06-03"),
        (
            "On 20 June 2025, the appeal court upheld the sentence.",
            "appeal 2025-06-20",
        ),
        ("The trial was closed to the public.", "closed"),
        (
            "On 4 February 2025, a court in Primersk sentenced § to nine years’ imprisonment in a strict regime penal colony, with a further 18 months’ probation on release.",
            "imprisonment P9Y, strict, 2025-02-04, a court in Primersk + post_release_supervision P18M",
        ),
        (
            "On 4 February 2025, a court in Primersk sentenced § to five years in a general regime penal colony with a four-year ban on administering websites.",
            "imprisonment P5Y, general, 2025-02-04, a court in Primersk + deprivation_of_rights P4Y",
        ),
        (
            "In May 2025, § was sentenced to twelve years in a general regime penal colony for donating 865 roubles.",
            "imprisonment P12Y, general, 2025-05",
        ),
        (
            "§ was given six years and six months in a general-regime penal colony.",
            "imprisonment P6Y6M, general",
        ),
        (
            "4 февраля 2025 года суд приговорил § к трём годам условно.",
            "suspended P3Y, 2025-02-04",
        ),
        (
            "4 февраля 2025 года суд в Примерске приговорил § к девяти годам колонии строгого режима и 18 месяцам ограничения свободы.",
            "imprisonment P9Y, strict, 2025-02-04, суд в Примерске + restriction_of_freedom P18M",
        ),
        (
            "§ was charged with arson (Article 167, Part 2, of the Russian Criminal Code).",
            "charged 167 (arson)",
        ),
        (
            "§ has been charged with an offence under Article 282.2, Part 1, of the Russian Criminal Code (being in a group) in Primersk.",
            "charged 282.2 (being in a group)",
        ),
        (
            "§ обвинили по ч. 2 ст. 205.2, ч. 1 ст. 280.3 УК РФ.",
            "charged 205.2 (); charged 280.3 ()",
        ),
        ("§ обвинили в хулиганстве (ч. 1 ст. 213 УК РФ).", "charged 213 ()"),
        // Whatever else stands there is asked about.
        (
            "On 15 January 2024, a newspaper reported that § was arrested on 9 January.",
            "",
        ),
        (
            "On 6 March 2022, § posted a video about people detained at a rally.",
            "",
        ),
        ("On 10 April 2024, a month after § was detained, § was charged.", ""),
        ("15 января 2024 года газета сообщила, что § задержали ещё 9 января.", ""),
        ("On 5 May 2024, §’s brother was detained.", ""),
        ("On 5 May 2024, § was not detained.", ""),
        ("5 марта 2024 года § арестовали.", ""),
        (
            "A court sentenced § and Ivan Vymysel to six and seven years respectively in a general regime penal colony.",
            "",
        ),
        (
            "On 4 February 2025, a court in Primersk sentenced § to 18 years’ imprisonment, with the first four years to be served in prison.",
            "",
        ),
        (
            "On 4 February 2025, a court in Primersk sentenced § to three years in a general regime penal colony and imposed a final sentence of five years.",
            "",
        ),
        ("§ was charged under Article 280.", ""),
    ] {
        assert_eq!(shown(sentence), expected, "{sentence}");
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
