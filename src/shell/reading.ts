/** Hands to Rust what it asks for of a page of a feed, as JSON: not the whole page, which may hold 20,000 people. */

import { Feed, type Person } from "bindings";
import { DEPTH, FEED_MEMBERS, ITEM_MEMBERS, PAGE_ITEMS, PERSON_VALUES } from "./limits.ts";
import { stringifyJson } from "./natives.ts";

/** What a page says of itself, and of the wanted person. */
export interface Reading {
  /** the feed's own identity */
  id?: string;
  sequence?: number;
  /** the last day on which the issue is valid, in days since 1970 */
  lastDay?: number;
  /** when the feed was published, as it says */
  issued?: string;
  nextUrl?: string;
  person?: Person;
  /** why there is no card; undefined where the person was found */
  code?: string;
  message?: string;
}

/** The names of the errors that Rust throws. */
const CODES = ["bad-feed", "not-found", "withdrawn"];

/** Looks for a person on a page. */
export function readPage(page: any, wanted: string): Reading {
  const reading: Reading = {};
  let feed: Feed | undefined;
  try {
    feed = new Feed(json(pick(page, FEED_MEMBERS), PERSON_VALUES));
    const { id, sequence, lastDay, issued, nextUrl } = feed;
    Object.assign(reading, { id, sequence, lastDay, issued, nextUrl });
    const items = page?.items;
    const ids = Array.isArray(items) ? items.slice(0, PAGE_ITEMS).map((item) => scalar(item?.id)) : null;
    const place = feed.find(json(ids, PAGE_ITEMS + 1), wanted);
    reading.person = feed.person(json(pick(items[place], ITEM_MEMBERS), PERSON_VALUES), wanted);
  } catch (error) {
    const { name, message } = error as Error;
    if (!CODES.includes(name)) throw error;
    reading.code = name;
    reading.message = message;
  }
  feed?.free();
  return reading;
}

function pick(object: any, names: string[]) {
  const picked: Record<string, unknown> = {};
  for (const name of names) picked[name] = object?.[name];
  return picked;
}

function scalar(value: unknown) {
  return typeof value === "object" ? null : value;
}

/**
 * The JSON of a value, down to a depth and up to so many values: those that lie deeper are null, and so are those beyond.
 * The rest of a list that is longer than that is missing. Half of a surrogate pair, which UTF-8 cannot have, is replaced.
 */
export function json(value: unknown, most: number): string {
  const depths = new Map<object, number>();
  const text = stringifyJson(value, function (this: any, key) {
    // Not what a page's own `toJSON` makes of it (Prototype.js).
    const value = this[key];
    if (most-- < 0) return null;
    if (typeof value !== "object" || !value) return value;
    const depth = (depths.get(this) ?? 0) + 1;
    if (depth > DEPTH) return null;
    const part = Array.isArray(value) && value.length > most ? value.slice(0, most + 1) : value;
    depths.set(part, depth);
    return part;
  });
  return text.replace(/\\(ud[89a-f]..|.)/g, (escape, code) => (code.length > 1 ? "\ufffd" : escape));
}
