//! `check`

mod pages;
mod photos;

use std::io::{self, BufWriter, IsTerminal, Write};

use prisoner_card_check::{Page, across, explanation};
use prisoner_card_document::Source;
use prisoner_card_document::diagnostic::Severity;
use prisoner_card_document::report::{self, Checked, Human};

use crate::args::{self, Format};
use crate::clock::now;
use crate::outcome::{Failure, Outcome, print, tell};

/// Checks a page of a feed for a command that goes on with it. Reports the problems, but not those with codes in
/// `except`. Returns whether the page may go out.
pub(crate) fn admit(source: &Source, except: &[&str]) -> bool {
    let mut page = Page::examine(source.clone(), now());
    photos::check(&mut page);
    page.problems.retain(|problem| !except.contains(&problem.code));
    let checked = page.checked();
    if !checked.problems.is_empty() {
        report_to_people(std::slice::from_ref(&checked));
    }
    checked.count(Severity::Error) == 0
}

/// Runs the command.
///
/// # Errors
///
/// Where a feed cannot be read (the others are checked all the same), or the problems cannot be written.
pub fn run(arguments: &args::Check) -> Result<Outcome, Failure> {
    if let Some(code) = &arguments.explain {
        let Some(explanation) = explanation(code) else {
            return Err(Failure::new(format!(
                "there is no code {code:?}; docs/checks.md lists all of them"
            )));
        };
        print(explanation.as_bytes())?;
        return Ok(Outcome::Done);
    }
    let (mut series, mut failures) = pages::read(&arguments.feeds, now());
    across::check(&mut series);
    let mut pages: Vec<Page> = series.into_iter().flatten().collect();
    if arguments.strict {
        pages.iter_mut().for_each(Page::make_strict);
    }
    let checked: Vec<Checked<'_>> = pages.iter().map(Page::checked).collect();
    match arguments.format {
        Format::Json => {
            let json = report::json(&checked)
                .map_err(|error| Failure::new(format!("cannot write what was found as JSON: {error}")))?;
            print(&json)?;
        }
        Format::Human => report_to_people(&checked),
    }
    // The last failure is the command's own, and is reported with its exit code.
    if let Some(last) = failures.pop() {
        for failure in failures {
            tell(format_args!("error: {failure}"));
        }
        return Err(last);
    }
    let has_errors = checked.iter().any(|checked| checked.count(Severity::Error) > 0);
    Ok(if has_errors { Outcome::Problems } else { Outcome::Done })
}

fn report_to_people(checked: &[Checked<'_>]) {
    let human = Human::new(has_colours());
    let mut output = BufWriter::new(io::stderr().lock());
    for checked in checked {
        // If standard error cannot be written, only the exit code reports the problem.
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

/// On a terminal with colours, unless the user has switched them off (<https://no-color.org/>).
fn has_colours() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    io::stderr().is_terminal() && !is_set("NO_COLOR") && !is_dumb
}
