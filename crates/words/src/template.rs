//! Templates: `{date}` marks the place of a value.

/// The template with its placeholders filled in: `{date}` by the value of that name.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(template.len() + 32);
    for piece in pieces(template) {
        filled.push_str(match piece {
            Piece::Words(words) => words,
            Piece::Placeholder(name) => value(values, name).copied().unwrap_or_default(),
        });
    }
    filled
}

/// A part of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// As it stands.
    Words(&'a str),
    /// A value, by its name.
    Placeholder(&'a str),
}

/// A template's parts, in order. A template has no braces but those around its placeholders.
pub fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    // The library's search for a string weighs more than a kilobyte, the one for a character next to nothing.
    let mut is_name = true;
    template.split(['{', '}']).map(move |piece| {
        is_name = !is_name;
        if is_name {
            Piece::Placeholder(piece)
        } else {
            Piece::Words(piece)
        }
    })
}

/// The value of that name.
pub fn value<'a, T>(values: &'a [(&str, T)], name: &str) -> Option<&'a T> {
    values.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
}
