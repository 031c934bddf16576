//! The folding of names, as a browser does it (`apps/list/fold.ts`).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a text line by line.
pub(super) fn fold(text: &str) -> String {
    let lines: Vec<String> = text.split('\n').map(line).collect();
    lines.join("\n")
}

fn line(text: &str) -> String {
    let folded: String = text
        .nfkd()
        .filter(|character| !is_combining_mark(*character) && !is_silent(*character))
        .flat_map(char::to_lowercase)
        // Some letters fall apart only in lower case: `İ` is an `i` with a dot.
        .filter(|character| !is_combining_mark(*character))
        .collect();
    let words = folded.split(|character: char| !character.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

/// Apostrophes, and signs that join: within a name they divide no word.
const fn is_silent(character: char) -> bool {
    matches!(
        character,
        '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{640}'
    )
}

#[test]
fn names_fold_as_in_a_browser() {
    // tests/shell/list.test.js holds apps/list/fold.ts against the same pairs.
    let pairs: Vec<[String; 2]> = serde_json::from_str(include_str!("folded.json")).unwrap();
    for [text, folded] in pairs {
        assert_eq!(fold(&text), folded, "{text}");
    }
}
