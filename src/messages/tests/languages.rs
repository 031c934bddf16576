//! What a language's grammar makes of dates, numbers and citations: written by hand, against its files.

use prisoner_card_format::{Date, PartialDate};

use super::messages;

fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

#[test]
fn dates_are_written_as_the_language_writes_them() {
    // Alone: a day, a month. In a sentence: the first of a month, a month, a year. Since a day, since a month.
    for (tag, expected) in [
        (
            "be",
            "4 лютага 2025 года|люты 2025 года|1 мая 2024 года|у лютым 2025 года|у 2025 годзе|з 4 лютага 2025 года|з лютага 2025 года",
        ),
        (
            "cs",
            "4. února 2025|únor 2025|1. května 2024|v únoru 2025|v roce 2025|od 4. února 2025|od února 2025",
        ),
        (
            "de",
            "4. Februar 2025|Februar 2025|am 1. Mai 2024|im Februar 2025|im Jahr 2025|seit dem 4. Februar 2025|seit Februar 2025",
        ),
        (
            "es",
            "4 de febrero de 2025|febrero de 2025|el 1 de mayo de 2024|en febrero de 2025|en 2025|desde el 4 de febrero de 2025|desde febrero de 2025",
        ),
        (
            "fi",
            "4. helmikuuta 2025|helmikuu 2025|1. toukokuuta 2024|helmikuussa 2025|vuonna 2025|4. helmikuuta 2025 alkaen|helmikuusta 2025 alkaen",
        ),
        (
            "fr",
            "4 février 2025|février 2025|le 1er mai 2024|en février 2025|en 2025|depuis le 4 février 2025|depuis février 2025",
        ),
        (
            "it",
            "4 febbraio 2025|febbraio 2025|in data 1º maggio 2024|nel mese di febbraio 2025|nel 2025|dal giorno 4 febbraio 2025|da febbraio 2025",
        ),
        (
            "nl",
            "4 februari 2025|februari 2025|op 1 mei 2024|in februari 2025|in 2025|sinds 4 februari 2025|sinds februari 2025",
        ),
        (
            "pl",
            "4 lutego 2025|luty 2025|1 maja 2024 roku|w lutym 2025 roku|w 2025 roku|od 4 lutego 2025 roku|od lutego 2025 roku",
        ),
        (
            "pt",
            "4 de fevereiro de 2025|fevereiro de 2025|em 1º de maio de 2024|em fevereiro de 2025|em 2025|desde 4 de fevereiro de 2025|desde fevereiro de 2025",
        ),
        (
            "sv",
            "4 februari 2025|februari 2025|den 1 maj 2024|i februari 2025|år 2025|sedan den 4 februari 2025|sedan februari 2025",
        ),
        (
            "uk",
            "4 лютого 2025 року|лютий 2025 року|1 травня 2024 року|у лютому 2025 року|у 2025 році|з 4 лютого 2025 року|з лютого 2025 року",
        ),
    ] {
        let messages = messages(tag);
        let day = |year, month, day| PartialDate::Day(Date::new(year, month, day).unwrap());
        let month = PartialDate::Month(2025, 2);
        let written = [
            messages.date(day(2025, 2, 4)),
            messages.date(month),
            messages.on_date(day(2024, 5, 1)),
            messages.on_date(month),
            messages.on_date(PartialDate::Year(2025)),
            messages.since(day(2025, 2, 4)),
            messages.since(month),
        ];
        assert_eq!(plain(&written.join("|")), expected, "{tag}");
    }
}

#[test]
fn years_are_counted_in_each_form_of_the_language() {
    for (tag, expected) in [
        ("be", "1 год|2 гады|5 гадоў|11 гадоў|21 год|22 гады"),
        ("cs", "1 rok|2 roky|5 let|11 let|21 let|22 let"),
        ("de", "1 Jahr|2 Jahre|5 Jahre|11 Jahre|21 Jahre|22 Jahre"),
        ("es", "1 año|2 años|5 años|11 años|21 años|22 años"),
        ("fi", "1 vuosi|2 vuotta|5 vuotta|11 vuotta|21 vuotta|22 vuotta"),
        ("fr", "1 an|2 ans|5 ans|11 ans|21 ans|22 ans"),
        ("it", "1 anno|2 anni|5 anni|11 anni|21 anni|22 anni"),
        ("nl", "1 jaar|2 jaar|5 jaar|11 jaar|21 jaar|22 jaar"),
        ("pl", "1 rok|2 lata|5 lat|11 lat|21 lat|22 lata"),
        ("pt", "1 ano|2 anos|5 anos|11 anos|21 anos|22 anos"),
        ("sv", "1 år|2 år|5 år|11 år|21 år|22 år"),
        ("uk", "1 рік|2 роки|5 років|11 років|21 рік|22 роки"),
    ] {
        let messages = messages(tag);
        let written: Vec<String> = [1, 2, 5, 11, 21, 22]
            .into_iter()
            .map(|count| messages.years(messages.plural(count), &*messages.number(count)))
            .collect();
        assert_eq!(plain(&written.join("|")), expected, "{tag}");
    }
}

#[test]
fn prepositions_fit_the_month() {
    let in_month = |tag, month| plain(&messages(tag).on_date(PartialDate::Month(2025, month)));
    let since_month = |tag, month| plain(&messages(tag).since(PartialDate::Month(2025, month)));
    assert_eq!(in_month("pl", 9), "we wrześniu 2025 roku");
    assert_eq!(in_month("pl", 10), "w październiku 2025 roku");
    assert_eq!(since_month("be", 1), "са студзеня 2025 года");
    assert_eq!(since_month("be", 3), "з сакавіка 2025 года");
    assert_eq!(since_month("uk", 8), "із серпня 2025 року");
    assert_eq!(since_month("uk", 9), "з вересня 2025 року");
}
