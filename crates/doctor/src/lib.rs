//! What is wrong with the cards on somebody's page, from the page's HTML and its policies. A browser may not read another
//! site; the publisher's command can.
//!
//! - [`examine`] is all of it: a [`Page`] becomes a [`Report`] of what stands there and of [`Finding`]s.
//! - `scan` finds the tags that matter, with their lines; `page_scripts`, `attributes`, `static_cards`, `policy` and `watchers`
//!   have the rules.
//! - [`sitemap`] reads the addresses of a site's pages; [`robots`] tells which of them may be read by a program.
//!
//! What scripts do to a page is not seen here: `debug` on the element shows that (`src/shell/doctor.ts`). Names and values of
//! attributes and the list of recorders are held to that one's by a test.
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
