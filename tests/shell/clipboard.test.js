import assert from "node:assert/strict";
import { test } from "node:test";
import "./browser.js";

const { copy } = await import("../../src/shell/clipboard.ts");

Object.defineProperty(globalThis, "navigator", { value: { clipboard: undefined }, configurable: true });

/** Copies where the command does `perform` with the text area; returns whether it was copied, and what is selected. */
async function outcome(perform) {
  let area;
  let selected = "";
  Object.assign(globalThis.document, {
    createElement: () => (area = Object.assign(new EventTarget(), { select() {}, remove() {} })),
    execCommand: () => perform(area),
  });
  globalThis.getSelection = () => ({ selectAllChildren: ({ id }) => (selected = id) });
  const copied = await copy("the address", { id: "address", getRootNode: () => ({ activeElement: null }), after() {} });
  return { copied, selected };
}

/** The copy event as a browser sends it to the text area, with what is put on the clipboard. */
function event(clipboard) {
  const clipboardData = {
    clearData: () => clipboard.clear(),
    setData: (type, text) => clipboard.set(type, text),
  };
  return Object.assign(new Event("copy", { cancelable: true }), { clipboardData });
}

test("fault_63: the text area answers its own copy event, and nobody after it", async () => {
  const clipboard = new Map([["text/html", "what a capturing listener has set"]]);
  let heard = false;
  const { copied, selected } = await outcome((area) => {
    area.addEventListener("copy", () => (heard = true));
    return !area.dispatchEvent(event(clipboard));
  });
  assert.deepEqual({ copied, selected, heard }, { copied: true, selected: "", heard: false });
  assert.deepEqual([...clipboard], [["text/plain", "the address"]]);
});

test("fault_63: a command that is answered by nobody or refused has copied nothing, and the address is selected", async () => {
  const failed = { copied: false, selected: "address" };
  // A capturing listener of the page has stopped the event; the command answers true all the same.
  assert.deepEqual(await outcome(() => true), failed);
  assert.deepEqual(await outcome(() => false), failed);
  assert.deepEqual(
    await outcome(() => {
      throw new Error("refused");
    }),
    failed,
  );
});
