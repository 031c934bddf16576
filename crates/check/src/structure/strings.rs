//! Strings whose words are not checked.

use prisoner_card_format::{Publication, clean};

use super::mistake::{self, Mistake};
use prisoner_card_document::diagnostic::quoted;

/// Whether a text shows nothing.
pub(super) fn is_blank(text: &str) -> bool {
    clean(text).is_empty()
}

/// A string in which something can be seen.
pub(super) fn words(text: &str) -> Option<Mistake> {
    is_blank(text).then(|| mistake::empty("text"))
}

/// A string that is always the same: a version.
pub(super) fn exactly(wanted: &str, text: &str) -> Option<Mistake> {
    if text == wanted {
        return None;
    }
    let message = format!("this is {}, and must be \"{wanted}\"", quoted(text));
    let help = format!("write \"{wanted}\"");
    Some(if Publication::is_version_of_json_feed(text) {
        Mistake::warning("wrong-version", message, help)
    } else {
        Mistake::error("wrong-version", message, help)
    })
}

/// An address that does not say its language: a post office reads it in one and a writer in another.
pub(super) fn address_without_language(text: &str) -> Mistake {
    Mistake::error(
        "address-without-language",
        "this address does not say in which language it is written",
        format!("write {{ \"ru\": {} }}, with the right language", quoted(text)),
    )
}
