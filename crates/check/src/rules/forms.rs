//! Values that any string may be by the schema, and of which a card can only use one form: the code of a country, a
//! birthday, the digest of a photo, which a signed feed needs.

use prisoner_card_format::DayOfYear;
use prisoner_card_format::photo::sha256_digits;

use super::address;
use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::{Diagnostic, quoted};

pub(super) fn check_feed(feed: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let designations = feed.find(&["_prisoner_card", "publisher", "designations"]);
    for designation in designations.map(Node::entries).unwrap_or_default() {
        country(designation.get("jurisdiction"), found);
    }
}

pub(super) fn check(card: &Node<'_>, feed: &Node<'_>, found: &mut Vec<Diagnostic>) {
    country(card.get("country"), found);
    let help = card.get("help").map(Node::entries).unwrap_or_default();
    for risk in help.iter().filter_map(|help| help.get("risk")).flat_map(Node::entries) {
        country(risk.get("jurisdiction"), found);
    }
    birthday(card.get("birthday"), found);
    if let Some(photo) = card.get("photo") {
        match photo.get("sha256") {
            Some(stated) => digest(stated, found),
            None => without_digest(photo, feed, found),
        }
    }
}

/// ISO 3166-1's two letters, or a part of the country by ISO 3166-2.
fn country(node: Option<&Node<'_>>, found: &mut Vec<Diagnostic>) {
    let Some((node, text)) = string(node).filter(|(_, text)| !is_country(text)) else {
        return;
    };
    let upper = text.trim().to_uppercase();
    let meant = other_code(&upper).map_or(upper, str::to_owned);
    let help = if is_country(&meant) {
        format!("write \"{meant}\"")
    } else {
        "write its two letters, such as \"RU\", or those of its part, such as \"UA-43\"".to_owned()
    };
    found.push(Diagnostic::error(
        "malformed-country",
        node.span.clone(),
        format!(
            "{} is no code of a country, and a card would show it as it is",
            quoted(text)
        ),
        help,
    ));
}

/// The code of a country for one that is no country's (ISO 3166-1 reserves `UK` and `SU`).
fn other_code(text: &str) -> Option<&'static str> {
    match text {
        "UK" | "EN" => Some("GB"),
        "EL" => Some("GR"),
        "RF" | "SU" => Some("RU"),
        _ => None,
    }
}

/// ISO 3166-1 has the code, or reserves it for the European Union, or leaves it to users, as it does those with X.
fn is_country(text: &str) -> bool {
    let (country, part) = text.split_once('-').unwrap_or((text, "0"));
    let is_users = |code: &str| matches!(code.as_bytes(), [b'X', b'A'..=b'Z']);
    (address::is_code_of_country(country) || country == "EU" || is_users(country))
        && (1..=3).contains(&part.len())
        && part
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn birthday(node: Option<&Node<'_>>, found: &mut Vec<Diagnostic>) {
    let Some((node, text)) = string(node).filter(|(_, text)| DayOfYear::parse(text).is_none()) else {
        return;
    };
    found.push(Diagnostic::error(
        "malformed-date",
        node.span.clone(),
        format!(
            "{} is not how a birthday is written, and no card shows it",
            quoted(text)
        ),
        "write month and day without a year: \"--02-13\"",
    ));
}

/// The members without which `sign` signs nothing.
const OF_SIGNED_FEEDS: [&str; 3] = ["id", "sequence", "valid_until"];

fn without_digest(photo: &Node<'_>, feed: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let has = |member: &&str| feed.find(&["_prisoner_card", member]).is_some();
    let Some(url) = photo.get("url").filter(|_| OF_SIGNED_FEEDS.iter().all(has)) else {
        return;
    };
    found.push(Diagnostic::advice(
        "photo-without-digest",
        url.span.clone(),
        "this photo has no `sha256`: a card with `keys` shows the initials in its place",
        "write what sha256sum says of the file",
    ));
}

fn digest(node: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let Some((node, text)) = string(Some(node)).filter(|(_, text)| sha256_digits(text).is_none()) else {
        return;
    };
    found.push(Diagnostic::error(
        "malformed-digest",
        node.span.clone(),
        format!(
            "{} is no SHA-256 digest, so nothing tells another photo from this one",
            quoted(text)
        ),
        "write what sha256sum says of the file: 64 digits 0 to 9 and a to f",
    ));
}

fn string<'n, 'f>(node: Option<&'n Node<'f>>) -> Option<(&'n Node<'f>, &'n str)> {
    let node = node?;
    Some((node, node.as_str()?))
}
