//! From Rust and TypeScript to the files of the release: a [`program`], then esbuild and terser.

mod apps;
mod program;

use std::{
    fs, iter,
    path::{Path, PathBuf},
    process::Command,
    thread,
};

use self::{
    apps::{APPS, App, RELEASE_OF_MODULE, RELEASE_OF_SCRIPT, ScriptName},
    program::{Bindings, Program},
};
pub(crate) use self::{
    apps::{app_folders, app_packages},
    program::{path_flags, registry_folders},
};
use crate::{
    dist,
    failure::{Doing, Failure, Outcome},
    integrity::{content_hash, integrity_in_script},
    packs::{self, Packs, Words},
    process,
    project::Project,
    tools::{Toolbox, npm},
};

/// The script's file name on partners' pages.
pub(crate) const SCRIPT: &str = "prisoner-card.js";

/// The script for pages that frame a card.
const FRAME_SCRIPT: &str = "prisoner-card-frame.js";

/// The prefix of the card's file names, before their hashes.
const CARD: &str = "prisoner-card";

/// The users of the bundle: visitors, or the developer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Audience {
    Visitors,
    Developer,
}

/// The compiled Rust programs.
pub(crate) struct Compiled {
    card: Bindings,
    apps: Vec<Bindings>,
}

/// The card and the applications, as small as possible.
///
/// Cargo compiles one after the other, on all cores. The steps after it use one core: they run while cargo goes on.
pub(crate) fn release(toolbox: &Toolbox<'_>) -> Outcome<Compiled> {
    let project = toolbox.project();
    let apps = APPS.iter().map(|app| Program::app(app.name, app.package));
    let programs: Vec<_> = iter::once(Program::widget()).chain(apps).collect();
    thread::scope(|scope| {
        let mut steps = Vec::new();
        for program in &programs {
            let bindings = program.compile_and_bind(project)?;
            steps.push(scope.spawn(move || program.shrink(toolbox, bindings)));
        }
        let mut done = steps.into_iter().map(process::joined);
        Ok(Compiled {
            card: done.next().unwrap_or_else(|| Err(Failure::new("there is no card")))?,
            apps: done.collect::<Outcome<_>>()?,
        })
    })
}

/// The card alone, in the fastest build.
pub(crate) fn card_for_developers(project: &Project) -> Outcome<Compiled> {
    Ok(Compiled {
        card: Program::widget().development(project)?,
        apps: Vec::new(),
    })
}

/// The applications beside a card that cargo has compiled, Trunk's cargo as well.
pub(crate) fn apps_for_developers(project: &Project) -> Outcome<Compiled> {
    let apps = APPS
        .iter()
        .map(|app| Program::app(app.name, app.package).development(project));
    Ok(Compiled {
        card: Program::widget().bind_for_developers(project)?,
        apps: apps.collect::<Outcome<_>>()?,
    })
}

/// Writes the Yew app of the browser tests into `folder`: `app.js`, `app.wasm`, and the JavaScript build `app.nowasm.js`.
pub(crate) fn release_yew_page(toolbox: &Toolbox<'_>, folder: &Path) -> Outcome {
    let bindings = Program::yew_page().release(toolbox)?;
    fs::create_dir_all(folder).doing(format_args!("make {}", folder.display()))?;
    let esbuild = esbuild_with_bindings(toolbox, "tests/browser/yew_host/app.ts", &bindings)?;
    minify(toolbox, esbuild, &folder.join("app.js"))?;
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

/// The folder with the scripts' code as statements, for the npm package's modules (packaging/npm/module.mjs).
pub(crate) fn modules(project: &Project) -> PathBuf {
    project.work().join("modules")
}

/// Writes the scripts and the files that they load into `folder`; the scripts carry the names and hashes of the others.
pub(crate) fn bundle(toolbox: &Toolbox<'_>, compiled: &Compiled, folder: &Path, audience: Audience) -> Outcome {
    let bundle = Bundle {
        toolbox,
        folder,
        audience,
        verifier: copy_hashed(&verifier(toolbox)?, folder, CARD, ".verifier.js")?,
    };
    minify(
        toolbox,
        esbuild(toolbox, "src/shell/frame.ts")?,
        &folder.join(FRAME_SCRIPT),
    )?;
    write_style_sheets(toolbox)?;
    let apps = || APPS.iter().zip(&compiled.apps);
    let mut hashed = Vec::new();
    for app in APPS.iter().filter(|app| app.script == ScriptName::Hashed) {
        let bindings = apps().find_map(|(compiled, bindings)| (compiled.name == app.name).then_some(bindings));
        let script = match bindings {
            Some(bindings) => bundle.app(app, bindings, None)?,
            None => Named::default(),
        };
        hashed.push((app.name.to_uppercase(), script));
    }
    let card = bundle.card(&compiled.card, &hashed)?;
    for (app, bindings) in apps().filter(|(app, _)| app.script == ScriptName::Stable) {
        bundle.app(app, bindings, Some(&card))?;
    }
    Ok(())
}

struct Bundle<'a> {
    toolbox: &'a Toolbox<'a>,
    folder: &'a Path,
    audience: Audience,
    verifier: Named,
}

impl Bundle<'_> {
    /// Writes the card's files; its script loads `scripts`, by their constants' names. Returns its script.
    fn card(&self, bindings: &Bindings, scripts: &[(String, Named)]) -> Outcome<Named> {
        let packs = self.packs(Words::Card, CARD)?;
        let files = self.files(bindings, CARD)?;
        let doctor = copy_hashed(
            &doctor(self.toolbox, &files[0].1, &packs)?,
            self.folder,
            CARD,
            ".doctor.js",
        )?;
        let script = |entry, release| {
            let mut esbuild = self.esbuild(entry, release, bindings, CARD, &packs)?;
            let scripts = scripts.iter().map(|(constant, file)| (&**constant, file));
            let files = files.iter().map(|(constant, file)| (*constant, file));
            let all = files.chain(scripts).chain([("DOCTOR", &doctor)]);
            esbuild.args(all.flat_map(|(constant, file)| defined(constant, file)));
            Outcome::Ok(esbuild)
        };
        let to = self.folder.join(SCRIPT);
        let mut tag = script("src/shell/script.ts", RELEASE_OF_SCRIPT)?;
        tag.args(guard("card"));
        self.finish(tag, &to)?;
        self.module("card", || script("src/shell/module.ts", RELEASE_OF_MODULE))?;
        Ok(Named {
            name: SCRIPT.to_owned(),
            integrity: integrity_in_script(&fs::read(&to).doing(format_args!("read {}", to.display()))?),
        })
    }

    /// Bundles the code for a module of the npm package; no development build needs it.
    fn module(&self, name: &str, esbuild: impl FnOnce() -> Outcome<Command>) -> Outcome {
        if self.audience == Audience::Developer {
            return Ok(());
        }
        let to = modules(self.toolbox.project()).join(format!("{name}.js"));
        let mut esbuild = esbuild()?;
        esbuild.args(["--minify", "--global-name=bundle"]);
        process::run(esbuild.arg(format!("--outfile={}", to.display())), ESBUILD_REMEDY)
    }

    /// Writes an application's files; returns its script. `card` is the card's script, if that is made before.
    fn app(&self, app: &App, bindings: &Bindings, card: Option<&Named>) -> Outcome<Named> {
        let sources = Path::new("apps").join(app.name);
        let extra = self.toolbox.project().root.join(&sources).join("static");
        if extra.is_dir() {
            dist::copy_folder(&extra, self.folder)?;
        }
        let packs = self.packs(app.words, app.files)?;
        let files = self.files(bindings, app.files)?;
        let script = |entry: &str, release| {
            let entry = sources.join(entry).display().to_string();
            let mut esbuild = self.esbuild(&entry, release, bindings, app.files, &packs)?;
            esbuild.args(files.iter().flat_map(|(constant, file)| defined(constant, file)));
            Outcome::Ok(esbuild)
        };
        if let Some(entry) = app.module {
            self.module(app.name, || {
                let mut esbuild = script(entry, RELEASE_OF_MODULE)?;
                esbuild.arg("--alias:card=./apps/list/card_of_module.ts");
                Ok(esbuild)
            })?;
        }
        let mut esbuild = script(&format!("{}.ts", app.name), app.release)?;
        esbuild.arg("--alias:card=./apps/list/card_of_script.ts");
        esbuild.args(card.into_iter().flat_map(|card| defined("CARD", card)));
        // The builder's page is our own.
        if app.module.is_some() {
            esbuild.args(guard(app.name));
        }
        let name = format!("{}.js", app.files);
        match app.script {
            ScriptName::Stable => {
                self.finish(esbuild, &self.folder.join(&name))?;
                Ok(Named::default())
            }
            ScriptName::Hashed => {
                let script = self.toolbox.project().work().join(name);
                self.finish(esbuild, &script)?;
                copy_hashed(&script, self.folder, app.files, ".js")
            }
        }
    }

    fn packs(&self, words: Words<'_>, files: &str) -> Outcome<Packs> {
        packs::write(self.toolbox.project(), words, files, self.folder)
    }

    /// The files that a script loads, by their constants' names: its wasm first.
    fn files(&self, bindings: &Bindings, files: &str) -> Outcome<[(&'static str, Named); 3]> {
        let nowasm = match &bindings.nowasm {
            Some(nowasm) => copy_hashed(nowasm, self.folder, files, ".nowasm.js")?,
            None => Named::default(),
        };
        Ok([
            ("WASM", copy_hashed(&bindings.wasm, self.folder, files, ".wasm")?),
            ("NOWASM", nowasm),
            ("VERIFIER", self.verifier.clone()),
        ])
    }

    /// The bundler for a script with words and a wasm; `release` is the file that finds the release's other files.
    fn esbuild(&self, entry: &str, release: &str, bindings: &Bindings, files: &str, packs: &Packs) -> Outcome<Command> {
        let mut esbuild = esbuild_with_bindings(self.toolbox, entry, bindings)?;
        esbuild
            .arg(format!("--alias:release=./{release}"))
            .arg(format!("--define:__FILES__=\"{files}\""))
            .args(packs.defined());
        Ok(esbuild)
    }

    fn finish(&self, mut esbuild: Command, to: &Path) -> Outcome {
        match self.audience {
            Audience::Visitors => minify(self.toolbox, esbuild, to),
            Audience::Developer => process::run(
                esbuild
                    .arg("--sourcemap=inline")
                    .arg(format!("--outfile={}", to.display())),
                ESBUILD_REMEDY,
            ),
        }
    }
}

/// The style sheets that scripts carry: `import css from "list.css"`.
const STYLE_SHEETS: [&str; 5] = [
    "src/shell/skeleton.css",
    "src/shell/doctor/panel.css",
    "apps/list/list.css",
    "apps/letter/letter.css",
    "apps/letter/print.css",
];

/// Wraps the script of `what`: if a page has replaced a function that the script begins with, such as `Promise` or
/// `Document`, there is none, and the page's owner can read why.
fn guard(what: &str) -> [String; 2] {
    [
        "--banner:js=try{".to_owned(),
        format!(
            "--footer:js=}}catch(error){{console.error(\"prisoner-card: there is no {what}, as this page has replaced what the \
             script needs of the browser: load the script before that\",error)}}"
        ),
    ]
}

/// The folder of the style sheets, with their imports and minified.
fn style_sheets(project: &Project) -> PathBuf {
    project.work().join("styles")
}

fn write_style_sheets(toolbox: &Toolbox<'_>) -> Outcome {
    let outdir = format!("--outdir={}", style_sheets(toolbox.project()).display());
    let mut esbuild = npm::command(toolbox, "esbuild")?;
    esbuild
        .args(STYLE_SHEETS)
        .args(["--bundle", "--minify", "--log-level=warning", "--entry-names=[name]"])
        .arg("--target=chrome85,safari15")
        .arg(outdir);
    process::run(&mut esbuild, ESBUILD_REMEDY)
}

/// The script that owners of pages load with `debug`: it lists the faults of a page.
fn doctor(toolbox: &Toolbox<'_>, wasm: &Named, packs: &Packs) -> Outcome<PathBuf> {
    let to = toolbox.project().work().join("doctor.js");
    let mut esbuild = esbuild(toolbox, "src/shell/doctor.ts")?;
    esbuild
        .args(defined("WASM", wasm))
        .arg(packs.defined_for_doctor())
        .arg(format!("--define:__VERSION__=\"{}\"", env!("CARGO_PKG_VERSION")));
    minify(toolbox, esbuild, &to)?;
    Ok(to)
}

/// The script that verifies signatures in browsers that cannot do it by themselves.
fn verifier(toolbox: &Toolbox<'_>) -> Outcome<PathBuf> {
    let to = toolbox.project().work().join("verifier.js");
    let mut esbuild = esbuild(toolbox, "src/shell/verifier.ts")?;
    esbuild.args(["--define:Object.hasOwn=hasOwn", "--inject:src/shell/has_own.ts"]);
    // Its licence requires the notice.
    esbuild.arg("--legal-comments=eof");
    minify(toolbox, esbuild, &to)?;
    Ok(to)
}

const ESBUILD_REMEDY: &str = "fix what it reports";

/// The bundler for a script that calls Rust.
fn esbuild_with_bindings(toolbox: &Toolbox<'_>, entry: &str, bindings: &Bindings) -> Outcome<Command> {
    let mut esbuild = esbuild(toolbox, entry)?;
    esbuild
        .arg(format!("--alias:bindings={}", bindings.glue.display()))
        .arg(format!("--alias:glue={}", bindings.glue.display()))
        .arg(format!("--alias:names={}", bindings.names.display()))
        // Yew uses timers and microtasks: those from before the page replaced them.
        .arg("--inject:src/shell/natives.ts");
    Ok(esbuild)
}

/// The bundler for one file that a page runs as a classic script.
fn esbuild(toolbox: &Toolbox<'_>, entry: &str) -> Outcome<Command> {
    let mut esbuild = npm::command(toolbox, "esbuild")?;
    esbuild.arg(entry).args([
        "--bundle",
        "--format=iife",
        "--legal-comments=none",
        "--log-level=warning",
        "--loader:.css=text",
        // Chromium 85 runs this, too (tests/old-browsers); if it were named here, all of `?.` would be lowered for a
        // case that does not occur here.
        "--target=es2022,safari15",
    ]);
    let sheets = style_sheets(toolbox.project());
    for name in STYLE_SHEETS.iter().filter_map(|sheet| sheet.rsplit('/').next()) {
        esbuild.arg(format!("--alias:{name}={}", sheets.join(name).display()));
    }
    Ok(esbuild)
}

/// Runs the bundler, and minifies its output once more with terser: esbuild works file by file, terser sees through
/// functions and constants.
fn minify(toolbox: &Toolbox<'_>, mut esbuild: Command, to: &Path) -> Outcome {
    let bundled = toolbox.project().work().join("bundled.js");
    esbuild.arg("--minify").arg(format!("--outfile={}", bundled.display()));
    process::run(&mut esbuild, ESBUILD_REMEDY)?;
    process::run(
        npm::command(toolbox, "terser")?
            .arg(bundled)
            .args(["--ecma", "2022", "--toplevel", "--mangle"])
            // A function that is never a constructor may be an arrow; reading a property has no effect here.
            .args(["--compress", "passes=3,unsafe_arrows,pure_getters"])
            // A page may be in any encoding, and a server may name none.
            .args(["--format", "ascii_only=true"])
            .arg("--output")
            .arg(to),
        "run `cargo xtask tools`, then try again",
    )
}

/// A file's name and hash as constants of the scripts.
fn defined(constant: &str, file: &Named) -> [String; 2] {
    [
        format!("--define:__{constant}_FILE__=\"{}\"", file.name),
        format!("--define:__{constant}_INTEGRITY__=\"{}\"", file.integrity),
    ]
}

/// A file with its hash in its name, and its integrity.
#[derive(Clone, Default)]
struct Named {
    name: String,
    integrity: String,
}

fn copy_hashed(from: &Path, folder: &Path, files: &str, ending: &str) -> Outcome<Named> {
    let bytes = fs::read(from).doing(format_args!("read {}", from.display()))?;
    let name = format!("{files}-{}{ending}", content_hash(&bytes));
    let integrity = integrity_in_script(&bytes);
    fs::write(folder.join(&name), bytes).doing(format_args!("write {name}"))?;
    Ok(Named { name, integrity })
}
