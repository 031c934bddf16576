//! The snippets that partners paste, to the letter.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use prisoner_card_snippet::*;

const KEY: &str = "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=#urn:example:people";

fn choices() -> Choices {
    Choices {
        feeds: vec!["https://feed.example/feed.json".to_owned()],
        person: "iris".to_owned(),
        language: Some("ru".to_owned()),
        keys: vec![KEY.to_owned()],
        since: Some(7),
        fallback: Fallback {
            url: Some("https://feed.example/p/iris/?a&b".to_owned()),
            title: "Iris: how to write".to_owned(),
        },
        ..Choices::default()
    }
}

fn release() -> Release {
    Release {
        script: Script {
            url: "https://cdn.example/1/prisoner-card.js".to_owned(),
            integrity: Some("sha384-abc".to_owned()),
        },
        frame_script: Script {
            url: "https://cdn.example/1/prisoner-card-frame.js".to_owned(),
            integrity: Some("sha384-def".to_owned()),
        },
        ..Release::default()
    }
    .with_names([
        "prisoner-card.js",
        "prisoner-card-12.wasm",
        "prisoner-card-34.ru.json",
        "prisoner-card-56.de.json",
        "prisoner-card-78.nowasm.js",
    ])
}

fn frame() -> Frame {
    Frame {
        framed: "https://feed.example/p/iris/embed.html".to_owned(),
        page: "https://feed.example/p/iris/".to_owned(),
        title: "Iris".to_owned(),
        height: 900,
    }
}

fn pieces(kind: Kind, choices: &Choices) -> Vec<(Place, String)> {
    let card = Some("<prisoner-card></prisoner-card>");
    let pieces = snippet(kind, choices, &release(), card, Some(&frame())).unwrap();
    pieces.into_iter().map(|piece| (piece.place, piece.code)).collect()
}

const SCRIPT: &str = "<script async=\"\" src=\"https://cdn.example/1/prisoner-card.js\" integrity=\"sha384-abc\" \
                      crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\"";

const ELEMENT: &str = "<prisoner-card feed=\"https://feed.example/feed.json\" person=\"iris\" lang=\"ru\" \
                       keys=\"ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=#urn:example:people\" since=\"7\">\n  \
                       <a href=\"https://feed.example/p/iris/?a&amp;b\">Iris: how to write</a>\n</prisoner-card>\n";

fn tag() -> String {
    let hint = |url: &str| {
        format!(
            "<link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\" href=\"{url}\" />\n"
        )
    };
    [
        hint("https://cdn.example/1/prisoner-card-12.wasm"),
        hint("https://cdn.example/1/prisoner-card-34.ru.json"),
        hint("https://feed.example/feed.json"),
        format!("{SCRIPT}></script>\n"),
        ELEMENT.to_owned(),
    ]
    .concat()
}

#[test]
fn the_tag_hints_at_what_its_card_will_load() {
    for kind in [Kind::Tag, Kind::Tilda, Kind::Squarespace, Kind::Ghost, Kind::Drupal] {
        assert_eq!(pieces(kind, &choices()), [(Place::Page, tag())]);
    }
    for kind in [Kind::Jekyll, Kind::Eleventy] {
        assert_eq!(pieces(kind, &choices()), [(Place::Post, tag())]);
    }
}

#[test]
fn a_script_that_is_not_pinned_has_no_hint_of_files_that_a_release_renames() {
    let mut release = release();
    release.script.integrity = None;
    let pieces = snippet(Kind::Tag, &choices(), &release, None, None).unwrap();
    let hints: Vec<&str> = pieces[0]
        .code
        .lines()
        .filter(|line| line.starts_with("<link"))
        .collect();
    assert_eq!(hints.len(), 1, "{hints:?}");
    assert!(
        hints[0].contains("href=\"https://feed.example/feed.json\""),
        "{hints:?}"
    );
}

#[test]
fn one_script_tag_carries_all_settings() {
    let expected = format!(
        "{SCRIPT} data-feed=\"https://feed.example/feed.json\" data-person=\"iris\" data-lang=\"ru\" data-keys=\"{KEY}\" \
         data-since=\"7\"></script>\n"
    );
    assert_eq!(pieces(Kind::Script, &choices()), [(Place::Page, expected)]);
}

#[test]
fn settings_that_differ_from_the_defaults_are_attributes() {
    let choices = Choices {
        language: Some(String::new()),
        layout: Layout::Compact,
        theme: Theme::Dark,
        help: Help::None,
        links: Links::None,
        photo: Photo::Own,
        keys: Vec::new(),
        since: None,
        ..choices()
    };
    let code = &pieces(Kind::Svelte, &choices)[1].1;
    let element = "<prisoner-card feed=\"https://feed.example/feed.json\" person=\"iris\" theme=\"dark\" layout=\"compact\" \
                   help=\"none\" links=\"none\" photo=\"own\">\n";
    assert!(code.contains(element), "{code}");
}

#[test]
fn a_static_card_comes_with_the_script_that_updates_it() {
    let expected = format!("<prisoner-card></prisoner-card>\n{SCRIPT}></script>\n");
    assert_eq!(pieces(Kind::Static, &choices()), [(Place::Page, expected)]);
    let missing = snippet(Kind::Static, &choices(), &release(), None, None);
    assert_eq!(missing, Err(NotPossible::NoCard));
}

#[test]
fn a_frame_shows_the_publishers_page_and_wix_takes_its_address() {
    let expected = "<iframe class=\"prisoner-card-frame\" src=\"https://feed.example/p/iris/embed.html\" title=\"Iris\" width=\"100%\" \
                    height=\"900\" frameborder=\"0\" loading=\"lazy\" allow=\"clipboard-write\" referrerpolicy=\"no-referrer\" \
                    sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"></iframe>\n\
                    <p><a href=\"https://feed.example/p/iris/\">Iris</a></p>\n\
                    <script async=\"\" src=\"https://cdn.example/1/prisoner-card-frame.js\" integrity=\"sha384-def\" \
                    crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\"></script>\n";
    assert_eq!(pieces(Kind::Frame, &choices()), [(Place::Page, expected.to_owned())]);
    let address = "https://feed.example/p/iris/embed.html\n".to_owned();
    assert_eq!(pieces(Kind::Wix, &choices()), [(Place::Address, address)]);
    let missing = snippet(Kind::Frame, &choices(), &release(), None, None);
    assert_eq!(missing, Err(NotPossible::NoFrame));
    let html = snippet(Kind::Wix, &choices(), &release(), None, None).unwrap();
    assert_eq!(html[0].code, tag());
}

#[test]
fn a_shortcode_has_what_wordpress_can_read_and_nothing_else() {
    let expected = format!(
        "[prisoner_card feed=\"https://feed.example/feed.json\" person=\"iris\" lang=\"ru\" keys=\"{KEY}\" since=\"7\"]\n"
    );
    assert_eq!(pieces(Kind::WordPress, &choices()), [(Place::Post, expected)]);
    let refused = |change: fn(&mut Choices)| {
        let mut choices = choices();
        change(&mut choices);
        snippet(Kind::WordPress, &choices, &release(), None, None)
    };
    let brackets = refused(|choices| choices.person = "a]b".to_owned());
    assert_eq!(brackets, Err(NotPossible::NotInShortcode("person")));
    let quotes = refused(|choices| choices.keys = vec!["ed25519:x#a\"b".to_owned()]);
    assert_eq!(quotes, Err(NotPossible::NotInShortcode("keys")));
    let feed = refused(|choices| choices.feeds = vec!["https://feed.example/?a[]=\"".to_owned()]).unwrap();
    assert!(
        feed[0].code.contains("feed=\"https://feed.example/?a%5B%5D=%22\""),
        "{feed:?}"
    );
}

#[test]
fn hugo_gets_a_shortcode_with_the_whole_snippet() {
    let mut choices = choices();
    choices.person = "https://feed.example/People/Iris%20{{x}}/".to_owned();
    let pieces = pieces(Kind::Hugo, &choices);
    assert_eq!(
        pieces[0].0,
        Place::File("layouts/shortcodes/prisoner-card-iris20x.html".to_owned())
    );
    assert!(!pieces[0].1.contains("{{"), "{}", pieces[0].1);
    assert_eq!(pieces[1], (Place::Post, "{{< prisoner-card-iris20x >}}\n".to_owned()));
}

#[test]
fn an_app_gets_the_package_and_a_component() {
    for (kind, file, start) in [
        (Kind::React, "src/Card.jsx", "import \"prisoner-card/react\";\n"),
        (
            Kind::Vue,
            "src/Card.vue",
            "<script setup>\nimport \"prisoner-card/vue\";\n",
        ),
        (
            Kind::Svelte,
            "src/Card.svelte",
            "<script>\n  import \"prisoner-card/svelte\";\n",
        ),
    ] {
        let pieces = pieces(kind, &choices());
        assert_eq!(pieces[0], (Place::Terminal, "npm install prisoner-card\n".to_owned()));
        let (place, code) = pieces.last().unwrap();
        assert_eq!(*place, Place::File(file.to_owned()));
        assert!(code.starts_with(start), "{code}");
        let element: String = code.lines().map(|line| line.trim_start().to_owned() + "\n").collect();
        let expected: String = ELEMENT
            .lines()
            .map(|line| line.trim_start().to_owned() + "\n")
            .collect();
        assert!(element.contains(&expected), "{code}");
    }
}

#[test]
fn nothing_is_printed_that_somebody_would_have_to_complete() {
    for kind in Kind::ALL {
        let of = |choices: &Choices| snippet(*kind, choices, &release(), Some("<p></p>"), Some(&frame()));
        let mut without_feed = choices();
        without_feed.feeds.clear();
        assert_eq!(of(&without_feed), Err(NotPossible::NoFeed));
        let mut without_person = choices();
        without_person.person = " ".to_owned();
        assert_eq!(of(&without_person), Err(NotPossible::NoPerson));
        for piece in of(&choices()).unwrap() {
            assert!(!piece.code.contains('…') && piece.code.ends_with('\n'), "{piece:?}");
        }
    }
}

#[test]
fn a_list_has_a_tag_of_its_own() {
    let script = Script {
        url: "https://cdn.example/1/prisoner-list.js".to_owned(),
        integrity: Some("sha384-ghi".to_owned()),
    };
    let choices = ListChoices {
        feeds: choices().feeds,
        order: Order::Need,
        count: Some(12),
        search: true,
        open: Open::Page,
        fallback: Fallback {
            url: None,
            title: "People to write to".to_owned(),
        },
        ..ListChoices::default()
    };
    assert_eq!(
        list_snippet(&choices, &script),
        "<script async=\"\" src=\"https://cdn.example/1/prisoner-list.js\" integrity=\"sha384-ghi\" crossorigin=\"anonymous\" \
         referrerpolicy=\"no-referrer\"></script>\n\
         <prisoner-list feed=\"https://feed.example/feed.json\" order=\"need\" count=\"12\" search=\"\" open=\"page\">\n  \
         <p>People to write to</p>\n</prisoner-list>\n"
    );
}

#[test]
fn a_list_has_people_for_readers_without_scripts() {
    let words = |text: &str, language: Option<&str>| Words {
        text: text.to_owned(),
        language: language.map(ToOwned::to_owned),
    };
    let person = |name, line| Listed {
        url: "https://feed.example/p/iris/?a&b".to_owned(),
        name,
        line,
    };
    let choices = ListChoices {
        people: vec![
            person(words("Ирис <i>", Some("ru")), Some(words("{{ wrote }}", None))),
            person(words("Oleg", None), None),
        ],
        ..ListChoices::default()
    };
    let snippet = list_snippet(&choices, &Script::default());
    let (_, list) = snippet.split_once("<prisoner-list").unwrap();
    assert_eq!(
        list,
        " feed=\"\">\n  <ul>\n    \
         <li><a href=\"https://feed.example/p/iris/?a&amp;b\"><bdi lang=\"ru\">Ирис &lt;i&gt;</bdi></a>\
         <br /><span dir=\"auto\">&#123;&#123; wrote &#125;&#125;</span></li>\n    \
         <li><a href=\"https://feed.example/p/iris/?a&amp;b\"><bdi>Oleg</bdi></a></li>\n  </ul>\n  <p></p>\n</prisoner-list>\n"
    );
}

#[track_caller]
fn assert_policy(kind: Kind, change: fn(&mut Choices), expected: &str) {
    let mut choices = choices();
    change(&mut choices);
    let photos = ["https://photos.example/iris.jpg"];
    let found = policy(kind, &choices, &release(), Some(&frame()), &photos, Some("sha256-x"));
    assert_eq!(found, expected);
}

#[test]
fn a_policy_allows_what_the_choices_need_and_nothing_else() {
    let unchanged: fn(&mut Choices) = |_| {};
    assert_policy(
        Kind::Tag,
        unchanged,
        "script-src https://cdn.example 'wasm-unsafe-eval'; \
         connect-src https://cdn.example https://feed.example https://photos.example",
    );
    assert_policy(
        Kind::Tag,
        |choices| choices.keys.clear(),
        "script-src https://cdn.example 'wasm-unsafe-eval'; connect-src https://cdn.example https://feed.example; \
         img-src https://photos.example",
    );
    assert_policy(
        Kind::Tag,
        |choices| {
            choices.keys.clear();
            choices.photo = Photo::None;
        },
        "script-src https://cdn.example 'wasm-unsafe-eval'; connect-src https://cdn.example https://feed.example",
    );
    assert_policy(
        Kind::Static,
        |choices| {
            choices.keys.clear();
            choices.photo = Photo::Own;
        },
        "script-src https://cdn.example 'wasm-unsafe-eval'; connect-src https://cdn.example https://feed.example; \
         img-src https://cdn.example https://feed.example; style-src 'sha256-x'",
    );
    assert_policy(
        Kind::React,
        |choices| choices.photo = Photo::None,
        "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' https://feed.example",
    );
    assert_policy(
        Kind::Frame,
        unchanged,
        "frame-src https://feed.example; script-src https://cdn.example",
    );
    assert_policy(Kind::Wix, unchanged, "frame-src https://feed.example");
}

#[test]
fn trust_goes_to_whom_nothing_keeps_out() {
    let mut choices = choices();
    let of = |kind, choices: &Choices, release: &Release| trust(kind, choices, release, Some(&frame()));
    let hosts = |names: &[&str]| FeedTrust::Hosts(names.iter().map(|name| (*name).to_owned()).collect());
    let found = of(Kind::Tag, &choices, &release());
    assert_eq!((found.script, found.feed), (ScriptTrust::Pinned, FeedTrust::Key));
    choices.keys.clear();
    choices.feeds.push("https://mirror.example/feed.json".to_owned());
    let mut open = release();
    open.script.integrity = None;
    let found = of(Kind::Tag, &choices, &open);
    assert_eq!(found.script, ScriptTrust::Host("cdn.example".to_owned()));
    assert_eq!(found.feed, hosts(&["feed.example", "mirror.example"]));
    assert_eq!(of(Kind::Vue, &choices, &open).script, ScriptTrust::Own);
    let found = of(Kind::Frame, &choices, &open);
    assert_eq!(
        (found.script, found.feed),
        (ScriptTrust::Framed, hosts(&["feed.example"]))
    );
}

/// The component that tests/shell/snippets.test.js compiles: `RENEW=1 cargo test -p prisoner-card-snippet` writes it
/// anew.
#[test]
fn the_component_that_is_compiled_in_a_test_is_this_one() {
    let choices = Choices {
        feeds: vec!["https://feed.example/?a=1&b=\"{c}\"".to_owned()],
        person: "{alert(1)} <b> 'x' [y]\n\"z\"".to_owned(),
        fallback: Fallback {
            url: Some("https://feed.example/?{x}&y".to_owned()),
            title: "{{ name }} </a> & more".to_owned(),
        },
        ..choices()
    };
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/shell/vectors/snippet.jsx");
    let code = pieces(Kind::React, &choices).remove(1).1;
    if std::env::var_os("RENEW").is_some() {
        std::fs::write(path, &code).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), code);
}
