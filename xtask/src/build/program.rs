//! From a crate to its wasm and its bindings: cargo → wasm-bindgen → wasm-opt.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use wasm_bindgen_cli_support::Bindgen;

use crate::{
    failure::{Doing, Failure, Outcome},
    names, nowasm, panics, process,
    project::{Project, read},
    tools::{Toolbox, npm},
};

const TARGET: &str = "wasm32-unknown-unknown";

/// The features of Rust's target, without those that .cargo/config.toml turns off. Never `--all-features`: it writes
/// encodings that browsers refuse.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
];

/// A crate that is compiled to wasm.
pub(crate) struct Program {
    package: String,
    /// Its library's name, which is cargo's name for the file.
    library: String,
    /// The folder of intermediate files, below target/xtask.
    work: String,
    /// The folder of its script, in which `bindings.d.ts` has the types of its bindings, as `tsc` looks for them.
    sources: PathBuf,
    /// Whether it is also compiled to plain JavaScript, for browsers and policies that refuse WebAssembly.
    has_nowasm: bool,
}

/// The files that wasm-bindgen writes.
pub(crate) struct Bindings {
    /// The module with the classes that the script uses.
    pub(super) glue: PathBuf,
    /// The names of the wasm's imports and exports.
    pub(super) names: PathBuf,
    pub(super) wasm: PathBuf,
    /// The same as plain JavaScript, in a release only.
    pub(super) nowasm: Option<PathBuf>,
}

impl Program {
    pub(crate) fn widget() -> Self {
        Self {
            package: "prisoner-card-widget".to_owned(),
            library: "prisoner_card".to_owned(),
            work: "bindings".to_owned(),
            sources: "src/shell".into(),
            has_nowasm: true,
        }
    }

    /// A Yew app of the browser tests. It goes through every step of the release: all of Yew works afterwards.
    pub(crate) fn yew_page() -> Self {
        Self {
            package: "prisoner-card-yew-host".to_owned(),
            library: "prisoner_card_yew_host".to_owned(),
            work: "yew-page-bindings".to_owned(),
            sources: "tests/browser/yew_host".into(),
            has_nowasm: true,
        }
    }

    /// The application in the folder of that name below apps/.
    pub(crate) fn app(name: &str, package: &str) -> Self {
        Self {
            package: package.to_owned(),
            library: package.replace('-', "_"),
            work: format!("{name}-bindings"),
            sources: Path::new("apps").join(name),
            has_nowasm: false,
        }
    }

    /// The smallest bindings and wasm that are possible.
    pub(crate) fn release(&self, toolbox: &Toolbox<'_>) -> Outcome<Bindings> {
        self.shrink(toolbox, self.compile_and_bind(toolbox.project())?)
    }

    /// The first half of a release: what cargo and wasm-bindgen write.
    pub(crate) fn compile_and_bind(&self, project: &Project) -> Outcome<Bindings> {
        self.bind(project, &self.compile(project)?, &self.folder(project))
    }

    /// The second half: the smallest wasm, and the JavaScript build of it.
    pub(crate) fn shrink(&self, toolbox: &Toolbox<'_>, bindings: Bindings) -> Outcome<Bindings> {
        let folder = self.folder(toolbox.project());
        let (wasm, names) = optimize(toolbox, &bindings.wasm, &folder)?;
        let nowasm = self
            .has_nowasm
            .then(|| nowasm::write(toolbox, &wasm, FEATURES, &folder))
            .transpose()?;
        Ok(Bindings {
            names,
            wasm,
            nowasm,
            ..bindings
        })
    }

    /// The folder of a release's intermediate files.
    fn folder(&self, project: &Project) -> PathBuf {
        project.work().join(&self.work)
    }

    /// Bindings and wasm in the fastest build.
    pub(crate) fn development(&self, project: &Project) -> Outcome<Bindings> {
        let mut cargo = project.cargo(["build", "--package", &self.package, "--lib", "--target", TARGET]);
        process::run(
            &mut cargo,
            "fix what the compiler says; where a package could not be downloaded, check the network",
        )?;
        self.bind_for_developers(project)
    }

    /// The same for a crate that cargo has compiled already, Trunk's cargo as well.
    pub(crate) fn bind_for_developers(&self, project: &Project) -> Outcome<Bindings> {
        let folder = project.work().join("development").join(&self.work);
        self.bind(project, &self.compiled(project, "debug"), &folder)
    }

    fn compile(&self, project: &Project) -> Outcome<PathBuf> {
        // If it were also a library for the tests, the crate would not be optimized together with its dependencies.
        let mut cargo = project.cargo(["rustc", "--profile", "widget", "--package", &self.package, "--lib"]);
        cargo.args(["--crate-type", "cdylib", "--target", TARGET]);
        // The flags of .cargo/config.toml count only where these are not set.
        cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        let flags = path_flags(&registry_folders(project)?);
        cargo
            .arg("--config")
            .arg(format!("target.{TARGET}.rustflags={}", serde_json::json!(flags)));
        process::run(&mut cargo, "fix what the compiler says")?;
        Ok(self.compiled(project, "widget"))
    }

    fn compiled(&self, project: &Project, profile: &str) -> PathBuf {
        let file = format!("{}.wasm", self.library);
        project.target.join(TARGET).join(profile).join(file)
    }

    /// Runs wasm-bindgen, which writes the JavaScript and the wasm into `folder`, and the types beside the script.
    fn bind(&self, project: &Project, compiled: &Path, folder: &Path) -> Outcome<Bindings> {
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
        let types = project.root.join(&self.sources).join("bindings.d.ts");
        write_types(&folder.join("prisoner_card.d.ts"), &types)?;
        Ok(Bindings {
            glue: folder.join("prisoner_card_bg.js"),
            names: names::as_they_are(folder)?,
            wasm: folder.join("prisoner_card_bg.wasm"),
            nowasm: None,
        })
    }
}

/// Writes the types only if they have changed: otherwise a watcher of the sources would build for ever.
fn write_types(from: &Path, to: &Path) -> Outcome {
    let types = read(from)?;
    if fs::read_to_string(to).is_ok_and(|written| written == types) {
        return Ok(());
    }
    fs::write(to, types).doing(format_args!("write {}", to.display()))
}

/// Removes folders from the names of source files in panics. The wasm is smaller, says nothing about the machine that
/// built it, and is the same from any machine.
pub(crate) fn path_flags(folders: &BTreeSet<PathBuf>) -> Vec<String> {
    folders
        .iter()
        .map(|folder| format!("--remap-path-prefix={}=", folder.display()))
        .collect()
}

/// The folders that hold the sources of the packages from the registry.
pub(crate) fn registry_folders(project: &Project) -> Outcome<BTreeSet<PathBuf>> {
    Ok(project
        .packages()?
        .iter()
        .filter(|package| package.source.is_some())
        .filter_map(|package| package.manifest_path.parent()?.parent().map(Path::to_owned))
        .collect())
}

/// The wasm that visitors download, and its names.
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
            // These make the file larger and the download smaller: small functions that are alike and side by side
            // compress best (docs/size.md).
            "--one-caller-inline-max-function-size=20",
            "--skip-pass=local-cse",
            // Rust stores nothing at the first 1,024 addresses.
            "--low-memory-unused",
            "--reorder-functions-by-name",
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ],
        &quiet,
        &small,
    )?;
    // Separate from the rest, which `--converge` repeats: names must be changed only once.
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
