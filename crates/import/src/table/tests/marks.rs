//! Marks on cells: text that is struck out, and comments. Both are how people write that something no longer holds.

use std::fmt::Write;

use prisoner_card_document::Source;
use serde_json::Value;

use super::super::Table;
use super::workbooks::{self, MAIN, archive, relations};
use super::{MAP, PLACES, read, source};

/// A cell with its text, `~~` around what is struck out of a part of it, and its comment.
type Marked<'a> = (&'a str, bool, &'a str);

const HEADER: [Marked; 5] = [
    ("Код", false, ""),
    ("ФИО", false, ""),
    ("Где", false, ""),
    ("Регион", false, ""),
    ("На конверте", false, ""),
];
const PERSON: [Marked; 5] = [
    ("a", false, ""),
    ("Примерова Анна", false, ""),
    ("ИК-7", false, ""),
    ("Примерская область", false, ""),
    ("Примеровой Анне", false, ""),
];

/// The person with another cell in one column.
fn with(column: usize, cell: Marked<'static>) -> Vec<Marked<'static>> {
    let mut row = PERSON.to_vec();
    row[column] = cell;
    row
}

fn letter(column: usize) -> char {
    char::from(b'A' + u8::try_from(column).unwrap())
}

/// The rows as XLSX, with strings that are shared, as Excel writes them, or stand in the cells.
fn xlsx(name: &str, rows: &[&[Marked]], is_shared: bool, is_threaded: bool) -> Source {
    let (mut sheet, mut strings, mut comments, mut threads, mut count) =
        (String::new(), String::new(), String::new(), String::new(), 0);
    for (row, cells) in rows.iter().enumerate() {
        write!(sheet, r#"<row r="{}">"#, row + 1).unwrap();
        for (column, (text, is_struck, comment)) in cells.iter().enumerate() {
            let place = format!("{}{}", letter(column), row + 1);
            let runs = text.split("~~").enumerate().map(|(index, run)| match index % 2 {
                1 => format!("<r><rPr><strike/></rPr><t>{run}</t></r>"),
                _ => format!(r#"<r><rPr><strike val="0"/></rPr><t xml:space="preserve">{run}</t></r>"#),
            });
            let runs: String = runs.collect();
            let style = usize::from(*is_struck);
            if is_shared {
                write!(sheet, r#"<c r="{place}" s="{style}" t="s"><v>{count}</v></c>"#).unwrap();
                write!(strings, "<si>{runs}</si>").unwrap();
                count += 1;
            } else {
                write!(sheet, r#"<c r="{place}" s="{style}" t="inlineStr"><is>{runs}</is></c>"#).unwrap();
            }
            if !comment.is_empty() {
                let shown = if is_threaded {
                    "[Threaded comment] Your version"
                } else {
                    comment
                };
                write!(
                    comments,
                    r#"<comment ref="{place}"><text><r><t>{shown}</t></r></text></comment>"#
                )
                .unwrap();
                write!(
                    threads,
                    r#"<threadedComment ref="{place}"><text>{comment}</text></threadedComment>"#
                )
                .unwrap();
            }
        }
        sheet += "</row>";
    }
    let sheet = format!("<sheetData>{sheet}</sheetData>");
    let strings = format!(r#"<sst xmlns="{MAIN}">{strings}</sst>"#);
    let comments = format!(r#"<comments xmlns="{MAIN}"><commentList>{comments}</commentList></comments>"#);
    let threads = format!("<ThreadedComments>{threads}</ThreadedComments>");
    let mut of_sheet = vec![("comments", "../comments1.xml")];
    if is_threaded {
        of_sheet.push(("threadedComment", "/xl/threadedComments/threadedComment1.xml"));
    }
    let styles = format!(
        r#"<styleSheet xmlns="{MAIN}"><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>"#
    );
    let parts = [
        ("xl/styles.xml", styles.as_str()),
        ("xl/sharedStrings.xml", &strings),
        ("xl/worksheets/_rels/sheet1.xml.rels", &relations(&of_sheet)),
        ("xl/comments1.xml", &comments),
        ("xl/threadedComments/threadedComment1.xml", &threads),
    ];
    workbooks::xlsx(name, &[("1", "", sheet)], &parts)
}

/// The rows as ODS. The style of a cell that is struck out is the child of one in `styles.xml`.
fn ods(name: &str, rows: &[&[Marked]]) -> Source {
    let mut table = String::new();
    for cells in rows {
        table += "<table:table-row>";
        for (text, is_struck, comment) in *cells {
            let style = if *is_struck { r#" table:style-name="ce1""# } else { "" };
            let spans = text.split("~~").enumerate().map(|(index, span)| match index % 2 {
                1 => format!(r#"<text:span text:style-name="T1">{span}</text:span>"#),
                _ => format!(r#"<text:span text:style-name="T2">{span}</text:span>"#),
            });
            let spans: String = spans.collect();
            let comment = match *comment {
                "" => String::new(),
                comment => format!(
                    "<office:annotation><dc:creator>Olga</dc:creator><text:p>{comment}</text:p></office:annotation>"
                ),
            };
            write!(
                table,
                "<table:table-cell{style}>{comment}<text:p>{spans}</text:p></table:table-cell>"
            )
            .unwrap();
        }
        table += "</table:table-row>";
    }
    let struck = |line: &str| format!(r#"<style:text-properties style:text-line-through-style="{line}"/>"#);
    let content = format!(
        r#"<office:document-content><office:automatic-styles><style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Gone"/><style:style style:name="T1" style:family="text">{}</style:style><style:style style:name="T2" style:family="text">{}</style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="1">{table}</table:table></office:spreadsheet></office:body></office:document-content>"#,
        struck("solid"),
        struck("none")
    );
    let styles = format!(
        r#"<office:document-styles><style:style style:name="Gone" style:family="table-cell">{}</style:style></office:document-styles>"#,
        struck("solid")
    );
    archive(
        name,
        &[("mimetype", ""), ("content.xml", &content), ("styles.xml", &styles)],
    )
}

/// The rows in each kind of workbook.
fn workbooks(rows: &[&[Marked]]) -> Vec<Source> {
    vec![
        xlsx("t.xlsx", rows, true, false),
        xlsx("t.xlsx", rows, false, true),
        ods("t.ods", rows),
    ]
}

#[track_caller]
fn import(people: &Source, places: &Source) -> Table {
    read(people, &MAP.replace("\"Родился\" = \"birth\"", ""), Some(places)).unwrap()
}

/// Whether the first draft has custody and an envelope, and the mail of a feed that has the person, and letters open.
fn outcome(table: &Table) -> (bool, bool, String) {
    let has = |pointer: &str| {
        let person = table.people.first();
        person.is_some_and(|person| person.item.pointer(pointer).is_some())
    };
    let sound = import(&ods("t.ods", &[&HEADER, &PERSON]), &source("places.csv", PLACES));
    let feed = serde_json::json!({ "items": [sound.people[0].item] }).to_string();
    let feed = feed.replace(r#""state":"unknown""#, r#""state":"open""#);
    let update = table.update(&source("feed.json", &feed)).unwrap();
    let feed: Value = serde_json::from_slice(&update.feed).unwrap();
    let state = &feed["items"][0]["_prisoner_card"]["mail"]["state"];
    (
        has("/_prisoner_card/custody"),
        has("/_prisoner_card/mail/address/envelope/ru"),
        state.as_str().unwrap_or_default().to_owned(),
    )
}

#[test]
fn what_is_struck_out_or_has_a_comment_gives_no_place_and_no_address() {
    let places = source("places.csv", PLACES);
    let struck_row: Vec<Marked> = PERSON.iter().map(|(text, ..)| (*text, true, "")).collect();
    for (row, has_custody, has_envelope, said) in [
        (PERSON.to_vec(), true, true, ""),
        (
            struck_row,
            false,
            false,
            "row 2: its id or name is struck out, so it is left",
        ),
        (
            with(1, ("~~Образцова Анна~~ Примерова Анна", false, "")),
            false,
            false,
            "row 2: its id or name is struck out",
        ),
        (with(2, ("ИК-7", true, "")), false, false, "some of it is struck out"),
        (
            with(2, ("~~ИК-2~~ ИК-7", false, "")),
            false,
            false,
            "some of it is struck out",
        ),
        (
            with(3, ("Примерская область", true, "")),
            false,
            false,
            "some of it is struck out",
        ),
        (
            with(4, ("Примеровой ~~Анне~~", false, "")),
            true,
            false,
            "some of it is struck out",
        ),
        (
            with(2, ("ИК-7", false, "12.03.2026 tahliye edildi")),
            false,
            false,
            "a place with a comment may be another one",
        ),
        (
            with(2, ("", false, "released")),
            false,
            false,
            "this comment may say that the person was released",
        ),
        (
            with(1, ("Примерова Анна", false, "released on 12 March 2026")),
            false,
            false,
            "this comment may say that the person was released",
        ),
        (with(1, ("Примерова Анна", false, "звонила мама")), true, true, ""),
    ] {
        for people in workbooks(&[&HEADER, &row]) {
            let table = import(&people, &places);
            let (custody, envelope, mail) = outcome(&table);
            let report = table.report();
            let name = &people.name;
            assert_eq!(
                (custody, envelope),
                (has_custody, has_envelope),
                "{name} {row:?}: {report}"
            );
            let expected = if said.is_empty() { "open" } else { "unknown" };
            assert_eq!(mail, expected, "{name} {row:?}: {report}");
            assert_eq!(table.is_clear(), said.is_empty(), "{name} {row:?}: {report}");
            assert!(report.contains(said), "{name} {row:?}: {report}");
            let is_commented = row.iter().any(|(.., comment)| !comment.is_empty());
            let is_named = report.contains("no member is made of comments, so look at them by hand: ");
            assert_eq!(is_named, is_commented, "{name} {row:?}: {report}");
            assert!(!report.contains("Olga") && !report.contains("Threaded"), "{report}");
        }
    }
}

#[test]
fn a_mark_on_the_word_for_no_release_takes_its_meaning_away() {
    let header = [&HEADER[..], &[("Освобождён", false, "")]].concat();
    let map = MAP.replace("\"Родился\" = \"birth\"", "\"Освобождён\" = \"release.actual\"");
    let places = source("places.csv", PLACES);
    for (cell, is_held) in [
        (("Нет", false, ""), true),
        (("Hayır", false, ""), true),
        (("not released", false, ""), true),
        (("Нет", true, ""), false),
        (("Hayır", true, ""), false),
        (("not released", true, ""), false),
        (("~~in custody~~", false, ""), false),
        (("not released", false, "liberado en mayo"), false),
        (("Hayır", false, "15 Mayıs tahliye"), false),
        (("", false, ""), true),
        (("", true, ""), true),
        (("", false, "salió en mayo"), false),
        (("—", false, "Entlassung im Mai"), false),
        (("нет данных", false, "вышел"), false),
        (("?", false, "mayısta çıktı"), false),
    ] {
        let row = [&PERSON[..], &[cell]].concat();
        for people in workbooks(&[&header, &row]) {
            let table = read(&people, &map, Some(&places)).unwrap();
            let (custody, envelope, mail) = outcome(&table);
            let expected = if is_held { "open" } else { "unknown" };
            assert_eq!(
                (custody, envelope, mail.as_str()),
                (is_held, is_held, expected),
                "{} {cell:?}: {}",
                people.name,
                table.report()
            );
        }
    }
}

#[test]
fn a_place_or_recipient_that_depends_on_a_marked_cell_does_not_count() {
    let header = [&HEADER[..], &[("Статус", false, "")]].concat();
    let places = source("places.csv", PLACES);
    for (column, member) in [("Где", "place"), ("На конверте", "recipient")] {
        let depends = format!("\"{column}\" = {{ member = \"{member}\", only_where = {{ \"Статус\" = \"held\" }} }}");
        let map = MAP
            .replace("\"Родился\" = \"birth\"", &depends)
            .replace(&format!("\"{column}\" = \"{member}\"\n"), "");
        for (status, counts) in [
            (("held", false, ""), true),
            (("held", true, ""), false),
            (("~~not~~held", false, ""), false),
            (("held", false, "liberada en mayo"), false),
        ] {
            let row = [&PERSON[..], &[status]].concat();
            for people in workbooks(&[&header, &row]) {
                let table = read(&people, &map, Some(&places)).unwrap();
                let (custody, envelope, _) = outcome(&table);
                let report = table.report();
                assert_eq!(envelope, counts, "{} {member} {status:?}: {report}", people.name);
                assert_eq!(
                    custody,
                    counts || member == "recipient",
                    "{member} {status:?}: {report}"
                );
                let is_said = report.contains("what it means depends on another column");
                assert_eq!(is_said, !counts, "{member} {status:?}: {report}");
            }
        }
    }
}

#[test]
fn a_prison_that_is_struck_out_or_has_a_comment_gives_no_address() {
    let people = xlsx("people.xlsx", &[&HEADER, &PERSON], true, false);
    let header: [Marked; 4] = [
        ("Регион", false, ""),
        ("Вид ИУ", false, ""),
        ("№ ИУ", false, ""),
        ("Адрес", false, ""),
    ];
    let prison = |cell: Marked<'static>, address: Marked<'static>| {
        [("Примерская область", false, ""), cell, ("7", false, ""), address]
    };
    let (kind, address) = (("ИК", false, ""), ("000000, г. Примерск, ФКУ ИК-7", false, ""));
    for (row, has_envelope) in [
        (prison(kind, address), true),
        (prison(("ИК", true, ""), address), false),
        (prison(kind, ("000000, г. Примерск, ФКУ ИК-7", true, "")), false),
        (
            prison(
                kind,
                (
                    "~~000001, г. Примерск, ул. Старая, 1~~\n000000, г. Примерск, ФКУ ИК-7",
                    false,
                    "",
                ),
            ),
            false,
        ),
        (
            prison(kind, ("000000, г. Примерск, ФКУ ИК-7", false, "eski adres")),
            false,
        ),
        (prison(("ИК", false, "kapatıldı"), address), false),
    ] {
        for places in workbooks(&[&header, &row]) {
            let table = import(&people, &places);
            let (_, envelope, _) = outcome(&table);
            assert_eq!(
                (envelope, table.is_clear()),
                (has_envelope, has_envelope),
                "{row:?}: {}",
                table.report()
            );
        }
    }
}

#[test]
fn a_number_of_which_a_part_is_not_sure_gives_no_term() {
    let header: [Marked; 4] = [
        ("Код", false, ""),
        ("ФИО", false, ""),
        ("Лет", false, ""),
        ("Мес", false, ""),
    ];
    let map = MAP
        .replace("[constants]", "\"Лет\" = \"sentence.years\"\n\"Мес\" = \"sentence.months\"\n[constants]\n\"sentence.kind\" = \"imprisonment\"");
    for (years, term) in [
        (("5", false, ""), Some("P5Y6M")),
        (("5", true, ""), None),
        (("#N/A", false, ""), None),
        (("5\u{200b}", false, ""), None),
    ] {
        let row = [("a", false, ""), ("Примерова Анна", false, ""), years, ("6", false, "")];
        for people in workbooks(&[&header, &row]) {
            let table = read(&people, &map, None).unwrap();
            let found = table.people[0]
                .item
                .pointer("/_prisoner_card/sentence/term")
                .and_then(Value::as_str);
            assert_eq!(found, term, "{years:?}");
        }
    }
}
