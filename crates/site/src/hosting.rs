//! The files that hosts and search engines read: `_headers`, `robots.txt`, the sitemap, the page for missing files.

use std::fmt::Write;

use html_escape::encode_text;
use prisoner_card_format::{Date, LanguageTag, Publication};
use yew::prelude::*;

use super::document::{Document, OnSite, origin, policy};
use super::place::Base;
use super::words::Words;

/// The headers for Netlify and Cloudflare Pages, which read this file at the root of the published folder. No two rules
/// set the same header for the same file: the hosts treat that differently. So the policy is one for all files. Each
/// page states a stricter one by itself; the builder has to load any publisher's feed. Cloudflare Pages reads 100 rules
/// and no more, so there is none for each file, and those that matter most come first.
pub(crate) fn headers(base: &Base) -> String {
    let path = base.path();
    let policy = policy(origin(&base.url("")).as_deref(), " https:", " https:");
    let feed = "Cache-Control: public, max-age=60, stale-if-error=86400";
    // Padding holds where nobody compresses on the way (RFC 9111, section 5.2.2.6).
    let persons_feed = format!("{feed}, no-transform");
    let for_ever = "Cache-Control: public, max-age=31536000, immutable";
    let hashed = hashed_names().fold(String::new(), |rules, name| {
        rules + &format!("\n{path}{name}*\n  {for_ever}\n")
    });
    format!(
        "# Made by `prisoner-card build`. For Netlify and Cloudflare Pages; for other hosts see docs/hosting.md.

{path}*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Content-Security-Policy: {policy}

# A withdrawn profile has to be gone from partners' pages soon.
{path}feed*
  {feed}

{path}list*
  {feed}

{path}p/:person/feed.json
  {persons_feed}

{path}p/:person/feed.json.sig
  {persons_feed}

# So does an address, from the pages and the frames.
{path}p/:person/
  {feed}

{path}p/:person/:language/
  {feed}

{path}p/:person/embed.html
  {feed}

{path}p/:person/:language/embed.html
  {feed}

{path}prisoner-card.js
  Cache-Control: public, max-age=3600

{path}prisoner-card-frame.js
  Cache-Control: public, max-age=3600

{path}prisoner-list.js
  Cache-Control: public, max-age=3600

{path}builder.js
  Cache-Control: public, max-age=3600

{path}builder.css
  Cache-Control: public, max-age=3600

# The name carries the content's hash, so what it names never changes.
{hashed}"
    )
}

/// The beginnings of the names of the files that change with their content. A star stands at the end of a rule alone,
/// so the card's files take one for each digit that a hash begins with: one for all would be
/// `prisoner-card-frame.js`'s, too.
fn hashed_names() -> impl Iterator<Item = String> {
    let digits = "0123456789abcdef".chars();
    let first = digits.clone().filter(|digit| *digit != 'f').map(String::from);
    let after_f = digits.map(|digit| format!("f{digit}"));
    let of_card = first.chain(after_f).map(|digits| format!("prisoner-card-{digits}"));
    let others = [
        "prisoner-card-frame-",
        "prisoner-list-",
        "prisoner-letter-",
        "builder-",
        "site-",
        "card-",
        "search-",
        "framed-",
    ];
    others.map(str::to_owned).into_iter().chain(of_card)
}

/// Everything may be read; read only where the site is all that its host has.
pub(crate) fn robots(base: &Base) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", base.url("sitemap.xml"))
}

/// A page in the sitemap, in all of its languages.
pub(crate) struct Listed {
    /// The language and the URL of each; the first is for all other languages.
    pub(crate) translations: Vec<(LanguageTag, String)>,
    /// The day when it was last changed.
    pub(crate) changed: Date,
}

/// As many pages in a sitemap as stay below its 50 MB, and below 50,000 (sitemaps.org).
const PAGES_IN_SITEMAP: usize = 5_000;

/// The sitemap; where it takes several, they stand in one.
pub(crate) fn sitemaps(pages: &[Listed], base: &Base) -> Vec<(String, String)> {
    if pages.len() <= PAGES_IN_SITEMAP {
        return vec![("sitemap.xml".to_owned(), sitemap(pages))];
    }
    let mut files: Vec<(String, String)> = pages
        .chunks(PAGES_IN_SITEMAP)
        .enumerate()
        .map(|(index, pages)| (format!("sitemap-{}.xml", index + 1), sitemap(pages)))
        .collect();
    let mut all = format!("{XML}<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (name, _) in &files {
        // Writing to a string does not fail.
        let _ = writeln!(all, "  <sitemap><loc>{}</loc></sitemap>", encode_text(&base.url(name)));
    }
    all.push_str("</sitemapindex>\n");
    files.push(("sitemap.xml".to_owned(), all));
    files
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn sitemap(pages: &[Listed]) -> String {
    let mut xml = format!(
        "{XML}<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
    );
    for page in pages {
        let mut alternates = String::new();
        if page.translations.len() > 1 {
            let for_all = page.translations.first().map(|(_, url)| ("x-default", url));
            let named = page.translations.iter().map(|(tag, url)| (tag.as_str(), url));
            for (language, url) in named.chain(for_all) {
                let url = html_escape::encode_double_quoted_attribute(url);
                let _ = write!(
                    alternates,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{language}\" href=\"{url}\"/>"
                );
            }
        }
        for (_, url) in &page.translations {
            let (url, changed) = (encode_text(url), page.changed);
            let _ = writeln!(
                xml,
                "  <url><loc>{url}</loc><lastmod>{changed}</lastmod>{alternates}</url>"
            );
        }
    }
    xml.push_str("</urlset>\n");
    xml
}

/// The page for missing files. Hosts show it at any depth, so its links are absolute.
pub(crate) fn not_found(publication: &Publication, site: OnSite<'_>, list: &str) -> String {
    let words = Words::of(&publication.language);
    let body = html! {
        <main class="notice">
            <h1>{ words.not_found }</h1>
            <p><a class="back" href={list.to_owned()}>{ words.all_people }</a></p>
        </main>
    };
    Document {
        words,
        title: words.not_found,
        summary: None,
        unavailable_after: None,
        on_site: Some(site),
        photo: None,
        class: None,
        body,
    }
    .html()
}
