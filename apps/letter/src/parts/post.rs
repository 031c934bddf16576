//! By post: the letter on paper, and who sends it.

use prisoner_card_letter::{Paper, Side, Words};
use yew::prelude::*;

use super::View;
use super::envelope::envelope;
use super::fields::{Choice, TextField, when};
use crate::sheet::PrintedLetter;
use crate::state::{Action, Field};
use crate::words::Say;

/// Paper, date, sender and the button that prints; below it the envelope. `theirs` are the words of the letter's language.
pub(super) fn post(view: &View, theirs: &Words) -> Html {
    let View {
        words,
        state,
        shell,
        dispatch,
        ..
    } = view;
    let say = Say(words);
    let papers: Vec<AttrValue> = Paper::ALL.iter().map(|paper| name(*paper).into()).collect();
    let on_paper = when(dispatch, |place: usize| {
        Paper::ALL.get(place).copied().map(Action::Paper)
    });
    let chosen = Paper::ALL.iter().position(|paper| *paper == state.paper);
    let date = date(view, theirs);
    let print = {
        let (shell, sheet) = (shell.clone(), sheet(view, theirs, &date));
        Callback::from(move |_: MouseEvent| shell.print(&sheet))
    };
    let on = |field| dispatch.reform(move |text| Action::Type(field, text));
    let paper = Choice {
        label: say.paper().to_owned().into(),
        name: "paper",
        options: papers,
        chosen: chosen.unwrap_or_default(),
        onchoose: on_paper,
    };
    let day = TextField {
        label: say.date().to_owned().into(),
        value: date.into(),
        focus: Some("date".into()),
        oninput: on(Field::Date),
        ..TextField::default()
    };
    let birth = TextField {
        label: say.sender_birth().to_owned().into(),
        value: state.sender.birth.clone().into(),
        mode: Some("numeric".into()),
        focus: Some("birth".into()),
        hint: Some(say.sender_birth_hint().to_owned().into()),
        oninput: on(Field::Birth),
        ..TextField::default()
    };
    html! {
        <section aria-labelledby="post">
            <h2 id="post">{ say.by_post() }</h2>
            <div class="fields">{ paper.view() }{ day.view() }{ birth.view() }</div>
            <p class="row"><button type="button" class="main print-letter" onclick={print}>{ say.print() }</button></p>
            { envelope(view) }
        </section>
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

/// Today's, as the letter's language writes it, or what the writer has typed.
fn date(view: &View, theirs: &Words) -> String {
    let typed = view.state.date.clone();
    typed.unwrap_or_else(|| view.shell.date(theirs.tag()))
}

fn sheet(view: &View, theirs: &Words, date: &str) -> String {
    let letter = view.state.letter();
    let sender = &view.state.sender;
    let writer: Vec<&str> = [sender.name.trim(), sender.birth.trim()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let printed = PrintedLetter {
        paper: view.state.paper,
        words: theirs,
        paragraphs: &letter.render(theirs, view.subject.reader(), Side::Letter),
        date,
        // The year alone says nothing.
        writer: &if sender.birth.trim().is_empty() {
            String::new()
        } else {
            writer.join(", ")
        },
        number: &Say(theirs).page_number("{page}", "{pages}"),
    };
    printed.to_json()
}
