//! A partner's page in a browser, and its servers. A test opens the page, waits, reads, acts, and reads again.

mod card;
mod checker;
mod document;
mod keyboard;
mod picture;
mod pointer;
mod records;
mod script;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::{WebElement, session::handle::SessionHandle};
use tokio::time::sleep;

pub(crate) use self::{
    card::{Card, Failure},
    document::{Document, Embed},
    records::{CardEvent, ConsoleLine},
};
use crate::{
    engines::{Engine, PARTNER, Program, Session},
    fixtures,
    origins::{Answer, Origin},
};

/// The time between two looks at a new window.
const POLL: Duration = Duration::from_millis(20);

/// The paths of the partner's page on its server, and of the page that it frames.
const PATH: &str = "/page";
const FRAMED_PATH: &str = "/framed";
/// The path of the widget's files on their server: in a sub-folder, as on a shared host.
const WIDGET_FOLDER: &str = "/widgets/prisoner-card/";
/// The default path of the feed.
const FEED_PATH: &str = "/feed.json";

/// A browser's window for one test, with the three origins that an embed involves.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) engine: Engine,
    pub(crate) program: Program,
    browser: Arc<SessionHandle>,
    dist: PathBuf,
    /// Serves the built widget.
    pub(crate) widget: Arc<Origin>,
    /// Serves the feeds: at first one with a fictional person, whose id ends in `iris`.
    pub(crate) feed: Arc<Origin>,
    /// Serves the partner's page.
    pub(crate) host: Arc<Origin>,
}

impl Page {
    pub(crate) async fn new(session: &Session, dist: &Path) -> Self {
        let page = Self {
            engine: session.engine,
            program: session.program,
            browser: session.handle(),
            dist: dist.to_owned(),
            widget: Arc::new(Origin::start().await),
            feed: Arc::new(Origin::start().await),
            host: Arc::new(Origin::start().await),
        };
        page.furnish();
        page
    }

    /// The same window, with all three origins on https.
    pub(crate) async fn over_https(&self) -> Self {
        let page = Self {
            widget: Arc::new(Origin::start_secure().await),
            feed: Arc::new(Origin::start_secure().await),
            host: Arc::new(Origin::start_secure().await),
            ..self.clone()
        };
        page.furnish();
        page
    }

    fn furnish(&self) {
        self.widget.serve_folder(WIDGET_FOLDER, &self.dist);
        for (path, script) in [
            ("/recorder.js", self.first_script()),
            ("/timers.js", include_str!("timers.js").to_owned()),
        ] {
            self.host.serve(path, Answer::bytes("text/javascript", script));
        }
        self.feed.serve("/sample.json", Answer::json(&fixtures::sample()));
        self.feed.serve("/people.json", Answer::json(&fixtures::people()));
        self.serve_feed(&fixtures::feed());
        self.serve_checker();
    }

    /// The script that every page runs before any other.
    fn first_script(&self) -> String {
        match (self.engine, self.program) {
            // `WebKit`'s driver has no switch for it, so the pages do the same as Lockdown Mode.
            (Engine::WebKit, Program::NoWasm) => format!("delete globalThis.WebAssembly;\n{}", records::RECORDER),
            _ => records::RECORDER.to_owned(),
        }
    }

    /// The path of the Rust side's file: the wasm or the JavaScript build.
    pub(crate) fn program_path(&self) -> String {
        self.widget.path_ending_in(self.program.ending())
    }

    /// That file in the answer of a static host.
    pub(crate) fn program_answer(&self) -> Answer {
        let content_type = match self.program {
            Program::Wasm => "application/wasm",
            Program::NoWasm => "text/javascript; charset=utf-8",
        };
        Answer::bytes(content_type, self.widget.bytes_of(&self.program_path()))
    }

    /// The requests for that file so far.
    pub(crate) fn program_requests(&self) -> usize {
        self.widget.requests_for(&self.program_path()).len()
    }

    /// Serves a feed at the default path of the embeds.
    pub(crate) fn serve_feed(&self, feed: &Value) {
        self.answer_feed(Answer::json(feed));
    }

    /// Serves any answer instead of the feed.
    pub(crate) fn answer_feed(&self, answer: Answer) {
        self.feed.serve(FEED_PATH, answer);
    }

    /// The requests for the feed so far.
    pub(crate) fn feed_requests(&self) -> usize {
        self.feed.requests_for(FEED_PATH).len()
    }

    /// Waits until the feed has been requested this number of times.
    pub(crate) async fn wait_for_feed_requests(&self, count: usize) {
        self.feed.wait_for_requests(FEED_PATH, count).await;
    }

    /// The feed's default URL.
    pub(crate) fn feed_url(&self) -> String {
        self.feed.url(FEED_PATH)
    }

    /// The URL of a file of the built widget.
    pub(crate) fn widget_url(&self, file: &str) -> String {
        self.widget.url(&format!("{WIDGET_FOLDER}{file}"))
    }

    /// Opens a page and returns its first card.
    pub(crate) async fn open(&self, document: impl Into<Document>) -> Card<'_> {
        let document = document.into();
        let page = document.answer(self);
        self.browser.enter_default_frame().await.expect("the page itself");
        let url = if let Some(frame) = document.frame() {
            let around = if frame.foreign { &self.feed } else { &self.host };
            self.host.serve(FRAMED_PATH, page);
            around.serve(PATH, frame.answer(&self.host.url(FRAMED_PATH)));
            around.url(PATH)
        } else {
            self.host.serve(PATH, page);
            self.host.url(PATH)
        };
        let url = match (document.plain_http, self.engine) {
            (false, _) => url,
            (true, Engine::Chromium | Engine::Firefox) => url.replace("127.0.0.1", PARTNER),
            // Its driver cannot be given other names; this is the same address in the notation of IPv6.
            (true, Engine::WebKit) => url.replace("127.0.0.1", "[::ffff:127.0.0.1]"),
        };
        self.browser.goto(url).await.expect("the page opens");
        if document.frame().is_some_and(|frame| !frame.outside) {
            self.switch_to_frame(0).await;
        }
        self.card()
    }

    /// Opens a page, and waits until its first card is ready.
    pub(crate) async fn open_ready(&self, document: impl Into<Document>) -> Card<'_> {
        let card = self.open(document).await;
        card.wait_ready().await;
        card
    }

    /// Opens the file of the page's server under a path, unchanged: with no script of the tests in it.
    pub(crate) async fn visit(&self, path: &str) -> Card<'_> {
        self.browser.enter_default_frame().await.expect("the page itself");
        self.browser.goto(self.host.url(path)).await.expect("the page opens");
        self.card()
    }

    /// Opens a page by its URL, unchanged.
    pub(crate) async fn visit_at(&self, url: &str) -> Card<'_> {
        self.browser.enter_default_frame().await.expect("the page itself");
        self.browser.goto(url).await.expect("the page opens");
        self.card()
    }

    /// Makes the test's scripts run in a frame of the page, or of the frame in which they run.
    pub(crate) async fn enter_frame(&self, index: u16) {
        // A frame without an address keeps its first document.
        let has_come = script::repeated(
            "return location.href !== 'about:blank' || (frameElement && !frameElement.src && !frameElement.srcdoc)",
        );
        for _ in 0..5 {
            self.switch_to_frame(index).await;
            if self.browser.execute_async(&has_come, Vec::new()).await.is_ok() {
                return;
            }
            // A frame has an empty document first; its scripts fail when it is replaced. In WebKit that is another
            // frame.
            if self.browser.enter_parent_frame().await.is_err() {
                self.leave_frames().await;
            }
        }
        panic!("the frame at {index} does not keep its document");
    }

    /// While an engine replaces a frame by another, there is no frame for a moment, even after the page has loaded.
    async fn switch_to_frame(&self, index: u16) {
        let start = Instant::now();
        while let Err(error) = self.browser.enter_frame(index).await {
            assert!(
                start.elapsed() < Duration::from_millis(script::PATIENCE_MILLISECONDS),
                "the frame at {index} cannot be entered: {error:?}"
            );
            sleep(POLL).await;
        }
    }

    /// Makes them run in the page itself again.
    pub(crate) async fn leave_frames(&self) {
        self.browser.enter_default_frame().await.expect("the page itself");
    }

    /// Runs a script in the newest window, and closes it.
    pub(crate) async fn in_new_window(&self, body: &str) -> Value {
        let own = self.browser.window().await.expect("a window");
        let windows = self.browser.windows().await.expect("windows");
        let new = windows.into_iter().find(|window| *window != own).expect("a new window");
        self.browser.switch_to_window(new).await.expect("the new window");
        self.wait_for_a_page_in_the_window().await;
        let returned = self.run(body).await;
        self.browser.close_window().await.expect("it closes");
        self.browser.switch_to_window(own).await.expect("the test's window");
        returned
    }

    /// A new window is there before its page, and a script that runs while it comes has no result. So it is asked from
    /// outside of the page.
    async fn wait_for_a_page_in_the_window(&self) {
        let body = "return location.protocol !== 'about:' && document.readyState === 'complete'";
        let is_there = async || {
            let returned = self.browser.execute(body, Vec::new()).await;
            returned.is_ok_and(|returned| *returned.json() == json!(true))
        };
        let start = Instant::now();
        while !is_there().await {
            assert!(
                start.elapsed() < Duration::from_millis(script::PATIENCE_MILLISECONDS),
                "the new window has no page"
            );
            sleep(POLL).await;
        }
    }

    /// Deletes Chromium's cookies of all sites.
    pub(crate) async fn forget_cookies(&self) {
        self.devtools("Network.clearBrowserCookies", json!({})).await;
    }

    /// The folder with the built widget.
    pub(crate) fn dist(&self) -> &Path {
        &self.dist
    }

    /// The first card.
    pub(crate) fn card(&self) -> Card<'_> {
        self.card_at(0)
    }

    /// The card at a place in the order of the document.
    pub(crate) fn card_at(&self, index: usize) -> Card<'_> {
        Card::new(self, index)
    }

    /// Loads the page again, and returns when it has loaded: until then, the old page would answer the test's scripts.
    pub(crate) async fn reload(&self) {
        self.browser.refresh().await.expect("the page loads again");
    }

    /// Goes back in the browser's history, and returns when the page is there.
    pub(crate) async fn go_back(&self) {
        self.browser.back().await.expect("the page before this one");
    }

    /// Runs a script in the page and returns its result.
    pub(crate) async fn run(&self, body: &str) -> Value {
        self.run_with(body, []).await
    }

    pub(crate) async fn run_with(&self, body: &str, arguments: impl Into<Vec<Value>>) -> Value {
        let result = self.browser.execute(body, arguments.into()).await;
        match result {
            Ok(returned) => returned.json().clone(),
            Err(error) => panic!("the script `{body}` failed: {error}"),
        }
    }

    /// Runs a script whose last argument is the function to call with its result.
    pub(crate) async fn run_async(&self, body: &str, arguments: impl Into<Vec<Value>>) -> Value {
        let result = self.browser.execute_async(body, arguments.into()).await;
        match result {
            Ok(returned) => returned.json().clone(),
            Err(error) => panic!("the script `{body}` failed: {error}"),
        }
    }

    /// Waits until a script returns something truthy, and returns that.
    pub(crate) async fn wait_until(&self, what: &str, body: &str) -> Value {
        self.wait_until_with(what, body, []).await
    }

    pub(crate) async fn wait_until_with(&self, what: &str, body: &str, arguments: impl Into<Vec<Value>>) -> Value {
        let returned = self.run_async(&script::repeated(body), arguments).await;
        match returned.get("value") {
            Some(value) => value.clone(),
            None => panic!("waited in vain until {what}; {}", self.describe_records().await),
        }
    }

    /// Waits until the page has been drawn and its observers have run, which they do once a frame.
    pub(crate) async fn wait_two_frames(&self) {
        self.run_async(script::TWO_FRAMES, []).await;
    }

    /// Lets time pass for the widget, if its timers are held.
    pub(crate) async fn pass(&self, milliseconds: u32) {
        self.run_with("window.heldTimers.pass(arguments[0])", [json!(milliseconds)])
            .await;
    }

    /// Waits until the widget has set a timer that is due in this number of milliseconds.
    pub(crate) async fn wait_for_timer(&self, milliseconds: u32) {
        let body = "return window.heldTimers.due().includes(arguments[0])";
        self.wait_until_with(
            &format!("a timer is set to {milliseconds} ms"),
            body,
            [json!(milliseconds)],
        )
        .await;
    }

    /// An element that a script returns.
    pub(crate) async fn element(&self, body: &str, arguments: impl Into<Vec<Value>>) -> WebElement {
        let value = self.run_with(body, arguments).await;
        match WebElement::from_json(value, Arc::clone(&self.browser)) {
            Ok(element) => element,
            Err(error) => panic!("the script `{body}` returned no element: {error}"),
        }
    }

    /// Sends a command of Chromium's own protocol; no other engine has it.
    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let result = thirtyfour::cdp::Cdp::new(Arc::clone(&self.browser))
            .send_raw(command, parameters)
            .await;
        match result {
            Ok(value) => value,
            Err(error) => panic!("{command} failed: {error}"),
        }
    }
}
