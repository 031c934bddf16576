//! The limits of reading a feed, in the script's copy.
#![cfg(not(target_arch = "wasm32"))]

use std::fmt::Write as _;
use std::path::Path;

use prisoner_card_format::limits::ALL;
use prisoner_card_format::wire::{FeedHead, Item};

/// The script's copy.
const FILE: &str = "src/shell/limits.ts";

const HEAD: &str = "// How much of a feed a card reads. Written from format/src/limits.rs: change that file, then run
// `RENEW=1 cargo test --test limits`.
";

#[test]
fn the_script_has_the_limits_of_the_format() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let written = written();
    if std::env::var_os("RENEW").is_some() {
        std::fs::write(&path, &written).expect("the file can be written");
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == written,
        "{FILE} is out of date: run `RENEW=1 cargo test --test limits`"
    );
}

#[test]
fn the_wordpress_plugin_has_the_limits_of_the_format() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("integrations/wordpress/prisoner-card/includes");
    for (file, name, line) in [
        ("feed.php", "PAGE_BYTES", "const PAGE_BYTES = 2 * 1024 * 1024;"),
        ("feed.php", "PAGES", "const PAGES = 20;"),
        ("signature.php", "SIGNATURES", "const SIGNATURES = 8;"),
    ] {
        let text = std::fs::read_to_string(folder.join(file)).expect("the plugin is there");
        assert!(text.contains(line), "{file} has not the line {line:?}");
        let product = line.trim_end_matches(';').rsplit("= ").next().expect("a value");
        let value: usize = product
            .split(" * ")
            .map(|factor| factor.parse::<usize>().expect("a number"))
            .product();
        let limit = ALL.iter().find(|limit| limit.name == name).expect("a limit");
        assert_eq!(value, limit.value, "{name}");
    }
}

fn written() -> String {
    let mut script = String::from(HEAD);
    for limit in ALL {
        let _ = write!(
            script,
            "\n/** {} */\nexport const {} = {};\n",
            limit.description, limit.name, limit.value
        );
    }
    for (name, description, members) in [
        (
            "FEED_MEMBERS",
            "The members of a feed that are read, besides its items.",
            FeedHead::MEMBERS,
        ),
        ("ITEM_MEMBERS", "The members of an item that are read.", Item::MEMBERS),
    ] {
        let _ = write!(script, "\n/** {description} */\nexport const {name} = {members:?};\n");
    }
    script
}
