/**
 * The content of the element's shadow root: the card that Rust draws and, while there is none, a frame around the
 * fallback, of about the card's size so that nothing on the page moves later.
 */

import { Card, stylesheet, type Person } from "bindings";
import { copy } from "./clipboard.ts";
import { warnOfOpenTag } from "./errors.ts";
import type { Found } from "./lookup.ts";
import { createElement, ofDocument, options, pause, throwIfAborted } from "./natives.ts";
import { drawPhotos, endPhotos, watchPhotos } from "./photo.ts";
import { scriptUrl } from "release";
import { applyStyles, hasCardStyles } from "./styles.ts";
import { hasOutside, headingLevel, isUnclosed, today } from "./surroundings.ts";
import { call, release } from "./wasm.ts";
import { say, useWords } from "./words.ts";
import type { Settings } from "./attributes.ts";

/** Whether a card was drawn on this page before: from then on it takes the engine a fraction. */
let drewBefore = false;

/** The milliseconds within which a browser draws a change. */
const FRAME = 20;

/** From this width on, in CSS pixels, the long texts stand open. */
const UNFOLDED_FROM = 640;

const DAY = 86_400_000;

/** The parameters of `Card.show` between the person and the last one, `beginning`. */
type Look = Parameters<Card["show"]> extends [any, ...infer Rest, any] ? Rest : never;

interface Mount {
  app: HTMLElement;
  card: Card;
  /** the person that it shows; undefined where it says that there is none */
  person?: Person;
  language?: string;
  /** whether there is an alert in it */
  isAlert?: boolean;
}

export class ShadowView {
  /** The element's width in CSS pixels, as far as it is known without asking: the answer takes a layout. */
  width: number | undefined;
  #host;
  #root;
  #box = element("div", "frame");
  #slot = element("slot", "");
  #notice = statusLine("notice");
  /** The line above a static card. */
  #banner = statusLine("banner");
  /** A card that the page came with; it stays until Rust has drawn its own. */
  #static: ChildNode[];
  /** Whether such a card may still be read. */
  #expectsStatic;
  /** Says once more what `warn` has said last. */
  #warnAgain: (() => void) | undefined;
  #mount: Mount | undefined;
  /** The card on the screen, while its replacement is drawn. */
  #replaced: Mount | undefined;
  /** The addresses as they were drawn: a translator may alter or empty the text on the page. */
  #texts: WeakMap<Element, string> = new WeakMap();
  /**
   * Whether the address on the screen may be wrong: an issue no longer has the person, who may have been removed for a
   * reason. A static card was verified by nobody, so an issue that is refused speaks against it, too.
   */
  #isInDoubt = false;
  /** A static card's long texts are folded; the card that takes it over must not open them first. */
  #folded;
  #drawPhotos: (app: HTMLElement) => void = () => {};
  #onCopied;
  #onRetry;
  #onLetter;

  constructor(
    host: HTMLElement,
    onCopied: (kind: string, language: string) => void,
    onRetry: () => void,
    onLetter: () => Promise<boolean>,
  ) {
    this.#host = host;
    this.#onCopied = onCopied;
    this.#onRetry = onRetry;
    this.#onLetter = onLetter;
    // A static card came with its root; attaching another one would empty it.
    this.#root = host.shadowRoot ?? closedRoot(host) ?? host.attachShadow(options({ mode: "open" }));
    this.#static = [...this.#root.childNodes];
    this.#folded = this.#static.length > 0;
    this.#expectsStatic = !this.#folded && ofDocument("readyState") === "loading";
    this.#box.hidden = this.#folded;
    this.#root.addEventListener("click", this.#onClick);
    watchPhotos(this.#root);
    this.#slot.addEventListener("slotchange", () => {
      this.#takeTemplate();
      if (this.#box.hidden) this.#keepOpenTagsContent();
    });
    if (this.#expectsStatic) {
      addEventListener("DOMContentLoaded", () => {
        this.#takeTemplate(true);
        this.#expectsStatic = false;
      });
    }
    this.#rememberTexts();
  }

  /**
   * Takes up a static card that is read when the element has its root already: the parser then leaves the template as it is
   * (HTML, 13.2.6.4.4, "template"). One that comes after an answer is left alone: it may have been withdrawn.
   *
   * @param isRead whether the page is: what is read in parts is taken as a whole
   */
  #takeTemplate(isRead?: boolean) {
    const template = this.#host.querySelector<HTMLTemplateElement>(":scope > template[shadowrootmode]");
    if (!this.#expectsStatic || !template || !(isRead || template.nextSibling)) return;
    this.#expectsStatic = false;
    // It may say already that there is no card.
    this.#mount?.app.remove();
    this.#static = [...template.content.childNodes];
    this.#root.prepend(template.content);
    template.remove();
    this.#folded = this.#box.hidden = true;
    this.#rememberTexts();
    this.#warnAgain?.();
  }

  get root(): ShadowRoot {
    return this.#root;
  }

  /** Sets the style sheets of the document that the element is in. */
  style() {
    applyStyles(this.#root);
  }

  /** Draws the skeleton below the fallback, unless a card is on the screen. */
  wait({ layout }: Settings) {
    this.#notice.textContent = "";
    this.#box.className = `frame waiting ${layout}`;
  }

  /** Removes the skeleton. */
  settle() {
    this.#box.className = "frame";
  }

  /**
   * Has Rust draw the person, and the frame is removed. A page's first card comes in two steps, its beginning first: a
   * card drawn and laid out at one go would block the input of a slow telephone.
   *
   * @param stale whether to say that a newer version could not be loaded
   * @returns the language in which the card came out
   */
  async show({ person, feed }: Found<Person>, settings: Settings, stale: boolean, signal: AbortSignal): Promise<string> {
    const { layout, help, links } = settings;
    if (!stale) this.#isInDoubt = false;
    const language = call(() => person.language(settings.language));
    await useWords(language);
    throwIfAborted(signal);
    const photos = photoOrigins(settings);
    this.#drawPhotos = (app) => drawPhotos(app, feed, photos);
    this.#clearStatuses();
    this.width ??= this.#host.clientWidth;
    const unfolded = !this.#folded && this.width >= UNFOLDED_FROM;
    let beginning = !drewBefore && !this.#box.hidden;
    const look: Look = [language, layout, help, links, photos, !!settings.keys, headingLevel(this.#host), today(), unfolded, stale];
    drewBefore = true;
    const card = call(() => this.#mountFor(person, language, stale));
    for (;;) {
      const shown = call(() => card.show(person, ...look, beginning));
      await this.#onceDrawn(card, signal, () => (beginning ? this.#attachInFrame("app begun") : this.#reveal(language)));
      if (!beginning) return shown;
      beginning = false;
      await pause(FRAME);
      throwIfAborted(signal);
    }
  }

  /** Shows the card that Rust has drawn, instead of the frame. */
  #reveal(language: string) {
    this.settle();
    this.#keepUnfolded();
    this.#attach();
    if (this.#isInDoubt) {
      this.#foldAddresses(language);
      // Rust says that there is no newer version.
      say(this.#root.querySelector<HTMLElement>("[role=alert] > p")!, "doubtful", language);
    }
    this.#box.hidden = true;
    this.#keepOpenTagsContent();
  }

  /** Leaves the rest of the page visible, below the card, where the tag's missing end has made it the card's content. */
  #keepOpenTagsContent() {
    if (this.#slot.parentNode === this.#root) return;
    if (isUnclosed(this.#host)) warnOfOpenTag();
    if (hasOutside(this.#host)) this.#root.append(this.#slot);
  }

  /** Says that there is no card, above the fallback; unless there is one. */
  async fail(code: string, { language }: Settings, signal: AbortSignal) {
    await useWords(language);
    if (signal.aborted || this.#box.hidden) return;
    const card = call(() => this.#mountFor(undefined, language, true));
    call(() => card.fail(code, language));
    await this.#onceDrawn(card, signal, () => this.#attachInFrame());
  }

  /** Says it without Rust. */
  failAlone({ language }: Settings) {
    say(this.#notice, "failed", language);
  }

  /**
   * Folds the addresses on the screen away where the feed speaks against them (feed format, "What may be copied", rule 3).
   * And says above a static card, without Rust, that its date has passed or that its feed cannot be loaded.
   *
   * @param code of the failure; empty where there is none
   */
  warn(code: string, settings: Settings) {
    const { language } = settings;
    this.#warnAgain = () => this.warn(code, settings);
    // The frame comes into its place here, where a card starts: after its requests, which come before anything that is seen.
    if (!this.#box.parentNode) {
      this.#box.append(this.#slot, this.#notice, element("div", "skeleton"));
      this.#root.append(this.#box);
      this.style();
    }
    const isStatic = this.#static.length > 0;
    this.#isInDoubt ||= code === "not-found" || (isStatic && (code === "bad-signature" || code === "rollback"));
    if (!this.#box.hidden) return;
    if (this.#isInDoubt) this.#foldAddresses(language);
    const sentence = this.#isInDoubt ? "doubtful" : code ? "outdated" : this.#isExpired() && "expired";
    if (!isStatic || !sentence) return;
    say(this.#banner, sentence, language);
    this.#root.prepend(this.#banner);
  }

  /** Whether the day has passed until which an address of the static card was checked. */
  #isExpired() {
    const now = new Date(today() * DAY).toISOString().slice(0, "2024-02-13".length);
    return [...this.#root.querySelectorAll<HTMLElement>("[data-until]")].some(({ dataset }) => now > dataset.until!);
  }

  #foldAddresses(language: string) {
    // What is altered here Yew must not draw into: the alert that follows is drawn afresh.
    if (this.#mount) this.#mount.isAlert = true;
    for (const address of this.#root.querySelectorAll("[part~=address]")) {
      if (address.closest(".doubtful")) continue;
      const fold = element("details", "doubtful");
      const summary = element("summary", "");
      say(summary, "show", language);
      const button = address.nextElementSibling;
      address.before(fold);
      fold.append(summary, address);
      if (button?.matches(".copy")) fold.append(button);
      // An open composer closes without it.
      fold.querySelector("[part~=letter]")?.remove();
    }
  }

  /**
   * Back to the fallback, or to the static card as long as none of Rust's has taken its place.
   *
   * @param isForGood whether a static card goes, too
   */
  clear(isForGood?: boolean) {
    unmountCard(this.#mount);
    unmountCard(this.#replaced);
    this.#mount = this.#replaced = undefined;
    if (isForGood) {
      this.#expectsStatic = false;
      this.#removeStatic();
    }
    if (this.#static.length) return;
    this.#box.prepend(this.#slot);
    this.#box.hidden = false;
  }

  /**
   * Hears the card's buttons: those of the live card, and those of a static one as long as Rust has
   * not drawn its own, which may be for ever.
   */
  #onClick = async (event: Event) => {
    const button = (event.target as Element).closest("button")!;
    // Buttons in the slot are the page's: those of a fallback, and all below a tag without an end.
    if (!this.#root.contains(button)) return;
    // The card may stand in a link.
    event.preventDefault();
    const { action, kind, language } = button.dataset;
    if (action === "retry") this.#onRetry();
    const address = button.parentElement?.previousElementSibling?.querySelector("[data-copy]");
    const status = button.nextElementSibling as HTMLElement | null;
    const text = address && this.#texts.get(address);
    const isLetter = action === "letter";
    if (!status || !(isLetter || (kind && language))) return;
    // In the card's language, which need not be the address's.
    if (!isLetter && !text) return say(status, "failed", status.closest<HTMLElement>("[lang]")!.lang);
    const done = await (isLetter ? this.#onLetter().catch(() => false) : copy(text!, address!));
    this.#clearStatuses();
    // New words even where they are the same: a screen reader says nothing of words that were there.
    status.textContent = status.dataset[done ? "copied" : "failed"] ?? "";
    if (done && kind) this.#onCopied(kind, language!);
  };

  /** Clears the statuses of an earlier copy. */
  #clearStatuses() {
    for (const status of this.#root.querySelectorAll(".copy-status")) status.textContent = "";
  }

  /** Leaves open the texts that a visitor has opened on the static card, and closed the closed ones: nothing moves. */
  #keepUnfolded() {
    const theirs = this.#root.querySelectorAll("details:not(.doubtful)");
    for (const [index, ours] of this.#mounted().app.querySelectorAll("details").entries()) {
      if (theirs[index]) ours.open = (theirs[index] as HTMLDetailsElement).open;
    }
  }

  #removeStatic() {
    this.#banner.remove();
    for (const node of this.#static) node.remove();
    this.#static = [];
  }

  #rememberTexts() {
    for (const address of this.#root.querySelectorAll("[data-copy]")) {
      if (this.#texts.has(address)) continue;
      // A static card's address was altered where it has other elements: by a host that hides e-mail addresses, by a translator.
      this.#texts.set(address, address.querySelector(":not(span), span span:not([dir])") ? "" : address.textContent!);
    }
  }

  /**
   * Does something in the microtask after Yew has drawn, before any observer of the page. Yew draws in the microtask before
   * this one; on a slow processor it lets other tasks in before.
   */
  async #onceDrawn(card: Card, signal: AbortSignal, work: () => void) {
    for (await undefined; ; await pause()) {
      throwIfAborted(signal);
      if (call(() => card.isDrawn)) return work();
    }
  }

  /**
   * Has another answer or language drawn afresh, beside the card on the screen: on a translated page the texts are no
   * longer where Yew would change them. An alert, too: a screen reader says nothing of one that stays.
   */
  #mountFor(person: Person | undefined, language: string, isAlert: boolean) {
    const mount = this.#mount;
    if (mount && (mount.person !== person || mount.language !== language || (isAlert && mount.isAlert))) {
      if (this.#replaced) unmountCard(mount);
      else this.#replaced = mount;
      this.#mount = undefined;
    }
    return Object.assign(this.#mounted(), { person, language, isAlert }).card;
  }

  /** The Rust card, in a fresh element: Yew never takes its listeners off the one it drew into. */
  #mounted(): Mount {
    if (!this.#mount) {
      applyStyles(this.#root, hasCardStyles() ? undefined : stylesheet());
      const app = element("div", "");
      this.#mount = { app, card: new Card(app) };
    }
    return this.#mount;
  }

  /** Leaves a static card alone that has come meanwhile. */
  #attachInFrame(className?: string) {
    if (!this.#box.hidden) this.#attach(className);
  }

  /**
   * Not before it is drawn: Yew sets one element after the other into the place where it draws, and each of them
   * would concern the page's styles and its observers.
   *
   * @param className `begun` lays the card over the frame, which keeps its room: the content after it stays in place
   */
  #attach(className: string = "app") {
    const { app, person } = this.#mounted();
    app.className = className;
    if (person) this.#expectsStatic = false;
    // The focus goes on to the control that is equal. One out of date has a button more, and a static one has fewer: where
    // none is equal, to the one at the same place.
    const focused = this.#root.activeElement;
    const name = focused?.localName ?? "a";
    const place = [...this.#root.querySelectorAll(name)].indexOf(focused!);
    this.#removeStatic();
    unmountCard(this.#replaced);
    this.#replaced = undefined;
    if (!app.isConnected) this.#box.before(app);
    this.#drawPhotos(app);
    if (focused && !this.#root.activeElement) {
      const controls = [...app.querySelectorAll<HTMLElement>(name)];
      const next = controls.find((control) => control.isEqualNode(focused)) ?? controls[place];
      next?.focus(options({ preventScroll: true }));
    }
    this.#rememberTexts();
  }
}

/** An editor may have closed a static card's root. */
function closedRoot(host: HTMLElement) {
  try {
    return host.attachInternals?.().shadowRoot;
  } catch {
    // To the browser, an element of a polyfill is no custom one.
  }
}

function unmountCard(mount: Mount | undefined) {
  if (!mount) return;
  release(() => mount.card.destroy());
  mount.app.remove();
  endPhotos();
}

/** The origins from which a photo is shown: `*` for every one. */
function photoOrigins({ photo, feeds }: Settings) {
  if (photo === "own") return [scriptUrl, ...feeds].map((url) => new URL(url).origin).join(" ");
  return photo === "none" ? "" : "*";
}

/** There from the start, so that its later text is announced. */
function statusLine(className: string) {
  const line = element("p", className);
  line.setAttribute("role", "status");
  line.setAttribute("part", "notice");
  return line;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string) {
  const created = createElement(name);
  created.className = className;
  return created;
}
