//! A table: its drafts are printed, or its people are put into a feed.

use std::fs;
use std::path::Path;

use prisoner_card_document::Source;
use prisoner_card_import::ImportError;
use prisoner_card_import::table::{Table, TableRequest, import_table, new_map};

use super::{outcome, report};
use crate::outcome::{Doing, Failure, Outcome, print};
use crate::{args, clock, file, input};

/// Imports the table.
pub(super) fn run(table: &str, arguments: &args::Import) -> Result<Outcome, Failure> {
    let failed = |error: ImportError| Failure::new(error.to_string());
    let table = input::read(table)?;
    if arguments.map_new {
        print(
            new_map(&table, arguments.encoding.as_deref())
                .map_err(failed)?
                .as_bytes(),
        )?;
        return Ok(Outcome::Done);
    }
    let read = |file: &Option<String>| file.as_deref().map(input::read).transpose();
    let (map, places) = (read(&arguments.map)?, read(&arguments.places)?);
    let table = import_table(&TableRequest {
        table: &table,
        map: map.as_ref(),
        places: places.as_ref(),
        encoding: arguments.encoding.as_deref(),
        today: clock::latest_date(),
    })
    .map_err(failed)?;
    report(&table.report())?;
    match &arguments.into {
        Some(feed) => into(&table, feed, arguments.dry_run),
        None => {
            let gaps = table.gaps();
            report(&gaps)?;
            print(table.drafts().map_err(failed)?.as_bytes())?;
            Ok(outcome(table.is_clear() && gaps.is_empty()))
        }
    }
}

/// Puts the people into the feed, whole or not at all.
fn into(table: &Table, feed: &Path, is_dry_run: bool) -> Result<Outcome, Failure> {
    let bytes = fs::read(feed).doing(format_args!("read {}", feed.display()))?;
    let source = Source {
        name: feed.display().to_string(),
        bytes,
    };
    let update = table.update(&source).map_err(|error| Failure::new(error.to_string()))?;
    if !is_dry_run && update.feed != source.bytes {
        // Of a symbolic link, the file that it points to is the feed.
        let written = fs::canonicalize(feed).and_then(|feed| file::replace(&feed, &update.feed));
        written.doing(format_args!("write {}", feed.display()))?;
    }
    report(&update.report())?;
    Ok(outcome(table.is_clear() && update.is_clear))
}
