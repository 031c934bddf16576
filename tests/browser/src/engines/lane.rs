//! One browser after another: the tests of an engine take turns on it.

use tokio::sync::{Mutex, MutexGuard};

use super::{Engine, Session, driver::Driver};

/// An engine with at most one open browser, opened for the first test that asks.
pub(crate) struct Lane {
    pub(crate) engine: Engine,
    state: Mutex<State>,
}

enum State {
    Closed,
    Open {
        session: Session,
        driver: Driver,
    },
    /// It would not open; asking again would only take long.
    Broken(String),
}

/// A test's turn.
pub(crate) struct Turn<'a> {
    engine: Engine,
    state: MutexGuard<'a, State>,
}

impl Lane {
    pub(crate) fn new(engine: Engine) -> Self {
        Self {
            engine,
            state: Mutex::new(State::Closed),
        }
    }

    /// Waits for a turn.
    pub(crate) async fn turn(&self) -> Turn<'_> {
        Turn {
            engine: self.engine,
            state: self.state.lock().await,
        }
    }
}

impl Turn<'_> {
    /// The open browser.
    pub(crate) async fn session(&mut self) -> Result<&Session, String> {
        if matches!(*self.state, State::Closed) {
            *self.state = match open(self.engine).await {
                Ok((session, driver)) => State::Open { session, driver },
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
        if let State::Open { session, driver } = std::mem::replace(&mut *self.state, State::Closed) {
            session.close().await;
            drop(driver);
        }
    }
}

async fn open(engine: Engine) -> Result<(Session, Driver), String> {
    let driver = Driver::start(engine).await?;
    let session = Session::open(engine, &driver.url())
        .await
        .map_err(|error| format!("{engine} does not open: {error}"))?;
    Ok((session, driver))
}
