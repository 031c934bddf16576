//! Dates in an order that is impossible.

use prisoner_card_format::{DayOfYear, Instant};

use super::{Dated, Dates};
use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::{Diagnostic, Severity};

pub(super) fn check(dates: &Dates, item: &Node<'_>, found: &mut Vec<Diagnostic>) {
    after_birth(dates, found);
    after_death(dates, found);
    after_detention(dates, found);
    let trial = dates.first(&["trial_opened"]);
    for sentence in dates.sentences() {
        in_order(trial, Some(sentence), Severity::Warning, found);
    }
    in_order(
        dates.sentence.as_ref(),
        dates.expected_release.as_ref(),
        Severity::Warning,
        found,
    );
    for address in &dates.addresses {
        in_order(
            address.verified.as_ref(),
            address.review.as_ref(),
            Severity::Error,
            found,
        );
    }
    same(dates.only("sentenced"), dates.sentence.as_ref(), found);
    same(dates.only("recognised"), dates.recognition.as_ref(), found);
    same(
        dates.only("released").or(dates.only("exchanged")),
        dates.release.as_ref(),
        found,
    );
    since_and_event(dates, found);
    birth_and_birthday(dates, found);
    published_and_modified(item, found);
}

/// Of somebody who is dead or free, custody says when that happened.
fn since_and_event(dates: &Dates, found: &mut Vec<Diagnostic>) {
    let code = dates.custody.as_deref();
    let Some(code) = code.filter(|code| ["died", "released", "exchanged"].contains(code)) else {
        return;
    };
    let release = dates.release.as_ref().filter(|_| code != "died");
    same(dates.only(code).or(release), dates.since.as_ref(), found);
}

fn birth_and_birthday(dates: &Dates, found: &mut Vec<Diagnostic>) {
    let (Some(birth), Some((birthday, span))) = (&dates.birth, &dates.birthday) else {
        return;
    };
    let written = birth.date.to_string();
    let (Some(day_of_birth), Some(day)) = (written.get(4..), birthday.strip_prefix('-')) else {
        return;
    };
    if DayOfYear::parse(birthday).is_some() && !day.starts_with(day_of_birth) {
        let problem = Diagnostic::warning(
            "different-dates",
            span.clone(),
            format!("the birth has two dates: {birthday} here and {} elsewhere", birth.date),
            "look it up, and write the same date in both places",
        );
        found.push(problem.also(birth.span.clone(), "the other is here"));
    }
}

fn after_birth(dates: &Dates, found: &mut Vec<Diagnostic>) {
    let Some(birth) = &dates.birth else { return };
    let events = dates.events.iter().map(|(_, dated)| dated);
    let others = [
        &dates.recognition,
        &dates.since,
        &dates.sentence,
        &dates.expected_release,
        &dates.release,
    ];
    let before = events
        .chain(others.into_iter().flatten())
        .chain(dates.verified())
        .filter(|other| other.date.latest() < birth.date.earliest());
    if let Some(other) = before.min_by_key(|other| other.date.latest()) {
        let message = format!("the birth ({}) lies after {} ({})", birth.date, other.what, other.date);
        push(Severity::Error, birth, message, other, found);
    }
}

fn after_death(dates: &Dates, found: &mut Vec<Diagnostic>) {
    let death = dates.first(&["died"]);
    for later in dates.of_codes(&["detained", "remanded", "transferred", "released", "exchanged"]) {
        in_order_after_death(death, later, found);
    }
    if let Some(release) = &dates.release {
        in_order_after_death(death, release, found);
    }
}

/// An event of this kind cannot follow death: the two are the wrong way round.
fn in_order_after_death(death: Option<&Dated>, later: &Dated, found: &mut Vec<Diagnostic>) {
    if let Some(death) = death
        && later.date.earliest() > death.date.latest()
    {
        let message = format!("{} ({}) lies after the death ({})", later.what, later.date, death.date);
        push(Severity::Error, later, message, death, found);
    }
}

/// A person who is tried in absence is sentenced first and detained later, if at all.
fn after_detention(dates: &Dates, found: &mut Vec<Diagnostic>) {
    let detention = dates.first(&["detained"]);
    let charge = dates.first(&["charged"]);
    if !dates.is_in_absentia {
        for sentence in dates.sentences() {
            in_order(detention, Some(sentence), Severity::Warning, found);
            in_order(charge, Some(sentence), Severity::Warning, found);
        }
    }
    for release in dates.of_codes(&["released", "exchanged"]).chain(&dates.release) {
        in_order(detention, Some(release), Severity::Warning, found);
    }
}

/// Reports a `later` that surely lies before `earlier`.
fn in_order(earlier: Option<&Dated>, later: Option<&Dated>, severity: Severity, found: &mut Vec<Diagnostic>) {
    let (Some(earlier), Some(later)) = (earlier, later) else {
        return;
    };
    if later.date.latest() < earlier.date.earliest() {
        let message = format!(
            "{} ({}) lies before {} ({})",
            later.what, later.date, earlier.what, earlier.date
        );
        push(severity, later, message, earlier, found);
    }
}

fn push(severity: Severity, at: &Dated, message: String, other: &Dated, found: &mut Vec<Diagnostic>) {
    let problem = Diagnostic {
        severity,
        ..Diagnostic::error(
            "contradictory-dates",
            at.span.clone(),
            message,
            "look both up, and correct the one that is wrong",
        )
    };
    found.push(problem.also(other.span.clone(), other.what));
}

/// Reports two dates of one thing that surely differ.
fn same(event: Option<&Dated>, stated: Option<&Dated>, found: &mut Vec<Diagnostic>) {
    let (Some(event), Some(stated)) = (event, stated) else {
        return;
    };
    let is_apart = event.date.latest() < stated.date.earliest() || stated.date.latest() < event.date.earliest();
    if is_apart {
        let problem = Diagnostic::warning(
            "different-dates",
            event.span.clone(),
            format!(
                "{} has two dates: {} here and {} elsewhere",
                event.what, event.date, stated.date
            ),
            "look it up, and write the same date in both places",
        );
        found.push(problem.also(stated.span.clone(), "the other is here"));
    }
}

fn published_and_modified(item: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let instant = |name| item.get(name).and_then(Node::as_str).and_then(Instant::parse);
    if let (Some(published), Some(modified)) = (instant("date_published"), instant("date_modified"))
        && modified < published
        && let (Some(earlier), Some(later)) = (item.get("date_published"), item.get("date_modified"))
    {
        let problem = Diagnostic::warning(
            "contradictory-dates",
            later.span.clone(),
            "the item was changed before it was published",
            "look both up, and correct the one that is wrong",
        );
        found.push(problem.also(earlier.span.clone(), "it was published then"));
    }
}
