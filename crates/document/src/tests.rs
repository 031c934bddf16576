use proptest::prelude::*;

use super::{Document, Json, Node, parse};
use crate::diagnostic::Severity;

/// The problems, as `code "the underlined text"`.
fn reported(document: &Document<'_>, bytes: &[u8]) -> Vec<String> {
    document
        .problems
        .iter()
        .map(|problem| {
            let underlined = String::from_utf8_lossy(&bytes[problem.span.clone()]).into_owned();
            format!("{} {underlined}", problem.code)
        })
        .collect()
}

#[track_caller]
fn assert_reported(json: &[u8], expected: &[&str]) {
    let document = parse(json);
    assert_eq!(reported(&document, json), expected, "{}", String::from_utf8_lossy(json));
}

/// The same JSON without places, as text.
fn rewritten(node: &Node<'_>) -> String {
    match &node.value {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(number) => (*number).to_owned(),
        Json::String(text) => format!("{text:?}"),
        Json::List(entries) => format!("[{}]", entries.iter().map(rewritten).collect::<Vec<_>>().join(",")),
        Json::Object(members) => {
            let members = members
                .iter()
                .map(|member| format!("{:?}:{}", member.name, rewritten(&member.value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
    }
}

#[test]
fn sound_json_is_read_with_the_place_of_everything() {
    let json = r#" { "a" : [1, -2.5e3, true, null], "б\"" : { } } "#;
    let document = parse(json.as_bytes());
    assert!(document.is_sound());
    let root = document.root.unwrap();
    assert_eq!(rewritten(&root), r#"{"a":[1,-2.5e3,true,null],"б\"":{}}"#);
    assert_eq!(&json[root.span.clone()], json.trim());
    let members = root.members();
    assert_eq!(&json[members[1].name_span.clone()], r#""б\"""#);
    assert_eq!(&json[members[1].value.span.clone()], "{ }");
    let entries = root.get("a").unwrap().entries();
    assert_eq!(&json[entries[1].span.clone()], "-2.5e3");
}

#[test]
fn escapes_are_read() {
    let document = parse(r#"["\"\\\/\b\f\n\r\t\u0041\u00e9\uD83D\uDE00\u0000"]"#.as_bytes());
    assert_eq!(document.problems, []);
    let root = document.root.unwrap();
    assert_eq!(root.entries()[0].as_str(), Some("\"\\/\u{8}\u{c}\n\r\tAé😀\0"));
}

#[test]
fn mistakes_of_which_the_meaning_is_clear_are_reported_and_the_rest_is_read() {
    for (json, meant, expected) in [
        ("[1, 2,]", "[1,2]", &["trailing-comma ,"][..]),
        (r#"{"a": 1,}"#, r#"{"a":1}"#, &["trailing-comma ,"]),
        ("[1,, 2]", "[1,2]", &["extra-comma ,"]),
        ("[, 1]", "[1]", &["extra-comma ,"]),
        ("[1 2]", "[1,2]", &["missing-comma 1"]),
        (r#"{"a": "x" "b": 2}"#, r#"{"a":"x","b":2}"#, &["missing-comma \""]),
        (r#"{"a": 1; "b": 2}"#, r#"{"a":1,"b":2}"#, &["missing-comma ;"]),
        (r#"{"a" 1}"#, r#"{"a":1}"#, &[r#"missing-colon "a""#]),
        (r#"{"a" = 1}"#, r#"{"a":1}"#, &["missing-colon ="]),
        (r#"{"a":: 1}"#, r#"{"a":1}"#, &["extra-colon :"]),
        ("[1, // one\n2]", "[1,2]", &["comment // one"]),
        ("[1, /* one\n */ 2]", "[1,2]", &["comment /* one\n */"]),
        ("# feed\n[1]", "[1]", &["comment # feed"]),
        (
            "['one', 'it's']",
            r#"["one","it's"]"#,
            &["wrong-quotes 'one'", "wrong-quotes 'it's'"],
        ),
        (
            "{“a”: „b“, ‘c’: «d»}",
            r#"{"a":"b","c":"d"}"#,
            &[
                "wrong-quotes “a”",
                "wrong-quotes „b“",
                "wrong-quotes ‘c’",
                "wrong-quotes «d»",
            ],
        ),
        (
            "{a: 1, имя: 2}",
            r#"{"a":1,"имя":2}"#,
            &["unquoted-name a", "unquoted-name имя"],
        ),
        (
            "{\"a\": Sergei Mironov, \"b\": 1981-02-03}",
            r#"{"a":"Sergei Mironov","b":"1981-02-03"}"#,
            &["unquoted-text Sergei Mironov", "unquoted-text 1981-02-03"],
        ),
        (
            "[2024-02-13T10:00:00Z]",
            r#"["2024-02-13T10:00:00Z"]"#,
            &["unquoted-text 2024-02-13T10:00:00Z"],
        ),
        (
            "[True, None, FALSE]",
            "[true,null,false]",
            &["unknown-word True", "unknown-word None", "unknown-word FALSE"],
        ),
        ("[1,\u{a0}2]", "[1,2]", &["invisible-character \u{a0}"]),
        (
            "[1\u{200b}\u{feff}, 2]",
            "[1,2]",
            &["invisible-character \u{200b}\u{feff}"],
        ),
        ("[\"a\tb\"]", r#"["a\tb"]"#, &["control-in-text \t"]),
        ("[\"a\nb\"]", r#"["a\nb"]"#, &["control-in-text \n"]),
        ("[\"a,\n\"b\"]", r#"["a","b"]"#, &["unclosed-text \"a"]),
        ("{\"a\": \"b\n}", r#"{"a":"b"}"#, &["unclosed-text \"b"]),
        (
            r#"["C:\Users\х"]"#,
            r#"["C:\\Users\\х"]"#,
            &[r"bad-escape \U", r"bad-escape \х"],
        ),
        (
            r#"["\u12", "\u"]"#,
            "[\"\u{fffd}\",\"\u{fffd}\"]",
            &[r"bad-escape \u12", r"bad-escape \u"],
        ),
        (
            r#"["\ud800", "\udc00a"]"#,
            "[\"\u{fffd}\",\"\u{fffd}a\"]",
            &[r"lone-surrogate \ud800", r"lone-surrogate \udc00"],
        ),
        (r#"["\ud83d\u0041"]"#, "[\"\u{fffd}A\"]", &[r"lone-surrogate \ud83d"]),
        ("[1e400]", "[null]", &["number-too-large 1e400"]),
        (r#"{"a": 1, "a": 2}"#, r#"{"a":1,"a":2}"#, &[r#"duplicate-member "a""#]),
    ] {
        if expected.is_empty() {
            continue;
        }
        assert_reported(json.as_bytes(), expected);
        let document = parse(json.as_bytes());
        assert!(!document.is_sound(), "{json}");
        assert_eq!(document.root.as_ref().map(rewritten).as_deref(), Some(meant), "{json}");
    }
}

#[test]
fn mistakes_of_which_the_meaning_is_unclear_are_reported_without_a_guess() {
    for (json, expected) in [
        (&b""[..], &["empty-document "][..]),
        (b" \n", &["empty-document "]),
        (b"<!doctype html>", &["not-json <"]),
        (b"\x1f\x8b\x08", &["not-json \x1f"]),
        (b"\xff\xfe[\0", &["not-utf8 \u{fffd}"]),
        (b"[1] x", &["after-the-end x"]),
        (b"[1]]", &["after-the-end ]"]),
        (b"[ ", &["cut-off ["]),
        (b"{\"a\": [1, {\"b\"", &["cut-off \""]),
        (b"{\"a\": \"b", &["unclosed-text \"b", "cut-off b"]),
        (b"[1}", &["wrong-bracket }"]),
        (b"{\"a\": [1, 2}", &["wrong-bracket }"]),
        (b"[{\"a\": 1]", &["wrong-bracket ]"]),
        (b"{1, 2}", &["missing-name 1", "missing-name 2"]),
        (b"{: 1}", &["missing-name :"]),
        (b"{\"a\"}", &["missing-value \"a\""]),
        (b"{\"a\": , \"b\": }", &["missing-value \"a\"", "missing-value \"b\""]),
        (b"[\"a\": 1, \"b\": 2]", &["colon-in-list \"a\"", "colon-in-list \"b\""]),
        (
            b"[+1, 01, .5, 5., 1_000, 0x1F, -, 1e]",
            &[
                "malformed-number +1",
                "malformed-number 01",
                "malformed-number .5",
                "malformed-number 5.",
                "malformed-number 1_000",
                "malformed-number 0x1F",
                "malformed-number -",
                "malformed-number 1e",
            ],
        ),
        (
            b"[NaN, -Infinity, Infinity]",
            &[
                "malformed-number NaN",
                "malformed-number -Infinity",
                "malformed-number Infinity",
            ],
        ),
        (b"[1 @ 2]", &["unexpected-character @ 2"]),
        (b"[%]", &["unexpected-character %"]),
    ] {
        assert_reported(json, expected);
        assert_eq!(parse(json).root, None, "{}", String::from_utf8_lossy(json));
    }
}

#[test]
fn invalid_utf8_is_reported_at_its_place() {
    assert_reported(b"[\"a\xffb\", \"\xd0\"]", &["not-utf8 \u{fffd}", "not-utf8 \u{fffd}"]);
    let windows_1251 = b"[\"\xcc\xe8\xf0\xee\xed\xee\xe2 \xd1\xe5\xf0\xe3\xe5\xe9\"]";
    let document = parse(windows_1251);
    assert_eq!(
        document.problems[0].message,
        "the file is not in UTF-8: it has 13 places that cannot be read; this is the first"
    );
    assert_eq!((document.problems[0].span.clone(), document.problems.len()), (2..3, 1));
}

#[test]
fn a_byte_order_mark_is_a_warning() {
    let document = parse(b"\xef\xbb\xbf[1]");
    assert!(document.is_sound());
    assert_eq!(document.problems.len(), 1);
    assert_eq!(
        (document.problems[0].code, document.problems[0].severity),
        ("byte-order-mark", Severity::Warning)
    );
}

#[test]
fn members_of_one_name_are_reported_with_both_places() {
    let many = ('a'..='z')
        .map(|name| format!("\"{name}\": 1, "))
        .collect::<Vec<_>>()
        .concat();
    for json in [
        r#"{"x": {"a/b": 1, "C": 2, "a/b": 3}}"#.to_owned(),
        format!(r#"{{"x": {{"a/b": 1, {many} "a\u002fb": 3}}}}"#),
    ] {
        let document = parse(json.as_bytes());
        let problem = &document.problems[0];
        assert_eq!(document.problems.len(), 1);
        assert_eq!(problem.pointer, "/x/a~1b");
        assert_eq!(
            problem.message,
            "\"a/b\" is here a second time; of the two, a card takes this one"
        );
        assert_eq!(problem.help, "keep the one that is right and remove the other");
        assert_eq!(&json[problem.related[0].span.clone()], "\"a/b\"");
        assert!(problem.related[0].span.start < problem.span.start);
        // The last counts, as in browsers.
        let root = document.root.unwrap();
        assert_eq!(root.get("x").unwrap().get("a/b").unwrap().value, Json::Number("3"));
    }
}

#[test]
fn nesting_without_end_ends_in_a_message() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("[{\"a\":", "}]")] {
        let deep = format!("{}1{}", open.repeat(200_000), close.repeat(200_000));
        let document = parse(deep.as_bytes());
        assert_eq!(document.problems.len(), 1, "{open}");
        assert_eq!(document.problems[0].code, "too-deep");
        assert!(document.root.is_some());
        let cut = open.repeat(200_000);
        assert_eq!(parse(cut.as_bytes()).root, None);
    }
    let allowed = format!("{}1{}", "[".repeat(128), "]".repeat(128));
    assert!(parse(allowed.as_bytes()).is_sound());
    assert!(!parse(format!("[{allowed}]").as_bytes()).is_sound());
}

#[test]
fn underlines_cover_whole_characters() {
    for (json, expected) in [
        (r#"["а", ск "б"]"#, &["unquoted-text ск", "missing-comma к"][..]),
        ("[1 é]", &["missing-comma 1", "unquoted-text é"]),
        (r#"{"x"::"b";"#, &["missing-name "]),
        ("{é}", &["unquoted-name é", "missing-value é"]),
    ] {
        let found = reported(&parse(json.as_bytes()), json.as_bytes());
        let expected: Vec<String> = expected.iter().map(|reported| (*reported).to_owned()).collect();
        assert!(
            expected.iter().all(|reported| found.contains(reported)),
            "{json}: {found:?}"
        );
        assert!(
            !found.iter().any(|reported| reported.contains('\u{fffd}')),
            "{json}: {found:?}"
        );
    }
}

#[test]
fn a_file_full_of_mistakes_ends_in_a_message() {
    let json = "[1 ".repeat(100_000);
    assert!(parse(json.as_bytes()).problems.len() <= 101);
    let json = format!("[{}]", "1 ".repeat(100_000));
    let document = parse(json.as_bytes());
    assert_eq!(document.problems.len(), 101);
    assert_eq!(document.problems[100].code, "too-many-mistakes");
}

/// Text that is nearly JSON.
fn nearly_json() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        6 => "[\\[\\]{},:]",
        3 => "\"[a-c\\\\u0-9D]{0,7}\"",
        3 => "[-+]?[0-9]{1,3}([.][0-9]{0,2})?(e[0-9]{1,3})?",
        2 => prop_oneof![Just("true"), Just("null"), Just("\\ud83d\\ude00"), Just("é"), Just("//")].prop_map(str::to_owned),
        1 => "[ \t\n\r]",
        1 => "[“”'\"/\\\\a-z@#;=\u{a0}\u{0}]",
    ];
    proptest::collection::vec(token, 0..24).prop_map(|tokens| tokens.concat())
}

fn sound_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i32>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            proptest::collection::btree_map(".{0,4}", inner, 0..6)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

fn value_of(node: &Node<'_>) -> serde_json::Value {
    match &node.value {
        Json::Null => serde_json::Value::Null,
        Json::Bool(value) => (*value).into(),
        Json::Number(number) => serde_json::from_str(number).unwrap(),
        Json::String(text) => text.as_ref().into(),
        Json::List(entries) => entries.iter().map(value_of).collect(),
        Json::Object(members) => members
            .iter()
            .map(|member| (member.name.clone().into_owned(), value_of(&member.value)))
            .collect(),
    }
}

/// Compares with another parser, which differs on members of one name alone.
fn assert_agrees(bytes: &[u8]) -> Result<(), TestCaseError> {
    let document = parse(bytes);
    let is_accepted = document.root.is_some()
        && document
            .problems
            .iter()
            .all(|problem| problem.code == "duplicate-member");
    let other = serde_json::from_slice::<serde_json::Value>(bytes).ok();
    prop_assert_eq!(is_accepted, other.is_some(), "{:?}: {:?}", bytes, document.problems);
    for problem in &document.problems {
        prop_assert!(
            problem.span.start <= problem.span.end && problem.span.end <= bytes.len(),
            "{:?}",
            problem
        );
        if let Ok(text) = std::str::from_utf8(bytes) {
            prop_assert!(
                text.get(problem.span.clone()).is_some(),
                "between characters: {:?}",
                problem
            );
        }
    }
    if let (Some(root), Some(other)) = (document.root.filter(|_| is_accepted), other) {
        prop_assert_eq!(value_of(&root), other);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn json_is_accepted_exactly_where_serde_json_accepts_it(text in nearly_json()) {
        assert_agrees(text.as_bytes())?;
    }

    #[test]
    fn any_bytes_end_in_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        // A byte-order mark is accepted here alone.
        prop_assume!(!bytes.starts_with(&[0xef, 0xbb, 0xbf]));
        assert_agrees(&bytes)?;
    }

    #[test]
    fn a_byte_changed_in_sound_json_is_reported_or_harmless(
        json in sound_json(), at in any::<prop::sample::Index>(), byte in any::<u8>()
    ) {
        let mut bytes = serde_json::to_vec_pretty(&json).unwrap();
        assert_agrees(&bytes)?;
        let at = at.index(bytes.len());
        bytes[at] = byte;
        assert_agrees(&bytes)?;
        bytes.truncate(at);
        assert_agrees(&bytes)?;
    }
}
