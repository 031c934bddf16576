//! The tables of the tests: a row is a line, its cells stand between arrows, and `-` is nothing.

/// The rows of a table.
pub(crate) fn rows<const CELLS: usize>(table: &str) -> impl Iterator<Item = [&str; CELLS]> {
    assert!(!table.is_empty(), "a table without rows tests nothing");
    table.lines().map(|line| {
        let mut cells = line.split(" → ");
        std::array::from_fn(|_| cells.next().unwrap_or_else(|| panic!("too few cells: {line}")))
    })
}
