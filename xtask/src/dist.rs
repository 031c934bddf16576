//! `cargo xtask dist`: the release build, as a folder that any static host can serve.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    build::{self, Audience},
    compress::{self, Sizes},
    failure::{Doing, Failure, Outcome},
    integrity::integrity,
    page,
    project::{Project, read},
    size::{self, Budgets},
    tools::Toolbox,
};

/// Fills dist/, or leaves it as it was where something fails.
pub(crate) fn build(toolbox: &Toolbox<'_>) -> Outcome {
    let project = toolbox.project();
    let budgets = Budgets::parse(&read(&project.root.join("budgets.toml"))?)?;
    let bindings = build::release(toolbox, project)?;

    let folder = project.root.join("dist.new");
    empty(&folder)?;
    copy_folder(&project.root.join("static"), &folder)?;
    write_page(project, &folder)?;
    build::bundle(toolbox, &bindings, &folder, Audience::Visitors)?;
    write_integrity(&folder)?;
    let sizes = compress_all(&folder)?;

    println!("\n{}", size::table(&sizes, &budgets));
    budgets.check(&sizes)?;
    replace(&project.dist(), &folder, &project.root.join("dist.old"))?;
    renew_tool(project)
}

/// Has cargo put the new widget into the publisher's tool when that is built next (`cli/build.rs`).
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

/// integrity.json: file name → `sha384-…`, for all that a page or script can check.
fn write_integrity(folder: &Path) -> Outcome {
    let mut hashes = BTreeMap::new();
    for name in files(folder)? {
        if [".js", ".css", ".wasm"].iter().any(|end| name.ends_with(end)) {
            let bytes = fs::read(folder.join(&name)).doing(format_args!("read {name}"))?;
            hashes.insert(name, integrity(&bytes));
        }
    }
    let json = format!("{:#}\n", serde_json::json!(hashes));
    fs::write(folder.join("integrity.json"), json).doing("write integrity.json")
}

fn compress_all(folder: &Path) -> Outcome<BTreeMap<String, Sizes>> {
    let mut sizes = BTreeMap::new();
    for name in files(folder)? {
        let path = folder.join(&name);
        if compress::is_compressible(&path) {
            sizes.insert(name, compress::write_beside(&path)?);
        }
    }
    Ok(sizes)
}

/// The files in `folder` and below, named from it with `/`, in order.
fn files(folder: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        let listing = format!("list {}", folder.join(&inner).display());
        for entry in fs::read_dir(folder.join(&inner)).doing(&listing)? {
            let entry = entry.doing(&listing)?;
            let path = inner.join(entry.file_name());
            if entry.file_type().doing(&listing)?.is_dir() {
                folders.push(path);
            } else {
                let words: Vec<_> = path.iter().map(|word| word.to_string_lossy()).collect();
                names.push(words.join("/"));
            }
        }
    }
    names.sort();
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

/// Puts `new` in the place of `current`: at no time is there a half-filled folder of that name.
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

    /// A folder that is gone at the end of the test.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(test: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("xtask-dist-{test}-{}", std::process::id()));
            empty(&folder).unwrap();
            Self(folder)
        }

        fn write(&self, name: &str, text: &str) {
            let path = self.0.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = remove(&self.0);
        }
    }

    #[test]
    fn files_are_listed_in_order_with_their_folders() {
        let scratch = Scratch::new("listing");
        scratch.write("b.txt", "");
        scratch.write("a/c/d.txt", "");
        assert_eq!(files(&scratch.0), Ok(vec!["a/c/d.txt".to_owned(), "b.txt".to_owned()]));
    }

    #[test]
    fn the_new_folder_takes_the_place_of_the_old_one_whole() {
        let scratch = Scratch::new("replacing");
        scratch.write("dist/gone.txt", "old");
        scratch.write("new/kept.txt", "new");
        replace(&scratch.0.join("dist"), &scratch.0.join("new"), &scratch.0.join("old")).unwrap();
        assert_eq!(files(&scratch.0), Ok(vec!["dist/kept.txt".to_owned()]));
    }

    #[test]
    fn integrity_covers_code_and_not_data() {
        let scratch = Scratch::new("integrity");
        scratch.write("prisoner-card.js", "abc");
        scratch.write("feed.json", "{}");
        write_integrity(&scratch.0).unwrap();
        assert_eq!(
            fs::read_to_string(scratch.0.join("integrity.json")).unwrap(),
            "{\n  \"prisoner-card.js\": \
             \"sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn\"\n}\n"
        );
    }

    #[test]
    fn text_gets_its_compressed_copies_and_pictures_get_none() {
        let scratch = Scratch::new("compression");
        scratch.write("feed.json", "{}");
        scratch.write("photo.webp", "…");
        assert_eq!(
            compress_all(&scratch.0).unwrap().into_keys().collect::<Vec<_>>(),
            ["feed.json"]
        );
        assert_eq!(
            files(&scratch.0).unwrap(),
            ["feed.json", "feed.json.br", "feed.json.gz", "photo.webp"]
        );
    }
}
