//! The words of the card that differ from CLDR's on purpose: for the tests natively and in browsers.

use prisoner_card::messages::Messages;

/// Items of a list.
pub(crate) const ITEMS: [&str; 4] = ["A", "B", "C", "D"];

/// All codes of two letters.
pub(crate) fn codes() -> impl Iterator<Item = String> {
    let letters = || 'a'..='z';
    letters().flat_map(move |first| letters().map(move |second| format!("{first}{second}")))
}

/// Asserts that the separator of a list is the one between the first two of [`ITEMS`] in CLDR's list of conjunction.
/// The card has no "and" before the last: its lists come after a colon, and an item may itself contain an "and".
#[track_caller]
pub(crate) fn assert_list(messages: &Messages, of_cldr: &str) {
    let between = of_cldr.split('A').nth(1).and_then(|rest| rest.split('B').next());
    let expected = match messages.tag() {
        // In Arabic, CLDR has "and" before each item, as in a sentence; after a colon a comma is used. In Persian, it
        // has a mark after the comma that keeps the direction; the card's own markup does that.
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

/// Names that are shorter than CLDR's. CLDR's are for lists; the card's are in brackets, after a word.
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

/// Whether a country's name is CLDR's, in the form that the language's messages need.
pub(crate) fn is_name_of_country(tag: &str, code: &str, name: &str, of_cldr: &str) -> bool {
    if IN_THE_LOCATIVE.contains(&tag) {
        // An ending; in Hebrew a letter before the name, which replaces the article.
        let stem = |word: &str| word.trim_start_matches('ה').chars().take(3).collect::<String>();
        let is_of_it = of_cldr.split(' ').any(|word| name.contains(&stem(word)));
        // Kazakh papers write Hong Kong like Russian ones, CLDR as in Mandarin.
        return name != of_cldr && (is_of_it || (tag, code) == ("kk", "HK"));
    }
    // CLDR's name of Hong Kong has its status under China's law, and that of Myanmar its former name in brackets.
    let is_in_it = ["HK", "MM"].contains(&code) && of_cldr.contains(name);
    name == of_cldr || is_in_it || SHORTER.contains(&(tag, code, name))
}
