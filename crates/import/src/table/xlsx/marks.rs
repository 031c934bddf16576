//! Marks on cells that calamine does not report: text that is struck out within a cell, and comments.

use std::collections::{BTreeMap, HashSet};

use super::super::workbook::{Archive, Piece, attribute, elements, part_of, pieces};
use crate::line::squeezed;

/// A row, from 1, and a column, from 0.
pub(super) type Position = (usize, usize);

/// The cells in which text is struck out, and the comments on cells.
#[derive(Debug, Default)]
pub(super) struct Marks {
    pub(super) struck: HashSet<Position>,
    pub(super) comments: BTreeMap<Position, String>,
}

/// A part of a workbook that another part names.
pub(super) struct Part {
    pub(super) id: String,
    /// The last word of its type, such as `worksheet`.
    pub(super) kind: String,
    /// Its path in the archive.
    pub(super) path: String,
}

/// The parts that a part names, those alone that are there.
pub(super) fn parts(archive: &mut Archive, part: &str) -> Result<Vec<Part>, String> {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let path = format!("{folder}/_rels/{name}.rels");
    let mut parts = Vec::new();
    if !has(archive, &path) {
        return Ok(parts);
    }
    part_of(archive, &path, |xml| {
        elements(xml, |element| {
            let of = |name: &str| attribute(element, name).unwrap_or_default();
            if element.local_name().as_ref() == "Relationship" {
                parts.push(Part {
                    id: of("Id"),
                    kind: of("Type").rsplit('/').next().unwrap_or_default().to_owned(),
                    path: resolved(folder, &of("Target")),
                });
            }
        })
    })??;
    parts.retain(|part| has(archive, &part.path));
    Ok(parts)
}

fn has(archive: &Archive, path: &str) -> bool {
    archive.index_for_name(path).is_some()
}

/// The path of a part that is named from within a folder, such as `../comments1.xml`.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(path) = target.strip_prefix('/') {
        return path.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').collect();
    for step in target.split('/') {
        match step {
            ".." => drop(path.pop()),
            "." => {}
            step => path.push(step),
        }
    }
    path.join("/")
}

/// The position of a cell such as `C12`.
pub(super) fn position(cell: &str) -> Option<Position> {
    let letters = cell.bytes().take_while(u8::is_ascii_uppercase).count();
    let (column, row) = cell.split_at_checked(letters)?;
    let column = column.bytes().try_fold(0_usize, |column, letter| {
        column.checked_mul(26)?.checked_add(usize::from(letter - b'A') + 1)
    })?;
    // Spreadsheets have 16,384 columns.
    let column = column.checked_sub(1).filter(|column| *column < 16_384)?;
    Some((row.parse().ok()?, column))
}

/// A run of text within a cell, which may be struck out.
#[derive(Debug, Default)]
pub(super) struct Run {
    is_open: bool,
    is_text: bool,
    is_struck: bool,
}

impl Run {
    pub(super) fn read(&mut self, piece: &Piece) {
        match piece {
            Piece::Start(element) => match element.local_name().as_ref() {
                "r" => {
                    *self = Self {
                        is_open: true,
                        ..Self::default()
                    }
                }
                "t" => self.is_text = true,
                "strike" if self.is_open => {
                    let value = attribute(element, "val");
                    self.is_struck = !value.is_some_and(|value| value == "0" || value == "false");
                }
                _ => {}
            },
            Piece::Text(_) => {}
            Piece::End(name) => match name.rsplit(':').next() {
                Some("r") => *self = Self::default(),
                Some("t") => self.is_text = false,
                _ => {}
            },
        }
    }

    /// Whether that text is in it and struck out.
    pub(super) fn is_struck(&self, text: &str) -> bool {
        self.is_text && self.is_struck && !text.trim().is_empty()
    }
}

/// The numbers of the shared strings in which text is struck out.
pub(super) fn struck_strings(archive: &mut Archive, path: &str) -> Result<HashSet<usize>, String> {
    let (mut struck, mut count, mut run) = (HashSet::new(), 0_usize, Run::default());
    part_of(archive, path, |xml| {
        pieces(xml, |piece| {
            run.read(&piece);
            match piece {
                Piece::Start(element) if element.local_name().as_ref() == "si" => count += 1,
                Piece::Text(text) if run.is_struck(text) => {
                    struck.insert(count.saturating_sub(1));
                }
                _ => {}
            }
        })
    })??;
    Ok(struck)
}

/// The comments on the cells of a sheet. Where there is a thread of comments, its text comes in place of the notice that
/// Excel writes for programs without threads.
pub(super) fn comments(archive: &mut Archive, sheet: &str) -> Result<BTreeMap<Position, String>, String> {
    let parts = parts(archive, sheet)?;
    let mut all = BTreeMap::new();
    for (kind, element) in [("comments", "comment"), ("threadedComment", "threadedComment")] {
        let mut found: BTreeMap<Position, String> = BTreeMap::new();
        for part in parts.iter().filter(|part| part.kind == kind) {
            let mut place = None;
            part_of(archive, &part.path, |xml| {
                pieces(xml, |piece| match piece {
                    Piece::Start(start) if start.local_name().as_ref() == element => {
                        place = attribute(start, "ref").as_deref().and_then(position);
                        if let Some(place) = place {
                            found.entry(place).or_default().push(' ');
                        }
                    }
                    Piece::Text(text) => {
                        if let Some(comment) = place.and_then(|place| found.get_mut(&place)) {
                            comment.push_str(text);
                        }
                    }
                    _ => {}
                })
            })??;
        }
        all.extend(found);
    }
    for comment in all.values_mut() {
        *comment = squeezed(comment);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::{position, resolved};

    #[test]
    fn cells_and_parts_are_found_by_their_names() {
        for (cell, expected) in [
            ("A1", Some((1, 0))),
            ("AA12", Some((12, 26))),
            ("XFD7", Some((7, 16_383))),
            ("XFE7", None),
            ("12", None),
            ("C", None),
            ("AAAAAAAAAAAAAAAAAAAAAAAAAAAAA1", None),
        ] {
            assert_eq!(position(cell), expected, "{cell}");
        }
        for (target, path) in [
            ("../comments1.xml", "xl/comments1.xml"),
            ("/xl/comments1.xml", "xl/comments1.xml"),
            ("./sheet2.xml", "xl/worksheets/sheet2.xml"),
            ("../../../x.xml", "x.xml"),
        ] {
            assert_eq!(resolved("xl/worksheets", target), path);
        }
    }
}
