//! The page that stands in frames on other sites: the card, and the way to the person's own page.
//!
//! It is made for `<iframe sandbox="allow-scripts">`, in which a page has no origin: its scripts have `integrity` and
//! `crossorigin`, and it sends messages to the page around it (`assets/framed.js`).

use std::rc::Rc;

use prisoner_card::messages::Messages;
use prisoner_card::view::Subject;
use prisoner_card_format::{LanguageTag, Publication};
use yew::prelude::*;

use crate::document::{Document, OnSite};
use crate::person_page::{made_from, raw, title};
use crate::words::Words;

/// The page of this card in a frame. `page` is the person's own page: a URL, since the frame may be shown from anywhere.
pub(crate) fn html(
    subject: &Rc<Subject>,
    language: &LanguageTag,
    card: &str,
    on_site: OnSite<'_>,
    page: &str,
) -> String {
    let title = title(subject, language);
    let main = html! {
        <>
            <h1 class="unseen">{ title.clone() }</h1>
            { raw(card.to_owned()) }
        </>
    };
    let photo = subject.profile.photo.as_ref().map(|photo| photo.url.as_str());
    framed(
        &title,
        main,
        &subject.publication,
        Words::of(language),
        on_site,
        photo,
        page,
    )
}

/// The same when the profile was withdrawn: of the person it says nothing.
pub(crate) fn withdrawn(language: &LanguageTag, publication: &Publication, on_site: OnSite<'_>, page: &str) -> String {
    let words = Words::of(language);
    let main = html! {
        <div class="notice">
            <h1>{ words.withdrawn_title }</h1>
            <p>{ Messages::lookup(language).failure_withdrawn() }</p>
        </div>
    };
    framed(words.withdrawn_title, main, publication, words, on_site, None, page)
}

fn framed(
    title: &str,
    main: Html,
    publication: &Publication,
    words: &'static Words,
    on_site: OnSite<'_>,
    photo: Option<&str>,
    page: &str,
) -> String {
    let body = html! {
        <>
            <main>{ main }</main>
            <footer>
                <p>
                    { page_link(page, words.whole_page) }{ " · " }
                    <bdi lang={publication.language.as_str().to_owned()}>{ publication.title.clone() }</bdi>
                    { " · " }{ made_from(words, publication.issued) }
                </p>
            </footer>
            <section class="shut" tabindex="-1" role="alertdialog" aria-labelledby="shut" hidden=true>
                <p id="shut">{ words.link_shut }</p>
                <p><bdi class="url" dir="ltr" translate="no"></bdi></p>
                <p>{ page_link(page, words.whole_page) }</p>
            </section>
        </>
    };
    Document {
        words,
        title,
        // The person's page is for search engines; this one they leave out.
        summary: None,
        unavailable_after: None,
        on_site: Some(on_site),
        photo,
        class: Some("framed"),
        body,
    }
    .html()
}

fn page_link(page: &str, words: &str) -> Html {
    html! { <a href={page.to_owned()} target="_blank" rel="noopener noreferrer">{ words.to_owned() }</a> }
}

/// The room to keep for the frame until it has sent its height, in pixels: the content below a frame moves by the
/// difference. Fitted to the demo's people in a column of 640 pixels, where most come within a fifth of it.
pub(crate) fn height(card: &str) -> usize {
    const WITHOUT_TEXT: usize = 500;
    const CHARACTERS: usize = 20;
    const PIXELS: usize = 11;
    let mut is_text = true;
    let text = card.chars().filter(|character| {
        match character {
            '<' => is_text = false,
            '>' => is_text = true,
            _ => return is_text,
        }
        false
    });
    (WITHOUT_TEXT + text.count() * PIXELS / CHARACTERS).next_multiple_of(20)
}
