/**
 * What a partner types on the element, read into what the card needs. Nothing here touches a page.
 */

import { warn } from "./errors.js";

/**
 * @typedef {object} Settings
 * @property {string[]} feeds absolute addresses, in the order in which they are tried
 * @property {string} person
 * @property {string[]} keys
 * @property {string} language the language asked for, as it was written; empty: the feed decides
 * @property {string} layout
 * @property {string} help
 * @property {boolean} eager
 * @property {string} source what the card is about: when this changes, the card starts over
 * @property {string} look how it is shown: when this changes, the same card is drawn again
 */

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
 * @param {(name: string) => string} attribute the attribute's value, the page's default, or ""
 * @param {string} base the page's address
 * @param {() => string} inheritedLanguage asked only where the card has no language of its own
 * @returns {Settings}
 */
export function readSettings(attribute, base, inheritedLanguage) {
  /** @param {keyof typeof CHOICES} name */
  const choice = (name) => choose(name, attribute(name), CHOICES[name]);
  const feeds = [];
  for (const address of words(attribute("feed"))) {
    const url = resolve(address, base);
    if (url) feeds.push(url);
    else warn(`feed="${address}" is not an http(s) address: this mirror is left out`);
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

/**
 * The language of the nearest ancestor that states one; a shadow root continues at its host.
 *
 * @param {Node | null} node
 * @returns {string}
 */
export function inheritedLanguage(node) {
  for (; node; node = node.parentNode ?? /** @type {ShadowRoot} */ (node).host) {
    const { lang } = /** @type {HTMLElement} */ (node);
    if (lang) return lang;
  }
  return "";
}

/**
 * @param {string} name
 * @param {string} value
 * @param {string[]} allowed
 */
function choose(name, value, allowed) {
  const word = value.trim().toLowerCase();
  if (!word || allowed.includes(word)) return word || allowed[0];
  warn(`${name}="${value}" is not one of ${allowed.join(", ")}: ${allowed[0]} is used`);
  return allowed[0];
}

/**
 * @param {string} address
 * @param {string} base
 */
function resolve(address, base) {
  try {
    const { href, protocol } = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : "";
  } catch {
    return "";
  }
}

/** @param {string} text */
function words(text) {
  return text.match(/\S+/g) ?? [];
}
