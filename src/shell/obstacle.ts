/** Pages on which no card can be made. */

import { type CardError, notHtml, takenNames } from "./errors.ts";
import { taken } from "./natives.ts";

/** The methods that Yew calls. An image of such a name answers for them (HTML, "named access on the Document"). */
const MAKERS = ["createElement", "createElementNS", "createTextNode"];

/** The reason that no card can be made on this page, if any. */
export function obstacle(): CardError | undefined {
  if (taken.length) return takenNames(taken);
  const page = document as any;
  const names: string[] = [];
  // The page may have replaced the methods of lists, and their iterators.
  for (let at = 0; at < MAKERS.length; at++) if (typeof page[MAKERS[at]] !== "function") names[names.length] = MAKERS[at];
  if (names.length) return takenNames(names);
  // In XML other than XHTML it makes no HTML (DOM, "createElement").
  return page.createElement("p") instanceof HTMLElement ? undefined : notHtml();
}
