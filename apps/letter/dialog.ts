/**
 * The dialog over the page, in a shadow root that is closed to the page. It is in the browser's top layer, where nothing of
 * the page lies over it; a browser without `<dialog>` (Safari before 15.4, Firefox before 98) gets a box instead.
 */

import { createElement, ofDocument } from "../../src/shell/natives.ts";
import styles from "letter.css";

/** The properties that a page may set on a card count for the card's dialog, too. */
const PROPERTIES = ["accent", "background", "foreground", "muted", "border", "radius", "font", "space"].map(
  (name) => `--prisoner-card-${name}`,
);

/** Recorders of visits leave out elements with these classes: the same as on the card (src/view/root.rs). */
const UNRECORDED = "rr-block sentry-block fs-exclude dd-privacy-hidden no-mouseflow ym-hide-content ym-disable-clickmap";

/** Events in the dialog that a page must not hear: its typing and its buttons; nor may it scroll itself instead. */
const PRIVATE = [
  ...["keydown", "keyup", "keypress", "beforeinput", "input", "textInput", "change", "copy", "cut", "paste", "click", "submit"],
  ...["compositionstart", "compositionupdate", "compositionend", "wheel", "touchmove"],
];

/** The mark of the dialog's host among the children of the page's body. */
const MARK = "data-prisoner-letter";

/** Of a page on which the dialog stands, the browser's own print command prints nothing else. */
const PRINTED_ALONE = `@media print { body:has(> [${MARK}]) > :not([${MARK}]) { display: none !important; } }`;

const FOCUSABLE = "button, input, select, textarea, summary, a[href]";

export class Dialog {
  #host = createElement("div");
  #root: ShadowRoot;
  #box: HTMLElement;
  #opener: HTMLElement | undefined;
  #printedAlone: CSSStyleSheet | undefined;

  constructor() {
    const host = this.#host;
    host.className = UNRECORDED;
    host.setAttribute(MARK, "");
    host.dataset.clarityMask = "true";
    host.dataset.hjSuppress = host.dataset.private = "";
    host.translate = false;
    this.#root = host.attachShadow({ mode: "closed" });
    const box = (this.#box = createElement(hasDialog() ? "dialog" : "div"));
    box.className = "dialog";
    box.setAttribute("aria-labelledby", "heading");
    this.#root.append(box);
    // Behind Yew, which listens further in.
    for (const name of PRIVATE) this.#root.addEventListener(name, (event) => event.stopPropagation());
    box.addEventListener("close", () => this.#closed());
    // A page that shows a copy of its content from before (Turbo) has the mark, and no dialog.
    addEventListener("beforeprint", () => this.#printAlone(host.isConnected));
    if (!hasDialog()) this.#standIn();
  }

  /** The place for a frame that nobody sees. */
  get box(): HTMLElement {
    return this.#box;
  }

  /** The card from which it was opened, while it is open. */
  get opener() {
    return this.#host.isConnected ? this.#opener : undefined;
  }

  /** Opens with this content. */
  open(content: HTMLElement, card: HTMLElement) {
    const box = this.#box as HTMLDialogElement;
    const isNew = !this.opener || content.parentNode !== box;
    this.#opener = card;
    this.#host.setAttribute("theme", card.getAttribute("theme") ?? "auto");
    if (!this.#host.isConnected) {
      // A page that has taken it away while it was open (morphdom and its like) has not closed it.
      box.removeAttribute("open");
      ofDocument("body").append(this.#host);
    }
    this.#style(card);
    this.#printAlone(true);
    if (content.parentNode !== box) {
      // Chromium 85 has no `replaceChildren`.
      box.textContent = "";
      box.append(content);
    }
    if (!hasDialog()) {
      box.hidden = false;
      box.querySelector("h1")?.focus();
    } else if (!box.open) {
      try {
        box.showModal();
      } catch (error) {
        // The page has a stand-in of its own. Left there, unseen, it would be all that is printed.
        this.remove();
        throw error;
      }
    }
    if (isNew) box.scrollTop = 0;
  }

  close() {
    const box = this.#box as HTMLDialogElement;
    if (hasDialog()) box.close();
    else {
      box.hidden = true;
      this.#closed();
    }
  }

  /** Takes it off the page. */
  remove() {
    this.#host.remove();
    this.#printAlone(false);
  }

  #closed() {
    this.remove();
    // A browser gives the focus back to where it was; without a dialog, or where that is gone, the card has it.
    if (ofDocument("activeElement") === ofDocument("body")) letterButton(this.#opener)?.focus();
  }

  #style(card: HTMLElement) {
    try {
      const computed = getComputedStyle(card);
      const own = new CSSStyleSheet();
      own.replaceSync(styles);
      const theirs = new CSSStyleSheet();
      theirs.insertRule(":host {}");
      const { style } = theirs.cssRules[0] as CSSStyleRule;
      for (const name of PROPERTIES) style.setProperty(name, computed.getPropertyValue(name));
      this.#root.adoptedStyleSheets = [own, theirs];
    } catch {
      // Safari before 16.4 constructs no sheets. A page may have a `getComputedStyle` of its own.
      if (!this.#root.querySelector("style")) {
        this.#root.prepend(Object.assign(createElement("style"), { textContent: styles }));
      }
    }
  }

  #printAlone(isOpen: boolean) {
    try {
      // No element with a style: the page's policy may forbid that, and would report it.
      const others = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#printedAlone);
      if (!isOpen) {
        document.adoptedStyleSheets = others;
        return;
      }
      this.#printedAlone ??= new CSSStyleSheet();
      this.#printedAlone.replaceSync(PRINTED_ALONE);
      document.adoptedStyleSheets = [...others, this.#printedAlone];
    } catch {
      // Safari before 16.4. There the page stays behind the letter, covered.
    }
  }

  /** The behaviour that a `<dialog>` has by itself: the role, the Escape key, and keeping the focus. */
  #standIn() {
    const box = this.#box;
    box.classList.add("stand-in");
    box.setAttribute("role", "dialog");
    box.setAttribute("aria-modal", "true");
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
      if (event.key !== "Tab") return;
      const all = this.#focusables();
      // The title is no stop, and nothing of the dialog stands before it.
      const first = this.#box.querySelector("[autofocus]:focus") ?? all[0];
      // Safari before 15.4 has no `at`.
      const last = all[all.length - 1];
      const [end, start] = event.shiftKey ? [first, last] : [last, all[0]];
      if (this.#root.activeElement !== end) return;
      event.preventDefault();
      start?.focus();
    });
  }

  #focusables() {
    const all = [...this.#box.querySelectorAll<HTMLElement>(FOCUSABLE)];
    return all.filter((element) => !element.closest("details:not([open]) > :not(summary)"));
  }
}

/** The roots of the cards, as they have handed them over: an editor may have closed one. */
export const roots: WeakMap<HTMLElement, ShadowRoot> = new WeakMap();

/** A card to whose person nobody may write has none. */
export function letterButton(card: HTMLElement | undefined) {
  return card && roots.get(card)?.querySelector<HTMLElement>("[part~=letter]");
}

function hasDialog() {
  return typeof HTMLDialogElement === "function" && "showModal" in HTMLDialogElement.prototype;
}
