//! `sign`

use std::fs;
use std::path::{Path, PathBuf};

use prisoner_card_format::limits::{PAGE_BYTES, SIGNATURES};

use super::{Passphrases, SecretKey, beside};
use crate::args;
use crate::clock::now;
use crate::file;
use crate::input;
use crate::outcome::{Doing, Failure, Outcome, command, tell};
use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::issue::{Issue, is_identity};

/// Signs a feed's bytes as they stand, and writes the signature beside it.
///
/// # Errors
///
/// Where a file cannot be read or written, or a secret key is not for its owner alone.
pub fn run(arguments: &args::Sign) -> Result<Outcome, Failure> {
    let secrets = read_secrets(&arguments.secret, &Passphrases::read(&arguments.passphrase_file)?)?;
    let name = arguments.feed.display();
    let feed = input::read_file(&arguments.feed)?;
    let issue = match sound(&feed) {
        Ok(issue) => issue,
        Err(why) => {
            tell(format_args!(
                "error: {name} is not signed: {why}; run {}",
                command(["prisoner-card", "check"], &arguments.feed)
            ));
            return Ok(Outcome::Problems);
        }
    };
    let missing = missing(issue.id.as_deref(), issue.sequence, issue.valid_until.is_some());
    if !missing.is_empty() {
        for what in missing {
            tell(format_args!("error: {name} is not signed: {what}"));
        }
        return Ok(Outcome::Problems);
    }
    if feed.len() > PAGE_BYTES {
        tell(format_args!(
            "warning: {name} is larger than 2 MiB, and no card takes more: divide it with next_url, as prisoner-card build does"
        ));
    }
    if let Some(why) = issue.expired(now()) {
        tell(format_args!(
            "warning: {name} is past its date: {why}; cards warn their readers, and verify and mirror end with 1"
        ));
    }
    write_signature(&beside(&arguments.feed), &super::sign(&feed, &secrets))?;
    for secret in &secrets {
        let public = secret.public();
        tell(format_args!(
            "signed {name} ({issue}) with {public}, keyid {}",
            public.id()
        ));
        if let Some(id) = &issue.id {
            tell(format_args!(
                "for partners' keys and --key, bound to this feed: {}",
                public.of_feed(id)
            ));
        }
    }
    Ok(Outcome::Done)
}

/// The members that a signed feed needs and this one lacks, each with advice.
pub(crate) fn missing(id: Option<&str>, sequence: Option<u64>, has_valid_until: bool) -> Vec<&'static str> {
    [
        (
            id.is_some_and(|id| !is_identity(id)),
            "/_prisoner_card/id is no URL and no URN, so that no key can name it: write one without white space",
        ),
        (
            id.is_none(),
            "/_prisoner_card/id is missing: add a URL or URN of your own that never changes, so that no other feed under \
             your key can take the place of this one",
        ),
        (
            sequence.is_none(),
            "/_prisoner_card/sequence is missing: add a whole number and raise it with every issue, so that an old copy \
             can be told from the newest",
        ),
        (
            !has_valid_until,
            "/_prisoner_card/valid_until is missing: add the instant until which you answer for the feed, such as \
             2026-12-31T00:00:00Z, so that nobody can show it for ever",
        ),
    ]
    .into_iter()
    .filter_map(|(is_missing, what)| is_missing.then_some(what))
    .collect()
}

/// The issue, if the feed has no errors: a signed mistake helps nobody.
fn sound(feed: &[u8]) -> Result<Issue, String> {
    let problems = prisoner_card_check::diagnose(feed, now());
    let mut errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    match (errors.next(), errors.count()) {
        (None, _) => Issue::read(feed).map_err(|why| why.to_string()),
        (Some(Diagnostic { pointer, message, .. }), more) => Err(format!(
            "it has {}: {pointer}{}{message}",
            if more == 0 {
                "an error".to_owned()
            } else {
                format!("{} errors, the first", more + 1)
            },
            if pointer.is_empty() { "" } else { ": " },
        )),
    }
}

/// Reads the keys, each once.
///
/// # Errors
///
/// Where one cannot be read or is open to others, no pass phrase opens it, or they are more than a card checks.
pub fn read_secrets(paths: &[PathBuf], passphrases: &Passphrases) -> Result<Vec<SecretKey>, Failure> {
    let mut secrets: Vec<SecretKey> = Vec::new();
    for path in paths {
        let secret = SecretKey::read(path, passphrases)?;
        if secrets.iter().all(|other| other.public() != secret.public()) {
            secrets.push(secret);
        }
    }
    if secrets.len() > SIGNATURES {
        return Err(Failure::new(format!(
            "cards look at {SIGNATURES} signatures: sign with no more keys"
        )));
    }
    Ok(secrets)
}

/// The same feed and keys give the same signature: then the file is not written, and caches stay valid.
fn write_signature(path: &Path, signature: &[u8]) -> Result<(), Failure> {
    if fs::read(path).is_ok_and(|old| old == signature) {
        return Ok(());
    }
    file::replace(path, signature).doing(format_args!("write {}", path.display()))
}
