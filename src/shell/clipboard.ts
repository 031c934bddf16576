/**
 * Puts an address on the clipboard, by the first way that the page and the browser leave open:
 *
 * 1. The Clipboard API: missing on plain http, and refused to a frame without `clipboard-write`.
 * 2. `document.execCommand("copy")`: out of fashion, and the only way left there.
 * 3. Neither: the address is selected, so that the copy keys take it.
 *
 * Here and not in Rust because a static card copies without it. Rust cleaned and allowed the text before it was set on
 * the card.
 *
 * @param address its element on the card
 * @returns whether exactly that text is on the clipboard
 */

import { createElement, inDocument, pause } from "./natives.ts";

const NAME = "prisoner-card";

/** The class of the text area from which the command copies. */
const AREA = "clipboard";

/**
 * The time that the Clipboard API has before the command is tried, in milliseconds: WebKit lets a timer copy for a click of less
 * than a second ago (`DOMTimer`, `maximumIntervalForUserGestureForwarding`).
 */
const PATIENCE = 500;
/** The time that it has where the command copies nothing: on a slow machine it answers late. */
const LAST_PATIENCE = 4_000;

const { toString } = Function.prototype;

/** Taken when the script is loaded: a page that has its own appends to the copied text, or keeps it. */
const writeText = globalThis.Clipboard?.prototype.writeText;
/** One that is bound, or a proxy, is native as well, and has no name. */
const isTheirs = !!writeText && !/^function writeText\(\)\s*{\s*\[native code\]\s*}$/.test(toString.call(writeText));

export async function copy(text: string, address: Element): Promise<boolean> {
  // The card may have been moved into a frame or a window of its own.
  const view = address.ownerDocument.defaultView!;
  // Begun within the click: a browser lets nobody copy later.
  const written = write(text, view);
  const isWritten = (patience: number) => Promise.race([written, pause(patience)]);
  if (await isWritten(PATIENCE) || copyByCommand(text, address, view) || await isWritten(LAST_PATIENCE)) return true;
  view.getSelection()?.selectAllChildren(address);
  return false;
}

/** By the Clipboard API. */
async function write(text: string, view: Window) {
  if (isTheirs) return false;
  try {
    await writeText!.call(view.navigator.clipboard, text);
    return true;
  } catch {
    return false;
  }
}

/** The text that the command is copying now. */
let wanted: string | undefined;

/**
 * Before the page's listeners: they append to the copied text, or cancel it, and the command answers true all the same.
 * Nor may they handle a selection that a visitor copies on a card. A command that is not from here is of another copy of this
 * script, which has made the card: it needs the event.
 */
function onCopy(event: ClipboardEvent) {
  const { clipboardData } = event;
  const target = event.composedPath()[0] as Element;
  if (wanted !== undefined && clipboardData) {
    event.preventDefault();
    clipboardData.clearData();
    clipboardData.setData("text/plain", wanted);
    wanted = undefined;
  } else if (target.className === AREA || !isOnCard(target)) return;
  event.stopImmediatePropagation();
}

/** Whether it is in a card's own tree, or the card itself, whose tree may be closed. What is in its slot is the page's. */
function isOnCard(target: Element) {
  return [target, (target.getRootNode?.() as ShadowRoot | undefined)?.host].some((node) => node?.localName === NAME);
}

addEventListener("copy", onCopy, true);

/** Copies from a text area in the card's own tree, where the page's styles do not reach. */
function copyByCommand(text: string, address: Element, view: Window) {
  const root = address.getRootNode() as ShadowRoot;
  const focused = root.activeElement as HTMLElement | null;
  const area = createElement("textarea");
  area.className = AREA;
  area.readOnly = true;
  area.value = text;
  address.after(area);
  area.select();
  view.addEventListener("copy", onCopy, true);
  wanted = text;
  let isDone = false;
  try {
    isDone = inDocument("execCommand", ["copy"], address.ownerDocument);
  } catch {
    // The same as false.
  }
  const isAnswered = wanted === undefined;
  wanted = undefined;
  area.remove();
  focused?.focus();
  return isDone && isAnswered;
}
