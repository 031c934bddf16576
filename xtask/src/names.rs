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

    /// Renames in the bindings what has been renamed in the wasm. Fails rather than leave a name behind: the wasm could
    /// not be started.
    pub(crate) fn apply(&self, bindings: &str) -> Outcome<String> {
        let imports: BTreeMap<_, _> = self
            .imports
            .iter()
            .map(|(_, name, short)| (&**name, &**short))
            .collect();
        let exports: BTreeMap<_, _> = self.exports.iter().map(|(name, short)| (&**name, &**short)).collect();
        let mut found = BTreeSet::new();
        let mut renamed = String::with_capacity(bindings.len());
        let mut rest = bindings;
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
