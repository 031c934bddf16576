/**
 * This release's other files, as the composer finds them: beside the card's own. Its own tag may be gone, or may never have
 * been there, where a policy lets it run as a module only.
 */

import { URL } from "../../src/shell/natives.ts";

export { isLeftOut, runScript } from "../../src/shell/release_of_script.ts";

export const isFolderKnown = true;

/** Another wasm's types stand behind the element's own class, so only the parts that are used are described here. */
export const scriptUrl: string = (customElements.get("prisoner-card") as any).script;

export function urlOf(name: string): string {
  return new URL(name, scriptUrl).href;
}
