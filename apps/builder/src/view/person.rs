//! The person: a list to choose from, and for a feed of many people a field that finds them by name.

use std::rc::Rc;

use prisoner_card_builder_state::NamedPerson;
use yew::prelude::*;

use super::combobox::Combobox;
use super::fields::Select;
use super::use_words;
use crate::shell::SharedShell;

/// The number of people who are looked through at a glance.
const GLANCE: usize = 20;

/// The people to choose from.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PersonFieldProps {
    /// In the order of their names.
    pub(crate) people: Rc<Vec<NamedPerson>>,
    /// The functions of the script.
    pub(crate) shell: SharedShell,
    /// The chosen person, as the attribute has it.
    pub(crate) value: AttrValue,
    /// Takes the chosen one, as the attribute has it.
    pub(crate) on_choose: Callback<String>,
}

/// The field, in the form that suits the number of people.
#[component]
pub(crate) fn PersonField(props: &PersonFieldProps) -> Html {
    let words = use_words();
    let text = |person: &NamedPerson| match &person.name {
        Some(name) => name.clone(),
        None => words.withdrawn(&person.attribute),
    };
    if props.people.len() > GLANCE {
        let names: Rc<Vec<String>> = Rc::new(props.people.iter().map(text).collect());
        let PersonFieldProps {
            people,
            shell,
            value,
            on_choose,
        } = props.clone();
        return html! { <Combobox {people} {shell} {names} {value} {on_choose} /> };
    }
    let options = props.people.iter();
    let options: Vec<(AttrValue, AttrValue)> = options
        .map(|person| (person.attribute.clone().into(), text(person).into()))
        .collect();
    html! {
        <Select id="person" label={words.person().to_owned()} {options} value={props.value.clone()}
            on_choose={props.on_choose.clone()} />
    }
}
