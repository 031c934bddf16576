//! The limits on the part of a feed that a card reads. A feed comes from another host, and may be as large as that host
//! likes: the page around the card must not wait for it.
//!
//! Everything that reads a feed takes its limits from here. The card's script has them in `src/shell/limits.ts`, which is
//! written from [`ALL`] (`tests/limits.rs`).

/// A limit, by its name.
#[derive(Debug, PartialEq, Eq)]
pub struct Limit {
    /// The name of its constant.
    pub name: &'static str,
    /// The number.
    pub value: usize,
    /// The thing that it limits.
    pub description: &'static str,
}

macro_rules! limits {
    ($($(#[doc = $line:literal])+ $name:ident = $value:expr;)+) => {
        $($(#[doc = $line])+ pub const $name: usize = $value;)+

        /// All limits.
        pub const ALL: &[Limit] = &[$(Limit {
            name: stringify!($name),
            value: $name,
            description: concat!($($line),+).trim_ascii(),
        },)+];
    };
}

limits! {
    /// The bytes of a page (`docs/feed-format.md`). A card stops reading there.
    PAGE_BYTES = 2 * 1024 * 1024;

    /// The pages of a feed that a card follows (`docs/feed-format.md`), never the same one twice.
    PAGES = 20;

    /// The values and names of a page, counted as its commas, colons and opening brackets, those in its texts
    /// included. Two megabytes of the shortest sound people have 190,000. A browser parses the whole page in one task.
    PAGE_VALUES = 200_000;

    /// The items of a page that are looked at. Two megabytes have no room for more sound ones; of those that are none
    /// there can be a million.
    PAGE_ITEMS = 20_000;

    /// The values that are read of a person, or of the feed's own members. The sample person, in two languages, has 162.
    PERSON_VALUES = 5_000;

    /// The bytes of text that count as one more value.
    BYTES_PER_VALUE = 100;

    /// The bytes of text that are read of a person.
    PERSON_BYTES = PERSON_VALUES * BYTES_PER_VALUE;

    /// The depth to which values are read; a value that lies deeper is read as `null`. The format's own go to 8.
    DEPTH = 16;

    /// The languages that a publisher may let stand in for one other (`docs/feed-format.md`).
    STAND_INS = 10;

    /// The bytes of a photo.
    PHOTO_BYTES = 10 * 1024 * 1024;

    /// The signatures that are looked at beside a feed. No rotation of keys needs more.
    SIGNATURES = 8;

    /// The milliseconds that a mirror has for all of its pages, with their signatures, retries and pauses.
    MIRROR_MILLISECONDS = 10_000;

    /// The retries of a page, where the server is busy or out of order.
    RETRIES = 2;

    /// The milliseconds before the first retry; each further pause is longer.
    FIRST_PAUSE_MILLISECONDS = 500;

    /// The milliseconds of the longest pause. Where a server asks for more, another mirror may be quicker.
    MAX_PAUSE_MILLISECONDS = 8_000;
}
