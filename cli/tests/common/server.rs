//! A web server on this machine that sends exact bytes: the tool has to survive answers that no library would send.

use std::collections::{HashMap, VecDeque};
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// The time that a test waits for a request that should come.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running server. It knows no path at first.
pub(crate) struct Server {
    address: String,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    /// Answers by path and query; the last one of several is repeated.
    routes: Mutex<HashMap<String, VecDeque<Answer>>>,
    requests: Mutex<Vec<Request>>,
    /// The number of answers that have stalled.
    stalled: Mutex<usize>,
    has_stalled: Condvar,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    /// Path and query.
    pub(crate) target: String,
    pub(crate) headers: Vec<(String, String)>,
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(header, _)| header.eq_ignore_ascii_case(name));
        found.map(|(_, value)| &**value)
    }
}

/// An answer, sound or not.
#[derive(Clone)]
pub(crate) struct Answer {
    /// Up to the empty line, without `Content-Length`.
    head: String,
    body: Vec<u8>,
    end: End,
    /// Given as `ETag`; a client that has it gets 304.
    etag: Option<String>,
}

#[derive(Clone, Copy)]
enum End {
    /// All of the body, and its length.
    Whole,
    /// The body, and a length that is wrong by this number.
    Wrong(isize),
    /// The body again and again, until the other side hangs up.
    Endless,
    /// The bytes as they are, without a head.
    Raw,
    /// This number of bytes of the whole answer, then nothing more until the other side hangs up.
    Stalled(usize),
    /// One byte at a time, without an end.
    Drip,
}

impl Answer {
    pub(crate) fn status(status: u16) -> Self {
        Self {
            head: format!("HTTP/1.1 {status} Whatever\r\n"),
            body: format!("status {status}").into_bytes(),
            end: End::Whole,
            etag: None,
        }
    }

    pub(crate) fn bytes(body: impl Into<Vec<u8>>) -> Self {
        Self {
            body: body.into(),
            ..Self::status(200)
        }
    }

    /// With a header.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.head.extend([name, ": ", value, "\r\n"]);
        self
    }

    pub(crate) fn etag(mut self, etag: &str) -> Self {
        self.etag = Some(etag.to_owned());
        self.with("ETag", etag)
    }

    pub(crate) fn with_length_wrong_by(mut self, difference: isize) -> Self {
        self.end = End::Wrong(difference);
        self
    }

    pub(crate) fn endless(mut self) -> Self {
        self.end = End::Endless;
        self
    }

    pub(crate) fn dripping(mut self) -> Self {
        self.end = End::Drip;
        self
    }

    /// Stalls after this number of bytes, including the head.
    pub(crate) fn stalled_after(mut self, bytes: usize) -> Self {
        self.end = End::Stalled(bytes);
        self
    }

    /// Bytes instead of HTTP.
    pub(crate) fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            end: End::Raw,
            ..Self::bytes(bytes)
        }
    }
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let shared = Arc::new(Shared::default());
        let for_connections = Arc::clone(&shared);
        // The thread ends with the test program, which is soon.
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let shared = Arc::clone(&for_connections);
                // The tool may hang up at any time; the test decides whether that is right.
                thread::spawn(move || shared.converse(connection));
            }
        });
        Self { address, shared }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    pub(crate) fn serve(&self, target: &str, answer: Answer) {
        self.serve_in_turn(target, [answer]);
    }

    /// Gives the first request the first answer, and so on; the last one is repeated.
    pub(crate) fn serve_in_turn(&self, target: &str, answers: impl IntoIterator<Item = Answer>) {
        let mut routes = self.shared.routes.lock().unwrap();
        routes.insert(target.to_owned(), answers.into_iter().collect());
    }

    /// Takes all requests since the last call.
    pub(crate) fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut self.shared.requests.lock().unwrap())
    }

    /// The targets of the requests since the last call.
    pub(crate) fn take_targets(&self) -> Vec<String> {
        self.take_requests().into_iter().map(|request| request.target).collect()
    }

    /// Waits until an answer has stalled, and forgets it.
    pub(crate) fn wait_for_standstill(&self) {
        let stalled = self.shared.stalled.lock().unwrap();
        let waited = self
            .shared
            .has_stalled
            .wait_timeout_while(stalled, PATIENCE, |stalled| *stalled == 0);
        let (mut stalled, timeout) = waited.unwrap();
        assert!(!timeout.timed_out(), "no answer came to a standstill");
        *stalled = 0;
    }
}

impl Shared {
    fn converse(&self, mut connection: TcpStream) -> io::Result<()> {
        let request = read_request(&mut connection)?;
        let answer = self.answer(&request.target);
        let has_it = answer
            .etag
            .as_deref()
            .is_some_and(|etag| request.header("If-None-Match") == Some(etag));
        self.requests.lock().unwrap().push(request);
        if has_it {
            return connection.write_all(b"HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n");
        }
        self.send(&answer, &mut connection)
    }

    fn answer(&self, target: &str) -> Answer {
        let mut routes = self.routes.lock().unwrap();
        let Some(answers) = routes.get_mut(target) else {
            return Answer::status(404);
        };
        let next = if answers.len() > 1 {
            answers.pop_front()
        } else {
            answers.front().cloned()
        };
        next.unwrap()
    }

    fn send(&self, answer: &Answer, connection: &mut TcpStream) -> io::Result<()> {
        let Answer { head, body, end, .. } = answer;
        let head = format!("{head}Connection: close\r\n");
        let difference = if let End::Wrong(difference) = end {
            *difference
        } else {
            0
        };
        let length = body.len().checked_add_signed(difference).unwrap();
        let whole = [format!("{head}Content-Length: {length}\r\n\r\n").as_bytes(), body].concat();
        match end {
            End::Whole | End::Wrong(_) => connection.write_all(&whole),
            End::Raw => connection.write_all(body),
            End::Endless => {
                connection.write_all(format!("{head}\r\n").as_bytes())?;
                loop {
                    connection.write_all(body)?;
                }
            }
            End::Stalled(bytes) => {
                connection.write_all(&whole[..whole.len().min(*bytes)])?;
                connection.flush()?;
                *self.stalled.lock().unwrap() += 1;
                self.has_stalled.notify_all();
                wait_for_hang_up(connection)
            }
            End::Drip => {
                connection.set_nodelay(true)?;
                connection.write_all(format!("{head}\r\n").as_bytes())?;
                // Each wait for the other side is a pause: it sends nothing until it hangs up.
                connection.set_read_timeout(Some(Duration::from_millis(50)))?;
                for byte in body.iter().cycle() {
                    connection.write_all(&[*byte])?;
                    if matches!(connection.read(&mut [0]), Ok(0)) {
                        break;
                    }
                }
                Ok(())
            }
        }
    }
}

fn wait_for_hang_up(connection: &mut TcpStream) -> io::Result<()> {
    io::copy(connection, &mut io::sink()).map(|_| ())
}

fn read_request(connection: &mut TcpStream) -> io::Result<Request> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        connection.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let mut lines = head.lines();
    let target = lines.next().unwrap().split(' ').nth(1).unwrap().to_owned();
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    Ok(Request { target, headers })
}
