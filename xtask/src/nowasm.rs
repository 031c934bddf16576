//! The JavaScript build: the same wasm, turned into plain JavaScript by binaryen's wasm2js, for browsers and policies
//! that refuse WebAssembly.

use std::path::{Path, PathBuf};

use crate::{
    failure::Outcome,
    names, process,
    tools::{Toolbox, npm},
};

/// Replaces instructions that the first WebAssembly did not have, and that wasm2js does not know.
const LOWERINGS: &[&str] = &[
    "--signext-lowering",
    "--llvm-memory-copy-fill-lowering",
    "--llvm-nontrapping-fptoint-lowering",
];

/// Writes the JavaScript build of the wasm: code for a script or a module, that waits for the imports.
pub(crate) fn write(toolbox: &Toolbox<'_>, wasm: &Path, features: &[&str], folder: &Path) -> Outcome<PathBuf> {
    const REMEDY: &str =
        "wasm2js knows plain wasm only: keep `-reference-types` in the rustflags of .cargo/config.toml";
    let lowered = folder.join("lowered.wasm");
    let mut wasm_opt = npm::command(toolbox, "wasm-opt")?;
    wasm_opt
        .args(LOWERINGS)
        .args(features)
        .arg(wasm)
        .arg("--output")
        .arg(&lowered);
    process::run(&mut wasm_opt, REMEDY)?;

    let generated = folder.join("wasm2js.js");
    let mut wasm2js = npm::command(toolbox, "wasm2js")?;
    wasm2js.arg("-Oz").arg(&lowered).arg("--output").arg(&generated);
    process::run(&mut wasm2js, REMEDY)?;

    let bundled = folder.join("nowasm.js");
    let mut esbuild = npm::command(toolbox, "esbuild")?;
    esbuild
        .args(["--bundle", "--minify", "--format=iife", "--log-level=warning"])
        .arg("src/shell/nowasm/nowasm.cjs")
        .arg(format!("--alias:generated={}", generated.display()))
        .arg(format!("--alias:{}=./src/shell/nowasm/imports.cjs", names::MODULE))
        .arg(format!("--outfile={}", bundled.display()));
    process::run(&mut esbuild, "fix what it reports about src/shell/nowasm")?;
    Ok(bundled)
}
