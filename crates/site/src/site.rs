//! All files of a site.

mod index;
mod person;
mod shared;

use std::collections::BTreeMap;
use std::fmt;

use prisoner_card_document::feed::Feed;
use prisoner_card_format::limits::PAGES;
use prisoner_card_format::{LanguageTag, Profile, Publication};
use prisoner_card_people::Entry;
use prisoner_card_picture::{Fonts, Picture};
use prisoner_card_snippet::Release;
#[cfg(feature = "parallel")]
use rayon::prelude::*;

use crate::assets::{Assets, content_hash};
use crate::document::OnSite;
use crate::file::File;
use crate::listing::{Listing, languages, listings, twins};
use crate::outgoing::{LeftOut, members_that_go_out};
use crate::paged::{self, FeedFile, PAGE_LIMIT};
use crate::person::Person;
use crate::place::{Base, translated_page};
use crate::security_txt::{self, Contacts};
use crate::widget::{SCRIPT, Widget};

/// A part of the site, whose files are made together and without the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The widget, style sheets, icons, and the files that hosts and search engines read.
    Shared,
    /// A page of the whole feed, or after these of its list.
    Feed(usize),
    /// The list of people in a language, as a page and to paste.
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
    /// Everybody in small entries, for lists.
    pages_of_list: Vec<FeedFile>,
    base: Base,
    widget: Widget,
    /// The same, by the names that pages elsewhere use.
    release: Release,
    assets: Assets,
    /// The widget's script with its hash in the query: a file that a page pins is never replaced in a cache.
    script: String,
    /// The keys that its feeds are signed with, as the attribute `keys` has them; empty where they are not.
    keys: String,
    left_out: LeftOut,
    security_contacts: Contacts,
    pub(crate) fonts: Fonts,
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
    /// Reads the people and gives each a place. `name` is the feed's name in messages, `keys` are those with which its
    /// feeds will be signed, as the attribute has them. Members that the format does not know go out only where
    /// `keep_unknown` says so.
    ///
    /// # Errors
    ///
    /// The errors in items, each in a line.
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
        let pages_of_list = paged::list(&feed, &entries(&people, &feed.publication, &base), &base);
        Ok(Self {
            release: widget.release(&base),
            script: format!("{SCRIPT}?{}", content_hash(widget.script(SCRIPT))),
            assets: Assets::new(),
            feed,
            people,
            languages,
            pages_of_feed,
            pages_of_list,
            base,
            widget,
            keys,
            left_out,
            security_contacts: Contacts::default(),
            fonts: Fonts::default(),
        })
    }

    /// The same, with fonts that its pictures are drawn with.
    #[must_use]
    pub fn with_fonts(self, fonts: Fonts) -> Self {
        Self { fonts, ..self }
    }

    /// The same, to replace a site that has these files: a page in any language of a person who has been withdrawn
    /// since stays, to say so.
    #[must_use]
    pub fn in_place_of<'a>(mut self, files: impl Iterator<Item = &'a str>) -> Self {
        let mut pages: BTreeMap<&str, Vec<LanguageTag>> = BTreeMap::new();
        for (slug, language) in files.filter_map(translated_page) {
            pages.entry(slug).or_default().push(language);
        }
        for listing in &mut self.people {
            if let Some(languages) = pages.get(listing.slug.as_str()) {
                listing.keep_pages(languages);
            }
        }
        self
    }

    /// The same, with a file that has the contacts for reports of faults.
    #[must_use]
    pub fn with_security_contacts(self, security_contacts: Contacts) -> Self {
        Self {
            security_contacts,
            ..self
        }
    }

    /// The address at which that file counts, where it is not the site's.
    pub fn security_txt_at_the_root(&self) -> Option<String> {
        let is_elsewhere = !self.security_contacts.is_empty() && self.base.path() != "/";
        is_elsewhere.then(|| self.base.at_the_root(security_txt::NAME))
    }

    /// The members and addresses that stay on the publisher's disk.
    pub fn left_out(&self) -> &LeftOut {
        &self.left_out
    }

    /// The number of the whole feed's pages that a card would not follow; people's own feeds have one page each.
    pub fn pages_too_many(&self) -> usize {
        self.pages_of_feed.len().saturating_sub(PAGES)
    }

    /// The number of people in it.
    pub fn people(&self) -> usize {
        self.people.len()
    }

    /// All parts, those first that take longest.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        let feeds = (0..self.pages_of_feed.len() + self.pages_of_list.len()).map(Part::Feed);
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
            Part::Feed(index) => {
                let mut pages = self.pages_of_feed.iter().chain(&self.pages_of_list);
                pages.nth(index).map(FeedFile::file).into_iter().collect()
            }
            Part::Index(index) => {
                let language = self.languages.get(index);
                language.map(|language| self.indexes(language)).unwrap_or_default()
            }
            Part::Person(index) => self
                .people
                .get(index)
                .map(|listing| self.person(listing))
                .unwrap_or_default(),
        }
    }

    /// The pictures of a part with their files' names; a change of the picture changes its name, and they take longest
    /// to make.
    pub fn pictures(&self, part: Part) -> Vec<(String, &Picture)> {
        let Part::Person(index) = part else {
            return Vec::new();
        };
        let Some(listing) = self.people.get(index) else {
            return Vec::new();
        };
        let pictures = listing.pictures(&self.feed.publication, &self.fonts).enumerate();
        pictures
            .filter_map(|(index, picture)| Some((listing.picture_name(index, picture?), picture?)))
            .collect()
    }

    /// The folders of those pages so far whose pictures lack a text, such as the name, since no font has all of its letters.
    pub fn lacking_letters(&self) -> impl Iterator<Item = String> {
        self.people.iter().flat_map(Listing::lacking_letters)
    }

    fn profiles(&self) -> impl Iterator<Item = (&Listing, &Profile)> {
        self.people
            .iter()
            .filter_map(|listing| Some((listing, listing.person.profile()?)))
    }

    /// The values that are the same for all pages; each page fills in the rest.
    fn on_site<'a>(&'a self, root: &'a str, language: &'a LanguageTag) -> OnSite<'a> {
        OnSite {
            root,
            site_name: &self.feed.publication.title,
            language,
            url: "",
            translations: &[],
            styles: std::slice::from_ref(&self.assets.page_styles),
            scripts: &[],
            feed: None,
            origin: None,
            oembed: None,
            picture: None,
        }
    }
}

/// The entry of each person in the list, in JSON; withdrawn people have none. A person's page is the
/// publisher's, or else that of this site.
fn entries(people: &[Listing], publication: &Publication, base: &Base) -> Vec<String> {
    let entry = |listing: &Listing| {
        let folder = listing.folder(0);
        let item = serde_json::from_str(&listing.item).ok()?;
        let entry = Entry::of_item(item, publication).ok()?;
        let mut json = entry.with_feed(Some(format!("{folder}feed.json"))).to_json();
        if json.get("url").is_none() {
            json["url"] = base.url(&folder).into();
        }
        Some(json.to_string())
    };
    people.iter().filter_map(entry).collect()
}
