/**
 * The browser's own functions, taken when the script is loaded: a page may replace them later
 * (Prototype.js and its like), and its replacements would answer for ours.
 *
 * They are called bare, so that `this` is undefined and the platform puts the window in its place.
 */

export const { clearTimeout, fetch, setTimeout } = globalThis;
export const { parse: parseJson } = JSON;
