//! Short names for what the wasm and its bindings call each other: nobody reads them, every visitor downloads them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::failure::{Failure, Outcome};

/// The pass of wasm-opt that renames in the wasm, and prints what it has renamed.
pub(crate) const PASS: &str = "--minify-imports-and-exports-and-modules";

/// What that pass calls the one module that all is imported from.
const SHORT_MODULE: &str = "a";

/// What wasm-opt has renamed.
#[derive(Deserialize)]
pub(crate) struct Renamed {
    /// Module, name, new name.
    imports: Vec<(String, String, String)>,
    /// Name, new name.
    exports: Vec<(String, String)>,
}

impl Renamed {
    /// Reads what wasm-opt has printed.
    pub(crate) fn parse(printed: &[u8]) -> Outcome<Self> {
        serde_json::from_slice(printed)
            .map_err(|error| Failure::new(format!("`wasm-opt {PASS}` printed something unexpected: {error}")))
    }

    /// Renames in the bindings what has been renamed in the wasm, and leaves out what wasm-opt has found the wasm not to
    /// import at all: the bundler then drops what only that made use of. Fails rather than leave a name behind: the wasm could
    /// not be started.
    pub(crate) fn apply(&self, bindings: &str) -> Outcome<String> {
        let imports: BTreeMap<_, _> = self
            .imports
            .iter()
            .map(|(_, name, short)| (&**name, &**short))
            .collect();
        let exports: BTreeMap<_, _> = self.exports.iter().map(|(name, short)| (&**name, &**short)).collect();
        let bindings = without_unused(bindings, |name| !imports.contains_key(name));
        let mut found = BTreeSet::new();
        let mut renamed = String::with_capacity(bindings.len());
        let mut rest = &*bindings;
        while let Some(start) = rest.find(is_identifier) {
            let (before, after) = rest.split_at(start);
            renamed.push_str(before);
            let (name, after) = after.split_at(after.find(|letter| !is_identifier(letter)).unwrap_or(after.len()));
            // An import is a member of the object that is handed to the wasm; an export is taken from `wasm`.
            let short = if after.starts_with(':') {
                imports.get(name).filter(|_| found.insert(name))
            } else if renamed.ends_with("wasm.") {
                exports.get(name)
            } else {
                None
            };
            renamed.push_str(short.copied().unwrap_or(name));
            rest = after;
        }
        renamed.push_str(rest);
        if let Some(lost) = imports.keys().find(|name| !found.contains(*name)) {
            return Err(Failure::new(format!(
                "the bindings do not hand `{lost}` to the wasm: see xtask/src/names.rs"
            )));
        }
        self.rename_module(&renamed)
    }

    fn rename_module(&self, bindings: &str) -> Outcome<String> {
        let modules: BTreeSet<_> = self.imports.iter().map(|(module, ..)| module).collect();
        let [module] = modules.into_iter().collect::<Vec<_>>()[..] else {
            return Err(Failure::new(
                "the wasm should import from one module alone: see xtask/src/names.rs",
            ));
        };
        let quoted = format!("\"{module}\":");
        if bindings.matches(&quoted).count() != 1 {
            return Err(Failure::new(format!(
                "the bindings should name {quoted} once: see xtask/src/names.rs"
            )));
        }
        Ok(bindings.replace(&quoted, &format!("\"{SHORT_MODULE}\":")))
    }
}

/// The bindings without the functions that they hand to the wasm and that it does not take. Each stands in lines of its
/// own, from `__wbg_…: function(…) {` to the `},` that is as far from the margin; anything else stays as it is.
fn without_unused(bindings: &str, is_unused: impl Fn(&str) -> bool) -> String {
    let mut kept = String::with_capacity(bindings.len());
    let mut end = None;
    for line in bindings.split_inclusive('\n') {
        if let Some(last) = &end {
            if line.trim_end() == last {
                end = None;
            }
            continue;
        }
        let code = line.trim_start();
        let name = code.split_once(": function(").map(|(name, _)| name);
        if name.is_some_and(|name| name.starts_with("__wbg_") && is_unused(name)) && line.trim_end().ends_with('{') {
            end = Some(format!("{}}},", &line[..line.len() - code.len()]));
        } else {
            kept.push_str(line);
        }
    }
    kept
}

fn is_identifier(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    const PRINTED: &[u8] = br#"{
        "imports": [["./card_bg.js", "__wbg_read_1f", "b"], ["./card_bg.js", "__wbg_read_1f2", "c"]],
        "exports": [["read", "d"], ["memory", "e"]]
    }"#;

    #[track_caller]
    fn assert_renamed(bindings: &str, expected: Result<&str, &str>) {
        assert_eq!(
            Renamed::parse(PRINTED).unwrap().apply(bindings),
            expected.map(str::to_owned).map_err(Failure::new)
        );
    }

    #[test]
    fn imports_and_exports_are_renamed_and_their_namesakes_are_not() {
        assert_renamed(
            "export function read(a) { return wasm.read(a, wasm.memory.buffer, stream.read()); }\n\
             const import0 = { __wbg_read_1f: function() {}, __wbg_read_1f2: __wbg_read_1f };\n\
             return { \"./card_bg.js\": import0 };",
            Ok(
                "export function read(a) { return wasm.d(a, wasm.e.buffer, stream.read()); }\n\
                const import0 = { b: function() {}, c: __wbg_read_1f };\n\
                return { \"a\": import0 };",
            ),
        );
    }

    #[test]
    fn what_the_wasm_does_not_import_is_left_out() {
        assert_renamed(
            "{\n  __wbg_read_1f: function() {},\n  __wbg_stack_2: function(a) {\n    try {\n    },\n    }\n  },\n  \
             __wbg_read_1f2: function(a) {\n  },\n} { \"./card_bg.js\": import0 }",
            Ok("{\n  b: function() {},\n  c: function(a) {\n  },\n} { \"a\": import0 }"),
        );
    }

    #[test]
    fn a_name_that_the_bindings_lack_is_told() {
        assert_renamed(
            "{ __wbg_read_1f: 1 } { \"./card_bg.js\": import0 }",
            Err("the bindings do not hand `__wbg_read_1f2` to the wasm: see xtask/src/names.rs"),
        );
    }

    #[test]
    fn bindings_that_do_not_name_the_module_are_told() {
        assert_renamed(
            "{ __wbg_read_1f: 1, __wbg_read_1f2: 2 }",
            Err("the bindings should name \"./card_bg.js\": once: see xtask/src/names.rs"),
        );
    }
}
