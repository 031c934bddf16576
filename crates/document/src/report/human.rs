//! The report for people.

use std::collections::HashMap;
use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Element, Level, Renderer, Snippet};

use super::Checked;
use super::excerpt::{Excerpt, Place, excerpts};
use super::lines::{Lines, Position};
use super::visible::visible;
use crate::diagnostic::{Diagnostic, Severity};

/// The most problems of one code that are shown for one document.
const MAX_PER_CODE: usize = 20;

/// Wide enough for every excerpt: they are cut already.
const WIDTH: usize = 1_000;

/// Prints in the manner of a compiler.
pub struct Human {
    renderer: Renderer,
}

impl Human {
    /// A report with colours, or without.
    pub fn new(has_colours: bool) -> Self {
        let renderer = if has_colours {
            Renderer::styled().hyperlink(false)
        } else {
            Renderer::plain()
        };
        Self {
            renderer: renderer.term_width(WIDTH),
        }
    }

    /// Writes the problems of a document, and a line that sums them up.
    ///
    /// # Errors
    ///
    /// Where the output cannot be written.
    pub fn write(&self, checked: &Checked<'_>, output: &mut dyn Write) -> io::Result<()> {
        let lines = Lines::of(checked.bytes);
        let mut shown: HashMap<&str, usize> = HashMap::new();
        for problem in checked.problems {
            let count = shown.entry(problem.code).or_default();
            *count += 1;
            if *count <= MAX_PER_CODE {
                writeln!(output, "{}\n", self.report(checked, &lines, problem))?;
            }
        }
        for problem in checked.problems {
            let count = shown.remove(problem.code).unwrap_or_default();
            if count > MAX_PER_CODE {
                let more = format!("{} more of this kind; --format json lists all", count - MAX_PER_CODE);
                let title = level(problem.severity).primary_title(more).id(problem.code);
                let group = annotate_snippets::Group::with_title(title);
                writeln!(output, "{}\n", self.renderer.render(&[group]))?;
            }
        }
        writeln!(output, "{}", summary(checked))
    }

    fn report(&self, checked: &Checked<'_>, lines: &Lines<'_>, problem: &Diagnostic) -> String {
        let name = visible(checked.name);
        let excerpts = excerpts(lines, places(problem));
        let mut group = level(problem.severity)
            .primary_title(visible(&problem.message))
            .id(problem.code)
            .elements(excerpts.iter().map(|excerpt| snippet(excerpt, &name)));
        if !problem.pointer.is_empty() {
            let mut place = visible(&problem.pointer);
            if let Some(person) = checked.person(problem) {
                place = format!("{place} ({})", visible(person));
            }
            group = group.element(Level::NOTE.with_name("at").message(place));
        }
        group = group.element(Level::HELP.message(visible(&problem.help)));
        with_positions_of_the_document(&self.renderer.render(&[group]), &excerpts, lines, &name)
    }
}

/// The renderer knows the excerpts alone, and so gives the columns in them: those of a line that was cut, or in which a
/// character was written as its code, differ from the document's.
fn with_positions_of_the_document(rendered: &str, excerpts: &[Excerpt<'_>], lines: &Lines<'_>, name: &str) -> String {
    let mut done = String::new();
    let mut rest = rendered;
    for excerpt in excerpts {
        let Some(mark) = excerpt.main_mark() else { continue };
        let named = |position: Position| format!("{name}:{}:{}", position.line, position.column);
        let shown = named(excerpt.shown_position(mark));
        // The first excerpt's place comes after the title, which is one line.
        let from = if done.is_empty() {
            rest.find('\n').unwrap_or_default()
        } else {
            0
        };
        if let Some(place) = rest.get(from..).and_then(|text| text.find(&shown)) {
            let (before, after) = rest.split_at(from + place);
            done.push_str(before);
            done.push_str(&named(lines.position(mark.offset)));
            rest = after.strip_prefix(&shown).unwrap_or(after);
        }
    }
    done.push_str(rest);
    done
}

fn places(problem: &Diagnostic) -> Vec<Place<'_>> {
    let related = problem.related.iter().map(|related| Place {
        span: related.span.clone(),
        label: Some(&related.message),
        is_primary: false,
    });
    let own = Place {
        span: problem.span.clone(),
        label: None,
        is_primary: true,
    };
    std::iter::once(own).chain(related).collect()
}

fn snippet<'e>(excerpt: &'e Excerpt<'_>, name: &'e str) -> Element<'e> {
    let marks = excerpt.marks.iter().map(|mark| {
        let kind = if mark.is_primary {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        kind.span(mark.span.clone()).label(mark.label)
    });
    Snippet::source(excerpt.text.as_str())
        .path(name)
        .line_start(excerpt.first_line)
        .annotations(marks)
        .into()
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::INFO.with_name(severity.name()),
    }
}

/// `2 errors, 1 warning in feed.json`, or `feed.json: sound, 3 people`.
fn summary(checked: &Checked<'_>) -> String {
    let name = visible(checked.name);
    let counts = [
        counted(checked.count(Severity::Error), "error", "errors"),
        counted(checked.count(Severity::Warning), "warning", "warnings"),
        counted(checked.count(Severity::Advice), "piece of advice", "pieces of advice"),
    ];
    let people = counted(checked.people.len(), "person", "people").unwrap_or_else(|| "nobody in it".to_owned());
    let [errors, warnings, advice] = counts;
    if errors.is_none() && warnings.is_none() {
        let advice = advice.map(|advice| format!("; {advice}")).unwrap_or_default();
        return format!("{name}: sound, {people}{advice}");
    }
    let counts: Vec<String> = [errors, warnings, advice].into_iter().flatten().collect();
    format!("{} in {name}", counts.join(", "))
}

/// `1 error`, `2 errors`; nothing for none.
fn counted(count: usize, one: &str, many: &str) -> Option<String> {
    match count {
        0 => None,
        1 => Some(format!("1 {one}")),
        _ => Some(format!("{count} {many}")),
    }
}
