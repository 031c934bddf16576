//! Finds problems of the cards on a page, from the page's HTML and its policies. A browser may not read another site;
//! the publisher's command can.
//!
//! - [`examine`] does all of it: a [`Page`] becomes a [`Report`] of its snippets and its [`Finding`]s.
//! - `scan` finds the tags that matter, with their lines; `page_scripts`, `attributes`, `frames`, `static_cards`, `policy` and
//!   `watchers` have the rules.
//! - [`sitemap`] reads the addresses of a site's pages; [`robots`] tells which of them may be read by a program.
//!
//! Changes of a page by scripts are not seen here: `debug` on the element shows them (`src/shell/doctor.ts`). A test
//! compares names and values of attributes and the list of recorders with the ones there.
//!
//! No file, no network, no clock.

pub mod attributes;
mod finding;
mod frames;
mod page_scripts;
mod policy;
mod report;
pub mod robots;
mod scan;
pub mod sitemap;
mod static_cards;
pub mod watchers;

pub use finding::{Finding, Level, Problem};
pub use report::{FetchedScript, Known, Page, Report, Snippet, SnippetKind, examine, scripts_of};
