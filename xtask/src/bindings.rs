//! Leaves out of wasm-bindgen's bindings what serves other engines and other programs than this one (docs/size.md has
//! what each is worth). wasm-bindgen's version is pinned, and so are the words that are looked for: a new version that
//! writes something else is told, never half-changed.

mod changes;

use std::{ops::Range, path::Path};

use crate::failure::{Failure, Outcome};
use changes::{CHANGES, START, VIEWS};

/// A passage from the first words to the last ones, and what stands in its place.
struct Change {
    what: &'static str,
    first: &'static str,
    last: &'static str,
    instead: &'static str,
}

/// The bindings that start as the shell has it, and take from its own files what Rust calls there: wasm-bindgen has made
/// copies, of which each would be another one in the script.
pub(crate) fn start_by_the_shell(bindings: &str, shell: &Path) -> Outcome<String> {
    let started = START.apply(bindings)?;
    let copied = started.split_once("'./snippets/").and_then(|(before, after)| {
        let (_, after) = after.split_once(SHELL)?;
        Some(format!("{before}'{}/{after}", shell.display()))
    });
    copied.ok_or_else(|| unexpected("what Rust takes from the shell"))
}

/// Where the copies are, in the folder of a package.
const SHELL: &str = "/src/shell/";

fn unexpected(what: &str) -> Failure {
    Failure::new(format!(
        "wasm-bindgen's bindings do not serve {what} as they did: see xtask/src/bindings.rs"
    ))
}

/// The bindings with views of the memory that the JavaScript build can grow under. They have wasm-bindgen's names still.
pub(crate) fn renew_views(bindings: &str) -> Outcome<String> {
    apply_all(VIEWS, bindings)
}

/// The bindings without all that. They have their short names already.
pub(crate) fn lighten(bindings: &str) -> Outcome<String> {
    apply_all(CHANGES, bindings)
}

fn apply_all(changes: &[Change], bindings: &str) -> Outcome<String> {
    changes
        .iter()
        .try_fold(bindings.to_owned(), |bindings, change| change.apply(&bindings))
}

/// The bindings that decode each of the program's own texts once: the names of elements and attributes, above all. They
/// never change, and lie where the module's `data` do; a half of what a card hands over are such.
pub(crate) fn remember_texts(bindings: &str, data: &Range<u32>) -> Outcome<String> {
    let (before, rest) = bindings.split_once(DECODING).ok_or_else(|| unexpected("texts"))?;
    let Range { start, end } = data;
    Ok(format!(
        "{before}const ownTexts = [];
function getStringFromWasm0(ptr, len) {{
    const decode = () => cachedTextDecoder.decode(getUint8ArrayMemory0().subarray(ptr, ptr + len));
    return ptr < {start} || ptr >= {end} ? decode() : ((ownTexts[ptr] ??= [])[len] ??= decode());
}}
{rest}"
    ))
}

const DECODING: &str = "function getStringFromWasm0(ptr, len) {
    ptr = ptr;
    return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
";

impl Change {
    fn apply(&self, bindings: &str) -> Outcome<String> {
        let mut changed = String::with_capacity(bindings.len());
        let mut rest = bindings;
        let mut times = 0;
        while let Some((before, after)) = rest.split_once(self.first)
            && let Some((_, after)) = after.split_once(self.last)
        {
            changed.push_str(before);
            changed.push_str(self.instead);
            rest = after;
            times += 1;
        }
        if times == 0 {
            return Err(unexpected(self.what));
        }
        changed.push_str(rest);
        Ok(changed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FUNCTION: Change = Change {
        what: "moths",
        first: "function moth() {",
        last: "\n}\n",
        instead: "",
    };

    #[test]
    fn a_passage_goes_with_its_first_and_last_words_and_nothing_else_does() {
        assert_eq!(
            FUNCTION.apply("let a;\nfunction moth() {\n    if (a) {\n    }\n}\nlet b;\n"),
            Ok("let a;\nlet b;\n".to_owned())
        );
    }

    #[test]
    fn what_is_not_as_it_was_is_told() {
        for bindings in ["function moths() {\n}\n", "function moth() { }"] {
            assert_eq!(
                FUNCTION.apply(bindings),
                Err(Failure::new(
                    "wasm-bindgen's bindings do not serve moths as they did: see xtask/src/bindings.rs"
                ))
            );
        }
    }

    #[test]
    fn views_are_made_for_each_use() {
        let bindings = "let cachedDataViewMemory0 = null;\nfunction getDataViewMemory0() {\n    if (1) {\n    }\n}\nlet \
                        cachedUint8ArrayMemory0 = null;\nfunction getUint8ArrayMemory0() {\n}\n";
        assert_eq!(
            renew_views(bindings),
            Ok(
                "function getDataViewMemory0() {\n    return new DataView(wasm.memory.buffer);\n}\nfunction \
                 getUint8ArrayMemory0() {\n    return new Uint8Array(wasm.memory.buffer);\n}\n"
                    .to_owned()
            )
        );
        assert!(renew_views("function getDataViewMemory0() {\n}\n").is_err());
    }

    #[test]
    fn only_the_programs_own_texts_are_remembered() {
        let remembering = remember_texts(&format!("let a;\n{DECODING}let b;\n"), &(64..4099)).unwrap();
        assert!(remembering.starts_with("let a;\nconst ownTexts = [];\nfunction getStringFromWasm0(ptr, len) {\n"));
        assert!(
            remembering.contains("return ptr < 64 || ptr >= 4099 ? decode() : "),
            "{remembering}"
        );
        assert!(remembering.ends_with("}\nlet b;\n"));
        assert!(remember_texts("function getStringFromWasm0(ptr, len) {\n}\n", &(64..4099)).is_err());
    }

    #[test]
    fn the_shells_own_files_stand_for_their_copies() {
        let start = "function initSync(module) {\n}\n";
        let bindings = format!("import {{ a }} from './snippets/widget-0123/src/shell/a.js';\n{start}");
        let started = start_by_the_shell(&bindings, Path::new("/project/src/shell")).unwrap();
        assert!(
            started.starts_with("import { a } from '/project/src/shell/a.js';\n"),
            "{started}"
        );
        assert!(start_by_the_shell(start, Path::new("/project/src/shell")).is_err());
    }
}
