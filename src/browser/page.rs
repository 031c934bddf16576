//! What a card asks of the page around it.

use js_sys::Date as JsDate;
use prisoner_card_format::Date;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node, ShadowRoot};

/// Today, by the visitor's clock and in their time zone.
pub(super) fn today() -> Date {
    let now = JsDate::new_0();
    let narrow = |value: u32| u8::try_from(value).unwrap_or_default();
    let year = u16::try_from(now.get_full_year()).unwrap_or_default();
    // A clock that is out of all bounds counts as slow: the feed's own date is then the later one.
    Date::new(year, narrow(now.get_month() + 1), narrow(now.get_date())).unwrap_or(Date {
        year: 0,
        month: 1,
        day: 1,
    })
}

/// The level that fits the card's heading into the page: one below the heading that comes before it.
pub(super) fn heading_level(root: &Element) -> u8 {
    const DEFAULT: u8 = 2;
    let Some(host) = root
        .get_root_node()
        .dyn_into::<ShadowRoot>()
        .ok()
        .map(|shadow| shadow.host())
    else {
        return DEFAULT;
    };
    let Some(headings) = host
        .owner_document()
        .and_then(|page| page.query_selector_all("h1,h2,h3,h4,h5,h6").ok())
    else {
        return DEFAULT;
    };
    (0..headings.length())
        .rev()
        .filter_map(|index| headings.item(index))
        .find(|heading| heading.compare_document_position(&host) & Node::DOCUMENT_POSITION_FOLLOWING != 0)
        .and_then(|heading| heading.node_name().get(1..)?.parse::<u8>().ok())
        .map_or(DEFAULT, |level| (level + 1).clamp(2, 5))
}
