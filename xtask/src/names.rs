//! Short names for the imports and exports of the wasm: wasm-opt makes them, and a module that is generated here maps
//! them. Long names, which nobody reads, would be downloaded twice by every visitor (docs/size.md).

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use crate::failure::{Doing, Failure, Outcome};

/// The pass of wasm-opt that renames in the wasm, and prints the list of new names.
pub(crate) const PASS: &str = "--minify-imports-and-exports-and-modules";

/// The names that wasm-opt has changed.
#[derive(Deserialize)]
struct Renamed {
    /// Module, name, new name.
    imports: Vec<(String, String, String)>,
    /// Name, new name.
    exports: Vec<(String, String)>,
}

/// The module for a wasm whose names wasm-opt has shortened; `printed` is wasm-opt's list.
pub(crate) fn shortened(printed: &[u8], folder: &Path) -> Outcome<PathBuf> {
    let renamed: Renamed = serde_json::from_slice(printed)
        .map_err(|error| Failure::new(format!("`wasm-opt {PASS}` printed something unexpected: {error}")))?;
    write(&module(&renamed), &folder.join("short_names.js"))
}

/// The module for a wasm with the names that wasm-bindgen gave it.
pub(crate) fn as_they_are(folder: &Path) -> Outcome<PathBuf> {
    let module = "import * as imports from \"bindings\";\n\
                  export const modules = { \"./prisoner_card_bg.js\": imports };\n\
                  export const exportNames = {};\n";
    write(module, &folder.join("names.js"))
}

/// Names only the wasm's remaining imports, so the bundler leaves out the rest.
fn module(renamed: &Renamed) -> String {
    let mut text = String::new();
    let mut imports = String::new();
    for (_, name, short) in &renamed.imports {
        let _ = writeln!(text, "import {{ {name} as i_{short} }} from \"bindings\";");
        let _ = write!(imports, "{short}: i_{short}, ");
    }
    let exports: BTreeMap<_, _> = renamed.exports.iter().map(|(name, short)| (short, name)).collect();
    let _ = writeln!(text, "export const modules = {{ {MODULE}: {{ {imports}}} }};");
    let _ = writeln!(text, "export const exportNames = {};", serde_json::json!(exports));
    text
}

/// The pass's name for the one module of all imports.
pub(crate) const MODULE: &str = "a";

fn write(module: &str, path: &Path) -> Outcome<PathBuf> {
    fs::write(path, module).doing(format_args!("write {}", path.display()))?;
    Ok(path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn module_has_what_the_wasm_imports_and_says_what_it_exports() {
        let printed = br#"{
            "imports": [["./card_bg.js", "__wbg_read_1f", "b"], ["./card_bg.js", "__wbg_read_1f2", "c"]],
            "exports": [["memory", "d"], ["card_new", "e"]]
        }"#;
        assert_eq!(
            module(&serde_json::from_slice(printed).unwrap()),
            "import { __wbg_read_1f as i_b } from \"bindings\";\n\
             import { __wbg_read_1f2 as i_c } from \"bindings\";\n\
             export const modules = { a: { b: i_b, c: i_c, } };\n\
             export const exportNames = {\"d\":\"memory\",\"e\":\"card_new\"};\n"
        );
    }
}
