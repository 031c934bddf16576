use super::{Address, custody, find};
use crate::label::split;
use crate::line::plain;
use crate::{html, words::Language};

/// What came of the addresses in a text: text and whether presumed, or why not.
fn found(text: &str) -> Vec<Result<(String, bool), String>> {
    let lines = split(if text.starts_with('<') {
        html::lines(text)
    } else {
        plain(text)
    });
    let mut taken = vec![false; lines.len()];
    find(0, &lines, &mut taken)
        .into_iter()
        .map(|found| found.value.map(|Address { text, presumed, .. }| (text, presumed)))
        .collect()
}

const TAIL: &str = "ФКУ СИЗО-1, Примеровой Анне Петровне, 1990 г. р.";

#[test]
fn an_address_is_taken_to_the_letter() {
    let one_line = format!("000000, г. Примерск, ул. Вымышленная, д. 7, {TAIL}");
    let three_lines = format!("000000,  г. Примерск,\n  ул. Вымышленная, д. 7,\n{TAIL}");
    let kept = format!("000000, г. Примерск,\nул. Вымышленная, д. 7,\n{TAIL}");
    for (text, expected, presumed) in [
        (format!("RU: {one_line}"), &one_line, false),
        (format!("ru {one_line}"), &one_line, false),
        (format!("РУ:\n{one_line}\n\nSomething else."), &one_line, false),
        (format!("RU: {three_lines}"), &kept, false),
        (
            format!("Адрес для писем:\n\n{three_lines}\n\nПисьма можно отправлять."),
            &kept,
            false,
        ),
        (
            format!("RU: {three_lines}\nEN: Anna, Remand Prison No. 1, Russia"),
            &kept,
            false,
        ),
        (
            format!("RU: {three_lines}\nПисьма доходят только на русском."),
            &kept,
            false,
        ),
        (format!("RU (presumably): {one_line}"), &one_line, true),
        (format!("RU: (предположительно) {one_line}"), &one_line, true),
        (format!("RU: предположительно, {one_line}"), &one_line, true),
        (format!("RU: {one_line} (presumably)"), &one_line, true),
        (format!("You can write to this address: {one_line}"), &one_line, false),
        (format!("Write to her:\n\n{one_line}"), &one_line, false),
        (format!("## Адрес для писем\n\n{one_line}"), &one_line, false),
        (
            format!("<p><b>RU:</b><br>{}</p>", three_lines.replace('\n', "<br>")),
            &kept,
            false,
        ),
        (
            format!("<div>RU:</div><div>{}</div>", three_lines.replace('\n', "</div><div>")),
            &kept,
            false,
        ),
    ] {
        assert_eq!(found(&text).first(), Some(&Ok((expected.clone(), presumed))), "{text}");
    }
}

#[test]
fn in_doubt_the_whole_address_is_left_out() {
    let start = "RU: 000000, г. Примерск, ул. Вымышленная, д. 7";
    for (text, why) in [
        (
            format!("{start}, {TAIL}\nСпросить Петра"),
            "it is not clear whether \"Спросить Петра\" belongs to the address, so it is left out",
        ),
        (
            format!("{start}, {TAIL} (до 5 марта)"),
            "\"до 5\" does not belong on an envelope, so the address is left out",
        ),
        (
            format!("{start}, {TAIL} Письма только по-русски"),
            "\"Письма\" does not belong on an envelope, so the address is left out",
        ),
        (
            format!("{start}?, {TAIL}"),
            "\"?\" does not belong on an envelope, so the address is left out",
        ),
        (
            format!("{start}, вероятно, {TAIL}"),
            "\"вероятно\" does not belong on an envelope, so the address is left out",
        ),
        (
            format!("{start},"),
            "the address names no prison, so it may be incomplete and is left out",
        ),
        (
            format!("{start}, ФКУ СИЗО-1,"),
            "the address ends as if there were more of it, so it is left out",
        ),
        (
            format!("RU: г. Примерск, {TAIL}"),
            "the address has no postcode, so it may be incomplete and is left out",
        ),
        (
            format!("{start}\n\n{TAIL}"),
            "the address names no prison, so it may be incomplete and is left out",
        ),
        (
            format!("{start}, ФКУ СИЗО-1\n\nг. Примерск, ул. Вымышленная, д. 7"),
            "line 3 may belong to this address, so it is left out; write the address as one paragraph",
        ),
        (
            "RU: Anna Petrovna Primerova, Remand Prison No. 1, 000000, Russia".to_owned(),
            "the address is not written in Russian, as its label says, so it is left out",
        ),
        (
            format!("RU (старый): 000000, г. Примерск, {TAIL}"),
            "what stands beside the label is not understood (старый), so the address is left out",
        ),
        (
            format!("{start}, \u{202e}{TAIL}"),
            "the address has a character in it that cannot be seen (U+202E); remove it and import again",
        ),
        (
            format!("{start}\u{200b}, {TAIL}"),
            "the address has a character in it that cannot be seen (U+200B); remove it and import again",
        ),
        (
            format!("{start}, {TAIL} \u{fffd}"),
            "a character of the address was lost (U+FFFD); write it anew",
        ),
        (
            format!("<p><s>{start}, {TAIL}</s></p>"),
            "the address is struck out or hidden, so it is left out",
        ),
        (
            format!("~~{start}, {TAIL}~~"),
            "the address is struck out or hidden, so it is left out",
        ),
        ("RU:".to_owned(), "no address follows the label"),
    ] {
        let all = found(&text);
        if text.starts_with('~') {
            assert_eq!(all, [], "the label is struck out with it: {text}");
        } else {
            assert_eq!(all.first(), Some(&Err(why.to_owned())), "{text}");
        }
    }
}

#[test]
fn what_is_no_address_is_none() {
    for text in [
        "Адрес для посылок: 000000, г. Примерск",
        "Russia is large.",
        "He lives at 7 Street.",
        "Address unknown",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn the_prison_in_the_address_tells_where_somebody_is() {
    for (address, code) in [
        ("ФКУ СИЗО-2 УФСИН", Some("remand")),
        ("ФКУ ИК-7", Some("colony")),
        ("ФКУ ИК № 7", Some("colony")),
        ("ФКУ КП-3", Some("settlement")),
        ("ФКУ Тюрьма", Some("prison")),
        ("ФКУ ИК-7, ПФРСИ", None),
        ("СИЗО-1 при ИК-7", None),
        ("ул. Рабочая", None),
    ] {
        assert_eq!(custody(address), code, "{address}");
    }
}

#[test]
fn a_label_without_language_takes_that_of_the_script() {
    let lines = split(plain(
        "Address: Anna Petrovna Primerova, Remand Prison No. 1, 000000, Russia",
    ));
    let found = find(0, &lines, &mut [false]);
    let address = found[0].value.as_ref().unwrap();
    assert_eq!(address.language, Language::English);
}
