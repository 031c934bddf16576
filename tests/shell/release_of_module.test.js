/** The npm package's other files, where a bundler gives their addresses. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { network, response } from "./browser.js";

const WASM = "prisoner-card-0.wasm";

/** The functions around the bundle (packaging/npm/module.mjs). */
globalThis.urls = { [WASM]: () => "/_next/static/media/0.wasm" };
globalThis.scripts = { "prisoner-card-0.verifier.js": async () => "run" };

const { runScript, scriptUrl, urlOf } = await import("../../src/shell/release_of_module.ts");
const { fetchFile } = await import("../../src/shell/wasm.ts");

test("a file whose address the bundler gives without an origin (Next.js) is asked for on the page's", async () => {
  const url = "https://news.example/_next/static/media/0.wasm";
  assert.deepEqual([urlOf(WASM), scriptUrl], [url, url]);
  network.answer = () => response("");
  await fetchFile(urlOf(WASM), "sha384-0", new AbortController().signal);
  assert.deepEqual(network.requests.map(({ url, credentials }) => [url, credentials]), [[url, "omit"]]);
});

test("a script of the package is imported by its name, which is no address", async () => {
  const name = urlOf("prisoner-card-0.verifier.js");
  assert.equal(await runScript(name), undefined);
  assert.equal(name, "prisoner-card-0.verifier.js");
});
