//! Facts that need the consent of the person, or of a child's parents, before they are public.

use std::ops::Range;

use prisoner_card_format::{Date, Instant};

use super::{Context, date_at, text_at};
use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::{Json, Node};

/// The age from which people decide for themselves (Convention on the Rights of the Child, article 1).
const OF_AGE: u16 = 18;

const HELP: &str = "ask the person, or who answers for them, and write down who agreed and when: \
     \"consent\": { \"by\": …, \"on\": … }; or leave it out";

/// Without the date of birth, the profile would be a child's still.
const OF_MINOR: &str = "ask the parents, or who answers for the child, and write down who agreed and when: \
     \"consent\": { \"by\": …, \"on\": … }; without it, withdraw the profile";

/// Reports facts without consent. `health` is the place where a text first speaks of it.
pub(super) fn check(card: &Node<'_>, health: Option<Range<usize>>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(consent) = card.get("consent") {
        if is_passed(consent, context) {
            found.push(Diagnostic::warning(
                "consent-passed",
                consent.span.clone(),
                "the consent to this profile has ended",
                "ask again, or withdraw the profile",
            ));
        } else if is_given(consent, context) {
            return;
        }
    }
    minor(card, context, found);
    birth_date(card, found);
    if let Some((span, what)) = of_health(card).or_else(|| Some((health?, "this speaks of the person's health"))) {
        found.push(Diagnostic::warning(
            "health",
            span,
            format!("{what}, and nobody is said to have agreed to it"),
            HELP,
        ));
    }
}

/// Whether somebody agreed, on a day that has come.
fn is_given(consent: &Node<'_>, context: &Context<'_>) -> bool {
    let is_named = consent.get("by").is_some_and(|by| match &by.value {
        Json::String(by) => !by.trim().is_empty(),
        Json::Object(members) => !members.is_empty(),
        _ => false,
    });
    is_named && date_at(consent, &["on"]).is_some_and(|on| on.earliest() <= context.latest_today())
}

fn is_passed(consent: &Node<'_>, context: &Context<'_>) -> bool {
    date_at(consent, &["until"]).is_some_and(|until| until.latest() < context.earliest_today())
}

/// People who are younger than that on the day of issue, or may be.
fn minor(card: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let (Some(birth), Some(node)) = (date_at(card, &["birth"]), card.get("birth")) else {
        return;
    };
    let (first, last) = days_of_issue(context);
    let is_surely = is_younger(birth.earliest(), last);
    if !is_surely && !is_younger(birth.latest(), first) {
        return;
    }
    let (severity, is) = if is_surely {
        (Severity::Error, "is")
    } else {
        (Severity::Warning, "may be")
    };
    let message = format!(
        "someone born in {birth} {is} younger than {OF_AGE} on the day of issue, and nobody is said to have agreed to this \
         profile"
    );
    let problem = Diagnostic::error("minor", node.span.clone(), message, OF_MINOR);
    found.push(Diagnostic { severity, ..problem });
}

/// The earlier and the later of the day that `issued` is written with and its day in UTC.
fn days_of_issue(context: &Context<'_>) -> (Date, Date) {
    let issued = text_at(context.feed, &["_prisoner_card", "issued"]);
    let days = issued.and_then(|text| Some((Instant::parse(text)?.date(), Instant::day_as_written(text)?)));
    let (utc, written) = days.unwrap_or((context.latest_today(), context.latest_today()));
    (utc.min(written), utc.max(written))
}

/// Whether somebody who was born on one day is younger than that on another.
fn is_younger(birth: Date, on: Date) -> bool {
    let is_before_birthday = (on.month, on.day) < (birth.month, birth.day);
    on.year < birth.year + OF_AGE + u16::from(is_before_birthday)
}

/// The day of birth, by which people are found in registers.
fn birth_date(card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    if date_at(card, &["birth"]).is_none() {
        return;
    }
    let is_full = |node: &Node<'_>| node.as_str().is_some_and(|birth| birth.len() == "2024-02-13".len());
    let birthday = card.get("birthday");
    if let Some(node) = card.get("birth").filter(|birth| is_full(birth)).or(birthday) {
        found.push(Diagnostic::warning(
            "full-birth-date",
            node.span.clone(),
            "the full date of birth is here for all to read, and nobody is said to have agreed to it",
            "write the year alone, or write down who agreed and when: \"consent\": { \"by\": …, \"on\": … }",
        ));
    }
}

/// The code that speaks of somebody's health.
fn of_health(card: &Node<'_>) -> Option<(Range<usize>, &'static str)> {
    let code = |names: &[&str], wanted: &str| {
        let node = card.find(names)?;
        (node.as_str() == Some(wanted)).then(|| node.span.clone())
    };
    let custody = code(&["custody", "code"], "psychiatric").map(|span| (span, "custody says psychiatric"));
    custody.or_else(|| {
        let span = code(&["sentence", "kind"], "compulsory_medical")?;
        Some((span, "the sentence says compulsory_medical"))
    })
}
