/**
 * The script's own tag. `document.currentScript` is only there while the script runs for the first
 * time, so it is read here, once, and never from a callback.
 */

const current = document.currentScript;

/** The tag that brought this script, or null where there is none (a module, a shadow tree). */
export const tag = current instanceof HTMLScriptElement ? current : null;

/** What the wasm's address is relative to: the script's own address, or the page's for an inline script. */
export const scriptUrl = tag?.src || document.baseURI;
