//! The second screen: the sentences, and the letter.

use prisoner_card_format::codes::Gender;
use prisoner_card_letter::Change;
use yew::prelude::*;

use super::View;
use super::bottom::bottom;
use super::fields::{Choice, when};
use super::lines::lines;
use super::offers::offers;
use super::own::own;
use super::publisher::publisher;
use crate::state::Action;
use crate::words::Say;

const GENDERS: [Gender; 3] = [Gender::Female, Gender::Male, Gender::Other];

/// Where the letter is put together.
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
    let name = |tag: &&'static str| AttrValue::from(view.shell.language_name(tag, view.words.tag()));
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
    let language = Choice {
        label: say.letter_language().to_owned().into(),
        name: "language",
        options: view.languages.iter().map(name).collect(),
        chosen: place_of(&view.languages, &letter.language()),
        onchoose: on_language,
    };
    let writer = Choice {
        label: say.writer().to_owned().into(),
        name: "writer",
        options: genders.map(|word| word.to_owned().into()).to_vec(),
        chosen: place_of(&GENDERS, &letter.writer()),
        onchoose: on_writer,
    };
    html! { <div class="fields">{ language.view() }{ writer.view() }</div> }
}

fn place_of<T: PartialEq>(list: &[T], wanted: &T) -> usize {
    list.iter().position(|found| found == wanted).unwrap_or_default()
}
