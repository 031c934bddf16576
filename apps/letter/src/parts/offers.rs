//! The sentences to choose from.

use prisoner_card_letter::{Change, Piece, Sentence, Side, Topic};
use yew::prelude::*;

use super::fields::{choice, when};
use super::{View, gaps};
use crate::state::Action;
use crate::words::Say;

/// A topic, and its sentences in both languages. A press adds one to the letter; another press takes it out again.
pub(super) fn offers(view: &View) -> Html {
    let say = Say(&view.words);
    let on_topic = when(&view.dispatch, |place: usize| {
        Topic::ALL.get(place).copied().map(Action::Browse)
    });
    let offers =
        Sentence::on(view.state.topic).map(|sentence| html! { <li key={sentence.id()}>{ offer(view, sentence) }</li> });
    let about = choice(
        say.about(),
        "topic",
        Topic::ALL.iter().map(|topic| say.topic(*topic).to_owned()).collect(),
        Topic::ALL.iter().position(|topic| *topic == view.state.topic),
        &on_topic,
    );
    html! {
        <section aria-labelledby="sentences">
            <h2 id="sentences">{ say.sentences() }</h2>
            { about }
            <ul class="offers">{ for offers }</ul>
        </section>
    }
}

fn offer(view: &View, sentence: Sentence) -> Html {
    let letter = view.state.letter();
    let place = letter
        .pieces()
        .iter()
        .position(|piece| *piece == Piece::Sentence(sentence));
    let change = place.map_or(Change::Add(sentence), Change::Remove);
    let onclick = view
        .dispatch
        .reform(move |_: MouseEvent| Action::Choose(change.clone()));
    let (ours, _) = letter.sentence(sentence, &view.words, view.subject.reader(), Side::Writer);
    let theirs = view
        .theirs
        .as_ref()
        .filter(|theirs| theirs.tag() != view.words.tag())
        .map(|words| {
            (
                words,
                letter.sentence(sentence, words, view.subject.reader(), Side::Letter).0,
            )
        });
    // At the sentence: the letter is a screen further down on a telephone.
    let fields = place.map(|_| gaps::fields(view, &sentence.gaps(), "offer-"));
    html! {
        <>
        <button type="button" class="offer" aria-pressed={place.is_some().to_string()} data-sentence={sentence.id()} {onclick}>
            <span class="ours">{ ours }</span>
            if let Some((words, text)) = theirs {
                <span class="theirs" lang={words.tag().to_owned()} dir={words.direction().to_owned()}>{ text }</span>
            }
        </button>
        { for fields }
        </>
    }
}
