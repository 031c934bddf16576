//! Servers that hang, drip, lie and redirect elsewhere: each run ends, and the copy stays.

use std::io::{BufRead, BufReader, Write};
use std::net::{IpAddr, SocketAddr};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use prisoner_card_cli::input::fetch::{Client, Get, Guard, Reach};
use proptest::prelude::*;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::UNCHANGED;
use super::common::ended;
use super::publisher::{Publisher, feed};
use super::server::Answer;

/// The options of a run that has to wait for a server.
const SHORT: [&str; 2] = ["--timeout", "1"];

fn issue_8() -> Answer {
    Answer::bytes(feed(8).to_string())
}

#[test]
fn slow_answers_are_aborted() {
    let publisher = Publisher::mirrored();
    let bomb = Answer::bytes(feed(8).to_string());
    for answer in [
        // Not a byte; half of the head; half of the body; a byte now and then.
        bomb.clone().stalled_after(0),
        bomb.clone().stalled_after(20),
        bomb.clone().stalled_after(500),
        bomb.dripping(),
    ] {
        publisher.server.serve("/feed.json", answer);
        let start = Instant::now();
        publisher.assert_stays(&SHORT, 2, "error: cannot fetch {}: there was no whole answer in time");
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    }
}

#[test]
fn a_body_that_is_cut_short_is_no_feed() {
    let publisher = Publisher::mirrored();
    publisher
        .server
        .serve("/feed.json", issue_8().with_length_wrong_by(100));
    publisher.assert_not_fetched("the connection ended before the answer did");
    assert_eq!(publisher.server.take_targets(), ["/feed.json"; 3]);
    // If the server states too small a length, the answer ends there.
    publisher.publish("/feed.json", &feed(8));
    publisher
        .server
        .serve("/feed.json", issue_8().with_length_wrong_by(-100));
    publisher.assert_refused("no signature of it fits a given key");
    // Without a length, only the signature shows that the feed is cut.
    let text = feed(8).to_string();
    publisher.server.serve(
        "/feed.json",
        Answer::raw(format!(
            "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}",
            &text[..text.len() - 1]
        )),
    );
    publisher.assert_refused("no signature of it fits a given key");
}

#[test]
fn an_endless_body_is_left_at_the_limit() {
    let publisher = Publisher::mirrored();
    publisher
        .server
        .serve("/feed.json", Answer::bytes(vec![b' '; 65_536]).endless());
    publisher.assert_refused("it is larger than 2 MiB, and no card takes more");
}

#[test]
fn endless_headers_and_no_headers_at_all_are_left() {
    let publisher = Publisher::mirrored();
    let head = format!("HTTP/1.1 200 OK\r\nX: {}", "x".repeat(1_000_000));
    for raw in [
        head.as_str(),
        "SSH-2.0-OpenSSH_9.2\r\n\r\n",
        "HTTP/1.1 200",
        "\0\0\0\0",
        "",
    ] {
        publisher.server.serve("/feed.json", Answer::raw(raw));
        let before = publisher.files();
        let said = publisher.said(&SHORT, 2);
        let begin = format!("error: cannot fetch {}: ", publisher.server.url("/feed.json"));
        assert!(said.starts_with(&begin) && said.lines().count() == 1, "{said}");
        assert_eq!(publisher.files(), before);
    }
}

/// The bytes in gzip.
fn packed(chunks: impl IntoIterator<Item = Vec<u8>>) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    for chunk in chunks {
        encoder.write_all(&chunk).unwrap();
    }
    encoder.finish().unwrap()
}

#[test]
fn body_that_is_compressed_without_request_is_unpacked_within_the_limit() {
    let publisher = Publisher::new();
    let feed = feed(7);
    publisher.publish("/feed.json", &feed);
    let bytes = packed([feed.to_string().into_bytes()]);
    let server = &publisher.server;
    server.serve(
        "/feed.json",
        Answer::bytes(bytes.clone()).with("Content-Encoding", "gzip"),
    );
    publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    assert_eq!(server.take_requests()[0].header("Accept-Encoding"), Some("identity"));
    // A gigabyte of zeros would be a megabyte; a tenth of it will do.
    let bomb = packed((0..10_000).map(|_| vec![0; 10_000]));
    server.serve("/feed.json", Answer::bytes(bomb).with("Content-Encoding", "gzip"));
    publisher.assert_stays(
        &[],
        1,
        "error: not mirrored: {}: it is larger than 2 MiB, and no card takes more",
    );
    // No card unpacks a file that is not declared as compressed, and none knows an encoding that it has not asked for.
    server.serve("/feed.json", Answer::bytes(bytes));
    publisher.said(&[], 1);
    server.serve("/feed.json", Answer::bytes("").with("Content-Encoding", "zstd"));
    publisher.assert_not_fetched(
        "the server sends it as Content-Encoding: zstd, which was not asked for: have it send the file as it is where \
         the request says Accept-Encoding: identity",
    );
}

#[test]
fn body_that_is_called_uncompressed_in_any_case_is_taken() {
    for encoding in ["identity", "Identity", ""] {
        let publisher = Publisher::new();
        let feed = feed(7);
        publisher.publish("/feed.json", &feed);
        let answer = Answer::bytes(feed.to_string()).with("Content-Encoding", encoding);
        publisher.server.serve("/feed.json", answer);
        publisher.assert_done("mirrored: sequence 7, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    }
}

#[test]
fn a_server_that_is_busy_is_asked_twice_more() {
    let publisher = Publisher::mirrored();
    for status in [429, 500, 503] {
        publisher.server.serve("/feed.json", Answer::status(status));
        publisher.assert_not_fetched(&format!("the server answers with status {status}"));
        assert_eq!(publisher.server.take_targets(), ["/feed.json"; 3]);
    }
    for status in [204, 206, 400, 401, 403, 404, 410, 501] {
        publisher.server.serve("/feed.json", Answer::status(status));
        publisher.assert_not_fetched(&format!("the server answers with status {status}"));
        assert_eq!(publisher.server.take_targets(), ["/feed.json"]);
    }
}

#[test]
fn a_server_says_when_it_wants_to_be_asked_again() {
    let publisher = Publisher::mirrored();
    let sound = Answer::bytes(feed(7).to_string());
    for soon in ["0", "Sun, 06 Nov 1994 08:49:37 GMT"] {
        let busy = Answer::status(503).with("Retry-After", soon);
        publisher
            .server
            .serve_in_turn("/feed.json", [busy.clone(), busy, sound.clone()]);
        let start = Instant::now();
        publisher.assert_stays(&[], 0, UNCHANGED);
        // The tool's own pauses would be longer.
        assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    }
    publisher.server.take_requests();
    for late in ["3600", "Thu, 31 Dec 2099 23:59:59 GMT"] {
        publisher
            .server
            .serve("/feed.json", Answer::status(503).with("Retry-After", late));
        publisher.assert_not_fetched("the server answers with status 503");
        assert_eq!(publisher.server.take_targets(), ["/feed.json"]);
    }
}

#[test]
fn redirects_are_followed_a_few_times_and_never_astray() {
    let publisher = Publisher::new();
    let to = |location: &str| Answer::status(302).with("Location", location);
    publisher.publish("/new/feed.json", &feed(7));
    publisher.server.serve("/feed.json", to("/a"));
    publisher
        .server
        .serve("/a", to(&publisher.server.url("/new/feed.json")));
    publisher.server.serve("/feed.json.sig", to("new/feed.json.sig"));
    // No card would follow them.
    let warning = |asked: &str, answered: &str| {
        format!(
            "warning: {{server}}{asked} is redirected to {{server}}{answered}, and no card follows a redirect: name that \
             address in feed_url and on the pages\n"
        )
    };
    let warnings = |path: &str| warning("/feed.json", path) + &warning("/feed.json.sig", &format!("{path}.sig"));
    let mirrored = |sequence| format!("mirrored: sequence {sequence}, issued 2026-11-01T12:00:00Z; 1 page, 0 photos");
    publisher.assert_done(&(warnings("/new/feed.json") + &mirrored(7)));

    // Servers write letters as they are, and browsers read them as UTF-8.
    publisher.publish("/%D0%BB%D0%B5%D0%BD%D1%82%D0%B0.json", &feed(8));
    publisher.server.serve("/feed.json", to("/лента.json"));
    publisher.server.serve("/feed.json.sig", to("/лента.json.sig"));
    publisher.assert_done(&(warnings("/%D0%BB%D0%B5%D0%BD%D1%82%D0%B0.json") + &mirrored(8)));

    publisher.server.serve("/feed.json", to("/feed.json"));
    publisher.assert_not_fetched("it is redirected too often");
    for nowhere in [to(""), Answer::status(302)] {
        publisher.server.serve("/feed.json", nowhere);
        publisher.assert_not_fetched("it is redirected, but the server names no address");
    }
    for location in [
        "http://feed.example/feed.json",
        "file:///etc/passwd",
        "ftp://feed.example/feed.json",
    ] {
        publisher.server.serve("/feed.json", to(location));
        publisher.assert_not_fetched(&format!(
            "it leads to {location:?}, but only https URLs are fetched (http on this \
                 machine alone)"
        ));
    }
}

/// Names with other addresses than here: `localhost` is a public host, `printer.example` a private one.
#[derive(Debug)]
struct Names;

impl Resolver for Names {
    fn resolve(&self, uri: &Uri, _: &Config, _: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let ip: IpAddr = match uri.host().unwrap().trim_matches(['[', ']']) {
            "localhost" => "93.184.216.34".parse().unwrap(),
            "printer.example" => "192.168.1.1".parse().unwrap(),
            "local.example" => "fd00::1".parse().unwrap(),
            "mapped.example" => "::ffff:10.0.0.1".parse().unwrap(),
            address => address.parse().unwrap(),
        };
        let mut found = self.empty();
        found.push(SocketAddr::new(ip, uri.port_u16().unwrap_or(443)));
        Ok(found)
    }
}

/// The test's server instead of the public host, after the guard has accepted the address.
#[derive(Debug)]
struct World(Guard<Names>);

impl Resolver for World {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let mut found = self.0.resolve(uri, config, timeout)?;
        for address in found
            .iter_mut()
            .filter(|address| address.ip().to_string() == "93.184.216.34")
        {
            address.set_ip("127.0.0.1".parse().unwrap());
        }
        Ok(found)
    }
}

#[test]
fn nothing_from_outside_leads_to_this_machine_or_its_network() {
    let publisher = Publisher::new();
    let server = &publisher.server;
    let port = server.url("").rsplit(':').next().unwrap().to_owned();
    let get = |client: &Client, url: &str| {
        let get = Get {
            url,
            limit: 1000,
            accept: "*/*",
            is_patient: false,
            unpacks_files: false,
        };
        client
            .get(&get)
            .map(|page| page.bytes)
            .map_err(|error| error.to_string())
    };
    server.serve("/secret", Answer::bytes("secret"));
    for (host, scheme) in [
        ("127.0.0.1", "http"),
        ("[::1]", "http"),
        ("127.1", "http"),
        ("127.0.0.1", "https"),
        ("10.0.0.1", "https"),
        ("169.254.169.254", "https"),
        ("mapped.example", "https"),
        ("local.example", "https"),
        ("printer.example", "https"),
    ] {
        let to = format!("{scheme}://{host}:{port}/secret");
        server.serve("/feed.json", Answer::status(302).with("Location", &to));
        let reach = Reach::default();
        let client = Client::with_lookup(World(Guard::new(Names, reach.clone())), reach, Duration::from_secs(10));
        let refused = get(&client, &format!("http://localhost:{port}/feed.json")).unwrap_err();
        assert!(
            refused.ends_with(", which is on this machine or in its network, where nothing from outside may lead"),
            "{to}: {refused}"
        );
        assert_eq!(server.take_targets(), ["/feed.json"], "{to}");
        // An address in an answer, such as a photo's, does not lead there either.
        assert!(get(&client, &to).is_err(), "{to}");
        assert_eq!(server.take_targets(), Vec::<String>::new(), "{to}");
    }
    // An answer from this machine may lead to this machine.
    server.serve("/feed.json", Answer::status(302).with("Location", "/secret"));
    let client = Client::new(Duration::from_secs(10));
    assert_eq!(get(&client, &server.url("/feed.json")), Ok(b"secret".to_vec()));
}

#[test]
fn an_answer_that_nobody_asked_for_is_none() {
    let publisher = Publisher::new();
    publisher.server.serve("/feed.json", Answer::status(304));
    publisher.assert_not_fetched("the server answers with status 304");
}

#[test]
fn unreachable_server_is_reported() {
    let publisher = Publisher::mirrored();
    // No program takes the port of the discard protocol (RFC 863).
    let url = "http://127.0.0.1:9/feed.json";
    let (_, said) = ended(&mut publisher.mirror(url, &publisher.key().to_string()), 2);
    assert!(said.starts_with(&format!("error: cannot fetch {url}: ")), "{said}");
}

#[test]
fn addresses_that_nothing_is_fetched_from_are_refused() {
    let publisher = Publisher::new();
    for url in ["http://feed.example/feed.json", "file:///etc/passwd", "feed.json"] {
        let (_, said) = ended(&mut publisher.mirror(url, &publisher.key().to_string()), 2);
        let expected = format!("error: cannot fetch {url}: only https URLs are fetched (http on this machine alone)\n");
        assert_eq!(said, expected);
        assert!(!publisher.copy().exists());
    }
    let url = "https://a:secret@feed.example/f.json";
    let (_, said) = ended(&mut publisher.mirror(url, &publisher.key().to_string()), 2);
    assert_eq!(
        said,
        "error: cannot fetch https://a:***@feed.example/f.json: it has a user's name or a password, and none is ever \
         sent: write the address without them\n"
    );
}

#[test]
fn a_server_that_nobody_vouches_for_is_not_believed() {
    let publisher = Publisher::new();
    let made = Command::new("openssl")
        .args(
            "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem -days 1 -subj /CN=localhost"
                .split(' '),
        )
        .args(["-addext", "subjectAltName=DNS:localhost"])
        .current_dir(publisher.folder())
        .output();
    let Ok(made) = made else {
        let test = "a_server_that_nobody_vouches_for_is_not_believed";
        let _ = writeln!(std::io::stderr(), "SKIPPED: {test}: there is no openssl");
        return;
    };
    assert!(made.status.success(), "{made:?}");
    let mut server = Command::new("openssl")
        .args("s_server -accept 127.0.0.1:0 -cert certificate.pem -key key.pem -www".split(' '))
        .current_dir(publisher.folder())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // The server prints "ACCEPT 127.0.0.1:40001" when it is ready.
    let mut said = BufReader::new(server.stdout.take().unwrap()).lines();
    let ready = said.find_map(|line| line.unwrap().strip_prefix("ACCEPT ").map(str::to_owned));
    let port = ready.unwrap().rsplit(':').next().unwrap().to_owned();
    let url = format!("https://localhost:{port}/feed.json");
    let mut mirror = publisher.mirror(&url, &publisher.key().to_string());
    let output = mirror.args(["--timeout", "10"]).output().unwrap();
    server.kill().unwrap();
    server.wait().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("/feed.json: nobody vouches for its certificate ("),
        "{said}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    /// Any answer of a server, with or without a sound head before it, ends in a message, and the copy stays.
    #[test]
    fn any_bytes_from_a_server_end_in_a_message(bytes in any::<Vec<u8>>(), which in 0_usize..2, head in 0_usize..4) {
        let publisher = Publisher::mirrored();
        let before = publisher.files();
        let head = ["", "HTTP/1.1 ", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"][head];
        let target = ["/feed.json", "/feed.json.sig"][which];
        publisher.server.serve(target, Answer::raw([head.as_bytes(), &bytes].concat()));
        let output = publisher.run(&SHORT);
        let said = String::from_utf8(output.stderr).unwrap();
        prop_assert!(matches!(output.status.code(), Some(1 | 2)), "{:?}: {}", output.status.code(), said);
        prop_assert!(said.starts_with("error: ") && said.lines().count() == 1, "{}", said);
        prop_assert_eq!(publisher.files(), before);
    }
}

#[test]
fn it_says_who_asks_and_keeps_no_cookies() {
    let publisher = Publisher::mirrored();
    publisher.publish("/feed.json", &feed(8));
    let with_cookie = issue_8().with("Set-Cookie", "who=partner").with("ETag", "\"8\"");
    publisher.server.serve("/feed.json", with_cookie);
    publisher.run(&[]);
    publisher.run(&[]);
    for request in publisher.server.take_requests() {
        let mut names: Vec<_> = request.headers.iter().map(|(name, _)| name.to_lowercase()).collect();
        names.retain(|name| name != "if-none-match");
        names.sort();
        assert_eq!(names, ["accept", "accept-encoding", "host", "user-agent"]);
        let agent = request.header("User-Agent");
        assert_eq!(agent, Some(concat!("prisoner-card/", env!("CARGO_PKG_VERSION"))));
    }
}
