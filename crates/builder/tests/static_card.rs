//! The static card of any feed: its HTML is well-formed as XML, and its texts are the feed's.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use prisoner_card_builder_state::{Action, Answer, State, static_card};
use proptest::prelude::*;
use quick_xml::events::Event;
use serde_json::{Value, json};

const FEED: &str = "https://feed.example/feed.json";

/// Texts that a parser would take for markup, for a reference or for the end of something, and characters that XML
/// cannot carry.
const HOSTILE: &[&str] = &[
    "\"><script>alert(1)</script>",
    "' onload='x",
    "&quot;",
    "&nbsp;",
    "&",
    "<",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<?xml?>",
    "</template>",
    "</prisoner-card>",
    "</style>",
    "<br>",
    "<img src=x>",
    "\u{0}",
    "\u{1}",
    "\u{b}",
    "\u{85}",
    "\u{fffe}",
    "\u{ffff}",
    "\u{202e}",
    "\u{a0}",
    "é",
    "😀",
    "\n",
];

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(HOSTILE).prop_map(ToOwned::to_owned),
        1 => any::<char>().prop_map(|character| character.to_string()),
        1 => Just("Iris".to_owned()),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

fn sample() -> Value {
    serde_json::from_str(include_str!("../../../static/feed.json")).unwrap()
}

/// Puts a text into everything that is written in a language.
fn fill(value: &mut Value, text: &str) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let is_text = matches!(name.as_str(), "en" | "ru" | "given" | "patronymic" | "family" | "title");
                match member {
                    Value::String(member) if is_text => *member = format!("{member} {text}"),
                    other => fill(other, text),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, text)),
        _ => {}
    }
}

fn card(feed: &Value) -> Option<String> {
    let state = State::default()
        .reduce(Action::FeedTyped(FEED.to_owned()))
        .reduce(Action::Answered {
            feed: FEED.to_owned(),
            keys: String::new(),
            answer: Answer {
                pages: vec![feed.to_string()],
                ..Answer::default()
            },
        });
    pollster::block_on(static_card(&state))
}

/// Reads all of it, references in texts and attributes, too. Panics where it is not well-formed. Gives the names of its elements.
fn elements(xml: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut names = Vec::new();
    let mut open = 0;
    let start = |start: &quick_xml::events::BytesStart<'_>| {
        for attribute in start.attributes() {
            quick_xml::escape::unescape(&attribute.unwrap().value).unwrap();
        }
        start.name().as_ref().to_owned()
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                open += 1;
                names.push(start(&tag));
            }
            Event::Empty(tag) => names.push(start(&tag)),
            Event::End(_) => open -= 1,
            Event::GeneralRef(reference) => drop(quick_xml::escape::unescape(&format!("&{};", &*reference)).unwrap()),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, 0, "{xml}");
    assert!(xml.chars().all(prisoner_card_format::is_markup_character), "{xml:?}");
    names
}

#[test]
fn a_card_with_a_photo_and_an_address_is_well_formed() {
    let mut sample: Value = serde_json::from_str(include_str!("../../../static/feed.json")).unwrap();
    let names = elements(&card(&sample).unwrap());
    assert!(
        names.iter().any(|name| name == "address") || names.len() > 40,
        "{names:?}"
    );
    sample["items"][0]["_prisoner_card"]["photo"] =
        json!({ "url": "https://feed.example/x.jpg", "alt": { "en": "A <photo>" } });
    let names = elements(&card(&sample).unwrap());
    assert!(names.iter().any(|name| name == "img"), "{names:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_static_card_of_any_feed_is_well_formed(text in hostile()) {
        let mut feed = sample();
        fill(&mut feed, &text);
        let card = card(&feed).expect("a card");
        let names = elements(&card);
        prop_assert_eq!(names[0].as_str(), "prisoner-card");
        for name in ["script", "template", "style", "prisoner-card"] {
            let count = names.iter().filter(|found| *found == name).count();
            prop_assert_eq!(count, usize::from(name != "script"), "{}: {}", name, card);
        }
    }
}
