//! `doctor`: what is wrong with the cards on somebody's page, or on the pages of a site.

mod pages;

use std::collections::BTreeMap;

use prisoner_card_doctor::{
    FetchedScript, Finding, Known, Level, Page, Report, Snippet, SnippetKind, examine, scripts_of,
};
use prisoner_card_format::Date;
use serde::Serialize;
use sha2::{Digest, Sha384};
use url::Url;

use crate::args::{self, Format};
use crate::build::widget;
use crate::clock::now;
use crate::input::fetch;
use crate::outcome::{Failure, Outcome, print, tell};
use crate::progress::Progress;
use pages::Reader;

/// Runs the command.
///
/// # Errors
///
/// Where the page or the sitemap cannot be read. Of a site's pages the others are read all the same.
pub fn run(arguments: &args::Doctor) -> Result<Outcome, Failure> {
    let url = Url::parse(&arguments.url)
        .map_err(|error| Failure::new(format!("{:?} is not the address of a page: {error}", arguments.url)))?;
    let mut doctor = Doctor::new();
    let progress = Progress::new();
    let (urls, mut failures) = if arguments.sitemap {
        let found = doctor.reader.sitemap(&url, arguments.limit, &progress)?;
        if let Some(left_out) = found.left_out {
            tell(format_args!(
                "note: the sitemap has more pages: {left_out} were not read; --limit reads more"
            ));
        }
        (found.pages, found.failures)
    } else {
        (vec![url.to_string()], Vec::new())
    };
    let mut examined = Vec::new();
    for (index, url) in urls.iter().enumerate() {
        progress.say(&format!("page {} of {}: {url}", index + 1, urls.len()));
        match doctor.page(url) {
            Ok(page) => examined.push(page),
            Err(failure) => failures.push(failure),
        }
    }
    progress.finish();
    if arguments.sitemap {
        // On a site most pages are to have none.
        examined.retain(|page| !page.report.snippets.is_empty());
    }
    match arguments.format {
        Format::Json => print(&json(&examined)?)?,
        Format::Human => to_people(&examined)?,
    }
    if let Some(last) = failures.pop() {
        for failure in failures {
            tell(format_args!("error: {failure}"));
        }
        return Err(last);
    }
    let has_errors = examined.iter().any(|page| page.count(Level::Error) > 0);
    Ok(if has_errors { Outcome::Problems } else { Outcome::Done })
}

/// A page that was looked at.
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

/// Looks at pages. A script that several of them name is fetched once.
struct Doctor {
    reader: Reader,
    today: Date,
    /// The hashes of the release in this tool; none where the tool was built without the widget.
    hashes: BTreeMap<String, String>,
    scripts: BTreeMap<String, Result<String, String>>,
}

impl Doctor {
    fn new() -> Self {
        let hashes = widget::take(None).map(|widget| widget.hashes().clone());
        Self {
            reader: Reader::default(),
            today: now().date(),
            hashes: hashes.unwrap_or_default(),
            scripts: BTreeMap::new(),
        }
    }

    fn page(&mut self, url: &str) -> Result<Examined, Failure> {
        let page = self.reader.page(url)?;
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
        Ok(Examined { url: page.url, report })
    }

    /// A script's hash, or why there is none.
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

/// Snippets to standard output, what is wrong with them to standard error.
fn to_people(pages: &[Examined]) -> Result<(), Failure> {
    for page in pages {
        let lines: String = page
            .report
            .snippets
            .iter()
            .map(|snippet| line(&page.url, snippet))
            .collect();
        print(lines.as_bytes())?;
        for Finding { line, problem } in &page.report.findings {
            let level = match problem.level() {
                Level::Error => "error",
                Level::Warning => "warning",
            };
            let place = if *line == 0 { String::new() } else { format!(":{line}") };
            tell(format_args!(
                "{level}: {}{place}: {problem} [{}]",
                page.url,
                problem.code()
            ));
        }
    }
    let count = |level| pages.iter().map(|page| page.count(level)).sum::<usize>();
    let (errors, warnings) = (count(Level::Error), count(Level::Warning));
    let with_snippets = pages.iter().filter(|page| !page.report.snippets.is_empty()).count();
    tell(format_args!(
        "{}: {}, {}",
        counted(with_snippets, "page with cards", "pages with cards"),
        counted(errors, "error", "errors"),
        counted(warnings, "warning", "warnings")
    ));
    Ok(())
}

fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

fn line(url: &str, snippet: &Snippet) -> String {
    let kind = match snippet.kind {
        SnippetKind::Tag => "a card",
        SnippetKind::Static => "a static card",
        SnippetKind::List => "a list",
        SnippetKind::Script => "a card by the script alone",
        SnippetKind::Frame => "a frame",
    };
    let person = snippet.person.as_deref().map(|person| format!(" of {person}"));
    let feed = snippet.feed.as_deref().map(|feed| format!(", feed {feed}"));
    let version = snippet.version.as_deref().map(|version| format!(", release {version}"));
    let rest = [person, feed, version].map(Option::unwrap_or_default).concat();
    format!("{url}:{}: {kind}{rest}\n", snippet.line)
}

/// All pages, for programs.
fn json(pages: &[Examined]) -> Result<Vec<u8>, Failure> {
    #[derive(Serialize)]
    struct Json<'a> {
        pages: Vec<JsonPage<'a>>,
    }
    #[derive(Serialize)]
    struct JsonPage<'a> {
        url: &'a str,
        snippets: &'a [Snippet],
        findings: Vec<JsonFinding>,
    }
    #[derive(Serialize)]
    struct JsonFinding {
        code: &'static str,
        level: Level,
        line: u64,
        message: String,
    }
    let finding = |Finding { line, problem }: &Finding| JsonFinding {
        code: problem.code(),
        level: problem.level(),
        line: *line,
        message: problem.to_string(),
    };
    let pages = pages.iter().map(|page| JsonPage {
        url: &page.url,
        snippets: &page.report.snippets,
        findings: page.report.findings.iter().map(finding).collect(),
    });
    let pages = pages.collect();
    let mut json = serde_json::to_vec_pretty(&Json { pages })
        .map_err(|error| Failure::new(format!("cannot write what was found as JSON: {error}")))?;
    json.push(b'\n');
    Ok(json)
}

/// What a page is asked for as.
const PAGE: &str = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

/// What a script is asked for as.
const SCRIPT: &str = "text/javascript, */*;q=0.1";

/// What a sitemap is asked for as.
const SITEMAP: &str = "application/xml, text/xml;q=0.9, */*;q=0.1";

/// A request for at most so many bytes.
fn get<'a>(url: &'a str, accept: &'a str, limit: u64) -> fetch::Get<'a> {
    fetch::Get {
        url,
        limit,
        accept,
        is_patient: false,
    }
}
