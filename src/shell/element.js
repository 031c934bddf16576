/**
 * The element `<prisoner-card>`: its attributes are its state, and `#update` brings the card in
 * line with them. Defined here, registered in script.js.
 */

import { forget } from "bindings";
import { ATTRIBUTES, inheritedLanguage, readSettings } from "./attributes.js";
import { twin } from "./engine.js";
import { CardError, crashed, missingAttribute, tell, told } from "./errors.js";
import { findPerson } from "./feed.js";
import { Frame } from "./frame.js";
import { pause } from "./natives.js";
import { scriptUrl } from "./script_tag.js";
import { listenForCrash, loadDoctor, loadWasm, release } from "./wasm.js";

/**
 * @typedef {import("./attributes.js").Settings} Settings
 * @typedef {import("./feed.js").Found} Found
 */

/** The settings of an element that is not on a page. */
const NOTHING = readSettings(
  () => "",
  "",
  () => "",
);

/** The cards on the page, as far as they have read their attributes. @type {Set<PrisonerCard>} */
const live = new Set();

/** What stands in for missing attributes: the `data-*` of a script tag. @type {Record<string, string | undefined>} */
const defaults = {};

/** The doctor's arrival, once a card has asked for it. @type {Promise<void> | undefined} */
let doctor;

export class PrisonerCard extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  /** Which script defined the element: another one on the same page looks here. */
  static script = scriptUrl;

  /** Where the JavaScript twin of the wasm hands itself over. */
  static twin = twin;

  /** What the doctor wants to know. */
  static told = told;

  /** Where the doctor hands itself over. @type {((card: PrisonerCard) => void) | undefined} */
  static examine;

  /**
   * Sets what the page's cards take where they lack an attribute.
   *
   * @param {DOMStringMap} values
   */
  static setDefaults(values) {
    for (const name of ATTRIBUTES) defaults[name] = values[name] ?? defaults[name];
    for (const card of live) card.#schedule();
  }

  /**
   * Starts a card that comes within one screen; one that is not displayed never does. Tells each card's width, too,
   * without a layout for the sake of it.
   */
  static #observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target, boundingClientRect } of entries) {
        const card = /** @type {PrisonerCard} */ (target);
        card.#frame.width = boundingClientRect.width;
        if (!isIntersecting) continue;
        PrisonerCard.#observer.unobserve(card);
        if (card.#idle) card.#load();
      }
    },
    { rootMargin: "100%" },
  );

  /** What all cards share. A static block would have the bundler rewrite all private names for Safari 16.3 and older. */
  static prepare() {
    listenForCrash((error) => {
      for (const card of live) {
        if (card.#idle) continue;
        card.#renew();
        card.#fail(error);
      }
    });
    for (const name of ATTRIBUTES) {
      // `lang` every element has.
      if (!(name in this.prototype)) reflect(this.prototype, name);
    }
  }

  #frame = new Frame(
    this,
    (kind, lang) => this.#dispatch("copy", { kind, lang }),
    () => this.refresh(),
  );
  /** As last read from the attributes. */
  #settings = NOTHING;
  /** The last good answer for what the attributes name. @type {Found | undefined} */
  #found;
  /** The code of why there is no newer one. @type {string | undefined} */
  #failure;
  /** Aborted when what was started under it is no longer wanted. */
  #controller = new AbortController();
  /** The Rust side, as the last attempt met it. @type {Promise<void> | undefined} */
  #ready;
  #scheduled = false;

  connectedCallback() {
    for (const name of ATTRIBUTES) upgrade(this, name);
    this.#schedule();
  }

  disconnectedCallback() {
    this.#schedule();
  }

  attributeChangedCallback() {
    this.#schedule();
  }

  /**
   * Loads the feed again, past all caches; the card on the screen stays until the new one is there.
   * Never rejects: what went wrong is told by `prisoner-card-error` and `data-state`.
   *
   * @returns {Promise<boolean>} whether the person is on the screen, as the feed has it now
   */
  async refresh() {
    this.#update();
    return this.isConnected && !missing(this.#settings) && this.#load({ fresh: true });
  }

  /** Whether nothing was loaded yet. */
  get #idle() {
    return this.dataset.state === "idle";
  }

  /** Gathers the changes of one task; an element that is moved within one is not started over. */
  #schedule() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#update();
    });
  }

  /** Brings the card in line with the attributes. */
  #update() {
    if (!this.isConnected) return this.#stop();
    for (const name of ["theme", "debug"]) {
      const value = defaults[name];
      if (value !== undefined && !this.hasAttribute(name)) this.setAttribute(name, value);
    }
    if (this.hasAttribute("debug")) this.#callDoctor();
    const before = this.#settings;
    const settings = readSettings(
      (name) => this.getAttribute(name) ?? defaults[name] ?? "",
      document.baseURI,
      () => inheritedLanguage(this.parentNode),
    );
    // A card that was near enough once does not wait for the observer again.
    const now = settings.eager || !!this.#ready;
    if (before.source !== settings.source) this.#stop();
    const running = this.#settings !== NOTHING;
    this.#settings = settings;
    if (!running) this.#start(now);
    else if (this.#idle && now) this.#load();
    else if (before.look !== settings.look) this.#draw(this.#controller.signal);
  }

  /** Has the doctor look at this card: a file that no visitor needs. */
  #callDoctor() {
    doctor ??= loadDoctor();
    doctor.then(() => PrisonerCard.examine?.(this), tell);
  }

  /** @param {boolean} now */
  #start(now) {
    live.add(this);
    const name = missing(this.#settings);
    if (name) return this.#fail(missingAttribute(name));
    this.#frame.wait(this.#settings);
    this.dataset.state = "idle";
    PrisonerCard.#observer.observe(this);
    if (now) this.#load();
  }

  /** Back to the fallback, with nothing left running. */
  #stop() {
    if (this.#settings === NOTHING) return;
    this.#settings = NOTHING;
    live.delete(this);
    PrisonerCard.#observer.unobserve(this);
    this.#renew();
    this.#forget();
    this.#ready = undefined;
    this.dataset.state = "idle";
  }

  /** Drops the card on the screen. */
  #forget() {
    const reading = this.#found?.reading;
    this.#found = this.#failure = undefined;
    this.#frame.clear();
    if (reading !== undefined) release(() => forget(reading));
  }

  /** Aborts what is under way, and returns the signal for what comes now. */
  #renew() {
    this.#controller.abort();
    this.#controller = new AbortController();
    return this.#controller.signal;
  }

  /**
   * @param {{ fresh?: boolean, retry?: boolean }} [how] `retry`: whether this follows a failure by itself
   * @returns {Promise<boolean>} whether the person is on the screen
   */
  async #load({ fresh = false, retry = false } = {}) {
    const signal = this.#renew();
    this.dataset.state = "loading";
    this.#frame.wait(this.#settings);
    // Side by side with the feed. Starting the Rust side, reading and drawing have a task each: all of them together would
    // keep a slow telephone from hearing its visitor. Whoever awaits it sees its failure; the browser need not report it.
    const ready = (this.#ready = loadWasm().then(() => pause()));
    ready.catch(() => {});
    try {
      const found = await findPerson({ ...this.#settings, fresh, ready, signal });
      await pause();
      const unwanted = signal.aborted ? found : this.#found;
      if (unwanted) release(() => forget(unwanted.reading));
      if (signal.aborted) return false;
      this.#found = found;
      this.#failure = undefined;
      const lang = await this.#draw(signal);
      if (signal.aborted) return false;
      this.dataset.state = "ready";
      this.#dispatch("ready", { lang, source: found.source, issued: found.issued });
      return true;
    } catch (error) {
      if (!signal.aborted) this.#fail(error instanceof CardError ? error : crashed(error), retry);
      return false;
    }
  }

  /**
   * @param {CardError} error
   * @param {boolean} [retry] whether this was itself a second attempt
   */
  #fail(error, retry) {
    const { signal } = this.#controller;
    const { code, message } = error;
    if (code === "withdrawn" || code === "crashed") this.#forget();
    this.#failure = code;
    this.#frame.settle();
    this.dataset.state = "failed";
    if (!retry && (code === "network" || code === "timeout")) {
      addEventListener("online", () => this.#load({ retry: true }), { once: true, signal });
    }
    tell(error);
    this.#dispatch("error", { code, message });
    this.#draw(signal);
  }

  /**
   * Draws what there is to see: the person, a sentence about the failure, or both.
   *
   * @param {AbortSignal} signal
   * @returns {Promise<string | undefined>} the language in which the person came out
   */
  async #draw(signal) {
    const found = this.#found;
    const code = this.#failure;
    if (!found && !code) return void this.#frame.wait(this.#settings);
    try {
      // Not loaded for the sake of a sentence: not for a missing attribute, nor once more after it failed.
      if (!this.#ready) throw code;
      await this.#ready;
      if (signal.aborted) return;
      if (found) return await this.#frame.show(found.reading, this.#settings, !!code, signal);
      if (code) this.#frame.fail(code, this.#settings);
    } catch {
      if (!signal.aborted) this.#frame.failAlone(this.#settings);
    }
  }

  /**
   * @param {string} name
   * @param {object} detail
   */
  #dispatch(name, detail) {
    const { person } = this.#settings;
    this.dispatchEvent(
      new CustomEvent(`prisoner-card-${name}`, { bubbles: true, composed: true, detail: { person, ...detail } }),
    );
  }
}

PrisonerCard.prepare();

/**
 * The name of a required attribute that says nothing, if there is one.
 *
 * @param {Settings} settings
 */
function missing({ person, feeds }) {
  return person ? feeds.length === 0 && "feed" : "person";
}

/**
 * Gives the attribute a property of its name.
 *
 * @param {PrisonerCard} prototype
 * @param {string} name
 */
function reflect(prototype, name) {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    /** @this {PrisonerCard} */
    get() {
      return this.getAttribute(name) ?? "";
    },
    /**
     * @this {PrisonerCard}
     * @param {unknown} value
     */
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, /** @type {string} */ (value));
    },
  });
}

/**
 * Lets a property that was set before the element was defined pass through its setter.
 *
 * @param {any} card
 * @param {string} name
 */
function upgrade(card, name) {
  if (!Object.hasOwn(card, name)) return;
  const value = card[name];
  delete card[name];
  card[name] = value;
}
