//! Any text that a feed or a partner has put into the choices: a snippet reads back to exactly that.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::collections::BTreeMap;

use prisoner_card_snippet::*;
use proptest::prelude::*;
use quick_xml::events::{BytesStart, Event};

/// Texts that a page would run, end or lose.
const HOSTILE: &[&str] = &[
    "\"><script>alert(1)</script>",
    "' onload='x",
    "&quot;",
    "&amp;lt;",
    "]]>",
    "<!--",
    "--!>",
    "{{ x }}",
    "{% raw %}",
    "{x}",
    "[gallery]",
    "[/prisoner_card]",
    "${x}",
    "`",
    "\\\"",
    "\u{2028}",
    "\n\n",
    "\t",
    "\r\n",
    "</prisoner-card>",
    "</script>",
    "😀",
    "\u{202e}",
    "é",
    "\u{a0}",
    "&#123;",
    "{{< x >}}",
    "<%= x %>",
    "\u{fffd}",
    "\u{85}",
    "\u{0}",
    "\u{ffff}",
    "{\"a\"}",
];

fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => prop::sample::select(HOSTILE).prop_map(ToOwned::to_owned),
        2 => any::<char>().prop_map(|character| character.to_string()),
        1 => Just("a".to_owned()),
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

/// Characters that neither HTML nor XML can carry are left out.
fn carried(text: &str) -> String {
    let is_carried = |character: &char| {
        matches!(character, '\t' | '\n' | '\r')
            || !(character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}'))
    };
    text.chars().filter(is_carried).collect()
}

type Attributes = BTreeMap<String, String>;

fn in_html(code: &str, selector: &str) -> Option<(Attributes, String)> {
    let html = scraper::Html::parse_fragment(code);
    let selector = scraper::Selector::parse(selector).unwrap();
    let element = html.select(&selector).next()?;
    let attributes = element.value().attrs();
    let attributes = attributes.map(|(name, value)| (name.to_owned(), value.to_owned()));
    Some((attributes.collect(), element.text().collect()))
}

/// The attributes as XML reads them, of a code that is well-formed.
fn in_xml(code: &str, name: &str) -> Option<Attributes> {
    let document = format!("<root>{code}</root>");
    let mut reader = quick_xml::Reader::from_str(&document);
    reader.config_mut().check_end_names = true;
    let mut found = None;
    let mut open = 0;
    let attributes = |start: &BytesStart<'_>| -> Attributes {
        let attributes = start.attributes().map(|attribute| attribute.unwrap());
        attributes
            .map(|attribute| {
                let name = attribute.key.as_ref().to_owned();
                (
                    name,
                    quick_xml::escape::unescape(&attribute.value).unwrap().into_owned(),
                )
            })
            .collect()
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                open += 1;
                let attributes = attributes(&start);
                if start.name().as_ref() == name {
                    found = Some(attributes);
                }
            }
            Event::Empty(start) => drop(attributes(&start)),
            Event::End(_) => open -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, 0, "{code}");
    found
}

/// The markup of a component: React's stands in a function, those of Vue and Svelte below a script.
fn markup(code: &str) -> &str {
    let returned = code
        .split_once("return (\n")
        .and_then(|(_, rest)| rest.split_once("\n  );\n"));
    let below = code.split_once("\n</script>\n");
    match (returned, below) {
        (Some((markup, _)), _) | (None, Some((_, markup))) => markup,
        (None, None) => code,
    }
}

fn choices(texts: &[String]) -> Choices {
    Choices {
        feeds: vec![format!("https://feed.example/?{}", texts[0])],
        person: format!("x{}x", texts[1]),
        language: Some(format!("x{}x", texts[2])),
        keys: vec![format!("ed25519:x#{}x", texts[3])],
        since: Some(7),
        fallback: Fallback {
            url: Some(format!("https://feed.example/#{}", texts[4])),
            title: format!("x{}x", texts[5]),
        },
        ..Choices::default()
    }
}

fn release() -> Release {
    Release::of_script(Script {
        url: "https://cdn.example/prisoner-card.js".to_owned(),
        integrity: Some("sha384-abc".to_owned()),
    })
}

proptest! {
    #[test]
    fn a_snippet_reads_back_to_exactly_its_choices(texts in prop::collection::vec(hostile(), 6)) {
        let choices = choices(&texts);
        let expected: Attributes = [
            ("feed", choices.feeds[0].as_str()),
            ("person", &choices.person),
            ("lang", choices.language.as_deref().unwrap()),
            ("keys", &choices.keys[0]),
            ("since", "7"),
        ]
        .map(|(name, value)| (name.to_owned(), carried(value)))
        .into();
        for kind in Kind::ALL {
            let Ok(pieces) = snippet(*kind, &choices, &release(), Some("<p></p>"), None) else { continue };
            for Piece { code, .. } in pieces {
                let code = markup(&code);
                let script_only = *kind == Kind::Script;
                if let Some((attributes, _)) = in_html(code, "prisoner-card") {
                    prop_assert_eq!(&attributes, &expected);
                    let (link, title) = in_html(code, "prisoner-card > a").unwrap();
                    prop_assert_eq!(&link["href"], &carried(choices.fallback.url.as_deref().unwrap()));
                    prop_assert_eq!(title, carried(&choices.fallback.title));
                    prop_assert_eq!(in_xml(code, "prisoner-card").unwrap(), expected.clone());
                } else if script_only {
                    let (mut attributes, _) = in_html(code, "script").unwrap();
                    attributes.retain(|name, _| name.starts_with("data-"));
                    let expected: Attributes = expected.iter().map(|(name, value)| (format!("data-{name}"), value.clone())).collect();
                    prop_assert_eq!(&attributes, &expected);
                    let mut attributes = in_xml(code, "script").unwrap();
                    attributes.retain(|name, _| name.starts_with("data-"));
                    prop_assert_eq!(attributes, expected);
                }
            }
        }
    }

    /// JSX, Vue, Svelte, Liquid, Go's templates and WordPress run the text between these.
    #[test]
    fn nothing_in_a_snippet_is_run_by_a_template(texts in prop::collection::vec(hostile(), 6)) {
        let choices = choices(&texts);
        let code = &snippet(Kind::Tag, &choices, &release(), None, None).unwrap()[0].code;
        for mark in ['{', '}', '[', ']'] {
            prop_assert!(!code.contains(mark), "{code}");
        }
    }

    #[test]
    fn a_shortcode_is_refused_or_reads_back(texts in prop::collection::vec(hostile(), 6)) {
        let choices = choices(&texts);
        let Ok(pieces) = snippet(Kind::WordPress, &choices, &release(), None, None) else { return Ok(()) };
        let code = pieces[0].code.trim_end();
        let inside = code.strip_prefix("[prisoner_card").unwrap().strip_suffix(']').unwrap();
        prop_assert!(!inside.contains(['[', ']', '<', '>', '\\', '\n']), "{code}");
        // As WordPress splits it: a name, an equals sign, the text between quotes.
        let values: Vec<&str> = inside.split('"').skip(1).step_by(2).collect();
        prop_assert_eq!(values[1], &choices.person);
        prop_assert_eq!(values.len(), 5);
    }

    #[test]
    fn a_frame_reads_back(texts in prop::collection::vec(hostile(), 3)) {
        let frame = Frame {
            framed: format!("https://feed.example/{}", texts[0]),
            page: format!("https://feed.example/{}", texts[1]),
            title: texts[2].clone(),
            height: 900,
        };
        let code = frame.html(&release().frame_script);
        let (attributes, _) = in_html(&code, "iframe").unwrap();
        prop_assert_eq!(&attributes["src"], &carried(&frame.framed));
        prop_assert_eq!(&attributes["title"], &carried(&frame.title));
        prop_assert_eq!(in_xml(&code, "iframe").unwrap(), attributes);
    }
}
