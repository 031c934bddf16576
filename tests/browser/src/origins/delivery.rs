//! Sends an answer, byte by byte.

use std::{future, io, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, WriteHalf},
    net::TcpStream,
    time::sleep,
};
use tokio_rustls::server::TlsStream;

use super::answer::{Answer, Body, End, Framing};

/// The pause between two chunks of a body without an end. Without a pause, megabytes would lie in the buffers of this
/// machine, unlike on a visitor's link: 64 KiB each time are some 100 Mbit/s.
const LINK_PAUSE: Duration = Duration::from_millis(5);

/// A connection, encrypted or not.
pub(super) trait Connection: AsyncRead + AsyncWrite + Send + Unpin {
    /// The TCP connection under it.
    fn tcp(&self) -> &TcpStream;
}

impl Connection for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl Connection for TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}

/// The end of a delivery.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Delivered {
    Whole,
    /// The browser hung up before the end.
    HungUp,
}

impl Answer {
    /// Sends the answer until the browser hangs up. Calls `on_sent` with the number of sent bytes of the body.
    pub(super) async fn deliver(self, connection: impl Connection, on_sent: impl Fn(usize) + Send) -> Delivered {
        if matches!(self.end, End::Reset) {
            reset_when_closed(connection.tcp()).expect("a connection can be reset");
        }
        let (mut reader, mut writer) = tokio::io::split(connection);
        let mut rest = [0; 256];
        // Browsers send nothing more on this connection: they can only hang up.
        let hung_up = async { while !matches!(reader.read(&mut rest).await, Ok(0) | Err(_)) {} };
        tokio::select! {
            biased;
            sent = self.write(&mut writer, on_sent) => match sent {
                Ok(()) => Delivered::Whole,
                Err(_) => Delivered::HungUp,
            },
            () = hung_up => Delivered::HungUp,
        }
    }

    async fn write<C: Connection>(self, writer: &mut WriteHalf<C>, on_sent: impl Fn(usize) + Send) -> io::Result<()> {
        if let Some(gate) = &self.gate {
            gate.passed().await;
        }
        match self.body {
            Body::Never => return future::pending().await,
            Body::Nothing => return Ok(()),
            _ => {}
        }
        writer.write_all(self.head().as_bytes()).await?;
        writer.flush().await?;
        match &self.body {
            Body::Bytes(bytes) => {
                writer.write_all(&self.framed(bytes)).await?;
                on_sent(bytes.len());
            }
            Body::Halves(bytes, length, gate) => {
                let (first, others) = bytes.split_at(*length);
                writer.write_all(first).await?;
                writer.flush().await?;
                gate.passed().await;
                writer.write_all(others).await?;
                on_sent(bytes.len());
            }
            Body::Drip(bytes, pause) => self.drip(writer, bytes, *pause, on_sent).await?,
            Body::Endless(chunk) => loop {
                sleep(LINK_PAUSE).await;
                writer.write_all(chunk).await?;
                on_sent(chunk.len());
            },
            Body::Nothing | Body::Never => {}
        }
        writer.flush().await?;
        match self.end {
            End::Close => writer.shutdown().await,
            End::Reset => Ok(()),
            End::Stall => future::pending().await,
        }
    }

    fn head(&self) -> String {
        let mut head = format!("{} {} {}\r\n", self.version, self.status, reason(self.status));
        for (name, value) in &self.headers {
            head.extend([name, ": ", value, "\r\n"]);
        }
        let length = match (self.framing, &self.body) {
            (Framing::Length, Body::Bytes(bytes) | Body::Drip(bytes, _) | Body::Halves(bytes, ..)) => Some(bytes.len()),
            (Framing::Promised(length), _) => Some(length),
            _ => None,
        };
        // These two statuses have no body, and so no length either (RFC 9110, section 8.6).
        if let Some(length) = length.filter(|_| !matches!(self.status, 204 | 304)) {
            head.extend(["Content-Length: ", &length.to_string(), "\r\n"]);
        }
        if matches!(self.framing, Framing::Chunked { .. }) {
            head += "Transfer-Encoding: chunked\r\n";
        }
        head + "Connection: close\r\n\r\n"
    }

    fn framed(&self, bytes: &[u8]) -> Vec<u8> {
        match self.framing {
            _ if matches!(self.status, 204 | 304) => Vec::new(),
            Framing::Chunked { cut } => {
                // In chunks small enough that a feed takes several.
                let chunks = bytes.chunks(1000).flat_map(|chunk| {
                    let size = format!("{:x}\r\n", chunk.len()).into_bytes();
                    [&size[..], chunk, b"\r\n"].concat()
                });
                let end: &[u8] = if cut { b"" } else { b"0\r\n\r\n" };
                chunks.chain(end.iter().copied()).collect()
            }
            Framing::Length | Framing::Promised(_) | Framing::Connection => bytes.to_vec(),
        }
    }

    async fn drip(
        &self,
        writer: &mut (impl AsyncWrite + Unpin),
        bytes: &[u8],
        pause: Duration,
        on_sent: impl Fn(usize),
    ) -> io::Result<()> {
        for byte in bytes {
            sleep(pause).await;
            let framed = match self.framing {
                Framing::Chunked { .. } => [b"1\r\n", &[*byte][..], b"\r\n"].concat(),
                _ => vec![*byte],
            };
            writer.write_all(&framed).await?;
            writer.flush().await?;
            on_sent(1);
        }
        Ok(())
    }
}

/// Makes the system reset the connection instead of closing it.
#[expect(
    deprecated,
    reason = "it may block where it lingers, which it does not for no time at all"
)]
fn reset_when_closed(connection: &TcpStream) -> io::Result<()> {
    connection.set_linger(Some(Duration::ZERO))
}

/// The words beside a status; no browser shows them.
fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        404 => "Not Found",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        _ => "Whatever",
    }
}
