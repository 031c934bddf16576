//! A display in memory, for the browser that has no headless mode.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Stdio},
};

use crate::{
    failure::{Doing, Failure, Outcome},
    tools::Toolbox,
};

/// Keeps the server for as long as its own input is open: that ends with us, however we end.
///
/// `-displayfd 1`: the server finds a free number itself and prints it once it is ready.
const KEEP_SERVER: &str = r#"
    Xvfb -displayfd 1 -screen 0 1280x1024x24 -nolisten tcp &
    trap "kill $!; wait" EXIT
    trap exit INT TERM
    read -r end
"#;

/// A running X server. It stops when this value is dropped, or the program ends without doing so.
pub(crate) struct Display {
    keeper: Child,
    /// As the server has printed it, line end included.
    number: String,
}

impl Display {
    pub(crate) fn start(toolbox: &Toolbox<'_>) -> Outcome<Self> {
        let keeper = toolbox
            .command("sh")?
            .args(["-c", KEEP_SERVER])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .doing("start Xvfb, the display that WebKit needs")?;
        let mut display = Self {
            keeper,
            number: String::new(),
        };
        if let Some(output) = display.keeper.stdout.take() {
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
        drop(self.keeper.stdin.take());
        // It may have gone already; then there is nothing to wait for.
        let _ = self.keeper.wait();
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::net::UnixStream;

    use super::*;
    use crate::project::Project;

    #[test]
    fn the_server_is_there_while_it_is_wanted_and_gone_afterwards() {
        let project = Project::find().unwrap();
        let toolbox = Toolbox::new(&project);
        if toolbox.find("Xvfb").is_none() {
            eprintln!("not tested: there is no Xvfb on this machine");
            return;
        }
        let display = Display::start(&toolbox).unwrap();
        let socket = format!("/tmp/.X11-unix/X{}", display.number.trim());
        assert!(UnixStream::connect(&socket).is_ok(), "nobody listens at {socket}");
        assert_eq!(display.name(), format!(":{}", display.number.trim()));
        drop(display);
        assert!(UnixStream::connect(&socket).is_err(), "the server goes on");
    }
}
