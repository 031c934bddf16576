//! Fields with their labels: leaves, which take texts and callbacks.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// A line of text to type.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct TextFieldProps {
    /// The field's id, from which those of its hint and problem are made.
    pub(crate) id: &'static str,
    /// The name of the field.
    pub(crate) label: AttrValue,
    /// The hint below the field.
    pub(crate) hint: AttrValue,
    /// The fault of the value.
    #[prop_or_default]
    pub(crate) problem: Option<AttrValue>,
    /// The typed text.
    pub(crate) value: AttrValue,
    /// The keyboard that telephones show.
    #[prop_or("text")]
    pub(crate) keyboard: &'static str,
    /// Takes the typed text.
    pub(crate) on_type: Callback<String>,
}

/// A field for text, with its fault right below it.
#[component]
pub(crate) fn TextField(props: &TextFieldProps) -> Html {
    let id = props.id;
    let on_type = props.on_type.clone();
    let oninput = move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_type.emit(input.value());
        }
    };
    html! {
        <div class="field">
            <label for={id}>{ props.label.clone() }</label>
            <input {id} type="text" inputmode={props.keyboard} spellcheck="false" autocapitalize="off" dir="ltr"
                value={props.value.clone()} aria-invalid={props.problem.is_some().then_some("true")}
                aria-describedby={format!("{id}-problem {id}-hint")} {oninput} />
            <p id={format!("{id}-problem")} class="problem" role="status">{ props.problem.clone() }</p>
            <p id={format!("{id}-hint")} class="hint">{ props.hint.clone() }</p>
        </div>
    }
}

/// A choice of several.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SelectProps {
    /// The field's id.
    pub(crate) id: &'static str,
    /// The name of the field.
    pub(crate) label: AttrValue,
    /// Value and text of each choice.
    pub(crate) options: Vec<(AttrValue, AttrValue)>,
    /// The chosen value.
    pub(crate) value: AttrValue,
    /// Takes the chosen value.
    pub(crate) on_choose: Callback<String>,
}

/// A list to choose from.
#[component]
pub(crate) fn Select(props: &SelectProps) -> Html {
    let on_choose = props.on_choose.clone();
    let onchange = move |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            on_choose.emit(select.value());
        }
    };
    let options = props.options.iter().map(|(value, text)| {
        html! {
            <option key={value.to_string()} value={value.clone()} selected={*value == props.value}>{ text.clone() }</option>
        }
    });
    html! {
        <div class="field">
            <label for={props.id}>{ props.label.clone() }</label>
            <select id={props.id} disabled={props.options.is_empty()} {onchange}>{ for options }</select>
        </div>
    }
}

/// A few choices side by side.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct RadiosProps {
    /// The group's name.
    pub(crate) name: &'static str,
    /// The name of the choice.
    pub(crate) label: AttrValue,
    /// The text of each choice.
    pub(crate) options: Vec<AttrValue>,
    /// The place of the chosen one.
    pub(crate) chosen: usize,
    /// Takes the place of the chosen one.
    pub(crate) on_choose: Callback<usize>,
}

/// Buttons of which one is on.
#[component]
pub(crate) fn Radios(props: &RadiosProps) -> Html {
    let options = props.options.iter().enumerate().map(|(place, text)| {
        let onchange = props.on_choose.reform(move |_: Event| place);
        html! {
            <label>
                <input type="radio" name={props.name} value={place.to_string()} checked={place == props.chosen} {onchange} />
                <span>{ text.clone() }</span>
            </label>
        }
    });
    html! {
        <fieldset class="radios">
            <legend>{ props.label.clone() }</legend>
            { for options }
        </fieldset>
    }
}
