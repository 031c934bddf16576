//! axe-core, the accessibility checker.

use std::fs;

use serde_json::{Value, json};

use super::Page;
use crate::origins::Answer;

/// The rules that a page has to pass: WCAG 2.2 A and AA, and the checker's own advice.
const RULES: [&str; 7] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22a",
    "wcag22aa",
    "best-practice",
];

const CHECKER: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../xtask/node_modules/axe-core/axe.min.js"
);

impl Page {
    /// Serves the checker to the page. A page loads it only when a test uses it, so pages under a policy can be checked
    /// too if they allow their own scripts.
    pub(super) fn serve_checker(&self) {
        if let Ok(script) = fs::read(CHECKER) {
            self.host.serve("/axe.js", Answer::bytes("text/javascript", script));
        }
    }

    /// Runs the checker in a page whose policy does not let the test load it as a script.
    pub(crate) async fn inject_checker(&self) {
        let script = fs::read_to_string(CHECKER).expect("axe-core is there: `cargo xtask test` installs it");
        self.run(&script).await;
    }

    /// The checker's findings on the whole page, a line each.
    pub(crate) async fn violations(&self) -> Vec<String> {
        let found = self
            .run_async(
                "const [tags, done] = arguments;
                const check = () => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
                const load = () => new Promise((resolve, reject) => {
                    const script = document.createElement('script');
                    script.src = '/axe.js';
                    script.onload = resolve;
                    script.onerror = () => reject('axe-core is missing: `cargo xtask test` installs it');
                    document.head.append(script);
                });
                (window.axe ? Promise.resolve() : load()).then(check).then(({ violations }) => done(
                    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
                        `${id}: ${JSON.stringify(target)}: ${failureSummary}`))
                ), (error) => done([String(error)]))",
                [json!(RULES)],
            )
            .await;
        let lines = found.as_array().cloned().unwrap_or_default();
        lines
            .iter()
            .map(|line| line.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Asserts that the checker has no findings.
    pub(crate) async fn assert_accessible(&self, what: &str) {
        let violations = self.violations().await;
        assert!(
            violations.is_empty(),
            "{what}: {} violations:\n{}",
            violations.len(),
            violations.join("\n")
        );
    }

    /// Emulates these settings of a visitor, such as `forced-colors: active`; only Chromium can.
    pub(crate) async fn emulate(&self, media: &str, features: &[(&str, &str)]) {
        let features: Vec<Value> = features
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect();
        self.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "media": media, "features": features }),
        )
        .await;
    }
}
