//! The web server of the whole bench: the pages, the widgets' files and the feeds, each a site of its own.
//!
//! It answers from memory, with bodies compressed beforehand, and adds no delay: the browser's emulation does.

mod answer;

use std::{
    collections::HashMap,
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use self::answer::Answer;
use crate::failure::{Doing, Outcome};

/// The path of an empty page.
pub(crate) const BLANK: &str = "/blank";

/// A running server; it ends with the program.
pub(crate) struct Server {
    port: u16,
    shared: Arc<Shared>,
}

struct Shared {
    /// A folder for each site but the pages'.
    folder: PathBuf,
    pages: Mutex<HashMap<String, Arc<str>>>,
    files: Mutex<HashMap<PathBuf, Arc<Answer>>>,
}

impl Server {
    /// Serves the folders `files` and `feeds` in `folder`, and the pages that it is given.
    pub(crate) fn start(folder: &Path) -> Outcome<Self> {
        let starting = "start a web server on this machine";
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).doing(starting)?;
        let port = listener.local_addr().doing(starting)?.port();
        let shared = Arc::new(Shared {
            folder: folder.to_owned(),
            pages: Mutex::default(),
            files: Mutex::default(),
        });
        let server = Self {
            port,
            shared: Arc::clone(&shared),
        };
        server.set_page(
            BLANK,
            "<!doctype html><title>Nothing</title><link rel=icon href=data:,>",
        );
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                // A browser may hang up at any time.
                thread::spawn(move || shared.converse(&connection));
            }
        });
        Ok(server)
    }

    /// Where the pages are.
    pub(crate) fn pages(&self) -> String {
        self.origin("page")
    }

    /// Where the widgets' files are.
    pub(crate) fn files(&self) -> String {
        self.origin("files")
    }

    /// Where the feeds are.
    pub(crate) fn feeds(&self) -> String {
        self.origin("feeds")
    }

    /// Names under `localhost` are this machine by themselves, count as secure, and are of different sites.
    fn origin(&self, site: &str) -> String {
        format!("http://{site}.localhost:{}", self.port)
    }

    /// Puts a page at a path and returns its address.
    pub(crate) fn set_page(&self, path: &str, html: &str) -> String {
        let mut pages = self.shared.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.insert(path.to_owned(), html.into());
        format!("{}{path}", self.pages())
    }
}

impl Shared {
    fn converse(&self, connection: &TcpStream) -> std::io::Result<()> {
        connection.set_nodelay(true)?;
        let mut reader = BufReader::new(connection);
        let mut writer = connection;
        while let Some((host, path)) = read_request(&mut reader)? {
            writer.write_all(&self.answer(&host, &path).bytes)?;
        }
        Ok(())
    }

    fn answer(&self, host: &str, path: &str) -> Arc<Answer> {
        let site = host.split('.').next().unwrap_or_default();
        let found = match site {
            "page" => {
                let pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
                pages.get(path).map(|html| Arc::new(Answer::page(html)))
            }
            _ => self.file(site, path),
        };
        found.unwrap_or_else(|| Arc::new(Answer::not_found()))
    }

    fn file(&self, site: &str, path: &str) -> Option<Arc<Answer>> {
        let path = path.trim_start_matches('/');
        if !matches!(site, "files" | "feeds") || path.split('/').any(|name| name == "..") {
            return None;
        }
        let path = self.folder.join(site).join(path);
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(answer) = files.get(&path) {
            return Some(Arc::clone(answer));
        }
        let answer = Arc::new(Answer::file(&path)?);
        files.insert(path, Arc::clone(&answer));
        Some(answer)
    }
}

/// Host and path of the next request; nothing when there is none. Browsers send no bodies here.
fn read_request(reader: &mut impl BufRead) -> std::io::Result<Option<(String, String)>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let target = line.split(' ').nth(1).unwrap_or_default();
    let path = target.split('?').next().unwrap_or_default().to_owned();
    let mut host = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let Some((name, value)) = line.split_once(':') else {
            return Ok(Some((host, path)));
        };
        if name.eq_ignore_ascii_case("host") {
            value.trim().clone_into(&mut host);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_on_one_connection_are_read_one_after_the_other() {
        let mut bytes = &b"GET /a?b HTTP/1.1\r\nhost: files.localhost:1\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n"[..];
        let request = |host: &str, path: &str| Some((host.to_owned(), path.to_owned()));
        assert_eq!(read_request(&mut bytes).unwrap(), request("files.localhost:1", "/a"));
        assert_eq!(read_request(&mut bytes).unwrap(), request("x", "/"));
        assert_eq!(read_request(&mut bytes).unwrap(), None);
    }
}
