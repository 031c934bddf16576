//! By post, step by step: the sender, the letter on paper, the envelope.

use prisoner_card_letter::{Paper, Side, Words};
use yew::prelude::*;

use super::View;
use super::elements::{self, button, row};
use super::envelope::envelope;
use super::fields::{choice, fields, when};
use super::sender::{field, sender};
use super::services::address;
use crate::sheet::PrintedLetter;
use crate::state::{Action, Field};
use crate::words::Say;

/// The steps. `theirs` are the words of the letter's language.
pub(super) fn post(view: &View, theirs: &Words) -> Html {
    let say = Say(&view.words);
    html! {
        <ol class="steps">
            <li>{ sender(view) }</li>
            <li>{ letter(view, theirs) }</li>
            <li>{ envelope(view) }{ address(view, view.channels().is_empty()) }</li>
            <li>{ say.post_it() }</li>
        </ol>
    }
}

/// Paper, date, the prisoner's number, and the button that prints.
fn letter(view: &View, theirs: &Words) -> Html {
    let View {
        words,
        state,
        shell,
        dispatch,
        ..
    } = view;
    let say = Say(words);
    let date = date(view, theirs);
    let print = {
        let (shell, sheet) = (shell.clone(), sheet(view, theirs, &date));
        Callback::from(move |_: MouseEvent| shell.print(&sheet))
    };
    let paper = choice(
        say.paper(),
        "paper",
        Paper::ALL.iter().map(|paper| name(*paper).to_owned()).collect(),
        Paper::ALL.iter().position(|paper| *paper == state.paper),
        &when(dispatch, |place: usize| {
            Paper::ALL.get(place).copied().map(Action::Paper)
        }),
    );
    let mut number = field(view, say.prisoner_number(), view.number(), "number", Field::Number);
    number.hint = Some(say.number_hint().to_owned().into());
    html! {
        <>
            { elements::step(say.letter()) }
            { fields(vec![paper, field(view, say.date(), &date, "date", Field::Date).view(), number.view()]) }
            { row(button("main print-letter", say.print(), false, print)) }
        </>
    }
}

/// As paper is called where it is sold.
const fn name(paper: Paper) -> &'static str {
    match paper {
        Paper::A4 => "A4",
        Paper::A5 => "A5",
        Paper::Letter => "Letter (8½ × 11″)",
    }
}

/// Today's date, as the letter's language writes it, or the date that the writer has typed.
fn date(view: &View, theirs: &Words) -> String {
    let typed = view.state.date.clone();
    typed.unwrap_or_else(|| view.shell.date(theirs.tag()))
}

fn sheet(view: &View, theirs: &Words, date: &str) -> String {
    let sender = &view.state.sender;
    let (name, birth, number) = (sender.name.trim(), sender.birth.trim(), view.number().trim());
    // The name alone stands below the letter already.
    let writer = match (name, birth) {
        (_, "") => String::new(),
        ("", birth) => birth.to_owned(),
        _ => [&isolated(name, theirs), theirs.comma(), birth].concat(),
    };
    let number = match number {
        "" => String::new(),
        number => [Say(theirs).prisoner_number(), theirs.colon(), &isolated(number, theirs)].concat(),
    };
    let foot: Vec<String> = [writer, number].into_iter().filter(|part| !part.is_empty()).collect();
    let printed = PrintedLetter {
        paper: view.state.paper,
        words: theirs,
        paragraphs: &view.state.letter().render(theirs, view.subject.reader(), Side::Letter),
        date: &isolated(date, theirs),
        foot: &foot.join(" · "),
        number: &Say(theirs).page_number("{page}", "{pages}"),
    };
    printed.to_json()
}

/// What the writer has typed, apart from the text around it: in a line from right to left, `12-34` would come out as
/// `34-12`.
fn isolated(typed: &str, words: &Words) -> String {
    match words.direction() {
        "rtl" => ["\u{2068}", typed, "\u{2069}"].concat(),
        _ => typed.to_owned(),
    }
}
