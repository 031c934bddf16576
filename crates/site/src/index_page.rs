//! The list of people: whole without scripts; with its script, it can be searched. And the list that partners paste.

use prisoner_card::messages::fill;
use prisoner_card_format::{LanguageTag, PersonName, Preferred, Profile, Publication};
use prisoner_card_people::sort_key;
use prisoner_card_snippet as snippet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use yew::prelude::*;

use super::collation::{Order, letter};
use super::document::{Document, OnSite};
use super::person_page::{footer, language_links, line};
use super::words::Words;

/// Beyond this number of people the list has names alone: with a line on each case it would be too long to load.
const PEOPLE_WITH_HEADLINES: usize = 1_000;

/// Beyond this number they stand under the letters of their names, and can be searched.
const PEOPLE_AT_A_GLANCE: usize = 8;

/// A person in the list.
pub(crate) struct Entry<'a> {
    /// The person.
    pub(crate) profile: &'a Profile,
    /// The person's page: a relative link.
    pub(crate) link: String,
    /// The language of that page.
    pub(crate) page_language: &'a LanguageTag,
}

/// The list in a language.
pub(crate) fn html(
    entries: Vec<Entry<'_>>,
    publication: &Publication,
    language: &LanguageTag,
    languages: &[(LanguageTag, String)],
    on_site: OnSite<'_>,
    feed: &str,
) -> String {
    let words = Words::of(language);
    let preferred = publication.preferred(language);
    let (publisher_tag, publisher) = publication.publisher.name.get(&preferred);
    let count = entries.len();
    let body = html! {
        <>
            <header class="site">
                <div>
                    <h1><bdi lang={publication.language.as_str().to_owned()}>{ publication.title.clone() }</bdi></h1>
                    <p class="publisher"><bdi lang={publisher_tag.as_str().to_owned()}>{ publisher.clone() }</bdi></p>
                </div>
                { language_links(words, languages, language) }
            </header>
            <main>
                if count > PEOPLE_AT_A_GLANCE { { search(words, count) } }
                if count == 0 {
                    <p class="nobody">{ words.nobody }</p>
                } else {
                    { list(entries, language, &preferred) }
                }
            </main>
            { footer(words, publication, feed) }
        </>
    };
    Document {
        words,
        title: &publication.title,
        summary: Some(publisher),
        unavailable_after: None,
        on_site: Some(on_site),
        photo: None,
        class: None,
        body,
    }
    .html()
}

/// Whether a list of this number needs its script.
pub(crate) fn is_searched(count: usize) -> bool {
    count > PEOPLE_AT_A_GLANCE
}

/// Hidden until the script is there, for it does nothing without.
fn search(words: &Words, count: usize) -> Html {
    html! {
        <form class="search" role="search" hidden=true>
            <label for="find">{ words.find }</label>
            <input id="find" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" />
            <output for="find" aria-live="polite" data-shown={fill(words.shown, &[("shown", "{}"), ("all", &count.to_string())])}
                data-nobody={words.nobody_found}></output>
        </form>
    }
}

struct Row<'a> {
    key: String,
    entry: Entry<'a>,
}

/// In the order of the reader's alphabet.
fn sorted<'a>(entries: Vec<Entry<'a>>, order: &Order, preferred: &Preferred) -> Vec<Row<'a>> {
    let row = |entry: Entry<'a>| Row {
        key: sort_key(entry.profile.name.get(preferred).1),
        entry,
    };
    let mut rows: Vec<Row<'_>> = entries.into_iter().map(row).collect();
    rows.sort_by(|left, right| {
        let by_name = order.compare(&left.key, &right.key);
        by_name.then_with(|| left.entry.profile.id.cmp(&right.entry.profile.id))
    });
    rows
}

/// The first people of the list, for pages elsewhere. Their lines are those that others may keep a copy of.
pub(crate) fn to_paste(entries: Vec<Entry<'_>>, language: &LanguageTag, preferred: &Preferred) -> Vec<snippet::Listed> {
    let words = |(tag, text): (&LanguageTag, String)| snippet::Words {
        text,
        language: (tag != language).then(|| tag.to_string()),
    };
    let listed = |Row { entry, .. }: Row<'_>| {
        let (tag, name) = entry.profile.name.get(preferred);
        snippet::Listed {
            name: words((tag, name.full_in(tag))),
            line: line(entry.profile, preferred).map(|(tag, text)| words((tag, text.to_owned()))),
            url: entry.link,
        }
    };
    let rows = sorted(entries, &Order::of(language), preferred).into_iter();
    rows.take(PEOPLE_WITH_HEADLINES).map(listed).collect()
}

fn list(entries: Vec<Entry<'_>>, language: &LanguageTag, preferred: &Preferred) -> Html {
    let order = Order::of(language);
    let rows = sorted(entries, &order, preferred);
    let with_headlines = rows.len() <= PEOPLE_WITH_HEADLINES;
    let item = |row: &Row<'_>| item(&row.entry, language, preferred, with_headlines);
    if !is_searched(rows.len()) {
        return html! { <ul class="people">{ for rows.iter().map(item) }</ul> };
    }
    let groups = rows.chunk_by(|left, right| order.same_letter(&letter(&left.key), &letter(&right.key)));
    groups
        .map(|rows| {
            let letter = rows.first().map(|row| letter(&row.key)).unwrap_or_default();
            html! {
                <section class="letter">
                    <h2>{ if letter.is_empty() { "…".to_owned() } else { letter } }</h2>
                    <ul class="people">{ for rows.iter().map(item) }</ul>
                </section>
            }
        })
        .collect()
}

fn item(entry: &Entry<'_>, language: &LanguageTag, preferred: &Preferred, with_headline: bool) -> Html {
    let profile = entry.profile;
    let words = Words::of(language);
    let (tag, name) = profile.name.get(preferred);
    let lang = |tag: &LanguageTag| (tag.as_str() != words.tag).then(|| tag.as_str().to_owned());
    let hreflang = (entry.page_language != language).then(|| entry.page_language.as_str().to_owned());
    let headline = profile
        .headline
        .as_ref()
        .filter(|_| with_headline)
        .map(|text| text.get(preferred));
    html! {
        <li data-find={searched(profile)}>
            <a href={entry.link.clone()} hreflang={hreflang}><bdi lang={lang(tag)}>{ listed(name, words) }</bdi></a>
            if let Some((tag, headline)) = headline {
                <p lang={lang(tag)} dir="auto">{ headline.clone() }</p>
            }
        </li>
    }
}

/// A name as a list has it.
fn listed(name: &PersonName, words: &Words) -> String {
    match name {
        PersonName::Whole(name) => name.clone(),
        PersonName::Parts {
            given,
            patronymic,
            family,
        } => {
            let others = PersonName::Parts {
                given: given.clone(),
                patronymic: patronymic.clone(),
                family: String::new(),
            };
            words.listed(family, &others.full())
        }
    }
}

/// The text that a search looks in: the name in every language, as the script writes the typed text: decomposed,
/// without accents, in lower case.
fn searched(profile: &Profile) -> String {
    let mut names: Vec<String> = Vec::new();
    for (tag, name) in profile.name.iter() {
        for folded in [name.full(), name.full_in(tag)].map(|name| fold(&name)) {
            if !names.contains(&folded) {
                names.push(folded);
            }
        }
    }
    names.join(" ")
}

/// As `search.js` does it.
fn fold(text: &str) -> String {
    let letters = text.nfkd().filter(|character| !is_combining_mark(*character));
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn search_knows_no_case_and_no_accents() {
        for (text, folded) in [
            ("Élan", "elan"),
            ("Ёлкин Йод", "елкин иод"),
            ("STRAẞE", "straße"),
            ("ﬁ", "fi"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }
}
