//! A display in memory, for the browser that has no headless mode.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Stdio},
};

use crate::{
    failure::{Doing, Failure, Outcome},
    tools::Toolbox,
};

/// A running X server. It stops when this value is dropped.
pub(crate) struct Display {
    server: Child,
    /// As the server has printed it, line end included.
    number: String,
}

impl Display {
    /// Starts a server on a display number that it finds free itself.
    pub(crate) fn start(toolbox: &Toolbox<'_>) -> Outcome<Self> {
        let server = toolbox
            .command("Xvfb")?
            // `-displayfd 1`: it prints the number once it is ready to be used.
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .doing("start Xvfb, the display that WebKit needs")?;
        let mut display = Self {
            server,
            number: String::new(),
        };
        if let Some(output) = display.server.stdout.take() {
            BufReader::new(output)
                .read_line(&mut display.number)
                .doing("read the display's number")?;
        }
        if display.number.trim().is_empty() {
            return Err(Failure::new("Xvfb does not start: run `Xvfb -displayfd 1` to see why"));
        }
        Ok(display)
    }

    /// The value of the variable `DISPLAY`.
    pub(crate) fn name(&self) -> String {
        format!(":{}", self.number.trim())
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have gone already; then there is nothing to stop.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
