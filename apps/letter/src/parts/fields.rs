//! Fields with their labels.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// A callback that is called where there is something to call it with.
pub(super) fn when<In: 'static, Out: 'static>(
    callback: &Callback<Out>,
    convert: impl Fn(In) -> Option<Out> + 'static,
) -> Callback<In> {
    let callback = callback.clone();
    Callback::from(move |value| {
        if let Some(converted) = convert(value) {
            callback.emit(converted);
        }
    })
}

/// A text field.
#[derive(Default)]
pub(super) struct TextField {
    pub(super) label: AttrValue,
    pub(super) value: AttrValue,
    /// Of what is typed, where it is not the page's.
    pub(super) lang: Option<AttrValue>,
    pub(super) hint: Option<AttrValue>,
    /// Whether it is several lines high.
    pub(super) is_tall: bool,
    /// By which a test, and the keyboard, find it.
    pub(super) focus: Option<AttrValue>,
    /// `numeric` for digits.
    pub(super) mode: Option<AttrValue>,
    pub(super) oninput: Callback<String>,
}

impl TextField {
    /// With its label. A browser is asked to keep nothing of what is typed into it.
    pub(super) fn view(self) -> Html {
        let Self {
            label,
            value,
            lang,
            hint,
            is_tall,
            focus,
            mode,
            oninput,
        } = self;
        let oninput = when(&oninput, |event: InputEvent| {
            let target = event.target()?;
            let input = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
            input.or_else(|| target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value))
        });
        html! {
            <label class="field">
                <span>{ label }</span>
                if is_tall {
                    <textarea {value} {lang} dir="auto" rows="3" autocomplete="off" data-focus={focus} {oninput} />
                } else {
                    <input {value} {lang} dir="auto" autocomplete="off" inputmode={mode} data-focus={focus} {oninput} />
                }
                if let Some(hint) = hint { <span class="hint">{ hint }</span> }
            </label>
        }
    }
}

/// A choice of one of several options.
pub(super) struct Choice {
    pub(super) label: AttrValue,
    pub(super) name: &'static str,
    /// The place of the chosen option.
    pub(super) chosen: usize,
    pub(super) options: Vec<AttrValue>,
    /// Called with the place of another option.
    pub(super) onchoose: Callback<usize>,
}

impl Choice {
    /// With its label.
    pub(super) fn view(self) -> Html {
        let onchange = when(&self.onchoose, |event: Event| {
            let select: HtmlSelectElement = event.target()?.dyn_into().ok()?;
            usize::try_from(select.selected_index()).ok()
        });
        let options = self.options.iter().enumerate().map(|(place, option)| {
            html! { <option selected={place == self.chosen}>{ option }</option> }
        });
        html! {
            <label class="field">
                <span>{ self.label }</span>
                <select data-choice={self.name} autocomplete="off" {onchange}>{ for options }</select>
            </label>
        }
    }
}
