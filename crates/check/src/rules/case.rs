//! Statements of the case that cannot all be true.

use std::ops::Range;

use prisoner_card_format::codes::{ChargeOutcome, SentenceKind, Stage};

use super::text_at;
use prisoner_card_document::Node;
use prisoner_card_document::diagnostic::Diagnostic;

/// Reports statements that surely contradict each other. Custody is not compared: somebody may be held in another case.
pub(super) fn check(card: &Node<'_>, found: &mut Vec<Diagnostic>) {
    let stage = card.get("stage");
    let is_without_charge = text_at(card, &["stage"]).and_then(Stage::from_code) == Some(Stage::WithoutCharge);
    let charges = card.get("charges").map(Node::entries).unwrap_or_default();
    let outcomes: Vec<_> = charges.iter().map(outcome).collect();
    let convicted = outcomes
        .iter()
        .flatten()
        .find(|(outcome, _)| *outcome == ChargeOutcome::Convicted);
    let sentence = card
        .member("sentence")
        .filter(|sentence| !sentence.value.members().is_empty());
    let sentence = sentence.map(|sentence| sentence.name_span.clone());
    let passed = convicted.map(|(_, span)| span.clone()).or_else(|| sentence.clone());
    if let (Some(stage), Some(passed)) = (stage.filter(|_| is_without_charge), passed) {
        push(
            stage.span.clone(),
            "by its stage there is no charge, and something else says that the person was convicted",
            passed,
            found,
        );
    }
    let kind = text_at(card, &["sentence", "kind"]).and_then(SentenceKind::from_code);
    let is_acquitted = |charge: &Option<(ChargeOutcome, Range<usize>)>| {
        charge
            .as_ref()
            .is_some_and(|(outcome, _)| *outcome == ChargeOutcome::Acquitted)
    };
    // Who is acquitted for an illness may be sent to a hospital.
    if let (Some(sentence), Some(Some((_, charge)))) = (sentence, outcomes.first())
        && outcomes.iter().all(is_acquitted)
        && kind != Some(SentenceKind::CompulsoryMedical)
    {
        push(
            sentence,
            "there is a sentence, and of every charge the person was acquitted",
            charge.clone(),
            found,
        );
    }
    if let (Some(release), Some(sentence)) = (card.find(&["release", "expected"]), card.find(&["sentence", "kind"]))
        && matches!(kind, Some(SentenceKind::Death | SentenceKind::LifeWithoutParole))
    {
        push(
            release.span.clone(),
            "a release is expected, and the sentence knows none",
            sentence.span.clone(),
            found,
        );
    }
}

fn outcome(charge: &Node<'_>) -> Option<(ChargeOutcome, Range<usize>)> {
    let node = charge.get("outcome")?;
    Some((ChargeOutcome::from_code(node.as_str()?)?, node.span.clone()))
}

fn push(at: Range<usize>, message: &'static str, other: Range<usize>, found: &mut Vec<Diagnostic>) {
    let help = "find out which is right, and correct the other: a card shows both";
    found.push(Diagnostic::warning("contradictory-case", at, message, help).also(other, "the other is here"));
}
