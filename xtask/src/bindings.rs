//! Leaves out of wasm-bindgen's bindings what serves other engines and other programs than this one (docs/size.md has
//! what each is worth). wasm-bindgen's version is pinned, and so are the words that are looked for: a new version that
//! writes something else is told, never half-changed.

use crate::failure::{Failure, Outcome};

/// A passage from the first words to the last ones, and what stands in its place.
struct Change {
    what: &'static str,
    first: &'static str,
    last: &'static str,
    instead: &'static str,
}

const CHANGES: &[Change] = &[
    Change {
        what: "the ways to start that the shell does not go",
        first: "function initSync(module) {",
        last: "\n}\n",
        instead: "function initSync({ module }) {\n    wasm = new WebAssembly.Instance(module, __wbg_get_imports()).exports;\n}\n",
    },
    Change {
        what: "a Safari that decodes wrongly from two gigabytes on",
        first: "function decodeText(bytes) {",
        last: "\n}\n",
        instead: "function decodeText(bytes) {\n    return cachedTextDecoder.decode(bytes);\n}\n",
    },
    Change {
        what: "a first decoding that warms up",
        first: "\ncachedTextDecoder.decode();",
        last: "\n",
        instead: "\n",
    },
    Change {
        what: "engines without encodeInto",
        first: "\nif (!('encodeInto' in cachedTextEncoder)) {",
        last: "\n}\n",
        instead: "\n",
    },
    Change {
        what: "a stack of a thousand borrowed values that is full",
        first: "    if (stack_pointer == 1)",
        last: "\n",
        instead: "",
    },
    Change {
        what: "engines without globalThis: Node.js",
        first: "const ret = typeof global === 'undefined' ? undefined : global;",
        last: "addHeapObject(ret);",
        instead: "return 0;",
    },
    Change {
        what: "engines without globalThis: workers",
        first: "const ret = typeof self === 'undefined' ? undefined : self;",
        last: "addHeapObject(ret);",
        instead: "return 0;",
    },
    Change {
        what: "engines without globalThis: pages",
        first: "const ret = typeof window === 'undefined' ? undefined : window;",
        last: "addHeapObject(ret);",
        instead: "return 0;",
    },
    Change {
        what: "engines without FinalizationRegistry",
        first: "(typeof FinalizationRegistry === 'undefined')",
        last: " : ",
        instead: "",
    },
];

/// The bindings without all that. They have their short names already.
pub(crate) fn lighten(bindings: &str) -> Outcome<String> {
    CHANGES
        .iter()
        .try_fold(bindings.to_owned(), |bindings, change| change.apply(&bindings))
}

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
            return Err(Failure::new(format!(
                "wasm-bindgen's bindings do not serve {} as they did: see xtask/src/bindings.rs",
                self.what
            )));
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
}
