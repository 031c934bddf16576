//! The browsers of an engine: its tests take turns on them.

use std::fmt;

use tokio::sync::{Mutex, MutexGuard, Semaphore, SemaphorePermit};

use super::{Engine, Program, Session, driver::Driver};

/// `WebKit` never frees the memory of old pages: after some 200 tests it has 4 GB, and each page takes seconds.
const TURNS_OF_A_BROWSER: u32 = 40;

/// An engine, set to run the wasm or the JavaScript build. Each of its browsers is opened for the first test that needs it.
pub(crate) struct Lane {
    pub(crate) engine: Engine,
    pub(crate) program: Program,
    /// As many permits as there are browsers.
    free: Semaphore,
    browsers: Vec<Mutex<State>>,
}

enum State {
    Closed,
    Open {
        session: Session,
        driver: Driver,
        turns: u32,
    },
    /// It would not open; another attempt would only take time.
    Broken(String),
}

/// A test's turn.
pub(crate) struct Turn<'a> {
    engine: Engine,
    program: Program,
    /// The browser's index.
    place: usize,
    state: MutexGuard<'a, State>,
    /// Released after the browser, so that there is a free browser for each permit.
    _permit: SemaphorePermit<'a>,
}

impl fmt::Display for Lane {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.program {
            Program::Wasm => write!(formatter, "{}", self.engine),
            Program::NoWasm => write!(formatter, "{}-nowasm", self.engine),
        }
    }
}

impl Lane {
    pub(crate) fn new(engine: Engine, program: Program) -> Self {
        Self {
            engine,
            program,
            free: Semaphore::new(engine.browsers()),
            browsers: (0..engine.browsers()).map(|_| Mutex::new(State::Closed)).collect(),
        }
    }

    /// Waits for a turn on one of the browsers.
    pub(crate) async fn turn(&self) -> Turn<'_> {
        let permit = self.free.acquire().await.expect("the semaphore is never closed");
        let mut free = (0..)
            .zip(&self.browsers)
            .filter_map(|(place, browser)| Some((place, browser.try_lock().ok()?)));
        let (place, state) = free.next().expect("a browser for each permit");
        Turn {
            engine: self.engine,
            program: self.program,
            place,
            state,
            _permit: permit,
        }
    }

    /// Closes the browsers, when no test has a turn any more.
    pub(crate) async fn close(&self) {
        for browser in &self.browsers {
            close(&mut *browser.lock().await).await;
        }
    }
}

impl Turn<'_> {
    /// The open browser.
    pub(crate) async fn session(&mut self) -> Result<&Session, String> {
        if let State::Open { turns, .. } = &mut *self.state {
            *turns += 1;
            if *turns > TURNS_OF_A_BROWSER {
                self.close().await;
            }
        }
        if matches!(*self.state, State::Closed) {
            *self.state = match open(self.engine, self.program, self.place).await {
                Ok((session, driver)) => State::Open {
                    session,
                    driver,
                    turns: 1,
                },
                Err(reason) => State::Broken(reason),
            };
        }
        match &*self.state {
            State::Open { session, .. } => Ok(session),
            State::Broken(reason) => Err(reason.clone()),
            State::Closed => Err(format!("{} is closed", self.engine)),
        }
    }

    /// Closes the browser; the next turn opens a new one.
    pub(crate) async fn close(&mut self) {
        close(&mut self.state).await;
    }
}

async fn close(state: &mut State) {
    if let State::Open { session, driver, .. } = std::mem::replace(state, State::Closed) {
        session.close().await;
        drop(driver);
    }
}

/// Between the choice of the driver's port and its start, another program may take the port.
const ATTEMPTS: usize = 3;

async fn open(engine: Engine, program: Program, place: usize) -> Result<(Session, Driver), String> {
    let mut opened = open_once(engine, program, place).await;
    for _ in 1..ATTEMPTS {
        if opened.is_ok() {
            break;
        }
        opened = open_once(engine, program, place).await;
    }
    opened
}

async fn open_once(engine: Engine, program: Program, place: usize) -> Result<(Session, Driver), String> {
    let driver = Driver::start(engine, program, place).await?;
    let session = Session::open(engine, program, &driver.url())
        .await
        .map_err(|error| format!("{engine} does not open: {error}"))?;
    Ok((session, driver))
}
