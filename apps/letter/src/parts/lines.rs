//! The letter, sentence by sentence in both languages.

use std::rc::Rc;

use prisoner_card_letter::{Change, Piece, Side, Words};
use yew::prelude::*;

use super::elements::{self, letter_heading};
use super::fields::TextField;
use super::{View, gaps};
use crate::state::{Action, Focus};
use crate::words::Say;

/// The pieces of the letter, to be ordered, filled in and taken out.
pub(super) fn lines(view: &View) -> Html {
    let say = Say(&view.words);
    let pieces = view.state.letter().pieces();
    let lines = pieces.iter().enumerate().map(|(place, piece)| {
        let key = match piece {
            Piece::Sentence(sentence) => sentence.id().to_owned(),
            Piece::Own(_) => format!("own {place}"),
        };
        html! { <li class="line" {key}>{ line(view, place, piece) }</li> }
    });
    html! {
        <section class="letter" aria-labelledby="letter">
            { letter_heading(view) }
            if pieces.is_empty() {
                { elements::paragraph("hint", say.letter_empty()) }
            } else {
                <ol class="lines">{ for lines }</ol>
            }
        </section>
    }
}

fn line(view: &View, place: usize, piece: &Piece) -> Html {
    let content = match piece {
        Piece::Own(text) => own(view, place, text),
        Piece::Sentence(sentence) => html! {
            <>
                { pair(view, place) }
                { gaps::fields(view, &sentence.gaps(), "") }
            </>
        },
    };
    html! { <>{ content }{ moves(view, place) }</> }
}

/// A sentence as the letter has it, and in the writer's language.
fn pair(view: &View, place: usize) -> Html {
    let letter = view.state.letter();
    let in_language = |words: &Rc<Words>, side, class: &'static str| {
        let said = letter.say(place, words, view.subject.reader(), side)?;
        Some(html! {
            <p ~className={class} lang={words.tag().to_owned()} dir={words.direction().to_owned()}>{ said.text }</p>
        })
    };
    let theirs = view.theirs.as_ref().filter(|theirs| theirs.tag() != view.words.tag());
    let side = if theirs.is_some() { Side::Writer } else { Side::Letter };
    html! {
        <div class="pair">
            { for theirs.and_then(|words| in_language(words, Side::Letter, "theirs")) }
            { for in_language(&view.words, side, "ours") }
        </div>
    }
}

/// Own words, which can be written anew.
fn own(view: &View, place: usize, text: &str) -> Html {
    let say = Say(&view.words);
    let oninput = view
        .dispatch
        .reform(move |text| Action::Change(Change::Rewrite { place, text }));
    let mut field = TextField::new(say.own_words(), text, oninput);
    field.is_tall = true;
    html! {
        <>
            <p><span class="mark">{ say.not_translated() }</span></p>
            { field.view() }
        </>
    }
}

fn moves(view: &View, place: usize) -> Html {
    let say = Say(&view.words);
    let letter = view.state.letter();
    let last = letter.pieces().len().saturating_sub(1);
    let text = letter.say(place, &view.words, view.subject.reader(), Side::Writer);
    let text = text.map(|said| said.text).unwrap_or_default();
    let button = |focus: Focus, sign: &'static str, label: &str, change: Change, is_at_end: bool| {
        let onclick = view
            .dispatch
            .reform(move |_: MouseEvent| Action::Change(change.clone()));
        html! {
            // Not `disabled`: at the letter's end the keyboard would lose its place.
            <button type="button" aria-label={format!("{label}: {text}")} title={label.to_owned()} data-focus={focus.name()}
                aria-disabled={is_at_end.then_some("true")} {onclick}>{ sign }</button>
        }
    };
    let to = |to: usize| Change::Move { from: place, to };
    html! {
        <div class="moves">
            { button(Focus::Up(place), "↑", say.up(), to(place.saturating_sub(1)), place == 0) }
            { button(Focus::Down(place), "↓", say.down(), to((place + 1).min(last)), place == last) }
            { button(Focus::Remove(place), "×", say.remove(), Change::Remove(place), false) }
        </div>
    }
}
