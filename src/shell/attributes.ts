/**
 * Reads the attributes that a partner types on the element into settings of the card. Nothing here touches a page.
 */

import { warn } from "./errors.ts";

export interface Settings {
  /** absolute addresses, in the order in which they are tried */
  feeds: string[];
  person: string;
  /** the public keys, as written; undefined where no attribute asks for a signature, empty where one does and names none */
  keys: string[] | undefined;
  /** the lowest sequence that an issue may have; NaN where the attribute cannot be read, and no issue will do */
  since: number | undefined;
  /** the language asked for, as it was written; empty: the feed decides */
  language: string;
  theme: string;
  layout: string;
  help: string;
  links: string;
  photo: string;
  eager: boolean;
  /** the settings that decide the card's content: when they change, the card starts over */
  source: string;
  /** the settings that decide its look: when they change, the same card is drawn again */
  look: string;
}

/** All attributes of the element, in the order of the contract. */
export const ATTRIBUTES = [
  "feed",
  "person",
  "lang",
  "theme",
  "layout",
  "keys",
  // A second name of `keys`: React and Vue keep `key` for themselves.
  "key",
  "since",
  "loading",
  "help",
  "links",
  "photo",
  "debug",
] as const satisfies string[];

export type Attribute = (typeof ATTRIBUTES)[number];

/** The attributes with a closed list of values; the first one is the default. */
export const CHOICES = {
  theme: ["auto", "light", "dark"],
  layout: ["full", "compact"],
  loading: ["lazy", "eager"],
  help: ["all", "letters", "none"],
  links: ["all", "none"],
  photo: ["feed", "own", "none"],
};

/** The attributes whose unknown values count as the strictest one, which is the last. */
const STRICT = ["help", "links", "photo"];

/** Invisible characters that editors put into pasted text: zero-width space and word joiner. */
export const UNSEEN = /[\u200b\u2060]/g;

/**
 * @param stated the attribute's value, or the page's default; undefined where there is neither
 * @param base the page's address
 * @param inheritedLanguage asked only where the card has no language of its own
 */
export function readSettings(
  stated: (name: string) => string | undefined,
  base: string,
  inheritedLanguage: () => string,
): Settings {
  const attribute = (name: string) => (stated(name) ?? "").replace(UNSEEN, "");
  const choice = (name: keyof typeof CHOICES) => choose(name, attribute(name), CHOICES[name]);
  const feeds = [];
  for (const address of words(attribute("feed"))) {
    const url = resolve(address, base);
    if (url) feeds.push(url);
    else warn(`feed="${address}" is not an http(s) address: this mirror is ignored`);
  }
  const person = attribute("person").trim();
  const isSigned = stated("keys") !== undefined || stated("key") !== undefined;
  const keys = isSigned ? words(`${attribute("keys")} ${attribute("key")}`) : undefined;
  const since = readSince(stated("since")?.replace(UNSEEN, ""));
  const language = attribute("lang").trim() || inheritedLanguage();
  const layout = choice("layout");
  const help = choice("help");
  const links = choice("links");
  const photo = choice("photo");
  return {
    feeds,
    person,
    keys,
    since,
    language,
    theme: choice("theme"),
    layout,
    help,
    links,
    photo,
    eager: choice("loading") === "eager",
    // No keys and an attribute without any are two things.
    source: [person, keys && `=${keys}`, since, ...feeds].join("\n"),
    look: [language, layout, help, links, photo].join("\n"),
  };
}

/**
 * The language of the nearest element, beginning with this one, that states one; a shadow root continues at its host. Pages
 * in XHTML say `xml:lang`, and so do pages in HTML that were written as XHTML.
 */
export function inheritedLanguage(node: Node | null): string {
  for (; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const { lang } = node as HTMLElement;
    const stated = (lang || (node as Element).getAttribute?.("xml:lang"))?.trim();
    if (stated) return stated;
  }
  return "";
}

function choose(name: string, value: string, allowed: string[]) {
  const word = value.trim().toLowerCase();
  if (!word || allowed.includes(word)) return word || allowed[0];
  const used = inPlaceOfUnknown(name, allowed);
  warn(`${name}="${value}" is not one of ${allowed.join(", ")}: ${used} is used`);
  return used;
}

/** The value that is used where the attribute has one that is not allowed. */
export function inPlaceOfUnknown(name: string, allowed: string[]) {
  return allowed[STRICT.includes(name) ? allowed.length - 1 : 0];
}

/** An attribute that cannot be read must not let an old issue pass, so it lets none pass. */
function readSince(value: string | undefined) {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value);
  warn(`since="${value}" is not a whole number: no issue of the feed is shown`);
  return NaN;
}

function resolve(address: string, base: string) {
  try {
    const { href, protocol } = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : "";
  } catch {
    return "";
  }
}

function words(text: string) {
  return text.match(/\S+/g) ?? [];
}
