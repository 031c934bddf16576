//! Partners copy from the demo page: it works under the strictest possible policy.
#![cfg(not(target_arch = "wasm32"))]

use scraper::{Html, Selector};

/// The inline code, which a policy without `'unsafe-inline'` drops.
fn inline_code(html: &str) -> Vec<String> {
    let all = Selector::parse("*").expect("the selector is valid");
    let is_inline = |element: &scraper::node::Element| match element.name() {
        "style" => true,
        "script" if element.attr("src").is_none() => !matches!(element.attr("type"), Some("application/ld+json")),
        _ => element
            .attrs()
            .any(|(name, _)| name == "style" || name.starts_with("on")),
    };
    Html::parse_document(html)
        .select(&all)
        .map(|element| element.value())
        .filter(|element| is_inline(element))
        .map(|element| format!("{element:?}"))
        .collect()
}

#[test]
fn the_demo_page_has_no_inline_code() {
    assert_eq!(inline_code(include_str!("../index.html")), Vec::<String>::new());
}

#[test]
fn inline_code_is_found() {
    for html in [
        "<script>alert(1)</script>",
        "<script type=module>alert(1)</script>",
        "<STYLE>p{}</STYLE>",
        "<p style=\"color:red\">",
        "<p\nonclick='a'>",
    ] {
        assert_eq!(inline_code(html).len(), 1, "{html}");
    }
    for html in [
        "<script async src=\"prisoner-card.js\"></script>",
        "<script type=\"application/ld+json\">{}</script>",
        "<!-- <script>1</script> --><code>&lt;script&gt;</code>",
        "<a href=x title=\"<p style>\">",
    ] {
        assert_eq!(inline_code(html), Vec::<String>::new(), "{html}");
    }
}
