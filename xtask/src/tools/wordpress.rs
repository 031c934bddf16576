//! WordPress for the tests, in its oldest and its newest version: from Debian's packages, unpacked and never installed,
//! with SQLite instead of a database server.

use std::{fmt::Write as _, fs, path::Path};

use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use super::{Toolbox, debian};
use crate::{
    dist::{copy_folder, empty, remove},
    failure::{Doing, Failure, Outcome},
    process,
};

/// The versions: the name of the folder, and the suite of Debian that has it.
const VERSIONS: [(&str, &str); 2] = [("oldest", "trixie"), ("newest", "sid")];

/// WordPress, its theme, and the packages that its links lead to.
const PACKAGES: [&str; 8] = [
    "wordpress",
    "wordpress-theme-twentytwentyfive",
    "libphp-phpmailer",
    "php-getid3",
    "libjs-cropper",
    "libjs-jquery-ui",
    "libjs-lodash",
    "libjs-underscore",
];

/// PHP without a web server: its own one for development is enough.
const PHP_PACKAGES: [&str; 5] = ["php-cli", "php-curl", "php-mbstring", "php-sqlite3", "php-xml"];

/// Ends with 0 if PHP has everything that the tests need.
const HAS_ALL: &str = "exit((int) !(PHP_VERSION_ID >= 70400 && extension_loaded('pdo_sqlite') && \
                       extension_loaded('mbstring') && extension_loaded('dom') && extension_loaded('curl')));";

/// The npm package that carries the drop-in for SQLite, and the SHA-256 of its tarball.
const PLAYGROUND: &str = "@wp-playground/cli@3.1.56";
const PLAYGROUND_SHA256: &str = "7cba7021c70a824d309f8d3bcbf6f9250c44795445b5d2883baa763a63482a7c";
const DROP_IN: &str = "sqlite-database-integration";

/// The recipe of an unpacked version. Another recipe unpacks it anew.
const RECEIPT: &str = ".unpacked";

/// Unpacks missing versions, each into a folder of [`Toolbox::wordpress`].
pub(crate) fn provide(toolbox: &Toolbox<'_>) -> Outcome {
    provide_php(toolbox)?;
    for (name, suite) in VERSIONS {
        let folder = toolbox.wordpress().join(name);
        let recipe = format!("{suite} {PLAYGROUND} {}", PACKAGES.join(" "));
        if fs::read_to_string(folder.join(RECEIPT)).is_ok_and(|receipt| receipt == recipe) {
            continue;
        }
        println!("Unpacking WordPress of Debian's {suite} (10 s)…");
        unpack(toolbox, suite, &folder)?;
        fs::write(folder.join(RECEIPT), recipe).doing("note that WordPress is unpacked")?;
    }
    Ok(())
}

fn provide_php(toolbox: &Toolbox<'_>) -> Outcome {
    let has_all = toolbox
        .command("php")
        .and_then(|mut php| process::output(php.args(["-r", HAS_ALL])))
        .is_ok_and(|output| output.status.success());
    if has_all {
        return Ok(());
    }
    debian::install(toolbox, &PHP_PACKAGES, |remedy| {
        Failure::new(format!("PHP for WordPress is missing: {remedy}"))
    })
}

fn unpack(toolbox: &Toolbox<'_>, suite: &str, folder: &Path) -> Outcome {
    let work = toolbox.wordpress().join("work");
    let root = work.join("root");
    debian::unpack(toolbox, suite, &PACKAGES, &work.join("apt"), &root)?;
    empty(folder)?;
    copy_with_links(&root.join("usr/share/wordpress"), folder)?;
    // Debian's file reads /etc/wordpress.
    fs::remove_file(folder.join("wp-config.php")).doing("remove Debian's wp-config.php")?;
    add_drop_in(toolbox, &work, &folder.join("wp-content"))?;
    remove(&work)
}

/// Copies a folder with the targets of its links: Debian's WordPress takes libraries from other packages.
fn copy_with_links(from: &Path, to: &Path) -> Outcome {
    for entry in WalkDir::new(from) {
        let entry = entry.map_err(|error| Failure::new(error.to_string()))?;
        let inside = entry.path().strip_prefix(from).unwrap_or(entry.path());
        let target = to.join(inside);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).doing(format_args!("make {}", target.display()))?;
        } else if !is_of_the_machine(entry.path()) {
            copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

/// A link to a file of the machine itself, such as its certificates.
fn is_of_the_machine(path: &Path) -> bool {
    fs::read_link(path).is_ok_and(|target| target.is_absolute())
}

/// A file, or the folder that a link leads to.
fn copy(from: &Path, to: &Path) -> Outcome {
    if from.is_dir() {
        return copy_folder(from, to);
    }
    fs::copy(from, to).map(|_| ()).doing(format_args!(
        "copy {} (has WordPress a link to another package?)",
        from.display()
    ))
}

/// Adds the drop-in for SQLite, which replaces a database server.
fn add_drop_in(toolbox: &Toolbox<'_>, work: &Path, content: &Path) -> Outcome {
    let remedy = "check the network";
    process::run_silently(
        toolbox
            .command("npm")?
            .args(["pack", PLAYGROUND, "--ignore-scripts", "--pack-destination"])
            .arg(work),
        remedy,
    )?;
    let tarball = fs::read_dir(work)
        .doing("list the npm package")?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "tgz"))
        .ok_or_else(|| Failure::new(format!("npm has packed no {PLAYGROUND}")))?;
    verify(&tarball)?;
    let archive = format!("package/{DROP_IN}.zip");
    process::run_silently(
        toolbox
            .command("tar")?
            .arg("-xzf")
            .arg(&tarball)
            .arg("-C")
            .arg(work)
            .arg(&archive),
        "see what it says above",
    )?;
    process::run_silently(
        toolbox
            .command("php")?
            .args(["-r", "(new PharData($argv[1]))->extractTo($argv[2]);"])
            .args([work.join(&archive), work.to_path_buf()]),
        "see what it says above",
    )?;
    let plugin = work.join(format!("plugin-{DROP_IN}"));
    let drop_in = fs::read_to_string(plugin.join("db.copy")).doing("read the drop-in for SQLite")?;
    // Beside the plugins and not among them: a test lists the files that a plugin leaves behind.
    let drop_in = drop_in.replace(&format!("/plugins/{DROP_IN}"), &format!("/{DROP_IN}"));
    fs::write(content.join("db.php"), drop_in).doing("write the drop-in for SQLite")?;
    copy_folder(&plugin, &content.join(DROP_IN))
}

fn verify(tarball: &Path) -> Outcome {
    let bytes = fs::read(tarball).doing("read the npm package")?;
    let mut found = String::new();
    for byte in Sha256::digest(&bytes) {
        let _ = write!(found, "{byte:02x}");
    }
    if found == PLAYGROUND_SHA256 {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{PLAYGROUND} has the SHA-256 {found}, not {PLAYGROUND_SHA256}: it is another package than the one that was reviewed"
    )))
}
