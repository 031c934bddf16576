//! Whether a card will show the address, and how sure the publisher is of it.

use prisoner_card_format::codes::Certainty;
use prisoner_card_format::correspondence::Withheld;
use prisoner_card_format::{Profile, Publication, may_write};

use super::{Context, date_at, text_at};
use prisoner_card_document::diagnostic::{Diagnostic, Severity};
use prisoner_card_document::{Json, Node};

pub(super) fn check(
    card: &Node<'_>,
    person: Option<(&Profile, &Publication)>,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let Some(mail) = card.get("mail") else { return };
    if let Some((profile, publication)) = person {
        match may_write(profile, publication) {
            Ok(_) => {}
            Err(Withheld::NoAddress) => {
                if profile.mail.as_ref().is_some_and(|mail| mail.channels.is_empty()) {
                    no_address(mail, found);
                }
            }
            // That custody is of the wrong kind was said already.
            Err(Withheld::CustodyUnclear) if card.get("custody").is_some_and(is_of_wrong_kind) => return,
            // Whatever else is to be said of an address that nobody sees can wait.
            Err(reason) => return not_shown(mail, reason, found),
        }
    }
    if let Some(address) = mail.get("address") {
        languages(mail, found);
        certainty(address, found);
        review(address, context, found);
    }
}

fn is_of_wrong_kind(custody: &Node<'_>) -> bool {
    !matches!(custody.value, Json::Object(_) | Json::Null)
}

fn no_address(mail: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let Some(state) = mail.get("state") else { return };
    found.push(Diagnostic::warning(
        "no-address",
        state.span.clone(),
        "letters can be sent, it says, but there is neither an address nor another way to write",
        "add address or channels, or write \"unknown\"",
    ));
}

fn not_shown(mail: &Node<'_>, reason: Withheld, found: &mut Vec<Diagnostic>) {
    let is_open = text_at(mail, &["state"]) == Some("open");
    let is_contradiction = is_open && mail.find(&["address", "envelope"]).is_some();
    let hidden = mail.member("address").map(|address| (address, "this address"));
    let hidden = hidden.or_else(|| Some((mail.member("channels")?, "these channels")));
    let Some((member, what)) = hidden else { return };
    let why = match reason {
        Withheld::NoAddress => "there is no complete one",
        Withheld::Paused => "mail.state says paused",
        Withheld::Closed => "mail.state says closed",
        Withheld::Unknown => "mail.state does not say open",
        Withheld::CustodyUnclear => "custody has no code that cards know",
        Withheld::AtHome => "custody says that the person is at home",
        Withheld::InTransfer => "custody says in_transfer",
        Withheld::Moved => "an event says transferred, and the address was not verified since",
        Withheld::Wanted => "custody says wanted",
        Withheld::AtLiberty => "custody says at_liberty",
        Withheld::Released => "custody, release or an event says released",
        Withheld::ConditionalRelease => "custody says conditional_release",
        Withheld::Exchanged => "custody or an event says exchanged",
        Withheld::Abroad => "custody says abroad",
        Withheld::Deported => "custody says deported",
        Withheld::Disappeared => "custody says disappeared",
        Withheld::Died => "custody or an event says died",
    };
    let problem = Diagnostic::error(
        "address-not-shown",
        member.name_span.clone(),
        format!("the card will not show {what}: {why}"),
        "remove what is not shown; if letters do arrive, correct mail.state or custody",
    );
    let severity = if is_contradiction {
        Severity::Error
    } else {
        Severity::Warning
    };
    found.push(Diagnostic { severity, ..problem });
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
