import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { filled, tables, translation } from "../../packaging/npm/reference.mjs";

const russian = translation("ru");

for (const [folder, made] of [["reference", tables()], ["ru/reference", tables(russian.say)]]) {
  for (const [name, named] of Object.entries(made)) {
    test(`the reference says what the element declares: ${folder}/${name}`, () => {
      const file = new URL(`../../docs/${folder}/${name}`, import.meta.url);
      const stated = readFileSync(file, "utf8");
      for (const table of Object.keys(named)) assert.ok(stated.includes(`<!-- made: ${table} -->`), `${table} has no place`);
      if (process.env.RENEW) writeFileSync(file, filled(stated, named));
      assert.equal(readFileSync(file, "utf8"), filled(stated, named), "run `RENEW=1 node --test tests/shell/reference.test.js`");
    });
  }
}

test("book/words/ru.json has every text of the reference of the elements in Russian, and no other", () => {
  assert.deepEqual(russian.missing(), []);
  assert.deepEqual(russian.unused(), []);
});

test("the parts of the list are those that it marks", () => {
  const folder = new URL("../../apps/list/src/", import.meta.url);
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const marked = sources.join("").match(/ part="[a-z-]+"/g).map((part) => part.slice(7, -1));
  for (const part of new Set(marked)) assert.ok(tables()["list.md"].parts.includes(`| \`${part}\` |`), part);
  assert.equal(tables()["list.md"].parts.split("\n").length - 2, new Set(marked).size);
});
