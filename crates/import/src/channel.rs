//! Letter services: "via ZT (paid; takes all bank cards), OVD-Info (free) and Memorial-France (free)".

use std::ops::Range;

use super::document::Block;
use super::words::{Pattern, pattern};

/// A letter service as the document states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Channel {
    pub(super) name: String,
    pub(super) url: Option<String>,
    pub(super) cost: Option<&'static str>,
    pub(super) payment: Option<String>,
    pub(super) note: Option<String>,
}

/// The doubt about a list whose brackets may belong to its last name alone.
const WHOSE: &str =
    "what stands in brackets may be of all services before it, or of the last; it is taken for the last alone";

/// The services that a sentence names after "via", and the doubt about them; `None` where any part of the list is not
/// understood. A bracket is of all names since the one before it, where each run of names has its own.
pub(super) fn of(block: &Block, sentence: &Range<usize>) -> Option<(Vec<Channel>, Option<&'static str>)> {
    static INTRODUCTION: Pattern = pattern!(
        r"(?i)\b(?:via|through|using|with|через|с помощью)(?: the)?(?: (?P<free>free(?:-of-charge)?|free of charge))?(?: volunteer)?(?: (?:following )?(?:services?|systems?|сервисы?|сервисов|службы?|системы?|системе)(?: of)?)?:? |^(?:electronic|online) letters: |^(?:электронные письма|онлайн-письма): "
    );
    static NEXT: Pattern = pattern!(r"^,? (?:or|and|или|и) (?:via|through|using|через)\b");
    let text = block.text.get(sentence.clone())?;
    let introduction = INTRODUCTION.find(text)?;
    let is_free = INTRODUCTION
        .captures(text)
        .is_some_and(|found| found.name("free").is_some());
    let list = text.get(introduction.end()..)?;
    let start = sentence.start + introduction.end();
    let mut runs: Vec<Vec<Channel>> = vec![Vec::new()];
    let mut is_first_run = true;
    let mut end = 0;
    for part in parts(list.trim_end_matches(['.', ' '])) {
        is_first_run &= !list.get(end..part.start).is_some_and(|between| NEXT.is_match(between))
            && !NEXT.is_match(list.get(end..)?);
        let mut channel = one(block, &(start + part.start..start + part.end))?;
        let has_bracket = list.get(part.clone())?.contains('(') || channel.cost.is_some();
        if is_free && is_first_run {
            channel.cost = channel.cost.or(Some("free"));
        }
        runs.last_mut()?.push(channel);
        if has_bracket {
            runs.push(Vec::new());
        }
        end = part.end;
    }
    let is_last_open = runs.last().is_some_and(Vec::is_empty);
    if is_last_open {
        runs.pop();
    }
    let is_shared = is_last_open && runs.len() > 1;
    let is_unsure = !is_shared && !is_free && is_last_open && runs.iter().any(|run| run.len() > 1);
    if is_shared {
        for run in &mut runs {
            let Some(stated) = run.last().cloned() else { continue };
            for channel in run
                .iter_mut()
                .filter(|channel| channel.cost.is_none() && channel.payment.is_none())
            {
                (channel.cost, channel.payment) = (stated.cost, stated.payment.clone());
            }
        }
    }
    Some((runs.concat(), is_unsure.then_some(WHOSE)))
}

/// The service that an item of a list names.
pub(super) fn one(block: &Block, range: &Range<usize>) -> Option<Channel> {
    static SERVICE: Pattern = pattern!(
        r"^(?:the |и |and |or |или )?(?:via |through |через )?(?:the )?(?:волонт[её]ров |volunteers? (?:of )?)?(?P<name>[«“‘]?[\p{Lu}\d][\p{L}\d’'.-]*(?: [\p{Lu}\d][\p{L}\d’'.-]*){0,3}[»”’]?)(?: services?| сервис)?(?:\s*[(:–—]\s*(?P<about>[^()]{2,120}?)\)?)?[.;,]?$"
    );
    let text = block.text.get(range.clone())?;
    let trimmed = text.trim();
    let found = SERVICE.captures(trimmed)?;
    let name = found["name"].trim_matches(['«', '»', '“', '”', '‘', '’']).to_owned();
    let mut channel = Channel {
        name,
        url: block.only_link(range).map(str::to_owned),
        cost: None,
        payment: None,
        note: None,
    };
    if let Some(about) = found.name("about") {
        channel.describe(about.as_str())?;
    }
    Some(channel)
}

impl Channel {
    /// Reads the text in brackets: "paid; takes all bank cards".
    fn describe(&mut self, about: &str) -> Option<()> {
        static FREE: Pattern = pattern!(
            r"(?i)^(?:(?:it )?is |это |both (?:are )?|all (?:are )?|оба |обе |все )?(?:free(?: of charge)?|бесплатн(?:о|ый|ая|ые))$"
        );
        static PAID: Pattern =
            pattern!(r"(?i)^(?:(?:it )?is |both (?:are )?|all (?:are )?|оба |обе |все )?(?:paid|платн(?:о|ый|ая|ые))$");
        static PAYMENT: Pattern =
            pattern!(r"(?i)\b(?:cards?|pay(?:s|ments?)?|bank|оплат\p{L}+|карт\p{L}*|банк\p{L}*)\b");
        for part in about.split([';', ',']).map(str::trim).filter(|part| !part.is_empty()) {
            let (cost, payment, note) = (self.cost.is_some(), self.payment.is_some(), self.note.is_some());
            match () {
                () if FREE.is_match(part) && !cost => self.cost = Some("free"),
                () if PAID.is_match(part) && !cost => self.cost = Some("paid"),
                () if part.starts_with("https://") => {}
                () if PAYMENT.is_match(part) && !payment => {
                    self.payment = Some(part.to_owned());
                    self.cost = self.cost.or(Some("paid"));
                }
                () if !note => self.note = Some(part.to_owned()),
                () => return None,
            }
        }
        Some(())
    }
}

/// The parts of a list, brackets kept whole.
fn parts(list: &str) -> Vec<Range<usize>> {
    static BETWEEN: Pattern = pattern!(r"^(?:, (?:and |or |и |или )?| and | or | и | или |; )");
    let mut parts = Vec::new();
    let (mut start, mut depth, mut skip) = (0, 0_usize, 0);
    for (index, character) in list.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | ' ' | ';' if depth == 0 && index >= skip => {
                if let Some(between) = BETWEEN.find(&list[index..]) {
                    parts.push(start..index);
                    start = index + between.end();
                    skip = start;
                }
            }
            _ => {}
        }
    }
    parts.push(start..list.len());
    parts
}

/// Whether two names, in one language or in two, are of the same service.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    const KNOWN: [&str; 5] = [
        "zt|зт|зонателеком|зона телеком|zonatelecom|zona telecom|zonatelekom",
        "ovd-info|овд-инфо|ovdinfo",
        "memorial-france|мемориал-франция|memorial france|мемориал франция",
        "fsin-pismo|фсин-письмо|fsin-letter",
        "rosuznik|росузник",
    ];
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let is_named = |names: &str, name: &str| names.split('|').any(|known| known == name);
    one == other
        || KNOWN
            .iter()
            .any(|names| is_named(names, &one) && is_named(names, &other))
}

#[cfg(test)]
mod tests {
    use super::{is_same, of};
    use crate::document::blocks;
    use crate::fixtures::rows;
    use crate::line::plain;

    #[test]
    fn services_are_distinguished() {
        for [text, expected] in rows(include_str!("fixtures/channels.txt")) {
            let lines = plain(text);
            let block = &blocks(0, &lines, &[], |_| false)[0];
            let channels = of(block, &(0..text.len())).map(|(channels, _)| {
                let shown = channels.iter().map(|channel| {
                    assert_eq!((&channel.url, &channel.note), (&None, &None), "{text}");
                    let said = [channel.cost, channel.payment.as_deref()].into_iter().flatten();
                    said.fold(channel.name.clone(), |all, more| all + ", " + more)
                });
                shown.collect::<Vec<_>>().join("; ")
            });
            assert_eq!(channels.as_deref().unwrap_or("-"), expected, "{text}");
        }
    }

    #[test]
    fn the_same_service_is_known_by_its_names() {
        assert!(is_same("OVD-Info", "ОВД-Инфо"));
        assert!(is_same("Zt", "ZT"));
        assert!(!is_same("ZT", "ОВД-Инфо"));
    }
}
