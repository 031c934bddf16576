//! Single characters.

use prisoner_card_format::correspondence::is_written_with_joiners;
use prisoner_card_format::is_invisible;

use super::{Kind, Text};
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::span_within;

/// A problem with a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    /// A control character.
    Control,
    /// Turns the text around it (Unicode Standard Annex 9: embeddings, overrides and isolates).
    Direction,
    /// Stands for a character that was lost.
    Lost,
    /// Means nothing to another program.
    Meaningless,
    /// Shows nothing.
    Hidden,
}

/// The most other characters that one message names.
const MOST_OTHERS: usize = 5;

impl Text<'_, '_> {
    /// Reports each kind of fault once, at its first place, with the other characters that do not show.
    pub(super) fn check_characters(&self, found: &mut Vec<Diagnostic>) {
        // Nearly all texts end here.
        if self
            .value
            .char_indices()
            .all(|(index, character)| self.fault(index, character).is_none())
        {
            return;
        }
        let mut reported: Vec<(Fault, Diagnostic)> = Vec::new();
        let mut seen: Vec<char> = Vec::new();
        let mut characters = self.value.char_indices().peekable();
        while let Some((index, character)) = characters.next() {
            // A CR LF is a line break like any other.
            if character == '\r' && characters.peek().is_some_and(|(_, next)| *next == '\n') {
                continue;
            }
            let fault = self.fault(index, character);
            let Some(fault) = fault.filter(|_| !seen.contains(&character)) else {
                continue;
            };
            seen.push(character);
            let span = span_within(self.bytes, self.node, &(index..index + character.len_utf8()));
            match reported.iter_mut().find(|(other, _)| *other == fault) {
                Some((Fault::Hidden, problem)) if problem.related.len() < MOST_OTHERS => {
                    let message = format!("another is here (U+{:04X})", u32::from(character));
                    *problem = problem.clone().also(span, message);
                }
                Some(_) => {}
                None => reported.push((fault, self.problem(fault, character, span))),
            }
        }
        found.extend(reported.into_iter().map(|(_, problem)| problem));
    }

    fn fault(&self, index: usize, character: char) -> Option<Fault> {
        match character {
            '\n' if matches!(self.kind, Kind::Name | Kind::PartOfName) => Some(Fault::Control),
            '\n' => None,
            _ if character.is_control() => Some(Fault::Control),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(Fault::Direction),
            char::REPLACEMENT_CHARACTER => Some(Fault::Lost),
            _ if has_no_meaning(character) => Some(Fault::Meaningless),
            _ if self.kind == Kind::Address && is_invisible(character) => {
                (!self.is_joiner_in_place(index, character)).then_some(Fault::Hidden)
            }
            _ if self.kind != Kind::Prose && is_hidden(character) => Some(Fault::Hidden),
            _ => None,
        }
    }

    fn problem(&self, fault: Fault, character: char, span: std::ops::Range<usize>) -> Diagnostic {
        let code_point = u32::from(character);
        let problem = match fault {
            Fault::Control if character == '\n' => Diagnostic::warning(
                "control-character",
                span,
                "there is a line break in this name",
                "write a space",
            ),
            Fault::Control if character == '\t' => Diagnostic::warning(
                "control-character",
                span,
                "there is a tab in this text; a card makes a space of it",
                "write a space",
            ),
            Fault::Control => Diagnostic::warning(
                "control-character",
                span,
                format!("there is a control character in this text (U+{code_point:04X}); a card takes it out"),
                "remove it; to begin a new line, write \\n",
            ),
            Fault::Direction => Diagnostic::warning(
                "direction-character",
                span,
                format!(
                    "an invisible character (U+{code_point:04X}) turns the direction of this text, \
                     so that it may read otherwise than it is; a card takes it out"
                ),
                "remove it; it often comes along with copied text",
            ),
            Fault::Lost => Diagnostic::warning(
                "lost-character",
                span,
                "a character was lost here: \u{201c}\u{fffd}\u{201d} stands in its place",
                "write the character again; most likely the text was once read in a wrong encoding",
            ),
            Fault::Meaningless => Diagnostic::warning(
                "lost-character",
                span,
                format!("this character (U+{code_point:04X}) has no meaning: what it shows depends on the font"),
                "write the letter that is meant; most likely the text comes from a document with a font of its own",
            ),
            Fault::Hidden => Diagnostic::warning(
                "hidden-character",
                span,
                format!("there is an invisible character in here (U+{code_point:04X})"),
                "remove it; it often comes along with copied text",
            ),
        };
        self.worse_in_address(problem)
    }

    /// Whether a joiner stands between two letters of a script that is written with joiners, such as Persian: there it
    /// shows, by the form of its neighbours.
    fn is_joiner_in_place(&self, index: usize, character: char) -> bool {
        let before = self.value.get(..index).and_then(|before| before.chars().next_back());
        let after = self
            .value
            .get(index + character.len_utf8()..)
            .and_then(|after| after.chars().next());
        let is_joined = |neighbour: Option<char>| neighbour.is_some_and(is_written_with_joiners);
        matches!(character, '\u{200c}' | '\u{200d}') && is_joined(before) && is_joined(after)
    }
}

/// Characters for private use, those that are none (Unicode Standard, section 23.7), and the one that stands for an object.
fn has_no_meaning(character: char) -> bool {
    let code_point = u32::from(character);
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fffc}' | '\u{f0000}'..)
        || code_point & 0xfffe == 0xfffe
}

/// Shows nothing, and does nothing in a name or an address. Joiners and directional marks are not among them: some
/// languages are written with them.
fn is_hidden(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{34f}' | '\u{115f}'..='\u{1160}' | '\u{180e}' | '\u{200b}' | '\u{2028}' | '\u{2029}'
            | '\u{2060}'..='\u{2065}' | '\u{206a}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}
