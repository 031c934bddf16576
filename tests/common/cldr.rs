//! Where the card's words differ from CLDR's on purpose: for the tests natively and in browsers.

use prisoner_card::messages::Messages;

/// Items of a list.
pub(crate) const ITEMS: [&str; 4] = ["A", "B", "C", "D"];

/// All codes of two letters.
pub(crate) fn codes() -> impl Iterator<Item = String> {
    let letters = || 'a'..='z';
    letters().flat_map(move |first| letters().map(move |second| format!("{first}{second}")))
}

/// Holds the separator of a list to the one between the first two of [`ITEMS`] in CLDR's list of conjunction. The card has
/// no "and" before the last: its lists stand after a colon, and an item may itself have an "and" in it.
#[track_caller]
pub(crate) fn assert_list(messages: &Messages, of_cldr: &str) {
    let between = of_cldr.split('A').nth(1).and_then(|rest| rest.split('B').next());
    let expected = match messages.tag() {
        // In Arabic, CLDR says "and" before each item, as one does in a sentence; after a colon stands the comma. In Persian,
        // it puts a mark after the comma that keeps the direction, as the card's own markup does.
        "ar" | "fa" => "، ",
        _ => between.expect("a list"),
    };
    assert_eq!(
        messages.list(&ITEMS[..2]),
        format!("A{expected}B"),
        "{}",
        messages.tag()
    );
}

/// Languages whose messages take the name of a country in the case for "in".
const IN_THE_LOCATIVE: [&str; 8] = ["az", "et", "he", "ka", "kk", "lt", "lv", "tr"];

/// Names that are shorter than CLDR's. Those stand alone, in lists; the card's stand in brackets, after a word.
const SHORTER: [(&str, &str, &str); 9] = [
    ("be", "US", "ЗША"),
    ("cs", "US", "USA"),
    ("en", "TR", "Turkey"),
    ("en", "US", "the United States"),
    ("en", "GB", "the United Kingdom"),
    ("en", "EU", "the European Union"),
    ("pl", "US", "USA"),
    ("ru", "US", "США"),
    ("uk", "US", "США"),
];

/// Whether a country's name is CLDR's, as the language's messages need it.
pub(crate) fn is_name_of_country(tag: &str, code: &str, name: &str, of_cldr: &str) -> bool {
    if IN_THE_LOCATIVE.contains(&tag) {
        // An ending; in Hebrew a letter before the name, which takes the place of the article.
        let stem = |word: &str| word.trim_start_matches('ה').chars().take(3).collect::<String>();
        let is_of_it = of_cldr.split(' ').any(|word| name.contains(&stem(word)));
        // Kazakh papers write Hong Kong as Russian ones do, and CLDR as Mandarin has it.
        return name != of_cldr && (is_of_it || (tag, code) == ("kk", "HK"));
    }
    // CLDR's name of Hong Kong says what it is under China's law, and that of Myanmar has its former one in brackets.
    let is_in_it = ["HK", "MM"].contains(&code) && of_cldr.contains(name);
    name == of_cldr || is_in_it || SHORTER.contains(&(tag, code, name))
}
