//! The list of people, as a page and to paste.

use prisoner_card_format::LanguageTag;
use prisoner_card_snippet::{Fallback, ListChoices, list_snippet};

use super::Site;
use crate::assets::SHARED_PICTURE;
use crate::document::{OnSite, SharedPicture, origin};
use crate::file::File;
use crate::index_page::{self, Entry, is_searched};
use crate::paged;
use crate::place::{of_index, root_from};

/// The text that partners paste, in the folder of the list's page. As plain text, a browser shows it to be copied.
const TO_PASTE: &str = "list.txt";

impl Site {
    pub(super) fn indexes(&self, language: &LanguageTag) -> Vec<File<'_>> {
        let folder = of_index(
            self.languages
                .first()
                .filter(|first| *first != language)
                .map(|_| language),
        );
        let to_paste = self.list_to_paste(language, &self.base.url(&folder)).map(|html| {
            let name = format!("{folder}{TO_PASTE}");
            File::plain(name, html.into_bytes())
        });
        [self.index(language, &folder)].into_iter().chain(to_paste).collect()
    }

    /// Those who were not withdrawn, each with a link that begins so.
    fn entries(&self, language: &LanguageTag, root: &str) -> Vec<Entry<'_>> {
        self.profiles()
            .filter_map(|(listing, profile)| {
                let page = listing.languages.iter().position(|tag| tag == language).unwrap_or(0);
                Some(Entry {
                    profile,
                    link: format!("{root}{}", listing.folder(page)),
                    page_language: listing.languages.get(page)?,
                })
            })
            .collect()
    }

    /// The element with everybody in it; none where the widget has no list. It loads the small entries, not the whole feed.
    fn list_to_paste(&self, language: &LanguageTag, page: &str) -> Option<String> {
        let script = self.release.list_script.as_ref()?;
        let here = self.base.url("");
        let preferred = self.feed.publication.preferred(language);
        let entries = self.entries(language, &here);
        let elsewhere = self.feed.head.feed_url.clone();
        let elsewhere = elsewhere.filter(|first| origin(first).is_some() && origin(first) != origin(&here));
        let choices = ListChoices {
            feeds: [paged::list_url(&self.base)].into_iter().chain(elsewhere).collect(),
            language: Some(language.to_string()),
            keys: self.keys.split_whitespace().map(ToOwned::to_owned).collect(),
            since: self.feed.publication.sequence.filter(|_| !self.keys.is_empty()),
            search: is_searched(entries.len()),
            people: index_page::to_paste(entries, language, &preferred),
            fallback: Fallback {
                url: Some(page.to_owned()),
                title: self.feed.publication.title.clone(),
            },
            ..ListChoices::default()
        };
        Some(list_snippet(&choices, script))
    }

    fn index(&self, language: &LanguageTag, folder: &str) -> File<'_> {
        let root = root_from(folder);
        let entries = self.entries(language, &root);
        let (url, picture) = (self.base.url(folder), self.base.url(SHARED_PICTURE));
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
