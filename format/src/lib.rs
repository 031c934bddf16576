//! The prisoner card's feed format, version 1: from the feed's JSON to values that are valid ever after.
//!
//! Two layers, the second built from the first:
//!
//! - [`wire`]: the members of the JSON. Forgiving: unknown members and codes pass.
//! - the checked types, [`Profile`] and [`Publication`] at their head: constructed once by
//!   [`Profile::from_wire`] and [`Publication::from_wire`], valid ever after.
//!
//! The shape of the format's objects is also there as data: [`shape`].
//!
//! The rules for what may be copied stand in [`correspondence`] and nowhere else.
//!
//! Nothing here knows a browser, a network, a file or a clock.

pub mod codes;
pub mod correspondence;
mod date;
mod error;
mod fallback;
mod language;
pub mod limits;
mod person;
pub mod photo;
mod profile;
mod publication;
pub mod shape;
mod text;
mod url;
pub mod wire;

pub use correspondence::may_write;
pub use date::{Date, DayOfYear, Elapsed, Instant, PartialDate, Term};
pub use error::FormatError;
pub use fallback::{Fallback, Preferred};
pub use language::{LanguageTag, Localized};
pub use person::{PersonName, find_person, last_path_segment};
pub use profile::{
    AdditionalSentence, Charge, ChargeVia, Custody, Event, Help, LegalRisk, OtherFinding, Photo, Profile, ProfileError,
    Recognition, Release, Sentence, Source,
};
pub use publication::{Designation, Publication, Publisher};
pub use text::{Text, clean, is_invisible, is_markup_character, numbers_apart};
pub use url::WebUrl;
