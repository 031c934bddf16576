/** Finds a person on a page of a feed. Rust is handed the parts that it reads: a whole page may hold 20,000 people. */

import { Feed, type Person } from "bindings";
import { CODES, json, pick, type Reading } from "./json.ts";
import { FEED_MEMBERS, ITEM_MEMBERS, PAGE_ITEMS, PERSON_VALUES } from "./limits.ts";

/** Looks for a person on a page. */
export function readPage(page: any, wanted: string): Reading<Person> {
  const reading: Reading<Person> = {};
  let feed: Feed | undefined;
  try {
    feed = new Feed((reading.head = json(pick(page, FEED_MEMBERS), PERSON_VALUES)));
    const { id, sequence, lastDay, issued, nextUrl } = feed;
    Object.assign(reading, { id, sequence, lastDay, issued, nextUrl });
    const items = page?.items;
    const ids = Array.isArray(items) ? items.slice(0, PAGE_ITEMS).map((item) => scalar(item?.id)) : null;
    const place = feed.find(json(ids, PAGE_ITEMS + 1), wanted);
    reading.person = feed.person((reading.item = json(pick(items[place], ITEM_MEMBERS), PERSON_VALUES)), wanted);
  } catch (error) {
    const { name, message } = error as Error;
    if (!CODES.includes(name)) throw error;
    reading.code = name;
    reading.message = message;
  }
  feed?.free();
  return reading;
}

function scalar(value: unknown) {
  return typeof value === "object" ? null : value;
}
