//! `doctor --sitemap`: sites of a server on this machine.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

mod common;
#[path = "common/server.rs"]
#[expect(dead_code, reason = "the tests of mirror need the rest")]
mod server;

use std::io::Write as _;

use common::{CARD, ended, tool};
use flate2::{Compression, write::GzEncoder};
use serde_json::Value;
use server::{Answer, Server};

/// The command's standard output and standard error for a site.
#[track_caller]
fn examined(arguments: &[&str], code: i32) -> (String, String) {
    let mut command = tool();
    command.args(["doctor", "--sitemap", "--pause", "0"]).args(arguments);
    ended(&mut command, code)
}

fn sitemap_of(urls: &[String]) -> String {
    let pages = urls.iter().fold(String::new(), |pages, url| {
        pages + &format!("<url><loc>{url}</loc></url>")
    });
    format!("<urlset>{pages}</urlset>")
}

fn index_of(urls: &[String]) -> Answer {
    let sitemaps = urls.iter().fold(String::new(), |sitemaps, url| {
        sitemaps + &format!("<sitemap><loc>{url}</loc></sitemap>")
    });
    Answer::bytes(format!("<sitemapindex>{sitemaps}</sitemapindex>"))
}

fn packed(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// A site whose pages /a to /c have a card, none, and one without a person.
fn site() -> (Server, [String; 3]) {
    let server = Server::start();
    server.serve("/prisoner-card.js", Answer::bytes("the script"));
    server.serve("/a", Answer::bytes(CARD));
    server.serve("/b", Answer::bytes("<p>No card</p>"));
    server.serve("/c", Answer::bytes(CARD.replace("person=\"iris\"", "")));
    let urls = ["/a", "/b", "/c"].map(|path| server.url(path));
    server.serve("/sitemap.xml", Answer::bytes(sitemap_of(&urls)));
    (server, urls)
}

#[test]
fn only_pages_with_cards_are_told_and_the_end_sums_up() {
    let (server, urls) = site();
    let (result, messages) = examined(&[&server.url("/")], 1);
    assert!(
        result.contains(&urls[0]) && !result.contains(&urls[1]) && result.contains(&urls[2]),
        "{result}"
    );
    // If the tool has the widget in it, the script also is not one of its release.
    assert!(
        messages.contains("\n3 pages read, 2 with cards: 1 error, "),
        "{messages}"
    );
    assert!(messages.contains("\n  error: no-person on 1 page\n"), "{messages}");
    let asked = server.take_targets();
    assert_eq!(
        asked,
        ["/robots.txt", "/sitemap.xml", "/a", "/prisoner-card.js", "/b", "/c"],
        "one after another, and a script once"
    );
    let (json, _) = examined(&[&server.url("/"), "--format", "json"], 1);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["pages"].as_array().unwrap().len(), 2);
    assert_eq!(json["pages_without_cards"], 1);
    assert_eq!(json["not_read"], Value::Array(Vec::new()));
}

#[test]
fn a_site_without_cards_says_so() {
    let (server, urls) = site();
    server.serve("/sitemap.xml", Answer::bytes(sitemap_of(&urls[1..2])));
    let (result, messages) = examined(&[&server.url("/")], 0);
    assert_eq!(
        (result.as_str(), messages.as_str()),
        ("", "1 page read, none with a card\n")
    );
}

#[test]
fn no_more_pages_are_read_than_the_limit() {
    let (server, urls) = site();
    let (result, messages) = examined(&[&server.url("/sitemap.xml"), "--limit", "1"], 0);
    assert!(result.contains(&urls[0]) && !result.contains(&urls[2]), "{result}");
    assert!(
        messages.contains("note: the sitemap has more pages: 2 were not read; --limit reads more\n"),
        "{messages}"
    );
    assert!(!server.take_targets().contains(&"/c".to_owned()));
}

#[test]
fn other_hosts_are_left_out_wherever_they_are_named() {
    let (server, urls) = site();
    // Another name of this machine, which the server would answer under.
    let other = |path: &str| server.url(path).replace("127.0.0.1", "localhost");
    server.serve("/pages.xml", Answer::bytes(sitemap_of(&[urls[0].clone(), other("/c")])));
    server.serve(
        "/index.xml",
        index_of(&[server.url("/pages.xml"), other("/sitemap.xml")]),
    );
    let robots = format!(
        "User-agent: *\nSitemap: {}\nSitemap: {}\n",
        server.url("/index.xml"),
        other("/sitemap.xml")
    );
    server.serve("/robots.txt", Answer::bytes(robots));
    let (result, messages) = examined(&[&server.url("/")], 0);
    assert!(result.contains(&urls[0]) && !result.contains("localhost"), "{result}");
    assert!(
        messages.contains("note: 2 addresses on other hosts, which a sitemap may not name, were left out: localhost\n"),
        "{messages}"
    );
    assert_eq!(
        server.take_targets(),
        ["/robots.txt", "/index.xml", "/pages.xml", "/a", "/prisoner-card.js"]
    );
    // A redirect of a page to another host is not followed either.
    server.serve("/b", Answer::status(302).with("Location", &other("/c")));
    let (_, messages) = examined(&[&server.url("/sitemap.xml")], 2);
    let line = format!(
        "error: {} leads to another site, {}, which was left out\n",
        urls[1],
        other("/c")
    );
    assert!(messages.contains(&line), "{messages}");
}

#[test]
fn addresses_of_sitemaps_may_be_relative() {
    let (server, urls) = site();
    server.serve("/robots.txt", Answer::bytes("Sitemap: /maps/index.xml"));
    server.serve("/maps/index.xml", index_of(&["pages.xml".to_owned()]));
    server.serve("/maps/pages.xml", Answer::bytes(sitemap_of(&["../a".to_owned()])));
    let (result, messages) = examined(&[&server.url("/")], 0);
    assert!(result.contains(&urls[0]), "{result}");
    assert!(!messages.contains("note: "), "{messages}");
}

#[test]
fn sitemaps_are_read_however_they_are_compressed() {
    let (server, urls) = site();
    let text = sitemap_of(&urls[..1]);
    let declared = Answer::bytes(packed(&text)).with("Content-Encoding", "x-gzip");
    for (path, answer) in [
        ("/sitemap.xml", declared),
        (
            "/pages.xml.gz",
            Answer::bytes(packed(&text)).with("Content-Type", "application/gzip"),
        ),
    ] {
        server.serve(path, answer);
        let (result, _) = examined(&[&server.url(path)], 0);
        assert!(result.contains(&urls[0]), "{path}: {result}");
    }
    server.serve("/cut.xml.gz", Answer::bytes(&packed(&text)[..20]));
    let (_, messages) = examined(&[&server.url("/cut.xml.gz")], 2);
    assert!(
        messages.contains("it is compressed with gzip and cannot be unpacked"),
        "{messages}"
    );
}

#[test]
fn an_index_of_sitemaps_is_followed_however_deep_and_none_is_read_twice() {
    let (server, urls) = site();
    server.serve(
        "/deep.xml",
        index_of(&[server.url("/sitemap.xml"), server.url("/index.xml")]),
    );
    server.serve(
        "/index.xml",
        index_of(&[server.url("/deep.xml"), server.url("/gone.xml")]),
    );
    let (result, messages) = examined(&[&server.url("/index.xml")], 2);
    assert!(result.contains(&urls[0]), "{result}");
    assert!(
        messages.contains("/gone.xml: the server answers with status 404"),
        "{messages}"
    );
    let asked = server.take_targets();
    let of = |path: &str| asked.iter().filter(|target| *target == path).count();
    assert_eq!((of("/index.xml"), of("/deep.xml"), of("/sitemap.xml")), (1, 1, 1));
    let many: Vec<String> = (0..60).map(|number| server.url(&format!("/{number}.xml"))).collect();
    for number in 0..60 {
        server.serve(&format!("/{number}.xml"), Answer::bytes(sitemap_of(&urls[..1])));
    }
    server.serve("/many.xml", index_of(&many));
    let (_, messages) = examined(&[&server.url("/many.xml")], 0);
    assert!(
        messages.contains("note: the site has more sitemaps: 11 were not read; give their own addresses\n"),
        "{messages}"
    );
}

#[test]
fn a_busy_server_is_asked_again_when_it_says_and_a_page_that_is_gone_is_told_at_the_end() {
    let (server, urls) = site();
    let busy = Answer::status(429).with("Retry-After", "0");
    server.serve_in_turn("/a", [busy, Answer::bytes(CARD)]);
    server.serve("/b", Answer::status(404));
    let (result, messages) = examined(&[&server.url("/")], 2);
    assert!(result.contains(&urls[0]), "{result}");
    let last = format!("error: cannot fetch {}: the server answers with status 404\n", urls[1]);
    assert!(messages.ends_with(&last), "{messages}");
    let (json, _) = examined(&[&server.url("/"), "--format", "json"], 2);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert!(json["not_read"][0].as_str().unwrap().contains("status 404"), "{json}");
}

#[test]
fn pages_that_robots_txt_keeps_programs_from_are_read_only_by_their_own_address() {
    let (server, urls) = site();
    server.serve(
        "/robots.txt",
        Answer::bytes("User-agent: *\nDisallow: /a$\nDisallow: /b"),
    );
    // The sitemap's own address gives the same result.
    for address in [server.url("/"), server.url("/sitemap.xml")] {
        let (result, messages) = examined(&[&address], 1);
        assert!(!result.contains(&urls[0]) && result.contains(&urls[2]), "{result}");
        let note = "note: 2 pages were left out, since robots.txt keeps programs from them: give the address of one, without \
                    --sitemap\n";
        assert!(messages.contains(note), "{messages}");
        let asked = server.take_targets();
        assert_eq!(asked, ["/robots.txt", "/sitemap.xml", "/c", "/prisoner-card.js"]);
    }
    tool().args(["doctor", &urls[0]]).assert().code(0);
    assert_eq!(server.take_targets(), ["/a", "/prisoner-card.js"]);
}

#[test]
fn a_site_whose_robots_txt_fails_is_not_read() {
    let (server, _) = site();
    server.serve("/robots.txt", Answer::status(503));
    let (result, messages) = examined(&[&server.url("/")], 2);
    assert_eq!(result, "");
    let message = "the server answers with status 503; without it there is no knowing which pages a program may read: give the \
                   address of one page, without --sitemap";
    assert!(messages.contains(message), "{messages}");
    assert!(!server.take_targets().contains(&"/sitemap.xml".to_owned()));
    // A site that refuses its robots.txt has no rules.
    server.serve("/robots.txt", Answer::status(403));
    examined(&[&server.url("/")], 1);
}

#[test]
fn a_site_without_a_sitemap_is_refused_with_what_to_do() {
    let server = Server::start();
    let (_, messages) = examined(&[&server.url("/")], 2);
    let message = "has no sitemap in robots.txt, at sitemap.xml or sitemap_index.xml: give the sitemap's own address";
    assert!(messages.contains(message), "{messages}");
    server.serve("/sitemap.xml", Answer::bytes("<html><body>No</body></html>"));
    let (_, messages) = examined(&[&server.url("/")], 2);
    assert!(messages.contains("it is XML, and no sitemap"), "{messages}");
}
