//! The current step of a command, on a terminal; nothing in a pipe or under cron.

use std::time::Duration;

use indicatif::ProgressBar;
use prisoner_card_document::report::visible;

/// The line that shows the current step.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Draws to standard error, where that is a terminal.
    pub(crate) fn new() -> Self {
        let bar = ProgressBar::new_spinner();
        if !bar.is_hidden() {
            bar.enable_steady_tick(Duration::from_millis(100));
        }
        Self(bar)
    }

    pub(crate) fn say(&self, what: &str) {
        self.0.set_message(visible(what));
    }

    /// Removes the line.
    pub(crate) fn finish(&self) {
        self.0.finish_and_clear();
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.finish();
    }
}
