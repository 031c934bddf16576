/** Compares lists of attributes and their values elsewhere in the project with the elements' own declarations. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { card, list } from "../../packaging/npm/declaration.mjs";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const plugin = (path) => read(`integrations/wordpress/prisoner-card/${path}`);

const names = ({ attributes }) => attributes.map(({ name }) => name);
const choices = ({ attributes }) => Object.fromEntries(attributes.flatMap(({ name, values }) => (values ? [[name, values]] : [])));

/** `loading` and `debug` are for the page's owner, and `key` is a second name of `keys`. */
const ofPlugin = card.attributes.filter(({ name }) => !["key", "loading", "debug"].includes(name));

/** The strings of a list in a source text, which begins after `start` and ends with `end`. */
function strings(text, start, end) {
  const from = text.indexOf(start);
  assert.notEqual(from, -1, `there is no ${start}`);
  const body = text.slice(from + start.length, text.indexOf(end, from));
  return [...body.matchAll(/["'`]([^"'`]*)["'`]/g)].map(([, word]) => word);
}

const sorted = (words) => [...words].sort();

test("the WordPress plugin takes the card's attributes", () => {
  const expected = sorted(ofPlugin.map(({ name }) => name));
  assert.deepEqual(sorted(strings(plugin("includes/render.php"), "const ATTRIBUTES = array(", ");")), expected);
  assert.deepEqual(sorted(strings(plugin("block/editor.js"), "const ATTRIBUTES = [", "];")), expected);
  assert.deepEqual(sorted(strings(read("docs/platforms/wordpress.md"), "`loading` and `debug`: ", ". Quote")), expected);
});

test("the WordPress plugin's readme says of each attribute which values it has", () => {
  const [, section] = plugin("readme.txt").match(/= Attributes of the shortcode =\n+((?:\*.*\n)+)/);
  const rows = section.trim().split("\n").map((line) => line.match(/^\* `(\w+)`: (.+)$/) ?? assert.fail(line));
  assert.deepEqual(sorted(rows.map(([, name]) => name)), sorted(ofPlugin.map(({ name }) => name)));
  for (const [, name, text] of rows) {
    const { values } = ofPlugin.find((attribute) => attribute.name === name);
    const stated = new Set([...text.matchAll(/`(\w+)`/g)].map(([, word]) => word));
    if (values) assert.deepEqual(sorted(stated), sorted(values), name);
  }
});

test("the WordPress block offers each value of an attribute, the default as the empty one", () => {
  const offered = [...plugin("block/editor.js").matchAll(/choice\("(\w+)", [^[]+\[([^]*?)\n\t\t\t\]\)/g)];
  const byName = offered.map(([, name, options]) => [name, [...options.matchAll(/\["(\w*)", /g)].map(([, value]) => value)]);
  const expected = ofPlugin.filter(({ values }) => values).map(({ name, values: [, ...others] }) => [name, ["", ...others]]);
  assert.deepEqual(Object.fromEntries(byName), Object.fromEntries(expected));
});

test("the doctor knows the attributes of the card and of the list, and their values", () => {
  const source = read("crates/doctor/src/attributes.rs");
  const pairs = (start) => {
    const [, body] = source.split(start)[1].match(/= &\[([^]*?)\n\];/);
    return Object.fromEntries([...body.matchAll(/\("(\w+)", &\[(.*?)\]\)/g)].map(([, name, values]) => [name, strings(values + ";", "", ";")]));
  };
  assert.deepEqual(sorted(strings(source, "CARD: &[&str] = &[", "];")), sorted(names(card)));
  assert.deepEqual(sorted(strings(source, "LIST: &[&str] = &[", "];")), sorted(names(list)));
  assert.deepEqual(pairs("const CHOICES"), choices(card));
  assert.deepEqual(pairs("const LIST_CHOICES"), choices(list));
});
