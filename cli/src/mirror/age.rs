//! Which of two issues is the newer one. What is older than the copy, however rightly signed, never replaces it.

use prisoner_card_format::Instant;

use super::folder::Old;
use super::pages::Page;
use super::state::PageRecord;
use super::trouble::{Refusal, Why};

/// Compares a page with the same page of the copy; the first page with the copy's first, whatever its address. Says
/// where the publisher leaves it unclear.
///
/// # Errors
///
/// Where it is older than the copy, or could be.
pub(super) fn compare(url: &str, old: Option<&Old>, page: &Page) -> Result<Option<String>, Refusal> {
    let record = old.and_then(|old| {
        if page.number == 1 {
            old.state.pages.first()
        } else {
            old.state.page(url)
        }
    });
    match record {
        Some(record) if record.sha256 != page.sha256 => newer(record, page).map_err(|why| Refusal::new(url, why)),
        _ => Ok(None),
    }
}

fn newer(copy: &PageRecord, page: &Page) -> Result<Option<String>, Why> {
    let found = &page.issue;
    match (copy.sequence, found.sequence) {
        (Some(copy), Some(found)) if found < copy => Err(Why::LowerSequence { copy, found }),
        (Some(copy), Some(found)) if found == copy => Err(Why::SameSequence(copy)),
        (Some(_), Some(_)) => Ok(None),
        _ if Instant::parse(&copy.issued).is_some_and(|copy| found.issued < copy) => Err(Why::IssuedEarlier {
            copy: copy.issued.clone(),
            found: found.issued_text.clone(),
        }),
        (Some(_), None) => Ok(Some(format!(
            "{} has no sequence any more: ask the publisher to go on counting",
            page.url
        ))),
        (None, _) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::super::pages::test_page;
    use super::*;

    /// What is said of a page with that sequence and that hour of publication after a copy with the others.
    fn compared(copy: (Option<u64>, u8), found: (Option<u64>, u8)) -> Result<Option<String>, String> {
        let copy = test_page("copy", copy.0, copy.1).record();
        let page = test_page("found", found.0, found.1);
        newer(&copy, &page).map_err(|why| Refusal::new("feed", why).to_string())
    }

    #[test]
    fn the_sequence_decides_whatever_the_hour() {
        assert_eq!(compared((Some(7), 12), (Some(8), 10)), Ok(None));
        assert_eq!(
            compared((Some(7), 10), (Some(6), 12)),
            Err("feed: it is older than the copy: sequence 6, the copy has 7".to_owned())
        );
        assert_eq!(
            compared((Some(7), 10), (Some(7), 12)),
            Err(
                "feed: it is not what the copy is, but of the same sequence 7, so neither can be told to be the newer \
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
        for sequences in [(None, None), (Some(7), None), (None, Some(7))] {
            assert_eq!(compared((sequences.0, 12), (sequences.1, 10)), older);
        }
        assert_eq!(compared((None, 10), (None, 12)), Ok(None));
        assert_eq!(compared((None, 10), (None, 10)), Ok(None));
        assert_eq!(compared((None, 10), (Some(1), 10)), Ok(None));
        assert_eq!(
            compared((Some(7), 10), (None, 12)),
            Ok(Some(
                "https://feed.example/feed.json has no sequence any more: ask the publisher to go on counting"
                    .to_owned()
            ))
        );
    }
}
