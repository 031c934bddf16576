/**
 * The browser's own functions, taken when the script is loaded: a page may replace them later
 * (Prototype.js and its like), and its replacements would answer for ours.
 *
 * The build puts them in the place of the globals in the bindings, too: Yew takes timers and microtasks.
 *
 * They are called bare, so that `this` is undefined and the platform puts the window in its place.
 */

export const { clearTimeout, fetch, queueMicrotask, setTimeout } = globalThis;
export const { parse: parseJson, stringify: stringifyJson } = JSON;

/** Ends the task. */
export function pause(milliseconds?: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
