/**
 * The attributes that a partner has typed: names and values that the card does not know, with those
 * that were probably meant.
 */

import { ATTRIBUTES, CHOICES, inPlaceOfUnknown } from "../attributes.ts";
import { wrong, note, type Finding } from "./finding.ts";
import { nearest } from "./nearest.ts";

/** Attributes that any element may have (HTML, "global attributes"). crates/doctor has the same two expressions. */
const GLOBAL = /^(?:(?:data|aria)-.*|on[a-z]+|id|class|style|slot|part|role|title|hidden|dir|tabindex|translate|inert|exportparts|nonce|is|item[a-z]+|accesskey|auto[a-z]+|contenteditable|draggable|enterkeyhint|inputmode|popover|spellcheck|writingsuggestions|xmlns)$/;

/** Attributes of frameworks and of XML, which are none of ours: `_ngcontent-…`, `wire:key`, `v-cloak`, `hx-get`. */
const FOREIGN = /[:@_.#\[(]|^[a-z]{1,2}-/;

const KEY_LENGTH = 32;

/** @param value an attribute's value, the page's default, or "" */
export function examineAttributes(card: Element, value: (name: string) => string): Finding[] {
  const unknown = card
    .getAttributeNames()
    .filter((name) => !isAttribute(name) && !GLOBAL.test(name) && !FOREIGN.test(name))
    .map((name) => unknownName(name, ""));
  return [...unknown, ...examineValues(value)];
}

/** Other programs have attributes of their own on scripts: those that come near to a setting of ours are a slip. */
export function examineScriptTag({ dataset }: HTMLScriptElement): Finding[] {
  return Object.keys(dataset)
    .filter((name) => name !== "base" && !isAttribute(name) && nearest(name, ATTRIBUTES))
    .map((name) => unknownName(name, "data-"));
}

function unknownName(name: string, prefix: string) {
  const meant = nearest(name, ATTRIBUTES);
  const remedy = meant ? `did you mean ${prefix}${meant}?` : "remove it, or compare it with the list of attributes";
  return wrong(`there is no attribute ${prefix}${name}: ${remedy}`);
}

export function examineValues(value: (name: string) => string): Finding[] {
  const quoted = ATTRIBUTES.filter((name) => /[“”„«»″]/.test(value(name)));
  if (quoted.length) return quoted.map((name) => quotes(name, value(name)));
  const findings = [];
  for (const [name, allowed] of Object.entries(CHOICES)) findings.push(examineChoice(name, value(name), allowed));
  findings.push(examineLanguage(value("lang")), examinePerson(value("person")));
  const feeds = value("feed").match(/\S+/g) ?? [];
  if (feeds.length === 0) findings.push(wrong('feed is missing: add feed="https://…", the address of the publisher\'s feed'));
  for (const feed of feeds) findings.push(examineFeedAddress(feed));
  for (const key of statedKeys(value)) findings.push(examineKey(key));
  return findings.filter((finding) => finding !== undefined);
}

/** The keys of both attributes that may have them. */
export function statedKeys(value: (name: string) => string): string[] {
  return `${value("keys")} ${value("key")}`.match(/\S+/g) ?? [];
}

/** A word processor's quotes do not end a value: they are a part of it. */
function quotes(name: string, value: string) {
  return wrong(`${name}=${value} has curly quotes, which HTML takes for a part of the value: write straight ones, as in ${name}="…"`);
}

function examineChoice(name: string, value: string, allowed: string[]) {
  const word = value.trim().toLowerCase();
  if (!word || allowed.includes(word)) return;
  const meant = nearest(word, allowed);
  const remedy = meant ? `did you mean ${meant}?` : `it is one of ${allowed.join(", ")}`;
  return wrong(`${name}="${value}" is not known, so ${inPlaceOfUnknown(name, allowed)} is used: ${remedy}`);
}

function examineLanguage(value: string) {
  const tag = value.trim().replaceAll("_", "-");
  const language = tag.split("-")[0].toLowerCase();
  if (!tag || __LANGUAGES__.includes(language)) return;
  const meant = __LANGUAGES__.find((known) => language.startsWith(known));
  if (meant) return wrong(`lang="${value}" is not known: did you mean ${meant}?`);
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    return wrong(`lang="${value}" is not a language tag: write one such as en or ru`);
  }
  return note(`the card has no texts in lang="${value}" yet: it uses ${__LANGUAGES__[0]} (it has ${__LANGUAGES__.join(", ")})`);
}

function examinePerson(value: string) {
  if (!value.trim()) return wrong("person is missing: add person=\"…\", an item's id in the feed or the last part of it");
}

function examineFeedAddress(feed: string) {
  let url;
  try {
    url = new URL(feed, document.baseURI);
  } catch {
    return wrong(`feed="${feed}" is not an address: write it out, from https:// on`);
  }
  if (!/^https?:$/.test(url.protocol)) {
    return wrong(`feed="${feed}" is not an http(s) address and is ignored: write it out, from https:// on`);
  }
}

function examineKey(text: string) {
  const [key] = text.split("#");
  const prefix = "ed25519:";
  const remedy = `copy the whole key from the publisher, ${prefix} and all`;
  if (!key.startsWith(prefix)) return wrong(`keys="${text}" does not begin with ${prefix}: ${remedy}`);
  let bytes;
  try {
    bytes = atob(key.slice(prefix.length));
  } catch {
    return wrong(`keys="${text}" is not base64 after ${prefix}: ${remedy}`);
  }
  if (bytes.length !== KEY_LENGTH) return wrong(`keys="${text}" has ${bytes.length} bytes, not ${KEY_LENGTH}: ${remedy}`);
}

function isAttribute(name: string) {
  return (ATTRIBUTES as readonly string[]).includes(name);
}
