//! The files that hosts and search engines read.

use super::Site;
use crate::document::OnSite;
use crate::file::{File, Kind};
use crate::hosting::{self, Listed};
use crate::security_txt;

impl Site {
    pub(super) fn hosting(&self) -> Vec<File<'_>> {
        let as_it_is = |name: &'static str, text: String| File {
            kind: Kind::AsItIs,
            ..File::plain(name, text.into_bytes())
        };
        let mut files = vec![
            as_it_is("_headers", hosting::headers(&self.base)),
            as_it_is("robots.txt", hosting::robots(&self.base)),
            // GitHub Pages would leave files out whose names begin with an underscore.
            as_it_is(".nojekyll", String::new()),
        ];
        let contacts = &self.security_contacts;
        let at = self.base.at_the_root(security_txt::NAME);
        let security = contacts.file(self.feed.publication.issued.date(), &at);
        files.extend(security.map(|text| as_it_is(security_txt::NAME, text)));
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
}
