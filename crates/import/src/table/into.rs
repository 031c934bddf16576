//! A table's people put into a feed. Only values that the table states change, and every change is reported; everything
//! written by hand stays to the byte. A person who moved has no address that letters may still go to.

mod absent;
mod edit;
mod envelope;
mod list;
mod merge;
mod opened;
mod other;
mod same;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use prisoner_card_document::{Document, Json, Node, Source, parse};
use prisoner_card_format::last_path_segment;
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
    /// Puts the people into a feed. Rows and items match by their id, or by the last part of an id that is a URL.
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
        let slipped: BTreeSet<&str> = self.slipped.iter().map(String::as_str).collect();
        let exact: BTreeSet<&str> = items.entries().iter().filter_map(id).collect();
        // As cards find people: an exact id has precedence over the last part of one that is a URL.
        let key = |item| {
            let id = id(item)?;
            let is_of_row = |key: &&str| rows.contains_key(key) || slipped.contains(key);
            let part = last_path_segment(id).filter(|part| is_of_row(part) && !exact.contains(part));
            Some(part.filter(|_| !is_of_row(&id)).unwrap_or(id))
        };
        let known = by_id(items.entries().iter().map(|item| (key(item), item)));
        let absent = Absent::of(items, &edits, language, |item| {
            key(item).filter(|key| !rows.contains_key(key))
        });
        let mut added = Vec::new();
        let mut namesakes = BTreeMap::new();
        for person in &self.people {
            let Some(id) = person.item.get("id").and_then(Value::as_str) else {
                let row = format!("row {}", person.row);
                update.leave(format!("{row}: without an id it is not put into the feed"));
                let alike = absent.like(person).into_iter();
                namesakes.extend(alike.map(|(id, item)| (id, (item, row.clone(), ""))));
                continue;
            };
            let name = visible(id);
            if let Some([first, _, ..]) = rows.get(id).map(Vec::as_slice) {
                update.leave(format!(
                    "{name}: row {} has the id of another row, so neither is used",
                    person.row
                ));
                let is_first = std::ptr::eq(*first, person);
                for item in known.get(id).into_iter().flatten().filter(|_| is_first) {
                    merge::close_unread(id, item, &mut edits, &mut update);
                }
                continue;
            }
            match known.get(id).map(Vec::as_slice).unwrap_or_default() {
                [] => {
                    let alike = absent.like(person);
                    if update.may_add(person, &name, &alike) {
                        added.push(&person.item);
                        let and = ", and leave one of the two items";
                        namesakes.extend(alike.into_iter().map(|(id, item)| (id, (item, name.clone(), and))));
                    }
                }
                [item] if item.is_withdrawn() => {
                    update
                        .notes
                        .push(format!("{name}: withdrawn in the feed, so its row changes nothing"));
                }
                [item] => merge::person(person, item, language, &self.name, &mut edits, &mut update),
                several => {
                    update.leave(format!(
                        "{name}: the feed has several items of this id, so the row is not used"
                    ));
                    for item in several {
                        merge::close_unread(id, item, &mut edits, &mut update);
                    }
                }
            }
        }
        for id in slipped.iter().filter(|id| !rows.contains_key(**id)) {
            if let Some([item]) = known.get(id).map(Vec::as_slice) {
                merge::unread(id, item, &mut edits, &mut update);
            }
        }
        for (id, (item, row, and)) in namesakes {
            let close = !slipped.contains(id) && !item.is_withdrawn();
            ask_about_namesake((id, item), (&row, and), close, &mut edits, &mut update);
        }
        let is_in_table = |id: &str| rows.contains_key(id) || slipped.contains(id);
        update.name_absent(known.iter().filter(|(id, _)| !is_in_table(id)));
        if self.people.is_empty() {
            update.leave("nobody is in the table; was it exported whole?".to_owned());
        }
        update.sort_notes();
        edits.append(items, &added);
        let bom = &feed.bytes[..feed.bytes.len() - bytes.len()];
        let text = edits
            .apply(root)
            .and_then(|text| opened::close(bytes, items, text, &mut update))
            .map_err(|error| refused(&error.to_string()))?;
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

    /// Puts the notes in the order of their rows.
    fn sort_notes(&mut self) {
        self.notes.sort_by_cached_key(|note| by_numbers(note));
        self.notes.dedup();
    }

    /// Says that a person is added, and what the feed still has to say of them; or why nobody is, where the feed has withdrawn
    /// the name under another id.
    fn may_add(&mut self, person: &Person, name: &str, alike: &[(&str, &Node<'_>)]) -> bool {
        if let Some((id, _)) = alike.iter().find(|(_, item)| item.is_withdrawn()) {
            self.leave(format!(
                "{name}: the feed has withdrawn this name under the id {}, so row {} is not added; where it is somebody else, \
                 put them in by hand",
                quoted(id),
                person.row
            ));
            return false;
        }
        self.changes.push(format!("{name}: added (row {})", person.row));
        for member in report::lacking(&person.item) {
            self.leave(format!(
                "{name}: the table does not say {member}, without which nobody can be shown"
            ));
        }
        true
    }

    /// Names the people whom the feed has and the table no longer.
    fn name_absent<'n, 'a: 'n>(&mut self, absent: impl Iterator<Item = (&'n &'n str, &'n Vec<&'n Node<'a>>)>) {
        for (id, items) in absent {
            if !items.iter().any(|item| item.is_withdrawn()) {
                self.notes.push(format!(
                    "{}: in the feed, and no longer in the table; nothing of it is changed",
                    visible(id)
                ));
            }
        }
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

/// Asks whether a row, under another id, is about a person of the feed, and closes that person's mail until it is known.
fn ask_about_namesake<'b>(
    (id, item): (&str, &Node<'b>),
    (row, and): (&str, &str),
    close: bool,
    edits: &mut Edits<'b>,
    update: &mut Update,
) {
    update.leave(format!(
        "{row}: the feed has this name under the id {}, which the table has no more; where it is one person, give the row \
         that id{and}",
        quoted(id)
    ));
    if close {
        merge::close_namesake(id, item, edits, update);
    }
}

/// The id of an item; cards take a number for one, too.
fn id<'n>(item: &'n Node<'_>) -> Option<&'n str> {
    let id = item.get("id")?;
    match id.value {
        Json::Number(number) => Some(number),
        _ => id.as_str(),
    }
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
