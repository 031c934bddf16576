//! The addresses of a site's pages (<https://www.sitemaps.org/protocol.html>).

use quick_xml::Reader;
use quick_xml::events::Event;
use thiserror::Error;

/// The addresses in a sitemap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sitemap {
    /// Pages.
    pub pages: Vec<String>,
    /// Other sitemaps.
    pub sitemaps: Vec<String>,
}

/// The reason why a text is no sitemap.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NoSitemap {
    /// It cannot be read as XML.
    #[error("it is not XML: {0}")]
    NotXml(String),
    /// It has neither `urlset` nor `sitemapindex`.
    #[error("it is XML, and no sitemap: it has neither urlset nor sitemapindex")]
    Other,
}

/// Reads a sitemap, or an index of several.
///
/// # Errors
///
/// Where the text is none.
pub fn read(text: &str) -> Result<Sitemap, NoSitemap> {
    let mut reader = Reader::from_str(text);
    let mut sitemap = Sitemap::default();
    let mut open: Vec<String> = Vec::new();
    let mut is_sitemap = false;
    let mut address = String::new();
    loop {
        match reader
            .read_event()
            .map_err(|error| NoSitemap::NotXml(error.to_string()))?
        {
            Event::Start(start) => {
                let name = start.local_name().as_ref().to_owned();
                is_sitemap |= open.is_empty() && matches!(&*name, "urlset" | "sitemapindex");
                open.push(name);
                address.clear();
            }
            Event::Text(text) => address.push_str(&text),
            Event::GeneralRef(reference) => push_reference(&mut address, &reference),
            Event::CData(text) => address.push_str(&text),
            Event::End(_) => {
                if let [.., parent, name] = open.as_slice() {
                    let url = address.trim();
                    match (parent.as_str(), name.as_str()) {
                        _ if url.is_empty() => {}
                        ("url", "loc") => sitemap.pages.push(url.to_owned()),
                        ("sitemap", "loc") => sitemap.sitemaps.push(url.to_owned()),
                        _ => {}
                    }
                }
                open.pop();
                address.clear();
            }
            Event::Eof if open.is_empty() => break,
            Event::Eof => return Err(NoSitemap::NotXml("it is cut off".to_owned())),
            _ => {}
        }
    }
    if is_sitemap { Ok(sitemap) } else { Err(NoSitemap::Other) }
}

fn push_reference(address: &mut String, reference: &quick_xml::events::BytesRef<'_>) {
    let escaped = format!("&{};", &**reference);
    if let Ok(text) = quick_xml::escape::unescape(&escaped) {
        address.push_str(&text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_and_other_sitemaps_are_found() {
        let pages = "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:i=\"x\">\
                     <url><loc> https://a.example/?x&amp;y </loc><i:image><i:loc>https://a.example/i.png</i:loc></i:image></url>\
                     <url><loc><![CDATA[https://a.example/b]]></loc></url></urlset>";
        let found = read(pages).expect("a sitemap");
        assert_eq!(found.pages, ["https://a.example/?x&y", "https://a.example/b"]);
        let index = "<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>";
        assert_eq!(read(index).expect("an index").sitemaps, ["https://a.example/1.xml"]);
        assert_eq!(read("<html><body></body></html>"), Err(NoSitemap::Other));
        assert!(matches!(read("<a><b></a>"), Err(NoSitemap::NotXml(_))));
        let cut = read("<urlset><url><loc>https://a.example/</loc></url>").expect_err("a part is missing");
        assert_eq!(cut.to_string(), "it is not XML: it is cut off");
    }
}
