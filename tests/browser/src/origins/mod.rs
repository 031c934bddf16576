//! Small web servers on this machine, each at a port and thus an origin of its own.
//!
//! They send exact bytes, without a server library: the card has to survive answers that no library would send (cut,
//! endless, never begun).

mod answer;
mod delivery;
mod request;
mod tls;

use std::{
    collections::{HashMap, VecDeque},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{net::TcpListener, sync::watch, task::JoinHandle, time::timeout};

use self::delivery::{Connection, Delivered};
pub(crate) use self::{
    answer::{Answer, Gate},
    request::Request,
};

/// The time that a test waits for an event that should come.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running server. It stops when this value is dropped.
pub(crate) struct Origin {
    address: String,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

struct Shared {
    /// Answers by path; the last one of several is repeated.
    routes: Mutex<HashMap<String, VecDeque<Answer>>>,
    /// Folders by the path that they are served under, which ends in `/`.
    folders: Mutex<Vec<(String, PathBuf)>>,
    /// Headers that are added to every answer without them.
    headers: Mutex<Vec<(String, String)>>,
    requests: watch::Sender<Vec<Request>>,
    deliveries: watch::Sender<Deliveries>,
}

/// The deliveries, by path.
#[derive(Default)]
struct Deliveries {
    /// The number of sent bytes of bodies.
    sent: HashMap<String, usize>,
    /// The number of times that the browser hung up before the end.
    hung_up: HashMap<String, usize>,
}

impl Origin {
    /// Starts a server that knows no path yet.
    pub(crate) async fn start() -> Self {
        Self::start_with("http").await
    }

    /// The same on https.
    pub(crate) async fn start_secure() -> Self {
        Self::start_with("https").await
    }

    async fn start_with(scheme: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = format!("{scheme}://{}", listener.local_addr().expect("the port"));
        let shared = Arc::new(Shared {
            routes: Mutex::default(),
            folders: Mutex::default(),
            headers: Mutex::default(),
            requests: watch::Sender::new(Vec::new()),
            deliveries: watch::Sender::default(),
        });
        let server = tokio::spawn(serve(listener, Arc::clone(&shared), scheme == "https"));
        Self {
            address,
            shared,
            server,
        }
    }

    /// The URL of a path, or the origin itself for an empty one.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    /// Answers requests for `path`, whatever their query.
    pub(crate) fn serve(&self, path: &str, answer: Answer) {
        self.serve_in_turn(path, [answer]);
    }

    /// Gives the first request for `path` the first answer, and so on; the last one is repeated.
    pub(crate) fn serve_in_turn(&self, path: &str, answers: impl IntoIterator<Item = Answer>) {
        let mut routes = self.shared.routes.lock().unwrap_or_else(PoisonError::into_inner);
        routes.insert(path.to_owned(), answers.into_iter().collect());
    }

    /// Serves the files of a folder under a path that ends in `/`, with the headers of a public static host.
    pub(crate) fn serve_folder(&self, prefix: &str, folder: &Path) {
        let mut folders = self.shared.folders.lock().unwrap_or_else(PoisonError::into_inner);
        folders.push((prefix.to_owned(), folder.to_owned()));
    }

    /// Adds a header to every later answer.
    pub(crate) fn send_with_all(&self, name: &str, value: &str) {
        let mut headers = self.shared.headers.lock().unwrap_or_else(PoisonError::into_inner);
        headers.push((name.to_owned(), value.to_owned()));
    }

    /// The path of the card's one file in the served folders with this ending: names carry hashes, and applications
    /// have files beside the card's.
    pub(crate) fn path_ending_in(&self, ending: &str) -> String {
        self.path_of("prisoner-card", ending)
    }

    /// The path of the one file in the served folders whose name has this beginning and ending.
    pub(crate) fn path_of(&self, beginning: &str, ending: &str) -> String {
        let folders = self.shared.folders.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found = folders.iter().flat_map(|(prefix, folder)| {
            let entries = std::fs::read_dir(folder).expect("a folder");
            let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
            names
                .filter(|name| name.starts_with(beginning) && name.ends_with(ending))
                .map(move |name| format!("{prefix}{name}"))
        });
        let path = found
            .next()
            .unwrap_or_else(|| panic!("no file is named {beginning}…{ending}"));
        assert_eq!(found.next(), None, "more than one file is named {beginning}…{ending}");
        path
    }

    /// The bytes of the file that is served under a path.
    pub(crate) fn bytes_of(&self, path: &str) -> Vec<u8> {
        let folders = self.shared.folders.lock().unwrap_or_else(PoisonError::into_inner);
        let (prefix, folder) = folders
            .iter()
            .find(|(prefix, _)| path.starts_with(prefix))
            .expect("a served folder");
        std::fs::read(folder.join(&path[prefix.len()..])).expect("a served file")
    }

    /// All requests so far, in the order of their arrival.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.shared.requests.borrow().clone()
    }

    /// Forgets the requests so far.
    pub(crate) fn forget_requests(&self) {
        self.shared.requests.send_modify(Vec::clear);
    }

    /// The requests for a path so far, whatever their query.
    pub(crate) fn requests_for(&self, path: &str) -> Vec<Request> {
        self.requests()
            .into_iter()
            .filter(|request| request.path() == path)
            .collect()
    }

    /// Waits until a path has been requested this number of times.
    pub(crate) async fn wait_for_requests(&self, path: &str, count: usize) {
        let mut requests = self.shared.requests.subscribe();
        let arrived =
            requests.wait_for(|requests| requests.iter().filter(|request| request.path() == path).count() >= count);
        if timeout(PATIENCE, arrived).await.is_err() {
            let seen = self.requests_for(path).len();
            panic!(
                "{path} was asked for {seen} times, not {count}, in {} s",
                PATIENCE.as_secs()
            );
        }
    }
}

impl Origin {
    /// Waits until this number of bytes of the bodies under a path has been sent.
    pub(crate) async fn wait_for_sent(&self, path: &str, count: usize) {
        let gone = |deliveries: &Deliveries| deliveries.sent.get(path).copied().unwrap_or_default() >= count;
        self.wait_for_delivery(gone, &format!("{path} has not sent {count} bytes"))
            .await;
    }

    /// Waits until the browser has hung up on a path.
    pub(crate) async fn wait_for_hang_up(&self, path: &str) {
        let hung_up = |deliveries: &Deliveries| deliveries.hung_up.contains_key(path);
        self.wait_for_delivery(hung_up, &format!("nobody has hung up on {path}"))
            .await;
    }

    async fn wait_for_delivery(&self, wanted: impl FnMut(&Deliveries) -> bool, complaint: &str) {
        let mut deliveries = self.shared.deliveries.subscribe();
        let arrived = timeout(PATIENCE, deliveries.wait_for(wanted)).await.is_ok();
        assert!(arrived, "{complaint} in {} s", PATIENCE.as_secs());
    }
}

impl Drop for Origin {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn serve(listener: TcpListener, shared: Arc<Shared>, secure: bool) {
    while let Ok((connection, _)) = listener.accept().await {
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            if !secure {
                shared.converse(connection).await;
            } else if let Some(connection) = tls::accept(connection).await {
                shared.converse(connection).await;
            }
        });
    }
}

impl Shared {
    /// One request, one answer: a connection is never used twice, so each answer may end it in its own way.
    async fn converse(&self, mut connection: impl Connection) {
        // A browser may hang up at any time; the test decides whether that is right.
        let Ok(Some(request)) = request::read(&mut connection).await else {
            return;
        };
        let answer = self.answer(&request);
        let path = request.path().to_owned();
        self.requests.send_modify(|requests| requests.push(request));
        let on_sent = |count| {
            self.deliveries
                .send_modify(|deliveries| *deliveries.sent.entry(path.clone()).or_default() += count);
        };
        if answer.deliver(connection, on_sent).await == Delivered::HungUp {
            self.deliveries
                .send_modify(|deliveries| *deliveries.hung_up.entry(path.clone()).or_default() += 1);
        }
    }

    fn answer(&self, request: &Request) -> Answer {
        let answer = self
            .routed(request.path())
            .or_else(|| self.file(request.path()))
            .unwrap_or_else(|| Answer::status(404));
        let headers = self.headers.lock().unwrap_or_else(PoisonError::into_inner);
        headers
            .iter()
            .fold(answer, |answer, (name, value)| answer.with(name, value))
    }

    fn routed(&self, path: &str) -> Option<Answer> {
        let mut routes = self.routes.lock().unwrap_or_else(PoisonError::into_inner);
        let answers = routes.get_mut(path)?;
        if answers.len() > 1 {
            answers.pop_front()
        } else {
            answers.front().cloned()
        }
    }

    fn file(&self, path: &str) -> Option<Answer> {
        let folders = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        folders.iter().find_map(|(prefix, folder)| {
            let name = path.strip_prefix(prefix.as_str())?;
            let name = match name.rsplit_once('/') {
                Some((_, "")) => format!("{name}index.html"),
                _ => name.to_owned(),
            };
            // No file above the folder can be reached.
            let allowed = !name.is_empty() && name.split('/').all(|part| !matches!(part, "" | "." | ".."));
            let bytes = allowed.then(|| std::fs::read(folder.join(&name)).ok())??;
            Some(Answer::bytes(content_type(&name), bytes))
        })
    }
}

fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
