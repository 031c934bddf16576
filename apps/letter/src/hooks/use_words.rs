//! The words of the letter's language.

use std::rc::Rc;

use prisoner_card_letter::Words;
use yew::prelude::*;

use crate::browser::Shell;
use crate::words;

/// The words of a language; none while they are on their way. They are asked for once.
#[hook]
pub(crate) fn use_words(shell: &Shell, tag: &str) -> Option<Rc<Words>> {
    use_effect_with((shell.clone(), tag.to_owned()), |(shell, tag)| {
        if words::find(tag).is_none() {
            shell.words(tag);
        }
    });
    words::find(tag)
}
