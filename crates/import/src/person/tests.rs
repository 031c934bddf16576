use super::{Name, agreed, in_full, stated};
use crate::fixtures::rows;

#[test]
fn names_are_distinguished_from_roles_and_places() {
    for [text, expected] in rows(include_str!("../fixtures/names.txt")) {
        assert_eq!(stated(text).as_deref().unwrap_or("-"), expected, "{text}");
    }
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    for (stated, recipients, expected) in [
        (&["Teacher Anna Primerova"][..], &[][..], Some("Anna Primerova")),
        (
            &["Beekeeper Anna Primerova"],
            &["Примеровой Анне Петровне"],
            Some("Anna Primerova"),
        ),
        (&["Beekeeper Anna Primerova"], &[], None),
        (
            &["Beekeeper Anna Primerova", "Anna Primerova"],
            &[],
            Some("Anna Primerova"),
        ),
        (&["Anna Primerova", "Ivan Vymysel"], &[], None),
        (&["Teacher Primerova"], &[], None),
    ] {
        assert_eq!(agreed(&names(stated), recipients).as_deref(), expected, "{stated:?}");
    }
}

#[test]
fn a_patronymic_is_taken_where_there_is_one() {
    let full = in_full("Анна Примерова", &["000000, ИК-7, Примеровой Анне Петровне"]);
    assert_eq!(full, in_full("Анна Петровна Примерова", &[]));
    let two = ["Анна Петровна Примерова", "Примеровой Анне Ивановне"];
    assert_eq!(
        in_full("Анна Примерова", &two),
        Name::Whole("Анна Примерова".to_owned())
    );
}

#[test]
fn a_recipient_is_the_person_and_nobody_else() {
    for [name, part, expected] in rows(include_str!("../fixtures/recipients.txt")) {
        let is_recipient = in_full(name, &[]).is_recipient(part);
        assert_eq!(is_recipient, expected == "yes", "{part}");
    }
}

#[test]
fn mentions_are_marked() {
    let name = Name::Whole("Anna Primerova".to_owned());
    for (sentence, expected) in [
        ("Anna Petrovna Primerova was detained.", "§ was detained."),
        ("On 5 May, Primerova’s brother saw her.", "On 5 May, §’s brother saw §."),
        ("Примерова Анна Петровна, учительница", "§, учительница"),
        ("Anna Obraztsova was detained.", "Anna Obraztsova was detained."),
        ("Суд приговорил Примерову к году.", "Суд приговорил § к году."),
    ] {
        assert_eq!(name.marked(sentence, true), expected);
    }
}

#[test]
fn names_in_two_scripts_are_one_only_letter_for_letter() {
    for [one, other, expected] in rows(include_str!("../fixtures/pairs.txt")) {
        let name = |text: &str| in_full(text, &[]);
        assert_eq!(name(one).is_one_with(&name(other)), expected == "one", "{one} {other}");
    }
}
