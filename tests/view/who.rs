//! Who it is about: name, badge, disclaimer.

use crate::common::card;
use crate::{in_russian, sample};

#[test]
fn header_says_who_in_both_languages() {
    let page = card(sample());
    assert_eq!(page.text("h2"), "Sergei Gennadyevich Mironov");
    assert_eq!(page.text(".native-name"), "Сергей Геннадьевич Миронов");
    assert_eq!(page.one(".native-name bdi").attr("lang"), Some("ru"));
    assert_eq!(page.text(".portrait"), "SM");
    assert_eq!(page.text(".badge"), "Political prisoner");
    assert_eq!(page.texts(".header .fact")[0], "born 1981");
}

#[test]
fn name_in_the_readers_language_stands_alone() {
    let page = card(in_russian());
    assert_eq!(page.text("h2"), "Сергей Геннадьевич Миронов");
    page.none(".native-name");
    assert_eq!(page.text(".badge"), "Политзаключённый");
    assert_eq!(page.texts(".header .fact")[0], "родился в 1981 году");
}

#[test]
fn disclaimer_follows_the_badge_at_once() {
    let page = card(sample());
    let order = page
        .html
        .find("part=\"badge\"")
        .zip(page.html.find("part=\"disclaimer\""));
    let (badge, disclaimer) = order.expect("both are there");
    assert!(badge < disclaimer);
    page.one(".header + .recognition .disclaimer");
}
