//! Workbooks in XLSX and ODS.

use std::fmt::{Display, Write as _};
use std::io::{Cursor, Write as _};

use prisoner_card_document::Source;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{MAP, read};

pub(super) fn archive(name: &str, parts: &[(&str, &str)]) -> Source {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (part, text) in parts {
        writer.start_file(*part, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    Source {
        name: name.to_owned(),
        bytes: writer.finish().unwrap().into_inner(),
    }
}

pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The kinds and the paths of what a part of XLSX refers to.
pub(super) fn relations(of: &[(&str, impl Display)]) -> String {
    let of = of.iter().enumerate().map(|(index, (kind, target))| {
        format!(r#"<Relationship Id="r{index}" Type="{RELATIONS}/{kind}" Target="{target}"/>"#)
    });
    format!(
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>"#,
        of.collect::<String>()
    )
}

/// XLSX with those sheets, each with its name, attributes and what is in it, and with further parts. The first sheet is
/// neither the first relation nor the first file.
pub(super) fn xlsx(name: &str, sheets: &[(&str, &str, String)], parts: &[(&str, &str)]) -> Source {
    let (mut list, mut files) = (String::new(), Vec::new());
    let mut related = vec![
        ("styles", "styles.xml".to_owned()),
        ("sharedStrings", "sharedStrings.xml".to_owned()),
    ];
    for (index, (name, attributes, content)) in sheets.iter().enumerate() {
        let (id, path) = (related.len(), format!("worksheets/sheet{}.xml", sheets.len() - index));
        write!(
            list,
            r#"<sheet name="{name}" sheetId="{id}" {attributes} r:id="r{id}"/>"#
        )
        .unwrap();
        files.push((
            format!("xl/{path}"),
            format!(r#"<worksheet xmlns="{MAIN}">{content}</worksheet>"#),
        ));
        related.push(("worksheet", path));
    }
    files.extend([
        ("[Content_Types].xml".to_owned(), "<Types/>".to_owned()),
        (
            "_rels/.rels".to_owned(),
            relations(&[("officeDocument", "xl/workbook.xml")]),
        ),
        ("xl/_rels/workbook.xml.rels".to_owned(), relations(&related)),
        (
            "xl/workbook.xml".to_owned(),
            format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{list}</sheets></workbook>"#),
        ),
    ]);
    let files = files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    archive(name, &files.chain(parts.iter().copied()).collect::<Vec<_>>())
}

/// Formats: none, d-mmm-yy, mmm-yy, yyyy, d-mmm, six digits, percent.
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy&quot; г. d&quot;"/><numFmt numFmtId="165" formatCode="000000"/></numFmts><cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="15"/><xf numFmtId="17"/><xf numFmtId="164"/><xf numFmtId="16"/><xf numFmtId="165"/><xf numFmtId="9"/></cellXfs></styleSheet>"#;

fn people(rows: &str, after: &str) -> Source {
    people_of(rows, after, STYLES)
}

/// People in the second sheet, after one that is hidden.
fn people_of(rows: &str, after: &str, styles: &str) -> Source {
    let sheet =
        |rows: &str| format!(r#"<cols><col min="3" max="3" hidden="1"/></cols><sheetData>{rows}</sheetData>{after}"#);
    let sheets = [("Черновик", r#"state="hidden""#, sheet("")), ("Люди", "", sheet(rows))];
    xlsx("people.xlsx", &sheets, &[("xl/styles.xml", styles)])
}

pub(super) fn text(text: &str) -> String {
    format!(r#"<c t="inlineStr"><is><t>{text}</t></is></c>"#)
}

#[test]
fn dates_in_xlsx_are_as_precise_as_they_are_shown() {
    let header: String = ["Код", "ФИО", "Родился"].map(text).concat();
    let dates = [
        ("1", Some("1990-01-02")),
        ("2", Some("1990-01")),
        ("3", Some("1990")),
        ("4", None),
        ("0", None),
    ];
    let rows = dates.iter().enumerate().map(|(index, (style, _))| {
        let (id, name) = (text(&format!("p{index}")), text("Вымысел Иван"));
        format!(
            r#"<row r="{}">{id}{name}<c s="{style}"><v>32875</v></c></row>"#,
            index + 2
        )
    });
    let rows = format!(r#"<row r="1">{header}</row>{}"#, rows.collect::<Vec<_>>().concat());
    let table = read(&people(&rows, ""), MAP, None).unwrap();
    let births: Vec<_> = table
        .people
        .iter()
        .map(|person| person.item["_prisoner_card"]["birth"].as_str())
        .collect();
    assert_eq!(births, dates.map(|(_, birth)| birth));
    let report = table.report();
    assert!(report.contains("  people.xlsx:C6 \"32875\"\n"), "{report}");
}

#[test]
fn dates_in_built_in_formats_of_east_asia_are_read_as_far_as_these_agree() {
    let header: String = ["Код", "ФИО", "Родился"].map(text).concat();
    for (format, birth) in [
        (27, Some("1990-01")),
        (28, None),
        (30, Some("1990-01-02")),
        (31, Some("1990-01-02")),
        (32, None),
        (36, Some("1990-01")),
        (50, Some("1990-01")),
        (51, None),
        (57, Some("1990-01")),
        (58, None),
    ] {
        let person: String = ["p1", "Вымысел Иван"].map(text).concat();
        let rows = format!(r#"<row r="1">{header}</row><row r="2">{person}<c s="1"><v>32875</v></c></row>"#);
        let styles = format!(
            r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="{format}"/></cellXfs></styleSheet>"#
        );
        let table = read(&people_of(&rows, "", &styles), MAP, None).unwrap();
        let found = table.people[0].item["_prisoner_card"]["birth"].as_str();
        assert_eq!(found, birth, "{format}: {}", table.report());
    }
}

#[test]
fn a_prisoner_number_that_a_spreadsheet_rounds_or_shows_otherwise_is_asked_about() {
    let header: String = ["Код", "ФИО", "Номер"].map(text).concat();
    let map = format!("{MAP}\n").replace("\"Родился\" = \"birth\"", "\"Номер\" = \"mail.address.number\"");
    for (cell, number) in [
        (r"<c><v>12345</v></c>", Some("12345")),
        (r"<c><v>12345.0</v></c>", Some("12345")),
        (r#"<c s="5"><v>12345</v></c>"#, None),
        (r#"<c s="6"><v>0.5</v></c>"#, None),
        (r"<c><v>1234567890123456789</v></c>", None),
        (r#"<c t="inlineStr"><is><t>012345</t></is></c>"#, Some("012345")),
        (r#"<c t="inlineStr"><is><t>1,23457E+11</t></is></c>"#, None),
        (r#"<c t="inlineStr"><is><t>1.23E+17</t></is></c>"#, None),
        (r#"<c t="inlineStr"><is><t>12E5</t></is></c>"#, Some("12E5")),
    ] {
        let person: String = ["p1", "Вымысел Иван"].map(text).concat();
        let rows = format!(r#"<row r="1">{header}</row><row r="2">{person}{cell}</row>"#);
        let table = read(&people(&rows, ""), &map, None).unwrap();
        let found = &table.people[0].item["_prisoner_card"]["mail"]["address"]["number"];
        assert_eq!(found.as_str(), number, "{cell}");
        let is_said = table.report().contains("so mail.address.number is left out");
        assert_eq!(is_said, number.is_none(), "{cell}");
    }
}

#[test]
fn hidden_and_merged_cells_of_xlsx_are_reported() {
    let rows = format!(
        r#"<row r="2">{}</row><row r="4" hidden="1">{}<c r="D4"><v>7.0</v></c></row>"#,
        ["Код", "ФИО"].map(text).concat(),
        ["vymysel", "Вымысел Иван"].map(text).concat()
    );
    let table = read(
        &people(&rows, r#"<mergeCells><mergeCell ref="B4:B5"/></mergeCells>"#),
        MAP,
        None,
    )
    .unwrap();
    assert_eq!(table.people[0].item["id"], "vymysel");
    assert!(!table.is_clear());
    let report = table.report();
    for said in [
        "sheet \"Люди\" is read, and not \"Черновик\"; the map names another, as sheet = …\n",
        "hidden rows are read as the others are: 4\n",
        "hidden columns are read as the others are: C\n",
        "warning: cells are merged, and what is in them counts for the first alone: B4:B5\n",
        "row 4, vymysel: A4 → id, B4 → name\n",
    ] {
        assert!(report.contains(said), "{said} in {report}");
    }
    let other = read(&people(&rows, ""), &format!("sheet = \"Другой\"\n{MAP}"), None).unwrap_err();
    assert_eq!(
        other,
        "cannot import people.xlsx: there is no sheet \"Другой\"; its sheets: \"Черновик\", \"Люди\""
    );
}

#[test]
fn a_formula_without_its_value_is_not_taken_for_an_empty_cell() {
    let rows = |place: &str| {
        format!(
            r#"<row r="2">{}</row><row r="3">{}{place}</row>"#,
            ["Код", "ФИО", "Где"].map(text).concat(),
            ["vymysel", "Вымысел Иван"].map(text).concat()
        )
    };
    let refused = read(&people(&rows(r#"<c r="C3"><f>A1</f></c>"#), ""), MAP, None).unwrap_err();
    assert_eq!(
        refused,
        "cannot import people.xlsx: the formula in C3 has no value that was saved with it; open the file in a spreadsheet \
         program, save it, and import again"
    );
    let table = read(
        &people(&rows(r#"<c r="C3" t="str"><f>A1</f><v>Освобождён</v></c>"#), ""),
        MAP,
        None,
    )
    .unwrap();
    assert_eq!(table.people[0].item["_prisoner_card"]["custody"]["code"], "released");
}

#[test]
fn workbooks_with_macros_are_refused_whatever_they_are_called() {
    for part in ["xl/vbaProject.bin", "xl/macrosheets/sheet1.xml", "Basic/script-lc.xml"] {
        let table = xlsx("people.xlsx", &[("Люди", "", String::new())], &[(part, "x")]);
        assert_eq!(
            read(&table, MAP, None).unwrap_err(),
            "cannot import people.xlsx: there are macros in it, so it is not read; save it as XLSX without macros, or as CSV"
        );
    }
}

#[test]
fn ods_is_read_with_its_repetitions_and_what_is_hidden() {
    let cell = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
    let date = |stored: &str, shown: &str| {
        format!(
            r#"<table:table-cell office:value-type="date" office:date-value="{stored}"><text:p>{shown}</text:p></table:table-cell>"#
        )
    };
    let person = |id: &str, date: &str| {
        format!(
            r#"<table:table-row table:visibility="filter">{}<table:table-cell table:number-rows-spanned="2"><office:annotation><text:p>Note</text:p></office:annotation><text:p>Вымысел &amp;#65;<text:s/>Иван</text:p></table:table-cell>{date}<table:table-cell table:number-columns-repeated="1000"/></table:table-row>"#,
            cell(id)
        )
    };
    let rows = [
        format!(
            "<table:table-row>{}</table:table-row>",
            ["Код", "ФИО", "Родился"].map(cell).concat()
        ),
        r#"<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>"#.to_owned(),
        person("p1", &date("1990-01-02", "2 янв. 1990")),
        person("p2", &date("1990-01-01", "янв. 1990")),
        person("p3", &date("1990-01-01T00:00:00", "1990")),
        person("p4", &date("1990-01-01", "1 число")),
        r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>"#.to_owned(),
    ];
    let content = format!(
        r#"<office:document-content><office:body><office:spreadsheet><table:table table:name="Люди"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>{}</table:table></office:spreadsheet></office:body></office:document-content>"#,
        rows.concat().replace("&amp;#65;", "&#1040;.")
    );
    let table = read(
        &archive("people.ods", &[("mimetype", ""), ("content.xml", &content)]),
        MAP,
        None,
    )
    .unwrap();
    let births: Vec<_> = table
        .people
        .iter()
        .map(|person| person.item["_prisoner_card"]["birth"].as_str())
        .collect();
    assert_eq!(
        births,
        [Some("1990-01-02"), Some("1990-01"), Some("1990"), Some("1990-01")]
    );
    assert_eq!(table.people[0].item["_prisoner_card"]["name"]["ru"], "Вымысел А. Иван");
    let report = table.report();
    for said in [
        "hidden rows are read as the others are: 4, 5, 6, 7\n",
        "hidden columns are read as the others are: C\n",
        "counts for the first alone: B4:B5, B5:B6, B6:B7, B7:B8\n",
        "row 4, p1: A4 → id, B4 → name, C4 → birth\n",
    ] {
        assert!(report.contains(said), "{said} in {report}");
    }
}

#[test]
fn a_sheet_of_ods_that_is_hidden_is_not_the_first() {
    let rows = |name: &str| {
        let row = |cells: [&str; 2]| {
            let cells = cells.map(|cell| format!("<table:table-cell><text:p>{cell}</text:p></table:table-cell>"));
            format!("<table:table-row>{}</table:table-row>", cells.concat())
        };
        row(["Код", "ФИО"]) + &row([name, "Вымысел Иван"])
    };
    let style = |name: &str, display: &str| {
        format!(
            r#"<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{display}"/></style:style>"#
        )
    };
    let content = format!(
        r#"<a><office:automatic-styles>{}{}</office:automatic-styles><table:table table:name="2019" table:style-name="ta1">{}</table:table><table:table table:name="2026" table:style-name="ta2">{}</table:table></a>"#,
        style("ta1", "false"),
        style("ta2", "true"),
        rows("old"),
        rows("new")
    );
    let table = archive("people.ods", &[("content.xml", &content)]);
    let first = |map: &str| read(&table, map, None).unwrap().people[0].item["id"].clone();
    assert_eq!(first(MAP), "new");
    assert_eq!(first(&format!("sheet = \"2019\"\n{MAP}")), "old");
}

#[test]
fn workbooks_that_unpack_to_too_much_are_refused() {
    let row = r#"<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000"><text:p>x</text:p></table:table-cell></table:table-row>"#;
    let content = format!(r#"<a><table:table table:name="x">{row}</table:table></a>"#);
    let big = " ".repeat(129 * 1024 * 1024);
    for (content, reason) in [
        (content.as_str(), "it has more than 2000000 cells"),
        (&big, "unpacked it is larger than 128 MiB, which no table of people is"),
    ] {
        let refused = read(&archive("a.ods", &[("content.xml", content)]), MAP, None).unwrap_err();
        assert_eq!(refused, format!("cannot import a.ods: {reason}"));
    }
    let far = people(
        &(1..200)
            .map(|row| format!(r#"<row r="{row}"><c r="XFD{row}"><v>1</v></c></row>"#))
            .collect::<Vec<_>>()
            .concat(),
        "",
    );
    assert_eq!(
        read(&far, MAP, None).unwrap_err(),
        "cannot import people.xlsx: it has more than 2000000 cells"
    );
}

#[test]
fn a_workbook_that_is_cut_off_is_refused_with_advice() {
    let whole = people("<row r=\"1\"></row>", "");
    for length in [4, whole.bytes.len() / 2, whole.bytes.len() - 30] {
        for name in ["people.xlsx", "people.ods"] {
            let cut = Source {
                name: name.to_owned(),
                bytes: whole.bytes[..length].to_vec(),
            };
            let message = read(&cut, MAP, None).unwrap_err();
            let advice = "; it may be cut off: copy or download it again, or save it anew as XLSX, ODS or CSV";
            assert!(
                message.starts_with(&format!("cannot import {name}: it is broken: ")),
                "{message}"
            );
            assert!(message.ends_with(advice), "{message}");
        }
    }
}
