// The shell's JSON parser, which is the browser's, over a test suite of JSON: crates/document/tests/json_suite/README.md.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { network, response, settle } from "./browser.js";

const { loadPage } = await import("../../src/shell/page.ts");

const cases = JSON.parse(await readFile(new URL("../../crates/document/tests/json_suite/cases.json", import.meta.url), "utf8"));

function bytes({ json, hex, repeat }) {
  if (hex !== undefined) return Buffer.from(hex, "hex");
  if (json !== undefined) return Buffer.from(json);
  const pieces = repeat.map((piece, index) => (index % 2 ? "" : piece.repeat(repeat[index + 1])));
  return Buffer.from(pieces.join(""));
}

const ofSuite = { y: "accepts", n: "refuses" };

test("the shell accepts the JSON that the table says", async () => {
  for (const [index, value] of cases.entries()) {
    network.answer = () => response(bytes(value));
    const url = `https://suite.example/${index}.json`;
    let verdict;
    loadPage(url, [], 0, 1000, new AbortController().signal).then(
      () => (verdict = "accepts"),
      ({ code }) => (verdict = code === "not-json" ? "refuses" : code),
    );
    await settle();
    assert.equal(verdict, value.browser ?? ofSuite[value.name[0]], value.name);
  }
});
