import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { network, response } from "./browser.js";

const { examineAttributes, examineScriptTag, examineValues } = await import("../../src/shell/doctor/attributes.ts");
const { nearest } = await import("../../src/shell/doctor/nearest.ts");
const { examineFeeds } = await import("../../src/shell/doctor/feed.ts");
const { findPerson } = await import("../../src/shell/doctor/person.ts");
const { reach } = await import("../../src/shell/doctor/reach.ts");

globalThis.document.addEventListener = globalThis.document.removeEventListener = () => {};

/** A card with these attributes, and otherwise sound ones. */
const values = (attributes) => {
  const all = { feed: "https://feed.example/feed.json", person: "iris", ...attributes };
  return (name) => all[name] ?? "";
};

const texts = (findings) => findings.map(({ text }) => text);

test("the nearest word is one that a slip could have made", () => {
  const words = ["feed", "person", "lang", "theme", "layout", "key", "loading", "help", "debug"];
  for (const [word, expected] of [
    ["persn", "person"],
    ["PERSON", "person"],
    ["fed", "feed"],
    ["thmee", "theme"],
    ["loadin", "loading"],
    ["kye", "key"],
    ["colour", undefined],
    ["x", undefined],
    ["", undefined],
  ]) {
    assert.equal(nearest(word, words), expected, word);
  }
});

test("sound values say nothing", () => {
  const sound = { lang: "ru_RU", theme: " DARK ", layout: "", key: `ed25519:${btoa("0".repeat(32))}` };
  assert.deepEqual(examineValues(values(sound)), []);
});

test("attributes of frameworks and of other programs are no slips of ours", () => {
  const card = (...names) => ({ getAttributeNames: () => names });
  const foreign = ["_ngcontent-ng-c12", "wire:key", "@click", "v-cloak", "hx-get", "xml:lang", "xmlns", "contenteditable", "popover", "autofocus"];
  assert.deepEqual(examineAttributes(card("feed", "class", ...foreign), values({})), []);
  assert.deepEqual(texts(examineAttributes(card("fed", "colour"), values({}))), [
    "there is no attribute fed: did you mean feed?",
    "there is no attribute colour: remove it, or compare it with the list of attributes",
  ]);
  assert.deepEqual(examineScriptTag({ dataset: { feed: "", base: "", cfasync: "false", wpStrategy: "async", nscript: "afterInteractive" } }), []);
  assert.deepEqual(texts(examineScriptTag({ dataset: { persn: "" } })), ["there is no attribute data-persn: did you mean data-person?"]);
});

test("slips in attributes are met with what was meant", () => {
  for (const [name, value, sentence] of [
    ["theme", "drak", 'theme="drak" is not known, so auto is used: did you mean dark?'],
    ["theme", "pink", 'theme="pink" is not known, so auto is used: it is one of auto, light, dark'],
    ["layout", "compakt", 'layout="compakt" is not known, so full is used: did you mean compact?'],
    ["help", "leters", 'help="leters" is not known, so none is used: did you mean letters?'],
    ["loading", "eagre", 'loading="eagre" is not known, so lazy is used: did you mean eager?'],
    ["lang", "english", 'lang="english" is not known: did you mean en?'],
    ["lang", "!", 'lang="!" is not a language tag: write one such as en or ru'],
    ["key", "AAAA", 'keys="AAAA" does not begin with ed25519:: copy the whole key from the publisher, ed25519: and all'],
    ["key", "ed25519:AAAA", 'keys="ed25519:AAAA" has 3 bytes, not 32: copy the whole key from the publisher, ed25519: and all'],
    ["key", "ed25519:?", 'keys="ed25519:?" is not base64 after ed25519:: copy the whole key from the publisher, ed25519: and all'],
    ["persn", "iris", "there is no attribute persn: did you mean person?"],
    ["fed", "x", "there is no attribute fed: did you mean feed?"],
    ["colour", "red", "there is no attribute colour: remove it, or compare it with the list of attributes"],
    ["person", "", 'person is missing: add person="…", an item\'s id in the feed or the last part of it'],
    ["feed", "", 'feed is missing: add feed="https://…", the address of the publisher\'s feed'],
    ["feed", "ftp://feed.example/feed.json", 'feed="ftp://feed.example/feed.json" is not an http(s) address and is ignored: write it out, from https:// on'],
  ]) {
    const card = { getAttributeNames: () => ["feed", "person", "class", "data-x", name] };
    const stated = values({ [name]: value });
    assert.deepEqual(examineAttributes(card, stated), [{ level: "wrong", text: sentence }], name);
  }
});

test("a language that the card does not speak is no mistake", () => {
  assert.deepEqual(examineValues(values({ lang: "de-AT" })), [
    { level: "note", text: 'the card has no texts in lang="de-AT" yet: it uses en (it has en, ru)' },
  ]);
});

test("mixed content is reported before anything is asked for", async () => {
  network.requests.length = 0;
  const feed = "http://feed.example/feed.json";
  const sentence = `${feed} is mixed content: a page on https loads only https, so write https:// here`;
  assert.deepEqual(texts(await examineFeeds(values({ feed }))), [sentence]);
  assert.equal((await reach(feed)).finding.text, sentence);
  assert.deepEqual(network.requests, []);
});

test("the doctor sends no more than the card does", async () => {
  network.requests.length = 0;
  network.answer = () => response({ _prisoner_card: { issued: "2026-11-01" }, items: [{ id: "iris" }] });
  await examineFeeds(values({}));
  const asked = network.requests.map(({ url, credentials, referrerPolicy }) => [url, credentials, referrerPolicy]);
  assert.deepEqual(asked, [["https://feed.example/feed.json", "same-origin", "no-referrer"]]);
});

test("a feed without its day of issue is named", async () => {
  network.answer = () => response({ _prisoner_card: {}, items: [{ id: "iris" }] });
  const [finding] = await examineFeeds(values({}));
  assert.deepEqual(finding, {
    level: "wrong",
    text: "https://feed.example/feed.json does not say when it was issued: report it to the publisher",
  });
});

test("a feed is past its date where the card takes it for that", async () => {
  for (const [until, isPast] of [
    [undefined, false],
    [null, false],
    ["2999-01-01T00:00:00Z", false],
    ["2999-01-01t00:00:00.5+03:00", false],
    ["2020-01-01T00:00:00Z", true],
    // The format reads an instant alone, and what cannot be read counts as past.
    ["2999-01-01", true],
    ["2999-01-01T00:00:00", true],
    ["1 January 2999", true],
    ["soon", true],
    ["", true],
  ]) {
    network.answer = () => response({ _prisoner_card: { issued: "2026-11-01T12:00:00Z", valid_until: until }, items: [{ id: "iris" }] });
    const found = texts(await examineFeeds(values({}))).some((text) => text.includes(` was valid until ${until}, `));
    assert.equal(found, isPast, `${until}`);
  }
});

test("the doctor finds the person that the card finds", async () => {
  const vectors = JSON.parse(await readFile(new URL("./vectors/persons.json", import.meta.url), "utf8"));
  for (const { ids, wanted, found } of vectors) {
    assert.equal(findPerson(ids, wanted), found, `${wanted} among ${ids}`);
  }
});

test("curly quotes are named, and nothing that follows from them", () => {
  assert.deepEqual(texts(examineValues(values({ person: "“iris”", lang: "ru" }))), [
    'person=“iris” has curly quotes, which HTML takes for a part of the value: write straight ones, as in person="…"',
  ]);
});
