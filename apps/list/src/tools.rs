//! The search field and the filters.

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
            { filters(props) }
        </form>
    }
}

/// A choice of one thing among several, where there are several.
struct Field {
    name: &'static str,
    label: String,
    chosen: String,
    /// Values, what they are called, and how many people have them.
    values: Vec<(String, String, usize)>,
}

fn filters(props: &ToolsProps) -> Html {
    let fields: Vec<Field> = fields(props)
        .into_iter()
        .filter(|field| field.values.len() > 1)
        .collect();
    if fields.is_empty() {
        return Html::default();
    }
    let words = &props.screen.words;
    let is_open = !props.filter.is_empty();
    html! {
        <details class="filters" open={is_open}>
            <summary>{ words.filters() }</summary>
            <div class="fields">
                { for fields.into_iter().map(|field| select(props, field)) }
                if is_open {
                    <button type="button" class="clear" onclick={choose(props, |_| Filter::default())}>{ words.clear() }</button>
                }
            </div>
        </details>
    }
}

fn fields(props: &ToolsProps) -> Vec<Field> {
    let (screen, filter) = (&props.screen, &props.filter);
    let (words, choices) = (&screen.words, &screen.choices);
    let label = |kind: &str, value: &str| props.host.label(kind, value, words.tag());
    let mut countries: Vec<_> = named(&choices.countries, |code| label("country", code));
    let mut languages: Vec<_> = named(&choices.languages, |tag| label("language", tag));
    countries.sort_by(|one, other| one.1.cmp(&other.1));
    languages.sort_by(|one, other| one.1.cmp(&other.1));
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

fn named(
    counts: &std::collections::BTreeMap<String, usize>,
    name: impl Fn(&str) -> String,
) -> Vec<(String, String, usize)> {
    counts
        .iter()
        .map(|(value, count)| (value.clone(), name(value), *count))
        .collect()
}

fn select(props: &ToolsProps, field: Field) -> Html {
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
            let mut pairs = filter.pairs();
            pairs.retain(|(known, _)| *known != name);
            pairs.push((name, value));
            tell(&host, &pairs);
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

fn choose(props: &ToolsProps, choice: impl Fn(&Filter) -> Filter + 'static) -> Callback<MouseEvent> {
    let (filter, host) = (props.filter.clone(), props.host.clone());
    Callback::from(move |_| tell(&host, &choice(&filter).pairs()))
}

fn tell(host: &Host, pairs: &[(&'static str, String)]) {
    host.filter(&serde_json::to_string(pairs).unwrap_or_default());
}
