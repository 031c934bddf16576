/**
 * The doctor: tells the page's owner what is wrong with this page, in the console and below the
 * card. A file of its own, loaded for a card with the attribute `debug`; visitors never have it.
 *
 * It looks for itself: it asks for the same files in the same way and reads the same attributes. It
 * also runs by itself, pasted into the console of a page whose policy lets no card's script run.
 */

import { examineAttributes, examineScriptTag } from "./doctor/attributes.js";
import { examineFeeds } from "./doctor/feed.js";
import { wrong } from "./doctor/finding.js";
import { examinePage, examinePhotos, scriptTags, whyUndefined } from "./doctor/page.js";
import { showPanel, writeReport } from "./doctor/report.js";

/** @typedef {import("./doctor/finding.js").Finding} Finding */

/** How long the card must have been at rest, so that one look covers what changed together. */
const REST = 100;

/** The cards whose attributes are watched. @type {WeakSet<Element>} */
const watched = new WeakSet();

/** What was found last on a card, so that nothing is said twice. @type {WeakMap<Element, string>} */
const said = new WeakMap();

const element = /** @type {any} */ (customElements.get("prisoner-card"));

if (element) {
  // The script calls it, for each card with `debug`.
  element.examine = watch;
} else {
  whyUndefined().then((findings) => writeReport("no card on this page", findings));
}

/**
 * Examines a card once it has come to rest, and again whenever something about it has changed.
 *
 * @param {Element} card
 */
function watch(card) {
  if (watched.has(card)) return;
  watched.add(card);
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let run = 0;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const mine = ++run;
      const findings = await examine(card);
      if (mine === run && card.hasAttribute("debug")) report(card, findings);
    }, REST);
  };
  new MutationObserver(look).observe(card, { attributes: true });
  // A photograph that did not arrive.
  card.shadowRoot?.addEventListener("error", look, true);
  look();
}

/**
 * @param {Element} card
 * @returns {Promise<Finding[]>}
 */
async function examine(card) {
  const defaults = pageDefaults();
  /** @param {string} name */
  const value = (name) => card.getAttribute(name) ?? defaults[name] ?? "";
  const state = /** @type {HTMLElement} */ (card).dataset.state;
  const found = [
    ...scriptTags().flatMap(examineScriptTag),
    ...examineAttributes(card, value),
    ...(state === "idle" && card.getClientRects().length === 0 ? [hidden] : []),
    ...(await examinePage(element.script)),
    ...(await examineFeeds(value)),
    ...(await examinePhotos(card)),
  ];
  if (state !== "failed" || found.some(({ level }) => level === "wrong")) return found;
  // What the card told the console says more than nothing.
  return [...[...element.told].map(wrong), ...found];
}

const hidden = wrong("the card is not displayed, so it loads nothing: look at the styles of what is around it");

/** The `data-*` of script tags without a person. */
function pageDefaults() {
  /** @type {Record<string, string | undefined>} */
  const defaults = {};
  for (const { dataset } of scriptTags()) if (!dataset.person) Object.assign(defaults, dataset);
  return defaults;
}

/**
 * @param {Element} card
 * @param {Finding[]} findings
 */
function report(card, findings) {
  const text = JSON.stringify(findings);
  if (said.get(card) === text) return;
  said.set(card, text);
  writeReport(`person="${card.getAttribute("person") ?? ""}"`, findings);
  showPanel(card, findings);
}
