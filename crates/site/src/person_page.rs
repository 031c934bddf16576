//! A person's page: the static card, and around it the way to the others.

use std::rc::Rc;

use prisoner_card::messages::{Messages, fill};
use prisoner_card::view::{CardProps, PhotoShown, Subject};
use prisoner_card::{StaticElement, static_card};
use prisoner_card_check::signs::Signs;
use prisoner_card_format::correspondence::{Withheld, may_write, other_addresses};
use prisoner_card_format::{Date, Instant, LanguageTag, Preferred, Profile, Publication};
use yew::prelude::*;

use super::document::{Document, OnSite};
use super::words::{Words, own_name};

/// The card of a person as its feed knew them on the day of its issue: the same feed makes the same card, whenever it
/// is made. The live card renews the numbers that are counted from today.
///
/// With keys, the script draws the photo, as it does in a live card: nothing else compares its bytes with the signed digest.
pub fn card(subject: &Rc<Subject>, language: &LanguageTag, element: StaticElement<'_>) -> String {
    let photo = if element.keys.is_empty() {
        PhotoShown::Shown
    } else {
        PhotoShown::Verified
    };
    let card = CardProps {
        photo,
        ..CardProps::new(Rc::clone(subject), language.clone(), subject.publication.day_of_issue)
    };
    static_card(card, element)
}

/// The title of a person's page.
pub(crate) fn title(subject: &Subject, language: &LanguageTag) -> String {
    let words = Words::of(language);
    let profile = &subject.profile;
    let template = match may_write(profile, &subject.publication) {
        Ok(_) => words.person_title,
        Err(Withheld::NoAddress) if profile.mail.is_some() => words.person_title,
        Err(_) => words.person_title_without_letters,
    };
    let (tag, name) = profile.name.get(&subject.publication.preferred(language));
    fill(template, &[("name", &name.full_in(tag))])
}

/// The text that messengers and search engines show of the case: the headline or the summary, where it has no address.
/// They keep the text that they have read when it is corrected or withdrawn.
pub(crate) fn summary<'a>(profile: &'a Profile, preferred: &Preferred) -> Option<&'a str> {
    line(profile, preferred).map(|(_, text)| text)
}

/// The same with its language.
pub(crate) fn line<'a>(profile: &'a Profile, preferred: &Preferred) -> Option<(&'a LanguageTag, &'a str)> {
    let texts = [&profile.headline, &profile.summary].into_iter().flatten();
    let mut texts = texts.map(|text| text.get(preferred));
    let (tag, text) = texts.find(|(_, text)| Signs::of(text.as_str()).address().is_none())?;
    Some((tag, text))
}

/// The last day on which all addresses that the page shows should hold.
fn review_by(subject: &Subject) -> Option<Date> {
    let Subject { profile, publication } = subject;
    let letters = may_write(profile, publication).into_iter();
    let others = other_addresses(profile, publication).filter_map(|(_, shown)| shown.ok());
    letters
        .chain(others.map(|other| &other.address))
        .filter_map(|address| Some(address.review_by?.latest()))
        .min()
}

/// A person's page without a site around it.
pub fn alone(subject: &Rc<Subject>, language: &LanguageTag, element: StaticElement<'_>) -> String {
    let title = title(subject, language);
    let words = Words::of(language);
    Document {
        words,
        title: &title,
        summary: Some(summary(&subject.profile, &subject.publication.preferred(language)).unwrap_or(&title)),
        unavailable_after: review_by(subject),
        on_site: None,
        photo: subject.profile.photo.as_ref().map(|photo| photo.url.as_str()),
        class: None,
        body: html! {
            <>
                <main>
                    <h1 class="unseen">{ title.clone() }</h1>
                    { raw(card(subject, language, element)) }
                </main>
                <footer><p>{ made_from(words, subject.publication.issued) }</p></footer>
            </>
        },
    }
    .html()
}

/// The page of a person whose profile was withdrawn, without a site around it.
pub fn withdrawn_alone(language: &LanguageTag, publication: &Publication) -> String {
    withdrawn(language, publication, None)
}

/// The data of a page on a site, besides the person.
pub(crate) struct Around<'a> {
    /// The place of the page.
    pub(crate) on_site: OnSite<'a>,
    /// The way to the list of people.
    pub(crate) list: &'a str,
    /// The page in each of the person's languages: relative links.
    pub(crate) languages: &'a [(LanguageTag, String)],
    /// The snippet for partners.
    pub(crate) snippet: &'a str,
    /// The same for pages where no script may stand.
    pub(crate) frame: &'a str,
    /// The page that makes other snippets, where the site has it.
    pub(crate) builder: Option<&'a str>,
    /// The feed of the person: a relative link.
    pub(crate) feed: &'a str,
}

/// A person's page on a site.
pub(crate) fn on_site(subject: &Rc<Subject>, language: &LanguageTag, card: &str, around: Around<'_>) -> String {
    let words = Words::of(language);
    let profile = &subject.profile;
    let title = title(subject, language);
    let body = html! {
        <>
            { header(words, around.list, around.languages, language) }
            <main>
                <h1 class="unseen">{ title.clone() }</h1>
                { raw(card.to_owned()) }
                <details class="embed">
                    <summary>{ words.embed }</summary>
                    <p>{ words.embed_how }</p>
                    <pre dir="ltr" tabindex="0"><code>{ around.snippet.trim_end().to_owned() }</code></pre>
                    <p>{ words.embed_frame }</p>
                    <pre dir="ltr" tabindex="0"><code>{ around.frame.trim_end().to_owned() }</code></pre>
                    if let Some(builder) = around.builder {
                        <p><a href={builder.to_owned()}>{ words.embed_more }</a></p>
                    }
                </details>
            </main>
            { footer(words, &subject.publication, around.feed) }
        </>
    };
    Document {
        words,
        title: &title,
        summary: Some(summary(profile, &subject.publication.preferred(language)).unwrap_or(&title)),
        unavailable_after: review_by(subject),
        on_site: Some(around.on_site),
        photo: profile.photo.as_ref().map(|photo| photo.url.as_str()),
        class: None,
        body,
    }
    .html()
}

/// The page of a person whose profile was withdrawn, so that old links say so; of the person it says nothing.
pub(crate) fn withdrawn(language: &LanguageTag, publication: &Publication, site: Option<(OnSite<'_>, &str)>) -> String {
    let words = Words::of(language);
    let messages = Messages::lookup(language);
    let list = site.as_ref().map(|(_, list)| *list);
    let body = html! {
        <>
            if let Some(list) = list { { header(words, list, &[], language) } }
            <main class="notice">
                <h1>{ words.withdrawn_title }</h1>
                <p>{ messages.failure_withdrawn() }</p>
            </main>
            <footer>
                <p>{ publisher(publication, language) }{ made_from(words, publication.issued) }</p>
            </footer>
        </>
    };
    Document {
        words,
        title: words.withdrawn_title,
        summary: None,
        unavailable_after: None,
        on_site: site.map(|(site, _)| site),
        photo: None,
        class: None,
        body,
    }
    .html()
}

/// The way to the list, and to the same page in other languages.
pub(crate) fn header(words: &Words, list: &str, languages: &[(LanguageTag, String)], current: &LanguageTag) -> Html {
    html! {
        <header>
            <nav><a class="back" href={list.to_owned()}>{ words.all_people }</a></nav>
            { language_links(words, languages, current) }
        </header>
    }
}

/// Links to a page in other languages, each named in itself.
pub(crate) fn language_links(words: &Words, languages: &[(LanguageTag, String)], current: &LanguageTag) -> Html {
    if languages.len() < 2 {
        return Html::default();
    }
    let items = languages.iter().map(|(tag, link)| {
        let tag_name = tag.as_str().to_owned();
        if tag == current {
            html! { <li aria-current="page" lang={tag_name}>{ own_name(tag).to_owned() }</li> }
        } else {
            html! { <li><a href={link.clone()} lang={tag_name.clone()} hreflang={tag_name}>{ own_name(tag).to_owned() }</a></li> }
        }
    });
    html! { <nav class="languages" aria-label={words.languages}><ul>{ for items }</ul></nav> }
}

/// The name of the site, the date of its feed, and the promise to set no cookies and to count nobody.
pub(crate) fn footer(words: &Words, publication: &Publication, feed: &str) -> Html {
    html! {
        <footer>
            <p>
                <bdi lang={publication.language.as_str().to_owned()}>{ publication.title.clone() }</bdi>
                { " · " }{ made_from(words, publication.issued) }
            </p>
            <p>{ words.no_trace }{ " · " }<a href={feed.to_owned()} type="application/feed+json">{ words.feed }</a></p>
        </footer>
    }
}

fn publisher(publication: &Publication, language: &LanguageTag) -> Html {
    let (tag, name) = publication.publisher.name.get(&publication.preferred(language));
    html! { <><bdi lang={tag.as_str().to_owned()}>{ name.clone() }</bdi>{ " · " }</> }
}

pub(crate) fn made_from(words: &Words, issued: Instant) -> String {
    let messages = messages_of(words);
    messages.sentence(fill(words.made_from, &[("date", &messages.day(issued.date()))]))
}

fn messages_of(words: &Words) -> &'static Messages {
    LanguageTag::parse(words.tag).map_or_else(
        || Messages::lookup(&LanguageTag::english()),
        |tag| Messages::lookup(&tag),
    )
}

/// HTML that the card's own code has written.
pub(crate) fn raw(html: String) -> Html {
    Html::from_html_unchecked(html.into())
}

#[cfg(test)]
mod tests {
    use prisoner_card_format::{LanguageTag, Profile, Publication, wire};
    use serde_json::{from_value, json};

    use super::summary;

    #[test]
    fn a_text_with_an_address_is_in_no_description() {
        let publication = json!({ "version": "https://jsonfeed.org/version/1.1", "title": "People", "_prisoner_card": {
            "about": "https://feed.example/", "spec": "1", "issued": "2026-11-24T10:00:00Z",
            "publisher": { "name": "Nobody", "url": "https://feed.example/" }
        } });
        let head: wire::FeedHead = from_value(publication).expect("a head");
        let publication = Publication::from_wire(head).expect("a publication");
        for (headline, text, expected) in [
            ("A poem", "Five years for it", Some("A poem")),
            (
                "At home in 12 Example Street, Exampletown",
                "Five years for it",
                Some("Five years for it"),
            ),
            ("ИК-7, 000000, г. Примерск", "PO Box 5, Exampletown", None),
        ] {
            let item = json!({ "id": "x", "_prisoner_card": {
                "name": "Ann", "recognition": { "by": "Nobody", "status": "recognised" },
                "headline": headline, "summary": text
            } });
            let item: wire::Item = from_value(item).expect("an item");
            let profile = Profile::from_wire(item, &publication).expect("a profile");
            assert_eq!(
                summary(&profile, &publication.preferred(&LanguageTag::english())),
                expected
            );
        }
    }
}
