/**
 * Ed25519 (RFC 8032) and SHA-256: the browser's own, or, where it lacks them (before Chrome 137, Firefox 129 and
 * Safari 17; on plain http), those of the verifier, a file of its own that other browsers never ask for.
 */

import { loadVerifier } from "./wasm.ts";

type Bytes = Uint8Array<ArrayBuffer>;

interface Verifier {
  /** @param key 32 bytes */
  verify(signature: Bytes, message: Bytes, key: Bytes): boolean;
  sha256(bytes: Uint8Array): Uint8Array;
}

/** The function that verifies one signature. */
type Verify = (signature: Bytes, message: Bytes, key: Bytes) => boolean | Promise<boolean>;

const ALGORITHM = "Ed25519";

/** The object in which the verifier registers itself. */
export const verifier = {} as Verifier;

let choice: Promise<Verify> | undefined;

/** The function that verifies signatures here; loaded once. A failure is not remembered: the next feed tries again. */
export function ed25519(): Promise<Verify> {
  choice ??= choose().catch((error) => {
    choice = undefined;
    throw error;
  });
  return choice;
}

async function choose(): Promise<Verify> {
  try {
    await importKey(new Uint8Array(32));
    return async (signature, message, key) => crypto.subtle.verify(ALGORITHM, await importKey(key), signature, message);
  } catch {
    await loadVerifier();
    return verifier.verify;
  }
}

function importKey(key: Bytes) {
  return crypto.subtle.importKey("raw", key, ALGORITHM, false, ["verify"]);
}

export async function sha256(bytes: Bytes): Promise<Uint8Array> {
  if (crypto.subtle) return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  if (!verifier.sha256) await loadVerifier();
  return verifier.sha256(bytes);
}
