import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { filled, tables } from "../../packaging/npm/reference.mjs";

const FILE = new URL("../../docs/reference/element.md", import.meta.url);

test("the reference of the element says what the element declares", () => {
  const stated = readFileSync(FILE, "utf8");
  for (const name of Object.keys(tables)) assert.ok(stated.includes(`<!-- made: ${name} -->`), `${name} has no place`);
  if (process.env.RENEW) writeFileSync(FILE, filled(stated));
  assert.equal(readFileSync(FILE, "utf8"), filled(stated), "run `RENEW=1 node --test tests/shell/reference.test.js`");
});
