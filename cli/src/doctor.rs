//! `doctor`: the faults of the cards on a page, or on the pages of a site.

mod pages;
mod print;
mod site;

use std::collections::BTreeMap;
use std::time::Duration;

use prisoner_card_doctor::{FetchedScript, Known, Level, Page, Report, examine, scripts_of};
use prisoner_card_format::Date;
use sha2::{Digest, Sha384};
use url::Url;

use crate::args::{self, Format};
use crate::build::widget;
use crate::clock::now;
use crate::input::fetch;
use crate::outcome::{Failure, Outcome};
use crate::progress::Progress;
use pages::Reader;

/// Runs the command.
///
/// # Errors
///
/// Where the page or the sitemap cannot be read. A page of a site that cannot be read does not stop the others.
pub fn run(arguments: &args::Doctor) -> Result<Outcome, Failure> {
    let url = address(&arguments.url)?;
    let examined = if arguments.sitemap {
        site(arguments, &url)?
    } else {
        let mut doctor = Doctor::new(Reader::default());
        let page = doctor.reader.page(url.as_str());
        let page = page.map_err(|error| Failure::new(error.to_string()))?;
        Examination {
            pages: vec![doctor.examined(&page)?],
            ..Examination::default()
        }
    };
    match arguments.format {
        Format::Json => print::json(&examined)?,
        Format::Human => print::to_people(&examined, arguments.sitemap)?,
    }
    print::end(examined)
}

/// An address as people type it: browsers take https for granted.
fn address(typed: &str) -> Result<Url, Failure> {
    let url = match Url::parse(typed) {
        Err(url::ParseError::RelativeUrlWithoutBase) => Url::parse(&format!("https://{typed}")),
        parsed => parsed,
    };
    url.map_err(|error| Failure::new(format!("{typed:?} is not the address of a page: {error}")))
}

/// The result of an examination.
#[derive(Default)]
struct Examination {
    /// For a site, only the pages with cards: most pages of a site are to have none.
    pages: Vec<Examined>,
    /// The number of pages without cards.
    without_cards: usize,
    /// Pages and sitemaps that could not be read.
    failures: Vec<Failure>,
    /// Other remarks for the user.
    notes: Vec<String>,
}

/// Examines the pages that a site's sitemaps name, one after another.
fn site(arguments: &args::Doctor, url: &Url) -> Result<Examination, Failure> {
    let mut doctor = Doctor::new(Reader::of_site(Duration::from_millis(arguments.pause)));
    let progress = Progress::new();
    let found = site::find(&doctor.reader, url, arguments.limit, &progress)?;
    let mut examined = Examination {
        notes: print::notes(&found),
        failures: found.failures,
        ..Examination::default()
    };
    let mut seen = std::collections::BTreeSet::new();
    for (index, address) in found.pages.iter().enumerate() {
        progress.say(&format!("page {} of {}: {address}", index + 1, found.pages.len()));
        let page = doctor.reader.page_of(url, address);
        match page.and_then(|page| doctor.examined(&page)) {
            // Two addresses may lead to one page.
            Ok(page) if !seen.insert(page.url.clone()) => {}
            Ok(page) if page.report.snippets.is_empty() => examined.without_cards += 1,
            Ok(page) => examined.pages.push(page),
            Err(failure) => examined.failures.push(failure),
        }
    }
    progress.finish();
    Ok(examined)
}

/// A page that was examined.
struct Examined {
    url: String,
    report: Report,
}

impl Examined {
    fn count(&self, level: Level) -> usize {
        let findings = self.report.findings.iter();
        findings.filter(|finding| finding.problem.level() == level).count()
    }
}

/// Examines pages. A script that several of them name is fetched once.
struct Doctor {
    reader: Reader,
    today: Date,
    /// The hashes of the release in this tool; none where the tool was built without the widget.
    hashes: BTreeMap<String, String>,
    scripts: BTreeMap<String, Result<String, String>>,
}

impl Doctor {
    fn new(reader: Reader) -> Self {
        let hashes = widget::take(None).map(|widget| widget.hashes().clone());
        Self {
            reader,
            today: now().date(),
            hashes: hashes.unwrap_or_default(),
            scripts: BTreeMap::new(),
        }
    }

    fn examined(&mut self, page: &fetch::Page) -> Result<Examined, Failure> {
        let address = Url::parse(&page.url).map_err(|error| Failure::new(format!("{}: {error}", page.url)))?;
        let html = String::from_utf8_lossy(&page.bytes);
        let scripts: Vec<FetchedScript> = scripts_of(&address, &html)
            .into_iter()
            .map(|url| FetchedScript {
                integrity: self.script(&url),
                url,
            })
            .collect();
        let known = Known {
            version: env!("CARGO_PKG_VERSION"),
            integrity: &self.hashes,
        };
        let report = examine(
            &Page {
                url: address,
                html: &html,
                policies: &page.policies,
                scripts: &scripts,
            },
            self.today,
            &known,
        );
        let url = page.url.clone();
        Ok(Examined { url, report })
    }

    /// A script's hash, or the reason why there is none.
    fn script(&mut self, url: &str) -> Result<String, String> {
        let reader = &self.reader;
        let fetch = || match reader.script(url) {
            Ok(page) => Ok(integrity(&page.bytes)),
            Err(error) => Err(error.why()),
        };
        self.scripts.entry(url.to_owned()).or_insert_with(fetch).clone()
    }
}

fn integrity(bytes: &[u8]) -> String {
    use base64::Engine;
    let digest = Sha384::digest(bytes);
    format!("sha384-{}", base64::engine::general_purpose::STANDARD.encode(digest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_without_a_scheme_is_on_https() {
        assert_eq!(
            address("news.example/article").unwrap().as_str(),
            "https://news.example/article"
        );
        assert_eq!(
            address("http://127.0.0.1:8000/").unwrap().as_str(),
            "http://127.0.0.1:8000/"
        );
        assert!(address("not an address").is_err());
    }
}
