/**
 * The script that a page includes: registers the element, then does what its own tag says.
 */

import { ATTRIBUTES } from "./attributes.ts";
import { PrisonerCard } from "./element.ts";
import { warn } from "./errors.ts";
import { scriptUrl, tag } from "./script_tag.ts";

const NAME = "prisoner-card";

/** The element of the script that came first, of this version or another. */
const first: any = customElements.get(NAME);

const attributes = tag?.dataset ?? {};

if (first) {
  // Several one-tag cards are several tags with the same script, and nothing to complain of.
  if (!attributes.person || first.script !== scriptUrl) {
    warn(`the script is on this page twice; ${first.script ?? "the first"} is used, ${scriptUrl} is not`);
  }
} else if (document.readyState === "loading" && hasPartialStaticCard()) {
  addEventListener("DOMContentLoaded", define);
} else {
  define();
}

if (attributes.person) {
  const card = document.createElement(NAME);
  for (const name of ATTRIBUTES) {
    const value = attributes[name];
    if (value !== undefined) card.setAttribute(name, value);
  }
  tag?.after(card);
} else {
  (first ?? PrisonerCard).setDefaults?.(attributes);
}

function define() {
  customElements.define(NAME, PrisonerCard);
}

/**
 * Whether the page may have shown only a part of a static card yet. An element that took it over now would not know of
 * the rest, and never take it away: an address may be in it that no longer holds.
 */
function hasPartialStaticCard() {
  for (const { shadowRoot, nextSibling } of document.querySelectorAll(NAME)) if (shadowRoot && !nextSibling) return true;
}
