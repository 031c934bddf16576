/** A publisher's server: a signed feed with one person, for the key that the snippets in snippets/ name. */

import { createPrivateKey, sign } from "node:crypto";
import { readFileSync } from "node:fs";

const TYPE = "application/vnd.prisoner-card.feed+json";

/** The secret key of RFC 8032, section 7.1, test 1, after the head of PKCS #8 for Ed25519 (RFC 8410, section 10.3). */
const SECRET = "302e020100300506032b657004220420" + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

const key = createPrivateKey({ key: Buffer.from(SECRET, "hex"), format: "der", type: "pkcs8" });

/** The feed's bytes, and the envelope (DSSE v1) beside it. */
export function signed(path) {
  const feed = readFileSync(path);
  const head = Buffer.from(`DSSEv1 ${TYPE.length} ${TYPE} ${feed.length} `);
  const sig = sign(null, Buffer.concat([head, feed]), key).toString("base64");
  return { feed, signature: JSON.stringify({ payloadType: TYPE, signatures: [{ keyid: "test", sig }] }) };
}
