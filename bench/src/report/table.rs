//! Markdown tables that can be read as plain text, too.

/// A table with a title.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) title: String,
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(title: impl Into<String>, columns: &[&str]) -> Self {
        Self {
            title: title.into(),
            columns: columns.iter().map(ToString::to_string).collect(),
            rows: Vec::new(),
        }
    }

    pub(crate) fn add(&mut self, row: Vec<String>) {
        self.rows.push(row);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The title as a heading, and the table with its columns aligned.
    pub(crate) fn render(&self) -> String {
        let widths: Vec<usize> = (0..self.columns.len()).map(|column| self.width(column)).collect();
        let rule = widths
            .iter()
            .enumerate()
            .map(|(column, width)| match column {
                0 => "-".repeat(*width),
                _ => format!("{}:", "-".repeat(width - 1)),
            })
            .collect::<Vec<_>>();
        let mut lines = vec![format!("### {}", self.title), String::new()];
        lines.push(line(&self.columns, &widths));
        lines.push(line(&rule, &widths));
        lines.extend(self.rows.iter().map(|row| line(row, &widths)));
        lines.join("\n") + "\n"
    }

    fn width(&self, column: usize) -> usize {
        std::iter::once(&self.columns)
            .chain(&self.rows)
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or_default()
            .max(3)
    }
}

/// The first column to the left, figures to the right.
fn line(cells: &[String], widths: &[usize]) -> String {
    let cells: Vec<_> = cells
        .iter()
        .zip(widths)
        .enumerate()
        .map(|(column, (cell, width))| match column {
            0 => format!("{cell:<width$}"),
            _ => format!("{cell:>width$}"),
        })
        .collect();
    format!("| {} |", cells.join(" | "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let mut table = Table::new("Sizes", &["peer", "ms"]);
        table.add(vec!["a".to_owned(), "1,234".to_owned()]);
        table.add(vec!["longer".to_owned(), "5 × 6".to_owned()]);
        assert_eq!(
            table.render(),
            "### Sizes\n\n\
             | peer   |    ms |\n\
             | ------ | ----: |\n\
             | a      | 1,234 |\n\
             | longer | 5 × 6 |\n"
        );
    }
}
