//! `check`

mod across;
mod examine;
mod explain;
mod pages;
mod report;
mod rules;
mod structure;

use std::io::{self, BufWriter, IsTerminal, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use prisoner_card_format::Instant;

use crate::args::{self, Format};
use crate::diagnostic::{Diagnostic, Severity};
use crate::outcome::{Failure, Outcome, print};
use pages::Page;
use report::{Checked, Human};

/// Finds all that is wrong with a feed, in the order of the document. `now` decides what lies in the future and what
/// is past its date.
pub fn diagnose(bytes: &[u8], now: Instant) -> Vec<Diagnostic> {
    examine::examine(bytes, now).problems
}

/// Checks a page of a feed for a command that goes on with it, and tells what was found but for problems with the codes
/// `except`. Whether the page may go out.
pub(crate) fn admit(name: &str, bytes: &[u8], except: &[&str]) -> bool {
    let mut page = Page::examine(name, bytes.to_owned(), now());
    page.problems.retain(|problem| !except.contains(&problem.code));
    let people = page.people();
    let checked = Checked {
        name,
        bytes,
        problems: &page.problems,
        people: &people,
    };
    if !checked.problems.is_empty() {
        tell(std::slice::from_ref(&checked));
    }
    checked.count(Severity::Error) == 0
}

/// Runs the command.
///
/// # Errors
///
/// Where a feed cannot be read (the others are checked all the same), or what was found cannot be written.
pub fn run(arguments: &args::Check) -> Result<Outcome, Failure> {
    if let Some(code) = &arguments.explain {
        print(explain::section(code)?.as_bytes())?;
        return Ok(Outcome::Done);
    }
    let (mut series, mut failures) = pages::read(&arguments.feeds, now());
    across::check(&mut series);
    let mut pages: Vec<Page> = series.into_iter().flatten().collect();
    if arguments.strict {
        for problem in pages.iter_mut().flat_map(|page| &mut page.problems) {
            if problem.severity == Severity::Warning {
                problem.severity = Severity::Error;
            }
        }
    }
    let people: Vec<Vec<Option<String>>> = pages.iter().map(Page::people).collect();
    let checked = pages.iter().zip(&people).map(|(page, people)| Checked {
        name: &page.name,
        bytes: &page.bytes,
        problems: &page.problems,
        people,
    });
    let checked: Vec<Checked<'_>> = checked.collect();
    match arguments.format {
        Format::Json => print(&report::json(&checked)?)?,
        Format::Human => tell(&checked),
    }
    // The last failure is the command's own, and is told with its exit code.
    if let Some(last) = failures.pop() {
        for failure in failures {
            let _ = writeln!(io::stderr(), "error: {failure}");
        }
        return Err(last);
    }
    let has_errors = checked.iter().any(|checked| checked.count(Severity::Error) > 0);
    Ok(if has_errors { Outcome::Problems } else { Outcome::Done })
}

fn tell(checked: &[Checked<'_>]) {
    let human = Human::new(has_colours());
    let mut output = BufWriter::new(io::stderr().lock());
    for checked in checked {
        // Where nothing can be said any more, the exit code says it.
        let _ = human.write(checked, &mut output);
    }
    if let Some(worst) = checked
        .iter()
        .flat_map(|checked| checked.problems)
        .max_by_key(|problem| problem.severity)
    {
        let _ = writeln!(
            output,
            "More on each kind: prisoner-card check --explain {}",
            worst.code
        );
    }
    let _ = output.flush();
}

/// On a terminal that knows colours, unless they are not wanted (<https://no-color.org/>).
fn has_colours() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    io::stderr().is_terminal() && !is_set("NO_COLOR") && !is_dumb
}

fn now() -> Instant {
    let seconds = match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(_) => 0,
    };
    Instant { unix_seconds: seconds }
}
