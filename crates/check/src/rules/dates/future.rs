//! Dates against the day of the check, and against a human life.

use prisoner_card_format::codes::CustodyCode;
use prisoner_card_format::{Instant, PartialDate};

use super::{Context, Dated, Dates};
use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::{Diagnostic, Severity};

/// The greatest age of a person in a feed.
const OLDEST: u16 = 110;

/// Nobody younger is criminally responsible in Russia (Criminal Code, article 20), nor nearly anywhere.
const YOUNGEST: u16 = 14;

pub(super) fn check(
    dates: &Dates,
    item: &Node<'_>,
    card: &Node<'_>,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let stated = [
        &dates.birth,
        &dates.recognition,
        &dates.since,
        &dates.sentence,
        &dates.release,
    ];
    for dated in stated.into_iter().flatten().chain(dates.verified()) {
        in_future(dated, Severity::Error, context, found);
    }
    for (_, event) in &dates.events {
        in_future(event, Severity::Warning, context, found);
    }
    for risk in risks(card) {
        in_future(&risk, Severity::Error, context, found);
    }
    for name in ["date_published", "date_modified"] {
        published_in_future(item, name, context, found);
    }
    release(dates, context, found);
    age(dates, context, found);
}

/// The days on which the publisher was outlawed.
pub(in crate::rules) fn check_feed(feed: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let designations = feed.find(&["_prisoner_card", "publisher", "designations"]);
    let designations = designations.map(Node::entries).unwrap_or_default();
    for dated in designations
        .iter()
        .filter_map(|designation| as_of(designation, "the day on which the designation was so"))
    {
        in_future(&dated, Severity::Error, context, found);
    }
}

fn in_future(dated: &Dated, severity: Severity, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if dated.date.earliest() > context.latest_today() {
        found.push(Diagnostic {
            severity,
            ..Diagnostic::error(
                "date-in-future",
                dated.span.clone(),
                format!("{} ({}) lies in the future", dated.what, dated.date),
                "look it up; a date is written year, month, day, in this order",
            )
        });
    }
}

fn published_in_future(item: &Node<'_>, name: &str, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(node) = item.get(name) else { return };
    let instant = node.as_str().and_then(Instant::parse);
    if instant.is_some_and(|instant| instant.date() > context.latest_today()) {
        found.push(Diagnostic::warning(
            "date-in-future",
            node.span.clone(),
            "this lies in the future; feed readers may hide the item until then",
            "look it up; a date is written year, month, day, in this order",
        ));
    }
}

fn risks(card: &Node<'_>) -> Vec<Dated> {
    let help = card.get("help").map(Node::entries).unwrap_or_default();
    let risks = help.iter().filter_map(|help| help.get("risk")).flat_map(Node::entries);
    risks
        .filter_map(|risk| as_of(risk, "the day on which the risk was so"))
        .collect()
}

fn as_of(node: &Node<'_>, what: &'static str) -> Option<Dated> {
    let node = node.get("as_of")?;
    Some(Dated {
        date: PartialDate::parse(node.as_str()?)?,
        span: node.span.clone(),
        what,
    })
}

/// Compares the dates of a release with the custody of the person.
fn release(dates: &Dates, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(custody) = dates.custody.as_deref() else {
        return;
    };
    if !CustodyCode::from_code(custody).is_some_and(CustodyCode::is_held) {
        return;
    }
    if let Some(release) = &dates.release {
        found.push(Diagnostic::warning(
            "released-but-held",
            release.span.clone(),
            format!("the person was released ({}), and custody says {custody}", release.date),
            "write \"released\" or \"exchanged\" as the code of custody, or remove the release",
        ));
    } else if let Some(expected) = dates
        .expected_release
        .as_ref()
        .filter(|expected| expected.date.latest() < context.earliest_today())
    {
        found.push(Diagnostic::warning(
            "release-passed",
            expected.span.clone(),
            format!(
                "the release was expected for {}, which has passed, and custody still says {custody}",
                expected.date
            ),
            "find out whether the person is free; an address that no longer holds loses letters",
        ));
    }
}

fn age(dates: &Dates, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(birth) = &dates.birth else { return };
    let year = birth.date.year();
    let now = context.latest_today().year;
    let detained = dates.first(&["detained"]).filter(|event| event.date.year() >= year);
    let message = if now.saturating_sub(year) > OLDEST {
        format!("someone born in {year} would be {} years old", now - year)
    } else if let Some(event) = detained.filter(|event| event.date.year() - year < YOUNGEST) {
        format!(
            "someone born in {year} was a child when detained in {}",
            event.date.year()
        )
    } else {
        return;
    };
    found.push(Diagnostic::warning(
        "implausible-birth",
        birth.span.clone(),
        message,
        "look up the year of birth",
    ));
}
