//! A new site against the one that it replaces: an issue that cards or mirrors would refuse, people who are gone, and
//! what has to be deleted on the server.

use std::collections::BTreeSet;
use std::fs;

use prisoner_card_document::issue::Issue;

use crate::folder::draft::Draft;
use crate::signature::{self, PublicKey, SecretKey};

/// The first page of the whole feed.
const FEED: &str = "feed.json";

/// Its signature. Where it is missing, no feed of the site has one.
const SIGNATURE: &str = "feed.json.sig";

const UNSIGNED: &str = "the site was signed before, and is not now, so that cards and mirrors with its keys refuse every feed of it: \
                        build again with --secret";

const OTHER_KEYS: &str = "none of these keys has signed the site before, so that cards and mirrors with its keys refuse every feed of \
                          it: build again with a --secret of before as well, unless that key was stolen";

/// The number of people that are named.
const NAMED: usize = 5;

/// The number of files and folders that are named.
const NAMED_PLACES: usize = 200;

/// What is to be looked at before the new site goes out: each a lowercase sentence without a full stop. `before` are the
/// files of the old site.
pub(super) fn warnings<'a>(draft: &Draft, before: impl Iterator<Item = &'a str>, secrets: &[SecretKey]) -> Vec<String> {
    let files = draft.names();
    let person = |name: &'a str| name.strip_prefix("p/")?.strip_suffix("/feed.json");
    let missing: Vec<&str> = before.filter(|name| !files.contains(*name)).collect();
    let gone = missing.iter().copied().filter_map(person);
    let (moved, gone): (Vec<&str>, Vec<&str>) = gone.partition(|name| has_moved(name, &files));
    let issues = issues(draft);
    let of_issue = issues.iter().flat_map(|(before, after)| {
        if before.id == after.id {
            [sequence(before, after), issued(before, after)]
        } else {
            [other_id(before), None]
        }
    });
    let unsigned = missing.contains(&SIGNATURE).then(|| UNSIGNED.to_owned());
    of_issue
        .flatten()
        .chain(unsigned)
        .chain(other_keys(draft, secrets))
        .chain(moved.iter().map(|name| of_moved(name)))
        .chain(forgotten(&gone))
        .chain(removed(&missing, &files))
        .collect()
}

/// The old site's issue and the new one's, where the feed has changed.
fn issues(draft: &Draft) -> Option<(Issue, Issue)> {
    let (old, new) = (draft.old(FEED)?, fs::read(draft.path().join(FEED)).ok()?);
    let (before, after) = (Issue::read(&old).ok()?, Issue::read(&new).ok()?);
    (old != new).then_some((before, after))
}

/// The warning where the old site was signed, and with none of the keys of the new one.
fn other_keys(draft: &Draft, secrets: &[SecretKey]) -> Option<String> {
    let (feed, envelope) = (draft.old(FEED)?, draft.old(SIGNATURE)?);
    let keys: Vec<PublicKey> = secrets.iter().map(SecretKey::public).collect();
    let is_of_others = !keys.is_empty() && signature::verify(&feed, &envelope, &keys).is_err();
    is_of_others.then(|| OTHER_KEYS.to_owned())
}

/// The warning of an id that the feed has lost. Where it had none, no key could name it.
fn other_id(before: &Issue) -> Option<String> {
    before.id.as_ref().map(|id| {
        format!(
            "the feed's id was {id:?} before, and is another now, so that mirrors and cards whose keys name it refuse the \
             feed: write it as before, and build again"
        )
    })
}

/// The reason why cards or mirrors that know the old site's issue refuse the new one.
fn sequence(before: &Issue, after: &Issue) -> Option<String> {
    let last = before.sequence?;
    if after.sequence.is_some_and(|sequence| sequence > last) {
        return None;
    }
    let next = last.saturating_add(1);
    Some(match after.sequence {
        Some(sequence) if sequence == last => format!(
            "the feed is another than before, and its sequence is {last} as before, so that mirrors refuse it: write {next}, \
             and build again"
        ),
        Some(sequence) => format!(
            "the feed's sequence is {sequence}, and was {last} before, so that cards and mirrors refuse it: write {next} or \
             more, and build again"
        ),
        None => format!(
            "the feed has no sequence, and it was {last} before, so that cards and mirrors refuse it: write {next} or more, and \
             build again"
        ),
    })
}

/// Pages state the day of issue, and compare dates with it.
fn issued(before: &Issue, after: &Issue) -> Option<String> {
    (after.issued <= before.issued).then(|| {
        format!(
            "the feed is another than before, and its issued is not later ({}): write now, for pages say that what is in them is \
             of that day",
            after.issued_text
        )
    })
}

/// Whether a page has another folder now, with a hash, since a second id ends like its own.
fn has_moved(name: &str, files: &BTreeSet<String>) -> bool {
    let begin = format!("p/{name}-");
    let with_hash = files.range(begin.clone()..).take_while(|file| file.starts_with(&begin));
    with_hash
        .filter_map(|file| file[begin.len()..].strip_suffix("/feed.json"))
        .any(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn of_moved(name: &str) -> String {
    format!(
        "p/{name}/ has moved, for two ids end in {name:?} now, and partners' snippets and frames of that page find nothing: give the \
         new person another id, and build again"
    )
}

/// People whose pages were on the old site, and are not on the new one.
fn forgotten(gone: &[&str]) -> Option<String> {
    const ADVICE: &str = "to take a profile back, leave the item in the feed with \"withdrawn\": true, so that old links, frames and \
                          cards say so";
    let (first, others) = gone.split_first()?;
    if others.is_empty() {
        return Some(format!(
            "p/{first}/ is not on the site any more, for the feed has nobody of that id: {ADVICE}"
        ));
    }
    let named: Vec<String> = gone.iter().take(NAMED).map(|name| format!("p/{name}/")).collect();
    let more = gone.len().saturating_sub(NAMED);
    let more = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    Some(format!(
        "{}{more} are not on the site any more, for the feed has nobody of those ids: {ADVICE}",
        named.join(", ")
    ))
}

/// The files of the old site that the new one does not have. An upload that only adds files leaves them on the server,
/// where pages and cards go on showing the address in them. Pictures, which have none and change with every name, are
/// counted.
fn removed(missing: &[&str], files: &BTreeSet<String>) -> Option<String> {
    let places: BTreeSet<&str> = missing.iter().map(|name| place(name, files)).collect();
    let is_text = |place: &&str| {
        let (_, ending) = place.rsplit_once('.').unwrap_or_default();
        place.ends_with('/') || ["html", "json", "sig", "txt", "xml"].contains(&ending)
    };
    let (texts, others): (Vec<&str>, Vec<&str>) = places.into_iter().partition(is_text);
    let mut named: Vec<String> = texts.iter().take(NAMED_PLACES).map(|&place| place.to_owned()).collect();
    if texts.len() > NAMED_PLACES {
        named.push(format!("{} more", texts.len() - NAMED_PLACES));
    }
    match others[..] {
        [] => {}
        [one] => named.push(one.to_owned()),
        _ => named.push(format!("{} pictures and style sheets", others.len())),
    }
    (!named.is_empty()).then(|| {
        format!(
            "the site does not have these any more: delete them on your server as well, or upload with a program that does, \
             such as rsync --delete, for what stays there is still shown: {}",
            named.join(", ")
        )
    })
}

/// The outermost folder that went with the file, or the file itself; for a compressed form, the file of which it is one.
fn place<'a>(name: &'a str, files: &BTreeSet<String>) -> &'a str {
    let is_there = |folder: &str| {
        let next = files.range(folder.to_owned()..).next();
        next.is_some_and(|file| file.starts_with(folder))
    };
    let folders = name.match_indices('/').map(|(slash, _)| &name[..=slash]);
    let mut gone = folders.filter(|folder| !is_there(folder));
    gone.next().unwrap_or_else(|| {
        let plain = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz"));
        plain.unwrap_or(name)
    })
}
