//! A field that finds people by name: a combobox with a list (<https://www.w3.org/WAI/ARIA/apg/patterns/combobox/>). The focus
//! stays in the field, and arrows go through the list.

use std::rc::Rc;

use prisoner_card_builder_state::{NamedPerson, SearchAction};
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::use_words;
use crate::hooks::use_search;
use crate::shell::SharedShell;

/// The people to choose from.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ComboboxProps {
    /// In the order of their names.
    pub(crate) people: Rc<Vec<NamedPerson>>,
    /// The functions of the script.
    pub(crate) shell: SharedShell,
    /// The text shown for each.
    pub(crate) names: Rc<Vec<String>>,
    /// The chosen person, as the attribute has it.
    pub(crate) value: AttrValue,
    /// Takes the chosen one, as the attribute has it.
    pub(crate) on_choose: Callback<String>,
}

/// The field with its list.
#[component]
pub(crate) fn Combobox(props: &ComboboxProps) -> Html {
    let words = use_words();
    let handle = use_search();
    let search = &handle.0;
    let (input, list) = (use_node_ref(), use_node_ref());
    let chosen = props.people.iter().position(|person| *person.attribute == *props.value);
    let name_of = |place: usize| props.names.get(place).cloned().unwrap_or_default();
    let own_name = chosen.map(name_of).unwrap_or_default();
    let found = search.found(&props.people, &|text| props.shell.fold(text));
    let is_open = search.is_open && !found.is_empty();
    let act = {
        let dispatcher = handle.dispatcher();
        Callback::from(move |action: SearchAction| dispatcher.dispatch(action))
    };
    let choose = {
        let (act, on_choose, people) = (act.clone(), props.on_choose.clone(), props.people.clone());
        Callback::from(move |place: usize| {
            act.emit(SearchAction::Closed);
            if let Some(person) = people.get(place) {
                on_choose.emit(person.attribute.clone());
            }
        })
    };
    let first = found
        .iter()
        .position(|place| Some(*place) == chosen)
        .unwrap_or_default();
    let oninput = act.reform(|event: InputEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        SearchAction::Typed(input.map(|input| input.value()).unwrap_or_default())
    });
    let onkeydown = on_key(&act, &choose, search.is_open, first, search.active, &found);
    let onclick = act.reform(move |_: MouseEvent| SearchAction::Opened(first));
    let onblur = act.reform(|_: FocusEvent| SearchAction::Closed);
    let onfocus = |event: FocusEvent| select(event.target_dyn_into());
    // Typed text replaces the name in the field.
    use_effect_with((search.typed.is_none(), is_open, props.value.clone()), {
        let input = input.clone();
        move |(is_name, ..)| {
            let input = input.cast::<HtmlInputElement>();
            select(input.filter(|input| *is_name && has_focus(input)));
        }
    });
    use_effect_with((search.active, is_open), {
        let list = list.clone();
        move |(active, _)| scroll_to(&list, *active)
    });
    let option = |(index, place): (usize, &usize)| {
        let (choose, place) = (choose.clone(), *place);
        // Before the field loses the focus, which would close the list.
        let onmousedown = move |event: MouseEvent| {
            event.prevent_default();
            choose.emit(place);
        };
        html! {
            <li key={place} id={format!("person-{index}")} role="option" {onmousedown}
                aria-selected={if index == search.active { "true" } else { "false" }}>{ name_of(place) }</li>
        }
    };
    let is_nobody = search.is_open && found.is_empty();
    html! {
        <div class="field combobox">
            <label for="person">{ words.person().to_owned() }</label>
            <input id="person" ref={input} type="text" role="combobox" autocomplete="off" spellcheck="false"
                value={search.typed.clone().unwrap_or(own_name)} aria-autocomplete="list" aria-controls="person-list"
                aria-expanded={if is_open { "true" } else { "false" }} aria-describedby="person-problem"
                aria-activedescendant={is_open.then(|| format!("person-{}", search.active))}
                {oninput} {onkeydown} {onfocus} {onblur} {onclick} />
            <ul id="person-list" ref={list} role="listbox" aria-label={words.person().to_owned()} hidden={!is_open}>
                { for found.iter().enumerate().map(option) }
            </ul>
            <p id="person-problem" class="problem" role="status">{ is_nobody.then(|| words.nobody_found().to_owned()) }</p>
        </div>
    }
}

/// The actions of the keys.
fn on_key(
    act: &Callback<SearchAction>,
    choose: &Callback<usize>,
    is_open: bool,
    first: usize,
    active: usize,
    found: &[usize],
) -> Callback<KeyboardEvent> {
    let (act, choose) = (act.clone(), choose.clone());
    let (count, chosen) = (found.len(), found.get(active).copied());
    Callback::from(move |event: KeyboardEvent| {
        match (event.key().as_str(), is_open) {
            ("ArrowDown" | "ArrowUp", false) => act.emit(SearchAction::Opened(first)),
            ("ArrowDown", true) => act.emit(SearchAction::Next(count)),
            ("ArrowUp", true) => act.emit(SearchAction::Previous(count)),
            ("Escape", true) => act.emit(SearchAction::Closed),
            ("Enter", true) => {
                if let Some(place) = chosen {
                    choose.emit(place);
                }
            }
            ("Enter", false) => {}
            _ => return,
        }
        // Enter would send the form, arrows would move the cursor.
        event.prevent_default();
    })
}

fn select(input: Option<HtmlInputElement>) {
    if let Some(input) = input {
        input.select();
    }
}

fn has_focus(input: &HtmlInputElement) -> bool {
    input.matches(":focus").unwrap_or_default()
}

/// Brings the active option into the list's own window, and leaves the page where it is.
fn scroll_to(list: &NodeRef, active: usize) {
    let Some(list) = list.cast::<Element>() else { return };
    let option = u32::try_from(active)
        .ok()
        .and_then(|active| list.children().item(active));
    let Some(option) = option.map(|option| option.get_bounding_client_rect()) else {
        return;
    };
    let window = list.get_bounding_client_rect();
    let by = if option.top() < window.top() {
        option.top() - window.top()
    } else {
        (option.bottom() - window.bottom()).max(0.0)
    };
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a list")]
    list.set_scroll_top(list.scroll_top() + by.round() as i32);
}
