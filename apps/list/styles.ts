/** The list's style sheet in its shadow root: a constructed one is left alone by a policy without inline styles. */

import css from "list.css";
import { createElement } from "../../src/shell/natives.ts";

let sheet: CSSStyleSheet | undefined;

export function applyStyles(root: ShadowRoot) {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4 constructs none.
    root.append(Object.assign(createElement("style"), { textContent: css }));
  }
}
