//! Letter services on the internet: address and letter are copied one after the other.

use prisoner_card_format::correspondence::Channel;
use yew::prelude::*;

use super::View;
use crate::words::Say;

/// The address with its button, and the steps.
pub(super) fn services(view: &View) -> Html {
    let say = Say(&view.words);
    let channels = view
        .subject
        .profile
        .mail
        .as_ref()
        .map_or(&[][..], |mail| &mail.channels);
    html! {
        <>
            <section class="address">
                { address(view) }
            </section>
            if !channels.is_empty() {
                <section class="services" aria-labelledby="services">
                    <h2 id="services">{ say.services() }</h2>
                    <ol class="steps">
                        <li>{ say.service_copy() }</li>
                        <li>
                            { say.service_open() }
                            <ul>{ for channels.iter().map(|channel| html! { <li>{ service(view, channel) }</li> }) }</ul>
                        </li>
                    </ol>
                </section>
            }
        </>
    }
}

fn address(view: &View) -> Html {
    let say = Say(&view.words);
    let Some((tag, text)) = view.subject.envelope() else {
        return Html::default();
    };
    let onclick = {
        let (shell, text) = (view.shell.clone(), text.as_str().to_owned());
        Callback::from(move |_: MouseEvent| shell.copy(&text, "address"))
    };
    let number = view.subject.address().and_then(|address| address.number.as_deref());
    html! {
        <>
            <p class="label" data-copy="address" lang={tag.as_str().to_owned()} dir="auto">{ text.as_str() }</p>
            if let Some(number) = number { <p class="hint">{ say.prisoner_number() }{ ": " }<bdi>{ number }</bdi></p> }
            <p class="row"><button type="button" class="copy-address" {onclick}>{ say.copy_address() }</button></p>
        </>
    }
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
