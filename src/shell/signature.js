/**
 * The one place where a feed is verified: after its bytes have arrived, before they are parsed.
 */

import { unverified } from "./errors.js";

/**
 * Resolves when the bytes may be shown: at once where the page asks for no signature. Where it
 * does, nothing unverified is ever shown, so as long as nothing can be verified, all is refused.
 *
 * @param {Uint8Array} _bytes
 * @param {string} url
 * @param {string[]} keys
 * @returns {Promise<void>}
 */
export async function verify(_bytes, url, keys) {
  if (keys.length) throw unverified(url);
}
