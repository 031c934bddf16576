//! Rules across the pages and issues of one feed.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use prisoner_card_document::diagnostic::{Diagnostic, Severity, quoted};
use prisoner_card_document::feed::different_members;
use prisoner_card_document::issue::OtherIssue;
use prisoner_card_format::last_path_segment;

use crate::page::Page;

/// Compares the pages of each feed with each other, and the issues of one feed with the one that was named before.
pub fn check(series: &mut [Vec<Page>]) {
    for pages in series.iter_mut() {
        repeated_ids(pages);
        different_issues(pages);
    }
    for index in 1..series.len() {
        let (before, after) = series.split_at_mut(index);
        let Some(pages) = after.first_mut() else { continue };
        let Some(earlier) = before.iter().rev().find(|earlier| is_same_feed(earlier, pages)) else {
            continue;
        };
        let forgotten = forgotten(earlier, pages);
        if let (Some(before), Some(page)) = (earlier.first(), pages.first_mut()) {
            let found = backwards(before, page);
            page.add(found.into_iter().chain(forgotten));
        }
    }
}

/// Whether two issues are of one feed: by its id, which stays where the feed moves, or by its address.
fn is_same_feed(earlier: &[Page], later: &[Page]) -> bool {
    let (Some(earlier), Some(later)) = (earlier.first(), later.first()) else {
        return false;
    };
    let id = |page: &Page| page.facts.issue.as_ref().and_then(|issue| issue.id.clone());
    let is_same = |one: Option<String>, other| one.is_some() && one == other;
    is_same(id(earlier), id(later)) || is_same(earlier.facts.feed_url.clone(), later.facts.feed_url.clone())
}

/// The same id on two pages of one feed, or two by which a page names the same person.
fn repeated_ids(pages: &mut [Page]) {
    let mut by_id: HashMap<String, String> = HashMap::new();
    let mut by_name: HashMap<String, Named> = HashMap::new();
    for page in pages {
        let mut found = Vec::new();
        let mut own = Vec::new();
        for (index, id) in page.facts.ids.iter().enumerate() {
            let Some((id, span)) = id else { continue };
            let name = last_path_segment(id).unwrap_or(id);
            let problem = match (by_id.get(id), by_name.get(name)) {
                (Some(other), _) => Some(Diagnostic::error(
                    "duplicate-id",
                    span.clone(),
                    format!("this person is on an earlier page of the feed already, in {other}"),
                    "keep one of the two items; a card takes the first it finds",
                )),
                (None, other) => {
                    own.push((id.clone(), name.to_owned()));
                    other.map(|other| other.ambiguous(name, id == name, span.clone()))
                }
            };
            found.extend(problem.map(|problem| problem.at(format_args!("/items/{index}/id"))));
        }
        for (id, name) in own {
            let named = by_name.entry(name.clone()).or_insert_with(|| Named {
                page: page.name.clone(),
                is_exact: false,
            });
            named.is_exact |= id == name;
            by_id.insert(id, page.name.clone());
        }
        page.add(found);
    }
}

/// A person whom a card finds by a name before it comes to a later page.
struct Named {
    page: String,
    /// Whether the name is the id, and not only its last part.
    is_exact: bool,
}

impl Named {
    /// An id of a later page that the same name may mean. A card reads no further than to the page on which it finds
    /// somebody.
    fn ambiguous(&self, name: &str, is_exact: bool, span: Range<usize>) -> Diagnostic {
        let page = &self.page;
        let name = name.escape_debug();
        if is_exact && !self.is_exact {
            Diagnostic::error(
                "ambiguous-id",
                span,
                format!(
                    "person=\"{name}\" on a page means another person, whose id ends in it and who is on an earlier page of \
                     the feed, in {page}: no card finds this one"
                ),
                "give this person an id in which the other's does not end, or put both on one page",
            )
        } else {
            Diagnostic::warning(
                "ambiguous-id",
                span,
                format!(
                    "person=\"{name}\" on a page may mean this person or another, on an earlier page of the feed, in {page}: \
                     both ids end in it"
                ),
                "let the ids end differently, so that each person can be named by the end",
            )
        }
    }
}

/// Pages of one feed that belong to different issues of it, or differ in the members of the issue.
fn different_issues(pages: &mut [Page]) {
    let Some((first, others)) = pages.split_first_mut() else {
        return;
    };
    for page in others {
        let mut found = Vec::new();
        if let (Some(first_issue), Some(issue)) = (&first.facts.issue, &page.facts.issue) {
            if let Err(other) = issue.continues(first_issue) {
                found.extend(other_id(first, page, &other));
                found.extend(other_sequence(first, page, &other));
            }
            if issue.issued != first_issue.issued {
                let message = format!(
                    "this page was issued at another time than the first page ({})",
                    first.name
                );
                let help = "publish all pages of an issue together, with the same issued";
                found.push(disagrees(Severity::Warning, page, "issued", message, help));
            }
            if issue.last_instant() != first_issue.last_instant() {
                let message = format!(
                    "this page is valid until another time than the first page ({}), and a card warns by the page that its \
                     person is on",
                    first.name
                );
                let help = "give all pages of an issue the same valid_until";
                found.push(disagrees(Severity::Warning, page, "valid_until", message, help));
            }
            found.extend(other_heads(first, page));
        }
        page.add(found);
    }
}

fn other_id(first: &Page, page: &Page, other: &OtherIssue) -> Option<Diagnostic> {
    let name = &first.name;
    let message = match other.ids()? {
        (Some(_), Some(_)) => format!("this page is of another feed than the first page ({name}): their ids differ"),
        (Some(_), None) => {
            format!("this page has no id, and the first page ({name}) has one: a card does not read on here")
        }
        (None, _) => format!("this page has an id, and the first page ({name}) has none: a card does not read on here"),
    };
    let help = "give all pages of a feed the same id";
    Some(disagrees(Severity::Error, page, "id", message, help))
}

fn other_sequence(first: &Page, page: &Page, other: &OtherIssue) -> Option<Diagnostic> {
    let name = &first.name;
    let message = match other.sequences()? {
        (Some(first), Some(number)) => format!(
            "this page's sequence is {number}, that of the first page ({name}) is {first}: \
             a card that has seen the higher one refuses the other page"
        ),
        (Some(first), None) => format!(
            "this page has no sequence, and that of the first page ({name}) is {first}: a card does not read on here"
        ),
        (None, number) => format!(
            "this page's sequence is {}, and the first page ({name}) has none: a card does not read on here",
            number.unwrap_or_default()
        ),
    };
    let help = "give all pages of an issue the same sequence";
    Some(disagrees(Severity::Error, page, "sequence", message, help))
}

/// A card uses the head of the page that its person is on; pages that are put together have one head.
fn other_heads(first: &Page, page: &Page) -> Vec<Diagnostic> {
    let (Some(of_first), Some(of_page)) = (&first.facts.publication, &page.facts.publication) else {
        return Vec::new();
    };
    let members = different_members(of_first, of_page).into_iter();
    let problem = |member| {
        let message = format!(
            "this page's {member} is another than that of the first page ({}): a card goes by the page that its person is on, \
             and `build` cannot put the pages together",
            first.name
        );
        let help = "give all pages of a feed the same head, and write texts in other languages by language";
        disagrees(Severity::Error, page, member, message, help)
    };
    members.map(problem).collect()
}

fn disagrees(severity: Severity, page: &Page, member: &'static str, message: String, help: &'static str) -> Diagnostic {
    let span = page.facts.places.get(member).cloned().unwrap_or_default();
    let problem = Diagnostic::error("pages-disagree", span, message, help);
    Diagnostic { severity, ..problem }.at(pointer(member))
}

/// The pointer of a member of the feed's head.
fn pointer(member: &str) -> String {
    match member {
        "language" => "/language".to_owned(),
        member => format!("/_prisoner_card/{member}"),
    }
}

/// The number of people that are named.
const NAMED: usize = 5;

/// People of an earlier issue who are on no page of the later one.
fn forgotten(earlier: &[Page], pages: &[Page]) -> Option<Diagnostic> {
    let is_whole = pages.last().is_some_and(|last| last.facts.next_url.is_none());
    let first = pages.first().filter(|page| is_whole && page.facts.issue.is_some())?;
    let ids = |pages: &[Page]| -> Vec<String> {
        let ids = pages.iter().flat_map(|page| &page.facts.ids);
        ids.flatten().map(|(id, _)| id.clone()).collect()
    };
    let there: HashSet<String> = ids(pages).into_iter().collect();
    let gone: Vec<String> = ids(earlier).into_iter().filter(|id| !there.contains(id)).collect();
    let named: Vec<String> = gone.iter().take(NAMED).map(|id| quoted(id)).collect();
    let more = gone.len().checked_sub(NAMED).filter(|more| *more > 0);
    let more = more.map(|more| format!(" and {more} more")).unwrap_or_default();
    let name = &earlier.first()?.name;
    let message = match gone.len() {
        0 => return None,
        1 => format!("{} of the issue before ({name}) is not in this one", named.join(", ")),
        many => format!(
            "{many} people of the issue before ({name}) are not in this one: {}{more}",
            named.join(", ")
        ),
    };
    let span = first.facts.places.get("items").cloned().unwrap_or_default();
    let help = "to take a profile back, leave the item with its id and \"withdrawn\": true: cards say nothing of somebody whom \
                they do not find, and a copy of the issue before goes on showing the address";
    Some(Diagnostic::warning("forgotten-person", span, message, help).at("/items"))
}

/// A later issue of a feed that goes back behind an earlier one.
fn backwards(earlier: &Page, page: &Page) -> Vec<Diagnostic> {
    let (Some(before), Some(issue)) = (&earlier.facts.issue, &page.facts.issue) else {
        return Vec::new();
    };
    let at = |member: &str, message: String, help: String| {
        let span = page.facts.places.get(member).cloned().unwrap_or_default();
        Diagnostic::error("issue-backwards", span, message, help).at(pointer(member))
    };
    let mut found = Vec::new();
    if let Some(last) = before.sequence
        && issue.sequence.is_none_or(|number| number <= last)
    {
        let said = match issue.sequence {
            Some(number) => format!("the sequence is {number}"),
            None => "there is no sequence".to_owned(),
        };
        let message = format!(
            "{said}, and that of the issue before ({}) is {last}: it must grow, or a card may refuse the newer issue",
            earlier.name
        );
        let help = format!(
            "write {} or more; name the files in the order of their issue",
            last.saturating_add(1)
        );
        found.push(at("sequence", message, help));
    }
    if issue.issued < before.issued {
        let message = format!("this was issued before the issue before it ({})", earlier.name);
        let help = "write when this issue was published; name the files in the order of their issue";
        found.push(at("issued", message, help.to_owned()));
    }
    found
}
