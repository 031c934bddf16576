import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import "./browser.js";

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
