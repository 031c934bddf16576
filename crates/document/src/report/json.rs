//! The report for programs.

use std::ops::Range;

use serde::Serialize;

use super::Checked;
use super::lines::Lines;
use crate::diagnostic::Severity;

#[derive(Serialize)]
struct Report<'a> {
    files: Vec<File<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    name: &'a str,
    people: usize,
    errors: usize,
    warnings: usize,
    problems: Vec<Problem<'a>>,
}

#[derive(Serialize)]
struct Problem<'a> {
    code: &'a str,
    severity: &'static str,
    message: &'a str,
    help: &'a str,
    pointer: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    person: Option<&'a str>,
    start: Place,
    end: Place,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    start: Place,
    end: Place,
}

#[derive(Serialize)]
struct Place {
    line: usize,
    column: usize,
    offset: usize,
}

/// All problems, as JSON with a line feed at its end.
///
/// # Errors
///
/// Where it cannot be written as JSON.
pub fn json(checked: &[Checked<'_>]) -> serde_json::Result<Vec<u8>> {
    let report = Report {
        files: checked.iter().map(file).collect(),
    };
    let mut json = serde_json::to_vec_pretty(&report)?;
    json.push(b'\n');
    Ok(json)
}

fn file<'a>(checked: &'a Checked<'_>) -> File<'a> {
    let lines = Lines::of(checked.bytes);
    let problems = checked.problems.iter().map(|problem| {
        let (start, end) = places(&lines, &problem.span);
        Problem {
            code: problem.code,
            severity: problem.severity.name(),
            message: &problem.message,
            help: &problem.help,
            pointer: &problem.pointer,
            person: checked.person(problem),
            start,
            end,
            related: problem
                .related
                .iter()
                .map(|related| {
                    let (start, end) = places(&lines, &related.span);
                    Related {
                        message: &related.message,
                        start,
                        end,
                    }
                })
                .collect(),
        }
    });
    File {
        name: checked.name,
        people: checked.people.len(),
        errors: checked.count(Severity::Error),
        warnings: checked.count(Severity::Warning),
        problems: problems.collect(),
    }
}

fn places(lines: &Lines<'_>, span: &Range<usize>) -> (Place, Place) {
    let place = |offset| {
        let position = lines.position(offset);
        Place {
            line: position.line,
            column: position.column,
            offset,
        }
    };
    (place(span.start), place(span.end))
}
