//! The languages of letters, as the project has them, and readers of letters.
#![allow(dead_code, reason = "each test takes what it needs")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use prisoner_card_format::codes::Gender;
use prisoner_card_format::{LanguageTag, Localized, PersonName};
use prisoner_card_letter::{Change, Gap, Letter, Reader, Script, Sentence, Side, WRITTEN, Words};
use prisoner_card_locales::Locales;

pub(crate) const GENDERS: [Gender; 3] = [Gender::Male, Gender::Female, Gender::Other];

/// A path of the project.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// The words of each language that letters are written in, in their order.
pub(crate) fn written() -> Vec<Words> {
    let folders = prisoner_card_locales_build::read(&project("locales")).expect("the folders can be read");
    let locales = Locales::read(&folders).expect("sound");
    let packs: BTreeMap<&str, String> = locales.letter_packs().collect();
    let words = |tag: &&str| match packs.get(tag) {
        Some(pack) => Words::read(pack).expect("a pack"),
        None => Words::english(),
    };
    WRITTEN.iter().map(words).collect()
}

/// A letter of all sentences, with every gap filled in.
pub(crate) fn letter_of_all(language: &str, writer: Gender) -> Letter {
    let fill = |gap: &Gap| Change::Fill {
        gap: *gap,
        side: Side::Letter,
        text: filling(*gap, Script::of_language(language)).to_owned(),
    };
    Sentence::all()
        .map(Change::Add)
        .chain(Gap::ALL.iter().map(fill))
        .chain([Change::Writer(writer)])
        .fold(Letter::new(language), |letter, change| letter.changed(&change))
}

/// A reader whose given name is stated in each language.
pub(crate) fn reader(gender: Gender) -> Reader {
    let name = |tag: &&str| {
        let (given, family) = match Script::of_language(tag) {
            Script::Latin => ("Nika", "Orlova"),
            Script::Cyrillic => ("Ника", "Орлова"),
            Script::Arabic => ("نور", "اورلوفا"),
            Script::Han => ("宁", "欧"),
        };
        let name = PersonName::Parts {
            given: given.to_owned(),
            patronymic: None,
            family: family.to_owned(),
        };
        Some((LanguageTag::parse(tag)?, name))
    };
    let names = Localized::new(WRITTEN.iter().filter_map(name)).expect("names");
    Reader::new(names, gender)
}

/// A reader whose given name is stated in no language of letters.
pub(crate) fn stranger() -> Reader {
    let name = PersonName::Whole("Nika Orlova".to_owned());
    let names = Localized::new([(LanguageTag::english(), name)]).expect("names");
    Reader::new(names, Gender::Other)
}

fn filling(gap: Gap, script: Script) -> &'static str {
    let [latin, cyrillic, arabic, han] = match gap {
        Gap::Author => ["Selma Lagerlöf", "Сельма Лагерлёф", "سلما لاگرلوف", "拉格洛夫"],
        Gap::Book => ["Momo", "Момо", "مومو", "毛毛"],
        Gap::Country => ["Austria", "Австрия", "النمسا", "奥地利"],
        Gap::Dish => ["strudel", "штрудель", "شترودل", "果馅卷"],
        Gap::Musician => ["Mozart", "Моцарт", "موزارت", "莫扎特"],
        Gap::Name => ["Anna", "Анна", "آنا", "安娜"],
        Gap::Pet => ["Minka", "Минка", "مينكا", "明卡"],
        Gap::Team => ["Sturm", "Штурм", "شتورم", "风暴"],
        Gap::Town => ["Graz", "Грац", "غراتس", "格拉茨"],
        Gap::Year => ["1951"; 4],
    };
    match script {
        Script::Latin => latin,
        Script::Cyrillic => cyrillic,
        Script::Arabic => arabic,
        Script::Han => han,
    }
}
