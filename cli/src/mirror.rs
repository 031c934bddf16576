//! `mirror`: a copy of a signed feed, for partners who host their own.
//!
//! `pages` fetches and verifies the feed's pages, `age` refuses pages older than the copy, `photos` fetches the
//! portraits, and [`folder`] is the copy on the disk, which changes from one whole issue to the next in a single step.

mod age;
pub mod folder;
mod names;
pub(crate) mod pages;
mod photos;
mod state;
mod trouble;

use std::path::PathBuf;
use std::time::Duration;

use crate::args;
use crate::clock::now;
use crate::input::fetch::{Client, check_address};
use crate::outcome::{Failure, Outcome, tell};
use crate::progress::Progress;
use crate::signature::{PublicKey, read_keys};
use folder::Folder;
use pages::{Page, Pages};
use photos::{Fetched, Photos};
use prisoner_card_document::issue::Issue;
use state::State;
pub(crate) use trouble::Why;
pub use trouble::{Refusal, Trouble};

/// A copy that is to be brought up to date.
#[derive(Clone, Debug)]
pub struct Mirror {
    /// The address of the feed's first page.
    pub url: String,
    /// Each page must be signed with one of them.
    pub keys: Vec<PublicKey>,
    /// Where the copy is.
    pub folder: PathBuf,
    /// The longest that it may take, all together.
    pub timeout: Duration,
}

/// The result of a run that left a whole copy of the newest issue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Whether the copy is another one now.
    pub replaced: bool,
    /// In a line, for people and for monitoring.
    pub summary: String,
    /// Warnings, although the copy is current.
    pub warnings: Vec<String>,
    /// The reason why the issue is out of date, if it is: nobody knows whether it is still true.
    pub expired: Option<String>,
}

/// Brings the copy up to date, and says in one line how that ended.
///
/// # Errors
///
/// Where the network or the disk did not let it.
pub fn run(arguments: &args::Mirror) -> Result<Outcome, Failure> {
    let mirror = Mirror {
        url: arguments.url.clone(),
        keys: read_keys(&arguments.key)?,
        folder: arguments.out.clone(),
        timeout: Duration::from_secs(arguments.timeout),
    };
    match mirror.run() {
        Ok(report) => {
            for warning in &report.warnings {
                tell(format_args!("warning: {warning}"));
            }
            tell(report.summary);
            let Some(why) = report.expired else {
                return Ok(Outcome::Done);
            };
            tell(format_args!(
                "error: the copy is past its date: {why}; cards warn their readers: ask the publisher for a new issue"
            ));
            Ok(Outcome::Problems)
        }
        Err(trouble) => {
            if let Some(why) = mirror.expired_copy() {
                tell(format_args!("warning: the copy is past its date: {why}"));
            }
            match trouble {
                Trouble::Refused(refusal) => {
                    tell(format_args!("error: not mirrored: {refusal}"));
                    Ok(Outcome::Problems)
                }
                Trouble::Failed(failure) => Err(failure),
            }
        }
    }
}

impl Mirror {
    /// Fetches, verifies, and replaces the copy where there is something new.
    ///
    /// # Errors
    ///
    /// Where the feed is refused, or could not be fetched or written. Then the copy is unchanged.
    pub fn run(&self) -> Result<Report, Trouble> {
        check_address(&self.url)?;
        let folder = Folder::open(&self.folder)?;
        let old = folder.current()?;
        let client = Client::new(self.timeout);
        let progress = Progress::new();
        let Pages { pages, mut warnings } = pages::fetch(&client, &self.url, &self.keys, old.as_ref(), &progress)?;
        for page in &pages {
            age::compare(&self.keys, old.as_ref(), page)?;
        }
        if old.as_ref().is_some_and(|old| age::is_forgotten(&self.keys, old)) {
            warnings.push("no given key had signed the copy: its age was forgotten".to_owned());
        }
        let expired = pages.iter().find_map(|page| page.issue.expired(now()));
        let unchanged = old.as_ref().is_some_and(|old| old.state.has_pages(&pages));
        let photos = Photos {
            feed_url: &self.url,
            client: &client,
            folder: &folder,
            old: old.as_ref(),
            is_same_feed: unchanged,
        };
        let Fetched {
            photos,
            warnings: missing,
        } = photos.fetch(&pages, &progress)?;
        progress.finish();
        warnings.extend(missing);
        let state = State::new(&self.url, &pages, &photos);
        let replaced = match &old {
            Some(old) if old.is_whole && old.state.is_of_the_same_files(&state) => {
                // An issue past its date may be outdated, even if the server says that it is the newest.
                if expired.is_none() {
                    folder.confirm(old, &state)?;
                }
                false
            }
            _ => {
                folder.replace(old.as_ref(), &state, &pages, &photos)?;
                true
            }
        };
        Ok(Report {
            replaced,
            summary: summary(replaced, &pages, photos.len()),
            warnings,
            expired,
        })
    }

    /// The reason why the copy on the disk is past its date, if it is.
    fn expired_copy(&self) -> Option<String> {
        if !self.folder.exists() {
            return None;
        }
        let old = Folder::open(&self.folder).ok()?.current().ok()??;
        let page = old.read(&old.state.pages.first()?.file)?;
        Issue::read(&page).ok()?.expired(now())
    }
}

/// `mirrored: sequence 7, issued 2026-11-24T15:15:00Z; 1 page, 2 photos`
fn summary(replaced: bool, pages: &[Page], photos: usize) -> String {
    let what = if replaced { "mirrored" } else { "unchanged" };
    let issue = pages.first().map(|page| page.issue.to_string()).unwrap_or_default();
    let counted = |count: usize, one: &str| match count {
        1 => format!("1 {one}"),
        count => format!("{count} {one}s"),
    };
    let (pages, photos) = (counted(pages.len(), "page"), counted(photos, "photo"));
    format!("{what}: {issue}; {pages}, {photos}")
}
