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
 * @param {string} text
 * @param {Element} address where it stands on the card
 * @returns {Promise<boolean>} whether it is on the clipboard
 */
export async function copy(text, address) {
  try {
    // Begun within the click: a browser lets nobody copy later.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (copyByCommand(text, address)) return true;
    getSelection()?.selectAllChildren(address);
    return false;
  }
}

/**
 * Copies from a text area in the card's own tree, where the page's styles do not reach.
 *
 * @param {string} text
 * @param {Element} address
 */
function copyByCommand(text, address) {
  const root = /** @type {ShadowRoot} */ (address.getRootNode());
  const focused = /** @type {HTMLElement | null} */ (root.activeElement);
  const area = document.createElement("textarea");
  area.className = "clipboard";
  area.readOnly = true;
  area.value = text;
  address.after(area);
  area.select();
  let copied = false;
  try {
    copied = document.execCommand("copy");
  } catch {
    // As good as false.
  }
  area.remove();
  focused?.focus();
  return copied;
}
