//! The progress of a build, on a terminal; in a pipe, nothing.

use indicatif::{ProgressBar, ProgressStyle};

/// A bar for this number of people. It draws itself on standard error if that is a terminal, and is gone at the end.
pub(super) fn bar(people: usize) -> ProgressBar {
    let bar = ProgressBar::new(people as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos} of {len} people, {eta} left") {
        bar.set_style(style);
    }
    bar
}
