// The verifier for browsers without Ed25519, and the conditions under which it is loaded.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import "./browser.js";

/** RFC 8032, section 7.1, TEST 1 to 3: key, message, signature. */
const VECTORS = [
  [
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "",
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  ],
  [
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "72",
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  ],
  [
    "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    "af82",
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  ],
];

/** The order of the group (RFC 8032, section 5.1). */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

const KEY = "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const FILE = "https://cdn.example/widget/prisoner-card-0.verifier.js";
const FEED = "https://feed.example/feed.json";

const own = {};
Object.defineProperty(globalThis, "customElements", { value: { get: () => ({ verifier: own }) } });
await import("../../src/shell/verifier.ts");
const native = crypto.subtle;

const feed = new Uint8Array(await readFile(new URL("./vectors/feed.json", import.meta.url)));
const envelope = new Uint8Array(await readFile(new URL("./vectors/feed.json.sig", import.meta.url)));
const bytes = (hexadecimal) => Uint8Array.from(Buffer.from(hexadecimal, "hex"));

/** The addresses and hashes of the scripts that were added to the page. */
const inserted = [];

/** The network's answer to a script. */
let onScript;

/** The state of a page that has loaded no verifier yet. */
async function fresh(name) {
  const { ed25519, sha256, verifier } = await import(`../../src/shell/cryptography.ts${name}`);
  inserted.length = 0;
  onScript = (script) => {
    Object.assign(verifier, own);
    script.onload();
  };
  return { ed25519, sha256 };
}

Object.assign(globalThis.document, {
  createElementNS: () => ({ remove() {} }),
  head: {
    append(script) {
      inserted.push([script.src, script.integrity, script.crossOrigin, script.referrerPolicy]);
      onScript(script);
    },
  },
});

test("the RFC's own signatures are verified, and nothing that is a bit apart", () => {
  for (const [key, message, signature] of VECTORS) {
    const parts = [bytes(signature), bytes(message), bytes(key)];
    assert.equal(own.verify(...parts), true);
    for (const part of parts) {
      for (let bit = 0; bit < 8 * part.length; bit += 37) {
        part[bit >> 3] ^= 1 << (bit & 7);
        assert.equal(own.verify(...parts), false, `bit ${bit} of ${part.length} bytes`);
        part[bit >> 3] ^= 1 << (bit & 7);
      }
    }
  }
});

test("a signature is one string of bytes: neither another length nor a scalar past the group's order will do", () => {
  const [key, message, signature] = VECTORS[1].map(bytes);
  for (const other of [new Uint8Array(0), signature.slice(0, 63), Uint8Array.of(...signature, 0)]) {
    assert.equal(own.verify(other, message, key), false);
  }
  const scalar = BigInt(`0x${Buffer.from(signature.slice(32)).reverse().toString("hex")}`) + ORDER;
  const malleable = Uint8Array.of(...signature.slice(0, 32), ...bytes(scalar.toString(16).padStart(64, "0")).reverse());
  assert.equal(malleable.length, 64);
  assert.equal(own.verify(malleable, message, key), false);
});

test("a key of small order, whose holder signs everything at once, verifies nothing", () => {
  const identity = Uint8Array.of(1, ...new Uint8Array(31));
  const signature = Uint8Array.of(...identity, ...new Uint8Array(32));
  for (const message of ["a", "b"]) assert.equal(own.verify(signature, Buffer.from(message), identity), false);
});

test("its digest is SHA-256", () => {
  for (const text of ["", "abc", "x".repeat(10_000)]) {
    assert.deepEqual(Buffer.from(own.sha256(Buffer.from(text))), createHash("sha256").update(text).digest());
  }
});

/** The cryptography of old browsers, and that of a page on plain http. */
const WITHOUT = {
  "no Ed25519": { ...methodsOf(native), importKey: () => Promise.reject(new DOMException("", "NotSupportedError")) },
  "no WebCrypto": undefined,
};

function methodsOf(subtle) {
  return { digest: subtle.digest.bind(subtle), verify: () => assert.fail("asked of what cannot do it") };
}

async function on(subtle, work) {
  Object.defineProperty(crypto, "subtle", { value: subtle, configurable: true });
  try {
    await work();
  } finally {
    Object.defineProperty(crypto, "subtle", { value: native, configurable: true });
  }
}

for (const [what, subtle] of Object.entries(WITHOUT)) {
  test(`with ${what} the pinned verifier is loaded once, and decides`, () =>
    on(subtle, async () => {
      const { ed25519, sha256 } = await fresh(`?${what}`);
      const [key, message, signature] = VECTORS[1].map(bytes);
      const [verify, again] = await Promise.all([ed25519(), ed25519()]);
      assert.deepEqual(inserted, [[FILE, "sha384-0", "anonymous", "no-referrer"]]);
      assert.equal(verify, again);
      assert.equal(await verify(signature, message, key), true);
      assert.equal(await verify(signature, bytes("73"), key), false);
      assert.deepEqual(await sha256(message), own.sha256(message));
      assert.equal(inserted.length, 1);
    }));
}

test("without WebCrypto a digest asks for the verifier, too", () =>
  on(undefined, async () => {
    const { sha256 } = await fresh("?digest");
    assert.deepEqual(await sha256(feed), own.sha256(feed));
    assert.equal(inserted.length, 1);
  }));

test("a feed is verified by it, and an altered one is refused", () =>
  on(undefined, async () => {
    await fresh("");
    const { verify } = await import("../../src/shell/signature.ts");
    assert.deepEqual(await verify(feed, envelope, FEED, [KEY]), [KEY]);
    assert.equal(inserted.length, 1);
    const altered = feed.slice();
    altered[9] ^= 1;
    await assert.rejects(verify(altered, envelope, FEED, [KEY]), { code: "bad-signature" });
    await assert.rejects(verify(feed, envelope, FEED, ["ed25519:AAAA"]), { code: "bad-signature" });
  }));

test("nothing is verified where the verifier does not come, and the next feed asks for it again", () =>
  on(undefined, async () => {
    const { ed25519 } = await fresh("?lost");
    onScript = (script) => script.onerror(new Event("error"));
    await assert.rejects(ed25519(), { code: "network" });
    await assert.rejects(ed25519(), { code: "network" });
    assert.equal(inserted.length, 2);
  }));

test("where the browser verifies by itself, nothing is loaded", async () => {
  const { ed25519, sha256 } = await fresh("?native");
  const [key, message, signature] = VECTORS[1].map(bytes);
  const verify = await ed25519();
  assert.equal(await verify(signature, message, key), true);
  assert.equal(await verify(signature, bytes("73"), key), false);
  assert.deepEqual(await sha256(message), own.sha256(message));
  assert.deepEqual(inserted, []);
});
