//! A browser's request.

use tokio::io::{AsyncRead, AsyncReadExt};

/// The largest head of a request; browsers stay far below.
const HEAD_LIMIT: usize = 64 * 1024;

/// A request without its body: no browser here sends any.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
}

impl Request {
    /// The path, without its query.
    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The method and the target, as in the request's first line.
    pub(crate) fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }

    /// All headers, in the order of their arrival.
    pub(crate) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// A header's value.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(header, _)| header.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

/// Reads a request's head; none, if the browser opened the connection only in advance.
pub(super) async fn read(connection: &mut (impl AsyncRead + Unpin)) -> std::io::Result<Option<Request>> {
    let mut head = Vec::new();
    loop {
        if connection.read_buf(&mut head).await? == 0 {
            return Ok(None);
        }
        if let Some(request) = parse(&head)? {
            return Ok(Some(request));
        }
        if head.len() > HEAD_LIMIT {
            return Err(std::io::Error::other("the request's head has no end"));
        }
    }
}

fn parse(head: &[u8]) -> std::io::Result<Option<Request>> {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut request = httparse::Request::new(&mut headers);
    if request.parse(head).map_err(std::io::Error::other)?.is_partial() {
        return Ok(None);
    }
    Ok(Some(Request {
        method: request.method.unwrap_or_default().to_owned(),
        target: request.path.unwrap_or_default().to_owned(),
        headers: request
            .headers
            .iter()
            .map(|header| {
                (
                    header.name.to_owned(),
                    String::from_utf8_lossy(header.value).into_owned(),
                )
            })
            .collect(),
    }))
}
