//! The sender of the letter: typed, printed and forgotten.

use std::rc::Rc;

use yew::prelude::*;

use super::fields::{TextField, choice, fields};
use super::{View, elements};
use crate::state::{Action, Field};
use crate::words::Say;

/// A country's code and name.
type Country = (String, String);

/// The fields.
pub(super) fn sender(view: &View) -> Html {
    let say = Say(&view.words);
    let sender = &view.state.sender;
    let mut birth = field(view, say.sender_birth(), &sender.birth, "birth", Field::Birth);
    birth.mode = Some("numeric".into());
    birth.hint = Some(say.sender_birth_hint().to_owned().into());
    html! {
        <>
            { elements::step(say.sender()) }
            { elements::paragraph("hint", say.sender_forgotten()) }
            { fields(vec![
                field(view, say.sender_name(), &sender.name, "name", Field::Name).view(),
                birth.view(),
                field(view, say.sender_street(), &sender.street, "street", Field::Street).view(),
                field(view, say.sender_town(), &sender.town, "town", Field::Town).view(),
                country(view),
            ]) }
        </>
    }
}

/// A field of the last screen.
#[inline(never)]
pub(super) fn field(view: &View, label: &str, value: &str, name: &'static str, field: Field) -> TextField {
    let oninput = view.dispatch.reform(move |text| Action::Type(field, text));
    let mut field = TextField::new(label, value, oninput);
    field.focus = Some(name.into());
    field
}

fn country(view: &View) -> Html {
    let View {
        words,
        state,
        shell,
        dispatch,
        ..
    } = view;
    let countries: Rc<[Country]> = shell.countries(words.tag()).into();
    let names = countries.iter().map(|(_, name)| name.clone());
    let chosen = countries.iter().position(|(code, _)| *code == state.sender.country);
    choice(
        Say(words).sender_country(),
        "country",
        std::iter::once(String::new()).chain(names).collect(),
        chosen.map(|place| place + 1),
        &dispatch.reform({
            let countries = Rc::clone(&countries);
            move |place: usize| {
                let code = place.checked_sub(1).and_then(|place| countries.get(place));
                Action::Type(Field::Country, code.map(|(code, _)| code.clone()).unwrap_or_default())
            }
        }),
    )
}
