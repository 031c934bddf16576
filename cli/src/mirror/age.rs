//! Compares the age of two issues. An older issue never replaces the copy, even if its signature is valid.
//!
//! The copy's age counts only under the keys of this run: if only a key that is no longer given had signed the copy,
//! its age is ignored. Otherwise a thief's highest sequence would keep every later issue out.

use prisoner_card_format::Instant;

use super::folder::Old;
use super::pages::Page;
use super::state::PageRecord;
use super::trouble::{Refusal, Why};
use crate::signature::{PublicKey, Verified};

/// Compares a page with the same page of the copy; the first page with the copy's first, whatever its address.
///
/// # Errors
///
/// Where it is older than the copy, or could be, or is another feed's.
pub(super) fn compare(keys: &[PublicKey], old: Option<&Old>, page: &Page) -> Result<(), Refusal> {
    let record = old.and_then(|old| {
        let record = if page.number == 1 {
            old.state.pages.first()
        } else {
            old.state.page(&page.url)
        };
        record.filter(|record| counts(keys, old, record))
    });
    match record {
        Some(record) if record.sha256 != page.sha256 => newer(record, page).map_err(|why| Refusal::new(&page.url, why)),
        _ => Ok(()),
    }
}

/// Whether the copy's first page counts under none of the keys.
pub(super) fn is_forgotten(keys: &[PublicKey], old: &Old) -> bool {
    old.state.pages.first().is_some_and(|record| !counts(keys, old, record))
}

/// Whether a page of the copy was signed with one of the keys: by its record, or by its signatures.
fn counts(keys: &[PublicKey], old: &Old, record: &PageRecord) -> bool {
    let is_signed = || {
        let signature = old.read(&format!("{}.sig", record.file))?;
        Verified::read(&old.read(&record.file)?, &signature, keys).ok()
    };
    record.counts_under(keys) || is_signed().is_some()
}

fn newer(copy: &PageRecord, page: &Page) -> Result<(), Why> {
    let found = &page.issue;
    if let Some(id) = copy.id.as_ref().filter(|id| found.id.as_ref() != Some(id)) {
        return Err(Why::OtherFeed {
            copy: id.clone(),
            found: found.id.clone(),
        });
    }
    match (copy.sequence, found.sequence) {
        (Some(copy), Some(found)) if found < copy => Err(Why::LowerSequence { copy, found }),
        (Some(copy), Some(found)) if found == copy => Err(Why::SameSequence(copy)),
        (Some(copy), None) => Err(Why::NoSequence(copy)),
        (None, _) if Instant::parse(&copy.issued).is_some_and(|copy| found.issued < copy) => Err(Why::IssuedEarlier {
            copy: copy.issued.clone(),
            found: found.issued_text.clone(),
        }),
        (_, _) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::pages::test_page;
    use super::*;

    /// The comparison of a page with a copy, each with its sequence and its hour of publication.
    fn compared(copy: (Option<u64>, u8), found: (Option<u64>, u8)) -> Result<(), String> {
        let copy = test_page("copy", copy.0, copy.1).record();
        let page = test_page("found", found.0, found.1);
        newer(&copy, &page).map_err(|why| Refusal::new("feed", why).to_string())
    }

    #[test]
    fn the_sequence_decides_whatever_the_hour() {
        assert_eq!(compared((Some(7), 12), (Some(8), 10)), Ok(()));
        assert_eq!(
            compared((Some(7), 10), (Some(6), 12)),
            Err("feed: it is older than the copy: sequence 6, the copy has 7".to_owned())
        );
        assert_eq!(
            compared((Some(7), 10), (Some(7), 12)),
            Err(
                "feed: it is not what the copy is, but of the same sequence 7, so neither can be shown to be the newer \
                 one; the publisher has to raise the sequence"
                    .to_owned()
            )
        );
    }

    #[test]
    fn without_a_sequence_the_hour_decides() {
        let older = Err(
            "feed: it is older than the copy: issued 2026-11-01T10:00:00Z, the copy 2026-11-01T12:00:00Z".to_owned(),
        );
        assert_eq!(compared((None, 12), (None, 10)), older);
        assert_eq!(compared((None, 12), (Some(7), 10)), older);
        for found in [(None, 12), (None, 10), (Some(1), 10)] {
            assert_eq!(compared((None, 10), found), Ok(()), "{found:?}");
        }
    }

    #[test]
    fn no_sequence_after_one_was_seen_is_a_rollback_whatever_the_hour() {
        assert_eq!(
            compared((Some(7), 10), (None, 12)),
            Err(
                "feed: it is no newer than the copy as far as can be seen: it has no sequence that can be read, the copy has 7"
                    .to_owned()
            )
        );
    }
}
