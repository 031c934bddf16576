//! The `DevTools` protocol: commands, answers and events, as JSON over a WebSocket.

use std::{
    collections::VecDeque,
    io::ErrorKind,
    net::TcpStream,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tungstenite::{Message, WebSocket};

use crate::failure::{Doing, Failure, Outcome};

/// Longer than any command takes; one that takes longer hangs.
const PATIENCE: Duration = Duration::from_mins(2);

/// A connection to the browser, for all of its tabs.
pub(super) struct Connection {
    socket: WebSocket<TcpStream>,
    last_id: u64,
    /// What has happened and was not asked for yet.
    events: VecDeque<Event>,
}

/// Something that happened in a tab.
pub(crate) struct Event {
    pub(super) session: String,
    pub(crate) method: String,
    pub(crate) parameters: Value,
}

impl Connection {
    /// Connects to the address that the browser prints, such as `ws://127.0.0.1:4321/devtools/browser/…`.
    pub(super) fn open(url: &str) -> Outcome<Self> {
        let connecting = format!("connect to the browser at {url}");
        let host = url
            .strip_prefix("ws://")
            .and_then(|rest| rest.split('/').next())
            .ok_or_else(|| Failure::new(format!("cannot {connecting}: no ws address")))?;
        let stream = TcpStream::connect(host).doing(&connecting)?;
        stream.set_nodelay(true).doing(&connecting)?;
        let (socket, _) = tungstenite::client(url, stream).doing(&connecting)?;
        Ok(Self {
            socket,
            last_id: 0,
            events: VecDeque::new(),
        })
    }

    /// Sends a command, to a tab or to the browser itself, and waits for its result.
    pub(super) fn call(&mut self, session: Option<&str>, method: &str, parameters: &Value) -> Outcome<Value> {
        self.last_id += 1;
        let id = self.last_id;
        let mut command = json!({ "id": id, "method": method, "params": parameters });
        if let Some(session) = session {
            command["sessionId"] = session.into();
        }
        self.socket
            .send(Message::text(command.to_string()))
            .doing(format_args!("send {method} to the browser"))?;
        let deadline = Instant::now() + PATIENCE;
        loop {
            let Some(mut answer) = self.receive(deadline)? else {
                return Err(Failure::new(format!("the browser does not answer {method}")));
            };
            if answer["id"] != id {
                self.keep(answer);
            } else if let Some(message) = answer["error"]["message"].as_str() {
                return Err(Failure::new(format!("the browser refuses {method}: {message}")));
            } else {
                return Ok(answer["result"].take());
            }
        }
    }

    /// The first event that is wanted, among those that were kept and those to come; nothing if it does not happen in
    /// time. All others are kept.
    pub(super) fn wait_for(
        &mut self,
        deadline: Instant,
        mut is_wanted: impl FnMut(&Event) -> bool,
    ) -> Outcome<Option<Event>> {
        let mut seen = 0;
        loop {
            if let Some(index) = (seen..self.events.len()).find(|&index| is_wanted(&self.events[index])) {
                return Ok(self.events.remove(index));
            }
            seen = self.events.len();
            match self.receive(deadline)? {
                Some(message) => self.keep(message),
                None => return Ok(None),
            }
        }
    }

    /// All events that were kept.
    pub(super) fn take_events(&mut self) -> Vec<Event> {
        self.events.drain(..).collect()
    }

    fn keep(&mut self, mut message: Value) {
        if let Some(method) = message["method"].as_str() {
            self.events.push_back(Event {
                session: message["sessionId"].as_str().unwrap_or_default().to_owned(),
                method: method.to_owned(),
                parameters: message["params"].take(),
            });
        }
    }

    fn receive(&mut self, deadline: Instant) -> Outcome<Option<Value>> {
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(None);
            }
            let reading = "read from the browser";
            self.socket.get_ref().set_read_timeout(Some(left)).doing(reading)?;
            match self.socket.read() {
                Ok(Message::Text(text)) => return serde_json::from_str(&text).map(Some).doing(reading),
                Ok(_) => {}
                Err(tungstenite::Error::Io(error))
                    if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {}
                Err(error) => return Err(error).doing(reading),
            }
        }
    }
}
