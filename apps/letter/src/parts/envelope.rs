//! The envelope: who sends the letter, and what is printed on it.

use std::rc::Rc;

use prisoner_card_letter::{Format, country_line, index_code};
use yew::prelude::*;

use super::View;
use super::fields::{Choice, TextField, when};
use crate::sheet::{Notes, PrintedEnvelope, Written};
use crate::state::{Action, Field};
use crate::words::{self, Say};

/// The sender's fields, the size, and the button that prints.
pub(super) fn envelope(view: &View) -> Html {
    let say = Say(&view.words);
    let View {
        state, shell, dispatch, ..
    } = view;
    let formats = Format::ALL
        .iter()
        .map(|format| AttrValue::from(name(say, *format).to_owned()));
    let on_format = when(dispatch, |place: usize| {
        Format::ALL.get(place).copied().map(Action::Format)
    });
    let chosen = Format::ALL.iter().position(|format| *format == state.format);
    let countries: Rc<[Country]> = shell.countries(view.words.tag()).into();
    let names =
        std::iter::once(AttrValue::default()).chain(countries.iter().map(|(_, name)| AttrValue::from(name.clone())));
    let country = countries.iter().position(|(code, _)| *code == state.sender.country);
    let names: Vec<AttrValue> = names.collect();
    let on_country = {
        let countries = Rc::clone(&countries);
        dispatch.reform(move |place: usize| {
            let code = place.checked_sub(1).and_then(|place| countries.get(place));
            Action::Type(Field::Country, code.map(|(code, _)| code.clone()).unwrap_or_default())
        })
    };
    let print = {
        let (shell, sheet) = (shell.clone(), sheet(view).unwrap_or_default());
        Callback::from(move |_: MouseEvent| shell.print(&sheet))
    };
    let field = |label: &str, value: &str, name: &'static str, field: Field| {
        let text = TextField {
            label: label.to_owned().into(),
            value: value.to_owned().into(),
            focus: Some(name.into()),
            oninput: dispatch.reform(move |text| Action::Type(field, text)),
            ..TextField::default()
        };
        text.view()
    };
    let country = Choice {
        label: say.sender_country().to_owned().into(),
        name: "country",
        options: names,
        chosen: country.map_or(0, |place| place + 1),
        onchoose: on_country,
    };
    let format = Choice {
        label: say.envelope_size().to_owned().into(),
        name: "format",
        options: formats.collect(),
        chosen: chosen.unwrap_or_default(),
        onchoose: on_format,
    };
    let sender = &state.sender;
    html! {
        <>
            <h2>{ say.envelope() }</h2>
            <h3>{ say.sender() }</h3>
            <p class="hint">{ say.sender_forgotten() }</p>
            <div class="fields">
                { field(say.sender_name(), &sender.name, "name", Field::Name) }
                { field(say.sender_street(), &sender.street, "street", Field::Street) }
                { field(say.sender_town(), &sender.town, "town", Field::Town) }
                { country.view() }
                { format.view() }
            </div>
            <p class="row">
                <button type="button" class="main print-envelope" onclick={print}>{ say.print_envelope() }</button>
            </p>
        </>
    }
}

/// A country's code and name.
type Country = (String, String);

fn name(say: Say<'_>, format: Format) -> &str {
    match format {
        Format::Label => say.envelope_label(),
        Format::Sheet => say.envelope_sheet(),
        Format::C6 => "C6 (162 × 114 mm)",
        Format::Dl => "DL (220 × 110 mm)",
        Format::C5 => "C5 (229 × 162 mm)",
        Format::No10 => "#10 (9½ × 4⅛″)",
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
    let held_in = subject.profile.country.as_deref();
    let sender = &state.sender;
    let english = words::find_or_english("en");
    let country = country_line(address, &sender.country, held_in, words, &english, |text, tag| {
        shell.capitals(text, tag)
    });
    let number = subject.address().and_then(|address| address.number.as_deref());
    // The envelope has it already where it is needed (feed format, "address.number").
    let number = number.filter(|number| !address.contains(number));
    let below = number.into_iter().chain(country.as_deref());
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
    let printed = PrintedEnvelope {
        format: state.format,
        recipient: Written {
            text: address,
            lang: tag.as_str(),
            dir: "auto",
        },
        below: below
            .map(|text| Written {
                text,
                lang: "en",
                dir: "auto",
            })
            .collect(),
        sender: Written {
            text: &from,
            lang: words.tag(),
            dir: "auto",
        },
        digits: index_code(address, &sender.country, held_in),
        notes: Notes {
            stamp: ours(say.stamp()),
            cut: ours(say.cut_here()),
            fold: ours(say.fold_here()),
        },
    };
    Some(printed.to_json())
}
