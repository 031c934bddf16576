//! Each value by itself: its kind, its name, its code, its form.

use crate::diagnostic::Diagnostic;
use crate::document::Node;

/// Tells of every value of a feed that is not as the format has it.
pub(crate) fn check(_feed: &Node<'_>, _found: &mut Vec<Diagnostic>) {}
