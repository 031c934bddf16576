//! All files of a site.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;

use prisoner_card::StaticElement;
use prisoner_card::messages::Messages;
use prisoner_card::view::Subject;
use prisoner_card_document::feed::Feed;
use prisoner_card_format::limits::PAGES;
use prisoner_card_format::shape::FEED;
use prisoner_card_format::{LanguageTag, Profile, find_person};
#[cfg(feature = "parallel")]
use rayon::prelude::*;
use serde_json::value::RawValue;

use crate::assets::{Assets, SHARED_PICTURE, content_hash};
use crate::document::{OnSite, origin};
use crate::embed::{Snippet, oembed};
use crate::hosting::{self, Listed};
use crate::index_page::{self, Entry, is_searched};
use crate::outgoing::{LeftOut, Outgoing};
use crate::paged::{self, FeedFile, PAGE_LIMIT};
use crate::person::{self, Person};
use crate::person_page::{self, Around};
use crate::place::{Base, of_index, of_person, root_from};
use crate::slug::slugs;
use crate::widget::{SCRIPT, Widget};

/// A file of the site.
#[derive(Clone, Debug)]
pub struct File<'s> {
    /// Its path from the site's folder.
    pub name: Cow<'s, str>,
    /// Its bytes.
    pub bytes: Cow<'s, [u8]>,
    /// What may stand beside it.
    pub kind: Kind,
}

/// What may stand beside a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Its compressed forms.
    Plain,
    /// Its signature, where there is a key, and the compressed forms of both.
    Feed,
    /// Nothing.
    AsItIs,
}

impl<'s> File<'s> {
    pub(crate) fn plain(name: impl Into<Cow<'s, str>>, bytes: impl Into<Cow<'s, [u8]>>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.into(),
            kind: Kind::Plain,
        }
    }
}

/// A part of the site, whose files are made together and without the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The widget, style sheets, icons, and what hosts and search engines read.
    Shared,
    /// A page of the whole feed.
    Feed(usize),
    /// The list of people in a language.
    Index(usize),
    /// A person's feed and pages.
    Person(usize),
}

/// A site, whose files can be made.
pub struct Site {
    feed: Feed,
    people: Vec<Listing>,
    /// The feed's own language first.
    languages: Vec<LanguageTag>,
    pages_of_feed: Vec<FeedFile>,
    base: Base,
    widget: Widget,
    assets: Assets,
    /// The widget's script with its hash in the query: what a page pins it never finds replaced in a cache.
    script: String,
    /// The keys that its feeds are signed with, as the attribute `keys` has them; empty where they are not.
    keys: String,
    left_out: LeftOut,
}

/// A person with the place that they have on the site.
struct Listing {
    person: Person,
    /// The item as it goes out.
    item: String,
    slug: String,
    /// The languages that the person has pages in; the first one's stands in the person's own folder.
    languages: Vec<LanguageTag>,
}

impl fmt::Display for Site {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (people, languages) = (self.people.len(), self.languages.len());
        let of = |count, one, several| if count == 1 { one } else { several };
        write!(
            formatter,
            "{people} {} in {languages} {}",
            of(people, "person", "people"),
            of(languages, "language", "languages")
        )
    }
}

impl Site {
    /// Reads the people and gives each a place. `name` is what the feed is called in messages, `keys` are those with
    /// which its feeds will be signed, as the attribute has them. Members that the format
    /// does not know go out only where `keep_unknown` says so.
    ///
    /// # Errors
    ///
    /// What is wrong with items, each in a line.
    pub fn new(
        name: &str,
        mut feed: Feed,
        base: Base,
        widget: Widget,
        keys: String,
        keep_unknown: bool,
    ) -> Result<Self, Vec<String>> {
        #[cfg(feature = "parallel")]
        let items = feed.items.par_iter();
        #[cfg(not(feature = "parallel"))]
        let items = feed.items.iter();
        let read: Vec<Result<Person, String>> = items.map(|item| Person::read(item, &feed.publication)).collect();
        let mut people = Vec::with_capacity(read.len());
        let mut problems = Vec::new();
        for (index, person) in read.into_iter().enumerate() {
            match person {
                Ok(person) => people.push(person),
                Err(problem) => problems.push(format!("{name}: item {index}: {problem}")),
            }
        }
        problems.extend(twins(name, &people));
        if !problems.is_empty() {
            return Err(problems);
        }
        let languages = languages(&feed, &people);
        let mut left_out = members_that_go_out(&mut feed, keep_unknown);
        let people = listings(&feed, people, &languages, keep_unknown, &mut left_out);
        let items: Vec<String> = people.iter().map(|listing| listing.item.clone()).collect();
        let pages_of_feed = paged::pages(&feed, &items, &base).map_err(|index| {
            let id = people.get(index).map(|listing| listing.person.id.as_str()).unwrap_or_default();
            vec![format!(
                "{name}: item {index}: {id:?} alone is larger than the {PAGE_LIMIT} bytes that a card loads: shorten its texts"
            )]
        })?;
        Ok(Self {
            script: format!("{SCRIPT}?{}", content_hash(widget.script())),
            assets: Assets::new(),
            feed,
            people,
            languages,
            pages_of_feed,
            base,
            widget,
            keys,
            left_out,
        })
    }

    /// What stays on the publisher's disk.
    pub fn left_out(&self) -> &LeftOut {
        &self.left_out
    }

    /// How many of the whole feed's pages a card would not follow; people's own feeds have one page each.
    pub fn pages_too_many(&self) -> usize {
        self.pages_of_feed.len().saturating_sub(PAGES)
    }

    /// How many people it is about.
    pub fn people(&self) -> usize {
        self.people.len()
    }

    /// All parts, those first that take longest.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        let feeds = (0..self.pages_of_feed.len()).map(Part::Feed);
        let lists = (0..self.languages.len()).map(Part::Index);
        let people = (0..self.people.len()).map(Part::Person);
        feeds.chain(lists).chain([Part::Shared]).chain(people)
    }

    /// The files of a part; none of one that the site does not have.
    pub fn files(&self, part: Part) -> Vec<File<'_>> {
        match part {
            Part::Shared => {
                let assets = self.widget.files().chain(self.assets.files());
                assets.chain(self.hosting()).collect()
            }
            Part::Feed(index) => self.pages_of_feed.get(index).map(feed_file).into_iter().collect(),
            Part::Index(index) => {
                let language = self.languages.get(index);
                language.map(|language| self.index(language)).into_iter().collect()
            }
            Part::Person(index) => self
                .people
                .get(index)
                .map(|listing| self.person(listing))
                .unwrap_or_default(),
        }
    }

    fn hosting(&self) -> Vec<File<'_>> {
        let photo_hosts: BTreeSet<String> = self
            .profiles()
            .filter_map(|(_, profile)| origin(profile.photo.as_ref()?.url.as_str()))
            .collect();
        let as_it_is = |name: &'static str, text: String| File {
            kind: Kind::AsItIs,
            ..File::plain(name, text.into_bytes())
        };
        let mut files = vec![
            as_it_is("_headers", hosting::headers(&self.base, &photo_hosts)),
            as_it_is("robots.txt", hosting::robots(&self.base)),
            // GitHub Pages would leave files out whose names begin with an underscore.
            as_it_is(".nojekyll", String::new()),
        ];
        let sitemaps = hosting::sitemaps(&self.listed_pages(), &self.base).into_iter();
        files.extend(sitemaps.map(|(name, xml)| File::plain(name, xml.into_bytes())));
        let (url, root) = (self.base.url("404.html"), self.base.url(""));
        let language = &self.feed.publication.language;
        let site = OnSite {
            url: &url,
            ..self.on_site(&root, language)
        };
        let page = hosting::not_found(&self.feed.publication, site, &root);
        files.push(File::plain("404.html", page.into_bytes()));
        files
    }

    fn listed_pages(&self) -> Vec<Listed> {
        let issued = self.feed.publication.issued.date();
        let index = Listed {
            translations: self.translations_of_index(&self.base.url("")),
            changed: issued,
        };
        let people = self.profiles().map(|(listing, profile)| Listed {
            translations: listing.translations(&self.base.url("")),
            changed: profile.updated.unwrap_or(issued),
        });
        std::iter::once(index).chain(people).collect()
    }

    fn profiles(&self) -> impl Iterator<Item = (&Listing, &Profile)> {
        self.people
            .iter()
            .filter_map(|listing| Some((listing, listing.person.profile()?)))
    }

    /// The list of people in every language, with links that begin so.
    fn translations_of_index(&self, root: &str) -> Vec<(LanguageTag, String)> {
        let link = |(index, tag): (usize, &LanguageTag)| {
            let link = format!("{root}{}", of_index((index > 0).then_some(tag)));
            // Empty, it would be the page itself; here it is the folder.
            (tag.clone(), if link.is_empty() { "./".to_owned() } else { link })
        };
        self.languages.iter().enumerate().map(link).collect()
    }

    /// What is the same for all pages; the rest is for each to fill in.
    fn on_site<'a>(&'a self, root: &'a str, language: &'a LanguageTag) -> OnSite<'a> {
        OnSite {
            root,
            site_name: &self.feed.publication.title,
            language,
            url: "",
            translations: &[],
            styles: std::slice::from_ref(&self.assets.page_styles),
            script: None,
            feed: None,
            oembed: None,
            picture: "",
        }
    }

    fn index(&self, language: &LanguageTag) -> File<'_> {
        let folder = of_index(
            self.languages
                .first()
                .filter(|first| *first != language)
                .map(|_| language),
        );
        let root = root_from(&folder);
        let entries: Vec<Entry<'_>> = self
            .profiles()
            .filter_map(|(listing, profile)| {
                let page = listing.languages.iter().position(|tag| tag == language).unwrap_or(0);
                Some(Entry {
                    profile,
                    link: format!("{root}{}", listing.folder(page)),
                    page_language: listing.languages.get(page)?,
                })
            })
            .collect();
        let (url, picture) = (self.base.url(&folder), self.base.url(SHARED_PICTURE));
        let feed = format!("{root}feed.json");
        let on_site = OnSite {
            url: &url,
            translations: &self.translations_of_index(&self.base.url("")),
            script: is_searched(entries.len()).then_some((&*self.assets.search, None)),
            feed: Some(&feed),
            picture: &picture,
            ..self.on_site(&root, language)
        };
        let links = self.translations_of_index(&root);
        let html = index_page::html(entries, &self.feed.publication, language, &links, on_site, &feed);
        File::plain(format!("{folder}index.html"), html.into_bytes())
    }

    fn person(&self, listing: &Listing) -> Vec<File<'_>> {
        let feed = paged::of_person(&self.feed, &listing.item, &listing.folder(0), &self.base);
        let mut files = vec![File {
            kind: Kind::Feed,
            ..File::plain(feed.name, feed.bytes)
        }];
        let Some(profile) = listing.person.profile() else {
            self.add_tombstone(listing, &mut files);
            return files;
        };
        let subject = Rc::new(Subject {
            profile: profile.clone(),
            publication: self.feed.publication.clone(),
        });
        for (index, language) in listing.languages.iter().enumerate() {
            self.add_page(listing, &subject, (index, language), &mut files);
        }
        files
    }

    fn add_page(
        &self,
        listing: &Listing,
        subject: &Rc<Subject>,
        (index, language): (usize, &LanguageTag),
        files: &mut Vec<File<'_>>,
    ) {
        let folder = listing.folder(index);
        let root = root_from(&folder);
        let (title, page) = (person_page::title(subject, language), self.base.url(&folder));
        let snippet = Snippet {
            script: &self.base.url(&self.widget.pinned_script()),
            integrity: &self.widget.integrity,
            feed: &self.feeds_of(listing),
            keys: &self.keys,
            since: self.feed.publication.sequence,
            person: listing.attribute(),
            language,
            page: &page,
            title: &title,
        }
        .html();
        let photo = subject
            .profile
            .photo
            .as_ref()
            .map(|photo| photo.url.as_str().to_owned());
        let feed = if index == 0 { "feed.json" } else { "../feed.json" };
        let card_styles = format!("{root}{}", self.assets.card_styles);
        let list_language = self
            .languages
            .first()
            .filter(|first| *first != language)
            .map(|_| language);
        let around = Around {
            on_site: OnSite {
                url: &page,
                translations: &listing.translations(&self.base.url("")),
                // The card's style sheet is in the head, too: a page waits for what is there before it draws.
                styles: &[self.assets.page_styles.clone(), self.assets.card_styles.clone()],
                script: Some((&self.script, Some(&self.widget.integrity))),
                feed: Some(feed),
                oembed: Some(&self.base.url(&format!("{folder}oembed.json"))),
                picture: &photo.unwrap_or_else(|| self.base.url(SHARED_PICTURE)),
                ..self.on_site(&root, language)
            },
            list: &format!("{root}{}", of_index(list_language)),
            languages: &listing.translations(&root),
            snippet: &snippet,
            feed,
        };
        let element = StaticElement {
            feed,
            person: listing.attribute(),
            stylesheet: &card_styles,
            ..StaticElement::default()
        };
        let html = person_page::on_site(subject, language, element, around);
        files.push(File::plain(format!("{folder}index.html"), html.into_bytes()));
        let (provider, provider_url) = (&self.feed.publication.title, self.base.url(""));
        let document = oembed(&title, provider, &provider_url, &snippet);
        files.push(File::plain(format!("{folder}oembed.json"), document.into_bytes()));
    }

    /// Where a card finds the person: here, and where the whole feed was first, if that is another host.
    fn feeds_of(&self, listing: &Listing) -> String {
        let here = self.base.url(&format!("{}feed.json", listing.folder(0)));
        match self.feed.head.feed_url.as_deref() {
            Some(first) if origin(first).is_some() && origin(first) != origin(&here) => format!("{here} {first}"),
            _ => here,
        }
    }

    /// Pages in every language of the site, since it is not known any more which ones there were.
    fn add_tombstone(&self, listing: &Listing, files: &mut Vec<File<'_>>) {
        for (index, language) in listing.languages.iter().enumerate() {
            let folder = listing.folder(index);
            let root = root_from(&folder);
            let list = format!("{root}{}", of_index((index > 0).then_some(language)));
            let on_site = self.on_site(&root, language);
            let html = person_page::withdrawn(language, &self.feed.publication, Some((on_site, &list)));
            files.push(File::plain(format!("{folder}index.html"), html.into_bytes()));
        }
    }
}

impl Listing {
    /// What the attribute `person` says: as little as finds the item.
    fn attribute(&self) -> &str {
        let id = &self.person.id;
        if find_person([Some(id)], &self.slug).is_some() {
            &self.slug
        } else {
            id
        }
    }

    /// The folder of the page in the language of that index.
    fn folder(&self, index: usize) -> String {
        of_person(&self.slug, self.languages.get(index).filter(|_| index > 0))
    }

    /// The page in each of the person's languages, with links that begin so.
    fn translations(&self, root: &str) -> Vec<(LanguageTag, String)> {
        let link = |(index, tag): (usize, &LanguageTag)| (tag.clone(), format!("{root}{}", self.folder(index)));
        self.languages.iter().enumerate().map(link).collect()
    }
}

fn feed_file(page: &FeedFile) -> File<'_> {
    File {
        kind: Kind::Feed,
        ..File::plain(&*page.name, &*page.bytes)
    }
}

/// Takes out of the feed's own members what does not go out.
fn members_that_go_out(feed: &mut Feed, keep_unknown: bool) -> LeftOut {
    let outgoing = Outgoing {
        keep_unknown,
        with_address: true,
        other_addresses: usize::MAX,
    };
    let mut left_out = LeftOut::default();
    feed.members.retain_mut(|(name, value)| match FEED.member(name) {
        Some(known) => {
            let sent = outgoing.value(value.get(), known.kind, &mut left_out);
            if let Ok(sent) = RawValue::from_string(sent) {
                *value = sent;
            }
            true
        }
        None if keep_unknown => true,
        None => {
            *left_out.members.entry(name.clone()).or_default() += 1;
            false
        }
    });
    left_out
}

fn listings(
    feed: &Feed,
    people: Vec<Person>,
    languages: &[LanguageTag],
    keep_unknown: bool,
    left_out: &mut LeftOut,
) -> Vec<Listing> {
    let ids: Vec<&str> = people.iter().map(|person| person.id.as_str()).collect();
    let slugs = slugs(&ids);
    let publication = &feed.publication;
    let withdrawn = Messages::lookup(&publication.language).failures.withdrawn;
    people
        .into_iter()
        .zip(slugs)
        .zip(&feed.items)
        .map(|((person, slug), raw)| Listing {
            languages: match person.profile() {
                Some(profile) => person::languages(profile, publication),
                None => languages.to_vec(),
            },
            item: paged::item(&person, raw, publication, withdrawn, keep_unknown, left_out),
            person,
            slug,
        })
        .collect()
}

/// The languages of all people and of the feed, which comes first.
fn languages(feed: &Feed, people: &[Person]) -> Vec<LanguageTag> {
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

/// Ids that several items have: nobody could tell whose page it is.
fn twins(name: &str, people: &[Person]) -> Vec<String> {
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
