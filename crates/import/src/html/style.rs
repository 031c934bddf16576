//! The little of style sheets that tells how text is read: what is struck out or hidden, what is raised or lowered.

use std::collections::HashMap;

use crate::words::{Pattern, pattern};

/// How an element's text looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) is_struck: bool,
    pub(super) is_hidden: bool,
    pub(super) shift: Option<Shift>,
}

/// Where text stands that is not on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    /// Above it, as a footnote's mark.
    Raised,
    /// Below it.
    Lowered,
}

impl Look {
    /// The look that declarations give.
    pub(super) fn of(declarations: &str) -> Self {
        Self::default().then(declarations)
    }

    /// The look where further declarations follow: what they state counts (CSS Cascading, "order of appearance").
    fn then(self, declarations: &str) -> Self {
        let mut plain = declarations.to_ascii_lowercase();
        plain.retain(|character| !character.is_whitespace());
        let has = |wanted: &str| plain.contains(wanted);
        let is_hidden = has("display:none") || has("visibility:hidden");
        let shift = match (has("vertical-align:super"), has("vertical-align:sub")) {
            (true, _) => Some(Shift::Raised),
            (false, true) => Some(Shift::Lowered),
            (false, false) => self.shift.filter(|_| !has("vertical-align:")),
        };
        Self {
            is_struck: has("line-through") || self.is_struck && !has("text-decoration"),
            is_hidden: is_hidden || self.is_hidden && !has("display:") && !has("visibility:"),
            shift,
        }
    }

    /// Both looks together.
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            is_struck: self.is_struck || other.is_struck,
            is_hidden: self.is_hidden || other.is_hidden,
            shift: self.shift.or(other.shift),
        }
    }
}

/// The looks of classes.
#[derive(Debug, Default)]
pub(super) struct Rules(HashMap<String, Look>);

impl Rules {
    /// Notes the rules for a class alone, as programs write them: `.c7`, `span.s1`. Rules within another, such as
    /// `@media print`, and those for an element at some place or in some state, may not hold.
    pub(super) fn read(&mut self, sheet: &str) {
        static COMMENT: Pattern = pattern!(r"(?s)/\*.*?\*/|<!--|-->");
        static CLASS: Pattern = pattern!(r"^\w*\.(?P<class>[\w-]+)$");
        let sheet = COMMENT.replace_all(sheet, " ");
        let (mut depth, mut start) = (0_usize, 0);
        let mut selectors = "";
        for (at, character) in sheet.char_indices() {
            match character {
                '{' => {
                    depth += 1;
                    if depth == 1 {
                        selectors = sheet.get(start..at).unwrap_or_default();
                        start = at + 1;
                    }
                }
                '}' => {
                    depth = depth.saturating_sub(1);
                    if depth > 0 {
                        continue;
                    }
                    let body = sheet.get(start..at).unwrap_or_default();
                    for selector in selectors.split(',') {
                        if let Some(class) = CLASS.captures(selector.trim()) {
                            let known = self.0.entry(class["class"].to_owned()).or_default();
                            *known = known.then(body);
                        }
                    }
                    start = at + 1;
                }
                ';' if depth == 0 => start = at + 1,
                _ => {}
            }
        }
    }

    /// The look of a class.
    pub(super) fn of(&self, class: &str) -> Look {
        self.0.get(class).copied().unwrap_or_default()
    }
}
