/**
 * The feed's journey: from the addresses on the element to the person, or to the one error that
 * tells most.
 */

import { forget, read } from "bindings";
import { badNextUrl, rolledBack, CardError } from "./errors.js";
import { MIRROR_MILLISECONDS, PAGES } from "./limits.js";
import { loadPage } from "./page.js";
import { call, release } from "./wasm.js";

/**
 * @typedef {import("bindings").Reading} Reading
 *
 * @typedef {object} Search
 * @property {string[]} feeds
 * @property {string} person
 * @property {string[]} keys
 * @property {boolean} fresh
 * @property {Promise<void>} ready the Rust side, loading at the same time
 * @property {AbortSignal} signal
 *
 * @typedef {object} Found
 * @property {Reading} reading
 * @property {string} source the address that answered
 * @property {string | undefined} issued when the feed was published, as it says
 */

/** The steps of the journey. Of several mirrors that failed, the one that came furthest tells most. */
const STEPS = ["network", "timeout", "http", "too-large", "bad-signature", "not-json", "bad-feed", "rollback", "not-found"];

/** The highest sequence seen on this page, by mirror. @type {Map<string, number>} */
const sequences = new Map();

/**
 * Asks the mirrors in order until one has the person. `withdrawn` is an answer too: a mirror that
 * does not know of it yet is not asked.
 *
 * @param {Search} search
 * @returns {Promise<Found>}
 */
export async function findPerson(search) {
  /** @type {CardError | undefined} */
  let failure;
  for (const mirror of search.feeds) {
    try {
      return await searchMirror(mirror, search);
    } catch (error) {
      if (search.signal.aborted || !(error instanceof CardError) || error.final) throw error;
      if (!failure || STEPS.indexOf(error.code) > STEPS.indexOf(failure.code)) failure = error;
    }
  }
  throw failure;
}

/**
 * Follows one mirror's pages to the person. One deadline covers them all; waiting for the Rust
 * side is not the mirror's time.
 *
 * @param {string} mirror
 * @param {Search} search
 * @returns {Promise<Found>}
 */
async function searchMirror(mirror, { feeds, person, keys, fresh, ready, signal }) {
  /** @type {Set<string>} */
  const visited = new Set();
  let url = mirror;
  let milliseconds = MIRROR_MILLISECONDS;
  for (;;) {
    visited.add(url);
    const start = performance.now();
    const page = await loadPage(url, keys, fresh, milliseconds, signal);
    milliseconds -= performance.now() - start;
    await ready;
    signal.throwIfAborted();
    const [number, sequence, code, issued, nextUrl, message] = call(() => read(page.feed, person)).split("\0");
    const reading = Number(number);
    const failure =
      code !== "bad-feed" && isOutdated(feeds, Number(sequence))
        ? rolledBack(url)
        : code && new CardError(code, message, undefined, code === "withdrawn");
    if (!failure) return { reading, source: page.url, issued: issued || undefined };
    release(() => forget(reading));
    if (failure.code !== "not-found" || !nextUrl) throw failure;
    url = follow(nextUrl, page.url, feeds);
    if (visited.has(url) || visited.size === PAGES) throw failure;
  }
}

/**
 * Whether any of these mirrors, which all carry the same feed, has shown a newer one before.
 * A feed without a sequence says nothing about its age.
 *
 * @param {string[]} feeds
 * @param {number} sequence
 */
function isOutdated(feeds, sequence) {
  if (!sequence) return false;
  for (const feed of feeds) if (sequence < (sequences.get(feed) ?? 0)) return true;
  for (const feed of feeds) sequences.set(feed, sequence);
  return false;
}

/**
 * The next page, which must be on a host that the feed is on: a card asks nobody else.
 *
 * @param {string} nextUrl as it stands in the feed
 * @param {string} base the address of the page in which it stands
 * @param {string[]} feeds
 */
function follow(nextUrl, base, feeds) {
  try {
    const { href } = new URL(nextUrl, base);
    for (const feed of [base, ...feeds]) if (href.startsWith(new URL("/", feed).href)) return href;
  } catch {
    // Not an address at all.
  }
  throw badNextUrl(nextUrl);
}
