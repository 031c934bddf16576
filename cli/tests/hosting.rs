//! The examples for hosts in `docs/hosting/`: the directives that they must have.
#![expect(clippy::unwrap_used, reason = "a test's panic is its verdict, in its helpers too")]

use std::path::Path;

use prisoner_card_cli::build::COMPRESSED;

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
    // Caddy keeps an access log only with that directive.
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
    // Netlify and Cloudflare support a star at the end only.
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

/// The `Cache-Control` that nginx would send for a file: the first pattern of its map that fits.
fn cached_by_nginx(file: &str) -> String {
    let lines = directives("nginx.conf")
        .into_iter()
        .map(|line| line.replace("\"~", "~"));
    let patterns = lines.filter_map(|line| {
        let (pattern, value) = line.strip_prefix('~')?.split_once("\" \"")?;
        let pattern = regex::Regex::new(pattern).unwrap();
        pattern.is_match(file).then(|| value.trim_end_matches("\";").to_owned())
    });
    let mut patterns = patterns;
    patterns.next().unwrap_or_else(|| "public, max-age=3600".to_owned())
}

/// The same for Apache: the last section that fits.
fn cached_by_apache(file: &str) -> String {
    let (mut fits, mut cached) = (true, String::new());
    for line in directives(".htaccess") {
        if let Some(pattern) = line.strip_prefix("<FilesMatch \"") {
            let name = file.rsplit('/').next().unwrap();
            fits = regex::Regex::new(pattern.trim_end_matches("\">"))
                .unwrap()
                .is_match(name);
        } else if line == "</FilesMatch>" {
            fits = true;
        } else if let Some(value) = line.strip_prefix("Header set Cache-Control ").filter(|_| fits) {
            cached = value.trim_matches('"').into();
        }
    }
    cached
}

#[test]
fn hosting_examples_let_nobody_keep_an_address_for_longer_than_a_minute() {
    let soon = "public, max-age=60, stale-if-error=86400";
    for file in [
        "/feed.json",
        "/list.json.sig",
        "/list.txt",
        "/ru/list.txt",
        "/p/iris/feed.json",
        "/p/iris/index.html",
        "/p/iris/ru/embed.html",
        "/p/prisoner-card-x/feed.json",
    ] {
        assert_eq!(cached_by_nginx(file), soon, "{file}");
        assert_eq!(cached_by_apache(file), soon, "{file}");
        assert_eq!(cached_by_apache(&format!("{file}.br")), soon, "{file}");
        let ending = file.rsplit('.').next().unwrap();
        let caddy = directives("Caddyfile");
        assert!(caddy.contains(&format!("header @soon Cache-Control \"{soon}\"")));
        let paths = "path *.json *.sig *.html *.txt */";
        assert!(
            caddy.iter().any(|line| line == paths) && paths.contains(&format!("*.{ending}")),
            "{file}"
        );
        assert!(caddy.contains(&format!("not {paths}")), "{file}");
        // Also for a folder, which exists if it has a page.
        assert!(!caddy.iter().any(|line| line == "file"), "{file}");
    }
    for file in ["/prisoner-card.js", "/share.png"] {
        assert_eq!(cached_by_nginx(file), "public, max-age=3600", "{file}");
        assert_eq!(cached_by_apache(file), "public, max-age=3600", "{file}");
    }
}

#[test]
fn hosting_examples_know_every_ending_that_build_compresses() {
    let apache = directives(".htaccess");
    let nginx = directives("nginx.conf");
    let words = |lines: &[String], start: &str| -> Vec<String> {
        let line = lines.iter().find(|line| line.starts_with(start)).unwrap();
        line.trim_end_matches(';').split(' ').map(str::to_owned).collect()
    };
    let (with_charset, types) = (words(&apache, "AddCharset"), words(&nginx, "charset_types"));
    for ending in COMPRESSED {
        for (form, encoding) in [("br", "AddEncoding br .br"), ("gz", "AddEncoding gzip .gz")] {
            let section = apache.iter().enumerate().find(|(index, line)| {
                let pattern = line
                    .strip_prefix("<FilesMatch \"")
                    .map(|line| line.trim_end_matches("\">"));
                let fits = pattern.is_some_and(|pattern| {
                    regex::Regex::new(pattern)
                        .unwrap()
                        .is_match(&format!("a.{ending}.{form}"))
                });
                let mut inside = apache[index + 1..].iter().take_while(|line| *line != "</FilesMatch>");
                fits && inside.any(|line| line == encoding)
            });
            assert!(section.is_some(), "{ending}.{form}");
        }
        // nginx always adds a charset to text/html. A signature is ASCII, and wasm is compiled while loading only
        // without one.
        let media_type = match ending {
            "css" => "text/css",
            "js" => "application/javascript",
            "json" => "application/json",
            "svg" => "image/svg+xml",
            "txt" => "text/plain",
            "xml" => "text/xml",
            "html" => "",
            "sig" | "wasm" => continue,
            other => panic!("which media type has .{other}?"),
        };
        assert!(
            media_type.is_empty() || types.iter().any(|known| known == media_type),
            "{ending}"
        );
        assert!(with_charset.contains(&format!(".{ending}")), "{ending}");
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
    // RFC 9116, section 2.5: at least one contact that is a URI, and one date of expiry.
    assert!(values("Contact")[0].starts_with("mailto:"));
    assert_eq!(values("Expires").len(), 1);
    assert!(values("Expires")[0].parse::<jiff::Timestamp>().is_ok());
    assert_eq!(values("Canonical"), ["https://feed.example/.well-known/security.txt"]);
}
