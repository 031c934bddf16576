//! The layers of ARCHITECTURE.md: code that must be absent from each.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file below a folder of the project, with its text.
fn sources(folder: &str, extension: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is there") {
            let path = entry.expect("the entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let text = fs::read_to_string(&path).expect("sources are UTF-8");
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty(), "no .{extension} below {folder}");
    found
}

/// Whether a file below `src` belongs to a module's tests, which may read files and measure.
fn is_of_tests(path: &Path) -> bool {
    path.iter().any(|part| part == "tests" || part == "tests.rs")
        && path
            .strip_prefix(env!("CARGO_MANIFEST_DIR"))
            .is_ok_and(|path| !path.starts_with("tests"))
}

#[track_caller]
fn assert_absent(folder: &str, extension: &str, words: &[&str]) {
    for (path, text) in sources(folder, extension) {
        if is_of_tests(&path) {
            continue;
        }
        for word in words {
            assert!(!text.contains(word), "{} has {word}", path.display());
        }
    }
}

const BROWSER: &[&str] = &["web_sys", "js_sys", "wasm_bindgen", "gloo"];
const CLOCK: &[&str] = &["SystemTime", "Instant::now", "Date::now", "new_0"];

#[test]
fn format_knows_no_browser_no_clock_and_no_view() {
    for words in [BROWSER, CLOCK, &["yew", "std::fs", "std::net"]] {
        assert_absent("format/src", "rs", words);
    }
}

#[test]
fn view_and_messages_know_no_browser_and_no_clock() {
    for folder in ["src/view", "src/messages"] {
        for words in [BROWSER, CLOCK] {
            assert_absent(folder, "rs", words);
        }
    }
}

#[test]
fn no_markup_is_ever_made_from_a_string() {
    for folder in ["src", "format/src", "apps"] {
        assert_absent(
            folder,
            "rs",
            &["from_html_unchecked", "set_inner_html", "VRaw", "insert_adjacent_html"],
        );
    }
    let words = [
        "innerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
    ];
    for folder in ["src/shell", "apps"] {
        assert_absent(folder, "ts", &words);
    }
}

#[test]
fn nothing_is_stored_and_nothing_is_sent() {
    let words = [
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "caches.",
        "sendBeacon",
    ];
    for folder in ["src/shell", "apps"] {
        assert_absent(folder, "ts", &words);
    }
    let words = [
        "local_storage",
        "session_storage",
        "set_cookie",
        "send_beacon",
        "LocalStorage",
        "SessionStorage",
    ];
    for folder in ["src", "apps"] {
        assert_absent(folder, "rs", &words);
    }
}

#[test]
fn no_style_is_set_on_an_element() {
    // A policy without 'unsafe-inline' drops it (CSP 3, section 6.7.2.2).
    for folder in ["src/view", "apps"] {
        assert_absent(folder, "rs", &["style="]);
    }
    for folder in ["src/shell", "apps"] {
        assert_absent(folder, "ts", &[".style.", ".style ="]);
    }
}

#[test]
fn style_sheet_does_not_ask_what_an_element_holds() {
    // Layout would take twice as long (docs/performance.md, "What makes it quick").
    assert_absent("src/style", "css", &[":has("]);
}

#[test]
fn style_sheet_uses_no_unit_of_the_pages_root_and_loads_nothing() {
    for (path, css) in sources("src/style", "css") {
        for word in ["rem;", "rem ", "rem)", "url(", "@import", "@font-face"] {
            let rules = css
                .lines()
                .filter(|line| !line.trim_start().starts_with("/*") && line.contains(word));
            assert_eq!(
                rules.collect::<Vec<_>>(),
                Vec::<&str>::new(),
                "{word} in {}",
                path.display()
            );
        }
    }
}

#[test]
fn libraries_of_the_publishers_tool_know_no_file_no_network_and_no_clock() {
    let io = [
        "std::fs",
        "std::net",
        "std::env",
        "std::process",
        "io::stdin",
        "io::stdout",
        "io::stderr",
        "ureq",
        "rustix",
    ];
    for folder in libraries() {
        for words in [BROWSER, CLOCK, &["Timestamp::now", "Zoned::now"], &io] {
            assert_absent(&format!("crates/{folder}/src"), "rs", words);
        }
    }
}

/// The folders below crates/.
fn libraries() -> Vec<String> {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("crates")).expect("the folder is there");
    let names = entries.map(|entry| entry.expect("the entry can be read").file_name().into_string());
    names.map(|name| name.expect("the name is UTF-8")).collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("the file is there")
}

#[test]
fn libraries_use_what_the_code_map_says() {
    let map = read("ARCHITECTURE.md");
    for folder in libraries() {
        assert_eq!(used(&folder), said_to_use(&map, &folder), "crates/{folder}");
    }
}

/// The crates of the project that one of those below crates/ depends on, without the part that their names share.
fn used(folder: &str) -> BTreeSet<String> {
    let manifest = read(&format!("crates/{folder}/Cargo.toml"));
    let (_, dependencies) = manifest.split_once("\n[dependencies]\n").unwrap_or_default();
    let lines = dependencies.lines().take_while(|line| !line.starts_with('['));
    let names = lines.filter_map(|line| line.strip_prefix("prisoner-card-")?.split([' ', '.']).next());
    names.map(ToOwned::to_owned).collect()
}

/// The crates in its row of ARCHITECTURE.md.
fn said_to_use(map: &str, folder: &str) -> BTreeSet<String> {
    let start = format!("| `crates/{folder}/` | ");
    let row = map.lines().find_map(|line| line.strip_prefix(&start));
    let row = row.expect("each library has a row");
    let cell = row.trim_end_matches(" |").rsplit(" | ").next().unwrap_or_default();
    let names = cell.split(", ").filter_map(|name| match name {
        "the static card" => Some("widget"),
        name => name.strip_prefix('`')?.strip_suffix('`'),
    });
    names.map(ToOwned::to_owned).collect()
}
