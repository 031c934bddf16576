//! A person's feed and pages.

use std::rc::Rc;

use prisoner_card::StaticElement;
use prisoner_card::view::Subject;
use prisoner_card_format::LanguageTag;

use super::Site;
use crate::assets::SHARED_PICTURE;
use crate::document::{OnSite, origin};
use crate::embed::{Snippet, oembed};
use crate::file::{File, Kind};
use crate::listing::Listing;
use crate::paged;
use crate::person_page::{self, Around};
use crate::place::{of_index, root_from};

impl Site {
    pub(super) fn person(&self, listing: &Listing) -> Vec<File<'_>> {
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
