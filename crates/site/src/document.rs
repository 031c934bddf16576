//! A page's frame: its head, and the policy of the files that it may load.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use prisoner_card::{STYLESHEET, render_html};
use prisoner_card_format::{Date, LanguageTag};
use sha2::{Digest, Sha256};
use url::Url;
use yew::prelude::*;

use prisoner_card_picture::{HEIGHT, WIDTH};

use super::assets::{ICON, PAGE_STYLES, TOUCH_ICON};
use super::words::Words;

/// A page.
pub(crate) struct Document<'a> {
    /// The page's own words.
    pub(crate) words: &'static Words,
    /// Its title.
    pub(crate) title: &'a str,
    /// The text that search engines and messengers show of it; none on a page that they should leave out.
    pub(crate) summary: Option<&'a str>,
    /// The day after which search engines should forget it: its address may no longer hold.
    pub(crate) unavailable_after: Option<Date>,
    /// Its place on a site; none for a page that stands alone.
    pub(crate) on_site: Option<OnSite<'a>>,
    /// A photo that it shows.
    pub(crate) photo: Option<&'a str>,
    /// Its body's class, where its style is another than of the site's pages.
    pub(crate) class: Option<&'static str>,
    /// The content of its body.
    pub(crate) body: Html,
}

/// The place of a page on a site.
pub(crate) struct OnSite<'a> {
    /// The way up to the site's folder.
    pub(crate) root: &'a str,
    /// The site's name.
    pub(crate) site_name: &'a str,
    /// The language that the page is found under.
    pub(crate) language: &'a LanguageTag,
    /// The page's URL.
    pub(crate) url: &'a str,
    /// The same page in every language, this one among them, the one for all others first.
    pub(crate) translations: &'a [(LanguageTag, String)],
    /// Style sheets, from the site's folder.
    pub(crate) styles: &'a [String],
    /// Its scripts, from the site's folder, each with its hash.
    pub(crate) scripts: &'a [(&'a str, Option<&'a str>)],
    /// A feed, and its name.
    pub(crate) feed: Option<&'a str>,
    /// The site's own origin, for a page that stands in a sandbox: having none there, it has no `'self'` in `WebKit`.
    pub(crate) origin: Option<&'a str>,
    /// The oEmbed document's URL.
    pub(crate) oembed: Option<&'a str>,
    /// A picture for messengers: the person's or the site's.
    pub(crate) picture: Option<SharedPicture<'a>>,
}

/// A picture for messengers.
pub(crate) struct SharedPicture<'a> {
    /// Its URL.
    url: &'a str,
    /// Whether it is 1200 by 630 pixels, which messengers show in the width of the message.
    is_large: bool,
    /// The description of the picture.
    description: Option<&'a str>,
}

impl<'a> SharedPicture<'a> {
    /// A picture of 1200 by 630 pixels.
    pub(crate) fn large(url: &'a str, description: Option<&'a str>) -> Self {
        Self {
            url,
            is_large: true,
            description,
        }
    }

    /// A photo of any size.
    pub(crate) fn photo(url: &'a str) -> Self {
        Self {
            url,
            is_large: false,
            description: None,
        }
    }
}

impl Document<'_> {
    /// The page in HTML.
    pub(crate) fn html(&self) -> String {
        let direction = self.words.direction;
        let html = html! {
            <html lang={self.words.tag} dir={(direction == "rtl").then_some(direction)}>
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <meta http-equiv="Content-Security-Policy" content={self.policy()} />
                    <meta name="referrer" content="no-referrer" />
                    <meta name="color-scheme" content="light dark" />
                    <title>{ self.title.to_owned() }</title>
                    if let Some(summary) = self.summary {
                        <meta name="description" content={summary.to_owned()} />
                    }
                    <meta name="robots" content={self.robots()} />
                    if let Some(site) = &self.on_site {
                        { self.head_on(site) }
                    } else {
                        <style>{ PAGE_STYLES }</style>
                    }
                </head>
                <body class={self.class}>{ self.body.clone() }</body>
            </html>
        };
        format!("<!doctype html>\n{}\n", render_html(html))
    }

    /// The permissions of search engines (<https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag>).
    /// A copy in a cache would outlive a correction and a withdrawal.
    fn robots(&self) -> String {
        match (self.summary, self.unavailable_after) {
            (None, _) => "noindex".to_owned(),
            (Some(_), None) => "noarchive".to_owned(),
            (Some(_), Some(Date { year, month, day })) => {
                format!("noarchive, unavailable_after: {year:04}-{month:02}-{day:02}")
            }
        }
    }

    fn head_on(&self, site: &OnSite<'_>) -> Html {
        let link = |file: &str| format!("{}{file}", site.root);
        html! {
            <>
                { for site.styles.iter().map(|file| html! { <link rel="stylesheet" href={link(file)} /> }) }
                // Deferred: a script that came while the card is still arriving would take over a part of it.
                { for site.scripts.iter().map(|(script, hash)| html! {
                    <script defer=true src={link(script)} integrity={hash.map(ToOwned::to_owned)}
                        crossorigin={hash.map(|_| "anonymous")}></script>
                }) }
                <link rel="icon" href={link(ICON)} type="image/svg+xml" />
                <link rel="apple-touch-icon" href={link(TOUCH_ICON)} />
                if self.summary.is_some() {
                    { Self::translations(site) }
                    { self.for_messengers(site) }
                }
                if let Some(feed) = site.feed {
                    <link rel="alternate" type="application/feed+json" title={site.site_name.to_owned()}
                        href={feed.to_owned()} />
                }
                if let Some(oembed) = site.oembed {
                    <link rel="alternate" type="application/json+oembed" title={self.title.to_owned()}
                        href={oembed.to_owned()} />
                }
            </>
        }
    }

    /// The same page in other languages; the first is for readers of all the rest.
    fn translations(site: &OnSite<'_>) -> Html {
        let link = |language: &str, url: &str| html! { <link rel="alternate" hreflang={language.to_owned()} href={url.to_owned()} /> };
        html! {
            <>
                <link rel="canonical" href={site.url.to_owned()} />
                if site.translations.len() > 1 {
                    { for site.translations.iter().map(|(language, url)| link(language.as_str(), url)) }
                    { for site.translations.first().map(|(_, url)| link("x-default", url)) }
                }
            </>
        }
    }

    /// Open Graph, which messengers read. The picture is fetched by them, not by the reader.
    fn for_messengers(&self, site: &OnSite<'_>) -> Html {
        let other_languages = site
            .translations
            .iter()
            .filter(|(language, _)| language != site.language);
        html! {
            <>
                { property("og:type", "article") }
                { property("og:site_name", site.site_name) }
                { property("og:title", self.title) }
                { for self.summary.map(|summary| property("og:description", summary)) }
                { property("og:url", site.url) }
                { for site.picture.iter().map(SharedPicture::properties) }
                { property("og:locale", &locale(site.language)) }
                { for other_languages.map(|(language, _)| property("og:locale:alternate", &locale(language))) }
            </>
        }
    }

    /// The files that the page may load: its own site's, and the person's photo. Trusted Types are not asked for, since
    /// with them Safari could not run the card where `WebAssembly` is off, as in Lockdown Mode.
    fn policy(&self) -> String {
        let photo = self
            .photo
            .and_then(origin)
            .map(|origin| format!(" {origin}"))
            .unwrap_or_default();
        match &self.on_site {
            Some(site) => policy(site.origin, &photo, ""),
            None => {
                let image = if photo.is_empty() {
                    String::new()
                } else {
                    format!(" img-src{photo};")
                };
                format!(
                    "default-src 'none'; style-src {} {};{image} {REST}",
                    style_hash(PAGE_STYLES),
                    style_hash(STYLESHEET)
                )
            }
        }
    }
}

/// The files that a page of the site may load: its own site's, and pictures and data from these hosts, each with a
/// space before it.
pub(crate) fn policy(origin: Option<&str>, images: &str, data: &str) -> String {
    let own = origin.map_or_else(|| "'self'".to_owned(), |origin| format!("'self' {origin}"));
    format!(
        "default-src 'none'; script-src {own} 'wasm-unsafe-eval'; style-src {own}; img-src {own}{images}; \
         connect-src {own}{data}; {REST}"
    )
}

const REST: &str = "base-uri 'none'; form-action 'none'";

/// A property of Open Graph (<https://ogp.me/>).
fn property(name: &'static str, content: &str) -> Html {
    html! { <meta property={name} content={content.to_owned()} /> }
}

impl SharedPicture<'_> {
    fn properties(&self) -> Html {
        html! {
            <>
                { property("og:image", self.url) }
                if self.is_large {
                    { property("og:image:width", &WIDTH.to_string()) }
                    { property("og:image:height", &HEIGHT.to_string()) }
                }
                { for self.description.map(|description| property("og:image:alt", description)) }
                <meta name="twitter:card" content={if self.is_large { "summary_large_image" } else { "summary" }} />
            </>
        }
    }
}

/// A style sheet by its hash, for a policy. [CSP 3, section 2.3.1]
///
/// [CSP 3, section 2.3.1]: https://www.w3.org/TR/CSP3/#grammardef-hash-source
fn style_hash(styles: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(styles.as_bytes())))
}

/// The origin of a URL, as a policy has it.
pub(crate) fn origin(url: &str) -> Option<String> {
    let origin = Url::parse(url).ok()?.origin();
    origin.is_tuple().then(|| origin.ascii_serialization())
}

/// Open Graph writes `en_GB`.
fn locale(tag: &LanguageTag) -> String {
    tag.as_str().replace('-', "_")
}
