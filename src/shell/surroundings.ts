/**
 * The facts that a card reads from the page around it, and from the visitor's clock.
 */

import { ofDocument, querySelectorAll } from "./natives.ts";

const DEFAULT_LEVEL = 2;
const DAY = 86_400_000;
const MINUTE = 60_000;
/** `Node.DOCUMENT_POSITION_FOLLOWING` (DOM, section 4.4). */
const FOLLOWING = 4;
/** `Node.DOCUMENT_FRAGMENT_NODE`. */
const FRAGMENT = 11;

/**
 * The level that fits the card's heading into the page: one below the heading that comes before it. A card in a shadow tree, such
 * as a list's, is where the tree's host is: an engine says nothing of nodes in two trees.
 *
 * @returns 2 to 5: the card's own sections need one more
 */
export function headingLevel(host: Element): number {
  let level = DEFAULT_LEVEL;
  let outermost = host;
  for (;;) {
    const { nodeType, host } = outermost.getRootNode() as ShadowRoot;
    // An image called `host` is a property of the document.
    if (nodeType !== FRAGMENT || !host) break;
    outermost = host;
  }
  for (const heading of querySelectorAll("h1,h2,h3,h4,h5,h6")) {
    if (!(heading.compareDocumentPosition(outermost) & FOLLOWING)) break;
    level = Math.min(Number(heading.localName[1]) + 1, 5);
  }
  return level;
}

/** Elements that no fallback has; one heading may be a fallback, two are a page's. (Chromium before 88 does not know `:is`.) */
const OUTSIDE =
  "prisoner-card,prisoner-list,script,article,aside,footer,form,main,nav,section,h1~h1,h1~h2,h1~h3,h2~h1,h2~h2,h2~h3,h3~h1,h3~h2,h3~h3";

/**
 * Whether the card's tag may have no end, as in `<prisoner-card />`: the rest of the page is then its content. The
 * element around the card has ended it, too, so nothing comes after it; and a fallback is a line, a paragraph, or two
 * with a link.
 */
export function isUnclosed(host: Element): boolean {
  return hasOutside(host) || (!host.nextSibling && !!host.querySelector(host.querySelector("a") ? "p~p~p" : "p~p,div,ul,table"));
}

/** Whether there is more in the card than a fallback. */
export function hasOutside(host: Element): boolean {
  return !!host.querySelector(OUTSIDE);
}

/** Today, by the visitor's clock and in their time zone, in days since 1970. */
export function today() {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * MINUTE) / DAY);
}

/**
 * Whether an element is displayed within one screen of the window, in a visible tab: the answer that an intersection
 * observer gives a frame later. In a frame it is false: only the observer knows where the frame is.
 */
export function isInSight(element: Element): boolean {
  if (ofDocument("hidden") || parent !== window) return false;
  // In a closed `<details>` it has a box, which is not drawn.
  if (element.checkVisibility?.() === false) return false;
  const [box] = element.getClientRects();
  if (!box) return false;
  const { top, bottom, left, right } = box;
  return top < 2 * innerHeight && bottom > -innerHeight && left < 2 * innerWidth && right > -innerWidth;
}
