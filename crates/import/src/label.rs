//! The label before an address: `RU:`, `ru (предположительно):`, `Address in Russian:`, `Адрес для писем:`.

use super::line::Line;
use super::words::{Language, Pattern, pattern};

/// A label and the text after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Label {
    /// The language that it names.
    pub(super) language: Option<Language>,
    /// Whether it says that the address is presumed.
    pub(super) presumed: bool,
    /// The words in brackets beside it that are not known here.
    pub(super) doubt: Option<String>,
    /// The rest of the line.
    pub(super) rest: String,
}

static SHORT: Pattern = pattern!(r"(?i)^(?P<label>RUS?|РУС?|EN|ENG|АНГЛ)\b\.?");
static LONG: Pattern = pattern!(
    r"(?i)^(?:(?P<presumed>presum(?:ed|able)|предположительный) )?(?:(?:his|her|the|postal|mailing|prison|его|её|почтовый|(?P<adjective>russian|english)) )*(?:address|адрес)(?: (?:for|для) (?:letters|the envelope|correspondence|писем|письма|конверта|отправки писем))?(?:,? \(?(?:in|на|по)[ -](?P<in>russian|english|русском|английском|русски|английски)(?: языке)?\)?)?"
);
static BARE: Pattern =
    pattern!(r"(?i)^(?:in|на|по)[ -](?P<in>russian|english|русском|английском|русски|английски)(?: языке)?");
static HEDGE: Pattern = pattern!(r"^\s*\(([^()]{1,80})\)");
static NEXT_LABEL: Pattern = pattern!(
    r"(?i)[\s;,.]\s*(?:RU|РУ|EN|ENG|Address in (?:Russian|English)|Адрес на (?:русском|английском)(?: языке)?)\s*[:：]\s"
);
static INLINE: Pattern = pattern!(r"(?i)\b(?:address|адресу)\s*:\s+(?:RU|РУ|EN|\d{6})");

/// The label with which the line begins, if there is one.
pub(super) fn of(line: &Line) -> Option<Label> {
    let text = &line.text;
    let (found, is_short) = match SHORT.captures(text) {
        Some(found) => (found, true),
        None => (LONG.captures(text).or_else(|| BARE.captures(text))?, false),
    };
    let language = ["label", "adjective", "in"]
        .iter()
        .find_map(|name| found.name(name))
        .map(|word| language(word.as_str()));
    let mut rest = &text[found.get(0)?.end()..];
    let mut presumed = found.name("presumed").is_some();
    let mut named = language;
    let mut doubt = None;
    while let Some(hedge) = HEDGE.captures(rest) {
        match hedge[1].trim().to_lowercase().as_str() {
            "presumably" | "presumed" | "предположительно" | "предположительный" => {
                presumed = true;
            }
            "for the envelope" | "for reading" | "для конверта" | "для чтения" | "для писем" =>
                {}
            "in russian" | "на русском" | "по-русски" => named = Some(Language::Russian),
            "in english" | "на английском" | "по-английски" => named = Some(Language::English),
            other => doubt = Some(other.to_owned()),
        }
        rest = &rest[hedge[0].len()..];
    }
    let is_reported = rest.trim().is_empty() && (is_short || !line.heading);
    let rest = match rest.trim_start().strip_prefix([':', '：']) {
        Some(after) => after,
        None if is_reported => "",
        None if is_short => after_dash(rest).or_else(|| before_postcode(rest))?,
        None => after_dash(rest).filter(|after| after.starts_with(|first: char| first.is_ascii_digit()))?,
    };
    Some(Label {
        language: named,
        presumed,
        doubt,
        rest: rest.trim().to_owned(),
    })
}

fn language(word: &str) -> Language {
    let word = word.to_lowercase();
    if ["ru", "ру"].iter().any(|start| word.starts_with(start)) {
        Language::Russian
    } else {
        Language::English
    }
}

fn after_dash(rest: &str) -> Option<&str> {
    rest.strip_prefix(' ')?.strip_prefix(['–', '—', '-'])?.strip_prefix(' ')
}

fn before_postcode(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix(' ')?;
    rest.starts_with(|first: char| first.is_ascii_digit()).then_some(rest)
}

/// More labels than any line has; the limit keeps hostile lines from taking long.
const MAX_ON_A_LINE: usize = 8;

/// The lines with each address on a line of its own, where several labels, or a sentence and an address, share one.
pub(super) fn split(lines: Vec<Line>) -> Vec<Line> {
    let mut separate = Vec::with_capacity(lines.len());
    for line in lines {
        let mut line = line;
        for _ in 0..MAX_ON_A_LINE {
            let Some(at) = inner_label(&line) else { break };
            let rest = line.split_off(at);
            separate.push(std::mem::replace(&mut line, rest));
        }
        separate.push(line);
    }
    separate
}

/// Whether a heading announces an address, such as "Address for letters".
pub(super) fn is_announced_by(heading: &Line) -> bool {
    let rest_of = |pattern: &Pattern| {
        pattern
            .find(&heading.text)
            .is_some_and(|found| found.end() == heading.text.len())
    };
    heading.heading && (rest_of(&LONG) || rest_of(&BARE))
}

/// The start of an address within a line that has other text before it.
fn inner_label(line: &Line) -> Option<usize> {
    let text = &line.text;
    if let Some(found) = INLINE.find(text) {
        let colon = found.as_str().find(':')?;
        return Some(found.start() + colon + 1);
    }
    let found = NEXT_LABEL.find_iter(text).find(|found| found.start() > 0)?;
    let label = found.as_str().find(char::is_alphabetic)?;
    Some(found.start() + label)
}

#[cfg(test)]
mod tests {
    use super::{of, split};
    use crate::fixtures::rows;
    use crate::line::plain;

    #[test]
    fn labels_are_known_in_the_ways_that_people_write_them() {
        for [text, language, presumed, rest] in rows(include_str!("fixtures/labels.txt")) {
            let label = of(&plain(text)[0]).map(|label| {
                assert_eq!(label.doubt, None, "{text}");
                let language = label
                    .language
                    .map_or("-".to_owned(), |language| format!("{language:?}"));
                (language, label.presumed, label.rest)
            });
            let expected = (
                language.to_owned(),
                presumed == "presumed",
                rest.trim_start_matches('-').to_owned(),
            );
            assert_eq!(label, (language != "no label").then_some(expected), "{text}");
        }
    }

    #[test]
    fn unknown_text_beside_a_label_is_reported() {
        let label = of(&plain("RU (until March): 403882")[0]).unwrap();
        assert_eq!(label.doubt.as_deref(), Some("until march"));
    }

    #[test]
    fn addresses_that_share_a_line_are_separated() {
        let texts = |text: &str| split(plain(text)).into_iter().map(|line| line.text).collect::<Vec<_>>();
        assert_eq!(
            texts("RU: 403882, Камышин. EN: Sergei"),
            ["RU: 403882, Камышин.", "EN: Sergei"]
        );
        assert_eq!(
            texts("Write to this address: 403882, Камышин"),
            ["Write to this address:", "403882, Камышин"]
        );
        assert_eq!(
            texts("Письма можно отправлять по адресу: RU: 403882"),
            ["Письма можно отправлять по адресу:", "RU: 403882"]
        );
    }
}
