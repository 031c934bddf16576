/**
 * The one place where a feed is verified: after its bytes have arrived, before they are parsed.
 *
 * The signature stands beside the feed, in `FEED.sig`: DSSE v1 over Ed25519 (RFC 8032), checked by
 * the platform's own WebCrypto. Where that is missing, nothing is shown.
 */

import { badKey, badSignature } from "./errors.js";
import { SIGNATURES } from "./limits.js";
import { parseJson } from "./natives.js";

const PAYLOAD_TYPE = "application/vnd.prisoner-card.feed+json";
const ALGORITHM = "Ed25519";
const KEY_PREFIX = "ed25519:";

/**
 * Where a feed's signature is.
 *
 * @param {string} feed
 */
export function signatureUrl(feed) {
  const url = new URL(feed);
  url.pathname += ".sig";
  return url.href;
}

/**
 * Resolves when one of the keys has signed these very bytes.
 *
 * @param {Uint8Array} feed
 * @param {Uint8Array} envelope what stands in the signature's file
 * @param {string} url the feed's address, for the error
 * @param {string[]} keys as the attribute has them
 */
export async function verify(feed, envelope, url, keys) {
  if (!crypto?.subtle) throw badSignature(url, "a page on plain http cannot verify it: move the page to https");
  const { payloadType, signatures } = readEnvelope(envelope, url);
  if (payloadType !== PAYLOAD_TYPE) throw badSignature(url, `its signature's payloadType is not ${PAYLOAD_TYPE}`);
  const message = preAuthenticationEncoding(PAYLOAD_TYPE, feed);
  for (const text of keys) {
    const key = await importKey(text, url);
    for (const entry of signatures.slice(0, SIGNATURES)) {
      const signature = decode(entry?.sig);
      if (signature && (await crypto.subtle.verify(ALGORITHM, key, signature, message))) return;
    }
  }
  throw badSignature(url, "no signature of it fits a key in the attribute key: sign the feed, or correct the key");
}

/**
 * @param {Uint8Array} bytes
 * @param {string} url
 * @returns {{ payloadType: unknown, signatures: { sig?: unknown }[] }}
 */
function readEnvelope(bytes, url) {
  try {
    const { payloadType, signatures } = parseJson(new TextDecoder().decode(bytes));
    if (Array.isArray(signatures)) return { payloadType, signatures };
  } catch {
    // Told below.
  }
  throw badSignature(url, "its signature's file is not a DSSE envelope in JSON");
}

/**
 * What is signed (DSSE v1, protocol, "Signature Definition"): lengths and all, so that nothing can
 * be taken for the signature of something else.
 *
 * @param {string} type in ASCII
 * @param {Uint8Array} payload
 */
export function preAuthenticationEncoding(type, payload) {
  const head = new TextEncoder().encode(`DSSEv1 ${type.length} ${type} ${payload.length} `);
  const message = new Uint8Array(head.length + payload.length);
  message.set(head);
  message.set(payload, head.length);
  return message;
}

/**
 * @param {string} text
 * @param {string} url
 */
async function importKey(text, url) {
  const bytes = text.startsWith(KEY_PREFIX) && decode(text.slice(KEY_PREFIX.length));
  if (!bytes || bytes.length !== 32) throw badKey(text);
  try {
    return await crypto.subtle.importKey("raw", bytes, ALGORITHM, false, ["verify"]);
  } catch (error) {
    throw badSignature(url, "this browser cannot verify Ed25519", error);
  }
}

/**
 * @param {unknown} base64
 * @returns {Uint8Array<ArrayBuffer> | undefined}
 */
function decode(base64) {
  try {
    return Uint8Array.from(atob(/** @type {string} */ (base64)), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
