//! Cards that are in the page's HTML: the end of their validity, and whether a script updates them.

use prisoner_card_format::{Date, PartialDate};

use crate::finding::{Finding, Problem};
use crate::scan::{Element, End};

/// The findings about an element as it stands in the HTML.
pub(crate) fn examine(element: &Element, today: Date, has_script: bool) -> Vec<Finding> {
    let name = if element.is_list {
        "prisoner-list"
    } else {
        "prisoner-card"
    };
    let name = name.to_owned();
    let mut problems = Vec::new();
    match element.end {
        End::Slash => problems.push(Problem::SelfClosing { name }),
        End::Missing => problems.push(Problem::NoEnd { name }),
        End::Tag => {}
    }
    match element.shadow.as_deref() {
        Some("open") => {
            problems.extend(until(element, today));
            if !has_script {
                problems.push(Problem::NoScriptForStatic);
            }
        }
        Some(mode) => problems.push(Problem::ClosedShadow { mode: mode.to_owned() }),
        None => {}
    }
    if element.shadow.is_some() && element.has_obfuscated_mail {
        problems.push(Problem::ObfuscatedMail);
    }
    if !element.has_fallback && element.shadow.is_none() && element.end == End::Tag {
        problems.push(Problem::NoFallback);
    }
    let findings = problems
        .into_iter()
        .map(|problem| Finding::new(element.tag.line, problem));
    findings.collect()
}

/// A card that shows no address has no day either.
fn until(element: &Element, today: Date) -> Option<Problem> {
    let until = element.until.as_deref()?;
    match PartialDate::parse(until) {
        Some(date) if date.latest() < today => Some(Problem::StaleStaticCard {
            until: until.to_owned(),
        }),
        Some(_) => None,
        None => Some(Problem::UndatedStaticCard),
    }
}
