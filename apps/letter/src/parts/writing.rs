//! The second screen: the sentences, and the letter.

use prisoner_card_format::codes::Gender;
use prisoner_card_letter::Change;
use yew::prelude::*;

use super::View;
use super::bottom::bottom;
use super::fields::{choice, fields, when};
use super::lines::lines;
use super::offers::offers;
use super::own::own;
use super::publisher::publisher;
use crate::state::Action;
use crate::words::Say;

const GENDERS: [Gender; 3] = [Gender::Female, Gender::Male, Gender::Other];

/// The screen where the letter is put together.
pub(crate) fn writing(view: &View) -> Html {
    html! {
        <>
            <div class="screen two">
                <div class="choices">
                    { about_the_writer(view) }
                    { offers(view) }
                </div>
                <div class="written">
                    { lines(view) }
                    { own(view) }
                    { publisher(view) }
                </div>
            </div>
            { bottom(view) }
        </>
    }
}

fn about_the_writer(view: &View) -> Html {
    let say = Say(&view.words);
    let letter = view.state.letter();
    let on_language = {
        let languages = view.languages.clone();
        when(&view.dispatch, move |place: usize| {
            let language = languages.get(place)?;
            Some(Action::Change(Change::Language((*language).to_owned())))
        })
    };
    let on_writer = when(&view.dispatch, |place: usize| {
        let gender = GENDERS.get(place)?;
        Some(Action::Change(Change::Writer(*gender)))
    });
    let genders = [say.writer_female(), say.writer_male(), say.writer_other()];
    let languages = view.languages.iter();
    let language = choice(
        say.letter_language(),
        "language",
        languages
            .map(|tag| view.shell.language_name(tag, view.words.tag()))
            .collect(),
        place_of(&view.languages, &letter.language()),
        &on_language,
    );
    let writer = choice(
        say.writer(),
        "writer",
        genders.map(str::to_owned).to_vec(),
        place_of(&GENDERS, &letter.writer()),
        &on_writer,
    );
    fields(vec![language, writer])
}

fn place_of<T: PartialEq>(list: &[T], wanted: &T) -> Option<usize> {
    list.iter().position(|found| found == wanted)
}
