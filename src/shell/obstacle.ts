/** Pages on which no card can be made. */

import { type CardError, notHtml, takenNames } from "./errors.ts";
import { taken } from "./natives.ts";

/** What Yew asks of the document. An image of such a name answers for it (HTML, "named access on the Document"). */
const MAKERS = ["createElement", "createElementNS", "createTextNode"];

/** Why no card can be made on this page, if none can. */
export function obstacle(): CardError | undefined {
  const page = document as any;
  const names = [...taken, ...MAKERS.filter((name) => typeof page[name] !== "function")];
  if (names.length) return takenNames(names);
  // In XML other than XHTML it makes no HTML (DOM, "createElement").
  return page.createElement("p") instanceof HTMLElement ? undefined : notHtml();
}
