//! Facts that may no longer hold.

use super::*;

#[test]
fn a_person_who_may_be_gone_is_asked_about_and_said_to_be_nowhere() {
    for line in [
        "On 2 June 2025, Obraztsova died.",
        "Obraztsova was granted amnesty and is free.",
        "Obraztsova walked out of the colony, having served her term.",
        "She is under house arrest now.",
        "She has been moved to Penal Colony No. 9.",
        "She was sent to a hospital in another region.",
        "She is being held in a prison hospital.",
        "Nobody knows her whereabouts.",
        "Her letters have been blocked since May 2025.",
        "The Supreme Court overturned the verdict.",
        "Образцова умерла.",
        "Образцову освободили по амнистии.",
        "Образцова вышла на свободу.",
        "Её перевели в ИК-9.",
        "Образцову этапируют.",
        "Образцова находится в больнице.",
        "Письма Образцовой возвращают.",
        "Ей изменили меру пресечения.",
        "Приговор отменили.",
    ] {
        let (card, imported) = with_account(line);
        assert_eq!(card["mail"]["state"], "unknown");
        assert_eq!(card["custody"], Value::Null, "{line}\n{}", imported.report);
        assert!(
            imported.report.contains("so custody is left out too"),
            "{line}\n{}",
            imported.report
        );
        assert!(!imported.is_clear, "{line}");
    }
}

/// A sentence and a charge of the usual release, in both languages.
const PASSED: [&str; 2] = [
    "On 1 July 2025, a court in Sampleville sentenced Vera Obraztsova to two years in a general regime penal colony.",
    "1 июля 2025 года суд в Образцовске приговорил Веру Образцову к двум годам колонии общего режима.",
];

const BROUGHT: [&str; 2] = [
    "She was charged with arson (Article 167, Part 2, of the Criminal Code of Russia).",
    "Ей предъявили обвинение по ч. 2 ст. 167 УК РФ (поджог).",
];

#[test]
fn outdated_facts_are_left_out_or_asked_about() {
    let of_language = |two: [&'static str; 2], line: &str| two[usize::from(!is_english(line))];
    for (first, member, lines) in [
        (
            PASSED,
            "sentence",
            &[
                "The conviction was set aside.",
                "The presidium reversed the ruling.",
                "She was found innocent.",
                "The verdict did not last.",
                "Judge Misalov thought otherwise, and the court agreed.",
                "Приговор признан незаконным.",
                "Дело прекращено.",
                "Приговор не устоял.",
                "On 5 May 2025, she got eight.",
                "Вторая инстанция встала на её сторону.",
                "Облсуд скостил полгода.",
                "5 мая 2025 года она получила восемь.",
            ][..],
        ),
        (
            BROUGHT,
            "charges",
            &[
                "The charge was later dropped.",
                "The court found her not guilty.",
                "The accusation fell apart.",
                "Обвинение сняли.",
                "Обвинение рассыпалось.",
            ],
        ),
    ] {
        for line in lines {
            let before = of_language(first, line);
            assert_ne!(with_account(before).0[member], Value::Null, "{before}");
            let (card, imported) = with_account(&format!("{before} {line}"));
            assert_eq!(card[member], Value::Null, "{line}\n{}", imported.report);
            assert!(!imported.is_clear, "{line}");
        }
    }
    for line in [
        "It all began anew.",
        "She made friends.",
        "Дело слушают заново.",
        "Она подружилась со всеми.",
    ] {
        let (_, imported) = with_account(&format!("{} {line}", of_language(PASSED, line)));
        assert!(
            imported.report.contains("does it change something"),
            "{line}\n{}",
            imported.report
        );
        assert!(!imported.is_clear, "{line}");
    }
    for line in [
        "She lost her life in prison.",
        "She has been taken in by Norway.",
        "She asks not to be written to.",
        "Obraztsova knits in Riga.",
        "Её убили в колонии.",
        "Она живёт в Норвегии.",
        "Её вернули в столицу.",
        "Писать ей сейчас не надо.",
        "5 мая 2024 года Образцова была задержана и отпущена.",
    ] {
        let (card, imported) = with_account(line);
        assert_eq!(card["custody"], Value::Null, "{line}\n{}", imported.report);
        assert!(
            imported.report.contains("Against it: release.txt:9"),
            "{line}\n{}",
            imported.report
        );
    }
}

#[test]
fn a_finding_that_is_not_sure_is_none() {
    for verb in [
        "refused to consider",
        "may consider",
        "has yet to consider",
        "is deciding whether to consider",
        "was asked whether it considers",
        "never considers",
    ] {
        let imported = imported(&ENGLISH.replace("considers Vera", &format!("{verb} Vera")));
        assert_eq!(card(&imported)["recognition"]["status"], Value::Null, "{verb}");
        assert!(
            imported.report.contains("so it is no finding"),
            "{verb}\n{}",
            imported.report
        );
    }
    for verb in [
        "отказался считать",
        "может признать",
        "якобы считает",
        "когда-то признал",
    ] {
        let imported = imported(&RUSSIAN.replace("считает Веру", &format!("{verb} Веру")));
        assert_eq!(card(&imported)["recognition"]["status"], Value::Null, "{verb}");
        assert!(
            imported.report.contains("so it is no finding"),
            "{verb}\n{}",
            imported.report
        );
    }
}

#[test]
fn a_sentence_that_is_older_than_the_present_case_is_asked_about() {
    const OLD: [&str; 2] = [
        "In 2015, she was sentenced to five years in a general-regime penal colony.",
        "В 2015 году суд в Образцовске приговорил её к пяти годам колонии общего режима.",
    ];
    let mut taken = Vec::new();
    for present in [
        "On 7 March 2025, she was detained at a bus stop.",
        "In March 2025, a court placed her under arrest.",
        "Since May 2025, she has been in pre-trial detention.",
        "A case was opened against her in 2025, and she was charged with treason.",
        "She is in custody on a new case.",
        "She was arrested again.",
        "New charges were brought against her.",
        "7 марта 2025 года Образцову задержали на остановке.",
        "В мае 2025 года её отправили в СИЗО.",
        "С мая 2025 года она под стражей.",
        "Сейчас она в СИЗО по новому делу.",
        "Её снова задержали.",
        "Ей предъявили новое обвинение.",
    ] {
        let old = if is_english(present) { OLD[0] } else { OLD[1] };
        for line in [format!("{old} {present}"), format!("{present} {old}")] {
            let (card, imported) = with_account(&line);
            let is_event = card["events"].to_string().contains("sentenced");
            if card["sentence"] != Value::Null || is_event || imported.is_clear {
                taken.push(line);
            }
        }
    }
    assert_eq!(taken, [""; 0]);
}

#[test]
fn a_sentence_of_the_present_case_is_taken() {
    for line in [
        "On 7 March 2015, she was detained at a bus stop. In 2015, she was sentenced to five years in a general-regime penal \
         colony.",
        "In May 2014, she was charged with arson (Article 167, Part 2, of the Criminal Code of Russia). In 2015, she was \
         sentenced to five years in a general-regime penal colony.",
        "7 марта 2014 года Образцову задержали на остановке. В 2015 году суд в Образцовске приговорил её к пяти годам колонии \
         общего режима.",
    ] {
        let (card, imported) = with_account(line);
        assert_eq!(card["sentence"]["term"], "P5Y", "{line}\n{}", imported.report);
    }
}

#[test]
fn an_appeal_within_the_account_is_asked_about() {
    let mut silent = Vec::new();
    for appeal in [
        "Donate to the ‘Example’ fund, which helps her family.",
        "Donate to the 'Example' fund.",
        "Please donate to the Sample Fund.",
        "Sign the petition.",
        "Пожертвуйте в фонд «Образец».",
        "Подпишите петицию.",
    ] {
        let before = if is_english(appeal) { ACCOUNT[0] } else { ACCOUNT[1] };
        let (card, imported) = with_account(&format!("{before} {appeal}"));
        let help = card["help"].to_string();
        if !help.contains(appeal) && !imported.report.contains("it may be an appeal to the reader") {
            silent.push(appeal);
        }
        // Under a heading of its own it is a way to help.
        let alone = super::imported(&with(
            &[
                "You can donate to help all political prisoners.",
                "Можно сделать пожертвование на помощь всем политзаключённым.",
            ],
            appeal,
        ));
        assert!(
            !alone.report.contains("it may be an appeal"),
            "{appeal}\n{}",
            alone.report
        );
        assert!(super::card(&alone)["help"].to_string().contains(appeal), "{appeal}");
    }
    assert_eq!(silent, [""; 0]);
}

#[test]
fn a_sentence_with_more_than_its_reason_is_asked_about() {
    let mut taken = Vec::new();
    let english = [
        "for “discrediting the army”, suspended.",
        "for extremism in absentia.",
        "for arson, half of which are suspended.",
        "for arson with a probation period.",
        "for arson and to a fine.",
        "for arson, deferred until 2030.",
        "for arson and compulsory treatment.",
        "for arson (suspended).",
        "for arson (later reduced to one year).",
        "for arson, then the appeal court acquitted her.",
        "for arson, to be served at home.",
        "with a further two years’ probation on release for arson, suspended.",
        "for a post about her suspended.",
        "for a post about the war suspended.",
        "for a protest against the war, house arrest.",
        "for insulting a soldier and to a fine.",
    ];
    let russian = [
        "за «фейки» условно.",
        "за поджог заочно.",
        "за поджог с отсрочкой до совершеннолетия ребёнка.",
        "за поджог и принудительному лечению.",
        "за поджог и к штрафу.",
        "за репосты (условно).",
        "за репосты (с испытательным сроком).",
        "за репосты, а апелляция отменила приговор.",
        "за поджог с испытательным сроком.",
        "за поджог, половину из них условно.",
        "за пост о войне условно.",
        "за пост о них условно.",
        "за пост о ней при условии явки.",
        "за пост о нём заочно.",
        "за пост против войны с отсрочкой.",
        "за критику условно.",
        "за оскорбление власти заочно.",
        "за поджог, а также к штрафу.",
        "for arson, about half of which was waived.",
        "for arson, about a third of which was suspended.",
        "for arson about half of it suspended.",
        "for arson, with an order about compulsory treatment.",
        "за поджог, а также за клевету к обязательным работам.",
        "за поджог, а также за кражу к 300 часам обязательных работ.",
        "за поджог, с решением о принудительном лечении.",
        "за поджог, суд постановил о конфискации имущества.",
        "за поджог, а суд отменил приговор.",
    ];
    let lines = english
        .map(|end| {
            format!("On 4 February 2025, a court in Sampleville sentenced Vera Obraztsova to two years in prison {end}")
        })
        .into_iter()
        .chain(russian.map(|end| {
            format!(
                "4 февраля 2025 года суд в Образцовске приговорил Веру Образцову к двум годам лишения свободы {end}"
            )
        }))
        .chain(["Sentence: 9 years in prison for treason, suspended".to_owned()]);
    for line in lines {
        let (card, imported) = with_account(&line);
        if card["sentence"] != Value::Null || imported.is_clear {
            taken.push(line);
        }
    }
    assert_eq!(taken, [""; 0]);
}

#[test]
fn a_sentence_with_its_reason_is_taken() {
    for (end, is_english) in [
        ("for “discrediting the army, the fine and suspended one”.", true),
        ("for an anti-war post on the Internet.", true),
        ("for a post that named the war a war.", true),
        ("for posts, comments and reposts.", true),
        ("for “fakes” about Bucha, Irpin and Mariupol.", true),
        ("for donating 3,000 roubles to a fund.", true),
        ("for a post about the war, published on VKontakte.", true),
        ("for comments about the treatment of prisoners.", true),
        ("for criticising the ban on abortion.", true),
        ("for justifying terrorism (Article 205.2, Part 2).", true),
        ("for half a dozen comments.", true),
        ("for calls to terrorism and to violence.", true),
        ("за посты, опубликованные во «ВКонтакте».", false),
        ("за посты о Буче, Ирпене и Мариуполе.", false),
        ("за перевод 3,5 тысячи рублей фонду.", false),
        ("за критику условий содержания.", false),
        ("за слова о том, как ведётся война.", false),
        ("за оправдание терроризма, совершённое в сети.", false),
        ("за призывы к экстремизму и к терроризму.", false),
        ("за «условно, заочно и штраф».", false),
        ("за пост, в котором война названа войной.", false),
        ("for donating to a campaign against forced labour.", true),
        ("for insulting a pardoned soldier.", true),
        ("for a comment about house arrest.", true),
        ("for publications about the pardoned fighters.", true),
        ("за поджог военкомата, а также за хранение взрывчатки.", false),
        ("за публикацию о помилованных вагнеровцах.", false),
        ("за комментарий о конфискации имущества.", false),
        ("за стихи о домашнем аресте.", false),
        ("за пост о принудительной мобилизации.", false),
        ("за комментарии об оштрафованных соседях.", false),
        ("за пост против принудительных работ.", false),
        ("за оскорбление помилованного солдата.", false),
    ] {
        let start = if is_english {
            "On 4 February 2025, a court in Sampleville sentenced Vera Obraztsova to two years in prison"
        } else {
            "4 февраля 2025 года суд в Образцовске приговорил Веру Образцову к двум годам лишения свободы"
        };
        let (card, imported) = with_account(&format!("{start} {end}"));
        assert_eq!(card["sentence"]["term"], "P2Y", "{end}\n{}", imported.report);
    }
}

/// The lines of the usual releases on the language of letters.
const LANGUAGE: [&str; 2] = [
    "Only letters in Russian are let through.",
    "Письма доходят только на русском языке.",
];

#[test]
fn russian_is_the_only_language_where_the_release_says_so() {
    let mut wrong = Vec::new();
    for (line, is_only) in [
        ("Letters in languages other than Russian are let through, too.", false),
        ("You can also write in any other language.", false),
        ("Letters can be not only in Russian.", false),
        ("Letters arrive only in Russian and English.", false),
        ("Letters only in Russian, to the address of her lawyer.", false),
        ("Письма можно писать не только на русском языке.", false),
        ("Письма доходят только на русском и английском языках.", false),
        ("Письма на иностранных языках тоже доходят.", false),
        ("Письма не на русском языке доходят.", false),
        ("Letters in languages other than Russian will not be lost.", false),
        ("Letters in languages other than Russian are not prohibited.", false),
        ("Письма на других языках не запрещены.", false),
        ("Write to her, in English or in Russian only.", false),
        (
            "Write to Vera in Ukrainian or Belarusian, in Russian only as a last resort.",
            false,
        ),
        ("Letters in languages other than Russian are rarely lost.", false),
        (
            "Letters in languages other than Russian used to get lost but now get through.",
            false,
        ),
        (
            "Letters in languages other than Russian are read, so nothing is lost.",
            false,
        ),
        (
            "Her letters in languages other than Russian were thrown away by the administration.",
            false,
        ),
        (
            "Letters to the administration in languages other than Russian will be lost.",
            false,
        ),
        (
            "Letters in languages other than Russian are not passed on to her family by the administration.",
            false,
        ),
        ("Letters in languages other than Russian will be lost.", true),
        (
            "Letters in languages other than Russian do not arrive and are not returned.",
            true,
        ),
        (
            "Letters in languages other than Russian may be thrown away by the censor.",
            true,
        ),
        ("Please write to Vera, in Russian only.", true),
        (
            "Letters to the colony in languages other than Russian are unlikely to be passed on by the administration.",
            true,
        ),
        ("Letters in languages other than Russian are not let through.", true),
        (
            "Letters in languages other than Russian are very unlikely to reach her.",
            true,
        ),
        ("Please write only in Russian.", true),
        ("Письма на других языках почти наверняка не дойдут.", true),
        ("Письма не на русском языке не пропускают.", true),
        ("Письма должны быть только на русском языке.", true),
    ] {
        let imported = imported(&with(&LANGUAGE, line));
        let languages = &card(&imported)["mail"]["languages"];
        if (*languages != Value::Null) != is_only || (!is_only && imported.is_clear) {
            wrong.push(line);
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn headings_and_services_of_others_are_not_the_persons() {
    for heading in [
        "Who is responsible?",
        "Who is Judge Misalov?",
        "Кто такой судья Мисалов?",
    ] {
        let text = with(
            &ACCOUNT,
            &format!(
                "{}\n\n{heading}\n\n{}",
                if is_english(heading) { ACCOUNT[0] } else { ACCOUNT[1] },
                if is_english(heading) {
                    "This man is well known in the town."
                } else {
                    "Этот человек известен всему городу."
                }
            ),
        );
        let imported = imported(&text);
        assert_eq!(
            card(&imported)["summary"],
            Value::Null,
            "{heading}\n{}",
            imported.report
        );
    }
    for line in [
        "Electronic letters used to be sent via Letterbox.",
        "Electronic letters to her husband can be sent via Letterbox.",
    ] {
        let imported = imported(&ENGLISH.replace(
            "Electronic letters can be sent via Letterbox (paid) and Pigeon (free of charge).",
            line,
        ));
        assert_eq!(
            card(&imported)["mail"]["channels"],
            Value::Null,
            "{line}\n{}",
            imported.report
        );
        assert!(!imported.is_clear, "{line}");
    }
    let text = ENGLISH.replace("1991 г. р.", "01.05.2024").replace(" (born 1991)", "");
    let imported = imported(&text);
    assert_eq!(card(&imported)["birth"], Value::Null, "{}", imported.report);
}

/// The lines of the usual releases on letter services.
const CHANNELS: [&str; 2] = [
    "Electronic letters can be sent via Letterbox (paid) and Pigeon (free of charge).",
    "Электронные письма можно отправить через сервисы «Ящик» (платно) и «Голубь» (бесплатно).",
];

#[test]
fn services_are_read_whatever_their_brackets_tell_of_the_past() {
    for line in [
        "Electronic letters can be sent via Letterbox (paid; cards that were issued in Russia).",
        "Electronic letters can be sent via Letterbox (letters were free in 2024) and Pigeon (paid).",
        "Электронные письма можно отправить через «Ящик» (платно) и «Голубь» (бесплатно; раньше Ворон).",
    ] {
        let imported = imported(&with(&CHANNELS, line));
        let channels = &card(&imported)["mail"]["channels"];
        assert!(!channels[0]["name"].is_null(), "{line}\n{}", imported.report);
    }
    for line in [
        "You can also send electronic letters via Letterbox (paid), which were introduced in 2023.",
        "Electronic letters can be sent via Letterbox (free, if the prison is connected).",
        "Электронные письма можно отправить через «Ящик» (платно), чтобы ответ был быстрым.",
    ] {
        let imported = imported(&with(&CHANNELS, line));
        assert!(!imported.is_clear, "{line}\n{}", imported.report);
        assert!(
            imported.report.contains("letter services"),
            "{line}\n{}",
            imported.report
        );
    }
}
