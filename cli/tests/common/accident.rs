//! The tool, with an accident at a call to the system.

use std::io::Write;
use std::process::Command;

/// The calls that change something on the disk. Some have several names; not every machine has them all.
pub(crate) const CALLS: [&str; 15] = [
    "write",
    "fsync",
    "syncfs",
    "flock",
    "link",
    "linkat",
    "mkdir",
    "mkdirat",
    "rename",
    "renameat",
    "renameat2",
    "symlink",
    "symlinkat",
    "unlink",
    "unlinkat",
];

/// Whether a call can be interrupted here. If not, standard error says so, past the test harness.
pub(crate) fn can_interrupt(test: &str) -> bool {
    let traced = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).status();
    let can = traced.is_ok_and(|status| status.success());
    if !can {
        let _ = writeln!(std::io::stderr(), "SKIPPED: {test}: strace cannot trace here");
    }
    can
}

/// The tool, ready for its arguments: `write:signal=SIGKILL:when=3` ends it at the third call of that name.
pub(crate) fn with_accident(accident: &str) -> Command {
    let mut command = Command::new("strace");
    command
        .args(["-f", "-qq", "-o", "/dev/null", "-e"])
        .arg(format!("inject=?{accident}"))
        .arg(env!("CARGO_BIN_EXE_prisoner-card"));
    command
}
