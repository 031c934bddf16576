//! `import`: press releases and tables become drafts. [`table`] has the tables; all else here is for press releases.
//!
//! A file's bytes become text (`decode`), its text lines (`line`, `html`), its lines addresses (`label`, `address`) and
//! blocks (`document`, `heading`). From these one document is read (`reading`): its `fact`s, in forms that leave no
//! doubt, the `sign`s of facts, and `unread` sentences. The documents of a person make one draft (`draft`, `case`,
//! `mail`). The `ledger` keeps account of every line. The `report` lists it, and asks about each sign that no member
//! took.
//!
//! Nothing is guessed: the report asks the person instead. `docs/importing.md` names the rules.

mod address;
mod case;
mod channel;
mod citation;
mod decode;
mod document;
mod draft;
mod fact;
#[cfg(test)]
mod fixtures;
mod heading;
mod html;
mod label;
mod ledger;
mod line;
mod mail;
mod person;
mod prose;
mod quantity;
mod reading;
mod recency;
mod region;
mod report;
mod saying;
mod sign;
pub mod table;
mod unread;
mod words;

use prisoner_card_document::Source;

use document::Document;
use ledger::Ledger;
use prisoner_card_document::report::visible;
use words::Language;

/// More text than any press release has.
const MAX_TEXT: usize = 128 * 1024;

/// The number of first lines that may say that a release is about several people.
const FIRST_LINES: usize = 10;

/// The error of an import that makes no draft. Its message says what is wrong and what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// It is no press release in a language and form that is read here.
    #[error("cannot import {name}: {why}")]
    Refused {
        /// Its name, safe to print on a terminal.
        name: String,
        /// The reason.
        why: String,
    },
    /// Two are in one language.
    #[error(
        "cannot import {first} and {second} together: both are in {language}; import one document for each language of \
         one person"
    )]
    SameLanguage {
        /// The name of the first, safe to print on a terminal.
        first: String,
        /// The name of the second, safe to print on a terminal.
        second: String,
        /// The language, in English.
        language: &'static str,
    },
    /// They may be about two people.
    #[error("cannot import {first} and {second} together: {why}; import one document for each language of one person")]
    NotOnePerson {
        /// The name of the first, safe to print on a terminal.
        first: String,
        /// The name of the second, safe to print on a terminal.
        second: String,
        /// The difference between them.
        why: String,
    },
    /// The requested id is not an id.
    #[error("{0:?} is no id: write small Latin letters, digits and hyphens, or an https URL, and never change it")]
    NoId(String),
    /// The draft is no JSON.
    #[error("cannot write the draft: {0}")]
    Draft(String),
}

impl ImportError {
    fn refused(name: &str, why: impl Into<String>) -> Self {
        Self::Refused {
            name: visible(name),
            why: why.into(),
        }
    }
}

/// A draft, and the report on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The item, as JSON with a line feed at the end.
    pub draft: String,
    /// The report on every line.
    pub report: String,
    /// Whether every line was understood, and the draft has what an item must have.
    pub is_clear: bool,
}

/// The options of an import of press releases.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request<'a> {
    /// The encoding of files that are not UTF-8 and do not say theirs.
    pub encoding: Option<&'a str>,
    /// The person's id, instead of one made from the name.
    pub id: Option<&'a str>,
    /// Whether the report has colours.
    pub is_styled: bool,
}

/// Makes a draft of the press releases of one person, one for each language.
///
/// # Errors
///
/// Where one is no press release in a language that is read here, or shares its language with another.
pub fn import(sources: &[Source], request: Request<'_>) -> Result<Imported, ImportError> {
    let Request {
        encoding,
        id,
        is_styled,
    } = request;
    if let Some(id) = id.filter(|id| !table::is_id(id)) {
        return Err(ImportError::NoId(id.to_owned()));
    }
    let mut documents: Vec<Document> = Vec::new();
    for source in sources {
        let document = document(source, encoding)?;
        if let Some(other) = documents.iter().find(|other| other.language == document.language) {
            return Err(ImportError::SameLanguage {
                first: visible(&other.name),
                second: visible(&document.name),
                language: document.language.name(),
            });
        }
        documents.push(document);
    }
    let mut ledger = Ledger::new(&documents);
    let readings: Vec<_> = documents
        .iter()
        .enumerate()
        .map(|(index, document)| (document.language, reading::read(index, document, &mut ledger)))
        .collect();
    of_one_person(&documents, &readings)?;
    let draft = draft::draft(&readings, id, &mut ledger);
    let against: Vec<_> = mail::against(&readings).cloned().collect();
    let unread: Vec<_> = mail::unread(&readings).cloned().collect();
    let invitations: Vec<_> = readings
        .iter()
        .flat_map(|(_, reading)| &reading.invitations)
        .cloned()
        .collect();
    let json = serde_json::to_string_pretty(&draft).map_err(|error| ImportError::Draft(error.to_string()))?;
    Ok(Imported {
        draft: report::escaped(&json) + "\n",
        report: report::report(
            &documents,
            &ledger,
            &draft,
            [&invitations, &against, &unread],
            is_styled,
        ),
        is_clear: ledger.is_clear() && report::lacking(&draft).is_empty(),
    })
}

/// Whether all documents are about the same person, as far as their names can tell.
fn of_one_person(documents: &[Document], readings: &draft::Readings) -> Result<(), ImportError> {
    let named: Vec<_> = documents
        .iter()
        .zip(readings)
        .map(|(document, (_, reading))| (document, reading.name.as_ref().map(|name| &name.value)))
        .collect();
    let Some((first, name)) = named.iter().find_map(|(document, name)| Some((*document, (*name)?))) else {
        return Ok(());
    };
    for (second, other) in named {
        let is_named = || second.lines.iter().any(|line| name.is_named_in(&line.text));
        let why = match other {
            _ if std::ptr::eq(first, second) => continue,
            Some(other) if name.is_one_with(other) => continue,
            None if is_named() => continue,
            Some(other) => format!("\"{name}\" and \"{other}\" may be two people"),
            None => format!("\"{name}\" is not named in {}", visible(&second.name)),
        };
        return Err(ImportError::NotOnePerson {
            first: visible(&first.name),
            second: visible(&second.name),
            why: visible(&why),
        });
    }
    Ok(())
}

fn document(source: &Source, encoding: Option<&str>) -> Result<Document, ImportError> {
    let refuse = |why: &str| Err(ImportError::refused(&source.name, why));
    let decoded = decode::decode(&source.name, &source.bytes, encoding)?;
    let lines = if decoded.is_html {
        html::lines(&decoded.text)
    } else {
        line::plain(&decoded.text)
    };
    if lines.is_empty() {
        return refuse("there is no text in it");
    }
    if lines.iter().map(|line| line.text.len()).sum::<usize>() > MAX_TEXT {
        return refuse("it has more than 128 KiB of text, which no press release has");
    }
    if lines
        .iter()
        .take(FIRST_LINES)
        .any(|line| saying::is_of_several(&line.text))
    {
        return refuse("it is about more than one person; import a document for each");
    }
    // Addresses in another language are part of the form.
    let prose = lines
        .iter()
        .filter(|line| label::of(line).is_none())
        .map(|line| line.text.as_str());
    let Some(language) = Language::of(&prose.collect::<Vec<_>>().join("\n")) else {
        return refuse("it is in neither of the languages that can be read, English and Russian");
    };
    Ok(Document {
        name: source.name.clone(),
        language,
        remark: decoded.remark,
        lines: label::split(lines),
    })
}
