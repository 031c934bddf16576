import assert from "node:assert/strict";
import { test } from "node:test";
import { calls, modules } from "./bindings.js";
import { lines, network, response } from "./browser.js";

globalThis.__NOWASM_FILE__ = "prisoner-card-0.nowasm.js";

const { nowasm } = await import("../../src/shell/engine.ts");
const { loadWasm } = await import("../../src/shell/wasm.ts");

test("the JavaScript build runs where an engine does not start the wasm", async () => {
  const inserted = [];
  modules.imports = {};
  Object.assign(globalThis, { addEventListener() {}, removeEventListener() {} });
  Object.assign(globalThis.document, {
    createElementNS: () => ({ remove() {} }),
    head: {
      append(script) {
        inserted.push(script.src);
        nowasm.run = () => ({ memory: { buffer: new ArrayBuffer(8) } });
        script.onload();
      },
    },
  });
  // A section of a kind that no engine knows.
  const unknown = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 99, 0]);
  network.answer = () => response(unknown, { headers: { "content-type": "application/wasm" } });
  await loadWasm();
  assert.deepEqual(inserted, ["https://cdn.example/widget/prisoner-card-0.nowasm.js"]);
  assert.equal(calls.instances, 1);
  // The page is not at fault here.
  assert.deepEqual(lines, []);
});
