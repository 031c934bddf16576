import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import "./browser.js";

const { isBoundTo, preAuthenticationEncoding, verify } = await import("../../src/shell/signature.ts");
const { signatureUrl } = await import("../../src/shell/signature_url.ts");

const URL_OF_FEED = "https://feed.example/feed.json";
const KEY = "ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
const OTHER_KEY = "ed25519:PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=";
/** The signature of the feed's bare bytes, without the encoding; made with OpenSSL. */
const BARE = "2ffBWJMAmtTYvtqhyvlTDQk76aJma04aDKeNEU/RxxZ743HjKkl5+nNl3hBeeKAQ5leQKICltnIMfdyeX0hTDA==";
/** The signature of the feed as `application/json`; made with OpenSSL. */
const OTHER_TYPE = "N70W10UHUIySWLv0rfn1v1QyhOx0F6V25x6qlgrC1yIa+9CUpB1j/Ab/hzRlPrrXLA2dUE4Uhq98cXqSai30Dw==";

const feed = new Uint8Array(await readFile(new URL("./vectors/feed.json", import.meta.url)));
const envelope = JSON.parse(await readFile(new URL("./vectors/feed.json.sig", import.meta.url), "utf8"));
const [{ sig: SIGNATURE }] = envelope.signatures;

const bytes = (value) => new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const refused = (why) => ({ code: "bad-signature", message: `${URL_OF_FEED} is not shown: ${why}` });
const NO_FIT = refused("none of its signatures matches a key in the attribute keys: sign the feed, or correct the key");

async function assertRefused(expected, { of = feed, by = envelope, keys = [KEY] } = {}) {
  await assert.rejects(verify(of, bytes(by), URL_OF_FEED, keys), ({ code, message }) => {
    assert.deepEqual({ code, message }, expected);
    return true;
  });
}

test("signatures of OpenSSL are verified", () => verify(feed, bytes(envelope), URL_OF_FEED, [KEY]));

test("one of several keys is enough, whatever the keyid", async () => {
  await verify(feed, bytes(envelope), URL_OF_FEED, [OTHER_KEY, KEY]);
  const signatures = [{ keyid: "old", sig: BARE }, { keyid: "", sig: "?" }, null, {}, { sig: SIGNATURE }];
  await verify(feed, bytes({ ...envelope, signatures }), URL_OF_FEED, [KEY]);
});

test("a single changed bit is refused", async () => {
  for (const index of [0, feed.length >> 1, feed.length - 1]) {
    const altered = feed.slice();
    altered[index] ^= 1;
    await assertRefused(NO_FIT, { of: altered });
  }
  await assertRefused(NO_FIT, { of: feed.subarray(0, feed.length - 1) });
});

test("another key is refused", () => assertRefused(NO_FIT, { keys: [OTHER_KEY] }));

test("a signature of the bare bytes, or of another type, is refused", async () => {
  for (const sig of [BARE, OTHER_TYPE]) await assertRefused(NO_FIT, { by: { ...envelope, signatures: [{ sig }] } });
});

test("another payloadType is refused", () =>
  assertRefused(refused("its signature's payloadType is not application/vnd.prisoner-card.feed+json"), {
    by: { ...envelope, payloadType: "application/json" },
  }));

test("malformed envelopes are refused", async () => {
  for (const by of ["", "null", "5", "[]", "{}", "<html>", { payloadType: envelope.payloadType, signatures: "x" }]) {
    await assertRefused(refused("its signature's file is not a DSSE envelope in JSON"), { by });
  }
  await assertRefused(NO_FIT, { by: { ...envelope, signatures: [] } });
});

test("a ninth signature is not looked at", () => {
  const signatures = [...Array(8).fill({ sig: BARE }), { sig: SIGNATURE }];
  return assertRefused(NO_FIT, { by: { ...envelope, signatures } });
});

const notAKey = (key) => ({
  code: "bad-signature",
  message: `keys="${key}" is not a key, which is "ed25519:" and 32 bytes in base64: copy it from the publisher`,
});

test("a key that is none is reported as it stands", async () => {
  for (const key of ["ed25519:AAAA", "ed25519:?", KEY.slice(8), "rsa:AAAA", KEY.replace("ed25519", "ed44800")]) {
    await assertRefused(notAKey(key), { keys: [key] });
  }
});

test("a key of small order is none: anybody can make a signature that fits it", async () => {
  const { keys } = JSON.parse(await readFile(new URL("./vectors/small-order.json", import.meta.url), "utf8"));
  assert.equal(keys.length, 11);
  for (const { key, sig } of keys) {
    for (const written of [key, key.replace("=", ""), `${key}#${URL_OF_FEED}`]) {
      await assertRefused(notAKey(written), { by: { ...envelope, signatures: [{ sig }] }, keys: [written] });
    }
  }
});

test("the keys whose signature is valid are named, with the feed that each is bound to", async () => {
  const bound = `${KEY}#urn:example:feed#1`;
  assert.deepEqual(await verify(feed, bytes(envelope), URL_OF_FEED, [OTHER_KEY, bound, KEY]), [bound, KEY]);
  assert.equal(isBoundTo(bound, "urn:example:feed#1"), true);
  for (const id of ["urn:example:feed", "", undefined]) assert.equal(isBoundTo(bound, id), false);
  for (const id of ["urn:example:feed", undefined]) assert.equal(isBoundTo(KEY, id), true);
});

test("the encoding is that of the DSSE specification's example", () => {
  const encoded = preAuthenticationEncoding("http://example.com/HelloWorld", bytes("hello world"));
  assert.equal(new TextDecoder().decode(encoded), "DSSEv1 29 http://example.com/HelloWorld 11 hello world");
});

test("lengths are counted in bytes", () => {
  const encoded = preAuthenticationEncoding("a", bytes("ж"));
  assert.equal(new TextDecoder().decode(encoded), "DSSEv1 1 a 2 ж");
});

test("the signature stands beside the feed", () => {
  assert.equal(signatureUrl("https://feed.example/a/feed.json?v=2"), "https://feed.example/a/feed.json.sig?v=2");
});
