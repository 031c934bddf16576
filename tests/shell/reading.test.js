// The JSON of a feed for Rust: no more than Rust reads, whatever the feed and the page contain.

import assert from "node:assert/strict";
import { test } from "node:test";
import "./browser.js";

const { json } = await import("../../src/shell/json.ts");
const { readPage } = await import("../../src/shell/reading.ts");
const { DEPTH, PAGE_ITEMS, PERSON_VALUES } = await import("../../src/shell/limits.ts");
const { calls, trap } = await import("./bindings.js");

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
  const member = (levels, inner) => `${'{"a":'.repeat(levels)}${inner}${"}".repeat(levels)}`;
  assert.equal(json(JSON.parse(member(DEPTH + 1, "1")), 100), member(DEPTH, "null"));
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

/** The values that one holds, itself included, as Rust counts them. */
const weight = (value) => 1 + (value && typeof value === "object" ? Object.values(value).reduce((sum, part) => sum + weight(part), 0) : 0);

test("where something of a person is missing, the rest is still more than Rust reads", () => {
  // Of the events of somebody who died, the last one must not be lost unnoticed.
  const most = 12;
  for (let length = 0; length < 30; length++) {
    const list = Array.from({ length }, (_, index) => index);
    for (const value of [list, [list], { list }, { list, state: 1 }, { state: 1, list }, list.map((number) => [number]), [list, list], { list, more: { list } }]) {
      const whole = JSON.stringify(value);
      const written = json(value, most);
      if (written !== whole) assert.ok(weight(JSON.parse(written)) >= most, `${whole} became ${written}`);
    }
  }
});

test("values beyond the most are null in an object, too", () => {
  assert.equal(json({ a: 1, b: 2, c: 3 }, 2), '{"a":1,"b":2,"c":null}');
});

test("of the items of a page, the first 20,000 are looked at", () => {
  const items = Array.from({ length: PAGE_ITEMS + 1 }, (_, index) => ({ id: `p${index}`, _prisoner_card: {} }));
  const read = (place) => readPage({ _prisoner_card: {}, items }, `p${place}`).code;
  assert.deepEqual([read(0), read(PAGE_ITEMS - 1), read(PAGE_ITEMS)], [undefined, undefined, "not-found"]);
});

test("a page's own members are given back to Rust, and an error that Rust does not name is none of the feed's", () => {
  const { freed } = calls;
  readPage({}, "nobody");
  assert.equal(calls.freed, freed + 1);
  trap.onRead = () => {
    throw new TypeError("broken");
  };
  try {
    assert.throws(() => readPage({}, "nobody"), { name: "TypeError", message: "broken" });
  } finally {
    trap.onRead = () => {};
  }
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
