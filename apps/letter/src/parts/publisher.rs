//! The publisher's statements about letters to this person.

use prisoner_card_format::Text;
use yew::prelude::*;

use super::View;
use crate::words::Say;

/// The rules for letters, and subjects for one.
pub(super) fn publisher(view: &View) -> Html {
    let say = Say(&view.words);
    let profile = &view.subject.profile;
    let rules = profile.mail.as_ref().map_or(&[][..], |mail| &mail.rules);
    html! {
        <>
            { list(view, say.rules(), rules, "rules") }
            { list(view, say.interests(), &profile.interests, "interests") }
        </>
    }
}

fn list(view: &View, heading: &str, texts: &[Text], class: &'static str) -> Html {
    if texts.is_empty() {
        return Html::default();
    }
    let preferred = view.preferred();
    let items = texts.iter().map(|entry| {
        let (lang, text) = entry.get(&preferred);
        html! { <li lang={lang.as_str().to_owned()} dir="auto">{ text }</li> }
    });
    html! {
        <section ~className={class}>
            <h2>{ heading }</h2>
            <ul class="prose">{ for items }</ul>
        </section>
    }
}
