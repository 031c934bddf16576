/**
 * What a card asks of the page around it, and of the visitor's clock.
 */

const DEFAULT_LEVEL = 2;
const DAY = 86_400_000;
const MINUTE = 60_000;
/** `Node.DOCUMENT_POSITION_FOLLOWING` (DOM, section 4.4). */
const FOLLOWING = 4;

/**
 * The level that fits the card's heading into the page: one below the heading that comes before it.
 *
 * @returns 2 to 5: the card's own sections need one more
 */
export function headingLevel(host: Element): number {
  let level = DEFAULT_LEVEL;
  for (const heading of document.querySelectorAll("h1,h2,h3,h4,h5,h6")) {
    if (!(heading.compareDocumentPosition(host) & FOLLOWING)) break;
    level = Math.min(Number(heading.localName[1]) + 1, 5);
  }
  return level;
}

/** Today, by the visitor's clock and in their time zone, in days since 1970. */
export function today() {
  const now = new Date();
  return Math.floor((now.getTime() - now.getTimezoneOffset() * MINUTE) / DAY);
}
