//! `render`: a person's card as static HTML.

use std::path::Path;
use std::rc::Rc;

use prisoner_card::messages::Messages;
use prisoner_card::view::Subject;
use prisoner_card::{StaticElement, render_html};
use prisoner_card_document::Source;
use prisoner_card_document::feed::Feed;
use prisoner_card_format::wire::Value;
use prisoner_card_format::{LanguageTag, WebUrl, find_person};
use prisoner_card_site::person::{Person, State};
use prisoner_card_snippet::{Script, script_tag};
use serde::Deserialize;
use serde_json::value::RawValue;
use url::Url;
use yew::prelude::*;

use crate::args::{self, Form};
use crate::build::widget;
use crate::feed::{FeedError, Reading};
use crate::input;
use crate::outcome::{Failure, Outcome, command, print, tell};
use crate::signature::verify::signature_url;
use crate::signature::{self, PublicKey, beside, read_keys};
use prisoner_card_document::issue::said_id;

/// Runs the command.
///
/// # Errors
///
/// Where the feed cannot be read, the language is none, or the card cannot be written.
pub fn run(arguments: &args::Render) -> Result<Outcome, Failure> {
    refuse_options_without_effect(arguments)?;
    let language = arguments.lang.as_deref().map(language).transpose()?;
    let keys = if arguments.key.is_empty() {
        Vec::new()
    } else {
        read_keys(&arguments.key)?
    };
    let rendered = find(&arguments.feed, &arguments.person, &keys)
        .and_then(|(feed, person)| render(&feed, person, arguments, &keys, language));
    match rendered {
        Ok(html) => {
            print(html.as_bytes())?;
            Ok(Outcome::Done)
        }
        Err(FeedError::Failure(failure)) => Err(failure),
        Err(FeedError::Problems(problems)) => {
            for problem in problems {
                tell(format_args!("error: {problem}"));
            }
            tell(format_args!(
                "see what else there is with `{}`",
                command(["prisoner-card", "check"], Path::new(&arguments.feed))
            ));
            Ok(Outcome::Problems)
        }
    }
}

/// A page without the script, or a mail, cannot verify a signature or be brought up to date, whatever these options say.
fn refuse_options_without_effect(arguments: &args::Render) -> Result<(), Failure> {
    let stated = [
        ("--script", arguments.script.is_some()),
        ("--key", !arguments.key.is_empty()),
    ];
    match stated.into_iter().find(|(_, is_stated)| *is_stated) {
        Some((option, _)) if arguments.form != Form::Snippet => Err(Failure::new(format!(
            "{option} has an effect on a snippet alone; add --as snippet, or leave {option} out"
        ))),
        _ => Ok(()),
    }
}

fn language(tag: &str) -> Result<LanguageTag, Failure> {
    LanguageTag::parse(tag).ok_or_else(|| {
        Failure::new(format!(
            "--lang {tag:?} is not a language tag; write one such as en or de-AT"
        ))
    })
}

/// Renders a person of a page, with the head of that page, as a card does.
fn render(
    feed: &Feed,
    person: Person,
    arguments: &args::Render,
    keys: &[PublicKey],
    language: Option<LanguageTag>,
) -> Result<String, FeedError> {
    let language = language.unwrap_or_else(|| feed.publication.language.clone());
    let profile = match person.state {
        State::Shown(profile) => *profile,
        State::Withdrawn => {
            return match arguments.form {
                Form::Page => Ok(prisoner_card_site::withdrawn_alone(&language, &feed.publication)),
                Form::Snippet => Ok(withdrawn_snippet(&language)),
                Form::Email => Ok(prisoner_card_site::withdrawn_email(&language)),
            };
        }
    };
    let subject = Rc::new(Subject {
        profile,
        publication: feed.publication.clone(),
    });
    if arguments.form == Form::Email {
        return Ok(prisoner_card_site::email(&subject, &language));
    }
    let keys = bound(keys, feed)?;
    let feeds = feeds(&arguments.feed, feed.head.feed_url.as_deref());
    let element = StaticElement {
        feed: &feeds,
        person: &person.id,
        keys: &keys,
        since: feed.publication.sequence.filter(|_| !keys.is_empty()),
        ..StaticElement::default()
    };
    if arguments.form == Form::Page {
        return Ok(prisoner_card_site::alone(&subject, &language, element));
    }
    if element.feed.is_empty() {
        tell("warning: the feed does not say where it is, so no script can bring this card up to date: add feed_url");
    }
    let script = arguments
        .script
        .as_deref()
        .map(|url| script(url, arguments))
        .transpose()?;
    Ok(prisoner_card_site::card(&subject, &language, element) + "\n" + &script.unwrap_or_default())
}

/// The tag of the script at that address, with this release's integrity.
fn script(url: &str, arguments: &args::Render) -> Result<String, Failure> {
    let address = WebUrl::parse(url).ok_or_else(|| {
        Failure::new(format!(
            "--script {url:?} is not an address on https; write where this release's prisoner-card.js lies"
        ))
    })?;
    if !is_of_one_release(&address) {
        tell(format_args!(
            "warning: with the next release the file at {url} is another one: browsers then refuse it, and the card with its \
             address stays as it is now; name a file that stays, such as the prisoner-card-HASH.js of build"
        ));
    }
    let widget = widget::take(arguments.widget.as_deref())?;
    Ok(script_tag(&Script {
        url: address.as_str().to_owned(),
        integrity: Some(widget.integrity().to_owned()),
    }))
}

/// Whether the file at an address stays as it is: its name has a hash, or a folder of it has the name of a release. After
/// an `@`, "1" and "1.4" are ranges of a package's versions, which move on.
fn is_of_one_release(url: &WebUrl) -> bool {
    let number = |word: &str| word.trim_start_matches('v').to_owned();
    let is_exact = |word: &str| {
        let is_whole = number(word)
            .split('.')
            .filter(|number| number.parse::<u32>().is_ok())
            .count()
            >= 3;
        is_whole || word.len() >= 7 && word.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    let is_release = |part: &str| match part.rsplit_once('@') {
        Some((_, version)) => is_exact(version),
        None => number(part).starts_with(|first: char| first.is_ascii_digit()) || part.split(['-', '_']).any(is_exact),
    };
    let url = Url::parse(url.as_str()).ok();
    let mut parts = url.iter().filter_map(Url::path_segments).flatten().rev();
    parts.next().is_some_and(|name| name != "prisoner-card.js") || parts.any(is_release)
}

/// The given keys, each bound to this feed, in the form of the attribute.
fn bound(keys: &[PublicKey], feed: &Feed) -> Result<String, FeedError> {
    let id = feed.publication.id.as_deref();
    let keys = keys.iter().map(|key| match (key.feed_id(), id) {
        (Some(named), _) if Some(named) != id => Err(FeedError::problem(format!(
            "the key is for the feed {named:?}, and {}",
            said_id(id)
        ))),
        (None, Some(id)) => Ok(key.of_feed(id).to_string()),
        _ => Ok(key.to_string()),
    });
    Ok(keys.collect::<Result<Vec<_>, _>>()?.join(" "))
}

/// The addresses at which a card finds the feed: where it was read, if that is on the web, and its `feed_url`, if a card can
/// ask for it.
fn feeds(read: &str, feed_url: Option<&str>) -> String {
    let feed_url = feed_url.filter(|url| WebUrl::parse(url).is_some());
    let copy = Some(read).filter(|read| input::is_url_of("https", read) && Some(*read) != feed_url);
    copy.into_iter().chain(feed_url).collect::<Vec<_>>().join(" ")
}

/// Verifies a page with the signature beside it, where keys are given. A feed that is not signed yet is only reported.
fn verify(page: &Source, keys: &[PublicKey]) -> Result<(), FeedError> {
    if keys.is_empty() {
        return Ok(());
    }
    if page.name == input::STANDARD_INPUT {
        tell("note: nothing was verified, for standard input has no signature beside it");
        return Ok(());
    }
    let name = match Url::parse(&page.name) {
        Ok(url) if input::is_url(&page.name) => signature_url(&url).to_string(),
        _ => beside(Path::new(&page.name)).display().to_string(),
    };
    let Some(envelope) = input::read_if_there(&name)? else {
        tell(format_args!(
            "note: nothing was verified, for there is no {name}: sign the feed before the snippet goes out"
        ));
        return Ok(());
    };
    let verified = signature::verify(&page.bytes, &envelope.bytes, keys);
    verified
        .map(drop)
        .map_err(|why| FeedError::problem(format!("{} is not verified: {why}", page.name)))
}

/// The person with this id, and their page: the first match, since a card reads no further either.
fn find(what: &str, wanted: &str, keys: &[PublicKey]) -> Result<(Feed, Person), FeedError> {
    let (mut reading, first) = Reading::begin(what, |page| verify(page, keys))?;
    let feed_url = first.head.feed_url.clone();
    let mut before: Vec<Option<String>> = Vec::new();
    let mut page = first;
    loop {
        let ids: Vec<Option<String>> = page.items.iter().map(|item| id(item)).collect();
        let found = find_person(ids.iter().map(Option::as_ref), wanted);
        if let Some((index, item)) = found.and_then(|index| Some((index, page.items.get(index)?))) {
            let index = before.len() + index;
            let person = Person::read(item, &page.publication)
                .map_err(|problem| FeedError::problem(format!("item {index}, {wanted:?}: {problem}")))?;
            page.head.feed_url = feed_url;
            return Ok((page, person));
        }
        before.extend(ids);
        page = match reading.next()? {
            Some(next) => next,
            None => return Err(FeedError::problem(not_found(wanted, &before))),
        };
    }
}

fn id(item: &RawValue) -> Option<String> {
    #[derive(Deserialize)]
    struct Identified {
        id: Value,
    }
    serde_json::from_str::<Identified>(item.get())
        .ok()?
        .id
        .into_loose_string()
}

/// The error that nobody has this id, with similar ids.
fn not_found(wanted: &str, ids: &[Option<String>]) -> String {
    let folded = wanted.trim().to_lowercase();
    let likeness = |id: &str| {
        let last = id.trim_end_matches('/').rsplit('/').next().unwrap_or(id).to_lowercase();
        strsim::jaro_winkler(&last, &folded).max(strsim::jaro_winkler(&id.to_lowercase(), &folded))
    };
    let mut nearest: Vec<(f64, &str)> = ids.iter().flatten().map(|id| (likeness(id), id.as_str())).collect();
    nearest.sort_by(|left, right| right.0.total_cmp(&left.0).then_with(|| left.1.cmp(right.1)));
    let nearest: Vec<String> = nearest
        .iter()
        .filter(|(likeness, _)| *likeness > 0.7)
        .take(3)
        .map(|(_, id)| format!("{id:?}"))
        .collect();
    if nearest.is_empty() {
        format!("the feed has no person {wanted:?}: compare --person with the ids of its items")
    } else {
        format!(
            "the feed has no person {wanted:?}; the nearest are {}",
            nearest.join(", ")
        )
    }
}

fn withdrawn_snippet(language: &LanguageTag) -> String {
    let messages = Messages::lookup(language);
    render_html(html! { <p lang={messages.tag()}>{ messages.failure_withdrawn() }</p> }) + "\n"
}
