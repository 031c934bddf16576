/**
 * This release's other files, as the npm package's module finds them. The module names each in the form that bundlers
 * look for, so they may have moved and renamed it. The build uses this file as "release".
 */

import { warn, type CardError } from "./errors.ts";
import { ofDocument, URL } from "./natives.ts";

/** Functions around the bundle (packaging/npm/module.mjs): by file name, one that returns its address or runs it. */
declare const urls: Record<string, () => string>;
declare const scripts: Record<string, () => Promise<unknown>>;

export const isFolderKnown = true;

/** An address among those of the other files; the module's own says nothing where it was bundled. */
export const scriptUrl = findUrl();

function findUrl() {
  try {
    return urlOf(__WASM_FILE__);
  } catch {
    return ofDocument("baseURI");
  }
}

/**
 * An absolute address of a file that is fetched; a script's is its name. Bundlers may give one without an origin, which is no
 * URL by itself (webpack's `parser.javascript.url: "relative"`, which Next.js sets).
 */
export function urlOf(name: string): string {
  const url = urls[name]?.();
  return url ? new URL(url, ofDocument("baseURI")).href : name;
}

/** A bundler that knows no `new URL(…, import.meta.url)` copies no file, and leaves the JavaScript build in the bundle. */
export function isLeftOut({ message }: CardError): boolean {
  warn(`${message}. The JavaScript build runs in its place: a bundler that does not copy the package's files needs them beside its own`);
  return true;
}

/** Bundlers make a part of the page's own code of it, which needs no integrity. */
export async function runScript(name: string, _integrity?: string, _signal?: AbortSignal): Promise<unknown> {
  await scripts[name]();
  return undefined;
}
