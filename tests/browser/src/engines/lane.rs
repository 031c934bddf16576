//! One browser after another: the tests of an engine take turns on it.

use std::fmt;

use tokio::sync::{Mutex, MutexGuard};

use super::{Engine, Program, Session, driver::Driver};

/// `WebKit` keeps what pages leave behind: after some 200 tests it has 4 GB, and each page takes seconds.
const TURNS_OF_A_BROWSER: u32 = 40;

/// An engine, set to run the wasm or the JavaScript build, with at most one open browser, opened for the first test that asks.
pub(crate) struct Lane {
    pub(crate) engine: Engine,
    pub(crate) program: Program,
    state: Mutex<State>,
}

enum State {
    Closed,
    Open {
        session: Session,
        driver: Driver,
        turns: u32,
    },
    /// It would not open; asking again would only take long.
    Broken(String),
}

/// A test's turn.
pub(crate) struct Turn<'a> {
    engine: Engine,
    program: Program,
    state: MutexGuard<'a, State>,
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
            state: Mutex::new(State::Closed),
        }
    }

    /// Waits for a turn.
    pub(crate) async fn turn(&self) -> Turn<'_> {
        Turn {
            engine: self.engine,
            program: self.program,
            state: self.state.lock().await,
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
            *self.state = match open(self.engine, self.program).await {
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
        if let State::Open { session, driver, .. } = std::mem::replace(&mut *self.state, State::Closed) {
            session.close().await;
            drop(driver);
        }
    }
}

async fn open(engine: Engine, program: Program) -> Result<(Session, Driver), String> {
    let driver = Driver::start(engine, program).await?;
    let session = Session::open(engine, program, &driver.url())
        .await
        .map_err(|error| format!("{engine} does not open: {error}"))?;
    Ok((session, driver))
}
