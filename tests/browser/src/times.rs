//! The durations of the tests, for people who wait for them. No result depends on them.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// As many as a person will read.
const NAMED: usize = 12;

static TIMES: Mutex<Vec<(Duration, String)>> = Mutex::new(Vec::new());

/// Records the duration of a test, without its wait for a browser.
pub(crate) fn note(time: Duration, test: String) {
    TIMES.lock().unwrap_or_else(PoisonError::into_inner).push((time, test));
}

/// Prints the sum of all times, and the longest.
pub(crate) fn print() {
    let mut times = std::mem::take(&mut *TIMES.lock().unwrap_or_else(PoisonError::into_inner));
    if times.is_empty() {
        return;
    }
    let sum: Duration = times.iter().map(|(time, _)| time).sum();
    times.sort_unstable_by(|one, other| other.cmp(one));
    println!("{} tests took {} s in all; the longest:", times.len(), sum.as_secs());
    for (time, test) in times.iter().take(NAMED) {
        println!("{:>6.1} s  {test}", time.as_secs_f64());
    }
    println!();
}
