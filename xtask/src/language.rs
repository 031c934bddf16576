//! `cargo xtask language new TAG`: the files of a new language, to be translated.

use std::fs;

use prisoner_card_locales::{Cldr, ENGLISH, draft};

use crate::{
    failure::{Doing, Failure, Outcome},
    process,
    tools::Toolbox,
};

/// The script that prints CLDR's data of a language, from Node.js, which has all of it.
const CLDR: &str = include_str!("language/cldr.js");

pub(crate) fn run(toolbox: &Toolbox<'_>, mut parser: lexopt::Parser) -> Outcome {
    let mut words = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            lexopt::Arg::Value(word) => words.push(word.to_string_lossy().into_owned()),
            other => return Err(other.unexpected().into()),
        }
    }
    let [new, tag] = &*words else {
        return Err(Failure::new("write `cargo xtask language new TAG`, such as `new hy`"));
    };
    if new != "new"
        || !tag
            .split('-')
            .all(|part| part.chars().all(|character| character.is_ascii_alphanumeric()))
    {
        return Err(Failure::new(format!("`{new} {tag}` is not `new` and a language tag")));
    }
    let locales = toolbox.project().root.join("locales");
    let folder = locales.join(tag);
    if folder.exists() {
        return Err(Failure::new(format!("{} is there already", folder.display())));
    }
    let texts = prisoner_card_locales_build::read(&locales).doing("read the folders below locales")?;
    let english = texts
        .get(ENGLISH)
        .ok_or_else(|| Failure::new("locales/en, the reference, is missing"))?;
    let printed = process::standard_output(
        toolbox.command("node")?.args(["--eval", CLDR, tag]),
        "write a tag that CLDR knows",
    )?;
    let cldr: Cldr = serde_json::from_slice(&printed)
        .map_err(|error| Failure::new(format!("what Node.js knows of {tag} cannot be read: {error}")))?;
    let drafts =
        draft(tag, english, &cldr).ok_or_else(|| Failure::new(format!("CLDR does not say how {tag} counts")))?;
    fs::create_dir(&folder).doing(format_args!("make {}", folder.display()))?;
    for (name, text) in drafts {
        let path = folder.join(name);
        fs::write(&path, text).doing(format_args!("write {}", path.display()))?;
    }
    println!(
        "{0} has every message, in English. Next:\n\
         1. Translate what stands below `# English:` in the files with .ftl (docs/languages.md).\n\
         2. Complete grammar.toml: dates in a sentence, citations, names of laws.\n\
         3. Write the terms of law that you chose, and who uses them, into glossary.md.\n\
         4. Add a line for {tag} to the tables in docs/languages.md and docs/ru/languages.md.\n\
         The build says with file and line what does not fit. `cargo test --package prisoner-card-locales` lists what is \
         still in English.",
        folder.display()
    );
    Ok(())
}
