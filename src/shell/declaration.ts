/**
 * What a page's owner may set on the element, hear from it and style, in words for editors. `cargo xtask package` makes
 * types, the Custom Elements Manifest and editors' data from it; no visitor downloads it.
 *
 * The names of the attributes are those of attributes.ts and the values those of its CHOICES: one that is missing here, or
 * is no attribute, does not compile.
 */

import type { Attribute } from "./attributes.ts";

export const TAG = "prisoner-card";

export const DESCRIPTION =
  "A card about a political prisoner, from a JSON feed. The element's own children are its fallback: they stay readable until the card is there, and whenever there can be none.";

export const attributes: Record<Attribute, string> = {
  feed: "Address of the feed; several, with spaces between them, are mirrors. Without it: the page's default.",
  person: "The person's `id` in the feed, or the last part of its path. Required.",
  lang: "A language tag such as `en` or `ru`. Without it: the `lang` of the nearest element around it, then the feed's language.",
  theme: "`auto` follows the reader's own setting.",
  layout: "`compact`: who, the charge and the sentence in a line, the address with its button, a link to the rest.",
  keys: "Public keys (`ed25519:…`), with spaces between them: the feed must be signed by one of them. A key may end with `#` and the feed's `id`. Present but empty, nothing is shown.",
  key: "A second name of `keys`. React, Vue and Preact keep `key` for themselves and never set it: write `keys` there.",
  since: "A whole number: an issue of the feed with a lower `sequence`, or without one, is refused.",
  loading: "`lazy` starts within one screen of the visible part, `eager` at once.",
  help: "`letters`: the address and the online letter services, no appeals; `none`: the address alone.",
  links: "`none`: links to other sites become plain text.",
  photo: "`feed`: from wherever the feed says; `own`: only from a host of the card's files or the feed; `none`.",
  debug: "Shows below the card, and in the console, what is wrong with the page. Everybody sees it.",
};

/** Those with a boolean property; the property of each other one is a text. */
export const BOOLEAN: Attribute[] = ["debug"];

/** The members of a detail are texts. */
export const events = {
  ready: {
    description: "The card is on the page.",
    bubbles: true,
    detail: {
      person: "As the attribute names the person.",
      lang: "The language in which the card came out.",
      source: "The address that answered.",
      issued: "The feed's date, where it states one.",
    },
  },
  copy: {
    description: "An address was copied. The event names no person and does not bubble, so that a page's analytics does not learn by itself who was copied.",
    bubbles: false,
    detail: {
      kind: "What was copied: `envelope`, the address for an envelope, or `reading`, the one for reading.",
      lang: "The language of what was copied.",
    },
  },
  error: {
    description: "No card could be made, or not the newest one.",
    bubbles: true,
    detail: {
      person: "As the attribute names the person.",
      code: "Such as `network` or `bad-signature`.",
      message: "What is wrong, and what the page's owner can do about it.",
    },
  },
} as const;

export type EventName = keyof typeof events;

export type Detail<Name extends EventName> = Record<keyof (typeof events)[Name]["detail"], string | undefined>;

export type Bubbles<Name extends EventName> = (typeof events)[Name]["bubbles"];

/** For `::part()`. */
export const parts: Record<string, string> = {
  card: "All of the card.",
  header: "Who it is about: name, photo, badge.",
  name: "The person's name.",
  photo: "The portrait, or the initials in its place.",
  badge: "Who considers the person a political prisoner.",
  summary: "The case in a few sentences.",
  charges: "The charges, with the articles of the law.",
  sentence: "The sentence.",
  timeline: "What happened when.",
  address: "The postal address, as it is copied.",
  "copy-button": "The button that copies the address.",
  channels: "Online letter services.",
  help: "Other ways to help.",
  disclaimer: "What the recognition means, and what it does not.",
  footer: "Sources and dates.",
  notice: "What the card says of itself, such as that it is old.",
};

/** Custom properties, each with `--prisoner-card-` before its name. */
export const properties: Record<string, { description: string, syntax: string }> = {
  accent: { description: "The one colour: links, the button, the marks on the timeline.", syntax: "<color>" },
  background: { description: "The card's ground.", syntax: "<color>" },
  foreground: { description: "The colour of text.", syntax: "<color>" },
  muted: { description: "The colour of quiet text.", syntax: "<color>" },
  border: { description: "The colour of lines and frames.", syntax: "<color>" },
  radius: { description: "How round the corners are.", syntax: "<length>" },
  font: { description: "The typeface, such as `Georgia, serif`.", syntax: "*" },
  space: { description: "The step from which all distances are made.", syntax: "<length>" },
};

/** The values of `data-state`. */
export const STATES = ["idle", "loading", "ready", "failed"] as const;
