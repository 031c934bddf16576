//! What is changed in the bindings, by wasm-bindgen's own words.

use super::Change;

/// What is called only by what this view has not (ARCHITECTURE.md, "Across the layers").
const NEVER: &str = "throw 0;";

/// `instantiate` is that of src/shell/engine.ts.
pub(super) const START: Change = Change {
    what: "its one way to start",
    first: "function initSync(module) {",
    last: "\n}\n",
    instead: "function initSync(module) {\n    wasm = instantiate(module, __wbg_get_imports());\n}\n",
};

/// wasm-bindgen keeps views of the memory until their buffer is detached, which wasm does as the memory grows. That of the JavaScript build
/// memory grows into a new buffer and cannot detach the old one: what is written there would be lost. A view for each use
/// is less to download than one that is compared, and takes no time to speak of.
pub(super) const VIEWS: &[Change] = &[
    Change {
        what: "views of the memory, for numbers",
        first: "let cachedDataViewMemory0 = null;",
        last: "\n}\n",
        instead: "function getDataViewMemory0() {\n    return new DataView(wasm.memory.buffer);\n}\n",
    },
    Change {
        what: "views of the memory, for bytes",
        first: "let cachedUint8ArrayMemory0 = null;",
        last: "\n}\n",
        instead: "function getUint8ArrayMemory0() {\n    return new Uint8Array(wasm.memory.buffer);\n}\n",
    },
];

pub(super) const CHANGES: &[Change] = &[
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
        what: "elements, which Yew asks for their namespace: all are HTML's but a few",
        first: "const ret = getObject(arg1).namespaceURI;",
        last: "",
        instead: "const ret = getObject(arg1) instanceof HTMLElement ? undefined : getObject(arg1).namespaceURI;",
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
        what: "elements: one that cannot be made",
        first: "function() { return handleError(function (arg0, arg1, arg2) {\n            const ret = getObject(arg0).createElement(",
        last: "}, arguments); },",
        instead: "function(arg0, arg1, arg2) {
            const ret = getObject(arg0).createElement(getStringFromWasm0(arg1, arg2));
            return addHeapObject(ret);
        },",
    },
    Change {
        what: "elements: one that cannot be copied",
        first: "function() { return handleError(function (arg0) {\n            const ret = getObject(arg0).cloneNode(",
        last: "}, arguments); },",
        instead: "function(arg0) {
            const ret = getObject(arg0).cloneNode();
            return addHeapObject(ret);
        },",
    },
    Change {
        what: "elements: a place where there is none",
        first: "function() { return handleError(function (arg0, arg1, arg2) {\n            const ret = getObject(arg0).insertBefore(",
        last: "}, arguments); },",
        instead: "function(arg0, arg1, arg2) {
            const ret = getObject(arg0).insertBefore(getObject(arg1), getObject(arg2));
            return addHeapObject(ret);
        },",
    },
    Change {
        what: "elements of SVG: one that cannot be made",
        first: "function() { return handleError(function (arg0, arg1, arg2, arg3, arg4) {\n            const ret = getObject(arg0).createElementNS(",
        last: "}, arguments); },",
        instead: "function(arg0, arg1, arg2, arg3, arg4) {
            const ret = getObject(arg0).createElementNS(getStringFromWasm0(arg1, arg2), getStringFromWasm0(arg3, arg4));
            return addHeapObject(ret);
        },",
    },
    Change {
        what: "attributes that cannot be taken away",
        first: "function() { return handleError(function (arg0, arg1, arg2) {\n            getObject(arg0).removeAttribute(",
        last: "}, arguments); },",
        instead: "function(arg0, arg1, arg2) {
            getObject(arg0).removeAttribute(getStringFromWasm0(arg1, arg2));
        },",
    },
    Change {
        what: "values that are neither there nor missing",
        first: "isLikeNone(ret)",
        last: "",
        instead: "!ret",
    },
    Change {
        what: "borrowed values, for which it keeps places",
        first: "new Array(1024).fill(undefined)",
        last: "",
        instead: "new Array(1024)",
    },
    Change {
        what: "futures that fail",
        first: "        var r0 = getDataViewMemory0().getInt32(retptr, true);
        var r1 = getDataViewMemory0().getInt32(retptr + 4 * 1, true);
        if (r1) {
            throw takeObject(r0);
        }
",
        last: "",
        instead: "",
    },
    Change {
        what: "words for what it throws itself",
        first: "throw new Error(getStringFromWasm0(arg0, arg1));",
        last: "",
        instead: NEVER,
    },
    Change {
        what: "attributes that are none",
        first: "function() { return handleError(function (arg0, arg1, arg2, arg3, arg4) {\n            getObject(arg0).setAttribute(",
        last: "}, arguments); },",
        instead: "function(arg0, arg1, arg2, arg3, arg4) {
            getObject(arg0).setAttribute(getStringFromWasm0(arg1, arg2), getStringFromWasm0(arg3, arg4));
        },",
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
