/**
 * The element `<prisoner-card>`: its attributes are its state, and `#update` brings the card in
 * line with them. Defined here, registered in script.ts.
 */

import { type Person } from "bindings";
import { ATTRIBUTES, inheritedLanguage, readSettings, type Settings } from "./attributes.ts";
import { verifier } from "./cryptography.ts";
import type { Bubbles, Detail, EventName, states } from "./declaration.ts";
import { nowasm } from "./engine.ts";
import { CardError, crashed, missingAttribute, report, reported } from "./errors.ts";
import { discard, findPerson, type Found } from "./lookup.ts";
import { ShadowView } from "./shadow_view.ts";
import { ofDocument, options, pause, throwIfAborted } from "./natives.ts";
import { obstacle } from "./obstacle.ts";
import { isOld } from "./page.ts";
import { baseOf, isSwitchedOn, reflect, upgrade, writeTheme } from "./properties.ts";
import { verify } from "./signature.ts";
import { readPage } from "./reading.ts";
import { scriptUrl } from "release";
import { isInSight } from "./surroundings.ts";
import { call, listenForCrash, loadDoctor, loadLetter, loadWasm } from "./wasm.ts";
import { wordsFor } from "./words.ts";

/** The settings of an element that is not on a page. */
const NOTHING = readSettings(
  () => undefined,
  "",
  () => "",
);

/** The two names of one attribute: a tag that states either has stated it. */
const KEYS = ["keys", "key"] as const;

/** The cards on the page, as far as they have read their attributes. */
const live: Set<PrisonerCard> = new Set();

/** The values for missing attributes: the `data-*` of a script tag. */
const defaults: Record<string, string | undefined> = Object.create(null);

/** The doctor's arrival, once a card has asked for it. */
let doctor: Promise<unknown> | undefined;

type State = keyof typeof states;

export class PrisonerCard extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  /** The script that defined the element: another one on the same page looks here. */
  static script = scriptUrl;

  /** The object in which the JavaScript build registers itself. */
  static nowasm = nowasm;

  /** The same for the verifier. */
  static verifier = verifier;

  /** The lines that were written to the console, for the doctor. */
  static reported = reported;

  /** For the doctor. */
  static verify = verify;

  /** Set by the doctor when it has loaded. It is given the root, which an editor may have closed. */
  static examine: ((card: PrisonerCard, root: ShadowRoot) => void) | undefined;

  /** Set by the letter composer when it has loaded. */
  static compose: ((found: Found<Person>, settings: Settings, card: PrisonerCard, root: ShadowRoot) => Promise<boolean>) | undefined;

  /** Whether the page has had a card. */
  static isUsed = false;

  /** Sets the values that the page's cards take where they lack an attribute. */
  static setDefaults(values: DOMStringMap) {
    if (KEYS.some((name) => values[name] !== undefined)) for (const name of KEYS) defaults[name] = undefined;
    for (const name of ATTRIBUTES) defaults[name] = values[name] ?? defaults[name];
    for (const card of live) card.#schedule();
  }

  /**
   * Starts a card that comes within one screen; one that is not displayed never does. Tells each card's width, too,
   * without a layout for it.
   */
  static #observer = (margin: object) =>
    new IntersectionObserver((entries, observer) => {
      for (const { isIntersecting, target, boundingClientRect } of entries) {
        const card = target as PrisonerCard;
        // A stand-in of the page's for the observer may not tell it.
        card.#view.width = boundingClientRect?.width;
        if (!isIntersecting) continue;
        observer.unobserve(card);
        if (card.#idle) card.#load();
      }
    }, options(margin));

  static #inPage = this.#observer({ rootMargin: "100%" });

  /**
   * In a scroller of the page's, too: its own window clips elements that are near. A second observer, since Chromium adds
   * this margin to that of the root.
   */
  static #inScroller = this.#observer({ scrollMargin: "100%" });

  /** Listeners of all cards. A static block would have the bundler rewrite all private names for Safari 16.3 and older. */
  static prepare() {
    listenForCrash((error) => {
      for (const card of live) {
        if (card.#idle) continue;
        card.#renew();
        card.#fail(error);
      }
    });
    // A tab that stays open, or comes back from the browser's history, must not show a withdrawn profile for days.
    for (const name of ["pageshow", "visibilitychange"]) {
      addEventListener(name, ({ persisted }: Partial<PageTransitionEvent>) => {
        if (!ofDocument("hidden")) for (const card of live) card.#renewIfOld(persisted);
      });
    }
    // Paper has no second screen to scroll to.
    addEventListener("beforeprint", () => {
      for (const card of live) if (card.#idle) card.#load();
    });
    reflect(this.prototype, ATTRIBUTES, ["debug"]);
  }

  /** Whether the page's first card was near. Asked before the card changes anything: on a page that stands, that takes no layout. */
  #isNear = this.isConnected ? this.#isFirstInSight() : undefined;
  #view = new ShadowView(
    this,
    // It neither bubbles nor names the person: a page's analytics must not learn by itself whose address was copied.
    (kind, lang) => this.#dispatch("copy", false, { kind, lang }),
    () => this.refresh(),
    async () => {
      if (!PrisonerCard.compose) await loadLetter();
      return PrisonerCard.compose!(this.#found!, this.#settings, this, this.#view.root);
    },
  );
  /** As last read from the attributes. */
  #settings = NOTHING;
  /** The source that the page has stated first: a static card is about its person. */
  #source: string | undefined;
  /** The last good answer for the feed and the person that the attributes name. */
  #found: Found<Person> | undefined;
  /** The code of the reason that there is no newer one. */
  #failure: string | undefined;
  /** Aborted when the answer of the feed that was asked for under it is no longer wanted. */
  #controller = new AbortController();
  /** Aborted when the drawing under it is no longer wanted. */
  #drawing = new AbortController();
  /** The result of the last drawing; nothing once it was aborted. */
  #drawn: Promise<string | undefined> | undefined;
  /** The Rust side, as the last attempt met it. */
  #ready: Promise<void> | undefined;
  #state: State | undefined;
  #scheduled = false;
  /** The time when the feed was last asked for, by the visitor's clock, in milliseconds. */
  #asked = 0;

  connectedCallback() {
    this.#isNear ??= this.#isFirstInSight();
    PrisonerCard.isUsed = true;
    upgrade(this, ATTRIBUTES);
    this.#schedule();
  }

  disconnectedCallback() {
    this.#schedule();
  }

  adoptedCallback() {
    this.#view.style();
  }

  attributeChangedCallback() {
    this.#schedule();
  }

  /**
   * Loads the feed again, past all caches; the card on the screen stays until the new one is there.
   * Never rejects: a failure is reported by `prisoner-card-error` and `data-state`.
   *
   * @returns whether the person is on the screen, as the feed has it now
   */
  async refresh(): Promise<boolean> {
    this.#update();
    return this.isConnected && !missing(this.#settings) && this.#load({ fresh: true });
  }

  /** @param persisted whether the browser has kept the page while another one was there: WebKit ends a page's requests then */
  #renewIfOld(persisted?: boolean) {
    if (this.#asked && this.#state !== "loading" && (isOld(this.#asked) || (persisted && this.#failure))) this.#load({ fresh: true });
  }

  /** The attribute only mirrors the state: a page may take it off (morphdom and its like), or copy it. */
  #enter(state: State) {
    this.#state = this.dataset.state = state;
  }

  #isFirstInSight() {
    return !PrisonerCard.isUsed && isInSight(this);
  }

  /** Whether nothing was loaded yet. */
  get #idle() {
    return this.#state === "idle";
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

  /** An attribute's value, or the page's default. */
  #stated(name: string): string | undefined {
    const names: readonly string[] = KEYS.includes(name as "key") ? KEYS : [name];
    return names.some((name) => this.hasAttribute(name)) ? (this.getAttribute(name) ?? undefined) : defaults[name];
  }

  /** Brings the card in line with the attributes. */
  #update() {
    if (!this.isConnected) return this.#stop();
    const error = obstacle();
    if (error) return void (this.#failure || this.#fail(error));
    // The doctor finds its cards by it.
    if (!this.hasAttribute("debug") && defaults.debug !== undefined) this.setAttribute("debug", defaults.debug);
    if (isSwitchedOn(this.getAttribute("debug"))) this.#loadDoctor();
    const before = this.#settings;
    const settings = readSettings((name) => this.#stated(name), baseOf(this, this.#stated("feed")), () => inheritedLanguage(this));
    writeTheme(this, settings.theme);
    // A card that was near enough once does not wait for the observer again.
    const now = settings.eager || !!this.#ready;
    if (before.source !== settings.source) {
      this.#stop();
      if ((this.#source ??= settings.source) !== settings.source) this.#view.clear(true);
    }
    const running = this.#settings !== NOTHING;
    this.#settings = settings;
    if (!running) this.#start(now);
    else if (this.#idle && now) this.#load();
    else if (before.look !== settings.look) this.#draw();
  }

  /** Has the doctor look at this card: a file that no visitor needs. */
  #loadDoctor() {
    doctor ??= loadDoctor();
    doctor.then(() => PrisonerCard.examine?.(this, this.#view.root), report);
  }

  #start(now: boolean) {
    live.add(this);
    const name = missing(this.#settings);
    if (name) return this.#fail(missingAttribute(name, name === "feed" && !!this.#stated(name)?.trim()));
    this.#enter("idle");
    // The page's first card, where it is near, does not wait for the observer's frame. The others do: each would take a
    // layout, and script, wasm and mostly the feed are on their way already.
    if (now || this.#isNear) this.#load();
    else this.#view.wait(this.#settings);
    PrisonerCard.#inPage.observe(this);
    PrisonerCard.#inScroller.observe(this);
    this.#view.warn("", this.#settings);
  }

  /** Back to the fallback, with nothing left running. */
  #stop() {
    if (this.#settings === NOTHING) return;
    this.#settings = NOTHING;
    live.delete(this);
    PrisonerCard.#inPage.unobserve(this);
    PrisonerCard.#inScroller.unobserve(this);
    this.#renew();
    this.#forget();
    this.#asked = 0;
    // The page may put it back elsewhere.
    this.#isNear = false;
    this.#ready = undefined;
    this.#enter("idle");
  }

  /** @param isWithdrawn whether a static card goes, too, which needs no Rust */
  #forget(isWithdrawn?: boolean) {
    const found = this.#found;
    this.#stopDrawing();
    this.#found = this.#failure = undefined;
    this.#view.clear(isWithdrawn);
    discard(found);
  }

  /** Aborts the work under way, and returns the signal for the next. */
  #renew() {
    this.#stopDrawing();
    this.#controller.abort();
    this.#controller = new AbortController();
    return this.#controller.signal;
  }

  /**
   * @param options `retry`: whether this follows a failure by itself
   * @returns whether the person is on the screen
   */
  async #load({ fresh, retry }: { fresh?: boolean, retry?: boolean } = {}): Promise<boolean> {
    const signal = this.#renew();
    this.#asked = Date.now();
    // Before anything else, the requests. Starting the Rust side, reading and drawing have a task each: all of them together
    // would block a slow phone for too long. The failure is handled where `ready` is awaited, so the browser need not report it.
    const ready = (this.#ready = loadWasm().then(() => pause()));
    ready.catch(() => {});
    wordsFor(this.#settings.language, fresh);
    const { person } = this.#settings;
    const read = (page: unknown) => call(() => readPage(page, person));
    const finding = findPerson({ ...this.#settings, read, fresh, ready, signal });
    this.#enter("loading");
    this.#view.wait(this.#settings);
    try {
      const found = await finding;
      await pause();
      const unwanted = signal.aborted ? found : this.#found;
      // The person is released here, so no drawing may use it later.
      if (!signal.aborted) this.#stopDrawing();
      discard(unwanted);
      if (signal.aborted) return false;
      this.#found = found;
      this.#failure = undefined;
      const lang = await this.#draw();
      if (signal.aborted) return false;
      this.#enter("ready");
      this.#dispatch("ready", true, { person: this.#settings.person, lang, source: found.source, issued: found.issued });
      return true;
    } catch (error) {
      if (!signal.aborted) this.#fail(error instanceof CardError ? error : crashed(error), retry);
      return false;
    }
  }

  /** @param retry whether this was itself a second attempt */
  #fail(error: CardError, retry?: boolean) {
    const { signal } = this.#controller;
    const { code, message } = error;
    if (code === "withdrawn" || code === "crashed") this.#forget(code === "withdrawn");
    this.#failure = code;
    this.#view.warn(code, this.#settings);
    this.#view.settle();
    this.#enter("failed");
    if (!retry && (code === "network" || code === "timeout")) {
      addEventListener("online", () => this.#load({ fresh: true, retry: true }), options({ once: true, signal }));
    }
    report(error);
    this.#dispatch("error", true, { person: this.#settings.person, code, message });
    this.#draw();
  }

  #stopDrawing() {
    this.#drawing.abort();
    this.#drawn = undefined;
  }

  /**
   * Draws the person, a sentence about the failure, or both. The last settings win: a drawing under way is aborted.
   *
   * @returns the language in which the person came out in the end
   */
  #draw(): Promise<string | undefined> {
    this.#stopDrawing();
    this.#drawing = new AbortController();
    return (this.#drawn = this.#drawUnder(this.#drawing.signal));
  }

  async #drawUnder(signal: AbortSignal): Promise<string | undefined> {
    const found = this.#found;
    const code = this.#failure;
    if (!found && !code) return void this.#view.wait(this.#settings);
    try {
      // Not loaded for a sentence alone: not for a missing attribute, nor once more after it failed.
      if (!this.#ready) return void this.#view.failAlone(this.#settings);
      await this.#ready;
      throwIfAborted(signal);
      if (found) return await this.#view.show(found, this.#settings, !!code, signal);
      if (code) await this.#view.fail(code, this.#settings, signal);
    } catch (error) {
      if (!signal.aborted) {
        if (error instanceof CardError || code === "crashed") this.#view.failAlone(this.#settings);
        else {
          // The page's fault or the script's, and of this card alone: half a card must not pass for a whole one.
          this.#renew();
          this.#fail(crashed(error));
        }
      }
    }
    if (signal.aborted) return this.#drawn;
  }

  #dispatch<Name extends EventName>(name: Name, bubbles: Bubbles<Name>, detail: Detail<Name>) {
    this.dispatchEvent(new CustomEvent(`prisoner-card-${name}`, options({ bubbles, composed: bubbles, detail })));
  }
}

PrisonerCard.prepare();

/** The name of a required attribute that says nothing, if there is one. */
function missing({ person, feeds }: Settings) {
  return person ? feeds.length === 0 && "feed" : "person";
}
