//! The fenced blocks of a document.
#![allow(dead_code, reason = "each test needs a part of it")]

/// A block, and the comment right before it, which tells a test its kind.
pub(crate) struct Block {
    pub(crate) marker: String,
    pub(crate) language: String,
    pub(crate) text: String,
}

pub(crate) fn blocks<'a>(mut lines: impl Iterator<Item = &'a str>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut marker = "";
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let text = lines.by_ref().take_while(|line| *line != "```");
            blocks.push(Block {
                marker: marker.to_owned(),
                language: language.to_owned(),
                text: text.flat_map(|line| [line, "\n"]).collect(),
            });
        }
        let comment = line.strip_prefix("<!-- ").and_then(|line| line.strip_suffix(" -->"));
        marker = comment.unwrap_or_default();
    }
    blocks
}
