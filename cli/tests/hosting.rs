//! The examples for hosts, `docs/hosting/`: what must stand in them.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::path::Path;

/// An example's lines, without comments.
fn directives(name: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/hosting").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().map(str::trim);
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(str::to_owned).collect()
}

#[test]
fn hosting_examples_write_no_readers_address_down() {
    let nginx = directives("nginx.conf");
    let logs: Vec<_> = nginx.iter().filter(|line| line.contains("_log ")).collect();
    assert_eq!(
        logs,
        [
            "access_log off;",
            "error_log /var/log/nginx/prisoner-card.error.log crit;"
        ]
    );
    // Caddy keeps an access log only where that directive stands.
    assert!(!directives("Caddyfile").iter().any(|line| line.starts_with("log")));
}

#[test]
fn hosting_examples_send_the_padded_files_as_they_are() {
    let nginx = directives("nginx.conf");
    for line in ["gzip off;", "gzip_static on;", "brotli_static on;"] {
        assert!(nginx.iter().any(|directive| directive == line), "{line}");
    }
    let caddy = directives("Caddyfile");
    assert!(caddy.iter().any(|line| line == "precompressed br gzip"));
    assert!(!caddy.iter().any(|line| line.starts_with("encode")));
    let apache = directives(".htaccess");
    let feeds = apache
        .iter()
        .position(|line| line.starts_with("<FilesMatch \"\\.(json|sig)"))
        .unwrap();
    let rules = &apache[feeds..apache[feeds..].iter().position(|line| line == "</FilesMatch>").unwrap() + feeds];
    for line in ["SetEnv no-gzip 1", "SetEnv no-brotli 1"] {
        assert!(rules.iter().any(|rule| rule == line), "{line}");
    }
}

/// Files of a release with a hash in their name, as `docs/reference/files.md` lists them.
fn hashed_files() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reference/files.md");
    let text = std::fs::read_to_string(path).unwrap();
    let names = text
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let hashed = names.filter(|name| name.contains("HASH"));
    hashed
        .map(|name| name.replace("HASH", "0123456789abcdef").replace("LANGUAGE", "zh-Hans"))
        .collect()
}

#[test]
fn hosting_examples_let_every_file_with_a_hash_be_kept_and_no_feed() {
    let files = hashed_files();
    assert!(files.len() > 10, "{files:?}");
    let pattern = |name: &str, start: &str, end: &str| {
        let lines = directives(name);
        let line = lines.iter().find(|line| line.contains("{16}")).unwrap();
        let (_, rest) = line.split_once(start).unwrap();
        regex::Regex::new(rest.rsplit_once(end).unwrap().0).unwrap()
    };
    for pattern in [
        pattern("nginx.conf", "\"~", "\" \"public"),
        pattern("Caddyfile", "path_regexp ", "$"),
        pattern(".htaccess", "<FilesMatch \"^", "$\">"),
    ] {
        for file in &files {
            assert!(pattern.is_match(&format!("/{file}")), "{pattern}: {file}");
        }
        for feed in [
            "feed.json",
            "feed.json.sig",
            "list.json",
            "prisoner-card.js",
            "mironov-0123456789abcdef/feed.json",
        ] {
            assert!(!pattern.is_match(&format!("/{feed}")), "{pattern}: {feed}");
        }
    }
    // Netlify and Cloudflare know a star at the end alone.
    let rules = directives("_headers");
    for file in &files {
        let rule = rules.iter().position(|rule| {
            rule.strip_suffix('*')
                .is_some_and(|start| start != "/" && format!("/{file}").starts_with(start))
        });
        let header = rule.map(|rule| rules[rule + 1].as_str());
        assert_eq!(
            header,
            Some("Cache-Control: public, max-age=31536000, immutable"),
            "{file}"
        );
    }
}

#[test]
fn hosting_examples_say_where_to_report_in_secret() {
    let lines = directives("security.txt");
    let fields: Vec<_> = lines.iter().filter_map(|line| line.split_once(": ")).collect();
    let values = |name: &str| -> Vec<&str> {
        let fields = fields.iter().filter(|(field, _)| *field == name);
        fields.map(|(_, value)| *value).collect()
    };
    // RFC 9116, section 2.5: at least one contact that is a URI, and one date until which it holds.
    assert!(values("Contact")[0].starts_with("mailto:"));
    assert_eq!(values("Expires").len(), 1);
    assert!(values("Expires")[0].parse::<jiff::Timestamp>().is_ok());
    assert_eq!(values("Canonical"), ["https://feed.example/.well-known/security.txt"]);
}
