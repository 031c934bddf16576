//! The languages of a person's texts, compared with each other.

use std::collections::HashMap;

use prisoner_card_format::LanguageTag;
use prisoner_card_format::limits::STAND_INS;

use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::{Diagnostic, Severity};

/// The texts that come in languages and are compared. A `*` is every entry of a list.
const TEXTS: &[&str] = &[
    "occupation",
    "case_group",
    "interests.*",
    "headline",
    "summary",
    "photo.alt",
    "recognition.by",
    "recognition.statement",
    "recognition.demand",
    "recognition.reasons.*",
    "recognition.disclaimer",
    "also_recognised_by.*.by",
    "custody.place",
    "charges.*.label",
    "charges.*.law_label",
    "account.*",
    "sentence.label",
    "sentence.court",
    "sentence.additional.*.label",
    "events.*.label",
    "mail.note",
    "mail.rules.*",
    "mail.other_addresses.*.label",
    "mail.channels.*.name",
    "mail.channels.*.payment",
    "mail.channels.*.note",
    "help.*.label",
    "help.*.risk.*.note",
    "sources.*.label",
];

/// Names, which may be given in their own language alone.
const NAMES: &[&str] = &["name", "mail.address.recipient"];

/// Addresses, which are written in the language of the country.
const ADDRESSES: &[&str] = &[
    "mail.address.envelope",
    "mail.address.reading",
    "mail.other_addresses.*.envelope",
    "mail.other_addresses.*.reading",
];

/// The most places that one message names.
const MAX_NAMED: usize = 3;

/// Checks the one text of the feed itself that comes in languages, and the languages that stand in for others.
pub(super) fn check_feed(feed: &Node<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(name) = feed.find(&["_prisoner_card", "publisher", "name"]) {
        repeated(name, found);
    }
    if let Some(fallback) = feed.find(&["_prisoner_card", "fallback"]) {
        repeated(fallback, found);
        for member in fallback.members() {
            if let Some(tag) = LanguageTag::parse(&member.name) {
                check_stand_ins(&tag, &member.value, found);
            }
        }
    }
}

/// The languages that stand in for another. Two may stand in for each other: a list is the whole chain.
fn check_stand_ins(language: &LanguageTag, list: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let mut before: Vec<(LanguageTag, &Node<'_>)> = Vec::new();
    let tags = list.entries().iter();
    for (tag, entry) in tags.filter_map(|entry| Some((LanguageTag::parse(entry.as_str()?)?, entry))) {
        if tag.primary() == language.primary() {
            found.push(Diagnostic::warning(
                "fallback-to-itself",
                entry.span.clone(),
                format!("a reader of {language} gets {tag} anyway, before all other languages"),
                "leave it out; name languages that its readers know too",
            ));
        } else if let Some((_, first)) = before.iter().find(|(known, _)| *known == tag) {
            let problem = Diagnostic::warning(
                "repeated-language",
                entry.span.clone(),
                format!("{tag} is here a second time, and only its first place counts"),
                "keep it at the place that is right",
            );
            found.push(problem.also(first.span.clone(), "it is here already"));
        }
        before.push((tag, entry));
    }
    if let Some(surplus) = list.entries().get(STAND_INS) {
        found.push(Diagnostic::warning(
            "long-fallback",
            surplus.span.clone(),
            format!("a card looks at {STAND_INS} languages that stand in for another, and not at this one"),
            "leave out those that few of its readers know",
        ));
    }
}

pub(super) fn check(card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let texts = collect(card, TEXTS);
    for (_, text) in texts.iter().chain(&collect(card, NAMES)) {
        repeated(text, found);
    }
    for (_, address) in collect(card, ADDRESSES) {
        let mut twice = Vec::new();
        repeated(address, &mut twice);
        // Of two addresses the wrong one may be copied.
        found.extend(twice.into_iter().map(|problem| Diagnostic {
            severity: Severity::Error,
            ..problem
        }));
    }
    for list in [card.find(&["mail", "languages"]), card.get("reads")]
        .into_iter()
        .flatten()
    {
        named_twice(list, found);
    }
    let mut languages: Vec<LanguageTag> = Vec::new();
    for (_, text) in &texts {
        for tag in tags(text) {
            if !languages.iter().any(|known| known.primary() == tag.primary()) {
                languages.push(tag);
            }
        }
    }
    for language in languages {
        missing(&language, &texts, found);
    }
}

/// Reports the texts that lack a language which others have, in one message.
fn missing(language: &LanguageTag, texts: &[(String, &Node<'_>)], found: &mut Vec<Diagnostic>) {
    let has = |text: &Node<'_>| tags(text).any(|tag| tag.primary() == language.primary());
    // A plain string is good for every language, such as the name of a service.
    let compared = texts.iter().filter(|(_, text)| tags(text).next().is_some());
    let (with, without): (Vec<_>, Vec<_>) = compared.partition(|(_, text)| has(text));
    let (Some((example, there)), Some((_, first))) = (with.first(), without.first()) else {
        return;
    };
    let mut names: Vec<&str> = without.iter().map(|(name, _)| name.as_str()).collect();
    names.dedup();
    let mut listed = names.iter().take(MAX_NAMED).copied().collect::<Vec<_>>().join(", ");
    if names.len() > MAX_NAMED {
        listed = format!("{listed} and {} more", names.len() - MAX_NAMED);
    }
    let problem = Diagnostic::warning(
        "missing-language",
        first.span.start..first.span.start + 1,
        format!("{language} is missing here, and {example} has it; without it: {listed}"),
        format!("add \"{language}\": \"…\", or leave the language out everywhere"),
    );
    found.push(problem.also(language_span(there, language), "it is there"));
}

fn language_span(text: &Node<'_>, language: &LanguageTag) -> std::ops::Range<usize> {
    let members = text.members().iter();
    let mut named = members
        .filter(|member| LanguageTag::parse(&member.name).is_some_and(|tag| tag.primary() == language.primary()));
    named
        .next()
        .map_or(text.span.clone(), |member| member.name_span.clone())
}

/// A language that a list has twice, and a card names twice.
fn named_twice(list: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let mut first = HashMap::new();
    for entry in list.entries() {
        let Some(tag) = entry.as_str().and_then(LanguageTag::parse) else {
            continue;
        };
        let other: &Node<'_> = first.entry(tag.clone()).or_insert(entry);
        if !std::ptr::eq(other, entry) {
            let problem = Diagnostic::warning(
                "repeated-language",
                entry.span.clone(),
                format!("{tag} is here a second time, and a card names it twice"),
                "keep it once",
            );
            found.push(problem.also(other.span.clone(), "it is here already"));
        }
    }
}

/// Two members for one language, such as `en-gb` and `en_GB`, of which a card takes the last.
fn repeated(text: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let mut first = HashMap::new();
    for member in text.members() {
        let Some(tag) = LanguageTag::parse(&member.name) else {
            continue;
        };
        let other = *first.entry(tag.clone()).or_insert(member);
        if other.name != member.name {
            let problem = Diagnostic::warning(
                "repeated-language",
                member.name_span.clone(),
                format!("{tag} is here a second time, in another spelling; of the two, a card takes this one"),
                "keep the one that is right and remove the other",
            );
            found.push(problem.also(other.name_span.clone(), "it is here already"));
        }
    }
}

fn tags(text: &Node<'_>) -> impl Iterator<Item = LanguageTag> {
    text.members()
        .iter()
        .filter_map(|member| LanguageTag::parse(&member.name))
}

/// The texts at those places, each with its place without the numbers of entries.
fn collect<'n, 'a>(card: &'n Node<'a>, places: &[&str]) -> Vec<(String, &'n Node<'a>)> {
    let mut texts = Vec::new();
    for place in places {
        let name = place.replace(".*", "");
        let parts: Vec<&str> = place.split('.').collect();
        descend(card, &parts, &mut |node| texts.push((name.clone(), node)));
    }
    texts.sort_by_key(|(_, node)| node.span.start);
    texts
}

fn descend<'n, 'a>(node: &'n Node<'a>, parts: &[&str], each: &mut impl FnMut(&'n Node<'a>)) {
    match parts.split_first() {
        None => each(node),
        Some((&"*", rest)) => {
            for entry in node.entries() {
                descend(entry, rest, each);
            }
        }
        Some((name, rest)) => {
            if let Some(node) = node.get(name) {
                descend(node, rest, each);
            }
        }
    }
}
