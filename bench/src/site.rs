//! What is served: the widget's files, the peers built anew, the feeds.

use std::{fs, path::Path, process::Command};

use crate::{
    arguments::Arguments,
    cases::Bench,
    failure::{Doing, Failure, Outcome},
    feeds,
    peer::{Peer, copy_folder},
    server::Server,
    static_card,
};

/// Fills a folder with all files, and starts a server for them.
pub(crate) fn prepare(root: &Path, dist: &Path, work: &Path, arguments: &Arguments) -> Outcome<Bench> {
    let site = work.join("site");
    let (files, feeds) = (site.join("files"), site.join("feeds"));
    // What an earlier run has left could be served in the place of something new.
    let _ = fs::remove_dir_all(&site);
    for folder in [&files, &feeds] {
        fs::create_dir_all(folder).doing(format_args!("make {}", folder.display()))?;
    }
    let wasm = wasm_name(dist)?;
    copy_folder(dist, &files.join("prisoner-card"))?;
    let sample = root.join("static/feed.json");
    let sample = fs::read_to_string(&sample).doing(format_args!("read {}", sample.display()))?;
    let static_card = static_card::markup(&sample)?;
    let feeds = feeds::write(&sample, &feeds)?;
    let mut peers = Peer::libraries();
    peers.extend(Peer::cards(&wasm, &static_card));
    for peer in &arguments.peers {
        peers.push(Peer::extra(peer, &files)?);
    }
    build_peers(root, &site)?;
    Ok(Bench {
        server: Server::start(&site)?,
        feeds,
        peers,
        runs: arguments.runs,
        smoke: arguments.smoke,
    })
}

/// The name of the wasm file of a release build.
fn wasm_name(dist: &Path) -> Outcome<String> {
    let missing = || {
        Failure::new(format!(
            "there is no widget in {}: run `cargo xtask dist`",
            dist.display()
        ))
    };
    fs::read_dir(dist)
        .map_err(|_| missing())?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "wasm"))
        .and_then(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .ok_or_else(missing)
}

fn build_peers(root: &Path, site: &Path) -> Outcome {
    let status = Command::new("node")
        .arg(root.join("bench/peers/prepare.mjs"))
        .arg(site)
        .status()
        .doing("start node")?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(
            "the peers cannot be built: run `npm ci` in bench/ and in xtask/, or see what is said above",
        ))
    }
}
