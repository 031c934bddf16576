//! Programs of others that some tests run, to see what they make of the project's files. Where one cannot be installed,
//! its tests are left out, and a line says so.

use super::{Toolbox, browsers::Browser, debian};
use crate::failure::{Failure, Outcome};

/// The tests that a program is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    /// Tests of the publisher's tool, which end it at each of its steps. Only Linux has the program.
    Native,
    /// Tests of the packages, which open pages in Chromium.
    Packages,
}

/// The programs. Their Debian packages have the same names.
const PROGRAMS: [(&str, For); 3] = [
    ("strace", For::Native),
    ("hugo", For::Packages),
    ("jekyll", For::Packages),
];

/// Installs missing programs, if that needs no password.
pub(crate) fn provide(toolbox: &Toolbox<'_>, browsers: &[Browser]) -> Outcome {
    let missing = missing(browsers, |program| toolbox.find(program).is_some());
    if missing.is_empty() {
        return Ok(());
    }
    debian::install(toolbox, &missing, |remedy| {
        Failure::new(format!("{} missing: {remedy}", missing.join(" and ")))
    })
}

fn missing(browsers: &[Browser], is_there: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let is_run = |tests: For| match tests {
        For::Native => cfg!(target_os = "linux"),
        For::Packages => browsers.contains(&Browser::Chromium),
    };
    PROGRAMS
        .iter()
        .filter(|(program, tests)| is_run(*tests) && !is_there(program))
        .map(|(program, _)| *program)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_programs_of_the_tests_that_run_are_installed() {
        assert_eq!(missing(&Browser::ALL, |_| true), Vec::<&str>::new());
        assert_eq!(missing(&Browser::ALL, |name| name == "strace"), ["hugo", "jekyll"]);
        assert_eq!(
            missing(&[Browser::Firefox], |name| name == "strace"),
            Vec::<&str>::new()
        );
    }
}
