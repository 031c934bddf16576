//! `cargo xtask serve`: the demo page on this machine, built again at each change.

mod server;
mod watch;

use std::{fs, net::TcpListener, time::Instant};

use self::{server::Site, watch::Watch};
use crate::{
    build::{self, Audience, Compiled},
    dist,
    failure::{Doing, Failure, Outcome},
    page,
    project::{Project, read},
    tools::{self, Toolbox},
};

/// The documented port (`README.md`, "Try it").
const PORT: u16 = 8080;

/// Serves until it is stopped. The server answers before the first build is there, with the current step.
pub(crate) fn run(toolbox: &Toolbox<'_>, mut parser: lexopt::Parser) -> Outcome {
    let mut port = PORT;
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Long("port") => port = lexopt::ValueExt::parse(&parser.value()?)?,
            other => return Err(other.unexpected().into()),
        }
    }
    let site = Site::open(listen(port)?)?;
    let address = format!("http://127.0.0.1:{port}/");
    println!("Serving on {address}; the first build is running. Stop with Ctrl-C.");

    step(
        &site,
        "1/4: looking for what the build needs (Node.js, npm packages, Rust's wasm target)",
    );
    tools::for_building(toolbox)?;
    let mut watch = Watch::new(toolbox.project());
    // The first build may fail, and the next one succeed after a change.
    report(build(toolbox, &site), &address);
    loop {
        watch.wait_for_change();
        println!("\nA file has changed.");
        report(build(toolbox, &site), &address);
    }
}

/// The first build of `serve`, as the tests run it: the page is there, and loads itself again.
pub(crate) fn check_build(toolbox: &Toolbox<'_>) -> Outcome {
    let site = Site::open(listen(0)?)?;
    build(toolbox, &site)?;
    let page = site
        .folder()
        .map_or(Ok(String::new()), |folder| read(&folder.join("index.html")))?;
    if page.contains(server::RELOADER) && !page.contains("data-trunk") {
        Ok(())
    } else {
        Err(Failure::new(
            "the page of `cargo xtask serve` lacks its script: see index.html",
        ))
    }
}

fn listen(port: u16) -> Outcome<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => Failure::new(format!(
            "another program serves on port {port}: stop it (perhaps an earlier `cargo xtask serve`), or choose \
             another port with `cargo xtask serve --port {}`",
            port.saturating_add(1)
        )),
        _ => Failure::new(format!("cannot serve on port {port}: {error}")),
    })
}

fn report(result: Outcome, address: &str) {
    match result {
        Ok(()) => println!("The page is ready: {address}"),
        Err(failure) => eprintln!("error: {failure}\nWaiting for a change; the last good build is still served."),
    }
}

fn step(site: &Site, name: &str) {
    println!("[{name}]");
    site.says(name);
}

/// A development build: without the optimizers and without the JavaScript build of the wasm. The card is there first,
/// which is faster; the page reloads when the applications are built.
fn build(toolbox: &Toolbox<'_>, site: &Site) -> Outcome {
    let project = toolbox.project();
    let start = Instant::now();
    step(site, "2/4: compiling the widget to WebAssembly");
    let card = build::card_for_developers(project)?;
    if site.folder().is_none() {
        step(site, "3/4: bundling the script");
        publish(toolbox, site, &card)?;
        println!("The card is there; the applications follow.");
    }
    step(site, "4/4: the applications");
    publish(toolbox, site, &build::apps_for_developers(project)?)?;
    println!("Built in {} s.", start.elapsed().as_secs());
    Ok(())
}

fn publish(toolbox: &Toolbox<'_>, site: &Site, compiled: &Compiled) -> Outcome {
    let project = toolbox.project();
    let folder = project.work().join(format!("site-{}", site.next_build()));
    dist::empty(&folder)?;
    dist::copy_folder(&project.root.join("static"), &folder)?;
    write_page(project, &folder.join("index.html"))?;
    build::bundle(toolbox, compiled, &folder, Audience::Developer)?;
    site.publish(folder).map_or(Ok(()), |old| dist::remove(&old))
}

fn write_page(project: &Project, path: &std::path::Path) -> Outcome {
    let html = page::without_trunk_tags(&read(&project.root.join("index.html"))?);
    let html = html.replacen("</body>", &format!("  {}\n  </body>", server::RELOADER), 1);
    fs::write(path, html).doing(format_args!("write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_taken_is_named_with_what_to_do() {
        let taken = listen(0).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert_eq!(
            listen(port).unwrap_err(),
            Failure::new(format!(
                "another program serves on port {port}: stop it (perhaps an earlier `cargo xtask serve`), or choose \
                 another port with `cargo xtask serve --port {}`",
                port.saturating_add(1)
            ))
        );
    }
}
