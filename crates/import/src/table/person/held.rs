//! The place where a person is held, and the address for letters.

use prisoner_card_format::codes::CustodyCode;
use serde_json::{Value, json};

use super::super::Used;
use super::super::columns::Planned;
use super::super::envelope::is_fit;
use super::super::item::put;
use super::super::map::is_blank;
use super::super::member::{Codes, Kind};
use super::super::place::{self, Place};
use super::super::prisons::region_of;
use super::super::recipient::recipient_doubt;
use super::Draft;
use super::gone::may_be_gone;
use crate::region::{is_same_region, may_be_region};

impl<'a> Draft<'a> {
    /// Puts in the person's custody. Returns the prison and the cell that names it.
    pub(super) fn custody(&mut self) -> Option<(place::Prison, &'a Planned)> {
        let reader = self.reader;
        let columns: Vec<&'a Planned> = reader
            .plan
            .columns
            .iter()
            .filter(|column| column.kind == Kind::Place)
            .collect();
        if columns.is_empty() {
            self.is_lost |= self.over().is_some();
        }
        let is_empty = |column: &&Planned| self.row.cell(column.index).text.trim().is_empty();
        self.is_unplaced = !columns.is_empty() && columns.iter().all(is_empty);
        let (columns, others): (Vec<_>, Vec<_>) = columns.into_iter().partition(|column| self.holds(column));
        let (mut places, mut is_clear, mut last) = (Vec::new(), true, None);
        for column in columns {
            let cell = self.row.cell(column.index);
            if let Some(comment) = &cell.comment {
                is_clear = false;
                if !may_be_gone(comment, false, false) {
                    let why = "a place with a comment may be another one, so it gives no custody and no address; write what the \
                               comment says into a column, and delete it";
                    self.quote(column.index, comment, why);
                }
                continue;
            }
            // "Not known" in this column is a word of its own.
            if cell.text.is_empty() {
                continue;
            }
            if cell.doubt().is_some() {
                is_clear = false;
                continue;
            }
            if is_blank(&cell.line()) {
                places.push((Place::Status("unknown".to_owned()), column));
                continue;
            }
            match place::read(cell, reader.words, |name| {
                reader.prisons.is_some_and(|prisons| prisons.has(name))
            }) {
                Ok(place) => places.push((place, column)),
                Err(why) => {
                    is_clear = false;
                    self.leave(column, why);
                }
            }
            last = Some(column);
        }
        if !is_clear {
            self.is_lost = true;
            return None;
        }
        if places.is_empty() && others.iter().any(|column| self.is_filled(column)) {
            self.is_lost = true;
        }
        if places.len() > 1 {
            places.retain(|(place, _)| *place != Place::Status("unknown".to_owned()));
        }
        let all: Vec<_> = places.iter().map(|(place, _)| place.clone()).collect();
        let place = match place::together(&all) {
            Ok(place) => place?,
            Err(why) => {
                self.is_lost = true;
                self.leave(last?, why);
                return None;
            }
        };
        let (_, column) = places.iter().find(|(known, _)| *known == place)?;
        let is_held = match &place {
            Place::Status(code) => CustodyCode::from_code(code).is_some_and(CustodyCode::is_held),
            Place::Prison(_) => true,
        };
        if let Some(why) = self.gone().filter(|_| is_held) {
            self.is_lost = true;
            self.leave(column, &format!("{why}, so the place gives no custody and no address"));
            return None;
        }
        match place {
            Place::Status(code) => {
                self.take(column, "/_prisoner_card/custody", json!({ "code": code }));
                None
            }
            Place::Prison(prison) => {
                let region = self.region_of_cell();
                if let Err(why) = region.and_then(|region| {
                    let region = region.map(|(region, _)| region).unwrap_or_default();
                    region_of(&prison, &region).map(|_| ())
                }) {
                    self.is_lost = true;
                    self.leave(column, why);
                    return None;
                }
                if let Some(code) = &prison.code {
                    self.held(column, code, &prison);
                }
                Some((prison, column))
            }
        }
    }

    /// Puts in that the person is held in a prison: its name, and the region where another column says it. A name with
    /// a postcode in it is an address, which belongs on envelopes alone.
    fn held(&mut self, column: &Planned, code: &str, prison: &place::Prison) {
        let mut custody = json!({ "code": code, "certainty": "unknown" });
        let pointer = "/_prisoner_card/custody";
        let mut digits = prison.name.split(|character: char| !character.is_ascii_digit());
        if digits.all(|digits| digits.len() < 5) {
            let region = self.region().filter(|_| prison.region.is_none());
            let name = match &region {
                Some((region, _)) => format!("{}, {region}", prison.name),
                None => prison.name.clone(),
            };
            custody["place"] = self.in_language(column, name);
            if let Some((_, region)) = region {
                self.note(region, pointer);
            }
        }
        self.take(column, pointer, custody);
    }

    /// The region, and the column that says it.
    fn region(&self) -> Option<(String, &'a Planned)> {
        self.region_of_cell().ok().flatten()
    }

    /// The region, and the column that says it; an error where its cell says more, or is of another kind of row, or where
    /// two columns name different regions.
    fn region_of_cell(&self) -> Result<Option<(String, &'a Planned)>, &'static str> {
        let reader = self.reader;
        let columns = reader.plan.columns.iter();
        let filled = columns.filter(|column| column.kind == Kind::Region && self.is_filled(column));
        let (columns, others): (Vec<_>, Vec<_>) = filled.partition(|column| self.holds(column));
        let mut regions = Vec::new();
        for column in columns {
            let cell = self.row.cell(column.index);
            let region = cell.line();
            if !may_be_region(&region) || cell.doubt().is_some() || reader.words.code(Codes::Place, &region).is_some() {
                return Err("the column of regions has more than a region, so it gives no custody and no address");
            }
            regions.push((region, column));
        }
        match regions.split_first() {
            None if others.is_empty() => Ok(None),
            None => Err("whether the region counts depends on another column, so it gives no custody and no address"),
            Some((first, rest)) if rest.iter().all(|(region, _)| is_same_region(region, &first.0)) => {
                Ok(Some(first.clone()))
            }
            Some(_) => Err("two columns name different regions, so it gives no custody and no address"),
        }
    }

    /// Whether a column has something in this row.
    fn is_filled(&self, column: &Planned) -> bool {
        !is_blank(&self.row.cell(column.index).line())
    }

    /// The envelope: only from a prison with an address, and a recipient that the table states.
    pub(super) fn envelope(&mut self, prison: &place::Prison, column: &Planned) {
        let reader = self.reader;
        let Some(prisons) = reader.prisons else { return };
        let region = self.region().map(|(region, _)| region).unwrap_or_default();
        let known = match prisons.find(prison, &region) {
            Ok(known) => known,
            Err(why) => return self.leave(column, &format!("{why}, so there is no address")),
        };
        if self.item.pointer("/_prisoner_card/custody").is_none()
            && let Some(code) = &known.custody
        {
            self.held(column, code, prison);
        }
        let code = self
            .item
            .pointer("/_prisoner_card/custody/code")
            .and_then(Value::as_str);
        let code = code.and_then(CustodyCode::from_code);
        if code.is_some_and(|code| !code.is_held() || code.is_at_home()) {
            return;
        }
        for (language, form) in &reader.plan.envelope {
            let Some((recipient, recipient_column)) = self.recipient(language) else {
                continue;
            };
            let Some((address, address_cell)) = known.addresses.get(language) else {
                self.leave(
                    column,
                    &format!("the table of places has no address of it in {language:?}"),
                );
                continue;
            };
            let parts: Vec<_> = form
                .split("{address}")
                .map(|part| part.replace("{recipient}", &recipient))
                .collect();
            let pointer = format!("/_prisoner_card/mail/address/envelope/{language}");
            put(&mut self.item, &pointer, parts.join(address).into());
            put(
                &mut self.item,
                "/_prisoner_card/mail/address/certainty",
                "unknown".into(),
            );
            self.note(recipient_column, &pointer);
            self.note(column, &pointer);
            self.used.push(Used {
                pointer,
                cell: address_cell.clone(),
            });
        }
    }

    /// The person as an envelope in that language has them, and the column that says it.
    fn recipient(&mut self, language: &str) -> Option<(String, &'a Planned)> {
        let plan = self.reader.plan;
        let of_table = plan.language.as_deref();
        let is_of = |column: &&Planned| {
            column.kind == Kind::Recipient && column.language.as_deref().or(of_table) == Some(language)
        };
        let columns = plan.columns.iter().filter(is_of);
        let columns: Vec<_> = columns
            .filter(|column| self.is_filled(column) && self.holds(column))
            .collect();
        let (column, others) = columns.split_first()?;
        let cell = self.row.cell(column.index);
        let recipient = cell.line();
        if let Some(other) = others
            .iter()
            .find(|other| self.row.cell(other.index).line() != recipient)
        {
            self.leave(other, "another column has another recipient, so there is no address");
            return None;
        }
        let doubt = if is_fit(&recipient) && cell.doubt().is_none() {
            let card = self.item.get("_prisoner_card").unwrap_or(&Value::Null);
            recipient_doubt(&recipient, language, card)
        } else {
            Some("something in it does not belong on an envelope".to_owned())
        };
        match doubt {
            Some(why) => {
                self.leave(column, &format!("{why}, so there is no address"));
                None
            }
            None => Some((recipient, column)),
        }
    }
}
