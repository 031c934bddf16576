//! A table's people put into a feed. Only values that the table states change, and every change is reported; everything
//! written by hand stays to the byte. A person who moved has no address that letters may still go to.

mod absent;
mod edit;
mod envelope;
mod list;
mod merge;
mod other;
mod same;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use prisoner_card_document::{Document, Json, Node, Source, parse};
use serde_json::Value;

use super::report::{self, quoted};
use super::{Person, Table};
use crate::ImportError;
use crate::words::{Pattern, pattern};
use absent::Absent;
use edit::Edits;
use prisoner_card_document::report::visible;

/// A feed with the people of a table in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Update {
    /// The feed.
    pub feed: Vec<u8>,
    /// The changes, each in a line.
    pub changes: Vec<String>,
    /// The points for the publisher to check, each in a line; none of them changes the feed.
    pub notes: Vec<String>,
    /// Whether every row was put into the feed.
    pub is_clear: bool,
}

impl Table {
    /// Puts the people into a feed. Rows and items match by their id.
    ///
    /// # Errors
    ///
    /// Where the feed is no sound JSON with a list of items, or goes on in another file; and where the changes would not
    /// leave it sound, or lose something else of it.
    pub fn update(&self, feed: &Source) -> Result<Update, ImportError> {
        self.refuse_renamed_places()?;
        let refused = |why: &str| ImportError::refused(&feed.name, why);
        let bytes = feed.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&feed.bytes);
        let document = parse(bytes);
        let (root, items) = root_and_items(&document).map_err(refused)?;
        let mut update = Update {
            feed: Vec::new(),
            changes: Vec::new(),
            notes: Vec::new(),
            is_clear: true,
        };
        let mut edits = Edits::new(bytes);
        let language = root.get("language").and_then(Node::as_str).unwrap_or("en");
        let rows = by_id(
            self.people
                .iter()
                .map(|person| (person.item.get("id").and_then(Value::as_str), person)),
        );
        let known = by_id(
            items
                .entries()
                .iter()
                .map(|item| (item.get("id").and_then(Node::as_str), item)),
        );
        let absent = Absent::of(items, &edits, language, |id| rows.contains_key(id));
        let mut added = Vec::new();
        let mut namesakes = BTreeMap::new();
        for person in &self.people {
            let Some(id) = person.item.get("id").and_then(Value::as_str) else {
                update.leave(format!("row {}: without an id it is not put into the feed", person.row));
                continue;
            };
            let name = visible(id);
            if let Some([first, _, ..]) = rows.get(id).map(Vec::as_slice) {
                update.leave(format!(
                    "{name}: row {} has the id of another row, so neither is used",
                    person.row
                ));
                let is_first = std::ptr::eq(*first, person);
                if let (true, Some([item])) = (is_first, known.get(id).map(Vec::as_slice)) {
                    merge::close_unread(id, item, &mut edits, &mut update);
                }
                continue;
            }
            match known.get(id).map(Vec::as_slice).unwrap_or_default() {
                [] => {
                    update.changes.push(format!("{name}: added (row {})", person.row));
                    for member in report::lacking(&person.item) {
                        update.leave(format!(
                            "{name}: the table does not say {member}, without which nobody can be shown"
                        ));
                    }
                    added.push(&person.item);
                    let alike = absent.like(person).into_iter();
                    namesakes.extend(alike.map(|(id, item)| (id, (item, name.clone()))));
                }
                [item] if item.is_withdrawn() => {
                    update
                        .notes
                        .push(format!("{name}: withdrawn in the feed, so its row changes nothing"));
                }
                [item] => merge::person(person, item, language, &self.name, &mut edits, &mut update),
                _ => update.leave(format!(
                    "{name}: the feed has several items of this id, so none is changed"
                )),
            }
        }
        let slipped: BTreeSet<&str> = self.slipped.iter().map(String::as_str).collect();
        for id in slipped.iter().filter(|id| !rows.contains_key(**id)) {
            if let Some([item]) = known.get(id).map(Vec::as_slice) {
                merge::unread(id, item, &mut edits, &mut update);
            }
        }
        for (id, (item, added)) in namesakes {
            update.leave(format!(
                "{added}: the feed has this name under the id {}, which the table has no more; where it is one person, give \
                 the row that id, and leave one of the two items",
                quoted(id)
            ));
            if !slipped.contains(id) {
                merge::close_namesake(id, item, &mut edits, &mut update);
            }
        }
        for (id, items) in &known {
            if !rows.contains_key(id) && !slipped.contains(id) && !items.iter().any(|item| item.is_withdrawn()) {
                update.notes.push(format!(
                    "{}: in the feed, and no longer in the table; nothing of it is changed",
                    visible(id)
                ));
            }
        }
        update.notes.sort_by_cached_key(|note| by_numbers(note));
        update.notes.dedup();
        edits.append(items, &added);
        let bom = &feed.bytes[..feed.bytes.len() - bytes.len()];
        let text = edits.apply(root).map_err(|error| refused(&error.to_string()))?;
        update.feed = [bom, &text].concat();
        Ok(update)
    }

    /// A column of places under another name than the map's would leave people where they no longer are.
    fn refuse_renamed_places(&self) -> Result<(), ImportError> {
        let Some(missing) = self.renamed_places.first() else {
            return Ok(());
        };
        Err(ImportError::refused(
            &self.name,
            format!(
                "the map's column {missing:?}, which says where people are, is not in it, and columns are that are not in the \
                 map; write the new header there"
            ),
        ))
    }
}

/// The feed's object and its list of items, or why the feed cannot be changed.
fn root_and_items<'d, 'a>(document: &'d Document<'a>) -> Result<(&'d Node<'a>, &'d Node<'a>), &'static str> {
    let root = document.root.as_ref().filter(|_| document.is_sound());
    let root = root.ok_or("it is no sound JSON; `prisoner-card check` says what is wrong")?;
    let items = root.get("items").filter(|items| matches!(items.value, Json::List(_)));
    let items = items.ok_or("it has no list of items")?;
    if root.get("next_url").is_some() {
        return Err("it goes on at its next_url; name the feed that has everybody in one file");
    }
    Ok((root, items))
}

impl Update {
    fn leave(&mut self, note: String) {
        self.notes.push(note);
        self.is_clear = false;
    }

    /// The report for people: the changes, then the notes.
    pub fn report(&self) -> String {
        let nothing = self.changes.is_empty().then(|| "nothing changes".to_owned());
        let mut lines: Vec<_> = self
            .changes
            .iter()
            .chain(&self.notes)
            .chain(&nothing)
            .map(String::as_str)
            .collect();
        lines.push("");
        lines.join("\n")
    }
}

/// A key that sorts texts by the numbers in them: row 5 before row 22.
fn by_numbers(note: &str) -> (String, String) {
    static NUMBER: Pattern = pattern!(r"\d+");
    let padded = NUMBER.replace_all(note, |number: &regex::Captures<'_>| format!("{:0>20}", &number[0]));
    (padded.into_owned(), note.to_owned())
}

fn by_id<'a, T>(all: impl Iterator<Item = (Option<&'a str>, T)>) -> HashMap<&'a str, Vec<T>> {
    let mut found: HashMap<&str, Vec<T>> = HashMap::new();
    for (id, value) in all {
        if let Some(id) = id {
            found.entry(id).or_default().push(value);
        }
    }
    found
}

/// A change, in a line: `primerova: custody.code: "colony" → "released" (people.csv:C12)`.
fn change(person: &Person, table: &str, pointer: &str, old: Option<&str>, new: &str) -> String {
    let is_of = |used: &&super::Used| used.pointer.starts_with(pointer) || pointer.starts_with(&used.pointer);
    let used = person.used.iter().find(is_of);
    told(person, table, pointer, old, new, used)
}

/// An entry that is added to a list: the one of that number among those that the table has, each in a column of its own
/// or all in one.
fn addition(person: &Person, table: &str, pointer: &str, (index, count): (usize, usize), new: &str) -> String {
    let cells: Vec<_> = person.used.iter().filter(|used| used.pointer == pointer).collect();
    let used = if cells.len() == count {
        cells.get(index)
    } else {
        cells.first()
    };
    told(person, table, pointer, None, new, used.copied())
}

fn told(
    person: &Person,
    table: &str,
    pointer: &str,
    old: Option<&str>,
    new: &str,
    used: Option<&super::Used>,
) -> String {
    let id = person.item.get("id").and_then(Value::as_str).unwrap_or_default();
    let member = pointer
        .trim_start_matches("/_prisoner_card")
        .trim_start_matches('/')
        .replace('/', ".");
    let cell = used.map_or_else(
        || format!("row {}", person.row),
        |used| format!("{table}:{}", used.cell),
    );
    let new = visible(new);
    let id = visible(id);
    match old {
        Some(old) => format!("{id}: {member}: {} → {new} ({})", visible(old), visible(&cell)),
        None => format!("{id}: {member}: {new}, which was not there ({})", visible(&cell)),
    }
}

/// The line which reports that the mail is closed until a person has looked.
fn closed(id: &str, why: &str) -> String {
    format!(
        "{}: mail.state: {} → {}, since {why}",
        visible(id),
        quoted("open"),
        quoted("unknown")
    )
}
