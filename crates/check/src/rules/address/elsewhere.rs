//! An address that is another place's than the one where the person is held: the old one, forgotten after a move.

use std::sync::LazyLock;

use prisoner_card_format::codes::CustodyCode;
use regex::Regex;

use super::super::{Context, date_at, text_at};
use crate::signs::compile;
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::numbers::other_number;
use prisoner_card_document::{Json, Node};

pub(super) fn check(card: &Node<'_>, address: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let code = text_at(card, &["custody", "code"]).and_then(CustodyCode::from_code);
    let is_held = code.is_some_and(|code| code.is_held() && !code.is_at_home() && code != CustodyCode::InTransfer);
    if !is_held || text_at(card, &["mail", "state"]) != Some("open") {
        return;
    }
    let before = found.len();
    number(card, address, found);
    if found.len() == before {
        languages(address, found);
    }
    verified(card, address, context, found);
}

/// The numbers and kinds of the prison in `custody.place`, and in each text of the address.
fn number(card: &Node<'_>, address: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let Some(place) = card.find(&["custody", "place"]) else {
        return;
    };
    let places = texts(place);
    let there: Vec<Prison> = places.iter().flat_map(|(_, prisons)| prisons.iter().copied()).collect();
    for (node, here) in of_address(address) {
        let numbers = match (there.first(), here.first()) {
            (Some(_), Some(_)) if may_be_one(&here, &there) => continue,
            (Some(first), Some(other)) => Some((first.number, other.number)),
            // Words of a prison in other languages.
            _ => {
                let mut names = places.iter().filter_map(|(name, _)| name.as_str());
                names.find_map(|name| other_number(name, node.as_str()?))
            }
        };
        let Some((first, other)) = numbers else { continue };
        let message = if here
            .iter()
            .any(|here| there.iter().any(|there| here.number == there.number))
        {
            format!("custody names a prison number {other} of another kind than this address does")
        } else {
            format!("custody names the prison number {first}, and this is the address of number {other}")
        };
        let problem = Diagnostic::warning(
            "address-of-another-place",
            node.span.clone(),
            message,
            "if the person was moved, write the new address, or \"unknown\" as mail.state until it is known; else correct the place",
        );
        found.push(problem.also(place.span.clone(), "the place is here"));
        return;
    }
}

/// The prisons in two texts of the address: one of the two leads to another prison.
fn languages(address: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let texts: Vec<_> = of_address(address).filter(|(_, prisons)| !prisons.is_empty()).collect();
    for (index, (node, here)) in texts.iter().enumerate() {
        let mut before = texts.iter().take(index);
        let Some((other, there)) = before.find(|(_, there)| !may_be_one(here, there)) else {
            continue;
        };
        let (Some(here), Some(there)) = (here.first(), there.first()) else {
            continue;
        };
        let message = if here.number == there.number {
            format!(
                "another text of this address names a prison number {} of another kind",
                here.number
            )
        } else {
            format!(
                "this names the prison number {}, and another text of this address number {}",
                here.number, there.number
            )
        };
        let problem = Diagnostic::warning(
            "address-of-another-place",
            node.span.clone(),
            message,
            "find out where the person is, and write the same prison in every language",
        );
        found.push(problem.also(other.span.clone(), "the other text is here"));
        return;
    }
}

/// Whether two texts may name the same prison.
fn may_be_one(here: &[Prison], there: &[Prison]) -> bool {
    here.iter().any(|here| there.iter().any(|there| here.may_be(there)))
}

/// The texts of the address that a card may copy, with the prisons that they name.
fn of_address<'n, 'a>(address: &'n Node<'a>) -> impl Iterator<Item = (&'n Node<'a>, Vec<Prison>)> {
    let members = [address.get("envelope"), address.get("reading")];
    members.into_iter().flatten().flat_map(texts)
}

/// The day on which the address was verified, and the day since which the person is there.
fn verified(card: &Node<'_>, address: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let since = date_at(card, &["custody", "since"]).zip(card.find(&["custody", "since"]));
    let verified = date_at(address, &["verified_on"]).zip(address.get("verified_on"));
    let (Some((since, place)), Some((verified, node))) = (since, verified) else {
        return;
    };
    // A day in the future is a slip, and reported as one.
    if verified.latest() >= since.earliest() || since.earliest() > context.latest_today() {
        return;
    }
    let problem = Diagnostic::warning(
        "address-of-another-place",
        node.span.clone(),
        format!("the address was verified {verified}, and the person is where custody says since {since}"),
        "make sure that it is not the address of the place before, then write the new day as verified_on",
    );
    found.push(problem.also(place.span.clone(), "since then"));
}

/// A prison, as a text names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Prison {
    number: u16,
    /// The kinds that the word may mean; none where it leaves the kind open.
    kinds: &'static [Kind],
}

/// A kind of prison that words tell surely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Remand,
    Colony,
    Settlement,
}

impl Prison {
    /// Whether two texts may name one prison.
    fn may_be(&self, other: &Self) -> bool {
        let is_open = self.kinds.is_empty() || other.kinds.is_empty();
        self.number == other.number && (is_open || self.kinds.iter().any(|kind| other.kinds.contains(kind)))
    }
}

/// The texts in each language, with the prisons that they name.
fn texts<'n, 'a>(text: &'n Node<'a>) -> Vec<(&'n Node<'a>, Vec<Prison>)> {
    let texts: Vec<&Node<'_>> = match &text.value {
        Json::Object(languages) => languages.iter().map(|language| &language.value).collect(),
        _ => vec![text],
    };
    let prisons = texts
        .into_iter()
        .filter_map(|node| Some((node, prisons(node.as_str()?))));
    prisons.collect()
}

/// Numbers of at most three digits right after a word for a prison: "ИК-7", "СИЗО № 2", "Penal Colony No. 7".
fn prisons(text: &str) -> Vec<Prison> {
    static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r"(?i)(?:^|[^\p{L}])(?P<word>ик|пк|кп|сизо|сізо|сіза|лиу|лпу|вк|иц|уфиц|иуот|ik|kp|sizo|(?:(?:remand|pre-?trial|investigati(?:ve|on)|corrective|correctional|settlement|penal|следственн\p{L}+|исправительн\p{L}+)[ -](?:detention )?)?(?:колони\p{L}*-поселени|колони|колоні|тюрьм|турм|тюрм|изолятор|colony[ -]settlement|colon|prison|isolator|(?:detention|isolation|remand) (?:centre|center|facility))\p{L}*)[ \u{a0}–—-]*(?:№|no\.?|n)?[ \u{a0}]*(?P<number>\d{1,3})(?:$|[^\d\p{L}/])";
        compile(pattern)
    });
    let prison = |found: regex::Captures<'_>| {
        Some(Prison {
            number: found["number"].parse().ok()?,
            kinds: kinds(&found["word"]),
        })
    };
    NUMBERED.captures_iter(text).filter_map(prison).collect()
}

/// The kinds that a word may mean. A "penal colony" may be a colony settlement, and a "prison" anything.
fn kinds(word: &str) -> &'static [Kind] {
    let word = word.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|part| word.contains(part));
    match word.as_str() {
        "сизо" | "сізо" | "сіза" | "sizo" => &[Kind::Remand],
        "ик" | "ik" => &[Kind::Colony],
        "кп" | "kp" => &[Kind::Settlement],
        _ if has(&["settlement", "поселени"]) => &[Kind::Settlement],
        _ if has(&[
            "remand",
            "pre-trial",
            "pretrial",
            "investigati",
            "следственн",
            "detention",
            "isolat",
        ]) =>
        {
            &[Kind::Remand]
        }
        _ if has(&["corrective", "correctional", "исправительн"]) && has(&["colon", "колони"]) => {
            &[Kind::Colony]
        }
        _ if has(&["colon", "колони", "колоні"]) => &[Kind::Colony, Kind::Settlement],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::prisons;

    #[test]
    fn the_number_of_a_prison_stands_right_after_the_word() {
        for (text, expected) in [
            ("ИК-7", &[7][..]),
            ("ФКУ ИК № 7, Примерск", &[7]),
            (
                "000000, г. Примерск, ул. Вымышленная, д. 12, ФКУ СИЗО-2 УФСИН России",
                &[2],
            ),
            ("Penal Colony No. 07, 12 Example Street, Primersk, 000000", &[7]),
            ("Remand Prison No. 1", &[1]),
            ("SIZO-5", &[5]),
            ("тюрьма № 4; до того колония № 3", &[4, 3]),
            ("ул. Колония 1234", &[]),
            ("ИК-7/2", &[]),
            ("ИК, 7", &[]),
            ("Prison, 7 Example Street", &[]),
            ("HMP Example, A1234BC", &[]),
            ("а/я 7", &[]),
            ("ИК-0", &[0]),
        ] {
            let numbers: Vec<u16> = prisons(text).iter().map(|prison| prison.number).collect();
            assert_eq!(numbers, expected, "{text}");
        }
    }
}
