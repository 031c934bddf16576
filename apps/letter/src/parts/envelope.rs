//! The envelope: its size, and the texts that are printed on it.

use prisoner_card_letter::{Format, country_line, has_number, index_code};
use yew::prelude::*;

use super::View;
use super::elements::{self, button, row};
use super::fields::{choice, when};
use crate::sheet::{Notes, PrintedEnvelope, Written};
use crate::state::Action;
use crate::words::{self, Say};

/// The size, and the button that prints.
pub(super) fn envelope(view: &View) -> Html {
    let say = Say(&view.words);
    let View {
        state, shell, dispatch, ..
    } = view;
    let print = {
        let (shell, sheet) = (shell.clone(), sheet(view).unwrap_or_default());
        Callback::from(move |_: MouseEvent| shell.print(&sheet))
    };
    let format = choice(
        say.envelope_size(),
        "format",
        Format::ALL.iter().map(|format| name(say, *format).to_owned()).collect(),
        Format::ALL.iter().position(|format| *format == state.format),
        &when(dispatch, |place: usize| {
            Format::ALL.get(place).copied().map(Action::Format)
        }),
    );
    html! {
        <>
            { elements::step(say.envelope()) }
            { format }
            { elements::paragraph("hint", say.print_hint()) }
            { row(button("main print-envelope", say.print_envelope(), false, print)) }
        </>
    }
}

fn name(say: Say<'_>, format: Format) -> &str {
    match format {
        Format::Label => say.envelope_label(),
        Format::Sheet => say.envelope_sheet(),
        Format::C6 => "C6 (162 × 114 mm)",
        Format::Dl => "DL (220 × 110 mm)",
        Format::C5 => "C5 (229 × 162 mm)",
        Format::No10 => "\u{2066}#10 (9½ × 4⅛″)\u{2069}",
    }
}

fn sheet(view: &View) -> Option<String> {
    let View {
        subject,
        words,
        state,
        shell,
        ..
    } = view;
    let (tag, address) = subject.envelope()?;
    let address = address.as_str();
    let held_in = subject.profile.country.as_deref().unwrap_or_default();
    let sender = &state.sender;
    let english = words::find_or_english("en");
    let in_english = english
        .country(held_in)
        .map_or_else(|| shell.country(held_in), ToOwned::to_owned);
    let country = country_line(address, &sender.country, held_in, words, &in_english, |text, tag| {
        shell.capitals(text, tag)
    });
    // The envelope has it already where it is needed (feed format, "address.number").
    let prisoner = view.number().trim();
    let number = Some(prisoner).filter(|number| !number.is_empty() && !has_number(address, number));
    let from = if sender.country.is_empty() {
        String::new()
    } else {
        shell.country(&sender.country)
    };
    let lines = [&sender.name, &sender.street, &sender.town, &from];
    let lines: Vec<&str> = lines
        .into_iter()
        .map(|line| line.trim())
        .filter(|line| !line.is_empty())
        .collect();
    // A country alone is no sender.
    let from = if lines.len() > usize::from(!from.is_empty()) {
        lines.join("\n")
    } else {
        String::new()
    };
    let say = Say(words);
    let ours = |text| Written {
        text,
        lang: words.tag(),
        dir: words.direction(),
    };
    let foreign = |text| Written {
        text,
        lang: "en",
        dir: "auto",
    };
    let printed = PrintedEnvelope {
        format: state.format,
        recipient: Written {
            text: address,
            lang: tag.as_str(),
            dir: "auto",
        },
        number: number.map(foreign),
        country: country.as_deref().map(foreign),
        sender: Written {
            text: &from,
            lang: words.tag(),
            dir: "auto",
        },
        digits: index_code(address, prisoner, &sender.country, held_in),
        notes: Notes {
            stamp: ours(say.stamp()),
            cut: ours(say.cut_here()),
            fold: ours(say.fold_here()),
        },
    };
    Some(printed.to_json())
}
