//! The card by its rendered HTML.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../common/mod.rs"]
mod common;

#[path = "../hostile/mod.rs"]
mod hostile;

mod case;
mod countries;
mod languages;
mod letters;
mod order;
mod page;
mod static_card;
mod who;

use prisoner_card::view::CardProps;
use serde_json::Value;

use crate::common::{Feed, tag};

const ENVELOPE: &str = "403882, Волгоградская область, г. Камышин, ул. Рабочая, д. 38, ФКУ СИЗО-2 УФСИН России \
                        по Волгоградской области, Миронову Сергею Геннадьевичу, 1981 г. р.";
const READING: &str = "Sergei Gennadyevich Mironov (born 1981), Remand Prison No. 2, Federal Penitentiary Service of \
                       Russia for Volgograd Oblast, 38 Rabochaya Street, Kamyshin, Volgograd Oblast, 403882, Russia";

fn sample() -> CardProps {
    Feed::sample().props("mironov")
}

/// The sample with one member of its extension object changed.
fn sample_with(member: &str, value: Value) -> CardProps {
    let mut feed = Feed::sample();
    feed.person("mironov")[member] = value;
    feed.props("mironov")
}

fn in_russian() -> CardProps {
    CardProps {
        language: tag("ru"),
        ..sample()
    }
}
