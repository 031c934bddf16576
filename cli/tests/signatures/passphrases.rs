//! Pass phrases: from a file, from a terminal that does not show them, and with OpenSSL.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use super::others::{is_there, openssl, public_by_openssl};
use super::place::Place;

const PASSPHRASE: &str = "seven tulips in März";

/// A key under the pass phrase, a file with the phrase, and a file with a wrong one.
fn locked() -> Place {
    let place = Place::new();
    for (name, text) in [
        ("phrase", format!("{PASSPHRASE}\n")),
        ("wrong", "eight tulips\r\n".to_owned()),
    ] {
        place.write(name, text);
        place.set_mode(name, 0o600);
    }
    place.done(&["keygen", "--out", "key", "--passphrase-file", "phrase"]);
    place
}

#[test]
fn a_key_under_a_pass_phrase_signs_with_it_alone() {
    let place = locked();
    assert!(place.read("key").starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    assert_eq!(place.mode("key"), 0o600);
    place.assert_refused(
        &["sign", "feed.json", "--secret", "key", "--passphrase-file", "wrong"],
        2,
        "error: the pass phrase does not open the secret key key: nothing was signed",
    );
    assert!(!place.path("feed.json.sig").exists());
    place.done(&[
        "sign",
        "feed.json",
        "--secret",
        "key",
        "--passphrase-file",
        "wrong",
        "--passphrase-file",
        "phrase",
    ]);
    place.done(&["verify", "feed.json", "--key", "key.pub"]);
    // A line's end is not part of it.
    place.write("phrase", PASSPHRASE);
    place.done(&["sign", "feed.json", "--secret", "key", "--passphrase-file", "phrase"]);
    // Nor is a byte-order mark.
    place.write("phrase", format!("\u{feff}{PASSPHRASE}\r\n"));
    place.done(&["sign", "feed.json", "--secret", "key", "--passphrase-file", "phrase"]);
    place.set_mode("phrase", 0o644);
    let output = place.run(&["sign", "feed.json", "--secret", "key", "--passphrase-file", "phrase"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.starts_with("warning: the pass phrase phrase is open to others (mode 0644): run chmod 600 phrase\n"),
        "{said}"
    );
    // A longer first line would be cut.
    place.write("phrase", "x".repeat(4096));
    place.set_mode("phrase", 0o600);
    place.assert_refused(
        &["keygen", "--out", "other", "--passphrase-file", "phrase"],
        2,
        "error: the first line of phrase is too long for a pass phrase",
    );
    place.set_mode("phrase", 0o644);
    place.write("phrase", "\nsecond line");
    place.assert_refused(
        &["keygen", "--out", "other", "--passphrase-file", "phrase"],
        2,
        "warning: the pass phrase phrase is open to others (mode 0644): run chmod 600 phrase\n\
         error: phrase holds no pass phrase: its first line is empty",
    );
}

#[test]
fn openssl_opens_a_key_under_a_pass_phrase_and_the_other_way_round() {
    if !is_there(
        "openssl",
        "openssl_opens_a_key_under_a_pass_phrase_and_the_other_way_round",
    ) {
        return;
    }
    let place = locked();
    assert_eq!(
        public_by_openssl(&place, "key -passin file:phrase"),
        place.read("key.pub")
    );
    // The format of other tools: PBKDF2 instead of scrypt.
    openssl(
        &place,
        "genpkey -algorithm ed25519 -aes256 -pass file:phrase -out theirs",
    );
    place.set_mode("theirs", 0o600);
    place.done(&["sign", "feed.json", "--secret", "theirs", "--passphrase-file", "phrase"]);
    let public = public_by_openssl(&place, "theirs -passin file:phrase");
    place.done(&["verify", "feed.json", "--key", public.trim_end()]);
}

#[test]
fn without_a_terminal_no_pass_phrase_is_asked_for() {
    if !is_there("setsid", "without_a_terminal_no_pass_phrase_is_asked_for") {
        return;
    }
    let place = locked();
    for (arguments, instead) in [
        (
            &["keygen", "--out", "other"][..],
            "pass --passphrase-file FILE, or --no-passphrase to do without",
        ),
        (&["sign", "feed.json", "--secret", "key"], "pass --passphrase-file FILE"),
    ] {
        let output = Command::new("setsid")
            .args(["--wait", env!("CARGO_BIN_EXE_prisoner-card")])
            .args(arguments)
            .current_dir(place.folder())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(
            said.starts_with("error: cannot ask for a pass phrase without a terminal ("),
            "{said}"
        );
        assert!(said.ends_with(&format!("): {instead}\n")), "{said}");
    }
    assert!(!place.path("other").exists());
}

/// Runs a command on a terminal, and types a line at each prompt. Returns what the terminal showed, and the exit code.
fn on_a_terminal(place: &Place, command: &str, lines: &[&str]) -> (String, Option<i32>) {
    let command = format!("tty > terminal; exec {} {command}", env!("CARGO_BIN_EXE_prisoner-card"));
    let mut script = Command::new("script")
        .args(["--quiet", "--return", "--command", &command, "/dev/null"])
        .current_dir(place.folder())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut keyboard = script.stdin.take().unwrap();
    let mut screen = BufReader::new(script.stdout.take().unwrap());
    let mut shown = Vec::new();
    for line in lines {
        // A prompt ends with a colon and a space, and no line end comes after it.
        while !shown.ends_with(b": ") {
            let mut byte = [0];
            screen.read_exact(&mut byte).unwrap();
            shown.push(byte[0]);
        }
        shown.push(b'\n');
        wait_until_typing_is_hidden(place.read("terminal").trim_end());
        writeln!(keyboard, "{line}").unwrap();
    }
    while screen.read_until(b'\n', &mut shown).unwrap() > 0 {}
    let code = script.wait().unwrap().code();
    (String::from_utf8(shown).unwrap(), code)
}

/// The prompt comes before the terminal stops showing the input; a person is slower than that.
fn wait_until_typing_is_hidden(terminal: &str) {
    let is_hidden = || {
        let settings = Command::new("stty").args(["-a", "-F", terminal]).output().unwrap();
        String::from_utf8(settings.stdout).unwrap().contains(" -echo ")
    };
    assert!((0..10_000).any(|_| is_hidden()), "{terminal} shows what is typed");
}

#[test]
fn a_pass_phrase_is_asked_for_twice_and_never_shown() {
    if !is_there("script", "a_pass_phrase_is_asked_for_twice_and_never_shown") {
        return;
    }
    let place = Place::new();
    let (shown, code) = on_a_terminal(&place, "keygen --out key", &[PASSPHRASE, "another"]);
    assert_eq!(code, Some(2), "{shown}");
    assert!(
        shown.contains("error: the two pass phrases are not the same, and no key was made"),
        "{shown}"
    );
    let (shown, code) = on_a_terminal(&place, "keygen --out key", &[""]);
    assert_eq!(code, Some(2), "{shown}");
    assert!(
        shown.contains("error: no pass phrase was typed, and no key was made"),
        "{shown}"
    );
    assert_eq!(place.names(), ["feed.json", "terminal"]);

    let (shown, code) = on_a_terminal(&place, "keygen --out key", &[PASSPHRASE, PASSPHRASE]);
    assert_eq!(code, Some(0), "{shown}");
    assert!(
        shown.contains("Pass phrase for key: ") && shown.contains("The same again: "),
        "{shown}"
    );
    assert!(!shown.contains("tulips"), "{shown}");
    let (shown, code) = on_a_terminal(&place, "sign feed.json --secret key", &[PASSPHRASE]);
    assert_eq!(code, Some(0), "{shown}");
    assert!(
        shown.contains("Pass phrase of key: ") && !shown.contains("tulips"),
        "{shown}"
    );
    place.done(&["verify", "feed.json", "--key", "key.pub"]);
}
