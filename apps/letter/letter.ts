/**
 * The letter composer: a file of its own, which a card loads when its visitor wants to write. It registers itself with
 * the element. It is given the data that the card was drawn from, so it is verified where the card is.
 *
 * Nothing of it is stored: a text lives as long as the page, and is there again when its dialog is opened again.
 */

import { Composer, loadWords } from "bindings";
import { copy } from "../../src/shell/clipboard.ts";
import { CardError, report } from "../../src/shell/errors.ts";
import type { Found, Freeable } from "../../src/shell/lookup.ts";
import { createElement, Map, options, parseJson, pause, Set, setTimeout, stringifyJson, URL } from "../../src/shell/natives.ts";
import { call, listenForCrash, loadWasm, release } from "../../src/shell/wasm.ts";
import { languageOf, wordsFor } from "../../src/shell/words.ts";
import type { Settings } from "../../src/shell/attributes.ts";
import { hasMonths } from "../list/labels.ts";
import { Dialog, letterButton, roots } from "./dialog.ts";
import { print } from "./print.ts";

/** A letter that was begun. */
interface Mount {
  app: HTMLElement;
  composer: Composer;
}

/** The letters of this page, by their recipients. */
const mounts: Map<string, Mount> = new Map();

/** The milliseconds in which a browser must begin to save a file. */
const SAVE = 60_000;

const dialog = new Dialog();

/**
 * The functions of the browser that Rust calls, one for each composer. It hears their results by `report`: another one may
 * be open by then, and "copied" would be said of the wrong letter.
 */
class Browser {
  composer: Composer | undefined;

  close() {
    dialog.close();
  }

  /** @param place where the text stands, to be selected where copying fails */
  async copy(text: string, place: string) {
    const stands = dialog.box.querySelector(`[data-copy="${place}"]`);
    const copied = stands !== null && (await copy(text, stands));
    this.#tell(place, copied);
  }

  async print(sheet: string) {
    this.#tell("print", await print(parseJson(sheet), dialog.box));
  }

  save(text: string) {
    const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    const link = Object.assign(createElement("a"), { href: url, download: "letter.txt" });
    dialog.box.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), SAVE);
  }

  date(tag: string) {
    // In digits as German writes them, and every language of letters whose months a browser may lack.
    const [locale, dateStyle] = hasMonths(tag) ? [tag, "long" as const] : ["de", "medium" as const];
    return new Intl.DateTimeFormat(locale, { dateStyle }).format();
  }

  languageName(tag: string, within: string) {
    return nameOf(tag, within, "language");
  }

  /** By name in that language; none where the browser does not know them. */
  countries(tag: string) {
    return (countries[tag] ??= countriesIn(tag));
  }

  /** As post offices everywhere read it. */
  country(code: string) {
    return nameOf(code, "en").toUpperCase();
  }

  capitals(text: string, tag: string) {
    return text.toLocaleUpperCase(tag);
  }

  /** Has a language's words at hand. */
  async words(tag: string) {
    this.#tell("words", await takeWords(tag));
  }

  #tell(what: string, done: boolean) {
    release(() => this.composer?.report(what, done));
  }
}

/** Of ISO 3166-1: from where letters come. */
const COUNTRIES =
  "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW".split(
    " ",
  );

const countries: Record<string, string> = Object.create(null);

function countriesIn(tag: string) {
  const { compare } = new Intl.Collator(tag);
  const named = COUNTRIES.map((code) => [code, nameOf(code, tag)]);
  return named.sort(([, one], [, other]) => compare(one, other)).map((pair) => pair.join(" ")).join("\n");
}

/** The English name or else the code, where the browser knows no name (Safari before 14.1 knows none). */
function nameOf(code: string, within: string, type: "region" | "language" = "region"): string {
  try {
    const name = new Intl.DisplayNames([within], { type, fallback: "none" }).of(code);
    return name ?? (within === "en" ? code : nameOf(code, "en", type));
  } catch {
    return code;
  }
}

/** The card whose button was pressed last: one that was pressed before, and is ready later, must not take its place. */
let latest: HTMLElement | undefined;

/** The class on which a card looks for the composer (src/shell/element.ts). */
const element: any = customElements.get("prisoner-card");

/**
 * Where a visitor has pressed the button more than once while this file was loading, it runs as often, and the first one
 * counts: each has a dialog and letters of its own.
 *
 * @returns whether the composer is open
 */
element.compose ??= async (
  found: Found<Freeable>,
  { language, links, feeds }: Settings,
  card: HTMLElement,
  root: ShadowRoot,
): Promise<boolean> => {
  roots.set(card, root);
  // It may have gone while this file was loading: then nobody may write any more.
  if (!letterButton(card)) return false;
  latest = card;
  const { head, item } = found;
  observer.observe(card, options({ attributes: true, attributeFilter: ["data-state", "lang", "links", "theme"] }));
  const [before, follows] = [changes, isFollowing];
  try {
    await loadWasm();
    const own = languageOf(language);
    await takeWords(own);
    // Whichever of the mirrors has answered.
    const key = `${feeds} ${parseJson(item!).id}`;
    let mount = mounts.get(key);
    if (!mount) {
      const app = createElement("div");
      const browser = new Browser();
      mount = { app, composer: call(() => (browser.composer = new Composer(app, browser))) };
      mounts.set(key, mount);
    }
    const { app, composer } = mount;
    if (!call(() => composer.show(head!, item!, own, links === "all"))) return false;
    // Yew draws in a microtask. Where it has crashed there, its dialog would be empty.
    await pause();
    call(() => {});
    if (latest !== card) return true;
    if (changes !== before) renew(card);
    // The visitor may have closed it meanwhile.
    else if (dialog.opener || !follows) dialog.open(app, card);
    return true;
  } catch (error) {
    if (error instanceof CardError) report(error);
    throw error;
  }
};

/** The number of changes of cards that were seen. */
let changes = 0;

/** Whether the card's button is pressed for a composer that is open. */
let isFollowing = false;

/**
 * Follows the cards: an address that has changed, or was withdrawn, while somebody writes must be on no envelope. A card
 * that leaves the page is idle.
 */
const observer = new MutationObserver(async (records) => {
  changes++;
  // A card reads its attributes after this.
  await pause();
  const { opener } = dialog;
  if (!opener || !records.some(({ target }) => target === opener)) return;
  // One that is loading is ready, or has failed, later.
  if (!opener.isConnected || !/idle|loading/.test(opener.dataset.state ?? "")) renew(opener);
});

/** Opens the composer with the card's data of now; where nobody may write any more, it closes. */
function renew(card: HTMLElement) {
  const button = letterButton(card);
  isFollowing = !!dialog.opener;
  if (button) button.click();
  else dialog.close();
  isFollowing = false;
}

listenForCrash((error) => {
  // The page and the card go on without it; another click tries again, and says that it did not work.
  dialog.remove();
  mounts.clear();
  report(error);
});

/** The languages whose words Rust has. */
const taken: Set<string> = new Set(["en"]);

/**
 * A language that has not come is asked for each time.
 *
 * @returns whether Rust has its words
 */
async function takeWords(tag: string) {
  if (taken.has(tag)) return true;
  const words = await wordsFor(tag, true);
  if (words.tag !== tag) return false;
  taken.add(tag);
  call(() => loadWords(stringifyJson(words)));
  return true;
}
