//! The size of the release build, and its budgets.

use std::{collections::BTreeMap, fmt::Write};

use serde::Deserialize;

use crate::{
    compress::Sizes,
    failure::{Failure, Outcome},
};

/// budgets.toml: the most bytes of each file that a visitor may have to download.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Budgets {
    /// File name, in which one `*` stands for anything → bytes after brotli.
    brotli: BTreeMap<String, u64>,
}

impl Budgets {
    pub(crate) fn parse(text: &str) -> Outcome<Self> {
        toml::from_str(text).map_err(|error| Failure::new(format!("budgets.toml is not valid: {}", error.message())))
    }

    fn of(&self, name: &str) -> Option<u64> {
        self.brotli
            .iter()
            .find(|(pattern, _)| matches(pattern, name))
            .map(|(_, budget)| *budget)
    }

    /// Fails when a file is past its budget, or a budget has no file and so checks nothing.
    pub(crate) fn check(&self, files: &BTreeMap<String, Sizes>) -> Outcome {
        for (pattern, budget) in &self.brotli {
            let mut guarded = files.iter().filter(|(name, _)| matches(pattern, name)).peekable();
            if guarded.peek().is_none() {
                return Err(Failure::new(format!(
                    "budgets.toml has a budget for `{pattern}` but there is no such file: fix the name"
                )));
            }
            if let Some((name, sizes)) = guarded.find(|(_, sizes)| sizes.brotli > *budget) {
                return Err(Failure::new(format!(
                    "{name} is {} bytes after brotli, {} past its budget of {budget} (budgets.toml): make it smaller",
                    sizes.brotli,
                    sizes.brotli - budget
                )));
            }
        }
        Ok(())
    }
}

/// The table that `cargo xtask dist` prints.
pub(crate) fn table(files: &BTreeMap<String, Sizes>, budgets: &Budgets) -> String {
    let width = files.keys().map(|name| name.chars().count()).max().unwrap_or(0).max(4);
    let mut table = format!(
        "{:width$} {:>9} {:>9} {:>9} {:>9}\n",
        "file", "raw", "gzip", "brotli", "budget"
    );
    for (name, Sizes { raw, gzip, brotli }) in files {
        let budget = budgets.of(name).map(|bytes| bytes.to_string()).unwrap_or_default();
        let line = format!("{name:width$} {raw:>9} {gzip:>9} {brotli:>9} {budget:>9}");
        // Writing to a string cannot fail.
        let _ = writeln!(table, "{}", line.trim_end());
    }
    table
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, end)) => name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUDGETS: &str = "[brotli]\n\"prisoner-card.js\" = 8000\n\"prisoner-card-*.wasm\" = 95000\n";

    fn files(script: u64, wasm: u64) -> BTreeMap<String, Sizes> {
        let sizes = |brotli| Sizes {
            raw: 3 * brotli,
            gzip: 2 * brotli,
            brotli,
        };
        BTreeMap::from([
            ("prisoner-card.js".to_owned(), sizes(script)),
            ("prisoner-card-0123456789abcdef.wasm".to_owned(), sizes(wasm)),
            ("feed.json".to_owned(), sizes(1)),
        ])
    }

    #[track_caller]
    fn assert_checked(budgets: &str, files: &BTreeMap<String, Sizes>, expected: Result<(), &str>) {
        assert_eq!(
            Budgets::parse(budgets).unwrap().check(files),
            expected.map_err(Failure::new)
        );
    }

    #[test]
    fn a_file_past_its_budget_fails_with_the_figure_and_so_does_a_budget_that_guards_nothing() {
        assert_checked(BUDGETS, &files(8000, 95000), Ok(()));
        assert_checked(
            BUDGETS,
            &files(8001, 1),
            Err(
                "prisoner-card.js is 8001 bytes after brotli, 1 past its budget of 8000 (budgets.toml): make it smaller",
            ),
        );
        assert_checked(
            BUDGETS,
            &files(1, 96000),
            Err(
                "prisoner-card-0123456789abcdef.wasm is 96000 bytes after brotli, 1000 past its budget of 95000 \
                 (budgets.toml): make it smaller",
            ),
        );
        assert_checked(
            "[brotli]\n\"card.js\" = 1\n",
            &files(1, 1),
            Err("budgets.toml has a budget for `card.js` but there is no such file: fix the name"),
        );
    }

    #[test]
    fn a_mistyped_budgets_file_is_refused() {
        let failure = Budgets::parse("[brotly]\n").unwrap_err().to_string();
        assert!(failure.starts_with("budgets.toml is not valid: "), "{failure}");
    }

    #[test]
    fn the_table_has_a_row_for_each_file() {
        let table = table(&files(7, 9), &Budgets::parse(BUDGETS).unwrap());
        assert_eq!(
            table,
            "file                                      raw      gzip    brotli    budget\n\
             feed.json                                   3         2         1\n\
             prisoner-card-0123456789abcdef.wasm        27        18         9     95000\n\
             prisoner-card.js                           21        14         7      8000\n"
        );
    }

    #[test]
    fn a_pattern_needs_both_its_ends() {
        assert!(matches("a-*.wasm", "a-1.wasm"));
        assert!(!matches("a-*.wasm", "a-1.wasm.br"));
        assert!(!matches("aa*aa", "aaa"));
    }
}
