//! The card's style sheet. `build.rs` makes it smaller, so that the live card and the static one carry the same.

/// The card's style sheet, for its shadow root.
pub const STYLESHEET: &str = include_str!(concat!(env!("OUT_DIR"), "/card.css"));

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = concat!(
        include_str!("tokens.css"),
        include_str!("host.css"),
        include_str!("card.css")
    );

    #[test]
    fn the_sheet_is_whole_and_small() {
        assert!(STYLESHEET.starts_with(":host{--pc-accent:var(--prisoner-card-accent,#1c4f63)"));
        assert!(STYLESHEET.ends_with('}'));
        for part in ["@container", "@media print"] {
            assert_eq!(STYLESHEET.matches(part).count(), SOURCE.matches(part).count(), "{part}");
        }
        // The last declaration of a rule needs no semicolon.
        let important = SOURCE.matches("!important;").count();
        assert_eq!(STYLESHEET.matches("!important").count(), important);
        assert_eq!(STYLESHEET.matches('{').count(), STYLESHEET.matches('}').count());
        assert!(!STYLESHEET.contains("/*") && !STYLESHEET.contains('\n'));
    }

    #[test]
    fn white_space_that_says_something_stays() {
        for part in ["calc(1", " and (", " :"] {
            assert_eq!(STYLESHEET.contains(part), SOURCE.contains(part), "{part}");
        }
        assert!(!STYLESHEET.contains("calc(1px+") && !STYLESHEET.contains("and("));
    }
}
