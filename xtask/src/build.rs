//! From Rust and JavaScript to the two files of the widget: cargo → wasm-bindgen → wasm-opt → esbuild.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_bindgen_cli_support::Bindgen;

use crate::{
    failure::{Doing, Failure, Outcome},
    integrity::{content_hash, integrity},
    names, nowasm,
    packs::{self, Packs},
    panics, process,
    project::{Project, read},
    tools::{Toolbox, npm},
};

/// The script's file name: the one that stands on partners' pages.
pub(crate) const SCRIPT: &str = "prisoner-card.js";

/// The script for pages that frame a card.
const FRAME_SCRIPT: &str = "prisoner-card-frame.js";

/// The types of the bindings, as `tsc` looks for them.
const TYPES: &str = "src/shell/bindings.d.ts";

const TARGET: &str = "wasm32-unknown-unknown";

/// What Rust's target has on, less what .cargo/config.toml turns off. Never `--all-features`: it writes encodings that
/// browsers refuse.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
];

/// What wasm-bindgen writes.
pub(crate) struct Bindings {
    /// The module with the classes that the script uses.
    glue: PathBuf,
    /// The types of that module.
    types: PathBuf,
    /// What the wasm imports of it, and what the wasm calls its exports.
    names: PathBuf,
    wasm: PathBuf,
    /// The same as plain JavaScript; visitors have it, developers go without.
    nowasm: Option<PathBuf>,
}

/// A crate that becomes a wasm.
struct Program {
    package: &'static str,
    /// Its library's name, by which cargo calls the file.
    library: &'static str,
    /// The folder of what is made on the way.
    folder: &'static str,
}

const WIDGET: Program = Program {
    package: "prisoner-card-widget",
    library: "prisoner_card",
    folder: "bindings",
};

/// A Yew app of the browser tests. It goes through every step of the release: what Yew offers works afterwards.
const YEW_PAGE: Program = Program {
    package: "prisoner-card-yew-host",
    library: "prisoner_card_yew_host",
    folder: "yew-page-bindings",
};

/// Whether the bundle is for visitors or for the developer's eyes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    Visitors,
    Developer,
}

/// The smallest bindings and wasm that we know to make.
pub(crate) fn release(toolbox: &Toolbox<'_>, project: &Project) -> Outcome<Bindings> {
    let bindings = release_of(&WIDGET, toolbox, project)?;
    write_types(project, &bindings)?;
    Ok(bindings)
}

/// Writes the Yew app of the browser tests into `folder`: `app.js`, `app.wasm`, and the JavaScript build `app.nowasm.js`.
pub(crate) fn release_yew_page(toolbox: &Toolbox<'_>, folder: &Path) -> Outcome {
    let project = toolbox.project();
    let bindings = release_of(&YEW_PAGE, toolbox, project)?;
    fs::create_dir_all(folder).doing(format_args!("make {}", folder.display()))?;
    let bundled = project.work().join("yew-page.js");
    let mut esbuild = esbuild_with_bindings(toolbox, "tests/browser/yew_host/app.ts", &bindings)?;
    esbuild.arg(format!("--outfile={}", bundled.display())).arg("--minify");
    process::run(&mut esbuild, "fix what it reports about tests/browser/yew_host")?;
    minify(toolbox, &bundled, &folder.join("app.js"))?;
    let files = [
        (Some(&bindings.wasm), "app.wasm"),
        (bindings.nowasm.as_ref(), "app.nowasm.js"),
    ];
    for (from, name) in files {
        if let Some(from) = from {
            fs::copy(from, folder.join(name)).doing(format_args!("write {name}"))?;
        }
    }
    Ok(())
}

fn release_of(program: &Program, toolbox: &Toolbox<'_>, project: &Project) -> Outcome<Bindings> {
    let compiled = compile(project, program)?;
    let folder = project.work().join(program.folder);
    let bindings = write_bindings(&compiled, &folder)?;
    let (wasm, names) = optimize(toolbox, &bindings.wasm, &folder)?;
    let nowasm = nowasm::write(toolbox, &wasm, FEATURES, &folder)?;
    Ok(Bindings {
        names,
        wasm,
        nowasm: Some(nowasm),
        ..bindings
    })
}

/// The script's code as a function body, for the npm package's module (packaging/npm/module.mjs).
pub(crate) fn module(project: &Project) -> PathBuf {
    project.work().join("module.js")
}

/// Writes the script, which carries the names and hashes of the others, the wasm and the packs into `folder`.
pub(crate) fn bundle(toolbox: &Toolbox<'_>, bindings: &Bindings, folder: &Path, audience: Audience) -> Outcome {
    let wasm = copy_hashed(&bindings.wasm, folder, ".wasm")?;
    let nowasm = match &bindings.nowasm {
        Some(nowasm) => copy_hashed(nowasm, folder, ".nowasm.js")?,
        None => Named::default(),
    };
    let verifier = copy_hashed(&bundle_verifier(toolbox)?, folder, ".verifier.js")?;
    bundle_frame(toolbox, folder)?;
    let packs = packs::write(toolbox.project(), folder)?;
    let doctor = copy_hashed(&bundle_doctor(toolbox, &wasm, &packs)?, folder, ".doctor.js")?;
    let files = [
        ("WASM", &wasm),
        ("NOWASM", &nowasm),
        ("DOCTOR", &doctor),
        ("VERIFIER", &verifier),
    ];
    skeleton(toolbox)?;

    let work = toolbox.project().work();
    let script = |entry, release| {
        let mut esbuild = esbuild_shell(toolbox, bindings, &files, entry, release)?;
        esbuild.args(packs.defined());
        Outcome::Ok(esbuild)
    };
    match audience {
        Audience::Visitors => {
            let bundled = work.join("script.js");
            let mut esbuild = script("script.ts", "release_of_script.ts")?;
            esbuild.arg("--minify").arg(format!("--outfile={}", bundled.display()));
            process::run(&mut esbuild, ESBUILD_REMEDY)?;
            minify(toolbox, &bundled, &folder.join(SCRIPT))?;
            let mut esbuild = script("module.ts", "release_of_module.ts")?;
            esbuild
                .args(["--minify", "--global-name=card"])
                .arg(format!("--outfile={}", module(toolbox.project()).display()));
            process::run(&mut esbuild, ESBUILD_REMEDY)
        }
        Audience::Developer => {
            let mut esbuild = script("script.ts", "release_of_script.ts")?;
            esbuild
                .arg("--sourcemap=inline")
                .arg(format!("--outfile={}", folder.join(SCRIPT).display()));
            process::run(&mut esbuild, ESBUILD_REMEDY)
        }
    }
}

/// The bundler, set for a script of the card's; `release` is the file that finds the other files of the release.
fn esbuild_shell(
    toolbox: &Toolbox<'_>,
    bindings: &Bindings,
    files: &[(&str, &Named)],
    entry: &str,
    release: &str,
) -> Outcome<Command> {
    let mut esbuild = esbuild_with_bindings(toolbox, &format!("src/shell/{entry}"), bindings)?;
    let skeleton = toolbox.project().work().join(SKELETON);
    esbuild
        .arg(format!("--alias:release=./src/shell/{release}"))
        .arg(format!("--alias:skeleton.css={}", skeleton.display()))
        .args(files.iter().flat_map(|(constant, file)| defined(constant, file)));
    Ok(esbuild)
}

const SKELETON: &str = "skeleton.css";

/// The frame's style sheet, without what only its writers need.
fn skeleton(toolbox: &Toolbox<'_>) -> Outcome {
    process::run(
        npm::command(toolbox, "esbuild")?
            .args(["src/shell/skeleton.css", "--minify", "--log-level=warning"])
            .arg(format!(
                "--outfile={}",
                toolbox.project().work().join(SKELETON).display()
            )),
        ESBUILD_REMEDY,
    )
}

/// What esbuild has minified, once more: it works file by file, terser sees through functions and constants.
fn minify(toolbox: &Toolbox<'_>, bundled: &Path, minified: &Path) -> Outcome {
    process::run(
        npm::command(toolbox, "terser")?
            .arg(bundled)
            .args(["--ecma", "2022", "--toplevel", "--mangle"])
            // A function that is nobody's constructor may be an arrow; to read a property does nothing here.
            .args(["--compress", "passes=3,unsafe_arrows,pure_getters"])
            // A page may be in any encoding, and a server may name none.
            .args(["--format", "ascii_only=true"])
            .arg("--output")
            .arg(minified),
        "run `cargo xtask tools`, then try again",
    )
}

/// What the owners of pages have in the place of visitors' patience: it says what is wrong with a page.
fn bundle_doctor(toolbox: &Toolbox<'_>, wasm: &Named, packs: &Packs) -> Outcome<PathBuf> {
    let bundled = toolbox.project().work().join("doctor.bundled.js");
    let mut esbuild = esbuild(toolbox, "src/shell/doctor.ts")?;
    esbuild
        .arg("--minify")
        .args(defined("WASM", wasm))
        .arg(packs.defined_for_doctor())
        .arg(format!("--define:__VERSION__=\"{}\"", env!("CARGO_PKG_VERSION")))
        .arg(format!("--outfile={}", bundled.display()));
    process::run(&mut esbuild, ESBUILD_REMEDY)?;
    let minified = toolbox.project().work().join("doctor.js");
    minify(toolbox, &bundled, &minified)?;
    Ok(minified)
}

/// What verifies signatures in browsers that cannot do it by themselves.
fn bundle_verifier(toolbox: &Toolbox<'_>) -> Outcome<PathBuf> {
    let bundled = toolbox.project().work().join("verifier.bundled.js");
    let mut esbuild = esbuild(toolbox, "src/shell/verifier.ts")?;
    esbuild
        .arg("--minify")
        // Its licence asks for the notice.
        .arg("--legal-comments=eof")
        .arg(format!("--outfile={}", bundled.display()));
    process::run(&mut esbuild, ESBUILD_REMEDY)?;
    let minified = toolbox.project().work().join("verifier.js");
    minify(toolbox, &bundled, &minified)?;
    Ok(minified)
}

/// The script for pages that frame a card.
fn bundle_frame(toolbox: &Toolbox<'_>, folder: &Path) -> Outcome {
    let bundled = toolbox.project().work().join("frame.bundled.js");
    let mut esbuild = esbuild(toolbox, "src/shell/frame.ts")?;
    process::run(
        esbuild.arg("--minify").arg(format!("--outfile={}", bundled.display())),
        ESBUILD_REMEDY,
    )?;
    minify(toolbox, &bundled, &folder.join(FRAME_SCRIPT))
}

const ESBUILD_REMEDY: &str = "fix what it reports about src/shell";

/// The bundler, set for a script that calls Rust.
fn esbuild_with_bindings(toolbox: &Toolbox<'_>, entry: &str, bindings: &Bindings) -> Outcome<Command> {
    let mut esbuild = esbuild(toolbox, entry)?;
    esbuild
        .arg(format!("--alias:bindings={}", bindings.glue.display()))
        .arg(format!("--alias:glue={}", bindings.glue.display()))
        .arg(format!("--alias:names={}", bindings.names.display()))
        // Yew takes timers and microtasks: those from before the page replaced them.
        .arg("--inject:src/shell/natives.ts");
    Ok(esbuild)
}

/// The bundler, set for one file that a page runs as a classic script.
fn esbuild(toolbox: &Toolbox<'_>, entry: &str) -> Outcome<Command> {
    let mut esbuild = npm::command(toolbox, "esbuild")?;
    esbuild.arg(entry).args([
        "--bundle",
        "--format=iife",
        "--legal-comments=none",
        "--log-level=warning",
        "--loader:.css=text",
        // The browsers that run today's wasm run this; nothing is lowered that need not be.
        "--target=es2022,safari15",
    ]);
    Ok(esbuild)
}

/// A file's name and hash, as the scripts know them.
fn defined(constant: &str, file: &Named) -> [String; 2] {
    [
        format!("--define:__{constant}_FILE__=\"{}\"", file.name),
        format!("--define:__{constant}_INTEGRITY__=\"{}\"", file.integrity),
    ]
}

/// A file with its hash in its name, and its integrity.
#[derive(Default)]
struct Named {
    name: String,
    integrity: String,
}

fn copy_hashed(from: &Path, folder: &Path, ending: &str) -> Outcome<Named> {
    let bytes = fs::read(from).doing(format_args!("read {}", from.display()))?;
    let name = format!("prisoner-card-{}{ending}", content_hash(&bytes));
    let integrity = integrity(&bytes);
    fs::write(folder.join(&name), bytes).doing(format_args!("write {name}"))?;
    Ok(Named { name, integrity })
}

fn compile(project: &Project, program: &Program) -> Outcome<PathBuf> {
    // Made as a library for the tests as well, the crate would not be optimized together with what it depends on.
    let mut cargo = project.cargo(["rustc", "--profile", "widget", "--package", program.package, "--lib"]);
    cargo.args(["--crate-type", "cdylib", "--target", TARGET]);
    // The flags of .cargo/config.toml count only where these are not set.
    cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
    let flags = path_flags(&registry_folders(project)?);
    cargo
        .arg("--config")
        .arg(format!("target.{TARGET}.rustflags={}", serde_json::json!(flags)));
    process::run(&mut cargo, "fix what the compiler says")?;
    let file = format!("{}.wasm", program.library);
    Ok(project.target.join(TARGET).join("widget").join(file))
}

/// The wasm as a developer's machine makes it quickest.
pub(crate) fn compile_for_developers(project: &Project) -> Outcome<PathBuf> {
    let mut cargo = project.cargo([
        "build",
        "--package",
        "prisoner-card-widget",
        "--lib",
        "--target",
        TARGET,
    ]);
    process::run(
        &mut cargo,
        "fix what the compiler says; where a package could not be downloaded, check the network",
    )?;
    Ok(compiled_for_developers(project))
}

/// Where cargo puts it, Trunk's cargo as well.
pub(crate) fn compiled_for_developers(project: &Project) -> PathBuf {
    project.target.join(TARGET).join("debug").join("prisoner_card.wasm")
}

/// Panics name their source file. Without the folder in front of it the wasm is smaller, says nothing about the machine
/// that built it, and is the same from any machine.
pub(crate) fn path_flags(folders: &BTreeSet<PathBuf>) -> Vec<String> {
    folders
        .iter()
        .map(|folder| format!("--remap-path-prefix={}=", folder.display()))
        .collect()
}

/// The folders that hold the sources of the packages from the registry.
pub(crate) fn registry_folders(project: &Project) -> Outcome<BTreeSet<PathBuf>> {
    #[derive(serde::Deserialize)]
    struct Metadata {
        packages: Vec<Package>,
    }
    #[derive(serde::Deserialize)]
    struct Package {
        source: Option<String>,
        manifest_path: PathBuf,
    }
    let printed = process::standard_output(
        &mut project.cargo(["metadata", "--format-version", "1"]),
        "fix what it says",
    )?;
    let metadata: Metadata = serde_json::from_slice(&printed)
        .map_err(|error| Failure::new(format!("`cargo metadata` printed something unexpected: {error}")))?;
    Ok(metadata
        .packages
        .iter()
        .filter(|package| package.source.is_some())
        .filter_map(|package| package.manifest_path.parent()?.parent().map(Path::to_owned))
        .collect())
}

/// Writes the widget's bindings, and their types for the script's type checker.
pub(crate) fn bind(project: &Project, compiled: &Path, folder: &Path) -> Outcome<Bindings> {
    let bindings = write_bindings(compiled, folder)?;
    write_types(project, &bindings)?;
    Ok(bindings)
}

/// Writes the types only where they have changed: what watches the sources would build for ever.
fn write_types(project: &Project, bindings: &Bindings) -> Outcome {
    let types = read(&bindings.types)?;
    let to = project.root.join(TYPES);
    if fs::read_to_string(&to).is_ok_and(|written| written == types) {
        return Ok(());
    }
    fs::write(&to, types).doing(format_args!("write {}", to.display()))
}

/// Has wasm-bindgen write a program's JavaScript, its types, and its wasm into `folder`.
fn write_bindings(compiled: &Path, folder: &Path) -> Outcome<Bindings> {
    let failed = |error| {
        Failure::new(format!(
            "cannot write the bindings of {}: {error:#}",
            compiled.display()
        ))
    };
    let mut bindgen = Bindgen::new();
    bindgen
        .bundler(true)
        .map_err(failed)?
        .typescript(true)
        .input_path(compiled)
        .out_name("prisoner_card")
        // Names stay mangled: the step that removes the messages of panics demangles them itself (`panics`).
        .demangle(false)
        .generate(folder)
        .map_err(failed)?;
    Ok(Bindings {
        glue: folder.join("prisoner_card_bg.js"),
        types: folder.join("prisoner_card.d.ts"),
        names: names::as_they_are(folder)?,
        wasm: folder.join("prisoner_card_bg.wasm"),
        nowasm: None,
    })
}

/// The wasm as visitors download it, and its names.
fn optimize(toolbox: &Toolbox<'_>, wasm: &Path, folder: &Path) -> Outcome<(PathBuf, PathBuf)> {
    let quiet = folder.join("quiet.wasm");
    let small = folder.join("small.wasm");
    let optimized = folder.join("optimized.wasm");
    panics::without_messages(wasm, &quiet)?;
    wasm_opt(
        toolbox,
        &[
            "-Os",
            "--converge",
            // These make the file larger and what visitors download smaller: small functions, those alike side by side,
            // compress best (docs/size.md).
            "--one-caller-inline-max-function-size=20",
            "--skip-pass=local-cse",
            // Rust keeps nothing at the first 1,024 addresses.
            "--low-memory-unused",
            "--reorder-functions-by-name",
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ],
        &quiet,
        &small,
    )?;
    // Apart from the rest, which `--converge` repeats: names are to be changed once.
    let printed = wasm_opt(toolbox, &[names::PASS], &small, &optimized)?;
    Ok((optimized, names::shortened(&printed, folder)?))
}

fn wasm_opt(toolbox: &Toolbox<'_>, passes: &[&str], from: &Path, to: &Path) -> Outcome<Vec<u8>> {
    process::standard_output(
        npm::command(toolbox, "wasm-opt")?
            .args(passes)
            .args(FEATURES)
            .arg(from)
            .arg("--output")
            .arg(to),
        "run `cargo xtask tools`, then try again",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_folder_of_this_machine_stays_in_the_wasm() {
        assert_eq!(
            path_flags(&BTreeSet::from([PathBuf::from("/home/a/.cargo/registry/src/index")])),
            ["--remap-path-prefix=/home/a/.cargo/registry/src/index="]
        );
    }
}
