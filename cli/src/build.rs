//! `build`: a static site of a feed.

mod draft;
mod progress;
mod swap;
mod widget;

use prisoner_card_document::Source;
use prisoner_card_format::limits::PAGES;
use prisoner_card_site::{Base, File, Kind, LeftOut, Part, Site};
use rayon::prelude::*;

use crate::feed::FeedError;
use crate::outcome::{Failure, Outcome, tell};
use crate::signature::sign::read_secrets;
use crate::signature::{self, Passphrases, SecretKey};
use crate::{args, check, feed};
use draft::{Changes, Draft};
use swap::Place;

/// Runs the command. The site's folder is whole at every moment, the old one or the new one, however this ends.
///
/// # Errors
///
/// Where it cannot run: the feed or the widget cannot be read, it is not said where the site will stand, or the folder
/// cannot be written or holds what build did not make.
pub fn run(arguments: &args::Build) -> Result<Outcome, Failure> {
    let widget = widget::take(arguments.widget.as_deref())?;
    let secrets = read_secrets(&arguments.secret, &Passphrases::read(&arguments.passphrase_file)?)?;
    let site = feed::read(&arguments.feed, admit).and_then(|feed| {
        let base = Base::new(arguments.base_url.as_deref(), feed.head.feed_url.as_deref())
            .map_err(|error| Failure::new(error.to_string()))?;
        Site::new(&arguments.feed, feed, base, widget, arguments.keep_unknown).map_err(FeedError::Problems)
    });
    let site = match site {
        Ok(site) => site,
        Err(FeedError::Failure(failure)) => return Err(failure),
        Err(FeedError::Problems(problems)) => {
            for problem in problems {
                tell(format_args!("error: {problem}"));
            }
            tell("nothing was built: fix the errors first");
            return Ok(Outcome::Problems);
        }
    };
    if site.pages_too_many() > 0 {
        tell(format_args!(
            "warning: the whole feed has more than {PAGES} pages, and a card goes no further: have partners use \
             the feed of the person, as the snippets on the pages do"
        ));
    }
    tell_what_stays(site.left_out());
    let place = Place::take(&arguments.out)?;
    match write(&site, &secrets, &place) {
        Ok(changes) => {
            place.replace()?;
            let Changes { written, unchanged } = changes;
            tell(format_args!(
                "{site}: {written} files written, {unchanged} as they were, in {}",
                arguments.out.display()
            ));
            Ok(Outcome::Done)
        }
        Err(failure) => {
            place.abandon();
            Err(failure)
        }
    }
}

/// What a card would choke on does not go out. That the feed is too large is no matter: here it is divided.
fn admit(source: &Source) -> Result<(), FeedError> {
    if check::admit(source, &["feed-too-large"]) {
        Ok(())
    } else {
        Err(FeedError::Problems(Vec::new()))
    }
}

/// Nothing is left out in silence.
fn tell_what_stays(left_out: &LeftOut) {
    if left_out.addresses > 0 {
        let people = if left_out.addresses == 1 {
            "1 person"
        } else {
            &format!("{} people", left_out.addresses)
        };
        tell(format_args!(
            "left out: the addresses of {people}, which no card may show (see check)"
        ));
    }
    if !left_out.members.is_empty() {
        let names = left_out
            .members
            .iter()
            .map(|(name, count)| format!("{name:?} ({count})"));
        tell(format_args!(
            "left out: members that the format does not know: {}; --keep-unknown writes them, too",
            names.collect::<Vec<_>>().join(", ")
        ));
    }
}

fn write(site: &Site, secrets: &[SecretKey], place: &Place) -> Result<Changes, Failure> {
    let draft = Draft::new(place.draft().to_owned(), place.site().map(ToOwned::to_owned));
    let bar = progress::bar(site.people());
    let parts: Vec<Part> = site.parts().collect();
    let written = parts.par_iter().try_for_each(|part| {
        if let Part::Person(_) = part {
            bar.inc(1);
        }
        site.files(*part).iter().try_for_each(|file| put(file, secrets, &draft))
    });
    bar.finish_and_clear();
    written?;
    draft.finish()
}

/// Puts a file into the site and, beside a feed, its signatures where there are keys.
fn put(file: &File<'_>, secrets: &[SecretKey], draft: &Draft) -> Result<(), Failure> {
    match file.kind {
        Kind::AsItIs => draft.put_alone(&file.name, &file.bytes),
        Kind::Feed if !secrets.is_empty() => {
            draft.put(&file.name, &file.bytes)?;
            draft.put(&format!("{}.sig", file.name), &signature::sign(&file.bytes, secrets))
        }
        Kind::Plain | Kind::Feed => draft.put(&file.name, &file.bytes),
    }
}
