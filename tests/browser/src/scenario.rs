//! A test before it has met an engine.

use std::{path::Path, pin::Pin, time::Duration};

use tokio::{sync::RwLock, task::JoinError, time::timeout};

use crate::{
    engines::{Engine, Lane, Program},
    page::Page,
};

/// Longer than any test takes on a slow machine; one that takes longer hangs.
const DEADLINE: Duration = Duration::from_mins(2);

/// Held by all tests together, or by one that measures alone: what the machine does for others would be measured with it.
static MACHINE: RwLock<()> = RwLock::const_new(());

/// A test with its name and the engines that it makes sense in.
#[derive(Clone, Copy)]
pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    pub(crate) engines: &'static [Engine],
    pub(crate) programs: &'static [Program],
    /// Whether nothing else may run at the same time.
    pub(crate) alone: bool,
    pub(crate) run: fn(Page) -> Pin<Box<dyn Future<Output = ()> + Send>>,
}

/// The scenarios of a module: functions that take a [`Page`]. After `in` stand the engines, where not all can; after
/// `for`, whether it is about the wasm or the JavaScript build, where it is not the same for both; `as Measurement`, where
/// nothing else may run at the same time.
macro_rules! scenarios {
    ($($name:ident $(in $($engine:ident)|+)? $(for $program:ident)? $(as $manner:ident)?),+ $(,)?) => {
        pub(crate) const SCENARIOS: &[crate::scenario::Scenario] = &[$(
            crate::scenario::Scenario {
                name: stringify!($name),
                engines: scenarios!(@engines $($($engine)+)?),
                programs: scenarios!(@programs $($program)?),
                alone: scenarios!(@alone $($manner)?),
                run: |page| Box::pin($name(page)),
            },
        )+];
    };
    (@engines) => { &crate::engines::Engine::ALL };
    (@engines $($engine:ident)+) => { &[$(crate::engines::Engine::$engine),+] };
    (@programs) => { &crate::engines::Program::ALL };
    (@programs $program:ident) => { &[crate::engines::Program::$program] };
    (@alone) => { false };
    (@alone Measurement) => { true };
}

pub(crate) use scenarios;

impl Scenario {
    /// Whether the test makes sense in a lane.
    pub(crate) fn is_for(&self, lane: &Lane) -> bool {
        self.engines.contains(&lane.engine) && self.programs.contains(&lane.program)
    }

    /// Runs the test on an engine, when it is its turn.
    pub(crate) async fn run_in(self, lane: &Lane, dist: &Path) -> Result<(), String> {
        let mut turn = lane.turn().await;
        let _machine = if self.alone {
            (Some(MACHINE.write().await), None)
        } else {
            (None, Some(MACHINE.read().await))
        };
        let session = turn.session().await?;
        if let Err(error) = session.reset().await {
            turn.close().await;
            return Err(format!("the browser does not answer: {error}"));
        }
        let page = Page::new(session, dist).await;
        match self.run_on(&page).await {
            Ok(()) => Ok(()),
            Err(Fault::Failed(message)) => Err(message),
            Err(Fault::Hung) => {
                turn.close().await;
                Err(format!("it has not ended after {} s", DEADLINE.as_secs()))
            }
        }
    }

    async fn run_on(self, page: &Page) -> Result<(), Fault> {
        // A task of its own: a panic in it comes back as an error.
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

/// Whatever a card goes through, the page must not meet an error that nobody caught.
async fn page_is_unharmed(page: &Page) -> Result<(), Fault> {
    let errors = page.uncaught_errors().await;
    if errors.is_empty() {
        Ok(())
    } else {
        Err(Fault::Failed(format!("uncaught errors on the page: {errors:#?}")))
    }
}
