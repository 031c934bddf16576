//! No word of English is left on a card in another language.

use prisoner_card::messages::all_languages;
use prisoner_card::view::{CardProps, FailureKind, FailureProps, Layout, Medium};
use prisoner_card_format::shape::Kind;
use scraper::ElementRef;

use crate::common::{Feed, Page, card, failure, tag};
use crate::hostile;

/// The length of the longest list of codes, that of custody.
const MAX_CODES: usize = 23;

/// Latin letters that a card has in any language: keys, a name, and a country that nobody has named.
const LATIN: [&str; 3] = ["Ctrl+C", "Mac", "XX"];

/// Words that are the same in a language and in English.
const SHARED: [(&str, &str); 2] = [("fr", "Photo"), ("fr", "Sources")];

/// People with every member of the format, and among them every code of each list, with and without letters. Their
/// texts have no letters, and none is used as a code.
pub(crate) fn people_with_everything() -> impl Iterator<Item = CardProps> {
    (0..2 * MAX_CODES).map(|number| {
        let mut feed = hostile::feed(&mut |place| match place.kind {
            Kind::Code(_) if place.pointer.ends_with("mail/state") && number < MAX_CODES => Some("open".to_owned()),
            Kind::Code(list) => Some(list.codes[number % list.codes.len()].to_owned()),
            _ if place.pointer.ends_with("/country") => Some("XX".to_owned()),
            _ if place.is_text() => Some("7".to_owned()),
            _ => None,
        });
        let card = &mut feed["items"][0]["_prisoner_card"];
        for label in [
            "/events/0/label",
            "/sentence/label",
            "/sentence/additional/0/label",
            "/mail/other_addresses/0/label",
        ] {
            card.pointer_mut(label).expect("a label").take();
        }
        Feed(feed).props(hostile::PERSON)
    })
}

/// The card's own clauses of each card, and of each failure, in a language.
fn own_words(language: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut add = |page: &Page| {
        for part in page.all("[part=card], [part=notice]") {
            collect(&part, language, &mut words);
        }
    };
    for props in people_with_everything() {
        for (layout, medium, stale) in [
            (Layout::Full, Medium::Live, true),
            (Layout::Full, Medium::Static, false),
            (Layout::Compact, Medium::Live, false),
        ] {
            add(&card(CardProps {
                language: tag(language),
                layout,
                medium,
                stale,
                ..props.clone()
            }));
        }
    }
    for kind in [
        FailureKind::Unavailable,
        FailureKind::NotFound,
        FailureKind::Withdrawn,
        FailureKind::Unverified,
    ] {
        let language = tag(language);
        add(&failure(FailureProps { kind, language }));
    }
    words.sort_unstable();
    words.dedup();
    words
}

/// The text of an element that is not the publisher's: without elements with a language of their own, hosts, and
/// articles of law, whose unknown codes stay unchanged.
fn collect(element: &ElementRef<'_>, language: &str, words: &mut Vec<String>) {
    for child in element.children() {
        if let Some(text) = child.value().as_text() {
            let clauses = text.split([',', '.', ':', ';', '(', ')', '·', '，', '。', '：', '（', '）']);
            let clauses = clauses
                .map(str::trim)
                .filter(|clause| clause.chars().any(char::is_alphabetic));
            words.extend(clauses.map(ToOwned::to_owned));
        }
        let Some(child) = ElementRef::wrap(child) else {
            continue;
        };
        let is_publishers = child.attr("lang").is_some_and(|lang| lang != language)
            || child.value().name() == "bdi"
            || child.attr("class").is_some_and(|class| class == "host");
        if !is_publishers {
            collect(&child, language, words);
        }
    }
}

#[test]
fn no_card_with_everything_leaves_a_word_in_english() {
    let english = own_words("en");
    // The words of every code are among them.
    for words in [
        "Disappeared",
        "Freed in a prisoner exchange",
        "charge dropped",
        "For lawyers and courts",
    ] {
        assert!(
            english.iter().any(|found| found == words),
            "{words} is not in {english:#?}"
        );
    }
    let mut strays = Vec::new();
    for messages in all_languages().skip(1) {
        let language = messages.tag();
        // In another script, a word of English is found by its letters.
        let is_latin = messages
            .failure_withdrawn()
            .contains(|letter: char| letter.is_ascii_alphabetic());
        let own = own_words(language);
        // Languages merge and divide forms: by gender, or where two codes have one word.
        assert!(
            own.len() * 4 > english.len() * 3,
            "{language}: {} of {}",
            own.len(),
            english.len()
        );
        for words in own {
            let is_stray = if is_latin {
                english.contains(&words) && !SHARED.contains(&(language, &*words)) && !LATIN.contains(&&*words)
            } else {
                let mut latin = words.split(|character: char| !character.is_ascii_alphabetic() && character != '+');
                latin.any(|word| word.len() > 1 && !LATIN.contains(&word))
            };
            if is_stray {
                strays.push(format!("{language}: {words}"));
            }
        }
    }
    assert!(strays.is_empty(), "{strays:#?}");
}
