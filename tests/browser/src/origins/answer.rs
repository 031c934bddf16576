//! What a server sends back, sound or not.

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
    /// So many bytes, and the others only once the gate is open.
    Halves(Arc<[u8]>, usize, Gate),
    /// The same bytes again and again, until the browser hangs up.
    Endless(Arc<[u8]>),
    /// Not even a status line.
    Nothing,
    /// The same, until the browser hangs up.
    Never,
}

/// How the browser learns where the body ends.
#[derive(Clone, Copy)]
pub(super) enum Framing {
    /// By its true length.
    Length,
    /// By a length that need not be true.
    Promised(usize),
    /// In one chunk after another; what is cut lacks the last one, which is empty.
    Chunked { cut: bool },
    /// By the end of the connection.
    Connection,
}

/// What becomes of the connection after the last byte.
#[derive(Clone, Copy)]
pub(super) enum End {
    /// Closed, as it should be.
    Close,
    /// Reset: the browser's side fails, too.
    Reset,
    /// Kept, without a word more, until the browser hangs up.
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

    /// A connection that is accepted, and no word more.
    pub(crate) fn never() -> Self {
        let mut answer = Self::status(200);
        answer.body = Body::Never;
        answer
    }

    /// A connection that is closed without a word.
    pub(crate) fn nothing() -> Self {
        let mut answer = Self::status(200);
        answer.body = Body::Nothing;
        answer
    }

    /// With a header, in the place of one of the same name.
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

    /// As a server of the last century sends it.
    pub(crate) fn in_http_1_0(mut self) -> Self {
        self.version = "HTTP/1.0";
        self.by_connection()
    }

    /// Without any length: the body ends with the connection.
    pub(crate) fn by_connection(mut self) -> Self {
        self.framing = Framing::Connection;
        self
    }

    /// With a length that need not be the body's.
    pub(crate) fn promising(mut self, length: usize) -> Self {
        self.framing = Framing::Promised(length);
        self
    }

    /// In chunks.
    pub(crate) fn chunked(mut self) -> Self {
        self.framing = Framing::Chunked { cut: false };
        self
    }

    /// Only so many of its bytes, though the answer promises them all.
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

    /// Only so many of its bytes; then nothing comes any more.
    pub(crate) fn stalled_after(mut self, length: usize) -> Self {
        self = self.cut_after(length);
        self.end = End::Stall;
        self
    }

    /// Halted after so many of its bytes, until the gate is open.
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

    /// The length of what is sent in one go.
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

/// Holds answers back until the test opens it: a test never guesses how long something takes.
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
        // The sender lives as long as this gate, so there is no end of the channel to speak of.
        let _ = self.0.subscribe().wait_for(|open| *open).await;
    }
}
