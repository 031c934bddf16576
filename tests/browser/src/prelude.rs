//! The names that most scenarios use.

pub(crate) use serde_json::{Value, json};

pub(crate) use crate::{
    engines::{Engine, Program},
    fixtures,
    origins::{Answer, Gate, Origin},
    page::{Card, Document, Embed, Page},
    scenario::scenarios,
};
