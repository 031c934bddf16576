use prisoner_card_format::{LanguageTag, Localized, PersonName};
use proptest::prelude::*;

use super::folding::fold;
use crate::{Names, Query};

fn names(language: &str, name: &str) -> Names {
    let name = PersonName::Whole(name.to_owned());
    let name = Localized::new([(LanguageTag::parse(language).unwrap(), name)]).unwrap();
    Names::of_all(&[&name], &fold).remove(0)
}

fn query(text: &str) -> Query {
    Query::new(text, &fold)
}

#[track_caller]
fn assert_found(language: &str, name: &str, queries: &[&str]) {
    for typed in queries {
        assert!(query(typed).finds(&names(language, name)), "{typed} in {name}");
    }
}

#[track_caller]
fn assert_not_found(language: &str, name: &str, queries: &[&str]) {
    for typed in queries {
        assert!(!query(typed).finds(&names(language, name)), "{typed} in {name}");
    }
}

#[test]
fn case_accents_and_the_dots_of_yo_do_not_matter() {
    assert_found(
        "ru",
        "Сергей Миронов",
        &["миронов", "МИРОНОВ", "сергей  мир", "Миронов, Сергей", "с"],
    );
    assert_found("ru", "Фёдор Королёв", &["Федор", "фёдор королев"]);
    assert_found("ru", "Федор Королев", &["Фёдор Королёв"]);
    assert_found("cs", "Jiří Čapek", &["jiri capek", "JIŘÍ"]);
    assert_found("tr", "İlhan Işık", &["ilhan", "isik", "IŞIK", "ışık"]);
    assert_found("tr", "ıe", &["I", "i", "ı", "IE"]);
    assert_found("de", "Jürgen Groß", &["jurgen gross", "gross"]);
    assert_found("pl", "Łukasz Wałęsa", &["lukasz walesa"]);
    assert_found("mt", "Żeppi Ħaddiem", &["zeppi haddiem", "ŻEPPI"]);
    assert_found("se", "Máret Ŧuomis Ŋß", &["tuomis", "nss", "ŊSS"]);
    assert_found("de", "ßDj", &["SSD", "ssdj", "ßd"]);
    assert_found("ha", "Ɓala Ƙarami", &["bala karami"]);
    assert_found("ga", "Seán O’Brien", &["obrien", "O'Brien", "sean"]);
}

#[test]
fn name_is_found_in_another_alphabet_however_it_is_written_there() {
    assert_found(
        "ru",
        "Сергей Миронов",
        &["Mironov", "sergey", "Sergei MIRONOV", "Sergej"],
    );
    assert_found("en", "Sergei Mironov", &["Миронов", "сергей"]);
    assert_found(
        "ru",
        "Евгения Щукина",
        &["Yevgeniya Shchukina", "Evgeniia", "Evgenija Ščukina"],
    );
    assert_found("ru", "Юлия Хабирова", &["Yulia Khabirova", "Iuliia", "Julija"]);
    assert_found("ru", "Алексей Цой", &["Alexei Tsoi", "Aleksey Tsoy", "Alexey"]);
    assert_found("ru", "Фёдор Королёв", &["Fedor Korolev", "Fyodor Korolyov"]);
    assert_found("ru", "Дарья Жукова", &["Darya Zhukova", "Daria", "Žukova"]);
    assert_found("uk", "Григорій Гончар", &["Hryhorii Honchar", "Hryhoriy"]);
    assert_found("be", "Наталля Піліпенка", &["Natallia Pilipenka"]);
    assert_found("hy", "Աննա Պետրոսյան", &["Anna Petrosyan", "Анна Петросян"]);
    assert_found("ka", "ნინო ბერიძე", &["Nino Beridze", "Нино"]);
    assert_found("el", "Γιώργος Νικολάου", &["Giorgos Nikolaou"]);
    assert_found("el", "Γιώργος Νικολάου", &["ΓΙΩΡΓΟΣ", "γιωργοσ"]);
}

#[test]
fn arabic_and_persian_keyboards_find_the_same_names() {
    assert_found("fa", "علی کریمی", &["علي", "كريمي", "على"]);
    assert_found("ar", "علي كريم", &["علی", "کریم"]);
}

#[test]
fn scripts_without_spaces_are_searched_within_words() {
    assert_found("my", "အောင်ဆန်းစုကြည်", &["ဆန်း"]);
    assert_found("ko", "김철수", &["철수"]);
    assert_found("zh", "王小明", &["王", "小明"]);
    assert_found("ar", "محمد علي", &["محمد", "علي"]);
}

#[test]
fn others_are_not_found() {
    assert_not_found(
        "ru",
        "Сергей Миронов",
        &["Petrov", "ironov", "Мирончук", "Sergei Petrov"],
    );
    assert_not_found("zh", "王小明", &["李", "Wang"]);
    assert_not_found("en", "Anna", &["Annalena"]);
}

#[test]
fn people_who_are_folded_at_once_keep_their_own_names() {
    let of = |languages: &[(&str, &str)]| {
        let names = languages
            .iter()
            .map(|(tag, name)| (LanguageTag::parse(tag).unwrap(), PersonName::Whole((*name).to_owned())));
        Localized::new(names).unwrap()
    };
    let people = [
        of(&[("en", "Anna\nPrimerova"), ("ru", "Анна Примерова")]),
        of(&[("en", "—")]),
        of(&[("ru", "Борис")]),
    ];
    let names = Names::of_all(&people.iter().collect::<Vec<_>>(), &fold);
    let found = |text: &str| names.iter().map(|names| query(text).finds(names)).collect::<Vec<_>>();
    assert_eq!(found("primer"), [true, false, false]);
    assert_eq!(found("бор"), [false, false, true]);
}

#[test]
fn query_without_letters_looks_for_nothing() {
    for typed in ["", "  ", "—", "’"] {
        assert!(query(typed).is_empty(), "{typed:?}");
    }
}

proptest! {
    #[test]
    fn everybody_is_found_by_each_beginning_of_their_name(name in "[А-ЯЁа-яё]{1,12}|[A-Za-zÀ-ž]{1,12}") {
        let found = names("ru", &name);
        let typed: Vec<char> = name.chars().collect();
        for end in 1..=typed.len() {
            let beginning: String = typed[..end].iter().collect();
            prop_assert!(query(&beginning).finds(&found), "{} in {}", beginning, name);
            let capitals = beginning.to_uppercase();
            prop_assert!(query(&capitals).finds(&found), "{} in {}", capitals, name);
        }
    }

    #[test]
    fn no_text_breaks_the_search(name: String, typed: String) {
        query(&typed).finds(&names("ru", &name));
    }
}
