/** Hands the people of a page to Rust, some at a time: between them the page can handle its visitor's input. */

import { People } from "bindings";
import { CODES, json, pick, type Reading } from "../../src/shell/json.ts";
import { FEED_MEMBERS, ITEM_MEMBERS, PAGES, PAGE_ITEMS, PERSON_VALUES } from "../../src/shell/limits.ts";
import { pause, throwIfAborted } from "../../src/shell/natives.ts";
import { call, release } from "../../src/shell/wasm.ts";
import { fold } from "./fold.ts";

/** The number of people who are read in one task. */
const AT_ONCE = 200;

/** The members that an entry of a list has besides an item's. */
const ENTRY_MEMBERS = [...ITEM_MEMBERS, "feed", "letters"];

/**
 * Reads the pages of a feed, or of the list that its first page names, one after the other.
 *
 * @param signal aborted when nobody waits for them any more
 */
export function reader(signal: AbortSignal) {
  let people: People | undefined;
  let pages = 0;
  return async (page: any, isFirst: boolean): Promise<Reading<People>> => {
    if (isFirst) {
      const unfinished = people;
      people = undefined;
      pages = 0;
      if (unfinished) release(() => unfinished.free());
    }
    pages++;
    const head = json(pick(page, FEED_MEMBERS), PERSON_VALUES);
    const begun = call(() => begin(people, head));
    if (begun instanceof Error) return { code: begun.name, message: begun.message };
    people = begun;
    const { id, sequence, lastDay, issued, nextUrl } = people;
    const reading: Reading<People> = { id, sequence, lastDay, issued, nextUrl };
    const list = page?._prisoner_list?.url;
    if (isFirst && reading.nextUrl && typeof list === "string") {
      // The list has everybody in small entries: the rest of the feed is not loaded.
      return { ...reading, nextUrl: list, code: "not-found" };
    }
    const isList = Array.isArray(page?.people);
    const items = isList ? page.people : page?.items;
    if (!Array.isArray(items)) return { ...reading, code: "bad-feed", message: MESSAGE };
    await add(people, items.slice(0, PAGE_ITEMS), isList, signal);
    if (reading.nextUrl && pages < PAGES) return { ...reading, code: "not-found" };
    const all = people;
    people = undefined;
    return { ...reading, person: all };
  };
}

/** Makes names ready for search, some at a time, so that the first letter that somebody types waits for nothing. */
export async function index(people: People, isWanted: () => boolean) {
  do await pause();
  while (isWanted() && call(() => people.index(AT_ONCE)));
}

const MESSAGE = "the feed is not a valid prisoner-card feed: /items is missing or not an array; its publisher can fix it";

/** The people of the pages so far, with the head of this one; or the error in it. */
function begin(people: People | undefined, head: string): People | Error {
  try {
    if (!people) return new People(head, { fold });
    people.nextPage(head);
    return people;
  } catch (error) {
    if (!CODES.includes((error as Error).name)) throw error;
    return error as Error;
  }
}

async function add(people: People, items: unknown[], isList: boolean, signal: AbortSignal) {
  const members = isList ? ENTRY_MEMBERS : ITEM_MEMBERS;
  for (let start = 0; start < items.length; start += AT_ONCE) {
    if (start) await pause();
    throwIfAborted(signal);
    const texts = items.slice(start, start + AT_ONCE).map((item) => json(pick(item, members), PERSON_VALUES));
    call(() => people.add(`[${texts.join(",")}]`, isList));
  }
}
