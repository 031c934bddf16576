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
pub(super) struct TextField {
    label: AttrValue,
    value: AttrValue,
    oninput: Callback<String>,
    /// The language of the typed text, where it is not the page's.
    pub(super) lang: Option<AttrValue>,
    pub(super) hint: Option<AttrValue>,
    /// Whether it is several lines high.
    pub(super) is_tall: bool,
    /// The place by which a test, and the keyboard, find it.
    pub(super) focus: Option<AttrValue>,
    /// `numeric` for digits.
    pub(super) mode: Option<AttrValue>,
}

impl TextField {
    /// A field for one line, with nothing else said of it.
    #[inline(never)]
    pub(super) fn new(label: &str, value: &str, oninput: Callback<String>) -> Self {
        Self {
            label: label.to_owned().into(),
            value: value.to_owned().into(),
            oninput,
            lang: None,
            hint: None,
            is_tall: false,
            focus: None,
            mode: None,
        }
    }

    /// With its label. A browser is asked to store no text that is typed into it.
    #[inline(never)]
    pub(super) fn view(self) -> Html {
        let Self {
            label,
            value,
            oninput,
            lang,
            hint,
            is_tall,
            focus,
            mode,
        } = self;
        let oninput = when(&oninput, |event: InputEvent| {
            let target = event.target()?;
            let input = target.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
            input.or_else(|| target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value))
        });
        // Another field may come before or after it while somebody types.
        let key = focus.as_ref().unwrap_or(&label).to_string();
        html! {
            <label {key} class="field">
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

/// A choice of one of several options, with its label. `onchoose` is called with the place of another option.
#[inline(never)]
pub(super) fn choice(
    label: &str,
    name: &'static str,
    options: Vec<String>,
    chosen: Option<usize>,
    onchoose: &Callback<usize>,
) -> Html {
    let onchange = when(onchoose, |event: Event| {
        let select: HtmlSelectElement = event.target()?.dyn_into().ok()?;
        usize::try_from(select.selected_index()).ok()
    });
    let chosen = chosen.unwrap_or_default();
    let options = options.into_iter().enumerate().map(|(place, option)| {
        html! { <option selected={place == chosen}>{ option }</option> }
    });
    html! {
        <label class="field">
            <span>{ label }</span>
            <select data-choice={name} data-focus={name} autocomplete="off" {onchange}>{ for options }</select>
        </label>
    }
}

/// Fields beside one another, or below one another where there is no room.
#[inline(never)]
pub(super) fn fields(fields: Vec<Html>) -> Html {
    html! { <div class="fields">{ for fields }</div> }
}
