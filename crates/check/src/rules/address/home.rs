//! A private home where a prison should be.

use super::{Address, Context};
use crate::signs::Signs;
use prisoner_card_document::diagnostic::Diagnostic;
use prisoner_card_document::span_within;

pub(super) fn check(address: &Address<'_, '_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(flat) = Signs::of(address.text).home() {
        found.push(Diagnostic::error(
            "home-address",
            span_within(context.bytes, address.node, &flat),
            "this names a flat, and no prison, hospital or box: it is somebody's home, for all to read",
            "remove the address; for letters that somebody collects, write a box or the organisation's address",
        ));
    }
}
