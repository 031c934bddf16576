//! The parts of an address.

use super::words::{Word, is_same, is_word, words};
use crate::signs::Signs;

/// The content of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A prison, a hospital.
    Institution,
    /// The person's name.
    Name,
    /// A postal code, a box, a house, the number under which the prison knows the person.
    Number,
    /// A street without a number.
    Street,
    /// A town, a region, a ward.
    Other,
}

/// A part of an address.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) kind: Kind,
    /// A street with a number, or a numbered box.
    is_house: bool,
    pub(super) words: Vec<String>,
}

impl Part {
    pub(super) fn letters(&self) -> usize {
        self.words.iter().map(|word| word.chars().count()).sum()
    }

    /// The content of the part where only these words of it are there: a street without its number is no house.
    pub(super) fn kind_of(&self, is_there: impl Fn(&str) -> bool) -> Kind {
        let has_number = || {
            let mut numbers = self.words.iter().filter(|word| word.contains(char::is_numeric));
            numbers.any(|number| is_there(number))
        };
        match self.kind {
            Kind::Number if !has_number() => Kind::Street,
            kind => kind,
        }
    }

    /// Whether the part alone leads to the place.
    pub(super) fn is_house(&self) -> bool {
        self.is_house
    }

    /// Whether an address of this one part is one: it says more than a name.
    pub(super) fn is_address_by_itself(&self) -> bool {
        self.words.len() > 3 && self.words.iter().any(|word| is_long_number(word))
    }
}

/// The parts of an address, divided by punctuation, line breaks and the person's name.
pub(super) fn parts(text: &str, names: &[String]) -> Vec<Part> {
    let words = words(text);
    let is_divided = |index: usize| {
        let before = index.checked_sub(1).and_then(|before| words.get(before));
        before.zip(words.get(index)).is_none_or(|(before, word)| {
            let between = text.get(before.span.end..word.span.start).unwrap_or_default();
            is_division(before, between, word)
        })
    };
    let is_name: Vec<bool> = words.iter().map(|word| is_of_name(word, names)).collect();
    // One word of the name may be that of a town, too.
    let is_in_name = |index: usize| {
        let is_name = |index: usize| is_name.get(index) == Some(&true);
        let follows = |index: usize| is_name(index) && is_name(index.wrapping_sub(1)) && !is_divided(index);
        follows(index) || follows(index + 1)
    };
    let mut groups: Vec<Vec<&Word>> = Vec::new();
    for (index, word) in words.iter().enumerate() {
        let is_new = is_divided(index) || is_in_name(index - 1) != is_in_name(index);
        // A single character, such as 收 behind the name or the number of a house behind a comma, says nothing by itself.
        let is_single = word.text.chars().count() == 1 && words.get(index + 1).is_none_or(|_| is_divided(index + 1));
        match groups.last_mut() {
            Some(group) if !is_new || is_single => group.push(word),
            _ => groups.push(vec![word]),
        }
    }
    let mut start = 0;
    let parts = groups.iter().filter_map(|group| {
        let end = group.last()?.span.end;
        // The text includes the abbreviation before the part, such as that of a street.
        let (kind, is_house) = kind(text.get(start..end)?, group, names);
        start = end;
        Some(Part {
            kind,
            is_house,
            words: group.iter().map(|word| word.text.clone()).collect(),
        })
    });
    let mut parts: Vec<Part> = parts.collect();
    let is_name = |part: &Part| part.kind == Kind::Name;
    if parts.iter().any(|part| is_name(part) && part.words.len() > 1) {
        for part in parts.iter_mut().filter(|part| part.words.len() == 1) {
            // Beside the whole name, a word of it is that of a town.
            if is_name(part) {
                part.kind = Kind::Other;
            }
        }
    }
    parts
}

fn is_division(before: &Word, between: &str, after: &Word) -> bool {
    let is_written_together = |word: &Word| word.text.chars().any(is_word);
    between.contains([
        ',', ';', '\n', '(', ')', '/', '|', '«', '»', '“', '”', '"', '–', '—', '،', '؛', '，', '、', '。', '；', '（',
        '）', '・', '՝', '۔', '।', '།', '၊', '။', '።', '፣', '፤', '។',
    ]) || between.contains(" - ")
        || between.contains(char::is_whitespace) && (is_written_together(before) || is_written_together(after))
}

/// The content of a part, and whether it is a street with a number, or a numbered box.
fn kind(text: &str, words: &[&Word], names: &[String]) -> (Kind, bool) {
    let signs = Signs::of(text);
    let letters =
        |words: &mut dyn Iterator<Item = &&Word>| -> usize { words.map(|word| word.text.chars().count()).sum() };
    let of_name: Vec<&&Word> = words.iter().filter(|word| is_of_name(word, names)).collect();
    let has_number = words.iter().any(|word| word.text.contains(char::is_numeric));
    let is_house = has_number && signs.is_of_street_or_box();
    let kind = if signs.is_of_institution() {
        Kind::Institution
    } else if letters(&mut of_name.into_iter()) * 2 >= letters(&mut words.iter()) {
        Kind::Name
    } else if is_house || words.iter().any(|word| is_long_number(&word.text)) {
        Kind::Number
    } else if signs.is_of_street() {
        Kind::Street
    } else {
        Kind::Other
    };
    (kind, is_house && kind == Kind::Number)
}

fn is_of_name(word: &Word, names: &[String]) -> bool {
    names.iter().any(|name| is_same(name, &word.text))
}

/// Four digits and more, as codes and boxes have them, but not a year.
fn is_long_number(word: &str) -> bool {
    let digits = word.chars().filter(|letter| letter.is_numeric()).count();
    let is_year = digits == 4 && (word.starts_with("19") || word.starts_with("20"));
    digits >= 4 && !is_year
}
