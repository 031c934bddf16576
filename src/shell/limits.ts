// How much of a feed a card reads. Written from format/src/limits.rs: change that file, then run
// `RENEW=1 cargo test --test limits`.

/** The bytes of a page (`docs/feed-format.md`). A card stops reading there. */
export const PAGE_BYTES = 2097152;

/** The pages of a feed that a card follows (`docs/feed-format.md`), never the same one twice. */
export const PAGES = 20;

/** The values and names of a page, counted as its commas, colons and opening brackets, those in its texts included. Two megabytes of the shortest sound people have 190,000. A browser parses the whole page in one task. */
export const PAGE_VALUES = 200000;

/** The items of a page that are looked at. Two megabytes have no room for more sound ones; of those that are none there can be a million. */
export const PAGE_ITEMS = 20000;

/** The values that are read of a person, or of the feed's own members. The sample person, in two languages, has 162. */
export const PERSON_VALUES = 5000;

/** The bytes of text that count as one more value. */
export const BYTES_PER_VALUE = 100;

/** The bytes of text that are read of a person. */
export const PERSON_BYTES = 500000;

/** The depth to which values are read; a value that lies deeper is read as `null`. The format's own go to 8. */
export const DEPTH = 16;

/** The languages that a publisher may let stand in for one other (`docs/feed-format.md`). */
export const STAND_INS = 10;

/** The bytes of a photo. */
export const PHOTO_BYTES = 10485760;

/** The signatures that are looked at beside a feed. No rotation of keys needs more. */
export const SIGNATURES = 8;

/** The milliseconds that a mirror has for all of its pages, with their signatures, retries and pauses. */
export const MIRROR_MILLISECONDS = 10000;

/** The retries of a page, where the server is busy or out of order. */
export const RETRIES = 2;

/** The milliseconds before the first retry; each further pause is longer. */
export const FIRST_PAUSE_MILLISECONDS = 500;

/** The milliseconds of the longest pause. Where a server asks for more, another mirror may be quicker. */
export const MAX_PAUSE_MILLISECONDS = 8000;

/** The members of a feed that are read, besides its items. */
export const FEED_MEMBERS = ["version", "title", "language", "home_page_url", "feed_url", "next_url", "_prisoner_card"];

/** The members of an item that are read. */
export const ITEM_MEMBERS = ["id", "url", "language", "date_published", "date_modified", "_prisoner_card"];
