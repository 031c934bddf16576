// The JSON of a feed for Rust: no more than Rust reads, whatever the feed and the page contain.

import assert from "node:assert/strict";
import { test } from "node:test";
import "./browser.js";

const { json } = await import("../../src/shell/json.ts");
const { readPage } = await import("../../src/shell/reading.ts");
const { DEPTH, PERSON_VALUES } = await import("../../src/shell/limits.ts");

const nested = (levels, inner) => JSON.parse(`${"[".repeat(levels)}${inner}${"]".repeat(levels)}`);

test("a value is written as it is", () => {
  for (const text of ['{"a":[1,-2.5,"я",true,null,{}]}', "null", '""', "[[],{}]", '{"__proto__":1}']) {
    assert.equal(json(JSON.parse(text), 100), text);
  }
});

test("lists and objects beyond the depth are null", () => {
  assert.equal(json(nested(DEPTH, "1"), 100), JSON.stringify(nested(DEPTH, "1")));
  assert.equal(json(nested(DEPTH + 1, "1"), 100), JSON.stringify(nested(DEPTH, "null")));
  assert.equal(json(nested(200_000, ""), 100), JSON.stringify(nested(DEPTH, "null")));
});

test("values beyond the most are null, and a list ends", () => {
  const many = JSON.parse(`[${"[7],".repeat(100_000)}0]`);
  const written = json({ many, more: { many } }, 10);
  assert.ok(written.length < 100, written);
  const count = written.match(/7/g).length;
  assert.ok(count > 0 && count < 10, written);
});

test("as much as Rust reads of a person is written whole", () => {
  const values = Array.from({ length: PERSON_VALUES - 2 }, (_, index) => index);
  assert.deepEqual(JSON.parse(json(values, PERSON_VALUES)), values);
});

test("half of a surrogate pair is replaced, and a pair is kept", () => {
  assert.equal(json(["\ud83d!", "!\udc00", "\ud83d\ude00"], 10), '["\ufffd!","!\ufffd","\u{1f600}"]');
  assert.equal(json({ "\ud800": 1 }, 10), '{"\ufffd":1}');
  const escapes = ["\\ud800", "\\\ud800", "\n\u0001\"\\"];
  assert.deepEqual(JSON.parse(json(escapes, 10)), ["\\ud800", "\\\ufffd", "\n\u0001\"\\"]);
});

test("a toJSON of the page's own is not used", () => {
  const prototypes = [Object.prototype, Array.prototype, String.prototype, Number.prototype];
  for (const prototype of prototypes) prototype.toJSON = () => "the page's";
  try {
    assert.equal(json({ a: ["b", 1, { c: [] }] }, 100), '{"a":["b",1,{"c":[]}]}');
  } finally {
    for (const prototype of prototypes) delete prototype.toJSON;
  }
});

test("JSON without a feed is no crash", () => {
  for (const page of [null, 5, "feed", [], {}, { items: null }, { items: {} }, { items: [null, 5, [], { id: {} }] }]) {
    assert.equal(readPage(page, "nobody").code, "not-found", JSON.stringify(page));
  }
});
