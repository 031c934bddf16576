//! The server of the development build, for this machine alone.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
};

use tiny_http::{Header, Method, Request, Response, Server};

use crate::failure::{Failure, Outcome};

/// The script that reloads the page when there is a new build.
pub(super) const RELOADER: &str = "<script src=\"/xtask/reload.js\"></script>";
const RELOADER_SCRIPT: &str = include_str!("reload.js");

type Answer = Response<std::io::Cursor<Vec<u8>>>;

/// The served folder, once there is one.
#[derive(Clone)]
pub(super) struct Site(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// Counts the builds of this run; the page asks for it.
    build: u32,
    folder: Option<PathBuf>,
    /// The current step, while there is no folder.
    step: String,
}

impl Site {
    /// Begins to answer.
    pub(super) fn open(listener: TcpListener) -> Outcome<Self> {
        let server = Server::from_listener(listener, None)
            .map_err(|error| Failure::new(format!("the server does not start: {error}")))?;
        let site = Self(Arc::default());
        let answering = site.clone();
        thread::spawn(move || {
            for request in server.incoming_requests() {
                let answer = answering.answer(&request);
                // A browser that has closed the connection needs no answer.
                let _ = request.respond(answer);
            }
        });
        Ok(site)
    }

    /// Sets the current step, for a page that is opened before the first build is there.
    pub(super) fn says(&self, step: &str) {
        step.clone_into(&mut self.state().step);
    }

    pub(super) fn next_build(&self) -> u32 {
        self.state().build + 1
    }

    pub(super) fn folder(&self) -> Option<PathBuf> {
        self.state().folder.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Serves `folder` from now on, and returns the one before.
    pub(super) fn publish(&self, folder: PathBuf) -> Option<PathBuf> {
        let mut state = self.state();
        state.build += 1;
        state.folder.replace(folder)
    }

    fn answer(&self, request: &Request) -> Answer {
        if !matches!(request.method(), Method::Get | Method::Head) {
            return text(405, "text/plain", "only GET and HEAD");
        }
        let state = self.state();
        let path = request.url().split(['?', '#']).next().unwrap_or_default();
        match (path, &state.folder) {
            ("/xtask/reload.js", _) => text(200, "text/javascript", RELOADER_SCRIPT),
            ("/xtask/build", _) => text(200, "text/plain", &state.build.to_string()),
            // An error, so that no script takes it for the demo page; a browser asks again.
            (_, None) => {
                let step = format!("The first build is running.\n[{}]\n", state.step);
                with(text(503, "text/plain", &step), "Refresh", "1")
            }
            (_, Some(folder)) => file(folder, path),
        }
    }
}

fn file(folder: &Path, path: &str) -> Answer {
    let name = match path.strip_prefix('/') {
        Some("") => "index.html",
        Some(name) => name,
        None => "",
    };
    // No file above the folder can be reached; no name here needs decoding.
    let allowed = name.split('/').all(|part| !matches!(part, "" | "." | "..")) && !name.contains(['\\', '%', ':']);
    match allowed.then(|| fs::read(folder.join(name))) {
        Some(Ok(bytes)) => {
            let kind = mime_guess::from_path(name).first_or_octet_stream();
            answer(200, kind.as_ref(), bytes)
        }
        _ => text(404, "text/plain", "there is no such file"),
    }
}

fn text(status: u16, kind: &str, text: &str) -> Answer {
    answer(status, &format!("{kind}; charset=utf-8"), text.as_bytes().to_vec())
}

fn answer(status: u16, kind: &str, bytes: Vec<u8>) -> Answer {
    let answer = Response::from_data(bytes).with_status_code(status);
    let answer = with(answer, "Content-Type", kind);
    // A file keeps its name from one build to the next.
    let answer = with(answer, "Cache-Control", "no-store");
    // A page of another origin may embed the card.
    with(answer, "Access-Control-Allow-Origin", "*")
}

/// Adds a header, which must be ASCII, like all headers here.
fn with(answer: Answer, name: &str, value: &str) -> Answer {
    match Header::from_bytes(name, value) {
        Ok(header) => answer.with_header(header),
        Err(()) => answer,
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::{Read, Write},
        net::{SocketAddr, TcpStream},
    };

    use super::*;

    fn open() -> (Site, SocketAddr) {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        (Site::open(listener).unwrap(), address)
    }

    /// The whole answer, its header's names in lower case.
    fn get(address: SocketAddr, path: &str) -> String {
        let mut connection = TcpStream::connect(address).unwrap();
        write!(
            connection,
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        connection.read_to_string(&mut answer).unwrap();
        answer
    }

    #[track_caller]
    fn assert_answer(answer: &str, status: &str, kind: &str, body: &str) {
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{answer}");
        assert!(answer.contains(&format!("Content-Type: {kind}\r\n")), "{answer}");
        assert!(answer.ends_with(&format!("\r\n\r\n{body}")), "{answer}");
    }

    #[test]
    fn before_the_first_build_a_browser_sees_the_step_and_asks_again() {
        let (site, address) = open();
        site.says("2/4: compiling");
        let answer = get(address, "/");
        let body = "The first build is running.\n[2/4: compiling]\n";
        assert_answer(&answer, "503", "text/plain; charset=utf-8", body);
        assert!(answer.contains("Refresh: 1\r\n"), "{answer}");
    }

    #[test]
    fn files_have_the_types_that_browsers_insist_on_and_nothing_above_them_is_served() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("site");
        fs::create_dir(&inner).unwrap();
        fs::write(folder.path().join("secret"), "secret").unwrap();
        let (site, address) = open();
        site.publish(inner.clone());
        for (name, kind) in [
            ("index.html", "text/html"),
            ("prisoner-card.js", "text/javascript"),
            ("prisoner-card-0123.wasm", "application/wasm"),
            ("feed.json", "application/json"),
            ("demo.css", "text/css"),
        ] {
            fs::write(inner.join(name), name).unwrap();
            assert_answer(&get(address, &format!("/{name}?a=b")), "200", kind, name);
        }
        assert_answer(&get(address, "/"), "200", "text/html", "index.html");
        for path in ["/../secret", "/%2e%2e/secret", "/a/../../secret", "//secret", "/none"] {
            let body = "there is no such file";
            assert_answer(&get(address, path), "404", "text/plain; charset=utf-8", body);
        }
    }

    #[test]
    fn the_page_learns_of_a_new_build() {
        let (site, address) = open();
        let build = || {
            get(address, "/xtask/build")
                .rsplit_once("\r\n\r\n")
                .unwrap()
                .1
                .to_owned()
        };
        assert_eq!(build(), "0");
        assert_eq!(site.publish(PathBuf::from("first")), None);
        assert_eq!(build(), "1");
        assert_eq!(site.publish(PathBuf::from("second")), Some(PathBuf::from("first")));
        assert_eq!(build(), "2");
        assert!(get(address, "/xtask/reload.js").ends_with(RELOADER_SCRIPT));
    }
}
