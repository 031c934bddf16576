//! `build`: a static site of a feed.

mod progress;
mod site;

use std::io::Write;

use prisoner_card_format::limits::PAGES;

use crate::args;
use crate::check;
use crate::outcome::{Failure, Outcome};
use crate::signature::SecretKey;
use crate::site::draft::{Changes, Draft};
use crate::site::feed::{Feed, FeedError};
use crate::site::place::Base;
use crate::site::swap::Place;
use crate::site::widget::Widget;

use self::site::Site;

/// Runs the command. The site's folder is whole at every moment, the old one or the new one, however this ends.
///
/// # Errors
///
/// Where it cannot run: the feed or the widget cannot be read, it is not said where the site will stand, or the folder
/// cannot be written or holds what build did not make.
pub fn run(arguments: &args::Build) -> Result<Outcome, Failure> {
    let widget = Widget::take(arguments.widget.as_deref())?;
    let secret = arguments.secret.as_deref().map(SecretKey::read).transpose()?;
    let site = Feed::read(&arguments.feed, admit).and_then(|feed| {
        let base = Base::new(arguments.base_url.as_deref(), feed.head.feed_url.as_deref())?;
        Site::new(&arguments.feed, feed, base, widget, secret)
    });
    let site = match site {
        Ok(site) => site,
        Err(FeedError::Failure(failure)) => return Err(failure),
        Err(FeedError::Problems(problems)) => {
            for problem in problems {
                say(&format!("error: {problem}"));
            }
            say("nothing was built: mend the errors first");
            return Ok(Outcome::Problems);
        }
    };
    if site.pages_too_many() > 0 {
        say(&format!(
            "warning: the whole feed has more than {PAGES} pages, and a card goes no further: have partners use \
             the feed of the person, as the snippets on the pages do"
        ));
    }
    let place = Place::take(&arguments.out)?;
    match write(&site, &place) {
        Ok(changes) => {
            place.replace()?;
            let Changes { written, unchanged } = changes;
            say(&format!(
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
fn admit(name: &str, bytes: &[u8]) -> Result<(), FeedError> {
    if check::admit(name, bytes, &["feed-too-large"]) {
        Ok(())
    } else {
        Err(FeedError::Problems(Vec::new()))
    }
}

fn write(site: &Site, place: &Place) -> Result<Changes, Failure> {
    let draft = Draft::new(place.draft().to_owned(), place.site().map(ToOwned::to_owned));
    site.write(&draft)?;
    draft.finish()
}

fn say(message: &str) {
    // Where nothing can be said any more, the exit code says it.
    let _ = writeln!(std::io::stderr(), "{message}");
}
