// What the shell writes for Rust: src/transcript/tests.rs reads the same vectors.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const { transcribe } = await import("../../src/shell/transcribe.js");

const vectors = JSON.parse(await readFile(new URL("vectors/transcripts.json", import.meta.url), "utf8"));

test("values are transcribed as the vectors have them", () => {
  for (const { json, depth = 16, most, names, path, transcript } of vectors) {
    assert.equal(transcribe(JSON.parse(json), depth, most, names, path), transcript, json);
  }
});

test("a text with half a letter has the length that Rust will count", () => {
  // An encoder writes U+FFFD for it, which is one code unit, too.
  assert.equal(transcribe("\ud83d!"), "s2:\ud83d!");
  assert.equal(new TextDecoder().decode(new TextEncoder().encode("\ud83d!")).length, 2);
});

test("what is beyond the most is not even looked at", () => {
  const names = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`name${index}`, index]));
  assert.equal(transcribe(names, 1, 3), "{5:name0n1:05:name1}");
});
