/**
 * The one place where a feed is verified: after its bytes have arrived, before they are parsed.
 *
 * The signature stands beside the feed, in `FEED.sig`: DSSE v1 over Ed25519 (RFC 8032).
 */

import { ofBase64 } from "./bytes.ts";
import { ed25519 } from "./cryptography.ts";
import { badKey, badSignature } from "./errors.ts";
import { SIGNATURES } from "./limits.ts";
import { parseJson } from "./natives.ts";

const PAYLOAD_TYPE = "application/vnd.prisoner-card.feed+json";
const KEY_PREFIX = "ed25519:";
const KEY_LENGTH = 32;

/**
 * The first 48 bits of the keys of small order, of which anybody can make a signature that fits, and which browsers
 * accept: y is 0, 1, p − 1, p, p + 1 or one of the two of order 8 (RFC 8032, sections 5.1.3 and 5.1.7).
 */
const SMALL_ORDER = /^(A[AQ]AAAAAA|7[Pfv]\/{6}|xxdqcD1N|JuiVj8Ky)/;

/** Whether a key, as the attribute has it, may sign a feed of that id: `ed25519:BASE64#FEED-ID` names one. */
export function isBoundTo(key: string, id: string | undefined) {
  const [, named] = divide(key);
  return named === undefined || named === id;
}

/** The key itself, and the feed's id where one is named. */
function divide(key: string): [string, string | undefined] {
  const end = key.indexOf("#");
  return end < 0 ? [key, undefined] : [key.slice(0, end), key.slice(end + 1)];
}

/**
 * Resolves when one of the keys has signed these very bytes.
 *
 * @param envelope the content of the signature's file
 * @param url the feed's address, for the error
 * @param keys as the attribute has them
 * @returns the keys whose signature is valid; whether the feed's id is theirs, only its reader can say
 */
export async function verify(feed: Uint8Array, envelope: Uint8Array, url: string, keys: string[]): Promise<string[]> {
  const { payloadType, signatures } = readEnvelope(envelope, url);
  if (payloadType !== PAYLOAD_TYPE) throw badSignature(url, `its signature's payloadType is not ${PAYLOAD_TYPE}`);
  const message = preAuthenticationEncoding(PAYLOAD_TYPE, feed);
  const verifyOne = await ed25519();
  const signers = [];
  for (const text of keys) {
    const key = readKey(text);
    for (const entry of signatures.slice(0, SIGNATURES)) {
      const signature = ofBase64(entry?.sig);
      if (signature && (await verifyOne(signature, message, key))) {
        signers.push(text);
        break;
      }
    }
  }
  if (signers.length) return signers;
  throw badSignature(url, "none of its signatures matches a key in the attribute keys: sign the feed, or correct the key");
}

function readEnvelope(bytes: Uint8Array, url: string): { payloadType: unknown, signatures: { sig?: unknown }[] } {
  try {
    const { payloadType, signatures } = parseJson(new TextDecoder().decode(bytes));
    if (Array.isArray(signatures)) return { payloadType, signatures };
  } catch {
    // Reported below.
  }
  throw badSignature(url, "its signature's file is not a DSSE envelope in JSON");
}

/**
 * The bytes that are signed (DSSE v1, protocol, "Signature Definition"): lengths and all, so that
 * nothing can be taken for the signature of something else.
 *
 * @param type in ASCII
 */
export function preAuthenticationEncoding(type: string, payload: Uint8Array) {
  const head = new TextEncoder().encode(`DSSEv1 ${type.length} ${type} ${payload.length} `);
  const message = new Uint8Array(head.length + payload.length);
  message.set(head);
  message.set(payload, head.length);
  return message;
}

function readKey(text: string) {
  const [key] = divide(text);
  const base64 = key.slice(KEY_PREFIX.length);
  const bytes = key.startsWith(KEY_PREFIX) && ofBase64(base64);
  if (!bytes || bytes.length !== KEY_LENGTH || SMALL_ORDER.test(base64)) throw badKey(text);
  return bytes;
}
