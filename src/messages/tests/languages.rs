//! The dates, numbers and citations that a language's grammar makes: written by hand, against its files.

use prisoner_card_format::{Date, PartialDate, Term};

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
            "4 лютага 2025 г.|люты 2025 г.|1 мая 2024 года|ў лютым 2025 года|ў 2025 годзе|з 4 лютага 2025 года|з лютага 2025 года",
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
            "4 лютого 2025 р.|лютий 2025 р.|1 травня 2024 року|у лютому 2025 року|у 2025 році|з 4 лютого 2025 року|з лютого 2025 року",
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
fn a_year_alone_has_its_word_where_the_language_writes_one() {
    for (tag, expected) in [
        ("en", "2025"),
        ("ru", "2025"),
        ("fa", "۲۰۲۵"),
        ("lv", "2025. gads"),
        ("zh-Hans", "2025年"),
        ("zh-Hant", "2025年"),
    ] {
        assert_eq!(messages(tag).date(PartialDate::Year(2025)), expected, "{tag}");
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

fn day() -> PartialDate {
    PartialDate::Day(Date::new(2025, 2, 4).unwrap())
}

#[track_caller]
fn assert_dates(tag: &str, expected: [&str; 4]) {
    let messages = messages(tag);
    let said = [
        messages.date(day()),
        messages.on_date(day()),
        messages.on_date(PartialDate::Month(2025, 2)),
        messages.since(day()),
    ];
    assert_eq!(said.map(|words| words.replace('\u{a0}', " ")), expected, "{tag}");
}

#[test]
fn dates_stand_in_the_case_that_the_language_asks_for() {
    assert_dates(
        "lt",
        [
            "2025 m. vasario 4 d.",
            "2025 m. vasario 4 dieną",
            "2025 m. vasarį",
            "nuo 2025 m. vasario 4 dienos",
        ],
    );
    assert_dates(
        "lv",
        [
            "2025. gada 4. februāris",
            "2025. gada 4. februārī",
            "2025. gada februārī",
            "kopš 2025. gada 4. februāra",
        ],
    );
    assert_dates(
        "et",
        [
            "4. veebruar 2025",
            "4. veebruaril 2025",
            "2025. aasta veebruaris",
            "alates 4. veebruarist 2025",
        ],
    );
    assert_dates(
        "ka",
        [
            "2025 წლის 4 თებერვალი",
            "2025 წლის 4 თებერვალს",
            "2025 წლის თებერვალში",
            "2025 წლის 4 თებერვლიდან",
        ],
    );
    assert_dates(
        "az",
        [
            "4 fevral 2025",
            "4 fevral 2025 tarixində",
            "fevral 2025 tarixində",
            "4 fevral 2025 tarixindən",
        ],
    );
    assert_dates(
        "kk",
        [
            "2025 жылғы 4 ақпан",
            "2025 жылғы 4 ақпанда",
            "2025 жылғы ақпанда",
            "2025 жылғы 4 ақпаннан бері",
        ],
    );
    assert_dates(
        "tr",
        [
            "4 Şubat 2025",
            "4 Şubat 2025 tarihinde",
            "2025 yılının Şubat ayında",
            "4 Şubat 2025 tarihinden beri",
        ],
    );
}

#[test]
fn dates_are_gregorian_and_their_digits_the_language_s_own() {
    assert_dates(
        "fa",
        ["۴ فوریهٔ ۲۰۲۵", "در ۴ فوریهٔ ۲۰۲۵", "در فوریهٔ ۲۰۲۵", "از ۴ فوریهٔ ۲۰۲۵"],
    );
    assert_dates(
        "ar",
        [
            "4 فبراير 2025",
            "في 4 فبراير 2025",
            "في فبراير 2025",
            "منذ 4 فبراير 2025",
        ],
    );
    assert_dates(
        "he",
        [
            "4 בפברואר 2025",
            "ב־4 בפברואר 2025",
            "בפברואר 2025",
            "מאז 4 בפברואר 2025",
        ],
    );
    assert_dates(
        "zh-Hans",
        ["2025年2月4日", "于2025年2月4日", "于2025年2月", "自2025年2月4日起"],
    );
    assert_dates(
        "zh-Hant",
        ["2025年2月4日", "於2025年2月4日", "於2025年2月", "自2025年2月4日起"],
    );
}

#[test]
fn a_language_counts_in_the_forms_that_cldr_has() {
    for (tag, expected) in [
        ("lt", ["1 metai", "2 metai", "9 metai", "11 metų", "21 metai"]),
        ("lv", ["1 gads", "2 gadi", "9 gadi", "11 gadu", "21 gads"]),
        ("et", ["1 aasta", "2 aastat", "9 aastat", "11 aastat", "21 aastat"]),
        ("ar", ["سنة واحدة", "سنتين", "9 سنوات", "11 سنة", "21 سنة"]),
        ("he", ["שנה אחת", "שנתיים", "9 שנים", "11 שנים", "21 שנים"]),
        ("fa", ["۱ سال", "۲ سال", "۹ سال", "۱۱ سال", "۲۱ سال"]),
        ("zh-Hans", ["1年", "2年", "9年", "11年", "21年"]),
    ] {
        let words = [1, 2, 9, 11, 21].map(|years| {
            messages(tag).term(Term {
                years,
                months: 0,
                days: 0,
            })
        });
        assert_eq!(words.map(|words| words.replace('\u{a0}', " ")), expected, "{tag}");
    }
}

#[test]
fn units_are_joined_as_the_language_joins_them() {
    let term = Term {
        years: 5,
        months: 6,
        days: 0,
    };
    for (tag, expected) in [
        ("ka", "5 წელი და 6 თვე"),
        ("fa", "۵ سال و ۶ ماه"),
        ("ar", "5 سنوات و6 أشهر"),
        ("he", "5 שנים, 6 חודשים"),
        ("zh-Hant", "5年6個月"),
    ] {
        assert_eq!(messages(tag).term(term).replace('\u{a0}', " "), expected, "{tag}");
    }
}
