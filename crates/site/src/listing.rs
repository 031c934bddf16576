//! The people of a feed, each with the place that they have on the site.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use prisoner_card::messages::{Messages, all_languages};
use prisoner_card::view::badge;
use prisoner_card_document::feed::Feed;
use prisoner_card_document::shortest_names;
use prisoner_card_format::{LanguageTag, Profile, Publication};
use prisoner_card_picture::{Fonts, Picture, Words};

use crate::outgoing::LeftOut;
use crate::paged;
use crate::person::{self, Person};
use crate::person_page;
use crate::place::of_person;
use crate::slug::slugs;

/// A person with the place that they have on the site.
pub(crate) struct Listing {
    pub(crate) person: Person,
    /// The item as it goes out.
    pub(crate) item: String,
    pub(crate) slug: String,
    /// The value of the attribute `person`: as little as finds the item, also in the whole feed.
    pub(crate) attribute: String,
    /// The languages that the person has pages in; the first one's stands in the person's own folder.
    pub(crate) languages: Vec<LanguageTag>,
    /// The pictures that messengers show of the page in each of the languages.
    pictures: OnceLock<Vec<Drawn>>,
}

/// The picture of a page.
struct Drawn {
    /// None where the site's own picture or the person's photo says more.
    picture: Option<Picture>,
    /// Whether no font has all letters of its texts.
    lacks_letters: bool,
}

impl Listing {
    /// The pictures that messengers show, drawn when they are written; none of a person who was withdrawn.
    pub(crate) fn pictures(&self, publication: &Publication, fonts: &Fonts) -> impl Iterator<Item = Option<&Picture>> {
        let drawn = self.pictures.get_or_init(|| {
            let profile = self.person.profile();
            let of_language = |(profile, language): (&Profile, &LanguageTag)| {
                let preferred = publication.preferred(language);
                let (tag, name) = profile.name.get(&preferred);
                let words = Words {
                    language: language.to_string(),
                    name: name.full_in(tag),
                    badge: badge(profile, language).map(ToOwned::to_owned),
                    line: person_page::summary(profile, &preferred).map(ToOwned::to_owned),
                    site: publication.title.clone(),
                };
                let picture = Picture::new(words, fonts);
                Drawn {
                    lacks_letters: !picture.as_ref().is_some_and(Picture::is_whole),
                    // A face says more than a badge without a name.
                    picture: picture.filter(|picture| picture.has_name() || profile.photo.is_none()),
                }
            };
            let languages = profile
                .iter()
                .flat_map(|profile| self.languages.iter().map(move |tag| (*profile, tag)));
            languages.map(of_language).collect()
        });
        drawn.iter().map(|drawn| drawn.picture.as_ref())
    }

    /// The pages, of those that were asked for, whose pictures lack a text.
    pub(crate) fn lacking_letters(&self) -> impl Iterator<Item = String> {
        let drawn = self.pictures.get().into_iter().flatten().enumerate();
        let lacking = drawn.filter(|(_, drawn)| drawn.lacks_letters);
        lacking.map(|(index, _)| self.folder(index))
    }

    /// A picture's file.
    pub(crate) fn picture_name(&self, index: usize, picture: &Picture) -> String {
        format!("{}share-{}.png", self.folder(index), picture.hash())
    }

    /// The folder of the page in the language of that index.
    pub(crate) fn folder(&self, index: usize) -> String {
        of_person(&self.slug, self.languages.get(index).filter(|_| index > 0))
    }

    /// Adds the languages of pages, by their folders' names, that a site had of somebody who has been withdrawn since.
    pub(crate) fn keep_pages(&mut self, languages: &[LanguageTag]) {
        if self.person.profile().is_none() {
            let missing = languages.iter().filter(|tag| !self.languages.contains(tag));
            let missing: Vec<LanguageTag> = missing.cloned().collect();
            self.languages.extend(missing);
        }
    }

    /// The page in each of the person's languages, with links that begin so.
    pub(crate) fn translations(&self, root: &str) -> Vec<(LanguageTag, String)> {
        let link = |(index, tag): (usize, &LanguageTag)| (tag.clone(), format!("{root}{}", self.folder(index)));
        self.languages.iter().enumerate().map(link).collect()
    }
}

pub(crate) fn listings(
    feed: &Feed,
    people: Vec<Person>,
    languages: &[LanguageTag],
    keep_unknown: bool,
    left_out: &mut LeftOut,
) -> Vec<Listing> {
    let ids: Vec<&str> = people.iter().map(|person| person.id.as_str()).collect();
    let slugs = slugs(&ids);
    let attributes: Vec<String> = shortest_names(&ids).into_iter().map(ToOwned::to_owned).collect();
    let publication = &feed.publication;
    let withdrawn = Messages::lookup(&publication.language).failure_withdrawn();
    people
        .into_iter()
        .zip(slugs)
        .zip(attributes)
        .zip(&feed.items)
        .map(|(((person, slug), attribute), raw)| Listing {
            languages: match person.profile() {
                Some(profile) => person::languages(profile, publication),
                None => of_withdrawn(languages),
            },
            item: paged::item(&person, raw, publication, withdrawn, keep_unknown, left_out),
            person,
            slug,
            attribute,
            pictures: OnceLock::new(),
        })
        .collect()
}

/// The languages of the pages about somebody who was withdrawn. The feed does not say any more which ones there were: so
/// those of the site, and all that the card speaks.
fn of_withdrawn(of_site: &[LanguageTag]) -> Vec<LanguageTag> {
    let spoken = all_languages().filter_map(|messages| LanguageTag::parse(messages.tag()));
    let mut languages = of_site.to_vec();
    languages.extend(spoken.filter(|tag| !of_site.contains(tag)));
    languages
}

/// The languages of all people and of the feed, which comes first.
pub(crate) fn languages(feed: &Feed, people: &[Person]) -> Vec<LanguageTag> {
    let own = &feed.publication.language;
    let mut languages = BTreeMap::from([(own.to_string(), own.clone())]);
    for profile in people.iter().filter_map(Person::profile) {
        for tag in person::languages(profile, &feed.publication) {
            languages.insert(tag.to_string(), tag);
        }
    }
    let mut languages: Vec<LanguageTag> = languages.into_values().collect();
    languages.sort_by_key(|tag| (tag != own, tag.as_str() != "en"));
    languages
}

/// Ids that several items have: nobody could tell the person of the page.
pub(crate) fn twins(name: &str, people: &[Person]) -> Vec<String> {
    let mut first: BTreeMap<&str, usize> = BTreeMap::new();
    let mut problems = Vec::new();
    for (index, person) in people.iter().enumerate() {
        if let Some(first) = first.get(&*person.id) {
            problems.push(format!(
                "{name}: item {index}: item {first} has the id {:?}, too: give each person their own",
                person.id
            ));
        } else {
            first.insert(&person.id, index);
        }
    }
    problems
}
