import assert from "node:assert/strict";
import { test } from "node:test";
import { lines } from "./browser.js";

const natives = { AbortController, fetch, Map, Promise, Set, URL, WeakMap, performance };

let count = 0;

/** The module, loaded again on a page that has replaced these names. */
async function load(names) {
  Object.assign(globalThis, names);
  try {
    return await import(`../../src/shell/natives.ts?${++count}`);
  } finally {
    Object.assign(globalThis, natives);
  }
}

test("a page that has taken no name is met with the browser's own", async () => {
  const { taken, AbortController, Map, Set, URL, WeakMap } = await load({});
  assert.deepEqual(taken, []);
  assert.deepEqual(
    [AbortController, Map, Set, URL, WeakMap],
    [natives.AbortController, natives.Map, natives.Set, natives.URL, natives.WeakMap],
  );
});

test("names that a page has taken before are told", async () => {
  for (const names of [{ URL: "https://news.example/" }, { Map: {} }, { Set: class {} }, { Map: class {}, URL: undefined }, { AbortController: class {} }]) {
    const { taken } = await load(names);
    assert.deepEqual(taken, Object.keys(names));
  }
});

test("what can be told without its name is told, and needs no message", async () => {
  const { CustomEvent: Event } = globalThis;
  const { taken, self, CustomEvent, WeakMap } = await load({ self: "mine", WeakMap: class {} });
  assert.deepEqual(taken, []);
  assert.equal(self, globalThis);
  assert.equal(CustomEvent, Event);
  assert.equal(new WeakMap([[taken, "kept"]]).get(taken), "kept");
});

test("promises are the browser's own whatever the page has in their place", async () => {
  const own = globalThis.Promise;
  const { Promise } = await load({ Promise: class {} });
  assert.equal(Promise, own);
});

test("an option of the browser's functions inherits nothing from the page", async () => {
  const { options } = await load({});
  assert.deepEqual(Reflect.ownKeys(options({ once: true })), ["once"]);
  assert.equal(options({}).toString, undefined);
});

test("a page's own fetch can look for a member of the options", async () => {
  const seen = [];
  const watched = (url, init) => {
    for (const name of ["mode", "method"]) seen.push(init.hasOwnProperty(name) && init[name]);
  };
  const { fetch } = await load({ fetch: watched });
  Object.prototype.method = "POST";
  fetch("https://feed.example/feed.json", { mode: "cors" });
  delete Object.prototype.method;
  assert.deepEqual(seen, ["cors", false]);
});

test("a page's own performance does not stop the clock", async () => {
  const { now } = await load({ performance: { mark: "mine" } });
  assert.equal(typeof now(), "number");
});

test("a console without a level, or one that throws, is no error", async () => {
  const { warn, reported } = await import("../../src/shell/errors.ts");
  const { warn: write } = console;
  console.warn = undefined;
  warn("first");
  console.warn = () => {
    throw new Error("no");
  };
  warn("second");
  console.warn = write;
  warn("third");
  assert.deepEqual(reported, ["first", "second", "third"]);
  assert.deepEqual(lines, ["prisoner-card: third"]);
});
