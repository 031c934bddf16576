//! The letter: the chosen pieces, in order, and the writer's fillings.

use prisoner_card_format::codes::Gender;

use crate::script::Script;
use crate::{Gap, Sentence, Topic};

/// A letter as it is being put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    language: String,
    writer: Gender,
    pieces: Vec<Piece>,
    fillings: Vec<(Gap, Filling)>,
}

/// A part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// A sentence, which exists in every language.
    Sentence(Sentence),
    /// The writer's own words, which stand as they are.
    Own(String),
}

/// The content of a gap: the same in two languages, whose letters may differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filling {
    /// The text in the writer's own language.
    pub writers: String,
    /// The text in the letter; empty where it is the same.
    pub letters: String,
}

/// The language of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The writer's, to read along.
    Writer,
    /// The letter's.
    Letter,
}

/// A change of the letter by the writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Adds a sentence where it belongs: greetings first, the end last.
    Add(Sentence),
    /// Adds own words.
    AddOwn(String),
    /// Replaces own words; an empty text removes the piece.
    Rewrite {
        /// The piece.
        place: usize,
        /// The words.
        text: String,
    },
    /// Removes a piece.
    Remove(usize),
    /// Moves a piece.
    Move {
        /// The place before the move.
        from: usize,
        /// The place after the move.
        to: usize,
    },
    /// Fills a gap in.
    Fill {
        /// The gap.
        gap: Gap,
        /// The language.
        side: Side,
        /// The text.
        text: String,
    },
    /// Chooses the letter's language.
    Language(String),
    /// Sets the writer's gender.
    Writer(Gender),
}

impl Letter {
    /// An empty letter in a language.
    pub fn new(language: impl Into<String>) -> Self {
        Self {
            language: language.into(),
            writer: Gender::Other,
            pieces: Vec::new(),
            fillings: Vec::new(),
        }
    }

    /// The tag of the language that the letter is written in.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The writer's gender.
    pub fn writer(&self) -> Gender {
        self.writer
    }

    /// The pieces of the letter, in order.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Whether a sentence stands in it.
    pub fn has(&self, sentence: Sentence) -> bool {
        self.pieces.contains(&Piece::Sentence(sentence))
    }

    /// The gaps of the chosen sentences, in the order in which they come, each once.
    pub fn gaps(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        for piece in &self.pieces {
            let Piece::Sentence(sentence) = piece else { continue };
            for gap in sentence.gaps() {
                if !gaps.contains(&gap) {
                    gaps.push(gap);
                }
            }
        }
        gaps
    }

    /// The filling of a gap, as it was typed.
    pub fn filling(&self, gap: Gap) -> Filling {
        self.stated(gap).cloned().unwrap_or_default()
    }

    fn stated(&self, gap: Gap) -> Option<&Filling> {
        self.fillings
            .iter()
            .find_map(|(filled, filling)| (*filled == gap).then_some(filling))
    }

    fn filling_mut(&mut self, gap: Gap) -> &mut Filling {
        let place = self.fillings.iter().position(|(filled, _)| *filled == gap);
        let place = place.unwrap_or_else(|| {
            self.fillings.push((gap, Filling::default()));
            self.fillings.len() - 1
        });
        &mut self.fillings[place].1
    }

    /// The content of a gap in that language; `None` where it must still be filled in. The letter has only words in its script,
    /// which changes with its language.
    pub fn filled(&self, gap: Gap, side: Side) -> Option<&str> {
        let filling = self.stated(gap)?;
        let (writers, letters) = (filling.writers.trim(), filling.letters.trim());
        let found = match side {
            Side::Letter if !letters.is_empty() && self.is_in_script(gap, letters) => letters,
            Side::Letter if self.is_in_script(gap, writers) => writers,
            Side::Letter => "",
            Side::Writer if writers.is_empty() => letters,
            Side::Writer => writers,
        };
        (!found.is_empty()).then_some(found)
    }

    /// Whether a gap needs a second form: the writer's text is not in the letter's script.
    pub fn needs_other_script(&self, gap: Gap) -> bool {
        let filling = self.filling(gap);
        !filling.writers.trim().is_empty() && !self.is_in_script(gap, &filling.writers)
    }

    /// The gaps that must still be filled in before the letter can be sent.
    pub fn open_gaps(&self) -> Vec<Gap> {
        let is_open = |gap: &Gap| self.filled(*gap, Side::Letter).is_none();
        self.gaps().into_iter().filter(is_open).collect()
    }

    fn is_in_script(&self, gap: Gap, text: &str) -> bool {
        gap.is_number() || Script::of_language(&self.language).has_all_of(text)
    }

    /// The letter after a change. A change at a place that is not there has no effect, and no sentence stands twice.
    #[must_use]
    pub fn changed(&self, change: &Change) -> Self {
        let mut letter = self.clone();
        match change {
            Change::Add(sentence) if self.has(*sentence) => {}
            Change::Add(sentence) => letter.insert(Piece::Sentence(*sentence)),
            Change::AddOwn(text) if text.trim().is_empty() => {}
            Change::AddOwn(text) => letter.insert(Piece::Own(text.clone())),
            Change::Rewrite { place, text } => {
                if let Some(Piece::Own(own)) = letter.pieces.get_mut(*place) {
                    own.clone_from(text);
                    if text.trim().is_empty() {
                        letter.pieces.remove(*place);
                    }
                }
            }
            Change::Remove(place) => {
                if *place < letter.pieces.len() {
                    letter.pieces.remove(*place);
                }
            }
            Change::Move { from, to } => {
                if *from < letter.pieces.len() && *to < letter.pieces.len() {
                    let piece = letter.pieces.remove(*from);
                    letter.pieces.insert(*to, piece);
                }
            }
            Change::Fill { gap, side, text } => {
                let filling = letter.filling_mut(*gap);
                match side {
                    Side::Writer => filling.writers.clone_from(text),
                    Side::Letter => filling.letters.clone_from(text),
                }
            }
            Change::Language(language) => letter.language.clone_from(language),
            Change::Writer(gender) => letter.writer = *gender,
        }
        letter
    }

    /// Puts a piece in its place: behind the last one that comes no later by its kind.
    fn insert(&mut self, piece: Piece) {
        let order = order(&piece);
        let place = self
            .pieces
            .iter()
            .rposition(|earlier| self::order(earlier) <= order)
            .map_or(0, |place| place + 1);
        self.pieces.insert(place, piece);
    }
}

/// The three parts of a letter: greeting, body, end. Within the end, the name comes last.
fn order(piece: &Piece) -> (u8, usize) {
    match piece {
        Piece::Sentence(sentence) => match sentence.topic() {
            Topic::Greeting => (0, 0),
            Topic::Closing => (2, sentence.place()),
            _ => (1, 0),
        },
        Piece::Own(_) => (1, 0),
    }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use tests::any_change;
