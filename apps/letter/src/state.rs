//! The composer's state, and everything that changes it. It is in memory only, and gone with the page.

use std::cmp::Ordering;
use std::rc::Rc;

use prisoner_card_letter::{Change, Format, Gap, History, Letter, Paper, Reader, Side, Topic, Words, plain_text};
use yew::Reducible;

/// The screen that is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The risks that one should know before writing: once.
    Safety,
    /// The sentences and the letter.
    Writing,
    /// The ways out: paper, envelope, clipboard, file.
    Sending,
}

/// The notice about the last action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A sentence, or own words, stand in the letter now.
    Added,
    /// They no longer do.
    Removed,
    /// They stand at this place, of this number of places.
    Moved(usize, usize),
    /// The letter is on the clipboard, or it is not.
    Letter(bool),
    /// The address is.
    Address(bool),
    /// The browser does not print.
    CannotPrint,
    /// A language did not come.
    LanguageFailed,
}

/// The sender of the letter: typed for the envelope, and nowhere else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sender {
    /// First and last name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Postcode and town.
    pub town: String,
    /// Country.
    pub country: String,
    /// Year of birth, where a service needs it.
    pub birth: String,
}

/// A field of the last screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The sender's name.
    Name,
    /// Their street.
    Street,
    /// Their town.
    Town,
    /// Their country.
    Country,
    /// Their year of birth.
    Birth,
    /// The letter's date.
    Date,
    /// The prisoner's number.
    Number,
}

/// The place where the keyboard goes on, after its element has gone or moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the letter.
    Heading,
    /// The choice of the letter's language, the first field of the screen where the letter is put together.
    Language,
    /// The button that moves a piece up.
    Up(usize),
    /// The button that moves a piece down.
    Down(usize),
    /// The button that removes a piece.
    Remove(usize),
    /// The field for own words.
    Own,
    /// The field of a gap, below the sentence on offer.
    Gap(Gap),
}

impl Focus {
    /// The name of the place, as the element there has it.
    pub fn name(self) -> String {
        match self {
            Self::Heading => "heading".to_owned(),
            Self::Language => "language".to_owned(),
            Self::Up(place) => format!("up-{place}"),
            Self::Down(place) => format!("down-{place}"),
            Self::Remove(place) => format!("remove-{place}"),
            Self::Own => "own".to_owned(),
            Self::Gap(gap) => ["offer-", gap.code(), "-writer"].concat(),
        }
    }
}

/// The composer's state.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The screen that is shown.
    pub screen: Screen,
    /// The letter, and its earlier versions.
    pub history: History,
    /// The topic of the sentences on offer.
    pub topic: Topic,
    /// Own words that are not in the letter yet.
    pub own: String,
    /// The sender.
    pub sender: Sender,
    /// The letter's date, where the writer has typed another one than today's.
    pub date: Option<String>,
    /// The prisoner's number, where the writer has typed another one than the feed's.
    pub number: Option<String>,
    /// The letter's paper.
    pub paper: Paper,
    /// The envelope.
    pub format: Format,
    /// The notice about the last action.
    pub notice: Option<Notice>,
    /// The number of notices so far: the same words are said again.
    pub said: u32,
    /// The place where the keyboard goes on.
    pub focus: Option<Focus>,
    /// The number of the writer's actions so far: the same place gets the focus again.
    pub step: u32,
}

/// An action of the writer, or of the script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Another screen is wanted.
    Go(Screen),
    /// Sentences on another topic are wanted.
    Browse(Topic),
    /// The letter is changed.
    Change(Change),
    /// The same by one of the sentences on offer, where the keyboard stays, or goes on to a gap that must be filled in.
    Choose(Change),
    /// A step back.
    Undo,
    /// A step forward again.
    Redo,
    /// Own words are typed.
    TypeOwn(String),
    /// They go into the letter.
    AddOwn,
    /// A field is typed into.
    Type(Field, String),
    /// Another paper is wanted.
    Paper(Paper),
    /// Another envelope is wanted.
    Format(Format),
    /// Something is to be said.
    Say(Notice),
    /// The words of a language have come.
    Words,
}

impl State {
    /// Before the first screen, for a letter in a language.
    pub fn new(language: &str) -> Self {
        Self {
            screen: Screen::Safety,
            history: History::new(Letter::new(language)),
            topic: Topic::ALL[0],
            own: String::new(),
            sender: Sender::default(),
            date: None,
            number: None,
            paper: Paper::A4,
            format: Format::Dl,
            notice: None,
            said: 0,
            focus: None,
            step: 0,
        }
    }

    /// The letter as it is now.
    pub fn letter(&self) -> &Letter {
        self.history.letter()
    }

    /// The letter as plain text; empty while the words of its language are on their way.
    pub fn text(&self, words: Option<&Words>, reader: &Reader) -> String {
        words.map_or_else(String::new, |words| {
            plain_text(&self.letter().render(words, reader, Side::Letter))
        })
    }

    fn change(&mut self, change: Change) {
        let before = self.letter().pieces().len();
        self.focus = match change {
            Change::Move { from, to } if to < from => Some(Focus::Up(to)),
            Change::Move { to, .. } => Some(Focus::Down(to)),
            Change::Remove(0) if before == 1 => Some(Focus::Heading),
            Change::Remove(place) => Some(Focus::Remove(place.min(before.saturating_sub(2)))),
            _ => None,
        };
        // What is typed on, in place of the words that were taken out, goes there.
        let emptied = matches!(change, Change::Rewrite { .. }).then_some(Focus::Own);
        let moved = match change {
            Change::Move { from, to } if from != to => Some(Notice::Moved(to + 1, before)),
            _ => None,
        };
        self.history = self.history.clone().changed(change);
        let notice = self.grown_or_shrunk(before);
        if notice == Some(Notice::Removed) {
            self.focus = self.focus.or(emptied);
        }
        self.say(notice.or(moved));
    }

    fn restore(&mut self, step: fn(History) -> History) {
        let before = self.letter().pieces().len();
        self.history = step(self.history.clone());
        self.say(self.grown_or_shrunk(before));
    }

    /// What has happened to a letter of that many pieces.
    fn grown_or_shrunk(&self, before: usize) -> Option<Notice> {
        match self.letter().pieces().len().cmp(&before) {
            Ordering::Greater => Some(Notice::Added),
            Ordering::Less => Some(Notice::Removed),
            Ordering::Equal => None,
        }
    }

    fn say(&mut self, notice: Option<Notice>) {
        self.notice = notice;
        self.said = self.said.wrapping_add(1);
    }

    fn field(&mut self, field: Field) -> &mut String {
        let sender = &mut self.sender;
        match field {
            Field::Name => &mut sender.name,
            Field::Street => &mut sender.street,
            Field::Town => &mut sender.town,
            Field::Country => &mut sender.country,
            Field::Birth => &mut sender.birth,
            Field::Date => self.date.get_or_insert_default(),
            Field::Number => self.number.get_or_insert_default(),
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        // A report of the script may come before the writer's last action is drawn: it leaves the focus to that.
        if !matches!(action, Action::Say(_) | Action::Words) {
            state.step = state.step.wrapping_add(1);
            state.notice = None;
            state.focus = None;
        }
        match action {
            Action::Go(screen) => {
                state.screen = screen;
                state.focus = Some(match self.screen {
                    Screen::Safety => Focus::Language,
                    Screen::Writing | Screen::Sending => Focus::Heading,
                });
            }
            Action::Browse(topic) => state.topic = topic,
            Action::Change(change) => state.change(change),
            Action::Choose(change) => {
                let added = match change {
                    Change::Add(sentence) => sentence.gaps(),
                    _ => Vec::new(),
                };
                state.change(change);
                let letter = state.letter();
                let is_open = |gap: &Gap| letter.filled(*gap, Side::Letter).is_none();
                state.focus = added.into_iter().find(is_open).map(Focus::Gap);
            }
            Action::Undo => state.restore(History::undone),
            Action::Redo => state.restore(History::redone),
            Action::TypeOwn(text) => state.own = text,
            Action::AddOwn => {
                let own = std::mem::take(&mut state.own);
                state.change(Change::AddOwn(own));
                state.focus = Some(Focus::Own);
            }
            Action::Type(field, text) => *state.field(field) = text,
            Action::Paper(paper) => state.paper = paper,
            Action::Format(format) => state.format = format,
            Action::Say(notice) => state.say(Some(notice)),
            Action::Words => {}
        }
        Rc::new(state)
    }
}

#[cfg(test)]
mod tests {
    use prisoner_card_letter::Sentence;

    use super::*;

    fn after(actions: impl IntoIterator<Item = Action>) -> Rc<State> {
        let state = Rc::new(State::new("ru"));
        actions.into_iter().fold(state, State::reduce)
    }

    fn sentence(id: &str) -> Sentence {
        Sentence::find(id).expect("a sentence")
    }

    fn add(id: &str) -> Action {
        Action::Change(Change::Add(sentence(id)))
    }

    #[test]
    fn letter_begins_on_the_screen_that_warns_and_with_nothing_in_it() {
        let state = after([]);
        assert_eq!(state.screen, Screen::Safety);
        assert!(state.letter().pieces().is_empty());
        assert_eq!(state.sender, Sender::default());
    }

    #[test]
    fn additions_are_announced_and_so_is_their_undoing() {
        let state = after([add("weather-sun")]);
        assert_eq!(state.notice, Some(Notice::Added));
        let state = state.reduce(Action::Undo);
        assert_eq!(state.notice, Some(Notice::Removed));
        assert!(state.letter().pieces().is_empty());
        let state = state.reduce(Action::Redo);
        assert_eq!(state.notice, Some(Notice::Added));
        assert!(state.letter().has(sentence("weather-sun")));
        assert_eq!(state.reduce(Action::Redo).notice, None, "nothing is left to do again");
    }

    #[test]
    fn keyboard_follows_a_piece_that_is_moved_and_stays_near_one_that_is_removed() {
        let three = [add("weather-sun"), add("food-soup"), add("books-read")];
        let state = after(three.clone());
        let moved = |from, to| state.clone().reduce(Action::Change(Change::Move { from, to })).focus;
        assert_eq!(moved(2, 1), Some(Focus::Up(1)));
        assert_eq!(moved(0, 1), Some(Focus::Down(1)));
        let said = state
            .clone()
            .reduce(Action::Change(Change::Move { from: 2, to: 0 }))
            .notice;
        assert_eq!(said, Some(Notice::Moved(1, 3)));
        let removed = |place| state.clone().reduce(Action::Change(Change::Remove(place))).focus;
        assert_eq!(removed(0), Some(Focus::Remove(0)));
        assert_eq!(removed(2), Some(Focus::Remove(1)));
        let last = after([add("weather-sun"), Action::Change(Change::Remove(0))]);
        assert_eq!((last.focus, last.notice), (Some(Focus::Heading), Some(Notice::Removed)));
    }

    #[test]
    fn own_words_go_into_the_letter_and_out_of_their_field() {
        let state = after([Action::TypeOwn("Привет".to_owned()), Action::AddOwn]);
        assert_eq!(state.own, "");
        assert_eq!(state.letter().pieces().len(), 1);
        assert_eq!((state.focus, state.notice), (Some(Focus::Own), Some(Notice::Added)));
        let emptied = Change::Rewrite {
            place: 0,
            text: String::new(),
        };
        let state = state.reduce(Action::Change(emptied));
        assert_eq!((state.focus, state.notice), (Some(Focus::Own), Some(Notice::Removed)));
        let nothing = after([Action::TypeOwn(" ".to_owned()), Action::AddOwn]);
        assert_eq!(nothing.notice, None);
    }

    #[test]
    fn each_field_is_typed_into_by_its_name() {
        let fields = [
            Field::Name,
            Field::Street,
            Field::Town,
            Field::Country,
            Field::Birth,
            Field::Date,
            Field::Number,
        ];
        let state = after(fields.map(|field| Action::Type(field, format!("{field:?}"))));
        let Sender {
            name,
            street,
            town,
            country,
            birth,
        } = state.sender.clone();
        assert_eq!(
            [name, street, town, country, birth],
            ["Name", "Street", "Town", "Country", "Birth"]
        );
        assert_eq!(state.date.as_deref(), Some("Date"));
        assert_eq!(state.number.as_deref(), Some("Number"));
    }

    #[test]
    fn announcements_are_made_once_for_each_action() {
        let copied = Action::Say(Notice::Letter(true));
        let once = after([copied.clone()]);
        let twice = once.clone().reduce(copied);
        assert_eq!(once.notice, twice.notice);
        assert_ne!(once.said, twice.said);
        assert_eq!(twice.reduce(Action::Browse(Topic::ALL[1])).notice, None);
    }

    #[test]
    fn a_report_of_the_script_neither_takes_the_focus_nor_gives_it_again() {
        let state = after([Action::Go(Screen::Writing)]);
        for report in [Action::Words, Action::Say(Notice::LanguageFailed)] {
            let later = state.clone().reduce(report);
            assert_eq!((later.focus, later.step), (state.focus, state.step));
        }
        let added = after([add("weather-sun")]).reduce(Action::Words);
        assert_eq!(added.notice, Some(Notice::Added));
    }

    #[test]
    fn going_from_screen_to_screen_leaves_the_letter_as_it_is() {
        let state = after([Action::Go(Screen::Writing)]);
        assert_eq!((state.screen, state.focus), (Screen::Writing, Some(Focus::Language)));
        let state = state.reduce(add("weather-sun")).reduce(Action::Go(Screen::Sending));
        assert_eq!((state.screen, state.focus), (Screen::Sending, Some(Focus::Heading)));
        assert!(
            state
                .reduce(Action::Go(Screen::Writing))
                .letter()
                .has(sentence("weather-sun"))
        );
    }

    #[test]
    fn keyboard_goes_on_to_what_a_chosen_sentence_leaves_open_and_else_stays() {
        let choose = |id: &str| Action::Choose(Change::Add(sentence(id)));
        let state = after([choose("place-town")]);
        assert_eq!(state.focus, Some(Focus::Gap(Gap::Town)));
        assert_eq!(Focus::Gap(Gap::Town).name(), "offer-town-writer");
        assert_eq!(after([choose("weather-sun")]).focus, None);
        let fill = |text: &str| {
            Action::Change(Change::Fill {
                gap: Gap::Town,
                side: Side::Writer,
                text: text.to_owned(),
            })
        };
        assert_eq!(after([fill("Ульм"), choose("place-town")]).focus, None);
        // In other letters, it is still to be filled in.
        assert_eq!(
            after([fill("Ulm"), choose("place-town")]).focus,
            Some(Focus::Gap(Gap::Town))
        );
        assert_eq!(
            state.reduce(Action::Choose(Change::Remove(0))).focus,
            None,
            "nothing was added"
        );
    }

    #[test]
    fn filling_a_gap_says_nothing() {
        let fill = Change::Fill {
            gap: prisoner_card_letter::Gap::Town,
            side: Side::Writer,
            text: "Ulm".to_owned(),
        };
        let state = after([add("place-town"), Action::Change(fill)]);
        assert_eq!(state.notice, None);
        assert_eq!(state.focus, None);
    }
}
