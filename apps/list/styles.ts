/**
 * The list's style sheet in its shadow root: a constructed one is left alone by a policy without inline styles. It belongs to
 * its document: a list that is moved to another one (a popup, a preview) has lost its own.
 */

import css from "list.css";
import { createElement } from "../../src/shell/natives.ts";

export function applyStyles(root: ShadowRoot) {
  const { defaultView } = root.ownerDocument;
  // Nobody sees a document without a window.
  if (!defaultView) return;
  try {
    const sheet = new (defaultView as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Safari before 16.4 constructs none.
    if (!root.querySelector("style")) root.append(Object.assign(createElement("style"), { textContent: css }));
  }
}
