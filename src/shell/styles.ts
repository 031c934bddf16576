/**
 * The style sheets of the shadow roots: the frame's, and the card's, which comes with the Rust side.
 *
 * Constructed sheets are shared by all cards of a document, and left alone by a policy without inline styles. They belong
 * to their document: a card that is moved to another one (a popup, a preview) has lost its own (CSSOM, "adopted style
 * sheets").
 */

// About skeleton.css: it has no colours of its own, because the frame is around the page's content; its sizes are those
// of the sample's card at widths from 280 to 1000 px.
import skeleton from "skeleton.css";
import { createElement } from "./natives.ts";

/** Empty until the Rust side is there. */
let cardStyles = "";

const sheets: WeakMap<Document, CSSStyleSheet[]> = new WeakMap();

/** @param card the card's style sheet; empty: as it was set before, if it was */
export function applyStyles(root: ShadowRoot, card: string = cardStyles): void {
  cardStyles = card;
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  // Nobody sees a document without a window.
  if (!defaultView) return;
  try {
    const { CSSStyleSheet } = defaultView as typeof globalThis & Window;
    const known = sheets.get(ownerDocument) ?? [new CSSStyleSheet(), new CSSStyleSheet()];
    sheets.set(ownerDocument, known);
    fill(known[0], skeleton);
    fill(known[1], cardStyles);
    root.adoptedStyleSheets = known;
  } catch {
    // Safari before 16.4 constructs none.
    let style = root.querySelector("style.own");
    if (!style) root.append((style = Object.assign(createElement("style"), { className: "own" })));
    style.textContent = `${skeleton}\n${cardStyles}`;
  }
}

export function hasCardStyles(): boolean {
  return !!cardStyles;
}

function fill(sheet: CSSStyleSheet, text: string) {
  if (!sheet.cssRules.length) sheet.replaceSync(text);
}
