//! Words that say that the person is gone, in texts beside an address that cards show: tables have the status in the column
//! of the place.

use std::ops::Range;
use std::sync::LazyLock;

use prisoner_card_document::diagnostic::{Diagnostic, quoted};
use prisoner_card_document::letters::folded;
use prisoner_card_document::{Node, span_within};
use prisoner_card_format::codes::{CustodyCode, EventCode};
use regex::Regex;

use super::{Context, date_at, text_at};
use crate::signs::compile;
use crate::vocabulary::{goes_on, place_at_start};

/// Reports texts that contradict the address that a card shows.
pub(super) fn check(card: &Node<'_>, address: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let mut report = |node: &Node<'_>, part: Range<usize>, help: &'static str| {
        let text = node
            .as_str()
            .and_then(|text| text.get(part.clone()))
            .unwrap_or_default();
        found.push(Diagnostic::warning(
            "gone-in-text",
            span_within(context.bytes, node, &part),
            format!(
                "{} seems to say that the person is gone, and cards go on showing the address",
                quoted(text)
            ),
            help,
        ));
    };
    let place = card.find(&["custody", "place"]).map(texts).unwrap_or_default();
    for (node, text) in place {
        if place_at_start(text).is_some() {
            report(
                node,
                0..text.len(),
                "write it as the code of custody; if the person is held, write where",
            );
            break;
        }
    }
    for label in labels(card, address) {
        let mut clauses = texts(label).into_iter().filter_map(|(node, text)| {
            let clause = clauses(text).find(|clause| text.get(clause.clone()).is_some_and(says_gone))?;
            Some((node, clause))
        });
        if let Some((node, clause)) = clauses.next() {
            report(
                node,
                clause,
                "write the code that says so; if the address still holds, make sure of it and write the new day as verified_on",
            );
        }
    }
    let envelope = address.get("envelope").map(texts).unwrap_or_default();
    for (node, text) in envelope {
        let mut parts = clauses(text);
        let gone = parts.find(|part| {
            text.get(part.clone())
                .is_some_and(|part| place_at_start(part).is_some())
        });
        if let Some(part) = gone {
            report(node, part, "remove it here, and write it as the code of custody");
        }
    }
    let note = card.find(&["mail", "note"]).map(texts).unwrap_or_default();
    for (node, text) in note {
        if let Some(part) = NOT_HERE.find(text) {
            report(
                node,
                part.range(),
                "write \"closed\" or \"paused\" as state of mail, or correct the note",
            );
            break;
        }
    }
}

/// A request to send nothing to the address, and not one about what to write: "do not write about the case".
static NOT_HERE: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"(?i)\b(?:(?:do not|don[’']t|no longer) (?:write|send (?:any )?(?:letters?|mail))(?: (?:to (?:this|that|the old) address|here|to (?:him|her|them)))?|не (?:пишите|писать|отправля\p{L}+ пис\p{L}+)(?: (?:ему|ей))?(?: по этому адресу| на этот адрес| сюда)?|не пишіть(?: (?:йому|їй))?(?: (?:на|за) ц\p{L}+ адрес\p{L}+| сюди)?)(?: (?:any ?more|for now|at present|yet|пока|больше|более|поки|більше))?(?:[.!;,]|$)",
    )
});

/// The texts of a value, in every language.
fn texts<'n, 'a>(node: &'n Node<'a>) -> Vec<(&'n Node<'a>, &'n str)> {
    let by_language = node.members().iter().map(|member| &member.value);
    let all = std::iter::once(node).chain(by_language);
    all.filter_map(|node| Some((node, node.as_str()?))).collect()
}

/// The labels of events since the address was verified whose code does not decide on it, unless the person was taken into
/// custody again.
fn labels<'n, 'a>(card: &'n Node<'a>, address: &Node<'_>) -> Vec<&'n Node<'a>> {
    let verified = date_at(address, &["verified_on"]);
    let events = card.get("events").map(Node::entries).unwrap_or_default();
    let is = |event: &Node<'_>, codes: &[EventCode]| {
        let code = text_at(event, &["code"]).and_then(EventCode::from_code);
        code.is_some_and(|code| codes.contains(&code))
    };
    let of_event = |event: &'n Node<'a>| {
        let date = date_at(event, &["date"])?;
        let decides = [
            EventCode::Released,
            EventCode::Exchanged,
            EventCode::Transferred,
            EventCode::Died,
        ];
        let is_later = verified.is_none_or(|verified| date.earliest() > verified.latest());
        let is_held_again = events.iter().any(|other| {
            is(other, &[EventCode::Detained, EventCode::Remanded])
                && date_at(other, &["date"]).is_some_and(|other| other.earliest() > date.latest())
        });
        let counts = is_later && !is_held_again && !is(event, &decides);
        event.get("label").filter(|_| counts)
    };
    events.iter().filter_map(of_event).collect()
}

/// The clauses of a text, as far as its punctuation tells.
fn clauses(text: &str) -> impl Iterator<Item = Range<usize>> {
    static CLAUSE: LazyLock<Regex> = LazyLock::new(|| compile(r"[^\s,;:.—–(\-][^,;:.—–()\n]*"));
    CLAUSE.find_iter(text).map(|clause| clause.range())
}

/// Whether a clause says that the person left the prison. Somebody who left a cell is still there.
fn says_gone(clause: &str) -> bool {
    const MOVED: &str =
        "moved|relocated|transferred|переведен|переведена|перевели|вывезен|вывезена|увезли|переведений|переведено";
    const CELLS: &str = "cell|solitary|isolation|barrack|ward|шизо|пкт|камер|одиноч|карцер|отряд|медчаст|санчаст";
    let clause = folded(clause.trim());
    let is_gone = place_at_start(&clause).is_some_and(|code| {
        use CustodyCode as Code;
        let restricted = [
            Code::HouseArrest,
            Code::ConductBan,
            Code::TravelBond,
            Code::Wanted,
            Code::Disappeared,
        ];
        !restricted.contains(&code)
    });
    let is_moved = || {
        let mut rests = MOVED.split('|').filter_map(|word| clause.strip_prefix(word));
        rests.any(|rest| rest.is_empty() || goes_on(rest))
    };
    (is_gone || is_moved()) && !CELLS.split('|').any(|word| clause.contains(word))
}
