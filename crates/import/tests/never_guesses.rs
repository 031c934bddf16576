//! For any document: each value of the draft stands in it, or follows from it by a rule named here; each line is
//! accounted for; no text that controls the terminal reaches it.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::path::Path;

use prisoner_card_document::Source;
use prisoner_card_import::{Imported, Request, import};
use proptest::prelude::*;
use serde_json::Value;

/// Members that hold codes; a rule in `docs/importing.md` derives each.
const CODES: [(&str, &[&str]); 13] = [
    ("language", &["en", "ru"]),
    ("languages", &["ru"]),
    ("gender", &["m", "f"]),
    ("status", &["recognised"]),
    ("law", &["RU-UK", "BY-UK"]),
    ("outcome", &["charged", "convicted"]),
    ("regime", &["general", "enhanced", "strict", "special", "settlement"]),
    ("certainty", &["presumed", "unknown"]),
    ("state", &["unknown"]),
    ("cost", &["free", "paid"]),
    ("scope", &["all_prisoners"]),
    (
        "code",
        &[
            "remand",
            "colony",
            "settlement",
            "prison",
            "detained",
            "charged",
            "sentenced",
            "appeal",
        ],
    ),
    (
        "kind",
        &[
            "criminal",
            "imprisonment",
            "life",
            "suspended",
            "restriction_of_freedom",
            "post_release_supervision",
            "deprivation_of_rights",
            "donate",
            "petition",
            "read_more",
        ],
    ),
];

/// The beginnings of the months in both languages.
const MONTHS: [[&str; 2]; 12] = [
    ["january", "январ"],
    ["february", "феврал"],
    ["march", "март"],
    ["april", "апрел"],
    ["may", "ма"],
    ["june", "июн"],
    ["july", "июл"],
    ["august", "август"],
    ["september", "сентябр"],
    ["october", "октябр"],
    ["november", "ноябр"],
    ["december", "декабр"],
];

/// The beginnings of the numbers that stand in words in the samples; all others stand in digits.
const NUMBERS: [(&str, &[&str]); 8] = [
    ("1", &["a year", "полтор", "полутор"]),
    ("3", &["three"]),
    ("4", &["four"]),
    ("5", &["five"]),
    ("6", &["half", "половин", "полтор", "полутор", "six"]),
    ("8", &["восемь"]),
    ("9", &["nine", "девят"]),
    ("18", &["eighteen"]),
];

fn is_said(member: &str, value: &str, source: &str) -> bool {
    let small = source.to_lowercase();
    if let Some((_, codes)) = CODES.iter().find(|(name, _)| *name == member) {
        return codes.contains(&value);
    }
    match member {
        // The patronymic may be in the dative of an envelope.
        "patronymic" => source.contains(value.trim_end_matches(['а', 'a'])),
        "id" => small.replace(' ', "-").replace(['’', '\''], "").contains(value),
        "date" | "birth" => {
            let mut parts = value.split('-');
            let year = parts.next().is_some_and(|year| source.contains(year));
            let month = parts.next().is_none_or(|month| {
                let names = MONTHS[month.parse::<usize>().unwrap() - 1];
                source.contains(month) || names.iter().any(|name| small.contains(name))
            });
            year && month
                && parts
                    .next()
                    .is_none_or(|day| source.contains(day.trim_start_matches('0')))
        }
        "term" => value
            .trim_start_matches('P')
            .split_terminator(['Y', 'M'])
            .all(|number| {
                let words = NUMBERS
                    .iter()
                    .find(|(known, _)| *known == number)
                    .map_or(&[][..], |(_, words)| words);
                source.contains(number) || words.iter().any(|word| small.contains(word))
            }),
        // In the middle of a sentence the article is small.
        _ => value.split('\n').all(|line| small.contains(&line.to_lowercase())),
    }
}

/// Every string in the value: its path, such as `mail.address`, the name of the member that holds it, or that holds the
/// texts by language, and the string.
fn strings(path: &str, member: &str, value: &Value, found: &mut Vec<(String, String, String)>) {
    match value {
        Value::String(text) => found.push((path.to_owned(), member.to_owned(), text.clone())),
        Value::Array(list) => list.iter().for_each(|value| strings(path, member, value, found)),
        Value::Object(members) => {
            for (name, value) in members {
                let is_language = ["en", "ru"].contains(&name.as_str());
                let path = match (path, name.as_str()) {
                    ("", "_prisoner_card") => String::new(),
                    ("", name) => name.to_owned(),
                    _ => format!("{path}.{name}"),
                };
                strings(&path, if is_language { member } else { name }, value, found);
            }
        }
        _ => {}
    }
}

/// The lines that the report names for a member, by the first words of their paths, joined.
fn named_lines(path: &str, text: &str, report: &str) -> String {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut named = String::new();
    let mut number = 0;
    for line in report.lines() {
        let reported = line
            .strip_prefix("release.txt:")
            .and_then(|rest| rest.split(':').next()?.parse().ok());
        number = reported.unwrap_or(number);
        let Some(members) = line.strip_prefix("  → ") else {
            continue;
        };
        let is_of = |member: &str| {
            let plain: String = member.chars().take_while(|c| *c != '[' && *c != ' ').collect();
            path == plain || path.starts_with(&format!("{plain}."))
        };
        if members.split(", ").any(is_of) {
            named.push_str(lines.get(number - 1).copied().unwrap_or_default());
            named.push('\n');
        }
    }
    named
}

/// Runs of white space are one space.
fn normalised(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text as it stands, and then once more with the words alone of each Markdown link.
fn read_in_both_ways(text: &str) -> String {
    let words = text.replace("](https://example.org/sign)", "").replace("[sign", "sign");
    normalised(&format!("{text}\n{words}"))
}

#[track_caller]
fn check(text: &str, imported: &Imported) {
    let draft: Value = serde_json::from_str(&imported.draft).unwrap();
    let mut found = Vec::new();
    strings("", "", &draft, &mut found);
    for (path, member, value) in found {
        let source = read_in_both_ways(&named_lines(&path, text, &imported.report));
        let value = value.split('\n').map(normalised).collect::<Vec<_>>().join("\n");
        assert!(
            is_said(&member, value.trim_matches('\n'), &source),
            "{path}: {value:?} is not in the lines that the report names: {source:?}"
        );
    }
    for (index, line) in text.split('\n').enumerate() {
        let number = format!("release.txt:{}", index + 1);
        let is_reported = [":", "\n"]
            .iter()
            .any(|end| imported.report.contains(&(number.clone() + end)));
        assert!(
            is_reported || !line.chars().any(char::is_alphanumeric),
            "{number} {line:?} in\n{}",
            imported.report
        );
    }
    for text in [&imported.report, &imported.draft] {
        let is_raw =
            |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!text.contains(is_raw), "{text:?}");
    }
}

fn source(bytes: Vec<u8>) -> Source {
    Source {
        name: "release.txt".to_owned(),
        bytes,
    }
}

/// The lines of all samples that are plain text.
fn sample_lines() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cli/tests/import");
    let mut lines = Vec::new();
    for sample in ["usual", "crowded", "contradictory", "labels"] {
        for entry in std::fs::read_dir(folder.join(sample)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if name.starts_with("release") {
                let text = std::fs::read_to_string(&path).unwrap();
                lines.extend(text.lines().map(str::to_owned).filter(|line| !line.trim().is_empty()));
            }
        }
    }
    lines.sort();
    lines
}

/// A document of the samples' lines in any order, cut, joined and disturbed.
fn document() -> impl Strategy<Value = String> {
    let line = (
        proptest::sample::select(sample_lines()),
        any::<prop::sample::Index>(),
        0..8_u8,
    );
    let disturbed = line.prop_map(|(line, at, how)| {
        let places: Vec<usize> = line.char_indices().map(|(index, _)| index).collect();
        let at = *at.get(&places);
        match if line.contains("](") { 9 } else { how } {
            0 => line[..at].to_owned(),
            1 => line[at..].to_owned(),
            2 => format!("{}\u{202e}{}", &line[..at], &line[at..]),
            3 => line.replace(' ', "\u{a0}"),
            _ => line,
        }
    });
    let between = proptest::sample::select(vec!["\n", "\n\n", "\n\n", "\r\n", " "]);
    prop::collection::vec((disturbed, between), 1..30)
        .prop_map(|parts| parts.into_iter().map(|(line, between)| line + between).collect())
}

#[test]
fn the_samples_themselves_are_never_guessed_at() {
    for sample in [
        "usual/release.en",
        "usual/release.ru",
        "crowded/release",
        "contradictory/release.en",
        "labels/release",
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../cli/tests/import/{sample}.txt"));
        let text = std::fs::read_to_string(path).unwrap();
        check(
            &text,
            &import(&[source(text.clone().into_bytes())], Request::default()).unwrap(),
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_value_stands_in_the_source_and_every_line_in_the_report(text in document()) {
        if let Ok(imported) = import(&[source(text.clone().into_bytes())], Request::default()) {
            check(&text, &imported);
        }
    }

    #[test]
    fn any_bytes_end_in_a_draft_or_a_message(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = import(&[source(bytes)], Request::default());
    }

    #[test]
    fn any_text_ends_in_a_draft_or_a_message(
        text in "(RU|EN|адрес|address|the|and|his|\\(|\\)|:|,|\\.|<p>|<s>|<a href=|&amp|sentenced to|nine|years|ст\\.|УК РФ|275|\\n|\\PC){0,60}"
    ) {
        if let Ok(imported) = import(&[source(text.into_bytes())], Request { is_styled: true, ..Request::default() }) {
            prop_assert!(serde_json::from_str::<Value>(&imported.draft).is_ok());
        }
    }
}
