//! A test, before it runs in an engine.

use std::{
    path::Path,
    pin::Pin,
    sync::LazyLock,
    thread,
    time::{Duration, Instant},
};

use tokio::{sync::Semaphore, task::JoinError, time::timeout};

use crate::{
    engines::{Engine, Lane, Program},
    page::Page,
    times,
};

/// Longer than any test takes on a slow machine; a test that takes longer hangs.
const DEADLINE: Duration = Duration::from_mins(2);

/// As many tests at once as the machine has cores: a visitor's browser does not wait for a core.
static CORES: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(thread::available_parallelism().map_or(1, usize::from)));

/// A test with its name and its engines.
#[derive(Clone, Copy)]
pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    /// The engines in which it can run.
    pub(crate) engines: &'static [Engine],
    pub(crate) decided_by: DecidedBy,
    pub(crate) run: fn(Page) -> Pin<Box<dyn Future<Output = ()> + Send>>,
}

/// The code that decides the outcome of a scenario, and so the lanes in which it runs.
#[derive(Clone, Copy)]
pub(crate) enum DecidedBy {
    /// The engine: on the wasm in every engine. The scenario says nothing about the program, so the JavaScript build
    /// runs it once, in the first engine.
    Engine,
    /// The program as well as the engine: both programs in every engine.
    Program,
    /// The project's own code, which is the same everywhere: on the wasm in the first engine.
    Code,
    /// It is about one program: on that one in every engine.
    Only(Program),
}

/// The scenarios of a module: functions that take a [`Page`]. After `in` come the engines, if not all can; after `by`,
/// the code that decides the outcome, if it is not the engine alone ([`DecidedBy`]); after `for`, the one program that
/// the scenario is about.
macro_rules! scenarios {
    ($($name:ident $(in $($engine:ident)|+)? $(for $program:ident)? $(by $decider:ident)?),+ $(,)?) => {
        pub(crate) const SCENARIOS: &[crate::scenario::Scenario] = &[$(
            crate::scenario::Scenario {
                name: stringify!($name),
                engines: scenarios!(@engines $($($engine)+)?),
                decided_by: scenarios!(@decided_by $(for $program)? $(by $decider)?),
                run: |page| Box::pin($name(page)),
            },
        )+];
    };
    (@engines) => { &crate::engines::Engine::ALL };
    (@engines $($engine:ident)+) => { &[$(crate::engines::Engine::$engine),+] };
    (@decided_by) => { crate::scenario::DecidedBy::Engine };
    (@decided_by by $decider:ident) => { crate::scenario::DecidedBy::$decider };
    (@decided_by for $program:ident) => {
        crate::scenario::DecidedBy::Only(crate::engines::Program::$program)
    };
}

pub(crate) use scenarios;

impl Scenario {
    /// Whether the test runs in a lane, if these engines run at all.
    pub(crate) fn is_for(&self, lane: &Lane, running: &[Engine]) -> bool {
        let is_first = || running.iter().find(|engine| self.engines.contains(engine)) == Some(&lane.engine);
        self.engines.contains(&lane.engine)
            && match (self.decided_by, lane.program) {
                (DecidedBy::Engine, Program::Wasm) | (DecidedBy::Program, _) => true,
                (DecidedBy::Engine, Program::NoWasm) | (DecidedBy::Code, Program::Wasm) => is_first(),
                (DecidedBy::Code, Program::NoWasm) => false,
                (DecidedBy::Only(program), _) => program == lane.program,
            }
    }

    /// Runs the test on an engine, in its turn.
    pub(crate) async fn run_in(self, lane: &Lane, dist: &Path) -> Result<(), String> {
        let mut turn = lane.turn().await;
        let _core = CORES.acquire().await.map_err(|error| error.to_string())?;
        let session = turn.session().await?;
        if let Err(error) = session.reset().await {
            turn.close().await;
            return Err(format!("the browser does not answer: {error}"));
        }
        let page = Page::new(session, dist).await;
        let start = Instant::now();
        let outcome = self.run_on(&page).await;
        times::note(start.elapsed(), format!("{lane}::{}", self.name));
        match outcome {
            Ok(()) => Ok(()),
            Err(Fault::Failed(message)) => Err(message),
            Err(Fault::Hung) => {
                turn.close().await;
                Err(format!("it has not ended after {} s", DEADLINE.as_secs()))
            }
        }
    }

    async fn run_on(self, page: &Page) -> Result<(), Fault> {
        // A task of its own: a panic in it is returned as an error.
        let mut test = tokio::spawn((self.run)(page.clone()));
        match timeout(DEADLINE, &mut test).await {
            Err(_) => {
                test.abort();
                Err(Fault::Hung)
            }
            Ok(Err(error)) => {
                let picture = page.picture(&format!("failed-{}.png", self.name)).await;
                let message = panic_message(error);
                Err(Fault::Failed(format!("{message}\nThe window: {}", picture.display())))
            }
            Ok(Ok(())) => page_is_unharmed(page).await,
        }
    }
}

enum Fault {
    Failed(String),
    Hung,
}

fn panic_message(error: JoinError) -> String {
    let Ok(payload) = error.try_into_panic() else {
        return "the test was cancelled".to_owned();
    };
    payload
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| payload.downcast_ref::<&str>().map(|message| (*message).to_owned()))
        .unwrap_or_else(|| "the test panicked".to_owned())
}

/// No card may cause an uncaught error on the page.
async fn page_is_unharmed(page: &Page) -> Result<(), Fault> {
    let errors = page.uncaught_errors().await;
    if errors.is_empty() {
        Ok(())
    } else {
        Err(Fault::Failed(format!("uncaught errors on the page: {errors:#?}")))
    }
}
