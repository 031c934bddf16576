//! `cargo xtask dist`: the release build, as a folder that any static host can serve.

use std::{collections::BTreeMap, fs, path::Path};

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use walkdir::WalkDir;

use crate::{
    build::{self, Audience},
    compress::{self, Sizes},
    failure::{Doing, Failure, Outcome},
    integrity::integrity,
    packs, page,
    project::{Project, read},
    size::{self, Budgets},
    tools::Toolbox,
};

/// Fills dist/, or leaves it unchanged if a step fails.
pub(crate) fn build(toolbox: &Toolbox<'_>) -> Outcome {
    let project = toolbox.project();
    let budgets = Budgets::parse(&read(&project.root.join("budgets.toml"))?)?;
    let folder = project.root.join("dist.new");
    let sizes = fill(toolbox, &folder)?;
    println!("\n{}", size::table(&sizes, &budgets));
    budgets.check(&sizes)?;
    replace(&project.dist(), &folder, &project.root.join("dist.old"))?;
    renew_tool(project)
}

/// Builds the release into an empty folder.
pub(crate) fn fill(toolbox: &Toolbox<'_>, folder: &Path) -> Outcome<BTreeMap<String, Sizes>> {
    let project = toolbox.project();
    let compiled = build::release(toolbox)?;
    empty(folder)?;
    copy_folder(&project.root.join("static"), folder)?;
    write_page(project, folder)?;
    build::bundle(toolbox, &compiled, folder, Audience::Visitors)?;
    write_integrity(folder)?;
    compress_all(folder)
}

/// Makes cargo put the new widget into the publisher's tool at its next build (`cli/build.rs`).
fn renew_tool(project: &Project) -> Outcome {
    let script = project.root.join("cli").join("build.rs");
    fs::File::options()
        .append(true)
        .open(&script)
        .and_then(|file| file.set_modified(std::time::SystemTime::now()))
        .doing("have the publisher's tool take the new widget")
}

fn write_page(project: &Project, folder: &Path) -> Outcome {
    let page = page::without_trunk_tags(&read(&project.root.join("index.html"))?);
    fs::write(folder.join("index.html"), page).doing("write index.html")
}

/// integrity.json: file name → `sha384-…`, for all code and for the pages that run it. Browsers check the code if a tag
/// says so; a person who keeps a copy of the release can check all of it.
fn write_integrity(folder: &Path) -> Outcome {
    let mut hashes = BTreeMap::new();
    for name in files(folder)? {
        let is_code = [".js", ".css", ".wasm", ".html"].iter().any(|end| name.ends_with(end));
        if is_code || packs::is_pack(&name) {
            let bytes = fs::read(folder.join(&name)).doing(format_args!("read {name}"))?;
            hashes.insert(name, integrity(&bytes));
        }
    }
    let json = format!("{:#}\n", serde_json::json!(hashes));
    fs::write(folder.join("integrity.json"), json).doing("write integrity.json")
}

fn compress_all(folder: &Path) -> Outcome<BTreeMap<String, Sizes>> {
    let mut names = files(folder)?;
    names.retain(|name| compress::is_compressible(Path::new(name)));
    names
        .into_par_iter()
        .map(|name| {
            let sizes = compress::write_beside(&folder.join(&name))?;
            Ok((name, sizes))
        })
        .collect()
}

/// The files in `folder` and below, named from it with `/`, in order.
pub(crate) fn files(folder: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| Failure::new(error.to_string()))?;
        if entry.file_type().is_file() {
            let inside = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            let words: Vec<_> = inside.iter().map(|word| word.to_string_lossy()).collect();
            names.push(words.join("/"));
        }
    }
    Ok(names)
}

pub(crate) fn copy_folder(from: &Path, to: &Path) -> Outcome {
    for name in files(from)? {
        let target = to.join(&name);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).doing(format_args!("make {}", parent.display()))?;
        }
        fs::copy(from.join(&name), &target).doing(format_args!("copy {name}"))?;
    }
    Ok(())
}

pub(crate) fn empty(folder: &Path) -> Outcome {
    remove(folder)?;
    fs::create_dir_all(folder).doing(format_args!("make {}", folder.display()))
}

pub(crate) fn remove(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::new(format!("cannot remove {}: {error}", folder.display())))
        }
        _ => Ok(()),
    }
}

/// Replaces `current` with `new`: at no time is there a half-filled folder of that name.
fn replace(current: &Path, new: &Path, old: &Path) -> Outcome {
    remove(old)?;
    if current.exists() {
        fs::rename(current, old).doing(format_args!("move {} away", current.display()))?;
    }
    fs::rename(new, current).doing(format_args!("move {} into place", new.display()))?;
    remove(old)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(folder: &Path, name: &str, text: &str) {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn the_new_folder_takes_the_place_of_the_old_one_whole() {
        let scratch = tempfile::tempdir().unwrap();
        let [current, new, old] = ["dist", "new", "old"].map(|name| scratch.path().join(name));
        write(&current, "gone.txt", "old");
        write(&new, "b.txt", "new");
        write(&new, "a/c.txt", "new");
        replace(&current, &new, &old).unwrap();
        assert_eq!(files(scratch.path()).unwrap(), ["dist/a/c.txt", "dist/b.txt"]);
    }

    #[test]
    fn integrity_covers_code_packs_and_pages_and_no_feed() {
        let scratch = tempfile::tempdir().unwrap();
        write(scratch.path(), "prisoner-card.js", "abc");
        write(scratch.path(), "prisoner-card-0123456789abcdef.ru.json", "abc");
        write(scratch.path(), "builder.html", "abc");
        write(scratch.path(), "feed.json", "{}");
        write_integrity(scratch.path()).unwrap();
        let abc = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(
            read(&scratch.path().join("integrity.json")).unwrap(),
            format!(
                "{{\n  \"builder.html\": \"{abc}\",\n  \"prisoner-card-0123456789abcdef.ru.json\": \"{abc}\",\n  \"prisoner-card.js\": \"{abc}\"\n}}\n"
            )
        );
    }

    #[test]
    fn text_and_wasm_are_compressed_and_pictures_are_not() {
        let scratch = tempfile::tempdir().unwrap();
        for name in ["a.wasm", "feed.json", "photo.webp", "LICENSE"] {
            write(scratch.path(), name, "{}");
        }
        let sizes = compress_all(scratch.path()).unwrap();
        assert_eq!(sizes.into_keys().collect::<Vec<_>>(), ["a.wasm", "feed.json"]);
        assert_eq!(
            files(scratch.path()).unwrap(),
            [
                "LICENSE",
                "a.wasm",
                "a.wasm.br",
                "a.wasm.gz",
                "feed.json",
                "feed.json.br",
                "feed.json.gz",
                "photo.webp"
            ]
        );
    }
}
