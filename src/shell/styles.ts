/**
 * The style sheets of the shadow roots: the frame's, and the card's, which comes with the Rust side.
 *
 * Constructed sheets are shared by all cards of a document, and left alone by a policy without inline styles. They belong
 * to their document: a card that is moved to another one (a popup, a preview) has lost its own (CSSOM, "adopted style
 * sheets").
 */

import skeleton from "skeleton.css";
import { createElement } from "./natives.ts";

// About skeleton.css: it has no colours of its own, because what it frames is the page's; its sizes
// are those of the sample's card at widths from 280 to 1000 px.
const texts = [skeleton, ""];

const sheets: WeakMap<Document, CSSStyleSheet[]> = new WeakMap();

/** @param card the card's style sheet; empty: as it was set before, if it was */
export function applyStyles(root: ShadowRoot, card: string = texts[1]): void {
  texts[1] = card;
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  // Nobody sees a document without a window.
  if (!defaultView) return;
  try {
    const known = sheets.get(ownerDocument) ?? texts.map(() => new (defaultView as typeof globalThis & Window).CSSStyleSheet());
    sheets.set(ownerDocument, known);
    for (const [index, sheet] of known.entries()) if (!sheet.cssRules.length) sheet.replaceSync(texts[index]);
    root.adoptedStyleSheets = known;
  } catch {
    // Safari before 16.4 constructs none.
    let style = root.querySelector("style.own");
    if (!style) root.append((style = Object.assign(createElement("style"), { className: "own" })));
    style.textContent = texts.join("\n");
  }
}

export function hasCardStyles(): boolean {
  return !!texts[1];
}
