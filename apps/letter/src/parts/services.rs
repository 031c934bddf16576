//! Letter services on the internet: address and letter are copied one after the other.

use prisoner_card_format::correspondence::Channel;
use prisoner_card_format::numbers_apart;
use yew::prelude::*;

use super::View;
use super::elements::{button, row};
use crate::words::Say;

/// The steps, each with its button: a clipboard holds one text.
pub(super) fn services(view: &View) -> Html {
    let say = Say(&view.words);
    let channels = view
        .channels()
        .iter()
        .map(|channel| html! { <li>{ service(view, channel) }</li> });
    html! {
        <ol class="steps">
            <li>{ say.service_open() }<ul>{ for channels }</ul></li>
            <li>{ say.service_address() }{ address(view, true) }</li>
            <li>
                { say.service_letter() }
                { row(button("service-letter", say.copy(), false, copy_letter(view))) }
            </li>
        </ol>
    }
}

/// The address as it goes on the envelope, with its button where it can be copied here.
pub(super) fn address(view: &View, is_copied: bool) -> Html {
    let say = Say(&view.words);
    let Some((tag, text)) = view.subject.envelope() else {
        return Html::default();
    };
    let onclick = {
        let (shell, text) = (view.shell.clone(), text.as_str().to_owned());
        Callback::from(move |_: MouseEvent| shell.copy(&text, "address"))
    };
    let number = view.number().trim();
    let pieces = numbers_apart(text.as_str()).into_iter().map(|(is_number, piece)| {
        let dir = is_number.then_some("ltr");
        html! { <span {dir}>{ piece }</span> }
    });
    html! {
        <>
            <p class="label" data-copy={is_copied.then_some("address")} lang={tag.as_str().to_owned()} dir="auto">{ for pieces }</p>
            if is_copied {
                if !number.is_empty() {
                    <p class="hint">{ say.prisoner_number() }{ view.words.colon() }<bdi>{ number.to_owned() }</bdi></p>
                }
                { row(button("copy-address", say.copy_address(), false, onclick)) }
            }
        </>
    }
}

/// Copies the letter, which stands on the screen.
pub(super) fn copy_letter(view: &View) -> Callback<MouseEvent> {
    let text = view.state.text(view.theirs.as_deref(), view.subject.reader());
    let shell = view.shell.clone();
    Callback::from(move |_: MouseEvent| shell.copy(&text, "letter"))
}

/// A service's name; a link that tells it nothing about the page.
fn service(view: &View, channel: &Channel) -> Html {
    let (lang, name) = channel.name.get(&view.preferred());
    let name = html! { <bdi lang={lang.as_str().to_owned()}>{ name }</bdi> };
    match channel.url.as_ref().filter(|_| view.links) {
        Some(url) => html! {
            <a href={url.as_str().to_owned()} class="no-prefetch" target="_blank" rel="nofollow noopener noreferrer"
                referrerpolicy="no-referrer">{ name }</a>
        },
        None => name,
    }
}
