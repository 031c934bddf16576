/** The content of the list's shadow root, and its effects outside of it: history, scrolling, photos. */

import { List, type People } from "bindings";
import { warn } from "../../src/shell/errors.ts";
import { type Found } from "../../src/shell/lookup.ts";
import { json } from "../../src/shell/json.ts";
import { PERSON_VALUES } from "../../src/shell/limits.ts";
import { createElement, options, pause, throwIfAborted, URL } from "../../src/shell/natives.ts";
import { drawPhotos, endPhotos, watchPhotos } from "../../src/shell/photo.ts";
import { hasOutside, headingLevel, today } from "../../src/shell/surroundings.ts";
import { call, release } from "../../src/shell/wasm.ts";
import { useWords, wordsFor } from "../../src/shell/words.ts";
import { loadCard } from "card";
import { type Filters, isFragmentOfPage, readFilter, writeFilter } from "./fragment.ts";
import { labelOf } from "./labels.ts";
import { orderOf } from "./name_order.ts";
import { type ListSettings } from "./settings.ts";
import { applyStyles } from "./styles.ts";
import { scriptUrl } from "release";

const NO_CARD =
  "no card can be opened: the card's script prisoner-card.js of the same release is not beside the list's, or the page's policy lets it not be run";

const NO_END = "the rest of the page is in a list, as its tag has no end: write </prisoner-list>";

/**
 * Counts the cards that were opened, so that an entry of the history is known again. It begins with the time: entries from before
 * a reload have other numbers. The person is not in it.
 */
let opened = Date.now();

export class View {
  #host;
  #root;
  #slot = createElement("slot");
  #app: HTMLElement | undefined;
  #list: List | undefined;
  #found: Found<People> | undefined;
  #settings: ListSettings | undefined;
  /** another chance at each visit, and the same one as long as the visit lasts */
  #seed = (Math.random() * 2 ** 32) >>> 0;
  /** the history's entry of the card that is open */
  #entry: number | undefined;
  /** the entry that is being left */
  #left: number | undefined;
  /** the page's address when the card was opened */
  #address: string | undefined;
  #scrolled = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#root = host.attachShadow(options({ mode: "open" }));
    this.#root.append(this.#slot);
    watchPhotos(this.#root);
    // Behind Yew, which listens further in.
    for (const name of ["keydown", "keypress", "keyup"]) this.#root.addEventListener(name, keepTyping);
    this.#slot.addEventListener("slotchange", () => this.#slot.hidden && this.#keepOpenTagsContent());
    this.style();
  }

  /** Sets the style sheet of the document that the element is in. */
  style() {
    applyStyles(this.#root);
  }

  /**
   * The view owns the people that it is given: it frees them when others have replaced them, and those who are not
   * wanted any more.
   *
   * @returns the language, and the number of people in the list
   */
  async show(
    found: Found<People>,
    settings: ListSettings,
    signal: AbortSignal,
  ): Promise<{ lang: string, people: number }> {
    const language = settings.language || call(() => found.person.language);
    await useWords(language);
    const { tag: lang } = await wordsFor(language);
    if (signal.aborted) free(found);
    throwIfAborted(signal);
    const { keys, links, photo, feeds } = settings;
    // A list that is only brought up to date takes no card away from its reader.
    const keepsCard = this.#settings?.feeds.join() === settings.feeds.join();
    const before = this.#found;
    this.#found = found;
    this.#settings = settings;
    const attribute = (name: string) => this.#host.getAttribute(name);
    const shown = {
      language,
      order: settings.order,
      count: settings.count,
      search: settings.search,
      pages: settings.open === "page",
      photos: this.#photos(),
      verified: !!keys,
      today: today(),
      seed: this.#seed,
      headingLevel: headingLevel(this.#host),
      card: {
        keys: keys && keys.join(" "),
        lang: language,
        theme: attribute("theme"),
        links,
        photo,
      },
    };
    const list = this.#mounted();
    const people = call(() => list.show(found.person, json(shown, PERSON_VALUES), keepsCard));
    free(before);
    if (!call(() => list.isOpen)) this.#entry = undefined;
    this.readFragment();
    await pause();
    throwIfAborted(signal);
    // Only once: what is put there again loses the focus.
    if (!this.#app!.parentNode) this.#slot.before(this.#app!);
    this.#keepOpenTagsContent();
    return { lang, people };
  }

  /** Leaves the rest of the page visible, below the list, where the tag's missing end has made it the list's content. */
  #keepOpenTagsContent() {
    // A fallback may be as rich as the list; but of a tag without an end, nothing comes after the content.
    const isOpen = !this.#host.nextSibling && hasOutside(this.#host);
    if (isOpen) warn(NO_END);
    this.#slot.hidden = !isOpen;
  }

  /** Whether these are the people on the screen. */
  shows(found: Found<People>) {
    return this.#found === found;
  }

  /** Sets the filters of the address's fragment, if it says any. */
  readFragment() {
    const list = this.#list;
    const filters = list && this.#settings?.hash && readFilter();
    if (filters) call(() => list.filter(...filters));
  }

  /** The history has gone to another entry. A link to a place in the page makes one as well: the card stays open beside it. */
  onHistory() {
    if (!this.#entry || history.state?.prisonerList === this.#entry) return;
    if (location.href === this.#address || !isFragmentOfPage()) this.#close();
  }

  /** Back to the fallback. */
  clear() {
    const list = this.#list;
    if (list) release(() => list.destroy());
    this.#app?.remove();
    endPhotos();
    free(this.#found);
    this.#list = this.#app = this.#found = this.#entry = undefined;
    this.#slot.hidden = false;
  }

  #mounted(): List {
    if (!this.#list) {
      const app = createElement("div");
      app.className = "app";
      this.#app = app;
      this.#list = call(() => new List(app, this.#callbacks));
    }
    return this.#list;
  }

  /** The functions that Rust calls (`host.rs`). */
  #callbacks = {
    open: (place: number) => void this.#open(place),
    back: () => {
      const entry = this.#entry;
      // The entry that the card has added is the one on the screen: it goes with the card. The browser takes its time for that:
      // another press meanwhile must not leave the page.
      if (entry && entry !== this.#left && history.state?.prisonerList === entry) {
        this.#left = entry;
        history.back();
      } else this.#close();
    },
    restored: () => scrollTo({ top: this.#scrolled, behavior: "instant" }),
    filter: (...filters: Filters) => {
      const list = this.#list;
      if (list) call(() => list.filter(...filters));
      if (this.#settings?.hash) writeFilter(filters);
    },
    drawn: () => {
      if (this.#app && this.#found) drawPhotos(this.#app, this.#found.feed, this.#photos());
    },
    label: labelOf,
    orderOf,
  };

  async #open(place: number) {
    const { person, sequence } = this.#found!;
    const feed = call(() => person.feed(place));
    loadCard().catch(() => warn(NO_CARD));
    this.#scrolled = scrollY;
    this.#entry = ++opened;
    this.#address = location.href;
    try {
      history.pushState({ ...history.state, prisonerList: this.#entry }, "");
    } catch {
      // A browser limits the entries of its history. The card opens all the same, and closes without an entry.
    }
    const list = this.#list!;
    // The card has a script of its own, which does not know what was shown here. It is not below the list's own `since`, or there
    // would be no list; and it stays when the list is brought up to date, as the card does.
    call(() => list.open(place, this.#feedsOf(feed), sequence?.toString()));
    await pause();
    // The list may have been longer than the content there now.
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView({ block: "start", behavior: "instant" });
  }

  #close() {
    this.#entry = undefined;
    const list = this.#list;
    if (list) call(() => list.close());
  }

  /** The addresses of a person's feed for a card: their own where the list names one, or else the whole feed's. */
  #feedsOf(own: string | undefined): string {
    const { feeds } = this.#settings!;
    if (!own) return feeds.join(" ");
    const resolved = feeds.map((feed) => new URL(own, feed).href);
    // A list names no other host than its own.
    const isOnHost = (url: string, place: number) => new URL(url).origin === new URL(feeds[place]).origin;
    return resolved.filter(isOnHost).join(" ");
  }

  /** The origins from which a photo is shown: `*` for every one. */
  #photos(): string {
    const { photo, feeds } = this.#settings!;
    if (photo === "own") return [scriptUrl, ...feeds].map((url) => new URL(url).origin).join(" ");
    return photo === "none" ? "" : "*";
  }
}

/**
 * What is typed into a field is no shortcut of the page's: outside of the shadow root the field is not to be seen, and the
 * page would keep the letter to itself.
 */
function keepTyping(event: Event) {
  const { altKey, ctrlKey, key, metaKey, target } = event as KeyboardEvent;
  const isForPage = altKey || ctrlKey || metaKey || key === "Escape" || key === "Tab";
  if (!isForPage && (target as Element).matches("input,select")) event.stopPropagation();
}

function free(found: Found<People> | undefined) {
  if (found) release(() => found.person.free());
}
