/**
 * Puts an address on the clipboard, by whatever way the page and the browser leave open:
 *
 * 1. The Clipboard API: missing on plain http, and refused to a frame without `clipboard-write`.
 * 2. `document.execCommand("copy")`: out of fashion, and the only way left there.
 * 3. Neither: the address is selected, so that the copy keys take it.
 *
 * Here and not in Rust because a static card copies without it. What is copied was cleaned and
 * allowed in Rust, before it was set on the card.
 *
 * @param address where it stands on the card
 * @returns whether exactly that text is on the clipboard
 */

import { createElement } from "./natives.ts";

const { toString } = Function.prototype;

/** Taken when the script is loaded: a page that has its own appends to what is copied, or keeps it. */
const writeText = globalThis.Clipboard?.prototype.writeText;
const isTheirs = !!writeText && !/native code/.test(toString.call(writeText));

export async function copy(text: string, address: Element): Promise<boolean> {
  try {
    // Begun within the click: a browser lets nobody copy later.
    if (isTheirs) throw writeText;
    await writeText!.call(navigator.clipboard, text);
    return true;
  } catch {
    if (copyByCommand(text, address)) return true;
    getSelection()?.selectAllChildren(address);
    return false;
  }
}

/** Copies from a text area in the card's own tree, where the page's styles do not reach. */
function copyByCommand(text: string, address: Element) {
  const root = address.getRootNode() as ShadowRoot;
  const focused = root.activeElement as HTMLElement | null;
  const area = createElement("textarea");
  area.className = "clipboard";
  area.readOnly = true;
  area.value = text;
  let isAnswered = false;
  // Listeners of the page append to what is copied, or cancel it; the command answers true all the same.
  area.addEventListener("copy", (event) => {
    const { clipboardData } = event;
    if (!clipboardData) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    clipboardData.clearData();
    clipboardData.setData("text/plain", text);
    isAnswered = true;
  });
  address.after(area);
  area.select();
  let isDone = false;
  try {
    isDone = document.execCommand("copy");
  } catch {
    // The same as false.
  }
  area.remove();
  focused?.focus();
  return isDone && isAnswered;
}
