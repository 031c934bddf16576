//! The list of people.

use prisoner_card_format::LanguageTag;

use super::Site;
use crate::assets::SHARED_PICTURE;
use crate::document::{OnSite, SharedPicture};
use crate::file::File;
use crate::index_page::{self, Entry, is_searched};
use crate::place::{of_index, root_from};

impl Site {
    pub(super) fn index(&self, language: &LanguageTag) -> File<'_> {
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
        let search = [(&*self.assets.search, None)];
        let on_site = OnSite {
            url: &url,
            translations: &self.translations_of_index(&self.base.url("")),
            scripts: if is_searched(entries.len()) { &search } else { &[] },
            feed: Some(&feed),
            picture: Some(SharedPicture::large(&picture, None)),
            ..self.on_site(&root, language)
        };
        let links = self.translations_of_index(&root);
        let html = index_page::html(entries, &self.feed.publication, language, &links, on_site, &feed);
        File::plain(format!("{folder}index.html"), html.into_bytes())
    }

    /// The list of people in every language, with links that begin so.
    pub(super) fn translations_of_index(&self, root: &str) -> Vec<(LanguageTag, String)> {
        let link = |(index, tag): (usize, &LanguageTag)| {
            let link = format!("{root}{}", of_index((index > 0).then_some(tag)));
            // Empty, it would be the page itself; here it is the folder.
            (tag.clone(), if link.is_empty() { "./".to_owned() } else { link })
        };
        self.languages.iter().enumerate().map(link).collect()
    }
}
