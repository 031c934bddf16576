//! The envelope, in the languages of the project.

use std::path::Path;

use prisoner_card_letter::{Words, country_line};
use prisoner_card_locales::Locales;

/// In these, a pack says "in Russia" (`Venemaal`), which is no name for an envelope.
const AT_HOME: [(&str, &str); 8] = [
    ("az", "AZ"),
    ("et", "EE"),
    ("he", "IL"),
    ("ka", "GE"),
    ("kk", "KZ"),
    ("lt", "LT"),
    ("lv", "LV"),
    ("tr", "TR"),
];

#[test]
fn no_envelope_says_in_which_country_in_place_of_its_name() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let folders = prisoner_card_locales_build::read(&folder).expect("the folders can be read");
    let locales = Locales::read(&folders).expect("sound");
    let mut count = 0;
    for (tag, pack) in locales.letter_packs() {
        for (_, country) in AT_HOME.iter().filter(|(of, _)| *of == tag) {
            let words = Words::read(&pack).expect("a pack");
            let line = country_line("Ivan", country, "RU", &words, "Russia", |text, _| text.to_uppercase());
            assert_eq!(line.as_deref(), Some("RUSSIA"), "{tag}");
            count += 1;
        }
    }
    assert_eq!(count, AT_HOME.len());
}
