/** The list: how names are folded for search, and their order in each language. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { calls } from "./bindings.js";
import { pass } from "./browser.js";

const { fold } = await import("../../apps/list/fold.ts");
const { orderOf } = await import("../../apps/list/name_order.ts");
const { labelOf } = await import("../../apps/list/labels.ts");
const { reader } = await import("../../apps/list/reading.ts");

const read = (file) => JSON.parse(readFileSync(new URL(`../../crates/people/src/${file}`, import.meta.url), "utf8"));

test("names fold in the browser as natively", () => {
  for (const [text, folded] of read("tests/folded.json")) assert.equal(fold(text), folded, text);
  assert.equal(fold("Сергей\nЁлкин  — \n\nŁoś"), "сергеи\nелкин\n\nłos");
});

test("names are in the order of each language's alphabet", () => {
  for (const [language, sorted] of Object.entries(read("sorted_names.json"))) {
    const names = [...sorted].reverse();
    const order = orderOf(names.join("\n"), language);
    assert.deepEqual([...order].map((place) => names[place]), sorted, language);
  }
});

test("a language that is none is no reason to lose the order", () => {
  assert.deepEqual([...orderOf("b\na\nA", "no language")], [1, 2, 0]);
});

test("a date is in digits where Chromium has no names of months", () => {
  assert.equal(labelOf("date", "2024-02-13", "fr"), "13 février 2024");
  for (const [value, label] of [["2024-02-13", "13.02.2024"], ["2024-02", "02/2024"], ["2024", "2024"]]) {
    assert.equal(labelOf("date", value, "be"), label);
  }
});

test("people of a list that has left the page are read no further", async () => {
  const controller = new AbortController();
  const reading = reader(controller.signal)({ items: Array(1000).fill({}) }, true);
  controller.abort();
  const outcome = assert.rejects(reading, { message: "aborted" });
  await pass(0);
  await outcome;
  assert.equal(calls.added, 1);
});
