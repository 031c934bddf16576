/**
 * The attributes, events and styles of the element that a page's owner may use, in words for editors.
 * `cargo xtask package` makes types, the Custom Elements Manifest and editors' data from it; no visitor downloads it.
 *
 * The names of the attributes are those of attributes.ts and the values those of its CHOICES: one that is missing here, or
 * is no attribute, does not compile.
 */

import type { Attribute } from "./attributes.ts";
import type { Code } from "./errors.ts";

export const TAG = "prisoner-card";

export const DESCRIPTION =
  "A card about a political prisoner, from a JSON feed. The element's own children are its fallback: they stay readable until the card is there, and whenever there can be none.";

export const attributes: Record<Attribute, string> = {
  feed: "Address of the feed; several, with spaces between them, are mirrors. Without it: the page's default (`data-feed` on a script).",
  person: "The person's `id` in the feed, or the last part of its path. Required.",
  lang: "A language tag such as `en` or `ru`. Without it: the `lang` of the nearest element around it, then the feed's language.",
  theme: "`auto` follows the reader's own setting.",
  layout: "`compact`: who, the charge and the sentence in a line, the address with its button, a link to the rest.",
  keys: "Public keys (`ed25519:…`), with spaces between them: the feed must be signed by one of them. A key may end with `#` and the feed's `id`. Present but empty, nothing is shown.",
  key: "A second name of `keys`. React, Vue and Preact keep `key` for themselves and never set it: write `keys` there.",
  since: "A whole number: an issue of the feed with a lower `sequence`, or without one, is refused.",
  loading: "`lazy` starts within one screen of the visible part, `eager` at once.",
  help: "`letters`: the address and the online letter services, no appeals; `none`: the address alone. Any other value counts as `none`.",
  links: "`none`: links to other sites become plain text. Any other value counts as `none`.",
  photo: "`feed`: from wherever the feed says; `own`: only from a host of the card's files or the feed; `none`. Any other value counts as `none`. With `keys`, a photo is shown only if its bytes have the `sha256` that the feed names.",
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
      person: "The person, as in the attribute `person`.",
      lang: "The language of the card.",
      source: "The address that answered.",
      issued: "The feed's date, where it states one.",
    },
  },
  copy: {
    description: "An address was copied. The event names no person and does not bubble, so that a page's analytics does not learn by itself whose address was copied.",
    bubbles: false,
    detail: {
      kind: "What was copied: `envelope`, the address for an envelope; `reading`, the one for reading; `books`, `parcels`, `money`, `legal` or `other`, an address for these.",
      lang: "The language of what was copied.",
    },
  },
  error: {
    description: "No card could be made, or not the newest one.",
    bubbles: true,
    detail: {
      person: "The person, as in the attribute `person`.",
      code: "Such as `network` or `bad-signature`.",
      message: "What is wrong, and what the page's owner can do about it.",
    },
  },
} as const;

export type EventName = keyof typeof events;

export type Detail<Name extends EventName> = Record<keyof (typeof events)[Name]["detail"], string | undefined>;

export type Bubbles<Name extends EventName> = (typeof events)[Name]["bubbles"];

/** The cause of each error, and the page owner's remedy. */
export const errors: Record<Code, { what: string, help: string }> = {
  "missing-attribute": { what: "`feed` or `person` is missing or empty.", help: "Add it." },
  network: {
    what: "The feed or a file of the card could not be fetched.",
    help: "Look at the address. Its server must send `Access-Control-Allow-Origin: *` and stay on https; a policy of the page must allow it in `connect-src`. A redirect of the feed is not followed: name the address that it leads to.",
  },
  timeout: { what: "The feed did not arrive in 10 seconds, or a file of the card in 60.", help: "Look at its server; name a mirror in `feed`." },
  http: { what: "The server answered with an error.", help: "Look at the address and the server." },
  "too-large": { what: "The feed has more than 2 MB.", help: "Ask the publisher to divide it into pages with `next_url`." },
  "not-json": {
    what: "What arrived is not JSON in UTF-8, or not all of it, or has more than 200,000 values and names.",
    help: "Check that the address is that of the feed itself.",
  },
  "bad-feed": {
    what: "It is JSON, but not such a feed, or the person's item is broken.",
    help: "Tell the publisher; the message names the place.",
  },
  "not-found": { what: "The person is not in the feed.", help: "Compare `person` with the ids in the feed." },
  withdrawn: { what: "The publisher has withdrawn the profile.", help: "Take the card off your page." },
  "bad-signature": {
    what: "The feed's signature is missing or does not fit, or it cannot be checked here.",
    help: "The message says which. Compare `keys` with the publisher's.",
  },
  rollback: {
    what: "A mirror is older than a feed already seen on the page, or than `since` asks for.",
    help: "Tell the mirror's owner.",
  },
  unsupported: {
    what: "Neither WebAssembly nor the JavaScript build may run here; or the page uses a name such as `URL` or `Map` for something of its own, or is XML.",
    help: "Add `'wasm-unsafe-eval'` to your policy's `script-src`; or load the script before those names are taken.",
  },
  crashed: { what: "The card itself failed.", help: "Reload; if it stays, report the console's line." },
};

/** For `::part()`. */
export const parts: Record<string, string> = {
  card: "All of the card.",
  header: "The person: name, photo, badge.",
  name: "The person's name.",
  photo: "The portrait, or the initials in its place.",
  badge: "Who considers the person a political prisoner.",
  summary: "The case in a few sentences.",
  charges: "The charges, with the articles of the law.",
  sentence: "The sentence.",
  timeline: "What happened when.",
  address: "The postal address, as it is copied.",
  "copy-button": "The button that copies the address.",
  letter: "The button that opens the letter composer.",
  channels: "Online letter services.",
  help: "Other ways to help.",
  disclaimer: "What the recognition means, and what it does not.",
  footer: "Sources and dates.",
  notice: "A message about the card itself, such as that it is out of date.",
};

/** Custom properties, each with `--prisoner-card-` before its name. */
export const properties: Record<string, { description: string, syntax: string }> = {
  accent: { description: "The one colour: links, the button, the marks on the timeline.", syntax: "<color>" },
  background: { description: "The card's background.", syntax: "<color>" },
  foreground: { description: "The colour of text.", syntax: "<color>" },
  muted: { description: "The colour of secondary text.", syntax: "<color>" },
  border: { description: "The colour of lines and frames.", syntax: "<color>" },
  radius: { description: "How round the corners are.", syntax: "<length>" },
  font: { description: "The typeface, such as `Georgia, serif`.", syntax: "*" },
  space: { description: "The unit of all distances on the card.", syntax: "<length>" },
};

/** The values of `data-state`. */
export const states = {
  idle: "Nothing has started: the element is far from the visible part.",
  loading: "The feed or the card's files are on their way.",
  ready: "The card is on the page.",
  failed: "There is no card, or not the newest one.",
};
