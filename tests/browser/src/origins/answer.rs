//! The answers of a server, sound or not.

use std::{io::Write as _, sync::Arc, time::Duration};

use flate2::{Compression, write::GzEncoder};
use serde_json::Value;
use tokio::sync::watch;

const ALLOW_ORIGIN: &str = "Access-Control-Allow-Origin";

/// An answer to a request.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(super) version: &'static str,
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Body,
    pub(super) framing: Framing,
    pub(super) end: End,
    pub(super) gate: Option<Gate>,
}

#[derive(Clone)]
pub(super) enum Body {
    /// Bytes in one go.
    Bytes(Arc<[u8]>),
    /// Byte by byte, with a pause before each.
    Drip(Arc<[u8]>, Duration),
    /// This number of bytes, and the others only once the gate is open.
    Halves(Arc<[u8]>, usize, Gate),
    /// The same bytes again and again, until the browser hangs up.
    Endless(Arc<[u8]>),
    /// The connection is closed without a status line.
    Nothing,
    /// The connection stays open without a byte, until the browser hangs up.
    Never,
}

/// The way in which the browser learns the end of the body.
#[derive(Clone, Copy)]
pub(super) enum Framing {
    /// By its true length.
    Length,
    /// By a length that may be false.
    Promised(usize),
    /// In one chunk after another; a cut body lacks the last one, which is empty.
    Chunked { cut: bool },
    /// By the end of the connection.
    Connection,
}

/// The state of the connection after the last byte.
#[derive(Clone, Copy)]
pub(super) enum End {
    /// Closed, as usual.
    Close,
    /// Reset: the browser's side fails, too.
    Reset,
    /// Kept open without another byte, until the browser hangs up.
    Stall,
}

impl Answer {
    /// Bytes of a type, open to all origins.
    pub(crate) fn bytes(content_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let answer = Self {
            version: "HTTP/1.1",
            status: 200,
            headers: Vec::new(),
            body: Body::Bytes(bytes.into().into()),
            framing: Framing::Length,
            end: End::Close,
            gate: None,
        };
        answer.with("Content-Type", content_type).with(ALLOW_ORIGIN, "*")
    }

    /// A JSON document, open to all origins.
    pub(crate) fn json(value: &Value) -> Self {
        Self::bytes("application/json", value.to_string())
    }

    /// A page, for its own origin.
    pub(crate) fn html(html: impl Into<String>) -> Self {
        Self::bytes("text/html; charset=utf-8", html.into()).without(ALLOW_ORIGIN)
    }

    /// A status with a short text, open to all origins.
    pub(crate) fn status(status: u16) -> Self {
        Self::bytes("text/plain", format!("status {status}")).with_status(status)
    }

    /// A redirect, open to all origins.
    pub(crate) fn redirect(url: &str) -> Self {
        Self::status(302).with("Location", url)
    }

    /// A body without an end.
    pub(crate) fn endless(chunk: impl Into<Vec<u8>>) -> Self {
        let mut answer = Self::bytes("application/json", "").by_connection();
        answer.body = Body::Endless(chunk.into().into());
        answer
    }

    /// A connection that is accepted and never answered.
    pub(crate) fn never() -> Self {
        let mut answer = Self::status(200);
        answer.body = Body::Never;
        answer
    }

    /// A connection that is closed without an answer.
    pub(crate) fn nothing() -> Self {
        let mut answer = Self::status(200);
        answer.body = Body::Nothing;
        answer
    }

    /// With a header, instead of one of the same name.
    pub(crate) fn with(self, name: &str, value: &str) -> Self {
        let mut answer = self.without(name);
        answer.headers.push((name.to_owned(), value.to_owned()));
        answer
    }

    /// Without a header.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(header, _)| !header.eq_ignore_ascii_case(name));
        self
    }

    /// With another status.
    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Closed to other origins.
    pub(crate) fn without_cors(self) -> Self {
        self.without(ALLOW_ORIGIN)
    }

    /// Sent only once the gate is open.
    pub(crate) fn behind(mut self, gate: &Gate) -> Self {
        self.gate = Some(gate.clone());
        self
    }

    /// In HTTP/1.0, as from an old server.
    pub(crate) fn in_http_1_0(mut self) -> Self {
        self.version = "HTTP/1.0";
        self.by_connection()
    }

    /// Without any length: the body ends with the connection.
    pub(crate) fn by_connection(mut self) -> Self {
        self.framing = Framing::Connection;
        self
    }

    /// With a length that may differ from the body's.
    pub(crate) fn promising(mut self, length: usize) -> Self {
        self.framing = Framing::Promised(length);
        self
    }

    /// In chunks.
    pub(crate) fn chunked(mut self) -> Self {
        self.framing = Framing::Chunked { cut: false };
        self
    }

    /// Only this number of its bytes, though the answer states the whole length.
    pub(crate) fn cut_after(mut self, length: usize) -> Self {
        let Body::Bytes(bytes) = &self.body else {
            panic!("only what is sent in one go can be cut")
        };
        self.framing = match self.framing {
            Framing::Length => Framing::Promised(bytes.len()),
            Framing::Chunked { .. } => Framing::Chunked { cut: true },
            framing => framing,
        };
        self.body = Body::Bytes(bytes[..length].into());
        self
    }

    /// Only this number of its bytes; then nothing more.
    pub(crate) fn stalled_after(mut self, length: usize) -> Self {
        self = self.cut_after(length);
        self.end = End::Stall;
        self
    }

    /// Halted after this number of its bytes, until the gate is open.
    pub(crate) fn halted_after(mut self, length: usize, gate: &Gate) -> Self {
        if let Body::Bytes(bytes) = self.body {
            self.body = Body::Halves(bytes, length, gate.clone());
        }
        self
    }

    /// Compressed.
    pub(crate) fn gzipped(mut self) -> Self {
        let Body::Bytes(bytes) = &self.body else {
            panic!("only what is sent in one go can be compressed")
        };
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).expect("a vector takes all");
        self.body = Body::Bytes(encoder.finish().expect("a vector takes all").into());
        self.with("Content-Encoding", "gzip")
    }

    /// The length of a body that is sent in one go.
    pub(crate) fn length(&self) -> usize {
        match &self.body {
            Body::Bytes(bytes) => bytes.len(),
            _ => panic!("only what is sent in one go has a length"),
        }
    }

    /// Byte by byte.
    pub(crate) fn dripping(mut self, pause: Duration) -> Self {
        if let Body::Bytes(bytes) = self.body {
            self.body = Body::Drip(bytes, pause);
        }
        self
    }

    /// With a connection that is reset after the last byte.
    pub(crate) fn then_reset(mut self) -> Self {
        self.end = End::Reset;
        self
    }
}

/// Holds answers back until the test opens it: a test never guesses a duration.
#[derive(Clone)]
pub(crate) struct Gate(Arc<watch::Sender<bool>>);

impl Gate {
    pub(crate) fn closed() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }

    pub(crate) fn open(&self) {
        self.0.send_replace(true);
    }

    pub(super) async fn passed(&self) {
        // The sender lives as long as this gate, so the channel does not end.
        let _ = self.0.subscribe().wait_for(|open| *open).await;
    }
}
