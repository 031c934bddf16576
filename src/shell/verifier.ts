/**
 * The verifier: Ed25519 and SHA-256 for browsers and pages that have none. A file of its own, made of audited libraries;
 * it registers itself with the elements.
 */

import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";

const SIGNATURE_LENGTH = 64;

const verifier = {
  // ZIP 215 is a laxer rule, for those who must agree about each signature; browsers and our tool follow the RFC. Without it
  // noble still multiplies by the cofactor, as the RFC allows: it accepts a few signatures that browsers refuse. Nobody can make
  // one without the secret key.
  verify: (signature: Uint8Array, message: Uint8Array, key: Uint8Array) =>
    signature.length === SIGNATURE_LENGTH && ed25519.verify(signature, message, key, { zip215: false }),
  sha256,
};

for (const name of ["prisoner-card", "prisoner-list"]) {
  Object.assign((customElements.get(name) as any)?.verifier ?? {}, verifier);
}
