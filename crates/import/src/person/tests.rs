use super::{Name, agreed, in_full, stated};

#[test]
fn names_are_reported_from_roles_and_places() {
    for (text, expected) in [
        ("Anna Primerova is a political prisoner", Some("Anna Primerova")),
        ("Anna Primerova, 72, Is a Political Prisoner", Some("Anna Primerova")),
        (
            "Centre: activist Anna Primerova is a political prisoner",
            Some("Anna Primerova"),
        ),
        (
            "Memorial recognises Primersk resident Anna Primerova as a political prisoner",
            Some("Anna Primerova"),
        ),
        (
            "Anna Primerova from Primersk is a political prisoner",
            Some("Anna Primerova"),
        ),
        (
            "Mustafa Bakir ogly Vymysel is a political prisoner",
            Some("Mustafa Bakir ogly Vymysel"),
        ),
        ("Анна Примерова из Примерска — политзаключённая", Some("Анна Примерова")),
        ("Анна Примерова - политическая заключенная", Some("Анна Примерова")),
        ("Anna Primerova is a teacher", None),
    ] {
        assert_eq!(stated(text).as_deref(), expected, "{text}");
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
    for (name, part, expected) in [
        ("Anna Primerova", "Примеровой Анне Петровне", true),
        ("Anna Primerova", "Примеровой Анне, 1990 г. р.", true),
        ("Анна Примерова", "Примеровой Анне Петровне 1990 года рождения", true),
        ("Yelena D’yachenko", "Дьяченко Елене Петровне", true),
        ("Mustafa Bakir ogly Vymysel", "Вымыслу Мустафе Бакиру оглы", true),
        ("Aleksei Vymyshlenny", "Вымышленному Алексею Ильичу", true),
        ("Anna Primerova", "Anna Petrovna Primerova (born 1990)", true),
        ("Anna Primerova", "Вымыслу Ивану", false),
        ("Alexandra Primerova", "Примерову Александру", false),
        ("Elena Primerova", "Примеровой Алине", false),
        ("Anna Primerova", "начальнику Примеровой Анне", false),
    ] {
        assert_eq!(Name::Whole(name.to_owned()).is_recipient(part), expected, "{part}");
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
