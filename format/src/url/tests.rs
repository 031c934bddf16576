use proptest::prelude::*;

use super::WebUrl;

#[test]
fn pages_are_linked_as_they_are_written() {
    for (url, host) in [
        ("https://example.org", "example.org"),
        ("https://example.org/", "example.org"),
        ("HTTPS://Example.ORG/Path", "Example.ORG"),
        ("https://example.org:8443/a?b=c#d", "example.org"),
        ("https://example.org?q", "example.org"),
        ("https://example.org#f", "example.org"),
        ("https://a-b.c_d.example/~user/(x);y=1,2", "a-b.c_d.example"),
        ("https://xn--e1afmkfd.xn--p1ai/", "xn--e1afmkfd.xn--p1ai"),
        ("https://example.org/Политзеки/मामला", "example.org"),
        ("https://example.org/%D0%9F", "example.org"),
        ("https://example.org/a@b:c", "example.org"),
        ("https://example.org/?next=javascript:alert(1)", "example.org"),
        ("https://1.example/", "1.example"),
        ("https://93.184.216.34/", "93.184.216.34"),
        ("https://[::1]:8080/", "[::1]"),
        ("http://localhost:8080/feed.json", "localhost"),
        ("http://LOCALHOST/", "LOCALHOST"),
        ("http://feed.localhost/", "feed.localhost"),
        ("http://127.0.0.1:8080/", "127.0.0.1"),
        ("http://127.255.0.9/", "127.255.0.9"),
        ("http://[::1]/", "[::1]"),
    ] {
        let parsed = WebUrl::parse(url).unwrap_or_else(|| panic!("{url} is refused"));
        assert_eq!((parsed.as_str(), parsed.host()), (url, host));
        assert_eq!(WebUrl::parse_contact(url), Some(parsed));
    }
}

/// Strings that scripts, careless hands and malice put into a URL member. None may become a link anywhere.
#[rustfmt::skip]
const REFUSED: &[&str] = &[
    // No URL, or none that stands by itself.
    "", " ", ":", "://", "//", "/", "#", "?", "example.org", "www.example.org/a", "/path", "./path", "../path",
    "//example.org", "//example.org/path", "?q=https://example.org", "#https://example.org", "https", "https:", "https:/",
    "https://", "https:example.org", "https:/example.org", "https:///example.org", "https:////example.org", "https://?q",
    "https://#f", "https://:443/", "https:// ", "http://", "about:blank", "about:srcdoc",
    // Scripts, plain and in disguise.
    "javascript:alert(1)", "JavaScript:alert(1)", "JAVASCRIPT:alert(1)", "jAvAsCrIpT:alert(1)", " javascript:alert(1)",
    "\tjavascript:alert(1)", "\njavascript:alert(1)", "\u{1}javascript:alert(1)", "\0javascript:alert(1)",
    "\u{1f}\u{20}javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "java\r\nscript:alert(1)",
    "java\0script:alert(1)", "javascript\t:alert(1)", "javascript :alert(1)", "javascript\u{a0}:alert(1)",
    "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript&#x3a;alert(1)", "&#106;avascript:alert(1)",
    "&#x6A;avascript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "javascript%3Aalert(1)",
    "%6Aavascript:alert(1)", "\\u006aavascript:alert(1)", "javascript://example.org/%0aalert(1)",
    "javascript://https://example.org/\nalert(1)", "javascript:/*https://example.org*/alert(1)",
    "javascript:\"https://example.org\"", "javascript:https://example.org", "javascript:https://localhost/",
    "javas\u{ad}cript:alert(1)", "java\u{200b}script:alert(1)", "\u{feff}javascript:alert(1)",
    "\u{202e}javascript:alert(1)", "ｊavascript:alert(1)", "javaſcript:alert(1)", "javascript：alert(1)",
    "feed:javascript:alert(1)", "view-source:javascript:alert(1)", "jar:javascript:alert(1)", "x-javascript:alert(1)",
    "vbscript:msgbox(1)", "VBScript:msgbox(1)", "vbs\tcript:msgbox(1)", "livescript:x", "mocha:x", "ecmascript:x",
    "<a href=https://example.org>", "\"https://example.org\"", "'https://example.org'",
    // Data and other schemes.
    "data:text/html,<script>alert(1)</script>", "DATA:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,<svg onload=x>",
    "data:image/png;base64,AAAA", "da\nta:text/html,x", "data://example.org/,x", "blob:https://example.org/1-2-3",
    "filesystem:https://example.org/temporary/x", "file:///etc/passwd", "file://localhost/x", "ftp://example.org/",
    "ftps://example.org/", "ws://localhost/", "wss://example.org/", "gopher://example.org/", "jar:https://example.org!/",
    "view-source:https://example.org/", "feed:https://example.org/", "feed://example.org/", "intent://example.org/#Intent;end",
    "android-app://org.example/", "chrome://settings/", "resource://gre/", "moz-extension://x/", "ms-settings:privacy",
    "ms-word:ofe|u|https://example.org/", "tel:+1234567", "sms:+1234567", "tg://resolve?domain=x", "whatsapp://send",
    "bitcoin:1A1zP1", "magnet:?xt=urn", "urn:isbn:1", "tag:example.org,2024:x", "cid:x", "mid:x", "xmpp:a@example.org",
    "https+x://example.org/", "xhttps://example.org/", "httpss://example.org/", "http s://example.org/",
    "hｔtps://example.org/", "ℎttps://example.org/", "https：//example.org/", "https:／／example.org/", "hTtPſ://example.org/",
    // http elsewhere than on loopback, and hosts that only look like loopback.
    "http://example.org/", "HTTP://example.org/", "http://localhost.example.org/", "http://notlocalhost/",
    "http://127.0.0.1.example.org/", "http://128.0.0.1/", "http://127.1/", "http://127.0.1/", "http://2130706433/",
    "http://0x7f.0.0.1/", "http://0x7f000001/", "http://0177.0.0.1/", "http://127.0.0.01/", "http://127.0.0.1./",
    "http://127.0.0.256/", "http://0.0.0.0/", "http://10.0.0.1/", "http://192.168.0.1/", "http://169.254.169.254/",
    "http://[::]/", "http://[::2]/", "http://[::ffff:127.0.0.1]/", "http://[0:0:0:0:0:0:0:1]/", "http://[::1].example.org/",
    "http://[::1]x/", "http://[::1", "http://::1/", "http://[]/", "http://localhost./", "http://localhost%00.example.org/",
    // Credentials.
    "https://user@example.org/", "https://user:password@example.org/", "https://@example.org/", "https://:@example.org/",
    "https://example.org@evil.example/", "https://example.org:443@evil.example/", "https://user%40example.org@evil.example/",
    "http://localhost@example.org/", "http://localhost:80@example.org/", "http://user@localhost/", "https://a@[::1]/",
    // Hosts and ports that browsers repair, or do not.
    "https://example..org/", "https://.example.org/", "https://example.org./", "https://./", "https://../",
    "https://exa mple.org/", "https://example.org:/", "https://example.org:x/", "https://example.org:80:80/",
    "https://example.org:65536/", "https://example.org:-1/", "https://example.org:+1/", "https://example.org:080/",
    "https://example%2eorg/", "https://%65xample.org/", "https://ex%00ample.org/", "https://example.org%2f/",
    "https://1.2.3/", "https://1/", "https://0x1.example.0x1/", "https://example.1/", "https://1.2.3.4.5/", "https://[fe80::1%25en0]/",
    "https://[2001:db8::1]/", "https://example.org:443\\@evil.example/", "https://exa<b>mple.org/", "https://example.org|x/",
    "https://example.org^x/", "https://`example.org`/", "https://{example}.org/", "https://*.example.org/", "https://$example/",
    "https://пример.рф/", "https://ｅxample.org/", "https://ex\u{ad}ample.org/", "https://example。org/", "https://аpple.example/",
    // White space, controls, backslashes and invisible characters, anywhere.
    " https://example.org/", "https://example.org/ ", "\thttps://example.org/", "https://example.org/\n", "ht\ttps://example.org/",
    "https:\n//example.org/", "https://exam\nple.org/", "https://example.org/a b", "https://example.org/a\tb",
    "https://example.org/a\u{a0}b", "https://example.org/a\u{2003}b", "https://example.org/a\u{3000}b", "https://example.org/a\u{2028}b",
    "https://example.org/\0", "https://example.org/\u{7f}", "https://example.org/\u{85}", "https:\\\\example.org\\",
    "https:/\\example.org/", "https:\\/example.org/", "https://example.org\\@evil.example/", "https://example.org/\\..\\x",
    "https://example.org/\u{202e}gnp.exe", "https://example.org/\u{2066}x\u{2069}", "https://example.org/\u{200b}",
    "https://example.org/\u{200f}x", "https://example.org/\u{feff}", "\u{feff}https://example.org/", "https://example.org/\u{2060}",
    "https://example.org/\u{61c}", "https://example.org/\u{e0041}", "https://example.org/x\u{fe0f}", "https://example.org/\u{ad}x",
];

#[test]
fn urls_other_than_plain_links_are_refused_everywhere() {
    for url in REFUSED {
        assert_eq!(WebUrl::parse(url), None, "{url:?}");
        assert_eq!(WebUrl::parse_contact(url), None, "{url:?}");
    }
}

#[test]
fn mail_is_a_contact_and_never_a_page() {
    for (url, address) in [
        ("mailto:letters@example.org", "letters@example.org"),
        (
            "MAILTO:Letters.And-More+x_y@mail.example.org",
            "Letters.And-More+x_y@mail.example.org",
        ),
    ] {
        let parsed = WebUrl::parse_contact(url).unwrap();
        assert_eq!((parsed.as_str(), parsed.host()), (url, address));
        assert_eq!(WebUrl::parse(url), None, "{url}");
    }
}

#[test]
fn mail_to_more_than_one_plain_address_is_refused() {
    for url in [
        "mailto:",
        "mailto:@",
        "mailto:a",
        "mailto:a@",
        "mailto:@example.org",
        "mailto:a@localhost",
        "mailto:a@b@example.org",
        "mailto:a@example.org,b@example.org",
        "mailto:a@example.org?bcc=b@example.org",
        "mailto:a@example.org?subject=x",
        "mailto:a@example.org%0d%0abcc:b@example.org",
        "mailto:a%0ab@example.org",
        "mailto://a@example.org",
        "mailto: a@example.org",
        "mailto:a@example.org ",
        "mailto:a@example.org\n",
        "\tmailto:a@example.org",
        "mail\tto:a@example.org",
        "mailto:a@example.org/x",
        "mailto:a@example.org#x",
        "mailto:\"a\"@example.org",
        "mailto:a@[127.0.0.1]",
        "mailto:a@127.0.0.1",
        "mailto:a@пример.рф",
        "mailto:а@example.org",
        "mailto:a\u{200b}@example.org",
        "mailto:a@exam\u{ad}ple.org",
        "mailto:<script>@example.org",
        "mailto:javascript:alert(1)",
        "mailto:a@example..org",
        "mailto:a@example.org.",
        "mailto&#58;a@example.org",
    ] {
        assert_eq!(WebUrl::parse_contact(url), None, "{url:?}");
    }
}

/// Strings near the border between allowed and refused URLs.
fn nearly_urls() -> impl Strategy<Value = String> {
    let scheme = prop_oneof![
        4 => Just("https".to_owned()),
        4 => Just("http".to_owned()),
        1 => Just("mailto".to_owned()),
        1 => "[a-zA-Z+.\\t-]{0,9}",
    ];
    let slashes = prop_oneof![8 => Just("://".to_owned()), 1 => Just(":".to_owned()), 1 => "[:/\\\\]{0,4}"];
    let host = prop_oneof![
        Just("example.org".to_owned()),
        Just("localhost".to_owned()),
        Just("[::1]".to_owned()),
        "[a-zA-Z0-9._-]{0,12}",
        "[0-9a-fx.]{0,16}",
        "(0x|0)?[0-9a-f]{1,8}(\\.[0-9]{1,3}){0,3}\\.?",
        "127(\\.[0-9]{1,3}){1,3}",
        "[a-z0-9.@:%\\[\\]\\\\-]{0,12}",
        "\\PC{0,8}",
    ];
    let port = prop_oneof![3 => Just(String::new()), 1 => ":[0-9]{0,6}", 1 => "[:@][a-z0-9@:]{0,6}"];
    let path = prop_oneof![
        Just(String::new()),
        "[/?#][a-zA-Z0-9/?#@:%.&=-]{0,20}",
        "[/?#]\\PC{0,12}",
        any::<String>()
    ];
    (scheme, slashes, host, port, path)
        .prop_map(|(scheme, slashes, host, port, path)| format!("{scheme}{slashes}{host}{port}{path}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    /// The peer follows the URL standard, as browsers do. Whether an `xn--` label is sound is theirs to say.
    #[test]
    fn a_browser_reads_what_is_allowed_in_the_same_way(url in nearly_urls()) {
        let Some(allowed) = WebUrl::parse_contact(&url) else { return Ok(()) };
        let is_mail = url.to_ascii_lowercase().starts_with("mailto:");
        prop_assert!(is_mail || WebUrl::parse(&url).is_some());
        if url.to_ascii_lowercase().contains("xn--") {
            return Ok(());
        }
        let peer = url::Url::parse(&url).map_err(|error| TestCaseError::fail(format!("{url:?}: {error}")))?;
        prop_assert_eq!((peer.username(), peer.password()), ("", None));
        let scheme = url.split(':').next().map(str::to_ascii_lowercase);
        prop_assert_eq!(scheme.as_deref(), Some(peer.scheme()));
        if is_mail {
            prop_assert_eq!((peer.scheme(), peer.path(), peer.query()), ("mailto", allowed.host(), None));
        } else {
            prop_assert!(peer.scheme() == "https" || peer.scheme() == "http");
            let host = allowed.host().to_ascii_lowercase();
            prop_assert_eq!(peer.host_str(), Some(host.as_str()));
        }
    }

    #[test]
    fn http_is_allowed_on_loopback_alone(url in nearly_urls()) {
        if WebUrl::parse(&url).is_some()
            && let Ok(peer) = url::Url::parse(&url)
            && peer.scheme() == "http"
        {
            let is_loopback = match peer.host() {
                Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
                Some(url::Host::Ipv4(address)) => address.is_loopback(),
                Some(url::Host::Ipv6(address)) => address.is_loopback(),
                None => false,
            };
            prop_assert!(is_loopback, "{}", url);
        }
    }
}
