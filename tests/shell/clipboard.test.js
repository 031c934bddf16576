import assert from "node:assert/strict";
import { test } from "node:test";
import "./browser.js";

/** The listeners of the window that are called before the page's. */
const listeners = [];
globalThis.addEventListener = (name, listener, isFirst) => isFirst && listeners.push(listener);

const { copy } = await import("../../src/shell/clipboard.ts");

/**
 * Copies with the command `perform`, which is called with the text area; returns whether it was copied, and the selected
 * element.
 */
async function outcome(perform, { copyWith = copy, navigator = {}, steps = [] } = {}) {
  let selected = "";
  const view = {
    navigator,
    getSelection: () => ({ selectAllChildren: ({ id }) => (selected = id) }),
    addEventListener: (name, _, isFirst) => steps.push(`listens to ${name} ${isFirst}`),
  };
  const area = { select: () => steps.push("selected"), remove: () => steps.push("removed") };
  Object.assign(globalThis.document, {
    createElementNS: () => area,
    execCommand: () => perform(area),
  });
  const ownerDocument = Object.assign(Object.create(globalThis.document), { defaultView: view });
  const copied = await copyWith("the address", {
    id: "address",
    ownerDocument,
    getRootNode: () => ({ activeElement: { focus: () => steps.push("focused") } }),
    after: () => steps.push("inserted"),
  });
  return { copied, selected };
}

/** The path of the event of a card's own command. */
const AREA = ["textarea.clipboard", "prisoner-card", "body"];

/** A browser's copy event, with the data for the clipboard. */
function dispatch(clipboard, path) {
  const clipboardData = {
    clearData: () => clipboard.clear(),
    setData: (type, text) => clipboard.set(type, text),
  };
  const event = Object.assign(new Event("copy", { cancelable: true }), { clipboardData, isStopped: false });
  const nodes = path.map((name) => {
    const [localName, className = ""] = name.split(".");
    return { localName, className };
  });
  // A card's tree ends at the card; what is in its slot is in the page's tree.
  const host = nodes[path.includes("slot") ? -1 : path.indexOf("prisoner-card")];
  for (const node of nodes) node.getRootNode = () => ({ host });
  event.composedPath = () => nodes;
  event.stopImmediatePropagation = () => (event.isStopped = true);
  for (const listener of listeners) if (!event.isStopped) listener(event);
  return event;
}

test("fault_63: the card answers the copy event of its command, and nobody after it", async () => {
  const clipboard = new Map([["text/html", "what a listener that was asked before has set"]]);
  let event;
  const { copied, selected } = await outcome(() => {
    event = dispatch(clipboard, AREA);
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
    // The rest of the page, where the card's tag has no end.
    [["textarea", "slot", "prisoner-card", "body"], false],
    // The root of a static card may be closed.
    [["prisoner-card", "body"], true],
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
  assert.deepEqual(
    await outcome(() => {
      dispatch(new Map(), AREA);
      throw new Error("refused after all");
    }),
    failed,
  );
});

test("fault_63: after a command that nobody answered, a visitor copies what they have selected", async () => {
  await outcome(() => true);
  const clipboard = new Map();
  const event = dispatch(clipboard, ["p", "body"]);
  assert.deepEqual([event.defaultPrevented, event.isStopped, clipboard.size], [false, false, 0]);
});

test("the command copies from a text area that is there for that time alone, and the focus returns", async () => {
  const steps = [];
  await outcome(
    ({ value, readOnly, className }) => {
      assert.deepEqual({ value, readOnly, className }, { value: "the address", readOnly: true, className: "clipboard" });
      steps.push("copied");
      return true;
    },
    { steps },
  );
  assert.deepEqual(steps, ["inserted", "selected", "listens to copy true", "copied", "removed", "focused"]);
});

test("a copy of the script that came first, and has made no card, does not keep the event from the one that has", async () => {
  const { copy: copyWith } = await import("../../src/shell/clipboard.ts?second");
  const clipboard = new Map();
  const answers = () => dispatch(clipboard, AREA).isStopped;
  assert.deepEqual(await outcome(answers, { copyWith }), { copied: true, selected: "" });
  assert.deepEqual([...clipboard], [["text/plain", "the address"]]);
});

/** The module on a page whose Clipboard API is that function, which calls itself the browser's or not. */
async function withClipboardApi(writeText, isNative) {
  const { toString } = Function.prototype;
  globalThis.Clipboard = { prototype: { writeText } };
  Function.prototype.toString = function () {
    return this === writeText && isNative ? "function writeText() { [native code] }" : toString.call(this);
  };
  try {
    return await import(`../../src/shell/clipboard.ts?${Math.random()}`);
  } finally {
    Function.prototype.toString = toString;
    delete globalThis.Clipboard;
  }
}

test("fault_63: the browser's Clipboard API copies the text, and where it refuses, the command does", async () => {
  for (const refuses of [false, true]) {
    const written = [];
    async function writeText(text) {
      written.push([this, text]);
      if (refuses) throw new Error("refused");
    }
    const { copy: copyWith } = await withClipboardApi(writeText, true);
    const navigator = { clipboard: {} };
    let commands = 0;
    const answers = () => {
      commands++;
      dispatch(new Map(), AREA);
      return true;
    };
    assert.deepEqual(await outcome(answers, { copyWith, navigator }), { copied: true, selected: "" });
    assert.deepEqual(written, [[navigator.clipboard, "the address"]]);
    assert.equal(commands, Number(refuses));
  }
});

test("fault_63: a Clipboard API that the page has replaced is not called", async () => {
  const written = [];
  async function writeText(text) {
    written.push(text);
  }
  const { copy: copyWith } = await withClipboardApi(writeText, false);
  assert.deepEqual(await outcome(() => false, { copyWith }), { copied: false, selected: "address" });
  assert.deepEqual(written, []);
});
