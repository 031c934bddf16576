//! The JavaScript build: the same wasm, turned into plain JavaScript by binaryen's wasm2js, for browsers and policies
//! that let no WebAssembly run.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    failure::{Doing, Failure, Outcome},
    process,
    project::read,
    tools::{Toolbox, npm},
};

/// What the first WebAssembly did not have, and wasm2js does not know.
const LOWERINGS: &[&str] = &[
    "--signext-lowering",
    "--llvm-memory-copy-fill-lowering",
    "--llvm-nontrapping-fptoint-lowering",
];

/// Writes the JavaScript build of the wasm: a script, or as well a module, that hands the element a function from the imports to the
/// exports.
pub(crate) fn write(toolbox: &Toolbox<'_>, wasm: &Path, features: &[&str], folder: &Path) -> Outcome<PathBuf> {
    const REMEDY: &str = "run `cargo xtask tools`, then try again";
    let lowered = folder.join("lowered.wasm");
    let mut wasm_opt = npm::command(toolbox, "wasm-opt")?;
    wasm_opt
        .args(LOWERINGS)
        .args(features)
        .arg(wasm)
        .arg("--output")
        .arg(&lowered);
    process::run(&mut wasm_opt, REMEDY)?;

    let written = folder.join("wasm2js.js");
    let mut wasm2js = npm::command(toolbox, "wasm2js")?;
    wasm2js.arg("-Oz").arg(&lowered).arg("--output").arg(&written);
    process::run(&mut wasm2js, REMEDY)?;

    let script = folder.join("script.js");
    fs::write(&script, as_script(&read(&written)?)?).doing("write the JavaScript build")?;
    let nowasm = folder.join("nowasm.js");
    let mut esbuild = npm::command(toolbox, "esbuild")?;
    esbuild
        .args(["--minify", "--format=iife", "--log-level=warning"])
        .arg(&script)
        .arg(format!("--outfile={}", nowasm.display()));
    process::run(&mut esbuild, REMEDY)?;
    Ok(nowasm)
}

/// wasm2js writes a module that imports what the bindings hand over, and starts itself. This one waits.
fn as_script(written: &str) -> Outcome<String> {
    let unexpected = || Failure::new("wasm2js wrote something unexpected: look at xtask/src/nowasm.rs");
    let body = written.trim_start();
    let (import, body) = body.split_once('\n').ok_or_else(unexpected)?;
    if !import.starts_with("import * as ") {
        return Err(unexpected());
    }
    let (body, start) = body.split_once("\nvar retasmFunc = asmFunc(").ok_or_else(unexpected)?;
    if !start.contains("export var ") || body.contains("import * as ") {
        return Err(unexpected());
    }
    Ok(format!(
        "{body}\ncustomElements.get(\"prisoner-card\").nowasm.run = asmFunc;\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_hands_the_function_over_and_starts_nothing() {
        let written = "import * as a from 'a';\n\nfunction asmFunc(imports) {}\n\nvar retasmFunc = asmFunc({\n  \"a\": \
                       a,\n});\nexport var b = retasmFunc.b;\n";
        assert_eq!(
            as_script(written),
            Ok(
                "\nfunction asmFunc(imports) {}\n\ncustomElements.get(\"prisoner-card\").nowasm.run = asmFunc;\n"
                    .to_owned()
            )
        );
    }

    #[test]
    fn what_wasm2js_does_not_write_today_is_refused() {
        for written in [
            "",
            "function asmFunc() {}\n",
            "import * as a from 'a';\nfunction asmFunc() {}\n",
        ] {
            assert!(as_script(written).is_err(), "{written}");
        }
    }
}
