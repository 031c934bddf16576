/** The card, loaded from the npm package when the first card is opened. The build uses this file as "card". */

import { runScript } from "../../src/shell/release_of_module.ts";

export function loadCard(): Promise<unknown> {
  return runScript("prisoner-card.js");
}
