//! The code that partners paste on their pages: every snippet of the project is printed here, from one set of
//! [`Choices`].
//!
//! - [`Choices`] are the partner's, [`Kind`] is the form in which they are printed, [`Piece`] is a text with its place.
//! - `markup` escapes. Its text reads back to the same attributes in HTML, XML, JSX, Vue's and Svelte's templates.
//! - `element` has the attributes, `tag`, `frame`, `shortcode` and `app` print them.
//! - [`policy()`] is the content security policy that the choices need, [`trust()`] has the hosts and keys that they trust.
//!
//! No file, no network, no clock. It compiles for the browser.

mod app;
mod choices;
mod element;
mod frame;
mod kind;
mod list;
mod markup;
mod policy;
mod release;
mod shortcode;
mod tag;
mod trust;

pub use choices::{Choices, Fallback, Help, Layout, Links, Photo, Theme};
pub use frame::{Frame, SANDBOX};
pub use kind::{Kind, NotPossible, Piece, Place, snippet};
pub use list::{ListChoices, Listed, Open, Order, Words, list_snippet};
pub use markup::{attribute, text};
pub use policy::policy;
pub use release::{Release, Script};
pub use tag::script_tag;
pub use trust::{FeedTrust, ScriptTrust, Trust, trust};
