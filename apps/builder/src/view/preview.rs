//! The card itself, in the width and on the page that are chosen.

use std::rc::Rc;

use prisoner_card_builder_state::{Action, Ground, State, Width};
use prisoner_card_snippet::{Choices, Theme};
use yew::prelude::*;

use super::fields::Radios;
use super::use_words;
use crate::shell::SharedShell;

/// The state, and the callback for actions.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PreviewProps {
    pub(crate) state: Rc<State>,
    pub(crate) shell: SharedShell,
    pub(crate) on_action: Callback<Action>,
}

/// The preview, with its width and its page.
#[component]
pub(crate) fn Preview(props: &PreviewProps) -> Html {
    let words = use_words();
    let PreviewProps {
        state,
        shell,
        on_action,
    } = props;
    let choices = state.choices();
    use_effect_with((choices.is_some(), shell.clone()), |(has_card, shell)| {
        if *has_card {
            shell.show_cards();
        }
    });
    let pixels = |width: &Width| AttrValue::from(words.pixels(&words.number(width.pixels())));
    let widths: Vec<AttrValue> = Width::ALL.iter().map(pixels).collect();
    let width = Width::ALL
        .iter()
        .position(|width| *width == state.width)
        .unwrap_or_default();
    let on_width =
        on_action.reform(|place: usize| Action::WidthChosen(Width::ALL.get(place).copied().unwrap_or_default()));
    let grounds = vec![
        words.theme_light().to_owned().into(),
        words.theme_dark().to_owned().into(),
    ];
    let is_dark = state.ground == Ground::Dark;
    let on_ground =
        on_action.reform(|place: usize| Action::GroundChosen(if place == 1 { Ground::Dark } else { Ground::Light }));
    let stage = classes!("stage", format!("w{}", state.width.pixels()), is_dark.then_some("dark"));
    html! {
        <section class="preview" aria-labelledby="preview-title">
            <h2 id="preview-title">{ words.preview().to_owned() }</h2>
            <div class="bar">
                <Radios name="width" label={words.width().to_owned()} options={widths} chosen={width} on_choose={on_width} />
                <Radios name="ground" label={words.ground().to_owned()} options={grounds} chosen={usize::from(is_dark)}
                    on_choose={on_ground} />
            </div>
            // It scrolls where the page is narrower than the card.
            <div class="scroll" tabindex="0" role="group" aria-labelledby="preview-title">
                <div class={stage}>
                    if let Some(choices) = &choices {
                        { card(choices, state.ground) }
                    } else {
                        <p class="nothing">{ words.nothing_yet().to_owned() }</p>
                    }
                </div>
            </div>
        </section>
    }
}

/// The element as the snippet has it. Where the reader's own colours count, those of the page shown here are taken.
fn card(choices: &Choices, ground: Ground) -> Html {
    let theme = match (choices.theme, ground) {
        (Theme::Auto, Ground::Light) => Theme::Light,
        (Theme::Auto, Ground::Dark) => Theme::Dark,
        (theme, _) => theme,
    };
    let keys = (!choices.keys.is_empty()).then(|| choices.keys.join(" "));
    let since = choices.since.map(|since| since.to_string());
    html! {
        <prisoner-card loading="eager" feed={choices.feeds.join(" ")} person={choices.person.clone()} lang={choices.language.clone()}
            theme={theme.as_str()} layout={choices.layout.as_str()} {keys} {since} help={choices.help.as_str()}
            links={choices.links.as_str()} photo={choices.photo.as_str()}>
            if let Some(url) = &choices.fallback.url {
                <a href={url.clone()} rel="noreferrer">{ choices.fallback.title.clone() }</a>
            } else {
                <p>{ choices.fallback.title.clone() }</p>
            }
        </prisoner-card>
    }
}
