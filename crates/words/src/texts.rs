//! An application's words in one language, as a list. The code that crates/locales generates knows the messages.

use crate::{Gender, Plural};

/// The texts of a language: first the language's own data, then the forms of each message.
#[derive(Clone, Debug, PartialEq)]
pub struct Texts(Vec<String>);

impl Texts {
    /// The list of a pack.
    pub const fn new(texts: Vec<String>) -> Self {
        Self(texts)
    }

    /// The texts that are compiled in.
    pub fn built_in(texts: &[&str]) -> Self {
        Self(texts.iter().map(|&text| text.to_owned()).collect())
    }

    /// The number of texts: a list that is shorter than English's is none.
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The language's tag.
    pub fn tag(&self) -> &str {
        self.text(0)
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &str {
        self.text(1)
    }

    /// The text between the items of a list in a sentence.
    pub fn comma(&self) -> &str {
        self.text(4)
    }

    /// The text at a place.
    pub fn text(&self, place: usize) -> &str {
        self.0.get(place).map(String::as_str).unwrap_or_default()
    }

    /// The form for a number, of a message whose forms begin at a place.
    pub fn by_count(&self, first: usize, count: u32) -> &str {
        self.form(first, Plural::of(count, self.text(3)) as usize)
    }

    /// The form for a gender, of a message whose forms begin at a place.
    pub fn by_gender(&self, first: usize, gender: Gender) -> &str {
        self.form(
            first,
            match gender {
                Gender::Male => 0,
                Gender::Female => 1,
                Gender::Other => 2,
            },
        )
    }

    /// A form that is the same as the first one of its message is left out.
    fn form(&self, first: usize, form: usize) -> &str {
        match self.text(first + form) {
            "" => self.text(first),
            words => words,
        }
    }

    /// A whole number in the digits of the language.
    pub fn number(&self, number: u32) -> String {
        crate::number(self.text(2), number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fill;

    /// A language in which one has a form of its own, with two messages: one by number, one by gender.
    fn texts() -> Texts {
        let plurals: String = (0..200).map(|count| if count == 1 { '2' } else { '0' }).collect();
        let forms = ["{count} people", "", "{count} person", "", "", "", "his", "her", ""];
        let head = ["x", "rtl", "٠", &plurals, ", "];
        Texts::built_in(&[&head[..], &forms].concat())
    }

    #[test]
    fn form_is_chosen_by_number_and_the_number_has_the_languages_digits() {
        let people = |count| fill(texts().by_count(5, count), &[("count", &texts().number(count))]);
        assert_eq!(
            [0, 1, 2, 101].map(people),
            ["٠ people", "١ person", "٢ people", "١٠١ people"]
        );
    }

    #[test]
    fn form_that_is_left_out_is_the_first_one() {
        let form = |gender| texts().by_gender(11, gender).to_owned();
        assert_eq!(
            [Gender::Male, Gender::Female, Gender::Other].map(form),
            ["his", "her", "his"]
        );
    }

    #[test]
    fn list_that_is_too_short_has_empty_texts() {
        let texts = Texts::new(vec!["x".to_owned()]);
        assert_eq!((texts.tag(), texts.direction(), texts.by_count(9, 1)), ("x", "", ""));
        assert_eq!(texts.number(12), "12");
    }
}
