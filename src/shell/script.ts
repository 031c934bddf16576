/**
 * The script that a page includes: registers the element, then applies the settings of its own tag.
 */

import { ATTRIBUTES } from "./attributes.ts";
import { PrisonerCard } from "./element.ts";
import { warn } from "./errors.ts";
import { createElement, ofDocument, querySelectorAll, setTimeout, URL } from "./natives.ts";
import { named, scriptUrl, tags } from "./script_tag.ts";

type Settings = Record<string, string | undefined>;

/** In the head, or in a box that is hidden. */
const UNSEEN = "the script's tag is where the page shows nothing: move it to where the card should be";

/** Of a tag that a browser runs; that of a tag which waits for the visitor's consent is another one (`text/plain`). */
const RUNS = /^(module|(text|application)\/(x-)?\w{1,4}script[\d.]*)?$/i;

const NAME = "prisoner-card";

/** The milliseconds after the page has loaded, after which a page without a card is reported to have none. */
const EXPECT_AFTER = 5_000;

/** The element of the script that came first, of this version or another. */
let first: any;

let added: HTMLElement | undefined;

if (ofDocument("readyState") === "loading" && hasPartialStaticCard()) addEventListener("DOMContentLoaded", start);
else start();
if (ofDocument("readyState") === "complete") expectCardSoon();
else addEventListener("load", expectCardSoon);

function start() {
  first = customElements.get(NAME);
  if (!first) customElements.define(NAME, PrisonerCard);
  // Defaults of tags that have yet to run, too: the card of one that runs before them would lack a feed.
  for (const tag of [...named, ...tags]) {
    const settings = settingsOf(tag);
    if (!settings.person) (first ?? PrisonerCard).setDefaults?.(settings);
    else if (tags.includes(tag) && RUNS.test(tag.type)) addCard(tag, settings);
  }
  // One tag for each person is no mistake.
  if (first && (added ? withoutQuery(first.script) !== withoutQuery(scriptUrl) : first.script !== scriptUrl || isTwice())) {
    warn(
      !first.script
        ? `a program of this page has defined <${NAME}> before`
        : `the script is on this page twice${first.script === scriptUrl ? ": keep one of its tags" : `; ${first.script} is used, ${scriptUrl} is not`}`,
    );
  }
}

/**
 * Whether the page may have shown only a part of a static card yet. An element that took it over now would not know of
 * the rest, and never take it away: an address may be in it that no longer holds.
 */
function hasPartialStaticCard() {
  for (const { shadowRoot, nextSibling } of querySelectorAll(NAME)) if (shadowRoot && !nextSibling) return true;
}

function withoutQuery(url: string | undefined) {
  return url?.replace(/[?#].*/, "");
}

/** The settings of a tag: from its `data-*`, or from the query of its address, since tag managers drop the former. */
function settingsOf(tag: HTMLScriptElement): Settings {
  const settings: Settings = Object.create(null);
  let query: URLSearchParams | undefined;
  try {
    query = new URL(tag.src).searchParams;
  } catch {
    // An inline script.
  }
  for (const name of ATTRIBUTES) settings[name] = tag.getAttribute(`data-${name}`) ?? query?.get(name) ?? undefined;
  return settings;
}

/**
 * Puts a card right after its tag, unless it is there already: some pages run their scripts again when one returns to them.
 * A card whose tag has gone, or has been moved and is run again, is moved there.
 */
function addCard(tag: HTMLScriptElement, settings: Settings): unknown {
  added = tag;
  let card: any;
  for (const other of querySelectorAll(NAME) as NodeListOf<any>) {
    if (["feed", "person"].some((name) => other.getAttribute(name) !== (settings[name] ?? null))) continue;
    const before = other.previousElementSibling;
    if (before === tag) return void (added = other);
    if (other.scriptTag && other.scriptTag !== before) card = other;
  }
  if (!tag.isConnected) return warn("the script's tag has left the page, so there is no place for its card");
  if (tag.closest("head")) return isCopy(tag) || warn(UNSEEN);
  card ??= createElement(NAME as "div");
  for (const name of ATTRIBUTES) {
    const value = settings[name];
    if (value !== undefined) card.setAttribute(name, value);
  }
  card.scriptTag = tag;
  tag.after(card);
  added = card;
}

/** Whether it is what jQuery runs for a tag, whose settings are in its address. */
function isCopy({ src, dataset }: HTMLScriptElement) {
  return !dataset.person && named.some((other) => other.src === src && !other.closest("head"));
}

/** Whether the same script has another tag on the page; a script that a page runs again is no mistake. */
function isTwice() {
  return named.filter(({ src }) => src === scriptUrl).length > 1;
}

/** An app may put its card up when it has loaded its own data. */
function expectCardSoon() {
  setTimeout(expectCard, EXPECT_AFTER);
}

function expectCard() {
  if (added?.localName === NAME && added.isConnected && !added.getClientRects().length) {
    return warn(UNSEEN);
  }
  if (added || first || PrisonerCard.isUsed || querySelectorAll(NAME).length) return;
  warn(
    `there is no card on this page: add a <${NAME}>, or name feed and person in the script's address (?feed=…&person=…). A tag in a shadow root is not found`,
  );
}
