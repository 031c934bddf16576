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

/** What is typed or pressed here is no business of the page's. */
const PRIVATE = ["keydown", "keyup", "keypress", "beforeinput", "input", "change", "copy", "cut", "paste", "click", "submit"];

const FOCUSABLE = "button, input, select, textarea, summary, a[href]";

export class Dialog {
  #host = createElement("div");
  #root: ShadowRoot;
  #box: HTMLElement;
  #opener: HTMLElement | undefined;
  #onClose;

  /** @param onClose called whenever it has closed: by its button, the Escape key or a telephone's way back */
  constructor(onClose: () => void) {
    this.#onClose = onClose;
    const host = this.#host;
    host.className = UNRECORDED;
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
    if (!hasDialog()) this.#standIn();
  }

  /** The place for a frame that nobody sees. */
  get box(): HTMLElement {
    return this.#box;
  }

  /** Opens with this content. */
  open(content: HTMLElement, card: HTMLElement) {
    this.#opener = card;
    this.#host.setAttribute("theme", card.getAttribute("theme") ?? "auto");
    // A page may have taken it away (morphdom and its like).
    if (!this.#host.isConnected) ofDocument("body").append(this.#host);
    this.#style(card);
    if (content.parentNode !== this.#box) this.#box.replaceChildren(content);
    const box = this.#box as HTMLDialogElement;
    if (!hasDialog()) {
      box.hidden = false;
      this.#focusables()[0]?.focus();
    } else if (!box.open) {
      box.showModal();
    }
    this.#box.scrollTop = 0;
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
  }

  #closed() {
    this.#host.remove();
    // A browser gives the focus back to where it was; without a dialog, or where that is gone, the card has it.
    if (!hasDialog()) this.#opener?.shadowRoot?.querySelector<HTMLElement>("[part~=letter]")?.focus();
    this.#onClose();
  }

  #style(card: HTMLElement) {
    const computed = getComputedStyle(card);
    try {
      const own = new CSSStyleSheet();
      own.replaceSync(styles);
      const theirs = new CSSStyleSheet();
      theirs.insertRule(":host {}");
      const { style } = theirs.cssRules[0] as CSSStyleRule;
      for (const name of PROPERTIES) style.setProperty(name, computed.getPropertyValue(name));
      this.#root.adoptedStyleSheets = [own, theirs];
    } catch {
      // Safari before 16.4 constructs no sheets.
      if (!this.#root.querySelector("style")) {
        this.#root.prepend(Object.assign(createElement("style"), { textContent: styles }));
      }
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
      const [end, start] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
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

function hasDialog() {
  return typeof HTMLDialogElement === "function" && "showModal" in HTMLDialogElement.prototype;
}
