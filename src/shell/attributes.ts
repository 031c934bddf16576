/**
 * What a partner types on the element, read into what the card needs. Nothing here touches a page.
 */

import { warn } from "./errors.ts";

export interface Settings {
  /** absolute addresses, in the order in which they are tried */
  feeds: string[];
  person: string;
  keys: string[];
  /** the language asked for, as it was written; empty: the feed decides */
  language: string;
  layout: string;
  help: string;
  eager: boolean;
  /** what the card is about: when this changes, the card starts over */
  source: string;
  /** how it is shown: when this changes, the same card is drawn again */
  look: string;
}

/** All attributes of the element, in the order of the contract. */
export const ATTRIBUTES = ["feed", "person", "lang", "theme", "layout", "key", "loading", "help", "debug"];

/** The attributes with a closed list of values; the first one is the default. */
export const CHOICES = {
  theme: ["auto", "light", "dark"],
  layout: ["full", "compact"],
  loading: ["lazy", "eager"],
  help: ["all", "letters", "none"],
};

/**
 * @param attribute the attribute's value, the page's default, or ""
 * @param base the page's address
 * @param inheritedLanguage asked only where the card has no language of its own
 */
export function readSettings(attribute: (name: string) => string, base: string, inheritedLanguage: () => string): Settings {
  const choice = (name: keyof typeof CHOICES) => choose(name, attribute(name), CHOICES[name]);
  const feeds = [];
  for (const address of words(attribute("feed"))) {
    const url = resolve(address, base);
    if (url) feeds.push(url);
    else warn(`feed="${address}" is not an http(s) address: this mirror is ignored`);
  }
  const person = attribute("person").trim();
  const keys = words(attribute("key"));
  const language = attribute("lang").trim() || inheritedLanguage();
  const layout = choice("layout");
  const help = choice("help");
  choice("theme"); // The style sheet reads it; here it is only checked.
  return {
    feeds,
    person,
    keys,
    language,
    layout,
    help,
    eager: choice("loading") === "eager",
    source: [person, keys, ...feeds].join("\n"),
    look: [language, layout, help].join("\n"),
  };
}

/** The language of the nearest ancestor that states one; a shadow root continues at its host. */
export function inheritedLanguage(node: Node | null): string {
  for (; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const { lang } = node as HTMLElement;
    if (lang) return lang;
  }
  return "";
}

function choose(name: string, value: string, allowed: string[]) {
  const word = value.trim().toLowerCase();
  if (!word || allowed.includes(word)) return word || allowed[0];
  warn(`${name}="${value}" is not one of ${allowed.join(", ")}: ${allowed[0]} is used`);
  return allowed[0];
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
