import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import "./browser.js";

const { headingLevel } = await import("../../src/shell/surroundings.ts");

const FOLLOWING = 4;
/** Of nodes in two trees: where one is, engines say as they like. */
const DISCONNECTED = 1 | 32;

const ROOT = new URL("../../", import.meta.url);

test("no selector that a script asks by is younger than the oldest browser with a card", async () => {
  const found = [];
  for (const folder of ["src", "apps"]) {
    for (const name of await readdir(new URL(folder, ROOT), { recursive: true })) {
      if (!/\.(ts|rs)$/.test(name)) continue;
      const text = await readFile(new URL(`${folder}/${name}`, ROOT), "utf8");
      const code = text.replace(/^\s*(\/\/|\/?\*).*$/gm, "").replace(/\/\*.*?\*\//g, "");
      // Chromium 88, Safari 14.
      for (const [selector] of code.matchAll(/:(is|where)\(.*/g)) found.push(`${folder}/${name}: ${selector}`);
    }
  }
  assert.deepEqual(found, []);
});

/** A page with these headings, each with its place in the page. */
function headings(...all) {
  document.querySelectorAll = () =>
    all.map(([localName, place]) => ({
      localName,
      compareDocumentPosition: ({ at }) => (at === undefined ? DISCONNECTED | FOLLOWING : at > place ? FOLLOWING : 2),
    }));
}

/** A node at that place of the page, or in the shadow tree of a host. */
const node = (at, host) => ({ at, getRootNode: () => (host ? { nodeType: 11, host } : { nodeType: 9 }) });

test("the level of a heading is one below that of the heading before it", () => {
  headings(["h1", 1], ["h2", 3], ["h6", 9]);
  assert.deepEqual([0, 2, 4, 10].map((at) => headingLevel(node(at))), [2, 2, 3, 5]);
});

test("in a shadow tree, a list's or a component's, the outermost host has the place of the card", () => {
  headings(["h1", 1], ["h2", 3], ["h4", 9]);
  const list = node(2);
  const component = node(undefined, node(4));
  assert.equal(headingLevel(node(undefined, list)), 2);
  assert.equal(headingLevel(node(undefined, node(undefined, component))), 3);
});

test("a card that is on no page has a level, too", () => {
  headings(["h1", 1]);
  const fragment = { at: undefined, getRootNode: () => ({ nodeType: 11 }) };
  assert.ok(headingLevel(fragment) >= 2);
});
