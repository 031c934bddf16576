//! The person and the look of the card.

use std::rc::Rc;

use prisoner_card_builder_state::{Action, PublishedFeed, State};
use prisoner_card_format::LanguageTag;
use prisoner_card_snippet::{Help, Layout, Links, Photo, Theme};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::fields::Select;
use super::person::PersonField;
use super::use_words;
use crate::shell::SharedShell;
use crate::words::Words;

/// The state, the functions of the script, and the callback for actions.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct OptionsProps {
    pub(crate) state: Rc<State>,
    pub(crate) shell: SharedShell,
    pub(crate) on_action: Callback<Action>,
}

/// The second group of fields.
#[component]
pub(crate) fn Options(props: &OptionsProps) -> Html {
    let words = use_words();
    let OptionsProps {
        state,
        shell,
        on_action,
    } = props;
    let saved = &state.saved;
    let has_sequence = state.feed().is_some_and(|feed| feed.publication.sequence.is_some());
    let chosen_person = state
        .person()
        .map(|person| person.attribute.clone())
        .unwrap_or_default();
    let people = use_memo(
        (state.feed().cloned(), saved.language.clone(), words.clone()),
        |(feed, language, words)| {
            let of_words = LanguageTag::parse(words.tag()).unwrap_or_else(LanguageTag::english);
            let language = LanguageTag::parse(language).unwrap_or(of_words);
            let sort = |names: &[String]| shell.order_of(names, language.as_str());
            let by_name = |feed: &Rc<PublishedFeed>| feed.by_name(&language, &|text| shell.fold(text), &sort);
            feed.as_ref().map(by_name).unwrap_or_default()
        },
    );
    let on_layout = on_action.reform(|text: String| Action::LayoutChosen(Layout::parse(&text).unwrap_or_default()));
    let on_theme = on_action.reform(|text: String| Action::ThemeChosen(Theme::parse(&text).unwrap_or_default()));
    let on_help = on_action.reform(|text: String| Action::HelpChosen(Help::parse(&text).unwrap_or_default()));
    let on_links = on_action.reform(|text: String| Action::LinksChosen(Links::parse(&text).unwrap_or_default()));
    let on_photo = on_action.reform(|text: String| Action::PhotoChosen(Photo::parse(&text).unwrap_or_default()));
    let layouts = [("full", words.layout_full()), ("compact", words.layout_compact())];
    let themes = [
        ("auto", words.theme_auto()),
        ("light", words.theme_light()),
        ("dark", words.theme_dark()),
    ];
    let help = [
        ("all", words.help_all()),
        ("letters", words.help_letters()),
        ("none", words.help_none()),
    ];
    let links = [("all", words.links_all()), ("none", words.links_none())];
    let photos = [
        ("feed", words.photo_feed()),
        ("own", words.photo_own()),
        ("none", words.photo_none()),
    ];
    html! {
        <fieldset>
            <legend>{ words.choices().to_owned() }</legend>
            <PersonField {people} shell={shell.clone()} value={chosen_person} on_choose={on_action.reform(Action::PersonChosen)} />
            <Select id="lang" label={words.language().to_owned()} options={languages(&words)} value={saved.language.clone()}
                on_choose={on_action.reform(Action::LanguageChosen)} />
            <Select id="layout" label={words.layout().to_owned()} options={pairs(&layouts)} value={saved.layout.as_str()}
                on_choose={on_layout} />
            <Select id="theme" label={words.theme().to_owned()} options={pairs(&themes)} value={saved.theme.as_str()}
                on_choose={on_theme} />
            <Select id="help" label={words.help().to_owned()} options={pairs(&help)} value={saved.help.as_str()}
                on_choose={on_help} />
            <Select id="links" label={words.links().to_owned()} options={pairs(&links)} value={saved.links.as_str()}
                on_choose={on_links} />
            <Select id="photo" label={words.photo().to_owned()} options={pairs(&photos)} value={saved.photo.as_str()}
                on_choose={on_photo} />
            <Tick label={words.refuse_older().to_owned()} is_possible={has_sequence} is_on={!saved.older}
                on_change={on_action.reform(Action::OlderRefused)} />
        </fieldset>
    }
}

fn pairs(options: &[(&'static str, &str)]) -> Vec<(AttrValue, AttrValue)> {
    let options = options.iter();
    options
        .map(|(value, text)| (AttrValue::from(*value), AttrValue::from((*text).to_owned())))
        .collect()
}

/// The languages that the card speaks, each in its own words; first that of the page that the card stands on.
fn languages(words: &Words) -> Vec<(AttrValue, AttrValue)> {
    let of_page = (
        AttrValue::from(""),
        AttrValue::from(words.language_of_page().to_owned()),
    );
    let spoken = prisoner_card_builder_state::languages();
    let spoken = spoken.map(|(tag, name)| (AttrValue::from(tag), AttrValue::from(name)));
    [of_page].into_iter().chain(spoken).collect()
}

/// A box to tick.
#[derive(Clone, PartialEq, Properties)]
struct TickProps {
    label: AttrValue,
    is_possible: bool,
    is_on: bool,
    on_change: Callback<bool>,
}

#[component]
fn Tick(props: &TickProps) -> Html {
    let on_change = props.on_change.clone();
    let onchange = move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_change.emit(input.checked());
        }
    };
    html! {
        <label class="tick">
            <input type="checkbox" disabled={!props.is_possible} checked={props.is_possible && props.is_on} {onchange} />
            <span>{ props.label.clone() }</span>
        </label>
    }
}
