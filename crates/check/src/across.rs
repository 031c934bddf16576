//! What pages and issues of one feed say together.

use std::collections::HashMap;

use crate::page::Page;
use prisoner_card_document::diagnostic::Diagnostic;

/// Holds the pages of each feed against each other, and the issues of one feed against the one that was named before.
pub fn check(series: &mut [Vec<Page>]) {
    for pages in series.iter_mut() {
        repeated_ids(pages);
        different_issues(pages);
    }
    for index in 1..series.len() {
        let (before, after) = series.split_at_mut(index);
        if let Some(page) = after.first_mut().and_then(|pages| pages.first_mut()) {
            let mut earlier = before.iter().rev().filter_map(|pages| pages.first());
            let same_feed =
                |earlier: &&Page| earlier.facts.feed_url.is_some() && earlier.facts.feed_url == page.facts.feed_url;
            if let Some(earlier) = earlier.find(same_feed) {
                let found = backwards(earlier, page);
                page.add(found);
            }
        }
    }
}

/// The same id on two pages of one feed.
fn repeated_ids(pages: &mut [Page]) {
    let mut first_pages: HashMap<String, String> = HashMap::new();
    for page in pages {
        let mut found = Vec::new();
        let mut own = Vec::new();
        for (index, id) in page.facts.ids.iter().enumerate() {
            let Some((id, span)) = id else { continue };
            match first_pages.get(id) {
                Some(other) => found.push(
                    Diagnostic::error(
                        "duplicate-id",
                        span.clone(),
                        format!("this person is on an earlier page of the feed already, in {other}"),
                        "keep one of the two items; a card takes the first it finds",
                    )
                    .at(format_args!("/items/{index}/id")),
                ),
                None => own.push(id.clone()),
            }
        }
        first_pages.extend(own.into_iter().map(|id| (id, page.name.clone())));
        page.add(found);
    }
}

/// Pages of one feed that belong to different issues of it.
fn different_issues(pages: &mut [Page]) {
    let Some((first, others)) = pages.split_first_mut() else {
        return;
    };
    for page in others {
        let mut found = Vec::new();
        if let (Some((first_id, _)), Some((id, span))) = (&first.facts.id, &page.facts.id)
            && id != first_id
        {
            let problem = Diagnostic::error(
                "pages-disagree",
                span.clone(),
                format!(
                    "this page is of another feed than the first page ({}): their ids differ",
                    first.name
                ),
                "give all pages of a feed the same id",
            );
            found.push(problem.at("/_prisoner_card/id"));
        }
        if let (Some((first_number, _)), Some((number, span))) = (&first.facts.sequence, &page.facts.sequence)
            && number != first_number
        {
            let problem = Diagnostic::error(
                "pages-disagree",
                span.clone(),
                format!(
                    "this page's sequence is {number}, that of the first page ({}) is {first_number}: \
                         a card that has seen the higher one refuses the other page",
                    first.name
                ),
                "give all pages of an issue the same sequence",
            );
            found.push(problem.at("/_prisoner_card/sequence"));
        }
        if let (Some((first_issued, _)), Some((issued, span))) = (&first.facts.issued, &page.facts.issued)
            && issued != first_issued
        {
            let problem = Diagnostic::warning(
                "pages-disagree",
                span.clone(),
                format!(
                    "this page was issued at another time than the first page ({})",
                    first.name
                ),
                "publish all pages of an issue together, with the same issued",
            );
            found.push(problem.at("/_prisoner_card/issued"));
        }
        page.add(found);
    }
}

/// A later issue of a feed that goes back behind an earlier one.
fn backwards(earlier: &Page, page: &Page) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let (Some((before, _)), Some((number, span))) = (&earlier.facts.sequence, &page.facts.sequence)
        && number <= before
    {
        let problem = Diagnostic::error(
            "issue-backwards",
            span.clone(),
            format!(
                "the sequence is {number}, and that of the issue before ({}) is {before}: it must grow, \
                     or a card may refuse the newer issue",
                earlier.name
            ),
            format!(
                "write {} or more; name the files in the order of their issue",
                before.saturating_add(1)
            ),
        );
        found.push(problem.at("/_prisoner_card/sequence"));
    }
    if let (Some((before, _)), Some((issued, span))) = (&earlier.facts.issued, &page.facts.issued)
        && issued < before
    {
        let problem = Diagnostic::error(
            "issue-backwards",
            span.clone(),
            format!("this was issued before the issue before it ({})", earlier.name),
            "write when this issue was published; name the files in the order of their issue",
        );
        found.push(problem.at("/_prisoner_card/issued"));
    }
    found
}
