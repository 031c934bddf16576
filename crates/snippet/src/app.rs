//! The npm package in React, Vue and Svelte.
//!
//! JSX and both template languages read references to characters as HTML does, in attributes and in texts.

use crate::choices::Choices;
use crate::element::element;

/// The command that installs the package.
pub(crate) const INSTALL: &str = "npm install prisoner-card\n";

/// The setting by which Vue leaves the tag to the browser.
pub(crate) const VUE_CONFIG: &str = "import vue from \"@vitejs/plugin-vue\";
import { defineConfig } from \"vite\";

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith(\"prisoner-\") } } })],
});
";

/// A component of React.
pub(crate) fn react(choices: &Choices) -> String {
    format!(
        "import \"prisoner-card/react\";\n\nexport default function Card() {{\n  return (\n{}  );\n}}\n",
        element(choices, "    ")
    )
}

/// A component of Vue.
pub(crate) fn vue(choices: &Choices) -> String {
    format!(
        "<script setup>\nimport \"prisoner-card/vue\";\n</script>\n\n<template>\n{}</template>\n",
        element(choices, "  ")
    )
}

/// A component of Svelte.
pub(crate) fn svelte(choices: &Choices) -> String {
    format!(
        "<script>\n  import \"prisoner-card/svelte\";\n</script>\n\n{}",
        element(choices, "")
    )
}
