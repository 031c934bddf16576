/**
 * The doctor: reports the faults of this page to its owner, in the console and below the card. A
 * file of its own, loaded for a card with the attribute `debug`; visitors never have it.
 *
 * It looks for itself: it asks for the same files in the same way and reads the same attributes. It
 * also runs by itself, pasted into the console of a page whose policy lets no card's script run.
 */

import { UNSEEN } from "./attributes.ts";
import { examineAttributes, examineScriptTag } from "./doctor/attributes.ts";
import { examineFeeds } from "./doctor/feed.ts";
import { wrong, type Finding } from "./doctor/finding.ts";
import { examinePage, examinePhotos, scriptTags, whyUndefined } from "./doctor/page.ts";
import { removePanel, showPanel, stylePanel, writeReport } from "./doctor/report.ts";
import { examineWatchers } from "./doctor/watchers.ts";
import { isUnclosed } from "./surroundings.ts";

/** The milliseconds that the card must have been at rest, so that one look covers changes that come together. */
const REST = 100;

/** The cards whose attributes are watched. */
const watched: WeakSet<Element> = new WeakSet();

/** The last report on a card, so that nothing is said twice. */
const said: WeakMap<Element, string> = new WeakMap();

const element = customElements.get("prisoner-card") as any;

if (element) {
  // The script calls it, for each card with `debug`.
  element.examine = watch;
} else {
  whyUndefined().then((findings) => writeReport("no card on this page", findings));
}

/**
 * Examines a card once it has come to rest, and again whenever something about it has changed.
 *
 * @param root the card's; a script of another release names none
 */
function watch(card: Element, root: ShadowRoot = card.shadowRoot!) {
  if (watched.has(card)) return;
  watched.add(card);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let run = 0;
  const look = () => {
    clearTimeout(timer);
    if (!(card as any).debug) {
      removePanel(root);
      said.delete(card);
      return;
    }
    timer = setTimeout(async () => {
      const mine = ++run;
      const findings = await examine(card, root);
      if (mine === run && (card as any).debug) report(card, root, findings);
    }, REST);
  };
  new MutationObserver(look).observe(card, { attributes: true });
  // A photograph that did not arrive.
  root.addEventListener("error", look, true);
  look();
}

async function examine(card: Element, root: ShadowRoot): Promise<Finding[]> {
  const defaults = pageDefaults();
  const value = (name: string) => (card.getAttribute(name) ?? defaults[name] ?? "").replace(UNSEEN, "");
  const state = (card as HTMLElement).dataset.state;
  const found = [
    ...scriptTags().flatMap(examineScriptTag),
    ...examineAttributes(card, value),
    ...(isUnclosed(card) ? [unclosed] : []),
    ...(state === "idle" && isHidden(card) ? [hidden] : []),
    ...(await examinePage(element.script)),
    ...examineWatchers(),
    ...(await examineFeeds(value)),
    ...(await examinePhotos(root)),
  ];
  if (state !== "failed" || found.some(({ level }) => level === "wrong")) return found;
  // Nothing else was found, so the card's own console lines are shown.
  return [...element.reported.map(wrong), ...found];
}

/** In a closed `<details>` it has a box, which is not drawn. */
function isHidden(card: Element) {
  return !card.getClientRects().length || card.checkVisibility?.() === false;
}

const hidden = wrong("the card is not displayed, so it loads nothing: check the styles of the elements around it");

const unclosed = wrong("the card's tag has no end, so what follows on the page is its content: write </prisoner-card> after the fallback");

/** The settings of script tags without a person, in `data-*` or in the address. */
function pageDefaults() {
  const defaults: Record<string, string | undefined> = {};
  for (const { dataset, src } of scriptTags()) {
    const settings: typeof defaults = { ...Object.fromEntries(new URL(src).searchParams), ...dataset };
    if (!settings.person) Object.assign(defaults, settings);
  }
  return defaults;
}

function report(card: Element, root: ShadowRoot, findings: Finding[]) {
  // A card that is drawn anew has set the style sheets of its root.
  stylePanel(root);
  const text = JSON.stringify(findings);
  if (said.get(card) === text) return;
  said.set(card, text);
  writeReport(`person="${card.getAttribute("person") ?? ""}"`, findings);
  showPanel(root, findings);
}
