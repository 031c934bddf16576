//! Chromium, driven over its `DevTools` protocol.

mod connection;
mod process;
mod tab;
mod traffic;

pub(crate) use self::{
    process::Browser,
    tab::{Memory, Tab},
    traffic::Traffic,
};
