/**
 * The attributes, events and styles of `<prisoner-list>` that a page's owner may use. docs/reference/list.md, types and
 * editors' data are made from it; no visitor downloads it.
 *
 * The names of the attributes are those of settings.ts: one that is missing here, or is no attribute, does not compile.
 */

import { attributes as cards, properties as cardProperties } from "../../src/shell/declaration.ts";
import type { ListAttribute } from "./settings.ts";

export const TAG = "prisoner-list";

export const DESCRIPTION =
  "A list of the people of a feed, from which a click opens a card. The element's own children are its fallback: they stay until the list is there, and wherever there can be none.";

export const attributes: Record<ListAttribute, string> = {
  feed: "Address of the feed, or of its `list.json`; several, with spaces between them, are mirrors. Required.",
  keys: cards.keys,
  key: cards.key,
  since: cards.since,
  lang: cards.lang,
  theme: cards.theme,
  links: cards.links,
  photo: cards.photo,
  order: "`feed`: as in the feed. `name`: by the reader's alphabet. `need`: those first who miss letters most, as the publisher states it. `birthday`: the next birthdays from today, and nobody without a stated one. `random`: somebody else at each visit, more often those who miss letters.",
  count: "A whole number: how many are shown where nothing is searched for. Without it: all.",
  search: "Shows a search field, and filters by country, year, recognition and language of letters.",
  open: "What a click on a person does. `card`: the card opens in the place of the list. `page`: a link to the person's page.",
  hash: "The filters that a visitor chooses stand in the page's address (`#prisoner-list?country=RU`), so that they can be shared. What is typed into the search never does.",
};

/** Those with a boolean property; the property of each other one is a text. */
export const BOOLEAN: ListAttribute[] = ["search", "hash"];

export const events = {
  ready: {
    description: "The list is on the page.",
    bubbles: true,
    detail: {
      people: "How many are in the list.",
      lang: "The language of the list.",
      source: "The address that answered.",
      issued: "The feed's date, where it states one.",
    },
  },
  error: {
    description: "No list could be made, or not the newest one.",
    bubbles: true,
    detail: {
      code: "One of the card's codes, such as `network` or `bad-signature`.",
      message: "What is wrong, and what the page's owner can do about it.",
    },
  },
};

/** The values of `data-state`. */
export const states = {
  idle: "The element is not on the page.",
  loading: "The feed or the list's files are on their way.",
  ready: "The list is on the page.",
  failed: "There is no list, or not the newest one.",
};

/** For `::part()`. */
export const parts: Record<string, string> = {
  list: "All of the list.",
  person: "The entry of one person.",
};

/** The card's custom properties, which the list has, too. */
export const properties = cardProperties;
