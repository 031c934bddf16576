//! The search field and the filters.

use std::collections::BTreeMap;

use prisoner_card_people::Filter;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::app::Screen;
use crate::host::Host;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ToolsProps {
    pub(crate) screen: Screen,
    pub(crate) typed: String,
    pub(crate) filter: Filter,
    pub(crate) on_type: Callback<String>,
    pub(crate) host: Host,
}

#[component]
pub(crate) fn Tools(props: &ToolsProps) -> Html {
    let words = &props.screen.words;
    let oninput = {
        let on_type = props.on_type.clone();
        Callback::from(move |event: InputEvent| {
            let field: HtmlInputElement = event.target_unchecked_into();
            on_type.emit(field.value());
        })
    };
    // A search in a page is sent nowhere.
    let onsubmit = Callback::from(|event: SubmitEvent| event.prevent_default());
    html! {
        <form class="tools" role="search" {onsubmit}>
            <label class="search">
                <span>{ words.search() }</span>
                <input type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"
                    value={props.typed.clone()} {oninput} />
            </label>
            <Filters screen={props.screen.clone()} filter={props.filter.clone()} host={props.host.clone()} />
        </form>
    }
}

/// Apart from the search field: they stay as they are while somebody types.
#[derive(Clone, PartialEq, Properties)]
struct FiltersProps {
    screen: Screen,
    filter: Filter,
    host: Host,
}

/// A choice of one thing among several, where there are several.
struct Field {
    name: &'static str,
    label: String,
    chosen: String,
    /// Values, their names, and the number of people who have each.
    values: Vec<(String, String, usize)>,
}

#[component]
fn Filters(props: &FiltersProps) -> Html {
    // Only the visitor closes it again: with it, the field or button that has just let everybody through would lose the focus.
    let has_opened = use_mut_ref(|| false);
    *has_opened.borrow_mut() |= !props.filter.is_empty();
    let is_open = *has_opened.borrow();
    let fields: Vec<Field> = fields(props)
        .into_iter()
        .filter(|field| field.values.len() > 1)
        .collect();
    if fields.is_empty() {
        return Html::default();
    }
    let words = &props.screen.words;
    let host = props.host.clone();
    let clear = move |_| host.filter(&Filter::default());
    html! {
        <details class="filters" open={is_open}>
            <summary>{ words.filters() }</summary>
            <div class="fields">
                { for fields.into_iter().map(|field| select(props, field)) }
                <button type="button" class="clear" onclick={clear}>{ words.clear() }</button>
            </div>
        </details>
    }
}

fn fields(props: &FiltersProps) -> Vec<Field> {
    let (screen, filter) = (&props.screen, &props.filter);
    let (words, choices) = (&screen.words, &screen.choices);
    let label = |kind: &str, value: &str| props.host.label(kind, value, words.tag());
    let named = |kind: &str, counts: &BTreeMap<String, usize>| {
        let labels: Vec<String> = counts.keys().map(|value| label(kind, value)).collect();
        let counts: Vec<(&String, &usize)> = counts.iter().collect();
        let order = props.host.sort_names(&labels, words.tag());
        let choice = |place: usize| {
            let (value, count) = counts.get(place)?;
            Some(((*value).clone(), labels.get(place)?.clone(), **count))
        };
        order.into_iter().filter_map(choice).collect::<Vec<_>>()
    };
    let countries = named("country", &choices.countries);
    let languages = named("language", &choices.languages);
    let years = choices.years.iter().rev().map(|(year, count)| {
        let year = year.to_string();
        (year.clone(), label("date", &year), *count)
    });
    let recognitions = choices.recognitions.iter().map(|(code, count)| {
        let word = match *code {
            "recognised" => words.recognised(),
            "under_review" => words.under_review(),
            _ => words.not_recognised(),
        };
        ((*code).to_owned(), word.to_owned(), *count)
    });
    vec![
        Field {
            name: "country",
            label: words.country().to_owned(),
            chosen: filter.country.clone().unwrap_or_default(),
            values: countries,
        },
        Field {
            name: "since",
            label: words.since().to_owned(),
            chosen: filter.since.map(|year| year.to_string()).unwrap_or_default(),
            values: years.collect(),
        },
        Field {
            name: "recognition",
            label: words.recognition().to_owned(),
            chosen: filter
                .recognition
                .map(|status| status.code().to_owned())
                .unwrap_or_default(),
            values: recognitions.collect(),
        },
        Field {
            name: "language",
            label: words.letters_in().to_owned(),
            chosen: filter.language.clone().unwrap_or_default(),
            values: languages,
        },
    ]
}

fn select(props: &FiltersProps, field: Field) -> Html {
    let Field {
        name,
        label,
        chosen,
        values,
    } = field;
    let onchange = {
        let filter = props.filter.clone();
        let host = props.host.clone();
        Callback::from(move |event: Event| {
            let field: HtmlSelectElement = event.target_unchecked_into();
            let value = field.value();
            let pairs = filter.pairs();
            let others = pairs.iter().filter(|(known, _)| *known != name);
            let all = others.map(|(name, value)| (*name, &**value)).chain([(name, &*value)]);
            host.filter(&Filter::from_pairs(all));
        })
    };
    html! {
        <label>
            <span>{ label }</span>
            <select {name} {onchange}>
                <option value="" selected={chosen.is_empty()}>{ props.screen.words.any() }</option>
                { for values.into_iter().map(|(value, word, count)| {
                    let selected = value == chosen;
                    html! { <option {value} {selected}>{ format!("{word} ({})", props.screen.words.number(count)) }</option> }
                }) }
            </select>
        </label>
    }
}
