//! An address that is another place's than the one where the person is held: the old one, forgotten after a move.

use std::sync::LazyLock;

use prisoner_card_format::codes::CustodyCode;
use regex::Regex;

use super::super::{Context, date_at, text_at};
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::{Json, Node};

pub(super) fn check(card: &Node<'_>, address: &Node<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let code = text_at(card, &["custody", "code"]).and_then(CustodyCode::from_code);
    let is_held = code.is_some_and(|code| code.is_held() && !code.is_at_home() && code != CustodyCode::InTransfer);
    if !is_held || text_at(card, &["mail", "state"]) != Some("open") {
        return;
    }
    number(card, address, found);
    verified(card, address, context, found);
}

/// The numbers of the prison in `custody.place` and on the envelope.
fn number(card: &Node<'_>, address: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let Some(place) = card.find(&["custody", "place"]) else {
        return;
    };
    let there = numbers_in(place);
    let Some(envelope) = address.get("envelope") else {
        return;
    };
    let here = numbers_in(envelope);
    let (Some((first, _)), Some((other, node))) = (there.first(), here.first()) else {
        return;
    };
    if here
        .iter()
        .any(|(number, _)| there.iter().any(|(other, _)| number == other))
    {
        return;
    }
    let problem = Diagnostic::warning(
        "address-of-another-place",
        node.span.clone(),
        format!("custody names the prison number {first}, and this is the address of number {other}"),
        "if the person was moved, write the new address, or \"unknown\" as mail.state until it is known; else correct the place",
    );
    found.push(problem.also(place.span.clone(), "the place is here"));
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

/// The numbers of prisons in each language of a text, and where they stand.
fn numbers_in<'n, 'a>(text: &'n Node<'a>) -> Vec<(u16, &'n Node<'a>)> {
    let texts: Vec<&Node<'_>> = match &text.value {
        Json::Object(languages) => languages.iter().map(|language| &language.value).collect(),
        _ => vec![text],
    };
    let numbers = texts
        .into_iter()
        .filter_map(|node| Some((node, numbers(node.as_str()?))));
    numbers
        .flat_map(|(node, numbers)| numbers.into_iter().map(move |number| (number, node)))
        .collect()
}

/// Numbers of at most three digits right after a word for a prison: "ИК-7", "СИЗО № 2", "Penal Colony No. 7".
fn numbers(text: &str) -> Vec<u16> {
    static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
        let pattern = r"(?i)(?:^|[^\p{L}])(?:ик|пк|кп|сизо|сізо|сіза|лиу|лпу|вк|иц|уфиц|иуот|ik|kp|sizo|(?:колони|колоні|тюрьм|турм|тюрм|изолятор|colon|prison)\p{L}*)[ \u{a0}–—-]*(?:№|no\.?|n)?[ \u{a0}]*(\d{1,3})(?:$|[^\d\p{L}/])";
        Regex::new(pattern).unwrap_or_else(|error| unreachable!("{error}"))
    });
    let found = NUMBERED.captures_iter(text);
    found.filter_map(|found| found.get(1)?.as_str().parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::numbers;

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
            assert_eq!(numbers(text), expected, "{text}");
        }
    }
}
