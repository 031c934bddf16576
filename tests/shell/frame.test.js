import assert from "node:assert/strict";
import { test } from "node:test";
import "./browser.js";

const FRAMED = "https://cards.example/p/somebody/embed.html";

test("a page with the snippets of two frames opens a link once", async () => {
  const listeners = [];
  const opened = [];
  const frame = { src: FRAMED, contentWindow: { postMessage() {} } };
  globalThis.addEventListener = (_, listener) => listeners.push(listener);
  Object.assign(globalThis.document, {
    activeElement: frame,
    querySelectorAll: () => [frame],
    createElement: () => ({
      click() {
        opened.push(this.href);
      },
    }),
  });
  for (const run of [1, 2]) await import(`../../src/shell/frame.ts?${run}`);
  const say = (message, value) => {
    const event = { data: { type: "prisoner-card", message, value }, source: frame.contentWindow };
    for (const listener of listeners) listener(event);
  };
  const url = "https://cards.example/p/somebody/";
  say("link", url);
  assert.deepEqual(opened, [url]);
  say("link", url);
  assert.deepEqual(opened, [url, url]);
  say("height", 456.2);
  assert.equal(frame.height, "457");
});
