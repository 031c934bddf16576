import assert from "node:assert/strict";
import { test } from "node:test";
import "./browser.js";

/** The listeners of the window; the card's is called before the page's. */
const listeners = [];
globalThis.addEventListener = (name, listener) => listeners.push(listener);

const { copy } = await import("../../src/shell/clipboard.ts");

/** Copies with the command `perform`; returns whether it was copied, and the selected element. */
async function outcome(perform) {
  let selected = "";
  const view = {
    navigator: { clipboard: undefined },
    getSelection: () => ({ selectAllChildren: ({ id }) => (selected = id) }),
    addEventListener() {},
  };
  Object.assign(globalThis.document, {
    createElementNS: () => ({ select() {}, remove() {} }),
    execCommand: perform,
  });
  const ownerDocument = Object.assign(Object.create(globalThis.document), { defaultView: view });
  const copied = await copy("the address", { id: "address", ownerDocument, getRootNode: () => ({ activeElement: null }), after() {} });
  return { copied, selected };
}

/** A browser's copy event, with the data for the clipboard. */
function dispatch(clipboard, path) {
  const clipboardData = {
    clearData: () => clipboard.clear(),
    setData: (type, text) => clipboard.set(type, text),
  };
  const event = Object.assign(new Event("copy", { cancelable: true }), { clipboardData, isStopped: false });
  event.composedPath = () => path.map((localName) => ({ localName }));
  event.stopImmediatePropagation = () => (event.isStopped = true);
  for (const listener of listeners) listener(event);
  return event;
}

test("fault_63: the card answers the copy event of its command, and nobody after it", async () => {
  const clipboard = new Map([["text/html", "what a listener that was asked before has set"]]);
  let event;
  const { copied, selected } = await outcome(() => {
    event = dispatch(clipboard, ["textarea", "prisoner-card", "body"]);
    return true;
  });
  assert.deepEqual({ copied, selected }, { copied: true, selected: "" });
  assert.deepEqual([event.defaultPrevented, event.isStopped], [true, true]);
  assert.deepEqual([...clipboard], [["text/plain", "the address"]]);
});

test("fault_63: of what is copied by hand on a card nobody hears, and the browser copies it", () => {
  for (const [path, isStopped] of [
    [["p", "prisoner-card", "body"], true],
    [["p", "body"], false],
  ]) {
    const event = dispatch(new Map(), path);
    assert.deepEqual([event.defaultPrevented, event.isStopped], [false, isStopped]);
  }
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
