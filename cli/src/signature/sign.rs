//! `sign`

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use prisoner_card_format::Instant;

use super::{SecretKey, beside};
use prisoner_card_format::limits::SIGNATURES;

use crate::args;
use crate::file;
use crate::outcome::{Doing, Failure, Outcome, tell};
use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::issue::Issue;

/// Signs a feed's bytes as they stand, and writes the signature beside it.
///
/// # Errors
///
/// Where a file cannot be read or written, or a secret key is not for its owner alone.
pub fn run(arguments: &args::Sign) -> Result<Outcome, Failure> {
    let secrets = read_secrets(&arguments.secret)?;
    let name = arguments.feed.display();
    let feed = fs::read(&arguments.feed).doing(format_args!("read {name}"))?;
    let issue = match sound(&feed) {
        Ok(issue) => issue,
        Err(why) => {
            tell(format_args!(
                "error: {name} is not signed: {why}; run prisoner-card check {name}"
            ));
            return Ok(Outcome::Problems);
        }
    };
    if issue.sequence.is_none() {
        tell(format_args!(
            "warning: {name} has no sequence: an old copy of it, rightly signed, cannot be told from the newest; \
             add one to _prisoner_card, and raise it with every issue"
        ));
    }
    write_signature(&beside(&arguments.feed), &super::sign(&feed, &secrets))?;
    for secret in &secrets {
        let public = secret.public();
        tell(format_args!(
            "signed {name} ({issue}) with {public}, keyid {}",
            public.id()
        ));
    }
    Ok(Outcome::Done)
}

/// Which issue it is, where it may go out: a signature under a mistake helps nobody.
fn sound(feed: &[u8]) -> Result<Issue, String> {
    let now = Instant {
        unix_seconds: Timestamp::now().as_second(),
    };
    let problems = prisoner_card_check::diagnose(feed, now);
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

/// The keys, each once.
///
/// # Errors
///
/// Where one cannot be read or is open to others, or they are more than a card looks at.
pub fn read_secrets(paths: &[PathBuf]) -> Result<Vec<SecretKey>, Failure> {
    let mut secrets: Vec<SecretKey> = Vec::new();
    for path in paths {
        let secret = SecretKey::read(path)?;
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

/// The same feed and keys give the same signature: then the file stays as it is, and caches with it.
fn write_signature(path: &Path, signature: &[u8]) -> Result<(), Failure> {
    if fs::read(path).is_ok_and(|old| old == signature) {
        return Ok(());
    }
    file::replace(path, signature).doing(format_args!("write {}", path.display()))
}
