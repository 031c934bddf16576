//! A person's feed and pages.

use std::rc::Rc;

use prisoner_card::StaticElement;
use prisoner_card::view::Subject;
use prisoner_card_format::LanguageTag;
use prisoner_card_snippet::{Choices, Fallback, Frame, Kind as Form, Piece, snippet};

use url::form_urlencoded;

use super::Site;
use crate::assets::{Assets, SHARED_PICTURE};
use crate::document::{OnSite, SharedPicture, origin};
use crate::embed::oembed;
use crate::embed_page;
use crate::file::{File, Kind};
use crate::listing::Listing;
use crate::paged;
use crate::person_page::{self, Around};
use crate::place::{of_index, root_from};
use crate::widget::BUILDER;

/// The page that stands in frames elsewhere, in the folder of the person's own.
const EMBED_PAGE: &str = "embed.html";

/// A person's page in a language, and where it stands.
struct Place<'a> {
    listing: &'a Listing,
    /// Of the language among the person's.
    index: usize,
    language: &'a LanguageTag,
    /// The page's folder, from the site's.
    folder: String,
    /// The way from there up to the site's folder.
    root: String,
    /// The page's URL.
    url: String,
    /// The person's feed: a relative link.
    feed: &'static str,
}

impl Site {
    pub(super) fn person(&self, listing: &Listing) -> Vec<File<'_>> {
        let feed = paged::of_person(&self.feed, &listing.item, &listing.folder(0), &self.base);
        let mut files = vec![File {
            kind: Kind::PersonFeed,
            ..File::plain(feed.name, feed.bytes)
        }];
        let subject = listing.person.profile().map(|profile| {
            Rc::new(Subject {
                profile: profile.clone(),
                publication: self.feed.publication.clone(),
            })
        });
        for (index, language) in listing.languages.iter().enumerate() {
            let place = self.place(listing, (index, language));
            match &subject {
                Some(subject) => self.add_pages(&place, subject, &mut files),
                None => self.add_tombstones(&place, &mut files),
            }
        }
        files
    }

    fn place<'a>(&self, listing: &'a Listing, (index, language): (usize, &'a LanguageTag)) -> Place<'a> {
        let folder = listing.folder(index);
        Place {
            listing,
            index,
            language,
            root: root_from(&folder),
            url: self.base.url(&folder),
            folder,
            feed: if index == 0 { "feed.json" } else { "../feed.json" },
        }
    }

    fn add_pages(&self, place: &Place<'_>, subject: &Rc<Subject>, files: &mut Vec<File<'_>>) {
        // The same on both pages.
        let card = self.card(place, subject);
        let frame = Frame {
            framed: format!("{}{EMBED_PAGE}", place.url),
            page: place.url.clone(),
            title: person_page::title(subject, place.language),
            height: embed_page::height(&card),
        };
        let (provider, provider_url) = (&self.feed.publication.title, self.base.url(""));
        let oembed = oembed(&frame, provider, &provider_url);
        let pages = [
            ("index.html", self.page(place, subject, &card, &frame)),
            (EMBED_PAGE, self.embed_page(place, subject, &card)),
            ("oembed.json", oembed),
        ];
        files.extend(pages.map(|(name, text)| File::plain(format!("{}{name}", place.folder), text.into_bytes())));
    }

    fn card(&self, place: &Place<'_>, subject: &Rc<Subject>) -> String {
        let element = StaticElement {
            feed: place.feed,
            person: &place.listing.attribute,
            stylesheet: &format!("{}{}", place.root, self.assets.card_styles),
            ..StaticElement::default()
        };
        person_page::card(subject, place.language, element)
    }

    fn page(&self, place: &Place<'_>, subject: &Rc<Subject>, card: &str, frame: &Frame) -> String {
        let shared = self.base.url(SHARED_PICTURE);
        let drawn = self.picture(place);
        let picture = match (&drawn, &subject.profile.photo) {
            (Some(url), _) => SharedPicture::large(url, Some(&frame.title)),
            (None, Some(photo)) => SharedPicture::photo(photo.url.as_str()),
            (None, None) => SharedPicture::large(&shared, None),
        };
        let builder = self.builder(place, &frame.title);
        let around = Around {
            on_site: OnSite {
                url: &place.url,
                translations: &place.listing.translations(&self.base.url("")),
                styles: &self.card_styles(),
                scripts: &[(&self.script, Some(&self.widget.integrity))],
                feed: Some(place.feed),
                oembed: Some(&self.base.url(&format!("{}oembed.json", place.folder))),
                picture: Some(picture),
                ..self.on_site(&place.root, place.language)
            },
            list: &self.list(place),
            languages: &place.listing.translations(&place.root),
            snippet: &self.snippet(place, &frame.title),
            frame: &frame.html(&self.release.frame_script),
            builder: builder.as_deref(),
            feed: place.feed,
        };
        person_page::on_site(subject, place.language, card, around)
    }

    fn embed_page(&self, place: &Place<'_>, subject: &Rc<Subject>, card: &str) -> String {
        let origin = origin(&place.url);
        let on_site = OnSite {
            styles: &self.card_styles(),
            scripts: &[
                (&self.script, Some(&self.widget.integrity)),
                (&self.assets.framed, Some(&Assets::framed_integrity())),
            ],
            origin: origin.as_deref(),
            ..self.on_site(&place.root, place.language)
        };
        embed_page::html(subject, place.language, card, on_site, &place.url)
    }

    /// The URL of the picture that messengers show, where there is one.
    fn picture(&self, place: &Place<'_>) -> Option<String> {
        let mut pictures = place.listing.pictures(&self.feed.publication, &self.fonts);
        let picture = pictures.nth(place.index)??;
        Some(self.base.url(&place.listing.picture_name(place.index, picture)))
    }

    /// The card's style sheet is in the head, too: a page waits for files there before it draws.
    fn card_styles(&self) -> [String; 2] {
        [self.assets.page_styles.clone(), self.assets.card_styles.clone()]
    }

    /// The list of people in the page's language, or else in the site's first: a relative link.
    fn list(&self, place: &Place<'_>) -> String {
        let mut others = self.languages.iter().skip(1);
        let language = others.find(|language| *language == place.language);
        format!("{}{}", place.root, of_index(language))
    }

    fn snippet(&self, place: &Place<'_>, title: &str) -> String {
        let choices = Choices {
            feeds: self.feeds_of(place.listing),
            person: place.listing.attribute.clone(),
            language: Some(place.language.as_str().to_owned()),
            keys: self.keys.split_whitespace().map(ToOwned::to_owned).collect(),
            since: self.feed.publication.sequence,
            fallback: Fallback {
                url: Some(place.url.clone()),
                title: title.to_owned(),
            },
            ..Choices::default()
        };
        let pieces = snippet(Form::Tag, &choices, &self.release, None, None).unwrap_or_default();
        pieces.into_iter().map(|Piece { code, .. }| code).collect()
    }

    /// The way to the page that makes other snippets, with this person and this feed filled in.
    fn builder(&self, place: &Place<'_>, title: &str) -> Option<String> {
        let feeds = self.feeds_of(place.listing).join(" ");
        let frame = format!("{}{EMBED_PAGE}", place.url);
        let settings = [
            ("feed", feeds.as_str()),
            ("person", &place.listing.attribute),
            ("lang", place.language.as_str()),
            ("keys", &self.keys),
            ("page", &place.url),
            ("frame", &frame),
            ("title", title),
        ];
        let settings = settings.iter().filter(|(_, value)| !value.is_empty());
        let fragment = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(settings)
            .finish();
        self.widget
            .has_builder()
            .then(|| format!("{}{BUILDER}#{fragment}", place.root))
    }

    /// Where a card finds the person: here, and where the whole feed was first, if that is another host.
    fn feeds_of(&self, listing: &Listing) -> Vec<String> {
        let here = self.base.url(&format!("{}feed.json", listing.folder(0)));
        match self.feed.head.feed_url.as_deref() {
            Some(first) if origin(first).is_some() && origin(first) != origin(&here) => vec![here, first.to_owned()],
            _ => vec![here],
        }
    }

    /// The pages that say that the profile was withdrawn.
    fn add_tombstones(&self, place: &Place<'_>, files: &mut Vec<File<'_>>) {
        let (language, publication) = (place.language, &self.feed.publication);
        let list = self.list(place);
        let on_site = self.on_site(&place.root, language);
        let page = person_page::withdrawn(language, publication, Some((on_site, &list)));
        let origin = origin(&place.url);
        let on_site = OnSite {
            scripts: &[(&self.assets.framed, Some(&Assets::framed_integrity()))],
            origin: origin.as_deref(),
            ..self.on_site(&place.root, language)
        };
        let framed = embed_page::withdrawn(language, publication, on_site, &place.url);
        let pages = [("index.html", page), (EMBED_PAGE, framed)];
        files.extend(pages.map(|(name, html)| File::plain(format!("{}{name}", place.folder), html.into_bytes())));
    }
}
