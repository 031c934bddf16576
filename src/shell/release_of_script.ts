/**
 * This release's other files, as the script finds them: in its own folder, each with its integrity. The build puts this in
 * the place of "release".
 */

import { createElement, ofDocument } from "./natives.ts";
import { nonce, scriptUrl } from "./script_tag.ts";

export { isFolderKnown, scriptUrl } from "./script_tag.ts";

export function urlOf(name: string) {
  return new URL(name, scriptUrl).href;
}

/** No bundler has taken this script apart. */
export function isLeftOut(_: unknown) {
  return false;
}

/**
 * Runs another file of this release. It comes as a script with its integrity; where Trusted Types
 * forbid that, as a module, whose integrity can be stated on its preload only (HTML,
 * "modulepreload"): Trusted Types have no sink for it, nor for an import.
 *
 * @returns the error for which it cannot be run with its integrity, or undefined
 */
export async function runScript(url: string, integrity: string, signal: AbortSignal): Promise<unknown> {
  const script = Object.assign(createElement("script"), { integrity, nonce, ...ANONYMOUS });
  let refusal;
  try {
    script.src = url;
  } catch (error) {
    refusal = error;
  }
  if (!refusal) {
    await insert(script, signal);
  } else {
    // WebKit does not look at a preload's integrity: it would load this file with any.
    if (await preload(scriptUrl, "sha384-0", signal).catch(() => false)) return refusal;
    await preload(url, integrity, signal);
    await import(url);
  }
}

const ANONYMOUS = { crossOrigin: "anonymous", referrerPolicy: "no-referrer" };

function preload(href: string, integrity: string, signal: AbortSignal) {
  const link = createElement("link");
  return insert(Object.assign(link, { rel: "modulepreload", integrity, href, ...ANONYMOUS }), signal);
}

/** @returns once it has loaded */
function insert(element: HTMLElement, signal: AbortSignal): Promise<true> {
  const loaded: Promise<true> = new Promise((resolve, reject) => {
    signal.addEventListener("abort", reject);
    element.onload = () => resolve(true);
    element.onerror = reject;
    ofDocument("head").append(element);
  });
  return loaded.finally(() => element.remove());
}
