//! What a server sends back, sound or not.

use std::{future, sync::Arc};

use serde_json::Value;
use tokio::{io::AsyncWriteExt, net::TcpStream, sync::watch};

const ALLOW_ORIGIN: &str = "Access-Control-Allow-Origin";

/// An answer to a request.
#[derive(Clone)]
pub(crate) struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Body,
    gate: Option<Gate>,
}

#[derive(Clone)]
enum Body {
    Bytes(Vec<u8>),
    /// The same bytes again and again, until the browser hangs up.
    Endless(Vec<u8>),
    /// Not even a status line, until the browser hangs up.
    Never,
}

impl Answer {
    /// Bytes of a type, open to all origins.
    pub(crate) fn bytes(content_type: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let answer = Self {
            status: 200,
            headers: Vec::new(),
            body: Body::Bytes(bytes.into()),
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
        let mut answer = Self::bytes("text/plain", format!("status {status}"));
        answer.status = status;
        answer
    }

    /// A body without an end.
    pub(crate) fn endless(chunk: impl Into<Vec<u8>>) -> Self {
        let mut answer = Self::bytes("application/json", "");
        answer.body = Body::Endless(chunk.into());
        answer
    }

    /// A connection that is accepted, and no word more.
    pub(crate) fn never() -> Self {
        let mut answer = Self::status(200);
        answer.body = Body::Never;
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

    /// Closed to other origins.
    pub(crate) fn without_cors(self) -> Self {
        self.without(ALLOW_ORIGIN)
    }

    /// Sent only once the gate is open.
    pub(crate) fn behind(mut self, gate: &Gate) -> Self {
        self.gate = Some(gate.clone());
        self
    }

    pub(super) async fn write(self, connection: &mut TcpStream) -> std::io::Result<()> {
        if let Some(gate) = &self.gate {
            gate.passed().await;
        }
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            head.extend([name, ": ", value, "\r\n"]);
        }
        head += "Connection: close\r\n";
        match self.body {
            Body::Bytes(bytes) => {
                head.extend(["Content-Length: ", &bytes.len().to_string(), "\r\n\r\n"]);
                connection.write_all(head.as_bytes()).await?;
                connection.write_all(&bytes).await?;
                connection.shutdown().await
            }
            Body::Endless(chunk) => {
                head += "\r\n";
                connection.write_all(head.as_bytes()).await?;
                loop {
                    connection.write_all(&chunk).await?;
                }
            }
            Body::Never => future::pending().await,
        }
    }
}

/// The words beside a status; browsers show them to nobody.
fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        404 => "Not Found",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        _ => "Whatever",
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

    async fn passed(&self) {
        // The sender lives as long as this gate, so there is no end of the channel to speak of.
        let _ = self.0.subscribe().wait_for(|open| *open).await;
    }
}
