//! The letter in words.

use prisoner_card_words::fill;

use crate::{Gap, Letter, Piece, Reader, Sentence, Side, Topic, Words};

/// The blank in place of a missing filling.
const BLANK: &str = "_____";

/// A piece of a letter in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its place among the letter's pieces.
    pub place: usize,
    /// The words.
    pub text: String,
    /// Whether they are the writer's own, without a translation.
    pub is_own: bool,
    /// The gaps that must still be filled in.
    pub open: Vec<Gap>,
}

/// Sentences that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// The sentences.
    pub said: Vec<Said>,
    /// Whether it follows on the next line, without a gap, as the name does under the regards.
    pub is_close: bool,
    /// The text between two sentences: Chinese has no space there.
    space: &'static str,
}

impl Paragraph {
    /// Its text.
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.said.iter().map(|said| said.text.as_str()).collect();
        texts.join(self.space)
    }
}

impl Letter {
    /// One of its pieces in the language of `words`; `None` where there is no such piece.
    pub fn say(&self, place: usize, words: &Words, reader: &Reader, side: Side) -> Option<Said> {
        let said = match self.pieces().get(place)? {
            Piece::Own(text) => Said {
                place,
                text: text.clone(),
                is_own: true,
                open: Vec::new(),
            },
            Piece::Sentence(sentence) => {
                let (text, open) = self.sentence(*sentence, words, reader, side);
                Said {
                    place,
                    text,
                    is_own: false,
                    open,
                }
            }
        };
        Some(said)
    }

    /// A sentence as it would stand in this letter, chosen or not, and the gaps that must still be filled in.
    pub fn sentence(&self, sentence: Sentence, words: &Words, reader: &Reader, side: Side) -> (String, Vec<Gap>) {
        if let Some((by_name, given)) = sentence.by_name().zip(reader.given(words.tag())) {
            let form = words.form(by_name, self.writer(), reader.gender());
            return (fill(form, &[("given", &given)]), Vec::new());
        }
        let mut open = Vec::new();
        let mut values = Vec::new();
        for gap in sentence.gaps() {
            let value = self.filled(gap, side);
            if value.is_none() {
                open.push(gap);
            }
            values.push((gap.code(), value.unwrap_or(BLANK)));
        }
        let form = words.form(sentence, self.writer(), reader.gender());
        (fill(form, &values), open)
    }

    /// The letter in the language of `words`: sentences on one topic that follow one another are a paragraph, and so are
    /// own words.
    pub fn render(&self, words: &Words, reader: &Reader, side: Side) -> Vec<Paragraph> {
        let space = if words.tag().starts_with("zh") { "" } else { " " };
        let mut paragraphs: Vec<Paragraph> = Vec::new();
        let mut last = None;
        for (place, piece) in self.pieces().iter().enumerate() {
            let Some(said) = self.say(place, words, reader, side) else {
                continue;
            };
            let kind = Kind::of(piece);
            match paragraphs.last_mut().filter(|_| kind.joins(last)) {
                Some(paragraph) => paragraph.said.push(said),
                None => paragraphs.push(Paragraph {
                    said: vec![said],
                    is_close: kind == Kind::Name && last == Some(Kind::Regards),
                    space,
                }),
            }
            last = Some(kind);
        }
        paragraphs
    }
}

/// The kind of a piece in its paragraph.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    On(Topic),
    Own,
    Regards,
    Name,
}

impl Kind {
    fn of(piece: &Piece) -> Self {
        match piece {
            Piece::Own(_) => Self::Own,
            Piece::Sentence(sentence) => match sentence.id() {
                "closing-regards" => Self::Regards,
                "closing-name" => Self::Name,
                _ => Self::On(sentence.topic()),
            },
        }
    }

    /// Whether it stands in the paragraph of the one before it.
    fn joins(self, before: Option<Self>) -> bool {
        matches!(self, Self::On(_)) && before == Some(self)
    }
}

/// A letter as plain text: a blank line between paragraphs, and none at the end.
pub fn plain_text(paragraphs: &[Paragraph]) -> String {
    let mut text = String::new();
    for paragraph in paragraphs {
        if !text.is_empty() {
            text.push_str(if paragraph.is_close { "\n" } else { "\n\n" });
        }
        text.push_str(paragraph.text().trim());
    }
    text
}

#[cfg(test)]
mod tests {
    use prisoner_card_format::codes::Gender;
    use prisoner_card_format::{LanguageTag, Localized, PersonName};

    use super::plain_text;
    use crate::{Change, Gap, Letter, Reader, Sentence, Side, Words};

    fn reader(given: &str) -> Reader {
        let name = PersonName::Parts {
            given: given.to_owned(),
            patronymic: None,
            family: "Mironov".to_owned(),
        };
        Reader::new(
            Localized::new([(LanguageTag::english(), name)]).expect("a name"),
            Gender::Male,
        )
    }

    fn letter(ids: &[&str]) -> Letter {
        ids.iter().fold(Letter::new("en"), |letter, id| {
            letter.changed(&Change::Add(Sentence::find(id).expect("a sentence")))
        })
    }

    #[test]
    fn sentences_on_one_topic_are_a_paragraph_and_the_name_stands_under_the_regards() {
        let letter = letter(&[
            "greeting",
            "weather-sun",
            "weather-longer",
            "animals-cat",
            "closing-best",
            "closing-regards",
            "closing-name",
        ]);
        let letter = letter
            .changed(&Change::AddOwn("Miau.".to_owned()))
            .changed(&Change::Fill {
                gap: Gap::Name,
                side: Side::Writer,
                text: "Ann".to_owned(),
            });
        let paragraphs = letter.render(&Words::english(), &reader("Sergei"), Side::Letter);
        assert_eq!(
            plain_text(&paragraphs),
            "Hello, Sergei!\n\nThe sun is shining today. The days are getting longer.\n\nI have a cat.\n\nMiau.\n\n\
             All the best to you!\n\nWith warm regards,\nAnn"
        );
        let own: Vec<bool> = paragraphs.iter().map(|paragraph| paragraph.said[0].is_own).collect();
        assert_eq!(own, [false, false, false, true, false, false, false]);
    }

    #[test]
    fn a_greeting_without_a_given_name_has_no_name() {
        let paragraphs = letter(&["greeting"]).render(&Words::english(), &reader(""), Side::Letter);
        assert_eq!(plain_text(&paragraphs), "Hello!");
    }

    #[test]
    fn gaps_that_are_not_filled_are_blanks_and_are_reported() {
        let paragraphs = letter(&["place-town"]).render(&Words::english(), &reader("Sergei"), Side::Letter);
        assert_eq!(plain_text(&paragraphs), "The place where I live is called _____.");
        assert_eq!(paragraphs[0].said[0].open, [Gap::Town]);
    }

    #[test]
    fn an_empty_letter_has_no_text() {
        let paragraphs = Letter::new("ru").render(&Words::english(), &reader("Sergei"), Side::Letter);
        assert_eq!(plain_text(&paragraphs), "");
    }
}
