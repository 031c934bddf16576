//! Takes the words out of panics. A visitor's browser stops at a panic with words as it does without; the words, and
//! all that puts them together, weigh more than the messages in two languages (docs/size.md). Development builds keep
//! them.
//!
//! Rust's own way to this (`-Z panic=immediate-abort`) is not stable. This one does the same from outside: the
//! functions that start a panic become a trap, and `Debug`, which nothing but a panic's words calls, writes nothing.
//! wasm-opt then takes away what is called no more.

use crate::{
    failure::{Failure, Outcome},
    wasm::{self, Section, byte, name, unsigned},
};

/// What starts a panic: functions that return to nobody. By the beginning of the name.
const PANICS: &[&str] = &[
    "core::panicking::",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::cell::panic_",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "alloc::alloc::handle_alloc_error",
    "std::panicking::begin_panic",
    "std::panicking::panic_with_hook",
    "std::thread::local::panic_access_error",
    "console_error_panic_hook::hook",
    // What Yew says before it panics.
    "gloo_console::externs::error",
];

/// What of Yew only a view with listeners, form fields, raw markup, portals or suspense calls; this one has none of them
/// (ARCHITECTURE.md, "Across the layers"). And what engines without `self` have in its place. By the beginning of
/// the name; the linker cannot know.
const UNUSED: &[&str] = &[
    "yew::dom_bundle::btag::listeners::ListenerRegistration::register",
    "yew::dom_bundle::btag::listeners::Registry::",
    "yew::dom_bundle::subtree_root::BSubtree::ensure_handled",
    "yew::dom_bundle::subtree_root::SubtreeData::add_listener",
    "yew::dom_bundle::braw::",
    "yew::dom_bundle::bportal::",
    "yew::dom_bundle::bsuspense::",
    "web_sys::features::gen_HtmlInputElement::",
    // Properties that are no attributes.
    "js_sys::Reflect::set",
    "js_sys::global::get_global_object::GLOBAL_THIS::",
    "js_sys::global::get_global_object::WINDOW::",
    "js_sys::global::get_global_object::GLOBAL::",
];

/// The one that all others call: if it has no such name, the names are not what they were.
const EVERY_PANIC: &str = "core::panicking::panic_fmt";

const DEBUG: &str = " as core::fmt::Debug>::fmt";

/// `unreachable`, without local variables.
const TRAP: &[u8] = &[0, 0x00, 0x0b];

/// `i32.const 0`, without local variables: `Ok(())`.
const NOTHING: &[u8] = &[0, 0x41, 0, 0x0b];

/// The wasm, whose functions still have their names, without words for its panics.
pub(crate) fn silence(module: &[u8]) -> Outcome<Vec<u8>> {
    let damaged = || Failure::new("the wasm file is damaged: run `cargo clean`");
    let sections = wasm::sections(module).ok_or_else(damaged)?;
    let names = function_names(&sections).ok_or_else(damaged)?;
    if !names.iter().any(|(_, name)| name == EVERY_PANIC) {
        return Err(Failure::new(format!(
            "the wasm has no function `{EVERY_PANIC}`: see xtask/src/silence.rs"
        )));
    }
    write(&sections, &names).ok_or_else(damaged)
}

fn write(sections: &[Section<'_>], names: &[(u32, String)]) -> Option<Vec<u8>> {
    let imported = match sections.iter().find(|section| section.id == wasm::IMPORT_SECTION) {
        Some(section) => imported_functions(section.content)?,
        None => 0,
    };
    let mut written = wasm::HEADER.to_vec();
    for section in sections {
        if section.id == wasm::CODE_SECTION {
            let code = silent_code(section.content, |index| {
                let index = imported + index;
                let place = names.binary_search_by_key(&index, |(known, _)| *known).ok()?;
                silent_body(&names[place].1)
            })?;
            wasm::write_section(&mut written, section.id, &code);
        } else {
            wasm::write_section(&mut written, section.id, section.content);
        }
    }
    Some(written)
}

/// What a function of that name should do instead of what it does.
fn silent_body(name: &str) -> Option<&'static [u8]> {
    if PANICS.iter().chain(UNUSED).any(|start| name.starts_with(start)) {
        Some(TRAP)
    } else if name.ends_with(DEBUG) {
        Some(NOTHING)
    } else {
        None
    }
}

fn silent_code(mut content: &[u8], silent: impl Fn(u32) -> Option<&'static [u8]>) -> Option<Vec<u8>> {
    let mut code = Vec::with_capacity(content.len());
    let count = unsigned(&mut content)?;
    wasm::write_unsigned(&mut code, count);
    for index in 0..count {
        let body = wasm::sized(&mut content)?;
        let body = silent(index).unwrap_or(body);
        wasm::write_sized(&mut code, body);
    }
    Some(code)
}

/// How many functions are imported; wasm-bindgen imports nothing else.
fn imported_functions(mut content: &[u8]) -> Option<u32> {
    const FUNCTION: u8 = 0;
    let count = unsigned(&mut content)?;
    for _ in 0..count {
        let (_module, _name) = (name(&mut content)?, name(&mut content)?);
        if byte(&mut content)? != FUNCTION {
            return None;
        }
        let _type = unsigned(&mut content)?;
    }
    Some(count)
}

/// Function index and name, in the order of the index. [WebAssembly core specification, appendix "Custom Sections"]
///
/// [WebAssembly core specification, appendix "Custom Sections"]: https://www.w3.org/TR/wasm-core-2/#name-section%E2%91%A0
fn function_names(sections: &[Section<'_>]) -> Option<Vec<(u32, String)>> {
    const FUNCTION_NAMES: u8 = 1;
    let mut names = Vec::new();
    for section in sections.iter().filter(|section| section.id == wasm::CUSTOM_SECTION) {
        let mut content = section.content;
        if name(&mut content)? != "name" {
            continue;
        }
        while !content.is_empty() {
            let id = byte(&mut content)?;
            let mut map = wasm::sized(&mut content)?;
            if id == FUNCTION_NAMES {
                for _ in 0..unsigned(&mut map)? {
                    names.push((unsigned(&mut map)?, plain(name(&mut map)?)));
                }
            }
        }
    }
    Some(names)
}

/// A name as it is written in Rust, without what tells one build of a crate from another: `core[0123abcd]::a::b`,
/// `core::a::b::h0123456789abcdef`.
fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        rest = match after.split_once(']') {
            Some((hash, after)) if is_hash(hash) => after,
            _ => {
                plain.push('[');
                after
            }
        };
    }
    plain.push_str(rest);
    if let Some((path, hash)) = plain.rsplit_once("::h")
        && hash.len() == 16
        && is_hash(hash)
    {
        plain.truncate(path.len());
    }
    plain
}

fn is_hash(letters: &str) -> bool {
    !letters.is_empty() && letters.chars().all(|letter| letter.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_no_part_of_a_name() {
        for (name, expected) in [
            (
                "core[c5930c85a12de822]::panicking::panic_fmt",
                "core::panicking::panic_fmt",
            ),
            (
                "core::panicking::assert_failed::h829801cd1948171f",
                "core::panicking::assert_failed",
            ),
            (
                "<str as core[c5930c85a12de822]::fmt::Debug>::fmt",
                "<str as core::fmt::Debug>::fmt",
            ),
            (
                "<alloc::rc::Rc<[T]> as core::fmt::Debug>::fmt::h8d8188bd7eead467",
                "<alloc::rc::Rc<[T]> as core::fmt::Debug>::fmt",
            ),
            ("core::slice::<impl [T]>::hash", "core::slice::<impl [T]>::hash"),
        ] {
            assert_eq!(plain(name), expected);
        }
    }

    #[test]
    fn only_panics_and_debug_are_silenced() {
        assert_eq!(silent_body("core::panicking::panic_fmt"), Some(TRAP));
        assert_eq!(silent_body("console_error_panic_hook::hook"), Some(TRAP));
        assert_eq!(silent_body("<str as core::fmt::Debug>::fmt"), Some(NOTHING));
        assert_eq!(silent_body("<str as core::fmt::Display>::fmt"), None);
        assert_eq!(silent_body("std::panicking::set_hook"), None);
        assert_eq!(silent_body("prisoner_card::view::case::charges"), None);
    }

    /// One import; then three functions: `panic_fmt`, one that returns 7, and a `Debug`.
    fn module(every_panic: &str) -> Vec<u8> {
        let mut names = vec![4];
        names.extend(b"name");
        let mut map = vec![4];
        for (index, name) in [
            (0, "imported"),
            (1, every_panic),
            (2, "seven"),
            (3, "<A as core::fmt::Debug>::fmt"),
        ] {
            map.push(index);
            wasm::write_sized(&mut map, name.as_bytes());
        }
        names.push(1);
        wasm::write_sized(&mut names, &map);
        let seven: &[u8] = &[0, 0x41, 7, 0x0b];
        let mut code = vec![3];
        for _ in 0..3 {
            wasm::write_sized(&mut code, seven);
        }
        let mut module = wasm::HEADER.to_vec();
        wasm::write_section(&mut module, wasm::IMPORT_SECTION, &[1, 1, b'a', 1, b'b', 0, 0]);
        wasm::write_section(&mut module, wasm::CODE_SECTION, &code);
        wasm::write_section(&mut module, wasm::CUSTOM_SECTION, &names);
        module
    }

    #[test]
    fn bodies_are_exchanged_and_all_else_stays() {
        let module = module("core[c5930c85a12de822]::panicking::panic_fmt");
        let silent = silence(&module).unwrap();
        let (before, after) = (wasm::sections(&module).unwrap(), wasm::sections(&silent).unwrap());
        assert_eq!(
            after[1].content,
            [&[3, 3], TRAP, &[4, 0, 0x41, 7, 0x0b, 4], NOTHING].concat()
        );
        assert_eq!(
            (before[0].content, before[2].content),
            (after[0].content, after[2].content)
        );
    }

    #[test]
    fn names_that_are_not_what_they_were_are_told() {
        assert_eq!(
            silence(&module("core::panic")),
            Err(Failure::new(
                "the wasm has no function `core::panicking::panic_fmt`: see xtask/src/silence.rs"
            ))
        );
    }

    #[test]
    fn what_is_no_wasm_is_damaged() {
        assert_eq!(
            silence(b"<!doctype html>"),
            Err(Failure::new("the wasm file is damaged: run `cargo clean`"))
        );
    }
}
