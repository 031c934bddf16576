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

/// Writes the feed, unless it is no longer as it was read: an editor, or another run of the command, may have written it.
fn write(feed: &Path, read: &[u8], written: &[u8]) -> Result<(), Failure> {
    if fs::read(feed).doing(format_args!("read {}", feed.display()))? != read {
        return Err(Failure::new(format!(
            "{} was changed by another program meanwhile, so nothing is written; run the command again",
            feed.display()
        )));
    }
    // Of a symbolic link, the file that it points to is the feed.
    let done = fs::canonicalize(feed).and_then(|feed| file::replace(&feed, written));
    done.doing(format_args!("write {}", feed.display()))
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
        write(feed, &source.bytes, &update.feed)?;
    }
    report(&update.report())?;
    Ok(outcome(table.is_clear() && update.is_clear))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::write;

    #[test]
    fn a_feed_that_another_program_has_written_meanwhile_stays() {
        let folder = tempfile::tempdir().unwrap();
        let feed = folder.path().join("feed.json");
        fs::write(&feed, "another").unwrap();
        let message = write(&feed, b"read", b"written").unwrap_err().to_string();
        assert!(
            message.contains("was changed by another program meanwhile"),
            "{message}"
        );
        assert_eq!(fs::read(&feed).unwrap(), b"another");
        write(&feed, b"another", b"written").unwrap();
        assert_eq!(fs::read(&feed).unwrap(), b"written");
    }
}
