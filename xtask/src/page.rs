//! Prepares the demo page for a static host.

/// The page without Trunk's own tags, each of which has a line of its own.
pub(crate) fn without_trunk_tags(html: &str) -> String {
    html.split_inclusive('\n').filter(|line| !is_trunk_tag(line)).collect()
}

fn is_trunk_tag(line: &str) -> bool {
    line.trim_start().starts_with("<link data-trunk ") && line.trim_end().ends_with('>')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_tag_of_trunks_stays_in_the_page_and_everything_else_does() {
        let source = include_str!("../../index.html");
        let page = without_trunk_tags(source);
        assert!(!page.contains("data-trunk"));
        let tags: Vec<_> = source.lines().filter(|line| line.contains("data-trunk")).collect();
        assert!(!tags.is_empty());
        assert_eq!(source.lines().count(), page.lines().count() + tags.len());
        assert!(page.ends_with("</html>\n"));
    }

    #[test]
    fn a_line_that_holds_more_than_the_tag_is_kept() {
        assert!(is_trunk_tag("    <link data-trunk rel=\"rust\">\n"));
        assert!(!is_trunk_tag("<p><link data-trunk rel=\"rust\">\n"));
        assert!(!is_trunk_tag("<link data-trunk rel=\"rust\"\n"));
    }
}
