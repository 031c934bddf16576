use serde_json::Value as Json;

use prisoner_card_format::limits::PERSON_VALUES;

use super::*;

/// What the shell writes, with what it writes it of; `tests/shell/transcribe.test.js` holds the shell to the same.
fn vectors() -> Vec<Json> {
    serde_json::from_str(include_str!("../../tests/shell/vectors/transcripts.json")).expect("the vectors are JSON")
}

#[track_caller]
fn assert_read(transcript: &str, expected: &Value) {
    let mut left = PERSON_VALUES;
    // NaN equals nothing, but is written alike.
    assert_eq!(
        format!("{:?}", read(transcript, &mut left)),
        format!("{expected:?}"),
        "{transcript}"
    );
}

#[test]
fn transcript_reads_as_the_json_that_it_was_made_of() {
    let vectors = vectors();
    let whole: Vec<_> = vectors.iter().filter(|vector| vector["whole"] == true).collect();
    assert!(whole.len() > 5);
    for vector in whole {
        let json = vector["json"].as_str().expect("JSON");
        let expected: Value = serde_json::from_str(json).expect("a value");
        assert_read(vector["transcript"].as_str().expect("a transcript"), &expected);
    }
}

#[test]
fn number_that_is_not_whole_is_no_number_of_the_format() {
    for (transcript, expected) in [
        ("n3:0.5", f64::NAN),
        ("n5:1e+21", f64::NAN),
        ("n8:Infinity", f64::NAN),
        ("n2:-7", -7.0),
        ("n16:9007199254740991", 9_007_199_254_740_991.0),
    ] {
        assert_read(transcript, &Value::Number(expected));
    }
}

#[test]
fn what_may_be_read_is_counted_and_nothing_is_read_beyond_it() {
    for (transcript, most, left) in [
        ("[s1:as1:b]", 10, 7),
        ("{1:as1:b}", 10, 8),
        // A hundred bytes are one more: 50 letters of two.
        (&format!("s50:{}", "я".repeat(50)), 10, 8),
        (&format!("s99:{}", "x".repeat(99)), 10, 9),
        ("[s1:as1:b]", 3, 0),
        ("[s1:as1:b]", 0, 0),
    ] {
        let mut may = most;
        read(transcript, &mut may);
        assert_eq!(may, left, "{transcript}");
    }
    let list = read(&format!("[{}]", "n1:7".repeat(1_000)), &mut { 11 });
    let Value::List(entries) = list else {
        unreachable!("a list")
    };
    assert_eq!(entries.len(), 10);
    assert_eq!(entries.last(), Some(&Value::Null));
}

#[test]
fn what_is_no_transcript_ends_somewhere() {
    for transcript in [
        "",
        "[",
        "{",
        "]",
        "s",
        "s:",
        "s9:ab",
        "sx:ab",
        "s-1:ab",
        "{1:a",
        "{1:as",
        "[[[[",
        "я",
        "s1:😀",
        "s1:",
        "o4:null",
        "u9:undefined",
        "b4:true",
        "b3:yes",
        "}n1:1",
    ] {
        read(transcript, &mut { 100 });
    }
    // Half of a pair is never cut: the shell's lengths count whole letters, and U+FFFD for what is none.
    assert_read("s1:😀b", &Value::String("😀".to_owned()));
}
