//! Running other programs: shown as they run, or with their output caught. Work in threads of this one.

use std::{
    process::{Child, Command, ExitStatus, Output, Stdio},
    thread::ScopedJoinHandle,
};

use crate::failure::{Failure, Outcome};

/// Runs `command` with its output on the terminal. `remedy` completes the sentence printed when it fails.
pub(crate) fn run(command: &mut Command, remedy: &str) -> Outcome {
    let mut child = start(command)?;
    end(command, &mut child, remedy)
}

pub(crate) fn start(command: &mut Command) -> Outcome<Child> {
    command.spawn().map_err(|error| cannot_start(command, &error))
}

/// Waits for the end of a started `command`.
pub(crate) fn end(command: &Command, child: &mut Child, remedy: &str) -> Outcome {
    let status = child.wait().map_err(|error| cannot_start(command, &error))?;
    if status.success() {
        Ok(())
    } else {
        Err(failed(command, status, remedy))
    }
}

/// Replaces this process with `command`, so that a signal to it reaches the command; on other systems, waits for it.
pub(crate) fn replace_with(command: &mut Command) -> Outcome {
    #[cfg(unix)]
    {
        let error = std::os::unix::process::CommandExt::exec(command);
        Err(cannot_start(command, &error))
    }
    #[cfg(not(unix))]
    run(command, "see what it says above")
}

/// Runs `command` silently; its output is shown only when it fails.
pub(crate) fn run_silently(command: &mut Command, remedy: &str) -> Outcome {
    standard_output(command, remedy).map(|_| ())
}

/// Runs `command` and returns its output; when it fails, the output is shown.
pub(crate) fn standard_output(command: &mut Command, remedy: &str) -> Outcome<Vec<u8>> {
    let output = output(command)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    print!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Err(failed(command, output.status, remedy))
}

/// Runs `command` and returns its output and its exit status.
pub(crate) fn output(command: &mut Command) -> Outcome<Output> {
    command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| cannot_start(command, &error))
}

/// The result of a thread, when it has ended.
pub(crate) fn joined<T>(thread: ScopedJoinHandle<'_, Outcome<T>>) -> Outcome<T> {
    thread.join().unwrap_or_else(|_| Err(Failure::new("a step panicked")))
}

fn failed(command: &Command, status: ExitStatus, remedy: &str) -> Failure {
    Failure::new(format!("`{}` failed ({status}): {remedy}", shown(command)))
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("`{}` cannot be started: {error}", shown(command)))
}

/// The command as a person would type it, without the folders in front of the program.
fn shown(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_fails_or_is_not_there_is_named() {
        assert_eq!(
            run(&mut Command::new("false"), "try `true`"),
            Err(Failure::new("`false` failed (exit status: 1): try `true`"))
        );
        let missing = run(Command::new("/nowhere/no-such-program").arg("--flag"), "install it").unwrap_err();
        assert!(
            missing
                .to_string()
                .starts_with("`no-such-program --flag` cannot be started: "),
            "{missing}"
        );
    }
}
