//! Drafts of press releases: beside every sample are the expected draft and report.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

mod common;

use std::path::{Path, PathBuf};

use common::{ended, tool};
use expect_test::expect_file;
use serde_json::Value;

/// The samples. Each has lines that are left over, so each ends with 1.
const SAMPLES: [&str; 6] = ["loose", "usual", "page", "crowded", "contradictory", "labels"];

fn folder(sample: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import").join(sample)
}

/// The documents of a sample, the English one first.
fn documents(sample: &str) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder(sample))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("release"))
        .collect();
    names.sort();
    names
}

#[test]
fn samples_become_the_drafts_and_reports_beside_them() {
    for sample in SAMPLES {
        let mut command = tool();
        command.arg("import").args(documents(sample));
        let (draft, report) = ended(command.current_dir(folder(sample)), 1);
        expect_file![folder(sample).join("expected.json")].assert_eq(&draft);
        expect_file![folder(sample).join("expected.report.txt")].assert_eq(&report);
    }
}

#[test]
fn drafts_lack_what_the_release_does_not_say_and_have_no_other_mistake() {
    for sample in SAMPLES {
        let draft = std::fs::read_to_string(folder(sample).join("expected.json")).unwrap();
        let feed = serde_json::json!({
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Drafts",
            "language": "en",
            "_prisoner_card": {
                "about": "https://example.org/format",
                "spec": "1",
                "publisher": { "name": "Example Letters Committee", "url": "https://example.org/" },
                "issued": "2026-11-24T15:00:00Z",
            },
            "items": [serde_json::from_str::<Value>(&draft).unwrap()],
        });
        let mut check = tool();
        check.args(["check", "--format", "json", "-"]);
        let output = check.write_stdin(feed.to_string()).output().unwrap();
        let report: Value = serde_json::from_slice(&output.stdout).unwrap();
        for problem in report["files"][0]["problems"].as_array().unwrap() {
            let is_error = problem["severity"] == "error";
            assert!(!is_error || problem["code"] == "missing-member", "{sample}: {problem}");
        }
    }
}

#[test]
fn release_that_cannot_be_imported_ends_with_a_message_alone() {
    let several = "Ivan and Anna are political prisoners\n\nThe Committee considers Ivan Obrazets and Anna Primerova \
                   political prisoners.";
    let long = "He was arrested and the court sentenced him. ".repeat(3_000);
    let german = "Warum wurde er verhaftet? Das weiß niemand so genau.";
    for (arguments, input, message) in [
        (&["-"][..], "", "cannot import standard input: there is no text in it"),
        (
            &["-"],
            "\0\0",
            "cannot import standard input: it is no text: it has NUL characters in it",
        ),
        (
            &["-"],
            german,
            "cannot import standard input: it is in neither of the languages that can be read, English and Russian",
        ),
        (
            &["release.txt", "--into", "feed.json"],
            "",
            "--into is for tables: put the draft of a press release into the feed by hand",
        ),
        (
            &["-"],
            several,
            "cannot import standard input: it is about more than one person; import a document for each",
        ),
        (
            &["-"],
            &long,
            "cannot import standard input: it has more than 128 KiB of text, which no press release has",
        ),
        (
            &["usual/release.en.txt", "page/release.html"],
            "",
            "cannot import usual/release.en.txt and page/release.html together: both are in English; import one \
             document for each language of one person",
        ),
    ] {
        let mut command = tool();
        command.arg("import").args(arguments).current_dir(folder(""));
        let found = ended(command.write_stdin(input), 2);
        assert_eq!(found, (String::new(), format!("error: {message}\n")));
    }
}

#[test]
fn a_line_beside_the_address_that_tells_of_a_move_leaves_out_every_address() {
    let release = "Sergei Mironov is a political prisoner\n\nYou can write to him:\n\nRU: 403882, г. Камышин, ФКУ СИЗО-2\nHe \
                   is to be moved in March.\n\nEN: Sergei Mironov, Remand Prison No. 2, Kamyshin, Russia\n";
    let (draft, _) = left_open(release);
    assert_eq!(
        draft["_prisoner_card"]["mail"],
        serde_json::json!({ "state": "unknown" })
    );
    assert_eq!(draft["_prisoner_card"]["custody"], Value::Null);
}

/// The draft of a release that leaves something open, and the report.
fn left_open(release: impl Into<Vec<u8>>) -> (Value, String) {
    let (draft, report) = ended(tool().args(["import", "-"]).write_stdin(release), 1);
    (serde_json::from_str(&draft).unwrap(), report)
}

/// A release with an address after a line, and what becomes of it.
fn introduced(line: &str) -> (Value, String) {
    let release = format!(
        "Анна Примерова — политзаключённая\n\nКак помочь?\n\n{line}\n\n000000, г. Примерск, ул. Вымышленная, д. 7, \
         ФКУ ИК-7, Примеровой Анне Петровне, 1990 г. р.\n"
    );
    let (draft, report) = left_open(release);
    (draft["_prisoner_card"].clone(), report)
}

#[test]
fn an_address_is_taken_only_after_a_line_that_says_that_letters_go_there() {
    for line in [
        "Анне Примеровой можно написать письмо по адресу:",
        "Письма Анне можно отправлять по адресу:",
        "Пишите Анне:",
        "Адрес для писем:",
        "Куда писать:",
        "Адрес Анны:",
        "Вы можете написать Анне письмо:",
        "Поддержите Анну письмом:",
        "Адрес для писем:\n\nRU: 000000, г. Примерск, ул. Вымышленная, д. 7, ФКУ ИК-7, Примеровой Анне Петровне, 1990 г. р.\n\nАдрес:",
    ] {
        let (card, report) = introduced(line);
        assert!(card["mail"]["address"].is_object(), "{line}: {report}");
        assert_eq!(card["custody"]["code"], "colony", "{line}");
    }
    for line in [
        "Раньше адрес был такой:",
        "Бывший адрес:",
        "Посылки можно отправлять по адресу:",
        "Адрес для посылок:",
        "Не пишите по адресу:",
        "До мая 2025 года Примерова находилась по адресу:",
    ] {
        let (card, report) = introduced(line);
        assert_eq!(card["mail"], serde_json::json!({ "state": "unknown" }), "{line}");
        assert_eq!(card["custody"], Value::Null, "{line}");
        let why = format!("warning: what stands before it is not understood ({line:?}), so the address is left out");
        assert!(report.contains(&why), "{report}");
    }
}

#[test]
fn a_recipient_whose_name_begins_as_a_town_does_is_the_recipient() {
    let release = "Анна Новикова — политзаключённая\n\nКак помочь?\n\nАдрес для писем: 000000, г. Нижний Примерск, \
                   Новая Ляля, ФКУ ИК-7, Новиковой Анне Петровне\n";
    let (draft, _) = left_open(release);
    assert_eq!(
        draft["_prisoner_card"]["mail"]["address"]["envelope"]["ru"],
        "000000, г. Нижний Примерск, Новая Ляля, ФКУ ИК-7, Новиковой Анне Петровне"
    );
}

#[test]
fn a_closed_trial_of_somebody_else_is_not_the_persons() {
    let release = "Anna Primerova is a political prisoner\n\nWhat were the charges against her?\n\nOn 4 February 2025, a \
                   court in Primersk sentenced Anna Primerova to six years in a general regime penal colony. Ivan Vymysel \
                   was tried in Moscow. The trial was closed to the public.\n";
    let (draft, _) = left_open(release);
    assert_eq!(draft["_prisoner_card"]["sentence"]["term"], "P6Y");
    assert_eq!(draft["_prisoner_card"]["sentence"]["closed_hearing"], Value::Null);
}

#[test]
fn old_encodings_are_read_when_they_are_named() {
    let text = std::fs::read_to_string(folder("usual").join("release.ru.txt")).unwrap();
    let (windows, _, _) = encoding_rs::WINDOWS_1251.encode(&text);
    ended(tool().args(["import", "-"]).write_stdin(windows.to_vec()), 2);
    let mut command = tool();
    command.args(["import", "-", "--encoding", "windows-1251"]);
    let (named, report) = ended(command.write_stdin(windows.to_vec()), 1);
    let (plain, _) = ended(tool().args(["import", "-"]).write_stdin(text), 1);
    assert_eq!(named, plain);
    assert!(report.contains("read as windows-1251, as you asked"), "{report}");
}

#[test]
fn hostile_documents_end_in_time() {
    const LENGTH: usize = 16 * 1024;
    let end = "\nHe was arrested and the court sentenced him to a colony.";
    for part in [
        "Donate the. ",
        "RU: 000000, the\n",
        "via A (free) and the ",
        "Sentence: 9 years in a colony. The ",
        "- Zt (free)\n- The (paid)\n",
        "<b>the</b> <a href=https://a.example>the</a>",
    ] {
        let text = "You can write electronic letters:\n".to_owned() + &part.repeat(LENGTH / part.len()) + end;
        let limit = std::time::Duration::from_mins(1);
        let output = tool()
            .args(["import", "-"])
            .write_stdin(text)
            .timeout(limit)
            .output()
            .unwrap();
        assert!(
            output.status.code().is_some_and(|code| code <= 2),
            "{part:?}: {output:?}"
        );
    }
}

#[test]
fn a_release_in_cyrillic_letters_takes_its_id_from_the_command() {
    let release = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/import/tests/releases/usual.ru.txt");
    let import = |arguments: &[&str]| {
        let output = tool().arg("import").arg(&release).args(arguments).output().unwrap();
        let id = serde_json::from_slice::<Value>(&output.stdout)
            .ok()
            .map(|draft| draft["id"].clone());
        (output.status.code(), id, String::from_utf8(output.stderr).unwrap())
    };
    let (code, id, said) = import(&[]);
    assert_eq!((code, id), (Some(1), Some(Value::Null)), "{said}");
    assert!(
        said.contains("does not plainly say: id; give the id with --id\n"),
        "{said}"
    );
    for wanted in ["primerova", "https://example.org/people/primerova"] {
        let (code, id, said) = import(&["--id", wanted]);
        assert_eq!((code, id), (Some(0), Some(wanted.into())), "{said}");
    }
    let (code, id, said) = import(&["--id", "Anna Primerova"]);
    assert_eq!((code, id), (Some(2), None));
    assert!(
        said.contains("\"Anna Primerova\" is no id: write small Latin letters"),
        "{said}"
    );
}
