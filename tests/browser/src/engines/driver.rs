//! A running `WebDriver` program of an engine.

use std::{
    env, fs,
    fs::File,
    net::{Ipv4Addr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tokio::{net::TcpStream, time::sleep};

use super::{Engine, Program};

const START_DEADLINE: Duration = Duration::from_secs(30);
const POLL: Duration = Duration::from_millis(50);

/// A running driver. It is ended when this value is dropped.
pub(super) struct Driver {
    program: Child,
    port: u16,
}

impl Driver {
    /// Starts the engine's driver on a free port and waits until it listens. Its log is named after its place among the
    /// engine's drivers.
    pub(super) async fn start(engine: Engine, program: Program, place: usize) -> Result<Self, String> {
        let name = match engine {
            Engine::Chromium => "chromedriver",
            Engine::Firefox => "geckodriver",
            Engine::WebKit => "WebKitWebDriver",
        };
        if engine == Engine::WebKit && env::var_os("DISPLAY").is_none() && env::var_os("WAYLAND_DISPLAY").is_none() {
            return Err(
                "WebKit has no headless mode and DISPLAY is not set: `cargo xtask test` starts a display of \
                        its own, `xvfb-run` does too"
                    .to_owned(),
            );
        }
        let port = free_port().map_err(|error| format!("there is no free port for {name}: {error}"))?;
        let log_path = scratch().join(format!("{name}-{place}.log"));
        let log = log_file(&log_path).map_err(|error| format!("the log of {name} cannot be written: {error}"))?;
        let mut command = Command::new(name);
        match engine {
            Engine::Chromium => command.arg(format!("--port={port}")),
            Engine::Firefox => command.args(["--host", "127.0.0.1", "--port", &port.to_string()]),
            Engine::WebKit => command.args(["--host=127.0.0.1", &format!("--port={port}")]),
        };
        if engine == Engine::WebKit && program == Program::NoWasm {
            // `JavaScriptCore`'s switch for its compilers; the browser inherits it.
            command.env("JSC_useJIT", "0");
        }
        command
            // Firefox needs a home that belongs to its user, and none of the browsers should change the developer's.
            .env("HOME", home()?)
            .stdin(Stdio::null())
            .stdout(Stdio::from(log.try_clone().map_err(|error| error.to_string())?))
            .stderr(Stdio::from(log));
        let program = command
            .spawn()
            .map_err(|error| format!("{name} does not start ({error}): `cargo xtask test` installs what is missing"))?;
        let mut driver = Self { program, port };
        driver.listens(name, &log_path).await?;
        Ok(driver)
    }

    /// The address on which it listens.
    pub(super) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    async fn listens(&mut self, name: &str, log_path: &Path) -> Result<(), String> {
        let start = Instant::now();
        while start.elapsed() < START_DEADLINE {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).await.is_ok() {
                return Ok(());
            }
            if let Ok(Some(status)) = self.program.try_wait() {
                return Err(format!("{name} ended at once ({status}): see {}", log_path.display()));
            }
            sleep(POLL).await;
        }
        Err(format!("{name} does not listen after {} s", START_DEADLINE.as_secs()))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The program may have ended already.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// Cargo's folder for the files of tests.
fn scratch() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

fn home() -> Result<PathBuf, String> {
    let home = scratch().join("home");
    fs::create_dir_all(&home).map_err(|error| format!("{} cannot be made: {error}", home.display()))?;
    Ok(home)
}

fn log_file(path: &Path) -> std::io::Result<File> {
    fs::create_dir_all(scratch())?;
    File::create(path)
}
