/**
 * The element `<prisoner-list>`: its attributes are its state. Its children are its fallback: they stay until the list is
 * there, and wherever there can be none.
 */

import { verifier } from "../../src/shell/cryptography.ts";
import { CardError, crashed, report } from "../../src/shell/errors.ts";
import { findPerson } from "../../src/shell/lookup.ts";
import { ofDocument, options, pause, queueMicrotask } from "../../src/shell/natives.ts";
import { obstacle } from "../../src/shell/obstacle.ts";
import { isOld } from "../../src/shell/page.ts";
import { reflect, upgrade, writeTheme } from "../../src/shell/properties.ts";
import { listenForCrash, loadWasm } from "../../src/shell/wasm.ts";
import { wordsFor } from "../../src/shell/words.ts";
import { index, reader } from "./reading.ts";
import { ATTRIBUTES, settingsOf } from "./settings.ts";
import { View } from "./view.ts";

const live: Set<PrisonerList> = new Set();

export class PrisonerList extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  /** The object in which the verifier registers itself. */
  static verifier = verifier;

  #view = new View(this);
  #controller = new AbortController();
  /** The settings that decide the people of the list on the screen. */
  #source: string | undefined;
  #isScheduled = false;
  #asked = 0;

  connectedCallback() {
    live.add(this);
    upgrade(this, ATTRIBUTES);
    this.#schedule();
  }

  /** An element that is only moved is connected again before the microtask. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      live.delete(this);
      this.#controller.abort();
      this.#view.clear();
      this.dataset.state = "idle";
    });
  }

  adoptedCallback() {
    this.#view.style();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null) {
    if (this.isConnected && before !== after) this.#schedule();
  }

  /** Attributes that change together are read together. */
  #schedule() {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      if (this.isConnected) void this.#load();
    });
  }

  /** @param fresh whether an earlier answer will not do */
  async #load(fresh = false) {
    this.#controller.abort();
    this.#controller = new AbortController();
    const { signal } = this.#controller;
    this.#asked = Date.now();
    this.dataset.state = "loading";
    try {
      const error = obstacle();
      if (error) throw error;
      const settings = settingsOf(this);
      // The change of the attribute loads the list.
      if (writeTheme(this, settings.theme)) return;
      // People of another feed, or people who were not verified, must not stay.
      if (this.#source !== settings.source) this.#view.clear();
      this.#source = settings.source;
      if (!settings.feeds.length) {
        const why = this.getAttribute("feed")?.trim() ? "has no http(s) address" : "is missing or empty";
        throw new CardError("missing-attribute", `the attribute "feed" ${why}: a list needs a feed`);
      }
      const ready = loadWasm().then(() => pause());
      ready.catch(() => {});
      if (settings.language) wordsFor(settings.language);
      const found = await findPerson({ ...settings, read: reader(signal), fresh, ready, signal });
      const { lang, people } = await this.#view.show(found, settings, signal);
      if (signal.aborted) return;
      this.dataset.state = "ready";
      this.#dispatch("ready", { people, lang, source: found.source, issued: found.issued });
      if (settings.search) await index(found.person, () => this.#view.shows(found));
    } catch (error) {
      if (!signal.aborted) this.fail(error instanceof CardError ? error : crashed(error));
    }
  }

  /** Reports an error; a list that is there stays, unless its people may no longer be trusted. */
  fail(error: CardError) {
    const { code, message } = error;
    if (code === "crashed") this.#view.clear();
    this.dataset.state = "failed";
    report(error);
    this.#dispatch("error", { code, message });
  }

  #dispatch(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(`prisoner-list-${name}`, options({ bubbles: true, composed: true, detail })));
  }

  static prepare() {
    reflect(this.prototype, ATTRIBUTES, ["search", "hash"]);
    listenForCrash((error) => {
      for (const list of live) list.fail(error);
    });
    // A tab that stays open, or comes back from the browser's history, must not show a withdrawn person for days.
    for (const name of ["pageshow", "visibilitychange"]) {
      addEventListener(name, ({ persisted }: Partial<PageTransitionEvent>) => {
        if (ofDocument("hidden")) return;
        for (const list of live) {
          // WebKit ends the requests of a page that it keeps while another one is there.
          const hasFailed = persisted && list.dataset.state === "failed";
          if (hasFailed || isOld(list.#asked)) list.#load(true);
        }
      });
    }
    addEventListener("popstate", () => {
      for (const list of live) list.#view.onHistory();
    });
    addEventListener("hashchange", () => {
      for (const list of live) list.#view.readFragment();
    });
  }
}

PrisonerList.prepare();
