//! The state and the effects.

mod use_builder;
mod use_feed;
mod use_fragment;
mod use_release;
mod use_search;
mod use_static_card;

pub(crate) use use_builder::{Builder, use_builder};
pub(crate) use use_feed::use_feed;
pub(crate) use use_fragment::use_fragment;
pub(crate) use use_release::use_release;
pub(crate) use use_search::use_search;
pub(crate) use use_static_card::use_static_card;
