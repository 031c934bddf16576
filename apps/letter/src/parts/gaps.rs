//! The gaps of the sentences: a name or a year.

use prisoner_card_letter::{Change, Gap, Script, Side};
use yew::prelude::*;

use super::View;
use super::fields::{self, TextField};
use crate::state::Action;
use crate::words::Say;

/// The fields of some gaps: the writer's word, and the letter's where it is in other letters. `at` begins the names of the
/// fields, which stand at a sentence on offer and in the letter.
pub(super) fn fields(view: &View, gaps: &[Gap], at: &'static str) -> Html {
    html! { <>{ for gaps.iter().map(|gap| field(view, *gap, at)) }</> }
}

fn field(view: &View, gap: Gap, at: &'static str) -> Html {
    let say = Say(&view.words);
    let letter = view.state.letter();
    let filling = letter.filling(gap);
    let is_open = letter.filled(gap, Side::Letter).is_none();
    let needs_other = letter.needs_other_script(gap) || !filling.letters.is_empty();
    let script = match Script::of_language(letter.language()) {
        Script::Latin => say.in_latin(),
        Script::Cyrillic => say.in_cyrillic(),
        Script::Arabic => say.in_arabic(),
        Script::Han => say.in_chinese(),
    };
    let text = |side, label: &str, value: &str, hint: Option<&str>| {
        let oninput = view
            .dispatch
            .reform(move |text| Action::Change(Change::Fill { gap, side, text }));
        let mut field = TextField::new(label, value, oninput);
        let end = if side == Side::Writer { "-writer" } else { "-letter" };
        field.focus = Some([at, gap.code(), end].concat().into());
        field.mode = gap.is_number().then(|| "numeric".into());
        field.hint = hint.filter(|_| is_open).map(|hint| hint.to_owned().into());
        field.lang = (side == Side::Letter).then(|| letter.language().to_owned().into());
        field.view()
    };
    let hint = (!needs_other).then(|| say.fill_in());
    let mut both = vec![text(Side::Writer, say.gap(gap), &filling.writers, hint)];
    if needs_other {
        both.push(text(Side::Letter, script, &filling.letters, Some(say.other_script())));
    }
    fields::fields(both)
}
