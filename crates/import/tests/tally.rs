//! The numbers of facts that are taken from releases, asked about, taken wrongly and lost in silence. Each row of
//! `releases/tally.txt` is a line of the usual release and the facts that it states; `-` is none, and `!` stands before
//! a fact that must not be in the draft.

use std::collections::BTreeSet;

use prisoner_card_document::Source;
use prisoner_card_import::{Request, import};
use serde_json::Value;

const ROWS: &str = include_str!("releases/tally.txt");
/// For each language, a release and the line of it that is replaced.
const BASES: [(&str, &str); 2] = [
    (
        include_str!("releases/usual.en.txt"),
        "Vera Obraztsova lived in Sampleville.",
    ),
    (
        include_str!("releases/usual.ru.txt"),
        "Вера Образцова жила в Образцовске.",
    ),
];

/// The facts of a draft, in the words of the rows.
fn facts(card: &Value) -> BTreeSet<String> {
    let text = |value: &Value, name: &str| value[name].as_str().unwrap_or("-").to_owned();
    let list = |name: &str| card[name].as_array().cloned().unwrap_or_default();
    let mut facts = BTreeSet::new();
    for event in list("events") {
        facts.insert(format!("{} {}", text(&event, "code"), text(&event, "date")));
    }
    for charge in list("charges") {
        let cited = ["law", "article", "part", "point"]
            .map(|name| text(&charge, name))
            .join(" ");
        facts.insert(format!("charge {}", cited.trim_end_matches(" -")));
    }
    if let Some(sentence) = card.get("sentence") {
        facts.insert(format!(
            "sentence {} {}",
            text(sentence, "term"),
            text(sentence, "regime")
        ));
    }
    if let Some(custody) = card.get("custody") {
        facts.insert(format!("custody {}", text(custody, "code")));
    }
    facts
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    right: usize,
    asked: usize,
    wrong: Vec<String>,
    lost: Vec<String>,
}

#[test]
fn no_fact_is_taken_wrongly_or_lost_in_silence() {
    let mut tally = Tally::default();
    for row in ROWS.lines() {
        let (line, stated) = row.split_once(" → ").unwrap();
        let is_russian = line.contains(|letter| ('а'..='я').contains(&letter));
        let (base, old) = BASES[usize::from(is_russian)];
        let draft = |text: &str| {
            let source = Source {
                name: "release.txt".to_owned(),
                bytes: text.as_bytes().to_vec(),
            };
            let imported = import(&[source], Request::default()).unwrap();
            let draft: Value = serde_json::from_str(&imported.draft).unwrap();
            (facts(&draft["_prisoner_card"]), imported.report)
        };
        let usual = draft(base).0;
        let (taken, report) = draft(&base.replace(old, line));
        let number = 1 + base.lines().position(|known| known == old).unwrap();
        let is_asked = report.contains(&format!("--> release.txt:{number}\n"));
        let stated = || stated.split("; ").filter(|fact| *fact != "-");
        for fact in stated().filter(|fact| !fact.starts_with('!')) {
            if taken.contains(fact) {
                tally.right += 1;
            } else if is_asked {
                tally.asked += 1;
            } else {
                tally.lost.push(format!("{fact}: {line}"));
            }
        }
        let may_stand = |fact: &String| {
            let is_forbidden = stated().any(|stated| stated.strip_prefix('!') == Some(fact));
            !is_forbidden && (usual.contains(fact) || stated().any(|stated| stated == fact))
        };
        let wrong = taken.iter().filter(|fact| !may_stand(fact));
        tally.wrong.extend(wrong.map(|fact| format!("{fact}: {line}")));
    }
    let expected = Tally {
        right: 16,
        asked: 48,
        ..Tally::default()
    };
    assert_eq!(tally, expected);
}
