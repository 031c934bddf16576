//! Whether a card will show the address, and the certainty that the publisher states.

use std::ops::Range;

use prisoner_card_format::codes::{Certainty, CustodyCode, Stage};
use prisoner_card_format::correspondence::{Withheld, other_addresses};
use prisoner_card_format::{Profile, Publication, may_write};

use super::{Context, date_at, gone, text_at};
use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::{Json, Node};

pub(super) fn check(
    card: &Node<'_>,
    person: Option<(&Profile, &Publication)>,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let Some(mail) = card.get("mail") else { return };
    let is_shown = letters(card, mail, person, found);
    let letters = mail.get("address").filter(|_| is_shown);
    let others = others(card, mail, person, found);
    if let Some((profile, publication)) = person {
        released_since_issue(card, profile, publication, context, found);
    }
    if letters.is_some() {
        languages(mail, found);
    }
    if let Some(address) = letters.or_else(|| others.first().copied()) {
        case_is_over(card, found);
        gone::check(card, address, context, found);
    }
    let addresses = letters.into_iter().chain(others);
    for address in addresses.filter(|address| matches!(address.value, Json::Object(_))) {
        certainty(address, found);
        review(address, context, found);
    }
}

/// Whether a card may show an address for letters, as far as that can be told. Other problems of an address that is not
/// shown can wait.
fn letters(
    card: &Node<'_>,
    mail: &Node<'_>,
    person: Option<(&Profile, &Publication)>,
    found: &mut Vec<Diagnostic>,
) -> bool {
    let Some((profile, publication)) = person else {
        return true;
    };
    match may_write(profile, publication) {
        Ok(_) => true,
        Err(Withheld::NoAddress) => {
            if profile.mail.as_ref().is_some_and(|mail| mail.channels.is_empty()) {
                no_address(mail, found);
            }
            true
        }
        // The wrong kind of custody was reported already.
        Err(Withheld::CustodyUnclear) if card.get("custody").is_some_and(is_of_wrong_kind) => false,
        Err(reason) => {
            not_shown(card, mail, reason, found);
            false
        }
    }
}

fn is_of_wrong_kind(custody: &Node<'_>) -> bool {
    !matches!(custody.value, Json::Object(_) | Json::Null)
}

fn no_address(mail: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let Some(state) = mail.get("state") else { return };
    let message = if mail.find(&["address", "envelope"]).is_some() {
        "letters can be sent, it says, but there is no complete address, and no other way to write"
    } else {
        "letters can be sent, it says, but there is neither an address nor another way to write"
    };
    found.push(Diagnostic::warning(
        "no-address",
        state.span.clone(),
        message,
        "add address or channels, or write \"unknown\"",
    ));
}

/// The other addresses that a card may show, as far as that can be told. Each address that no card shows is reported,
/// where the reason is not reported for the address for letters.
fn others<'n, 'a>(
    card: &Node<'_>,
    mail: &'n Node<'a>,
    person: Option<(&Profile, &Publication)>,
    found: &mut Vec<Diagnostic>,
) -> Vec<&'n Node<'a>> {
    let entries = mail.get("other_addresses").map(Node::entries).unwrap_or_default();
    let Some((profile, publication)) = person else {
        return entries.iter().collect();
    };
    let said = may_write(profile, publication)
        .err()
        .filter(|_| mail.get("address").is_some());
    let is_contradiction = is_open(mail);
    let mut shown = Vec::new();
    for (index, decision) in other_addresses(profile, publication) {
        match (decision, entries.get(index)) {
            (Ok(_), Some(entry)) => shown.push(entry),
            (Err(reason), Some(entry)) if !said.is_some_and(|said| said == reason || !is_contradiction) => {
                let hidden = Hidden {
                    at: entry.span.clone(),
                    what: "this address",
                };
                found.push(hidden.reported(card, reason, is_contradiction));
            }
            (_, _) => {}
        }
    }
    shown
}

fn is_open(mail: &Node<'_>) -> bool {
    text_at(mail, &["state"]) == Some("open")
}

fn not_shown(card: &Node<'_>, mail: &Node<'_>, reason: Withheld, found: &mut Vec<Diagnostic>) {
    let is_contradiction = is_open(mail) && mail.find(&["address", "envelope"]).is_some();
    let hidden = mail.member("address").map(|address| (address, "this address"));
    let hidden = hidden.or_else(|| Some((mail.member("channels")?, "these channels")));
    let Some((member, what)) = hidden else { return };
    let hidden = Hidden {
        at: member.name_span.clone(),
        what,
    };
    found.push(hidden.reported(card, reason, is_contradiction));
}

/// An address that no card shows.
struct Hidden {
    at: Range<usize>,
    what: &'static str,
}

impl Hidden {
    fn reported(self, card: &Node<'_>, reason: Withheld, is_contradiction: bool) -> Diagnostic {
        let (why, help) = match reason {
            Withheld::CustodyUnclear => unclear(card),
            reason => sign(reason),
        };
        let message = format!("the card will not show {}: {why}", self.what);
        let problem = Diagnostic::error("address-not-shown", self.at, message, help);
        if !is_contradiction {
            let severity = Severity::Warning;
            return Diagnostic { severity, ..problem };
        }
        match place_of(card, reason) {
            Some(span) => problem.also(span, "it is said here"),
            None => problem,
        }
    }
}

/// The reason against an address, and the advice.
const fn sign(reason: Withheld) -> (&'static str, &'static str) {
    const GONE: &str =
        "remove the address and write \"closed\"; if the person is still there, correct what says otherwise";
    const UNTIL_KNOWN: &str =
        "remove the address and write \"paused\" or \"unknown\" until it is known where the person is";
    const NOT_OPEN: &str = "remove what is not shown; if letters do arrive, correct mail.state or custody";
    match reason {
        Withheld::NoAddress => ("there is no complete one", NOT_OPEN),
        Withheld::Paused => ("mail.state says paused", NOT_OPEN),
        Withheld::Closed => ("mail.state says closed", NOT_OPEN),
        Withheld::Unknown => ("mail.state does not say open", NOT_OPEN),
        Withheld::CustodyUnclear => ("custody cannot be read", NOT_OPEN),
        Withheld::AtHome => (
            "custody says that the person is at home, and this may lead there",
            "remove it; in mail.note, which the card shows, you can say who takes letters for the person, without an address",
        ),
        Withheld::InTransfer => ("custody says in_transfer", UNTIL_KNOWN),
        Withheld::Moved => (
            "an event says transferred, and the address was not verified since",
            "make sure of the address, then write the new day as verified_on; else remove it",
        ),
        Withheld::Wanted => ("custody says wanted", GONE),
        Withheld::AtLiberty => ("custody says at_liberty", GONE),
        Withheld::Released => ("custody, release or an event says released", GONE),
        Withheld::ConditionalRelease => ("custody says conditional_release", GONE),
        Withheld::Exchanged => ("custody or an event says exchanged", GONE),
        Withheld::Abroad => ("custody says abroad", GONE),
        Withheld::Deported => ("custody says deported", GONE),
        Withheld::Disappeared => ("custody says disappeared", UNTIL_KNOWN),
        Withheld::Died => ("custody or an event says died", GONE),
    }
}

/// The reason why cards cannot use `custody`.
fn unclear(card: &Node<'_>) -> (&'static str, &'static str) {
    const LIST: &str =
        "write a code of the list, or \"unknown\" where nothing is known; remove the address if it no longer holds";
    match card.find(&["custody", "code"]).map(Node::as_str) {
        None => ("custody has no code", LIST),
        Some(Some(code)) if CustodyCode::from_code(code).is_some() => (
            "another member of custody is of the wrong kind, so that cards can read nothing of it",
            "correct that member",
        ),
        Some(Some(_)) => (
            "custody has no code that cards know, and a code of tomorrow may forbid it",
            LIST,
        ),
        Some(None) => ("the code of custody is no text", LIST),
    }
}

/// The place of the reason: in custody, in the release, or in the last event of the kind.
fn place_of(card: &Node<'_>, reason: Withheld) -> Option<Range<usize>> {
    let event = match reason {
        Withheld::Paused | Withheld::Closed | Withheld::Unknown | Withheld::NoAddress => return None,
        Withheld::Moved => "transferred",
        Withheld::Released => "released",
        Withheld::Exchanged => "exchanged",
        Withheld::Died => "died",
        _ => "",
    };
    let custody = card.find(&["custody", "code"]);
    let custody = custody.filter(|code| event.is_empty() || code.as_str() == Some(event));
    let release = card.find(&["release", "actual"]).filter(|_| event == "released");
    let events = card.get("events").map(Node::entries).unwrap_or_default();
    let events = events.iter().rev().filter_map(|entry| entry.get("code"));
    let last = events
        .into_iter()
        .find(|code| !event.is_empty() && code.as_str() == Some(event));
    custody
        .or(release)
        .or(last)
        .or_else(|| card.get("custody"))
        .map(|node| node.span.clone())
}

/// Reports an address that cards show by the day of issue, of a person whose release has come since then.
fn released_since_issue(
    card: &Node<'_>,
    profile: &Profile,
    publication: &Publication,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let Some(release) = card.find(&["release", "actual"]) else {
        return;
    };
    let today = Publication {
        day_of_issue: publication.day_of_issue.max(context.latest_today()),
        ..publication.clone()
    };
    let is_shown = |publication: &Publication| {
        may_write(profile, publication).is_ok()
            || other_addresses(profile, publication).any(|(_, decision)| decision.is_ok())
    };
    if !is_shown(publication) || is_shown(&today) {
        return;
    }
    let problem = Diagnostic::error(
        "released-since-issue",
        release.span.clone(),
        format!(
            "the day of this release has come, and cards go by the day of issue ({}): they go on showing the address",
            publication.day_of_issue
        ),
        "remove the address and write \"closed\" and the custody that is right now; if the person is still there, correct the date",
    );
    let issued = context.feed.find(&["_prisoner_card", "issued"]);
    found.push(match issued {
        Some(issued) => problem.also(issued.span.clone(), "the day of issue is here"),
        None => problem,
    });
}

/// Reports a case that is over, of a person whose address is shown. Cards do not go by the stage: somebody may be held in
/// another case.
fn case_is_over(card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let Some(node) = card.get("stage") else { return };
    let stage = node.as_str().and_then(Stage::from_code);
    let Some(stage) = stage.filter(|stage| matches!(stage, Stage::Served | Stage::Dropped)) else {
        return;
    };
    found.push(Diagnostic::warning(
        "case-is-over",
        node.span.clone(),
        format!(
            "by its stage, \"{}\", the case is over, and cards go on showing the address",
            stage.code()
        ),
        "find out whether the person is free, and say so in custody and mail; if the person is held in another case, write \
         the stage of that one",
    ));
}

fn languages(mail: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let languages = mail.get("languages");
    if languages.is_some_and(|languages| !languages.entries().is_empty() || languages.kind() != "a list") {
        return;
    }
    let span = match (languages, mail.member("address")) {
        (Some(languages), _) => languages.span.clone(),
        (None, Some(address)) => address.name_span.clone(),
        (None, None) => return,
    };
    found.push(Diagnostic::warning(
        "no-letter-languages",
        span,
        "nothing says in which languages letters reach the person",
        "add languages to mail, such as \"languages\": [\"ru\"]; letters in others are often not handed over",
    ));
}

fn certainty(address: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let brace = address.span.start..address.span.start + 1;
    let stated = address.get("certainty");
    let span = stated.map_or(brace, |certainty| certainty.span.clone());
    match text_at(address, &["certainty"]).and_then(Certainty::from_code) {
        Some(Certainty::Confirmed) if address.get("verified_on").is_none() => found.push(Diagnostic::advice(
            "confirmed-without-date",
            span,
            "the address is confirmed, and nothing says when it was",
            "add verified_on: the day on which somebody last made sure",
        )),
        Some(known @ (Certainty::Presumed | Certainty::Unknown)) if address.get("review_by").is_none() => {
            found.push(Diagnostic::warning(
                "presumed-without-review",
                span,
                format!(
                    "the address is not sure ({}), and nothing says when it will be looked at again",
                    known.code()
                ),
                "add review_by: past that day the card warns that the address may no longer hold",
            ));
        }
        None if stated.is_none() => found.push(Diagnostic::warning(
            "no-certainty",
            span,
            "nothing says how sure the address is; the card says that it is unknown",
            "add certainty: \"confirmed\", \"presumed\" or \"unknown\"",
        )),
        _ => {}
    }
}

fn review(address: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if let (Some(date), Some(node)) = (date_at(address, &["review_by"]), address.get("review_by"))
        && date.latest() < context.earliest_today()
    {
        found.push(Diagnostic::warning(
            "review-passed",
            node.span.clone(),
            format!("the address should have been verified again by {date}; the card warns of it"),
            "make sure that it still holds, then write verified_on and a new review_by",
        ));
    }
}
