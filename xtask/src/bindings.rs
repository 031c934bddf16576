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

/// What is called only by what this view has not (ARCHITECTURE.md, "Across the layers").
const NEVER: &str = "throw 0;";

/// `instantiate` is that of src/shell/engine.js.
const START: Change = Change {
    what: "its one way to start",
    first: "function initSync(module) {",
    last: "\n}\n",
    instead: "function initSync(module) {\n    wasm = instantiate(module, __wbg_get_imports());\n}\n",
};

const CHANGES: &[Change] = &[
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
        what: "engines without self",
        first: "const ret = typeof self === 'undefined' ? undefined : self;",
        last: "addHeapObject(ret);",
        instead: "return addHeapObject(self);",
    },
    Change {
        what: "engines without self: whether it is there",
        first: "const ret = getObject(arg0) === undefined;",
        last: "return ret;",
        instead: "return 0;",
    },
    Change {
        what: "programs without a document",
        first: "const ret = getObject(arg0).document;",
        last: "addHeapObject(ret);",
        instead: "return addHeapObject(document);",
    },
    Change {
        what: "elements of no namespace",
        first: "createElementNS(arg1 === 0 ? undefined : ",
        last: "",
        instead: "createElementNS(",
    },
    Change {
        what: "nodes of no value",
        first: "nodeValue = arg1 === 0 ? undefined : ",
        last: "",
        instead: "nodeValue = ",
    },
    Change {
        what: "numbers that are none, compared",
        first: "Object.is(getObject(arg0), getObject(arg1))",
        last: "",
        instead: "getObject(arg0) === getObject(arg1)",
    },
    Change {
        what: "addresses beyond two gigabytes, which are negative",
        first: " >>> 0",
        last: "",
        instead: "",
    },
    Change {
        what: "the first of several values at an address",
        first: " + 4 * 0",
        last: "",
        instead: "",
    },
    Change {
        what: "long names",
        first: "_wbg_cb_unref",
        last: "",
        instead: "unref",
    },
    Change {
        what: "programs without a window",
        first: "let result;\n            try {\n                result = getObject(arg0) instanceof Window;",
        last: "return ret;",
        instead: "return 1;",
    },
    Change {
        what: "engines without queueMicrotask: what asks for it",
        first: "const ret = getObject(arg0).queueMicrotask;",
        last: "addHeapObject(ret);",
        instead: "return 0;",
    },
    Change {
        what: "engines without queueMicrotask: whether it is a function",
        first: "const ret = typeof(getObject(arg0)) === 'function';",
        last: "return ret;",
        instead: "return 1;",
    },
    Change {
        what: "engines without queueMicrotask: a promise in its place",
        first: "const ret = Promise.resolve(getObject(arg0));",
        last: "addHeapObject(ret);",
        instead: "return 0;",
    },
    Change {
        what: "engines without queueMicrotask: what the promise calls",
        first: "const ret = getObject(arg0).then(getObject(arg1));",
        last: "addHeapObject(ret);",
        instead: NEVER,
    },
    Change {
        what: "texts of which most letters are ASCII, one by one",
        first: "function passStringToWasm0(arg, malloc, realloc) {",
        last: "\n}\n",
        instead: "function passStringToWasm0(arg, malloc) {
    const bytes = cachedTextEncoder.encode(arg);
    const ptr = malloc(bytes.length, 1);
    getUint8ArrayMemory0().set(bytes, ptr);
    WASM_VECTOR_LEN = bytes.length;
    return ptr;
}
",
    },
    Change {
        what: "closures that are forgotten: each of these is kept, or called",
        first: "\nconst CLOSURE_DTORS = ",
        last: ";\n",
        instead: "\n",
    },
    Change {
        what: "closures that are forgotten, noted",
        first: "    CLOSURE_DTORS.register(",
        last: ";\n",
        instead: "",
    },
    Change {
        what: "closures that are forgotten, crossed out",
        first: "            CLOSURE_DTORS.unregister(",
        last: ";\n",
        instead: "",
    },
    Change {
        what: "calls that may throw: each in two functions",
        first: "function() { return handleError(function (",
        last: "",
        instead: "handleError(function (",
    },
    Change {
        what: "calls that may throw: what they are called with",
        first: "}, arguments); },",
        last: "",
        instead: "}),",
    },
    Change {
        what: "calls that may throw: who calls them",
        first: "function handleError(f, args) {",
        last: "f.apply(this, args);",
        instead: "const handleError = (f) => (...args) => {\n    try {\n        return f(...args);",
    },
    Change {
        what: "names that every object has",
        first: " __proto__: null,",
        last: "",
        instead: "",
    },
    Change {
        what: "listeners: which of Yew's apps an element belongs to",
        first: "getObject(arg0).__yew_subtree_id = ",
        last: ";",
        instead: "",
    },
    Change {
        what: "listeners",
        first: "const ret = makeClosure(",
        last: "addHeapObject(ret);",
        instead: NEVER,
    },
    Change {
        what: "form fields: what stands in them",
        first: "const ret = getObject(arg1).value;",
        last: "ptr1, true);",
        instead: NEVER,
    },
    Change {
        what: "form fields: what is to stand in them",
        first: "getObject(arg0).value = getString",
        last: ";",
        instead: NEVER,
    },
    Change {
        what: "form fields: what stands in them at first",
        first: "handleError(function (arg0, arg1, arg2) {\n            getObject(arg0).defaultValue",
        last: "}),",
        instead: "function() { throw 0; },",
    },
];

/// The bindings that start as the shell has it.
pub(crate) fn start_by_the_shell(bindings: &str) -> Outcome<String> {
    START.apply(bindings)
}

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
